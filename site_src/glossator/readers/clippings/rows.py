"""The sections of a text that counts them: `01 What a brick stores`, or a number alone over each.

What stands in such a row is of the text whatever its words are, and what stands in one place of
all of them is one thing.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.statements import is_name
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line

_FEWEST = 3  # sections of a row
_TITLE_WORDS = 14
_BETWEEN = 2  # lines at most between a title and its paragraph
_CREDIT_WORDS = 8

# "01 What a brick stores" · "1. What a brick stores"
_COUNTED = re.compile(r"(?P<number>\d{1,2})(?P<sign>[.)、]?)[ \u3000]+(?=\S)")
_NUMBER = re.compile(r"(?:No\.? ?|#)?(?P<number>\d{1,2})[.)]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Lines by index: `kept` are of the text; of these `titles` head its sections; `credits` say
    who took the pictures there."""

    kept: frozenset[int]
    titles: frozenset[int]
    credits: frozenset[int]


def find_rows(lines: Sequence[Line]) -> Rows:
    """The counted sections of a text, three at least, one number behind the other."""
    counted = dict(_counted(lines))
    bare = {i for i in counted if not _sign(lines[i])}
    cards = dict(_cards(lines))
    rows = [*_rising(counted), *_rising(cards)]
    kept = {i for row in rows for i in row}
    titles = (kept & bare) | {i + 1 for i in kept if i in cards}
    return Rows(
        kept=frozenset(kept | titles),
        titles=frozenset(titles),
        credits=frozenset(_credits(lines)) - kept - titles,
    )


def _sign(line: Line) -> str:
    match = _COUNTED.match(line.text)
    return match["sign"] if match else ""


def _counted(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Short lines behind blank ones that begin with a number, right over a paragraph."""
    for i, (line, below) in enumerate(pairwise(lines)):
        match = _COUNTED.match(line.text)
        if match and _may_head(line) and line.before and is_prose(below):
            yield i, int(match["number"])


def _cards(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Numbers alone behind blank lines, over a title and its paragraph."""
    for i, line in enumerate(lines[:-2]):
        match = _NUMBER.fullmatch(line.text)
        if not (match and line.before and _may_head(lines[i + 1])):
            continue
        below = lines[i + 2 : i + 3 + _BETWEEN]
        told = next((k for k, each in enumerate(below) if is_prose(each)), len(below))
        close = all(each.before == 0 and _may_head(each) for each in below[:told])
        if told < len(below) and close:
            yield i, int(match["number"])


def _may_head(line: Line) -> bool:
    return (
        line.words <= _TITLE_WORDS
        and not CLOSED.search(line.ending.rstrip("?？!！"))
        and any(char.isalpha() for char in line.text)
        and "\t" not in line.text
    )


def _rising(found: dict[int, int]) -> Iterator[Sequence[int]]:
    """Of numbers by line those that count up from one, or down to it, one behind the other."""
    run: list[int] = []
    for i in [*sorted(found), -1]:
        step = found[i] - found[run[-1]] if run and i >= 0 else 0
        way = found[run[1]] - found[run[0]] if len(run) > 1 else step
        if run and abs(step) == 1 and step == way:
            run.append(i)
            continue
        if len(run) >= _FEWEST and 1 in (found[run[0]], found[run[-1]]):
            yield run
        run = [i]


def _credits(lines: Sequence[Line]) -> Collection[int]:
    """Lines in capitals between a title and its paragraph, where one of them surely says who took
    a picture: so do the others."""
    found = {
        i
        for i in range(1, len(lines) - 1)
        if lines[i].words <= _CREDIT_WORDS
        and lines[i].before == 0
        and lines[i + 1].before == 0
        and _is_capitals(lines[i].text)
        and _may_head(lines[i - 1])
        and not _is_capitals(lines[i - 1].text)
        and is_prose(lines[i + 1])
    }
    if len(found) < _FEWEST or not any(_credits_picture(lines[i]) for i in found):
        return ()
    return found | {i for i in range(1, len(lines)) if _is_name_in_capitals(lines, i)}


def _is_name_in_capitals(lines: Sequence[Line], i: int) -> bool:
    """Whether a name in capitals stands close under a line that is written otherwise, and last."""
    line, above = lines[i], lines[i - 1]
    close = line.before == 0 and line.after > 0 and not _is_capitals(above.text)
    return close and _is_capitals(line.text) and is_name(line.text) and above.words >= _FEWEST


def _is_capitals(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) > _FEWEST and all(char.isupper() for char in letters)


def _credits_picture(line: Line) -> bool:
    said = words_of(line.key)
    return said is not None and said.reason == "image-credit" and said.weight >= LIKELY
