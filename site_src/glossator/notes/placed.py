"""The notes on one document: each with its id and its place, and what it puts under a theme."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from glossator.model.annotations import Note, PlacedNote
from glossator.model.documents import Place, PlacedAssignment, Quote
from glossator.model.passages import Anchored, LedgerRow, Passage
from glossator.notes.ids import note_ids
from glossator.notes.places import Placing, told
from glossator.problems import Checked, Problem, Where


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedNotes:
    """The notes on a document, and the ids of those on words that became private."""

    notes: tuple[PlacedNote, ...] = ()
    withheld: tuple[str, ...] = ()


def place_notes(
    anchored: Anchored,
    notes: Sequence[Note],
    rows: Sequence[LedgerRow],
    is_private: Callable[[str], bool],
) -> Checked[PlacedNotes]:
    """`notes` in the order of their words, those without a place last; `rows` are the ledger's.
    None is lost: left out, and told of, are only a note that says what another says, and one on
    words that became private."""
    named = note_ids(notes, rows)
    problems: list[Problem] = list(named.problems)
    if not notes:
        return Checked(PlacedNotes())
    order = {passage.leaf.span.start: i for i, passage in enumerate(anchored.passages)}
    placing = Placing(anchored.passages)
    # The ledger has no words of those that were private when it was written.
    sealed = [row for row in rows if row.kind == "note" and not row.first]
    forgotten = {row.id for row in sealed if not row.text}
    closed = {row.id for row in sealed}
    withheld: list[str] = []
    made: list[tuple[tuple[int, int, int], PlacedNote]] = []
    for note, id_ in zip(notes, named.value, strict=True):
        if not id_:
            continue
        found = placing.place(note)
        place, score, near, count = found
        if place is None and (id_ in forgotten or is_private(note.quote.exact)):
            problems.append(_private(note))
            withheld.append(id_)
            continue
        if place is not None and score < 1 and (id_ in closed or is_private(note.quote.exact)):
            note = replace(note, quote=Quote(exact=_words_at(place, anchored.passages)))
        problems += told(note, found)
        key = (order[place.first], place.start, -place.end) if place else (len(order), 0, 0)
        placed = PlacedNote(
            id=id_, note=note, place=place, score=score, candidates=near, count=count
        )
        made.append((key, placed))
    made.sort(key=lambda each: each[0])
    placed_notes = PlacedNotes(notes=tuple(placed for _, placed in made), withheld=tuple(withheld))
    return Checked(placed_notes, tuple(problems))


def _words_at(place: Place, passages: Iterable[Passage]) -> str:
    there = [each for each in passages if place.first <= each.leaf.span.start <= place.last]
    parts = [
        each.text[
            place.start if each.leaf.span.start == place.first else 0 : place.end
            if each.leaf.span.start == place.last
            else None
        ]
        for each in there
    ]
    return " ".join(" ".join(parts).split())


def _private(note: Note) -> Problem:
    return Problem(
        code="note-private",
        message="the note quotes words that are private now; it is shown nowhere",
        where=Where(path=note.path, line=note.line),
        hint="Take it out, or quote words that are published.",
        severity="warning",
    )


def stray_notes(notes: Sequence[Note]) -> tuple[PlacedNote, ...]:
    """Notes on what is no document: with ids, and no place."""
    ids = note_ids(notes, ()).value
    return tuple(
        PlacedNote(id=id_, note=note, place=None, score=0.0)
        for note, id_ in zip(notes, ids, strict=True)
        if id_
    )


def assigned_by(notes: Iterable[PlacedNote]) -> tuple[PlacedAssignment, ...]:
    """What the tags of `notes` put under a theme."""
    return tuple(
        PlacedAssignment(theme=theme, place=each.place, reason="", note=each.id)
        for each in notes
        if each.place is not None
        for theme in each.note.themes
    )
