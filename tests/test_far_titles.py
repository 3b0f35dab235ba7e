"""Titles of whole pages that were pasted: among headlines of other pages, under menus that say
nothing in words of sites, under the links to other pages."""

from glossator.readers.clippings.headline_shapes import begins_small
from glossator.readers.clippings.loose_bylines import signs_loosely
from glossator.readers.clippings.title_words import LEADS_ON, is_pager
from glossator.readers.plain_lines import read_lines
from test_far_heads import LAST, MORE, PROSE, SITES, TITLE, kept_of, title_of

PLACES = ("Holm", "Kirkby", "Lind", "Marrow", "Ness", "Orrin", "Pell", "Quay", "Rede", "Skerry")
WARES = ("ropes", "oars", "sails", "paint", "lamps", "bells")
SHOP = [f"{place} {ware}" for place in PLACES for ware in WARES]
MENU = [entry for site in SITES for entry in (site, *(f"{site} {each}" for each in PLACES[:6]))]
TEXT = ("", PROSE, "", MORE, "", LAST)


def test_a_title_is_found_under_a_long_menu_that_says_nothing_in_a_sites_words() -> None:
    assert title_of("Harbour goods", "Home", "Log in", *SHOP, TITLE, *TEXT) == TITLE


def test_the_day_and_the_hour_over_a_thread_are_no_title() -> None:
    board = ("Skip to content", "Index", "FAQ", "Register", "Login", "Index ‹ Boats ‹ Storms")
    post = (TITLE, "Quote", "by ada » 14 November 2020, 9:42")
    assert title_of(*board, "Today is 3 February 2021, 22:17", TITLE, *post, *TEXT) == TITLE


def test_a_poem_of_short_lines_under_its_title_stays_under_it() -> None:
    verses = [f"{place} was {ware}," for place in PLACES for ware in WARES]
    page = ("What the lights saw", "", *verses, "", "The boats of the old harbour", "", PROSE)
    assert title_of(*page) == "What the lights saw"
    assert set(verses) <= set(kept_of(*page))


def test_a_list_of_names_under_its_title_stays_under_it() -> None:
    names = [f"Ada {place}{ware}" for place in PLACES for ware in WARES]
    page = ("Who kept the lights of the harbour", "", *names, "", PROSE)
    assert title_of(*page) == "Who kept the lights of the harbour"
    assert set(names) <= set(kept_of(*page))


def test_sentences_scattered_over_a_long_menu_are_no_beginning_of_the_text() -> None:
    said = "Ask our keepers about lights, bells and boats, and hear from other harbours."
    pleas = (f"{said[:-1]} {each}." for each in range(6))
    menu = [line for plea in pleas for line in (*MENU[:12], plea)]
    page = (*menu, *MENU, TITLE, "By Ada Lind", "9 March 2022", *TEXT, "", MORE[:90] + ".", "",
            PROSE[:90] + ".")  # fmt: skip
    assert title_of(*page) == TITLE
    assert kept_of(*page)[0] == PROSE


def test_a_short_text_over_a_menu_and_longer_remarks_is_where_it_was() -> None:
    page = (TITLE, "", PROSE, "", MORE, "", *MENU, "", LAST, "", PROSE[:80] + ".")
    assert title_of(*page) == TITLE
    assert kept_of(*page)[:2] == [PROSE, MORE]


def test_of_two_headlines_far_down_that_are_alike_the_lower_is_the_title() -> None:
    other = "The keepers that rang the bell of the wall before the spring"
    assert title_of(*MENU, other, "Not now", TITLE, "312", *TEXT) == TITLE


def test_a_headline_may_begin_with_a_name_that_is_written_small() -> None:
    assert not begins_small("iPads on the harbour wall")
    assert not begins_small("eBay sells the old lights")
    assert begins_small("in harbour news")
    assert begins_small("we are alive")
    assert begins_small("a Boat")


def test_links_to_other_pages_lead_on_and_quotations_do_not() -> None:
    assert LEADS_ON.search("To the other view »")
    assert LEADS_ON.search("All boats →")
    assert not LEADS_ON.search("The keepers said «come home»")
    assert not LEADS_ON.search("Väktarna sade »kom hem»")
    assert not LEADS_ON.search("Les bateaux du port « sont rentrés »")
    assert is_pager("« The older storm")
    assert is_pager("« An older storm | Home | A newer calm »")
    assert not is_pager("« Come home » said the keepers")


def test_the_title_stands_right_under_the_pages_before_and_behind() -> None:
    page = ("Home", "Archive", "Contact", "« The storm of spring", "The calm of summer »",
            "Boats come home", *TEXT)  # fmt: skip
    assert title_of(*page) == "Boats come home"


def test_a_title_may_call_out() -> None:
    title = "Home! All home! The bell rang for the last boat"
    assert title_of(*MENU[:14], "7", title, *TEXT) == title


def test_the_entrance_of_a_site_over_the_title_is_none() -> None:
    text = "夜里的风很大，港口的灯一直亮着，守灯的人站在墙上数着回来的船，直到天亮才离开。"
    title = "守灯人数着回来的船，港口的灯亮到天亮"
    page = (
        "港湾首页 登录小明",
        title,
        "",
        "港湾必读",
        "",
        "发布时间：10-0812:00",
        "",
        text,
        "",
        text[:30] + "他们都回来了，风也停了。",
    )
    assert title_of(*page) == title
    assert signs_loosely(read_lines("发布时间：10-0812:00优质作者")[0])
    assert not signs_loosely(read_lines("发布时间还没有定下来的船")[0])


def test_the_way_to_whose_page_it_is_names_no_title() -> None:
    page = ("Home", "Ask", "Follow", "Home > Harbour Office", TITLE, "", "9 March 2022 14:07",
            "Size", "Harbour Office", "Follow", *TEXT)  # fmt: skip
    assert title_of(*page) == TITLE


def test_the_headline_between_date_and_standfirst_is_the_title() -> None:
    standfirst = "Keepers of the old harbour counted every boat of the town from the wall"
    page = (*MENU, "9 March 2022", TITLE, standfirst, PROSE, "", "By Ada Lind", "", MORE, "", LAST)
    assert title_of(*page) == TITLE


def test_a_section_under_the_date_is_no_title() -> None:
    page = (*MENU, "9 March 2022", "Harbour", TITLE, "By Ada Lind", *TEXT)
    assert title_of(*page) == TITLE


def test_a_title_said_twice_right_over_the_text_is_it() -> None:
    page = (*MENU, "News", "03/2022", "Boats come home", "Boats come home", *TEXT)
    assert title_of(*page) == "Boats come home"


def test_a_title_over_its_date_is_found_though_films_stand_between_it_and_the_text() -> None:
    films = [line for k, each in enumerate(SHOP[:26]) for line in (f"0{k % 4}:{k + 10}", each)]
    page = ("Audio", "Live", TITLE, "By Ada Lind", "Updated 9 March 2022", *films, *TEXT)
    assert title_of(*page) == TITLE


def test_the_last_line_of_a_menu_that_reaches_the_text_is_its_title() -> None:
    page = ("Home", "Search", "English", "Contact", "Boats of the harbour", *TEXT)
    assert title_of(*page) == "Boats of the harbour"
    assert title_of("Home", "Search", "English", "Contact", "Imprint", *TEXT) != "Imprint"


def test_a_name_and_a_date_sign_a_text() -> None:
    def signs(text: str) -> bool:
        return signs_loosely(read_lines(text)[0])

    assert signs("Ada Lind 19. Juni 2019")
    assert not signs("Holm 19. Juni 2019")
    assert not signs("The storm of the spring 9 March 2022")


def test_a_recipe_over_a_menu_and_long_remarks_stays_the_text() -> None:
    steps = [f"Take the {ware} out of the {place} box and lay them on the wall to dry overnight."
             for place in PLACES[:2] for ware in WARES]  # fmt: skip
    said = [f"We in {place} never dry {ware} so, {other}: the wind takes them, and who looks for them"
            " in the morning finds no more than the wall." for place in PLACES for other, ware in
            zip(SITES, WARES, strict=False)]  # fmt: skip
    page = ("Home", "Recipes", "How to dry what the boats brought", "You need", "A wall", "A box",
            *steps, *MENU, *said)  # fmt: skip
    assert "How to dry what the boats brought" in kept_of(*page)
    assert set(steps) <= set(kept_of(*page))
