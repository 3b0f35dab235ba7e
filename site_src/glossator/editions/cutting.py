"""Set stretches of the reading text aside, whole passages or words within them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from glossator.blocks import inline_spans, rewrite, word_spans
from glossator.editions.slicing import has_words, without
from glossator.model.documents import Markup, Reading, Reason, SetAside
from glossator.model.trees import (
    Block,
    Callout,
    FootnoteRef,
    Heading,
    Inline,
    Leaf,
    Span,
    leaf_text,
    plain_text,
)
from glossator.quotes.haystack import Match

EVIDENCE = "the owner's edition"
Words = Leaf | Heading


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Words to leave out: `match` counts in the texts of `of`, which are in reading order."""

    match: Match
    of: tuple[Words, ...]
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class CutReading:
    """A reading without what was cut: its blocks, and what is set aside and claimed as markup."""

    blocks: tuple[Block, ...]
    set_aside: tuple[SetAside, ...]
    markup: tuple[Markup, ...]


def words_of(block: Words) -> str:
    """The plain text of a leaf or a heading."""
    return leaf_text(block) if isinstance(block, Leaf) else plain_text(block.inlines)


def cut_out(reading: Reading, cuts: Sequence[Cut]) -> CutReading:
    """`reading` without `cuts`. Headings, titles and timestamps inside a stretch go with it.

    Of a stretch of the source, what is nobody else's becomes set-aside: fields, private words
    and what the reader set aside already stay what they are.
    """
    blocks: tuple[Block, ...] = reading.blocks
    ranges: list[tuple[Span, Reason]] = []
    for cut in cuts:
        blocks, spans = _cut_one(blocks, cut, reading.source.text)
        ranges.extend((span, cut.reason) for span in spans)
    if not ranges:
        return CutReading(blocks=blocks, set_aside=reading.set_aside, markup=reading.markup)
    markup = tuple(
        mark
        for mark in reading.markup
        if mark.kind == "comment" or not any(_holds(span, mark.span) for span, _ in ranges)
    )
    claims = [
        *word_spans(blocks),
        *(field.span for field in reading.fields),
        *(mark.span for mark in markup),
        *(aside.span for aside in reading.set_aside),
        *reading.private,
    ]
    added = _unclaimed(reading.source.text, ranges, claims)
    return CutReading(
        blocks=blocks,
        set_aside=tuple(sorted((*reading.set_aside, *added), key=lambda aside: aside.span)),
        markup=markup,
    )


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _cut_one(
    blocks: tuple[Block, ...], cut: Cut, source: str
) -> tuple[tuple[Block, ...], list[Span]]:
    """`blocks` without `cut`, and the stretches of the source it takes: its own, and punctuation
    that would be left alone; none if its words were gone."""
    first, last = cut.of[cut.match.first], cut.of[cut.match.last]
    begins = _source_range(first, cut.match.start, _end_in(cut, cut.match.first), source)
    ends = _source_range(last, _start_in(cut, cut.match.last), cut.match.end, source)
    spans = [span for span in (begins, ends) if span is not None]
    if not spans:
        return blocks, []
    stretch = Span(min(span.start for span in spans), max(span.end for span in spans))
    taken = [stretch]

    def change(block: Block) -> tuple[Block, ...]:
        if _holds(stretch, block.span):
            return ()
        if not isinstance(block, Leaf | Heading) or not _meets(stretch, block.span):
            return (block,)
        left = _words_outside(block, stretch, source)
        if any(has_words(inlines) for inlines, _ in _parts(left)):
            return (left,)
        taken.extend(word_spans((left,)))
        return ()

    def retitle(callout: Callout) -> tuple[Inline, ...]:
        spans = list(inline_spans(callout.title))
        gone = spans and all(_holds(stretch, span) for span in spans)
        return () if gone else callout.title

    return rewrite(blocks, change, retitle), taken


def _start_in(cut: Cut, number: int) -> int:
    return cut.match.start if number == cut.match.first else 0


def _end_in(cut: Cut, number: int) -> int:
    return cut.match.end if number == cut.match.last else len(words_of(cut.of[number]))


def _source_range(block: Words, start: int, end: int, source: str) -> Span | None:
    """The stretch of the source that code points `start:end` of a block's text take: all of the
    block if nothing that can be read is left at that side of it."""
    text = words_of(block)
    at_start = not any(char.isalnum() for char in text[:start])
    at_end = not any(char.isalnum() for char in text[end:])
    removed = [
        span
        for inlines, at in _parts(block)
        for span in without(inlines, max(0, start - at), max(0, end - at), source).removed
    ]
    if not removed:
        return None
    low = block.span.start if at_start else min(span.start for span in removed)
    high = block.span.end if at_end else max(span.end for span in removed)
    return Span(low, high)


def _parts(block: Words) -> list[tuple[tuple[Inline, ...], int]]:
    """The runs of inlines of a block, each with the place in its text at which it begins."""
    if isinstance(block, Heading) or block.kind != "table":
        return [(block.inlines, 0)]
    parts: list[tuple[tuple[Inline, ...], int]] = []
    at = 0
    for row in block.rows:
        for cell in row:
            parts.append((cell, at))
            at += len(plain_text(cell)) + 1
    return parts


def _words_outside(block: Words, stretch: Span, source: str) -> Words:
    """`block` without its words inside `stretch`, and without the rows that leaves empty."""
    if isinstance(block, Leaf) and block.rows:
        rows = tuple(tuple(_outside(cell, stretch, source) for cell in row) for row in block.rows)
        return replace(block, rows=tuple(row for row in rows if any(row)))
    inlines = _outside(block.inlines, stretch, source)
    return replace(block, inlines=inlines, span=_span_of(inlines, block.span))


def _outside(inlines: tuple[Inline, ...], stretch: Span, source: str) -> tuple[Inline, ...]:
    """`inlines` without their words inside `stretch`."""
    places = _plain_places(inlines, stretch, source)
    return inlines if places is None else without(inlines, *places, source).inlines


def _plain_places(
    inlines: tuple[Inline, ...], stretch: Span, source: str
) -> tuple[int, int] | None:
    """The range of the inlines' plain text whose source stands in `stretch`."""
    low: int | None = None
    high = 0
    for at, span, length in _word_places(inlines):
        start, end = max(span.start, stretch.start), min(span.end, stretch.end)
        if start >= end:
            continue
        exact = span.end - span.start == length
        begins = at + (start - span.start if exact else 0)
        low = begins if low is None else min(low, begins)
        high = max(high, at + (end - span.start if exact else length))
    return None if low is None else (low, high)


def _word_places(inlines: tuple[Inline, ...]) -> Iterable[tuple[int, Span, int]]:
    """Each inline that shows words: its place in the plain text, its span, its text's length."""
    at = 0
    for inline in _flat(inlines):
        length = len(plain_text((inline,)))
        yield at, inline.span, length
        at += length


def _flat(inlines: tuple[Inline, ...]) -> Iterable[Inline]:
    for inline in inlines:
        children: tuple[Inline, ...] | None = getattr(inline, "children", None)
        if children is None:
            yield inline
        else:
            yield from _flat(children)


def _span_of(inlines: tuple[Inline, ...], whole: Span) -> Span:
    """From the first to the last character of what is left, timestamps and all. References to
    footnotes do not count: an inline footnote stands where its reference does, and two passages
    must not start at one place."""
    spans = [each.span for each in inlines if not isinstance(each, FootnoteRef)]
    if not spans:
        return whole
    return Span(
        max(whole.start, min(span.start for span in spans)),
        min(whole.end, max(span.end for span in spans)),
    )


def _unclaimed(
    text: str, ranges: Sequence[tuple[Span, Reason]], claims: Iterable[Span]
) -> list[SetAside]:
    """The parts of `ranges` that nothing claims, without white space at their ends."""
    taken = bytearray(len(text))
    for span in claims:
        taken[span.start : span.end] = b"\x01" * (span.end - span.start)
    added: list[SetAside] = []
    for span, reason in ranges:
        for start, end in _runs(taken, text, span):
            added.append(SetAside(span=Span(start, end), reason=reason, evidence=EVIDENCE))
            taken[start:end] = b"\x01" * (end - start)
    return added


def _runs(taken: bytearray, text: str, span: Span) -> list[tuple[int, int]]:
    """Runs of characters in `span` that are not taken and begin and end with no white space."""
    runs: list[tuple[int, int]] = []
    start = span.start
    while start < span.end:
        if taken[start] or text[start].isspace():
            start += 1
            continue
        stop = taken.find(1, start, span.end)
        stop = span.end if stop < 0 else stop
        runs.append((start, start + len(text[start:stop].rstrip())))
        start = stop
    return runs
