"""What a reader takes along by selecting and copying in Chromium, and what a reader view finds."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from browser import chromium, serving
from sites import FROZEN, build_into

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    site = build_into(FROZEN, tmp_path_factory.mktemp("frozen") / "site")
    with chromium() as browser, serving(site) as address:
        page = _wide(browser)
        page.goto(address)
        yield page


def _wide(browser: Browser) -> Page:
    return browser.new_page(viewport={"width": 1440, "height": 900})


def _copied(page: Page, first: str, last: str) -> str:
    return str(
        page.evaluate(
            """([first, last]) => {
              const range = document.createRange(), all = document.querySelectorAll(last);
              range.setStartBefore(document.querySelector(first));
              range.setEndAfter(all[all.length - 1]);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              return getSelection().toString();
            }""",
            [first, last],
        )
    )


def test_turns_are_copied_without_numbers_and_letters(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/read/gespraech-muehle.html")
    text = _copied(page, ".rows > .turn", "#p-none, .rows > .passage")
    assert "Wer zusieht, versteht, warum es langsam gehen muss." in text
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    assert not any(line.isdecimal() or line in ("F", "HR", "FR") for line in lines)
    assert "Hanna Reuter" not in lines  # who speaks is drawn beside the words


def test_a_list_is_copied_with_its_words_alone(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/read/every-construct.html")
    text = _copied(page, "ol.i1", "ol.i1")
    assert [line.strip() for line in text.splitlines() if line.strip()] == [
        "Read the line.",
        "Find the letter.",
    ]


def test_a_reader_view_finds_the_words_in_their_order(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/read/chinese.html")
    kinds = page.evaluate(
        "() => [...document.querySelector('article').children].map(each => each.localName)"
    )
    assert kinds[0] == "header"
    assert kinds[-1] == "footer"
    assert set(kinds[1:-1]) == {"section"}
    assert page.locator("article h1").count() == 1
    text = page.locator("article").inner_text()
    order = ["书页的边缘", "边注比印刷更古老", "开放的来源", "先读原文", "规矩", "谁来定规矩"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_a_stretch_of_text_is_copied_without_its_margins_and_numbers_as_words_and_as_html(
    page: Page,
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(page.url.split("/repo/")[0] + "/repo/read/every-construct.html")
    page.mouse.move(2, 2)
    _copied(page, "#text-and-links", ".table")
    page.keyboard.press("ControlOrMeta+c")
    words, html = page.evaluate(
        """async () => {
          const [item] = await navigator.clipboard.read();
          return Promise.all(["text/plain", "text/html"].map(async kind => (await item.getType(kind)).text()));
        }"""
    )
    for copied in (words, html):
        assert "Margins" in copied
        assert "A cell of a table" not in copied
        assert "The second note on the same words" not in copied
        assert "›" not in copied
        assert "assigned by" not in copied
        assert "Link to passage" not in copied
    assert 'class="n"' not in html


def test_a_note_is_copied_where_the_pointer_is_on_it(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/read/every-construct.html")
    note = page.locator(".margin .note").first
    note.hover()
    assert "as notes do that nobody cuts" in _copied(page, ".margin .note", ".margin .note")
