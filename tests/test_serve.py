"""The live preview: a save becomes a page, a mistake is shown over the last good one."""

import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from sites import write

PATIENCE_SECONDS = 30.0


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A small site being served: its address and its folder."""
    write(
        tmp_path,
        seeds__note_md="# Note\n\nThe first words.\n",
        site_src__site_yml="title: Served\nbase_url: https://example.org/elsewhere\n",
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "glossator", "serve", "-a", "127.0.0.1:0"],
        cwd=tmp_path, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )  # fmt: skip
    try:
        assert process.stderr is not None
        for line in process.stderr:
            if match := re.search(r"http://[^ ]+", line):
                yield match[0], tmp_path
                break
    finally:
        process.terminate()
        process.communicate(timeout=10)


def _get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def _until(url: str, words: str) -> str:
    """The page at `url` once it holds `words`; fails after a while without them."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        page = _get(url)[1]
        if words in page:
            return page
        time.sleep(0.1)
    raise AssertionError(f"{words!r} never came")


def test_a_save_becomes_a_page_and_a_mistake_is_shown_over_the_last_good_one(
    served: tuple[str, Path],
) -> None:
    url, folder = served
    page = _until(url + "read/note.html", "The first words.")
    assert "reload.js" in page
    assert "reload.js" not in (folder / "_site" / "read" / "note.html").read_text()
    (folder / "seeds" / "note.md").write_text("# Note\n\nThe second words.\n")
    _until(url + "read/note.html", "The second words.")
    (folder / "site_src" / "site.yml").write_text("titel: Served\n")
    page = _until(url + "read/note.html", "glossator-problems")
    assert "The second words." in page
    assert "titel" in page
    (folder / "site_src" / "site.yml").write_text("title: Served\n")
    end = time.monotonic() + PATIENCE_SECONDS
    while "glossator-problems" in _get(url)[1]:
        assert time.monotonic() < end
        time.sleep(0.1)


def test_pages_are_sent_as_a_host_sends_them(served: tuple[str, Path]) -> None:
    url, _ = served
    assert _get(url)[0] == 200
    assert _get(url + "read/note")[0] == 200
    status, page = _get(url + "no/such/page.html")
    assert status == 404
    assert "<h1" in page
    assert _get(url + "../site_src/site.yml")[0] == 404
    assert _get(url + "%2e%2e/site_src/site.yml")[0] == 404
    assert _get(url + "data/")[0] == 404


def test_a_folder_that_site_yml_names_anew_is_watched(served: tuple[str, Path]) -> None:
    url, folder = served
    vault = folder.parent / f"{folder.name}-vault"
    vault.mkdir()
    (vault / "other.md").write_text("# Other\n\nThe first words of another.\n")
    (folder / "site_src" / "site.yml").write_text(
        f"title: Served\nsources: [seeds, ../{vault.name}]\n"
    )
    _until(url + "read/other.html", "The first words of another.")
    (vault / "other.md").write_text("# Other\n\nThe second words of another.\n")
    _until(url + "read/other.html", "The second words of another.")
