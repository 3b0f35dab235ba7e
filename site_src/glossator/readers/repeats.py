"""A text that is there twice: which lines repeat which, and what only one of the copies says."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from glossator.readers.plain_lines import Line

_LONG = 30  # folded code points from which a repeated line is evidence and no accident
_LEAST_LINES = 3
_LEAST_SHARE = 0.5  # of the text of the shorter copy
_ALIKE = 0.6  # similarity from which two lines at one place are versions of one line
_GAP = 400  # lines; a larger stretch without a common line is not compared line by line


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """Line `second` repeats line `first` (indices into the lines); `differs` if not to the letter."""

    first: int
    second: int
    differs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondCopy:
    """Where the second copy begins and ends (indices, half-open), and which line repeats which. A
    line of the second copy that is in no repeat stands in it alone."""

    start: int
    end: int
    repeats: tuple[Repeat, ...]


def second_copy(lines: Sequence[Line]) -> SecondCopy | None:
    """The second copy of the body in `lines`, if there is one."""
    pairs = _rising(list(_twins(lines)))
    if len(pairs) < _LEAST_LINES:
        return None
    start = min(second for _, second in pairs)
    pairs = [(first, second) for first, second in pairs if first < start]
    repeated = sum(len(lines[first].folded) for first, _ in pairs)
    first_copy = sum(len(line.folded) for line in lines[:start])
    rest = sum(len(line.folded) for line in lines[start:])
    if len(pairs) < _LEAST_LINES or repeated < _LEAST_SHARE * min(first_copy, rest):
        return None
    start = _widened(lines, pairs[0])
    repeats = tuple(_aligned(lines, pairs, start))
    return SecondCopy(start=start, end=repeats[-1].second + 1, repeats=repeats)


def _twins(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Long lines that stand exactly twice."""
    places: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        if len(line.folded) >= _LONG:
            places[line.folded].append(i)
    for found in places.values():
        if len(found) == 2:
            yield found[0], found[1]


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs in which both sides rise (patience sorting): one copy, in order."""
    from bisect import bisect_left

    pairs.sort()
    tails: list[int] = []
    tail_at: list[int] = []
    before: list[int] = []
    for i, (_, second) in enumerate(pairs):
        place = bisect_left(tails, second)
        if place == len(tails):
            tails.append(second)
            tail_at.append(i)
        else:
            tails[place], tail_at[place] = second, i
        before.append(tail_at[place - 1] if place else -1)
    chain = []
    i = tail_at[-1] if tail_at else -1
    while i >= 0:
        chain.append(pairs[i])
        i = before[i]
    return chain[::-1]


def _widened(lines: Sequence[Line], pair: tuple[int, int]) -> int:
    """Where the second copy begins: the lines before its first long line that also stand before the
    first copy's, shared in order, such as a title."""
    first, second = pair
    before = {line.folded for line in lines[:first]}
    while second - 1 > first and lines[second - 1].folded in before:
        second -= 1
    return second


def _aligned(
    lines: Sequence[Line], pairs: Sequence[tuple[int, int]], start: int
) -> Iterator[Repeat]:
    """Repeats between the sure pairs: equal lines, and lines that are versions of one another."""
    first_from, second_from = 0, start
    for first, second in pairs:
        yield from _between(lines, first_from, first, second_from, second)
        yield Repeat(first=first, second=second, differs=lines[first].text != lines[second].text)
        first_from, second_from = first + 1, second + 1
    # Behind the last sure pair only what repeats at once, so that no other text is drawn in.
    while (
        first_from < start
        and second_from < len(lines)
        and lines[first_from].folded == lines[second_from].folded
    ):
        yield Repeat(
            first=first_from,
            second=second_from,
            differs=lines[first_from].text != lines[second_from].text,
        )
        first_from, second_from = first_from + 1, second_from + 1


def _between(
    lines: Sequence[Line], first_from: int, first_to: int, second_from: int, second_to: int
) -> Iterator[Repeat]:
    ours = [line.folded for line in lines[first_from:first_to]]
    theirs = [line.folded for line in lines[second_from:second_to]]
    if not ours or not theirs or max(len(ours), len(theirs)) > _GAP:
        return
    for tag, a, a_end, b, b_end in SequenceMatcher(None, ours, theirs, False).get_opcodes():
        if tag == "equal":
            for k in range(a_end - a):
                x, y = first_from + a + k, second_from + b + k
                yield Repeat(first=x, second=y, differs=lines[x].text != lines[y].text)
        elif tag == "replace":
            for k in range(min(a_end - a, b_end - b)):
                if _alike(ours[a + k], theirs[b + k]):
                    yield Repeat(first=first_from + a + k, second=second_from + b + k, differs=True)


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one.split(), other.split(), False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
