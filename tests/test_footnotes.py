"""Footnotes of a page: each shown once, lettered, and linked with what refers to it both ways."""

import re
from pathlib import Path

import pytest

from glossator.model.trees import Source
from glossator.readers.markdown.turns import read_markdown
from glossator.sources import conserve
from sites import built_files, write


def _page(files: dict[str, bytes], path: str = "read/t.html") -> str:
    return files[path].decode()


def _letters(page: str) -> list[str]:
    return re.findall(r'<b class="letter">(\w+)</b>', page)


def _first_refs(page: str) -> set[str]:
    return set(re.findall(r'<sup class="noteref"(?:><a)? id="_ref-(\w+)"', page))


def _backs(page: str) -> set[str]:
    return set(re.findall(r'class="back" href="#_ref-(\w+)"', page))


def _linked_both_ways(page: str) -> bool:
    return _first_refs(page) == _backs(page) == set(_letters(page)) != set()


def test_a_note_inside_a_footnote_is_a_footnote(tmp_path: Path) -> None:
    write(
        tmp_path,
        seeds__t_md="# T\n\nText [^1].\n\n[^1]: a boat ^[inline zebra note] b\n",
        site_src__themes_yml="zebras:\n  title: Zebras\n  terms: [zebra]\n",
    )
    files = built_files(tmp_path)
    page = _page(files)
    assert _letters(page) == ["a", "b"]
    assert _linked_both_ways(page)
    assert page.count("note</p>") == 1  # in the margin; with its number among the footnotes
    assert "inline-1" not in page
    assert "\n[^inline-1]: inline zebra note" in files["read/t.md"].decode()


@pytest.mark.parametrize(
    "text",
    [
        "Text [^1].\n\n[^1]: see [^1] again",
        "Text [^1].\n\n[^1]: see [^2]\n\n[^2]: see [^1]",
        "Text.\n\n[^1]: see [^2]\n\n[^2]: see [^3]\n\n[^3]: see [^1]",
        "Text ^[one ^[two ^[three]]].",
        "[linked[^1]](https://example.org/) and more.\n\n[^1]: words",
        "| a | b |\n|---|---|\n| c[^1] | d ^[e] |\n\n[^1]: see [^1]",
    ],
)
def test_footnotes_may_refer_to_each_other_in_a_ring(tmp_path: Path, text: str) -> None:
    write(tmp_path, seeds__t_md=f"# T\n\n{text}\n")
    assert _linked_both_ways(_page(built_files(tmp_path)))


def test_headings_and_titles_of_callouts_refer_to_footnotes(tmp_path: Path) -> None:
    write(
        tmp_path,
        seeds__t_md="# T\n\nText.\n\n## H ^[in head]\n\nOne.\n\n## Head[^1]\n\n"
        "> [!note] N ^[in title]\n> words\n\n[^1]: first\n",
    )
    files = built_files(tmp_path)
    page = _page(files)
    assert '<h2 id="h">H <sup class="noteref"><a id="_ref-a"' in page
    assert '<h2 id="head">Head<sup class="noteref"><a id="_ref-b"' in page
    assert 'inner">N <sup class="noteref"><a id="_ref-c"' in page
    assert _letters(page) == ["a", "b", "c"]
    assert _linked_both_ways(page)
    assert 'href="#head">Head</a>' in page
    assert '<span class="letter">a</span> <p>in head</p>' in page
    assert b"inline-" not in b"".join(files[path] for path in files if path.endswith(".html"))


def test_an_embedded_text_shows_its_footnotes_with_it(tmp_path: Path) -> None:
    write(
        tmp_path,
        seeds__t_md="# T\n\nOwn ^[mine].\n\n![[alpha]]\n\n![[alpha#Part]]\n",
        seeds__alpha_md="# Alpha\n\nA ^[inline one] b[^n].\n\n## Part\n\nC[^n].\n\n[^n]: see ^[deep]\n",
        site_src__pages__about_md="# About\n\nAbout ^[my own] it [^2].\n\n[^2]: two\n\n![[alpha]]\n",
    )
    files = built_files(tmp_path)
    page = _page(files)
    whole, part = page.split('<div class="embedded">')[1:3]
    assert _letters(whole) == ["a", "b", "c"]
    assert _letters(part)[:2] == ["b", "c"]
    assert re.search(
        r'<a href="alpha.html#p-\w+" role="doc-noteref" aria-label="Footnote a">', whole
    )
    assert _linked_both_ways(_page(files, "read/alpha.html"))
    about = _page(files, "pages/about.html")
    assert about.count('id="_note-') == 2
    assert '<a class="back" href="#_ref-b"' in about
    assert b"inline-" not in b"".join(files[path] for path in files if path.endswith(".html"))


def test_a_comment_numbers_its_footnotes(tmp_path: Path) -> None:
    write(
        tmp_path,
        seeds__t_md="# T\n\nA boat here.\n",
        site_src__notes__t_md="> A boat\n\nComment ^[inl] and [^q] more.\n\n[^q]: said\n",
    )
    page = _page(built_files(tmp_path))
    assert 'Comment <sup class="noteref">1</sup> and <sup class="noteref">2</sup> more.' in page
    assert _letters(page) == ["1", "2"]


def test_a_note_on_a_footnote_stands_beside_what_refers_to_it(tmp_path: Path) -> None:
    write(
        tmp_path,
        seeds__t_md="# T\n\nFirst.\n\nText [^1].\n\n[^1]: a boat there\n\n[^2]: a ship there\n",
        site_src__notes__t_md="> a boat\n\nOf the boat.\n\n> a ship\n\nOf the ship.\n",
    )
    page = _page(built_files(tmp_path))
    assert page.count("Of the boat.") == page.count("Of the ship.") == 1


def test_white_space_at_the_edge_of_a_text_parts_words_from_what_is_none(tmp_path: Path) -> None:
    write(
        tmp_path,
        seeds__t_md="# T\n\n![[d.svg]] first words\n\nlast words ![[d.svg]]\n\n"
        "![[d.svg]]close\n\n[![](d.svg)](https://example.org/) linked\n\n"
        "^[note] begins\n\nEnds[^n]\n\nPara [^n] more\n\n[^n]: n\n",
        seeds__d_svg='<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"></svg>',
    )
    files = built_files(tmp_path)
    page = re.sub(r"<img[^>]*>", "IMG", _page(files))
    page = re.sub(r'<sup class="noteref">.*?</sup>', "REF", page)
    for shown in ("IMG first words", "last words IMG", "IMGclose", "IMG </a>linked",
                  "REF begins", "EndsREF", "Para REF more"):  # fmt: skip
        assert shown in page
    copy = files["read/t.md"].decode()
    assert ">) first words" in copy
    assert "[^inline-1] begins" in copy
    assert "Para [^n] more" in copy


def test_a_note_on_a_footnote_stands_on_the_page_though_there_is_no_other_passage(
    tmp_path: Path,
) -> None:
    write(
        tmp_path,
        seeds__t_md="# T\n\n[^1]: A boat in the footnote.\n",
        site_src__notes__t_md="> A boat in the footnote.\n\nSeen from the quay.\n",
    )
    assert "Seen from the quay." in _page(built_files(tmp_path))


# --- of the title ---------------------------------------------------------------------------------

TITLED = "# On^[*inner* words] old[^1] ports\n\nThe harbour.[^1] And[^2].\n\n[^1]: First.\n\n[^2]: 2nd.\n"


def test_what_the_title_refers_to_stands_at_the_end_and_is_reached_from_the_title(
    tmp_path: Path,
) -> None:
    files = built_files(write(tmp_path, seeds__ports_md=TITLED))
    page = files["read/ports.html"].decode()
    assert '<h1 id="on-old-ports">On old ports</h1>' in page
    meta = page.partition('<p class="meta">')[2].partition("</p>")[0]
    assert re.findall(r">([a-z])</a>", meta) == ["a", "b"]
    for anchor in ("_ref-a", "_ref-b", "_ref-c"):
        assert page.count(f'id="{anchor}"') == page.count(f'href="#{anchor}"') == 1
    end = page.partition('<section class="footnotes">')[2]
    assert end.index("inner</em> words") < end.index("First.") < end.index("2nd.")
    assert "[^inline-1]: *inner* words" in files["read/ports.md"].decode()


@pytest.mark.parametrize(
    "text",
    [
        TITLED,
        "# ^[a note] Ports\n\nText.",
        "# Ports ^[one] and ^[two `code` ^[three]]  #\n\nText.",
        "---\ntitle: Ports\n---\n# Ports^[a note]\n\nText.",
        "Ports^[a\nnote]\nof old\n===\n\nText.",
        "# Ports ^[%%hidden%% a note] of old\n\nText.",
    ],
)
def test_a_title_with_footnotes_loses_no_character(text: str) -> None:
    source = Source(path="n.md", site_path="seeds/n.md", text=text)
    reading = read_markdown(source)
    spans = [*(each.span for each in reading.fields), *(each.span for each in reading.markup)]
    assert conserve.audit(text, reading.blocks, [*spans, *reading.private], ()) == ()


def test_the_number_of_a_note_is_no_word_of_a_saved_pages_title(tmp_path: Path) -> None:
    page = (
        "<!doctype html><title>On ports</title><article><h1>On ports<sup><a href='#f1'>1</a></sup>"
        "</h1><p>The first of the harbours is old and wide.</p><p>The second of the harbours is "
        "new.</p><ol><li id='f1'>The first note.</li></ol></article>"
    )
    files = built_files(write(tmp_path, seeds__ports_html=page))
    made = files["read/ports.html"].decode()
    assert '<h1 id="on-ports">On ports</h1>' in made
    assert made.count('href="#_ref-a"') == made.count('id="_ref-a"') == 1
