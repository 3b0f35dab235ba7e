"""What encyclopedias, projects, kitchens and letters set round a clipped page; and notes of an
owner's own about such sites, which stay whole."""

import pytest

from clipped_pages import FIRST, FOOT, SECOND, SITE, given, page, shown
from glossator.model.trees import Link, WikiLink, leaves, walk

WIKI = f"{SITE}/wiki"
EDIT = f"{SITE}/w/index.php?title=Harbour&action=edit&section=1"
FRONT = f'---\ntitle: "A harbour"\nsource: "{SITE}/wiki/Harbour"\n---\n'
MENU = (
    f"[Skip to content]({WIKI}/Harbour#main)\n\n[Log in]({SITE}/login)\n\n[Subscribe]({SITE}/s)\n"
)


def test_a_figure_in_brackets_that_leads_to_an_address_is_a_link_and_no_note() -> None:
    reading = page(
        f"Dry in 1893.[[1]]({WIKI}/Harbour#cite-1) Wet later.[[2]](#cite-2) [[Own note]]."
    )
    inlines = list(walk(next(iter(leaves(reading.blocks))).inlines))
    assert [each.target for each in inlines if isinstance(each, Link)] == [
        f"{WIKI}/Harbour#cite-1",
        "#cite-2",
    ]
    assert [each.target for each in inlines if isinstance(each, WikiLink)] == ["Own note"]


def test_an_address_keeps_what_only_looks_like_an_entity() -> None:
    reading = page("[a](https://tidal.example/?b=1&section=2&copy=3&amp;d=4)")
    links = [i for i in walk(next(leaves(reading.blocks)).inlines) if isinstance(i, Link)]
    assert links[0].target == "https://tidal.example/?b=1&section=2&copy=3&d=4"


@pytest.mark.parametrize(
    "behind",
    [
        f"[[edit]({EDIT})]",
        f" \\[[modifica]({EDIT}&veaction=edit) | [modifica wikitesto]({EDIT})\\]",
    ],
)
def test_a_heading_leaves_behind_it_where_its_section_is_edited(behind: str) -> None:
    listed = f"- [Canals]({WIKI}/Canals)\n- [The Harle]({WIKI}/Harle)"
    reading = page(FRONT, MENU, FIRST, f"## Rings{behind}", SECOND, f"## See also{behind}", listed)
    assert shown(reading) == [FIRST, "Rings", SECOND, "See also", "Canals", "The Harle"]


def test_a_word_that_leads_to_a_page_still_to_be_written_stays() -> None:
    link = f"[Rosa Ek]({EDIT}&redlink=1)"
    assert shown(page(FRONT, MENU, FIRST, f"## By [{link}]", SECOND)) == [
        FIRST,
        "By [Rosa Ek]",
        SECOND,
    ]


def test_the_table_of_what_is_filed_with_a_subject_leaves_behind_the_text_and_others_stay() -> None:
    letters = " ".join(
        f"[{c}]({WIKI}/Template{t}:Walls)" for c, t in zip("vte", "xyz", strict=True)
    )
    filed = f"| {letters} Walls | |\n| --- | --- |\n| North | [Ormezzo]({WIKI}/Ormezzo) |"
    facts = f"| Year | Boats |\n| --- | --- |\n| 1805 | [212]({WIKI}/Boats) |"
    reading = page(FRONT, MENU, FIRST, facts, SECOND, facts.replace("1805", "1806"), filed)
    assert shown(reading) == [
        FIRST,
        "Year\tBoats\n1805\t212",
        SECOND,
        "Year\tBoats\n1806\t212",
    ]


def test_the_files_of_a_project_leave_over_its_text_and_a_table_in_it_stays() -> None:
    row = f"[src]({SITE}/ada/gauge/tree/main/src) | [Fix it]({SITE}/ada/gauge/commit/77)"
    files = f"| Name | Last commit |\n| --- | --- |\n| {row} |"
    reading = page(
        FRONT, MENU, "## Folders and files", files, "# A harbour", FIRST, files, SECOND, FOOT
    )
    assert shown(reading)[-3:] == [FIRST, "Name\tLast commit\nsrc\tFix it", SECOND]
    assert "Folders and files" not in shown(reading)


def test_a_row_of_badges_leaves_and_a_row_of_pictures_stays() -> None:
    badges = f"[![CI]({SITE}/ci/badge.svg)]({SITE}/ci) [![v]({SITE}/badge/v-1.svg)]({SITE}/v)"
    medals = f"[![Fire]({SITE}/badges/f.png)]({SITE}/f) [![Sea]({SITE}/badges/s.png)]({SITE}/e)"
    reading = page(FRONT, MENU, badges, FIRST, medals, SECOND, FOOT)
    assert not any("CI" in words for words in shown(reading))
    assert any("Fire" in words for words in shown(reading))


def test_what_a_project_says_of_itself_beside_its_files_leaves() -> None:
    reading = page(
        f"GitHub - ada/gauge: Read the gauge aloud for those who cannot see it\n\nClipped from: {SITE}/a/g",
        MENU,
        "# gauge",
        FIRST,
        SECOND,
        "## About",
        "Read the gauge aloud for those who cannot see it",
        "### Topics",
        f"[sound]({SITE}/topics/sound)",
        "## Languages",
        f"- [Rust 91.4%]({SITE}/a/g/search?l=rust)\n- Other 8.6%",
        FOOT,
    )
    assert shown(reading)[-2:] == [FIRST, SECOND]


def test_shares_that_a_text_lists_stay() -> None:
    listed = "- Rust 91.4%\n- Other 8.6%"
    assert shown(page(FRONT, MENU, FIRST, listed, SECOND, FOOT)) == [
        FIRST,
        "Rust 91.4%",
        "Other 8.6%",
        SECOND,
    ]


def test_an_advertisement_of_several_lines_that_lead_to_one_page_leaves_amid_the_text() -> None:
    offer = f"[![A jar]({SITE}/j.gif)]({SITE}/click?id=5)\nA jar for 69 [Look]({SITE}/click?id=5)"
    told = f"Advertisement\n[One]({SITE}/one) and\n[two]({SITE}/two)"
    reading = page(FRONT, MENU, FIRST, f"Advertisement\n{offer}", SECOND, FOOT)
    assert shown(reading) == [FIRST, SECOND]
    assert any("One" in words for words in shown(page(FRONT, MENU, FIRST, told, SECOND, FOOT)))


def test_a_link_to_the_page_of_an_author_over_the_date_names_them() -> None:
    head = (
        f"[![Afen]({SITE}/a.jpg)]({SITE}/u/70231)\n[Afen]({SITE}/u/70231)\n关注\n创建于 2023-07-22"
    )
    reading = page(f"Saved: {SITE}/a/b", MENU, "# A harbour", head, FIRST, SECOND, FOOT)
    assert given(reading, "author") == ["Afen"]
    assert given(reading, "published") == ["2023-07-22"]


def test_what_readers_made_leaves_behind_the_text() -> None:
    works = "\n\n".join(
        f"[![Work of {name}]({SITE}/{n}.jpg)]({SITE}/works/{n})\n{name} 2024-08-1{n}\nIt went well"
        for n, name in enumerate(("Bo", "Ada"))
    )
    reading = page(FRONT, MENU, FIRST, SECOND, "## 1326 个作品", works, FOOT)
    assert shown(reading) == [FIRST, SECOND]


def test_the_name_of_a_column_and_its_motto_leave_over_a_title_said_before() -> None:
    motto = "Notes from people who answer the phone"
    reading = page(
        f"Saved: {SITE}/quiet/a-harbour",
        "# A harbour on the coast | The Quiet Queue | Tidal",
        MENU,
        f"## [The Quiet Queue]({SITE}/quiet)",
        "·",
        motto,
        "# A harbour on the coast",
        FIRST,
        SECOND,
        f"[3.1K followers]({SITE}/quiet/followers)",
        motto,
        f"[Follow]({SITE}/quiet/follow)",
        FOOT,
    )
    assert shown(reading) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "note",
    [
        f"# Articles to read\n\nThings that people named at dinner and that I nodded at.\n\n"
        f"- [Main Page]({WIKI}/Main_Page) (for the portal)\n"
        f"- [Current events]({WIKI}/Portal:Current_events)\n- [Random article]({WIKI}/Random)\n"
        f"- [Contact us]({WIKI}/Contact)\n- [Donate]({SITE}/donate)\n\nRead the last one twice, "
        "because I forgot that I had read it, which tells something about me.",
        f"# Club site\n\nThe real one is at {SITE}/ and the other one is only for the two of us.\n\n"
        f"## Navigation\n\n- [Home]({SITE}/)\n- [Login]({SITE}/login)\n- [Cart]({SITE}/cart)\n\n"
        "## Footer\n\n© 2024 Rowing Club. All rights reserved.\n\n"
        f"[Imprint]({SITE}/imprint) | [Privacy policy]({SITE}/privacy)\n\n## Box\n\n"
        f"Subscribe to our newsletter\n\n[Sign up]({SITE}/letter)\n\n"
        "Nobody has used this box since 2021, ask Jan whether we can throw it away.",
        f"# tidepool\n\n[![CI]({SITE}/ci/badge.svg)]({SITE}/ci) "
        f"[![v]({SITE}/badge/v-1.svg)]({SITE}/v)\n\nIt watches a folder and tells which notes "
        f"nobody has opened for a year.\n\n| Name | Last |\n| --- | --- |\n| [src]({SITE}/tree/m/s) "
        f"| [Fix]({SITE}/commit/77) |\n\n## About\n\nWritten in a week in which it rained, and used "
        f"each month since.\n\n[Issues]({SITE}/issues) | [Pull requests]({SITE}/pulls)\n\n"
        f"[Sign in]({SITE}/login) to report, and do not be shy about it, please.",
        f"# 2024-11-20\n\nSlow morning, and two issues before the coffee was even on the table.\n\n"
        f"- [Pull requests 2]({SITE}/pulls)\n- [Releases 9]({SITE}/releases)\n\n"
        f"[Sign in]({SITE}/login) keeps logging me out.\n\n[Ada Lind]({SITE}/u/ada)\nNov 19, 2024\n"
        "\nTomorrow I write the changelog, call the dentist, and read nothing after lunch.",
        f"# Log of the towers wiki\n\nWorking on the entries of the coast this month, all of them "
        f"here.\n\n- [Ormezzo]({WIKI}/Ormezzo): no sources ([edit]({EDIT}))\n"
        f"- [Recent changes]({WIKI}/Special:RecentChanges)\n\n[Main page]({WIKI}/Main) | "
        f"[Random page]({WIKI}/Random) | [Help]({WIKI}/Help)\n\n## Rings [[edit]({EDIT})]\n\n"
        f'Old one: "[203]({SITE}/w/index.php?title=Harbour&oldid=203)".\n\n'
        "The table that I copied to test it still lacks one of the towers, ask Ugo about it.",
    ],
    ids=["list", "documentation", "readme", "day", "log"],
)
def test_a_note_about_a_site_stays_whole(note: str) -> None:
    assert page(note).set_aside == ()
