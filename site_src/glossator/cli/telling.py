"""What commands tell: problems, that something takes long, and how it ended."""

import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from glossator import messages
from glossator.build import Built
from glossator.output import Swap
from glossator.problems import Problem

_PATIENCE = 1.0  # seconds without a word


@contextmanager
def patience(message: str, as_json: bool) -> Iterator[None]:
    """Say `message` on a terminal if what is done within takes long."""
    slow = threading.Timer(_PATIENCE, click.echo, [message], {"err": True})
    slow.daemon = True
    if shows_progress(as_json):
        slow.start()
    try:
        yield
    finally:
        slow.cancel()


def shows_progress(silent: bool) -> bool:
    """Whether what takes long is told: on a terminal, unless asked to be silent."""
    return not silent and sys.stderr.isatty()


def tell(problems: Sequence[Problem], as_json: bool) -> None:
    """Print all problems, as JSON to standard output, else to standard error."""
    text = messages.told(problems, _manner(as_json))
    if text:
        click.echo(text, err=not as_json)


def end(problems: Sequence[Problem], as_json: bool) -> NoReturn:
    """Tell all problems and end with exit code 1."""
    tell(problems, as_json)
    if not as_json:
        errors = sum(1 for problem in problems if problem.severity == "error")
        click.echo(f"{errors} {plural(errors, 'error')}; nothing was written.", err=True)
    raise SystemExit(1)


def _manner(as_json: bool) -> messages.Manner:
    if as_json:
        return "json"
    if os.environ.get("GITHUB_ACTIONS") == "true":
        return "github"
    colour = sys.stderr.isatty() and "NO_COLOR" not in os.environ
    return "terminal" if colour else "plain"


def built_line(
    built: Built, swap: Swap, out: Path, seconds: float, problems: Sequence[Problem]
) -> str:
    """The last line: what was built, in how long, where, and how many warnings."""
    warnings = sum(1 for problem in problems if problem.severity == "warning")
    changed = f"{swap.written} written, {swap.removed} removed, {swap.kept} unchanged"
    documents = f"{built.documents} {plural(built.documents, 'document')}"
    return (
        f"Built {documents} on {built.pages} pages in {seconds:.2f} s into {shown(out)} "
        f"({changed}; {warnings} {plural(warnings, 'warning')})."
    )


def shown(path: Path) -> str:
    """`path` as the owner would write it from where they stand."""
    try:
        return str(path.resolve().relative_to(Path.cwd())) or "."
    except ValueError:
        return str(path)


def plural(count: int, word: str) -> str:
    """`word` as it follows `count`."""
    return word if count == 1 else word + "s"
