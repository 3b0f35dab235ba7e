"""Passages that a new one says all of, one after another: where links to them lead."""

from made import anchored
from test_joining import on
from test_kinship import TALK, id_of, ledger, with_line

ROWS = ("Boat in summer", "Dinghy 12", "Cutter 40")
CODE = ("if wind:", "sail()", "}", "fi", "}")


def test_rows_that_became_a_table_are_all_reached_there() -> None:
    made = anchored(*with_line(4, "\n".join(ROWS)), rows=ledger(*with_line(4, *ROWS)))
    assert on(made, 4) == {id_of(row) for row in ROWS}


def test_lines_that_became_code_are_reached_there_brackets_and_all() -> None:
    lines = CODE[:4]
    made = anchored(*with_line(4, "\n".join(CODE)), rows=ledger(*with_line(4, *lines)))
    assert on(made, 4) == {id_of(line) for line in lines}


def test_rows_are_not_taken_for_a_table_that_says_more() -> None:
    more = "\n".join((*ROWS, "Yawl\t25", "Barge\t80", "Punt\t3", "Skiff\t9"))
    made = anchored(*with_line(4, more), rows=ledger(*with_line(4, *ROWS[:2])))
    assert on(made, 4) != {id_of(row) for row in ROWS[:2]} | {id_of(more)}


def test_rows_that_stood_twice_are_not_taken_for_one_table() -> None:
    twice = ledger(*with_line(4, *ROWS, TALK[4], *ROWS))
    made = anchored(*with_line(4, "\n".join(ROWS), TALK[4]), rows=twice)
    reached = {i for k in range(len(made.passages)) for i in on(made, k)}
    assert sum(id_of(row) in reached for row in ROWS) < len(ROWS)


def test_of_two_new_ones_that_say_the_rows_it_is_the_one_where_they_stood() -> None:
    row = " ".join(ROWS)
    parts = with_line(4, *ROWS)
    made = anchored(*TALK[:2], row, *TALK[2:4], row, *TALK[5:], rows=ledger(*parts))
    assert on(made, 5) == {id_of(each) for each in ROWS}


def test_a_row_that_said_all_of_it_before_stays_what_it_was() -> None:
    row = " | ".join(ROWS)
    parts = (*ROWS, *TALK[:5], row, *TALK[5:])
    made = anchored(*TALK[:5], row.replace("|", '"|"', 1), *TALK[5:], rows=ledger(*parts))
    assert on(made, 5) == {id_of(row)}


def test_a_sign_beside_a_text_is_no_row_of_the_paragraph_that_says_that_text() -> None:
    old = "Boat in summer and cutter in winter"
    now = old.replace("summer", '"summer"')
    made = anchored(*with_line(4, now), rows=ledger(*with_line(4, old, "+")))
    reached = {i for k in range(len(made.passages)) for i in on(made, k)}
    assert id_of(old) in reached
    assert len(made.gone) == 1


def test_a_sign_and_a_word_that_stand_where_they_stood_are_reached_in_the_text_of_both() -> None:
    rows = ledger(*with_line(4, "-", "Six", "Nets", "Ropes", "+"))
    made = anchored(*with_line(4, "- Six", "NETS ropes", '"+"'), rows=rows)
    assert {id_of("-"), id_of("Six")} <= on(made, 4)
    assert {id_of("Nets"), id_of("Ropes")} <= on(made, 5)
    assert made.passages[6].id == id_of("+")


def test_a_word_that_stands_behind_the_text_that_says_it_too_is_not_reached_there() -> None:
    made = anchored(
        *with_line(2, "So we begin. [laughs]", '"[laughs]"'),
        rows=ledger(*with_line(2, "So we begin.", "[laughs]")),
    )
    assert id_of("[laughs]") not in on(made, 2)
