"""Ids of notes: from their words, kept by the ledger, never by their order and never given twice."""

from itertools import permutations

from glossator.model.annotations import Note, PlacedNote
from glossator.model.documents import Quote
from glossator.model.passages import LedgerRow
from glossator.notes.ids import accepted_notes, note_ids

LONG = "open-source software is generally more secure and safer because it is looked at by more"


def note(exact: str, comment: str = "So.", date: str = "") -> Note:
    return Note(
        quote=Quote(exact=exact), comment=comment, blocks=(), path="n.md", line=1, comment_line=2,
        date=date,
    )  # fmt: skip


def ids(*notes: Note, rows: tuple[LedgerRow, ...] = ()) -> list[str]:
    return list(note_ids(notes, rows).value)


def ledger(*notes: Note, rows: tuple[LedgerRow, ...] = ()) -> tuple[LedgerRow, ...]:
    placed = [
        PlacedNote(id=id_, note=each, place=None)
        for id_, each in zip(ids(*notes, rows=rows), notes, strict=True)
    ]
    return accepted_notes(placed, (), rows, "2026-11-22")


def test_an_id_comes_from_the_folded_quotation() -> None:
    (one,) = ids(note("“Open”  source"))
    assert one == ids(note('"Open" source', comment="Other."))[0]
    assert one.startswith("n-")
    assert len(one) == 8


def test_equal_quotations_are_told_apart_by_their_comments_in_any_order() -> None:
    notes = (note("Same", "One."), note("Same", "Two."), note("Other", "One."))
    expected = dict(zip(notes, ids(*notes), strict=True))
    assert len(set(expected.values())) == 3
    for order in permutations(notes):
        assert dict(zip(order, ids(*order), strict=True)) == expected


def test_the_same_note_twice_is_shown_once_and_told_of() -> None:
    made = note_ids((note("Same"), note("Same")), ())
    assert made.value[1] == ""
    assert [problem.code for problem in made.problems] == ["note-twice"]


def test_a_corrected_quotation_keeps_its_id() -> None:
    rows = ledger(note(LONG), note("something else that was said there"))
    changed = LONG.replace("generally ", "")
    assert ids(note(changed), rows=rows) == ids(note(LONG))
    assert ids(note("quite another quotation altogether, of that length"), rows=rows)[0] not in {
        row.id for row in rows
    }


def test_two_notes_that_may_be_the_one_of_the_ledger_are_both_new() -> None:
    rows = ledger(note(LONG))
    both = ids(note(LONG.replace("more", "less")), note(LONG.replace("more", "much")), rows=rows)
    assert rows[0].id not in both


def test_a_changed_comment_keeps_the_id_of_one_of_equal_quotations() -> None:
    one, two = note("Same", "One."), note("Same", "Two.")
    rows = ledger(one, two)
    before = ids(one, two, rows=rows)
    assert ids(two, note("Same", "One, or more."), rows=rows) == [before[1], before[0]]


def test_an_id_of_a_note_taken_out_is_never_given_to_another_and_comes_back_with_it() -> None:
    old = note("Words")
    rows = ledger(note("Other"), rows=ledger(old))
    gone = next(row for row in rows if row.text == "Words")
    assert (gone.state, gone.kind) == ("gone", "note")
    assert ids(note("Words"), rows=rows) == [gone.id]


def test_a_second_note_on_the_same_words_leaves_the_first_its_id() -> None:
    first = note("Same", "One.")
    rows = ledger(first)
    kept, new = ids(first, note("Same", "Two."), rows=rows)
    assert kept == rows[0].id
    assert new not in ("", kept)


def test_the_ledger_keeps_the_first_wording_and_the_day() -> None:
    rows = ledger(note(LONG))
    changed = accepted_notes(
        [PlacedNote(id=rows[0].id, note=note(LONG + " of it"), place=None)], (), rows, "2027-01-01"
    )
    assert (changed[0].text, changed[0].first, changed[0].accepted) == (
        LONG + " of it", LONG, "2026-11-22",
    )  # fmt: skip


def test_rows_of_passages_stay_as_they_are() -> None:
    row = LedgerRow(
        id="p-aaaaaa", kind="passage", number="1", text="x", before="", after="", state="live",
        near="", first="x", accepted="2026-01-01",
    )  # fmt: skip
    assert accepted_notes([], [], [row], "2026-11-22") == (row,)


def test_a_note_on_words_that_became_private_keeps_its_id_and_no_word() -> None:
    rows = ledger(note(LONG))
    (row,) = accepted_notes([], [rows[0].id], rows, "2027-01-01")
    assert (row.text + row.first + row.after, row.state, row.accepted) == ("", "gone", "2027-01-01")
    assert accepted_notes([], [row.id], [row], "2028-01-01") == (row,)
    assert ids(note(LONG), rows=(row,)) == [row.id]
