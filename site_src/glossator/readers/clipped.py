"""Pages that a clipper wrote as Markdown: what their site set round the text is set aside by the
same evidence as in a page somebody copied, the rest stays as Markdown has it.

The blocks of the page are laid out as the lines of a copied page (`_Layout`), told apart there, and
what was found of each line holds for its block.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, assert_never

from glossator.model.documents import Markup, MetadataField, Reading, SetAside
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Code,
    Footnote,
    FootnoteRef,
    Gap,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    Link,
    Math,
    Quotation,
    Rule,
    Source,
    Span,
    Styled,
    Text,
    Timestamp,
    WikiLink,
    leaf_text,
    leaves,
    plain_text,
    walk,
)
from glossator.readers.clippings.cleaning import Cleaned, clean
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.markdown.reader import read_blocks
from glossator.readers.markdown.turns import with_turns
from glossator.readers.plain_lines import Line, physical_lines
from glossator.text import Lines, folded

_FURNITURE = 5  # lines that only a site has, where no front matter says whence a page is
_SHORT = 120  # code points of a button or a notice
_SITES = 0.5  # of the words of a heading that a site sets
_MOST = 5_000  # blocks: a longer text is no page


def read_page(source: Source, line_breaks: Literal["soft", "hard"] = "soft") -> Reading:
    """What the Markdown of `source` says; if a clipper wrote it, without what is its site's."""
    return with_turns(_without_furniture(read_blocks(source, line_breaks)))


def _without_furniture(reading: Reading) -> Reading:
    units = tuple(_units(reading.blocks))
    if len(units) > _MOST or reading.read_to is not None or not _is_clipped(reading, units):
        return reading
    layout = _Layout(reading, units)
    found = _Sorted(reading, layout, clean(layout.text, layout.lines, layout.is_kept))
    return replace(
        reading,
        blocks=tuple(_left(reading.blocks, found.gone)),
        fields=(*reading.fields, *found.fields),
        markup=(*reading.markup, *found.markup),
        set_aside=tuple(sorted(found.set_aside, key=lambda aside: aside.span)),
    )


# --- the blocks as lines --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unit:
    """A block that is one line of a page. `kept`: of the text, whatever its words; `close`: an item
    right under another."""

    span: Span
    inlines: tuple[Inline, ...]
    text: str
    kept: bool
    close: bool
    heads: bool = False


def _units(blocks: Iterable[Block], *, close: bool = False) -> Iterator[_Unit]:
    """The lines of `blocks`; what stands in quotations, tables, code and footnotes is one, kept."""
    for block in blocks:
        match block:
            case Heading() | Leaf(kind="paragraph" | "item" | "figure"):
                text = " ".join(plain_text(block.inlines).split())
                kept = any(map(_is_owners, walk(block.inlines)))
                yield _Unit(
                    span=block.span, inlines=block.inlines, text=text, kept=kept, close=close,
                    heads=isinstance(block, Heading),
                )
            case Bullets():
                for number, item in enumerate(block.children):
                    yield from _units(item.children, close=number > 0 or close)
            case Item():
                yield from _units(block.children, close=close)
            case Leaf() | Quotation() | Callout() | Footnote():
                text = " ".join(" ".join(map(leaf_text, leaves((block,)))).split())
                yield _Unit(span=block.span, inlines=(), text=text, kept=True, close=close)
            case Rule() | Gap():
                pass
            case _:
                assert_never(block)


def _is_owners(inline: Inline) -> bool:
    """Whether only who keeps a note, or a text with notes, writes `inline`."""
    marked = isinstance(inline, Styled) and inline.style == "mark"
    return marked or isinstance(inline, WikiLink | FootnoteRef | Timestamp)


def _is_clipped(reading: Reading, units: Sequence[_Unit]) -> bool:
    """Whether a page of a site is what was written down: its front matter names its address and
    nothing in it is the owner's own, or it has line upon line that only a site has."""
    if reading.genre not in ("article", "note") or reading.private:
        return False
    inlines = [inline for unit in units for inline in walk(unit.inlines)]
    if any(isinstance(each, WikiLink) for each in inlines) or any(
        isinstance(block, Callout) for block in reading.blocks
    ):
        return False
    if any(field.name == "url" for field in reading.fields):
        return True
    linked = any(isinstance(each, Link) and "://" in each.target for each in inlines)
    said = (words_of(folded(unit.text)) for unit in units if 2 < len(unit.text) < _SHORT)
    return linked and sum(each is not None and each.weight >= LIKELY for each in said) >= _FURNITURE


class _Layout:
    """The lines of a page as somebody would have copied it, by the numbers they have in the source:
    `units` by where their lines begin in `text`. Over them stands what the front matter says, as a
    page says it."""

    def __init__(self, reading: Reading, units: Sequence[_Unit]) -> None:
        self.units: dict[int, _Unit] = {}
        places: dict[int, int] = {}
        parts: list[str] = []
        size = 0
        short = False
        for words, place in _head(reading):
            places[size] = place
            parts.append(f"{words}\n\n")
            size += len(parts[-1])
        for unit in units:
            if not unit.text:
                continue
            lead = "" if unit.close or (short and not unit.heads and len(unit.text) < _SHORT) else "\n"
            short = len(unit.text) < _SHORT and not (unit.heads and not _speaks(unit.text))
            places[size + len(lead)] = unit.span.start
            self.units[size + len(lead)] = unit
            parts.append(f"{lead}{unit.text}\n")
            size += len(parts[-1])
        self.text = "".join(parts)
        numbers = Lines.of(reading.source.text)
        self.lines = tuple(
            replace(line, number=numbers.line_of(places[line.start]))
            for line in physical_lines(self.text)
        )

    def is_kept(self, line: Line) -> bool:
        """Whether `line` is of the text whatever its words."""
        unit = self.units.get(line.start)
        return unit is not None and unit.kept


def _speaks(text: str) -> bool:
    """Whether a heading has words of a site's."""
    key = folded(text)
    return words_of(key) is not None or interface_of(key.casefold()).share >= _SITES


def _head(reading: Reading) -> Iterator[tuple[str, int]]:
    """The title and the first author the source states, as lines, and where they stand in it."""
    for name, lead in (("title", ""), ("author", "By ")):
        for field in [field for field in reading.fields if field.name == name][:1]:
            if field.value.strip():
                yield lead + " ".join(field.value.split()), field.span.start


# --- what was found of them -----------------------------------------------------------------------


class _Sorted:
    """What of a page is set aside or states metadata; `gone` are the blocks that leave the text."""

    def __init__(self, reading: Reading, layout: _Layout, cleaned: Cleaned) -> None:
        self._text = reading.source.text
        self._said = {(f.name, folded(f.value).casefold()) for f in reading.fields}
        self._names = {field.name for field in reading.fields}
        self.gone: set[Span] = set()
        self.fields: list[MetadataField] = []
        self.markup: list[Markup] = []
        self.set_aside: list[SetAside] = []
        stays = {line.start for line in cleaned.lines}
        for line in layout.lines:
            unit = layout.units.get(line.start)
            if unit is None or unit.kept or line.start in stays:
                continue
            fields = [f for f in cleaned.fields if line.start <= f.span.start < line.end]
            asides = [
                a
                for a in cleaned.set_aside
                if a.span.start < line.end and line.start < a.span.end
            ]
            if fields:
                self._state(unit, fields)
            elif asides:
                self._put_aside(unit, asides[0])

    def _put_aside(self, unit: _Unit, why: SetAside) -> None:
        self.gone.add(unit.span)
        for span in _words(unit.inlines):
            self.set_aside.append(replace(why, span=span))

    def _state(self, unit: _Unit, fields: Sequence[MetadataField]) -> None:
        """The metadata that `unit` states. A line is set aside where the front matter says the
        same, and stays as it is where that says otherwise."""
        new = [f for f in fields if (f.name, folded(f.value).casefold()) not in self._said]
        if not new:
            why = "says what the front matter says"
            aside = SetAside(span=unit.span, reason="repeated-byline", evidence=why)
            self._put_aside(unit, aside)
            return
        places = [_place(field.value, unit.inlines, self._text) for field in new]
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


def _place(value: str, inlines: Iterable[Inline], text: str) -> Span | None:
    """Where `value` stands in the words of `inlines`; None if not in one piece."""
    for inline in walk(inlines):
        if isinstance(inline, Text) and text[inline.span.start : inline.span.end] == inline.text:
            at = inline.text.find(value)
            if at >= 0:
                return Span(inline.span.start + at, inline.span.start + at + len(value))
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
        if not isinstance(inline, Text | Code | Math | Image):
            continue
        if last is not None and last.end == inline.span.start:
            last = Span(last.start, inline.span.end)
            continue
        if last is not None:
            yield last
        last = inline.span
    if last is not None:
        yield last


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
            case Quotation() | Callout() | Footnote() | Rule() | Gap():
                yield block
            case _:
                assert_never(block)
