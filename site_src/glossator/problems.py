"""An owner's mistakes as values: where, what is wrong, what to do.

A mistake of ours is an exception and is never turned into a `Problem`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Generic, Literal, TypeVar

Severity = Literal["error", "warning", "note"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place in a file of the owner's: `path` from the site's root, `line` and `column` from 1."""

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        parts = [self.path, *(str(n) for n in (self.line, self.column) if n is not None)]
        return ":".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing its owner can put right. `code` is stable; `hint` says what to do."""

    code: str
    message: str
    where: Where | None = None
    hint: str = ""
    severity: Severity = "error"


@dataclass(frozen=True, slots=True)
class Checked(Generic[T]):
    """The best value that could be made, and every problem met while making it."""

    value: T
    problems: tuple[Problem, ...] = ()


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of `problems` keeps a site from being swapped in."""
    return any(problem.severity == "error" for problem in problems)


def as_warnings(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """`problems` with every error made a warning."""
    return tuple(
        replace(problem, severity="warning") if problem.severity == "error" else problem
        for problem in problems
    )


def as_errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """`problems` with every warning made an error, as `--strict` asks."""
    return tuple(
        replace(problem, severity="error") if problem.severity == "warning" else problem
        for problem in problems
    )
