"""The notes on one document: each with its id and its place, and what it puts under a theme."""

from collections.abc import Iterable, Sequence

from glossator.model.annotations import Note, PlacedNote
from glossator.model.documents import PlacedAssignment
from glossator.model.passages import Anchored, LedgerRow
from glossator.notes.ids import note_ids
from glossator.notes.places import Placing, told
from glossator.problems import Checked, Problem


def place_notes(
    anchored: Anchored, notes: Sequence[Note], rows: Sequence[LedgerRow]
) -> Checked[tuple[PlacedNote, ...]]:
    """`notes` in the order of their words, those without a place last; `rows` are the ledger's.
    None is lost: a note that says what another says is the only one left out, and is told of."""
    named = note_ids(notes, rows)
    problems: list[Problem] = list(named.problems)
    if not notes:
        return Checked((), ())
    order = {passage.leaf.span.start: i for i, passage in enumerate(anchored.passages)}
    placing = Placing(anchored.passages)
    made: list[tuple[tuple[int, int, int], PlacedNote]] = []
    for note, id_ in zip(notes, named.value, strict=True):
        if not id_:
            continue
        found = placing.place(note)
        problems += told(note, found)
        place, score, near, count = found
        key = (order[place.first], place.start, -place.end) if place else (len(order), 0, 0)
        placed = PlacedNote(
            id=id_, note=note, place=place, score=score, candidates=near, count=count
        )
        made.append((key, placed))
    made.sort(key=lambda each: each[0])
    return Checked(tuple(placed for _, placed in made), tuple(problems))


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
