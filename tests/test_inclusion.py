"""Passages that stand word for word within longer ones: where links to them lead."""

import pytest

from made import anchored
from test_joining import on
from test_kinship import TALK, id_of, ledger, with_line

LIKE = "You learn to row in pieces. My father did, and his uncle before him, all summer long."


def test_what_stands_whole_with_more_behind_it_is_not_taken_for_another_that_is_like_it() -> None:
    more = f"{TALK[4]} The bell does not mind."
    made = anchored(*with_line(4, LIKE, more), rows=ledger(*TALK))
    assert on(made, 5) == {id_of(TALK[4])}
    assert made.passages[4].id == id_of(LIKE)


def test_what_was_put_to_its_neighbour_is_not_taken_for_another_that_is_like_it() -> None:
    one = f"{TALK[3]} {TALK[4]}"
    made = anchored(*TALK[:3], one, LIKE, *TALK[5:], rows=ledger(*TALK))
    assert on(made, 3) == {id_of(TALK[3]), id_of(TALK[4])}
    assert made.passages[4].id == id_of(LIKE)


def test_each_of_a_list_that_became_one_sentence_is_reached_there() -> None:
    items = ("Oil for the lamp", "Two coils of rope", "Bread for nine days", "A bell and a book")
    one = "; ".join(items) + "."
    made = anchored(*with_line(4, one), rows=ledger(*with_line(4, *items)))
    assert on(made, 4) == {id_of(item) for item in items}


def test_what_was_moved_to_the_end_of_another_passage_is_reached_there() -> None:
    other = "We keep the lamp for those who forget."
    made = anchored(
        *TALK[:7], f"{TALK[7]} {other}", TALK[8], rows=ledger(*with_line(1, TALK[1], other))
    )
    assert on(made, 7) == {id_of(TALK[7]), id_of(other)}


@pytest.mark.parametrize(
    ("said", "reached"), [("Right. It was full by", True), ("Right now", False)]
)
def test_a_word_is_reached_in_another_passage_where_it_is_a_sentence_there(
    said: str, reached: bool
) -> None:
    other = "Three tonnes of ice come in each week."
    now = f"{said} three tonnes of ice come in each week."
    made = anchored(
        *with_line(7, now), rows=ledger(*TALK[:3], "Right.", *TALK[3:7], other, TALK[8])
    )
    assert (id_of("Right.") in on(made, 7)) is reached


def test_a_copy_elsewhere_is_not_taken_for_what_was_edited_where_it_stood() -> None:
    edited = TALK[4].replace("all winter long", "the whole year round").replace("pieces", "bits")
    copy = f"As he said on the quay that evening: {TALK[4]}"
    made = anchored(*with_line(4, edited), copy, rows=ledger(*TALK))
    assert id_of(TALK[4]) not in on(made, len(TALK))


@pytest.mark.parametrize(
    ("olds", "new"),
    [
        (("Why the lamp?", "Is there no other?"), "Why the lamp? Is there no other?"),
        (("4 coils of rope", "300 g oil", "6 g salt"), "4 coils of rope; 300 g oil; 6 g salt."),
    ],
)
def test_a_few_words_put_to_what_stood_beside_them_are_reached_there(
    olds: tuple[str, ...], new: str
) -> None:
    spoken = "The oil comes with the boats, and the salt, and nobody asks what it costs us here."
    rows = ledger(*with_line(3, spoken, *olds))
    made = anchored(*with_line(3, spoken, new), rows=rows)
    assert on(made, 4) == {id_of(old) for old in olds}


def test_a_few_words_that_another_passage_has_by_chance_are_not_reached_there() -> None:
    rows = ledger(*with_line(3, TALK[3], "Not at home."))
    made = anchored(*TALK[:7], f"{TALK[7]} Not at home.", TALK[8], rows=rows)
    assert id_of("Not at home.") not in on(made, 7)
