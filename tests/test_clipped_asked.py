"""Boxes, buttons and appeals of a clipped page that stand in one paragraph, by their shape and by
where they lead; and lists over its text."""

from clipped_pages import FIRST, FOOT, SECOND, SITE, page, shown

FRONT = f"---\ntitle: The rings in the wall\nsource: {SITE}/rings\n---"
ICON = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP"


def test_a_box_of_lines_with_fields_that_ends_in_words_on_privacy_is_a_form() -> None:
    box = (
        "**Does it grow on you?**  \nA knot every Sunday, and one for luck.  \nYour email  \n"
        f"I WANT THE KNOT  \nI have read and accept the [rules]({SITE}/privacy-policy/)  "
    )
    reading = page(FRONT, FIRST, box, SECOND, FOOT)
    assert shown(reading) == [FIRST, SECOND]


def test_lines_of_a_text_that_lead_to_words_on_privacy_and_name_no_field_stay() -> None:
    lines = (
        "**On the card stood:**  \nThe clerk counts rings.  \nNobody counts the clerk.  \n"
        "It is told in [his book](https://otto.example/privacy-of-clerks/)"
    )
    reading = page(FRONT, FIRST, lines, SECOND, FOOT)
    assert "Nobody counts the clerk." in " ".join(shown(reading))


def test_an_icon_over_a_button_that_shares_the_page_leaves_with_it() -> None:
    pinned = f"![pin]({ICON})  \n[Hang it on your wall](https://pin.example/create?u=rings)"
    reading = page(FRONT, FIRST, pinned, SECOND, FOOT)
    assert shown(reading) == [FIRST, SECOND]


def test_a_picture_of_the_text_and_a_link_to_what_somebody_said_stay() -> None:
    pinned = f"![The rings]({ICON})  \n[What the clerk said](https://x.example/clerk/status/47)"
    reading = page(FRONT, FIRST, pinned, SECOND, FOOT)
    assert "What the clerk said" in " ".join(shown(reading))


def test_the_menu_under_the_excerpt_of_a_clipper_leads_through_the_site() -> None:
    menu = "-   [Start][1]\n-   [Ropes][2]\n-   [Found at low tide][3]"
    refs = f"[1]: {SITE}/\n[2]: {SITE}/ropes/\n[3]: {SITE}/found/"
    excerpt = f"> ## Excerpt\n> {FIRST}"
    reading = page(FRONT, excerpt, menu, "# The rings in the wall", FIRST, SECOND, FOOT, refs)
    assert not {"Start", "Ropes", "Found at low tide"} & set(shown(reading))


def test_a_text_whose_first_paragraph_a_clipper_quotes_over_it_has_that_once() -> None:
    excerpt = f"> ## Excerpt\n> {FIRST}"
    words = shown(page(FRONT, excerpt, "# The rings in the wall", FIRST, SECOND, FOOT))
    assert words.count(FIRST) == 1
    assert words[-2:] == [FIRST, SECOND]


def test_a_list_behind_a_quotation_that_the_text_begins_with_stays() -> None:
    listed = "- [The rope, as it was](https://otto.example/rope)\n- [The bell](https://otto.example/bell)"
    reading = page(FRONT, f"> {SECOND}", listed, FIRST, FOOT)
    assert {"The rope, as it was", "The bell"} <= set(shown(reading))


def test_a_list_of_what_is_read_most_leaves_with_its_heading_and_its_figures() -> None:
    most = f"### Most read\n\n1\n\n[The cork]({SITE}/cork)\n\n2\n\n[The bell]({SITE}/bell)"
    reading = page(FRONT, FIRST, SECOND, most, FOOT)
    assert shown(reading) == [FIRST, SECOND]


def test_an_appeal_to_subscribe_that_says_what_it_costs_leaves() -> None:
    for price in ("5 € a month", "$3", "99 Kč měsíčně"):
        appeal = (
            f"**Did it hold?** Help us with a [rope of your own]({SITE}/subscribe) for {price}."
        )
        assert shown(page(FRONT, FIRST, SECOND, appeal, FOOT)) == [FIRST, SECOND]


def test_what_something_costs_is_text_though_members_pay_less() -> None:
    cost = f"**Admission:** 7 €, or 5 € for those with a [membership]({SITE}/membership) card."
    asked = "**Who pays?** Nobody pays the 5 € that the [harbour](https://other.example/abo) asks."
    words = shown(page(FRONT, FIRST, cost, asked, SECOND, FOOT))
    assert cost.replace("**", "").split(" for")[0] in " ".join(words)
    assert any(each.startswith("Who pays?") for each in words)
