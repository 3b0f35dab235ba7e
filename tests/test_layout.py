"""Where things stand on a page and how large they are set: boxes and type, in Chromium, in pixels.

The measures are those the looks were drawn with; what breaks them changes every page.
"""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser import chromium, serving
from sites import FROZEN, REPOSITORY, build_into, write

pytestmark = pytest.mark.browser

CONSTRUCTS = "read/every-construct.html"


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


def _opened(browser: Browser, file: Path, width: int) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(file.as_uri())
    return page


def _columns(page: Page) -> dict[str, tuple[int, int]]:
    """Start and end of the contents, the text, a number and the margin; nothing for what is hidden."""
    return {
        name: (round(start), round(end))
        for name, (start, end) in page.evaluate(
            """() => Object.fromEntries(Object.entries({
              rail: ".rail", text: ".rows > .passage", number: ".rows > .passage > .n", margin: ".margin", dock: ".dock",
            }).map(([name, selector]) => [name, document.querySelector(selector).getBoundingClientRect()])
              .filter(([, box]) => box.width).map(([name, box]) => [name, [box.left, box.right]]))"""
        ).items()
    }


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        # 214 of contents, 64 of gutter, 600 of text, 50, 300 of margin, centred
        (1440, {"rail": (106, 320), "text": (384, 984), "margin": (1034, 1334)}),
        (1260, {"rail": (16, 230), "text": (294, 894), "margin": (944, 1244)}),
        # 52 of gutter, 540 to 580 of text, 36, 224 to 246 of margin
        (1024, {"rail": (55, 969), "text": (107, 687), "margin": (723, 969)}),
        # the text alone, 30 before it and 20 behind, and what floats at the foot
        (390, {"text": (30, 370), "margin": (30, 370), "dock": (0, 390)}),
    ],
)
def test_the_three_columns_stand_where_they_were_drawn(
    browser: Browser, frozen: Path, width: int, expected: dict[str, tuple[int, int]]
) -> None:
    page = _opened(browser, frozen / CONSTRUCTS, width)
    columns = _columns(page)
    page.close()
    number = columns.pop("number")
    assert columns == expected
    if width >= 900:
        assert number[1] == expected["text"][0] - 16
    else:  # at the end of the last line, for a finger
        assert expected["text"][0] <= number[0]
        assert number[1] <= expected["text"][1] + 20
        assert number[1] - number[0] >= 24


def test_the_gutter_has_three_places_for_bars_numbers_and_letters(
    browser: Browser, own: Path
) -> None:
    page = _opened(browser, own / "read/verge.html", 1440)
    bar, letters = page.evaluate(
        """() => [".passage[class*=' b1']", ".turn:not(.first)"].map((selector) =>
             parseFloat(getComputedStyle(document.querySelector(selector), "::before").insetInlineEnd))"""
    )
    page.close()
    assert bar == 600 + 7
    assert letters == 600 + 46


TYPE = [
    (CONSTRUCTS, 1440, ".rows > .passage", "18px/27.5px"),
    (CONSTRUCTS, 390, ".rows > .passage", "17.5px/27px"),
    (CONSTRUCTS, 1440, "h1", "42px/48px"),
    (CONSTRUCTS, 390, "h1", "31px/36px"),
    (CONSTRUCTS, 1440, ".rows > h2", "25px/32px"),
    (CONSTRUCTS, 1440, ".rows > h3", "19.5px/28px"),
    (CONSTRUCTS, 1440, ".note", "15.5px/22.5px"),
    (CONSTRUCTS, 1440, ".margin", "13.5px/20px"),
    (CONSTRUCTS, 1440, "pre", "14.5px/22px"),
    (CONSTRUCTS, 1440, ".table table", "14.5px"),
    ("index.html", 1440, "h1", "52px/56"),
]


@pytest.mark.parametrize(("path", "width", "selector", "size"), TYPE)
def test_type_has_the_sizes_it_was_drawn_with(
    browser: Browser, frozen: Path, path: str, width: int, selector: str, size: str
) -> None:
    page = _opened(browser, frozen / path, width)
    told = page.locator(selector).first.evaluate(
        "e => { const s = getComputedStyle(e); return [s.fontSize, s.lineHeight].map((n) => `${Math.round(parseFloat(n) * 4) / 4}px`) }"
    )
    page.close()
    assert "/".join(told).startswith(size)


def test_the_owners_headings_are_red_and_italic_and_the_sources_are_black_and_upright(
    browser: Browser, own: Path
) -> None:
    looks = "e => { const s = getComputedStyle(e); return [s.color, s.fontStyle, s.fontSize] }"
    page = _opened(browser, own / "read/verge.html", 1440)
    assert page.locator("h2.owner").first.evaluate(looks) == ["rgb(160, 42, 28)", "italic", "23px"]
    standfirst = page.locator(".standfirst").evaluate(looks)
    page.goto((own / "read/hub.html").as_uri())
    assert page.locator(".rows > h2").first.evaluate(looks) == ["rgb(31, 28, 23)", "normal", "25px"]
    page.close()
    assert standfirst[1:] == ["normal", "20px"]


def test_a_question_is_set_heavier_than_its_answer(browser: Browser, own: Path) -> None:
    page = _opened(browser, own / "read/verge.html", 1440)
    weight = "e => getComputedStyle(e).fontWeight"
    assert page.locator(".passage.question").first.evaluate(weight) == "545"
    assert page.locator(".turn ~ .passage:not(.question)").first.evaluate(weight) == "400"
    page.close()


@pytest.mark.parametrize("width", [320, 390, 1440])
def test_the_field_of_the_search_moves_nothing_when_it_comes(
    browser: Browser, frozen: Path, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.route("**/search-box.js", lambda route: route.abort())
    top = "document.querySelector('.browse').getBoundingClientRect().top"
    with serving(frozen) as address:
        page.goto(f"{address}search.html")
        expect(page.locator("#_unsearched")).to_be_visible()  # it stays, and is not asked for again
        before = page.evaluate(top)
        page.unroute("**/search-box.js")
        page.reload()
        expect(page.locator("#_search .search-box")).to_be_visible()
        assert page.evaluate(top) == before
    page.close()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with names too long for the narrow column, and a note that shows a part of another."""
    folder = tmp_path_factory.mktemp("many")
    words = "The night bus leaves at six, and nobody in the harbour believes it."
    for name in ("Whatsapp Chat", "Conceição Letters", *(f"Harbour {n}" for n in range(10))):
        write(folder, **{f"seeds__{name}_md": f"# {name}\n\n{words}\n"})
    write(
        folder,
        seeds__Address_md=f"# Address\n\n## See https://example.org/{'a' * 150}\n\n{words}\n",
    )
    table = "## Timetable\n\nThe lines:\n\n| Line | Last |\n|---|---|\n| 7 | 0:40 |\n\nThe end.\n"
    write(
        folder,
        seeds__Lines_md=f"# Lines\n\n{table}",
        seeds__Shown_md="# Shown\n\nBefore it.\n\n![[Lines#Timetable]]\n",
        site_src__site_yml="title: Many\n",
        site_src__themes_yml="night:\n  title: Night\n  terms: [night bus]\n",
    )
    return build_into(folder, tmp_path_factory.mktemp("many-built") / "site")


def test_what_stands_below_a_wide_library_keeps_its_distance(browser: Browser, many: Path) -> None:
    page = _opened(browser, many / "index.html", 1440)
    library, across = (page.locator(each).bounding_box() for each in (".library", ".across"))
    page.close()
    assert library is not None
    assert across is not None
    assert across["y"] >= library["y"] + library["height"] + 32


def test_short_names_break_between_words_alone_on_a_phone(browser: Browser, many: Path) -> None:
    page = _opened(browser, many / "themes/night.html", 390)
    lines = page.evaluate(
        """() => [...document.querySelectorAll(".line a")].map((link) => {
             const range = document.createRange();
             range.selectNodeContents(link);
             return [link.textContent, new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size];
           })"""
    )
    page.close()
    told = dict(lines)
    assert told["Whatsapp Chat"] <= 2
    assert told["Conceição Letters"] <= 2
    assert all(count <= len(name.split()) for name, count in lines)


@pytest.mark.parametrize("width", [390, 1440])
def test_an_address_in_a_heading_widens_no_page_that_names_it(
    browser: Browser, many: Path, width: int
) -> None:
    for path in ("themes/night.html", "read/address.html", "index.html"):
        page = _opened(browser, many / path, width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        page.close()


@pytest.mark.parametrize("path", [CONSTRUCTS, "index.html"])
def test_on_a_phone_with_letters_twice_as_large_every_control_is_on_the_screen(
    browser: Browser, frozen: Path, path: str
) -> None:
    page = _opened(browser, frozen / path, 390)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    beyond = page.evaluate(
        """() => [...document.querySelectorAll(".masthead :is(a, button), .dock a")].filter((each) => {
             const box = each.getBoundingClientRect();
             return box.width && (box.left < 0 || box.right > innerWidth);
           }).map((each) => each.textContent || each.title)"""
    )
    page.close()
    assert beyond == []


def test_the_way_on_has_room_for_names_of_two_words_on_a_phone(
    browser: Browser, many: Path
) -> None:
    page = _opened(browser, many / "read/whatsapp-chat.html", 390)
    before, name = (
        page.locator(".turns .previous").bounding_box(),
        page.locator(".turns .previous b").bounding_box(),
    )
    page.close()
    assert before is not None
    assert name is not None
    assert before["width"] >= 150
    assert name["height"] < 40


def test_what_is_shown_of_another_document_has_air_between_its_parts(
    browser: Browser, many: Path
) -> None:
    page = _opened(browser, many / "read/shown.html", 1440)
    boxes = page.evaluate(
        """() => [...document.querySelector(".embedded").children].map((part) => {
             const box = part.getBoundingClientRect();
             return [box.top, box.bottom];
           })"""
    )
    page.close()
    assert len(boxes) >= 3
    for (_, bottom), (top, _) in pairwise(boxes):
        assert top >= bottom + 8


@pytest.mark.parametrize(
    ("path", "parts"), [("index.html", ".recent .words"), ("read/hub.html", ".pair > div")]
)
def test_what_stands_in_columns_fits_a_phone_with_letters_half_as_large_again(
    browser: Browser, own: Path, path: str, parts: str
) -> None:
    page = _opened(browser, own / path, 260)  # 390 px, measured in letters
    ends = page.locator(parts).evaluate_all(
        "(all) => all.map((part) => part.getBoundingClientRect().right)"
    )
    page.close()
    assert ends
    assert max(ends) <= 260
