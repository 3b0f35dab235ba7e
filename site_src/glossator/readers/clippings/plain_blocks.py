"""Blocks of a plain text: headings, lists, questions with answers, quotations, paragraphs."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.model.documents import Markup
from glossator.model.trees import (
    Block,
    Bullets,
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
from glossator.readers.clippings.heading_places import Found
from glossator.readers.clippings.headings import find_headings
from glossator.readers.clippings.listing import (
    ANSWER,
    ASKS,
    LEAD,
    QUESTION,
    RULE,
    closes_quotation,
    is_quotation,
    list_run,
    mark_of,
    opens_quotation,
)
from glossator.readers.clippings.numbered_steps import steps
from glossator.readers.clippings.section_names import FAQ
from glossator.readers.plain_lines import Line, inlines_of

_LONGEST_QUESTION = 40  # words
_DEEPEST = 8  # lists in lists; what stands deeper is on a level


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A line of a row of questions and answers: its kind, and how many code points its mark has."""

    kind: Kind
    mark: int


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
    ):
        self._lines = lines
        self._text = text
        self._hard = hard
        headings = dict(find_headings(lines, spoken=spoken, sections=sections, captions=captions))
        self._asked = {} if spoken else _asked(lines, headings)
        self._headings: Mapping[int, Found] = {
            i: found for i, found in headings.items() if i not in self._asked
        }
        self._steps = {} if spoken else steps(lines)
        self.markup: list[Markup] = []

    def blocks(self) -> Iterator[Block]:
        """The blocks, in order."""
        starts = sorted({*self._headings, *self._asked, len(self._lines)})
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
        if asked := self._asked.get(i):
            if (
                asked.kind == "answer"
                and not asked.mark
                and (count := list_run(self._lines, i, stop))
            ):
                return count, self._list(self._lines[i : i + count])
            return 1, self._leaf(line, asked.kind, asked.mark)
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

    def words(self, line: Line, start: int) -> tuple[Inline, ...]:
        """The inlines of `line` from code point `start` on."""
        return inlines_of(line, self._text, start, line.end, hard=self._hard)

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


# --- questions and answers ------------------------------------------------------------------------


def _asked(lines: Sequence[Line], headings: Mapping[int, Found]) -> dict[int, Asked]:
    """Questions and their answers: rows of `Q1. …?`, questions under a heading that says FAQ."""
    questions = _marked_questions(lines) | _listed_questions(lines, headings)
    if not questions:
        return {}
    found = {i: Asked(kind="question", mark=mark) for i, mark in questions.items()}
    stops = sorted({*questions, *headings, len(lines)})
    longest = 1
    for i, end in pairwise(stops):
        if i not in questions:
            continue
        if end == len(lines) or (end in headings and end not in questions):
            # nothing says where the last answer ends: it is no longer than the longest before it
            end = min(end, i + 1 + longest)
        else:
            longest = max(longest, end - i - 1)
        for k in range(i + 1, end):
            match = ANSWER.match(lines[k].text) if k == i + 1 else None
            found[k] = Asked(kind="answer", mark=match.end() if match else 0)
    return found


def _marked_questions(lines: Sequence[Line]) -> dict[int, int]:
    marks = {
        i: match.end()
        for i, line in enumerate(lines)
        if (match := QUESTION.match(line.text)) and line.words <= _LONGEST_QUESTION
        and (ASKS.search(line.ending) or any(char.isdigit() for char in match["mark"]))
    }  # fmt: skip
    answered = any(i + 1 < len(lines) and ANSWER.match(lines[i + 1].text) for i in marks)
    return marks if len(marks) > 1 or answered else {}


def _listed_questions(lines: Sequence[Line], headings: Mapping[int, Found]) -> dict[int, int]:
    """Lines that ask, from a heading that says FAQ to the next heading that does not ask."""
    found: dict[int, int] = {}
    inside = False
    for i, line in enumerate(lines):
        asks = bool(ASKS.search(line.ending)) and line.words <= _LONGEST_QUESTION
        if i in headings and not asks:
            inside = bool(FAQ.fullmatch(line.text))
        elif inside and asks and i + 1 < len(lines) and not ASKS.search(lines[i + 1].ending):
            mark = QUESTION.match(line.text)
            listed = mark_of(line)
            found[i] = mark.end() if mark else listed.length if listed else 0
    return found


def text_of(lines: Iterable[Line]) -> str:
    """The words of `lines`, a line each."""
    return "\n".join(line.text for line in lines)
