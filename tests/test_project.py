"""An owner's files are read into values, every mistake has a line, and nothing raises."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossator.model.documents import Quote, Stretch
from glossator.owner import TurnEntry, Voice
from glossator.problems import Checked, Problem, Where
from glossator.project import Project, load
from glossator.project import schemas as schemas_module
from glossator.project.edition_file import read_edition
from glossator.project.schemas import schemas
from glossator.project.site_file import read_site
from glossator.project.themes_file import read_themes

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def site(folder: Path, files: dict[str, str | bytes]) -> Path:
    """A folder with `files`; a site has a `site.yml`, unless they bring one."""
    for name, content in {"site_src/site.yml": "title: T", **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def alone(folder: Path, files: dict[str, str | bytes]) -> Checked[Project]:
    """What is read from a folder of sources alone."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return load(folder)


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str, str]]:
    return [(str(p.where or ""), p.severity, p.code) for p in problems]


# --- a folder of sources alone ------------------------------------------------------------------


def test_a_folder_of_sources_alone_is_a_site_with_the_folders_name(tmp_path: Path) -> None:
    folder = tmp_path / "My clippings"
    folder.mkdir()
    read = alone(
        folder,
        {
            "b.md": "b", "a.TXT": "a", "in/c.srt": "c", "in/deeper/d.html": "d",
            ".hidden.txt": "x", ".git/x.txt": "x", "_site/x.html": "x", "node_modules/x.md": "x",
            "picture.png": PNG, "out/.glossator.json": "{}", "out/index.html": "built",
        },
    )  # fmt: skip
    assert read.problems == ()
    assert read.value.config.title == "My clippings"
    assert not read.value.config.configured
    assert [s.path for s in read.value.sources] == ["a.TXT", "b.md", "in/c.srt", "in/deeper/d.html"]
    assert [s.site_path for s in read.value.sources] == [s.path for s in read.value.sources]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    assert told(load(tmp_path / "nowhere").problems) == [("", "error", "site-missing")]
    (tmp_path / "file").write_text("x")
    assert told(load(tmp_path / "file").problems) == [("", "error", "site-missing")]


def test_no_source_is_a_warning(tmp_path: Path) -> None:
    assert told(load(tmp_path).problems) == [("", "warning", "no-sources")]


def test_a_note_says_which_files_of_texts_are_of_no_kind_that_is_read(tmp_path: Path) -> None:
    read = alone(tmp_path, {"a.txt": "a", "b.docx": b"PK", "c.csv": "1"})
    assert told(read.problems) == [("b.docx", "note", "source-kind")]


def test_sources_stand_in_the_order_of_code_points(tmp_path: Path) -> None:
    read = alone(tmp_path, {name: "x" for name in ("b.txt", "a.txt", "Z.txt", "é.txt", "10.txt")})
    assert [s.path for s in read.value.sources] == ["10.txt", "Z.txt", "a.txt", "b.txt", "é.txt"]


def test_names_that_differ_by_case_or_unicode_form_are_all_read(tmp_path: Path) -> None:
    names = ("A.txt", "a.txt", "caf\u00e9.txt", "cafe\u0301.txt")
    read = alone(tmp_path, {name: name for name in names})
    if len(os.listdir(tmp_path)) == len(names):  # not every file system keeps them apart
        assert len(read.value.sources) == len(names)
    assert read.problems == ()


# --- encodings ----------------------------------------------------------------------------------

SAID = "„Grüße“ — déjà vu…\r\nsecond line\n"


@pytest.mark.parametrize(
    ("codec", "named"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("utf-32", "utf-32")],
)
def test_unicode_is_read_without_its_mark_and_with_its_line_ends(
    tmp_path: Path, codec: str, named: str
) -> None:
    read = alone(tmp_path, {"a.txt": SAID.encode(codec)})
    assert read.problems == ()
    assert read.value.sources[0].text == SAID
    assert read.value.sources[0].encoding == named


@pytest.mark.parametrize(
    ("content", "text", "encoding"),
    [
        (SAID.encode("cp1252"), SAID, "cp1252"),
        (b"caf\xe9 \x81", "café \x81", "latin-1"),
        (SAID.encode("utf-16-le"), SAID, "utf-16-le"),
        (SAID.encode("utf-16-be"), SAID, "utf-16-be"),
        ("naïve — “so”".encode() + b" \x93x", "naïve — “so” “x", "utf-8"),
        (
            b'<meta charset="shift_jis"><p>' + "日本語".encode("shift_jis"),
            '<meta charset="shift_jis"><p>日本語',
            "cp932",
        ),
    ],
)
def test_a_legacy_encoding_is_read_with_a_warning_that_names_it(
    tmp_path: Path, content: bytes, text: str, encoding: str
) -> None:
    read = alone(tmp_path, {"a.html": content})
    assert told(read.problems) == [("a.html", "warning", "source-encoding")]
    assert (read.value.sources[0].text, read.value.sources[0].encoding) == (text, encoding)
    shown = {"cp1252": "Windows-1252", "latin-1": "Latin-1", "cp932": "Shift-JIS"}.get(
        encoding, encoding.upper()
    )
    assert shown in read.problems[0].message


@pytest.mark.parametrize("declared", ["nonsense", "utf-8", "base64", "punycode", "utf-16", "idna"])
def test_a_declaration_that_helps_nothing_is_passed_over(tmp_path: Path, declared: str) -> None:
    read = alone(tmp_path, {"a.html": f'<meta charset="{declared}">'.encode() + b"\xe9"})
    assert read.value.sources[0].encoding == "cp1252"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (PNG, "source-binary"),
        (b"%PDF-1.4 text", "source-binary"),
        (b"abc\x00\x01\x02\x03\x04" * 50, "source-binary"),
        (b"\xff\xfea", "source-binary"),
        (b"\xff\xfe\x00\xd8", "source-binary"),
        (b"", "source-empty"),
        (b" \r\n\t\n", "source-empty"),
        ("\ufeff\u200b\n".encode(), "source-empty"),
    ],
)
def test_what_is_no_text_is_left_out_with_a_warning_and_the_rest_is_read(
    tmp_path: Path, content: bytes, code: str
) -> None:
    read = alone(tmp_path, {"a.txt": content, "b.txt": "words"})
    assert told(read.problems) == [("a.txt", "warning", code)]
    assert [source.path for source in read.value.sources] == ["b.txt"]


def test_a_file_larger_than_any_text_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("glossator.project.folders.MAX_BYTES", 10)
    read = alone(tmp_path, {"a.txt": "x" * 11, "b.txt": "x" * 10})
    assert told(read.problems) == [("a.txt", "warning", "source-too-large")]
    assert [source.path for source in read.value.sources] == ["b.txt"]


# --- links --------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_links_that_lead_outside_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret")
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "a.txt").write_text("a")
    (folder / "b.txt").symlink_to(outside / "secret.txt")
    (folder / "c").symlink_to(outside)
    (folder / "d.txt").symlink_to(folder / "nowhere.txt")
    (folder / "e.txt").symlink_to(folder / "a.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "f.txt").symlink_to(folder / "f.txt")
    read = load(folder)
    assert sorted(told(read.problems)) == [
        ("b.txt", "warning", "link-outside"),
        ("c", "warning", "link-outside"),
        ("d.txt", "warning", "source-unreadable"),
        ("f.txt", "warning", "source-unreadable"),
    ]
    assert [source.path for source in read.value.sources] == ["a.txt"]
    assert "secret" not in repr(read)


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_the_owners_own_files_are_not_read_from_outside_either(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/site.yml").write_text("title: secret")
    (tmp_path / "outside/x.yml").write_text("title: secret")
    folder = site(tmp_path / "site", {"seeds/a.txt": "a"})
    (folder / "site_src/site.yml").unlink()
    (folder / "site_src/site.yml").symlink_to(tmp_path / "outside/site.yml")
    (folder / "site_src/editions").symlink_to(tmp_path / "outside")
    read = load(folder)
    assert "secret" not in repr(read)
    assert {code for _, _, code in told(read.problems)} == {"link-outside"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes there")
def test_a_pipe_does_not_hang_the_build(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_text("b")
    assert [source.path for source in load(tmp_path).value.sources] == ["b.txt"]


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_unicode_is_read_under_one_that_is(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff.txt")).write_text("words")
    except OSError:
        pytest.skip("the file system refuses such names")
    (source,) = load(tmp_path).value.sources
    assert source.path == "a\ufffd.txt"


# --- a site -------------------------------------------------------------------------------------


def test_a_site_is_read(tmp_path: Path) -> None:
    folder = site(
        tmp_path,
        {
            "site_src/themes.yml": "one:\n  title: One\n  terms: [a]",
            "site_src/editions/doc.yml": "source: a.txt\ntitle: Doc",
            "site_src/pages/about.md": "---\ntitle: About\n---\nHello",
            "site_src/glossator/x.yml": "engine",
            "seeds/a.txt": "words",
            "static/x.css": "",
        },
    )
    read = load(folder)
    assert read.problems == ()
    project = read.value
    assert project.config.configured
    assert project.config.title == "T"
    assert list(project.editions) == ["doc"]
    assert [theme.slug for theme in project.themes] == ["one"]
    assert [page.path for page in project.pages] == ["pages/about.md"]
    assert [(s.path, s.site_path) for s in project.sources] == [("a.txt", "seeds/a.txt")]
    assert project.static == folder / "static"
    assert project.templates is None


def test_a_site_without_site_yml_has_its_folders_name(tmp_path: Path) -> None:
    folder = site(tmp_path / "Mine", {"seeds/a.txt": "a"})
    (folder / "site_src/site.yml").unlink()
    read = load(folder)
    assert read.problems == ()
    assert (read.value.config.title, read.value.config.configured) == ("Mine", False)


def test_sources_come_from_the_folders_the_owner_names(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault/a.md").write_text("---\npublish: true\n---\nmine")
    (tmp_path / "vault/b.md").write_text("---\npublish: false\n---\nsecret")
    (tmp_path / "vault/c.md").write_text("secret")
    (tmp_path / "vault/d.txt").write_bytes(PNG)
    folder = site(
        tmp_path / "site",
        {
            "site_src/site.yml": "title: T\nsources:\n  - texts\n"
            "  - folder: ../vault\n    only: publish",
            "texts/a.md": "first",
            "seeds/z.txt": "not named",
        },
    )
    read = load(folder)
    assert read.problems == ()
    assert [(s.path, s.site_path) for s in read.value.sources] == [
        ("a.md", "texts/a.md"),
        ("vault/a.md", "../vault/a.md"),
    ]
    assert "secret" not in repr(read.value)


def test_a_mistyped_condition_never_publishes_the_whole_folder(tmp_path: Path) -> None:
    folder = site(
        tmp_path,
        {
            "site_src/site.yml": "title: T\nsources:\n  - {folder: seeds, only: pulbish}",
            "seeds/a.md": "secret",
        },
    )
    read = load(folder)
    assert read.value.sources == ()
    assert told(read.problems)[0] == ("site_src/site.yml:3:27", "error", "value-unknown")


def test_a_folder_of_sources_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    folder = site(
        tmp_path,
        {"site_src/site.yml": "title: T\nsources: [sedes, /etc/nowhere]", "seeds/a.txt": "a"},
    )
    read = load(folder)
    assert told(read.problems) == [
        ("site_src/site.yml:2:11", "error", "folder-missing"),
        ("site_src/site.yml:2:18", "error", "folder-missing"),
    ]
    assert "Did you mean `seeds`?" in read.problems[0].hint


def test_a_folder_inside_another_gives_each_source_once(tmp_path: Path) -> None:
    folder = site(
        tmp_path,
        {"site_src/site.yml": "title: T\nsources: [seeds, seeds/in]", "seeds/in/a.txt": "a"},
    )
    assert [s.path for s in load(folder).value.sources] == ["in/a.txt"]


def test_a_site_that_is_its_own_folder_of_sources_leaves_its_own_files_out(tmp_path: Path) -> None:
    folder = site(
        tmp_path,
        {
            "site_src/site.yml": "title: T\nsources: [.]",
            "site_src/pages/about.md": "about",
            "static/x.html": "x",
            "a.txt": "a",
        },
    )
    assert [s.path for s in load(folder).value.sources] == ["a.txt"]


def test_files_whose_names_mean_nothing_are_warned_of(tmp_path: Path) -> None:
    folder = site(
        tmp_path,
        {
            "site_src/theme.yml": "",
            "site_src/site.yaml": "",
            "site_src/README.md": "",
            "site_src/editions/a.yaml": "",
            "site_src/pages/about.txt": "",
            "seeds/a.txt": "a",
        },
    )
    read = load(folder)
    assert sorted(told(read.problems)) == [
        ("site_src/editions/a.yaml", "warning", "file-ignored"),
        ("site_src/pages/about.txt", "warning", "file-ignored"),
        ("site_src/site.yaml", "warning", "file-ignored"),
        ("site_src/theme.yml", "warning", "file-ignored"),
    ]
    hints = {str(p.where): p.hint for p in read.problems}
    assert hints["site_src/theme.yml"] == "Did you mean `themes.yml`?"


@pytest.mark.parametrize(
    ("name", "code", "slugs"),
    [
        ("My Doc.yml", "slug-invalid", ["my-doc"]),
        ("…….yml", "slug-invalid", []),
        ("con.yml", "slug-reserved", []),
    ],
)
def test_a_file_name_that_cannot_be_an_address_is_an_error(
    tmp_path: Path, name: str, code: str, slugs: list[str]
) -> None:
    folder = site(tmp_path, {f"site_src/editions/{name}": "source: a.txt", "seeds/a.txt": "a"})
    read = load(folder)
    assert told(read.problems) == [(f"site_src/editions/{name}", "error", code)]
    assert list(read.value.editions) == slugs


def test_slugs_of_any_script_are_sound(tmp_path: Path) -> None:
    folder = site(tmp_path, {"site_src/editions/書評-été.yml": "source: a.txt", "seeds/a.txt": "a"})
    assert load(folder).problems == ()


@pytest.mark.parametrize("content", [b"title: caf\xe9", PNG, b"\xff\xfea"])
def test_an_owners_file_that_is_not_unicode_is_an_error(tmp_path: Path, content: bytes) -> None:
    read = load(site(tmp_path, {"site_src/site.yml": content, "seeds/a.txt": "a"}))
    assert told(read.problems) == [("site_src/site.yml", "error", "file-encoding")]


def test_an_owners_file_may_have_a_mark_or_be_in_utf_16(tmp_path: Path) -> None:
    for codec in ("utf-8-sig", "utf-16"):
        read = load(
            site(tmp_path, {"site_src/site.yml": "title: Grüße".encode(codec), "seeds/a.txt": "a"})
        )
        assert (read.problems, read.value.config.title) == ((), "Grüße")


def test_a_ledger_is_read_and_one_that_cannot_be_is_an_error(tmp_path: Path) -> None:
    folder = site(
        tmp_path,
        {
            "site_src/permalinks/doc.jsonl": "",
            "site_src/permalinks/bad.jsonl": "not json\n",
            "site_src/permalinks/worse.jsonl": b"\xff\xfea",
            "seeds/a.txt": "a",
        },
    )
    read = load(folder)
    assert read.value.ledgers == {"doc": (), "bad": ()}
    assert told(read.problems) == [
        ("site_src/permalinks/bad.jsonl:1", "error", "ledger-malformed"),
        ("site_src/permalinks/worse.jsonl", "error", "file-encoding"),
    ]


# --- site.yml -----------------------------------------------------------------------------------


def config_of(text: str) -> tuple[object, list[tuple[str, str, str]]]:
    read = read_site(text, "s.yml", "Folder")
    return read.value.config, told(read.problems)


def test_every_key_of_site_yml_is_read() -> None:
    read = read_site(
        """
title: A title
description: >-
  One
  sentence
language: pt-BR
base_url: https://me.github.io/reading/
order: [b, a]
sources: [x, {folder: y, only: publish}]
rights: excerpts
robots: index
publish_source: No
nav: [about]
footer: "*By* me"
accents: exact
line_breaks: hard
backlinks: ../vault
""",
        "s.yml",
        "Folder",
    )
    assert read.problems == ()
    config = read.value.config
    assert config.title == "A title"
    assert config.description == "One sentence"
    assert config.language == "pt-BR"
    assert config.base_url == "https://me.github.io/reading"
    assert config.order == ("b", "a")
    assert (config.rights, config.robots, config.publish_source) == ("excerpts", "index", False)
    assert (config.nav, config.footer) == (("about",), "*By* me")
    assert read.value.backlinks is not None
    assert read.value.backlinks.folder == "../vault"
    assert (config.accents, config.line_breaks) == ("exact", "hard")
    assert [(f.folder, f.only_published) for f in read.value.folders] == [("x", False), ("y", True)]
    assert read.value.order_at["a"] == Where(path="s.yml", line=8, column=12)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", ("s.yml:1:1", "error", "key-missing")),
        ("title:", ("s.yml:1:1", "error", "key-missing")),
        ("- title", ("s.yml:1:1", "error", "value-shape")),
        ("title: [a]", ("s.yml:1:8", "error", "value-shape")),
        ("title: T\ntitel: U", ("s.yml:2:1", "error", "key-unknown")),
        ("title: T\nrights: ful", ("s.yml:2:9", "error", "value-unknown")),
        ("title: T\npublish_source: maybe", ("s.yml:2:17", "error", "value-unknown")),
        ("title: T\nlanguage: English!", ("s.yml:2:11", "error", "language-invalid")),
        ("title: T\nbase_url: me.github.io", ("s.yml:2:11", "error", "address-invalid")),
        ("title: T\nbase_url: 'javascript:x'", ("s.yml:2:11", "error", "address-invalid")),
        ("title: T\nbase_url: https://a.b/?q", ("s.yml:2:11", "error", "address-invalid")),
        ("title: T\nbase_url: 'https://a:b/'", ("s.yml:2:11", "error", "address-invalid")),
        ("title: T\norder: [a, b, a]", ("s.yml:2:15", "error", "value-twice")),
        ("title: T\norder: {a: b}", ("s.yml:2:8", "error", "value-shape")),
        ("title: T\nsources: [{only: publish}]", ("s.yml:2:11", "error", "key-missing")),
        ("title: T\nsources: [[a]]", ("s.yml:2:11", "error", "value-shape")),
        ("title: T\ntitle: U", ("s.yml:2:1", "error", "yaml-duplicate-key")),
    ],
)
def test_each_mistake_in_site_yml_is_told_with_its_place(
    text: str, problem: tuple[str, str, str]
) -> None:
    assert config_of(text)[1] == [problem]


def test_an_unknown_key_is_answered_with_the_nearest() -> None:
    (problem,) = read_site("title: T\nlangauge: en", "s.yml", "F").problems
    assert problem.hint == "Did you mean `language`?"


def test_nav_names_what_there_is(tmp_path: Path) -> None:
    folder = site(
        tmp_path,
        {"site_src/site.yml": "title: T\nnav: [themes, abuot]", "site_src/pages/about.md": "x",
         "seeds/a.txt": "a"},
    )  # fmt: skip
    (problem,) = load(folder).problems
    assert (problem.code, str(problem.where)) == ("nav-unknown", "site_src/site.yml:2:15")
    assert "`about`" in problem.hint


def test_without_an_about_page_the_default_nav_does_not_name_it(tmp_path: Path) -> None:
    folder = site(tmp_path, {"seeds/a.txt": "a"})
    assert load(folder).value.config.nav == ("themes", "people", "notes")
    site(tmp_path, {"site_src/pages/about.md": "x"})
    assert load(folder).value.config.nav == ("themes", "people", "notes", "about")


# --- themes.yml ---------------------------------------------------------------------------------


def test_themes_keep_the_owners_order_and_the_first_seven_have_colours() -> None:
    names = ["z", "b", "a", "d", "e", "f", "g", "h", "i"]
    read = read_themes("\n".join(f"{name}: {{terms: [{name}]}}" for name in names), "t.yml")
    assert read.problems == ()
    assert [theme.slug for theme in read.value] == names
    assert [theme.slot for theme in read.value] == [1, 2, 3, 4, 5, 6, 7, 8, 8]


def test_a_theme_is_read() -> None:
    read = read_themes(
        """
open-source:
  title: Open source
  description: What is given away.
  terms: [open  sourc*, C++, "*NIX", AR, AR]
  not: open source of income
  related: [safety]
safety:
""",
        "t.yml",
    )
    theme, bare = read.value
    assert (theme.title, theme.description) == ("Open source", "What is given away.")
    assert theme.terms == ("open sourc*", "C++", "AR")
    assert theme.refused == ("open source of income",)
    assert theme.related == ("safety",)
    assert (bare.title, bare.terms) == ("Safety", ())
    assert told(read.problems) == [("t.yml:5:30", "error", "term-invalid")]


@pytest.mark.parametrize("term", ["*", "a*b", "**", "a**", "a *", "—", "(*)"])
def test_a_term_is_words_and_a_star_ends_one(term: str) -> None:
    assert [p.code for p in read_themes(f"a: {{terms: ['{term}']}}", "t.yml").problems] == [
        "term-invalid"
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[a]", ("t.yml:1:1", "error", "value-shape")),
        ("Open Source: {}", ("t.yml:1:1", "error", "slug-invalid")),
        ("a: [x]", ("t.yml:1:4", "error", "value-shape")),
        ("a: {term: x}", ("t.yml:1:5", "error", "key-unknown")),
        ("a: {related: [b]}", ("t.yml:1:15", "error", "theme-unknown")),
        ("a: {related: [a]}", ("t.yml:1:15", "error", "theme-unknown")),
        ("index: {terms: [x]}", ("t.yml:1:1", "error", "slug-reserved")),
        ("con: {terms: [x]}", ("t.yml:1:1", "error", "slug-reserved")),
        ("a: {terms: [x]}\na-2: {terms: [y]}", ("t.yml:2:1", "error", "slug-reserved")),
    ],
)
def test_each_mistake_in_themes_yml_is_told_with_its_place(
    text: str, problem: tuple[str, str, str]
) -> None:
    assert told(read_themes(text, "t.yml").problems) == [problem]


# --- editions -----------------------------------------------------------------------------------


def test_every_key_of_an_edition_is_read() -> None:
    read = read_edition(
        """
source: 003.txt
reader: interview
genre: interview
title: "A: title"
subtitle:
short: Verge
author: [A B, "[C D]"]
publisher: The Verge
via: Via
published: "[2023-09]"
basis: It says so
url: https://a.b/c
based_on: words
accessed: 2024-01-02T10:00
archived: https://web.archive.org/x
added: 2026
key: verge2023
language: en
dir: rtl
description: ""
aliases: one
video: https://youtu.be/Ff4fRgnuFgQ?t=3
length: 2:41:00
timestamps: mm:ss
rights: private
draft: yes
robots: index
typography: on
speakers: {Q: The Verge, MZ: Mark Zuckerberg}
turns:
  - Q: "Mark, I"
  - MZ: {exact: Yeah., prefix: a, suffix: b}
  - ~: {from: a, to: b}
sections:
  - {title: The case, at: I think, level: 3}
  - title: Another
    at: {exact: So, prefix: x}
set_aside:
  - {from: Disclaimer, to: our audience., reason: site-notice}
  - a word
  - {quote: {exact: b}, reason: form}
  - {exact: c, suffix: d}
keep: [Photo by, {from: a, to: {exact: b, suffix: c}}]
themes:
  regulation: [{quote: grapples, reason: "why"}, bare]
except:
  regulation: {exact: joke, reason: a joke}
gone: ["#p-k3f9w2"]
redact: [p-7d2mq9]
""",
        "e.yml",
        "verge",
    )
    assert read.problems == ()
    e = read.value
    assert (e.slug, e.source, e.reader, e.genre) == ("verge", "003.txt", "interview", "interview")
    assert (e.title, e.subtitle, e.description) == ("A: title", None, "")
    assert (e.author, e.aliases) == (("A B", "[C D]"), ("one",))
    assert (e.published, e.accessed, e.added) == ("[2023-09]", "2024-01-02", "2026")
    assert (e.video, e.length, e.timestamps) == ("Ff4fRgnuFgQ", 9660, "mm:ss")
    assert (e.rights, e.draft, e.robots, e.typography, e.dir) == (
        "private",
        True,
        "index",
        True,
        "rtl",
    )
    assert e.speakers[1] == Voice(
        key="MZ", name="Mark Zuckerberg", where=Where(path="e.yml", line=30, column=26)
    )
    assert e.turns[0] == TurnEntry(
        speaker="Q", quote=Quote(exact="Mark, I"), where=Where(path="e.yml", line=32, column=5)
    )
    assert e.turns[1].quote == Quote(exact="Yeah.", prefix="a", suffix="b")
    assert (e.turns[2].speaker, e.turns[2].quote) == (
        "",
        Stretch(start=Quote(exact="a"), end=Quote(exact="b")),
    )
    assert [(s.title, s.at, s.level) for s in e.sections] == [
        ("The case", Quote(exact="I think"), 3),
        ("Another", Quote(exact="So", prefix="x"), 2),
    ]
    assert [(s.quote, s.reason) for s in e.set_aside] == [
        (Stretch(start=Quote(exact="Disclaimer"), end=Quote(exact="our audience.")), "site-notice"),
        (Quote(exact="a word"), "owner"),
        (Quote(exact="b"), "form"),
        (Quote(exact="c", suffix="d"), "owner"),
    ]
    assert len(e.keep) == 2
    assert [(t.theme, t.quote, t.reason) for t in e.assigned] == [
        ("regulation", Quote(exact="grapples"), "why"),
        ("regulation", Quote(exact="bare"), ""),
    ]
    assert [(t.theme, t.reason) for t in e.refused] == [("regulation", "a joke")]
    assert (e.gone, e.redact) == (("p-k3f9w2",), ("p-7d2mq9",))


def test_an_empty_edition_says_nothing() -> None:
    for text in ("", "author: []\naliases: [~]\nturns:\nthemes:\nspeakers: ~\n"):
        read = read_edition(text, "e.yml", "x")
        assert read.problems == ()
        assert read.value.author is None


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("sorce: x", "key-unknown", 1),
        ("a", "value-shape", 1),
        ("reader: docx", "value-unknown", 1),
        ("genre: essay", "value-unknown", 1),
        ("published: 2023-02-30", "date-invalid", 1),
        ("published: Sept 2023", "date-invalid", 1),
        ("added: 0000", "date-invalid", 1),
        ("length: 2h", "length-invalid", 1),
        ("length: 2:71:00", "length-invalid", 1),
        ("video: short", "video-invalid", 1),
        ("video: https://evil.com/watch?v=Ff4fRgnuFgQ", "video-invalid", 1),
        ("language: x y", "language-invalid", 1),
        ("language: english", "language-invalid", 1),
        ("language: xx-yy-zz-1", "language-invalid", 1),
        ("url: javascript:alert(1)", "address-invalid", 1),
        ("url: example.org/essay", "address-invalid", 1),
        ("dir: up", "value-unknown", 1),
        ("timestamps: h", "value-unknown", 1),
        ("author: [{a: b}]", "value-shape", 1),
        ('author: "[A B]"', "basis-missing", 1),
        ('published: "[2023]"', "basis-missing", 1),
        ("speakers: [a]", "value-shape", 1),
        ("speakers: {a: [b]}", "value-shape", 1),
        ("turns:\n- a", "value-shape", 2),
        ("turns:\n- {Q: a, MZ: b}", "value-shape", 2),
        ("turns:\n- Q: ", "quote-shape", 2),
        ("turns:\n- Q: [a]", "value-shape", 2),
        ("turns:\n- Q: {prefix: a}", "quote-shape", 2),
        ("turns:\n- Q: {exact: a, from: b}", "quote-shape", 2),
        ("turns:\n- Q: {from: a}", "quote-shape", 2),
        ("turns:\n- Q: {from: {from: a, to: b}, to: c}", "quote-shape", 2),
        ("turns:\n- Q: {exakt: a, exact: b}", "key-unknown", 2),
        ("sections:\n- {title: a}", "key-missing", 2),
        ("sections:\n- {at: a}", "key-missing", 2),
        ("sections:\n- {title: a, at: b, level: 7}", "value-unknown", 2),
        ("set_aside:\n- {exact: a, reason: because}", "value-unknown", 2),
        ("themes:\n- a", "value-shape", 2),
        ("themes:\n  a: [{quote: b, raison: c}]", "key-unknown", 2),
        ("gone: [passage 3]", "id-invalid", 1),
    ],
)
def test_each_mistake_in_an_edition_is_told_with_its_line(text: str, code: str, line: int) -> None:
    (problem,) = read_edition(text, "e.yml", "x").problems
    assert problem.code == code
    assert problem.where is not None
    assert problem.where.line == line
    assert problem.hint


def test_all_mistakes_are_told_at_once() -> None:
    read = read_edition("genre: x\nlength: y\nturns:\n- Q: ''\n- A: fine", "e.yml", "x")
    assert [p.code for p in read.problems] == ["value-unknown", "length-invalid", "quote-shape"]
    assert len(read.value.turns) == 1


# --- schemas ------------------------------------------------------------------------------------


def test_the_published_schemas_say_what_the_tables_of_keys_say() -> None:
    folder = Path(schemas_module.__file__).parent.parent / "schemas"
    published = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert published == schemas(), "run python tools/schemas.py"


def test_every_key_is_in_its_schema_with_a_sentence_on_it() -> None:
    edition = json.loads(schemas()["edition.schema.json"])
    assert {"turns", "set_aside", "except"} <= set(edition["properties"])
    assert all(each["description"].endswith(".") for each in edition["properties"].values())


# --- nothing raises -----------------------------------------------------------------------------

NAMES = st.sampled_from(
    ["site_src/site.yml", "site_src/themes.yml", "site_src/editions/a.yml", "site_src/pages/p.md",
     "site_src/permalinks/a.jsonl", "seeds/a.txt", "seeds/b.md", "seeds/c.html"]
)  # fmt: skip
PIECES = st.sampled_from(
    ["title: T\n", "sources: ", "order: [a, b]\n", "nav: ", "turns:\n- Q: ", "themes:\n  a: ",
     "set_aside: ", "{exact: x}", "{from: a, to: b}", "[", "]", "{", "}", "~", "'", "&a ", "*a",
     "!!x ", "\n", "\n  - ", "- ", ": ", "../", "/", "\x00", "\udcff", "é", "😀", "a: 1\n"]
)  # fmt: skip
CONTENT = st.one_of(
    st.binary(max_size=200),
    st.lists(PIECES, max_size=12).map(lambda p: "".join(p).encode("utf-8", "surrogateescape")),
)


@pytest.mark.parametrize(
    "files",
    [
        {"site_src/site.yml/x.yml": "a", "seeds/a.txt": "a"},
        {"site_src/site.yml": "title: T", "site_src/editions": "a", "seeds/a.txt": "a"},
        {"site_src/site.yml": "title: T", "site_src/pages/about.md/x": "a", "seeds/a.txt": "a"},
        {"site_src/site.yml": "title: T", "seeds": "a"},
        {"site_src": "a", "a.txt": "a"},
        {"site_src/site.yml": 'title: T\nsources: ["\\0", "' + "x" * 5000 + '", "seeds/.."]'},
    ],
)
def test_files_and_folders_that_stand_for_each_other_make_nothing_raise(
    tmp_path: Path, files: dict[str, str]
) -> None:
    alone(tmp_path, dict(files))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.dictionaries(NAMES, CONTENT, max_size=4))
def test_no_bytes_whatever_make_load_raise(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]
) -> None:
    folder = tmp_path_factory.mktemp("site")
    read = load(site(folder, dict(files)))
    for problem in read.problems:
        assert problem.hint
        said = f"{problem.where}{problem.message}{problem.hint}"
        assert str(folder) not in said
        said.encode("utf-8")
    for source in read.value.sources:
        source.text.encode("utf-8")
