"""The head of a text under a menu of hundreds of lines, as whole pages have it that were pasted."""

from glossator.readers.clippings.cleaning import clean
from glossator.readers.clippings.loose_bylines import signs_loosely
from glossator.readers.plain_lines import read_lines

PROSE = (
    "The boats came back to the old harbour before the storm had reached the outer lights, and the"
    " keepers counted them from the wall as they had done every autumn since the harbour was built."
)
MORE = (
    "Nobody on the wall had expected the smallest of the boats to be the first, and when it rounded"
    " the lights the keepers rang the bell that had been silent since the last storm of the spring."
)
LAST = (
    "By the evening the storm had passed, the harbour was full, and the keepers went home along the"
    " wall, past the boats and the lights, to write the count of the day into the book of the town."
)
TITLE = "The boats that came home to the harbour before the storm"
TOPICS = ("Boats", "Nets", "Ropes", "Sails", "Oars", "Tides", "Charts", "Winds", "Knots", "Piers")
SITES = ("Home", "News", "Sport", "Contact", "Newsletter", "Log in", "Subscribe", "Search", "Jobs")
MENU = [entry for site in SITES for entry in (site, *(f"{site} {each}" for each in TOPICS[:6]))]


def title_of(*lines: str) -> str:
    fields = {field.name: field.value for field in clean("\n".join(lines)).fields}
    return fields.get("title", "")


def kept_of(*lines: str) -> list[str]:
    return [line.text for line in clean("\n".join(lines)).lines]


def test_a_title_far_down_under_a_menu_is_found_and_the_menu_set_aside() -> None:
    page = (*MENU, "", TITLE, "", "By Ada Lind", "9 March 2022", "", PROSE, "", MORE, "", LAST)
    assert title_of(*page) == TITLE
    assert kept_of(*page) == [PROSE, MORE, LAST]


def test_what_a_site_asks_over_its_menu_is_no_beginning_of_the_text() -> None:
    plea = (
        "For twenty years this page has been written by one person alone, and readers keep it up."
    )
    page = ("Home", "Contact", "", plea, "", *MENU, "", TITLE, "", PROSE, "", MORE, "", LAST)
    assert title_of(*page) == TITLE
    assert kept_of(*page) == [PROSE, MORE, LAST]


def test_a_first_paragraph_over_a_long_list_stays_the_beginning() -> None:
    things = [f"Two {each.lower()} of the best kind" for each in (*TOPICS, *TOPICS)]
    page = (TITLE, "", PROSE, "", *dict.fromkeys(things), "", MORE, "", LAST)
    assert title_of(*page) == TITLE
    assert kept_of(*page)[0] == PROSE
    assert "Two boats of the best kind" in kept_of(*page)


def test_a_long_poem_between_title_and_text_is_not_taken_for_a_menu() -> None:
    lines = [f"And the {one.lower()} sang to the {other.lower()}"
             for one in TOPICS for other in TOPICS[:6] if one != other]  # fmt: skip
    page = ("Home", "Poems", "Contact", "", TITLE, "", *lines, "", "About the poem", "", PROSE,
            "", MORE, "", LAST)  # fmt: skip
    kept = kept_of(*page)
    assert all(line in kept for line in lines)


def test_a_few_words_over_the_date_alone_are_the_title_of_a_page_without_another() -> None:
    page = (*MENU, "", "OUTER LIGHTS", "Wed 9 March 2022, 08:30 | HARBOUR | 1 comment", "", PROSE,
            "", MORE, "", LAST)  # fmt: skip
    assert title_of(*page) == "OUTER LIGHTS"


def test_what_a_picture_shows_and_who_took_it_is_no_title() -> None:
    shown = "Boats before the outer lights of the harbour. Photo: agency"
    page = (*MENU, "", TITLE, "By Ada Lind", "9 March 2022", shown, "Updated 10 March 2022", "",
            PROSE, "", MORE, "", LAST)  # fmt: skip
    assert title_of(*page) == TITLE


def test_the_sections_under_which_a_text_is_filed_are_no_title() -> None:
    page = (*MENU, "Harbour", "Town", "", "Harbour, From the town, Town", TITLE, "",
            "By Ada Lind", "9 March 2022", "", PROSE, "", MORE, "", LAST)  # fmt: skip
    assert title_of(*page) == TITLE


def test_the_pages_before_and_behind_are_no_title() -> None:
    pager = "« An older storm | Home | A newer calm »"
    assert title_of("Home", "Contact", pager, "", TITLE, "", PROSE, "", MORE, "", LAST) == TITLE


def test_a_byline_behind_the_text_leaves_it_where_it_begins() -> None:
    page = ("Home", "Contact", "", TITLE, "", PROSE, "", MORE, "", "By Ada Lind", "9 March 2022",
            "", "Older pages", "Whoever counts the boats counts the days.")  # fmt: skip
    assert kept_of(*page)[:2] == [PROSE, MORE]


def test_lines_sign_or_date_loosely_and_titles_do_not() -> None:
    def signs(text: str) -> bool:
        return signs_loosely(read_lines(text)[0])

    assert signs("By Ada Lind @adalind")
    assert signs("Apr. 24, 2014, 9:49 AM 286,248 40")
    assert signs("on June 26, 2014 at 9:00a")
    assert signs("Ada Lind: 25 Feb 2026")
    assert not signs("By the old harbour")
    assert not signs("What the storm of 3 May 2024 left behind in the harbour")
    assert not signs("Holm, 14 September 2023")
    assert not signs(PROSE)
