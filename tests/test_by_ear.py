"""Pages as they are heard: the accessibility tree, read from top to bottom.

The texts in `tests/ear/` are what a screen reader says of pages of the frozen site, for a person to
read through for sense.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from browser import chromium
from by_ear import heard
from conftest import Golden
from sites import FROZEN, REPOSITORY, build_into

pytestmark = pytest.mark.browser

EAR = Path(__file__).parent / "ear"
SPOKEN = re.compile(r"Link to passage (\w+)")


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


def _heard(browser: Browser, file: Path, width: int = 1440) -> list[str]:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(file.as_uri())
    lines = heard(page)
    page.close()
    return lines


@pytest.mark.parametrize(
    "path",
    [
        "index",
        "read/every-construct",
        "read/talk",
        "read/gespraech-muehle",
        "themes/open-source",
        "people/hanna-reuter",
        "set-aside/harbour",
    ],
)
def test_a_page_is_heard_as_was_reviewed(
    browser: Browser, frozen: Path, golden: Golden, path: str
) -> None:
    lines = _heard(browser, frozen / f"{path}.html")
    golden.check("\n".join(lines) + "\n", EAR / f"{path.replace('/', '-')}.txt")


@pytest.mark.parametrize("path", ["read/lex", "read/verge"])
@pytest.mark.parametrize("width", [390, 1440])
def test_the_passages_of_a_long_page_are_heard_once_and_in_order_and_every_link_has_a_name(
    browser: Browser, own: Path, path: str, width: int
) -> None:
    lines = _heard(browser, own / f"{path}.html", width)
    told = " ".join(lines)
    numbers = [int(each) for each in SPOKEN.findall(told)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 8
    assert not re.findall(r"\[(?:link|button|picture|field|group|navigation|region|note)\]", told)
    # What is drawn for the eye (bars, strips, letters in the gutter, arrows) says nothing.
    assert not re.search(r"[▸↗‹›] *\]|\[link [‹›]\]", told)


def test_an_interview_names_who_speaks_before_what_is_said(browser: Browser, own: Path) -> None:
    lines = _heard(browser, own / "read/verge.html")
    turns = [place for place, line in enumerate(lines) if line in ("The Verge", "Mark Zuckerberg")]
    assert len(turns) >= 138
    assert all(len(lines[place + 1]) > 3 and "[heading" not in lines[place + 1] for place in turns)


def test_margins_are_heard_behind_the_passage_they_stand_beside(
    browser: Browser, own: Path
) -> None:
    lines = _heard(browser, own / "read/lex.html")
    place = lines.index("[note: Note a]")
    before = next(line for line in reversed(lines[:place]) if SPOKEN.search(line))
    assert "Link to passage 3" in before
    assert any(line == "[group: Open source elsewhere]" for line in lines[place : place + 8])
