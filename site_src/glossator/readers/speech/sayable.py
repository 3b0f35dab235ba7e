"""The leaves of a document in which somebody may speak."""

from collections.abc import Iterator, Sequence
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
)


def sayable_leaves(blocks: Sequence[Block]) -> Iterator[Leaf]:
    """The paragraphs and items that somebody may speak: none in callouts, quotations, footnotes."""
    for block in blocks:
        match block:
            case Leaf(kind="paragraph" | "item" | "question" | "answer"):
                yield block
            case Bullets() | Item():
                yield from sayable_leaves(block.children)
            case Leaf() | Heading() | Rule() | Gap() | Quotation() | Callout() | Footnote():
                pass
            case _:
                assert_never(block)
