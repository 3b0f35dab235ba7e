"""Permanent ids of notes: `n-` and six letters from the quotation, kept in the ledger.

What the ledger knows keeps its id, also when the quotation was corrected. Equal quotations are told
apart by the words of their comments, and never by their order. In a ledger's row of a note `text`
is the quotation and `after` the first words of the comment.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from glossator.model.annotations import Note, PlacedNote
from glossator.model.passages import LedgerRow
from glossator.problems import Checked, Problem, Where
from glossator.text import folded, short_hash

_NEIGHBOUR = 40  # folded code points of a comment that a row keeps
_SAME = 0.8  # likeness from which a changed quotation is the one the ledger knows,
_CLEARLY = 0.1  # and how much less like it every other must be
_LONGEST = 600  # code points compared: all of nearly every quotation


def note_ids(notes: Sequence[Note], rows: Iterable[LedgerRow]) -> Checked[tuple[str, ...]]:
    """An id for each of the `notes` on a document whose ledger has `rows`; "" for one that says
    what another says word for word."""
    problems = []
    ids: dict[int, str] = {}
    first: dict[tuple[str, ...], int] = {}
    for place, note in enumerate(notes):
        whole = (_words(note), folded(note.comment), note.date, *note.themes)
        if whole in first:
            ids[place] = ""
            problems.append(_twice(note, notes[first[whole]]))
        first.setdefault(whole, place)
    published = [row for row in rows if row.kind == "note"]
    _known(notes, [row for row in published if row.state != "moved"], ids)
    _new(notes, {row.id for row in published}, ids)
    return Checked(tuple(ids[place] for place in range(len(notes))), tuple(problems))


def accepted_notes(
    placed: Iterable[PlacedNote], withheld: Iterable[str], rows: Iterable[LedgerRow], today: str
) -> tuple[LedgerRow, ...]:
    """The ledger `rows` with those of notes brought up to date, sorted by id: one that the owner
    has taken out is gone, and its id is never given again. Of a `withheld` one the id alone stays:
    it says, when the private words are nowhere any more, that those of the note are such."""
    made = {row.id: row for row in rows}
    for id_ in withheld:
        before = made.get(id_)
        gone = before is not None and before.state == "gone"
        made[id_] = LedgerRow(
            id=id_, kind="note", number="", text="", before="", after="", state="gone", near="",
            first="", accepted=before.accepted if before is not None and gone else today,
        )  # fmt: skip
    here = set()
    for each in placed:
        row = made.get(each.id)
        here.add(each.id)
        stayed = row is not None and row.state == "live"
        made[each.id] = LedgerRow(
            id=each.id,
            kind="note",
            number="",
            text=each.note.quote.exact,
            before="",
            after=_beginning(each.note),
            state="live",
            near=row.near if row is not None and stayed else "",
            first=row.first if row is not None else each.note.quote.exact,
            accepted=row.accepted if row is not None and stayed else today,
        )
    for id_, row in made.items():
        if row.kind == "note" and row.state == "live" and id_ not in here:
            made[id_] = replace(row, state="gone", accepted=today)
    return tuple(made[id_] for id_ in sorted(made))


def _words(note: Note) -> str:
    return folded(note.quote.exact)


def _beginning(note: Note) -> str:
    return folded(note.comment)[:_NEIGHBOUR]


# --- what the ledger knows ------------------------------------------------------------------------


def _known(notes: Sequence[Note], rows: Sequence[LedgerRow], ids: dict[int, str]) -> None:
    """Give the published ids back: to the same quotation with the same comment, to the same
    quotation, and last to one that is clearly the same, corrected. A row of words that were private
    has none, and is known by its id."""

    def same(note: Note, row: LedgerRow) -> bool:
        return _words(note) == folded(row.text)

    _pair(notes, rows, ids, lambda note, row: same(note, row) and _beginning(note) == row.after)
    _pair(notes, rows, ids, same)
    _nearest(notes, rows, ids)
    wordless = {row.id for row in rows if not row.text} - set(ids.values())
    for labels in _labels(notes):
        for place, label in enumerate(labels):
            id_ = _made(label)
            if place not in ids and id_ in wordless:
                ids[place] = id_
                wordless.discard(id_)


def _pair(
    notes: Sequence[Note],
    rows: Sequence[LedgerRow],
    ids: dict[int, str],
    belongs: Callable[[Note, LedgerRow], bool],
) -> None:
    """Each note that one row alone belongs to, and which belongs to that row alone, has its id."""
    free = [row for row in rows if row.id not in ids.values()]
    found = {
        place: [row for row in free if belongs(note, row)]
        for place, note in enumerate(notes)
        if place not in ids
    }
    claims = Counter(row.id for each in found.values() for row in each)
    for place, each in found.items():
        if len(each) == 1 and claims[each[0].id] == 1:
            ids[place] = each[0].id


def _nearest(notes: Sequence[Note], rows: Sequence[LedgerRow], ids: dict[int, str]) -> None:
    free = [row for row in rows if row.id not in ids.values() and row.state == "live"]
    scores = {
        (place, row.id): _likeness(_words(note), folded(row.text))
        for place, note in enumerate(notes)
        if place not in ids
        for row in free
    }
    for (place, id_), score in scores.items():
        others = [
            other
            for (place_, row_), other in scores.items()
            if (place_ == place) != (row_ == id_)  # the other rows of it, the other notes of that
        ]
        if score >= _SAME and score - max(others, default=0) >= _CLEARLY:
            ids[place] = id_


def _likeness(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one[:_LONGEST], other[:_LONGEST], autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _SAME - _CLEARLY else 0.0


# --- new ids --------------------------------------------------------------------------------------


def _new(notes: Sequence[Note], taken: set[str], ids: dict[int, str]) -> None:
    """An id for each note without one, from its quotation if that is nobody else's, else with its
    comment, and with all that it says."""
    for labels in _labels(notes):
        made = [_made(label) for label in labels]
        said = Counter(made[place] for place in range(len(notes)) if ids.get(place) != "")
        for place, id_ in enumerate(made):
            if place not in ids and said[id_] == 1 and id_ not in taken:
                ids[place] = id_
        taken.update(filter(None, ids.values()))


def _labels(notes: Sequence[Note]) -> Iterator[list[tuple[str, ...]]]:
    """What an id of each note is made of, the least first."""
    yield [(_words(note),) for note in notes]
    yield [(_words(note), folded(note.comment)) for note in notes]
    yield [(_words(note), folded(note.comment), note.date, *note.themes) for note in notes]
    yield [(_words(note), note.comment, note.date, *note.themes, "again") for note in notes]


def _made(label: tuple[str, ...]) -> str:
    return f"n-{short_hash(*label)}"


def _twice(note: Note, other: Note) -> Problem:
    return Problem(
        code="note-twice",
        message=f"this note is the same as the one in line {other.line}",
        where=Where(path=note.path, line=note.line),
        hint="It is shown once; take one of them out.",
        severity="warning",
    )
