"""Narrow screens, and a reader's own text spacing (WCAG 1.4.12): nothing is cut off, covered or lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from browser import chromium, serving
from sites import FROZEN, REPOSITORY, build_into
from test_browser import AXE_OPTIONS, TYPES

pytestmark = pytest.mark.browser

# The values of WCAG 1.4.12, for every element, whatever the page says.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }"""
# What is wrong inside an element: words beyond the screen or cut off, and words upon words. Rectangles
# are those of lines, without the fifth above and below in which letters of neighbours may meet.
FAULTS = """name => {
  const root = document.querySelector(name), wide = document.documentElement.clientWidth, found = [];
  if (name === "body" && document.documentElement.scrollWidth > wide) found.push("scrolls sideways");
  const apart = "dialog, [popover], .menu, .trail, .lost, .dock, .skip, .vh, [hidden], svg";
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const lines = [], walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const parent = node.parentElement, within = parent.closest(apart);
    if (!node.data.trim() || (within && within !== root && root.contains(within))) continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const text = node.data.trim().slice(0, 30), range = document.createRange();
    range.selectNodeContents(node);
    const inScroller = (function up(each) { return each && each !== root && (scrolls(each) || up(each.parentElement)) })(parent);
    for (const box of range.getClientRects()) {
      if (box.width < 2 || box.height < 2) continue;
      if (!inScroller && (box.left < -1 || box.right > wide + 1)) found.push("beyond the screen: " + text);
      if (!inScroller) lines.push([text, box.left + 1, box.right - 1, box.top + box.height / 5, box.bottom - box.height / 5]);
    }
    for (let each = parent; each && each !== root; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (/hidden|clip/.test(style.overflowX + style.overflowY) && !each.matches(apart)
          && (each.scrollWidth > each.clientWidth + 2 || each.scrollHeight > each.clientHeight + 2) && each.clientWidth > 1)
        found.push("cut off: " + text);
    }
  }
  lines.sort((a, b) => a[3] - b[3]);
  for (let i = 0; i < lines.length; i++)
    for (let j = i + 1; j < lines.length && lines[j][3] < lines[i][4]; j++)
      if (lines[j][1] < lines[i][2] && lines[i][1] < lines[j][2])
        found.push(`covered: ${lines[i][0]} / ${lines[j][0]}`);
  return [...new Set(found)];
}"""
LAYOUTS = [
    (320, False),
    (320, True),
    pytest.param(1024, True, marks=pytest.mark.full),
    (1440, True),
]


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


def _reader(browser: Browser, width: int, *, spaced: bool) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        permissions=["clipboard-read", "clipboard-write"],
        bypass_csp=True,  # a reader's own style sheet is not the page's
    )
    if spaced:
        context.add_init_script(
            f"""addEventListener("DOMContentLoaded", () => {{
              const sheet = document.createElement("style");
              sheet.textContent = `{SPACING}`;
              document.head.append(sheet);
            }})"""
        )
    return context.new_page()


def _faults(page: Page, root: str = "body") -> list[str]:
    return [str(each) for each in page.evaluate(FAULTS, root)]


def _axe(page: Page) -> list[str]:
    return [
        f"{each['id']}: {each['nodes'][0]['html'][:120]}"
        for each in Axe().run(page, options=AXE_OPTIONS).response["violations"]
    ]


@pytest.mark.parametrize(("width", "spaced"), LAYOUTS)
def test_no_words_are_cut_off_or_covered(
    browser: Browser, frozen: str, width: int, spaced: bool
) -> None:
    page = _reader(browser, width, spaced=spaced)
    found = {}
    for path in TYPES:
        page.goto(frozen + path)
        if faults := _faults(page):
            found[path] = faults
    page.context.close()
    assert found == {}


@pytest.mark.parametrize(("width", "spaced"), LAYOUTS[:2] + LAYOUTS[3:])
def test_no_words_of_long_pages_are_cut_off_or_covered(
    browser: Browser, own: Path, width: int, spaced: bool
) -> None:
    page = _reader(browser, width, spaced=spaced)
    found = {}
    for path in ("read/lex.html", "read/verge.html", "themes/open-source.html", "index.html"):
        page.goto((own / path).as_uri())
        if faults := _faults(page):
            found[path] = faults
    page.context.close()
    assert found == {}


@pytest.mark.parametrize(
    ("width", "types"),
    [
        (320, TYPES[:2] + TYPES[5:12:2]),
        pytest.param(320, TYPES, marks=pytest.mark.full),
        pytest.param(1440, TYPES, marks=pytest.mark.full),
    ],
    ids=["narrow-some", "narrow", "wide"],
)
def test_axe_finds_nothing_with_text_spacing(
    browser: Browser, frozen: str, width: int, types: tuple[str, ...]
) -> None:
    page = _reader(browser, width, spaced=True)
    found = {}
    for path in types:
        page.goto(frozen + path)
        if violations := _axe(page):
            found[path] = violations
    page.context.close()
    assert found == {}


# --- with something open --------------------------------------------------------------------------


def _menu(page: Page) -> str:
    page.locator("article .n").nth(2).focus()
    page.keyboard.press("Enter")
    return ".menu"


def _keys(page: Page) -> str:
    page.keyboard.press("?")
    return "dialog[open]"


def _search(page: Page) -> str:
    page.keyboard.press("/")
    field = page.locator("dialog[open] input").first
    field.fill("margin")
    expect(page.locator("dialog[open] [role=option]").first).to_be_visible()
    return "dialog[open]"


def _preview(page: Page) -> str:
    page.locator("main a.of").first.focus()
    page.keyboard.press("p")
    return "#_preview"


def _trail(page: Page) -> str:
    page.goto(page.url.split("#")[0] + "?trail=open-source")
    return ".trail"


def _sheet(page: Page) -> str:
    page.locator(".dock a").first.click()
    return "dialog[open]"


def _lost(page: Page) -> str:
    page.goto(page.url.split("#")[0] + "#p-zzzzzz")
    return ".lost"


def _player(page: Page) -> str:
    page.route("https://www.youtube-nocookie.com/**", lambda route: route.fulfill(body="<p>Film"))
    page.get_by_role("button", name="Play beside the text").click()
    return ".video"


STATES: list[tuple[str, Callable[[Page], str], int]] = [
    ("read/every-construct.html", _menu, 0),
    ("read/every-construct.html", _keys, 0),
    ("read/every-construct.html", _search, 0),
    ("read/every-construct.html", _preview, 0),
    ("read/every-construct.html", _trail, 0),
    ("read/every-construct.html", _lost, 0),
    ("read/every-construct.html", _sheet, 900),
    ("read/talk.html", _player, 0),
]


@pytest.mark.parametrize("width", [320, pytest.param(1440, marks=pytest.mark.full)])
def test_what_opens_is_whole_with_text_spacing(browser: Browser, frozen: str, width: int) -> None:
    found = {}
    for path, opening, below in STATES:
        if below and width >= below:
            continue
        page = _reader(browser, width, spaced=True)
        page.goto(frozen + path)
        root = opening(page)
        expect(page.locator(root).first).to_be_visible()
        faults = _faults(page, root) + _axe(page)
        if page.evaluate("document.documentElement.scrollWidth") > width:
            faults.append("scrolls sideways")
        if faults:
            found[opening.__name__] = faults
        page.context.close()
    assert found == {}
