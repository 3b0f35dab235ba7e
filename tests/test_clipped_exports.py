"""What programs wrote over the pages they exported: it is metadata of the page, and no text."""

import pytest

from clipped_pages import FIRST, SECOND, SITE, given, page, shown

CONTENT = f"Markdown Content:\n{FIRST}"


def test_what_fetched_a_page_may_say_its_address_over_the_title() -> None:
    head = f"📖 Reading: {SITE}/walls/one\nTitle: How to build a long harbour"
    reading = page(head, f"URL Source: {SITE}/walls/one", CONTENT, SECOND)
    assert given(reading, "title") == ["How to build a long harbour"]
    assert given(reading, "url") == [f"{SITE}/walls/one"]
    assert shown(reading) == [FIRST, SECOND]


def test_a_heading_that_names_the_source_is_no_title() -> None:
    source = f"# Source: {SITE}/walls/one"
    head = ("Title: How to build a long harbour", f"URL Source: {SITE}/walls/one", CONTENT)
    reading = page(source, *head, SECOND)
    assert given(reading, "title") == ["How to build a long harbour"]
    assert given(reading, "url") == [f"{SITE}/walls/one"]
    assert shown(reading) == [FIRST, SECOND]


def test_a_heading_that_begins_with_the_word_source_stays_the_title() -> None:
    reading = page("# Source: a harbour and its river", FIRST, SECOND)
    assert given(reading, "title") == ["Source: a harbour and its river"]


def test_the_list_of_what_was_exported_leaves_though_the_front_matter_says_it_too() -> None:
    front = '---\nauthor: [[tidal.org]]\ntitle: "A long harbour"\ntags:\n- articles\n---\n'
    listed = (
        "## Metadata\n- Author: [[tidal.org]]\n- Full Title: A long harbour\n"
        f"- Category: #articles\n- URL: {SITE}/walls/one"
    )
    reading = page(front + "# A long harbour", listed, f"## Highlights\n- {FIRST}\n- {SECOND}")
    assert shown(reading) == ["Highlights", FIRST, SECOND]
    assert given(reading, "url") == [f"{SITE}/walls/one"]
    assert (given(reading, "author"), given(reading, "publisher")) == ([], ["tidal.org"])


def test_a_list_in_an_owners_own_words_stays() -> None:
    listed = f"- Author: Ada Lind\n- Type: paper\n- URL: {SITE}/walls/one"
    reading = page("# A long harbour", listed, FIRST, SECOND)
    assert "Type: paper" in shown(reading)


def test_links_to_where_a_service_keeps_a_page_leave_beside_the_one_to_the_page() -> None:
    links = f"[Read on Marram](https://marram.example/me/a-1)\n[Read Original]({SITE}/walls/one)"
    reading = page("# A long harbour\n#Marram", links, FIRST, SECOND)
    assert given(reading, "url") == [f"{SITE}/walls/one"]
    assert shown(reading) == [FIRST, SECOND]


def test_what_a_clipper_quotes_as_the_excerpt_describes_the_page() -> None:
    excerpt = "> ## Excerpt\n> What sixty years of waiting do to a wall, in nine pictures."
    front = f"---\ncreated: 2024-02-11T14:27:45 (UTC -05:00)\ntags: []\nsource: {SITE}/a\n---\n"
    for head in (front, ""):
        reading = page(head + "# A long harbour", excerpt, "---", FIRST, SECOND)
        assert given(reading, "description") == [
            "What sixty years of waiting do to a wall, in nine pictures."
        ]
        assert shown(reading) == [FIRST, SECOND]


def test_another_quotation_under_a_heading_of_its_own_stays() -> None:
    quoted = "> ## A warning\n> What sixty years of waiting do to a wall, in nine pictures."
    reading = page("# A long harbour", quoted, FIRST, SECOND)
    assert len(shown(reading)) == 3
    assert given(reading, "description") == []


def test_where_the_owners_own_site_has_a_note_is_no_address_it_is_from() -> None:
    reading = page('---\n{"publish-it":true,"permalink":"/notes/walls/"}\n---\n# Walls', FIRST)
    assert given(reading, "url") == []
    assert reading.genre == "note"
    assert given(page("---\npermalink: https://tidal.example/a\n---\n", FIRST), "url") != []


@pytest.mark.parametrize(
    "written",
    ["[[View all posts by Ada Lind]]", '"Alle Beiträge von Ada Lind"', "By Ada Lind", "Ada Lind"],
)
def test_an_author_is_called_by_name_and_not_as_the_link_to_their_page_is(written: str) -> None:
    reading = page(f"---\nsource: {SITE}/a\nauthor: {written}\n---\n# A harbour", FIRST, SECOND)
    assert given(reading, "author") == ["Ada Lind"]
