"""Headings of the text among lines that look like a site's: those that a list behind the text says
again, what says that questions follow, and what would head links and heads the text's own lines."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from glossator.readers.clippings.contents import says_contents
from glossator.readers.clippings.heading_series import is_faq
from glossator.readers.clippings.listing import ASKS
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

_ENTRY_WORDS, _FEWEST = 14, 3
_FURTHEST = 40  # entries


def listed_behind(lines: Sequence[Line]) -> set[int]:
    """The headings that a table of contents behind the text lists, in their order, under a line
    that says what it is: sites set it beside the text, and a copy has it below."""
    prose = [i for i, line in enumerate(lines) if is_prose(line)]
    if not prose:
        return set()
    places: dict[str, list[int]] = {}  # gathered once: a page may have thousands of such lists
    for i, line in enumerate(lines):
        if line.words <= _ENTRY_WORDS and _heads(lines, i):
            places.setdefault(line.key, []).append(i)
    for at in range(prose[0] + 1, len(lines) - _FEWEST):
        if lines[at].words <= _ENTRY_WORDS and says_contents(lines[at]):
            found = _answers(lines, at, places)
            told = sum(bisect_left(prose, a) < bisect_left(prose, b) for a, b in pairwise(found))
            if len(found) >= _FEWEST and told + 1 >= _SECTIONS * len(found):
                return set(found)
    return set()


_SECTIONS = 0.6  # share of the headings with running text under them


def _answers(lines: Sequence[Line], header: int, places: Mapping[str, Sequence[int]]) -> list[int]:
    """The lines above line `header` that the entries right below it say again, in order; `places`
    are those of each line that stands over text."""
    found: list[int] = []
    for entry in lines[header + 1 : header + 1 + _FURTHEST]:
        if entry.words > _ENTRY_WORDS or is_prose(entry):
            break
        above = found[-1] + 1 if found else 0
        over = places.get(entry.key, ())
        k = bisect_left(over, above)
        if k == len(over) or over[k] >= header:
            break
        found.append(over[k])
    return found


def _heads(lines: Sequence[Line], i: int) -> bool:
    """Whether a line of a few words stands over text: a sentence, what leads on, rows of a table,
    or a shorter heading."""
    near = lines[i + 1 : i + 3]
    return any(is_prose(each) or "\t" in each.text or each.text[-1] in ":：" for each in near)


def over_questions(lines: Sequence[Line]) -> set[int]:
    """The lines that say that questions and answers follow, right over a question and what is
    answered."""
    return {
        i
        for i in range(len(lines) - 2)
        if is_faq(lines[i])
        and ASKS.search(lines[i + 1].ending)
        and is_prose(lines[i + 2])
        and not ASKS.search(lines[i + 2].ending)
    }


def over_own_lines(
    lines: Sequence[Line], reasons: Mapping[int, str], begin: int, end: int
) -> set[int]:
    """Of the lines set aside, by the `reasons` for it, those that would head links and open a group
    of lines all of which are of the text, two at least: what to read on the matter."""
    found: set[int] = set()
    for i in range(begin, min(end, len(lines) - 1)):
        if reasons.get(i) != "related-links" or not lines[i].before or lines[i].after:
            continue
        stop = i + 1
        while stop < len(lines) and not lines[stop].before:
            stop += 1
        own = all(j not in reasons for j in range(i + 1, stop))
        told = all(lines[j].words >= _TOLD for j in range(i + 1, stop))
        if own and told and stop - i > _FEWEST_OWN and lines[i].words <= _NAME:
            found.add(i)
    return found


_FEWEST_OWN, _NAME, _TOLD = 2, 5, 8


_PARAGRAPH, _HEADING_WORDS, _SERIES = 20, 9, 2
# "The queue: a recent invention", "Who will pay?", "Day 3: the dyke"
_COLON = re.compile(r"[^\W_][^:：.!?]{1,40}[:：] [a-zà-öø-ÿа-яё]")
_COUNTS = re.compile(r"(?P<word>[^\W\d_]{3,}) \d{1,2}\b")


def of_series(lines: Sequence[Line], reasons: Mapping[int, str], begin: int, end: int) -> set[int]:
    """Of the lines set aside, by the `reasons` for it, those that end a box right over a paragraph
    of the text and are made as two lines are that stand over such paragraphs: with a colon in
    them, or a number behind the same word; or that stand in capitals over days that are told of."""
    last = min(end, len(lines) - 1)
    over = [
        i
        for i in range(begin, last)
        if lines[i].words <= _HEADING_WORDS and i + 1 not in reasons and _is_text(lines[i + 1])
    ]
    known = Counter(shape for i in over if i not in reasons and (shape := _shape(lines[i])))
    found = {i for i in over if _ends_box(i, reasons) and known.get(_shape(lines[i]), 0) >= _SERIES}
    return found | {
        i
        for i in range(begin, min(last, len(lines) - 2))
        if _ends_box(i, reasons)
        and 1 < lines[i].words <= _HEADING_WORDS
        and lines[i].text.isupper()
        and words_of(lines[i].key) is None
        and not {i + 1, i + 2} & reasons.keys()
        and is_day(lines[i + 1].text)
        and is_prose(lines[i + 2])
    }


def _is_text(line: Line) -> bool:
    return is_prose(line) and line.words >= _PARAGRAPH


_BOXES = ("related-links", "newsletter", "advertisement", "form", "share-bar")


def _ends_box(i: int, reasons: Mapping[int, str]) -> bool:
    return reasons.get(i) in _BOXES and i - 1 in reasons and i + 1 not in reasons


def _shape(line: Line) -> str:
    if counts := _COUNTS.match(line.text):
        return counts["word"].casefold()
    return ":" if _COLON.match(line.text) else ""
