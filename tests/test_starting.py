"""What a command imports before it does its work: not what it has no use for."""

import subprocess
import sys
from pathlib import Path

import pytest

from commands import ran
from glossator import cli
from sites import FROZEN, copy_of

# what reads sources: half of the engine
READING = (
    "glossator.readers.clipped",
    "glossator.readers.clippings",
    "glossator.readers.formulas",
    "glossator.readers.html",
    "glossator.readers.interview",
    "glossator.readers.markdown.turns",
    "glossator.readers.speech.labels",
    "glossator.readers.subtitles",
)
# what reads one kind of source alone; `clippings.cleaning` tells the text of a page from its furniture
OF_PAGES = ("glossator.readers.clipped.reader", "glossator.readers.clippings.cleaning")
OF_OTHERS = ("glossator.readers.html.page", "glossator.readers.subtitles.reader")
_COMMAND = """
import atexit, sys
atexit.register(lambda: print(*sys.modules, file=open("imported.txt", "w")))
from glossator.cli import main
main(sys.argv[1:], prog_name="glossator")
"""


def _imported(*arguments: str, cwd: Path) -> set[str]:
    """The modules that a process has at the end which is `glossator` with `arguments`."""
    subprocess.run(
        [sys.executable, "-c", _COMMAND, *arguments], capture_output=True, cwd=cwd, check=False
    )
    return set((cwd / "imported.txt").read_text().split())


@pytest.mark.parametrize("asked", [["--help"], ["--version"], ["buidl"], []])
def test_to_tell_of_the_commands_imports_none_of_them(asked: list[str], tmp_path: Path) -> None:
    ours = {each for each in _imported(*asked, cwd=tmp_path) if each.startswith("glossator")}
    assert ours == {"glossator", "glossator.cli"}


@pytest.mark.parametrize("asked", [["link"], ["build", "--help"], ["import", "export.json"]])
def test_a_mistake_of_usage_is_told_without_a_reader(asked: list[str], tmp_path: Path) -> None:
    (tmp_path / "export.json").write_text("{}")
    assert _reading(_imported(*asked, cwd=tmp_path)) == []


def test_what_is_in_the_cache_is_built_without_a_reader(tmp_path: Path) -> None:
    copy_of(FROZEN, tmp_path)
    ran("build", "--cache", "kept", cwd=tmp_path)
    assert _reading(_imported("build", "--cache", "kept", cwd=tmp_path)) == []


def test_notes_are_read_without_what_reads_pages(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "bees.md").write_text("# Bees\n\nThey left the hive at noon.\n")
    imported = _imported("link", "the hive", cwd=tmp_path)
    assert "glossator.readers.markdown.turns" in imported
    assert imported.isdisjoint((*OF_PAGES, *OF_OTHERS))


def _reading(imported: set[str]) -> list[str]:
    return sorted(each for each in imported if each.startswith(READING))


@pytest.mark.parametrize("name", [name for name, _, _ in cli.COMMANDS])
def test_a_command_is_where_the_command_line_says(name: str) -> None:
    command = cli.command(name)
    assert command.name == name
    assert command.help
