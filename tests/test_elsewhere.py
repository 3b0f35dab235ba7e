"""Passages of which another text says more than the one in their place."""

from made import anchored, heading
from test_joining import on
from test_kinship import TALK, id_of, ledger, with_line

NOTICE = "The harbour office closes its doors at six."
LATER = "The harbour office opens its doors at noon."
RULE = "A berth may be given back until the first of March. We refund the fee but for five crowns."


def test_a_passage_joined_to_another_is_not_the_line_that_stands_in_its_place() -> None:
    rows = ledger(*with_line(2, NOTICE))
    new = (*TALK[:2], "Nobody was asked.", LATER, *TALK[3:7], f"{TALK[7]} {NOTICE}", TALK[8])
    made = anchored(*new, rows=rows)
    assert made.passages[3].id != id_of(NOTICE)
    assert id_of(NOTICE) in {*on(made, 8), *(stone.id for stone in made.gone)}


def test_where_it_stood_between_its_neighbours_it_is_the_edited_one() -> None:
    made = anchored(
        *with_line(2, LATER), f"To repeat: {NOTICE}", rows=ledger(*with_line(2, NOTICE))
    )
    assert made.passages[2].id == id_of(NOTICE)


def test_a_line_that_says_part_of_a_passage_again_beside_that_part_is_not_the_passage() -> None:
    again = (
        "A cabin may be given away until the first crown. We refund the boats but for nine nets."
    )
    rest = "We refund the fee but for five crowns."
    made = anchored(*with_line(4, "So it was.", again, rest), rows=ledger(*with_line(4, RULE)))
    assert made.passages[5].id != id_of(RULE)


def test_what_was_split_off_another_passage_continues_nothing_else() -> None:
    short = "And at some hour it was dark."
    long = "At some hour it was dark and it was cold. The keeper sat down and counted the boats."
    rows = ledger(*with_line(4, short, long))
    made = anchored(
        *TALK[:4], "At some hour it was dark and it was cold.", "Nobody.", *TALK[5:], rows=rows
    )
    assert id_of(short) not in on(made, 4)


def test_a_sentence_after_the_pattern_of_a_passage_behind_another_is_not_that_passage() -> None:
    old = "The mother moved to paint the boats. The keeper agreed."
    rows = ledger(*with_line(4, old))
    made = anchored(
        *TALK[:3], f"{TALK[3]} The mother moved to sleep the lamp. The father stayed.", *TALK[5:],
        rows=rows,
    )  # fmt: skip
    assert [stone.id for stone in made.gone] == [id_of(old)]


def test_a_question_with_another_word_over_the_old_answer_is_not_the_heading_that_moved() -> None:
    rows = ledger(TALK[0], heading("Do you take old lamps?"), *TALK[1:4], heading("Ice"), TALK[7])
    made = anchored(
        TALK[0], heading("Do you sleeping old lamps?"), *TALK[1:4], heading("Ice"), TALK[7],
        heading("Do you take old lamps?"), "Yes, on Mondays.",
        rows=rows,
    )  # fmt: skip
    assert made.headings[2].id == "do-you-take-old-lamps"


def test_a_new_heading_over_a_section_is_not_the_old_one_that_stands_elsewhere_with_a_number() -> (
    None
):
    rows = ledger(TALK[0], heading("Winter"), *TALK[1:4], heading("Ice"), *TALK[4:6])
    made = anchored(
        TALK[0], heading("Part 2: Winter"), "It was short.", heading("Days of the lamp"),
        *TALK[1:4], heading("Ice"), *TALK[4:6], rows=rows,
    )  # fmt: skip
    assert made.headings[1].id != "winter"


def test_what_lost_words_in_its_place_is_not_it_where_another_has_them_still() -> None:
    old = "The area is 14 acres of reed, and the herons that nest in it are counted in June."
    home = "The area is 14 acres of reed, and the many herons that nest in it are counted in June."
    like = home.replace("14", "60")
    made = anchored(*with_line(2, like), home, rows=ledger(*with_line(2, old)))
    assert made.passages[2].id != id_of(old)


def test_what_quotes_over_the_end_of_a_quotation_in_a_passage_is_not_that_passage() -> None:
    said = "well, we did that, but it was not quite as good on this one count as we wanted."
    rest = "So that is some of the way we went about it, and of what it cost us over the years."
    old = f'And that is like, "Oh, {said} Let us hold that one." {rest}'
    part = (
        "we did that, but it was not as good on this count. Let us hold that one.' So that is some"
    )
    new = f"grand slams strategy able “{part}” lamps expected tides"
    made = anchored(*with_line(2, new), rows=ledger(*with_line(2, old)))
    assert made.passages[2].id != id_of(old)
