"""What became of the passages between two that are known: all accounts of it weighed together.

Where some old texts and some new ones are left between two neighbours, each was edited, deleted,
put in, divided, or joined to the next, and those that stayed kept their order. Each such account
of the gap has a likelihood; what nearly all of the likelihood agrees on is certain, also where no
pair by itself would be, and what has a rival in the same gap or elsewhere is not.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from glossator.permalinks.borrowing import is_in_quotes, only_quoted
from glossator.permalinks.ground import Ground, edge_of, vocabulary_of
from glossator.permalinks.kinship import (
    is_after_pattern,
    is_named_otherwise,
    order_of,
    other_numbers,
)
from glossator.permalinks.likeness import Words, by_runs, covers, sharing
from glossator.permalinks.places import gaps
from glossator.permalinks.slots import is_recast

_DELETED, _NEW, _MOVED, _COPIED = map(math.log, (0.05, 0.05, 0.02, 0.01))
_DIVIDED, _JOINED = map(math.log, (0.02, 0.02))
_KEPT = (0.9, 0.7, 0.5, 0.33)  # shares of words that an edit keeps, each as likely
_ADDED = math.log(0.85)  # for each word that was added to more than as many as there were
_CERTAIN = 0.995
_EDITED = 0.5  # of the words of both: less may as well be another text on the same subject
_SURELY, _IN_ORDER = 0.7, 0.4  # or so much, if less of their order is left
_PART = 0.4  # of the words of each part of a text that was divided or joined, in its half
_LONGER = 1.8  # than the shorter of two texts: what was put beside it may be all that it is
_FEW = 8  # words of a part that are in a longer text by chance
_WIDE = 12  # texts of a gap on either side


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an account: so many old texts from `i` became so many new ones from `j`."""

    i: int
    j: int
    olds: int
    news: int
    weight: float


def accounted(scales: "Scales", pairs: Mapping[int, int]) -> tuple[dict[int, int], dict[int, int]]:
    """What is certain of the gaps between `pairs`: further pairs (new place to old), and old places
    that became part of the new one of a neighbour, with that."""
    ground = scales.ground
    old_gaps, new_gaps = gaps(pairs, ground.old_kinds, ground.new_kinds)
    taken = set(pairs.values())
    olds: dict[int, list[int]] = defaultdict(list)
    news: dict[int, list[int]] = defaultdict(list)
    for i, gap in enumerate(old_gaps):
        if i not in taken and ground.old_texts[i]:
            olds[gap].append(i)
    for j, gap in enumerate(new_gaps):
        if j not in pairs and ground.new_texts[j]:
            news[gap].append(j)
    if not any(olds[gap] for gap in news):
        return {}, {}
    found: dict[int, int] = {}
    together: dict[int, int] = {}
    said = Counter(ground.olds[i].inside for each in olds.values() for i in each)
    says = Counter(ground.news[j].inside for each in news.values() for j in each)
    for gap, mine in news.items():
        if 0 < len(olds[gap]) <= _WIDE >= len(mine):
            if _stand_elsewhere(ground.olds, olds[gap], said) or _stand_elsewhere(
                ground.news, mine, says
            ):
                continue
            for step in _certain(scales, (pairs, taken), (olds[gap], mine)):
                _settle(ground, step, olds[gap], mine, (found, together))
    return found, together


def _stand_elsewhere(
    texts: Sequence[Words], places: Sequence[int], all_of_them: Mapping[tuple[str, ...], int]
) -> bool:
    """Whether what one of the `places` says is left in another gap too."""
    here = Counter(texts[place].inside for place in places)
    return any(all_of_them[inside] > count for inside, count in here.items())


def _settle(
    ground: Ground,
    step: Step,
    olds: Sequence[int],
    news: Sequence[int],
    into: tuple[dict[int, int], dict[int, int]],
) -> None:
    """Puts what a certain step says `into` pairs, and places that became part of one."""
    found, together = into
    mine, theirs = olds[step.i : step.i + step.olds], news[step.j : step.j + step.news]
    i, j = max(
        ((i, j) for i in mine for j in theirs),
        key=lambda at: (edge_of(ground, *at).weight, -at[0], -at[1]),
    )
    found[j] = i
    together.update((k, j) for k in mine if k != i)


class Scales:
    """Weighs how much likelier a new text is as an edited old one than as any other."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        sizes = [len(words.inside) for words in ground.news]
        self.size = max(1.0, sum(sizes) / max(1, len(sizes)))
        self.with_run = by_runs(enumerate(ground.olds)), by_runs(enumerate(ground.news))
        self.like = cache(self._like)
        self.between = cache(self._between)
        self.together = cache(self._together)
        self.like_old = cache(lambda i: sharing(ground.olds[i], self.with_run[1]))
        self.like_new = cache(lambda j: sharing(ground.news[j], self.with_run[0]))

    def deleted(self, i: int, known: Collection[int]) -> float:
        """For an old text that nothing in its gap continues: it may have been moved."""
        weights = [self.between(i, j) for j in self.like_old(i) if j not in known]
        best = max((weight for weight in weights if weight is not None), default=0.0)
        return max(_DELETED, _MOVED + best / 2)

    def new(self, j: int, taken: Collection[int], olds: Collection[int]) -> float:
        """For a new text that continues none of the `olds` of its gap: it may have been moved
        there, or be a copy of what is `taken` as it still stands elsewhere."""
        best = _NEW
        for i in self.like_new(j):
            weight = self.like(i, j)
            if weight is None:
                continue
            if self.between(i, j) is None:
                # It may be that with another number: what else it is like is not certain then.
                best = max(best, weight) if i in olds else best
            elif i in taken:
                best = max(best, _COPIED + weight)
            elif i not in olds and self.ground.olds[i] == self.ground.news[j]:
                best = max(best, weight)
            else:
                best = max(best, _MOVED + weight / 2)
        return best

    def _between(self, i: int, j: int) -> float | None:
        """For one old text and one new; None where one cannot be the other."""
        ground = self.ground
        differ = ground.old_texts[i] != ground.new_texts[j]
        if differ and other_numbers(ground.olds[i], ground.news[j]):
            return None
        return self.like(i, j)

    def _like(self, i: int, j: int) -> float | None:
        """The same, whatever their numbers."""
        ground = self.ground
        if ground.old_kinds[i] != ground.new_kinds[j]:
            return None
        old, new = ground.olds[i], ground.news[j]
        edge = edge_of(ground, i, j)
        sizes = sorted((len(old.inside), len(new.inside)))
        if is_named_otherwise(ground, edge):
            return None
        if edge.both < _EDITED or sizes[1] > _LONGER * sizes[0] or only_quoted(ground, edge):
            return None
        if edge.both < _SURELY and order_of(old, new) < _IN_ORDER:
            return None
        if is_after_pattern(ground, edge):
            return None
        return self._weight(old, new, (edge.mine, edge.theirs))

    def _together(self, olds: tuple[int, ...], news: tuple[int, ...]) -> float | None:
        """The same for texts that follow each other on one side, as one."""
        ground = self.ground
        kinds = {*(ground.old_kinds[i] for i in olds), *(ground.new_kinds[j] for j in news)}
        if kinds != {"passage"}:
            return None
        edges = [edge_of(ground, i, j) for i in olds for j in news]
        if any(edge.share[len(news) > 1] < _PART for edge in edges):
            return None
        if any(only_quoted(ground, edge) or is_in_quotes(ground, edge) for edge in edges):
            return None
        if any(is_named_otherwise(ground, edge) for edge in edges):
            return None
        parts = [ground.olds[i] for i in olds], [ground.news[j] for j in news]
        old, new = map(_joined, parts)
        common = covers(old, new)
        few = self._least(parts[0], new) if len(olds) > 1 else self._least(parts[1], old)
        if few < _PART or min(self._shares(old, new, common)) < _EDITED or other_numbers(old, new):
            return None
        if is_recast(old, new, vocabulary_of(ground)):
            return None
        return self._weight(old, new, common)

    def _least(self, parts: Sequence[Words], whole: Words) -> float:
        """How much of that of two parts, of which least is in its half of the whole, is there."""
        first, second = (len(part.inside) + max(1, len(part.inside) // 3) for part in parts)
        halves = whole.inside[:first], whole.inside[-second:]
        if any(map(_is_by_chance, parts, halves)):
            return 0.0
        weigh = self.ground.weights.sum
        return min(
            weigh(covers(part, _words(half))[0]) / (weigh(part.counts) or 1)
            for part, half in zip(parts, halves, strict=True)
        )

    def _shares(
        self, old: Words, new: Words, common: tuple[Counter[str], Counter[str]]
    ) -> tuple[float, float]:
        weigh = self.ground.weights.sum
        return weigh(common[0]) / (weigh(old.counts) or 1), weigh(common[1]) / (
            weigh(new.counts) or 1
        )

    def _weight(self, old: Words, new: Words, common: tuple[Counter[str], Counter[str]]) -> float:
        mine, theirs = common
        longer = math.log(max(1.0, len(new.inside) / self.size))
        kept = mine.total()
        told = self.ground.weights.sum(mine) - longer * kept
        lost = len(old.inside) - kept
        added = len(new.inside) - theirs.total()
        within = min(added, len(old.inside))
        told += (added - within) * _ADDED
        return told + _sum(
            kept * math.log(k) + (lost + within) * math.log(1 - k) - math.log(len(_KEPT))
            for k in _KEPT
        )


def _is_by_chance(part: Words, half: Sequence[str]) -> bool:
    """Whether of a few words no two follow each other as they do in some others."""
    runs = {" ".join(run) for run in pairwise(half)}
    return 1 < part.size < _FEW and part.pairs.isdisjoint(runs)


def _joined(texts: Sequence[Words]) -> Words:
    return _words(tuple(word for words in texts for word in words.inside))


def _words(inside: tuple[str, ...]) -> Words:
    return Words(inside, Counter(inside), len(inside), frozenset())


def _sum(logs: Iterator[float]) -> float:
    """The logarithm of the sum of what these are the logarithms of."""
    values = list(logs)
    most = max(values)
    return most + math.log(sum(math.exp(value - most) for value in values))


def _certain(
    scales: Scales,
    known: tuple[Collection[int], Collection[int]],
    gap: tuple[Sequence[int], Sequence[int]],
) -> Iterator[Step]:
    """The steps that nearly all accounts of a gap agree on."""
    steps = list(_steps(scales, known, *gap))
    start, end = (0, 0), (len(gap[0]), len(gap[1]))
    into: dict[tuple[int, int], list[Step]] = defaultdict(list)
    out: dict[tuple[int, int], list[Step]] = defaultdict(list)
    for step in steps:
        out[step.i, step.j].append(step)
        into[step.i + step.olds, step.j + step.news].append(step)

    @cache
    def before(i: int, j: int) -> float:
        if (i, j) == start:
            return 0.0
        return _sum(before(step.i, step.j) + step.weight for step in into[i, j])

    @cache
    def behind(i: int, j: int) -> float:
        if (i, j) == end:
            return 0.0
        return _sum(
            step.weight + behind(step.i + step.olds, step.j + step.news) for step in out[i, j]
        )

    whole = before(*end)
    for step in steps:
        if step.olds and step.news:
            rest = behind(step.i + step.olds, step.j + step.news)
            if before(step.i, step.j) + step.weight + rest - whole >= math.log(_CERTAIN):
                yield step


def _steps(
    scales: Scales,
    known: tuple[Collection[int], Collection[int]],
    olds: Sequence[int],
    news: Sequence[int],
) -> Iterator[Step]:
    pairs, taken = known
    deleted = [scales.deleted(i, pairs) for i in olds]
    new = [scales.new(j, taken, olds) for j in news]
    for n in range(len(olds) + 1):
        for m in range(len(news) + 1):
            i, j = tuple(olds[n : n + 2]), tuple(news[m : m + 2])
            if i:
                yield Step(n, m, 1, 0, deleted[n])
            if j:
                yield Step(n, m, 0, 1, new[m])
            if i and j and (weight := scales.between(i[0], j[0])) is not None:
                yield Step(n, m, 1, 1, weight)
            if i and len(j) > 1 and (weight := scales.together(i[:1], j)) is not None:
                yield Step(n, m, 1, 2, _DIVIDED + weight)
            if j and len(i) > 1 and (weight := scales.together(i, j[:1])) is not None:
                yield Step(n, m, 2, 1, _JOINED + weight)
