"""The lines of a whole page that stand among others as short as they, far from any running text:
menus, lists of other pages, archives, feet.

Somebody who copies all of a page copies hundreds of them, in words that no table of wordings has.
Each short line is weighed by a few measures of itself and of the lines round it. Only many that
weigh enough, in rows, are taken for the site's, over the title or where other evidence tells lines
over and among them: a text has lists too, but not in such masses, away from its paragraphs, with
furniture between.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import astuple, dataclass
from itertools import accumulate
from math import log1p

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.plain_lines import Line

_FAR = Verdict(
    reason="navigation", evidence="stands in a row of short lines far from running text, as many do"
)
# words from which a line that has the end of a sentence is running text, and those that count
_SENTENCE, _MOST = 8, 40
_STOP = re.compile(r"[.!?…。！？؟।၊။]['\"”“’‘»«›‹)\]」』）]*(?:\s|$|(?<=[。！？」』]))")
_LETTERS = 80  # code points of running text in a script that parts no words
_CLOSE, _NEAR, _WIDE = 5, 6, 12  # lines on either side
_LOUD = 3.0  # logarithm of as many words as make company
_EDGE = 20  # lines from the densest stretch at which a line is as far off as can be
_LONGEST = 60  # words of a line that count for the stretch
_SHORT = 3  # words that a line without a sentence takes from it
_ROW = 4  # lines of a row, those that other evidence took among them
_LEAST, _TOLD = 2, 0.05  # such lines in a row below the title, and their share
_MASS = 12  # lines on a page
_WHOLE_PAGE = 60  # lines of the site's on a page that was copied whole
_SAID, _BEHIND, _HALF = 40, 2, 0.5  # words of a sentence, lines behind the stretch, share of lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What is measured of a line. `words`: the logarithm of its words; `again`: it stands once more
    on the page; `taken`: of the lines near, on the side that has fewer, the share that other
    evidence says is the site's; `close`: how much of the lines close by is running text, on the
    side that has more; `company`: the mean of `words` there; `inside`: it stands in the stretch of
    the page that is densest in running text; `above` and `below`: how far off that it stands. All
    but `words` and `company` are from 0 to 1."""

    words: float
    again: float
    taken: float
    close: float
    company: float
    inside: float
    above: float
    below: float


# Logarithms of odds, rounded, of a logistic regression over the short lines of 204 public pages
# copied whole, of which what two extractors keep is the text. Half of them were held back to judge
# the weights of the other half by; the labelled pages in tests/judged lose no line by them.
_WEIGHTS = Measures(
    words=-0.5, again=1.5, taken=4.0, close=-0.5, company=-1.5, inside=-1.0, above=2.5, below=1.5
)
_ALWAYS = 4.5
_ENOUGH = 2.2  # nine to one


def far_from_text(
    lines: Sequence[Line],
    taken: Collection[int],
    kept: Collection[int],
    title: int | None,
    *,
    posts: Collection[int] = (),
) -> dict[int, Verdict]:
    """Verdicts on those of `lines`, a page's up to its first copy, that are the site's by where
    they stand. `taken` are lines that other evidence says are; `kept` those that are the text's or
    say what the text is, as the line `title` does; `posts` are heads of
    what people wrote each for himself: where the text is of such, one may be but a sentence."""
    if len(lines) < _MASS:
        return {}
    over = 0 if title is None else title
    found = _short_lines(lines, taken, kept, over)
    if len(found) < _MASS:
        found = set()
    told = {*taken, *found}
    if len(told) < _WHOLE_PAGE or min(posts, default=len(lines)) < _densest(lines)[1]:
        return dict.fromkeys(sorted(found), _FAR)
    among = [i for i in _sentences_among(lines, told, over) if i not in kept]
    found |= {*among, *_short_lines(lines, {*told, *among}, kept, over)} if among else set()
    return dict.fromkeys(sorted(found), _FAR)


def _short_lines(
    lines: Sequence[Line], taken: Collection[int], kept: Collection[int], over: int
) -> set[int]:
    """Those of `lines` that weigh enough, in rows; `over` is where the title stands."""
    far: set[int] = set()
    told = False  # whether something between the last running text and a line is the site's
    for i, each in enumerate(measures(lines, taken)):
        if i in taken:
            told = True
        elif is_running(lines[i]) or i in kept:
            told = False
        elif (told or i < over) and not _goes_on(lines[i]) and _weight(each) > _ENOUGH:
            far.add(i)
    return {
        i
        for row in _rows(len(lines), far, taken)
        if row.stop <= over or sum(i in taken for i in row) >= max(_LEAST, _TOLD * len(row))
        for i in row
        if i in far
    }


def _sentences_among(lines: Sequence[Line], taken: Collection[int], over: int) -> Iterator[int]:
    """The sentences over the title, or behind the stretch of the text, round which on both sides
    half of the lines are `taken`: what a menu, a card or a box says of what it leads to."""
    told = _Sums([float(i in taken) for i in range(len(lines))])
    _, last = _densest(lines)
    for i, line in enumerate(lines):
        if i in taken or not is_running(line) or line.words > _SAID:
            continue
        if (i < over or i >= last + _BEHIND) and min(told.around(i, _NEAR)) >= _HALF:
            yield i


def measures(lines: Sequence[Line], taken: Collection[int]) -> Iterator[Measures]:
    """The measures of each of `lines`."""
    words = [log1p(line.words) for line in lines]
    running = _Sums([min(line.words, _MOST) / _MOST * is_running(line) for line in lines])
    company = _Sums([min(each, _LOUD) for each in words])
    told = _Sums([float(i in taken) for i in range(len(lines))])
    again = Counter(line.key for line in lines)
    first, last = _densest(lines)
    for i, line in enumerate(lines):
        yield Measures(
            words=words[i],
            again=float(again[line.key] > 1),
            taken=min(told.around(i, _WIDE)),
            close=max(running.around(i, _CLOSE)),
            company=max(company.around(i, _NEAR)),
            inside=float(first <= i < last),
            above=min(max(first - i, 0), _EDGE) / _EDGE,
            below=min(max(i - last + 1, 0), _EDGE) / _EDGE,
        )


class _Sums:
    """Means of numbers before and behind a place."""

    def __init__(self, numbers: Sequence[float]) -> None:
        self._sums = list(accumulate(numbers, initial=0.0))

    def around(self, i: int, reach: int) -> tuple[float, float]:
        """The means of up to `reach` numbers before `i`, and behind it."""
        return self._mean(max(0, i - reach), i), self._mean(
            i + 1, min(i + 1 + reach, len(self._sums) - 1)
        )

    def _mean(self, start: int, end: int) -> float:
        return (self._sums[end] - self._sums[start]) / (end - start) if end > start else 0.0


def is_running(line: Line) -> bool:
    """Whether a line is of running text: some words with the end of a sentence among them, or so
    many letters that it parts no words."""
    if line.words >= _SENTENCE:
        return bool(_STOP.search(line.text))
    return len(line.text) >= _LETTERS and not line.text.isascii()


def _goes_on(line: Line) -> bool:
    """Whether a line goes on where the one above it stopped, or is gone on with, as verse does."""
    return line.text[:1].islower() or line.text[-1] in ",;،，、"


def _densest(lines: Sequence[Line]) -> tuple[int, int]:
    """Where the stretch begins and ends in which words of running text outweigh the lines that have
    none by most."""
    best = (0.0, 0, 0)
    weight, start = 0.0, 0
    for i, line in enumerate(lines):
        if weight <= 0:
            weight, start = 0.0, i
        weight += min(line.words, _LONGEST) if is_running(line) else -_SHORT
        best = max(best, (weight, -start, i + 1))
    return -best[1], best[2]


def _weight(measured: Measures) -> float:
    """How much speaks for a line that is measured so being the site's."""
    told = zip(astuple(_WEIGHTS), astuple(measured), strict=True)
    return float(_ALWAYS + sum(weight * measure for weight, measure in told))


def _rows(count: int, far: Collection[int], taken: Collection[int]) -> Iterator[range]:
    """Rows of lines that are far off or taken."""
    start = 0
    for i in range(count + 1):
        if i < count and (i in far or i in taken):
            continue
        if i - start >= _ROW:
            yield range(start, i)
        start = i + 1
