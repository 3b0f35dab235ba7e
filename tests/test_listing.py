"""Marks of lists, and quotations that are nothing but a quotation."""

import pytest

from glossator.readers.clippings.listing import is_quotation, list_run, mark_of
from glossator.readers.plain_lines import read_lines


def run(text: str, start: int = 0) -> int:
    lines = read_lines(text)
    return list_run(lines, start, len(lines))


@pytest.mark.parametrize(
    ("text", "value"),
    [("• a", 0), ("1. a", 1), ("(12) a", 12), ("b) a", 2), ("- a", 0), ("3) a", 3)],
)
def test_the_mark_of_an_item_is_known(text: str, value: int) -> None:
    (line,) = read_lines(text)
    mark = mark_of(line)
    assert mark is not None and mark.value == value
    assert line.text[mark.length :] == "a"


@pytest.mark.parametrize(
    "text", ["a", "-a", "1984. A year", "3. Oktober war es", "A. Smith", "1.5 metres"]
)
def test_other_lines_have_none(text: str) -> None:
    (line,) = read_lines(text)
    assert mark_of(line) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("• one", 1),
        ("- one", 0),
        ("- one\n- two", 2),
        ("1. one\n2. two\n4. four", 2),
        ("1. one", 0),
        ("1. one\nA paragraph between them.\n2. two", 1),
        ("- one\n  - deeper\n  - deeper\n- two", 4),
        ("- one\n  goes on here\n- two", 3),
        ("• one\n- two\n- three", 1),
        ("a) one\nb) two", 2),
        ("c) one\na) two", 0),
    ],
)
def test_a_list_goes_as_far_as_its_marks_do(text: str, count: int) -> None:
    assert run(text) == count


def test_a_dash_below_a_colon_is_an_item() -> None:
    assert run("Things:\n- one", 1) == 1


@pytest.mark.parametrize(
    "text",
    ["“It rains in here today.”", '"It rains in here today."', "«Il pleut ici ce soir.»", "„Es regnet hier drin.“",
     "»Es regnet hier drin.«", "「雨が降っているのだと思いますよ」",
     "“He said “it rains” to me.”", "“It rains in here today.” — Ada Lind, keeper"],
)  # fmt: skip
def test_all_of_it_is_a_quotation(text: str) -> None:
    assert is_quotation(text)


@pytest.mark.parametrize(
    "text",
    ["“It rains,” she said. “It pours.”", '"Dam" is a word.', "“Dam”", "It “rains” in here.", "“It goes on", "",
     "“It rains in here,” said Ada.", '"A" and then "B" and then "C"'],
)  # fmt: skip
def test_words_with_a_quotation_in_them_are_none(text: str) -> None:
    assert not is_quotation(text)
