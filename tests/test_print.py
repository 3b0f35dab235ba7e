"""Pages on paper, as Chromium prints them: read from the PDF's own text, or from computed styles."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser import chromium, serving
from sites import FROZEN, REPOSITORY, build_into

pytestmark = pytest.mark.browser

MM = 96 / 25.4  # CSS pixels
LETTERS = re.compile(r"[A-Z]{1,2}")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(build_into(FROZEN, tmp_path_factory.mktemp("frozen") / "site")) as running:
        yield running


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(build_into(REPOSITORY, tmp_path_factory.mktemp("own") / "site")) as running:
        yield running


def _on_paper(browser: Browser, address: str) -> Page:
    """A page of the width that A4 leaves between its margins."""
    page = browser.new_page(viewport={"width": round(180 * MM), "height": 1000})
    page.goto(address)
    page.emulate_media(media="print")
    return page


def _printed(browser: Browser, address: str, out: Path, paper: str) -> list[str]:
    """The text of each sheet, as it lies."""
    page = browser.new_page()
    page.goto(address)
    page.pdf(path=out, format=paper)
    page.close()
    told = subprocess.run(
        ["pdftotext", "-layout", out, "-"], capture_output=True, text=True, check=True
    )
    return told.stdout.split("\f")[:-1]


@pytest.mark.parametrize("paper", ["A4", pytest.param("Letter", marks=pytest.mark.full)])
def test_no_heading_and_no_speakers_letters_stand_alone_at_the_foot_of_a_sheet(
    browser: Browser, own: str, tmp_path: Path, paper: str
) -> None:
    page = browser.new_page()
    page.goto(own + "read/verge.html")
    headings = set(page.locator("article .rows > h2, article .rows > h3").all_inner_texts())
    page.close()
    sheets = _printed(browser, own + "read/verge.html", tmp_path / "verge.pdf", paper)
    assert len(sheets) > 20
    assert sum(f"[{heading[:12]}" in sheet for heading in headings for sheet in sheets) > 10
    for sheet in sheets:
        text = [re.split(r"\s{4,}", line.strip())[0] for line in sheet.splitlines() if line.strip()]
        assert text.pop().isdecimal()
        assert not LETTERS.fullmatch(text[-1])
        assert not text[-1].endswith("]") or text[-1].strip("[]") not in headings


def test_the_printed_page_has_its_running_head_its_brackets_times_and_addresses(
    browser: Browser, frozen: str, own: str, tmp_path: Path
) -> None:
    first = _printed(browser, own + "read/verge.html", tmp_path / "v.pdf", "A4")[0]
    assert re.search(r"Reading Meta\s+Verge, ¶ 1–245", first)
    assert "Headings in [ ]" in first
    talk = "".join(_printed(browser, frozen + "read/talk.html", tmp_path / "t.pdf", "A4"))
    assert "(1:05)" in talk
    assert not re.search(r"[‹›▸↗]|Contents|Search|Copy link|Play", talk)
    all_of_it = "".join(
        _printed(browser, frozen + "read/every-construct.html", tmp_path / "e.pdf", "A4")
    )
    assert re.search(r"https://example.org/manuscript\s+\d+\s*$", all_of_it)
    assert "they count the passages" in all_of_it  # a callout that is folded on the screen
    assert 'equal."""' in re.sub(r"\s+", "", all_of_it)  # code is wrapped, never cut
    assert "↗" not in all_of_it


def test_every_sheet_has_its_number_and_no_head_stands_apart_from_what_it_heads(
    browser: Browser, own: str, tmp_path: Path
) -> None:
    for path, most in (("read/hub.html", 3), ("index.html", 1), ("themes/regulation.html", 1)):
        sheets = _printed(browser, own + path, tmp_path / "one.pdf", "A4")
        assert len(sheets) > most
        for number, sheet in enumerate(sheets, 1):
            assert sheet.split()[-1] == str(number), path
        for sheet in sheets:
            assert not re.search(r"Themes across the library\s+passages\s+\d+$", sheet.strip())
            assert "each line one source" not in sheet


def test_text_and_margin_have_the_measures_of_the_design(browser: Browser, own: str) -> None:
    page = _on_paper(browser, own + "read/verge.html")
    text, size, margin, widows = page.evaluate(
        """() => {
          const p = document.querySelector(".rows > .passage"), m = document.querySelector(".rows > .margin");
          const s = getComputedStyle(p);
          return [p.getBoundingClientRect().width, s.fontSize + "/" + s.lineHeight,
            [m.getBoundingClientRect().left - p.getBoundingClientRect().right, m.getBoundingClientRect().width], s.orphans + s.widows];
        }"""
    )
    assert text == pytest.approx(118 * MM, abs=1)
    assert margin == pytest.approx([10 * MM, 42 * MM], abs=1)
    assert size == "14px/19.4667px"  # 10.5 and 14.6 points
    assert widows == "33"
    page.close()


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_paper_is_white_and_ink_black_and_bars_are_left_out(
    browser: Browser, own: str, colours: str
) -> None:
    page = _on_paper(browser, own + "read/verge.html")
    page.emulate_media(media="print", color_scheme=colours)  # type: ignore[arg-type]
    found = page.evaluate(
        """() => {
          const of = (name, part) => getComputedStyle(document.querySelector(name), part);
          return [of("html").backgroundColor, of("body").color, of(".passage[class*=' b']", "::before").content,
            of(".n[aria-label$='1']").opacity, of(".n[aria-label$='5']").opacity, of(".rows > .owner", "::before").content];
        }"""
    )
    assert found == ["rgb(255, 255, 255)", "rgb(0, 0, 0)", "none", "0", "1", '"["']
    page.close()


@pytest.mark.parametrize(
    "path", ["index.html", "read/every-construct.html", "themes/margins.html", "people/index.html"]
)
def test_nothing_that_scripts_make_is_printed(browser: Browser, frozen: str, path: str) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(frozen + path)
    page.evaluate(
        """() => document.querySelector("main").insertAdjacentElement("beforeend",
          Object.assign(document.createElement("div"), {popover: "manual", id: "_made", textContent: "made"})).showPopover()"""
    )
    page.emulate_media(media="print")
    shown = page.evaluate(
        """() => [...document.querySelectorAll(
            "button, dialog, [popover], .masthead, .menu, .trail, .dock, .rail, .strip, input, .steps, .step")]
          .filter((each) => each.checkVisibility()).map((each) => each.outerHTML)"""
    )
    assert shown == []
    page.close()
