"""Headings of a record's business that its own numbers tell: `4. Bicycles at the station`."""

import re
from collections.abc import Container, Iterator, Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.procedure import is_procedure

_LONGEST = 16  # words
_FEWEST = 3  # headings
_MOST_SKIPPED = 3  # numbers that a record may leave out, between two
_LARGEST = 99
# "4. Bicycles" · "5a. A motion" · "12) Closing" · "Punt 3: Water" · "Item 4 – Sand" · "TOP 2: Tide"
_NUMBERED = re.compile(
    r"(?:(?:agenda )?(?:item|punt|punkt|point|punto|ponto|top|tagesordnungspunkt|agendapunt|ärende"
    r"|sak|asia)\s)?(?P<number>\d{1,2})(?P<deeper>[a-z]|(?:\.\d{1,2})?)(?:[.):]|\s[–—-])\s+"
    r"(?=[^\W\d_])",
    re.IGNORECASE,
)
_STOPPED = re.compile(r"[.!;,:…][\"'”“’‘»«›‹)\]]*$")
_SENTENCE = re.compile(r"[^\W\d_]{4,}[.!?…] (?=[^\W\d_a-zß-ÿ])")


def numbered_business(lines: Sequence[Line], turns: Container[int]) -> Iterator[int]:
    """Where the headings begin that number the business of a record from its first turn on: short
    lines with a rising number, none right under another as in a list, apart from what stands above
    if blank lines part paragraphs; three at least, of which most stand right over a turn. `turns`
    are where the lines begin that begin one."""
    spaced = sum(line.before > 0 for line in lines) > 0.2 * len(lines)
    found = [i for i in range(len(lines)) if _may_number(lines, i, turns, spaced=spaced)]
    row: list[int] = []
    last = (0, "")
    for i in found:
        number = _number(lines[i])
        if last < number and number[0] <= last[0] + 1 + _MOST_SKIPPED:
            row.append(i)
            last = number
    direct = sum(_is_over_turn(lines, i, turns) for i in row)
    if len(row) >= _FEWEST and direct >= 0.5 * len(row):
        yield from (lines[i].start for i in row)


def _number(line: Line) -> tuple[int, str]:
    match = _NUMBERED.match(line.text)
    return (int(match["number"]), match["deeper"]) if match else (_LARGEST + 1, "")


def _may_number(lines: Sequence[Line], i: int, turns: Container[int], *, spaced: bool) -> bool:
    line = lines[i]
    if (
        line.start in turns
        or line.words > _LONGEST
        or not _NUMBERED.match(line.text)
        or _STOPPED.search(line.ending)
        or _SENTENCE.search(line.text)
    ):
        return False
    near = (*lines[max(0, i - 1) : i], *lines[i + 1 : i + 2])
    listed = any(
        _NUMBERED.match(each.text) and not _is_over_turn(lines, i, turns)
        for each in near
        if each.start not in turns
    )
    return not listed and (line.before > 0 or not spaced)


def _is_over_turn(lines: Sequence[Line], i: int, turns: Container[int]) -> bool:
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is None:
        return False
    return below.start in turns or is_procedure(below.text) or is_direction(below.text)
