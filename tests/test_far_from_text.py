"""Short lines of a page that was copied whole: menus and lists round the text are the site's, lists
of the text are not."""

import pytest

from glossator.model.documents import Reading
from glossator.model.trees import Source, leaf_text, leaves
from glossator.readers import read
from glossator.readers.clippings.far_from_text import far_from_text
from glossator.readers.plain_lines import read_lines

_PARAGRAPHS = (
    "The ferry to the outer islands stopped running in the autumn of the storm, and nobody on the "
    "quay that morning thought that it would be eleven years before another one tied up there.",
    "What the islanders had instead was the mail boat, which took six passengers if the sea allowed "
    "it, and a goat if it did not. They learned to plan their weddings by the tide tables.",
    "The new ferry is smaller than the old one and runs on batteries. It is late as often as the old "
    "one was, says the harbour master, who keeps a book about it.",
)
_MENU = """Ahrenholt
Boats and Gear
Harbours
Charts
Weather Stations
Pilots
Rope
Sails
Engines
Moorings
Buoys
Lights
Radio
Clothing
Galley
Safety
Second Hand
Winter Storage
Insurance
Courses"""


def _read(text: str) -> Reading:
    return read(Source(path="page.txt", site_path="seeds/page.txt", text=text))


def _shown(reading: Reading) -> str:
    return "\n".join(leaf_text(leaf) for leaf in leaves(reading.blocks))


def test_a_long_menu_over_the_title_is_the_sites_in_whatever_words() -> None:
    text = "\n".join((_MENU, "", "A Boat Comes Back", "", *_PARAGRAPHS))
    lines = read_lines(text)
    title = next(i for i, line in enumerate(lines) if line.text == "A Boat Comes Back")
    # what stands close to the title is left to other evidence
    assert far_from_text(lines, (), {title}, title).keys() == set(range(title - 4))
    assert far_from_text(lines, (), (), None) == {}


def test_a_menu_behind_a_text_is_the_sites_with_buttons_among_it() -> None:
    text = "\n\n".join(
        ("A Boat Comes Back", *_PARAGRAPHS, f"Share\nLog in\n{_MENU}\nTerms\nPrivacy")
    )
    lines = read_lines(text)
    buttons = {
        i for i, line in enumerate(lines) if line.text in ("Share", "Log in", "Terms", "Privacy")
    }
    found = far_from_text(lines, buttons, {0}, 0)
    assert len(found) >= 15
    assert min(buttons) < min(found)
    assert far_from_text(lines, (), {0}, 0) == {}


@pytest.mark.parametrize("place", ["first", "inside", "last"])
def test_a_long_list_of_a_text_stays_wherever_it_stands(place: str) -> None:
    parts = {
        "first": (_MENU, *_PARAGRAPHS),
        "inside": (*_PARAGRAPHS[:2], _MENU, *_PARAGRAPHS[2:]),
        "last": (*_PARAGRAPHS, _MENU),
    }[place]
    lines = read_lines("\n\n".join(("A Boat Comes Back", *parts)))
    assert far_from_text(lines, (), {0}, 0) == {}


def test_a_long_list_of_a_text_stays_under_a_single_button() -> None:
    parts = (*_PARAGRAPHS[:2], f"Share on Facebook\n{_MENU}", _PARAGRAPHS[2], "Privacy\nTerms")
    shown = _shown(_read("\n\n".join(("A Boat Comes Back", *parts))))
    assert set(_MENU.split("\n")) <= set(shown.split("\n"))


def test_a_title_over_a_long_list_that_the_text_begins_with_is_the_title() -> None:
    wares = [f"{n}00 g {ware.lower()}" for n, ware in enumerate(_MENU.split("\n"), 1)]
    parts = ("Serves four.", "Ingredients", "\n".join(wares), "Method", *_PARAGRAPHS)
    reading = _read("\n\n".join(("Ferry soup", *parts)))
    assert [each.value for each in reading.fields if each.name == "title"] == ["Ferry soup"]
    assert set(wares) <= set(_shown(reading).split("\n"))


def test_verse_far_from_any_prose_stays() -> None:
    lines = (
        "The sea gives back,\nwhat it was lent,\na plank, a shoe,\nthe way we went,\nand every year\n"
        "it asks again,\nfor smaller things,\nthan boats and men,\nand every year\nwe row it out,\n"
        "a little bread,\na little doubt,\nand watch it go,\nand turn around,\nand call it sea,\n"
        "who call it sound"
    )
    text = "\n\n".join(("A Boat Comes Back", *_PARAGRAPHS, lines))
    assert set(lines.split("\n")) <= set(_shown(_read(text)).split("\n"))


def test_what_a_menu_or_a_card_says_of_where_it_leads_goes_with_it() -> None:
    said = "Find a sailmaker close to you and compare what the others paid for theirs."
    menu = _MENU.splitlines()
    above = [*menu[:10], said, *menu[10:]]
    cards = [
        each
        for name in ("Alder", "Birch", "Cedar", "Damson", "Elder", "Fir", "Gorse", "Hazel")
        for each in (
            f"{name} badge",
            "View all",
            f"Who has the {name} badge has written about wood.",
        )
    ]
    text = "\n".join((*above, "", "A Boat Comes Back", "", *_PARAGRAPHS, "", *_FOOT, *cards))
    lines = read_lines(text)
    title = next(i for i, line in enumerate(lines) if line.text == "A Boat Comes Back")
    taken = {i for i, line in enumerate(lines) if line.text in (*menu, *_FOOT, "View all")}
    taken |= {i for i, line in enumerate(lines) if line.text.endswith("badge")}
    found = {lines[i].text for i in far_from_text(lines, taken, {title}, title)}
    assert said in found
    assert "Who has the Cedar badge has written about wood." in found
    assert found.isdisjoint(_PARAGRAPHS)
    posts = far_from_text(lines, taken, {title}, title, posts={0})
    assert "Who has the Cedar badge has written about wood." not in {lines[i].text for i in posts}


_FOOT = [f"{name} {kind}" for name in ("Rope", "Sail", "Oar") for kind in _MENU.splitlines()[:8]]
