"""Numbers alone in their lines: those of sections, each over its text, and those of the steps of a
list, each right over its one paragraph."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from glossator.readers.clippings.heading_shapes import CLOSED, LONGEST, NUMERAL
from glossator.readers.clippings.heading_words import REMARK
from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line, is_list_start

_STEP = re.compile(r"(?:0?[1-9]|[1-9]\d)[.)]?")
_FEWEST = 3  # steps of a list
_MOST = 8  # lines of a step: its paragraph, and what it is warned of
_SINGLE = 0.65  # share of the steps that are one paragraph: sections of a text are several
_STEP_WORDS = 100  # of the step in the middle, by length; sections are longer
_LABELLED = re.compile(rf"(?:{REMARK.pattern})\s?[:：.!]", re.IGNORECASE)


def steps(lines: Sequence[Line]) -> Mapping[int, int]:
    """The numbers of steps, and behind which line each step ends: three at least that count from 1,
    each close over a paragraph, most over one alone, be there headings between them or not."""
    marks = [
        i
        for i in range(len(lines) - 1)
        if _STEP.fullmatch(lines[i].text) and lines[i].after == 0 and _tells(lines[i + 1])
    ]
    found: dict[int, int] = {}
    row: list[int] = []
    for i in [*marks, -1]:
        if row and i >= 0 and _value(lines[i]) == _value(lines[row[-1]]) + 1:
            row.append(i)
            continue
        found |= _row(lines, row)
        row = [i] if i >= 0 and _value(lines[i]) == 1 else []
    return found


def _value(line: Line) -> int:
    return int(line.text.rstrip(".)"))


def _tells(line: Line) -> bool:
    return is_prose(line) or (line.words > 2 and bool(CLOSED.search(line.ending)))


def _row(lines: Sequence[Line], row: Sequence[int]) -> dict[int, int]:
    """The steps of one row, if it is a list's."""
    if len(row) < _FEWEST:
        return {}
    ends = [_end(lines, i, stop) for i, stop in pairwise(row)]
    if any(end - i > _MOST for i, end in zip(row, ends, strict=False)):
        return {}
    single = sum(_paragraphs(lines, i, end) == 1 for i, end in zip(row, ends, strict=False))
    long = sorted(lines[i + 1].words for i in row)[len(row) // 2] > _STEP_WORDS
    if long or single < _SINGLE * len(ends):
        return {}
    last = row[-1] + 2
    while last < len(lines) and _LABELLED.match(lines[last].text):
        last += 1
    return dict(zip(row, [*ends, last], strict=True))


def _end(lines: Sequence[Line], start: int, stop: int) -> int:
    """Where the step from line `start` on ends, below which the next has its number: a heading
    right over this is not of the step."""
    end = stop
    while end > start + 2 and _may_head(lines[end - 1]):
        end -= 1
    return end


def _may_head(line: Line) -> bool:
    plain = line.words <= LONGEST and not CLOSED.search(line.ending)
    return plain and not is_list_start(line.text)


def _paragraphs(lines: Sequence[Line], start: int, end: int) -> int:
    return sum(not _LABELLED.match(line.text) for line in lines[start + 1 : end])


def numerals(lines: Sequence[Line]) -> set[int]:
    """Lines that are nothing but a number, each over running text, two of them at least; footnotes,
    one right under the other, and steps of a list are none."""
    stepped, one = steps(lines), first_numeral(lines)
    titled = _over_titles(lines)
    found = {
        i
        for i, line in enumerate(lines[:-1])
        if len(line.text) <= _LONGEST_NUMERAL
        and i not in stepped
        and NUMERAL.fullmatch(line.text)
        and (is_prose(lines[i + 1]) or i in titled)
        and not (_notes(lines, i) or _notes(lines, i - 2))
        and (i in (0, one) or is_prose(lines[i - 1]) or line.before > 0)
    }
    counts = [
        int(match[1])
        for i in sorted(found)
        if (match := NUMERAL.fullmatch(lines[i].text)) and match[1]
    ]
    rising = all(one < other for one, other in pairwise(counts)) and max(counts, default=0) <= 30
    return found if len(found) > 1 and rising else set()


_LONGEST_NUMERAL = 6  # code points
# 1914 · 1914–18
_YEARS = re.compile(r"(?:1\d|20)\d\d(?:\s?[-–—/]\s?(?:(?:1\d|20)?\d\d))?年?")


def years(lines: Sequence[Line]) -> set[int]:
    """Years alone in their lines, each over running text and behind a paragraph, two at least, one
    later than the other all down the text, or earlier."""
    found = [
        i
        for i, line in enumerate(lines[:-1])
        if _YEARS.fullmatch(line.text)
        and is_prose(lines[i + 1])
        and (i == 0 or is_prose(lines[i - 1]) or line.before > 0)
    ]
    told = [int(lines[i].text[:4]) for i in found]
    rising = all(one < other for one, other in pairwise(told))
    falling = all(one > other for one, other in pairwise(told))
    return set(found) if len(found) > 1 and (rising or falling) else set()


def _over_titles(lines: Sequence[Line]) -> set[int]:
    """Numbers alone between blank lines, each over the title of its section and the text of that,
    two at least that count from 1: `01`, `The year the mill shut`."""
    found = [
        i
        for i, line in enumerate(lines[:-2])
        if min(line.before, line.after, lines[i + 1].after) > 0
        and len(line.text) <= _LONGEST_NUMERAL
        and (match := NUMERAL.fullmatch(line.text))
        and match[1]
        and _may_head(lines[i + 1])
        and is_prose(lines[i + 2])
    ]
    counts = [int(match[1]) for i in found if (match := NUMERAL.fullmatch(lines[i].text))]
    rising = counts == list(range(1, len(counts) + 1))
    return set(found) if len(found) > 1 and rising else set()


def _notes(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` and the second below are the numbers of two footnotes, behind a blank line:
    each over one line of words, none apart."""
    if i < 0 or i + 3 >= len(lines) or any(lines[j].before for j in (i + 1, i + 2, i + 3)):
        return False
    one, other = (NUMERAL.fullmatch(lines[j].text) for j in (i, i + 2))
    if not (one and other and one[1] and other[1]) or int(other[1]) != int(one[1]) + 1:
        return False
    first = i - 2 * (int(one[1]) - 1)  # where the row begins
    return first >= 0 and lines[first].before > 0


_OPENS = {"I": ("II",), "一": ("二",), "1": ("2", "3")}  # figures are a site's too: two follow
_FOLLOW = {each for behind in _OPENS.values() for each in behind}
_DOT = ".) 、"


def first_numeral(lines: Sequence[Line]) -> int | None:
    """The line of the number one, right over running text, if the next numbers stand so below: what
    the first section or step of a text is called, and no figure of the site's."""
    numbers = [(i, said) for i in range(len(lines) - 1) if (said := _heads(lines, i))]
    for place, (at, said) in enumerate(numbers):
        if said in _OPENS:
            behind = [other for _, other in numbers[place + 1 :] if _is_kin(other, said)]
            return at if tuple(behind[: len(_OPENS[said])]) == _OPENS[said] else None
    return None


def _is_kin(one: str, other: str) -> bool:
    return one.isascii() == other.isascii() and one.isdigit() == other.isdigit()


def _heads(lines: Sequence[Line], i: int) -> str:
    """The first, second or third number that line `i` is, over running text; else nothing."""
    said = lines[i].text.rstrip(_DOT)
    short = said in _OPENS or said in _FOLLOW
    return said if short and is_prose(lines[i + 1]) else ""
