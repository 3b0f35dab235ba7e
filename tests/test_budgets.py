"""Weights and element counts of pages, as CONTRIBUTING promises readers on slow lines.

Gzipped at level 9; a host's own level differs by a few per cent.
"""

import gzip
import json
import re

import pytest

from sites import REPOSITORY, built_files

KB = 1024
A_NOTE = 60  # bytes
_ELEMENT = re.compile(rb"<[a-zA-Z]")
_SAYS_LATIN = re.compile(rb"^<!DOCTYPE html>\s*<html data-latin ")


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return built_files(REPOSITORY)


def _weight(content: bytes) -> int:
    return len(gzip.compress(content, 9, mtime=0))


def test_a_document_weighs_little_over_six_kilobytes_and_three_for_each_thousand_words(
    files: dict[str, bytes],
) -> None:
    for document in json.loads(files["data/index.json"])["documents"]:
        notes = _notes_on(files, document["page"])
        words = document["words"] + sum(len(note.split()) for note in notes)
        budget = (6 + 3 * words / 1000) * KB + A_NOTE * len(notes)
        assert _weight(files[document["page"]]) <= budget, document["slug"]


def _notes_on(files: dict[str, bytes], page: str) -> list[str]:
    """What the owner writes in the margin are words of the page like those of the source; and each
    note has its id, its role, its letter and a way in both directions, however short it is."""
    items = json.loads(files["data/notes.json"])["first"]["items"]
    return [item["body"][0]["value"] for item in items if item["target"]["source"] == page]


def test_the_long_interview_and_home_keep_their_own_budgets(files: dict[str, bytes]) -> None:
    assert _weight(files["read/verge.html"]) <= 44 * KB
    assert _weight(files["index.html"]) <= 8 * KB


def test_a_theme_page_weighs_four_kilobytes_and_little_for_each_passage(
    files: dict[str, bytes],
) -> None:
    for theme in json.loads(files["data/index.json"])["themes"]:
        budget = (4 + 0.4 * theme["passages"]) * KB
        assert _weight(files[theme["page"]]) <= budget, theme["slug"]


def test_a_persons_page_weighs_four_kilobytes_and_little_for_each_passage(
    files: dict[str, bytes],
) -> None:
    pages = [path for path in files if path.startswith("people/")]
    assert len(pages) == 4
    for path in pages:
        passages = files[path].count(b'<article class="excerpt">')
        assert _weight(files[path]) <= (4 + 0.4 * passages) * KB, path


def test_a_passage_costs_eight_elements_on_average_in_a_long_document(
    files: dict[str, bytes],
) -> None:
    elements = len(_ELEMENT.findall(files["read/verge.html"]))
    passages = json.loads(files["data/documents/verge.json"])["passages"]
    assert elements <= 8 * len(passages)
    assert elements <= 2500


def test_there_is_one_style_sheet_and_nothing_inline(
    files: dict[str, bytes],
) -> None:
    sheets = [path for path in files if path.endswith(".css")]
    assert sheets == ["static/search.css", "static/style.css"]  # the first when the search opens
    assert _weight(files["static/search.css"]) <= 1.5 * KB
    assert _weight(files["static/style.css"]) <= 12 * KB
    assert b"@import" not in files["static/style.css"]
    for path, content in files.items():
        if path.endswith(".html"):
            assert not re.search(rb"<script(?! src=| type=.application/ld.json)", content), path
            assert not re.search(rb"<style|\sstyle=|\son\w+=", content), path


def test_a_page_loads_three_fonts_in_their_basic_files_or_whole(files: dict[str, bytes]) -> None:
    """What counts is what a reader's line carries: a page in English has the three basic files, one
    with a letter more the three whole ones alone, which hold those of the basic ones too. Who goes
    from one to the other carries both; only what a script shows may do so on one page."""
    basic, whole = _fonts(files, basic=True), _fonts(files, basic=False)
    assert len(basic) == len(whole) == 3
    assert sum(basic.values()) <= 58_000
    assert sum(whole.values()) <= 96_000
    # It is the last to come: above, a line of 1.6 Mbit/s and 150 ms needs one round trip more for it.
    assert basic["static/fonts/literata-basic.woff2"] <= 27_400
    assert not [path for path in files if _SAYS_LATIN.search(files[path])]  # no page of ours


def _fonts(files: dict[str, bytes], *, basic: bool) -> dict[str, int]:
    """Bytes of each; fonts are packed as they are."""
    return {
        path: len(content)
        for path, content in files.items()
        if path.endswith(".woff2") and ("-basic" in path) == basic
    }


def test_scripts_are_light_and_what_runs_before_paint_is_lightest(files: dict[str, bytes]) -> None:
    scripts = {path: _weight(files[path]) for path in files if re.match(r"static/.*\.js$", path)}
    assert scripts.pop("static/search-box.js") <= 8 * KB  # with the index, when the search opens
    assert scripts.pop("static/video.js") <= 2 * KB  # at the first press
    assert scripts.pop("static/ticks.js") <= 1.5 * KB  # when the pointer comes to a strip
    assert scripts.pop("static/moved.js") <= KB / 2  # on the page of an old name alone
    assert sum(scripts.values()) <= 14 * KB
    assert scripts["static/before.js"] <= KB / 2


def test_a_first_view_is_light(files: dict[str, bytes]) -> None:
    scripts = _weight(files["static/before.js"]) + _weight(files["static/reader.js"])
    frame = scripts + _weight(files["static/style.css"]) + sum(_fonts(files, basic=True).values())
    assert frame + _weight(files["index.html"]) <= 90 * KB
    assert frame + _weight(files["read/verge.html"]) <= 130 * KB
