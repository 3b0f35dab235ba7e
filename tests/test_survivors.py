"""A passage that was split, and of which the part with its address is gone."""

from glossator.permalinks.anchors import accepted_rows
from made import anchored
from test_kinship import TALK, id_of, ledger

WHOLE = (
    "There was a winter when the ice came in and the boats stayed out for nine days in a row. "
    "My mother wound the lamp by herself."
)
FIRST, SECOND = WHOLE.split(". ")


def test_its_tombstone_names_the_part_that_lives_on() -> None:
    rows = ledger(*TALK[:4], WHOLE, *TALK[4:7])
    made = anchored(*TALK[:4], f"{FIRST}.", SECOND, *TALK[4:7], rows=rows)
    assert made.passages[4].id == id_of(WHOLE)
    rows = accepted_rows(made, rows, "2026-12-24")
    made = anchored(*TALK[:4], SECOND, *TALK[4:7], rows=rows)
    assert [stone.id for stone in made.gone] == [id_of(WHOLE)]
    assert made.gone[0].candidates == (made.passages[4].id,)


def test_a_quotation_pulled_from_it_that_stood_there_from_the_first_is_no_part_of_it() -> None:
    rows = ledger(*TALK[:4], WHOLE, SECOND, *TALK[4:7])
    made = anchored(*TALK[:4], f"{FIRST}.", SECOND, *TALK[4:7], rows=rows)
    rows = accepted_rows(made, rows, "2026-12-24")
    made = anchored(*TALK[:4], SECOND, *TALK[4:7], rows=rows)
    assert [(stone.id, stone.candidates) for stone in made.gone] == [(id_of(WHOLE), ())]


def test_the_part_is_named_wherever_it_has_been_moved() -> None:
    rows = ledger(*TALK[:4], WHOLE, *TALK[4:7])
    made = anchored(*TALK[:4], f"{FIRST}.", SECOND, *TALK[4:7], rows=rows)
    rows = accepted_rows(made, rows, "2026-12-24")
    made = anchored(SECOND, *TALK[:7], rows=rows)
    assert [stone.id for stone in made.gone] == [id_of(WHOLE)]
    assert made.gone[0].candidates == (made.passages[0].id,)


def test_a_copy_of_what_it_still_said_when_that_was_made_is_no_part_of_it() -> None:
    rows = ledger(*TALK[:4], WHOLE, *TALK[4:7])
    edited = WHOLE.replace("nine", "ten")
    made = anchored(*TALK[:4], edited, SECOND, *TALK[4:7], rows=rows)
    rows = accepted_rows(made, rows, "2026-12-24")
    made = anchored(*TALK[:4], SECOND, *TALK[4:7], rows=rows)
    assert [(stone.id, stone.candidates) for stone in made.gone] == [(id_of(WHOLE), ())]
