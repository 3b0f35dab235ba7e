"""The readers: from a source's text to what it says. The one place where a new kind of source is
added: write a module with a `read_…` and an `evidence`, and name it in `READERS`."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from glossator.model import Reading, Source
from glossator.readers.clipping import evidence as clipping_evidence
from glossator.readers.clipping import read_clipping
from glossator.readers.html_page import evidence as html_evidence
from glossator.readers.html_page import read_html
from glossator.readers.interview import evidence as interview_evidence
from glossator.readers.interview import read_interview
from glossator.readers.markdown import evidence as markdown_evidence
from glossator.readers.markdown import read_markdown
from glossator.readers.moments import with_moments
from glossator.readers.subtitles import evidence as subtitles_evidence
from glossator.readers.subtitles import read_subtitles

LineBreaks = Literal["soft", "hard"]


def _read_clipping(source: Source, line_breaks: LineBreaks) -> Reading:
    return with_moments(read_clipping(source, line_breaks))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A way to read a source. `evidence` says how much speaks for it, 0 to 100, and what."""

    name: str
    read: Callable[[Source, LineBreaks], Reading]
    evidence: Callable[[Source], tuple[int, str]]


# what a source is when nothing speaks for anything else
CLIPPING = Reader(name="clipping", read=_read_clipping, evidence=clipping_evidence)
READERS: tuple[Reader, ...] = (
    Reader(name="markdown", read=read_markdown, evidence=markdown_evidence),
    Reader(name="interview", read=read_interview, evidence=interview_evidence),
    Reader(name="subtitles", read=read_subtitles, evidence=subtitles_evidence),
    Reader(name="html", read=read_html, evidence=html_evidence),
    CLIPPING,
)


def read(source: Source, *, reader: str = "", line_breaks: LineBreaks = "soft") -> Reading:
    """What `source` says, by the reader called `reader`, else by the one most speaks for.

    Of readers with equal evidence the first in `READERS` reads. Raises `KeyError` for a name that
    no reader has: the owner's files are checked before.
    """
    if reader:
        chosen = {each.name: each for each in READERS}[reader]
        return replace(chosen.read(source, line_breaks), decided="as its edition says")
    scores = [(each.evidence(source)[0], each) for each in READERS]
    best = max(score for score, _ in scores)
    chosen = next((each for score, each in scores if score == best and score > 0), CLIPPING)
    return chosen.read(source, line_breaks)
