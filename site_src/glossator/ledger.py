"""Read and write ledgers. Only `glossator accept` writes; a build reads."""

import os
from collections.abc import Iterable
from pathlib import Path

from glossator.ledger_rows import format_rows, parse_rows
from glossator.model import LedgerRow
from glossator.problems import Checked, Problem, Where


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


def write_ledger(path: Path, rows: Iterable[LedgerRow]) -> bool:
    """Make `path` hold `rows`, whole or not at all; whether that changed anything."""
    content = format_rows(rows).encode("utf-8")
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.glossator-new")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())  # else a power cut can leave the new name with nothing in it
    os.replace(temporary, path)
    return True
