"""Files and folders that may not be read or written: told in a line, and nothing private is shown."""

import ctypes
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from glossator.cli import main
from sites import write

HIGHLIGHT = json.dumps(
    {
        "title": "A",
        "author": "",
        "highlights": [{"text": "Words of a note.", "note": "Why?"}],
    }
)


_DAC = 0b110  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH, <linux/capability.h>
_VERSION = 0x20080522  # of the structures below


def _capabilities(keeps: Callable[[int], int]) -> None:
    """Have this process, which root runs, be held to the rights of files, or not any more: its
    effective capabilities become what `keeps` makes of the permitted ones."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_VERSION, 0)
    data = (ctypes.c_uint32 * 6)()  # twice effective, permitted, inheritable
    assert libc.capget(header, data) == 0
    data[0] = keeps(data[1])
    assert libc.capset(header, data) == 0


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A site's folder of somebody who may not read and write everywhere."""
    write(tmp_path, site_src__site_yml="title: T\n", seeds__a_md="# A\n\nWords of a note.\n")
    root = os.geteuid() == 0
    if root:
        _capabilities(lambda permitted: permitted & ~_DAC)
    try:
        yield tmp_path
    finally:
        if root:
            _capabilities(lambda permitted: permitted)
        for path, folders, _ in os.walk(tmp_path):
            for each in folders:
                (Path(path) / each).chmod(0o700)


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(each) for each in arguments], catch_exceptions=False)


def locked(path: Path, mode: int = 0) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    path.chmod(mode)
    return path


@pytest.mark.parametrize("mode", [0o000, 0o400])
def test_a_folder_among_the_sources_that_cannot_be_read_is_left_out(
    folder: Path, mode: int
) -> None:
    write(folder, seeds__locked__b_md="# B\n\nOther words.\n")
    locked(folder / "seeds" / "locked", mode)
    ended = run("build", folder)
    assert ended.exit_code == 0
    assert "seeds/locked" in ended.stderr
    assert "[source-unreadable]" in ended.stderr
    assert (folder / "_site" / "read" / "a.html").is_file()


@pytest.mark.parametrize("name", ["site_src", "site_src/editions", "site_src/permalinks"])
@pytest.mark.parametrize("command", ["build", "check", "accept"])
def test_what_the_owner_says_is_never_passed_over_because_its_folder_is_closed(
    folder: Path, name: str, command: str
) -> None:
    write(folder, site_src__editions__a_yml="rights: private\n")
    locked(folder / name)
    ended = run(command, folder)
    (folder / name).chmod(0o700)
    assert ended.exit_code == 1
    assert f"{name}" in ended.stderr
    assert "[file-unreadable]" in ended.stderr
    assert not (folder / "_site").exists()


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize("out", ["closed/site", "/proc/site"])
def test_a_site_that_cannot_be_written_is_a_problem(folder: Path, out: str, as_json: bool) -> None:
    locked(folder / "closed", 0o500)
    ended = run("build", folder, "-o", folder / out, *(["--json"] if as_json else []))
    assert ended.exit_code == 1
    told = json.loads(ended.stdout)[0]["code"] if as_json else ended.stderr
    assert "output-unwritable" in told


@pytest.mark.parametrize(
    ("closed", "mode", "arguments"),
    [
        ("_site", 0o000, ["build"]),
        ("cache", 0o500, ["build", "--cache", "cache"]),
        ("site_src", 0o500, ["accept"]),
        ("site_src/notes", 0o500, ["import", "export.json"]),
        ("static", 0o000, ["build"]),
        ("templates", 0o000, ["build"]),
    ],
)
def test_what_the_disk_refuses_to_a_command_is_told_in_one_line(
    folder: Path, closed: str, mode: int, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, export_json=HIGHLIGHT)
    monkeypatch.chdir(folder)
    locked(folder / closed, mode)
    ended = run(*arguments)
    assert ended.exit_code == 1, ended.stderr
    (line,) = (line for line in ended.stderr.splitlines() if "error" in line.partition("[")[0])
    assert closed in line
    assert "permission denied" in line
