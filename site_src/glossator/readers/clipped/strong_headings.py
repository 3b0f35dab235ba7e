"""Headings that a page set in strong type, where it has no others: short paragraphs that are strong
from end to end and stand over text."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.model.documents import Reading
from glossator.model.trees import (
    Block,
    Guess,
    Heading,
    Inline,
    Leaf,
    LineBreak,
    Link,
    Styled,
    leaf_text,
    plain_text,
    walk,
)
from glossator.readers.clippings.prose import CLOSED

_FEWEST = 2  # such paragraphs: one may be a call, a name, a notice
_WORDS = 12  # of one
_SIGNS = 40  # code points of one in a script without spaces
_QUESTIONS = 0.5  # of them: who asks in strong type leads a conversation
_SECTION = 12  # words that stand under most of them
_LEVEL = 2
_WHY = Guess(evidence="is a short paragraph in strong type over text", confidence=0.7)


def with_strong_headings(reading: Reading) -> Reading:
    """`reading` of a page, such paragraphs as headings, if all of them look like ones."""
    below_title = [each for each in reading.blocks if isinstance(each, Heading) and each.level > 1]
    found = list(_strong(reading.blocks))
    if below_title or len(found) < _FEWEST:
        return reading
    asked = sum(leaf_text(leaf).rstrip().endswith(("?", "？")) for leaf in found)
    if asked > _QUESTIONS * len(found) or not _parts_text(reading.blocks, found):
        return reading
    places = {leaf.span for leaf in found}
    blocks = tuple(
        _heading(each) if isinstance(each, Leaf) and each.span in places else each
        for each in reading.blocks
    )
    return replace(reading, blocks=blocks)


def _strong(blocks: Sequence[Block]) -> Iterator[Leaf]:
    """The short paragraphs in strong type that are no sentences, none of them right over another or
    the last."""
    for i, block in enumerate(blocks[:-1]):
        below = blocks[i + 1]
        if _is_strong(block) and isinstance(block, Leaf) and not _is_strong(below):
            yield block


def _is_strong(block: Block) -> bool:
    if not isinstance(block, Leaf) or block.kind != "paragraph" or block.speaker:
        return False
    words = leaf_text(block).strip()
    shown = [each for each in block.inlines if plain_text((each,)).strip()]
    whole = bool(shown) and all(isinstance(e, Styled) and e.style == "strong" for e in shown)
    broken = any(isinstance(each, LineBreak | Link) for each in walk(block.inlines))
    short = 0 < len(words.split()) <= _WORDS and (not words.isascii() or len(words) > 1)
    spaced = " " in words or len(words) <= _SIGNS
    closed = CLOSED.search(words) is not None and words[-1:] not in "?？!！"
    return whole and short and spaced and not (broken or closed or words[-1:] in ":：,，;")


def _parts_text(blocks: Sequence[Block], found: Sequence[Leaf]) -> bool:
    """Whether more than a line stands under most of them, and over the first something."""
    places = [i for i, block in enumerate(blocks) if any(block is leaf for leaf in found)]
    ends = (*places[1:], len(blocks))
    words = [
        sum(len(_words(block).split()) for block in blocks[start + 1 : end])
        for start, end in zip(places, ends, strict=True)
    ]
    return 2 * sum(each >= _SECTION for each in words) > len(words)


def _words(block: Block) -> str:
    return leaf_text(block) if isinstance(block, Leaf) else "x " * _SECTION


def _heading(leaf: Leaf) -> Heading:
    return Heading(
        span=leaf.span,
        level=_LEVEL,
        inlines=tuple(_plain(leaf.inlines)),
        origin="guessed",
        author_ids=leaf.author_ids,
        guess=_WHY,
    )


def _plain(inlines: Sequence[Inline]) -> Iterator[Inline]:
    for each in inlines:
        if isinstance(each, Styled) and each.style == "strong":
            yield from each.children
        elif plain_text((each,)).strip():
            yield each
