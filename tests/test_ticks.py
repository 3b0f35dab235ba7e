"""Previews of what the ticks of strips stand for, in Chromium."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from browser import chromium, faultless, serving
from sites import FROZEN, REPOSITORY, build_into
from test_browser import AXE_OPTIONS

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_into(REPOSITORY, tmp_path_factory.mktemp("own") / "site")


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with serving(site) as running:
        yield running


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    with faultless(browser) as page:
        page.goto(address + "index.html")
        yield page


def _preview(page: Page) -> Locator:
    return page.locator("#_preview:popover-open")


def _tick(strip: Locator, slot: int, place: int) -> tuple[float, float]:
    """Where the `place`th tick of the theme of colour `slot` stands on the screen; 0: of those
    without a colour."""
    strip.scroll_into_view_if_needed()
    path = strip.locator(f"path.s{slot}" if slot else "path:not([class])").get_attribute("d") or ""
    x = sum(int(step) for step in re.findall(r"[Mm](-?\d+)", path)[: place + 1])
    box = strip.bounding_box()
    assert box is not None
    return box["x"] + x * box["width"] / 1000, box["y"] + box["height"] - 3


def _point(page: Page, strip: Locator, slot: int, place: int) -> None:
    strip.hover(position={"x": 1, "y": 2})  # its script comes
    _until(page, "glossator.ticks")
    x, y = _tick(strip, slot, place)
    page.mouse.move(x + 1, y)
    page.mouse.move(x, y)


def _until(page: Page, there: str) -> None:
    """Waits; not by `wait_for_function`, which asks again by a string: the page lets none run."""
    look = f"const look = () => ({there}) ? done() : requestAnimationFrame(look); look();"
    page.evaluate(f"new Promise((done) => {{ {look} }})")


def _on(site: Path, slug: str, theme: str) -> list[dict[str, str]]:
    data = json.loads((site / f"data/documents/{slug}.json").read_text("utf-8"))
    return [each for each in data["passages"] if theme in each["themes"]]


def test_a_tick_of_the_library_opens_the_preview_of_its_passage(page: Page, site: Path) -> None:
    for place, passage in enumerate(_on(site, "vision", "personal-ai")):
        _point(page, page.locator(".source .strip").nth(1), 4, place)
        expect(_preview(page)).to_contain_text(f"Vision {passage['number']} ·")
        expect(_preview(page)).to_contain_text(passage["text"][:40])
    expect(_preview(page).locator("mark").first).to_be_visible()
    page.mouse.move(3, 3)
    expect(_preview(page)).to_have_count(0)


def test_a_short_tick_is_a_passage_on_themes_without_a_colour(page: Page, site: Path) -> None:
    _point(page, page.locator(".source .strip").first, 0, 0)
    expect(_preview(page)).to_be_visible()
    number = re.match(r"Lex (\w+)", _preview(page).inner_text())
    assert number is not None
    data = json.loads((site / "data/documents/lex.json").read_text("utf-8"))
    (passage,) = [each for each in data["passages"] if each["number"] == number[1]]
    index = json.loads((site / "data/index.json").read_text("utf-8"))
    coloured = {theme["slug"] for theme in index["themes"][:7]}
    assert passage["themes"]
    assert not coloured & set(passage["themes"])


def test_a_tick_of_a_themes_page_and_of_a_documents_own_strip(page: Page, address: str) -> None:
    page.goto(address + "themes/regulation.html")
    _point(page, page.locator(".line .strip").first, 2, 0)
    expect(_preview(page)).to_contain_text("Lex 7 ·")
    _preview(page).get_by_role("link", name="Go to passage").click()
    page.wait_for_url("**/read/lex.html#p-*")
    _point(page, page.locator(".front .strip"), 2, 0)
    expect(_preview(page)).to_contain_text("This page")


def test_the_keys_t_and_p_go_from_tick_to_tick_and_into_the_preview(page: Page) -> None:
    page.get_by_role("link", name="Mark Zuckerberg AI Vision").focus()
    seen = []
    for _ in range(3):
        page.keyboard.press("t")
        expect(_preview(page)).to_be_visible()
        expect(page.locator(".tick")).to_be_focused()
        expect(page.locator(".tick")).to_have_attribute("aria-describedby", "_preview")
        at = (page.locator(".tick").bounding_box() or {})["x"]
        seen.append(at)
        expect(page.locator(".tick")).to_have_text(re.compile(r"^Vision \d+$"))
        expect(_preview(page)).to_contain_text(page.locator(".tick").inner_text())
    assert seen == sorted(set(seen))
    page.keyboard.press("Shift+T")
    _until(page, f"document.querySelector('.tick').getBoundingClientRect().x < {seen[2] - 1}")
    expect(_preview(page)).to_be_visible()
    name = page.locator(".tick").inner_text()
    page.keyboard.press("p")
    expect(_preview(page).get_by_role("link", name="Go to passage")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/read/vision.html#p-*")
    assert page.locator(".passage:target > .n").get_attribute("aria-label") == (
        f"Link to passage\n{name.split()[1]}"
    )


def test_escape_closes_and_keys_end_at_the_last_tick(page: Page, address: str) -> None:
    page.goto(address + "themes/regulation.html")
    page.locator(".line a").first.focus()
    for _ in range(2):
        page.keyboard.press("t")
        expect(_preview(page)).to_be_visible()
    page.keyboard.press("t")
    expect(page.locator("[role=status].vh")).to_have_text("No more ticks on this strip")
    page.keyboard.press("Escape")
    expect(_preview(page)).to_have_count(0)
    expect(page.locator(".tick")).to_be_focused()


def test_a_finger_opens_a_preview_and_a_section_is_still_a_link(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    page.goto(address + "themes/regulation.html")
    strip = page.locator(".line .strip").first
    page.touchscreen.tap(*_tick(strip, 2, 0))
    expect(_preview(page)).to_contain_text("Lex ")
    page.keyboard.press("Escape")
    box = strip.bounding_box()
    assert box is not None
    page.touchscreen.tap(box["x"] + 0.2 * box["width"], box["y"] + box["height"] / 2)
    page.wait_for_url("**/read/lex.html#the-vision-for-ai-at-meta")
    context.close()


def test_nothing_of_it_is_fetched_before_and_nothing_at_all_from_disk(
    browser: Browser, address: str, site: Path
) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + "index.html", wait_until="networkidle")
    assert not [url for url in asked if "ticks" in url or "/data/" in url]
    page.goto((site / "index.html").as_uri())
    page.locator(".source .strip").first.hover()
    page.keyboard.press("t")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert not [url for url in asked if "ticks" in url]
    assert "tick" not in page.get_by_role("dialog").inner_text()
    page.close()


def test_a_strip_that_runs_the_other_way_is_pointed_at_from_its_end(
    browser: Browser, tmp_path: Path
) -> None:
    site = build_into(FROZEN, tmp_path / "site")
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    with serving(site) as address:
        page.goto(address + "read/rtl.html")
        page.keyboard.press("t")
        expect(_preview(page)).to_be_visible()
        tick, strip = page.locator(".tick").bounding_box(), page.locator(".strip").bounding_box()
        assert tick is not None
        assert strip is not None
        marks = page.eval_on_selector_all(
            ".strip path", "paths => paths.map(each => parseInt(each.getAttribute('d').slice(1)))"
        )
        expected = strip["x"] + strip["width"] * (1 - min(marks) / 1000)
        assert abs(tick["x"] + 1 - expected) < 2
    page.close()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_axe_finds_nothing_with_a_ticks_preview_open(
    browser: Browser, address: str, mode: str
) -> None:
    context = browser.new_context(color_scheme=mode)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address + "index.html")
    page.keyboard.press("t")
    expect(_preview(page)).to_be_visible()
    found = Axe().run(page, options=AXE_OPTIONS).response["violations"]
    assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in found] == []
    context.close()
