"""Each font comes whole, and in a basic file that is all a page in English loads."""

import re
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from browser import chromium, serving
from glossator.model.site import Site, SiteConfig, Target
from glossator.notes.glosses import glosses
from glossator.pages.home import HomePage, home_pages
from glossator.pages.notes import Comments
from glossator.render import Theme
from sites import REPOSITORY, build_into, write

pytestmark = pytest.mark.browser

STATIC = REPOSITORY / "static"
FONTS = ("literata", "literata-italic", "source-sans-3")
BASIC = {f"{font}-basic" for font in FONTS}
# Latin, Latin-1, Latin Extended-A without the long s, and the marks that every font of ours has.
WHOLE = {*range(0x20, 0x7F), *range(0xA0, 0x17F), *map(ord, "‐‒–—―‘’‚“”„†‡•…‰′″‹›⁄€™←↑→↓−∕▶")}
# Behind a letter they are composed with it, to a letter of a whole file.
ACCENTS = {*range(0x300, 0x329)}
_FACE = re.compile(
    r'font-family: "([^"]*)";\s*src: url\("fonts/([\w-]+)\.woff2"\);(?:\s*unicode-range: ([^;]+);)?'
)
_CMAP, _GLYF, _LOCA, _NAMED = 0, 10, 11, 63  # tags of tables, as WOFF2 numbers them


@pytest.fixture(scope="module")
def characters() -> dict[str, set[int]]:
    """Those of each font file, by its name without the end."""
    with _unpacking() as unpacked:
        return {
            path.stem: set(_codes(_character_map(path.read_bytes(), unpacked)))
            for path in (STATIC / "fonts").glob("*.woff2")
        }


@pytest.fixture(scope="module")
def beyond(characters: dict[str, set[int]]) -> set[int]:
    """What only whole files show."""
    basic = set().union(*(characters[f"{font}-basic"] for font in FONTS))
    return set().union(*(characters[font] for font in FONTS)) - basic | ACCENTS


# --- files, style sheet and pages say the same ---------------------------------------------------


def test_whole_files_have_every_character_and_basic_ones_english(
    characters: dict[str, set[int]],
) -> None:
    assert set(characters) == {*FONTS, *BASIC}
    for font in FONTS:
        basic = characters[f"{font}-basic"]
        assert not WHOLE - characters[font], font
        assert {*range(0x20, 0x7F), *map(ord, "é—–‘’“”…")} <= basic < characters[font], font


def test_the_style_sheet_asks_for_a_file_for_what_it_has_and_no_other_has(
    characters: dict[str, set[int]], beyond: set[int]
) -> None:
    """One list for the three: what a font lacks is seen when it is there. Of two rules with a
    character, the later counts; signs that no file has may stand in the range of a basic one, which
    is there anyway."""
    faces = _FACE.findall(_style())
    alone = {file for family, file, said in faces if not said and family.endswith(" Latin")}
    ranges = {file: {*_listed(said)} for _, file, said in faces if said}
    assert alone == {*FONTS}
    assert set(ranges) == {*FONTS, *BASIC} and list(ranges)[:3] == [*FONTS]
    for font in FONTS:
        basic = ranges[f"{font}-basic"]
        assert characters[f"{font}-basic"] <= basic and not basic & beyond, font
        assert ranges[font] - basic == beyond, font


def test_a_page_says_that_it_needs_whole_fonts_where_it_has_one_letter_of_theirs(
    characters: dict[str, set[int]], beyond: set[int]
) -> None:
    theme = Theme(None)
    view = _home()

    def marked(title: str) -> bool:
        page = theme.render(replace(view, title=title))
        assert title in page
        return "<html data-latin " in page

    others = {*map(ord, "界е✓א‣↵"), *characters["literata-basic"]} - {*map(ord, "<>&\"'")}
    assert not marked("".join(map(chr, sorted(others))))
    assert [code for code in sorted(beyond) if not marked(f"a{chr(code)}")] == []


def test_our_own_pages_need_no_whole_font(beyond: set[int]) -> None:
    shown = [*STATIC.glob("*.css"), *STATIC.glob("reader.js/*.js")]
    shown += (REPOSITORY / "templates").glob("**/*.html")
    assert not {ord(sign) for path in shown for sign in path.read_text("utf-8")} & beyond


# --- what a browser does -------------------------------------------------------------------------

TEXTS = {
    "plain": "The wall was *mended* in spring; a café — “the Pilot” — opened for £5.",
    "rare": "The wall was *mended* in spring for 5 €, and the boats came back before the ice.",
    "french": "Dès l’aube, l’équipe s’était réunie : « Où sont *les* cahiers ? »",
    "decomposed": "De\u0300s la\u0300 ou\u0300 Noe\u0308l, s\u0301mia\u0328, *e\u0301te\u0301*.",
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Each text on the only page of a site of its own that names it: a page has its neighbours'
    titles on it."""
    folder = tmp_path_factory.mktemp("fonts")
    seeds = {f"{name}_md": f"# {name}\n\n## One\n\n{text}\n" for name, text in TEXTS.items()}
    write(folder / "seeds", **seeds)
    with serving(build_into(folder, folder / "_site")) as site:
        yield site


def _opened(browser: Browser, url: str) -> tuple[Page, list[str]]:
    """A page with its fonts, and the list of fonts asked for, which grows."""
    page = browser.new_page()
    asked: list[str] = []
    page.on(
        "request",
        lambda sent: asked.append(Path(sent.url).stem) if sent.url.endswith(".woff2") else None,
    )
    page.goto(url, wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => 1)")
    return page, asked


@pytest.mark.parametrize(
    ("name", "files"), [("plain", BASIC), ("rare", FONTS), ("french", FONTS), ("decomposed", FONTS)]
)
def test_a_page_loads_the_basic_files_or_the_whole_ones_and_each_once(
    browser: Browser, address: str, name: str, files: set[str]
) -> None:
    page, asked = _opened(browser, f"{address}read/{name}.html")
    assert sorted(asked) == sorted(files)
    page.close()


def test_a_letter_that_a_script_shows_brings_the_whole_file_of_its_font(
    browser: Browser, address: str
) -> None:
    page, asked = _opened(browser, f"{address}read/plain.html")
    with page.expect_response("**/literata.woff2"):
        page.evaluate("document.querySelector('section p').append(' ż and ż')")
    page.evaluate("document.querySelector('section p').append(' 界 ✓ ‣ ő')")
    page.evaluate(
        "new Promise(requestAnimationFrame).then(() => document.fonts.ready).then(() => 1)"
    )
    assert sorted(asked) == sorted({*BASIC, "literata"})
    page.close()


def test_a_letter_written_as_two_characters_is_shown_in_the_same_font(
    browser: Browser, address: str
) -> None:
    page, _ = _opened(browser, f"{address}read/decomposed.html")
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    for each in ("section p", "section p em"):
        node = session.send("DOM.querySelector", {"nodeId": root, "selector": each})["nodeId"]
        used = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        assert {font["familyName"].split(" 18")[0] for font in used} == {"Literata"}, each
    page.close()


def test_a_text_is_set_in_the_basic_fonts_as_in_the_whole_ones(
    browser: Browser, address: str
) -> None:
    """Every pair of signs on the keyboard, each as wide: letters, their optical sizes, kerning."""
    page, _ = _opened(browser, f"{address}read/plain.html")
    different = page.evaluate(
        """async () => {
          const signs = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
          const lines = [...signs, ..."é—–‘’“”…"].map((a, _, all) => all.map((b) => a + b));
          const context = document.createElement("canvas").getContext("2d");
          const widths = async (font) => {
            await document.fonts.load(font, "a");
            context.font = font;
            return lines.flat().map((pair) => context.measureText(pair).width);
          };
          const found = [];
          for (const look of ["17px", "600 34px", "italic 17px"])
            for (const [basic, whole] of [["Literata", "Literata Latin"], ["Source Sans 3", "Source Sans Latin"]]) {
              const [one, other] = [await widths(`${look} "${basic}"`), await widths(`${look} "${whole}"`)];
              if (new Set(one).size < 100 || one.some((width, i) => width !== other[i])) found.push(`${look} ${basic}`);
            }
          return found;
        }"""
    )
    assert different == []
    page.close()


def _home() -> HomePage:
    """One without documents."""
    library = Site(
        config=SiteConfig(title="A site", configured=True), documents=(), themes=(), pages=()
    )
    whole = glosses(library, lambda link, slug: Target(href="", resolved=False))
    comments = Comments(whole, lambda link, slug: Target(href="", resolved=False))
    return next(iter(home_pages(library, whole, comments)))


def _style() -> str:
    return (STATIC / "style.css").read_text("utf-8")


def _listed(said: str) -> Iterator[int]:
    for part in said.split(","):
        first, _, last = part.strip().removeprefix("U+").partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


@contextmanager
def _unpacking() -> Iterator[Callable[[bytes], bytes]]:
    """Undoes Brotli, which Python has no module for: a client of HTTP does."""
    packed = b""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Encoding", "br")
            self.send_header("Content-Length", str(len(packed)))
            self.end_headers()
            self.wfile.write(packed)

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing."""

    def unpacked(content: bytes) -> bytes:
        nonlocal packed
        packed = content
        return client.get(f"http://127.0.0.1:{server.server_address[1]}/").body()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        client = playwright.request.new_context()
        yield unpacked
        client.dispose()
    server.shutdown()
    server.server_close()


def _character_map(font: bytes, unpacked: Callable[[bytes], bytes]) -> bytes:
    """The table `cmap` of a WOFF2 file: its tables are one packed stream, behind their lengths."""
    count, packed = struct.unpack(">12xH6xI", font[:24])
    place, start, found = 48, 0, slice(0)
    for _ in range(count):
        flags, place = font[place], place + 1
        tag = flags & 63
        place += 4 if tag == _NAMED else 0
        length, place = _number(font, place)
        if (tag in (_GLYF, _LOCA)) == (flags >> 6 == 0):  # changed, so of another length here
            length, place = _number(font, place)
        if tag == _CMAP:
            found = slice(start, start + length)
        start += length
    return unpacked(font[place : place + packed])[found]


def _number(font: bytes, place: int) -> tuple[int, int]:
    """A number in seven bits a byte, and where it ends."""
    value = 0
    while True:
        value = value << 7 | font[place] & 127
        place += 1
        if font[place - 1] < 128:
            return value, place


def _codes(table: bytes) -> Iterator[int]:
    """The characters of a map of the format 4, in segments."""
    (offset,) = struct.unpack(">I", table[8:12])
    kind, _, _, double = struct.unpack(">4H", table[offset : offset + 8])
    assert kind == 4
    ends = struct.unpack(f">{double // 2}H", table[offset + 14 : offset + 14 + double])
    starts = struct.unpack(
        f">{double // 2}H", table[offset + 16 + double : offset + 16 + 2 * double]
    )
    for first, last in zip(starts, ends, strict=True):
        yield from range(first, last + 1 if last < 0xFFFF else last)
