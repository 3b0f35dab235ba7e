"""A build: deterministic, conserving, private where it must be, presentable without any owner."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from glossator.build import ledgers_to_write
from glossator.ledger import write_ledger
from glossator.problems import has_errors
from glossator.project.watched import watched
from sites import FROZEN, REPOSITORY, build_into, built, built_files, copy_of, write


@pytest.mark.parametrize("folder", [FROZEN, REPOSITORY], ids=["frozen", "own"])
def test_two_builds_agree_byte_for_byte_whatever_the_surroundings(
    folder: Path, tmp_path: Path
) -> None:
    expected = built_files(folder, base_url="")
    elsewhere = copy_of(folder, tmp_path / "a folder with a name")
    environment = os.environ | {
        "PYTHONHASHSEED": "1234", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C",
    }  # fmt: skip
    command = [sys.executable, "-m", "glossator", "build", str(elsewhere), "--base-url", ""]
    subprocess.run(command, check=True, env=environment, capture_output=True, cwd=tmp_path)
    out = elsewhere / "_site"
    found = {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file()
        and path.name != ".glossator.json"
        and out / "pagefind" not in path.parents
    }
    assert found == expected


def test_a_cache_changes_nothing_but_time(tmp_path: Path) -> None:
    expected = built_files(FROZEN)
    assert built_files(FROZEN, cache=tmp_path) == expected  # filled
    assert any(tmp_path.rglob("*"))
    assert built_files(FROZEN, cache=tmp_path) == expected  # used


def test_the_number_of_workers_changes_nothing_but_time(tmp_path: Path) -> None:
    words = "A race brings the water to the wheel, and the wheel turns the stone. " * 80
    texts = {
        f"seeds__text-{i}_md": f"# Text {i}\n" + f"\n{words}\n\nNumber {i}.\n" * 11
        for i in range(9)
    }
    site = write(tmp_path / "site", **texts)
    (site / "site_src").mkdir()
    (site / "site_src" / "themes.yml").write_text("water:\n  title: Water\n  terms: [number]\n")
    (site / "site_src" / "site.yml").write_text("title: Mills\n")
    expected = built_files(site)
    assert built_files(site, workers=3) == expected
    assert built_files(site, workers=2, cache=tmp_path / "cache") == expected
    assert built_files(site, workers=2, cache=tmp_path / "cache") == expected


def test_one_edit_rewrites_only_the_pages_it_changes(tmp_path: Path) -> None:
    from glossator.output import swap_in

    site = write(
        tmp_path / "site",
        **{f"seeds__number-{i}_txt": f"Title {i}\n\nWords of text number {i}.\n" for i in range(9)},
    )
    (site / "site_src").mkdir()
    out = build_into(site, tmp_path / "out")
    (site / "seeds" / "number-4.txt").write_text("Title 4\n\nOther words of text number 4.\n")
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.html")}
    swap_in(out, built(site).artifacts)
    changed = {path.relative_to(out).as_posix() for path in before
               if path.stat().st_mtime_ns != before[path]}  # fmt: skip
    assert "read/number-4.html" in changed
    assert not {"read/number-1.html", "read/number-7.html", "404.html"} & changed


_MILLS = (
    "water:\n  title: Water\n  terms: [mill race]\nstone:\n  title: Stone\n  terms: [granite]\n"
)
_MORE = _MILLS + "air:\n  title: Air\n  terms: [sail]\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (_MORE, _MILLS),  # the theme is gone
        (_MORE, _MORE.replace("[sail]", "[sail, gale]")),  # a term more
        (_MORE, "ASSIGNED"),
        (_MORE, _MORE.replace("Air", "Winds")),
    ],
    ids=["removed", "term", "assigned", "renamed"],
)
def test_a_change_to_a_theme_rewrites_only_the_pages_that_show_it(
    before: str, after: str, tmp_path: Path
) -> None:
    words = ["mill race", "granite", "sail", "gale", "sail", "nothing", "mill race", "granite"]
    texts = [f"Title {i}\n\nHere is {word} to see.\n\nAnd {i}.\n" for i, word in enumerate(words)]
    site = write(
        tmp_path / "site",
        **{f"seeds__number-{i}_txt": text for i, text in enumerate(texts)},
        site_src__themes_yml=before,
        site_src__site_yml="title: Mills\n",
    )
    out = build_into(site, tmp_path / "out")
    old = {path: path.stat().st_mtime_ns for path in out.rglob("*.html")}
    if after == "ASSIGNED":
        (site / "site_src/editions").mkdir()
        (site / "site_src/editions/number-3.yml").write_text(
            "source: number-3.txt\nthemes:\n  air: [{quote: Here is gale, reason: it blows}]\n"
        )
    else:
        (site / "site_src/themes.yml").write_text(after)
    build_into(site, out)
    assert built_files(site) == {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file() and path.name != ".glossator.json"
    }
    kept = {
        path.relative_to(out).as_posix()
        for path, time in old.items()
        if path.exists() and path.stat().st_mtime_ns == time
    }
    assert {f"read/number-{i}.html" for i in (0, 1, 5, 6, 7)} <= kept
    assert "read/number-2.html" not in kept
    assert {"404.html", "themes/water.html", "themes/stone.html"} <= kept


def test_private_words_are_in_no_byte_of_the_output() -> None:
    files = built_files(FROZEN)
    for secret in (b"xyzzyplugh", b"quuxfrobnicate", b"Nobody reads this", b"A private letter"):
        assert not [path for path, content in files.items() if secret in content]
    assert not [path for path in files if "secret" in path or "unfinished" in path]


def test_no_file_of_the_output_knows_where_it_was_made(tmp_path: Path) -> None:
    site = copy_of(FROZEN, tmp_path / "zanzibar-folder")
    for path, content in built_files(site).items():
        assert b"zanzibar" not in content, path
        assert str(tmp_path).encode() not in content, path


def test_a_folder_of_sources_alone_is_the_same_site_once_its_permalinks_are_accepted(
    tmp_path: Path,
) -> None:
    write(tmp_path, a_txt="A text with words about margins.\n")
    write(tmp_path, templates__b_txt="Another, in a folder that may be a site's.\n")
    before = built_files(tmp_path)
    made = built(tmp_path, accepting=True)
    for path, rows in ledgers_to_write(made, tmp_path, "2026-01-02"):
        write_ledger(path, rows)
    assert len([*(tmp_path / "site_src" / "permalinks").iterdir()]) == 2
    assert built_files(tmp_path, locked=True) == before
    assert tmp_path in watched(tmp_path)
    (tmp_path / "a.txt").write_text("Something else entirely.\n")  # and the ledger is read
    assert "document-gone" in [each.code for each in built(tmp_path, locked=True).problems]


def test_an_edition_beside_a_folder_of_sources_alone_leaves_them_where_they_are(
    tmp_path: Path,
) -> None:
    write(tmp_path, a_txt="A text with words about margins.\n")
    write(tmp_path, site_src__editions__a_yml="source: a.txt\ntitle: On margins\n")
    files = built_files(tmp_path)
    assert b'<h1 id="on-margins">On margins</h1>' in files["read/a.html"]


def test_a_folder_of_sources_alone_is_a_presentable_site(tmp_path: Path) -> None:
    write(
        tmp_path / "clippings",
        **{
            "On keeping bees_md": "# On keeping bees\n\nBees keep [[Nobody|themselves]].\n",
            "notes__lecture-seven_txt": "Lecture seven\n\nIt began late, and ended early.\n",
            "日本語_txt": "短い話\n\n昔々、あるところにおじいさんとおばあさんがいました。\n",
            "empty_txt": "",
        },
    )
    (tmp_path / "clippings" / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 9)
    result = built(tmp_path / "clippings")
    assert not has_errors(result.problems)
    files = {artifact.path: artifact.content.decode("utf-8", "replace")
             for artifact in result.artifacts}  # fmt: skip
    assert result.documents == 3
    assert "On keeping bees" in files["index.html"]
    assert "昔々" in files["read/日本語.html"]
    assert {"404.html", "robots.txt", ".nojekyll", "data/index.json"} <= set(files)


def test_an_empty_folder_is_a_site_that_says_so(tmp_path: Path) -> None:
    files = built_files(tmp_path)
    assert json.loads(files["data/index.json"])["documents"] == []
    assert b"<h1" in files["index.html"]


def test_templates_in_a_folder_of_sources_are_no_templates(tmp_path: Path) -> None:
    write(tmp_path, note_md="# Note\n\nWords.\n", templates__home_html="{{ 7 * 7 }} pwned")
    assert b"49 pwned" not in built_files(tmp_path)["index.html"]


def test_a_sites_own_template_and_static_file_win(tmp_path: Path) -> None:
    write(
        tmp_path,
        seeds__note_md="# Note\n\nWords.\n",
        site_src__site_yml="title: Mine\n",
        static__extra_css="p { color: red }",
        templates__404_html="<!doctype html><title>{{ frame.site_title }}</title><p>Mine.",
    )
    files = built_files(tmp_path)
    assert b"Mine." in files["404.html"]
    assert files["static/extra.css"] == b"p { color: red }"
    assert "static/style.css" in files


def test_all_mistakes_are_told_at_once_and_nothing_is_made(tmp_path: Path) -> None:
    write(
        tmp_path,
        seeds__note_md="# Note\n\nSome words of a note.\n",
        site_src__site_yml="titel: Mine\n",
        site_src__editions__note_yml="source: note.md\nset_aside: [words that are not there]\n"
        "genre: novel\n",
    )
    result = built(tmp_path)
    assert len([p for p in result.problems if p.severity == "error"]) >= 3
    assert result.artifacts == ()
    assert all(problem.where for problem in result.problems)


def test_the_output_contract_is_kept() -> None:
    files = built_files(FROZEN)
    assert {
        "index.html", "404.html", "sitemap.xml", "feed.xml", "robots.txt", ".nojekyll",
        "read/talk.html", "read/talk.txt", "set-aside/talk.html", "themes/index.html",
        "themes/margins.html", "pages/about.html", "data/index.json", "data/documents/talk.json",
        "data/set-aside/talk.json", "data/themes/margins.json", "static/style.css",
    } <= set(files)  # fmt: skip
    index = json.loads(files["data/index.json"])
    assert set(index) == {"version", "generator", "site", "documents", "themes"}
    assert set(index["documents"][0]) == {
        "slug", "title", "short", "genre", "author", "publisher", "via", "published", "url",
        "source", "reader", "video", "language", "rights", "words", "minutes", "themes", "page",
        "data",
    }  # fmt: skip
    document = json.loads(files["data/documents/talk.json"])
    assert set(document["passages"][0]) == {
        "id", "number", "aliases", "kind", "text", "section", "speaker", "voice", "time",
        "themes", "lines", "url",
    }  # fmt: skip
    page = files["read/talk.html"].decode()
    for passage in document["passages"]:
        assert f'id="{passage["id"]}"' in page
        assert passage["url"] == f"https://example.org/repo/read/talk.html#{passage['id']}"


def test_the_published_source_is_the_source_with_private_words_blanked() -> None:
    published = built_files(FROZEN)["read/every-construct.txt"].decode()
    source = (FROZEN / "seeds" / "every-construct.md").read_text()
    assert published == source.replace("%%Nobody reads this.%%", "")
    assert published.count("\n") == source.count("\n")


def test_the_cache_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built_files(FROZEN, cache=tmp_path)

    def never(*arguments: object, **options: object) -> object:
        raise AssertionError("read again although nothing changed")

    monkeypatch.setattr("glossator.permalinks.anchors.anchor", never)
    assert built_files(FROZEN, cache=tmp_path)
