"""Links and tabs that a site of documentation sets into its text, and the menu over its title."""

from itertools import pairwise

import pytest

from glossator.model.trees import leaves
from glossator.readers import read
from glossator.readers.clippings.standing_links import code_tabs, standing_links
from glossator.readers.plain_lines import read_lines
from plain_texts import headings, losses, source, texts

ABOUT = (
    "A gauge driver turns what a float says into a height in metres, and this page shows how.",
    "You need a gauge that speaks over a serial line, and a cable that reaches down to it.",
    "The kit holds the types that a driver needs, and a small simulator that rises and falls.",
    "Run the simulator with your driver, and compare what it prints with the harbour's table.",
)
STEPS = ("Before you begin", "Install the kit", "Test the driver")
MENU = (
    "Tideline Docs", "Search", "Getting started", "Installation", "Upgrading from version 3",
    "Guides", "Reading a tide table", "Writing a driver", "Deploying to a harbour", "Reference",
    "Command line", "Configuration file", "Guides",
)  # fmt: skip


def page(link: str) -> str:
    parts = [*MENU, "Writing a driver", ABOUT[0]]
    for step, about in zip(STEPS, ABOUT[1:], strict=True):
        parts += [step, link, about]
    parts.insert(parts.index(ABOUT[2]), "npm\n\nyarn\n\npnpm\n\nnpm install @tideline/kit")
    return "\n\n".join(parts) + "\n\nEdit this page on GitHub\n"


@pytest.mark.parametrize("link", ["Copy link to this section", "Link zu diesem Abschnitt kopieren"])
def test_a_link_under_each_heading_is_the_sites_and_the_headings_stay(link: str) -> None:
    reading = read(source(page(link)))
    assert [words for _, words in headings(reading)] == list(STEPS)
    assert link not in texts(reading)
    assert losses(reading) == ()


@pytest.mark.parametrize("sign", [" ¶", " #", "[edit]"])
def test_a_link_that_ends_in_a_link_is_set_aside_once(sign: str) -> None:
    reading = read(source(page(f"Copy link to this section{sign}")))
    assert losses(reading) == ()
    spans = sorted(aside.span for aside in reading.set_aside)
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_the_entry_of_a_menu_for_the_page_itself_is_not_its_title() -> None:
    reading = read(source(page("Copy link to this section")))
    (title,) = (field for field in reading.fields if field.name == "title")
    text = reading.source.text
    assert title.value == "Writing a driver"
    assert title.span is not None
    assert title.span.start == text.rindex("Writing a driver")
    shown = " ".join(texts(reading))
    assert not any(entry in shown for entry in MENU if entry != "Writing a driver")


def test_tabs_over_a_piece_of_code_are_the_sites() -> None:
    reading = read(source(page("Copy link to this section")))
    assert [leaf.kind for leaf in leaves(reading.blocks)].count("code") == 1
    assert not {"npm", "yarn", "pnpm"} & set(texts(reading))


@pytest.mark.parametrize(
    "text",
    [
        "npm\n\nyarn\n\nBoth install what a project needs, and both of them are written by people.\n",
        "npm\n\nnpm install kit\n",
        "Linux\n\nA system for those who like to know what their machine does all day long.\n",
    ],
)
def test_names_of_programs_without_a_row_over_code_are_words(text: str) -> None:
    assert list(code_tabs(read_lines(text))) == []


def test_lines_that_come_again_stay_where_they_head_what_differs_or_say_nothing_of_a_site() -> None:
    refrain = "\n\n".join(f"Verse {n}\n\nRow the boat home\n\n{ABOUT[0]}" for n in range(4))
    assert standing_links(read_lines(refrain)) == {}
    button = "\n\n".join(f"bash\n\nCopy the code\n\nrun --fast {n}\n\n{ABOUT[1]}" for n in range(4))
    assert standing_links(read_lines(button)) == {}
