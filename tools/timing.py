"""How long the longest document of a built site holds up a slow machine, in a real Chromium.

    PYTHONPATH=tests python tools/timing.py _site

With a processor four times as slow: the time for which the page answers nothing while it loads
(of each task after the first paint what is over 50 ms), what moves meanwhile, and the time from a
key to what it shows. Other work on the machine makes the times longer, four times over: so the best
run and the median of nine are told beside those of the same text without style and scripts, only a
best run that is twice its bound fails, and on a machine that is busy before it begins no time does.
"""

import json
import os
import re
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from browser import chromium, serving

SLOWER = 4
RUNS = 9
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
BOUNDS = {  # ms, but for what moves; as in CONTRIBUTING
    "total blocking time": 50,
    "layout shift": 0.01,
    "layout shift, arriving at the last section, 390 px": 0.01,
    "next passage": 100,
    "preview": 100,
}
WATCH = """() => {
  window.long = []; window.shift = 0;
  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take))
    .observe({type, buffered: true});
  watch('longtask', (each) => long.push([each.startTime, each.startTime + each.duration]));
  watch('layout-shift', (each) => { shift += each.value });
}"""
BLOCKED = """() => {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  const over = ([from, to]) => Math.max(0, to - Math.max(from, first.startTime) - 50);
  return long.reduce((sum, each) => sum + over(each), 0);
}"""
# From the key's own time to the end of the frame that shows what `shown` finds.
SHOWN = """(shown) => { window.answered = new Promise((done) => {
  let start;
  const press = (event) => { start = event.timeStamp };
  addEventListener('keydown', press, { once: true, capture: true });
  const look = () => requestAnimationFrame(start && document.querySelector(shown)
    ? () => setTimeout(() => done(performance.now() - start)) : look);
  look();
}) }"""


def main(site: Path) -> int:
    """The figures on the terminal; 1 when one is far above its bound."""
    page, theme, stops = _longest(site)
    control = re.sub(
        r'<link rel="stylesheet"[^>]*>|<script.*?</script>',
        "",
        (site / page).read_text("utf-8"),
        flags=re.S,
    )
    busy = os.getloadavg()[0] > (os.cpu_count() or 1)
    figures: dict[str, list[float]] = {}
    with chromium() as browser, serving(site) as address:
        for _ in range(RUNS):
            for name, figure in _run(browser, address + page, theme, stops, control).items():
                figures.setdefault(name, []).append(figure)
    state = " (busy before: times are not judged)" if busy else ""
    print(f"{page}, processor {SLOWER} times as slow, load {os.getloadavg()[0]:.1f}{state}")
    failed = False
    for name, found in figures.items():
        bound = BOUNDS.get(name)
        judged = bound is not None and (bound < 1 or not busy)
        far = bound is not None and judged and min(found) > 2 * bound
        failed = failed or far
        told = f"at most {bound}{', far above' if far else ''}" if bound else "for comparison"
        print(f"  {name}: best {min(found):.4g}, median {statistics.median(found):.4g} ({told})")
    return int(failed)


def _longest(site: Path) -> tuple[str, str, list[str]]:
    """The document of most words, and of the theme with most passages in it the slug and these."""
    index = json.loads((site / "data/index.json").read_text("utf-8"))
    document = max(index["documents"], key=lambda each: each["words"])
    trails = {
        theme["slug"]: [
            each["passage"]
            for each in json.loads((site / f"data/themes/{theme['slug']}.json").read_text("utf-8"))[
                "passages"
            ]
            if each["document"] == document["slug"]
        ]
        for theme in index["themes"]
    }
    slug, stops = max(trails.items(), key=lambda each: len(each[1]))
    return document["page"], slug, stops


def _run(
    browser: Browser, address: str, theme: str, stops: list[str], control: str
) -> dict[str, float]:
    """One of each figure, each on a fresh page."""
    found: dict[str, float] = {}

    def loaded(page: Page) -> None:
        found["total blocking time"] = page.evaluate(BLOCKED)
        found["layout shift"] = page.evaluate("shift")

    def arrived(page: Page) -> None:
        name = "layout shift, arriving at the last section, 390 px"
        found[name] = page.evaluate("shift")

    def asked(page: Page) -> None:
        found["next passage"] = _answer(page, "]", f'[id="{stops[1]}"]:target')
        page.locator("article a.mention").first.focus()
        page.wait_for_timeout(500)
        found["preview"] = _answer(page, "p", "#_preview:popover-open")

    def bare(page: Page) -> None:
        found["total blocking time without style and scripts"] = page.evaluate(BLOCKED)

    _on(browser, address, loaded)
    _on(browser, f"{address}#{stops[-1]}", arrived, NARROW)
    _on(browser, f"{address}?trail={theme}#{stops[0]}", asked)
    _on(browser, address, bare, control=control)
    return found


def _on(
    browser: Browser,
    address: str,
    measure: Callable[[Page], None],
    viewport: Any = WIDE,
    control: str | None = None,
) -> None:
    """`measure` a page at `address`, or one of the text `control`, when it has come to rest."""
    context = browser.new_context(viewport=viewport)
    page = context.new_page()
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.add_init_script(f"({WATCH})()")
    if control is not None:
        page.route("**/*.html", lambda to: to.fulfill(body=control, content_type="text/html"))
    page.goto(address)
    page.wait_for_selector("html:not(.rolled):not(.held)", state="attached")
    page.wait_for_timeout(2000)
    measure(page)
    context.close()


def _answer(page: Page, key: str, shown: str) -> float:
    page.evaluate(SHOWN, shown)
    page.keyboard.press(key)
    return float(page.evaluate("answered"))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
