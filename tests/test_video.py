"""The video panel in Chromium, with a stand-in for YouTube's player: theirs is never reached.

The stand-in speaks the messages of the iframe API as documented and writes down what it is told.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, expect

from browser import LOOKS, chromium, serving
from sites import FROZEN, build_into

pytestmark = pytest.mark.browser

HOST = "https://www.youtube-nocookie.com/"
PLAYER = """<!DOCTYPE html><title>stand-in</title><script>
const told = [];
const say = (now) => parent.postMessage(
  JSON.stringify({event: "infoDelivery", info: {currentTime: now}}), "*");
addEventListener("message", (event) => {
  told.push(JSON.parse(event.data));
  if (MUTE) return;
  const {event: kind, func, args} = told.at(-1);
  if (kind === "listening") parent.postMessage(JSON.stringify({event: "onReady"}), "*");
  if (func === "seekTo") say(args[0]);
});
</script>"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(build_into(FROZEN, tmp_path_factory.mktemp("frozen") / "site")) as running:
        yield running


class Reader:
    """A page about a video, every request to elsewhere, and every complaint of the console."""

    def __init__(self, browser: Browser, address: str, *, mute: bool = False, **view: Any) -> None:
        size = {"width": view.pop("width", 1440), "height": 700}
        self.context = browser.new_context(viewport=size, **view)  # type: ignore[arg-type]
        self.page: Page = self.context.new_page()
        self.asked: list[str] = []
        self.faults: list[str] = []
        self.mute = mute
        self.page.on("console", lambda told: self._console(told.type, told.text))
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.context.route(lambda url: not url.startswith(address), self._answer)
        self.page.goto(address + "read/talk.html")

    def _console(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.faults.append(text)

    def _answer(self, route: Route) -> None:
        self.asked.append(route.request.url)
        body = PLAYER.replace("MUTE", "true" if self.mute else "false")
        route.fulfill(body=body, content_type="text/html")

    def opened(self) -> "Reader":
        self.page.get_by_role("button", name="Play beside the text").click()
        self.wait()
        return self

    def wait(self) -> None:
        """Until the player has been told something."""
        self.page.frame_locator("iframe").locator("title").wait_for(state="attached")
        self.player.wait_for_function("told.length > 0", polling=50)

    @property
    def player(self) -> Any:
        return next(frame for frame in self.page.frames if frame.url.startswith(HOST))

    def told(self, kind: str) -> list[Any]:
        return list(self.player.evaluate("kind => told.filter(t => t.func === kind)", kind))

    def close(self) -> None:
        self.context.close()
        assert self.faults == []


@pytest.fixture
def reader(browser: Browser, address: str) -> Iterator[Reader]:
    running = Reader(browser, address)
    yield running
    running.close()


def _time(page: Page, words: str) -> Any:
    return page.get_by_role("link", name=f"Play from {words}")


def test_nothing_is_requested_before_the_press_and_then_only_the_player(reader: Reader) -> None:
    page = reader.page
    _time(page, "1 minute 5 seconds").scroll_into_view_if_needed()
    _time(page, "1 minute 5 seconds").hover()
    assert reader.asked == []
    reader.opened()
    origin = page.evaluate("encodeURIComponent(location.origin)")
    assert reader.asked == [
        f"{HOST}embed/aBcDeFgHiJk?start=0&autoplay=1&enablejsapi=1&origin={origin}"
    ]
    frame = page.locator("iframe")
    assert frame.get_attribute("title") == "Video: A talk about marginal notes"
    assert frame.get_attribute("referrerpolicy") == "strict-origin-when-cross-origin"
    assert (
        frame.get_attribute("allow") == "autoplay; encrypted-media; picture-in-picture; fullscreen"
    )
    box = frame.bounding_box()
    assert box is not None
    assert (round(box["width"]), round(box["height"])) == (600, 338)


def test_a_press_at_a_passage_with_a_moment_starts_there(reader: Reader) -> None:
    _time(reader.page, "12 minutes 30 seconds").locator("..").locator(".n").evaluate(
        "e => e.click()"
    )
    reader.opened()
    assert "start=750&" in reader.asked[0]


def test_a_click_on_a_timestamp_seeks_and_focus_stays_in_the_text(reader: Reader) -> None:
    page = reader.opened().page
    time = _time(page, "12 minutes 30 seconds")
    time.click()
    expect(time).to_have_attribute("aria-current", "time")
    assert [each["args"] for each in reader.told("seekTo")] == [[750, True]]
    assert page.evaluate("document.activeElement.tagName") == "A"
    expect(page.locator(".contents .playing")).to_have_text("Open licences")
    assert len(reader.context.pages) == 1


def test_everything_goes_by_keys_alone(reader: Reader) -> None:
    page = reader.page
    page.locator(".play").focus()
    page.keyboard.press("Enter")
    close = page.get_by_role("button", name="Close the video")
    expect(close).to_be_focused()
    reader.wait()
    time = _time(page, "1 hour 2 minutes 3 seconds")
    time.focus()
    page.keyboard.press("Enter")
    expect(time).to_have_attribute("aria-current", "time")
    expect(time).to_be_focused()
    page.get_by_label("Follow in the text").focus()
    page.keyboard.press("Space")
    expect(page.get_by_label("Follow in the text")).to_be_checked()
    page.keyboard.press("Escape")
    expect(page.locator("iframe")).to_have_count(0)
    expect(page.locator(".play")).to_be_focused()
    expect(page.locator("[aria-current=time], .playing")).to_have_count(0)


def test_a_click_with_a_key_held_opens_the_link_as_ever(reader: Reader) -> None:
    page = reader.opened().page
    with reader.context.expect_page():
        _time(page, "12 minutes 30 seconds").click(modifiers=["ControlOrMeta"])
    assert reader.told("seekTo") == []


def test_with_the_player_closed_a_timestamp_is_a_link(reader: Reader) -> None:
    _time(reader.page, "1 minute 5 seconds").click()
    reader.page.wait_for_url("https://www.youtube.com/watch?v=aBcDeFgHiJk&t=65s")


def test_a_timestamp_of_another_video_is_a_link(reader: Reader) -> None:
    page = reader.opened().page
    time = _time(page, "12 minutes 30 seconds")
    time.evaluate("e => { e.href = e.href.replace('aBcDeFgHiJk', 'another_one') }")
    time.click()
    page.wait_for_url("https://www.youtube.com/watch?v=another_one&t=750s")


def test_the_nearest_moment_before_now_is_lit(reader: Reader) -> None:
    page = reader.opened().page
    for now, lit in ((64, []), (65.1, ["1:05"]), (749, ["1:05"]), (9999, ["1:02:03"]), (3, [])):
        reader.player.evaluate("now => say(now)", now)
        expect(page.locator("a.time[aria-current]")).to_have_text(lit)


def test_messages_of_others_are_not_heard(reader: Reader) -> None:
    page = reader.opened().page
    page.evaluate(
        """() => new Promise(done => {
          addEventListener('message', e => e.source === window && done());
          postMessage(JSON.stringify({info: {currentTime: 800}}), '*');
        })"""
    )
    expect(page.locator("a.time[aria-current]")).to_have_count(0)


def test_a_player_that_does_not_answer_is_loaded_again_at_the_second(
    browser: Browser, address: str
) -> None:
    reader = Reader(browser, address, mute=True)
    page = reader.page
    page.clock.install()
    reader.opened()
    _time(page, "12 minutes 30 seconds").click()
    assert len(reader.asked) == 1
    with page.expect_request(lambda request: "start=750&" in request.url):
        page.clock.run_for(2000)
    expect(page.locator("a.time[aria-current]")).to_have_count(0)
    with page.expect_request(lambda request: "start=65&" in request.url):
        _time(page, "1 minute 5 seconds").click()
    reader.close()


TALL = "() => { document.querySelector('.end').style.paddingBottom = '3000px' }"


def test_past_the_panel_the_player_stands_in_the_corner_and_off_the_text(reader: Reader) -> None:
    page = reader.opened().page
    page.evaluate(TALL)
    page.set_viewport_size({"width": 1260, "height": 700})
    page.evaluate("scrollTo(0, 1400)")
    expect(page.locator(".corner")).to_have_count(1)
    frame, text = page.locator("iframe").bounding_box(), page.locator(".end").bounding_box()
    assert frame is not None
    assert text is not None
    assert (round(frame["width"]), round(frame["height"])) == (356, 200)
    assert frame["x"] >= text["x"] + text["width"]
    assert len(reader.asked) == 1  # moved by style alone: a frame that is put elsewhere loads anew
    page.set_viewport_size({"width": 1100, "height": 700})
    moved = page.locator("iframe").bounding_box()
    assert moved is not None
    assert moved["y"] < 0
    page.set_viewport_size({"width": 1440, "height": 700})
    page.get_by_role("button", name="Close the video").click()
    expect(page.locator("iframe")).to_have_count(0)


def test_the_page_follows_only_when_told_and_until_scrolled_by_hand(reader: Reader) -> None:
    page = reader.opened().page
    page.evaluate(TALL)
    page.evaluate(
        "document.querySelector('.end').previousElementSibling.style.paddingTop = '900px'"
    )
    reader.player.evaluate("say(3800)")
    expect(page.locator("a.time[aria-current]")).to_have_text("1:02:03")
    assert page.evaluate("scrollY") == 0
    page.get_by_label("Follow in the text").check()
    # Not by `wait_for_function`, which asks again by a string: the page lets none run.
    look = "const look = () => scrollY > 0 ? done() : requestAnimationFrame(look); look();"
    page.evaluate(f"new Promise((done) => {{ {look} }})")
    expect(page.get_by_label("Follow in the text")).to_be_checked()
    page.mouse.move(700, 300)
    page.mouse.wheel(0, 200)
    expect(page.get_by_label("Follow in the text")).not_to_be_checked()
    before = page.evaluate("scrollY")
    reader.player.evaluate("say(66)")
    expect(page.locator("a.time[aria-current]")).to_have_text("1:05")
    assert page.evaluate("scrollY") == before


@pytest.mark.parametrize(("width", "colours"), LOOKS)
def test_axe_finds_nothing_with_the_player_open(
    browser: Browser, address: str, width: int, colours: Any
) -> None:
    reader = Reader(browser, address, width=width, color_scheme=colours)
    page = reader.opened().page
    reader.player.evaluate("say(800)")
    expect(page.locator("a.time[aria-current]")).to_have_text("12:30")
    options = {
        "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        "rules": {"target-size": {"enabled": True}, "html-has-lang": {"enabled": False}},
        "iframes": False,  # what is inside is the player's
    }
    violations = Axe().run(page, options=options).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in violations] == []
    reader.close()


def test_from_disk_the_panel_stays_a_link(browser: Browser, tmp_path: Path) -> None:
    site = build_into(FROZEN, tmp_path / "site")
    page = browser.new_page()
    page.goto((site / "read/talk.html").as_uri())
    expect(page.get_by_role("link", name="Watch on YouTube")).to_have_count(1)
    expect(page.get_by_role("button", name="Play beside the text")).to_have_count(0)
    page.close()
