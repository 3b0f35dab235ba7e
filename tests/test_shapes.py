"""Files as they come: whatever their bytes and names, a folder of them builds, whole and the same."""

import gzip
import os
import unicodedata
import xml.dom.minidom
from pathlib import Path

import pytest

from glossator.build import Built
from sites import build_into, built, built_files

SHAPES: dict[str, bytes] = {
    "mark.txt": "\ufeffA title\n\nWords with a mark.\n".encode(),
    "wide.txt": "A title\n\nWords 😀 in sixteen.\n".encode("utf-16"),
    "wider.md": "# A title\n\nWords in thirty-two.\n".encode("utf-32"),
    "half.txt": "A title\n\nHalf ".encode("utf-16") + b"\x3d\xd8" + " of it.\n".encode("utf-16-le") * 9,
    "halves.txt": b"A title\n\nHalf \xed\xa0\xbd, whole \xed\xa0\xbd\xed\xb8\x80.\n",
    "crlf.md": b"# A title\r\n\r\nWords one.\r\n\r\n- item\r\n- two\r\n",
    "cr.txt": b"A title\r\rWords one.\r\rWords two.\r",
    "cr.md": b"---\rtitle: A\r---\r# A title\r\r> [!note] Hi\r> words\r\rWords two.",
    "nul.txt": b"A title\n\nWords with a \x00 in them" + b" and many more" * 9,
    "nul.md": b"# A title\n\nWords with a \x00 in them" + b" and many more" * 9,
    "nul.html": b"<h1>A title</h1><p>Words with a \x00 in them" + b" and many more" * 9,
    "controls.txt": b"A \x1btitle\x0c\x01\n\nWords with \x0b and \x07 in them" + b" and more" * 30,
    "controls.md": b"---\ntitle: A\x0b b\ndescription: x\x07\n---\n# H \x03\n\n[[x\x04]] " + b"words " * 60,
    "no-end.txt": b"A title\n\nno newline at the end",
    "one-letter.txt": b"x",
    "three-dashes.md": b"---\n",
    "only-front-matter.md": b"---\ntitle: Only\n---\n",
    "one-line.txt": b"word and word " * 20_000,
    "one-word.txt": b"x" * 200_000,
}  # fmt: skip
NO_TEXTS: dict[str, bytes] = {
    "empty.txt": b"", "blank.md": b" \n\n\t\r\n", "only-mark.txt": b"\xef\xbb\xbf",
    "image.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "page.txt": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "archive.txt": b"PK\x03\x04" + bytes(90), "packed.md": gzip.compress(b"hello", mtime=0),
    "program.txt": b"\x7fELF\x02\x01\x01" + bytes(200),
    "anything.txt": bytes((i * 7919 + i * i) % 256 for i in range(5000)),
}  # fmt: skip
NAMES = (
    "with space.txt", "😀 emoji.txt", "right\u202e\u200fto left.md", "con\ttrol\x01.txt", "new\nline.md",
    "Note.txt", "note.txt", "NOTE.md", "caf\u00e9.txt", "cafe\u0301.txt", "%41.txt", "a?b#c&d.txt",
    "a\\b.txt", "q\"uo'te<b>.md", "con.txt", "-rf.txt", "a...txt.txt", "index.txt", "STRASSE.txt",
    "straße.txt", "İ.txt", "i̇.txt", "ﬁ.txt", "fi.txt", "ΑΣ.txt", "ας.txt", "ασ.txt",
    "x" * 240 + ".txt", "日本語.txt", "byte\udce9.txt",
)  # fmt: skip


def folder_of(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        try:
            Path(os.fsdecode(os.fsencode(folder) + b"/" + os.fsencode(name))).write_bytes(content)
        except OSError:
            continue  # a file system that does not take the name
    return folder


def codes(result: Built) -> set[tuple[str, str]]:
    return {
        (problem.where.path if problem.where else "", problem.code)
        for problem in result.problems
        if problem.code != "short-clash"
    }


@pytest.mark.parametrize("name", SHAPES)
def test_a_text_of_any_shape_builds(tmp_path: Path, name: str) -> None:
    result = built(folder_of(tmp_path, {name: SHAPES[name]}))
    assert (result.documents, result.artifacts == ()) == (1, False)
    assert {code for _, code in codes(result)} <= {"source-encoding"}


@pytest.mark.parametrize("name", NO_TEXTS)
def test_what_is_no_text_is_named_and_the_rest_is_built(tmp_path: Path, name: str) -> None:
    result = built(folder_of(tmp_path, {name: NO_TEXTS[name], "words.txt": b"Title\n\nWords."}))
    assert result.documents == 1
    assert result.artifacts
    ((where, code),) = codes(result)
    assert (where, code in ("source-empty", "source-binary")) == (name, True)


def test_a_line_of_five_megabytes_builds(tmp_path: Path) -> None:
    result = built(folder_of(tmp_path, {"a.txt": (b"word and word " * 400_000)[:5_000_000]}))
    assert result.documents == 1
    assert result.artifacts


def test_no_two_sources_share_a_file_whatever_their_names(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "a", {name: b"A title\n\nWords." for name in NAMES})
    count = len(os.listdir(folder))
    result = built(folder)
    assert result.documents == count
    paths = [artifact.path for artifact in result.artifacts]
    alike = [unicodedata.normalize("NFC", path).casefold() for path in paths]
    assert len(set(alike)) == len(alike)
    for path in paths:
        assert unicodedata.normalize("NFC", path) == path
        assert path.isprintable()
        assert not set(path) & set('\\:*?"<>|')
        assert max(len(part.encode()) for part in path.split("/")) < 200


def test_addresses_do_not_depend_on_the_order_in_which_the_files_were_made(tmp_path: Path) -> None:
    one = folder_of(tmp_path / "one/x", {name: b"A title\n\nWords." for name in NAMES})
    other = folder_of(tmp_path / "two/x", {name: b"A title\n\nWords." for name in reversed(NAMES)})
    assert built_files(one) == built_files(other)


def test_all_of_them_together_build_into_sound_files(tmp_path: Path) -> None:
    files = {**SHAPES, **NO_TEXTS, **{name: b"A title\n\nWords." for name in NAMES}}
    folder = folder_of(tmp_path / "in", files)
    out = build_into(folder, tmp_path / "out", base_url="https://example.org/x")
    for path in out.rglob("*.xml"):
        xml.dom.minidom.parse(str(path))
    for path in out.rglob("*"):
        if path.suffix in (".html", ".json", ".xml", ".txt") and path.is_file():
            path.read_text("utf-8")
    for problem in built(folder).problems:
        assert str(tmp_path) not in f"{problem.where}{problem.message}{problem.hint}"
