"""Pages as bytes: whose theme is used, what is escaped, what no page may carry."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from pygments.lexers.javascript import JavascriptLexer
from pygments.token import Comment, Whitespace

from glossator.model.documents import Metadata
from glossator.model.site import Site, SiteConfig, Target
from glossator.model.trees import Link, WikiLink
from glossator.notes.glosses import glosses
from glossator.pages.home import HomePage, home_pages
from glossator.pages.notes import Comments
from glossator.pages.views import pages
from glossator.render import Theme, default_theme
from glossator.themes.concordance import concordance
from made import annotated, document, theme
from sites import FROZEN, REPOSITORY, built_files

OPEN = theme("open", "open source")


def a_site(title: str = "A site") -> Site:
    return Site(
        config=SiteConfig(title=title, configured=True),
        documents=(annotated(document("open source", "words"), OPEN),),
        themes=(OPEN,),
        pages=(),
    )


def nowhere(_: Link | WikiLink, slug: str) -> Target:
    return Target(href="", resolved=False)


def homes(library: Site) -> Iterator[HomePage]:
    whole = glosses(library, nowhere)
    return home_pages(library, whole, Comments(whole, nowhere))


@pytest.fixture(scope="module")
def own() -> dict[str, bytes]:
    return built_files(REPOSITORY)


@pytest.fixture(scope="module")
def frozen() -> dict[str, bytes]:
    return built_files(FROZEN)


# --- whose files --------------------------------------------------------------------------------


def test_the_theme_is_found_in_a_clone() -> None:
    assert (default_theme() / "templates" / "base.html").is_file()
    assert (default_theme() / "static" / "style.css").is_file()


def test_a_sites_own_template_and_static_file_win(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "static").mkdir()
    (tmp_path / "templates" / "home.html").write_text("Mine: {{ page.title }}")
    (tmp_path / "static" / "style.css").write_text("p { color: red }")
    mine = Theme(tmp_path)
    assert mine.render(next(homes(a_site("<b>")))) == "Mine: &lt;b&gt;"
    static = {artifact.path: artifact.content for artifact in mine.static()}
    assert static["static/style.css"] == b"p { color: red }"
    assert "static/fonts/literata.woff2" in static
    assert "static/fonts/literata-basic.woff2" in static


def test_a_static_file_that_is_a_link_is_not_published(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "site" / "static").mkdir(parents=True)
    (tmp_path / "site" / "static" / "note.txt").symlink_to(tmp_path / "secret")
    paths = [artifact.path for artifact in Theme(tmp_path / "site").static()]
    assert "static/note.txt" not in paths


def test_a_template_that_asks_for_what_is_not_there_fails(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "home.html").write_text("{{ page.nonesuch }}")
    with pytest.raises(UndefinedError):
        Theme(tmp_path).render(next(homes(a_site())))


# --- what is on every page ----------------------------------------------------------------------


def test_no_page_carries_an_inline_script_or_style_or_a_request_to_others(
    own: dict[str, bytes], frozen: dict[str, bytes]
) -> None:
    for files in (own, frozen):
        for path, content in files.items():
            if not path.endswith(".html"):
                continue
            html = content.decode()
            known = r'<script(?! type="application/ld\+json">| src="[^"]*static/\w+\.js"( defer)?></script>)'
            assert not re.search(known, html), path
            assert not re.search(r"<style|\sstyle=|\son\w+=", html), path
            assert not re.search(r'\ssrc="(?!(\.\./|/repo/|/)?(media|static)/)', html), path
            assert not re.search(r'<link rel="(?!canonical)[^>]+href="https?:', html), path


def test_every_page_has_one_heading_of_the_first_level_and_skips_none(
    own: dict[str, bytes], frozen: dict[str, bytes]
) -> None:
    for files in (own, frozen):
        for path, content in files.items():
            if path.endswith(".html"):
                levels = [int(level) for level in re.findall(rb"<h([1-6])[ >]", content)]
                assert levels.count(1) == 1, path


def test_words_of_sources_and_owners_cannot_become_markup() -> None:
    bad = '<script>alert("1")</script>&amp;\'"'
    made = document(f"open source {bad}", metadata=Metadata(title=bad, subtitle=bad, short=bad))
    library = Site(
        config=SiteConfig(title=bad, configured=True, description=bad),
        documents=(annotated(made, OPEN),),
        themes=(OPEN,),
        pages=(),
    )
    whole = concordance(library.documents, library.themes)
    theme_files = Theme(REPOSITORY)
    for view in pages(library, whole, glosses(library, nowhere), nowhere):
        html = theme_files.render(view)
        assert not re.search("<script(?! src=| defer src=| type=.application.ld)", html), view.path
        assert "&amp;amp;" in html or "alert" not in html, view.path


def test_a_page_is_the_same_every_time() -> None:
    library = a_site()
    first, second = (Theme(REPOSITORY).render(next(homes(library))) for _ in range(2))
    assert first == second


def test_a_long_document_has_at_most_eight_elements_a_passage(own: dict[str, bytes]) -> None:
    page = own["read/verge.html"]
    # A note stands beside the text as a passage stands in it, with a letter for a number.
    blocks = page.count(b' aria-label="Link to passage\n') + page.count(b'<div class="note"')
    assert len(re.findall(rb"<[a-zA-Z]", page)) <= 8 * blocks


def test_our_own_sheets_and_scripts_are_published_without_comments_and_the_owners_as_they_are(
    tmp_path: Path,
) -> None:
    own = tmp_path / "static"
    own.mkdir()
    style = 'a { content: "/* kept */" } /* left\nout */\n'
    (own / "own.css").write_text(style)
    made = {artifact.path: artifact.content for artifact in Theme(tmp_path).static()}
    assert made["static/own.css"].decode() == style
    ours = made["static/style.css"].decode()
    source = (default_theme() / "static" / "style.css").read_text()
    assert "/*" in source
    assert "/*" not in ours
    assert [re.sub(r"\s", "", each) for each in re.findall(r'"[^"]*"', ours)] == [
        re.sub(r"\s", "", each)
        for each in re.findall(r'"[^"]*"', re.sub(r"/\*.*?\*/", "", source, flags=re.S))
    ]
    assert b"/*" not in made["static/reader.js"]
    assert not re.search(rb"^\s", made["static/reader.js"], re.M)


def test_a_published_script_has_the_same_signs_as_its_source() -> None:
    published = {each.path: each.content for each in Theme(None).static()}
    for path, content in published.items():
        source = default_theme() / path
        parts = sorted(source.iterdir()) if source.is_dir() else [source]
        if path.endswith(".js"):
            assert _signs(content) == [sign for each in parts for sign in _signs(each.read_bytes())]


def _signs(script: bytes) -> list[tuple[object, str]]:
    """A script's words, strings and marks, without comments and what stands between them."""
    left_out = (Whitespace, Comment)
    found = JavascriptLexer(stripnl=False).get_tokens(script.decode())
    return [
        (kind, sign)
        for kind, sign in found
        if sign.strip() and not any(kind in each for each in left_out)
    ]


def test_no_text_in_our_own_scripts_goes_over_the_end_of_a_line() -> None:
    """Or it would lose what its lines begin with."""
    for path in (default_theme() / "static").rglob("*.js"):
        for line in path.read_text().splitlines() if path.is_file() else ():
            code = re.sub(r"\[(?:\\.|[^\]\\])*\]", "", line)  # a regular expression's set
            assert code.count("`") % 2 == 0, line


def test_the_files_of_a_folder_that_is_called_a_script_are_one(tmp_path: Path) -> None:
    folder = tmp_path / "static" / "own.js"
    folder.mkdir(parents=True)
    (folder / "2-last.js").write_text("two();\n")
    (folder / "1-first.js").write_text("one();\n")
    made = {artifact.path: artifact.content for artifact in Theme(tmp_path).static()}
    assert made["static/own.js"] == b"one();\ntwo();\n"
    assert not any(path.startswith("static/own.js/") for path in made)


def test_what_another_process_made_ready_is_not_made_again() -> None:
    ready = Theme(None).ready()
    assert len(ready.code) >= 15
    theme = Theme(None)
    theme.take(replace(ready, code=dict.fromkeys(ready.code, b"damaged")))  # compiled all the same
    fresh = Theme(None)
    fresh.take(ready)
    view = next(homes(a_site()))
    assert fresh.render(view) == theme.render(view) == Theme(None).render(view)
    assert fresh.static() is ready.static
    assert fresh.ready() == ready
