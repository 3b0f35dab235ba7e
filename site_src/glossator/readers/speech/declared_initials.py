"""Initials that a text says stand for somebody, `Ada Lind (AL)`, and by which its turns begin."""

import re
from collections.abc import Mapping, Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.speakers import Label

_ABOVE = 60  # lines in which they are declared
_FEWEST_NAMES, _FEWEST_TURNS = 2, 4
_DECLARED = re.compile(
    r"(?P<name>[^\W\d_a-zß-öø-ÿ][\w'’.-]*(?:\s[\w'’.-]+){1,4})(?:,\s[^():\n]{2,40})?"
    r"\s\((?P<short>[^\W\d_a-zß-öø-ÿ]{2,4})\)"
)


def declared(lines: Sequence[Line]) -> dict[int, Label]:
    """The labels, by line, that are initials which two names at least have behind them in brackets
    above the first turn; none if fewer than four turns begin so."""
    names = dict(_names(lines))
    if len(names) < _FEWEST_NAMES:
        return {}
    shorts = "|".join(map(re.escape, names))
    begins = re.compile(rf"(?P<short>{shorts})\s?[:：]\s+(?=\S)")
    found: dict[int, Label] = {}
    for i, line in enumerate(lines):
        if match := begins.match(line.text):
            short = match["short"]
            found[i] = Label(name=names[short], short=short, length=match.end())
    heard = {label.short for label in found.values()}
    return found if len(heard) >= _FEWEST_NAMES and len(found) >= _FEWEST_TURNS else {}


def _names(lines: Sequence[Line]) -> Mapping[str, str]:
    """The names by the initials behind them, which are theirs."""
    found: dict[str, str] = {}
    for line in lines[:_ABOVE]:
        for match in _DECLARED.finditer(line.text):
            letters = "".join(part[0] for part in re.split(r"[\s-]+", match["name"]) if part)
            capitals = "".join(char for char in letters if char.isupper())
            if match["short"] in (capitals, letters.upper()):
                found.setdefault(match["short"], match["name"])
    return found
