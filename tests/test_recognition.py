"""What stands word for word as it did, or all but a sign: twins in their order, few words that moved."""

import pytest

from glossator.model.passages import Anchored
from made import Part, anchored, heading
from test_kinship import TALK, id_of, ledger
from test_lineage import ids


@pytest.mark.parametrize(
    ("first", "second"), [("Yah.", "Yeah."), ("Yeah.", "eYah."), ("“Yeah”", "Yeah!")]
)
def test_what_is_said_twice_between_two_that_are_known_keeps_its_order_through_slips(
    first: str, second: str
) -> None:
    rows = ledger(*TALK[:4], "Yeah.", "Yeah.", *TALK[4:])
    by_place = sorted((row.number, row.id) for row in rows if row.text == "Yeah.")
    made = anchored(*TALK[:4], first, second, *TALK[4:], rows=rows)
    assert [made.passages[4].id, made.passages[5].id] == [id_ for _, id_ in by_place]


def test_of_twins_of_which_one_is_left_neither_takes_the_id_of_the_other() -> None:
    rows = ledger(*TALK[:3], "Yeah.", TALK[3], "Yeah.", *TALK[4:])
    made = anchored(
        *TALK[:3], "Why not the moon then?", "Yeah!", "Or a star.", *TALK[4:], rows=rows
    )
    assert {row.id for row in rows if row.text == "Yeah."}.isdisjoint(ids(made))


def test_two_words_that_moved_by_themselves_keep_their_id() -> None:
    made = anchored(*TALK, "Two leeks", rows=ledger(TALK[0], "Two leeks", *TALK[1:]))
    assert made.passages[-1].id == id_of("Two leeks")
    assert made.gone == ()


def test_two_words_that_others_say_too_have_not_moved_where_something_else_stands_now() -> None:
    other = "A pinch of salt from the tin above the stove, and no more."
    made = anchored(
        TALK[0], other, *TALK[1:], "The boats", rows=ledger(TALK[0], "The boats", *TALK[1:])
    )
    assert [stone.id for stone in made.gone] == [id_of("The boats")]


@pytest.mark.parametrize(("old", "new"), [("Two leeks", "Two, leeks!"), ("Agency.", "“Agency.”")])
def test_words_that_nothing_else_says_are_known_wherever_they_stand(old: str, new: str) -> None:
    other = "A pinch of salt from the tin above the stove, and no more."
    made = anchored(TALK[0], other, *TALK[1:], new, rows=ledger(TALK[0], old, *TALK[1:]))
    assert made.passages[-1].id == id_of(old)


@pytest.mark.parametrize("text", ["18", "Yeah."])
def test_a_number_or_a_short_word_alone_is_not(text: str) -> None:
    other = "A pinch of salt from the tin above the stove, and no more."
    made = anchored(TALK[0], other, *TALK[1:], text, rows=ledger(TALK[0], text, *TALK[1:]))
    assert [stone.id for stone in made.gone] == [id_of(text)]


def test_one_word_that_moved_by_itself_keeps_its_id() -> None:
    made = anchored(*TALK, "Yeah.", rows=ledger(TALK[0], "Yeah.", *TALK[1:]))
    assert made.passages[-1].id == id_of("Yeah.")
    assert made.gone == ()


def test_one_word_that_moved_from_beside_what_was_deleted_keeps_its_id() -> None:
    rows = ledger(TALK[0], "Keeper", "Tolls", *TALK[1:])
    made = anchored(*TALK, "Keeper", rows=rows)
    assert made.passages[-1].id == id_of("Keeper")
    assert [stone.id for stone in made.gone] == [id_of("Tolls")]


def test_a_word_that_moved_by_itself_is_known_with_other_signs() -> None:
    made = anchored(*TALK, "“Yeah!”", rows=ledger(TALK[0], "Yeah.", *TALK[1:]))
    assert made.passages[-1].id == id_of("Yeah.")


def test_a_passage_that_got_a_sign_where_it_stood_is_not_its_copy_elsewhere() -> None:
    made = anchored(*TALK[:2], f"“{TALK[2]}", *TALK[3:], TALK[2], rows=ledger(*TALK))
    assert [made.passages[2].id, made.passages[-1].id != id_of(TALK[2])] == [id_of(TALK[2]), True]


def test_one_word_has_not_moved_where_something_else_stands_now() -> None:
    other = "A pinch of salt from the tin above the stove, and no more."
    rows = ledger(TALK[0], "Yeah.", *TALK[1:])
    made = anchored(TALK[0], other, *TALK[1:], "Yeah.", rows=rows)
    assert [stone.id for stone in made.gone] == [id_of("Yeah.")]


def test_two_words_that_were_a_heading_and_are_a_passage_elsewhere_are_reached_there() -> None:
    made = anchored(*TALK, "On beginnings", rows=ledger(heading("2. On beginnings"), *TALK))
    assert [former.id for former in made.passages[-1].formers] == ["2-on-beginnings"]


def test_a_heading_among_others_that_became_a_passage_with_a_slip_is_reached() -> None:
    names = ("First things of all", "The lamp and the oil", "Before the thaw")
    rows = ledger(*TALK[:4], *map(heading, names), *TALK[4:])
    says = ("Nobody knows.", "The lamp and its oil", "A bell for each of the boats.", "Some bread.")
    made = anchored(*TALK[:4], *says, *TALK[4:], rows=rows)
    assert [former.id for former in made.passages[5].formers] == ["the-lamp-and-the-oil"]


def test_of_two_that_differ_in_a_sign_neither_takes_the_id_of_the_other_when_a_sign_changes() -> (
    None
):
    rows = ledger(*TALK[:4], "4", "4,", *TALK[4:])
    made = anchored(*TALK[:4], "4,", "4,!", *TALK[4:], rows=rows)
    assert ids(made)[4:6] == [id_of("4"), id_of("4,")]


def test_what_is_edited_between_two_that_moved_together_is_known_there() -> None:
    ends = ("The boats lay in a row that day.", "So it was for a year or two.")
    old = ("Nets and oil for everybody", "Ropes, hooks, iron, brass", "Anchors of all sizes too")
    now = ("Five young goats came by", "Hooks, ropes, iron, tin", "Why does nobody sing any more?")
    rows = ledger(*TALK, ends[0], *old, ends[1])
    made = anchored(ends[0], *now, ends[1], *TALK, rows=rows)
    assert ids(made)[2] == id_of(old[1])
    assert {stone.id for stone in made.gone} == {id_of(old[0]), id_of(old[2])}


def test_two_words_that_moved_keep_their_id_though_something_new_stands_beside_them() -> None:
    new = "A pinch of salt from the tin above the stove, and no more."
    made = anchored(*TALK, new, "Two leeks", rows=ledger(TALK[0], "Two leeks", *TALK[1:]))
    assert made.passages[-1].id == id_of("Two leeks")


# --- what several chapters have -------------------------------------------------------------------


def _meeting(month: str, report: str, *more: str) -> list[Part | str]:
    return [
        heading(f"Meeting of {month}"),
        "The chair opened the meeting.",
        heading("Treasurer's report", level=3),
        f"Mr Brook reported that the association has {report} euros in the bank.",
        *more,
    ]


YEAR = (
    _meeting("March", "4,310", "The pump leaks again."),
    _meeting("January", "4,120"),
    _meeting("April", "5,980", "The path is under water."),
)


def _reports(made: Anchored) -> dict[str, str]:
    """The words under each repeated heading, by the heading's id."""
    starts = sorted((each.leaf.span.start, each.text) for each in made.passages)
    return {
        each.id: next(text for start, text in starts if start > each.span.start)
        for each in made.headings
        if each.text.startswith("Treasurer")
    }


def test_a_heading_that_every_chapter_has_stays_with_its_chapter_when_one_is_edited() -> None:
    rows = ledger(*YEAR[0], *YEAR[1], *YEAR[2])
    was = _reports(anchored(*YEAR[0], *YEAR[1], *YEAR[2]))
    made = anchored(
        *YEAR[0], YEAR[1][0], "She opened the meeting late.", *YEAR[1][2:], *YEAR[2], rows=rows
    )
    assert _reports(made) == was


def test_a_heading_that_every_chapter_has_moves_with_its_chapter() -> None:
    rows = ledger(*YEAR[0], *YEAR[1], *YEAR[2])
    was = _reports(anchored(*YEAR[0], *YEAR[1], *YEAR[2]))
    made = anchored(*YEAR[2], *YEAR[0], *YEAR[1], rows=rows)
    assert _reports(made) == was


def test_one_of_two_that_say_the_same_keeps_its_id_where_it_moved_within_its_section() -> None:
    said = "Various small fixes."
    march = (heading("March"), said, *TALK[:3])
    rows = ledger(*march, heading("April"), TALK[3], said, *TALK[4:7])
    made = anchored(*march, heading("April"), *TALK[3:6], said, TALK[6], rows=rows)
    before = anchored(*march, heading("April"), TALK[3], said, *TALK[4:7])
    assert made.passages[7].id == before.passages[5].id
    assert made.gone == ()
