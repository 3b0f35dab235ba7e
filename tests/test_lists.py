"""The library in another order and narrowed lists, in Chromium: by pointer, by keys, without script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from browser import chromium, faultless, press, serving
from sites import REPOSITORY, build_into, write
from test_browser import AXE_OPTIONS

pytestmark = pytest.mark.browser

BY_HAND = pytest.mark.parametrize("keys", [False, True], ids=["pointer", "keys"])


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_into(REPOSITORY, tmp_path_factory.mktemp("own") / "site")


@pytest.fixture
def page(browser: Browser, site: Path) -> Iterator[Page]:
    with faultless(browser) as page:
        page.goto((site / "index.html").as_uri())
        yield page


def _order(page: Page) -> list[str]:
    return page.locator(".source .short span").all_inner_texts()


@BY_HAND
def test_the_library_stands_by_title_by_length_and_again_in_its_own_order(
    page: Page, *, keys: bool
) -> None:
    own = _order(page)
    assert own == ["Lex", "Vision", "Hub", "Verge"]
    for name, expected in (
        ("Title", ["Vision", "Verge", "Lex", "Hub"]),
        ("Length", ["Lex", "Hub", "Vision", "Verge"]),
        ("Editor’s order", own),
    ):
        button = page.get_by_role("button", name=name)
        press(button, keys=keys)
        assert _order(page) == expected
        expect(page.get_by_role("button", pressed=True)).to_have_text(name)
        expect(page.get_by_role("status")).to_have_text(f"In this order: {name}")
        expect(button).to_be_focused()


def test_a_library_of_one_has_no_order(browser: Browser, tmp_path: Path) -> None:
    write(tmp_path / "seeds", one_md="# One\n\nWords.\n")
    site = build_into(tmp_path, tmp_path / "_site")
    page = browser.new_page()
    page.goto((site / "index.html").as_uri())
    expect(page.locator(".look")).to_be_visible()
    expect(page.locator(".library button")).to_have_count(0)
    page.close()


def _left(page: Page) -> list[str]:
    """The sources whose parts are shown."""
    return page.locator(".group:visible h2 b").all_inner_texts()


def test_notes_are_narrowed_to_a_theme_a_source_and_again_to_all(page: Page, site: Path) -> None:
    page.goto((site / "notes.html").as_uri())
    everything = page.locator(".excerpt:visible").count()
    controls = page.get_by_role("group", name="Narrowed to")
    expect(controls.get_by_role("button", name="All")).to_have_attribute("aria-pressed", "true")
    controls.get_by_role("combobox", name="Theme").select_option("Personal AI")
    found = page.locator(".excerpt:visible")
    assert 0 < found.count() < everything
    expect(found.filter(has_text="Personal AI")).to_have_count(found.count())
    expect(controls).to_contain_text(f"{found.count()} of {everything} notes")
    expect(page.get_by_role("status")).to_have_text(f"{found.count()} of {everything} notes")
    controls.get_by_role("combobox", name="Source").select_option("Hub")
    assert _left(page) == ["Hub"]
    press(controls.get_by_role("button", name="All"), keys=True)
    expect(page.locator(".excerpt:visible")).to_have_count(everything)
    assert controls.get_by_role("combobox", name="Theme").input_value() == ""


def test_notes_are_narrowed_by_keys_alone(page: Page, site: Path) -> None:
    page.goto((site / "notes.html").as_uri())
    page.get_by_role("button", name="All").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("combobox", name="Theme")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("combobox", name="Source")).to_be_focused()
    page.keyboard.type("Hub")
    expect(page.locator(".group:visible")).to_have_count(1)
    assert _left(page) == ["Hub"]


def test_a_persons_passages_are_narrowed_to_a_source_and_sections_with_them(
    page: Page, site: Path
) -> None:
    page.goto((site / "people/mark-zuckerberg.html").as_uri())
    source = page.get_by_role("combobox", name="Source")
    source.select_option("Hub")
    expect(page.locator(".sections")).to_be_hidden()
    shown = page.locator(".excerpt:visible .whose b")
    assert {name.strip() for name in shown.all_inner_texts()} == {"Hub"}
    expect(page.locator(".rest > summary:visible")).to_have_count(0)  # it counts what is not shown
    source.select_option("Verge")
    expect(page.locator(".sections")).to_be_visible()
    assert "Speech" in page.locator(".group:visible h2").all_inner_texts()


def test_many_people_are_found_by_a_part_of_their_names(browser: Browser, tmp_path: Path) -> None:
    names = ["Zoë Ábel", *(f"Person {chr(65 + n)}x" for n in range(11))]
    talk = "\n\n".join(f"{name}: I said what I said about it." for name in names)
    write(tmp_path / "seeds", talk_md=f"# Talk\n\n{talk}\n")
    speakers = ", ".join(f"S{n}: {name}" for n, name in enumerate(names))
    turns = "".join(f'  - S{n}: "{name}: I said"\n' for n, name in enumerate(names))
    write(
        tmp_path,
        site_src__editions__talk_yml=f"source: talk.md\nspeakers: {{{speakers}}}\nturns:\n{turns}",
    )
    site = build_into(tmp_path, tmp_path / "_site")
    page = browser.new_page()
    page.goto((site / "people/index.html").as_uri())
    people = page.locator("tbody tr:visible")
    expect(people).to_have_count(12)
    page.get_by_role("searchbox", name="Name").focus()
    page.keyboard.type("abel")
    expect(people).to_have_count(1)
    expect(people).to_contain_text("Zoë Ábel")
    expect(page.get_by_role("status")).to_have_text("1 of 12 people")
    page.close()


@pytest.mark.parametrize("path", ["index.html", "notes.html", "people/mark-zuckerberg.html"])
def test_without_script_there_are_no_controls(browser: Browser, site: Path, path: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / path).as_uri())
    assert page.locator("main").locator("button, select, input").count() == 0
    expect(page.locator(".narrow:visible")).to_have_count(0)
    context.close()


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing_in_narrowed_lists(
    browser: Browser, site: Path, width: int, mode: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=mode,  # type: ignore[arg-type]
    )
    page = context.new_page()
    page.goto((site / "notes.html").as_uri())
    page.get_by_role("combobox", name="Source").select_option("Hub")
    found = Axe().run(page, options=AXE_OPTIONS).response["violations"]
    assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_the_controls_move_nothing_as_they_come(browser: Browser, site: Path) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.add_init_script(
        """window.shift = 0; new PerformanceObserver((list) => {
          for (const each of list.getEntries()) shift += each.value;
        }).observe({ type: "layout-shift", buffered: true })"""
    )
    with serving(site) as address:
        for path in ("index.html", "notes.html", "people/mark-zuckerberg.html"):
            page.goto(address + path, wait_until="networkidle")
            assert page.evaluate("shift") <= 0.01, path
    page.close()
