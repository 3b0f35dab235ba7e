"""Lines of the site's that only their neighbours tell, and what of a text is none."""

import pytest

from glossator.readers.clippings.enclosed import cards, enclosed
from glossator.readers.clippings.wording import words_of
from plain_texts import lines_of

PROSE = "The harbour was full of boats that morning, and nobody could say whose they were at all."
LONG = f"{PROSE} {PROSE} {PROSE}"


def inside(group: str) -> list[str]:
    lines = lines_of(PROSE, group)
    found = enclosed(lines, [words_of(line.key) for line in lines])
    return [lines[i].text for i in sorted(found)]


@pytest.mark.parametrize(
    ("group", "told"),
    [("Subscribe to continue reading\nThe letter, every Friday, with all that is new on the quay.\n"
      "A replica of the printed page, and the puzzles.\nAlready a subscriber? Log in",
      ["The letter, every Friday, with all that is new on the quay.", "A replica of the printed page, and the puzzles."]),
     (f"Subscribe to continue reading\n{LONG}\nAlready a subscriber? Log in", []),
     (f"Subscribe to continue reading\n{PROSE}\nThe quay", []),
     ("Ready for more boats?\nTry Quay Plus free for 14 days. No credit card required, cancel anytime.\nCount me in\nThe quay",
      ["Ready for more boats?"]),
     (f"Ready for more boats?\n{PROSE}\nCount me in", [])],
)  # fmt: skip
def test_what_stands_between_two_lines_that_ask_is_the_sites(group: str, told: list[str]) -> None:
    assert inside(group) == told


def test_cards_of_a_list_are_the_texts_and_the_button_each_ends_in_is_not() -> None:
    first = f"Best for views: The Lantern\n{PROSE}\nCheck availability"
    second = "Best for a treat: The Bonded House\nIt has rooms in an old warehouse by the quay, and a pool.\nCheck availability"
    lines = lines_of(first, second)
    assert cards(lines) == (set(range(6)), {2, 5})
    assert cards(lines_of(first, first)) == (set(), set())
    assert cards(lines_of(first)) == (set(), set())
