"""Boxes amid a page that a clipper wrote, under headings of their own, and pages without a link."""

from clipped_pages import FIRST, SECOND, SITE, given, page, shown

FRONT = f"---\ntitle: The harbour\nsource: {SITE}/harbour\n---"
LAST = "In the end the town bought the wall, and the clerk kept the ring that holds nothing."


def amid(*box: str) -> list[str]:
    return shown(page(FRONT, FIRST, "## The rings", SECOND, *box, LAST))


def test_a_small_heading_over_a_few_words_and_a_button_to_the_letters_of_the_site_is_a_box() -> (
    None
):
    box = (
        "### Sign up to The Mooring\nEvery Friday: what to read, and what to leave unread.\n"
        f"[Sign me up]({SITE}/newsletters/mooring)"
    )
    assert amid(box) == [FIRST, "The rings", SECOND, LAST]


def test_a_heading_over_words_of_the_text_and_a_link_to_letters_stays() -> None:
    told = f"### The letters\nThe clerk wrote [letters]({SITE}/newsletters/clerk) about the rings."
    assert len(amid(told)) == 6
    elsewhere = "### The letters\nThe clerk wrote letters.\n[All of them](https://paper.example/a)"
    assert "The letters" in amid(elsewhere)


def test_a_picture_and_a_low_heading_that_lead_to_one_page_over_a_teaser_are_a_card() -> None:
    to = f"{SITE}/gardens/beans"
    card = (f"[![Beans]({SITE}/beans.jpg)]({to})", f"#### [Ten crops for a wall]({to})")
    assert amid(*card, "From chard to sea kale, the plants that like salt") == [
        FIRST, "The rings", SECOND, LAST,
    ]  # fmt: skip
    assert "Ten crops for a wall" in amid(*card, "The first of them is chard, and it likes salt.")


UNLINKED = (
    f"The harbour of rings\n{SITE}/harbour/the-harbour-of-rings\nSaved: 2026-05-21 22:08",
    "Home\nNews\nSport\nSubscribe",
    "# The harbour of rings",
    "By Ada Lind\n19 May 2026\n3 comments",
    FIRST,
    "Photo: Ben Osei",
    SECOND,
    "**READ ALSO**\nThe bridge is closed again",
    LAST,
    "Share\nTweet",
    "Comments (3)\nLog in to comment",
    "Terms of use | Privacy policy | Contact\n© 2026 The Tidal. All rights reserved.",
)


def test_a_page_without_links_is_told_by_its_address_and_line_upon_line_of_its_site() -> None:
    reading = page(*UNLINKED)
    assert shown(reading) == [FIRST, SECOND, LAST]
    assert given(reading, "url") == [f"{SITE}/harbour/the-harbour-of-rings"]
    assert given(reading, "author") == ["Ada Lind"]


def test_an_address_over_a_note_of_ones_own_makes_it_no_page() -> None:
    note = (
        f"# The harbour of rings\n{SITE}/harbour/the-harbour-of-rings",
        FIRST,
        "- Subscribe\n- Share\n- Comments (3)",
        SECOND,
    )
    assert "Subscribe" in shown(page(*note))
