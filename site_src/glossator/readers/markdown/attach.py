"""What stands on a line of its own and belongs to another: block ids, moments."""

from dataclasses import replace

from glossator.model.trees import Block, Bullets, Gap, Heading, Leaf, Rule, Timestamp


def give_ids(made: list[Block], ids: tuple[str, ...]) -> None:
    """Give `ids`, which stand alone on their line, to what stands before it."""
    if made:
        made[-1] = with_ids((made[-1],), ids)[0]


def with_ids(blocks: tuple[Block, ...], ids: tuple[str, ...]) -> tuple[Block, ...]:
    """`blocks`, the first leaf of the first of them called by `ids` too."""
    if not blocks or not ids:
        return blocks
    first = blocks[0]
    if isinstance(first, Leaf | Heading):
        first = replace(first, author_ids=(*first.author_ids, *ids))
    elif isinstance(first, Bullets):
        item = first.children[0]
        item = replace(item, children=with_ids(item.children, ids))
        first = replace(first, children=(item, *first.children[1:]))
    elif not isinstance(first, Rule | Gap):
        first = replace(first, children=with_ids(first.children, ids))
    return (first, *blocks[1:])


def with_moments(blocks: tuple[Block, ...], stamps: tuple[Timestamp, ...]) -> tuple[Block, ...]:
    """`blocks` with `stamps` at the end of their last paragraph."""
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        changed: Block = block
        if isinstance(block, Leaf):
            if block.kind not in ("code", "table", "math"):
                changed = replace(block, inlines=(*block.inlines, *stamps))
        elif isinstance(block, Bullets):
            *items, last = block.children
            last = replace(last, children=with_moments(last.children, stamps))
            changed = replace(block, children=(*items, last))
        elif not isinstance(block, Heading | Rule | Gap):
            changed = replace(block, children=with_moments(block.children, stamps))
        if changed != block:
            return (*blocks[:index], changed, *blocks[index + 1 :])
    return blocks
