"""The passages between two that are known, weighed together: what alone would be unclear."""

import pytest

from made import anchored, heading
from test_kinship import TALK, id_of, ledger


def between(*texts: str) -> tuple[str, ...]:
    return (*TALK[:4], *texts, *TALK[4:])


@pytest.mark.parametrize(
    ("old", "now"),
    [
        (
            ("My father would steer by the chimneys", "My mother would steer by the stars"),
            ("My father would steer by lanterns", "My uncle would steer by the weather"),
        ),
        (
            ("Is the goat in the load calculation?", "The goat is the load calculation."),
            ("Is the heron in the calculation?", "The goat is nearly the load calculation."),
        ),
        (
            (
                "Along with a lot of other people.",
                "Along with a lot of other people. You guys were sitting at opposite tables.",
            ),
            ("Along with many of those people.", "Along with a lot of other people at a table."),
        ),
    ],
)
def test_two_that_resemble_each_other_are_told_apart_by_their_order(
    old: tuple[str, str], now: tuple[str, str]
) -> None:
    made = anchored(*between(*now), rows=ledger(*between(*old)))
    assert [each.id for each in made.passages[4:6]] == [id_of(text) for text in old]


def test_of_two_halves_of_which_one_was_edited_the_larger_keeps_the_id() -> None:
    halves = ("For thirty years he has tuned bells up north.", "We met Maud Lescaut in a tower.")
    now = (halves[0], "We met Maud Lescaut, of all people, in that tower.")
    rows = ledger(*between(" ".join(halves)))
    made = anchored(*between(*now), rows=rows)
    assert made.passages[4].id == id_of(" ".join(halves))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "Your mind does not just shut off when you are doing it, or do you find it a rest?",
            "Your mind is just striking off when others mend it? Nobody wanted to find it warm.",
        ),
        ("I love doing it with friends.", "Mills of there friends same hard doing."),
    ],
)
def test_what_has_a_third_of_its_words_in_its_place_is_another(old: str, new: str) -> None:
    made = anchored(*between(new), rows=ledger(*between(old)))
    assert [stone.id for stone in made.gone] == [id_of(old)]


def test_what_says_more_like_a_passage_elsewhere_is_no_edit_of_the_one_that_stood_there() -> None:
    kept = "Fog will lift by nine, with sun and a light breeze in the afternoon."
    old = "Fog will stay by nine, with rain at noon and a gale in the afternoon."
    copy = "Fog will lift by nine, with sun and a light breeze in the evening."
    made = anchored(kept, *between(copy), rows=ledger(kept, *between(old)))
    assert [stone.id for stone in made.gone] == [id_of(old)]


def test_a_few_words_said_apart_in_what_was_put_before_their_neighbour_are_not_joined_to_it() -> (
    None
):
    old = "You get the card at once."
    kept = (
        "The card is free for children and for students. Adults pay 15 euros a year.",
        "You can keep a book for four weeks. You can renew it twice, online or at the desk, if "
        "nobody has reserved it.",
    )
    headings = (
        "6. How long can I keep a game?",
        "7. What happens if I bring something back late?",
        "10. Can I eat in the library?",
        "11. Can I print something?",
        "12. Is there wifi?",
        "13. Do you take donated books?",
        "14. When are you open?",
    )
    rest = (
        *map(heading, headings[:3]),
        "Nope.",
        *map(heading, headings[3:5]),
        "Yes, if you bring their card.",
        *map(heading, headings[5:]),
        "We are open from Tuesday to Friday from ten to seven, and on Saturday from ten to of "
        "course two!",
    )
    added = (
        "You can use one of the twelve computers on the first floor for an hour a day.",
        "for one “week” You Groups of three or more can book one of the study rooms at the desk "
        "for up to three hours",
    )
    now = (f"{added[0]} {kept[0]}", kept[1], added[1])
    made = anchored(*now, rows=ledger(old, *kept, *rest))
    assert made.passages[0].formers == ()
    assert id_of(old) in {stone.id for stone in made.gone}


def test_of_two_alike_of_which_one_was_deleted_the_other_keeps_its_id_or_neither() -> None:
    old = (
        "If a crossing is delayed by more than 90 minutes, you may choose between a refund and "
        "another crossing.",
        "If a crossing is cancelled, you may choose between a refund and another crossing on the "
        "same or the following day.",
    )
    now = old[0].replace("90", "99")
    made = anchored(*between(now), rows=ledger(*between(*old)))
    assert made.passages[4].id != id_of(old[1])
    assert id_of(old[1]) in [stone.id for stone in made.gone]
