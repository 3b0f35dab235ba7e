"""Mathematics from the owner's files to the page, and the page in Chromium."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from browser import chromium, serving
from glossator.html import mathml as converters
from glossator.mathematics import check_converter
from glossator.problems import Problem
from sites import build_into, built, built_files, write

NOTE = r"""# On sums

The energy is $E = mc^2$, and the price is \$5.

$$
\begin{aligned}
a &= \frac{1}{2} + b \\
  &= \int_0^\infty e^{-x^2} dx
\end{aligned}
$$

> $$
> \sum_{i=1}^n i
> = \frac{n(n+1)}{2}
> $$

- Of size $|x|$ and $50\%$

The unknown is $\foo{x}$.

$$ s = a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u + v + w + x + y + z + a + b + c + d + e + f + g $$

The whole of it: $a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u + v + w + x + y$ is long.
"""
PRICES = "# On prices\n\nIt costs $a$ lot: between $5 and $6, or $20,000.\n\n$$ not math $$\n"


def site(folder: Path, config: str = "", **files: str) -> Path:
    files.setdefault("seeds__sums_md", NOTE)
    return write(folder, site_src__site_yml=f"title: Sums\n{config}", **files)


def passages(files: dict[str, bytes], slug: str = "sums") -> list[dict[str, object]]:
    return list(json.loads(files[f"data/documents/{slug}.json"])["passages"])


def warnings(folder: Path) -> list[Problem]:
    return [each for each in built(folder).problems if each.code.startswith("math-")]


# --- who asks -------------------------------------------------------------------------------------


def is_asked(folder: Path) -> bool:
    return any(each["kind"] == "math" for each in passages(built_files(folder)))


@pytest.mark.parametrize(
    ("config", "front", "edition", "asked"),
    [
        ("", "", "", False),
        ("math: true\n", "", "", True),
        ("math: false\n", "", "", False),
        ("", "math: true", "", True),
        ("", "", "math: true\n", True),
        ("math: true\n", "", "math: false\n", False),
        ("math: true\n", "math: false", "", False),
        ("", "math: true", "math: false\n", False),
        ("math: false\n", "math: false", "math: true\n", True),
    ],
)
def test_the_edition_wins_over_the_note_and_the_note_over_the_site(
    tmp_path: Path, config: str, front: str, edition: str, asked: bool
) -> None:
    note = f"---\n{front}\n---\n{NOTE}" if front else NOTE
    files = {"site_src__editions__sums_yml": f"source: sums.md\n{edition}"}
    assert is_asked(site(tmp_path, config, seeds__sums_md=note, **files)) is asked


def test_a_price_is_a_price_until_mathematics_is_asked_for(tmp_path: Path) -> None:
    files = built_files(site(tmp_path, seeds__sums_md=PRICES))
    assert b"<math" not in files["read/sums.html"]
    assert b"It costs $a$ lot: between $5 and $6, or $20,000." in files["read/sums.html"]
    assert [each["text"] for each in passages(files, "sums")] == [
        "It costs $a$ lot: between $5 and $6, or $20,000.",
        "$$ not math $$",
    ]


def test_pages_of_the_owners_have_mathematics_where_the_site_asks(tmp_path: Path) -> None:
    page = "---\ntitle: About\n---\nSo $x^2$.\n"
    files = built_files(site(tmp_path / "a", "math: true\n", site_src__pages__about_md=page))
    assert b"<msup>" in files["pages/about.html"]
    files = built_files(site(tmp_path / "b", site_src__pages__about_md=page))
    assert b"So $x^2$." in files["pages/about.html"]


# --- where it stands ------------------------------------------------------------------------------


def test_data_has_the_tex_and_displayed_formulas_are_passages_of_their_kind(tmp_path: Path) -> None:
    found = passages(built_files(site(tmp_path, "math: true\n")))
    assert [(each["kind"], each["text"]) for each in found][:4] == [
        ("paragraph", "The energy is E = mc^2, and the price is $5."),
        (
            "math",
            "\\begin{aligned}\na &= \\frac{1}{2} + b \\\\\n&= \\int_0^\\infty e^{-x^2} dx\n\\end{aligned}",
        ),
        ("math", "\\sum_{i=1}^n i\n= \\frac{n(n+1)}{2}"),
        ("item", "Of size |x| and 50\\%"),
    ]
    assert found[2]["voice"] == "quotation"


def test_the_markdown_copy_keeps_the_dollars_and_reads_the_same_again(tmp_path: Path) -> None:
    files = built_files(site(tmp_path / "a", "math: true\n"))
    copy = files["read/sums.md"].decode()
    assert r"The energy is $E = mc^2$, and the price is \$5." in copy
    assert r"> $$\sum_{i=1}^n i = \frac{n(n+1)}{2}$$" in copy
    assert r"The unknown is $\foo{x}$." in copy
    again = built_files(site(tmp_path / "b", "math: true\n", seeds__sums_md=copy))
    texts = [
        [(each["kind"], " ".join(str(each["text"]).split())) for each in passages(each_)]
        for each_ in (files, again)
    ]
    assert texts[0] == texts[1]


def test_a_comment_of_tex_and_a_bar_in_a_cell_are_safe_in_the_copy(tmp_path: Path) -> None:
    note = "# On sums\n\n$$\na % one\n+ 50\\% b\n$$\n\n| a |\n|---|\n| $\\|x\\|$ |\n"
    copy = built_files(site(tmp_path, "math: true\n", seeds__sums_md=note))["read/sums.md"]
    assert rb"$$a + 50\% b$$" in copy
    assert rb"| $\|x\|$ |" in copy


def test_terms_of_themes_do_not_match_in_formulas(tmp_path: Path) -> None:
    note = "# On sums\n\nThe $sum$ of it.\n\n$$ sum $$\n\nIn words, a sum.\n"
    themes = "sums:\n  title: Sums\n  terms: [sum]\n"
    files = built_files(
        site(tmp_path, "math: true\n", seeds__sums_md=note, site_src__themes_yml=themes)
    )
    (passage,) = json.loads(files["data/themes/sums.json"])["passages"]
    assert passage["passage"] == passages(files)[2]["id"]


def test_search_finds_the_words_of_the_tex(tmp_path: Path) -> None:
    files = built_files(site(tmp_path, "math: true\n"))
    assert "E = mc^2, and the price" in files["data/passages.js"].decode()


def test_a_note_quotes_a_formula(tmp_path: Path) -> None:
    notes = "> E = mc^2, and the price\n\nIn words.\n\n> \\sum_{i=1}^n i\n\nOf all.\n"
    folder = site(tmp_path, "math: true\n", **{"site_src__notes__sums_md": notes})
    assert not [each for each in built(folder).problems if each.code.startswith("note-")]
    page = built_files(folder)["read/sums.html"].decode()
    assert "In words." in page
    assert "Of all." in page
    assert '<math alttext="$E = mc^2$">' in page


def test_notes_on_a_document_with_mathematics_have_it_too(tmp_path: Path) -> None:
    note = "> The energy is $E = mc^2$\n\nSo $m = E / c^2$, as $$ \\sum x $$ says.\n\nFor \\$5.\n"
    for name, config, front, edition in (
        ("site", "math: true\n", "", ""),
        ("note", "", "math: true", ""),
        ("edition", "", "", "math: true\n"),
    ):
        head = f"---\n{front}\n---\n" if front else ""
        folder = site(
            tmp_path / name,
            config,
            seeds__sums_md=head + NOTE,
            site_src__notes__sums_md=note,
            site_src__editions__sums_yml=f"source: sums.md\n{edition}",
        )
        assert not [each for each in built(folder).problems if each.code.startswith("note-")]
        page = built_files(folder)["read/sums.html"].decode()
        assert '<math alttext="$m = E / c^2$">' in page
        assert "For $5." in page
    plain = site(tmp_path / "plain", site_src__notes__sums_md="> The energy\n\nSo $m$.\n")
    assert "So $m$." in built_files(plain)["read/sums.html"].decode()


def test_a_formula_of_a_note_that_cannot_be_read_is_told_with_its_line(tmp_path: Path) -> None:
    note = "> The energy\n\nOf old.\n\nSo $\\foo$.\n"
    folder = site(tmp_path, "math: true\n", site_src__notes__sums_md=note)
    assert [str(each.where) for each in warnings(folder)] == [
        "seeds/sums.md:19",
        "site_src/notes/sums.md:5",
    ]


# --- what the owner hears -------------------------------------------------------------------------


def test_a_formula_that_cannot_be_read_is_code_and_a_warning_with_its_line(tmp_path: Path) -> None:
    folder = site(tmp_path, "math: true\n")
    (warning,) = warnings(folder)
    assert (warning.code, warning.severity, str(warning.where)) == (
        "math-unread",
        "warning",
        "seeds/sums.md:19",
    )
    assert warning.message == (
        r'the formula \foo{x} is shown as it is written: Unknown command "\foo"'
    )
    page = built_files(folder)["read/sums.html"].decode()
    assert r'The unknown is <code class="math">\foo{x}</code>.' in page


def test_without_math_core_formulas_are_code_and_one_warning_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = site(tmp_path, "math: true\n")
    for cached in (converters.mathml, converters.converter):
        cached.cache_clear()
    monkeypatch.setattr(converters, "_reader", lambda: None)
    try:
        (warning,) = warnings(folder)
        page = built_files(folder)["read/sums.html"].decode()
    finally:
        for cached in (converters.mathml, converters.converter):
            cached.cache_clear()
    assert (warning.code, warning.severity) == ("math-missing", "warning")
    assert '<code class="math">E = mc^2</code>' in page
    assert check_converter(()) == ()


def test_what_math_says_wrongly_is_told_with_its_line(tmp_path: Path) -> None:
    problems = built(site(tmp_path, "math: perhaps\n")).problems
    assert [str(each.where) for each in problems if "math" in each.message] == [
        "site_src/site.yml:2:7"
    ]


# --- in a browser ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("sums")
    with serving(build_into(site(folder, "math: true\n"), folder / "out")) as address:
        yield f"{address}read/sums.html"


def opened(browser: Browser, address: str, width: int) -> tuple[Page, list[str]]:
    context = browser.new_context(viewport={"width": width, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address)
    page.wait_for_selector("html:not(.rolled):not(.held)", state="attached")
    return page, said


@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 1280])
def test_formulas_are_set_by_the_browser_and_none_is_wider_than_the_page(
    browser: Browser, address: str, width: int
) -> None:
    page, said = opened(browser, address, width)
    expect(page.locator("math")).to_have_count(7)
    assert page.locator("math").evaluate_all(
        "all => all.every(e => e.namespaceURI.endsWith('MathML') && e.getBoundingClientRect().height > 8)"
    )
    # a fraction's parts stand over each other
    top, bottom = page.locator("mfrac").first.evaluate(
        "e => [...e.children].map(each => each.getBoundingClientRect().top)"
    )
    assert top < bottom
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    scrolled = page.locator("math[display]").last.evaluate(
        "e => { e.scrollLeft = 40; return [e.scrollLeft, e.tabIndex] }"
    )
    assert scrolled == [40, 0]
    options = {"rules": {"region": {"enabled": False}}}
    violations = Axe().run(page, options=options).response["violations"]
    assert [each["id"] for each in violations] == []
    assert said == []
    page.context.close()


@pytest.mark.browser
def test_formulas_are_read_aloud_and_need_no_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    heard = page.locator("article").aria_snapshot()
    assert "math: E = m c 2" in heard
    assert "math: ∑ i = 1 n i = n ( n + 1 ) 2" in heard
    context.close()


@pytest.mark.browser
def test_formulas_print(browser: Browser, address: str) -> None:
    page, _ = opened(browser, address, 1000)
    page.emulate_media(media="print")
    boxes = page.locator("math").evaluate_all(
        "all => all.map(e => [e.getBoundingClientRect().height, getComputedStyle(e).visibility])"
    )
    assert all(height > 8 and visibility == "visible" for height, visibility in boxes)
    page.context.close()


@pytest.mark.browser
def test_what_is_copied_has_the_tex_in_its_dollars(browser: Browser, address: str) -> None:
    page, said = opened(browser, address, 1280)
    for number, words in (
        ("1", "> The energy is $E = mc^2$, and"),
        ("5", r"> The unknown is $\foo{x}$."),
    ):
        page.locator(f'.n[aria-label$="\\a {number}"]').click()
        page.get_by_role("menuitem", name="Markdown quote").click()
        expect(page.locator("body > [role=status]")).to_have_text("Markdown quote copied")
        assert str(page.evaluate("navigator.clipboard.readText()")).startswith(words)
    page.evaluate("getSelection().selectAllChildren(document.querySelector('section.rows'))")
    page.keyboard.press("Control+c")
    copied = str(page.evaluate("navigator.clipboard.readText()"))
    assert "The energy is $E = mc^2$, and the price is $5." in copied
    assert r"$$\sum_{i=1}^n i = \frac{n(n+1)}{2}$$" in copied
    assert said == []
    page.context.close()
