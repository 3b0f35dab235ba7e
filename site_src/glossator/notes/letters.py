"""One series of letters for the notes and the footnotes of a page, so that none occurs twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from glossator.model.annotations import Annotated
from glossator.model.trees import (
    Block,
    Callout,
    Container,
    Footnote,
    FootnoteRef,
    Heading,
    Inline,
    Leaf,
    Link,
    Styled,
    WikiLink,
    leaf_text,
    leaves,
    plain_text,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """The letter of each footnote, by its label, and of each note, by its id, in their order."""

    footnotes: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)


def letters(annotated: Annotated) -> Letters:
    """The letters of a document's page: what stands first in the text is `a`; notes without a place
    come behind, and last the footnotes that nothing refers to."""
    made = Letters()
    labels = dict.fromkeys(_labels(annotated))
    placed: dict[int, list[tuple[int, str]]] = {}
    for note in annotated.notes:
        if note.place is not None:
            placed.setdefault(note.place.first, []).append((note.place.start, note.id))
    document = annotated.anchored.document
    for ref in document.reading.title_notes:
        if ref.label in labels:
            _give(made, made.footnotes, ref.label)
    for block in referring(document.blocks):
        notes = placed.get(block.span.start, ()) if isinstance(block, Leaf) else ()
        events = [(start, 1, id_) for start, id_ in notes]
        events += [(at, 0, ref.label) for ref, at in references(block) if ref.label in labels]
        for _, is_note, name in sorted(events, key=lambda each: each[:2]):
            _give(made, made.notes if is_note else made.footnotes, name)
    for note in annotated.notes:
        _give(made, made.notes, note.id)
    for label in labels:
        _give(made, made.footnotes, label)
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
    """Every footnote among `blocks`, and behind it those written inside of it."""
    for block in blocks:
        if isinstance(block, Footnote):
            yield block
        if isinstance(block, Container):
            yield from footnotes_in(block.children)


def own_leaves(footnote: Footnote) -> Iterator[Leaf]:
    """The leaves of `footnote` without those of footnotes written inside of it."""
    inner = {id(leaf) for note in footnotes_in(footnote.children) for leaf in leaves(note.children)}
    return (leaf for leaf in leaves(footnote.children) if id(leaf) not in inner)


def referring(blocks: Sequence[Block]) -> Iterator[Leaf | Heading | Callout]:
    """What may refer to footnotes, in reading order: leaves, headings, callouts by their titles."""
    for block in blocks:
        if isinstance(block, Leaf | Heading | Callout):
            yield block
        if isinstance(block, Container):
            yield from referring(block.children)


def _labels(annotated: Annotated) -> Iterator[str]:
    """The labels of the footnotes that have words of their own on the page."""
    shown = {passage.leaf.span.start for passage in annotated.anchored.passages}
    for footnote in footnotes_in(annotated.anchored.document.blocks):
        if any(leaf.span.start in shown for leaf in own_leaves(footnote)):
            yield footnote.label


def references(block: Leaf | Heading | Callout) -> Iterator[tuple[FootnoteRef, int]]:
    """Each reference to a footnote, and where in the text of the leaf, heading or title it
    stands."""
    if isinstance(block, Leaf) and block.rows:
        # In a table the cells' own texts count, each with the tab or newline behind it.
        at = 0
        for row in block.rows:
            for cell in row:
                yield from _among(cell, at)
                at += len(plain_text(cell)) + 1
        assert at == len(leaf_text(block)) + 1
    yield from _among(block.title if isinstance(block, Callout) else block.inlines, 0)


def _among(inlines: Sequence[Inline], at: int) -> Iterator[tuple[FootnoteRef, int]]:
    for inline in inlines:
        if isinstance(inline, FootnoteRef):
            yield inline, at
        elif isinstance(inline, Styled | Link | WikiLink):
            yield from _among(inline.children, at)
        at += len(plain_text((inline,)))
