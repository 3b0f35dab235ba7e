"""Text fragments name chosen words, and only those, on the page they stand on."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser

from browser import chromium, serving
from glossator.text_fragments import text_fragment
from sites import REPOSITORY, build_into, built

TEXT = "The river carried the timber, and the road carried the rest of it."


def fragment(words: str, text: str = TEXT, *others: str) -> str:
    start = text.index(words)
    return text_fragment(text, start, start + len(words), (text, *others))


def test_words_that_stand_once_are_named_alone() -> None:
    assert fragment("river") == ":~:text=river"
    assert fragment("river", TEXT, "Another river.").startswith(":~:text=The-,river,-")


def test_words_that_stand_elsewhere_on_the_page_get_their_neighbours() -> None:
    assert fragment("carried the") == ":~:text=river-,carried%20the,-timber%2C"


def test_chosen_letters_grow_to_whole_words() -> None:
    assert fragment("imbe") == ":~:text=timber%2C"
    assert text_fragment("a b", 1, 2, ("a b",)) == ""
    assert text_fragment("", 0, 0, ("",)) == ""


def test_a_long_stretch_is_named_by_its_ends() -> None:
    text = " ".join(f"word{number}" for number in range(30))
    assert fragment(text, text) == (
        ":~:text=word0%20word1%20word2%20word3,word26%20word27%20word28%20word29"
    )


@pytest.mark.parametrize("text", ["a & b", "well-known", "one, two", "100% #x", "Река была широка", "道路の前に木材"])  # fmt: skip
def test_signs_and_scripts_are_encoded_so_that_they_come_back(text: str) -> None:
    made = fragment(text, text).removeprefix(":~:text=")
    assert not set(made) & set("&-, #")
    assert made.isascii()
    assert unquote(made) == text


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.mark.browser
def test_chromium_lands_on_the_passage_that_holds_the_words(
    browser: Browser, tmp_path: Path
) -> None:
    site = built(REPOSITORY).site
    assert site
    verge = next(each.anchored for each in site.documents if each.slug == "verge")
    passage = next(each for each in verge.passages if each.number == "91")
    start = passage.text.index(" ") + 1
    made = text_fragment(passage.text, start, start + 60, [each.text for each in verge.passages])
    with serving(build_into(REPOSITORY, tmp_path / "site")) as address:
        page = browser.new_page()
        page.goto(f"{address}read/verge.html#{passage.id}{made}")
        assert page.evaluate("'fragmentDirective' in document")
        page.wait_for_selector("html:not(.rolled):not(.held) :target", state="attached")
        assert page.evaluate("document.querySelector(':target').id") == passage.id
        top = page.evaluate("document.querySelector(':target').getBoundingClientRect().top")
        assert 0 <= top < 700
        assert page.evaluate("location.hash") == f"#{passage.id}"
        page.close()
