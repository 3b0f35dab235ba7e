"""Folders of sources outside the site: what is taken, what is left, and that none is written to."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from glossator.project import Project, load
from glossator.project.watched import matters, watched
from sites import built_files


def put(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def site(folder: Path, sources: str) -> Path:
    return put(folder, {"site_src/site.yml": f"title: T\nsources: {sources}\n"})


def paths(project: Project) -> list[str]:
    return [source.path for source in project.sources]


def codes(folder: Path) -> list[str]:
    return [problem.code for problem in load(folder).problems]


PUBLISHED = "---\npublish: true\n---\nWords."


@pytest.mark.parametrize("how", ["relative", "absolute", "home"])
def test_a_folder_is_named_from_the_site_from_the_disk_or_from_home(
    tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "someone/vault", {"a.md": "Words."})
    monkeypatch.setenv("HOME", str(tmp_path / "someone"))
    name = {
        "relative": "../someone/vault", "absolute": str(tmp_path / "someone/vault"), "home": "~/vault"
    }[how]  # fmt: skip
    read = load(site(tmp_path / "site", f"[{name}]"))
    assert read.problems == ()
    assert paths(read.value) == ["a.md"]
    if how != "relative":  # what the owner wrote may be told, where they are at home not
        assert read.value.sources[0].site_path == "vault/a.md"


def test_a_folder_that_is_not_there_is_told_with_its_line(tmp_path: Path) -> None:
    (problem, other) = load(site(tmp_path, "\n  - folder: ../nowhere\n  - ~/nor here")).problems
    assert (str(problem.where), problem.code) == ("site_src/site.yml:3:5", "folder-missing")
    assert (str(other.where), other.code) == ("site_src/site.yml:4:5", "folder-missing")
    assert str(Path.home()) not in f"{other.message}{other.hint}"


def test_a_source_in_two_of_the_folders_is_read_once(tmp_path: Path) -> None:
    put(tmp_path / "vault", {"a.md": "A.", "in/b.md": "B.", "in/c.md": PUBLISHED})
    twice = load(site(tmp_path / "one", "[../vault, ../vault/in, ../vault, ../vault/../vault]"))
    assert paths(twice.value) == ["a.md", "in/b.md", "in/c.md"]
    inner = load(site(tmp_path / "two", "[../vault/in, ../vault]"))
    assert paths(inner.value) == ["b.md", "c.md", "a.md"]


def test_what_one_folder_does_not_take_another_may(tmp_path: Path) -> None:
    put(tmp_path / "vault", {"a.md": "Private.", "in/b.md": "B.", "in/c.md": PUBLISHED})
    folder = site(tmp_path / "s", "\n  - {folder: ../vault, only: publish}\n  - ../vault/in")
    assert paths(load(folder).value) == ["in/c.md", "b.md"]


def test_two_folders_may_have_a_file_of_one_name(tmp_path: Path) -> None:
    put(tmp_path, {"one/a.md": "# A\n\nOne.", "two/a.md": "# A\n\nTwo.", "x/one/a.md": "# A\n\nX."})
    folder = site(tmp_path / "site", "[../one, ../two, ../x/one]")
    assert paths(load(folder).value) == ["a.md", "two/a.md", "one/a.md"]
    files = built_files(folder)
    assert len([path for path in files if re.fullmatch(r"read/[^/]*\.html", path)]) == 3


def test_a_folder_round_the_site_gives_nothing_of_the_site_or_of_another(tmp_path: Path) -> None:
    put(
        tmp_path,
        {
            "a.md": "A.", "mine/_site/.glossator.json": "{}", "mine/_site/x.html": "x",
            "mine/out/.glossator.json": "{}", "mine/out/x.html": "x", "mine/seeds/b.md": "B.",
            "mine/site_src/pages/about.md": "P", "mine/templates/x.html": "x",
            "other/site_src/pages/y.md": "y",
        },
    )  # fmt: skip
    assert paths(load(site(tmp_path / "mine", "[..]")).value) == ["a.md", "mine/seeds/b.md"]


@pytest.mark.parametrize(
    "said", ["true", "True", "TRUE", '"true"', "'true'", "yes", "Yes", "on", "true # until May"]
)
def test_a_note_says_yes_to_being_published_in_any_spelling(tmp_path: Path, said: str) -> None:
    put(tmp_path / "v", {"a.md": f"---\ntitle: A\npublish: {said}\n---\nWords."})
    folder = site(tmp_path / "s", "[{folder: ../v, only: publish}]")
    assert paths(load(folder).value) == ["a.md"]


@pytest.mark.parametrize(
    "front",
    ["publish: false", "publish: no", "publish:", "publish: ''", "publish: maybe", "# publish: true",
     "x: |\n  publish: true", "x:\n  publish: true", "title: publish: true", ""],
)  # fmt: skip
def test_a_note_that_does_not_say_yes_is_not_read(tmp_path: Path, front: str) -> None:
    put(tmp_path / "v", {"a.md": f"---\n{front}\n---\npublish: true\n", "b.md": "publish: true"})
    folder = site(tmp_path / "s", "[{folder: ../v, only: publish}]")
    assert paths(load(folder).value) == []


@pytest.mark.parametrize("front", ["publish: true\ndraft: true", "publish: true\nprivate: yes",
                                   "publish: true\npublish: false"])  # fmt: skip
def test_a_note_that_says_yes_and_no_is_kept_back(tmp_path: Path, front: str) -> None:
    put(tmp_path / "v", {"a.md": f"---\n{front}\n---\nZanzibar."})
    files = built_files(site(tmp_path / "s", "[{folder: ../v, only: publish}]"))
    assert not [path for path, content in files.items() if b"anzibar" in content]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_front_matter_longer_than_what_is_looked_at_first_is_heeded(
    tmp_path: Path, codec: str
) -> None:
    folder = site(tmp_path / "s", "[{folder: ../v, only: publish}]")
    (tmp_path / "v").mkdir()
    long = "é" * 9000
    text = f"---\ntitle: A\ndescription: {long}\npublish: true\n---\nWords of a note."
    (tmp_path / "v/a.md").write_bytes(text.encode(codec))
    assert paths(load(folder).value) == ["a.md"]


def test_what_a_vault_holds_beside_notes_is_passed_over_without_a_word(tmp_path: Path) -> None:
    put(
        tmp_path / "v",
        {
            ".obsidian/app.json": "{}", ".obsidian/x.md": PUBLISHED, ".trash/x.md": PUBLISHED,
            ".git/x.md": PUBLISHED, "Templates/x.md": PUBLISHED, "_templates/x.md": PUBLISHED,
            "Board.canvas": "{}", "Table.base": "x", "d.excalidraw": "{}", "e.excalidraw.md": PUBLISHED,
            "p.png": "x", "q.pdf": "%PDF", "in/a.MD": PUBLISHED, "in/b.Markdown": PUBLISHED,
        },
    )  # fmt: skip
    read = load(site(tmp_path / "s", "[{folder: ../v, only: publish}]"))
    assert read.problems == ()
    assert paths(read.value) == ["in/a.MD", "in/b.Markdown"]


@pytest.mark.parametrize("named", ["../v", "../v/notes", ".."])
def test_templates_of_a_vault_are_no_notes_wherever_the_folder_of_sources_lies(
    tmp_path: Path, named: str
) -> None:
    put(
        tmp_path / "all/v",
        {
            ".obsidian/templates.json": '{"folder": "notes/Muster"}',
            ".obsidian/plugins/templater-obsidian/data.json": '{"templates_folder": "notes/T"}',
            "Templates/x.md": "{{date}}", "notes/Muster/x.md": "{{title}}", "notes/T/x.md": "<% x %>",
            "notes/a.md": "Words.",
        },
    )  # fmt: skip
    read = load(site(tmp_path / "all/s", f"[{named}]"))
    assert [path.rpartition("/")[2] for path in paths(read.value)] == ["a.md"]


@pytest.mark.parametrize("settings", ["[]", "{", '{"folder": 3}', '{"folder": "/"}'])
def test_settings_of_a_vault_that_name_no_folder_are_passed_over(
    tmp_path: Path, settings: str
) -> None:
    put(tmp_path / "v", {".obsidian/templates.json": settings, "a.md": "Words."})
    assert paths(load(site(tmp_path / "s", "[../v]")).value) == ["a.md"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_from_one_of_the_folders_into_another_is_followed(tmp_path: Path) -> None:
    put(tmp_path, {"one/a.md": "A.", "two/b.md": "B.", "three/c.md": "C."})
    (tmp_path / "one/b.md").symlink_to(tmp_path / "two/b.md")
    (tmp_path / "one/c.md").symlink_to(tmp_path / "three/c.md")
    read = load(site(tmp_path / "s", "[../one, ../two]"))
    assert paths(read.value) == ["a.md", "b.md"]
    assert [problem.code for problem in read.problems] == ["link-outside"]


def test_only_the_beginning_of_a_note_that_is_not_published_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "v", {"a.md": "---\nx: y\n---\n" + "Words. " * 9999, "b.md": PUBLISHED})
    read: list[str] = []
    whole = load.__globals__["read_sources"].__globals__["read_source"]

    def noted(found: object, path: str) -> object:
        read.append(path)
        return whole(found, path)

    monkeypatch.setattr("glossator.project.sources.read_source", noted)
    load(site(tmp_path / "s", "[{folder: ../v, only: publish}]"))
    assert read == ["b.md"]


def state(folder: Path) -> dict[str, tuple[str, int]]:
    """Every file below `folder`: its bytes and when it was last written."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "",
            path.stat().st_mtime_ns,
        )
        for path in [folder, *folder.rglob("*")]
    }


def test_a_folder_outside_the_site_is_never_written_to(tmp_path: Path) -> None:
    vault = put(
        tmp_path / "v", {"a.md": PUBLISHED, "b.md": "B.", "in/c.txt": "C.", ".obsidian/x": "x"}
    )
    folder = site(tmp_path / "s", "[{folder: ../v, only: publish}, ../v/in]")
    before = state(vault)
    for command in (["build"], ["check"], ["accept"], ["build", "--clean", "--cache", "cache"]):
        done = subprocess.run(
            [sys.executable, "-m", "glossator", *command],
            cwd=folder,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        assert state(vault) == before, command
    serving = subprocess.Popen(
        [sys.executable, "-m", "glossator", "serve", "-a", "127.0.0.1:0"],
        cwd=folder, stderr=subprocess.PIPE, text=True, env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )  # fmt: skip
    assert serving.stderr is not None
    for line in serving.stderr:
        if "Serving" in line:
            break
    serving.terminate()
    serving.communicate(timeout=10)
    assert state(vault) == before


# --- what a live preview watches ----------------------------------------------------------------


def test_the_owners_files_the_theme_and_every_folder_of_sources_are_watched(tmp_path: Path) -> None:
    put(
        tmp_path, {"v/a.md": "A.", "s/texts/b.md": "B.", "s/static/x.css": "", "s/seeds/c.md": "C."}
    )
    folder = site(tmp_path / "s", "[../v, texts, ../nowhere]")
    named = [path.relative_to(tmp_path).as_posix() for path in watched(folder)]
    assert named == ["s/site_src", "s/static", "v", "s/texts"]
    put(tmp_path, {"s/site_src/site.yml": "title: T"})
    named = [path.relative_to(tmp_path).as_posix() for path in watched(folder)]
    assert named == ["s/site_src", "s/static", "s/seeds"]
    assert watched(tmp_path / "v") == (tmp_path / "v",)


def test_only_what_a_build_depends_on_makes_it_build_again(tmp_path: Path) -> None:
    put(tmp_path, {"a.md": "A."})
    folder = site(tmp_path / "s", "[..]")
    folders = watched(folder)
    out = folder / "_site"

    def does(path: str) -> bool:
        return matters(tmp_path / path, folders, out)

    for path in ("a.md", "in/b.md", "s/site_src/site.yml", "s/site_src/editions/a.yml",
                 "s/site_src/notes/a.md", "s/site_src/pages/a.md", "picture.png"):  # fmt: skip
        assert does(path), path
    for path in (".obsidian/workspace.json", ".git/index", "s/_site/index.html", "in/.a.md.swp",
                 "s/site_src/glossator/build.py", "s/site_src/.x", "node_modules/x.md",
                 "s/._site.glossator-staged/index.html"):  # fmt: skip
        assert not does(path), path
