"""Tables set by their layout alone keep their cells, though these go over several lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model.trees import Leaf, leaves, plain_text
from glossator.readers import read
from glossator.readers.markdown.layouts import layout_of
from plain_texts import losses, source

SIMPLE = """\
  Right     Left
-------     ------
     12     twelve
    123     a hundred
"""
MULTILINE = """\
-------------------------------------------
 Field      Weight   Remark
---------- -------- -----------------------
 North          120  The soil was wet and
                     the rye was lying.

 South          310  Dry.
-------------------------------------------
"""
HEADLESS = """\
----- --------
one   first
two   second
----- --------
"""
GRID = """\
+---------+--------------+
| Fruit   | Advantages   |
+=========+==============+
| Bananas | wrapped,     |
|         | bright       |
+---------+--------------+
| Oranges | tasty        |
+---------+--------------+
"""


def tables(text: str) -> list[list[list[str]]]:
    reading = read(source(text, "a.md"))
    assert losses(reading) == ()
    return [
        [[plain_text(cell) for cell in row] for row in leaf.rows]
        for leaf in leaves(reading.blocks)
        if isinstance(leaf, Leaf) and leaf.kind == "table"
    ]


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        (SIMPLE, [["Right", "Left"], ["12", "twelve"], ["123", "a hundred"]]),
        (
            MULTILINE,
            [
                ["Field", "Weight", "Remark"],
                ["North", "120", "The soil was wet and the rye was lying."],
                ["South", "310", "Dry."],
            ],
        ),
        (HEADLESS, [["", ""], ["one", "first"], ["two", "second"]]),
        (GRID, [["Fruit", "Advantages"], ["Bananas", "wrapped, bright"], ["Oranges", "tasty"]]),
    ],
)
def test_a_table_set_by_its_layout_has_its_cells(table: str, rows: list[list[str]]) -> None:
    assert tables(f"Before.\n\n{table}\nBehind.\n") == [rows]


@pytest.mark.parametrize(
    "text",
    [
        "A line\n\n----------\n\nAnother line\n",
        "A heading\n----------\n\nIts text.\n",
        "- - -\n\n-- --\n\nwords\n",
        "words that go on\n----- -----\nand on without any gap\n",
        "+----+----+\nnothing of a table\n",
        "+----+----+\n| a cell over two |\n+----+----+\n",
        "----------\nno: yes\n----------\n",
    ],
)
def test_rules_and_headings_are_no_tables(text: str) -> None:
    assert tables(text) == []


def test_a_table_with_bars_is_read_as_before() -> None:
    assert tables("| a | b |\n|---|---|\n| c | d |\n") == [[["a", "b"], ["c", "d"]]]


@given(st.text(alphabet="-+|= \nab:", max_size=120))
def test_no_words_of_what_looks_like_a_table_are_lost(text: str) -> None:
    assert losses(read(source(f"{GRID}\n{text}\n", "a.md"))) == ()
    assert losses(read(source(text, "a.md"))) == ()


@given(st.lists(st.text(alphabet="-+|= ab", max_size=20), min_size=1, max_size=8))
def test_the_pieces_of_cells_have_all_words_of_a_layout(lines: list[str]) -> None:
    found = layout_of(lines, 0)
    if found is None:
        return
    held = {(i, c) for row in found.rows for cell in row for i, a, b in cell for c in range(a, b)}
    for i in {*range(found.last)} - {*found.rules}:
        told = {(i, c) for c, sign in enumerate(lines[i]) if not sign.isspace()}
        assert told <= held | set(found.bars)
