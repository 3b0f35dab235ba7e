"""Tables of a pasted page: rows of cells, whatever parts them."""

import pytest

from glossator.model.trees import Leaf, leaf_text, leaves
from glossator.readers.clippings.clipping import read_clipping
from plain_texts import source

PROSE = "The harbour keeps a list of what it costs to lie there, and it changed in March this year."
END = "The list hangs in the office, where nobody reads it, and on the door of the boathouse."


def tables(*rows: str) -> list[Leaf]:
    """The tables of a page that has `rows` between two paragraphs."""
    text = "\n".join(("Prices in the harbour", "", PROSE, "", *rows, "", END, ""))
    reading = read_clipping(source(text))
    return [leaf for leaf in leaves(reading.blocks) if leaf.kind == "table"]


def cells(*rows: str) -> list[list[str]]:
    (table,) = tables(*rows)
    return [row.split("\t") for row in leaf_text(table).split("\n")]


def test_rows_of_cells_with_tabs_between_are_one_table() -> None:
    rows = ("Boat\tSummer\tWinter", "Dinghy\t12\t8", "Cutter\t40\t25")
    assert cells(*rows) == [row.split("\t") for row in rows]


def test_a_row_may_have_an_empty_cell_and_fewer_cells() -> None:
    assert cells("Boat\tSummer\tWinter", "Dinghy\t\t8", "Cutter\t40", "Yawl\t30\t20") == [
        ["Boat", "Summer", "Winter"], ["Dinghy", "", "8"], ["Cutter", "40", ""], ["Yawl", "30", "20"],
    ]  # fmt: skip


def test_rows_between_bars_are_a_table_and_their_ruling_is_none_of_it() -> None:
    plain = ("| 1) | The lamp |", "| 2) | The rope, and who keeps it |", "| b) in private | |")
    assert cells(*plain) == [
        ["1)", "The lamp"], ["2)", "The rope, and who keeps it"], ["b) in private", ""],
    ]  # fmt: skip
    ruled = ("| Boat | Summer |", "|---|---:|", "| Dinghy | 12 |", "| Cutter | 40 |")
    assert cells(*ruled) == [["Boat", "Summer"], ["Dinghy", "12"], ["Cutter", "40"]]


def test_columns_of_spaces_are_a_table_where_each_stands_under_the_one_above() -> None:
    rows = ("Size      Day    Week", "small     12     60", "large     40     200")
    assert cells(*rows)[2] == ["large", "40", "200"]
    to_the_right = ("Size      Day    Week", "small      12      60", "large      40     200")
    assert cells(*to_the_right)[2] == ["large", "40", "200"]
    assert not tables("Size      Day", "a boat  in summer", "the third    of them")


@pytest.mark.parametrize(
    "rows",
    [
        ("Dinghy\t12",),  # one row
        ("•\tthe lamp", "•\tthe rope"),  # a list
        ("1.\tThe lamp", "2.\tThe rope"),
        ("He said:  no.", "She said:  yes.", "They went  home."),
        ("| a sign |", "| another |"),
    ],
)
def test_what_only_looks_a_little_like_rows_is_no_table(rows: tuple[str, ...]) -> None:
    assert not tables(*rows)


@pytest.mark.parametrize(
    ("rows", "headed"),
    [
        (("Boat\tSummer\tWinter", "Dinghy\t12\t8"), True),
        (("Boat\tMetres", "Dinghy\t4.2", "Cutter\t9"), True),
        (("Boats\t2019\t2020", "Dinghy\t12\t8"), True),
        (("Berth:\t12", "Draught:\t1.4 m"), False),
        (("Opened\t14 May 1897", "Closed\t1941"), False),
        (("Locale\tPort Sallow", "Termini\tHarbour"), False),
        (("| Locale | Port Sallow |", "|---|---|", "| Termini | Harbour |"), True),
    ],
)
def test_a_first_row_that_names_the_columns_is_the_head(
    rows: tuple[str, ...], headed: bool
) -> None:
    (table,) = tables(*rows)
    assert table.headed is headed


def test_columns_of_figures_under_a_head_are_set_to_the_right() -> None:
    (table,) = tables("Boat\tSummer\tBuilt of", "Dinghy\t€ 1,200\tash", "Cutter\t900 kg\toak")
    assert table.alignments == ("", "right", "")
    (facts,) = tables("Berth:\t12", "Draught:\t1.4 m")
    assert facts.alignments == ()


def test_no_row_of_a_table_is_a_heading_or_a_question() -> None:
    (table,) = tables("When\tWho rows?", "Morning\tAda", "Evening\tBea")
    assert leaf_text(table).startswith("When\tWho rows?")


def test_words_of_cells_keep_their_place_in_the_source() -> None:
    text = f"Prices in the harbour\n\n{PROSE}\n\nBoat\tSummer\nDinghy\t12\n\n{END}\n"
    reading = read_clipping(source(text))
    (table,) = [leaf for leaf in leaves(reading.blocks) if leaf.kind == "table"]
    for row in table.rows:
        for cell in row:
            for inline in cell:
                assert text[inline.span.start : inline.span.end] == getattr(inline, "text", "")


def test_a_gap_behind_words_of_one_length_makes_no_columns() -> None:
    assert not tables("Art.  3 Of the boats", "Art.  4 Of the quay", "Art.  5 Of the rope")
