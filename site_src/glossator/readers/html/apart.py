"""The paragraphs of what a page sets aside, as they would be read if they were text."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from glossator.model.trees import Code, Image, Leaf, Span, Text, walk
from glossator.readers.html.inlines import Inlines
from glossator.readers.html.tree import Node

_MOST = 5_000  # stretches of words: beyond that each is a paragraph of its own


def paragraphs(text: str, base: str, words: Sequence[Node]) -> Iterator[Leaf]:
    """A leaf for each run of `words`, which are set aside, that one shape of the page `text` holds.
    `base` is the address of the page, empty if it is not known."""
    if len(words) > _MOST:
        return
    places: dict[int, dict[int, int]] = {}
    ordered = sorted(words, key=lambda node: node.start)
    for _, group in groupby(ordered, key=lambda node: id(_shape(node))):
        run = list(group)
        shape = _shape(run[0])
        if shape is None:
            continue
        place = places.setdefault(id(shape), {id(n): i for i, n in enumerate(shape.children)})
        first, last = (place[id(_child(node, shape))] for node in (run[0], run[-1]))
        mine = {id(node) for node in run}
        inlines = Inlines(
            text,
            base,
            taken=lambda node, mine=mine: not node.name and id(node) not in mine,  # type: ignore[misc]
            claim=lambda _: None,
            references={},
        ).of(shape.children[first : last + 1])
        said = [each.span for each in walk(inlines) if isinstance(each, Text | Code | Image)]
        if said:
            span = Span(said[0].start, said[-1].end)
            yield Leaf(span=span, kind="paragraph", inlines=inlines)


def _shape(words: Node) -> Node | None:
    """The nearest element round `words` that stands apart."""
    return next((each for each in words.ancestors() if each.is_block or not each.parent), None)


def _child(words: Node, shape: Node) -> Node:
    """The child of `shape` that `words` stand in."""
    node = words
    while node.parent is not None and node.parent is not shape:
        node = node.parent
    return node
