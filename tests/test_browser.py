"""Every page in a real browser: no error, no request outside, no axe violation, all links live."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from browser import LOOKS, chromium, serving
from sites import FROZEN, REPOSITORY, build_into, write

pytestmark = pytest.mark.browser

WIDTHS = (390, 1024, 1440)
# One page of each type: home, documents of every genre, themes, notes, people, set aside, owner's page,
# 404.
TYPES = (
    "index.html",
    "read/every-construct.html",
    "read/talk.html",
    "read/gespraech-muehle.html",
    "read/rtl.html",
    "themes/index.html",
    "themes/open-source.html",
    "notes.html",
    "people/index.html",
    "people/hanna-reuter.html",
    "people/robert-estienne.html",
    "set-aside/harbour.html",
    "set-aside/talk.html",
    "pages/about.html",
    "search.html",
    "404.html",
)
AXE_OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_into(FROZEN, tmp_path_factory.mktemp("frozen") / "site")


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_into(REPOSITORY, tmp_path_factory.mktemp("own") / "site")


def _pages(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


class Watched:
    """A page whose console and requests are written down."""

    def __init__(self, page: Page, allowed: str) -> None:
        self.page = page
        self.faults: list[str] = []
        page.on("console", lambda message: self._console(message.type, message.text))
        page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        page.on("request", lambda request: self._request(request.url, allowed))
        page.on("requestfailed", lambda request: self._failure(request.url, request.failure or ""))

    def _console(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.faults.append(f"{kind}: {text}")

    def _failure(self, url: str, why: str) -> None:
        if why != "net::ERR_ABORTED":  # the test went to the next page before an icon came
            self.faults.append(f"failed: {url}: {why}")

    def _request(self, url: str, allowed: str) -> None:
        if not url.startswith((allowed, "data:")):
            self.faults.append(f"outside: {url}")


@pytest.mark.parametrize("which", ["frozen", "own"])
def test_every_page_opens_over_http_below_a_folder(
    browser: Browser, which: str, request: pytest.FixtureRequest
) -> None:
    site: Path = request.getfixturevalue(which)
    with serving(site) as address:
        page = browser.new_page()
        watched = Watched(page, address)
        for path in _pages(site):
            if path == "404.html":
                continue  # its addresses count from the public address, which is not this one
            answer = page.goto(address + path)
            assert answer is not None
            assert answer.ok, path
            assert page.locator("h1").count() == 1, path
        page.close()
    assert watched.faults == []


@pytest.mark.parametrize("which", ["frozen", "own"])
def test_every_page_opens_from_disk(
    browser: Browser, which: str, request: pytest.FixtureRequest
) -> None:
    site: Path = request.getfixturevalue(which)
    page = browser.new_page()
    watched = Watched(page, site.as_uri())
    for path in _pages(site):
        if path == "404.html":
            continue  # its addresses count from the root of a host
        page.goto((site / path).as_uri())
        styled = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        assert styled == "rgb(252, 250, 245)", path
    page.close()
    assert watched.faults == []


@pytest.mark.parametrize(("width", "colours"), LOOKS)
def test_axe_finds_nothing_on_any_page_type(
    browser: Browser, frozen: Path, width: int, colours: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if colours == "dark" else "light",
    )
    page = context.new_page()
    found = []
    with serving(frozen) as address:
        for path in TYPES:
            page.goto(address + path)
            for violation in Axe().run(page, options=AXE_OPTIONS).response["violations"]:
                nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
                found.append(f"{path}: {violation['id']}: {nodes}")
    context.close()
    assert found == []


@pytest.mark.parametrize("width", [320, 390, pytest.param(1024, marks=pytest.mark.full), 1440])
def test_nothing_scrolls_sideways(browser: Browser, frozen: Path, own: Path, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    wide = []
    for site in (frozen, own):
        for path in _pages(site):
            page.goto((site / path).as_uri())
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wide.append(path)
    page.close()
    assert wide == []


@pytest.mark.parametrize("width", [360, 390])
def test_the_matrix_of_a_few_documents_is_whole_on_a_phone(
    browser: Browser, own: Path, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 844})
    for path in ("index.html", "themes/index.html"):
        page.goto((own / path).as_uri())
        inside = page.locator(".matrix").evaluate(
            """e => { const box = e.getBoundingClientRect();
                 return [...e.querySelectorAll("td, th")].every((cell) => cell.getBoundingClientRect().right <= box.right) }"""
        )
        assert inside, path
    page.close()


def test_the_heads_of_a_long_matrix_stay_while_it_is_scrolled(
    browser: Browser, tmp_path: Path
) -> None:
    words = ["anchor", "bell", "cable", "dock", "engine", "ferry", "gull", "harbour"]
    for place in range(12):
        text = "".join(f"\n\nThe {word} of number {place}." for word in words)
        write(tmp_path, **{f"seeds__report-{place}_md": f"# Report {place}{text}\n"})
    themes = "".join(f"{word}:\n  title: {word.title()}\n  terms: [{word}]\n" for word in words)
    write(tmp_path, site_src__themes_yml=themes, site_src__site_yml="title: T\n")
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto((build_into(tmp_path, tmp_path / "_site") / "themes/index.html").as_uri())
    head = page.locator(".matrix tbody th").first
    before = head.bounding_box()
    assert before is not None
    scrolled = page.locator(".matrix").evaluate("e => { e.scrollLeft = 100; return e.scrollLeft }")
    assert scrolled > 20
    after = head.bounding_box()
    assert after is not None
    assert abs(after["x"] - before["x"]) <= 2  # the space between cells
    assert head.evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(252, 250, 245)"
    page.close()


def test_the_way_on_stands_at_the_end_of_the_first_line_above_a_passage(
    browser: Browser, own: Path
) -> None:
    for width in WIDTHS:
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.goto((own / "themes/regulation.html").as_uri())
        off = page.evaluate(
            """() => [...document.querySelectorAll(".whose:has(.steps)")].map((line) => {
              const box = line.getBoundingClientRect(), steps = line.querySelector(".steps").getBoundingClientRect();
              const under = [...line.children].filter((part) => !part.matches(".steps")).some((part) =>
                [...part.getClientRects()].some((r) => r.right > steps.left && r.top < steps.bottom && r.bottom > steps.top));
              return [Math.abs(steps.top - box.top) < 4, Math.abs(steps.right - box.right) < 1, under] })"""
        )
        assert len(off) > 10
        assert all(each == [True, True, False] for each in off)
        page.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_margin_blocks_never_lie_on_each_other_or_on_the_text(
    browser: Browser, own: Path, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    overlaps = []
    for path in ("read/lex.html", "read/vision.html", "read/hub.html", "read/verge.html"):
        page.goto((own / path).as_uri())
        overlaps += page.evaluate(
            """() => {
              // What is far off has no boxes until it comes near.
              for (const part of document.querySelectorAll('section.rows')) part.style.contentVisibility = 'visible';
              const boxes = [...document.querySelectorAll('main [id^="p-"], main [role=group], .margin .note')]
                .filter(e => !e.querySelector('[id^="p-"]') && e.getClientRects().length)
                .map(e => [e.id || e.textContent.slice(0, 30), e.getBoundingClientRect()]);
              const found = [];
              boxes.sort((a, b) => a[1].top - b[1].top);
              for (let i = 0; i < boxes.length; i++)
                for (let j = i + 1; j < boxes.length; j++) {
                  const [a, b] = [boxes[i][1], boxes[j][1]];
                  if (b.top >= a.bottom - 1) break;
                  if (a.left < b.right - 1 && b.left < a.right - 1)
                    found.push(boxes[i][0] + ' on ' + boxes[j][0]);
                }
              return found;
            }"""
        )
    page.close()
    assert overlaps == []


def test_every_theme_reference_lands_on_a_passage_that_is_marked(
    browser: Browser, own: Path
) -> None:
    """All of them, in Chromium: the target is there, and its words are marked or a reason given."""
    page = browser.new_page()
    for path in sorted((own / "themes").glob("*.html")):
        if path.name == "index.html":
            continue
        page.goto(path.as_uri())
        bad = page.evaluate(
            """() => [...document.querySelectorAll('article')]
                 .filter(a => !a.querySelector('mark') && !/assigned/i.test(a.textContent))
                 .map(a => a.id)"""
        )
        assert bad == [], path.name
    page.close()


# --- notes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no-script"])
def test_words_lead_to_their_note_and_its_letter_back_by_pointer_and_by_keys(
    browser: Browser, frozen: Path, scripts: bool
) -> None:
    context = browser.new_context(
        viewport={"width": 1440, "height": 900}, java_script_enabled=scripts
    )
    page = context.new_page()
    page.goto((frozen / "read/every-construct.html").as_uri())
    for place, word in enumerate(page.locator(".passage a.gl").all()):
        note = word.get_attribute("aria-details") or ""
        assert word.get_attribute("href") == f"#{note}"
        expect(page.locator(f"#{note}[role=note]")).to_have_count(1)
        if place % 2:
            word.scroll_into_view_if_needed()
            first = word.evaluate("e => { const r = e.getClientRects()[0]; return [r.x, r.y] }")
            page.mouse.click(first[0] + 3, first[1] + 5)
        else:
            word.focus()
            page.keyboard.press("Enter")
        page.wait_for_url(f"**#{note}", timeout=5000)
        letter = page.locator(f"#{note} a.letter")
        if place % 2:
            letter.focus()
            page.keyboard.press("Enter")
        else:
            letter.click()
        back = (letter.get_attribute("href") or "")[1:]
        page.wait_for_url(f"**#{back}", timeout=5000)
        expect(page.locator(f"[id='{back}']")).to_have_count(1)
    context.close()


@pytest.mark.parametrize(("width", "beside"), [(390, False), (1024, True), (1440, True)])
def test_a_note_stands_beside_its_passage_or_on_a_phone_after_it(
    browser: Browser, frozen: Path, width: int, beside: bool
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto((frozen / "read/harbour.html").as_uri())
    note = page.locator(".margin .note").first.bounding_box()
    passage = page.locator(".passage:has(.gl)").first.bounding_box()
    page.close()
    assert note is not None
    assert passage is not None
    if beside:
        assert note["x"] > passage["x"] + passage["width"]
        assert abs(note["y"] - passage["y"]) < 12
    else:
        assert note["y"] >= passage["y"] + passage["height"]
        assert note["x"] >= passage["x"]


def test_the_letter_of_a_note_never_stands_alone_on_a_line(browser: Browser, own: Path) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto((own / "read/lex.html").as_uri())
    alone = page.evaluate(
        """() => [...document.querySelectorAll(".gl[data-l]")].flatMap((words) => {
          const passage = words.closest(".passage"), found = [];
          for (let width = 260; width < 600; width += 3) {
            passage.style.width = `${width}px`;
            if ([...words.getClientRects()].at(-1).width < 16) found.push(width);
          }
          return found })"""
    )
    page.close()
    assert alone == []


def test_a_long_note_is_folded_on_screens_and_open_on_paper(browser: Browser, frozen: Path) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto((frozen / "read/every-construct.html").as_uri())
    rest = page.locator(".note details p").first
    assert not rest.is_visible()
    page.locator(".note summary").first.click()
    assert rest.is_visible()
    page.reload()
    page.emulate_media(media="print")
    assert rest.evaluate("each => each.checkVisibility({contentVisibilityAuto: true})")
    page.close()
