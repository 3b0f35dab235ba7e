"""Every reference to a passage lands, in a real browser, on what it promises: the words marked, or
the editor's reason."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser

from browser import chromium, serving
from sites import FROZEN, REPOSITORY, build_into

pytestmark = pytest.mark.browser

# Every link of a page that speaks of a theme, with the theme's title; on a theme's page its own.
COLLECT = """() => {
  const own = document.querySelector('.theme h1');
  const found = [];
  const add = (link, theme) => found.push([link.href, theme]);
  document.querySelectorAll('.ref').forEach(ref => {
    const theme = ref.querySelector('.of').textContent.trim();
    ref.querySelectorAll('a').forEach(link => add(link, theme));
  });
  document.querySelectorAll('a.mention').forEach(link =>
    add(link, link.title.replace(/: where else$/, '')));
  if (own) document.querySelectorAll('.excerpt .whose > a:first-child, .excerpt .steps a')
    .forEach(link => add(link, own.textContent.trim()));
  return found.filter(([href]) => href.includes('#'));
}"""
# What stands at each id of a page: for a passage of a document the words marked and the reason; for
# an excerpt of a theme's page likewise.
LOOK = """ids => ids.map(id => {
  const element = document.getElementById(id);
  if (!element) return null;
  const words = kind => [...element.querySelectorAll(kind)].map(each => each.textContent);
  return {
    marked: words('.mention, [class^="t"], mark'),
    reason: element.dataset.why || words('.why').join(' '),
    shown: element.getClientRects().length > 0,
  };
})"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.mark.parametrize("site", [REPOSITORY, FROZEN], ids=["own", "frozen"])
def test_every_reference_lands_on_marked_words_or_a_reason(
    browser: Browser, site: Path, tmp_path: Path
) -> None:
    built = build_into(site, tmp_path / "site")
    index = json.loads((built / "data/index.json").read_text())
    slugs = {theme["title"]: theme["slug"] for theme in index["themes"]}
    expected = _expected(built, slugs.values())
    wanted: dict[str, set[tuple[str, str]]] = defaultdict(set)
    with serving(built) as address:
        page = browser.new_page()
        for path in sorted(built.rglob("*.html")):
            page.goto(address + path.relative_to(built).as_posix())
            for href, title in page.evaluate(COLLECT):
                target, _, fragment = href.partition("#")
                wanted[target].add((unquote(fragment), slugs[title]))
        assert sum(len(each) for each in wanted.values()) > 20
        wrong = []
        for target, references in sorted(wanted.items()):
            page.goto(target)
            ordered = sorted(references)
            for (fragment, theme), there in zip(
                ordered, page.evaluate(LOOK, [each[0] for each in ordered]), strict=True
            ):
                document, _, passage = fragment.rpartition("/")
                document = document or Path(target).stem
                if not _keeps(there, expected.get((theme, document, passage))):
                    wrong.append((target, fragment, theme, there))
        page.close()
    assert wrong == []


def _expected(built: Path, slugs: Any) -> dict[tuple[str, str, str], dict[str, Any]]:
    """What the data say of each passage on each theme."""
    found = {}
    for slug in slugs:
        data = json.loads((built / f"data/themes/{slug}.json").read_text())
        for entry in data["passages"]:
            found[slug, entry["document"], entry["passage"]] = entry
    return found


def _keeps(there: dict[str, Any] | None, entry: dict[str, Any] | None) -> bool:
    """Whether what stands at a reference's target is what the data promise."""
    if there is None or entry is None or not there["shown"]:
        return False
    if entry["why"] == "assigned":
        return bool(there["reason"]) or not entry["reason"]
    return bool(there["marked"])
