"""Whom an interview asks: one person whose name stands in front of each answer, while those who ask
have no label."""

import re
from collections.abc import Sequence
from itertools import pairwise

from glossator.readers.clippings.heading_shapes import QUESTION
from glossator.readers.clippings.listing import ANSWER
from glossator.readers.plain_lines import Line

_FEWEST = 3  # questions that one person answers
# "Henrike Sudbrock: On Saturday." · "Sudbrock: Yes."; what answers are called is no name
_LABEL = re.compile(r"(?:[^\W\d_][\w.'’-]* ){0,3}(?P<name>[^\W\d_][\w'’-]{2,}) ?[:：]\s*\S")


def asked_of_one(lines: Sequence[Line]) -> set[int]:
    """The questions that the same person answers in the line right below, under a person's
    name: three of them at least. They are what is said, and head nothing."""
    by_name: dict[str, list[int]] = {}
    for i, (line, below) in enumerate(pairwise(lines)):
        if QUESTION.search(line.ending) and (name := _name(below)) != _name(line) and name:
            by_name.setdefault(name, []).append(i)
    several = {name: at for name, at in by_name.items() if len(at) >= _FEWEST}
    if len(several) != 1:
        return set()
    ((name, at),) = several.items()
    return set(at) if _is_person(lines, name) else set()


# "Frau Dr. Sudbrock, wann …", "Ms Lind"
_ADDRESSED = (
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Frau|Herrn?|Monsieur|Madame|Mme|Señora?|Sra?|Signora?"
    r"|Dott(?:oressa)?|Doña?|Senhora?|Mevrouw|Meneer|Pani?|Panie|Fru)\b\.?"
    r" (?:[^\W\d_][\w.-]* ){0,2}"
)


def _is_person(lines: Sequence[Line], name: str) -> bool:
    """Whether `name` is a person's: addressed as one, or in front of answers alone and with more
    before it. `Tip: …` under each question of a list is none."""
    firsts = {line.text.split(name)[0] for line in lines if _name(line) == name}
    if "" in firsts and len(firsts) > 1:
        return True
    addressed = re.compile(_ADDRESSED + re.escape(name) + r"\b")
    return any(addressed.search(line.text) for line in lines)


def _name(line: Line) -> str:
    """The last word of the name in front of what somebody says; empty if none is."""
    match = _LABEL.match(line.text)
    if match is None or ANSWER.match(line.text) or not match["name"][0].isupper():
        return ""
    return match["name"]
