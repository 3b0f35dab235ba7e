"""The footnotes of a page: their letters, their texts, and what refers to them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from glossator.html.blocks import children_html, footnotes_html
from glossator.html.setting import NoteRef
from glossator.html.views import Blocks
from glossator.model.annotations import Annotated
from glossator.model.documents import Document
from glossator.model.passages import Passage
from glossator.model.trees import Block, Footnote, Leaf, leaves
from glossator.notes.letters import Letters, footnotes_in, letter, own_leaves, references, referring

_UNKNOWN = NoteRef(letter="")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteCopy:
    """A footnote shown again beside the passage that refers to it."""

    letter: str
    html: Markup


def note_refs(annotated: Annotated, letters: Letters) -> dict[str, NoteRef]:
    """The letter of each footnote of a document in the order of their letters, with the passage
    that is its text and the first reference to it."""
    anchored = annotated.anchored
    passages = {passage.leaf.span.start: passage.id for passage in anchored.passages}
    notes = by_label(anchored.document.blocks)
    first = _first_references(anchored.document.blocks)
    first |= {ref.label: ref.span.start for ref in reversed(anchored.document.reading.title_notes)}
    return {
        label: NoteRef(
            letter=sign,
            target=next(
                passages[leaf.span.start]
                for leaf in own_leaves(notes[label])
                if leaf.span.start in passages
            ),
            first=first.get(label, -1),
        )
        for label, sign in letters.footnotes.items()
    }


def own_refs(blocks: Sequence[Block]) -> dict[str, NoteRef]:
    """The same of a text that has no passages and no notes beside it."""
    first = _first_references(blocks)
    labels = [note.label for note in footnotes_in(blocks)]
    known = dict.fromkeys([*(label for label in first if label in labels), *labels])
    return {
        label: NoteRef(
            letter=letter(place), target=f"_note-{letter(place)}", first=first.get(label, -1)
        )
        for place, label in enumerate(known)
    }


def numbers(blocks: Sequence[Block]) -> dict[str, NoteRef]:
    """Numbers for the footnotes of a comment, which stand right behind it and are no links: it is
    shown in several places, among the letters of a page."""
    return {label: NoteRef(letter=str(n)) for n, label in enumerate(own_refs(blocks), start=1)}


def footnotes(blocks: Sequence[Block], page: Blocks) -> tuple[Markup, ...]:
    """All footnotes among `blocks` in the order of their letters."""
    refs = page.setting.footnotes
    order = {label: place for place, label in enumerate(refs)}
    notes = sorted(footnotes_in(blocks), key=lambda note: order.get(note.label, len(order)))
    known = by_label(blocks)
    return footnotes_html(
        (
            # Of several of one label the first is meant; one without words has no letter.
            (note, refs.get(note.label, _UNKNOWN) if known[note.label] is note else _UNKNOWN)
            for note in notes
        ),
        page,
    )


def elsewhere(
    shown: Sequence[Block], notes: Mapping[str, Footnote], page: Blocks
) -> tuple[Markup, ...]:
    """Those of a document's `notes` to which the part that is `shown` refers, or one of them."""
    refs = page.setting.footnotes
    wanted = set(_closed(_labels(shown), notes))
    return footnotes_html(((notes[each], refs[each]) for each in refs if each in wanted), page)


def copies(
    document: Document, passages: Mapping[int, Passage], page: Blocks
) -> dict[str, tuple[NoteCopy, ...]]:
    """The footnotes that each passage is the first to refer to, by its id: with those to which
    they refer, and those of the title or the headings above it."""
    blocks = document.blocks
    refs = page.setting.footnotes
    if not refs:
        return {}
    notes = by_label(blocks)
    inside = {leaf.span.start for note in footnotes_in(blocks) for leaf in leaves(note.children)}
    unanchored = {label: replace(ref, first=-1) for label, ref in refs.items()}
    shown = Blocks(setting=replace(page.setting, footnotes=unanchored), passages={})
    found: dict[str, tuple[NoteCopy, ...]] = {}
    copied: set[str] = set()
    waiting = [ref.label for ref in document.reading.title_notes if ref.label in refs]
    for block in referring(blocks):
        is_leaf = isinstance(block, Leaf)
        if is_leaf and block.span.start in inside:
            continue
        waiting += [ref.label for ref, _ in references(block) if ref.label in refs]
        if is_leaf and waiting and (passage := passages.get(block.span.start)):
            labels = [each for each in _closed(waiting, notes) if each in refs]
            found[passage.id] = tuple(
                NoteCopy(
                    letter=refs[label].letter, html=children_html(notes[label].children, shown)
                )
                for label in labels
                if label not in copied
            )
            copied.update(labels)
            waiting = []
    return {id_: made for id_, made in found.items() if made}


def beside_which(annotated: Annotated) -> dict[str, str]:
    """The passage beside which what belongs to a passage stands, by their ids: it itself; for one
    of a footnote, which has no margin, the first that refers to it, else the last of the text."""
    anchored = annotated.anchored
    blocks = anchored.document.blocks
    holders = {
        leaf.span.start: note.label for note in footnotes_in(blocks) for leaf in own_leaves(note)
    }
    text = [each for each in anchored.passages if each.leaf.span.start not in holders]
    notes = by_label(blocks)
    referring_to: dict[str, str] = {}
    for passage in text:
        for label in _closed((ref.label for ref, _ in references(passage.leaf)), notes):
            referring_to.setdefault(label, passage.id)
    last = text[-1].id if text else ""
    return {
        passage.id: passage.id
        if passage.leaf.span.start not in holders
        else referring_to.get(holders[passage.leaf.span.start], last)
        for passage in anchored.passages
    }


def by_label(blocks: Sequence[Block]) -> dict[str, Footnote]:
    """The footnotes among `blocks` by their labels, of several of one label the first."""
    found: dict[str, Footnote] = {}
    for note in footnotes_in(blocks):
        found.setdefault(note.label, note)
    return found


def _first_references(blocks: Sequence[Block]) -> dict[str, int]:
    """Where the first reference to each footnote begins, by its label, in reading order."""
    found: dict[str, int] = {}
    for block in referring(blocks):
        for ref, _ in references(block):
            found.setdefault(ref.label, ref.span.start)
    return found


def _labels(blocks: Sequence[Block]) -> Iterator[str]:
    return (ref.label for block in referring(blocks) for ref, _ in references(block))


def _closed(labels: Iterable[str], notes: Mapping[str, Footnote]) -> list[str]:
    """`labels` of `notes`, each once, and behind each those its own text refers to."""
    found: dict[str, None] = {}
    waiting = list(labels)[::-1]
    while waiting:
        label = waiting.pop()
        if label in notes and label not in found:
            found[label] = None
            inner = [ref.label for leaf in own_leaves(notes[label]) for ref, _ in references(leaf)]
            waiting += inner[::-1]
    return list(found)
