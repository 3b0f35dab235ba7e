"""What a reader takes along by selecting and copying in Chromium, and what a reader view finds."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

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
    expect(page.locator("article h1")).to_have_count(1)
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


def _clipboard(page: Page) -> tuple[str, str]:
    """The text and the HTML that Ctrl-C puts there."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.mouse.move(2, 2)
    page.keyboard.press("ControlOrMeta+c")
    words, html = page.evaluate(
        """async () => {
          const [item] = await navigator.clipboard.read();
          return Promise.all(["text/plain", "text/html"].map(async kind => (await item.getType(kind)).text()));
        }"""
    )
    return words, html


def test_a_mail_gets_the_text_without_colours_marks_and_letters(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/read/every-construct.html")
    _copied(page, "section.rows", "article > section.rows")
    words, html = _clipboard(page)
    tags = set(re.findall(r"<([a-z0-9]+)", html))
    assert not tags & {"mark", "span", "div", "section", "svg", "button", "aside"}, tags
    assert {"p", "ul", "li", "a", "em"} <= tags
    assert set(re.findall(r"\s([a-z-]+)=\"", re.sub(r">[^<]*<", "><", html))) <= {
        "href", "src", "alt", "start", "lang", "dir", "colspan", "rowspan",
    }  # fmt: skip
    assert not re.search(r'href="(?!https?:)', html)  # a mail has no folder for them
    assert "themes/" not in html
    for copied in (words, html):
        assert "Link to passage" not in copied
        assert "assigned by" not in copied


def test_tasks_are_copied_with_their_boxes_as_words_as_html_and_by_the_menu(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/read/every-construct.html")
    _copied(page, "ul:has(> .task)", "ul:has(> .task)")
    words, html = _clipboard(page)
    lines = [line for line in words.splitlines() if line.strip()]
    assert lines == ["[x] Measure the margin", "[ ] Set the second page"]
    assert "<p>[x] Measure the margin</p>" in html
    page.locator(".task .n").first.click()
    page.get_by_role("menuitem", name="Markdown quote").click()
    expect(page.get_by_role("status")).to_have_text("Markdown quote copied")
    quote = page.evaluate("navigator.clipboard.readText()")
    assert quote.startswith("> - [x] Measure the margin\n")


def test_a_part_of_a_passage_is_copied_as_these_words(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/read/every-construct.html")
    page.evaluate(
        """() => {
          const word = document.querySelector('.passage .mention').firstChild;
          getSelection().setBaseAndExtent(word, 0, word, word.length);
        }"""
    )
    words, html = _clipboard(page)
    assert words == page.locator(".passage .mention").first.inner_text()
    assert html.removeprefix('<meta charset="utf-8">') == words


def test_the_owners_headings_are_copied_in_square_brackets(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/read/hebrew.html")
    heading = page.locator(".rows > .owner").first.inner_text()
    _copied(page, ".rows > .owner", ".rows > .owner + *")
    words, html = _clipboard(page)
    assert words.startswith(f"[{heading}]")
    assert f">[{heading}]<" in html


def test_what_is_written_in_a_field_is_copied_by_the_browser(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/notes.html")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.keyboard.press("/")
    page.get_by_role("combobox", name="Search").fill("marks")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("ControlOrMeta+c")
    assert page.evaluate("navigator.clipboard.readText()") == "marks"


def test_all_of_a_page_is_copied_without_what_stands_round_its_text(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/read/every-construct.html")
    page.keyboard.press("ControlOrMeta+a")
    words, html = _clipboard(page)
    assert words.startswith("NOTE\n") or words.lower().startswith("note")
    assert page.locator("h1").inner_text() in words
    for copied in (words, html):
        assert "Skip to the text" not in copied
        assert "Link to passage" not in copied
        assert page.locator(".masthead nav a").first.inner_text() not in copied.splitlines()
    hidden = page.locator(".running, .supplied, .addresses").all_text_contents()
    assert not [each for each in hidden if each.strip() and each.strip() in words]


def test_a_paragraph_that_is_pressed_three_times_is_copied_alone(page: Page) -> None:
    page.goto(page.url.split("/repo/")[0] + "/repo/read/talk.html")
    passage = page.locator(".rows > p.passage").first
    passage.click(click_count=3, position={"x": 60, "y": 12})
    words, html = _clipboard(page)
    assert words
    assert words in " ".join(passage.inner_text().split())
    assert html.count("<p>") <= 1
