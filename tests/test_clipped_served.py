"""Boxes, remarks, titles and headings of clipped pages that links, place and type tell, whatever
the language: an offer over an address that takes orders, what the menu has too, remarks."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Heading, plain_text
from test_clipped import PROSE, losses, page, shown
from test_clipped_owners import LAST, OTHER, value

HEAD = "---\nsource: https://a.example/boats/lock\n---\n"
MENU = "".join(f"- [{n}](https://a.example/{n})\n" for n in ("news", "kurse", "laden"))


def headings(reading: Reading) -> list[str]:
    return [plain_text(each.inlines) for each in reading.blocks if isinstance(each, Heading)]


@pytest.mark.parametrize("path", ["newsletter", "nieuwsbrief", "abonnement"])
def test_a_head_and_a_line_over_an_address_that_takes_orders_are_a_box(path: str) -> None:
    box = f"### The yard in your box\nOne story a week.\n[Put me down](https://a.example/{path})"
    reading = page(f"{HEAD}{PROSE}\n\n{box}\n\n## Friday\n\n{OTHER}\n\n{LAST}\n")
    assert shown(reading) == [PROSE, OTHER, LAST]
    assert headings(reading) == ["Friday"]
    assert losses(reading) == ()


def test_a_section_that_goes_on_under_such_a_link_is_the_texts() -> None:
    link = "[the letter of the lock](https://a.example/newsletter)"
    reading = page(
        f"{HEAD}{PROSE}\n\n## The letter\n\nIt came late.\n\n{link}\n\n{OTHER}\n\n{LAST}\n"
    )
    assert {"It came late.", OTHER, LAST} <= set(shown(reading))
    assert headings(reading) == ["The letter"]


def test_short_lines_with_a_link_that_the_menu_has_too_are_an_offer() -> None:
    offer = "[Einen Kurs buchen](https://a.example/kurse)\nIm Mai und im Juni.\nNoch 3 Plätze!"
    reading = page(f"{HEAD}{MENU}\n# A lock\n\n{PROSE}\n\n{offer}\n\n{OTHER}\n\n{LAST}\n")
    assert shown(reading) == [PROSE, OTHER, LAST]
    assert losses(reading) == ()


def test_a_sentence_with_a_link_that_the_menu_has_stays_and_one_under_such_a_link() -> None:
    told = "All tasks:\n\n[The courses](https://a.example/kurse)\nEach one fits on a page."
    reading = page(f"{HEAD}{MENU}\n# A lock\n\n{PROSE}\n\n{told}\n\n{OTHER}\n\n{LAST}\n")
    assert any("fits on a page" in each for each in shown(reading))
    told = f"{OTHER} See [the course](https://a.example/kurse)."
    reading = page(f"{HEAD}{MENU}\n# A lock\n\n{PROSE}\n\n{told}\n\n{LAST}\n")
    assert any("See the course" in each for each in shown(reading))


MORE = (
    "The gates were sold to a man from the north, who came with a cart and two of his brothers.",
    "Nothing was written down of it, and what the mill paid for water nobody could say afterwards.",
)
REMARKS = (
    "### Interakcje\n\n1. **Milva** pisze\n   [13.2.](https://a.example/boats/lock#comment-881)\n"
    "   I did it.\n   [Re](https://a.example/boats/lock?replytocom=881)\n\n"
    "## Side\n\nHello, this is Ada, who writes here.\n"
)


def test_from_the_first_remark_with_an_address_of_its_own_all_is_the_sites() -> None:
    said = [PROSE, OTHER, *MORE, LAST]
    reading = page(HEAD + "\n\n".join([*said, REMARKS]))
    assert shown(reading) == said
    assert headings(reading) == []
    assert losses(reading) == ()


def test_a_link_to_a_remark_in_a_sentence_sets_nothing_aside() -> None:
    told = f"{OTHER} As [a reader](https://a.example/boats/lock#comment-881) said."
    reading = page(f"{HEAD}{PROSE}\n\n{LAST}\n\n{told}\n\n{MORE[0]}\n")
    assert len(shown(reading)) == 4


def test_links_to_several_services_that_share_and_a_count_are_a_bar() -> None:
    bar = "[T](https://x.example/intent) [F 12](https://facebook.example/sharer) **18** razy"
    reading = page(f"{HEAD}# A lock\n\n{bar}\n\n{PROSE}\n\n{OTHER}\n")
    assert shown(reading) == [PROSE, OTHER]


def test_the_last_heading_over_the_text_is_the_title_and_a_line_to_an_author_dates_it() -> None:
    byline = "11 Febbraio 2024 di [Ada Lind](https://a.example/author/ada) [23 voci](https://a.example/v)"
    menu = MENU.replace("news", "home")
    reading = page(
        f"{HEAD}# The gauge - A yard\n\n{menu}\n# The gauge, and who read it\n\n{byline}\n\n"
        f"{PROSE}\n\n{OTHER}\n"
    )
    assert value(reading, "published") == "2024-02-11"
    assert "The gauge, and who read it" in (*headings(reading), value(reading, "title"))
    assert losses(reading) == ()


STRONG = "**The river**\n\n{a}\n\n**What is a lock?**\n\n{b}\n\n**The end of it**\n\n{c}\n"


def test_short_strong_paragraphs_head_a_page_without_other_headings() -> None:
    reading = page(HEAD + "# A lock\n\n" + STRONG.format(a=PROSE, b=OTHER, c=LAST))
    assert headings(reading)[-3:] == ["The river", "What is a lock?", "The end of it"]
    assert losses(reading) == ()


@pytest.mark.parametrize(
    "text",
    [
        "# A lock\n\n" + STRONG.format(a=PROSE, b=OTHER, c=LAST),
        HEAD
        + f"# A\n\n{MORE[0]}\n\n## Part\n\n{MORE[1]}\n\n"
        + STRONG.format(a=PROSE, b=OTHER, c=LAST),
        HEAD + STRONG.format(a=PROSE, b=OTHER, c=LAST).replace("The river", "Is it so?"),
        HEAD + f"{PROSE}\n\n**Only one**\n\n{OTHER}\n",
    ],
)
def test_in_a_note_beside_headings_as_questions_or_alone_they_stay(text: str) -> None:
    assert "The river" not in headings(page(text))
    assert "Only one" not in headings(page(text))
