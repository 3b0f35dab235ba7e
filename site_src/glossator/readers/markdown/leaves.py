"""Where the words of Markdown's blocks stand: every line's containers' marks claimed, and what is
left handed out as content."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from glossator.model.documents import Markup, MarkupKind
from glossator.model.trees import Code, Span
from glossator.readers.markdown.content import Content, Line, unmistakable
from glossator.readers.markdown.hidden import Hidden, find_hidden, masked
from glossator.text import line_spans

_SPACE = re.compile(r"[ \t]*")


@dataclass(slots=True)
class Lines:
    """The lines of a source while it is read. `masked` are their words as the blocks are parsed
    from (hidden words masked, columns true), `cursors` how far a line's marks are claimed."""

    source: str
    spans: list[tuple[int, int]]
    masked: list[str]
    cursors: list[int]
    read: int  # how many of them are read
    gaps: list[Span] = field(default_factory=list)  # hidden or no words: in no content
    hidden: list[Hidden] = field(default_factory=list)  # places in the source
    markup: list[Markup] = field(default_factory=list)

    @classmethod
    def of(
        cls, source: str, skipped: int, end: int, *, math: bool = False, html: bool = False
    ) -> "Lines":
        """The lines of `source`, the first `skipped` taken as blank; behind `end` is no code, nor
        in formulas and blocks of HTML, where `math` and `html` are asked for."""
        spans = line_spans(source)
        words = [source[start:end] for start, end in spans]
        words[:skipped] = [" " * len(line) for line in words[:skipped]]
        text = "\n".join(words).replace("\x00", "\ufffd")
        text = unmistakable(text)
        starts = [0]
        for line in words:
            starts.append(starts[-1] + len(line) + 1)

        def origin(offset: int) -> int:
            line = bisect_right(starts, offset) - 1
            return spans[line][0] + offset - starts[line]

        read = bisect_left(spans, (end, end)) if end < len(source) else len(spans)
        found = find_hidden(text, starts[read] - 1, math=math, html=html)
        lines = cls(source, spans, masked(text, found).split("\n"), [0] * len(spans), read)
        for each in found:
            place = Hidden(origin(each.start), origin(each.end - 1) + 1, each.is_private)
            lines.hidden.append(place)
        lines.gaps = _united(
            [Span(each.start, each.end) for each in lines.hidden]
            + [Span(match.start(), match.end()) for match in re.finditer("\x00+", source)]
        )
        return lines

    def text(self) -> str:
        """What the blocks are parsed from."""
        return "\n".join(self.masked[: self.read])

    def start(self, line: int) -> int:
        """Where in the source the words of `line` start, behind its containers' marks."""
        column = self.cursors[line]
        space = _SPACE.match(self.masked[line], column)
        return self.spans[line][0] + (space.end() if space else column)

    def end(self, line: int) -> int:
        """Where in the source `line` ends."""
        return self.spans[line][1]

    def rest(self, line: int) -> str:
        """The masked words of `line` behind its containers' marks."""
        return self.masked[line][self.cursors[line] :]

    # --- claims ---

    def claim(self, start: int, end: int, kind: MarkupKind = "delimiter") -> None:
        """Claim `start:end` of the source (in one line) as markup, what is hidden in it apart."""
        for span in self.visible(start, end):
            self.markup.append(Markup(span=span, kind=kind))

    def claim_mark(self, line: int, mark: re.Pattern[str], kind: MarkupKind = "delimiter") -> bool:
        """Claim what `mark` matches behind the marks of `line` claimed so far, space before it."""
        space = _SPACE.match(self.masked[line], self.cursors[line])
        match = mark.match(self.masked[line], space.end() if space else 0)
        if not match or match.end() == match.start():
            return False
        origin = self.spans[line][0]
        self.claim(origin + match.start(), origin + match.end(), kind)
        self.cursors[line] = match.end()
        return True

    def claim_rest(self, line: int, kind: MarkupKind = "delimiter") -> None:
        """Claim all that is left of `line`."""
        self.claim(self.start(line), self.end(line), kind)
        self.cursors[line] = len(self.masked[line])

    # --- words ---

    def visible(self, start: int, end: int) -> Iterator[Span]:
        """`start:end` of the source without what is hidden."""
        index = max(bisect_right(self.gaps, Span(start, start)) - 1, 0)
        while start < end:
            while index < len(self.gaps) and self.gaps[index].end <= start:
                index += 1
            gap = self.gaps[index] if index < len(self.gaps) else None
            if gap is None or gap.start >= end:
                yield Span(start, end)
                return
            if gap.start > start:
                yield Span(start, gap.start)
            start = gap.end

    def line(self, start: int, end: int) -> Line:
        """`start:end` of the source, within one line, as a line of a content."""
        return Line(tuple(self.visible(start, end)), end)

    def content(self, first: int, last: int) -> Content:
        """The content of lines `first:last`, behind their containers' marks."""
        return self.content_of((self.start(line), self.end(line)) for line in range(first, last))

    def content_of(self, ranges: Iterable[tuple[int, int]]) -> Content:
        """The content made of `ranges` of the source, a line each."""
        return Content.of(self.source, [self.line(start, end) for start, end in ranges])

    def codes(self, first: int, words: Iterable[str]) -> list[Code]:
        """The lines of a code block from line `first` on: `words` are theirs, without what their
        containers put before them."""
        codes = []
        for number, shown in enumerate(words, first):
            line = self.masked[number]
            # where they do not end the line, a tab is half taken by the indentation
            width = len(shown if line.endswith(shown) else shown.lstrip(" \t"))
            start, end = self.end(number) - width, self.end(number)
            parts = list(self.visible(start, end)) or [Span(end, end)]
            pad = shown[: len(shown) - width]
            for index, span in enumerate(parts):
                text = self.source[span.start : span.end]
                text = pad + text if index == 0 else text
                codes.append(Code(span=span, text=text))
            codes[-1] = Code(span=codes[-1].span, text=codes[-1].text + "\n")
        return codes


def _united(spans: list[Span]) -> list[Span]:
    """`spans` in order, those that overlap as one."""
    united: list[Span] = []
    for span in sorted(spans):
        if united and span.start < united[-1].end:
            united[-1] = Span(united[-1].start, max(united[-1].end, span.end))
        else:
            united.append(span)
    return united
