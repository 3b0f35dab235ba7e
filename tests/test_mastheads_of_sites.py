"""What stands over a text and who signs it, in the ways of papers, blogs and letters."""

import pytest

from glossator.readers.clippings.cleaning import clean
from glossator.readers.clippings.signers import authors_with_roles
from glossator.readers.plain_lines import read_lines

PROSE = "The harbour was full of boats that morning, and nobody could say whose they were at all."
MORE = "By noon they were gone again, all but one, which had a cat on it and no name to speak of."
TITLE = "Boats nobody had ordered"


def fields(*texts: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for field in clean("\n\n".join(texts)).fields:
        found.setdefault(field.name, []).append(field.value)
    return found


def set_aside(*texts: str) -> list[str]:
    text = "\n\n".join(texts)
    return [text[aside.span.start : aside.span.end] for aside in clean(text).set_aside]


@pytest.mark.parametrize(
    ("byline", "author", "date"),
    [
        ("Av Maja Lund den 27 augusti 2023", "Maja Lund", "2023-08-27"),
        ("Ada Lind August 05, 2023 • 05:00am", "Ada Lind", "2023-08-05"),
        (
            "Interviewed by Ada Lind\nISSUE 61, SPRING 2023 | APRIL 29, 2023",
            "Ada Lind",
            "2023-04-29",
        ),
    ],
)
def test_name_and_date_may_stand_in_one_line(byline: str, author: str, date: str) -> None:
    found = fields(f"{TITLE}\n{byline}", PROSE, MORE)
    assert found == {"title": [TITLE], "author": [author], "published": [date]}


def test_the_word_of_a_byline_is_no_part_of_a_name_with_a_craft() -> None:
    found = fields(f"{TITLE}\nVon Henrike Voll (Text) und Tobias Drech (Fotos)", PROSE, MORE)
    assert found["author"] == ["Henrike Voll"]


def test_names_that_a_word_joins_sign_a_text_and_are_no_title() -> None:
    head = "Home\nNews\nSport\nCulture\nThe boats that nobody in the harbour had ever ordered"
    found = fields(head, "The owners were asleep", "Ada Lind and Bo Ekman\n4 May 2024", PROSE, MORE)
    assert found["title"] == ["The boats that nobody in the harbour had ever ordered"]
    assert found["author"] == ["Ada Lind", "Bo Ekman"]
    recipe = fields("Aunt Dot’s Burnt Honey & Rye Loaf\nBy Ada Lind\n4 May 2024", PROSE, MORE)
    assert recipe["title"] == ["Aunt Dot’s Burnt Honey & Rye Loaf"]


def test_lines_of_a_name_and_an_office_each_name_the_authors() -> None:
    signed = "Ada Lind, Staff Engineer\nBo Ekman, Site Reliability"
    found = fields(TITLE, signed, "4 May 2024", PROSE, MORE)
    assert found["author"] == ["Ada Lind", "Bo Ekman"]
    cast = "Ada Lind, Staff Sergeant\nBo Ekman, Resistance Fighter"
    assert set_aside(TITLE, cast, PROSE, MORE) == []
    # a town beside a town is no office
    lines = read_lines("Old Harbour, North Holm\nNew Harbour, Sand End")
    assert authors_with_roles(lines, range(2)) == {}


def test_a_byline_right_under_the_standfirst_that_begins_the_text_is_one() -> None:
    lead = f"{PROSE} Nobody had ordered them."
    assert fields(f"{TITLE}\n4 May 2024\n{lead}\nvon Frauke Jansen\n{MORE}", PROSE, MORE)[
        "author"
    ] == ["Frauke Jansen"]


def test_categories_under_the_date_and_pictures_of_authors_are_the_sites() -> None:
    told = set_aside(f"{TITLE}\n4 May 2024\nin household, lists", PROSE, MORE)
    assert told == ["in household, lists"]
    told = set_aside(f"{TITLE}\nAda Lind's avatar\nAda Lind\n4 May 2024", PROSE, MORE)
    assert told == ["Ada Lind's avatar"]
    assert set_aside(f"{TITLE}\n4 May 2024\nIn winter, everywhere\n{PROSE}", MORE) == []


def test_what_a_site_says_of_itself_is_no_title() -> None:
    head = "Home\nAbout\nThe Slow Path\nA blog about walking slowly\nSeven days without"
    assert fields(f"{head}\nBy Ada Lind\n4 May 2024", PROSE, MORE)["title"] != [
        "A blog about walking slowly"
    ]


def test_rows_of_players_and_counts_are_the_sites_and_lists_of_films_are_not() -> None:
    row = "Video: How the boats were found (28 Min)"
    assert row in set_aside(TITLE, PROSE, row, MORE, PROSE.replace("boats", "ships"))
    films = (
        "Film: The last harbour (94 min)",
        "Film: Salt and rope (102 min)",
        "Film: Up (96 min)",
    )
    assert not set_aside(TITLE, PROSE, *films, MORE, PROSE.replace("boats", "ships"))
