"""JSON from anywhere: a value, or why it is none; and safe ways to look into one."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from glossator.problems import Checked, Problem, Where

# What `json.loads` gives: nothing is known of its shape before it is asked.
Json: TypeAlias = Any
# Far above any annotation's nesting; what looks into a value goes down as deep as it does.
_DEEPEST = 60


def read_json(text: str, name: str) -> Checked[Json]:
    """The value that `text` states; `name` is how messages name its file."""
    try:
        value = json.loads(text.removeprefix("\ufeff"), parse_int=float)
    except json.JSONDecodeError as error:
        return Checked(None, (_malformed(name, error.msg, error.lineno),))
    except RecursionError:
        return Checked(None, (_malformed(name, "its brackets nest without end", None),))
    if _is_deep(value):
        return Checked(None, (_malformed(name, "its brackets nest without end", None),))
    return Checked(value)


def _malformed(name: str, why: str, line: int | None) -> Problem:
    return Problem(
        code="import-malformed",
        message=f"the file is not valid JSON: {why}",
        where=Where(path=name, line=line),
        hint="Export it again; a download that was broken off ends in the middle.",
    )


def _is_deep(value: Json) -> bool:
    level: list[Json] = [value]
    for _ in range(_DEEPEST):
        level = [inner for each in level for inner in _inner(each)]
        if not level:
            return False
    return True


def _inner(value: Json) -> Iterator[Json]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def mapping(value: Json) -> Mapping[str, Json]:
    """`value` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def items(value: Json) -> Sequence[Json]:
    """`value` if it is a list, nothing for null, else itself alone."""
    if isinstance(value, list):
        return value
    return () if value is None else (value,)


def words(value: Json) -> str:
    """A text or number of JSON as text; of a list the first; empty for anything else."""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else str(value)
    if isinstance(value, list):
        return next((words(each) for each in value if words(each)), "")
    return ""


def texts(value: Json) -> tuple[str, ...]:
    """Every text of a list, or the one text; names of objects in it (`{"name": "tag"}`)."""
    named = (
        words(each.get("name", each.get("value"))) if isinstance(each, dict) else words(each)
        for each in items(value)
    )
    return tuple(each for each in named if each.strip())
