"""Other scripts than Latin in Chromium: which side things stand on, and how their lines break."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser import chromium, serving
from sites import FROZEN, build_into

pytestmark = pytest.mark.browser

RIGHT_TO_LEFT = ["hebrew", "rtl"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    site: Path = build_into(FROZEN, tmp_path_factory.mktemp("frozen") / "site")
    with serving(site) as running:
        yield running


def _page(browser: Browser, address: str, width: int) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(address)
    return page


BOXES = """names => {
  const range = document.createRange();
  return names.map(name => [...document.querySelectorAll(name)].map(each => {
    range.selectNodeContents(each);
    const {left, right, top, bottom} = each.matches("p, a") ? each.getBoundingClientRect() : range.getBoundingClientRect();
    return {left, right, top, bottom};
  }));
}"""


@pytest.mark.parametrize("slug", RIGHT_TO_LEFT)
@pytest.mark.parametrize("width", [1024, 1440])
def test_a_page_from_right_to_left_has_its_margin_on_the_left(
    browser: Browser, address: str, slug: str, width: int
) -> None:
    page = _page(browser, f"{address}read/{slug}.html", width)
    passages, margins, numbers = page.evaluate(
        BOXES, [".rows > .passage", ".margin", ".rows > .passage > .n"]
    )
    assert passages
    assert margins
    assert max(box["right"] for box in margins) < min(box["left"] for box in passages)
    assert min(box["left"] for box in numbers) > max(box["right"] for box in passages)
    page.close()


@pytest.mark.parametrize("width", [1024, 1440])
def test_nothing_lies_on_another_thing_in_a_margin_on_the_left(
    browser: Browser, address: str, width: int
) -> None:
    for slug in RIGHT_TO_LEFT:
        page = _page(browser, f"{address}read/{slug}.html", width)
        laid = page.evaluate(
            """() => [...document.querySelectorAll(".ref")].flatMap(ref => {
              const boxes = [...ref.querySelectorAll("a, b, .by")].flatMap(each => {
                const range = document.createRange();
                range.selectNodeContents(each);
                return [...range.getClientRects()].map(({left, right, top, bottom}) => ({left, right, top, bottom, text: each.textContent}));
              });
              return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
                .map(b => a.text + " on " + b.text));
            })"""
        )
        assert laid == []
        page.close()


def test_a_speakers_letters_stand_on_the_right_of_hebrew(browser: Browser, address: str) -> None:
    page = _page(browser, address + "read/hebrew.html", 1440)
    found = page.evaluate(
        """() => [...document.querySelectorAll(".turn:not(.first)")].map(turn => {
          const drawn = getComputedStyle(turn, "::before");
          return [drawn.content, parseFloat(drawn.right) < 0 && parseFloat(drawn.left) > turn.clientWidth];
        })"""
    )
    assert len(found) == 4
    for letters, on_the_right in found:
        assert letters.strip('"')
        assert on_the_right
    page.close()


@pytest.mark.parametrize("slug", [*RIGHT_TO_LEFT, "chinese", "mixed"])
def test_no_script_makes_a_narrow_page_scroll_sideways(
    browser: Browser, address: str, slug: str
) -> None:
    page = _page(browser, f"{address}read/{slug}.html", 320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


def test_times_and_addresses_run_left_to_right_in_arabic(browser: Browser, address: str) -> None:
    page = _page(browser, address + "read/rtl.html", 1440)
    assert page.evaluate("getComputedStyle(document.querySelector('.time')).direction") == "ltr"
    assert page.evaluate("getComputedStyle(document.querySelector('.ruler')).direction") == "ltr"
    assert page.locator("article[dir=rtl] section[lang=ar]").count() > 0
    page.close()


def test_words_of_another_script_have_their_language_and_keep_to_themselves(
    browser: Browser, address: str
) -> None:
    page = _page(browser, address + "read/mixed.html", 1440)
    assert page.locator("bdi[lang]").count() > 0
    page.goto(address + "themes/margins.html")
    for language in ("ar", "he", "zh-Hans"):
        assert page.locator(f".excerpt [lang={language}], .group [lang={language}]").count() > 0
    assert page.locator(".excerpt [dir=rtl]").count() > 1
    assert "השוליים" in page.locator(".aside bdi").all_inner_texts()
    page.goto(address + "index.html")
    expect(page.locator("h3 a[lang=he][dir=rtl]")).to_have_count(1)
    page.close()


def test_a_quotation_runs_the_way_of_its_own_script(browser: Browser, address: str) -> None:
    page = _page(browser, address + "read/mixed.html", 1440)
    ends = page.evaluate(
        """() => [...document.querySelectorAll("blockquote > .passage")].map(each => {
          const range = document.createRange();
          range.selectNodeContents(each.firstChild.nodeType === 3 ? each.firstChild : each);
          const words = range.getBoundingClientRect(), box = each.getBoundingClientRect();
          return words.left - box.left < box.right - words.right;
        })"""
    )
    assert ends == [False, True]  # Arabic at the right, Japanese at the left
    page.close()


def test_chinese_breaks_between_characters_without_hyphens(browser: Browser, address: str) -> None:
    page = _page(browser, address + "read/chinese.html", 390)
    passage = page.locator(".rows > .passage").first
    assert passage.evaluate("e => getComputedStyle(e).hyphens") in ("manual", "none")
    lines, width = passage.evaluate(
        """e => {
          const range = document.createRange(), rights = new Map();
          range.selectNodeContents(e);
          for (const {top, right} of range.getClientRects()) {
            const line = Math.round(top / 20);
            rights.set(line, Math.max(right, rights.get(line) ?? 0));
          }
          const {left, right} = e.getBoundingClientRect();
          return [[...rights.values()].map(each => each - left).slice(0, 2), right - left];
        }"""
    )
    assert len(lines) == 2
    assert min(lines) > width * 0.8  # filled, though there is no space to break at
    page.close()


def test_forced_colours_leave_bars_ticks_and_the_mark_of_the_current_page(
    browser: Browser, address: str
) -> None:
    page = browser.new_page(forced_colors="active")
    page.goto(address + "themes/index.html")
    here, elsewhere = (
        page.locator(f".masthead nav {which}").first.evaluate(
            "e => getComputedStyle(e).borderBlockEndColor"
        )
        for which in ("[aria-current]", "a:not([aria-current])")
    )
    assert here != elsewhere
    page.goto(address + "read/every-construct.html")
    bar = page.locator(".passage[class*=' b1']").first
    assert "gradient" in bar.evaluate("e => getComputedStyle(e, '::before').backgroundImage")
    stroke = page.locator(".strip path").first.evaluate("e => getComputedStyle(e).stroke")
    assert stroke == page.evaluate("getComputedStyle(document.body).color")
    passage = page.locator(".passage[id]").nth(2)
    page.evaluate("id => { location.hash = id }", passage.get_attribute("id"))
    expect(passage).to_be_focused()
    expect(passage).to_have_css("outline-style", "solid")  # the bar and the wash are not drawn
    current = page.locator(".contents [aria-current]")
    expect(current).to_have_css("text-decoration-line", "underline")
    page.close()
