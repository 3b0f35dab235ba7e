"""Patterns that are compiled late answer as any other, and all of them can be compiled."""

import re
from importlib import import_module
from pathlib import Path

import pytest

import glossator
from glossator.patterns import late
from glossator.readers.clippings.wording_tables import Wording

_PACKAGE = Path(glossator.__file__).parent
_LATE = [
    ".".join(path.relative_to(_PACKAGE.parent).with_suffix("").parts)
    for path in sorted(_PACKAGE.rglob("*.py"))
    if "patterns import late\n" in path.read_text("utf-8")
]
_LATER = type(late(""))


def test_a_late_pattern_answers_as_one_that_is_compiled() -> None:
    pattern, compiled = late("a(b)?", re.IGNORECASE), re.compile("a(b)?", re.IGNORECASE)
    assert pattern.pattern == compiled.pattern
    assert pattern.findall("AB a") == compiled.findall("AB a")
    assert pattern.sub("-", "xab") == "x-"
    found = pattern.search("xAB")
    assert found is not None
    assert found.span() == (1, 3)


def test_a_late_pattern_is_compiled_when_it_is_first_used() -> None:
    wrong = late("(")
    with pytest.raises(re.error):
        wrong.search("")


@pytest.mark.parametrize("module", _LATE)
def test_every_late_pattern_of_the_engine_can_be_compiled(module: str) -> None:
    for value in vars(import_module(module)).values():
        for each in value if isinstance(value, tuple) else (value,):
            pattern = each.pattern if isinstance(each, Wording) else each
            if isinstance(pattern, _LATER):
                pattern.search("")
