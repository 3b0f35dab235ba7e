"""Old texts that stood side by side and have become one, where each by itself says too little."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.permalinks.kinship import Ground, edge_of, share_in
from glossator.permalinks.likeness import Words, covers
from glossator.permalinks.recognition import gaps

_MOST = 3  # texts that become one
_ENOUGH = 0.5  # of the words of all together
_EXTENDED, _WHOLE = 0.34, 0.75  # or less, if so much of the old ones is there and more was added
_GAIN = 0.05  # how much more alike all are than any of them
_OWN = 0.34  # of the words of each, beyond what the others explain
_WIDE = 12  # old texts of a gap that are tried


@dataclass(frozen=True, slots=True)
class Joint:
    """Old places that together are like the new one `j`; `main` is the one with most in it."""

    olds: tuple[int, ...]
    j: int
    likeness: float
    main: int


def joined(ground: Ground, pairs: Mapping[int, int]) -> list[Joint]:
    """What was joined in the gaps between `pairs`, the likest first; nothing twice."""
    found = sorted(_joints(ground, pairs), key=lambda each: (-each.likeness, each.j, each.olds))
    olds: set[int] = set()
    news: set[int] = set()
    clear = []
    for joint in found:
        if joint.j not in news and olds.isdisjoint(joint.olds):
            clear.append(joint)
            news.add(joint.j)
            olds.update(joint.olds)
    return clear


def _joints(ground: Ground, pairs: Mapping[int, int]) -> Iterator[Joint]:
    old_gaps, new_gaps = gaps(pairs, len(ground.olds), len(ground.news))
    taken = set(pairs.values())
    free: dict[int, list[int]] = {}
    for i, kind in enumerate(ground.old_kinds):
        if i not in taken and kind == "passage" and ground.old_texts[i]:
            free.setdefault(old_gaps[i], []).append(i)
    for j, kind in enumerate(ground.new_kinds):
        inside = free.get(new_gaps[j], [])
        if j not in pairs and kind == "passage" and 1 < len(inside) <= _WIDE:
            for run in _runs(inside):
                if joint := _joint(ground, run, j):
                    yield joint


def _runs(places: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """All of two places and more that follow each other."""
    for size in range(2, _MOST + 1):
        for start in range(len(places) - size + 1):
            run = tuple(places[start : start + size])
            if run[-1] - run[0] == size - 1:
                yield run


def _joint(ground: Ground, run: tuple[int, ...], j: int) -> Joint | None:
    new = ground.news[j]
    alone = {i: edge_of(ground, i, j) for i in run}
    if min(edge.share[0] for edge in alone.values()) < _OWN:
        return None
    whole = _together([ground.olds[i] for i in run])
    likeness, share = _likeness(ground, whole, new)
    enough = _EXTENDED if share >= _WHOLE else _ENOUGH
    if likeness < max(enough, max(edge.both for edge in alone.values()) + _GAIN):
        return None
    for i in run:
        others = _together([ground.olds[k] for k in run if k != i])
        left = new.counts - covers(others, new)[1]
        if share_in(ground.weights, ground.olds[i], left)[0] < _OWN:
            return None
    return Joint(run, j, likeness, max(run, key=lambda i: (alone[i].weight, -i)))


def _together(texts: Sequence[Words]) -> Words:
    """The words of several texts as those of one."""
    inside = tuple(word for words in texts for word in words.inside)
    pairs = frozenset().union(*(words.pairs for words in texts))
    return Words(inside, Counter(inside), sum(words.size for words in texts), pairs)


def _likeness(ground: Ground, old: Words, new: Words) -> tuple[float, float]:
    """The share of the words of both that they have in common, rare ones counting more; and that
    of the old ones alone."""
    mine, theirs = covers(old, new)
    weigh = ground.weights.sum
    first, second = weigh(old.counts), weigh(new.counts)
    own = weigh(mine)
    if not first or not second:
        return 0.0, 0.0
    return (own + weigh(theirs)) / (first + second), own / first
