"""The ledger's format: one JSON object a line, sorted by id, so that git merges it line by line."""

import json
import re
from collections.abc import Iterable
from dataclasses import fields
from typing import get_args, get_type_hints

from glossator.model.passages import LedgerRow
from glossator.problems import Checked, Problem, Where

_KEYS = tuple(field.name for field in fields(LedgerRow))
_KINDS, _STATES = (get_args(get_type_hints(LedgerRow)[key]) for key in ("kind", "state"))
# What git writes round the two sides of a conflict: `<<<<<<< ours`, `=======`, `>>>>>>> theirs`.
_CONFLICT = re.compile(r"(<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)( |$)")
_MERGE = "Run glossator accept --merge, which keeps the ids of both sides."


def parse_rows(text: str, path: str) -> Checked[tuple[LedgerRow, ...]]:
    """The rows of a ledger file at `path` (named in problems) sorted by id, and what is wrong
    with it. Of an unfinished merge the rows of both sides count; of an id that stands twice, the
    row that was accepted first, and of one day's the one that is nearest to being alive: what was
    gone on one side only is found so again, if it is. For what was merged on one see `_kept`."""
    rows: dict[str, LedgerRow] = {}
    problems: list[Problem] = []
    # Lines end at \n alone: what else Python calls a line's end may stand inside a JSON string.
    for number, line in enumerate(text.split("\n"), start=1):
        line = line.strip()
        where = Where(path=path, line=number)
        if not line:
            continue
        if _CONFLICT.match(line):
            problems += [_conflict(where)] if line.startswith("<") else []
            continue
        row, fault = _read(line)
        if row is None:
            problems.append(_malformed(fault, where))
            continue
        other = rows.get(row.id)
        if other is not None and other != row:
            problems.append(_twice(row, where))
        rows[row.id] = _kept(row, other or row)
    return Checked(tuple(rows[id_] for id_ in sorted(rows)), tuple(problems))


def _kept(row: LedgerRow, other: LedgerRow) -> LedgerRow:
    """Which of two rows of an id counts: what one branch merged and the other left as it was is
    merged (its very words by themselves bring it back); else the one accepted first."""
    alike = (row.kind, row.text) == (other.kind, other.text)
    if alike and {row.state, other.state} == {"live", "merged"}:
        return row if row.state == "merged" else other
    return min((row, other), key=_precedence)


def _precedence(row: LedgerRow) -> tuple[str, int, str]:
    return row.accepted, _STATES.index(row.state), repr(row)


def format_rows(rows: Iterable[LedgerRow]) -> str:
    """`rows` as the file has them: sorted by id, keys in the order of `LedgerRow`."""
    return "".join(_line(row) for row in sorted(rows, key=lambda row: row.id))


def _line(row: LedgerRow) -> str:
    line = json.dumps({key: getattr(row, key) for key in _KEYS}, ensure_ascii=False)
    # A lone surrogate has no UTF-8; Python's escape for it is JSON's too.
    return line.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


def _read(line: str) -> tuple[LedgerRow | None, str]:
    """The row of a line, or what is wrong with it."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None, "it is not JSON"
    if not isinstance(value, dict):
        return None, "it is not an object"
    if missing := [key for key in _KEYS if key not in value]:
        return None, f"{', '.join(missing)} is missing"
    if unknown := [key for key in value if key not in _KEYS]:
        return None, f"{', '.join(unknown)} is no key of a row"
    if wrong := [key for key in _KEYS if not isinstance(value[key], str)]:
        return None, f"{', '.join(wrong)} is not text"
    if not value["id"]:
        return None, "its id is empty"
    for key, known in (("kind", _KINDS), ("state", _STATES)):
        if value[key] not in known:
            return None, f"{key} is none of {', '.join(known)}"
    return LedgerRow(**value), ""


def _conflict(where: Where) -> Problem:
    return Problem(
        code="ledger-conflict",
        message="two branches changed this ledger, and the conflict is not resolved",
        where=where,
        hint=_MERGE,
    )


def _malformed(fault: str, where: Where) -> Problem:
    return Problem(
        code="ledger-malformed",
        message=f"this line is no row of a ledger: {fault}",
        where=where,
        hint="Take the line back from git; only glossator accept writes a ledger.",
    )


def _twice(row: LedgerRow, where: Where) -> Problem:
    return Problem(
        code="ledger-twice",
        message=f"the id {row.id} stands here a second time and says something else",
        where=where,
        hint=_MERGE,
    )
