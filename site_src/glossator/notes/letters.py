"""One series of letters for the notes and the footnotes of a page, so that none occurs twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from glossator.model.annotations import Annotated
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    FootnoteRef,
    Inline,
    Item,
    Leaf,
    Link,
    Quotation,
    Styled,
    WikiLink,
    leaf_text,
    leaves,
    plain_text,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """The letter of each footnote that is referred to, by its label, and of each note, by its id,
    in their order."""

    footnotes: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)


def letters(annotated: Annotated) -> Letters:
    """The letters of a document's page: what stands first in the text is `a`; notes without a place
    come last."""
    made = Letters()
    labels = set(_labels(annotated))
    placed: dict[int, list[tuple[int, str]]] = {}
    for note in annotated.notes:
        if note.place is not None:
            placed.setdefault(note.place.first, []).append((note.place.start, note.id))
    for leaf in leaves(annotated.anchored.document.blocks):
        events = [(start, 1, id_) for start, id_ in placed.get(leaf.span.start, ())]
        events += [(at, 0, ref.label) for ref, at in _references(leaf) if ref.label in labels]
        for _, is_note, name in sorted(events, key=lambda each: each[:2]):
            _give(made, made.notes if is_note else made.footnotes, name)
    for note in annotated.notes:
        _give(made, made.notes, note.id)
    return made


def _give(made: Letters, group: dict[str, str], name: str) -> None:
    if name not in group:
        group[name] = letter(len(made.notes) + len(made.footnotes))


def letter(index: int) -> str:
    """`a` to `z`, then `aa`, `ab`, …"""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def footnotes_in(blocks: Sequence[Block]) -> Iterator[Footnote]:
    """Every footnote among `blocks`."""
    for block in blocks:
        if isinstance(block, Footnote):
            yield block
        elif isinstance(block, Bullets | Item | Quotation | Callout):
            yield from footnotes_in(block.children)


def _labels(annotated: Annotated) -> Iterator[str]:
    """The labels of the footnotes that have words of their own on the page."""
    shown = {passage.leaf.span.start for passage in annotated.anchored.passages}
    for footnote in footnotes_in(annotated.anchored.document.blocks):
        if any(leaf.span.start in shown for leaf in leaves(footnote.children)):
            yield footnote.label


def _references(leaf: Leaf) -> Iterator[tuple[FootnoteRef, int]]:
    """Each reference to a footnote, and where in the leaf's text it stands."""
    if leaf.rows:
        # In a table the cells' own texts count, each with the tab or newline behind it.
        at = 0
        for row in leaf.rows:
            for cell in row:
                yield from _among(cell, at)
                at += len(plain_text(cell)) + 1
        assert at == len(leaf_text(leaf)) + 1
    yield from _among(leaf.inlines, 0)


def _among(inlines: Sequence[Inline], at: int) -> Iterator[tuple[FootnoteRef, int]]:
    for inline in inlines:
        if isinstance(inline, FootnoteRef):
            yield inline, at
        elif isinstance(inline, Styled | Link | WikiLink):
            yield from _among(inline.children, at)
        at += len(plain_text((inline,)))
