"""A plain text as its lines: what each line looks like, before anything is decided about it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

from glossator.model import Inline, LineBreak, Link, Span, Text
from glossator.text import INVISIBLE, folded, line_spans

LineBreaks = Literal["soft", "hard"]
_STRIP = "".join(INVISIBLE) + "\x00"
_URL = re.compile(r"https?://[^\s<>\"'“”‘’«»\x00-\x1f]+")
_URL_TAIL = ".,;:!?)]}…"
SENTENCE_END = re.compile(r"[.!?…。！？؟][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line that is not blank. `span` is without the white space at its ends; `gap` the number of
    blank lines before it (before the first line: 9, as if much stood apart); `folded` for
    comparing."""

    number: int
    span: Span
    text: str
    folded: str
    gap: int
    indent: int

    @property
    def words(self) -> int:
        """White-space tokens."""
        return len(self.text.split())

    @property
    def ends_sentence(self) -> bool:
        """Whether it closes as a sentence does."""
        return SENTENCE_END.search(self.text) is not None


def read_lines(text: str) -> list[Line]:
    """The lines of `text` that are not blank, in order."""
    found: list[Line] = []
    gap = 9
    for number, (start, end) in enumerate(line_spans(text), start=1):
        line = text[start:end]
        kept = line.strip().strip(_STRIP).strip()
        if not kept:
            gap += 1
            continue
        first = start + line.index(kept[0]) if kept else start
        first = text.index(kept, start, end)
        found.append(
            Line(
                number=number,
                span=Span(first, first + len(kept)),
                text=kept,
                folded=folded(kept),
                gap=gap,
                indent=len(line) - len(line.lstrip()),
            )
        )
        gap = 0
    return found


def is_hard_wrapped(lines: Sequence[Line]) -> bool:
    """Whether paragraphs were broken into lines of about one length, as mail and old texts are."""
    pairs = [(a, b) for a, b in zip(lines, lines[1:], strict=False) if b.gap == 0]
    broken = [a for a, b in pairs if not a.ends_sentence and b.text[:1].islower()]
    if len(broken) < 4 or len(broken) * 3 < len(pairs):
        return False
    lengths = [len(line.text) for line in broken]
    middle = median(lengths)
    return 45 <= middle <= 100 and sum(abs(n - middle) < 20 for n in lengths) * 5 >= len(lengths) * 4


def inlines_of(text: str, span: Span) -> tuple[Inline, ...]:
    """The words of `span` as inlines; addresses are links to themselves, line ends are spaces."""
    pieces: list[Inline] = []
    position = span.start
    for match in _URL.finditer(text, span.start, span.end):
        address = match[0].rstrip(_URL_TAIL)
        end = match.start() + len(address)
        pieces += _words(text, position, match.start())
        where = Span(match.start(), end)
        pieces.append(Link(span=where, target=address, children=(Text(span=where, text=address),)))
        position = end
    pieces += _words(text, position, span.end)
    return tuple(pieces)


def _words(text: str, start: int, end: int) -> Iterator[Text | LineBreak]:
    for first, last in line_spans(text[start:end]):
        if first:
            # The line end and the indentation behind it are one space of the reading text.
            before = max(0, first - 1)
            blank = len(text[start + first : start + last]) - len(
                text[start + first : start + last].lstrip()
            )
            yield Text(span=Span(start + before, start + first + blank), text=" ")
            first += blank
        piece = text[start + first : start + last]
        kept = piece.rstrip() if start + last < end else piece
        if kept:
            yield Text(span=Span(start + first, start + first + len(kept)), text=kept)
