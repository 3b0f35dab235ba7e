"""Passages said again in other words, where they stood."""

import pytest

from made import anchored
from test_kinship import TALK, id_of, ledger, with_line

PAIRS = [
    (
        "Leave a clear yard on both sides, because you will walk there all day.",
        "Keep a yard free along either side. You are going to be walking there the whole day.",
    ),
    (
        "The fee for a crossing is refunded if the crossing was cancelled by the ferry office.",
        "Whenever the office cancels your crossing, you will get a full refund of what you paid.",
    ),
    (
        "Der Wärter zündete die Lampe jeden Abend an, sobald die Boote im Hafen lagen.",
        "Sobald im Hafen alle Boote festgemacht hatten, wurden abends die Lampen angezündet.",
    ),
]


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_what_is_said_in_other_words_between_the_same_two_keeps_its_id(old: str, new: str) -> None:
    made = anchored(*with_line(4, new), rows=ledger(*with_line(4, old)))
    assert made.passages[4].id == id_of(old)


def test_of_two_that_were_said_in_other_words_each_keeps_its_id() -> None:
    (first, now_first), (second, now_second), _ = PAIRS
    rows = ledger(*with_line(4, first, second))
    made = anchored(*with_line(4, now_first, now_second), rows=rows)
    assert [each.id for each in made.passages[4:6]] == [id_of(first), id_of(second)]


def test_another_passage_on_the_subject_where_one_stood_is_another() -> None:
    old, _ = PAIRS[0]
    new = "The yard behind the wall belongs to the parish, which lets nobody keep a goat in it."
    made = anchored(*with_line(4, new), rows=ledger(*with_line(4, old)))
    assert [stone.id for stone in made.gone] == [id_of(old)]


def test_what_is_made_after_the_pattern_of_its_neighbour_is_no_other_passage_reworded() -> None:
    old = ("The search did not find words across folded sections.", "The clipboard was empty.")
    new = ("The clipboard was for themes across folded sections.", "The clipboard was empty.")
    made = anchored(*with_line(4, *new), rows=ledger(*with_line(4, *old)))
    assert [stone.id for stone in made.gone] == [id_of(old[0])]


def test_what_quotes_a_passage_where_it_stood_is_no_rewording_of_it() -> None:
    new = f'A reader writes, of all that was here: "{TALK[4][:58]}", and she has a point there.'
    made = anchored(*with_line(4, new), rows=ledger(*TALK))
    assert [stone.id for stone in made.gone] == [id_of(TALK[4])]


def test_what_stands_alone_between_the_same_two_keeps_its_id_though_its_number_is_another() -> None:
    old, new = ("The chair opened the meeting at 19:05.", "The chair opened the meeting at 19:06.")
    others = ("The chair opened the meeting at 19:00.", "The chair opened the meeting at 19:10.")
    before = (*TALK[:2], others[0], *TALK[2:4], old, *TALK[4:6], others[1], *TALK[6:])
    now = (*TALK[:2], others[0], *TALK[2:4], new, *TALK[4:6], others[1], *TALK[6:])
    made = anchored(*now, rows=ledger(*before))
    assert made.passages[5].id == id_of(old)
    assert made.gone == ()
