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


def test_a_passage_that_moved_keeps_its_id_though_a_number_in_it_is_another() -> None:
    says = TALK[7].replace("nine days", "9 days").replace("a winter", "1 winter")
    now = says.replace("9", "11")
    made = anchored(now, *TALK[:7], TALK[8], rows=ledger(*TALK[:7], says, TALK[8]))
    assert made.passages[0].id == id_of(says)


def test_elsewhere_half_of_the_words_are_not_enough_if_what_tells_most_is_another() -> None:
    says = (
        "There was a falcon when the drizzle came saddle and the canyon pebble out for velvet "
        "marble in a row."
    )
    made = anchored(says, *TALK[:7], TALK[8], rows=ledger(*TALK))
    assert [stone.id for stone in made.gone] == [id_of(TALK[7])]


@pytest.mark.parametrize(
    ("like", "old", "says"),
    [
        (
            "The goat is the load calculation.",
            "Is the goat in the load calculation?",
            "Why is goat the load calculation?",
        ),
        ("Leave me the light", "Leave me the line", "Leave me the stars"),
    ],
)
def test_what_stands_where_it_stood_is_not_taken_for_what_resembles_it_and_is_still_there(
    like: str, old: str, says: str
) -> None:
    rows = ledger(*TALK[:3], like, *TALK[3:5], old, *TALK[5:])
    made = anchored(*TALK[:3], like, *TALK[3:5], says, *TALK[5:], rows=rows)
    assert made.passages[6].id == id_of(old)


def test_a_pulled_quotation_that_moved_with_a_slip_is_not_taken_for_what_it_was_pulled_from() -> (
    None
):
    pulled = "But now we are back in making really new things, with the ice in all of them."
    long = f"And then we went through a bad time. {pulled} So that is a change."
    moved = pulled.replace("really", "realy")
    rows = ledger(pulled, *TALK[:4], long, *TALK[4:])
    made = anchored(*TALK[:4], f"{long} Is it?", TALK[4], moved, *TALK[5:], rows=rows)
    assert made.passages[6].id == id_of(pulled)


def test_one_that_says_a_short_text_exactly_is_not_another_with_a_slip() -> None:
    new = "A bell for each of the boats that were still out."
    rows = ledger("done", *TALK[:4], "one", *TALK[4:])
    made = anchored(*TALK[:4], "DONE", new, *TALK[4:], rows=rows)
    assert made.passages[4].id != id_of("one")


@pytest.mark.parametrize(
    ("old", "says"),
    [
        (
            "No, I don't think so. I think that's not generally the direction that our society is "
            "heading.",
            "that's suppose I that our society is heading. No, I don't AIs so.",
        ),
        (
            "The boats are out, and what they say is that the oil is gone and nobody will come in "
            "this storm.",
            'Now "the boats are out, and they say the oil is gone and nobody will come" in a storm '
            "of this kind.",
        ),
    ],
)
def test_what_keeps_the_words_around_a_stretch_is_edited_and_no_quotation(
    old: str, says: str
) -> None:
    made = anchored(*TALK[:4], says, *TALK[4:], rows=ledger(*TALK[:4], old, *TALK[4:]))
    assert made.passages[4].id == id_of(old)


def test_a_few_words_that_moved_are_known_by_most_of_them_but_not_with_another_number() -> None:
    for old, now, known in (
        ("Just one window rings at faults now", "Just one window faults at rings then", True),
        ("The boats of week 3 of", "The boats of week 4 of", False),
    ):
        made = anchored(*TALK, now, rows=ledger(TALK[0], old, *TALK[1:]))
        assert (made.passages[-1].id == id_of(old)) is known


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("A dog", "A goose"),
        ("You need:", "You require:"),
        ("Then what?", "So what?"),
    ],
)
def test_half_of_two_or_three_words_where_they_stood_are_enough(old: str, new: str) -> None:
    made = anchored(*with_line(2, new), rows=ledger(*with_line(2, old)))
    assert made.passages[2].id == id_of(old)


def test_half_of_the_words_where_they_stood_with_no_order_left_are_another_passage() -> None:
    old = "I think we have done a lot of good things."
    new = "more lot I good thing AI hard to done"
    made = anchored(*with_line(2, new), rows=ledger(*with_line(2, old)))
    assert [stone.id for stone in made.gone] == [id_of(old)]


def test_four_words_that_moved_and_were_edited_are_known_by_most_of_them() -> None:
    old, new = "Our lamps are out of oil.", "Our lamps are without oil."
    made = anchored(*TALK[:3], *TALK[4:], new, TALK[3], rows=ledger(TALK[0], old, *TALK[1:]))
    assert made.passages[8].id == id_of(old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "Why would anyone still go on with it?",
            "A man of the coast once asked them all, “why would anyone still go on with it?” "
            "before he sailed away for good and never came back.",
        ),
        (
            'Early next year there comes more. So you will be able to ask it: "Hey, what am I '
            'looking at? What plant is that? Where am I? How expensive is this?"',
            "That was some “will be able to ask it what am I looking at? What plant is that? "
            "Where am I? How” kind, with the rest of us on the shore.",
        ),
    ],
)
def test_what_quotes_a_short_text_whole_or_one_with_quotations_is_not_that(
    old: str, new: str
) -> None:
    made = anchored(*with_line(2, new), rows=ledger(*with_line(2, old)))
    assert [stone.id for stone in made.gone] == [id_of(old)]


def test_half_of_two_words_are_not_enough_where_the_words_stand_elsewhere() -> None:
    made = anchored(
        *with_line(2, "You require:"), "You need:", rows=ledger(*with_line(2, "You need:"))
    )
    assert made.passages[2].id == id_of("You require:")


def test_a_word_of_two_letters_is_no_longer_one_with_a_slip() -> None:
    made = anchored(*with_line(2, "Sallow to"), rows=ledger(*with_line(2, "Cliff Top")))
    assert [stone.id for stone in made.gone] == [id_of("Cliff Top")]


PRICES = (
    "Potatoes, late, 1.40 per kg",
    "Onions, yellow, 1.50 per kg",
    "Leeks, 2.80 per kg",
    "Spinach, 4.50 per kg",
    "Red cabbage, 1.40 per kg",
    "Pears, Conference, 2.90 per kg",
)


def test_a_row_of_another_thing_with_the_same_figures_is_another_row() -> None:
    now = [text.replace("Leeks", "Apples, Cox") for text in PRICES]
    made = anchored(*TALK[:4], *now, *TALK[4:], rows=ledger(*TALK[:4], *PRICES, *TALK[4:]))
    assert [stone.id for stone in made.gone] == [id_of("Leeks, 2.80 per kg")]


def test_a_row_is_not_another_that_has_its_figures_now() -> None:
    now = (*PRICES[:2], "Leeks, 2.85 per kg", "Red cabbage, 4.50 per kg", PRICES[5])
    made = anchored(*TALK[:4], *now, *TALK[4:], rows=ledger(*TALK[:4], *PRICES, *TALK[4:]))
    assert id_of(PRICES[3]) in {stone.id for stone in made.gone}


def test_a_row_whose_name_was_mended_is_the_same_row() -> None:
    now = [text.replace("Leeks", "Leaks") for text in PRICES]
    made = anchored(*TALK[:4], *now, *TALK[4:], rows=ledger(*TALK[:4], *PRICES, *TALK[4:]))
    assert made.gone == ()


def test_a_new_text_on_the_same_subject_has_crumbs_of_the_old_one_and_is_another() -> None:
    old = (
        "Tell us as soon as you may, so that no one can borrow books in your name. A new card "
        "costs 3 euros."
    )
    new = (
        "Tell us as soon: you can use one of the twelve computers on the first floor for an may, "
        "so that hour a day. Longer if nobody is waiting."
    )
    made = anchored(*TALK[:4], new, *TALK[4:], rows=ledger(*TALK[:4], old, *TALK[4:]))
    assert [stone.id for stone in made.gone] == [id_of(old)]


def test_of_two_words_one_slip_of_the_pen_is_another_word() -> None:
    made = anchored(*with_line(2, "I add"), rows=ledger(*with_line(2, "Ada Lind")))
    assert [stone.id for stone in made.gone] == [id_of("Ada Lind")]


def test_what_cites_half_of_a_deleted_passage_is_not_that_passage() -> None:
    old = "Nothing is wrong with it. It is only that it has been everywhere and remembers nothing."
    new = (
        "Grey tavern steam maple nothing. And “only that, it has been everywhere and remembers” it "
        "nothing. And buy? with that"
    )
    other = "A tavern of grey maple stood over the sound, where steam came up from all the boats."
    made = anchored(*TALK[:4], new, other, *TALK[5:], rows=ledger(*with_line(4, old)))
    assert [stone.id for stone in made.gone] == [id_of(old)]
