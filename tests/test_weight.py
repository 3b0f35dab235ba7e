"""What a browser fetches and what it weighs on the line, counted in Chromium over HTTP."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from browser import chromium, serving
from sites import REPOSITORY, build_into, write

pytestmark = pytest.mark.browser

KB = 1024
FRAME = {"static/style.css", "static/before.js", "static/reader.js", "static/icon.svg"}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(build_into(REPOSITORY, tmp_path_factory.mktemp("own") / "site")) as address:
        yield address


@dataclass(kw_only=True)
class _Line:
    """What came over the line to a page: bytes by address, headers with them."""

    weights: dict[str, int] = field(default_factory=dict)
    asked: dict[str, str] = field(default_factory=dict)

    def below(self, address: str) -> dict[str, int]:
        return {each.removeprefix(address): bytes_ for each, bytes_ in self.weights.items()}


def _listened(page: Page) -> _Line:
    line = _Line()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")

    def asked(event: dict[str, object]) -> None:
        line.asked[str(event["requestId"])] = str(event["request"]["url"])  # type: ignore[index]

    def came(event: dict[str, object]) -> None:
        url = line.asked.get(str(event["requestId"]), "")
        line.weights[url] = int(event["encodedDataLength"])  # type: ignore[call-overload]

    session.on("Network.requestWillBeSent", asked)
    session.on("Network.loadingFinished", came)
    return line


def _opened(context: BrowserContext, url: str) -> tuple[Page, _Line]:
    page = context.new_page()
    line = _listened(page)
    page.goto(url, wait_until="networkidle")
    page.evaluate("document.fonts.ready")
    return page, line


@pytest.mark.parametrize(
    ("path", "most"), [("index.html", 90), ("read/verge.html", 130), ("read/lex.html", 100)]
)
def test_a_first_visit_is_light_and_asks_nobody_else(
    browser: Browser, own: str, path: str, most: int
) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    _, line = _opened(context, own + path)
    came = line.below(own)
    context.close()
    assert sum(came.values()) <= most * KB, came
    fonts = {each for each in came if each.endswith(".woff2")}
    assert 2 <= len(fonts) <= 3  # italics where there are any
    assert all(each.endswith("-basic.woff2") for each in fonts)
    # Neither the search's index nor any data, no film's script, and no other host: those are fetched
    # when asked for.
    assert set(came) - fonts - FRAME == {path}


def test_the_style_does_not_wait_for_the_script_that_runs_before_it(
    browser: Browser, own: str
) -> None:
    page = browser.new_page()
    page.route("**/static/before.js", lambda _: None)  # never comes
    with page.expect_request("**/static/style.css", timeout=5000):
        page.goto(own + "index.html", wait_until="commit")
    page.close()


def test_the_next_page_costs_its_text_alone(browser: Browser, own: str) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page, _ = _opened(context, own + "index.html")
    line = _listened(page)
    page.goto(own + "read/hub.html", wait_until="networkidle")
    came = {path for path, weight in line.below(own).items() if weight}
    context.close()
    assert came == {"read/hub.html"}


def test_a_first_visit_is_as_light_in_a_library_of_a_hundred_documents(
    browser: Browser, tmp_path: Path
) -> None:
    """What is fetched before it is asked for does not grow with the library."""
    words = "The harbour wall was mended in spring, and the boats came back before the ice.\n"
    for place in range(100):
        write(tmp_path / "seeds", **{f"{place:03}_md": f"# Report {place}\n\n{words * 40}"})
    site = build_into(tmp_path, tmp_path / "_site")
    with serving(site) as address:
        context = browser.new_context(viewport={"width": 1440, "height": 900})
        _, line = _opened(context, address + "index.html")
        came = line.below(address)
        context.close()
    assert sum(came.values()) <= 130 * KB
    assert not [path for path in came if path.startswith(("pagefind/", "data/", "read/"))]
