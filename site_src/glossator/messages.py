"""How problems are told: one line when piped, with a hint and colour on a terminal, as
annotations under GitHub Actions, as JSON for tools. And explanations, as a table or as JSON."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Literal

from glossator.problems import Problem
from glossator.sources.explain import Explanation, Row

Manner = Literal["terminal", "plain", "github", "json"]
_ORDER = {"error": 0, "warning": 1, "note": 2}
_COLOURS = {"error": "\x1b[31;1m", "warning": "\x1b[33;1m", "note": "\x1b[36m"}
_RESET = "\x1b[0m"


def told(problems: Iterable[Problem], manner: Manner) -> str:
    """`problems` as text, errors first, then by place; empty if there are none and not JSON."""
    ordered = in_order(problems)
    if manner == "json":
        return json.dumps([as_value(problem) for problem in ordered], ensure_ascii=False, indent=1)
    teller = {"terminal": _coloured, "plain": _plain, "github": _annotation}[manner]
    return "\n".join(teller(problem) for problem in ordered)


def in_order(problems: Iterable[Problem]) -> Sequence[Problem]:
    """Each problem once, errors first, then warnings, then notes; by file and line in each."""

    def key(problem: Problem) -> tuple[int, str, int, int, str, str]:
        where = problem.where
        path = where.path if where else ""
        line = (where.line if where else None) or 0
        column = (where.column if where else None) or 0
        return _ORDER[problem.severity], path, line, column, problem.code, problem.message

    return sorted(set(problems), key=key)


def as_value(problem: Problem) -> dict[str, object]:
    """A problem as the `--json` of every command prints it."""
    where = problem.where
    return {
        "severity": problem.severity,
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
        "path": where.path if where else None,
        "line": where.line if where else None,
        "column": where.column if where else None,
    }


def checked_json(permalinks: Sequence[object], problems: Iterable[Problem]) -> str:
    """What becomes of each document's published addresses, with the problems beside it."""
    value = {
        "problems": [as_value(each) for each in in_order(problems)],
        "permalinks": list(permalinks),
    }
    return json.dumps(value, ensure_ascii=False, indent=1)


def explained(explanation: Explanation) -> str:
    """An explanation as a table: the reader and why on the first line, then a row a line."""
    first = f"{explanation.path}: read as {explanation.reader}, because {explanation.because}"
    lines = max((len(str(row.line)) for row in explanation.rows), default=1)
    whats = max((len(row.what) for row in explanation.rows), default=1)
    rows = [_row(row, lines + 3, whats) for row in explanation.rows]
    return "\n".join([one_line(first), *rows])


def explained_json(explanation: Explanation, problems: Iterable[Problem]) -> str:
    """An explanation with the problems beside it, for tools."""
    value = {**asdict(explanation), "problems": [as_value(each) for each in in_order(problems)]}
    return json.dumps(value, ensure_ascii=False, indent=1)


_LONGEST_WORDS = 60  # code points of a line's words in a table


def _row(row: Row, lines: int, whats: int) -> str:
    words = row.words if len(row.words) <= _LONGEST_WORDS else f"{row.words[:_LONGEST_WORDS]}…"
    sure = "" if row.confidence is None else f"{row.confidence:.2f} sure"
    said = f"“{words}”" if words else ""
    cells = [each for each in (said, row.speaker, row.why, sure) if each]
    return visible(f"{row.line:>{lines}}  {row.what:<{whats}}  {'   '.join(cells)}").rstrip()


def _plain(problem: Problem) -> str:
    place = f"{problem.where}: " if problem.where else ""
    line = f"{place}{problem.severity}: {problem.message} [{problem.code}]"
    return f"{one_line(line)} {one_line(problem.hint)}".rstrip()


def _coloured(problem: Problem) -> str:
    place = f"{problem.where}: " if problem.where else ""
    colour = _COLOURS[problem.severity]
    first = f"{place}{colour}{problem.severity}{_RESET}: {problem.message} [{problem.code}]"
    return visible(first, keep_colour=True) + (
        f"\n    {visible(problem.hint)}" if problem.hint else ""
    )


def _annotation(problem: Problem) -> str:
    """https://docs.github.com/actions/reference/workflow-commands-for-github-actions"""
    where = problem.where
    properties = []
    if where:
        properties.append(f"file={_property(where.path)}")
        if where.line:
            properties.append(f"line={where.line}")
        if where.column:
            properties.append(f"col={where.column}")
    kind = "notice" if problem.severity == "note" else problem.severity
    text = f"{problem.message} [{problem.code}] {problem.hint}".rstrip()
    return f"::{kind} {','.join(properties)}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def one_line(text: str) -> str:
    """`text` on one line, without what could steer a terminal."""
    return " ".join(visible(text).split())


def visible(text: str, *, keep_colour: bool = False) -> str:
    """`text` without control characters: a file name must not steer the owner's terminal."""
    kept = "\n\x1b" if keep_colour else "\n"
    return "".join(c if c.isprintable() or c in kept else "�" for c in text)
