"""Old texts that stood side by side and have become one, where each by itself says too little."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.permalinks.borrowing import is_in_quotes
from glossator.permalinks.ground import Ground, edge_of, share_in
from glossator.permalinks.likeness import Words, covers
from glossator.permalinks.places import gaps

_TEXTS = 3  # that become one
_SHARED = 0.5  # of the words of all together
_EXTENDED, _WHOLE = 0.34, 0.75  # or less, if so much of the old ones is there and more was added
_GAIN = 0.05  # how much more alike all are than any of them
_OWN = 0.34  # of the words of each, beyond what the others explain
_TOLD = 0.2  # of what tells most in each, beyond that
_FEW, _MOST = 4, 0.6  # or so much of each of fewer words
_ENOUGH = 6  # words, of which no two need follow each other as they did
_HALF = 0.5  # of those, at the end where they belong
_VERBATIM = 0.9  # of a text that merely got quotation marks
_ALONE = 0.1  # how much less alike one old text may be that explains the new one by itself
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
    told = Counter((joint.olds, ground.new_texts[joint.j]) for joint in found)
    olds: set[int] = set()
    news: set[int] = set()
    clear = []
    for joint in found:
        if told[joint.olds, ground.new_texts[joint.j]] > 1:
            continue  # said twice in a gap: more must be known before one of them is that
        if joint.j not in news and olds.isdisjoint(joint.olds):
            clear.append(joint)
            news.add(joint.j)
            olds.update(joint.olds)
    return clear


def _joints(ground: Ground, pairs: Mapping[int, int]) -> Iterator[Joint]:
    old_gaps, new_gaps = gaps(pairs, ground.old_kinds, ground.new_kinds)
    taken = set(pairs.values())
    # What stands by itself, whatever signs it got, is not what was joined to another.
    standing = {words.inside for j, words in enumerate(ground.news) if j not in pairs}
    free: dict[int, list[int]] = {}
    for i, kind in enumerate(ground.old_kinds):
        if i not in taken and kind == "passage" and ground.old_texts[i]:
            free.setdefault(old_gaps[i], []).append(i)
    for j, kind in enumerate(ground.new_kinds):
        inside = free.get(new_gaps[j], [])
        if j not in pairs and kind == "passage" and 1 < len(inside) <= _WIDE:
            for run in _runs([i for i in inside if ground.olds[i].inside not in standing]):
                joint = _joint(ground, run, j)
                if joint and not _is_one(ground, joint, taken):
                    yield joint


def _runs(places: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """All of two places and more that follow each other."""
    for size in range(2, _TEXTS + 1):
        for start in range(len(places) - size + 1):
            run = tuple(places[start : start + size])
            if run[-1] - run[0] == size - 1:
                yield run


def _joint(ground: Ground, run: tuple[int, ...], j: int) -> Joint | None:
    new = ground.news[j]
    alone = {i: edge_of(ground, i, j) for i in run}
    if any(edge.share[0] < _own(ground, edge.i) for edge in alone.values()):
        return None
    whole = _together([ground.olds[i] for i in run])
    likeness, share = _likeness(ground, whole, new)
    enough = _EXTENDED if share >= _WHOLE else _SHARED
    if likeness < max(enough, max(edge.both for edge in alone.values()) + _GAIN):
        return None
    if any(is_in_quotes(ground, edge) and edge.share[0] < _VERBATIM for edge in alone.values()):
        return None
    for i in run:
        others = _together([ground.olds[k] for k in run if k != i])
        left = new.counts - covers(others, new)[1]
        words = ground.olds[i]
        share, told = share_in(ground.weights, words, left)
        if share < _own(ground, i) or told < _TOLD:
            return None
        by_chance = words.size < _ENOUGH and not words.pairs & new.pairs - others.pairs
        if by_chance and not _is_at_its_end(words, new, left, run.index(i), len(run)):
            return None
    return Joint(run, j, likeness, max(run, key=lambda i: (alone[i].weight, -i)))


def _is_at_its_end(words: Words, new: Words, left: Counter[str], place: int, count: int) -> bool:
    """Whether most of the few words of the first or last of so many texts that were joined stand at
    the beginning or the end of the new one, where the others `left` them."""
    size = len(words.inside)
    ends = {0: new.inside[: size + 1], count - 1: new.inside[-size - 1 :]}
    there = Counter(ends.get(place, ())) & left
    found, _ = covers(words, Words(tuple(there), there, there.total(), frozenset()))
    return found.total() > _HALF * size


def _own(ground: Ground, i: int) -> float:
    return _OWN if ground.olds[i].size >= _FEW else _MOST


def _is_one(ground: Ground, joint: Joint, taken: Collection[int]) -> bool:
    """Whether another old text that nothing continues is by itself about as like the new one."""
    return any(
        edge_of(ground, i, joint.j).both >= joint.likeness - _ALONE
        for i, words in enumerate(ground.olds)
        if i not in taken and i not in joint.olds
        if words.counts.keys() & ground.news[joint.j].counts.keys()
    )


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
