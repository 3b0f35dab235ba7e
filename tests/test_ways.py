"""Ways through a site, each by the pointer and by keys alone; and what has the focus is seen.

What scripts add is tested in `test_scripts`, `test_preview`, `test_search_box` and `test_video`.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from playwright.sync_api import TimeoutError as Late

from browser import chromium, press, serving
from sites import FROZEN, REPOSITORY, build_into
from test_browser import TYPES

pytestmark = pytest.mark.browser

by_pointer_and_keys = pytest.mark.parametrize("keys", [False, True], ids=["pointer", "keys"])


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(build_into(FROZEN, tmp_path_factory.mktemp("frozen") / "site")) as address:
        yield address


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_into(REPOSITORY, tmp_path_factory.mktemp("own") / "site")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1440, "height": 900})
    yield opened
    opened.close()


# Where each kind of link leads: a page, what is pressed on it, and the end of the address behind it.
WAYS = [
    ("index.html", ".masthead nav a >> text=Themes", "/themes/index.html"),
    ("read/talk.html", ".site a", "/index.html"),
    ("index.html", ".source h3 a >> nth=1", "/read/talk.html"),
    ("index.html", ".short a >> nth=0", "#every-construct"),
    ("index.html", ".matrix td a >> nth=0", "/themes/open-source.html#every-construct"),
    ("index.html", ".matrix tbody th a >> nth=0", "/themes/open-source.html"),
    ("index.html", ".recent .whose a >> nth=0", "/read/every-construct.html#p-2p2ej7"),
    ("read/every-construct.html", ".contents a >> nth=1", "#lists"),
    ("read/every-construct.html", ".themes a >> nth=0", "/themes/open-source.html#every-construct"),
    ("read/every-construct.html", ".about .button >> nth=0", "#_cite"),
    ("read/talk.html", "a.mention >> nth=0", "/themes/margins.html#talk/p-78cbcg"),
    ("read/every-construct.html", ".ref a.step >> nth=0", "#p-2p2ej7"),
    ("read/gespraech-muehle.html", ".where a >> nth=0", "/read/every-construct.html#p-md7ewa"),
    ("read/every-construct.html", ".near a >> nth=0", "/read/mixed.html"),
    ("read/every-construct.html", ".end .turns .next", "/read/talk.html"),
    ("read/talk.html", ".end .turns .previous", "/read/every-construct.html"),
    ("read/every-construct.html", ".aside-end a >> nth=0", "/set-aside/every-construct.html"),
    ("read/talk.html", ".end blockquote + p a >> nth=0", "/read/every-construct.html#n-"),
    ("themes/index.html", "h3 a >> nth=0", "/themes/open-source.html"),
    ("themes/open-source.html", ".contents a >> nth=1", "#talk"),
    ("themes/open-source.html", ".excerpt .whose a >> nth=0", "#p-md7ewa"),
    ("themes/open-source.html", ".line > a >> nth=1", "#talk"),
    ("people/index.html", "main td a, main th a >> nth=0", "/people/"),
    ("people/hanna-reuter.html", ".excerpt .whose a >> nth=0", "/read/gespraech-muehle.html#p-"),
    ("notes.html", ".excerpt a >> nth=0", "/read/every-construct.html#"),
    ("set-aside/harbour.html", "h1 a", "/read/harbour.html"),
    ("pages/about.html", "article a >> nth=0", "/read/"),
]


@by_pointer_and_keys
def test_every_kind_of_link_leads_where_it_says(page: Page, frozen: str, keys: bool) -> None:
    wrong = []
    for path, selector, end in WAYS:
        page.goto("about:blank")
        page.goto(frozen + path)
        link = page.locator(selector).first
        if not link.count():
            wrong.append(f"{path}: no {selector}")
            continue
        press(link, keys=keys)
        with suppress(Late):
            page.wait_for_url(re.compile(_by_any_trail(end)), timeout=5000)
        there = page.evaluate(
            "!location.hash || !!document.getElementById(decodeURIComponent(location.hash.slice(1)))"
        )
        if not re.search(_by_any_trail(end), page.url) or not there:
            wrong.append(f"{path}: {selector} leads to {page.url}")
    assert not wrong, "\n".join(wrong)


def _by_any_trail(end: str) -> str:
    """The end of an address as a pattern, with the theme one came by or without."""
    path, *fragment = end.split("#", 1)
    trail = r"(\?trail=[a-z-]+)?" if path else ""
    return re.escape(path) + trail + "".join("#" + re.escape(each) for each in fragment)


def test_the_first_press_of_tab_offers_to_skip_to_the_text(page: Page, frozen: str) -> None:
    for path in TYPES:
        if path in ("404.html", "search.html"):
            continue  # the search has the focus on its own page
        page.goto(frozen + path)
        page.keyboard.press("Tab")
        skip = page.locator(":focus")
        expect(skip).to_have_text("Skip to the text")
        expect(skip).to_be_in_viewport()
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.localName") == "main", path


def test_the_masthead_marks_the_page_it_is_on(page: Page, frozen: str) -> None:
    rubric = "rgb(160, 42, 28)"
    for path, name in (("themes/index.html", "Themes"), ("notes.html", "Notes")):
        page.goto(frozen + path)
        here = page.locator(".masthead [aria-current]")
        expect(here).to_have_text(name)
        drawn = here.evaluate(
            "e => { const s = getComputedStyle(e); return s.borderBottomColor + s.textDecorationColor + s.boxShadow }"
        )
        assert rubric in drawn


@by_pointer_and_keys
def test_a_section_of_the_strip_leads_to_its_heading_and_keys_have_the_contents(
    page: Page, frozen: str, keys: bool
) -> None:
    page.goto(f"{frozen}read/every-construct.html")
    if keys:
        expect(page.locator(".strip a:not([tabindex='-1'])")).to_have_count(0)
        links = page.locator(".strip a").evaluate_all("all => all.map(e => e.getAttribute('href'))")
        told = page.locator(".contents a").evaluate_all(
            "all => all.map(e => e.getAttribute('href'))"
        )
        assert set(links) <= set(told)
    else:
        target = page.locator(".strip a").last
        target.click()
        page.wait_for_url(f"**{target.get_attribute('href')}")


@by_pointer_and_keys
def test_a_footnote_is_reached_and_left_again(page: Page, frozen: str, keys: bool) -> None:
    page.goto(f"{frozen}read/every-construct.html")
    press(page.locator(".passage .noteref a").first, keys=keys)
    page.wait_for_url("**#p-93zff9")
    expect(page.locator("#p-93zff9")).to_be_in_viewport()
    press(page.locator("[role=doc-backlink]").first, keys=keys)
    page.wait_for_url("**#_ref-b")
    expect(page.locator("#_ref-b")).to_be_in_viewport()


@by_pointer_and_keys
@pytest.mark.parametrize(
    ("path", "fold", "inside", "width"),
    [
        ("read/every-construct.html", "details.callout:not([open])", ".passage", 1440),
        ("read/every-construct.html", ".note details", "p", 1440),
        ("read/every-construct.html", "details.rail", ".contents", 1024),
        ("read/every-construct.html", ".about details", "dl", 390),
        ("themes/open-source.html", "details.rail", ".contents", 1024),
    ],
)
def test_what_is_folded_opens_and_closes(
    page: Page, frozen: str, path: str, fold: str, inside: str, width: int, keys: bool
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(frozen + path)
    page.locator(fold).first.evaluate("e => e.dataset.tried = ''")
    folded = page.locator("details[data-tried]")
    expect(folded.locator(inside).first).not_to_be_visible()
    press(folded.locator("summary").first, keys=keys)
    expect(folded.locator(inside).first).to_be_visible()
    press(folded.locator("summary").first, keys=keys)
    expect(folded.locator(inside).first).not_to_be_visible()


@by_pointer_and_keys
def test_a_long_repeat_that_was_set_aside_is_folded_and_opens(
    page: Page, own: Path, keys: bool
) -> None:
    page.goto((own / "set-aside/verge.html").as_uri())
    folded = page.locator("details").filter(has_text="Show all").first
    rest = folded.locator("> :not(summary)").first
    expect(rest).not_to_be_visible()
    press(folded.locator("summary"), keys=keys)
    expect(rest).to_be_visible()


def test_the_table_of_themes_scrolls_by_keys_where_it_is_wide(page: Page, own: Path) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto((own / "index.html").as_uri())
    table = page.locator(".matrix").first
    table.focus()
    before = table.evaluate("e => [e.scrollLeft, e.scrollWidth > e.clientWidth]")
    assert before == [0, True]
    table.evaluate("e => { e.onscroll = () => { e.dataset.went = e.scrollLeft > 0 } }")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".matrix[data-went=true]")).to_have_count(1)


def test_an_address_without_a_page_leads_to_the_library(page: Page, tmp_path: Path) -> None:
    """At the root of a host, as 404 pages are."""
    site = build_into(REPOSITORY, tmp_path / "repo")
    with serving(site) as address:
        page.goto(f"{address}404.html")
        assert page.get_by_role("link", name="The library").get_attribute("href") == "/index.html"


# --- the focus ------------------------------------------------------------------------------------

# Of the element that has the focus: its name, its ring, and whether any of its boxes is in sight: on
# the screen, and with nothing that floats upon it.
SEEN = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const style = getComputedStyle(element), shape = element.localName + " " + (element.ariaLabel ?? element.textContent).trim().slice(0, 30);
  const boxes = [...element.getClientRects()];
  const clear = boxes.some((box) => [box.left + 2, box.left + box.width / 2, box.right - 2].some((x) => {
    const top = document.elementFromPoint(x, box.top + box.height / 2);
    return top && (element.contains(top) || top.contains(element));
  }));
  const size = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const field = element.closest(".search-box .field"); // a line under all of it, as wide as a ring
  const line = field && /^(rgb\\(160, 42, 28\\)) 0px -2px 0px 0px inset$/.exec(getComputedStyle(field).boxShadow);
  const ring = drawn ? style.outlineColor + " " + style.outlineOffset : line ? line[1] + " 2px" : "";
  return [shape, ring, clear, size > 1];
}"""


@pytest.mark.parametrize(
    ("width", "most"), [(1440, 30), (390, 20), pytest.param(1024, 400, marks=pytest.mark.full)]
)
def test_what_has_the_focus_has_a_ring_is_in_sight_and_under_nothing(
    browser: Browser, frozen: str, width: int, most: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 700}, reduced_motion="reduce")
    wrong = []
    for path in TYPES:
        if path == "404.html":
            continue
        page.goto(frozen + path)
        if path == "search.html":
            page.locator(".search-box input").wait_for()  # it comes after the first paint
        for _ in range(most):
            page.keyboard.press("Tab")
            seen = page.evaluate(SEEN)
            if seen is None:
                break
            shape, ring, clear, shown = seen
            if ring != "rgb(160, 42, 28) 2px" or not clear or not shown:
                wrong.append(f"{path}: {shape}: ring {ring or 'none'}, {clear=}, {shown=}")
    page.close()
    assert not wrong, "\n".join(wrong)
