"""Lists whose numbers are part of the text, numbered anew."""

from made import anchored, heading
from test_kinship import TALK, id_of, ledger

STEPS = (
    "4. Add the leeks and cook them until they are soft.",
    "5. Add the carrots and cook for five minutes.",
    "6. Add the celery and cook for five minutes.",
    "7. Stir in the barley and let it toast for two minutes.",
    "8. Pour in the stock and bring it to the boil.",
)


def test_an_item_is_known_by_its_words_where_the_list_was_numbered_anew() -> None:
    rows = ledger(*TALK[:4], *STEPS, *TALK[4:])
    now = (
        "4. Add the celery and fry it for five minutes.",
        "5. Stir in the barley and let it toast for two minutes.",
        "6. Pour in the stock and bring it to the boil.",
    )
    made = anchored(*TALK[:4], *now, *TALK[4:], rows=rows)
    assert [each.id for each in made.passages[4:7]] == [id_of(text) for text in STEPS[2:]]
    assert {stone.id for stone in made.gone} == {id_of(text) for text in STEPS[:2]}


def test_the_number_of_an_item_is_no_word_that_another_has_from_it() -> None:
    rows = ledger(*TALK[:4], "2. Leeks", "3. White cabbage", "4. Kale", "5. Chard", *TALK[4:])
    now = ("1. White cabbage.", "2. Kale", "3. Chard")
    made = anchored(*TALK[:4], *now, *TALK[4:], rows=rows)
    assert [each.id for each in made.passages[4:7]] == [
        id_of(text) for text in ("3. White cabbage", "4. Kale", "5. Chard")
    ]
    assert [stone.id for stone in made.gone] == [id_of("2. Leeks")]


def test_the_day_of_a_diary_is_part_of_what_it_says() -> None:
    days = ("3. Oktober: Regen am Morgen.", "4. Oktober: Nebel.", "5. Oktober: Sturm am Abend.")
    rows = ledger(*TALK[:4], *days, *TALK[4:])
    now = ("4. Oktober: Nebel.", "5. Oktober: Sturm am Abend.", "6. Oktober: Regen am Morgen.")
    made = anchored(*TALK[:4], *now, *TALK[4:], rows=rows)
    assert [stone.id for stone in made.gone] == [id_of(days[0])]


CLAUSES = (
    "5.1 A pass is valid only for the person and the period shown on it.",
    "5.2 A pass may not be changed after the first crossing.",
    "5.3 A pass may be returned until the first crossing, less a fee of 15 euros.",
    "5.4 A pass that was not used expires, and its price is not refunded.",
)


def test_a_clause_is_known_by_its_words_where_one_before_it_went() -> None:
    rows = ledger(*TALK[:4], *CLAUSES, *TALK[4:])
    now = (CLAUSES[0], CLAUSES[2].replace("5.3", "5.2"), CLAUSES[3].replace("5.4", "5.3"))
    made = anchored(*TALK[:4], *now, *TALK[4:], rows=rows)
    assert [each.id for each in made.passages[4:7]] == [
        id_of(text) for text in (CLAUSES[0], *CLAUSES[2:])
    ]
    assert [stone.id for stone in made.gone] == [id_of(CLAUSES[1])]


def test_a_new_clause_takes_nothing_from_the_one_whose_number_it_has() -> None:
    rows = ledger(*TALK[:4], *CLAUSES, *TALK[4:])
    new = "5.2 A pass is valid only for the dog and the crossing shown on it."
    now = (CLAUSES[0], new, *(f"5.{n + 3}{text[3:]}" for n, text in enumerate(CLAUSES[1:])))
    made = anchored(*TALK[:4], *now, *TALK[4:], rows=rows)
    assert [each.id for each in made.passages[4:9]] == [
        id_of(text) for text in (CLAUSES[0], new, *CLAUSES[1:])
    ]


def test_a_numbered_heading_is_known_by_its_words_where_a_section_came_before_it() -> None:
    rows = ledger(heading("1. Scope"), *TALK[:3], heading("2. Tickets"), *TALK[3:])
    made = anchored(
        heading("1. Definitions"),
        "A ticket is whatever we sold you at the counter, or on the quay.",
        heading("2. Scope"),
        *TALK[:3],
        heading("3. Tickets"),
        *TALK[3:],
        rows=rows,
    )
    assert [each.id for each in made.headings] == ["1-definitions", "1-scope", "2-tickets"]
