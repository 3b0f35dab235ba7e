"""`glossator new` and `glossator add`, as somebody who begins meets them: in an empty folder."""

import gzip
import json
import re
from pathlib import Path

import pytest
import yaml

from commands import ran
from glossator.adding.scaffold import Scaffolded, scaffold
from glossator.adding.told import scaffolded
from glossator.cli.writing import called
from sites import REPOSITORY, write

INTERVIEW = REPOSITORY / "seeds" / "003_07ab3cf70e90c8a6.txt"


def _run(*arguments: str, cwd: Path, code: int = 0) -> str:
    """What the command says, its exit code being `code`."""
    ended = ran(*arguments, cwd=cwd)
    assert ended.returncode == code, ended.stderr
    return ended.stdout + ended.stderr


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "_site" not in path.parts
    }


def test_a_new_site_builds_at_once_and_lacks_only_its_sources(tmp_path: Path) -> None:
    assert "Made a site in my-reading" in _run("new", "my-reading", cwd=tmp_path)
    site = tmp_path / "my-reading"
    assert {
        "site_src/site.yml", "site_src/themes.yml", "site_src/pages/about.md",
        "site_src/notes/.gitkeep", "seeds/.gitkeep", ".github/workflows/pages.yml", ".gitignore",
        "README.md", "requirements.txt",
    } == set(_files(site))  # fmt: skip
    told = _run("build", "my-reading", cwd=tmp_path)
    assert re.findall(r"\[([a-z]+-[a-z]+)\]", told) == ["no-sources"]
    home = (site / "_site" / "index.html").read_text("utf-8")
    assert "My reading" in home
    assert (site / "_site" / "pages" / "about.html").is_file()
    write(site, seeds__a_md="# A\n\nWords.\n")
    assert "[" not in _run("build", "my-reading", cwd=tmp_path).partition("Built")[0]
    assert (site / "_site" / "read" / "a.html").is_file()


def test_the_example_themes_are_valid_once_they_are_wanted(tmp_path: Path) -> None:
    _run("new", "site", cwd=tmp_path)
    themes = tmp_path / "site" / "site_src" / "themes.yml"
    text = themes.read_text("utf-8")
    wanted = text.partition("your own:\n#\n")[2]
    themes.write_text(re.sub(r"^# ?", "", wanted, flags=re.M), "utf-8")
    write(tmp_path / "site", seeds__a_md="# A\n\nWells in gardens, and Covent Garden.\n")
    _run("build", "site", cwd=tmp_path)
    assert (tmp_path / "site" / "_site" / "themes" / "gardens.html").is_file()


@pytest.mark.parametrize(
    ("name", "title"),
    [("my-reading", "My reading"), ('say "no": #1', 'Say "no": #1'), ("über_alles", "Über alles")],
)
def test_the_title_is_the_folders_name_whatever_stands_in_it(
    tmp_path: Path, name: str, title: str
) -> None:
    assert scaffold(tmp_path / name).problems == ()
    written = (tmp_path / name / "site_src" / "site.yml").read_text("utf-8")
    assert yaml.safe_load(written)["title"] == title


def test_a_site_is_made_round_sources_and_in_a_new_repository_and_nowhere_else(
    tmp_path: Path,
) -> None:
    fresh = write(
        tmp_path / "fresh", README_md="mine", seeds__a_txt="words", **{"_git__config_x": ""}
    )
    (fresh / ".git").mkdir()
    assert "Left as they were: README.md." in _run("new", "fresh", cwd=tmp_path, code=1) + _run(
        "new", ".", cwd=write(tmp_path / "other", README_md="mine", seeds__a_txt="words")
    )
    before = _files(fresh)
    assert "`_git` stands in it [new-refused]" in _run("new", "fresh", cwd=tmp_path, code=1)
    assert _files(fresh) == before
    assert (tmp_path / "other" / "README.md").read_text() == "mine"
    assert "it is a site already" in _run("new", "other", cwd=tmp_path, code=1)
    (tmp_path / "file").write_text("")
    assert "it is a file" in _run("new", "file", cwd=tmp_path, code=1)
    assert "[new-unwritable]" in _run("new", "file/site", cwd=tmp_path, code=1)


def test_the_workflow_is_this_repositorys_own_but_for_how_it_is_called(tmp_path: Path) -> None:
    _run("new", "site", cwd=tmp_path)
    theirs = (tmp_path / "site" / ".github" / "workflows" / "pages.yml").read_text("utf-8")
    ours = (REPOSITORY / ".github" / "workflows" / "pages.yml").read_text("utf-8")
    install = (
        "|\n          python -m pip install --quiet --requirement requirements.txt\n          "
    )
    for make, call in (
        (
            'run: make accept ARGS="--merge --safe"',
            f"run: {install}glossator accept --merge --safe",
        ),
        ("run: make site ARGS=--locked", f"run: {install}glossator build --locked"),
        ("Run make accept, and", "Run glossator accept, and"),
    ):
        assert ours.count(make) == 1
        ours = ours.replace(make, call)
    assert theirs == ours


@pytest.mark.parametrize(
    ("origin", "line", "known"),
    [
        (None, "glossator[all]==1.2", True),
        ({"url": "ssh://host/x", "vcs_info": {"commit_id": "abc"}}, "glossator[all] @ git+ssh://host/x@abc", True),
        ({"url": "file:///home/me/glossator", "dir_info": {}}, "glossator[all]", False),
    ],
)  # fmt: skip
def test_the_workflow_installs_the_glossator_that_made_the_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, origin: object, line: str, known: bool
) -> None:
    record = tmp_path / "library" / "glossator-1.2.dist-info"
    record.mkdir(parents=True)
    (record / "METADATA").write_text("Metadata-Version: 2.1\nName: glossator\nVersion: 1.2\n")
    if origin is not None:
        (record / "direct_url.json").write_text(json.dumps(origin))
    monkeypatch.syspath_prepend(str(record.parent))
    made = scaffold(tmp_path / "site").value
    assert made is not None
    said = (tmp_path / "site" / "requirements.txt").read_text("utf-8")
    assert said.splitlines()[-1] == line
    assert "/home/me" not in said
    assert ("Before you publish" in scaffolded(made, "site")) is not known


def test_what_to_do_next_is_called_as_the_shell_finds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Scaffolded(written=("a",), there=(), installable=True)
    assert "Next: .venv/bin/glossator add FILE… mine," in scaffolded(
        made, "mine", ".venv/bin/glossator"
    )
    monkeypatch.setenv("PATH", "")
    assert called(Path(".venv/bin/glossator")) == str(Path(".venv/bin/glossator"))
    assert called(Path("lib/glossator/__main__.py")) == "glossator"
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert called(Path("/usr/bin/glossator")) == "glossator"


# --- add ------------------------------------------------------------------------------------------


@pytest.fixture
def site(tmp_path: Path) -> Path:
    assert scaffold(tmp_path / "site").value is not None
    config = tmp_path / "site" / "site_src" / "site.yml"
    config.write_text(
        config.read_text("utf-8").replace("rights: excerpts", "rights: full"), "utf-8"
    )
    write(tmp_path, talk_md="---\ntitle: A talk\nauthor: Ada Byron\npublished: 2024-05-01\n---\n\nWords.\n",
          plain_txt="Only words here.\n\nAnd some more of them.\n")  # fmt: skip
    return tmp_path / "site"


def test_sources_are_copied_and_an_edition_says_what_was_found(site: Path) -> None:
    told = _run("add", "talk.md", "plain.txt", "site", cwd=site.parent)
    assert "seeds/talk.md added: “A talk”, by Ada Byron, 2024-05-01" in told
    assert "lines: " in told
    assert (site / "seeds" / "talk.md").read_bytes() == (site.parent / "talk.md").read_bytes()
    edition = (site / "site_src" / "editions" / "talk.yml").read_text("utf-8")
    assert yaml.safe_load(edition) == {"source": "talk.md"}
    found = yaml.safe_load("\n".join(re.findall(r"^# (\w+: .*)", edition, re.M)))
    assert found["title"] == "A talk"
    assert found["author"] == ["Ada Byron"]
    assert str(found["published"]) == "2024-05-01"
    built = _run("build", "--strict", cwd=site)
    assert "Built 2 documents" in built


def test_a_language_is_among_what_was_found_only_where_the_source_tells_it(site: Path) -> None:
    write(site.parent, boote_md="Die Boote waren fort, und niemand war da, der es ihm sagte.\n" * 4)
    _run("add", "talk.md", "boote.md", "site", cwd=site.parent)
    editions = site / "site_src" / "editions"
    assert "language" not in (editions / "talk.yml").read_text("utf-8")
    assert '# language: "de"' in (editions / "boote.yml").read_text("utf-8")


def test_a_dry_run_says_the_same_and_writes_nothing(site: Path) -> None:
    before = _files(site)
    told = _run("add", "-n", "talk.md", "site", cwd=site.parent)
    assert "seeds/talk.md would be added: “A talk”" in told
    assert _files(site) == before
    done = json.loads(_run("add", "--json", "../talk.md", cwd=site))
    assert done["added"][0]["source"] == "seeds/talk.md"
    assert done["added"][0]["lines"]["text"] > 0
    assert done["problems"] == []


def test_what_was_found_is_true_of_the_source_once_the_marks_are_taken_away(site: Path) -> None:
    told = _run("add", str(INTERVIEW), "-n", cwd=site)
    assert "of a second copy" in told
    assert "turns are proposed" in told
    _run("add", str(INTERVIEW), cwd=site)
    edition = next((site / "site_src" / "editions").iterdir())
    said = [
        re.sub(r"^# ", "", line)
        for line in edition.read_text("utf-8").splitlines()
        if re.match(r"source|# (\w+:|  )", line)
    ]
    edition.write_text("\n".join(said) + "\n", "utf-8")
    assert yaml.safe_load("\n".join(said))["turns"]
    assert "error" not in _run("check", cwd=site)


def test_what_has_no_words_keeps_nothing_else_from_being_added(site: Path) -> None:
    outside = site.parent
    write(outside, empty_txt="", good_txt="A text\n\nWith words in it.\n")
    told = _run("add", "empty.txt", "good.txt", "site", cwd=outside)
    assert "warning" in told
    assert "[source-empty]" in told
    assert (site / "seeds" / "good.txt").is_file()
    assert not (site / "seeds" / "empty.txt").exists()
    assert "error" in _run("add", "empty.txt", "site", cwd=outside, code=1)


def test_the_next_command_is_one_that_can_be_pasted(tmp_path: Path) -> None:
    told = _run("new", "a b c é", cwd=tmp_path)
    assert "glossator add FILE… 'a b c é', then glossator serve 'a b c é'" in told


def test_mistakes_are_told_all_at_once_and_nothing_is_written(site: Path) -> None:
    outside = site.parent
    write(site, seeds__talk_md="# Another talk\n\nOther words.\n")
    write(outside, empty_txt="", letter_docx="x")
    before = _files(site)
    told = _run(
        "add", "talk.md", "plain.txt", "empty.txt", "letter.docx", "site", cwd=outside, code=1
    )
    assert set(re.findall(r"\[([a-z-]+)\]", told)) == {"add-name-taken", "source-empty", "add-kind"}
    assert _files(site) == before
    assert "[add-no-site]" in _run("add", "talk.md", cwd=outside, code=1)
    assert "is a folder" in _run("add", "site", "talk.md", cwd=outside, code=2)
    write(site, site_src__site_yml="title: A\nsources: [../elsewhere]\n")
    (outside / "elsewhere").mkdir()
    assert "[add-no-folder]" in _run("add", "../talk.md", cwd=site, code=1)


def test_the_same_content_is_added_once_whatever_its_name(site: Path) -> None:
    write(site.parent, again_md=(site.parent / "talk.md").read_text("utf-8"))
    told = _run("add", "talk.md", "again.md", "site", cwd=site.parent)
    assert "`again.md` was not added: `seeds/talk.md` holds the same [add-twice]" in told
    assert not (site / "seeds" / "again.md").exists()
    assert _run("add", "talk.md", "site", cwd=site.parent).count("add-twice") == 1


def test_a_new_document_takes_no_name_from_one_that_is_there(site: Path) -> None:
    write(site, seeds__001_0123456789abcdef_md="# Plain\n\nOlder words under this title.\n")
    _run("accept", cwd=site)
    assert (site / "site_src" / "permalinks" / "plain.jsonl").is_file()
    _run("add", "plain.txt", "site", cwd=site.parent)
    names = [path.stem for path in (site / "site_src" / "editions").iterdir()]
    assert names != ["plain"]
    _run("build", "--locked", cwd=site)
    assert "Older words" in (site / "_site" / "read" / "plain.html").read_text("utf-8")


def test_sources_go_where_the_site_keeps_its_own(site: Path) -> None:
    write(site, site_src__site_yml="title: A\nsources: [../elsewhere, texts]\n")
    (site.parent / "elsewhere").mkdir()
    (site / "texts").mkdir()
    _run("add", "talk.md", "site", cwd=site.parent)
    assert (site / "texts" / "talk.md").is_file()
    assert "Built 1 document" in _run("build", cwd=site)


def test_a_file_that_cannot_be_written_is_told(site: Path) -> None:
    (site / "site_src" / "editions").write_text("in the way")
    told = _run("add", "talk.md", "site", cwd=site.parent, code=1)
    assert "[add-unwritable]" in told


def test_of_a_new_site_only_what_is_under_a_theme_is_published_and_indexed(tmp_path: Path) -> None:
    assert scaffold(tmp_path / "site").value is not None
    site = write(
        tmp_path / "site",
        seeds__a_md="# A\n\nWells in gardens.\n\nNever to be frobnicated.\n",
        site_src__themes_yml="gardens:\n  title: Gardens\n  terms: [garden*]\n",
    )
    assert "Built 1 document" in _run("build", cwd=site)
    found = 0
    for path in (site / "_site").rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        if content.startswith(b"\x1f\x8b"):
            content = gzip.decompress(content)
        assert b"frobnicated" not in content, path
        found += b"Wells" in content and path.suffix == ".pf_fragment"
    assert found == 1
