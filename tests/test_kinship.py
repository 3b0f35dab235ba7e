"""What counts as the same passage: few words in their place, reworded ones, impostors."""

import pytest

from glossator.model.passages import LedgerRow
from glossator.permalinks.anchors import accepted_rows
from glossator.text import short_hash
from made import Part, anchored

TALK = (
    "What brings you to the harbour at this hour of the night, when all the boats are in?",
    "The lamp, as ever. It has to be wound every four hours or it stops turning.",
    "Probably for the best.",
    "So nobody on the island sleeps through, I take it, and you are used to it by now?",
    "You learn to sleep in pieces. My father did, and his mother before him, all winter long.",
    "Have you ever missed one?",
    "No, I have not, no.",
    "There was a winter when the ice came in and the boats stayed out for nine days in a row.",
    "And who wound the lamp when the keeper was with the boats and nobody else was at home?",
)


def ledger(*parts: Part | str) -> tuple[LedgerRow, ...]:
    return accepted_rows(anchored(*parts), (), "2026-11-22")


def id_of(text: str) -> str:
    return f"p-{short_hash(text)}"


def with_line(n: int, *lines: str) -> tuple[str, ...]:
    """The talk with other lines in the place of one."""
    return (*TALK[:n], *lines, *TALK[n + 1 :])


@pytest.mark.parametrize(
    ("n", "says"),
    [
        (2, "Surely for the best."),
        (2, "Probably best, that."),
        (5, "Ever missed one, have you?"),
        (6, "No. Not I, no."),
    ],
)
def test_few_words_between_two_known_ones_are_known_by_some_of_them(n: int, says: str) -> None:
    made = anchored(*with_line(n, says), rows=ledger(*TALK))
    assert made.passages[n].id == id_of(TALK[n])
    assert made.gone == ()


@pytest.mark.parametrize(
    ("n", "says"),
    [
        (2, "Nobody came."),
        (5, "Who keeps the keys?"),
        (
            7,
            "There was a summer which the bees came in and the hives filled up for two weeks on end.",
        ),
        (3, "So is it the moon, then, that makes you walk, I take it, and are you mad by now?"),
    ],
)
def test_other_words_in_their_place_are_another_passage_also_in_the_same_frame(
    n: int, says: str
) -> None:
    made = anchored(*with_line(n, says), rows=ledger(*TALK))
    assert [stone.id for stone in made.gone] == [id_of(TALK[n])]


def test_words_in_another_order_where_they_stood_are_the_same_passage() -> None:
    says = "By now you are used to it, I take it? So through the night nobody on the island sleeps."
    made = anchored(*with_line(3, says), rows=ledger(*TALK))
    assert made.passages[3].id == id_of(TALK[3])


def test_a_pulled_quotation_that_was_edited_is_not_taken_for_what_it_was_pulled_from() -> None:
    pulled = "The ice came in and the boats stayed out for nine days in a row."
    rows = ledger(*TALK[:2], pulled, *TALK[2:])
    says = "The ice came in, and for nine long days in a row the boats all stayed out there."
    made = anchored(*TALK[:2], says, *TALK[2:], rows=rows)
    assert made.passages[2].id == id_of(pulled)
    assert made.gone == ()


def test_of_what_says_the_same_but_for_its_signs_none_takes_the_id() -> None:
    made = anchored(
        *TALK[:2], "Yeah!", "Yeah.", *TALK[2:], rows=ledger(*TALK[:2], "Yeah.", *TALK[2:])
    )
    assert {each.id for each in made.passages if "Yeah" in each.text}.isdisjoint({id_of("Yeah.")})
    assert [stone.id for stone in made.gone] == [id_of("Yeah.")]
