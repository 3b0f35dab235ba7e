"""The blocks of a page without those that leave its text, and these by themselves."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import assert_never

from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Gap,
    Heading,
    Item,
    Leaf,
    Quotation,
    Rule,
    Span,
)
from glossator.readers.clipped.units import Unit


def lines_by_part(units: Sequence[Unit]) -> Mapping[Span, Sequence[Unit]]:
    """The lines of each paragraph that has several, by its span."""
    found: dict[Span, list[Unit]] = {}
    for unit in units:
        if unit.part is not None:
            found.setdefault(unit.part, []).append(unit)
    return found


def apart_of(
    blocks: Iterable[Block], gone: set[Span], parts: Mapping[Span, Sequence[Unit]]
) -> Iterator[Block]:
    """The blocks of `blocks` that are `gone`, without the lists they stand in; of a paragraph of
    several lines those that are, each by itself."""
    for block in blocks:
        match block:
            case Leaf() if block.span in parts:
                for unit in parts[block.span]:
                    if unit.span in gone:
                        yield replace(block, span=unit.span, inlines=unit.inlines)
            case Heading() | Leaf() | Quotation() | Callout() if block.span in gone:
                yield block
            case Bullets() | Item():
                yield from apart_of(block.children, gone, parts)
            case _:
                pass


def left_of(
    blocks: Iterable[Block], gone: set[Span], parts: Mapping[Span, Sequence[Unit]]
) -> Iterator[Block]:
    """`blocks` without those that are `gone`, and without lists that are empty then."""
    for block in blocks:
        match block:
            case Leaf() if block.span in parts:
                yield from _left_of_leaf(block, parts[block.span], gone)
            case Heading() | Leaf():
                if block.span not in gone:
                    yield block
            case Bullets():
                items = tuple(each for each in left_of(block.children, gone, parts))
                if items:
                    left = tuple(each for each in items if isinstance(each, Item))
                    yield replace(block, children=left)
            case Item():
                children = tuple(left_of(block.children, gone, parts))
                if children:
                    yield replace(block, children=children)
            case Quotation() | Callout():
                if block.span not in gone:
                    yield block
            case Footnote() | Rule() | Gap():
                yield block
            case _:
                assert_never(block)


def _left_of_leaf(leaf: Leaf, units: Sequence[Unit], gone: set[Span]) -> Iterator[Leaf]:
    """What is left of a paragraph without the lines that are `gone`; where they stood in the middle
    of it, it is parted, so that what is kept of them has a place."""
    if not any(unit.span in gone for unit in units):
        yield leaf
        return
    for is_gone, run in groupby(units, key=lambda unit: unit.span in gone):
        if is_gone:
            continue
        first, *others = run
        inlines = [*first.inlines]
        for unit in others:
            inlines += [*unit.parted, *unit.inlines]
        last = others[-1] if others else first
        span = Span(first.span.start, last.span.end)
        yield replace(leaf, span=span, inlines=tuple(inlines))
