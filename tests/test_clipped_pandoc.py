"""Pages that pandoc made of HTML: divisions, and attributes behind links, headings and words."""

from clipped_pages import FIRST, SECOND, given, page, shown

MENU = "[Skip to content](#main){.skip-link}\n\n::: {.site-nav}\n-   [Rope](/rope){.nav-item}\n-   [Salt](/salt){.nav-item}\n:::"
HEAD = '# The bell that nobody rang {#bell .entry-title}\n\n[by]{.by} [Ada Lind](/people/ada){.author\nrel="author"} [May 3, 2023]{.date}'
SHARE = (
    '::: {.share-row}\n[Tell a friend](/t){.icon-fb} [Keep](#){.icon-save\nonclick="keep()"}\n:::'
)
CARDS = "::: {.related}\n## What else floats\n\n[The cork](/essays/the-cork)\n\nA life on top.\n:::"
FOOT = "::: {.site-footer}\nThe Tidal is kept by nobody. [Who](/who)\n:::"
FIGURE = (
    '::: {.figure}\n![The rings](/m/rings.jpg){width="640"\nheight="210"}\n\n'
    "The rings, at low tide. [Drawn by Otto]{.credit}\n:::"
)


def test_a_page_that_pandoc_made_is_known_by_what_its_divisions_are_called() -> None:
    reading = page(
        MENU, HEAD, SHARE, FIRST, f"## The rings {{#the-rings}}\n\n{SECOND}", CARDS, FOOT
    )
    assert shown(reading) == [FIRST, "The rings", SECOND]
    assert given(reading, "title") == ["The bell that nobody rang"]
    assert given(reading, "author") == ["Ada Lind"]
    assert given(reading, "published") == ["2023-05-03"]


def test_the_classes_of_links_tell_such_a_page_without_divisions() -> None:
    menu = "-   [Rope](/rope){.nav-item}\n-   [Salt](/salt){.nav-item}"
    share = "[Tell a friend](/t){.share-link} [Join](/j){.newsletter-link}"
    reading = page("# The bell that nobody rang {#bell}", menu, FIRST, SECOND, share)
    assert given(reading, "title") == ["The bell that nobody rang"]
    assert FIRST in shown(reading)
    assert "{" not in " ".join(shown(reading))


def test_what_pandoc_says_of_pictures_and_words_is_no_text() -> None:
    reading = page(MENU, "# The bell that nobody rang", FIRST, FIGURE, SECOND, CARDS, SHARE, FOOT)
    assert "The rings, at low tide. Drawn by Otto" in shown(reading)
    assert "width" not in " ".join(shown(reading))


def test_a_pull_quote_in_a_division_called_so_leaves_without_quotation_marks() -> None:
    pulled = "::: {.pullquote}\nA dog at a door.\n:::"
    first = FIRST.replace("with the patience of a dog at a door.", "patiently. A dog at a door.")
    other = "::: {.pullquote}\nNobody says this but the quote.\n:::"
    reading = page(
        MENU, "# The bell that nobody rang", first, pulled, other, SECOND, CARDS, SHARE, FOOT
    )
    assert shown(reading) == [first, "Nobody says this but the quote.", SECOND]


def test_the_colons_right_below_a_footnote_are_none_of_its_words() -> None:
    noted = f"{SECOND[:-1]}.[^1]\n\n[^1]: The clerk\n    counted twice.\n:::"
    reading = page(MENU, "::: {.entry-content}\n" + FIRST, noted, CARDS, SHARE, FOOT)
    assert "The clerk counted twice." in shown(reading)


def test_a_text_that_its_owner_writes_for_pandoc_stays_whole() -> None:
    columns = (
        ':::: {.columns}\n::: {.column width="50%"}\nLeft.\n:::\n\n::: {.column}\nRight.\n:::\n::::'
    )
    note = "::: {.callout-note}\nSubscribe to the journal.\n:::"
    side = "::: {.sidebar}\nRelated: [the cork](/cork){.external}\n:::"
    reading = page("# My bell {#bell}", FIRST, columns, note, SECOND, side)
    words = " ".join(shown(reading))
    assert all(
        each in words for each in ("Left.", "Right.", "Subscribe to the journal.", "Related")
    )


def test_what_a_text_tells_of_pandoc_in_code_is_no_sign_of_a_page() -> None:
    code = f"```\n{MENU}\n\n{SHARE}\n\n{CARDS}\n\n{FOOT}\n```"
    reading = page("# How I keep pages", FIRST, code, SECOND, "[My own list](/list)")
    assert "My own list" in shown(reading)


def test_a_plan_of_a_page_whose_parts_lead_nowhere_stays_whole() -> None:
    parts = [
        "::: nav\nLinks go here\n:::",
        "::: sidebar\nTwo boxes\n:::",
        "::: footer\nThe foot\n:::",
    ]
    words = " ".join(shown(page("# The page I build", parts[0], FIRST, SECOND, *parts[1:])))
    assert all(each in words for each in ("Links go here", "Two boxes", "The foot"))
