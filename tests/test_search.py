"""The index: made aside after the pages, only when the words have changed, and no file of theirs."""

import gzip
import sys
from pathlib import Path

import pytest

from glossator.exports.search_data import Searched, searched
from glossator.model.site import Site
from glossator.output import swap_in
from glossator.search import index_site
from sites import FROZEN, built, write


def pages_of(site: Site | None) -> tuple[Searched, ...]:
    assert site is not None
    return tuple(searched(site))


def put(folder: Path, out: Path, *, clean: bool = False) -> tuple[Searched, ...]:
    """`folder` built and swapped into `out`; the pages to search."""
    result = built(folder)
    swap_in(out, result.artifacts, clean=clean)
    return pages_of(result.site)


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "site", seeds__one_md="# One\n\nThe wheel turns.\n")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_an_index_is_made_of_what_a_page_asks_for_and_nothing_else(folder: Path, out: Path) -> None:
    assert index_site(out, put(folder, out)).made
    made = files_below(out / "pagefind")
    assert "pagefind.js" in made
    assert "pagefind-entry.json" in made
    assert not [path for path in made if "ui" in path or "highlight" in path or "worker" in path]
    assert [path.name for path in out.parent.iterdir() if "glossator" in path.name] == []


def test_an_index_is_made_again_only_when_the_words_have_changed(folder: Path, out: Path) -> None:
    assert index_site(out, put(folder, out)).made
    before = files_below(out / "pagefind")
    assert not index_site(out, put(folder, out)).made
    assert files_below(out / "pagefind") == before
    write(folder, seeds__one_md="# One\n\nThe wheel stands still.\n")
    assert index_site(out, put(folder, out)).made
    assert files_below(out / "pagefind") != before


@pytest.mark.parametrize("clean", [False, True])
def test_swapping_pages_in_leaves_the_index_where_it_is(
    folder: Path, out: Path, clean: bool
) -> None:
    index_site(out, put(folder, out))
    before = files_below(out / "pagefind")
    write(folder, seeds__two_md="# Two\n\nAnother.\n")
    put(folder, out, clean=clean)
    assert files_below(out / "pagefind") == before
    assert (out / "read" / "two.html").is_file()


def test_without_the_package_there_is_one_warning_and_no_stale_index(
    folder: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index_site(out, put(folder, out))
    monkeypatch.setitem(sys.modules, "pagefind.service", None)
    indexed = index_site(out, put(folder, out))
    assert [(each.code, each.severity) for each in indexed.problems] == [
        ("search-missing", "warning")
    ]
    assert set(files_below(out / "pagefind")) == {"pagefind-entry.json", "made-from.txt"}
    assert index_site(out, put(folder, out)).problems == indexed.problems


def test_an_empty_library_has_no_index_and_no_complaint(tmp_path: Path, out: Path) -> None:
    (tmp_path / "none").mkdir()
    indexed = index_site(out, put(tmp_path / "none", out))
    assert (indexed.made, indexed.problems) == (False, ())


def test_a_link_in_the_place_of_the_index_is_not_followed(
    folder: Path, out: Path, tmp_path: Path
) -> None:
    pages = put(folder, out)
    outside = write(tmp_path / "outside", kept_txt="as it was")
    (out / "pagefind").symlink_to(outside)
    assert index_site(out, pages).made
    assert not (out / "pagefind").is_symlink()
    assert files_below(outside) == {"kept.txt": b"as it was"}


def test_no_private_word_is_in_any_file_of_the_index(out: Path) -> None:
    index_site(out, put(FROZEN, out))
    shown = b"".join(
        gzip.decompress(content) if path.startswith(("fragment", "index", "filter")) else content
        for path, content in files_below(out / "pagefind").items()
    )
    assert b"quuxfrobnicate" not in shown
    assert b"xyzzyplugh" not in shown
    assert "Mühle".encode() in shown


def test_each_document_is_indexed_in_its_own_language(out: Path) -> None:
    index_site(out, put(FROZEN, out))
    entry = (out / "pagefind" / "pagefind-entry.json").read_text("utf-8")
    assert '"en":' in entry
    assert '"de":' in entry
