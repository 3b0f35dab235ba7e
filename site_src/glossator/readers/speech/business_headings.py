"""Which lines of a record name the business that is taken next, by themselves or in what the one
says who leads the sitting."""

import re
from collections.abc import Callable, Container, Sequence

from glossator.readers.clippings.heading_shapes import NUMBERED, is_title_case
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.part_names import is_end, is_part, names_stage
from glossator.readers.speech.people import plain_name
from glossator.readers.speech.persons import SPOKEN
from glossator.readers.speech.presiding import names_presiding
from glossator.readers.speech.procedure import is_procedure
from glossator.readers.speech.sections import (
    CLOSED,
    HEARD,
    LONGEST_HEADING,
    LONGEST_SHOUT,
    QUESTION_MARK,
    is_ended,
    is_shouted,
)

# "Item 4: Sand" · "Tagesordnungspunkt 2" · "7. Punkt" · "1. punkt porządku dziennego: …"
_ITEM = re.compile(
    r"(?:(?:agenda |order of business )?item|tagesordnungspunkt|zusatzpunkt|top|punkt|point|punto"
    r"|ponto|agendapunt|ärende|sak|asia|пункт|вопрос)\s(?:n[or]?[.º°]?\s)?\d{1,3}[a-z]?\b.*"
    r"|\d{1,3}\.\s(?:punkt|point|punto|ponto|napirendi pont|kohta|вопрос|пункт)\b.*",
    re.IGNORECASE,
)
_LONGEST_ITEM = 50  # words


def heads_business(lines: Sequence[Line], i: int, turns: Container[int]) -> bool:
    """Whether line `i` of a record names the business that follows: as headings are written, behind
    what is closed, and between it and the next turn or the end nothing that anybody says."""
    line = lines[i]
    near = lines[max(0, i - _NEAR) : i + _NEAR]
    spaced = sum(each.before > 0 for each in near) > 0.5 * len(near)
    if line.start in turns or (spaced and line.before == 0):
        return False
    below = lines[i + 1 : i + 1 + _CHAIN]
    direct = bool(below) and (below[0].start in turns or is_procedure(below[0].text))
    if not (_names_business(line) or (direct and _may_name_business(line))):
        return False
    if i and not _closes_business(lines[i - 1]):
        return False
    if _is_of_list(lines, i):
        return False
    for each in below:
        if each.start in turns:
            return True
        said = is_procedure(each.text) or is_direction(each.text) or _may_name_business(each)
        if not said:
            return False
    return 0 < len(lines) - 1 - i < _CHAIN


_NEAR = 30  # lines that show whether blank lines part them
_CHAIN = 8  # lines of headings and procedure between two turns


def _is_of_list(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` is a name among others that stand under what announces them: `Elected:`."""
    start = stop = i
    while start and plain_name(lines[start - 1].text.split()):
        start -= 1
    while stop + 1 < len(lines) and plain_name(lines[stop + 1].text.split()):
        stop += 1
    named = plain_name(lines[i].text.split()) is not None
    return named and stop > start > 0 and lines[start - 1].ending.endswith((":", "："))


def heads_called_business(lines: Sequence[Line], i: int, said: Callable[[int], bool]) -> bool:
    """Whether line `i` stands in what the one who leads a sitting says, and is no sentence: it
    numbers or names the business that is called. `said`: whether a line is of the same turn. Some
    such lines under one another are a heading; more, or names alone, are a list."""
    if not _is_called(lines[i]):
        return False
    start = stop = i
    while start and said(start) and _is_called(lines[start - 1]):
        start -= 1
    while stop + 1 < len(lines) and said(stop + 1) and _is_called(lines[stop + 1]):
        stop += 1
    run = lines[start : stop + 1]
    listed = len(run) > 1 and all(plain_name(each.text.split()) for each in run)
    if len(run) > _MOST_CALLED or listed or not said(start):
        return False
    below = lines[stop + 1 : stop + 2]
    numbered = any(_ITEM.fullmatch(each.text) for each in run)
    direct = bool(below) and not said(stop + 1)
    return numbered or direct or (bool(below) and bool(_FULL_STOP.search(below[0].ending)))


_MOST_CALLED = 4  # lines
_RESULT = 4  # words of what was counted or decided: `Result: carried`
_FULL_STOP = re.compile(r"[.!?…:][\"'”“’»«)\]]*$")
_FIGURES = re.compile(r"\d[\d.,/ ]*$|\.{3}|… ?\d|\t|^[-•*]\s")  # of votes, and of what is listed


def _is_called(line: Line) -> bool:
    """Whether a line is no sentence, says nothing to anybody, and begins as headings do."""
    item = _ITEM.fullmatch(line.text) is not None
    first = line.text.lstrip('—–- „"«“')[:1]
    return (
        line.words <= (_LONGEST_ITEM if item else LONGEST_SHOUT)
        and (first.isupper() or item)
        and any(char.isalpha() for char in line.text)
        and (item or not _FIGURES.search(line.text))
        and not CLOSED.search(HEARD.sub("", line.ending))
        and not SPOKEN.search(line.text)
        and not names_presiding(line)
        and (item or line.words > _RESULT or not re.search(r"[:：]\s", line.text))
        and not any(each(line.text) for each in (is_direction, is_procedure, is_end))
    )


def _names_business(line: Line) -> bool:
    """Whether a line is written as a heading is, by its capitals, its number or its words."""
    return _may_name_business(line) and (
        is_shouted(line)
        or is_part(line.text)
        or _ITEM.fullmatch(line.text) is not None
        or is_title_case(line.text)
        or is_familiar(line.text)
        or bool(NUMBERED.match(line.text))
    )


def _may_name_business(line: Line) -> bool:
    if is_part(line.text) and not line.text.endswith("."):
        return True
    if _ITEM.fullmatch(line.text) and not _FULL_STOP.search(line.text):
        return line.words <= _LONGEST_ITEM
    shouted = is_shouted(line)
    return (
        line.words <= (LONGEST_SHOUT if shouted else LONGEST_HEADING)
        and line.text[0].isupper() | line.text[0].isdigit()
        and any(char.isalpha() for char in line.text)
        and not (re.search(r"[:：]\s", line.text) and not names_stage(line.text))
        and not CLOSED.search(QUESTION_MARK.sub("!", HEARD.sub("", line.ending)))
        and not is_direction(line.text)
        and not is_procedure(line.text)
        and not is_end(line.text)
        and not names_presiding(line)
    )


def _closes_business(line: Line) -> bool:
    return is_ended(line) or is_procedure(line.text) or _names_business(line)
