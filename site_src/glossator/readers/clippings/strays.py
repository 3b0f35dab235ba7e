"""Lines of a second copy that stand at no place of their own: moved, parted, put together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from glossator.readers.plain_lines import Line

ALIKE = 0.6  # share of words from which two lines at one place are versions of one line
_COMPARED = 600  # words of a line looked at for that
_LONG = 8  # words of a line that stands again by no accident
_NEAR = 8  # lines behind or before a copy among which another of its lines stands
_PART = 40  # code points of a part of a line that is no accident
_MOST = 120  # lines on either side that are compared with one another


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Line `second` stands for line `first` (indices); `differs` if they do not say the same."""

    first: int
    second: int
    differs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A stretch `start:end` (indices of lines) that repeats an earlier one. A line of it that is in
    no pair stands in this copy alone."""

    start: int
    end: int
    pairs: tuple[Pair, ...]


def with_strays(lines: Sequence[Line], copies: Sequence[Copy]) -> tuple[Copy, ...]:
    """`copies`, in order, with the lines in and near them that stand elsewhere in what they
    repeat, whole, in part or in other words."""
    found: list[Copy] = []
    last = max((pair.first for copy in copies[:1] for pair in copy.pairs), default=0)
    for place, copy in enumerate(copies):
        lowest = found[-1].end if found else last + 1
        highest = copies[place + 1].start if place + 1 < len(copies) else len(lines)
        found.append(_gathered(lines, copy, copies[0].start, (lowest, highest)))
    return tuple(found)


def _gathered(lines: Sequence[Line], copy: Copy, above: int, room: tuple[int, int]) -> Copy:
    """`copy` with its strays; `above` is where the text that it repeats ends, `room` how far it
    may be widened."""
    places: dict[str, int] = {}
    for i in range(above):
        if lines[i].words >= _LONG:
            places.setdefault(lines[i].key, i)
    taken = {pair.second for pair in copy.pairs}
    moved = dict(_moved(lines, copy, room, places, taken))
    pairs = [Pair(first=i, second=j, differs=False) for j, i in moved.items()]
    start, end = min([copy.start, *moved]), max([copy.end - 1, *moved]) + 1
    taken |= moved.keys()
    firsts = {pair.first for pair in copy.pairs} | set(moved.values())
    ours = [i for i in range(above) if lines[i].words >= _LONG]
    rest = [j for j in range(start, end) if j not in taken and lines[j].words >= _LONG]
    pairs += _likened(lines, ours[:_MOST], rest[:_MOST], firsts)
    every = sorted((*copy.pairs, *pairs), key=lambda pair: pair.second)
    return replace(copy, start=start, end=end, pairs=tuple(every))


def _moved(
    lines: Sequence[Line],
    copy: Copy,
    room: tuple[int, int],
    places: Mapping[str, int],
    taken: set[int],
) -> Iterator[tuple[int, int]]:
    """Lines in the copy, and near before and behind it, that stand in the text at another place."""
    for j in range(copy.start, copy.end):
        if j not in taken and lines[j].key in places:
            yield j, places[lines[j].key]
    for step, edge in ((-1, copy.start), (1, copy.end - 1)):
        j = edge + step
        over = 0  # words of what stands between
        while room[0] <= j < room[1] and abs(j - edge) <= _NEAR:
            over = over + lines[j].words if lines[j].key not in places else over
            if places.get(lines[j].key, j) < j and not is_behind_new(lines[j], over):
                yield j, places[lines[j].key]
                edge = j
            j += step


_LONG_WORDS, _MUCH_BETWEEN = 12, 60  # words of a line, and of new text between it and the copy


def is_behind_new(line: Line, over: int) -> bool:
    """Whether a short line stands behind `over` words of new text: as the headings do that a table
    of contents lists right below what is copied."""
    return line.words < _LONG_WORDS and over >= _MUCH_BETWEEN


def _likened(
    lines: Sequence[Line], ours: Sequence[int], rest: Sequence[int], firsts: set[int]
) -> Iterator[Pair]:
    """Pairs of lines of the copy that are parts or versions of one of the text."""
    for j in rest:
        key = lines[j].key
        part = next((i for i in ours if len(key) >= _PART and key in lines[i].key), None)
        if part is not None:
            yield Pair(first=part, second=j, differs=False)
            continue
        version = next((i for i in ours if i not in firsts and alike(lines[i].key, key)), None)
        if version is not None:
            firsts.add(version)
            yield Pair(first=version, second=j, differs=True)


def alike(one: str, other: str) -> bool:
    """Whether two lines share so many words that one is a version of the other."""
    if one == other:
        return True
    ours, theirs = one.split()[:_COMPARED], other.split()[:_COMPARED]
    if len(ours) < 3 or len(theirs) < 3:
        return False
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    return (
        matcher.real_quick_ratio() >= ALIKE
        and matcher.quick_ratio() >= ALIKE
        and matcher.ratio() >= ALIKE
    )
