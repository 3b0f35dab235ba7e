"""Make other trees of trees: one walk for every rewriting of blocks."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import assert_never

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
    Span,
    Text,
    walk,
)

Rewrite = Callable[[Leaf | Heading | Rule | Gap], tuple[Block, ...]]
Retitle = Callable[[Callout], tuple[Inline, ...]]


def _same_title(callout: Callout) -> tuple[Inline, ...]:
    return callout.title


def rewrite(
    blocks: Iterable[Block], change: Rewrite, retitle: Retitle = _same_title
) -> tuple[Block, ...]:
    """`blocks` with each leaf, heading and rule replaced by what `change` makes of it, and the
    title of each callout by what `retitle` makes of it.

    A container left without children is dropped, but for a callout that has a title.
    """
    made: list[Block] = []
    for block in blocks:
        match block:
            case Leaf() | Heading() | Rule() | Gap():
                made.extend(change(block))
            case Bullets():
                items = tuple(
                    replace(item, children=children)
                    for item in block.children
                    if (children := rewrite(item.children, change, retitle))
                )
                if items:
                    made.append(replace(block, children=items))
            case Callout():
                title = retitle(block)
                children = rewrite(block.children, change, retitle)
                if children or title:
                    made.append(replace(block, title=title, children=children))
            case Item() | Quotation() | Footnote():
                if children := rewrite(block.children, change, retitle):
                    made.append(replace(block, children=children))
            case _:
                assert_never(block)
    return tuple(made)


def map_leaves(blocks: Iterable[Block], change: Callable[[Leaf], Leaf]) -> tuple[Block, ...]:
    """`blocks` with each leaf replaced by `change` of it, in reading order."""
    return rewrite(blocks, lambda block: (change(block) if isinstance(block, Leaf) else block,))


def word_spans(blocks: Iterable[Block]) -> Iterator[Span]:
    """The span of each inline that shows words of the source, in reading order."""
    return inline_spans(inlines_in(blocks))


def inline_spans(inlines: Iterable[Inline]) -> Iterator[Span]:
    """The span of each of `inlines` that shows words of the source."""
    return (each.span for each in walk(inlines) if isinstance(each, Text | Code | Math | Image))


def inlines_in(blocks: Iterable[Block]) -> Iterator[Inline]:
    """The outermost inlines of `blocks` in reading order: of leaves and the cells of tables, of
    headings and the titles of callouts."""
    for block in blocks:
        match block:
            case Leaf():
                yield from block.inlines
                for row in block.rows:
                    for cell in row:
                        yield from cell
            case Heading():
                yield from block.inlines
            case Callout():
                yield from block.title
                yield from inlines_in(block.children)
            case Bullets() | Item() | Quotation() | Footnote():
                yield from inlines_in(block.children)
            case Rule() | Gap():
                pass
            case _:
                assert_never(block)


def with_whole_math(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """`inlines` (not those inside of them), a formula that stands in pieces as one `Math`: the
    plain text is the same, its span reaches over what stands between."""
    whole: list[Inline] = []
    for inline in inlines:
        before = whole[-1] if whole else None
        if isinstance(inline, Math) and isinstance(before, Math) and before.text[-1:].isspace():
            span = Span(before.span.start, inline.span.end)
            whole[-1] = Math(span=span, text=before.text + inline.text, display=before.display)
        else:
            whole.append(inline)
    return tuple(whole)
