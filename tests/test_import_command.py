"""`glossator import` as its user meets it: notes are added, nothing is lost, nothing overwritten."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from glossator.cli import main
from glossator.imports import MAX_BYTES
from glossator.notes.format import notes_in
from sites import built_files, write

MILLS = "Old tidal mills are sold for their stones. Old tidal mills are sold for their stones."
FERRY = "What a tidal mill grinds, the harbour eats, and the ferry goes home."


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write(
        tmp_path / "site",
        site_src__site_yml="title: Boats\nbase_url: https://me.github.io/boats\n",
        site_src__themes_yml="sea-safety:\n  title: Safety at Sea\n  terms: [safe]\n",
        seeds__mills_md=f"---\ntitle: Mills\nsource: https://a.example/mills\n---\n\n{MILLS}\n",
        seeds__ferry_md=f"---\ntitle: The Ferry\n---\n\n{FERRY}\n\nIt is a safe one.\n",
    )


def _annotation(words: str, comment: str = "", **more: object) -> dict[str, object]:
    selector = {"type": "TextQuoteSelector", "exact": words, "prefix": "stones. "}
    target = [{"selector": [selector]}] if words else [{}]
    return {"id": words, "uri": "https://a.example/mills", "text": comment, "target": target,
            "created": "2026-01-02T00:00:00Z"} | more  # fmt: skip


def _import(site: Path, *annotations: object, options: tuple[str, ...] = ()) -> Result:
    file = site.parent / "export of mine.json"
    file.write_text(json.dumps({"rows": annotations}), "utf-8")
    return CliRunner().invoke(main, ["import", str(file), str(site), *options])


def _notes(site: Path) -> dict[str, str]:
    folder = site / "site_src" / "notes"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_highlights_are_added_to_the_notes_on_their_documents(site: Path) -> None:
    ended = _import(
        site,
        _annotation("Old tidal mills", "So.", tags=["Safety at Sea", "to read"], user="acct:bo@x"),
        _annotation("the harbour eats, and the ferry", uri="https://elsewhere.example/"),
    )
    assert ended.exit_code == 0, ended.output
    assert _notes(site) == {
        "ferry.md": "> the harbour eats, and the ferry\n\n2026-01-02\n",
        "mills.md": (
            "> Old tidal mills\n\nprefix: stones.\n\nSo.\n\n%%by bo; tags: to read%%\n\n"
            "2026-01-02 #sea-safety\n"
        ),
    }
    assert "1 added to site_src/notes/mills.md" in ended.output


def test_importing_twice_adds_nothing_and_a_later_export_only_what_is_new(site: Path) -> None:
    old = [_annotation("Old tidal mills", "> So"), _annotation("no such words stand anywhere"),
           _annotation("", "on all"), _annotation("nowhere", uri="https://b.example")]  # fmt: skip
    _import(site, *old)
    before = _notes(site)
    ended = _import(site, *old)
    assert "4 stand there already." in ended.output
    assert _notes(site) == before
    _import(site, _annotation("sold for their stones"), *old)
    assert _notes(site)["mills.md"].startswith(before["mills.md"])
    assert len(notes_in(_notes(site)["mills.md"])) == 3


def test_what_stands_in_a_notes_file_stays_byte_for_byte(site: Path) -> None:
    file = site / "site_src" / "notes" / "mills.md"
    file.parent.mkdir()
    mine = "\ufeff> Old tidal mills\r\n\r\nSo, and more than that.\r\n2026-01-01 #x".encode()
    file.write_bytes(mine)
    _import(site, _annotation("Old tidal mills", "and more"), _annotation("for their stones", "b"))
    added = b"\r\n\r\n> for their stones\r\n\r\nprefix: stones.\r\n\r\nb\r\n\r\n2026-01-02\r\n"
    assert file.read_bytes() == mine + added


def test_what_belongs_to_no_document_is_kept_and_told(site: Path) -> None:
    gone = {"uri": "https://b.example/x", "document": {"title": ["# A *title*"]}}
    ended = _import(
        site, _annotation("Quite other words than these", "why", **gone), _annotation("", "All")
    )
    [(name, text)] = _notes(site).items()
    assert name == "unplaced/export-of-mine.md"
    for words in ("> Quite other words than these\n\nwhy\n", "\nAll\n", "https://b.example/x"):
        assert words in text
    assert "Of no document here" in ended.output
    assert "“Quite other words than these”" in ended.output
    assert not [path for path in built_files(site) if "export-of-mine" in path]


def test_what_was_moved_to_its_document_is_not_set_apart_again(site: Path) -> None:
    lost = _annotation("Words that stand nowhere at all.", "So.") | {"uri": "https://b.example"}
    _import(site, lost)
    [(name, text)] = _notes(site).items()
    (site / "site_src/notes" / name).write_bytes(text.replace("\n", "\r\n").encode())
    assert "1 stands there already." in _import(site, lost).output
    (site / "site_src/notes" / name).unlink()
    moved = text[text.index("> Words") :]
    (site / "site_src/notes/ferry.md").write_text(moved)
    done = _import(site, lost)
    assert "1 stands there already." in done.output
    assert _notes(site) == {"ferry.md": moved}


def test_a_named_document_takes_all(site: Path) -> None:
    _import(site, _annotation("Quite other words"), options=("--document", "ferry"))
    assert list(_notes(site)) == ["ferry.md"]
    ended = _import(site, _annotation("a"), options=("--document", "fery"))
    assert ended.exit_code == 2
    assert "ferry" in ended.output


def test_a_dry_run_writes_nothing(site: Path) -> None:
    ended = _import(site, _annotation("Old tidal mills"), options=("--dry-run",))
    assert "1 would be added to site_src/notes/mills.md" in ended.output
    assert not (site / "site_src" / "notes").exists()


def test_tools_are_told_in_json(site: Path) -> None:
    ended = _import(
        site, _annotation("Old tidal mills"), _annotation("\ud800", ""), options=("--json",)
    )
    value = json.loads(ended.stdout)
    assert value["added"][0] == {
        "document": "mills", "path": "site_src/notes/mills.md", "notes": 2
    }  # fmt: skip
    assert value["problems"] == []


def test_the_same_words_marked_twice_are_one_note_with_all_that_is_said_of_them(site: Path) -> None:
    _import(
        site,
        _annotation("Old tidal mills", user="acct:bo@x", tags=["a"]),
        _annotation("Old tidal mills", user="acct:di@x", tags=["b"], id="other"),
    )
    text = _notes(site)["mills.md"]
    assert len(notes_in(text)) == 1
    assert "%%by bo; by di; tags: a, b%%" in text


def test_no_script_comes_through_an_import_and_what_is_aside_is_on_no_page(site: Path) -> None:
    evil = "<script>alert(1)</script> <img src=x onerror=alert(2)> [x](javascript:alert(3))"
    _import(
        site,
        _annotation("Old tidal mills", f"{evil}\n\n<pre>", user="acct:secretname@x"),
        _annotation("sold for their stones", "```\nopen"),
        _annotation("mills are sold", "<!-- open"),
    )
    assert [note.words for note in notes_in(_notes(site)["mills.md"])] == [
        "Old tidal mills", "sold for their stones", "mills are sold",
    ]  # fmt: skip
    for path, content in built_files(site).items():
        assert b"secretname" not in content, path
        if path.endswith(".html"):
            assert b"<script>alert" not in content, path
            assert b"<img src=x" not in content, path
            assert b'href="javascript' not in content, path


def test_no_path_of_an_export_is_used(site: Path) -> None:
    outside = sorted(path for path in site.parent.rglob("*") if "notes" not in path.parts)
    evil = _annotation("Quite other words", uri="file:///read/../../../x.html")
    _import(site, {**evil, "document": {"title": "../../../evil"}})
    left = [path for path in sorted(site.parent.rglob("*")) if "notes" not in path.parts]
    assert [path for path in left if path.suffix != ".json"] == [
        path for path in outside if path.suffix != ".json"
    ]


def test_a_notes_file_that_would_swallow_notes_is_refused_and_nothing_is_written(
    site: Path,
) -> None:
    write(site, site_src__notes__mills_md="> Words\n\n```\nnever closed\n")
    before = _notes(site)
    ended = _import(site, _annotation("Old tidal mills"), _annotation("", "All"))
    assert ended.exit_code == 1
    assert "[notes-open]" in ended.output
    assert _notes(site) == before


def test_a_notes_file_that_cannot_be_added_to_is_told(site: Path) -> None:
    notes = site / "site_src" / "notes"
    notes.mkdir()
    (notes / "mills.md").write_bytes("> Ωords".encode("utf-16"))
    assert "[file-encoding]" in _import(site, _annotation("Old tidal mills")).output
    (notes / "mills.md").unlink()
    (notes / "mills.md").mkdir()
    assert "[file-unreadable]" in _import(site, _annotation("Old tidal mills")).output
    (notes / "mills.md").rmdir()
    (site.parent / "elsewhere.md").write_text("mine")
    (notes / "mills.md").symlink_to(site.parent / "elsewhere.md")
    assert "[link-outside]" in _import(site, _annotation("Old tidal mills")).output
    assert (site.parent / "elsewhere.md").read_text() == "mine"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x89PNG\r\n\x1a\n", "import-unreadable"),
        (b"{", "import-malformed"),
        (b"nothing", "import-unknown"),
        (b"", "import-unknown"),
    ],
)
def test_a_file_that_is_no_export_is_told(site: Path, content: bytes, code: str) -> None:
    file = site.parent / "x.json"
    file.write_bytes(content)
    ended = CliRunner().invoke(main, ["import", str(file), str(site)])
    assert ended.exit_code == 1
    assert f"[{code}]" in ended.output
    assert "x.json" in ended.output


def test_a_file_too_large_is_not_read(site: Path) -> None:
    file = site.parent / "x.json"
    with file.open("wb") as opened:
        opened.truncate(MAX_BYTES + 1)
    ended = CliRunner().invoke(main, ["import", str(file), str(site)])
    assert "[import-unreadable]" in ended.output


def test_an_export_without_highlights_is_told(site: Path) -> None:
    file = site.parent / "x.csv"
    file.write_text("Highlight,Book Title\n")
    ended = CliRunner().invoke(main, ["import", str(file), str(site)])
    assert ended.exit_code == 0
    assert "[import-empty]" in ended.output


def test_a_folder_of_exports_is_imported_as_one_and_what_is_none_is_told(site: Path) -> None:
    exports = site.parent / "Readwise"
    write(
        exports,
        Books__Mills_md=(
            "# Mills\n\n## Metadata\n- Author: [[Ada Lind]]\n- Full Title: Mills\n\n"
            "## Highlights\n- Old tidal mills are sold\n"
        ),
        Ferry_csv="Highlight,Book Title\nthe harbour eats,The Ferry\n",
        Journal_md="# Monday\n\nIt rained on the ferry, and a safe one it was not.\n",
        broken_json="{",
        _hidden__Mills_md="> nobody reads this\n",
    )
    (exports / "_hidden").rename(exports / ".hidden")
    ended = CliRunner().invoke(main, ["import", str(exports), str(site)])
    assert ended.exit_code == 0, ended.output
    assert set(_notes(site)) == {"mills.md", "ferry.md"}
    assert "2 highlights in this export of Readwise" in ended.output
    assert "broken.json" in ended.output
    assert "Journal.md" in ended.output
    assert "Journal" not in "".join(_notes(site).values())
    again = CliRunner().invoke(main, ["import", str(exports), str(site)])
    assert "2 stand there already" in again.output


def test_a_folder_without_an_export_is_told_with_each_of_its_files(site: Path) -> None:
    write(site.parent / "notes", a_json="{", b_md="")
    ended = CliRunner().invoke(main, ["import", str(site.parent / "notes"), str(site)])
    assert ended.exit_code == 1
    assert "the folder holds no export of highlights" in ended.output
    assert "a.json" in ended.output


def test_a_folder_of_sources_alone_has_no_notes(tmp_path: Path) -> None:
    write(tmp_path / "sources", a_md=f"{MILLS}\n")
    ended = _import(tmp_path / "sources", _annotation("Old tidal mills"))
    assert ended.exit_code == 1
    assert "[import-no-site]" in ended.output
    assert not (tmp_path / "sources" / "site_src").exists()


def test_a_reply_to_a_comment_that_never_closes_its_code_is_a_list_below_plain_words(
    site: Path,
) -> None:
    reply = _annotation("", "No.", user="acct:bo@x", references=["Old tidal mills"]) | {"id": "r"}
    said = "A **md** comment\n\n```\nunclosed"
    assert _import(site, _annotation("Old tidal mills", said), reply).exit_code == 0
    page = built_files(site)["read/mills.html"].decode()
    assert "<li" in page[page.index("unclosed") :]
    assert "<pre" not in page
    assert "A **md** comment" in page
