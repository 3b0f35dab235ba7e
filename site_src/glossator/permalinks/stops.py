"""Everything in a document that has an address, in reading order, before it has one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, assert_never

from glossator.model.documents import Document
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Gap,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    Origin,
    Quotation,
    Rule,
    Span,
    leaf_text,
    plain_text,
    walk,
)

_CALLOUT_LEVEL = 6  # below any heading; no page shows it as one


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """The title, the standfirst, a heading, a callout's title or a passage.

    `text` is its plain reading text, `words` what it is known by: the text, or the target of an
    image that has none. `section` is the place among the stops of the heading it stands under: of a
    heading, the next higher one. `leaf` is a passage's own.
    """

    kind: Literal["passage", "heading", "title", "standfirst"]
    text: str
    words: str
    span: Span
    inlines: tuple[Inline, ...] = ()
    section: int | None = None
    leaf: Leaf | None = None
    level: int = 0
    origin: Origin = "source"
    callout: bool = False
    author_ids: tuple[str, ...] = ()


def stops_of(document: Document) -> tuple[Stop, ...]:
    """The stops of `document`: its title first, then its standfirst, then its blocks'."""
    metadata = document.metadata
    top = Span(0, 0)
    stops = [Stop(kind="title", text=metadata.title, words=metadata.title, span=top, level=1)]
    if subtitle := metadata.subtitle:
        stops.append(Stop(kind="standfirst", text=subtitle, words=subtitle, span=top))
    _collect(document.blocks, [], stops)
    return tuple(stops)


def _collect(blocks: Iterable[Block], above: list[int], stops: list[Stop]) -> None:
    """Add the stops of `blocks` to `stops`. `above`: the places of the headings above, the highest
    first; a heading inside a quotation or another shape ends with it."""
    for block in blocks:
        match block:
            case Leaf():
                stops.append(_passage(block, above[-1] if above else None))
            case Heading():
                while above and stops[above[-1]].level >= block.level:
                    above.pop()
                stops.append(_heading(block, above[-1] if above else None))
                above.append(len(stops) - 1)
            case Callout():
                if text := plain_text(block.title):
                    stops.append(
                        Stop(
                            kind="heading",
                            text=text,
                            words=text,
                            span=block.span,
                            inlines=block.title,
                            section=above[-1] if above else None,
                            level=_CALLOUT_LEVEL,
                            callout=True,
                        )
                    )
                _collect(block.children, list(above), stops)
            case Bullets() | Item() | Quotation() | Footnote():
                _collect(block.children, list(above), stops)
            case Rule() | Gap():
                pass
            case _:
                assert_never(block)


def _heading(heading: Heading, section: int | None) -> Stop:
    text = plain_text(heading.inlines)
    return Stop(
        kind="heading",
        text=text,
        words=text,
        span=heading.span,
        inlines=heading.inlines,
        section=section,
        level=heading.level,
        origin=heading.origin,
        author_ids=heading.author_ids,
    )


def _passage(leaf: Leaf, section: int | None) -> Stop:
    text = leaf_text(leaf)
    inlines = (*leaf.inlines, *_cells(leaf))
    return Stop(
        kind="passage",
        text=text,
        words=text if text.strip() else _targets(inlines),
        span=leaf.span,
        inlines=inlines,
        section=section,
        leaf=leaf,
        author_ids=leaf.author_ids,
    )


def _cells(leaf: Leaf) -> Iterator[Inline]:
    for row in leaf.rows:
        for cell in row:
            yield from cell


def _targets(inlines: Iterable[Inline]) -> str:
    """What images without words show, by name."""
    return " ".join(inline.target for inline in walk(inlines) if isinstance(inline, Image))
