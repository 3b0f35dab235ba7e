"""Where what is left over stands, by what is known beside it: which neighbours say that an old text
and a new one belong together, and between which two both are."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from glossator.permalinks.alignment import moved

_APART = 3  # old texts more than new ones between two that moved together


def claims(pairs: Mapping[int, int], j: int, olds: int, news: int) -> tuple[int, int]:
    """Which old place the neighbour before `j` and the one behind it say that it is: -2 and -3 for
    nothing said. What is before or behind all is a neighbour too."""
    left = pairs.get(j - 1, -3) + 1 if j else 0
    right = pairs.get(j + 1, -2) - 1 if j < news - 1 else olds - 1
    return left, right


def gaps(
    pairs: Mapping[int, int], old_kinds: Sequence[str], new_kinds: Sequence[str]
) -> tuple[list[int], list[int]]:
    """For each old place and each new one, between which of those that kept their order it is; or
    between which two that moved together; or at the end of which section that was moved, or that
    something was moved behind: what stands before a heading belongs to what it stands behind."""
    olds, news = len(old_kinds), len(new_kinds)
    shifted = moved([pairs[j] for j in sorted(pairs)])
    stayed = [(pairs[j], j) for j in sorted(pairs) if pairs[j] not in shifted]
    old_gaps, new_gaps = [0] * olds, [0] * news
    ends = [(-1, -1), *stayed, (olds, news)]
    for gap, ((i, j), (next_i, next_j)) in enumerate(pairwise(ends)):
        old_gaps[i + 1 : next_i] = [gap] * (next_i - i - 1)
        new_gaps[j + 1 : next_j] = [gap] * (next_j - j - 1)
    known = [(-1, -1), *((pairs[j], j) for j in sorted(pairs)), (olds, news)]
    stops = {*pairs.values()}.union(i for i, kind in enumerate(old_kinds) if kind == "heading")
    for gap, ((i, j), (next_i, next_j)) in enumerate(pairwise(known), start=len(ends)):
        size = next_i - i - 1
        if shifted.isdisjoint((i, next_i)) or j + 1 == next_j:
            continue
        if 0 < size <= next_j - j - 1 + _APART:
            old_gaps[i + 1 : next_i] = [gap] * size
            new_gaps[j + 1 : next_j] = [gap] * (next_j - j - 1)
            continue
        stop_j = next((k for k in range(j + 1, next_j) if new_kinds[k] == "heading"), next_j)
        if stop_j == news or new_kinds[stop_j] == "heading":
            stop_i = next((k for k in range(i + 1, olds) if k in stops), olds)
            old_gaps[i + 1 : stop_i] = [gap] * (stop_i - i - 1)
            new_gaps[j + 1 : stop_j] = [gap] * (stop_j - j - 1)
    return old_gaps, new_gaps


def sections_of(kinds: Sequence[str]) -> list[int]:
    """For each place that of the heading it stands under, or is; -1 above the first."""
    over, places = -1, []
    for place, kind in enumerate(kinds):
        over = place if kind == "heading" else over
        places.append(over)
    return places
