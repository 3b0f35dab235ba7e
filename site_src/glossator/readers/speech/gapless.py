"""Headings between turns in a text without blank lines, as pages copied without them have."""

import re
from collections.abc import Container, Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.cast import names_cast
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.part_names import is_end
from glossator.readers.speech.people import plain_name
from glossator.readers.speech.persons import SPOKEN
from glossator.readers.speech.procedure import is_procedure
from glossator.readers.speech.sections import CLOSED, HEARD, LONGEST_HEADING, is_ended


def heads_without_gaps(lines: Sequence[Line], i: int, turns: Container[int]) -> bool:
    """Whether line `i`, right over a turn in a text without blank lines, is a heading: short,
    without a closing mark, behind a sentence, where hardly a paragraph of those who speak ends
    without one, or each begins with its time."""
    line = lines[i]
    if (
        line.start in turns
        or not 0 < i < len(lines) - 1
        or lines[i + 1].start not in turns
        or any(each.before for each in lines[1:])
        or not 1
        < line.words + (line.text[:1].isupper() and len(line.text) > _WORD)
        <= LONGEST_HEADING
        or not line.text[:1].isupper()
        or line.text.isupper()
        or CLOSED.search(line.ending)
        or re.search(r"[\"“„«»:\d]|, ", line.text)
        or any(map(_speaks, SPOKEN.finditer(line.text)))
        or plain_name(line.text.split())
        or names_cast(line)
        or any(each(line.text) for each in (is_direction, is_procedure, is_end))
        or not is_ended(lines[i - 1])
    ):
        return False
    first = next((k for k, each in enumerate(lines) if each.start in turns), i)
    said = list(lines[first : i + 1 + _REACH])
    while said and said[-1].start not in turns:
        said.pop()  # what stands behind the last turn
    timed = sum(bool(_STAMP.match(each.text)) for each in said)
    if timed >= _TIMED * len(said):
        return i > first or timed > 1
    rest = [each for each in said if each.start not in turns and not is_direction(each.text)]
    # names alone on lines are followed by what is said
    return i > first and sum(not _closes(each) for each in rest) <= _OPEN * len(rest)


def _closes(line: Line) -> bool:
    return bool(CLOSED.search(HEARD.sub("", line.ending)))


def _speaks(match: re.Match[str]) -> bool:
    """Whether a word by which people speak of themselves is such in most languages: not `ma`."""
    return len(match[0]) > 2 or match[0].casefold() in ("i", "we", "me", "my", "je", "du", "io")


_REACH = 400  # lines below it that show how those who speak are written
_STAMP = re.compile(r"[\[(]?(?:\d{1,2}:)?\d{1,3}:[0-5]\d[\])]?\s")
_TIMED, _OPEN, _WORD = 0.7, 0.2, 3
