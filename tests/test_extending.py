"""Passages with sentences put beside them, or taken from them."""

import pytest

from made import anchored
from test_kinship import TALK, id_of, ledger, with_line


@pytest.mark.parametrize(
    ("n", "says"),
    [
        (2, "Surely for the best. Nobody out on the rocks ever asked what a lamp is there for."),
        (2, "Nobody out on the rocks ever asked what a lamp is there for. Probbly for the best."),
        (5, "Have you missed one? I ask since the book in the hall has a page torn out of it."),
        (6, "It was never out, whatever people say of that spring. No, I haven't, no."),
        (4, "You learn to sleep in short pieces."),
    ],
)
def test_a_short_passage_with_a_sentence_put_beside_it_or_taken_is_the_same(
    n: int, says: str
) -> None:
    made = anchored(*with_line(n, says), rows=ledger(*TALK))
    assert made.passages[n].id == id_of(TALK[n])
    assert made.gone == ()


@pytest.mark.parametrize(
    ("n", "says"),
    [
        (4, "You learn."),
        (3, "By now?"),
        (2, "Best to ask what else there was on that table, and who it was that paid for all."),
    ],
)
def test_a_few_of_its_words_alone_are_not_the_passage(n: int, says: str) -> None:
    made = anchored(*with_line(n, says), rows=ledger(*TALK))
    assert [stone.id for stone in made.gone] == [id_of(TALK[n])]
