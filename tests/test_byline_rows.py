"""Rows that say who wrote a text and when, as sites set them over it, above its title or behind
it."""

import pytest

from glossator.readers.clippings.cleaning import clean
from glossator.readers.clippings.statements import stated
from glossator.readers.dates import dates_in
from glossator.readers.plain_lines import read_lines

PROSE = "The harbour was full of boats that morning, and nobody could say whose they were at all."
MORE = "By noon they were gone again, all but one, which had a cat on it and no name to speak of."
TITLE = "Boats nobody had ever ordered"


def fields(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for field in clean(text).fields:
        found.setdefault(field.name, []).append(field.value)
    return found


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Posted on March 4, 2024 by ada", ["published 2024-03-04", "author ada"]),
        ("Posted on March 4, 2024March 6, 2024 by ada", ["published 2024-03-04", "author ada"]),
        ("March 4, 2024 by Ada Lind Leave a Comment", ["published 2024-03-04", "author Ada Lind"]),
        (
            "Posted byAda Lind March 4, 2024 Posted inHedges, Boats",
            ["published 2024-03-04", "author Ada Lind"],
        ),
        ("Ada Lind – Mar 4, 2024 12:45 PM | 142", ["author Ada Lind", "published 2024-03-04"]),
        ("Holm (Skåne) - 4 mar 2024 - 05:30CEST", ["published 2024-03-04"]),
        ("2024年03月04日 07:31 浙江", ["published 2024-03-04"]),
        ("更新日：2024年3月4日", ["updated 2024-03-04"]),
        ("公開日：2024.03.04 更新日：2024.03.05", ["published 2024-03-04", "updated 2024-03-05"]),
        ("口述｜陆根宝　采写｜周砚秋", ["author 周砚秋"]),
        ("文／周砚秋", ["author 周砚秋"]),
        ("318 points by ada_lind on Mar 4, 2024 | hide", ["author ada_lind"]),
        ("Senast granskad: 4 mars 2024", ["updated 2024-03-04"]),
        ("4. 3. 2024", ["published 2024-03-04"]),
        ("Von Ada Lind, Lehrte", ["author Ada Lind"]),
        ("By Ada Lind in Paris and Bo Ek in Rome", ["author Ada Lind", "author Bo Ek"]),
    ],
)
def test_a_row_states_who_wrote_and_when(row: str, told: list[str]) -> None:
    text = f"x\n\n{row}\n"
    said = stated(read_lines(text)[-1], text)
    assert said is not None
    found = [f"{field.name} {field.value}" for field in said.fields]
    assert [each for each in found if each in told] == sorted(told, key=found.index)
    assert not [each for each in found if each.startswith("author") and each not in told]


@pytest.mark.parametrize(
    "row",
    [
        "Joined: Sat Mar 03, 2007 9:00 am",
        "The ferry sank on March 4, 2024 by the old quay",
        "Annual meeting, March 4, 2024, 10:00, in the old school and the yard behind it",
        "Seats are 12 | 14 March 2024 | bring a coat, a lamp and some tea",
    ],
)
def test_a_line_that_says_more_than_who_and_when_states_nothing(row: str) -> None:
    text = f"x\n\n{row}\n"
    said = stated(read_lines(text)[-1], text)
    assert said is None or not any(field.name == "published" for field in said.fields)


def test_each_character_of_a_row_is_in_a_field_in_markup_or_set_aside() -> None:
    row = "Posted by Ada Lind March 4, 2024, 10:12 Uhr | 12 · Posted in Hedges, Winter jobs"
    text = f"x\n\n{row}\n"
    said = stated(read_lines(text)[-1], text)
    assert said is not None
    spans = [each.span for each in (*said.fields, *said.asides, *said.markup)]
    left = "".join(
        char
        for i, char in enumerate(text)
        if i > 2 and not any(span.start <= i < span.end for span in spans)
    )
    assert left.strip() == ""


def test_dates_inside_a_line_are_found_whole() -> None:
    text = "from 4 March 2024 to 2024-03-09, not 12024-03-09"
    assert [date for _, _, date in dates_in(text)] == ["2024-03-04", "2024-03-09"]


@pytest.mark.parametrize("above", ["Ada Lind\nBackstage\nMar 4, 2024", "ada_lind\n4 Mar 2024"])
def test_a_name_beside_a_date_above_the_title_is_the_authors(above: str) -> None:
    found = fields(f"{above}\n{TITLE}\n\n{PROSE}\n\n{MORE}\n\n{PROSE} Or so.")
    assert found["title"] == [TITLE]
    assert found["author"] == [above.partition("\n")[0]]
    assert found["published"] == ["2024-03-04"]


def test_the_first_of_two_sentences_between_a_kicker_and_a_byline_is_the_title() -> None:
    head = "Tape and error\nA reel held the only copy of it. It had been eaten by mould.\n"
    stand = "Recovering it took a dehydrator, a new head and two years of evenings.\n"
    found = fields(f"{head}{stand}By Ada Lind | Mar 4, 2024\n\n{PROSE}\n\n{MORE}\n\n{PROSE} Or so.")
    assert found["title"] == ["A reel held the only copy of it. It had been eaten by mould."]


def test_what_stands_under_the_label_of_a_caption_is_no_title() -> None:
    head = "Village pump house saved by a raffle that raised a lot\n"
    shown = "Image source, Ada Lind\nImage caption,\nThe pump house drained the village for years\n"
    found = fields(f"{head}{shown}Published\n4 March 2024\n\n{PROSE}\n\n{MORE}")
    assert found["title"] == [head.strip()]


def test_a_time_under_a_label_of_its_own_is_no_reading_time() -> None:
    facts = "Prep Time:\n20 mins\nCook Time:\n35 mins\n\n"
    found = fields(f"{TITLE}\n\nBy Ada Lind\nMar 4, 2024\n\n{facts}{PROSE}\n\n{MORE}")
    assert "reading-time" not in found


def test_a_date_that_only_the_foot_of_a_page_tells_is_the_pages() -> None:
    foot = "Was this page helpful?\nLast updated on 4 March 2024\nPrivacy\nTerms of use\nSitemap"
    assert fields(f"{TITLE}\n\n{PROSE}\n\n{MORE}\n\n{foot}")["published"] == ["2024-03-04"]


def test_days_of_several_cards_behind_a_text_are_none_of_its_own() -> None:
    cards = "Related articles\nA lamp\n4 March 2024\nA cat\n5 March 2024\nPrivacy\nTerms of use"
    assert "published" not in fields(f"{TITLE}\n\n{PROSE}\n\n{MORE}\n\n{cards}")


def test_who_asked_stands_under_a_portrait() -> None:
    asked = "asked Mar 4, 2024 at 9:41\nAda's user avatar\nAda\n613●1 gold badge\n"
    found = fields(f"{TITLE}?\n\n{PROSE}\n\n{asked}\n1 Answer\n\n{MORE}\n\n{PROSE} Or so.")
    assert found["author"] == ["Ada"]
    assert found["published"] == ["2024-03-04"]


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("Posted on\nMarch 4, 2024\nby\nada", ["ada"]),
        ("4 Marzo 2024\ndi\nFederica\n27 commenti", ["Federica"]),
        ("Texto\nAda Lind\nFotografia\nBo Ek\n4 de Março de 2024", ["Ada Lind"]),
        ("Von Dr. med. Ada Lind und Bo Ek\n4. März 2024", ["Dr. med. Ada Lind", "Bo Ek"]),
        ("Ada Lind / Bo Ek\nValdeoliva (Albacete) / Madrid -\n4 MAR 2024", ["Ada Lind", "Bo Ek"]),
        (
            "Ada Lind, Head of Platform, and Bo Ek, Staff Engineer\nMarch 4, 2024",
            ["Ada Lind", "Bo Ek"],
        ),
        ("By Ada Lind\nLocal Democracy Reporter\nMarch 4, 2024", ["Ada Lind"]),
    ],
)
def test_who_wrote_is_read_from_two_lines_and_from_rows_of_names(
    head: str, author: list[str]
) -> None:
    found = fields(f"{TITLE}\n{head}\n\n{PROSE}\n\n{MORE}\n\n{PROSE} Or so.")
    assert found["author"] == author
    assert found["published"] == ["2024-03-04"]


def test_the_name_of_a_licence_is_no_byline() -> None:
    assert "author" not in fields(f"{TITLE}\n4 May 2024\nCC BY ND\n\n{PROSE}\n\n{MORE}")
