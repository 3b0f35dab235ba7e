"""A long text stands before all of it is laid out: what is far off comes in by and by, and nothing moves."""

import json
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from browser import chromium, serving
from sites import REPOSITORY, build_into

pytestmark = pytest.mark.browser

LONG = "read/verge.html"
WIDTHS = [pytest.param(1440, id="wide"), pytest.param(390, id="narrow")]
SECTIONS = "[...document.querySelectorAll('section.rows')]"
SKIPPED = f"{SECTIONS}.filter(e => getComputedStyle(e).contentVisibility === 'auto').length"
WATCH = """() => {
  window.shift = 0;
  new PerformanceObserver((list) => { for (const each of list.getEntries()) window.shift += each.value })
    .observe({type: 'layout-shift', buffered: true});
  addEventListener('DOMContentLoaded', () => { window.skippedAtFirst = SKIPPED });
}""".replace("SKIPPED", SKIPPED)
Opener = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(build_into(REPOSITORY, tmp_path_factory.mktemp("own") / "site")) as where:
        yield where


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Opener]:
    """Opens pages; with `fonts` as a list, requests for fonts go into it and are not answered."""
    contexts: list[BrowserContext] = []

    def open_page(
        path: str, width: int = 1440, fonts: list[Route] | None = None, script: bool = True
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 844}, java_script_enabled=script
        )
        contexts.append(context)
        page = context.new_page()
        if fonts is not None:
            page.route("**/*.woff2", lambda route: fonts.append(route))
        if script:
            page.add_init_script(f"({WATCH})()")
        page.goto(address + path, wait_until="commit" if fonts is not None else "load")
        return page

    yield open_page
    for context in contexts:
        context.close()


def _unrolled(page: Page) -> Page:
    page.wait_for_selector("html:not(.rolled):not(.held)", state="attached")
    # What was shown last is measured when it has been painted.
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return page


def _place(page: Page, where: str) -> str:
    """The id of the first passage of a section, or of one at the place of `where` among all."""
    picked = {"first": "[0]", "middle": ".at(all.length / 2)", "last": ".at(-1)"}[where]
    return str(
        page.evaluate(
            f"""() => {{
              const all = {SECTIONS}.filter((each) => each.querySelector('.passage[id]'));
              return all{picked}.querySelector('.passage[id]').id;
            }}"""
        )
    )


def test_sections_far_off_are_skipped_at_first_and_all_come_in(opened: Opener) -> None:
    page = _unrolled(opened(LONG))
    assert page.evaluate("skippedAtFirst") > 10
    assert page.evaluate(SKIPPED) == 0


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("where", ["first", "middle", "last"])
def test_an_arrival_stands_below_the_top_and_nothing_on_the_screen_has_moved(
    opened: Opener, where: str, width: int
) -> None:
    target = _place(opened(LONG), where)
    page = _unrolled(opened(f"{LONG}#{target}", width))
    top = page.locator(f"#{target}").evaluate("(each) => each.getBoundingClientRect().top")
    assert abs(top - 96) <= 2
    assert page.evaluate("shift") <= 0.01
    assert page.evaluate("document.activeElement.id") == target


def test_fonts_that_come_late_move_nothing_under_the_eyes_of_who_arrives(opened: Opener) -> None:
    target = _place(opened(LONG), "middle")
    fonts: list[Route] = []
    page = opened(f"{LONG}#{target}", 390, fonts)
    page.wait_for_selector("html:not(.held) .look", state="attached")
    assert fonts
    for font in fonts:
        font.continue_()
    _unrolled(page)
    assert page.evaluate("shift") <= 0.01
    assert "Literata," not in page.evaluate("getComputedStyle(document.body).fontFamily")
    assert "Literata" in page.evaluate("getComputedStyle(document.body).fontFamily")


def test_who_clicks_ahead_of_the_sections_stands_at_what_was_clicked(opened: Opener) -> None:
    fonts: list[Route] = []
    page = opened(LONG, 1440, fonts)
    entry = page.locator("#_contents a").last
    entry.click()
    for font in fonts:
        font.continue_()
    page.unroute("**/*.woff2")
    _unrolled(page)
    heading = page.locator(str(entry.get_attribute("href")))
    assert abs(heading.evaluate("(each) => each.getBoundingClientRect().top") - 96) <= 2


def test_a_reader_of_the_page_aloud_finds_every_heading(opened: Opener) -> None:
    page = _unrolled(opened(LONG))
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    heard = [
        node["name"]["value"]
        for node in tree["nodes"]
        if node["role"]["value"] == "heading" and not node["ignored"]
    ]
    shown = page.locator("article h2, article h3").evaluate_all(
        "(all) => all.filter((each) => each.checkVisibility()).length"
    )
    assert len(heard) >= shown > 20


def test_what_is_far_off_is_printed_chosen_and_reached_by_keys(opened: Opener) -> None:
    page = opened(LONG, 1440, [])
    page.wait_for_selector(".look", state="attached")
    assert page.evaluate(SKIPPED) > 10
    far = page.locator("section.rows a[href]").last
    far.evaluate("(each) => each.focus()")
    assert far.evaluate("(each) => each === document.activeElement && !!each.offsetHeight")
    last = page.locator("section.rows .passage").last
    assert str(last.text_content())[:40].strip() in page.evaluate(
        "getSelection().selectAllChildren(document.querySelector('article')), getSelection().toString()"
    )
    page.emulate_media(media="print")
    assert page.evaluate(SKIPPED) == 0


def test_where_a_place_is_kept_or_no_script_runs_all_is_there_at_once(opened: Opener) -> None:
    page = opened(LONG, script=False)
    expect(page.locator("html.rolled, html.held")).to_have_count(0)
    page = _unrolled(opened(LONG))
    page.reload()
    assert page.evaluate("skippedAtFirst") == 0


def test_the_next_passage_and_a_preview_restyle_a_small_part_of_a_long_page(
    browser: Browser, opened: Opener
) -> None:
    page = _unrolled(opened(f"{LONG}?trail=open-source"))
    page.wait_for_selector(".trail", state="attached")
    browser.start_tracing(page=page, categories=["devtools.timeline"])
    page.keyboard.press("]")
    page.wait_for_selector(".passage:target")
    page.locator("article a.mention").nth(5).focus()
    page.keyboard.press("p")
    page.wait_for_selector("#_preview")
    page.keyboard.press("]")
    events = json.loads(browser.stop_tracing())["traceEvents"]
    styled = [e["args"].get("elementCount", 0) for e in events if e["name"] == "UpdateLayoutTree"]
    assert 0 < max(styled) < page.locator("*").count() / 4
