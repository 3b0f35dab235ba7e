"""The command line as its user meets it: exit codes, messages, nothing written on a mistake."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from commands import ran
from sites import FROZEN, REPOSITORY, copy_of, write


def _process(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if k not in ("GITHUB_ACTIONS", "NO_COLOR")}
    return subprocess.run(
        [sys.executable, "-m", "glossator", *arguments],
        capture_output=True, text=True, cwd=cwd, env=clean, check=False,
    )  # fmt: skip


def test_a_build_says_what_it_built_and_ends_with_nought(tmp_path: Path) -> None:
    copy_of(FROZEN, tmp_path)
    ended = _process("build", cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    last = ended.stderr.splitlines()[-1]
    assert last.startswith("Built 8 documents on ")
    assert "into _site" in last
    assert (tmp_path / "_site" / "index.html").is_file()


def test_build_py_builds_the_repository_from_any_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    ended = subprocess.run(
        [sys.executable, str(REPOSITORY / "build.py"), "-q", "-o", str(out)],
        capture_output=True, text=True, cwd=tmp_path, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    assert (out / "read" / "verge.html").is_file()


def test_a_mistake_is_told_with_file_and_line_and_nothing_is_written(tmp_path: Path) -> None:
    copy_of(FROZEN, tmp_path)
    edition = tmp_path / "site_src" / "editions" / "every-construct.yml"
    edition.write_text(edition.read_text() + "set_aside: [quite other words than these]\n")
    ended = ran("build", cwd=tmp_path)
    assert ended.returncode == 1
    assert "site_src/editions/every-construct.yml:" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not (tmp_path / "_site").exists()


def test_strict_makes_a_warning_an_error(tmp_path: Path) -> None:
    write(tmp_path, a_md="# A\n\nWords.\n", empty_txt="")
    assert ran("build", cwd=tmp_path).returncode == 0
    assert ran("build", "--strict", "-o", "other", cwd=tmp_path).returncode == 1
    assert not (tmp_path / "other").exists()


def test_json_is_for_tools(tmp_path: Path) -> None:
    write(tmp_path, a_md="# A\n\nWords.\n", site_src__site_yml="titel: x\n")
    ended = ran("build", "--json", cwd=tmp_path)
    assert ended.returncode == 1
    problems = json.loads(ended.stdout)
    assert {problem["severity"] for problem in problems} >= {"error"}
    assert all(set(problem) >= {"code", "message", "path", "line"} for problem in problems)


def test_under_github_problems_are_annotations(tmp_path: Path) -> None:
    write(tmp_path, a_md="# A\n\nWords.\n", site_src__site_yml="titel: x\n")
    ended = ran("build", cwd=tmp_path, GITHUB_ACTIONS="true")
    assert "::error file=site_src/site.yml,line=1" in ended.stderr


@pytest.mark.parametrize("arguments", [["biuld"], ["build", "--no-such"], ["build", "nowhere"]])
def test_wrong_usage_ends_with_two(tmp_path: Path, arguments: list[str]) -> None:
    ended = ran(*arguments, cwd=tmp_path)
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("address", ["foo", "javascript:alert(1)", "https://", "https://a.b/?c"])
def test_an_address_on_the_command_line_that_no_site_can_have_is_refused(
    tmp_path: Path, address: str
) -> None:
    write(tmp_path, a_md="# A\n\nWords.\n")
    commands = ("build", "--json"), ("check",), ("link", "Words")
    runs = [ran(*each, "--base-url", address, cwd=tmp_path) for each in commands]
    runs.append(ran("build", cwd=tmp_path, GLOSSATOR_BASE_URL=address))
    for ended in runs:
        assert ended.returncode == 2
        assert "cannot be the site's address" in " ".join(ended.stderr.split())
        assert "Traceback" not in ended.stderr
    assert not (tmp_path / "_site").exists()


def test_an_address_on_the_command_line_wins_over_the_sites(tmp_path: Path) -> None:
    write(tmp_path, seeds__a_md="# A\n\nWords.\n")
    write(tmp_path, site_src__site_yml="title: T\nbase_url: https://example.org\n")
    told = ran("link", "Words", "--base-url", "https://example.net/b/ ", cwd=tmp_path).stdout
    assert told.startswith("https://example.net/b/read/a.html#")
    assert ran("link", "Words", "--base-url", "", cwd=tmp_path).stdout.startswith("read/a.html")


def test_somebodys_folder_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "site", a_md="# A\n\nWords.\n")
    write(tmp_path / "thesis", chapter_txt="mine")
    ended = ran("build", "site", "-o", "thesis", cwd=tmp_path)
    assert ended.returncode == 1
    assert "output-refused" in ended.stderr
    assert [path.name for path in (tmp_path / "thesis").iterdir()] == ["chapter.txt"]


def test_accept_writes_the_ledger_once_and_a_locked_build_holds_it(tmp_path: Path) -> None:
    copy_of(FROZEN, tmp_path)
    first = ran("accept", cwd=tmp_path, GLOSSATOR_TODAY="2026-01-02")
    assert first.returncode == 0, first.stderr
    ledger = tmp_path / "site_src" / "permalinks" / "talk.jsonl"
    rows = [json.loads(line) for line in ledger.read_text().splitlines()]
    assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)
    assert {row["accepted"] for row in rows} == {"2026-01-02"}
    assert not (ledger.parent / "secret.jsonl").exists()
    before = ledger.stat().st_mtime_ns
    assert ran("accept", cwd=tmp_path, GLOSSATOR_TODAY="2027-01-01").returncode == 0
    assert ledger.stat().st_mtime_ns == before
    assert ran("build", "--locked", cwd=tmp_path).returncode == 0
    source = tmp_path / "seeds" / "talk.md"
    kept = [line for line in source.read_text().splitlines() if "Somebody asks about" not in line]
    source.write_text("\n".join(kept))
    lost = ran("build", "--locked", cwd=tmp_path)
    assert lost.returncode == 1
    assert "permalink-lost" in lost.stderr
    refused = ran("accept", cwd=tmp_path)
    assert refused.returncode == 1
    assert ledger.stat().st_mtime_ns == before


def test_a_build_never_writes_the_ledger(tmp_path: Path) -> None:
    copy_of(FROZEN, tmp_path)
    ran("build", cwd=tmp_path)
    assert not (tmp_path / "site_src" / "permalinks").exists()


def test_check_writes_nothing_and_says_how_sources_were_read(tmp_path: Path) -> None:
    copy_of(FROZEN, tmp_path)
    ended = ran("check", cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert "read as interview" in ended.stdout
    assert not (tmp_path / "_site").exists()


def test_of_many_sources_check_tells_numbers_and_last_what_is_lost(tmp_path: Path) -> None:
    for number in range(20):
        write(
            tmp_path, **{f"seeds__n{number:02}_md": f"# Note {number}\n\nThe {number}. of all.\n"}
        )
    write(tmp_path, site_src__site_yml="title: T\n")
    told = ran("check", cwd=tmp_path).stdout
    assert "20 sources read: 20 as markdown (--verbose says each)" in told
    assert "permalinks of 20 documents that have none yet: 40 new" in told
    assert len(told.splitlines()) < 6
    assert "n07.md: read as markdown" in ran("check", "--verbose", cwd=tmp_path).stdout
    quiet = ran("check", "--quiet", cwd=tmp_path)
    assert quiet.stdout + quiet.stderr == ""
    summed = ran("accept", cwd=tmp_path).stderr.splitlines()[0]
    assert summed.count("note-") == 6
    assert summed.endswith(" and 14 more)")
    for number in range(20):
        text = "Quite other words." if number == 3 else f"The {number}. of all.\n\nAnd {number}."
        write(tmp_path, **{f"seeds__n{number:02}_md": f"# Note {number}\n\n{text}\n"})
    ended = ran("check", cwd=tmp_path)
    last = ended.stdout.splitlines()[-1]
    assert "gone" in ended.stdout.split("permalinks of note-3:")[1]
    assert ended.stdout.rindex("permalinks of ") == ended.stdout.index("permalinks of note-3:")
    assert "(note-3, " in last
    line = next(each for each in ended.stderr.splitlines() if "permalink-lost" in each)
    number = int(line.split(":")[1])
    rows = (tmp_path / "site_src" / "permalinks" / "note-3.jsonl").read_text().splitlines()
    assert json.loads(rows[number - 1])["id"] in line


def test_an_id_the_edition_gives_up_and_nothing_had_is_a_warning_at_its_line(
    tmp_path: Path,
) -> None:
    write(tmp_path, seeds__a_md="# A\n\nWords.\n", site_src__site_yml="title: T\ngone: [zzz]\n")
    write(
        tmp_path,
        site_src__editions__a_yml="source: a.md\ngone:\n- p-aaaaaa\nredact:\n- p-bbbbbb\n",
    )
    ended = ran("build", cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    told = ended.stderr
    assert "site_src/editions/a.yml:3:3: warning: gone: p-aaaaaa was never published" in told
    assert "site_src/editions/a.yml:5:3: warning: redact: p-bbbbbb was never published" in told
    assert "[gone-unknown] Every document that was is still there" in told


def test_explain_says_which_sources_there_are_and_that_there_is_none(tmp_path: Path) -> None:
    write(tmp_path, site_src__site_yml="title: T\n", seeds__a_txt="")
    told = ran("check", "--explain", "nope", cwd=tmp_path).stderr
    assert "no source yet" in " ".join(told.split())
    write(tmp_path, seeds__b_md="# Boats\n\nWords.\n")
    assert "`boats`" in ran("check", "--explain", "nope", cwd=tmp_path).stderr


def _talk(folder: Path) -> Path:
    """A published site of two documents, one of which then loses a passage and one gains one."""
    copy_of(FROZEN, folder)
    assert ran("accept", cwd=folder, GLOSSATOR_TODAY="2026-01-02").returncode == 0
    source = folder / "seeds" / "talk.md"
    source.write_text(source.read_text().replace("Somebody asks about", "Nobody asks about"))
    harbour = folder / "seeds" / "harbour.txt"
    harbour.write_text(harbour.read_text() + "\nA line that was not there before, and is now.\n")
    return folder


def test_accept_safe_writes_what_loses_nothing_and_fails_for_the_rest(tmp_path: Path) -> None:
    _talk(tmp_path)
    source = tmp_path / "seeds" / "talk.md"
    source.write_text("---\ntitle: All is other\n---\n\nNot a word of it is left here.\n")
    ledgers = tmp_path / "site_src" / "permalinks"
    before = {path.name: path.read_bytes() for path in ledgers.iterdir()}
    refused = ran("accept", cwd=tmp_path)
    assert refused.returncode == 1
    assert {path.name: path.read_bytes() for path in ledgers.iterdir()} == before
    ended = ran("accept", "--safe", cwd=tmp_path)
    assert ended.returncode == 1
    assert "permalink-lost" in ended.stderr
    assert "talk.jsonl was left as it is" in ended.stderr
    changed = {path.name for path in ledgers.iterdir() if before[path.name] != path.read_bytes()}
    assert changed == {"harbour.jsonl"}
    assert "not there before" in (ledgers / "harbour.jsonl").read_text()


def test_a_build_tells_of_permalinks_in_one_line_always(tmp_path: Path) -> None:
    copy_of(FROZEN, tmp_path)
    assert "permalinks: " in ran("build", cwd=tmp_path).stderr
    ran("accept", cwd=tmp_path)
    lines = [
        line for line in ran("build", cwd=tmp_path).stderr.splitlines() if "permalinks" in line
    ]
    assert len(lines) == 1
    assert lines[0].endswith(" kept")


def test_check_says_what_is_lost_and_strict_fails_for_it(tmp_path: Path) -> None:
    _talk(tmp_path)
    (tmp_path / "seeds" / "talk.md").write_text(
        "---\ntitle: All is other\n---\n\nNot a word of it is left here.\n"
    )
    ended = ran("check", cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert "warning: the published passage" in ended.stderr
    assert "permalinks of talk: " in ended.stdout
    assert "    was: " in ended.stdout
    assert "    now: A line that was not there before" in ended.stdout
    assert ended.stdout.splitlines()[-1].startswith(("permalinks: ", "No base_url", "2 withheld"))
    strict = ran("check", "--strict", cwd=tmp_path)
    assert strict.returncode == 1
    assert "error: the published passage" in strict.stderr
    told = json.loads(ran("check", "--json", cwd=tmp_path).stdout)
    talk = next(each for each in told["permalinks"] if each["document"] == "talk")
    gone = [each for each in talk["changes"] if each["kind"] == "gone"]
    assert len(gone) == talk["counts"]["gone"]
    assert all(each["old"] and each["id"] for each in gone)
    ids = ", ".join(each["id"] for each in gone)
    write(tmp_path, site_src__editions__talk_yml=f"source: talk.md\ngone: [{ids}]\n")
    problems = json.loads(ran("check", "--json", cwd=tmp_path).stdout)["problems"]
    assert "permalink-lost" not in {problem["code"] for problem in problems}


def test_a_ledger_that_git_could_not_merge_is_repaired_by_one_command(tmp_path: Path) -> None:
    def git(*arguments: str) -> int:
        own = ["-c", "user.name=n", "-c", "user.email=e@example.org", "-c", "core.autocrlf=false"]
        command = ["git", *own, *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode

    def commit(*, say: str, more: str) -> None:
        said = "".join(f"\n{line}\n" for line in ("One is said first.", more, "Last is said this."))
        write(tmp_path, seeds__a_md=f"---\ntitle: A\n---\n{said}", site_src__site_yml="title: S\n")
        assert ran("accept", cwd=tmp_path, GLOSSATOR_TODAY="2026-01-02").returncode == 0
        git("add", "-A")
        git("commit", "-qm", say)

    git("init", "-qb", "main")
    commit(say="first", more="")
    git("checkout", "-qb", "web")
    commit(say="web", more="Written on the web, and nowhere else.")
    git("checkout", "-q", "main")
    commit(say="desk", more="Written at the desk, and nowhere else.")
    assert git("merge", "web") != 0
    ledger = tmp_path / "site_src" / "permalinks" / "a.jsonl"
    rows = [json.loads(line) for line in ledger.read_text().splitlines() if line.startswith("{")]
    assert "<<<<<<<" in ledger.read_text()
    both = (
        "---\ntitle: A\n---\n\nOne is said first.\n\nWritten on the web, and nowhere else.\n\n"
        "Written at the desk, and nowhere else.\n\nLast is said this.\n"
    )
    write(tmp_path, seeds__a_md=both)
    stuck = ran("accept", cwd=tmp_path)
    assert "ledger-conflict" in stuck.stderr
    ended = ran("accept", "--merge", cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert "a.jsonl: the rows of both sides were kept" in ended.stderr
    merged = [json.loads(line) for line in ledger.read_text().splitlines()]
    assert {row["id"] for row in merged} == {row["id"] for row in rows}
    numbers = [row["number"] for row in merged if row["number"]]
    assert len(numbers) == len(set(numbers)) == 4
    assert ran("build", "--locked", cwd=tmp_path).returncode == 0
