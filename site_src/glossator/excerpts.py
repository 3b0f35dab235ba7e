"""What of a document is published whose `rights` are `excerpts`, and what stands for the rest.

The rest leaves here: what comes after, pages, copies, data and joins, cannot tell what it does not
have. Ids of what is not shown stand on the gap, so that a link to one finds where it would be; but
none that is made of words, as those of headings are: it would tell them.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import assert_never

from glossator.blocks import map_leaves
from glossator.model.annotations import Annotated, PlacedNote
from glossator.model.documents import Document, Place
from glossator.model.passages import Anchored, AnchoredHeading, Former, Passage, Tombstone
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Container,
    Footnote,
    FootnoteRef,
    Gap,
    Heading,
    Inline,
    Item,
    Leaf,
    Link,
    Quotation,
    Rule,
    Source,
    Span,
    Styled,
    WikiLink,
    leaves,
    plain_text,
)
from glossator.permalinks.addresses import is_of_words
from glossator.permalinks.stops import stops_of
from glossator.text import line_spans

_NOT_SPACE = re.compile(r"\S")
_LINE = "·"  # what is told of a line of the source: that it is not blank


def published_ids(annotated: Annotated) -> frozenset[str]:
    """The passages a document in excerpts may show: those under a theme or a note."""
    passages = annotated.anchored.passages
    noted = (_over(each.place, passages) for each in annotated.notes if each.place is not None)
    themed = (each.passage for each in annotated.themed)
    return frozenset(chain(themed, chain.from_iterable(noted)))


def _over(place: Place, passages: Sequence[Passage]) -> tuple[str, ...]:
    """The passages a place runs over."""
    order = {passage.leaf.span.start: number for number, passage in enumerate(passages)}
    return tuple(each.id for each in passages[order[place.first] : order[place.last] + 1])


def excerpted(annotated: Annotated) -> Annotated:
    """`annotated` as it may be published: whole, or if its rights are `excerpts` with gaps for all
    passages but the published and for headings under which none of these stands. No word of
    what is not shown is in it, its source's and former wordings included."""
    if annotated.anchored.document.metadata.rights != "excerpts":
        return annotated
    anchored = annotated.anchored
    ids = published_ids(annotated)
    cutter = _cutter(anchored, ids)
    cut = cutter.cut(anchored.document.blocks)
    footnotes = frozenset(_footnotes(cut))
    document = _closed(anchored.document, map_leaves(cut, lambda leaf: _referring(leaf, footnotes)))
    return Annotated(
        anchored=replace(
            anchored,
            document=document,
            headings=tuple(_heading(each) for each in anchored.headings if each.id in cutter.shown),
            passages=tuple(
                replace(each, leaf=_referring(each.leaf, footnotes))
                for each in _passages(anchored.passages, cutter.shown)
            ),
            gone=tuple(_stones(anchored, cutter.shown)),
        ),
        themed=annotated.themed,
        notes=tuple(_note(each, anchored.passages, ids) for each in annotated.notes),
    )


def _footnotes(blocks: Iterable[Block]) -> Iterator[str]:
    """The labels of the footnotes among `blocks`."""
    for block in blocks:
        if isinstance(block, Footnote):
            yield block.label
        if isinstance(block, Container):
            yield from _footnotes(block.children)


def _referring(leaf: Leaf, footnotes: Collection[str]) -> Leaf:
    """`leaf` without references to footnotes that are not shown: they would lead nowhere."""
    return replace(
        leaf,
        inlines=_inlines(leaf.inlines, footnotes),
        rows=tuple(tuple(_inlines(cell, footnotes) for cell in row) for row in leaf.rows),
    )


def _inlines(inlines: Iterable[Inline], footnotes: Collection[str]) -> tuple[Inline, ...]:
    return tuple(
        replace(each, children=_inlines(each.children, footnotes))
        if isinstance(each, Styled | Link | WikiLink)
        else each
        for each in inlines
        if not (isinstance(each, FootnoteRef) and each.label not in footnotes)
    )


def _note(placed: PlacedNote, passages: Sequence[Passage], ids: Collection[str]) -> PlacedNote:
    """A note without a place says what it quotes, and nothing that stands round it or is like it
    but in the passages `ids`."""
    if placed.place is not None:
        return placed
    near = (each for each in placed.candidates if set(_over(each.place, passages)) <= set(ids))
    quote = replace(placed.note.quote, prefix="", suffix="")
    return replace(placed, note=replace(placed.note, quote=quote), candidates=tuple(near))


def _closed(document: Document, blocks: tuple[Block, ...]) -> Document:
    """`document` with `blocks` for its text, and nothing else of the source's words but metadata.
    Where a line was set aside, and why, stays."""
    reading = replace(
        document.reading,
        source=_blank(document.source),
        blocks=(),
        fields=(),
        set_aside=(),
    )
    asides = (replace(each, evidence="", differs="") for each in document.set_aside)
    return replace(document, reading=reading, blocks=blocks, set_aside=tuple(asides))


def _blank(source: Source) -> Source:
    """`source` with its lines and no words: a mark for each that is not blank, and offsets kept."""
    pieces, position = [], 0
    for start, end in line_spans(source.text):
        line = source.text[start:end]
        words = _NOT_SPACE.sub(" ", line)
        if found := _NOT_SPACE.search(line):
            words = words[: found.start()] + _LINE + words[found.end() :]
        pieces += [source.text[position:start], words]
        position = end
    return replace(source, text="".join([*pieces, source.text[position:]]))


def _passages(passages: Sequence[Passage], shown: Collection[str]) -> Iterator[Passage]:
    """Those shown. What was said before in their place was not published as it is now: ids of it
    stay, words do not."""
    after_gap = False
    for passage in passages:
        if passage.id in shown:
            yield replace(
                passage,
                formers=_wordless(passage.formers),
                first="",
                rest=tuple(each for each in passage.rest if each in shown),
                after_gap=after_gap,
            )
        after_gap = passage.id not in shown


def _heading(heading: AnchoredHeading) -> AnchoredHeading:
    return replace(heading, formers=_wordless(heading.formers), first="")


def _wordless(formers: Iterable[Former]) -> tuple[Former, ...]:
    return tuple(replace(each, text="") for each in formers if not is_of_words(each.id))


def _untelling(ids: Iterable[str]) -> Iterator[str]:
    """Those of `ids` that do not tell the words of a heading that is not shown."""
    return (id_ for id_ in ids if not is_of_words(id_))


def _stones(anchored: Anchored, shown: Collection[str]) -> Iterator[Tombstone]:
    """The tombstones that stand behind what is shown, without words; the others are in a gap."""
    hidden = {passage.id for passage in anchored.passages}
    hidden = (hidden | {heading.id for heading in anchored.headings}) - set(shown)
    for stone in anchored.gone:
        if stone.near not in hidden and not is_of_words(stone.id):
            candidates = tuple(each for each in stone.candidates if each in shown)
            yield replace(stone, text="", candidates=candidates)


# --- the text with its gaps -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cutter:
    """Blocks to blocks with gaps. `shown` are the ids of passages and headings that stay; passages
    are found by where their leaf begins, headings by that and their words, and the tombstones by
    what they stand behind."""

    shown: frozenset[str]
    passages: Mapping[int, Passage]
    headings: Mapping[tuple[int, str], AnchoredHeading]
    gone: Mapping[str, tuple[str, ...]]

    def cut(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """`blocks` with one gap for each stretch of what is not shown."""
        made: list[Block] = []
        for block in blocks:
            for piece in self._pieces(block):
                _add(made, piece)
        return tuple(made)

    def _pieces(self, block: Block) -> Iterator[Block]:
        match block:
            case Leaf():
                passage = self.passages[block.span.start]
                shown = passage.id in self.shown
                yield block if shown else self._gap(block.span, passage, count=1)
            case Heading():
                heading = self.headings.get((block.span.start, plain_text(block.inlines)))
                shown = heading is not None and heading.id in self.shown
                yield block if shown else self._gap(block.span, heading)
            case Rule() | Gap():
                yield block
            case Bullets():
                yield from self._list(block)
            case Item() | Quotation() | Callout() | Footnote():
                yield self._container(block)
            case _:
                assert_never(block)

    def _list(self, bullets: Bullets) -> Iterator[Block]:
        """The list in parts round its gaps, each item with the number it has in the whole."""
        part: list[Item] = []
        start = bullets.start
        for number, child in enumerate(bullets.children, bullets.start):
            piece = self._container(child)
            if isinstance(piece, Item):
                start = start if part else number
                part.append(piece)
            else:
                if part:
                    yield _part(bullets, part, start)
                    part = []
                yield piece
        if part:
            yield _part(bullets, part, start)

    def _container(self, block: Item | Quotation | Callout | Footnote) -> Container | Gap:
        """`block` with gaps in it, or one gap for all of it."""
        children = self.cut(block.children)
        if any(leaves(children)):
            return replace(block, children=children)
        title = None
        if isinstance(block, Callout):
            title = self.headings.get((block.span.start, plain_text(block.title)))
        gap = self._gap(block.span, title)
        for child in children:
            if isinstance(child, Gap):
                gap = _joined(gap, child)
        return gap

    def _gap(self, span: Span, place: Passage | AnchoredHeading | None, count: int = 0) -> Gap:
        if place is None:
            return Gap(span=span, count=count)
        formers = (former.id for former in place.formers)
        ids = tuple(_untelling((place.id, *formers, *self.gone.get(place.id, ()))))
        return Gap(span=span, count=count, ids=(*place.aliases, *ids))


def _part(bullets: Bullets, items: Sequence[Item], start: int) -> Bullets:
    span = Span(items[0].span.start, items[-1].span.end)
    return replace(bullets, span=span, children=tuple(items), start=start)


def _add(made: list[Block], piece: Block) -> None:
    """Put `piece` behind `made`; a gap goes on over a thematic break."""
    if isinstance(piece, Gap):
        if len(made) > 1 and isinstance(made[-1], Rule) and isinstance(made[-2], Gap):
            made.pop()
        if made and isinstance(before := made[-1], Gap):
            made[-1] = _joined(before, piece)
            return
    made.append(piece)


def _joined(one: Gap, other: Gap) -> Gap:
    return Gap(
        span=Span(min(one.span.start, other.span.start), max(one.span.end, other.span.end)),
        count=one.count + other.count,
        ids=(*one.ids, *other.ids),
    )


def _cutter(anchored: Anchored, ids: frozenset[str]) -> _Cutter:
    gone: dict[str, tuple[str, ...]] = {}
    for stone in anchored.gone:
        gone[stone.near] = (*gone.get(stone.near, ()), stone.id)
    return _Cutter(
        shown=ids | _headings_over(anchored, ids) | _titles_over(anchored, ids),
        passages={each.leaf.span.start: each for each in anchored.passages},
        headings={(each.span.start, each.text): each for each in anchored.headings},
        gone=gone,
    )


def _headings_over(anchored: Anchored, ids: Collection[str]) -> frozenset[str]:
    """The headings under which, at any depth, a passage of `ids` stands."""
    stops = stops_of(anchored.document)
    passages = (each.id for each in anchored.passages)
    headings = (each.id for each in anchored.headings)
    names: dict[int, str] = {}
    over: set[int] = set()
    for place, stop in enumerate(stops):
        if stop.kind == "heading":
            names[place] = next(headings)
        elif stop.kind == "passage" and next(passages) in ids:
            section = stop.section
            while section is not None and section not in over:
                over.add(section)
                section = stops[section].section
    return frozenset(names[place] for place in over)


def _titles_over(anchored: Anchored, ids: Collection[str]) -> frozenset[str]:
    """The titles of callouts in which a passage of `ids` stands."""
    starts = [each.leaf.span.start for each in anchored.passages if each.id in ids]
    spans = {each.span.start: each.id for each in anchored.headings if each.callout}
    return frozenset(
        spans[callout.span.start]
        for callout in _callouts(anchored.document.blocks)
        if callout.span.start in spans
        if any(callout.span.start <= start < callout.span.end for start in starts)
    )


def _callouts(blocks: Iterable[Block]) -> Iterator[Callout]:
    for block in blocks:
        if isinstance(block, Callout):
            yield block
        if isinstance(block, Bullets | Item | Quotation | Callout | Footnote):
            yield from _callouts(block.children)
