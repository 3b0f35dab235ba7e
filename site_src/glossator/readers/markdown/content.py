"""The words of one Markdown leaf as one string, with the way back to where they stand."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from glossator.model.trees import Span

# Stands where something hidden stands, so that lines and columns stay true and words and marks on
# either side do not come together. A noncharacter: no rule of Markdown means anything by it; where
# a source has it, the next one stands in its stead.
MASK = "\ufdd0"
_STAND_IN = "\ufdd1"
_BETWEEN = f"\n{MASK}"


def unmistakable(text: str) -> str:
    """`text`, as long as before, without the character that masks."""
    return text.replace(MASK, _STAND_IN)


@dataclass(frozen=True, slots=True)
class Line:
    """The words of one line of a leaf, where they stand in the source, and where the line ends."""

    words: tuple[Span, ...]
    end: int


@dataclass(frozen=True, slots=True)
class Content:
    """The text of a paragraph, heading or cell: its lines joined by newlines, without the marks of
    the containers round it, without private words.

    `starts[i]` is where piece `i` starts in `text`, `origins[i]` where in `source`. A line's end
    is a piece of its own: one newline here, whatever it was there; so is a mask between two pieces.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    source: str

    @classmethod
    def of(cls, source: str, lines: Iterable["Line"]) -> "Content":
        """The content that `lines` of `source` hold."""
        parts: list[str] = []
        starts: list[int] = []
        origins: list[int] = []
        length = 0
        line_end: int | None = None
        for line in lines:
            between = "\n"
            for span in line.words or [Span(line.end, line.end)]:
                if line_end is not None:
                    starts.append(length)
                    origins.append(line_end)
                    parts.append(between)
                    length += 1
                starts.append(length)
                origins.append(span.start)
                parts.append(unmistakable(source[span.start : span.end]))
                length += span.end - span.start
                between, line_end = MASK, span.end
            line_end = line.end
        return cls("".join(parts), tuple(starts), tuple(origins), source)

    def origin(self, offset: int) -> int:
        """Where in the source the character at `offset` stands (the end, for the text's end)."""
        if not self.starts:
            return 0
        piece = max(bisect_right(self.starts, offset) - 1, 0)
        return self.origins[piece] + offset - self.starts[piece]

    def span(self, start: int, end: int) -> Span:
        """The range of the source from the first to the last character of `start:end`. What is
        hidden at either end is not in it."""
        while start < end and self.text[start] == MASK:
            start += 1
        while start < end and self.text[end - 1 : end] == MASK:
            end -= 1
        if end <= start:
            return Span(self.origin(start), self.origin(start))
        return Span(self.origin(start), self.origin(end - 1) + 1)

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """`start:end` cut where the source has something else in between, line ends left out."""
        piece = max(bisect_right(self.starts, start) - 1, 0)
        while start < end:
            following = self.starts[piece + 1] if piece + 1 < len(self.starts) else end
            stop = min(end, following)
            if stop > start and self.text[start] not in _BETWEEN:
                yield start, stop
            start, piece = stop, piece + 1

    def is_joined(self, start: int, end: int) -> bool:
        """Whether but white space stands in the source between the pieces of `start:end`."""
        between = -1
        for first, last in self.pieces(start, end):
            span = self.span(first, last)
            if 0 <= between != span.start and self.source[between : span.start].strip():
                return False
            between = span.end
        return True

    def until(self, end: int) -> "Content":
        """The content up to `end`."""
        return replace(self, text=self.text[:end])

    def is_whole(self, start: int, end: int) -> bool:
        """Whether `start:end` is one stretch of the source, with nothing else in between."""
        span = self.span(start, end)
        return span.end - span.start == end - start
