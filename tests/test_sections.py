"""Headings that say the same, and what stands under them."""

from made import anchored, heading
from test_kinship import TALK, ledger

BREADS = (heading("White loaf"), heading("Method", 3), *TALK[:3], heading("Rye"))
OTHERS = (heading("Method", 3), *TALK[3:6], heading("Oats"))


def test_headings_of_the_same_words_go_with_the_passages_they_stood_over() -> None:
    rows = ledger(*BREADS, *OTHERS)
    now = (*BREADS[:1], heading("Method", 3), *TALK[3:6], *BREADS[5:], heading("Method", 3))
    made = anchored(*now, *TALK[:3], *OTHERS[4:], rows=rows)
    before = anchored(*BREADS, *OTHERS).headings
    assert [made.headings[n].id for n in (1, 3)] == [before[n].id for n in (3, 1)]


def test_a_heading_that_was_renamed_keeps_its_id_though_a_new_one_has_its_name() -> None:
    rows = ledger(*TALK[:3], heading("Spills"), *TALK[3:6])
    new = (heading("Spills"), "Earlier versions said nothing of them, and nobody asked.")
    made = anchored(*new, *TALK[:3], heading("More on spills"), *TALK[3:6], rows=rows)
    assert made.headings[1].id == "spills"
    assert made.headings[0].id != "spills"


def test_a_heading_that_stands_over_something_else_keeps_its_name_where_no_other_has_it() -> None:
    rows = ledger(*TALK[:3], heading("Spills"), *TALK[3:6])
    made = anchored(heading("Spills"), *TALK[:3], heading("The lamp"), *TALK[3:6], rows=rows)
    assert made.headings[0].id == "spills"


def test_a_heading_put_into_the_midst_of_a_section_is_not_that_of_the_section() -> None:
    rows = ledger(TALK[0], heading("Tools"), *TALK[1:6])
    made = anchored(*TALK[:2], heading("At sea"), *TALK[2:6], rows=rows)
    assert [stone.id for stone in made.gone] == ["tools"]


def test_a_new_section_before_one_that_lost_its_heading_is_another() -> None:
    new = (heading("Bread"), "It is baked on the island now.", "Nobody remembers by whom.")
    rows = ledger(TALK[0], heading("Tools"), *TALK[1:6])
    made = anchored(TALK[0], *new, *TALK[1:6], rows=rows)
    assert [stone.id for stone in made.gone] == ["tools"]


def test_a_heading_is_not_taken_for_another_that_said_more_of_what_it_says() -> None:
    rows = ledger(heading("New versions"), TALK[0], heading("Effect of new versions"), *TALK[1:4])
    now = (heading("New versions"), heading("On the effect of new versions"), *TALK[:4])
    made = anchored(*now, rows=rows)
    assert made.headings[0].id == "new-versions"
    assert made.headings[1].id != "new-versions"


def test_a_heading_in_another_language_over_its_list_sorted_and_a_new_item_is_the_same() -> None:
    items = ("Rain jackets, two each", "A torch", "Notebook and pencils", "Cash in small notes")
    rows = ledger(*TALK[:4], heading("What to pack"), *items, heading("Walks"), *TALK[4:])
    now = (*sorted(items), "A second torch")
    made = anchored(
        "It rained.",
        *TALK[:3],
        heading("O que levar"),
        *now,
        heading("Walks"),
        *TALK[4:],
        rows=rows,
    )
    assert made.headings[0].id == "what-to-pack"


def test_a_heading_that_was_renamed_and_moved_with_the_one_under_it_is_the_same() -> None:
    rows = ledger(*TALK[:4], heading("Trouble"), heading("It does not rise"), *TALK[4:])
    made = anchored(heading("Worry"), heading("It does not rise"), *TALK[4:], *TALK[:4], rows=rows)
    assert [each.id for each in made.headings] == ["trouble", "it-does-not-rise"]


def test_a_heading_whose_section_has_another_name_is_not_over_another_section_that_says_more() -> (
    None
):
    rows = ledger(heading("Prices"), *TALK[:4], heading("Footer"), *TALK[4:7])
    new = (heading("By the way"), *TALK[:4], heading("Prices yesterday before noon"), *TALK[4:7])
    made = anchored(*new, rows=rows)
    assert made.headings[1].id != "prices"
