"""The readers: from a source's text to what it says. The one place where a new kind of source is
added: write a module with a `read_…`, one with its `evidence`, and name them in `READERS`.

A reader is imported when there is a source for it to read: they are half of the engine, and a
command that finds all it needs in the cache, or makes no site, reads nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from glossator.model.documents import Reading
from glossator.model.trees import Source, Span
from glossator.readers.front_matter import read_front_matter
from glossator.readers.overlong import LINES, TAGS, plain_leaves, readable, without_tags

LineBreaks = Literal["soft", "hard"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How sources are meant to be read: whether a line end inside a paragraph shows, whether
    dollars in Markdown stand round mathematics, and whether blocks of raw HTML are read as
    Markdown too (None: they are, and nobody has asked for it)."""

    line_breaks: LineBreaks = "soft"
    math: bool = False
    markdown_in_html: bool | None = None

    @property
    def html(self) -> bool:
        """Whether nothing of Markdown counts in blocks of raw HTML."""
        return self.markdown_in_html is False


Read = Callable[[Source, Habits], Reading]
Weigh = Callable[[Source], tuple[int, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A way to read a source. `evidence` says how much speaks for it, 0 to 100, and what.

    Of what `pieces` matches it reads so many as `most`, which takes it some seconds; what stands
    behind them is kept as plain paragraphs (the Markdown reader sees to that itself). `named` reads
    a source whose owner names this reader, if that is another way."""

    name: str
    read: Read
    evidence: Weigh
    pieces: re.Pattern[str] = LINES
    most: int = 10**9
    named: Read | None = None


def _page(source: Source, habits: Habits) -> Reading:
    from glossator.readers.clipped.page import read_page

    return read_page(source, habits.line_breaks, math=habits.math, html=habits.html)


def _markdown(source: Source, habits: Habits) -> Reading:
    from glossator.readers.markdown.turns import read_markdown

    return read_markdown(source, habits.line_breaks, math=habits.math, html=habits.html)


def _of_markdown(source: Source) -> tuple[int, str]:
    from glossator.readers.markdown.signs import evidence

    return evidence(source)


def _interview(source: Source, habits: Habits) -> Reading:
    from glossator.readers.interview import read_interview

    return read_interview(source, habits.line_breaks)


def _of_interview(source: Source) -> tuple[int, str]:
    from glossator.readers.speech.evidence import evidence

    return evidence(source)


def _subtitles(source: Source, habits: Habits) -> Reading:
    from glossator.readers.subtitles.reader import read_subtitles

    return read_subtitles(source, habits.line_breaks)


def _of_subtitles(source: Source) -> tuple[int, str]:
    from glossator.readers.subtitles.evidence import evidence

    return evidence(source)


def _html(source: Source, habits: Habits) -> Reading:
    from glossator.readers.html.page import read_html

    return read_html(source, habits.line_breaks)


def _of_html(source: Source) -> tuple[int, str]:
    from glossator.readers.html.evidence import evidence

    return evidence(source)


def _clipping(source: Source, habits: Habits) -> Reading:
    from glossator.readers.cited import about_video
    from glossator.readers.clippings.clipping import read_clipping
    from glossator.readers.moments import with_moments

    return about_video(with_moments(read_clipping(source, habits.line_breaks)))


def _of_clipping(source: Source) -> tuple[int, str]:
    from glossator.readers.clippings.evidence import evidence

    return evidence(source)


# what a source is when nothing speaks for anything else
CLIPPING = Reader(name="clipping", read=_clipping, evidence=_of_clipping, most=80_000)
READERS: tuple[Reader, ...] = (
    Reader(name="markdown", read=_page, evidence=_of_markdown, named=_markdown),
    Reader(name="interview", read=_interview, evidence=_of_interview, most=80_000),
    Reader(name="subtitles", read=_subtitles, evidence=_of_subtitles, most=320_000),
    Reader(name="html", read=_html, evidence=_of_html, pieces=TAGS, most=80_000),
    CLIPPING,
)


# what a reading that its edition names a reader for was decided by
AS_NAMED = "as its edition says"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """How much speaks for reading a source with `reader`, 0 to 100, and what."""

    reader: str
    weight: int
    why: str


def weighed(source: Source) -> tuple[Weighed, ...]:
    """What speaks for each reader of `source`, in the order of `READERS`."""
    found = ((each.name, *each.evidence(source)) for each in READERS)
    return tuple(Weighed(reader=name, weight=weight, why=why) for name, weight, why in found)


def read(source: Source, *, reader: str = "", habits: Habits = Habits()) -> Reading:
    """What `source` says, by the reader called `reader`, else by the one most speaks for.

    Of readers with equal evidence the first in `READERS` reads. Raises `KeyError` for a name that
    no reader has: the owner's files are checked before.
    """
    if reader:
        chosen = {each.name: each for each in READERS}[reader]
        chosen = replace(chosen, read=chosen.named or chosen.read)
        return _kept_back(replace(read_by(chosen, source, habits), decided=AS_NAMED))
    scores = [(each.evidence(source)[0], each) for each in READERS]
    best = max(score for score, _ in scores)
    chosen = next((each for score, each in scores if score == best and score > 0), CLIPPING)
    return _kept_back(read_by(chosen, source, habits))


def _kept_back(reading: Reading) -> Reading:
    """`reading`, a draft if front matter says so, even where its reader knows no front matter."""
    draft = reading.draft or read_front_matter(reading.source.text).draft
    return replace(reading, draft=draft) if draft != reading.draft else reading


def read_by(reader: Reader, source: Source, habits: Habits) -> Reading:
    """What `source` says by `reader`, as far as that reads it; the rest as it stands."""
    text = source.text
    end = readable(text, reader.pieces, reader.most)
    if end == len(text):
        return reader.read(source, habits)
    reading = reader.read(replace(source, text=text[:end]), habits)
    words, tags = without_tags(text, end) if reader.pieces is TAGS else ([Span(end, len(text))], [])
    return replace(
        reading,
        source=source,
        blocks=(*reading.blocks, *plain_leaves(text, words)),
        markup=(*reading.markup, *tags),
        read_to=end,
    )
