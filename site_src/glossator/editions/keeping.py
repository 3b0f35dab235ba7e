"""Bring stretches that the reader set aside back into the reading text."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glossator.model.documents import Markup, Quote, Reading, SetAside, Stretch
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Code,
    Footnote,
    Heading,
    Image,
    Inline,
    Item,
    Kind,
    Leaf,
    Math,
    Quotation,
    Span,
    Text,
    walk,
)
from glossator.quotes.finding import Ambiguous, NotFound, find
from glossator.quotes.haystack import Haystack, Match, index
from glossator.text import folded, line_spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """The lines of everything set aside, in the order of the source: `aside` is the index of the
    stretch a line belongs to."""

    spans: tuple[Span, ...]
    aside: tuple[int, ...]
    texts: tuple[str, ...]


def lines_of(set_aside: Sequence[SetAside], reading: Reading) -> Lines:
    """The lines of `set_aside` as they are read (a page without entities), blank ones left out."""
    source = reading.source.text
    shown = html.unescape if reading.reader == "html" else str
    spans: list[Span] = []
    numbers: list[int] = []
    for number, aside in enumerate(set_aside):
        text = source[aside.span.start : aside.span.end]
        for start, end in line_spans(text):
            line = text[start:end]
            if line.strip():
                begin = aside.span.start + start + len(line) - len(line.lstrip())
                spans.append(Span(begin, begin + len(line.strip())))
                numbers.append(number)
    return Lines(
        spans=tuple(spans),
        aside=tuple(numbers),
        texts=tuple(shown(source[span.start : span.end]) for span in spans),
    )


def find_aside(
    quote: Quote | Stretch, lines: Lines, set_aside: Sequence[SetAside]
) -> tuple[int, ...] | NotFound | Ambiguous:
    """The indices of the lines that hold `quote`: in the first copy of the text if they stand
    there, else in the second. Lines that say the same count as one, and the first is meant."""
    second = tuple(set_aside[number].reason == "second-copy" for number in lines.aside)
    closest = ""
    for copy in (False, True):
        chosen = tuple(n for n, is_second in enumerate(second) if is_second == copy)
        found = _first_of_equals(quote, tuple(lines.texts[n] for n in chosen))
        if isinstance(found, Match):
            return chosen[found.first : found.last + 1]
        if isinstance(found, Ambiguous):
            return found
        closest = closest or found.closest
    return NotFound(closest=closest)


def _first_of_equals(
    quote: Quote | Stretch, texts: tuple[str, ...]
) -> Match | NotFound | Ambiguous:
    found = find(quote, index(texts))
    if not isinstance(found, Ambiguous) or not isinstance(quote, Quote):
        return found
    words = folded(quote.exact).casefold()
    holding = [n for n, text in enumerate(texts) if words in folded(text).casefold()]
    if len(holding) == found.count and len({folded(texts[n]) for n in holding}) == 1:
        first = find(quote, [texts[holding[0]]])
        if isinstance(first, Match):
            return replace(first, first=holding[0], last=holding[0])
    return found


def bring_back(
    blocks: tuple[Block, ...],
    set_aside: Sequence[SetAside],
    spans: Sequence[Span],
    reading: Reading,
) -> tuple[tuple[Block, ...], tuple[SetAside, ...], tuple[Markup, ...]]:
    """`blocks` with what `spans` of the source of `reading` are, in its order, `set_aside` without
    it, and what of it is markup: the whole block that was set aside comes back, or a paragraph for
    each span that none holds."""
    text = reading.source.text
    back: dict[Span, Block] = {}
    for span in sorted(set(spans)):
        block = _apart(reading.apart, span) or Leaf(
            span=span,
            kind="paragraph",
            inlines=(Text(span=span, text=text[span.start : span.end]),),
        )
        back[block.span] = block
    for block in back.values():
        blocks = _put(blocks, block)
    said = sorted(span for block in back.values() for span in _said(block))
    left: list[SetAside] = []
    markup: list[Markup] = []
    for aside in set_aside:
        for part in _rest(aside.span, said, text):
            # a space that HTML writes as an entity is no word of the paragraph it parts
            if html.unescape(text[part.start : part.end]).strip() or part == aside.span:
                left.append(replace(aside, span=part))
            else:
                markup.append(Markup(span=part, kind="tag"))
    return blocks, tuple(left), tuple(markup)


def _said(block: Block) -> Iterator[Span]:
    """Where the words of a block stand."""
    inlines: tuple[Inline, ...] = ()
    if isinstance(block, Heading):
        inlines = block.inlines
    elif isinstance(block, Leaf):
        inlines = (*block.inlines, *(each for row in block.rows for cell in row for each in cell))
    elif isinstance(block, Bullets | Item | Quotation | Callout | Footnote):
        for child in block.children:
            yield from _said(child)
    for each in walk(inlines):
        if isinstance(each, Text | Code | Math | Image):
            yield each.span


def _apart(apart: Sequence[Block], span: Span) -> Block | None:
    """The block of `apart` that `span` stands in."""
    holding = (block for block in apart if block.span.start <= span.start < block.span.end)
    return next(holding, None)


def _rest(span: Span, taken: Sequence[Span], source: str) -> list[Span]:
    """What is left of `span` without `taken`, without white space at the ends."""
    parts: list[Span] = []
    start = span.start
    within = [t for t in taken if t.start < span.end and t.end > span.start]
    for each in [*within, Span(span.end, span.end)]:
        text = source[start : each.start]
        if text.strip():
            begin = start + len(text) - len(text.lstrip())
            parts.append(Span(begin, begin + len(text.strip())))
        start = each.end
    return parts


def _put(blocks: tuple[Block, ...], new: Block, kind: Kind = "paragraph") -> tuple[Block, ...]:
    """`blocks` with `new` where its place in the source is; inside a container whose span holds
    it, a paragraph with the kind of that."""
    for place, block in enumerate(blocks):
        if block.span.start < new.span.start and new.span.end <= block.span.end:
            inner = _put_inside(block, new, kind)
            if inner is not None:
                return (*blocks[:place], inner, *blocks[place + 1 :])
        if block.span.start > new.span.start:
            return (*blocks[:place], _of_kind(new, kind), *blocks[place:])
    return (*blocks, _of_kind(new, kind))


def _of_kind(block: Block, kind: Kind) -> Block:
    plain = isinstance(block, Leaf) and block.kind in ("paragraph", "item")
    return replace(block, kind=kind) if plain and isinstance(block, Leaf) else block


def _put_inside(block: Block, new: Block, kind: Kind) -> Block | None:
    match block:
        case Bullets():
            number = max(
                (n for n, item in enumerate(block.children) if item.span.start <= new.span.start),
                default=0,
            )
            items = list(block.children)
            items[number] = replace(
                items[number], children=_put(items[number].children, new, "item")
            )
            return replace(block, children=tuple(items))
        case Item():
            return replace(block, children=_put(block.children, new, "item"))
        case Quotation():
            return replace(block, children=_put(block.children, new, "quotation"))
        case Callout():
            return replace(block, children=_put(block.children, new, "callout"))
        case Footnote():
            return replace(block, children=_put(block.children, new, "footnote"))
        case _:
            return None


def asides(lines: Lines) -> Haystack:
    """Everything set aside, to be searched."""
    return index(lines.texts)
