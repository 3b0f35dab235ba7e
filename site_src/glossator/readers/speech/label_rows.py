"""Lines that have the shape of a label and begin no turn: rows that list who speaks, headlines,
names in menus."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from glossator.readers.plain_lines import Line
from glossator.readers.speech.cast import is_cast_row
from glossator.readers.speech.label_series import counted
from glossator.readers.speech.speakers import Label, known_as


def without_cast(lines: Sequence[Line], found: Mapping[int, Label]) -> dict[int, Label]:
    """The labels behind the rows that list who speaks: `Moderator: Ada Lind, City Council`."""
    times = Counter(known_as(label) for label in found.values())
    # what is said of the sitting once may stand among them: `Subjects: the timetable, the ferry`
    rows = {i for i in found if is_cast_row(lines[i].text[found[i].length :])}
    above = takewhile(
        lambda i: not found[i].alone and (i in rows or times[known_as(found[i])] == 1),
        sorted(found),
    )
    cast = rows.intersection(above)
    nobodys = {
        *cast,
        *_stacked(lines, found),
        *_headline(lines, found),
        *_silent(lines, found),
        *_enumerated(lines, found),
        *credit_rows(lines),
    }
    left = {i: label for i, label in found.items() if i not in nobodys}
    steps = counted(lines, left)
    return {i: label for i, label in left.items() if i not in steps}


def _silent(lines: Sequence[Line], found: Mapping[int, Label]) -> Iterator[int]:
    """The names alone on lines under which no sentence ever stands, where one does under most of
    the others: a company's, an office's in a menu."""
    said: dict[str, bool] = {}
    for i, label in found.items():
        if label.alone and not (label.timed or label.dated):
            says = i + 1 < len(lines) and _is_said(lines[i + 1])
            said[known_as(label)] = said.get(known_as(label), False) or says
        else:
            said[known_as(label)] = True
    if sum(said.values()) > 0.5 * len(said):
        yield from (i for i, label in found.items() if not said[known_as(label)])


def _headline(lines: Sequence[Line], found: Mapping[int, Label]) -> Iterator[int]:
    """The first label if it is that of a headline: `Ada Lind: "I hear the salt"`, and no turn near
    it, nor one whose name is written so."""
    first, *rest = [*sorted(found), len(lines)]
    if len(rest) < 2 or rest[0] <= first + 2:
        return
    same = any(found[i].name == found[first].name for i in rest[:-1])
    if not same and _QUOTED.fullmatch(lines[first].text[found[first].length :]):
        yield first


_QUOTED = re.compile(r"\s*[\"“„«»'‘][^\"“”„«»]{2,200}[\"”“»«'’]\s*")
_STACK = 3  # names without words right under one another list who speaks


def _stacked(lines: Sequence[Line], found: Mapping[int, Label]) -> Iterator[int]:
    """The names alone on lines right under one another, of which none but the last, if blank lines
    part it from what follows, can have words."""
    run: list[int] = []
    for i in sorted(found):
        if not found[i].alone or found[i].timed:
            run = []
            continue
        run = [*run, i] if run and run[-1] == i - 1 else [i]
        below = found.get(i + 1)
        closes = i + 2 == len(lines) and lines[i].after == 0  # the last line has nothing to head
        if len(run) + closes >= _STACK and (below is None or not below.alone):
            over = i + 1 < len(lines) and _is_said(lines[i + 1])
            last = closes or i + 1 == len(lines) or lines[i].after > 0 or not over
            yield from run if last else run[:-1]


def _is_said(line: Line) -> bool:
    """Whether a line below a name can be what is said: a sentence, or more than a few words."""
    return bool(STOPPED.search(line.ending)) or line.words > LONGEST_VALUE


LONGEST_VALUE = 6  # words of "Joined: Mon Feb 3, 2014, 7:22 pm"


_COMMA = re.compile(r"\s*[,;·|]\s*|\s+(?:and|und|et|y|e|en|och|og|i|&)\s+")


def _enumerated(lines: Sequence[Line], found: Mapping[int, Label]) -> Iterator[int]:
    """The rows that list several of those who speak by name: `Ada Lind, Ben Osei, Speaker 3`."""
    names = {known_as(label) for label in found.values()}
    for i, label in found.items():
        if label.alone and not label.timed:
            parts = [part.casefold() for part in _COMMA.split(lines[i].text.strip()) if part]
            known = sum(part in names for part in parts)
            if len(parts) > 1 and known > 1 and known >= 0.5 * len(parts):
                yield i


# "Schnitt: Ole Prinz", "Redaktion: Miriam Sand und Jo Ohm"
_CAPITAL = r"[^\W\da-zß-öø-ÿа-я_][\w'’.-]*"
_NAME = rf"{_CAPITAL}(?: (?:(?:de|von|van|der|di|la|los|las|die|the) )?{_CAPITAL}){{0,4}}"
_CREDIT = re.compile(
    r"(?P<what>[^\W\d_][^:：.!?]{1,40}?)\s?[:：]\s*"
    rf"{_NAME}(?:(?:, | (?:and|und|et|y|e|en|och|og|i|&) ){_NAME}){{0,5}}"
)
_FEWEST_CREDITS = 3


def credit_rows(lines: Sequence[Line]) -> Iterator[int]:
    """The rows that say, right under one another, who did what, each another part of the work and
    nothing but names behind it."""
    run: list[int] = []
    parts: set[str] = set()
    for i in range(len(lines) + 1):
        match = _CREDIT.fullmatch(lines[i].text) if i < len(lines) else None
        if match is None or (run and lines[i].before > 0) or match["what"].casefold() in parts:
            if len(run) >= _FEWEST_CREDITS:
                yield from run
            run, parts = [], set()
        if match is not None:
            run.append(i)
            parts.add(match["what"].casefold())


STOPPED = re.compile(r"[.!?…。！？؟][\"'”“’‘»«›‹)*_]*$")
