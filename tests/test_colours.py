"""The colours of the theme: contrast by WCAG's formula, and themes that can be told apart."""

import re
from collections.abc import Iterator
from itertools import combinations

import pytest
from playwright.sync_api import Browser

from browser import chromium
from sites import FROZEN, REPOSITORY, build_into

Rgb = tuple[int, int, int]

SHEET = (REPOSITORY / "static/style.css").read_text("utf-8")
THEMES = [f"s{slot}" for slot in range(1, 9)]
# The least contrast of a token on paper and on wash: text 4.5, marks and controls 3.
LEAST = {"ink": 4.5, "ink-2": 4.5, "ink-3": 4.5, "rubric": 4.5, "control": 3.0}


def _tokens(dark: bool) -> dict[str, Rgb]:
    pairs = re.findall(r"--([\w-]+): light-dark\(#(\w{6}), #(\w{6})\)", SHEET)
    chosen = {name: (night if dark else day) for name, day, night in pairs}
    return {
        name: (int(each[:2], 16), int(each[2:4], 16), int(each[4:], 16))
        for name, each in chosen.items()
    }


def _linear(colour: Rgb) -> list[float]:
    parts = [each / 255 for each in colour]
    return [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]


def _contrast(one: Rgb, other: Rgb) -> float:
    low, high = sorted(
        sum(
            share * part
            for share, part in zip((0.2126, 0.7152, 0.0722), _linear(each), strict=True)
        )
        for each in (one, other)
    )
    return (high + 0.05) / (low + 0.05)


def _lab(colour: Rgb) -> list[float]:
    """CIELAB, with the white of D65."""
    red, green, blue = _linear(colour)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (
        each ** (1 / 3) if each > 0.008856 else 7.787 * each + 16 / 116 for each in (x, y, z)
    )
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]


def _difference(one: Rgb, other: Rgb) -> float:
    return sum((a - b) ** 2 for a, b in zip(_lab(one), _lab(other), strict=True)) ** 0.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_text_and_controls_stand_out_from_paper_and_wash(dark: bool) -> None:
    tokens = _tokens(dark)
    for name, least in LEAST.items():
        for ground in ("paper", "wash"):
            assert _contrast(tokens[name], tokens[ground]) >= least, f"{name} on {ground}"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_names_of_themes_can_be_read_in_their_colours(dark: bool) -> None:
    tokens = _tokens(dark)
    for name in THEMES:
        assert _contrast(tokens[name], tokens["paper"]) >= 4.5, name


@pytest.mark.parametrize(("dark", "least"), [(False, 18.8), (True, 21.3)], ids=["light", "dark"])
def test_no_two_themes_look_the_same_nor_like_the_owners_hand(dark: bool, least: float) -> None:
    tokens = _tokens(dark)
    for one, other in combinations([*THEMES, "rubric"], 2):
        assert _difference(tokens[one], tokens[other]) >= least, f"{one} and {other}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.mark.browser
def test_who_asks_for_more_contrast_has_no_washes_and_no_light_greys(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    site = build_into(FROZEN, tmp_path_factory.mktemp("frozen") / "site")
    page = browser.new_page(contrast="more")
    page.goto((site / "read/every-construct.html").as_uri())
    looks = """() => {
      const probe = document.body.appendChild(document.createElement("i")), colour = (token) => {
        probe.style.color = `var(--${token})`;
        return getComputedStyle(probe).color;
      };
      return Object.fromEntries(["ink-2", "ink-3", "control", "rule", "paper", "wash"].map((each) => [each, colour(each)]));
    }"""
    more = page.evaluate(looks)
    page.emulate_media(contrast="no-preference")
    usual = page.evaluate(looks)
    page.close()
    assert more["ink-3"] == more["ink-2"] == usual["ink-2"] != usual["ink-3"]
    assert more["rule"] == more["control"] == usual["control"] != usual["rule"]
    assert more["wash"] == more["paper"] == usual["paper"] != usual["wash"]
