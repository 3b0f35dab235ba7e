"""Previews in Chromium: by mouse, by keys, by a held finger, in and out of a page."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from browser import chromium, faultless, serving
from sites import FROZEN, REPOSITORY, build_into

pytestmark = pytest.mark.browser

PASSAGE = "main a[href='talk.html#p-rb7bx5']"
THEME = "main a.of[href*='open-source.html#every-construct/']"

# Milliseconds from the key to the preview.
SHOWN_AFTER = """() => new Promise(done => {
  const begun = performance.now();
  document.querySelector('#_preview').addEventListener(
    'toggle', e => e.newState === 'open' && done(performance.now() - begun));
  document.dispatchEvent(new KeyboardEvent('keydown', {key: 'p', bubbles: true}));
})"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_into(FROZEN, tmp_path_factory.mktemp("frozen") / "site")


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with serving(site) as running:
        yield running


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    with faultless(browser) as page:
        page.clock.install(time="2026-01-01")
        page.goto(address + "read/every-construct.html")
        page.clock.pause_at("2026-01-02")  # time stands still until a test lets it go on
        yield page


def _preview(page: Page) -> Locator:
    return page.locator("#_preview:popover-open")


def _hover(page: Page, link: Locator) -> None:
    link.scroll_into_view_if_needed()
    link.hover()
    page.clock.run_for(400)


def test_a_link_to_a_passage_is_previewed_after_400_ms_of_the_mouse(page: Page) -> None:
    link = page.locator(PASSAGE).first
    link.scroll_into_view_if_needed()
    link.hover()
    page.clock.run_for(399)
    expect(_preview(page)).to_have_count(0)
    page.clock.run_for(1)
    expect(_preview(page)).to_be_visible()
    told = _preview(page).inner_text()
    assert "Library Talks 2 · Open licences" in told
    assert "She shows drawings under an open-source licence" in told
    assert "Go to passage" in told
    assert link.get_attribute("aria-describedby") == "_preview"


def test_a_preview_stays_while_the_mouse_is_on_it_and_goes_when_left(page: Page) -> None:
    _hover(page, page.locator(PASSAGE).first)
    _preview(page).get_by_role("link", name="Go to passage").hover()
    page.clock.run_for(5000)
    expect(_preview(page)).to_be_visible()
    page.mouse.move(5, 5)
    page.clock.run_for(400)
    expect(_preview(page)).to_have_count(0)
    expect(page.locator("main [aria-describedby*=_preview], .previewed")).to_have_count(0)


def test_the_key_p_shows_and_escape_hides_it_without_moving_focus(page: Page) -> None:
    link = page.locator(PASSAGE).first
    link.focus()
    page.clock.run_for(5000)
    expect(_preview(page)).to_have_count(0)  # never on focus alone
    page.keyboard.press("p")
    expect(_preview(page)).to_be_visible()
    expect(link).to_be_focused()
    page.keyboard.press("Escape")
    expect(_preview(page)).to_have_count(0)
    expect(link).to_be_focused()
    page.keyboard.press("p")
    expect(_preview(page)).to_be_visible()
    page.keyboard.press("p")
    expect(_preview(page).get_by_role("link", name="Go to passage")).to_be_focused()
    page.keyboard.press("Escape")
    expect(link).to_be_focused()


def test_tab_goes_through_the_links_of_a_preview_and_on_from_where_it_was_opened(
    page: Page,
) -> None:
    link = page.locator(THEME).first
    link.focus()
    page.keyboard.press("Tab")
    behind = page.evaluate_handle("document.activeElement")
    link.focus()
    page.keyboard.press("p")
    expect(_preview(page)).to_be_visible()
    inside = _preview(page).get_by_role("link")
    for place in range(inside.count()):
        page.keyboard.press("Tab")
        expect(inside.nth(place)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(inside.nth(inside.count() - 2)).to_be_focused()
    page.keyboard.press("Escape")
    expect(_preview(page)).to_have_count(0)
    expect(link).to_be_focused()
    page.keyboard.press("p")
    expect(_preview(page)).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(link).to_be_focused()
    expect(_preview(page)).to_be_visible()
    for _ in range(inside.count() + 1):
        page.keyboard.press("Tab")
    expect(_preview(page)).to_have_count(0)
    assert page.evaluate("behind => behind === document.activeElement", behind)
    expect(page.locator("#_preview a")).to_have_count(0)  # nothing hidden can have focus


def test_a_theme_mark_previews_its_trail_one_preview_at_a_time(page: Page) -> None:
    _hover(page, page.locator(PASSAGE).first)
    expect(_preview(page)).to_be_visible()
    _hover(page, page.locator(THEME).first)
    expect(_preview(page)).to_contain_text("Open source")
    expect(_preview(page)).to_contain_text("Previous: none")
    expect(_preview(page)).to_contain_text("Next: ")
    expect(page.locator("[popover]")).to_have_count(1)
    inside = _preview(page).locator("a").first
    inside.hover()
    page.clock.run_for(5000)
    expect(_preview(page)).to_contain_text("All ")  # its own links open nothing
    inside.click()
    page.wait_for_url(re.compile(r"/read/talk\.html(\?.*)?#p-rb7bx5$"))


def test_each_file_is_fetched_once_and_links_within_the_page_fetch_nothing(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.wait_for_load_state("networkidle")
    asked.clear()
    _hover(page, page.locator("main a.step[href^='#']").first)
    expect(_preview(page)).to_contain_text("This page")
    assert asked == []
    for _ in range(2):
        _hover(page, page.locator(PASSAGE).first)
        expect(_preview(page)).to_contain_text("Go to passage")
        page.keyboard.press("Escape")
        page.mouse.move(5, 5)
    assert asked == ["talk.json", "open-source.json"]  # the second for the words to mark


def test_words_have_their_language_and_direction(page: Page, address: str) -> None:
    page.goto(address + "read/chinese.html")
    _hover(page, page.locator("main a[href='rtl.html#p-0h01ew']").first)
    words = _preview(page).locator(".words")
    expect(words).to_have_attribute("lang", "ar")
    assert words.evaluate("e => getComputedStyle(e).direction") == "rtl"
    page.keyboard.press("Escape")
    _hover(page, page.locator("main .near a").first)
    expect(_preview(page)).to_contain_text("Go to the text")


def test_a_link_within_the_page_names_the_voice_and_a_report_never_passes_for_speech(
    page: Page, address: str
) -> None:
    page.goto(address + "read/hebrew.html")
    for path, told in (
        ("main .where a[href='#p-3n4c2a'], main a.step[href='#p-3n4c2a']", "speech · נועם אזולאי"),
        ("main a.step[href^='#'], main .where a[href^='#']", "speech"),
    ):
        _hover(page, page.locator(path).first)
        expect(_preview(page)).to_contain_text(told)
        page.keyboard.press("Escape")
        page.mouse.move(5, 5)
    page.goto(address + "read/every-construct.html")
    _hover(page, page.locator("main a.step[href^='#']").first)
    expect(_preview(page)).to_contain_text("report")
    expect(_preview(page)).not_to_contain_text("speech")


def test_the_words_of_the_theme_are_marked_where_a_link_came_from_one(page: Page) -> None:
    _hover(page, page.locator(".ref a[href='talk.html#p-rb7bx5']").first)
    marked = _preview(page).locator("mark")
    expect(marked).to_have_text("open-source")
    assert marked.evaluate("e => getComputedStyle(e).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_a_note_of_another_page_is_previewed_with_the_words_it_is_about(
    page: Page, address: str
) -> None:
    page.goto(address + "read/harbour.html")
    _hover(page, page.locator("main a[href='every-construct.html#n-xb5pj7']").first)
    expect(_preview(page)).to_contain_text("note h")
    expect(_preview(page)).to_contain_text("The first note on these words. This contradicts")
    expect(_preview(page)).to_contain_text("“Measure the margin”")


def test_a_notes_preview_has_its_letter_and_passage_and_its_references_spelt_out(
    page: Page, address: str
) -> None:
    page.goto(address + "read/harbour.html")
    _hover(page, page.locator("main a[href='every-construct.html#n-xb5pj7']").first)
    told = _preview(page).inner_text().replace("\u00a0", " ")
    assert re.search(r"^Every \d+ · note [a-z]$", told, re.M)
    assert "This contradicts Okafor 2, where the wall stands" in told


def test_a_themes_second_page_has_previews_from_the_themes_own_file(
    page: Page, address: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.partition("data/")[2]))
    link = page.locator(THEME).first
    link.evaluate("e => { e.href = e.href.replace('open-source.html', 'open-source-2.html') }")
    _hover(page, page.locator("main a[href*='open-source-2.html']").first)
    expect(_preview(page)).to_contain_text("Next: ")
    assert "themes/open-source-2.json" not in asked


def test_a_held_finger_previews_and_its_lift_follows_no_link(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    page = context.new_page()
    page.clock.install(time="2026-01-01")
    page.goto(address + "read/every-construct.html")
    page.clock.pause_at("2026-01-02")  # time stands still until a test lets it go on
    link = page.locator("main a.of").first
    link.scroll_into_view_if_needed()
    # As events: a real hold on a busy machine may become the browser's own long press first.
    link.dispatch_event("pointerdown", {"pointerType": "touch"})
    page.clock.run_for(399)
    expect(_preview(page)).to_have_count(0)
    page.clock.run_for(1)
    expect(_preview(page)).to_be_visible()
    link.dispatch_event("pointerup", {"pointerType": "touch"})
    link.dispatch_event("click")
    expect(_preview(page)).to_be_visible()
    assert page.url.endswith("every-construct.html")
    page.locator("h1").tap()
    expect(_preview(page)).to_have_count(0)
    context.close()


@pytest.mark.parametrize("under", [".words", "a"], ids=["on its words", "on its link"])
def test_a_preview_that_opens_under_the_finger_stays_and_its_lift_presses_nothing(
    browser: Browser, address: str, under: str
) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.goto(address + "read/every-construct.html")
    link = page.locator("main a.of").first
    link.dispatch_event("pointerdown", {"pointerType": "touch"})
    expect(_preview(page)).to_be_visible()
    # What a browser does as a held finger is lifted, on what has opened under it meanwhile.
    below = _preview(page).locator(under).first
    below.dispatch_event("pointerup", {"pointerType": "touch"})
    page.locator("main").focus()
    below.dispatch_event("click")
    expect(_preview(page)).to_be_visible()
    assert page.url.endswith("every-construct.html")
    _preview(page).get_by_role("link", name="All ").tap()
    page.wait_for_url(re.compile(r"/themes/margins\.html#every-construct/"))
    context.close()


@pytest.mark.parametrize("width", [320, 1024, 1440])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_with_a_preview_open(page: Page, width: int, colours: Any) -> None:
    page.clock.resume()
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=colours)
    page.locator("main a.of").first.focus()
    page.keyboard.press("p")
    expect(_preview(page)).to_be_visible()
    box = _preview(page).bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    options = {
        "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        "rules": {"target-size": {"enabled": True}},
    }
    violations = Axe().run(page, options=options).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in violations] == []


def test_from_disk_nothing_is_fetched_and_the_link_works(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    faults: list[str] = []
    page.on("console", lambda told: faults.append(told.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto((site / "read/every-construct.html").as_uri())
    page.locator(PASSAGE).first.focus()
    page.keyboard.press("p")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/read/talk\.html(\?.*)?#p-rb7bx5$"))
    assert faults == []
    page.close()


def test_a_preview_from_a_long_document_shows_within_100_ms_on_a_slow_processor(
    browser: Browser, tmp_path: Path
) -> None:
    with serving(build_into(REPOSITORY, tmp_path / "site")) as address:
        page = browser.new_page()
        page.goto(address + "read/hub.html")
        link = page.locator("main .where a[href^='verge.html#']").first
        link.focus()
        page.keyboard.press("p")
        expect(_preview(page)).to_be_visible()
        page.keyboard.press("Escape")
        session = page.context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        spent = []
        for _ in range(5):  # the least of them: other processes have their turns, too
            spent.append(page.evaluate(SHOWN_AFTER))
            page.keyboard.press("Escape")
        page.close()
    assert min(spent) <= 100
