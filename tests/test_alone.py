"""What is left alone between the same two neighbours, where nothing else could be it."""

import pytest

from made import anchored
from test_joining import on
from test_kinship import TALK, id_of, ledger, with_line


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ask the keeper. He has the key, and the boats are his as well.", "Ask the keeper."),
        ("He sleeps by day.", "He sleeps by day. On the boats there is no bed for him, and none at home."),
        ("Cover the lamp for 2 hours.", "Shade the lamp for 2 hours, as a rule."),
        ("60 g oil", "65 g oil"),
    ],
)  # fmt: skip
def test_what_stands_alone_where_it_stood_is_known_by_less_of_its_words(old: str, new: str) -> None:
    rows = ledger(*with_line(4, old), "60 g salt", "70 g oil", "The lamp stood for 2 hours.")
    made = anchored(
        *with_line(4, new), "60 g salt", "70 g oil", "The lamp stood for 2 hours.", rows=rows
    )
    assert made.passages[4].id == id_of(old)


def test_of_a_series_another_member_in_the_place_of_one_is_another() -> None:
    days = [f"Day {n}: oil for the lamp" for n in (1, 2, 3, 4)]
    rows = ledger(*TALK[:4], *days)
    made = anchored(*TALK[:4], *days[:2], "Day 8: oil for the lamp", days[3], rows=rows)
    assert [stone.id for stone in made.gone] == [id_of(days[2])]


def test_what_is_put_in_the_place_of_a_passage_that_was_moved_is_not_it() -> None:
    old = "Cover the lamp for 2 hours."
    moved = "Cover the lamp now for 2 hours."
    rows = ledger(*with_line(2, old))
    made = anchored(
        *TALK[:2], "Cover the boat for 2 nights.", *TALK[3:7], moved, *TALK[7:], rows=rows
    )
    assert made.passages[2].id != id_of(old)


def test_words_that_stand_beside_a_neighbour_as_they_did_are_known_though_others_say_the_same() -> (
    None
):
    rows = ledger(*TALK[:4], "It is.", *TALK[4:])
    new = ("It is.", "Nobody asked the smith.", "It is.", "The smith has a lamp too.")
    made = anchored(*TALK[:4], *new, *TALK[5:], rows=rows)
    assert made.passages[4].id == id_of("It is.")


def test_a_few_words_put_to_what_came_from_elsewhere_are_reached_there_beside_their_neighbour() -> (
    None
):
    rows = ledger(*TALK[:4], "It is.", *TALK[4:6], "It is.", *TALK[6:])
    made = anchored(
        *TALK[:4], f"It is. {TALK[7]}", *TALK[4:6], "It is.", *TALK[6:7], TALK[8], rows=rows
    )
    assert len(on(made, 4)) == 2
    assert id_of(TALK[7]) in on(made, 4)
    assert not made.gone


def test_of_rows_whose_figures_have_all_changed_each_is_known_by_what_else_it_says() -> None:
    boats = ("Hope, two oars, 1903 to 1911", "Germania, 1907 to 1945", "Sparrow, 1931 to 1950")
    now = ("Hope, two oars, 1904 to 1912", "Germania, 1908 to 1946", "Sparrow, 1932 to 1951")
    rows = ledger(*TALK[:4], *boats, *TALK[4:])
    made = anchored(*TALK[:4], *now, *TALK[4:], rows=rows)
    assert [each.id for each in made.passages[4:7]] == [id_of(boat) for boat in boats]


def test_what_was_moved_among_others_with_another_figure_is_known_by_its_many_words() -> None:
    old = "Insurance for the boats found: 310 crowns a year, nets included"
    rows = ledger(*with_line(1, old))
    new = old.replace("310", "341")
    made = anchored(TALK[0], *TALK[2:7], new, "Some bread.", *TALK[7:], rows=rows)
    assert made.passages[6].id == id_of(old)


def test_what_is_said_in_other_words_alone_where_it_stood_is_known_by_a_word_of_its_own() -> None:
    old = "Hollis leans on a single village, Lindenau, for nearly all that he says about farmers."
    new = "Almost everything that is said of the farmers comes from one village alone, Lindenau."
    made = anchored(*with_line(4, new), rows=ledger(*with_line(4, old)))
    assert made.passages[4].id == id_of(old)


def test_a_quotation_over_two_deleted_passages_is_neither() -> None:
    new = (
        "What should come of so much “"
        + " ".join(TALK[3].split()[-4:])
        + f" {TALK[4]}” asked others, and walked over to the pier"
    )
    rows = ledger(*TALK)
    made = anchored(*TALK[:3], new, *TALK[5:], rows=rows)
    assert {stone.id for stone in made.gone} == {id_of(TALK[3]), id_of(TALK[4])}


def test_a_quotation_of_what_was_deleted_does_not_take_its_place() -> None:
    old = (
        "“We wound the lamp every night of the year, and I think that it asked for a somewhat "
        "different keeper,” he told me, alluding to his “lamp and brandy” years. “And then came two "
        "winters with considerable gales: drifting ice in the sound and no cutter coming in the way "
        "that everybody expected and needing to sell the dinghies.”"
    )
    new = (
        "Others can be pretty out across “alluding to his ‘lamp and brandy’ years. ‘And then came "
        "two winters with considerable gales: drifting ice in the sound and no cutter coming in the "
        "way that everybody expected and” reckon whatever the harbour plays past"
    )
    was = anchored(*with_line(4, old)).passages[4].id
    made = anchored(*with_line(4, new), rows=ledger(*with_line(4, old)))
    assert [stone.id for stone in made.gone] == [was]
