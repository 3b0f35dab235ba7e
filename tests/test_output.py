"""Swapping in: never a torn site, never somebody else's folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from glossator import output
from glossator.model.site import Artifact
from glossator.output import MANIFEST, refusal, swap_in


def _files(**contents: str) -> list[Artifact]:
    return [
        Artifact(path=path.replace("__", "/"), content=text.encode())
        for path, text in contents.items()
    ]


def _tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


def test_a_first_build_makes_exactly_the_files(tmp_path: Path) -> None:
    swap = swap_in(tmp_path / "out", _files(index="1", read__a="2"))
    assert _tree(tmp_path / "out") == {"index": "1", "read/a": "2"}
    assert (swap.written, swap.removed, swap.kept) == (2, 0, 0)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    out = tmp_path / "out"
    swap_in(out, _files(a="1", b="2"))
    before = (out / "a").stat().st_ino, (out / "a").stat().st_mtime_ns
    swap = swap_in(out, _files(a="1", b="3"))
    assert ((out / "a").stat().st_ino, (out / "a").stat().st_mtime_ns) == before
    assert (swap.written, swap.removed, swap.kept) == (1, 0, 1)


def test_what_is_no_longer_made_is_removed_with_its_empty_folders(tmp_path: Path) -> None:
    out = tmp_path / "out"
    swap_in(out, _files(a="1", deep__er__b="2"))
    swap_in(out, _files(a="1"))
    assert _tree(out) == {"a": "1"}
    assert not (out / "deep").exists()


def test_a_file_somebody_changed_is_put_right(tmp_path: Path) -> None:
    out = tmp_path / "out"
    swap_in(out, _files(a="one", b="two"))
    (out / "a").write_text("something else")
    (out / "b").unlink()
    swap_in(out, _files(a="one", b="two"))
    assert _tree(out) == {"a": "one", "b": "two"}


def test_a_folder_and_a_file_may_change_places(tmp_path: Path) -> None:
    out = tmp_path / "out"
    swap_in(out, _files(a="1", b__c="2"))
    swap_in(out, _files(a__d="3", b="4"))
    assert _tree(out) == {"a/d": "3", "b": "4"}


def test_a_clean_build_replaces_the_whole_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    swap_in(out, _files(a="1", b="2"))
    before = (out / "a").stat().st_ino
    swap_in(out, _files(a="1"), clean=True)
    assert _tree(out) == {"a": "1"}
    assert (out / "a").stat().st_ino != before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_without_an_exchange_two_renames_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "_rename_exchange", lambda one, other: False)
    swap_in(tmp_path / "out", _files(a="1"))
    swap_in(tmp_path / "out", _files(b="2"), clean=True)
    assert _tree(tmp_path / "out") == {"b": "2"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_build_killed_between_two_renames_is_finished_by_the_next(tmp_path: Path) -> None:
    out = tmp_path / "out"
    swap_in(out, _files(a="1"))
    os.rename(out, tmp_path / ".out.glossator-retired")
    (tmp_path / ".out.glossator-staged").mkdir()
    swap_in(out, _files(a="1", b="2"))
    assert _tree(out) == {"a": "1", "b": "2"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("kind", ["link", "file", "others"])
def test_a_folder_that_is_not_ours_is_refused_and_left_alone(tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out"
    if kind == "link":
        (tmp_path / "real").mkdir()
        out.symlink_to(tmp_path / "real")
    elif kind == "file":
        out.write_text("mine")
    else:
        out.mkdir()
        (out / "thesis.txt").write_text("mine")
    problem = refusal(out)
    assert problem is not None
    assert problem.code == "output-refused"
    assert problem.hint


def test_an_empty_or_absent_folder_and_our_own_are_accepted(tmp_path: Path) -> None:
    assert refusal(tmp_path / "absent") is None
    (tmp_path / "empty").mkdir()
    assert refusal(tmp_path / "empty") is None
    swap_in(tmp_path / "ours", _files(a="1"))
    assert refusal(tmp_path / "ours") is None


KILLED = """
import os, sys
from pathlib import Path
from glossator import output
from glossator.model.site import Artifact

calls = 0
def counted(function):
    def wrapper(*arguments, **options):
        global calls
        calls += 1
        if calls == int(sys.argv[2]):
            os._exit(9)
        return function(*arguments, **options)
    return wrapper

for name in ("replace", "rename"):
    setattr(os, name, counted(getattr(os, name)))
for name in ("write_bytes", "unlink", "mkdir"):
    setattr(Path, name, counted(getattr(Path, name)))
files = [Artifact(path=f"new{i}", content=b"new" * 99) for i in range(3)]
files += [Artifact(path=f"same{i}", content=b"changed" * 99) for i in range(3)]
output.swap_in(Path(sys.argv[1]), files)
"""


def test_killed_at_any_moment_every_file_is_whole_and_the_next_build_finishes(
    tmp_path: Path,
) -> None:
    old = [Artifact(path=f"same{i}", content=b"old" * 99) for i in range(3)]
    old += [Artifact(path=f"gone{i}", content=b"old" * 99) for i in range(3)]
    whole = {b"old" * 99, b"new" * 99, b"changed" * 99}
    for moment in range(1, 60):
        out = tmp_path / str(moment) / "out"
        swap_in(out, old)
        ended = subprocess.run([sys.executable, "-c", KILLED, str(out), str(moment)], check=False)
        visible = [p for p in out.rglob("*") if p.is_file() and not p.name.startswith(".")]
        assert {path.read_bytes() for path in visible} <= whole
        # What is gone goes last, so that no old page links to nothing meanwhile.
        if not all((out / f"gone{i}").exists() for i in range(3)):
            assert all((out / f"same{i}").read_bytes() == b"changed" * 99 for i in range(3))
        swap_in(out, old)  # back to what the manifest of before says, by looking at the files
        assert all((out / artifact.path).read_bytes() == artifact.content for artifact in old)
        assert not (out / "new0").exists()
        if ended.returncode == 0:
            return
    raise AssertionError("the build never came to its end")


def test_the_folder_one_is_in_is_no_place_for_a_first_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (".", ""):
        problem = refusal(Path(name))
        assert problem is not None
        assert tmp_path.name in problem.message
    assert list(tmp_path.iterdir()) == []
    swap_in(tmp_path / "out", _files(a="1"))
    monkeypatch.chdir(tmp_path / "out")
    assert refusal(Path()) is None  # what was built once is built again file by file


def test_what_could_not_be_swapped_in_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise OSError("busy")

    monkeypatch.setattr(output.os, "rename", failing)
    with pytest.raises(OSError, match="busy"):
        swap_in(tmp_path / "out", _files(a="1"))
    assert list(tmp_path.iterdir()) == []
