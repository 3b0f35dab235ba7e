"""Blocks of a plain text: headings, lists, questions with answers, quotations, paragraphs."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from glossator.model.documents import Markup
from glossator.model.trees import (
    Block,
    Bullets,
    Code,
    Heading,
    Inline,
    Item,
    Kind,
    Leaf,
    Link,
    Quotation,
    Rule,
    Span,
    Styled,
    Text,
)
from glossator.readers.clippings.code_bars import names_language
from glossator.readers.clippings.heading_places import Found
from glossator.readers.clippings.headings import find_headings
from glossator.readers.clippings.listing import (
    LEAD,
    RULE,
    closes_quotation,
    is_quotation,
    list_run,
    mark_of,
    opens_quotation,
)
from glossator.readers.clippings.numbered_steps import steps
from glossator.readers.clippings.pasted_code import language_above, pasted_code
from glossator.readers.clippings.pasted_tables import PastedTable, pasted_tables
from glossator.readers.clippings.questions import asked
from glossator.readers.plain_inlines import inlines_of
from glossator.readers.plain_lines import Line

_DEEPEST = 8  # lists in lists; what stands deeper is on a level


class BlockBuilder:
    """Makes blocks of lines; `markup` holds what it found to be marks and no words. `sections` are
    where the lines begin that the text's table of contents lists."""

    def __init__(
        self,
        lines: Sequence[Line],
        text: str,
        *,
        hard: bool = False,
        spoken: bool = False,
        sections: Collection[int] = (),
        captions: Collection[int] = (),
        code: Collection[int] = (),
    ):
        self._lines = lines
        self._text = text
        self._hard = hard
        self._tables = {} if spoken else pasted_tables(lines)
        self._code = {} if spoken else pasted_code(lines, text, code)
        shaped = _shaped(self._tables, self._code)
        headings = dict(
            find_headings(
                lines,
                spoken=spoken,
                sections=sections,
                captions=captions,
                shaped={lines[i].start for i in shaped},
            )
        )
        self._asked = {} if spoken else asked(lines, headings)
        self._headings: Mapping[int, Found] = {
            i: found for i, found in headings.items() if i not in self._asked
        }
        self._asked = {i: each for i, each in self._asked.items() if i not in shaped}
        self._steps = {} if spoken else steps(lines)
        self.markup: list[Markup] = []

    def blocks(self) -> Iterator[Block]:
        """The blocks, in order."""
        shaped = {*self._tables, *self._code}
        starts = sorted({*self._headings, *self._asked, *shaped, len(self._lines)})
        at = place = 0
        while at < len(self._lines):
            while starts[place] <= at and place + 1 < len(starts):
                place += 1
            taken, block = self._block(at, starts[place])
            yield block
            at += taken

    def _block(self, i: int, stop: int) -> tuple[int, Block]:
        """The block that begins at line `i`, and how many lines it takes; none goes over `stop`."""
        line = self._lines[i]
        if table := self._tables.get(i):
            return table.count, self._table(i, table)
        if count := self._code.get(i, 0):
            return count, self._coded(self._lines[i : i + count])
        if found := self._headings.get(i):
            if found.underlined:
                self._mark(self._lines[i + 1].span)
            return 1 + found.underlined, Heading(
                span=line.span,
                level=found.level,
                inlines=self.words(line, line.start),
                origin="guessed",
                guess=found.guess,
            )
        if one := self._asked.get(i):
            if one.kind == "answer" and not one.mark and (count := list_run(self._lines, i, stop)):
                return count, self._list(self._lines[i : i + count])
            return 1, self._leaf(line, one.kind, one.mark)
        if i in self._steps and (stepped := self._stepped(i, stop)):
            return stepped
        if RULE.fullmatch(line.text):
            self._mark(line.span)
            return 1, Rule(span=line.span)
        if count := list_run(self._lines, i, stop):
            return count, self._list(self._lines[i : i + count])
        if count := _quotation(self._lines, i, stop):
            return count, self._quoted(self._lines[i : i + count])
        return 1, self._leaf(line, "paragraph", 0)

    # --- words ---

    def words(self, line: Line, start: int, end: int | None = None) -> tuple[Inline, ...]:
        """The inlines of `line` from code point `start` to `end`, or on to its end."""
        stop = line.end if end is None else end
        return inlines_of(line, self._text, start, stop, hard=self._hard)

    def _mark(self, span: Span) -> None:
        self.markup.append(Markup(span=span, kind="delimiter"))

    def _leaf(self, line: Line, kind: Kind, mark: int) -> Leaf:
        start = line.start + mark
        if mark:
            self.markup.append(Markup(span=Span(line.start, start), kind="list-mark"))
        return Leaf(span=Span(start, line.end), kind=kind, inlines=self.words(line, start))

    def _quoted(self, lines: Sequence[Line]) -> Quotation:
        leaves = tuple(
            Leaf(
                span=line.span,
                kind="quotation",
                inlines=self.words(line, line.start),
                voice="quotation",
            )
            for line in lines
        )
        return Quotation(span=Span(lines[0].start, lines[-1].end), children=leaves)

    # --- tables and code ---

    def _table(self, first: int, table: PastedTable) -> Leaf:
        """The table that begins at line `first`: each cell keeps where it stands."""
        width = len(table.sides)
        rows: list[tuple[tuple[Inline, ...], ...]] = []
        spans: list[Span] = []
        own = self._lines[first : first + table.count]
        for line, cells in zip(own, table.rows, strict=True):
            at = line.start
            row = [Span(line.start + start, line.start + end) for start, end in cells]
            for cell in row:
                self._claim(at, cell.start)
                at = cell.end
            self._claim(at, line.end)
            spans += [cell for cell in row if cell.start < cell.end]
            if row:
                words = [self.words(line, cell.start, cell.end) for cell in row]
                rows.append((*words, *[()] * (width - len(row))))
        return Leaf(
            span=Span(spans[0].start, spans[-1].end),
            kind="table",
            rows=tuple(rows),
            alignments=table.sides if any(table.sides) else (),
            headed=table.headed,
        )

    def _claim(self, start: int, end: int) -> None:
        """What parts cells is no word of the text."""
        if self._text[start:end].strip():
            self._mark(Span(start, end))

    def _coded(self, lines: Sequence[Line]) -> Leaf:
        """The code in `lines`, set deep as it stands, less what all of them are."""
        text = self._text
        bar = lines[0] if len(lines) > 1 and names_language(lines[0]) else None
        if bar:
            self.markup.append(Markup(span=bar.span, kind="info"))
            lines = lines[1:]
        indent = min(line.indent for line in lines)
        said = ""
        for above, line in zip((None, *lines), lines, strict=False):
            ends = "" if above is None else "\n" * (1 + line.before)
            deep = " " * (line.indent - indent)
            said += f"{ends}{deep}{text[line.start : line.end]}"
        span = Span(lines[0].start, lines[-1].end)
        language = language_above(span, text)  # also where it was taken off just now
        return Leaf(
            span=span, kind="code", inlines=(Code(span=span, text=said),), language=language
        )

    # --- lists ---

    def _list(self, lines: Sequence[Line], depth: int = 1) -> Bullets:
        """One list; what stands deeper than its first item belongs to the item above."""
        outer = lines[0].indent + 1 if depth < _DEEPEST else max(line.indent for line in lines)
        starts = [k for k, line in enumerate(lines) if mark_of(line) and line.indent <= outer]
        ends = [*starts[1:], len(lines)]
        leads = len(starts) > 1 and all(_lead(lines[k]) for k in starts)
        items = tuple(
            self._item(lines[k:end], depth, led=leads) for k, end in zip(starts, ends, strict=True)
        )
        first = mark_of(lines[0])
        ordered = first is not None and first.kind in ("number", "letter")
        return Bullets(
            span=Span(lines[0].start, lines[-1].end),
            children=items,
            ordered=ordered,
            start=first.value if ordered and first else 1,
        )

    def _stepped(self, first: int, stop: int) -> tuple[int, Block] | None:
        """The steps from line `first` on, each under the number alone in its line that is its mark,
        as far as they follow one another."""
        items: list[Item] = []
        at = first
        while (end := self._steps.get(at, stop + 1)) <= stop:
            self.markup.append(Markup(span=self._lines[at].span, kind="list-mark"))
            leaves = tuple(self._leaf(line, "item", 0) for line in self._lines[at + 1 : end])
            items.append(
                Item(span=Span(self._lines[at].start, leaves[-1].span.end), children=leaves)
            )
            at = end
        if not items:
            return None
        start = int(self._lines[first].text.rstrip(".)"))
        span = Span(items[0].span.start, items[-1].span.end)
        return at - first, Bullets(span=span, children=tuple(items), ordered=True, start=start)

    def _item(self, lines: Sequence[Line], depth: int, *, led: bool) -> Item:
        first = lines[0]
        mark = mark_of(first)
        leaf = self._leaf(first, "item", mark.length if mark else 0)
        lead = _lead(first)
        if led and mark and lead:
            leaf = Leaf(
                span=leaf.span,
                kind="item",
                inlines=_led(leaf.inlines, leaf.span.start + lead - mark.length),
            )
        children: list[Block] = [leaf]
        at = 1
        while at < len(lines):
            if mark_of(lines[at]):
                count = list_run(lines, at, len(lines)) or 1
                children.append(self._list(lines[at : at + count], depth + 1))
                at += count
            else:
                children.append(self._leaf(lines[at], "item", 0))
                at += 1
        return Item(span=Span(first.start, lines[-1].end), children=tuple(children))


def _shaped(tables: Mapping[int, PastedTable], code: Mapping[int, int]) -> set[int]:
    """The lines of tables and code, which are nothing else."""
    of_tables = {i + k for i, table in tables.items() for k in range(table.count)}
    return of_tables | {i + k for i, count in code.items() for k in range(count)}


def _lead(line: Line) -> int:
    """Where the lead of a list item ends in its text (behind the colon): 0 if it has none."""
    mark = mark_of(line)
    match = LEAD.match(line.text, mark.length) if mark else None
    return match.end() if match else 0


def _led(inlines: Sequence[Inline], end: int) -> tuple[Inline, ...]:
    """`inlines` with those before code point `end` of the source set strong."""
    before: list[Inline] = []
    after: list[Inline] = []
    for inline in inlines:
        if inline.span.end <= end:
            before.append(inline)
        elif inline.span.start >= end or not isinstance(inline, Text):
            after.append(inline)
        else:
            cut = end - inline.span.start
            before.append(Text(span=Span(inline.span.start, end), text=inline.text[:cut]))
            after.append(Text(span=Span(end, inline.span.end), text=inline.text[cut:]))
    if not before or any(isinstance(inline, Link) for inline in before):
        return tuple(inlines)
    span = Span(before[0].span.start, before[-1].span.end)
    return (Styled(span=span, style="strong", children=tuple(before)), *after)


# --- quotations ---------------------------------------------------------------------------------


def _quotation(lines: Sequence[Line], i: int, stop: int) -> int:
    """How many lines one quotation takes that begins at line `i`: 0 if it is none. Its paragraphs
    each open with a mark, and only the last closes it."""
    if is_quotation(lines[i].text):
        return 1
    end = i
    while (
        end < stop and opens_quotation(lines[end].text) and lines[end].text[0] == lines[i].text[0]
    ):
        end += 1
    closed = (
        i < end < stop
        and closes_quotation(lines[end].text)
        and lines[end].text[0] == lines[i].text[0]
    )
    return end + 1 - i if closed else 0


def text_of(lines: Iterable[Line]) -> str:
    """The words of `lines`, a line each."""
    return "\n".join(line.text for line in lines)
