"""What the head of a page that a clipper wrote states, where a line or a picture looks like more
than it is."""

import pytest

from clipped_pages import FIRST, FOOT, SECOND, SITE, given, page, shown
from glossator.model.trees import Image, leaves, walk

FRONT = f'---\ntitle: "A long harbour - The Tidal"\nsource: "{SITE}/a/"\n---\n'
TABS = f"- [介绍]({SITE}/77/#details)\n- [问答]({SITE}/77/#faq)\n- [留言]({SITE}/77/#talk)"


def pictures(*parts: str) -> list[str]:
    reading = page(*parts)
    return [
        each.target
        for leaf in leaves(reading.blocks)
        for each in walk(leaf.inlines)
        if isinstance(each, Image)
    ]


def test_a_picture_named_after_the_page_is_no_title_under_its_first_paragraph() -> None:
    title = "Greyport：灰港 ABC 石墙与 Rings 铁环的六十年记录（附 XYZ 地图、年表）"
    front = f'---\ntitle: "{title} - 潮记"\nsource: "{SITE}/77/"\n---\n'
    text = (
        "**灰港** 的 **石墙** ，由 **十一个人** 从邻谷来此砌成，南岸与北岸各有一段。"
        "书记官每年春天把墙上的铁环、绳索、钉子、木板一一数过，写在本子里。"
    )
    picture = f'[![{title}]({SITE}/h.jpg "{title} 1")]({SITE}/h.jpg)'
    over = [f"## {title}", f"2024-02-11 [石墙]({SITE}/walls/) [港口]({SITE}/ports/) 0 0", TABS]
    below = ["## 石墙的样子", "- **Rings 铁环** ：挂在南岸，等着船来。"]
    parts = (front, *over, "## 灰港简介", text, "- 看墙的人： 老周", picture, *below)
    assert {"灰港简介", text.replace("**", "")} < set(shown(page(*parts)))
    assert pictures(*parts) == [f"{SITE}/h.jpg"]


@pytest.mark.parametrize("words", ["image-20240211.png", "画像", "image 2"])
def test_a_picture_of_the_text_stays_though_its_words_tell_nothing(words: str) -> None:
    target = f"{SITE}/shown/1.webp"
    text = f"{FRONT}\n# A long harbour\n\n{FIRST}\n\n![{words}]({target})\n\n{SECOND}\n\n{FOOT}"
    assert pictures(text) == [target]


def test_a_subject_that_stands_over_the_title_and_in_it_wrote_nothing() -> None:
    front = f'---\ntitle: "Workshop - Grey Harbours and walls"\nsource: "{SITE}/a"\n---\n'
    heads = ("Grey Harbours", "## Workshop - Grey Harbours and walls")
    reading = page(front, *heads, "Medium", "2h", *heads, "## Beginning", FIRST, SECOND)
    assert given(reading, "author") == []


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Course unit finished on **Wednesday 7 January 2026**", []),
        ("Parcours entier terminé le 7 janvier 2026", []),
        ("Published on 7 January 2026", ["2026-01-07"]),
        ("Zuletzt geändert am 7. Januar 2026", ["2026-01-07"]),
    ],
)
def test_what_was_done_on_a_day_behind_the_text_dates_no_page(line: str, dates: list[str]) -> None:
    reading = page(FRONT, "# A long harbour", FIRST, SECOND, line)
    assert given(reading, "published") == dates


def test_a_first_line_is_the_title_without_the_name_that_its_address_says() -> None:
    kept = "id: 0123456789abcdef0123456789abcdef\nparent_id: fedcba9876543210fedcba9876543210"
    end = f"{kept}\nis_todo: 0\nsource_url: {SITE}/a\ntype_: 1"
    reading = page("walls - How to build a long harbour - Tidal", FIRST, SECOND, end)
    assert given(reading, "title") == ["walls - How to build a long harbour"]


def test_a_title_in_a_script_without_spaces_is_parted_from_its_author() -> None:
    title = "港の壁を数えて春を待つ方法"
    front = f'---\ntitle: "{title}｜海野 一／Tidal"\nsource: "{SITE}/n/a"\n---\n'
    text = "港は六十年のあいだ船を待っていて、春になると書記が壁の輪をひとつずつ数えていました。"
    assert given(page(front, f"## {title}", text, text[::-1] + "。"), "title") == [title]


def test_a_long_sentence_stays_though_a_word_of_it_looks_like_a_count() -> None:
    told = (
        "The wall itself was built by eleven men from the next valley, who were paid in coal, and "
        "who went home in the winter of the same year without having seen the water once."
    )
    front = f"---\nsource: {SITE}/how-to-12\nauthor: Ada Lind\n---"
    over = (front, "---\n## Nine Ways to Read Walls and Rings, and One to Forget Them.")
    named = (f"![Ada Lind]({SITE}/1.jpeg)", f"[Ada Lind]({SITE}/@ada?source=post_page-----9)")
    row = (f"[Follow]({SITE}/m/signin?actionUrl=https%3A)", "Oct 11, 2023", "--")
    reading = page(*over, *named, *row, FIRST, SECOND, "## Walls", told)
    assert {"Walls", told} < set(shown(reading))


def test_the_last_section_stays_though_its_heading_and_its_words_are_some_of_a_sites() -> None:
    told = (
        "A copy of the terms, a photograph, and the rights to a story that I never sold, which you "
        "have now read to the end."
    )
    front = f'---\ntitle: "Why I left"\nsource: "{SITE}/left"\nauthor: "Ada Lind"\n---'
    reading = page(front, FIRST, "## The wall", SECOND, "## What I took home", told)
    assert shown(reading)[-2:] == ["What I took home", told]
