"""What is wider than its place: on paper no cell is lost, on a screen no page is pushed sideways."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from browser import chromium, serving
from sites import build_into, write

pytestmark = pytest.mark.browser

WORD = "Donaudampfschifffahrt" * 9
DOCUMENTS = 11  # and the one that has all themes: more than a matrix has across
PAPER = round(180 * 96 / 25.4)  # CSS pixels that A4 leaves between its margins


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Twelve documents, one of which has a table of fourteen columns, one a title of one word."""
    folder = tmp_path_factory.mktemp("wide")
    table = _row([f"Column {n}" for n in range(14)]) + _row(["---"] * 14)
    table += "".join(_row([f"v{row}x{n} as" for n in range(14)]) for row in range(3))
    write(folder, seeds__0_md=f"# Tables\n\nA lamp.\n\n{table}\nAnother lamp.\n")
    for n in range(1, DOCUMENTS):
        write(folder, **{f"seeds__{n}_md": f"# Number {n}\n\nThe lamp of house {n}.\n"})
    words = [f"beacon{n}" for n in range(20)]
    themes = "".join(f"{word}:\n  title: {word}\n  terms: [{word}]\n" for word in words)
    write(folder, seeds__all_md=f"# {WORD}\n\n{' and '.join(words)}.\n")
    write(folder, site_src__themes_yml=themes)
    with serving(build_into(folder, folder / "out")) as running:
        yield running


@pytest.mark.parametrize("path", ["read/tables.html", "index.html"])
def test_every_cell_of_a_wide_table_is_on_paper(browser: Browser, site: str, path: str) -> None:
    page = browser.new_page(viewport={"width": PAPER, "height": 1000})
    page.goto(site + path)
    page.emulate_media(media="print")
    ends = page.evaluate(
        "[...document.querySelectorAll('.scroll :is(th, td)')]"
        ".map((cell) => cell.getBoundingClientRect().right)"
    )
    clipped = page.evaluate(
        "[...document.querySelectorAll('.scroll')]"
        ".filter((box) => getComputedStyle(box).overflowX !== 'visible').length"
    )
    page.close()
    assert ends
    assert max(ends) <= PAPER + 1
    assert clipped == 0


@pytest.mark.parametrize("width", [1440, 390, 320])
def test_a_title_of_one_long_word_pushes_no_page_sideways(
    browser: Browser, site: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    for path in ("index.html", "themes/beacon3.html", "themes/index.html"):
        page.goto(site + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    over = page.evaluate(
        "[...document.querySelectorAll('.turned tbody th')].filter((th) => {"
        " const words = document.createRange(); words.selectNodeContents(th);"
        " return words.getBoundingClientRect().right > th.getBoundingClientRect().right + 1 }).length"
    )
    page.close()
    assert over == 0
