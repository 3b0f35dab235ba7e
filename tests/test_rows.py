"""Sections of a text that counts them, and what stands in one place of all of them."""

from glossator.readers.clippings.clipping import read_clipping
from glossator.readers.clippings.rows import find_rows
from plain_texts import asides, headings, lines_of, source

PROSE = "The boat left before it was light, and nobody on the quay saw who was rowing it."


def titles(*texts: str) -> list[str]:
    lines = lines_of(*texts)
    return [lines[i].text for i in sorted(find_rows(lines).titles)]


def test_numbers_without_a_sign_that_count_up_over_paragraphs_head_sections() -> None:
    row = [each for n in ("01 Salt", "02 Ice and tar", "03 Rope") for each in (n, PROSE)]
    assert titles("The boat", *row) == ["01 Salt", "02 Ice and tar", "03 Rope"]
    assert titles("The boat", *row[:4]) == []
    assert titles("The boat", "01 Salt", PROSE, "04 Ice", PROSE, "09 Rope", PROSE) == []
    assert titles("The boat", "1. Salt", "2. Ice", "3. Rope", PROSE) == []


def test_a_number_alone_may_stand_over_each_title_and_count_down() -> None:
    cards = [f"{n}\n{title}\n{PROSE}" for n, title in ((3, "Salt"), (2, "Ice"), (1, "Rope"))]
    assert titles("The boat", *cards) == ["Salt", "Ice", "Rope"]
    assert titles("The boat", *cards[:2]) == []


def test_a_section_that_is_counted_is_of_the_text_under_a_list_of_links_too() -> None:
    reading = read_clipping(source("\n\n".join((
        "三年长征", "01 一块砖", "道理并不复杂,一块耐火砖能存下一度多电的热量。" * 2,
        "02 第一次点火", "原因后来查了两个月,团队里没有人懂结构。" * 2,
        "推荐阅读\n钠电池的价格战,还没开始就结束了\n点击下方卡片,关注我们",
        "03 关注的人多了,订单没有", "难处在于钱,老板们下不了决心,账上的现金只够做五台。" * 2,
    ))))  # fmt: skip
    assert (2, "03 关注的人多了,订单没有") in headings(reading)


def test_capitals_under_titles_are_credits_where_one_of_them_surely_is() -> None:
    def credits(*under: str) -> list[str]:
        cards = (f"{n}\nA title of some words\n{each}\n{PROSE}" for n, each in enumerate(under, 1))
        lines = lines_of("The boat", PROSE, *cards)
        return [lines[i].text for i in sorted(find_rows(lines).credits)]

    assert credits("ADA LIND", "GETTY IMAGES", "TOM QUIGG") == [
        "ADA LIND", "GETTY IMAGES", "TOM QUIGG",
    ]  # fmt: skip
    assert credits("BEST OF ALL", "BEST IN RAIN", "BEST AT NIGHT") == []


def test_a_title_over_who_took_its_picture_is_no_caption() -> None:
    cards = [
        "1\nPaint it the darkest color you own\nADA LIND\nA small dark room is a box for jewels, she says.",
        "2\nHang up one enormous thing alone\nGETTY IMAGES\nWalls of pictures break a narrow room into crumbs.",
        "3\nTake the door off and keep it\nTOM QUIGG\nIf it was never shut in a year you have no door there.",
    ]
    reading = read_clipping(source("\n\n".join(("The boat", PROSE, *cards))))
    assert len(headings(reading)) == 3
    assert {"ADA LIND", "GETTY IMAGES", "TOM QUIGG"} <= {text for _, text in asides(reading)}
