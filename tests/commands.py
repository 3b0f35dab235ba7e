"""Commands as their user gives them, without a process for each: starting one takes longer than most
of them do. That a process does the same is tested where a command is first met."""

import os
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from glossator.cli import main

_OURS = ("GITHUB_ACTIONS", "NO_COLOR")  # of the machine that runs the tests


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code, and what it wrote to either stream."""

    returncode: int
    stdout: str
    stderr: str


def ran(*arguments: str, cwd: Path, **environment: str) -> Ended:
    """`glossator` with `arguments`, called in the folder `cwd`; an error of ours is raised."""
    without = {name: None for name in _OURS if name in os.environ}
    with chdir(cwd):
        done = CliRunner().invoke(
            main, arguments, env=without | environment, catch_exceptions=False
        )
    return Ended(done.exit_code, done.stdout, done.stderr)
