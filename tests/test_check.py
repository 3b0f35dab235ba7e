"""Finished pages are judged before anything is swapped in."""

from pathlib import Path

import pytest

from glossator.check import BrokenPage, check_pages
from glossator.model.site import Artifact
from sites import built_files, write


def _page(path: str, body: str) -> Artifact:
    return Artifact(path=path, content=body.encode())


def test_links_that_land_are_fine() -> None:
    check_pages(
        [
            _page("index.html", '<a href="read/a.html#p-1">a</a><a href="https://x.org/">x</a>'),
            _page("read/a.html", '<p id="p-1"></p><a href="../index.html">up</a><a href="#p-1">'),
        ]
    )


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<a href="b.html">', "b.html, which is not there"),
        ('<a href="#nothing">', "#nothing, whose id is not there"),
        ('<p id="x"></p><p id="x"></p>', "an id stands twice"),
        ('<img src="../../etc/x.png">', "which is not there"),
    ],
)
def test_a_page_that_is_wrong_stops_the_build(body: str, fault: str) -> None:
    with pytest.raises(BrokenPage, match=fault):
        check_pages([_page("index.html", body)])


@pytest.mark.parametrize("written", ['href="q.html"', 'src="x.png"', 'id="q" id="q"'])
@pytest.mark.parametrize(
    "body",
    ["<p>Some words {} more.</p>", "<p>{}</p>", "<td> {}</td>", "<pre>a\n{}</pre>", "<p>a > b {}"],
)
def test_words_that_look_like_attributes_are_words(body: str, written: str) -> None:
    check_pages([_page("index.html", body.format(f" {written} "))])


def test_an_attribute_s_words_are_no_attributes() -> None:
    words = '<img alt="a > b src=" title="id=" width="1"><p title=" href=" class="a" id="x"></p>'
    check_pages([_page("index.html", f'{words}<a href="#x">x</a>')])
    with pytest.raises(BrokenPage, match="#y, whose id"):
        check_pages([_page("index.html", f'{words}<a title="a > b" href="#y">y</a>')])


_QUOTED = """href="q.html" src="x" id="q" id="q" <a href="page.html">"""


def test_every_kind_of_text_may_hold_html_in_words(tmp_path: Path) -> None:
    escaped = _QUOTED.replace("<", "&lt;").replace(">", "&gt;")
    write(
        tmp_path,
        seeds__a_md=f"# T {escaped}\n\nA boat {escaped} more.\n\n- an item {escaped}\n\n"
        f"| a | b |\n|---|---|\n| {escaped} | c |\n\n> [!tip] Title {escaped}\n> words\n\n"
        f"Note[^1] and $x$\n\n[^1]: words {escaped}\n\n## H {escaped}\n\n    {_QUOTED}\n",
        seeds__talk_txt=f"ANN: Hello {_QUOTED} there.\n\nBOB: Hello to you {_QUOTED} too.\n",
        seeds__cues_vtt=f"WEBVTT\n\n00:01.000 --> 00:04.000\nA cue {escaped} here.\n",
        seeds__saved_html=f"<html><head><title>Saved {escaped}</title></head><body><article>"
        f"<h1>Saved</h1><p>Written {escaped} in words.</p></article></body></html>",
        site_src__pages__about_md=f"# About\n\nThis {escaped} here.\n",
        site_src__themes_yml="boats:\n  title: 'B href=\"q.html\"'\n  description: 'B id=\"q\" x'\n"
        "  terms: [boat, 'href=\"q.html\"']\n",
        site_src__notes__a_md=f"> A boat\n\nA note {escaped} on it.\n",
    )
    pages = b"".join(built_files(tmp_path).values())
    assert (
        pages.count(b"href=") > pages.count(b'href="q.html"') > 10
    )  # in words, and in none of ours


def test_two_files_that_differ_only_in_case_stop_the_build() -> None:
    with pytest.raises(BrokenPage, match="two files"):
        check_pages([_page("read/A.txt", ""), _page("read/a.txt", "")])
