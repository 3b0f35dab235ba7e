"""Read and write ledgers. Only `glossator accept` writes; a build reads."""

import os
from collections.abc import Iterable
from pathlib import Path

from glossator.model.passages import LedgerRow
from glossator.permalinks.ledger_rows import format_rows, parse_rows
from glossator.problems import Checked, Problem, Where

LEDGERS = "site_src/permalinks"


def read_ledger(path: Path, name: str) -> Checked[tuple[LedgerRow, ...]]:
    """The rows of the ledger at `path`, none if there is no such file; `name` is how messages
    name it."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return Checked(())
    except UnicodeDecodeError:
        return Checked(
            (),
            (
                Problem(
                    code="ledger-malformed",
                    message="the ledger is not UTF-8",
                    where=Where(path=name),
                    hint="Take the file back from git; only glossator accept writes a ledger.",
                ),
            ),
        )
    return parse_rows(text, name)


def repair_ledgers(folder: Path) -> Checked[tuple[Path, ...]]:
    """Write anew each ledger of the site at `folder` in which git left two sides, or in which an id
    stands twice, with the rows of both sides; which those are. One with a line that cannot be read
    is left as it is and reported, as what it keeps must not be lost."""
    repaired: list[Path] = []
    problems: list[Problem] = []
    for path in sorted((folder / LEDGERS).glob("*.jsonl")):
        if path.is_symlink() or path.name.startswith("."):
            continue
        read = read_ledger(path, f"{LEDGERS}/{path.name}")
        if any(problem.code == "ledger-malformed" for problem in read.problems):
            problems += read.problems
        elif read.problems and write_ledger(path, read.value):
            repaired.append(path)
    return Checked(tuple(repaired), tuple(problems))


def is_new(path: Path, rows: Iterable[LedgerRow]) -> bool:
    """Whether `path` does not hold `rows` yet."""
    return not path.is_file() or path.read_bytes() != format_rows(rows).encode("utf-8")


def write_ledger(path: Path, rows: Iterable[LedgerRow]) -> bool:
    """Make `path` hold `rows`, whole or not at all; whether that changed anything."""
    rows = tuple(rows)
    if not is_new(path, rows):
        return False
    content = format_rows(rows).encode("utf-8")
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.glossator-new")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())  # else a power cut can leave the new name with nothing in it
    os.replace(temporary, path)
    return True
