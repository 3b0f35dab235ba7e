"""Rows of facts, of credits and of times, which are the text's whatever one of them alone says."""

import pytest

from glossator.readers.clippings.facts import captioned, rows_of_facts, rows_of_their_own, sheet
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import read_lines
from plain_texts import lines_of


def facts(text: str) -> list[int]:
    lines = read_lines(text)
    return sorted(rows_of_facts(lines, [words_of(line.key) for line in lines]))


@pytest.mark.parametrize(
    "text",
    [
        "Where: Harbour Hall\nWhen: Saturday, 7 p.m.\nTickets: none are needed",
        "Wo: Hafenhaus\nWann: Samstag, 19 Uhr",
        "地点：港口大厅\n时间：星期六晚上",
        "Weight: 1.2 kg\nPrice: £38",
        "Prep: 10 minutes | Cook: 25 minutes | Serves: 4",
    ],
)
def test_labels_of_their_own_before_colons_make_a_row_of_facts(text: str) -> None:
    assert facts(text) == list(range(text.count("\n") + 1))


@pytest.mark.parametrize(
    "text",
    [
        "Where: Harbour Hall",
        "Where: Harbour Hall\n\nWhen: Saturday",
        "RELATED: The bell\nRELATED: The oar",
        "Tags: bees, wax\nFiled under: Honey",
        "Privacy: Read our policy\nCookies: Manage them",
        "Related articles\nFIRE: The hall burns\nFLOOD: The slip is under water",
        "https://www.quay.example/a\nhttps://www.quay.example/b",
    ],
)
def test_single_lines_and_what_sites_say_of_themselves_make_none(text: str) -> None:
    assert facts(text) == []


def own(text: str) -> list[int]:
    return sorted(rows_of_their_own(read_lines(text)))


def test_lines_that_each_say_who_did_another_part_are_a_row_of_credits() -> None:
    assert own("Presented by Bea Lomax\nProduced by Tom Quigg\nMusic by the Sinfonia") == [0, 1]
    assert own("Musik von Ida Holm\nTon von Marit Vold") == [0, 1]
    assert own("Presented by Bea Lomax") == []
    assert own("Presented by Bea Lomax\nPresented by Tom Quigg") == []


def test_lines_that_each_end_in_a_time_are_a_list() -> None:
    assert own("Rovers v Saltlick (15:00)\nVold v Pennant (15:00)") == [0, 1]
    assert own("The night of the fog (15:00)") == []


def test_what_stands_right_below_the_place_of_a_picture_tells_what_it_shows() -> None:
    lines = lines_of(
        "It was late.", "Image\nThe mill in the winter of 1902, seen from the weir", "It burned."
    )
    assert captioned(lines, [words_of(line.key) for line in lines]) == {2}
    lines = lines_of("It was late.", "Image\nClose", "It burned.")
    assert captioned(lines, [words_of(line.key) for line in lines]) == set()


def test_a_table_of_facts_ends_where_the_paragraphs_of_a_text_without_gaps_begin() -> None:
    rows = ["Waterway\tRiver Issa", "Began\t1794", "Vessels\t1", "Crossing\t4–9 minutes"]
    long = "The ferry crosses the river " + "again and again " * 12 + "until it is dark."
    lines = read_lines("\n".join([*rows, "A map", long, "Weight\t3 t", "Privacy policy"]))
    assert list(sheet(lines, lambda key: None)) == [0, 1, 2, 3]
    lines = read_lines("\n".join([*rows, "A map", "Drawn by hand", "", long]))
    assert list(sheet(lines, lambda key: None)) == [0, 1, 2, 3, 4, 5]


def test_titles_and_their_days_are_no_table_of_facts() -> None:
    rows = "老城区雨污分流改造进入第二阶段\t2023-10-12\n三十一处老井列入不可移动文物名单\t2023-09-21\n理工学院学子暑期走进古巷测水质\t2022-08-03"
    assert list(sheet(read_lines(rows), lambda key: None)) == []


def test_a_table_in_a_text_without_gaps_keeps_nothing_that_stands_under_it() -> None:
    rows = ["Bed\t£30", "Boat\t£4", "Guide\t£12"]
    long = "The ferry crosses the river " + "again and again " * 12 + "until it is dark."
    tail = ["Tags", "Rivers", "Boats"]
    lines = read_lines("\n".join([long, "What it costs", *rows, *tail]))
    assert list(sheet(lines, lambda key: None)) == [2, 3, 4]
    lines = read_lines("\n".join([long, "", *rows, *tail * 3]))
    assert list(sheet(lines, lambda key: None)) == [1, 2, 3]
    lines = read_lines("\n".join([long, "", *rows, "Lamp", "", *tail]))
    assert list(sheet(lines, lambda key: None)) == [1, 2, 3, 4]
