"""The pages Pagefind reads: words of units, kept apart, and what they are picked by."""

import re

from glossator.exports.search_data import Searched, Unit, facts
from glossator.pages.search_index import BETWEEN, index_page

PAGE = Searched(
    path="read/a-b.html",
    language="de",
    genre="interview",
    units=(
        Unit(id="p-aaaaaa", number="1", text="Mehl & <Brot>", themes=("food",)),
        Unit(id="p-bbbbbb", number="2", text="a \ue000 b", themes=("food", "mills")),
    ),
)


def test_the_words_of_units_are_escaped_and_kept_apart() -> None:
    page = index_page(PAGE)
    assert page.startswith('<html lang="de">')
    assert f">Mehl &amp; &lt;Brot&gt;{BETWEEN}a  b</p>" in page


def test_facts_are_written_in_signs_that_make_no_words() -> None:
    written = re.search(r'data-f="([^"]*)"', index_page(PAGE))
    assert written
    assert not any(sign.isalnum() or sign.isspace() for sign in written[1])
    assert bytes(ord(sign) - 0x2800 for sign in written[1]).decode() == facts(PAGE)


def test_a_page_is_picked_by_its_source_its_kind_and_each_theme_once() -> None:
    picked = re.findall(r'filter="(\w+)\[data-v\]" data-v="([^"]*)"', index_page(PAGE))
    assert picked == [
        ("source", "read/a-b.html"),
        ("kind", "interview"),
        ("theme", "food"),
        ("theme", "mills"),
    ]
