"""What a text says twice: whole stretches that stand again further down, and how the two differ."""

import statistics
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise

from glossator.readers.clippings.guesses import Maker, Sign
from glossator.readers.clippings.strays import Copy, Pair, alike, is_behind_new, with_strays
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

_ANCHOR_WORDS = 6  # a line this long that stands again is no accident
_GAP = 40  # lines between two anchors of one copy, on either side
_LEAST_WORDS = 40  # of the repeated lines of a copy: below this it may be a refrain
_LONG_WORDS = 12
_LONG_SHARE = 0.5  # of these words in long lines: refrains have short lines


def find_copies(lines: Sequence[Line]) -> tuple[Copy, ...]:
    """Every stretch of `lines` that is there already, in order and without overlap."""
    chains = [_trimmed(lines, chain) for chain in _chains(lines)]
    chains = [chain for chain in chains if _is_copy(lines, chain)]
    chains.sort(key=lambda chain: -sum(lines[second].words for _, second in chain))
    copies: list[Copy] = []
    taken = _Taken()
    counts = Counter(line.key for line in lines if line.words >= _ANCHOR_WORDS)
    for chain in chains:
        start, end = chain[0][1], chain[-1][1] + 1
        if taken.overlaps(start, end):
            continue
        copy = _aligned(lines, chain, *taken.room(start, end, len(lines)))
        if _is_meant(lines, copy, counts):
            taken.add(copy.start, copy.end)
            copies.append(copy)
    return with_strays(lines, sorted(copies, key=lambda copy: copy.start))


# --- judging ------------------------------------------------------------------------------------

ENOUGH = 4
_TWICE = 2
_OFTEN = 4  # a text is seldom pasted more often; a formula stands everywhere
_OPENING = 3  # lines of a source among which a copy of it begins
_OF_EDITED = 0.8  # of the words of lines that differ are said again; more than exact ones say no


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What can be counted of a copy: whether it begins as the source does; which share of the
    words above it it repeats (of lines that differ, most); how many words it repeats to the letter;
    what share of its own it repeats; how often its lines stand in the source; whether it is the
    first paragraphs, said again as the last; whether what is over the first is over it too."""

    opens: bool
    rounds: bool
    headed: bool
    covered: float
    exact: int
    share: float
    often: float


_sign: Maker[Likeness] = Sign


SIGNS = (
    _sign("begins as the text does", 3, lambda c: c.opens),
    _sign("ends the text as it began", 2, lambda c: c.rounds and c.often <= _TWICE),
    _sign("under a title that is over the first as well", 2, lambda c: c.headed),
    _sign("repeats a third of what is above", 2, lambda c: 0.3 <= c.covered < 0.6),
    _sign("repeats most of what is above", 3, lambda c: c.covered >= 0.6),
    _sign("says little new", 1, lambda c: 0.6 <= c.share < 0.9),
    _sign("says nothing new", 2, lambda c: c.share >= 0.9),
    _sign("says much that is new", -5, lambda c: c.share < 0.5),
    _sign("stands again and again", -6, lambda c: c.often > _OFTEN),
    _sign("long", 1, lambda c: c.exact >= 120),
    _sign("very long", 1, lambda c: c.exact >= 400),
)


def _is_meant(lines: Sequence[Line], copy: Copy, counts: Mapping[str, int]) -> bool:
    exact = sum(lines[pair.second].words for pair in copy.pairs if not pair.differs)
    above = sum(line.words for line in lines[: copy.start])
    edited = sum(lines[pair.second].words for pair in copy.pairs if pair.differs)
    said = exact + min(_OF_EDITED * edited, exact)
    likeness = Likeness(
        opens=copy.pairs[0].first < _OPENING,
        rounds=_rounds(lines, copy),
        headed=_headed(lines, copy),
        covered=said / max(1, above),
        exact=exact,
        often=_occurrences(lines, copy, counts),
        share=said / max(1, sum(line.words for line in lines[copy.start : copy.end])),
    )
    return sum(sign.weight for sign in SIGNS if sign.holds(likeness)) >= ENOUGH


_OVER, _TITLE = 14, 3  # lines over a copy in which its title stands, words of that


def _headed(lines: Sequence[Line], copy: Copy) -> bool:
    """Whether over the first of the paragraphs that stand again, two at least, stands shortly a
    line that is over it in both places, with no paragraph between: a title."""
    long = [pair for pair in copy.pairs if lines[pair.second].words >= _PARAGRAPH]
    if len(long) < _TWICE:
        return False
    above = []
    for at in (long[0].first, long[0].second):
        near = range(at - 1, max(-1, at - 1 - _OVER), -1)
        long_above = next((i for i in near if lines[i].words >= _PARAGRAPH), -1)
        over = (i for i in near if i > long_above and lines[i].words >= _TITLE)
        above.append({lines[i].key for i in over})
    return bool(above[0] & above[1])


_HEAD, _REST = 0.1, 0.05  # shares of the words of paragraphs above the first, behind the second
_PARAGRAPH = 20  # words of a line that is a paragraph, whatever stands round it
_ROUNDED = 3  # lines, at least, that follow one another in both places


def _rounds(lines: Sequence[Line], copy: Copy) -> bool:
    """Whether a copy is the first paragraphs of a text, word for word or nearly and one after the
    other, that stand again as its last: what it comes to, above and below."""
    follow = all(
        two.first - one.first == two.second - one.second == 1 for one, two in pairwise(copy.pairs)
    )
    if not follow or len(copy.pairs) < _ROUNDED:
        return False
    said = [line.words if line.words >= _PARAGRAPH else 0 for line in lines]
    above, behind = sum(said[: copy.pairs[0].first]), sum(said[copy.end :])
    return above <= _HEAD * sum(said) and behind <= _REST * sum(said)


def _occurrences(lines: Sequence[Line], copy: Copy, counts: Mapping[str, int]) -> float:
    """How often a long line of the copy stands in the source: twice, in a text pasted twice."""
    found = [counts.get(lines[pair.second].key, 0) for pair in copy.pairs if not pair.differs]
    return statistics.median([count for count in found if count] or [0])


@dataclass(slots=True)
class _Taken:
    """Ranges already used as copies, kept sorted."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def overlaps(self, start: int, end: int) -> bool:
        place = bisect_right(self.starts, start)
        before = place > 0 and self.ends[place - 1] > start
        return before or (place < len(self.starts) and self.starts[place] < end)

    def room(self, start: int, end: int, length: int) -> tuple[int, int]:
        """How far a free range may be widened to both sides."""
        place = bisect_right(self.starts, start)
        lowest = self.ends[place - 1] if place else 0
        return lowest, self.starts[place] if place < len(self.starts) else length

    def add(self, start: int, end: int) -> None:
        place = bisect_right(self.starts, start)
        self.starts.insert(place, start)
        self.ends.insert(place, end)


# --- finding ------------------------------------------------------------------------------------

_Chain = list[tuple[int, int]]
_OPEN_CHAINS = 50  # followed at a time


def _chains(lines: Sequence[Line]) -> Iterator[_Chain]:
    """Runs of lines that stand earlier in the same order, with small gaps on both sides."""
    places: dict[str, list[int]] = defaultdict(list)
    opened: list[_Chain] = []
    for j, line in enumerate(lines):
        if line.words < _ANCHOR_WORDS:
            continue
        earlier = places[line.key]
        if earlier:
            expired = [chain for chain in opened if j - chain[-1][1] > _GAP]
            if expired:
                yield from expired
                opened = [chain for chain in opened if j - chain[-1][1] <= _GAP]
            fitting = _best(opened, earlier)
            if fitting:
                chain, i = fitting
                chain.append((i, j))
            else:
                opened.append([(earlier[0], j)])
                if len(opened) > _OPEN_CHAINS:
                    yield opened.pop(0)
        earlier.append(j)
    yield from opened


def _best(opened: Sequence[_Chain], earlier: Sequence[int]) -> tuple[_Chain, int] | None:
    """The longest open chain that one of the places `earlier` continues, with that place."""
    for chain in sorted(opened, key=len, reverse=True):
        last, start = chain[-1][0], chain[0][1]
        place = bisect_left(earlier, last + 1)
        if place < len(earlier) and earlier[place] <= last + _GAP and earlier[place] < start:
            return chain, earlier[place]
    return None


_MUCH_NEW = 200  # words before the second
_STRETCHED = 3  # times as many words stand before the second as before the first


def _trimmed(lines: Sequence[Line], chain: _Chain) -> _Chain:
    """`chain` without the short lines at its end that come again only behind much new text: the
    entries of a table of contents stand close below what is copied, and each over its section."""
    while len(chain) > 1:
        (first, second), (one, other) = chain[-2:]
        ours, theirs = (
            sum(line.words for line in lines[start + 1 : end])
            for start, end in ((first, one), (second, other))
        )
        new = is_behind_new(lines[one], theirs)
        # what the site asks for stands under the preview, and under the text again
        asked = theirs >= _MUCH_NEW and words_of(lines[one].key) is not None
        if theirs < _STRETCHED * ours or not (new or asked):
            break
        chain = chain[:-1]
    return chain


def _is_copy(lines: Sequence[Line], chain: _Chain) -> bool:
    words = sum(lines[second].words for _, second in chain)
    long = sum(lines[second].words for _, second in chain if lines[second].words >= _LONG_WORDS)
    return words >= _LEAST_WORDS and long >= _LONG_SHARE * words


# --- aligning -----------------------------------------------------------------------------------


def _aligned(lines: Sequence[Line], chain: _Chain, lowest: int, highest: int) -> Copy:
    """The copy round `chain`, its second lines from `lowest` to before `highest`."""
    pairs: list[Pair] = list(_before(lines, *chain[0], lowest))[::-1]
    for (first, second), following in zip(chain, [*chain[1:], None], strict=True):
        pairs.append(_pair(lines, first, second))
        if following:
            pairs += _between(lines, (first + 1, following[0]), (second + 1, following[1]))
    first, second = chain[-1]
    start = pairs[0].second
    pairs += _after(lines, first, second, start, highest)
    while len(pairs) > 1 and _heads_new(lines, pairs[-1]):
        pairs.pop()
    return Copy(start=start, end=pairs[-1].second + 1, pairs=tuple(pairs))


def _heads_new(lines: Sequence[Line], last: Pair) -> bool:
    """Whether the last line of a copy stands over a paragraph that is new, and over none in its
    first place: the entry of a table of contents, and its section."""
    if max(last.first, last.second) + 1 >= len(lines):
        return False
    ours, theirs = lines[last.first + 1], lines[last.second + 1]
    short = lines[last.second].words < _LONG_WORDS
    return short and theirs.words >= _LONG_WORDS > ours.words


def _pair(lines: Sequence[Line], first: int, second: int) -> Pair:
    return Pair(first=first, second=second, differs=lines[first].key != lines[second].key)


_STEPS = ((1, 1), (2, 1), (1, 2), (3, 1), (1, 3), (2, 2))
_EDITED_WORDS = 8  # from which likeness to the line at the same place is no accident


def _before(lines: Sequence[Line], first: int, second: int, lowest: int) -> Iterator[Pair]:
    """Equal lines right above the first anchor, or versions of one line, upwards; a line that only
    one side has is passed over, so that a title above a share bar is found."""
    while first > 0 and second > first + 1:
        ends = [
            (first - a, second - b)
            for a, b in _STEPS
            if first - a >= 0 and second - b > first - a and second - b >= lowest
        ]
        found = _next(lines, ends)
        if found is None:
            return
        first, second = found
        yield _pair(lines, first, second)


def _after(
    lines: Sequence[Line], first: int, second: int, start: int, highest: int
) -> Iterator[Pair]:
    """Equal or similar lines below the last anchor; a line that only one side has is passed
    over."""
    while first + 1 < start and second + 1 < highest:
        ends = [
            (first + a, second + b) for a, b in _STEPS if first + a < start and second + b < highest
        ]
        found = _next(lines, [each for each in ends if not _leaps(lines, second, each[1])])
        if found is None:
            return
        first, second = found
        yield _pair(lines, first, second)


def _leaps(lines: Sequence[Line], second: int, other: int) -> bool:
    over = sum(line.words for line in lines[second + 1 : other])
    return is_behind_new(lines[other], over)


def _next(lines: Sequence[Line], ends: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The first of the places `ends` that are equal, or else versions of one line."""
    for first, second in ends:
        if lines[first].key == lines[second].key:
            return first, second
    for first, second in ends:
        long = min(lines[first].words, lines[second].words) >= _EDITED_WORDS
        if (long or (first, second) == ends[0]) and alike(lines[first].key, lines[second].key):
            return first, second
    return None


def _between(
    lines: Sequence[Line], firsts: tuple[int, int], seconds: tuple[int, int]
) -> Iterator[Pair]:
    """Pairs between two anchors: equal lines, and lines that are versions of one another."""
    ours = [lines[i].key for i in range(*firsts)]
    theirs = [lines[j].key for j in range(*seconds)]
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, a, a_end, b, b_end in matcher.get_opcodes():
        if tag == "equal":
            for k in range(a_end - a):
                yield _pair(lines, firsts[0] + a + k, seconds[0] + b + k)
        elif tag == "replace":
            yield from _versions(
                lines, (firsts[0] + a, firsts[0] + a_end), (seconds[0] + b, seconds[0] + b_end)
            )


def _versions(
    lines: Sequence[Line], firsts: tuple[int, int], seconds: tuple[int, int]
) -> Iterator[Pair]:
    """Lines of two differing stretches that are alike, in order."""
    at = firsts[0]
    for second in range(*seconds):
        for first in range(at, min(firsts[1], at + 4)):
            if alike(lines[first].key, lines[second].key):
                yield _pair(lines, first, second)
                at = first + 1
                break
