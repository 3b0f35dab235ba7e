"""Pages that a clipper wrote as Markdown: what their site set round the text is set aside by the
same evidence as in a page somebody copied, the rest stays as Markdown has it.

The blocks of the page are laid out as the lines of a copied page (`Layout`), told apart there, and
what was found of each line holds for its block.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal, assert_never

from glossator.model.documents import Markup, MetadataField, Reading, SetAside
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Code,
    Footnote,
    Gap,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    Math,
    Quotation,
    Rule,
    Source,
    Span,
    Text,
    walk,
)
from glossator.readers.clipped.evidence import is_clipped
from glossator.readers.clipped.layout import Layout
from glossator.readers.clipped.units import Unit, units_of
from glossator.readers.clipped.verdicts import asides_of
from glossator.readers.clippings.cleaning import clean
from glossator.readers.markdown.reader import read_blocks
from glossator.readers.markdown.turns import with_turns
from glossator.text import folded

_MOST = 5_000  # blocks: a longer text is no page


def read_page(
    source: Source, line_breaks: Literal["soft", "hard"] = "soft", *, math: bool = False
) -> Reading:
    """What the Markdown of `source` says; if a clipper wrote it, without what is its site's."""
    return with_turns(_without_furniture(read_blocks(source, line_breaks, math=math)))


def _without_furniture(reading: Reading) -> Reading:
    units = tuple(units_of(reading.blocks, reading.source.text))
    if len(units) > _MOST or reading.read_to is not None or not is_clipped(reading, units):
        return reading
    found = _Sorted(reading, units)
    return replace(
        reading,
        blocks=tuple(_left(reading.blocks, found.gone)),
        fields=(*reading.fields, *found.fields),
        markup=(*reading.markup, *found.markup),
        set_aside=tuple(sorted(found.set_aside, key=lambda aside: aside.span)),
        apart=tuple(_apart(reading.blocks, found.gone)),
    )


# --- what was found of them -----------------------------------------------------------------------


class _Sorted:
    """What of a page is set aside or states metadata; `gone` are the blocks that leave the text."""

    def __init__(self, reading: Reading, units: Sequence[Unit]) -> None:
        self._text = reading.source.text
        self._said = {(f.name, folded(f.value).casefold()) for f in reading.fields}
        self._names = {field.name for field in reading.fields}
        self.gone: set[Span] = set()
        self.fields: list[MetadataField] = []
        self.markup: list[Markup] = []
        self.set_aside: list[SetAside] = []
        self._layout = layout = Layout(reading, units)
        cleaned = clean(layout.text, layout.lines, layout.is_kept)
        asides = asides_of(units, layout, cleaned, reading)
        for unit in units:
            if unit.span in asides:
                self._put_aside(unit, asides[unit.span])
        stays = {line.start for line in cleaned.lines}
        above: Unit | None = None
        for line in layout.lines:
            said = layout.units.get(line.start)
            if said and len(said.lines) > 1:
                continue  # what states metadata is one line
            fields = [f for f in cleaned.fields if line.start <= f.span.start < line.end]
            free = said and not said.kept and said.span not in self.gone
            states = bool(free and fields) and line.start not in stays
            if said and states and not _is_mentioned(said, fields, above):
                self._state(said, fields)
            above = said or above

    def _put_aside(self, unit: Unit, why: SetAside) -> None:
        self.gone.add(unit.span)
        for span in _words(unit.inlines):
            self.set_aside.append(replace(why, span=span))

    def _state(self, unit: Unit, fields: Sequence[MetadataField]) -> None:
        """The metadata that `unit` states. A line is set aside where the front matter says the
        same, and stays as it is where that says otherwise."""
        new = [f for f in fields if (f.name, folded(f.value).casefold()) not in self._said]
        if not new:
            why = "says what the front matter says"
            aside = SetAside(span=unit.span, reason="repeated-byline", evidence=why)
            self._put_aside(unit, aside)
            return
        said = (self._layout.text[field.span.start : field.span.end] for field in new)
        places = [_place(words, unit.inlines, self._text) for words in said]
        if any(field.name in self._names for field in new) or None in places:
            return
        self.gone.add(unit.span)
        spans = [span for span in places if span is not None]
        for field, span in zip(new, spans, strict=True):
            self.fields.append(replace(field, span=span))
        for words in _words(unit.inlines):
            for rest in _without(words, sorted(spans)):
                if self._text[rest.start : rest.end].strip():
                    self.markup.append(Markup(span=rest, kind="label"))


def _is_mentioned(unit: Unit, fields: Sequence[MetadataField], above: Unit | None) -> bool:
    """Whether a name alone is one of a list or of a section, not who wrote the page."""
    alone = any(field.name == "author" and field.value == unit.text for field in fields)
    return alone and not unit.links and (unit.item or (above is not None and above.heads > 1))


def _place(words: str, inlines: Iterable[Inline], text: str) -> Span | None:
    """Where `words` stand in the words of `inlines`; None if not in one piece."""
    for inline in walk(inlines):
        if isinstance(inline, Text) and text[inline.span.start : inline.span.end] == inline.text:
            at = inline.text.find(words)
            if at >= 0:
                return Span(inline.span.start + at, inline.span.start + at + len(words))
    return None


def _without(span: Span, holes: Sequence[Span]) -> Iterator[Span]:
    start = span.start
    for hole in holes:
        if span.start <= hole.start < span.end:
            yield Span(start, hole.start)
            start = hole.end
    yield Span(start, span.end)


def _words(inlines: Iterable[Inline]) -> Iterator[Span]:
    """Where the words of `inlines` stand, those right behind each other as one."""
    last: Span | None = None
    for inline in walk(inlines):
        if (
            not isinstance(inline, Text | Code | Math | Image)
            or inline.span.start == inline.span.end
        ):
            continue
        if last is not None and last.end == inline.span.start:
            last = Span(last.start, inline.span.end)
            continue
        if last is not None:
            yield last
        last = inline.span
    if last is not None:
        yield last


def _apart(blocks: Iterable[Block], gone: set[Span]) -> Iterator[Block]:
    """The blocks of `blocks` that are `gone`, without the lists they stand in."""
    for block in blocks:
        match block:
            case Heading() | Leaf() | Quotation() if block.span in gone:
                yield block
            case Bullets() | Item():
                yield from _apart(block.children, gone)
            case _:
                pass


def _left(blocks: Iterable[Block], gone: set[Span]) -> Iterator[Block]:
    """`blocks` without those that are `gone`, and without lists that are empty then."""
    for block in blocks:
        match block:
            case Heading() | Leaf():
                if block.span not in gone:
                    yield block
            case Bullets():
                items = tuple(each for each in _left(block.children, gone))
                if items:
                    left = tuple(each for each in items if isinstance(each, Item))
                    yield replace(block, children=left)
            case Item():
                children = tuple(_left(block.children, gone))
                if children:
                    yield replace(block, children=children)
            case Quotation():
                if block.span not in gone:
                    yield block
            case Callout() | Footnote() | Rule() | Gap():
                yield block
            case _:
                assert_never(block)
