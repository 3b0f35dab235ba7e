"""Passages made after the pattern of another, which is gone from there."""

import pytest

from made import anchored
from test_kinship import TALK, id_of, ledger, with_line

OLD = "Open the harbour for two hours each night from June to August."


@pytest.mark.parametrize(
    "new",
    [
        "Close the harbour for two months each winter from June to August.",
        "Open the harbour for three hours each morning from June to September.",
    ],
)
def test_what_is_made_after_the_pattern_of_what_stood_elsewhere_is_another(new: str) -> None:
    rows = ledger(*with_line(1, TALK[1], OLD))
    made = anchored(*TALK[:7], new, *TALK[7:], rows=rows)
    assert [stone.id for stone in made.gone] == [id_of(OLD)]
    assert made.gone[0].candidates == (made.passages[7].id,)


def test_what_was_moved_and_has_one_other_word_is_the_same() -> None:
    new = OLD.replace("harbour", "port")
    made = anchored(*TALK[:7], new, *TALK[7:], rows=ledger(*with_line(1, TALK[1], OLD)))
    assert made.passages[7].id == id_of(OLD)


def test_what_has_other_words_in_its_places_beside_a_neighbour_is_the_same() -> None:
    new = "Open the harbour for three hours every night from June to September."
    rows = ledger(*with_line(1, TALK[1], OLD))
    made = anchored(*with_line(1, TALK[1], new, "The smith has a lamp too."), rows=rows)
    assert made.passages[2].id == id_of(OLD)
