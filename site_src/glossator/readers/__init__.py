"""The readers: from a source's text to what it says. The one place where a new kind of source is
added: write a module with a `read_…` and an `evidence`, and name it in `READERS`."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from glossator.model.documents import Reading
from glossator.model.trees import Source, Span
from glossator.readers.cited import about_video
from glossator.readers.clipped.reader import read_page
from glossator.readers.clippings.clipping import evidence as clipping_evidence
from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.front_matter import read_front_matter
from glossator.readers.html.page import evidence as html_evidence
from glossator.readers.html.page import read_html
from glossator.readers.interview import evidence as interview_evidence
from glossator.readers.interview import read_interview
from glossator.readers.markdown.reader import read_markdown
from glossator.readers.markdown.signs import evidence as markdown_evidence
from glossator.readers.moments import with_moments
from glossator.readers.overlong import LINES, TAGS, plain_leaves, readable, without_tags
from glossator.readers.subtitles.reader import evidence as subtitles_evidence
from glossator.readers.subtitles.reader import read_subtitles

LineBreaks = Literal["soft", "hard"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How sources are meant to be read: whether a line end inside a paragraph shows, and whether
    dollars in Markdown stand round mathematics."""

    line_breaks: LineBreaks = "soft"
    math: bool = False


Read = Callable[[Source, Habits], Reading]


def _of_markdown(source: Source, habits: Habits) -> Reading:
    return read_markdown(source, habits.line_breaks, math=habits.math)


def _of_page(source: Source, habits: Habits) -> Reading:
    return read_page(source, habits.line_breaks, math=habits.math)


def _of_clipping(source: Source, habits: Habits) -> Reading:
    return about_video(with_moments(read_clipping(source, habits.line_breaks)))


def _by_lines(read: Callable[[Source, LineBreaks], Reading]) -> Read:
    """`read`, for which of the habits only that of lines counts."""
    return lambda source, habits: read(source, habits.line_breaks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A way to read a source. `evidence` says how much speaks for it, 0 to 100, and what.

    Of what `pieces` matches it reads so many as `most`, which takes it some seconds; what stands
    behind them is kept as plain paragraphs (the Markdown reader sees to that itself). `named` reads
    a source whose owner names this reader, if that is another way."""

    name: str
    read: Read
    evidence: Callable[[Source], tuple[int, str]]
    pieces: re.Pattern[str] = LINES
    most: int = 10**9
    named: Read | None = None


# what a source is when nothing speaks for anything else
CLIPPING = Reader(name="clipping", read=_of_clipping, evidence=clipping_evidence, most=100_000)
READERS: tuple[Reader, ...] = (
    Reader(name="markdown", read=_of_page, evidence=markdown_evidence, named=_of_markdown),
    Reader(
        name="interview",
        read=_by_lines(read_interview),
        evidence=interview_evidence,
        most=100_000,
    ),
    Reader(
        name="subtitles",
        read=_by_lines(read_subtitles),
        evidence=subtitles_evidence,
        most=400_000,
    ),
    Reader(
        name="html", read=_by_lines(read_html), evidence=html_evidence, pieces=TAGS, most=80_000
    ),
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
