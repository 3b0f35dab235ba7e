"""Passages said again in other words: what stands where an old one stood and says what it said,
though hardly two words of it follow each other as they did, and many have another form."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from glossator.permalinks.borrowing import quotes_a_run
from glossator.permalinks.ground import Ground, edge_of
from glossator.permalinks.kinship import is_after_pattern
from glossator.permalinks.likeness import ROOT, Words, are_forms
from glossator.permalinks.places import claims, gaps

_WIDE = 4  # texts of a gap on either side
_WORDS = 3  # words in common that say something
_LETTERS, _RARE = 4, 0.5  # of such a word, and how much it tells of what the rarest do
# Shares of words in common, of all and of what tells most. Of passages of one document that stand
# near each other 2 in 100 have as much in common by chance; of paraphrases all but 2 in 100 have.
_ALONE = (0.3, 0.33)  # of the only two between neighbours that are known
_SAME = 0.6  # or so much of all, whatever number is another and whatever else has the same frame
_CHOSEN = (0.36, 0.32)  # of others between them, each like no other
_MUCH, _FEW = 0.45, 2  # or so much of both, and fewer words that say something
_SHORT = 10  # words; of fewer, one more must be the same
_REACH = 2  # places to what stood beside it
_CLEARLY = 0.15  # less in common with any other


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two texts have in common in any form of their words: of `both`, of what of the new one
    tells most (`told`), and how many `words` that say something."""

    both: float
    told: float
    words: int


def reworded(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """The old place of each new passage that says the same in other words, where that stood."""
    found: dict[int, int] = {}
    for olds, news in _gaps(ground, pairs):
        likeness = {(i, j): likeness_of(ground, i, j) for i in olds for j in news}
        for (i, j), like in likeness.items():
            others = [other.both for (k, m), other in likeness.items() if (k == i) != (m == j)]
            alone = not others and len({*claims(pairs, j, len(ground.olds), len(ground.news))}) == 1
            if not _is_enough(like, min(ground.olds[i].size, ground.news[j].size), alone=alone):
                continue
            others += _neighbours(ground, pairs, i, j)
            clear = max(others, default=0.0) <= like.both - _CLEARLY
            edge = edge_of(ground, i, j)
            if clear and not quotes_a_run(ground, edge) and not is_after_pattern(ground, edge):
                found[j] = i
    return found


def _is_enough(like: Likeness, size: int, *, alone: bool) -> bool:
    """Whether texts of at least `size` words say the same, by what they have in common."""
    if alone and like.both >= _SAME:
        return True
    both, told = _ALONE if alone else _CHOSEN
    if like.both < both or like.told < told:
        return False
    if size < _SHORT:
        return like.words > _WORDS
    return like.words >= (_FEW if alone and like.both >= _MUCH else _WORDS)


def _neighbours(ground: Ground, pairs: Mapping[int, int], i: int, j: int) -> Iterator[float]:
    """How like new `j` those are that stood beside old `i` and are still there: what is made after
    their pattern is no other one reworded."""
    taken = set(pairs.values())
    for k in range(max(0, i - _REACH), min(len(ground.olds), i + _REACH + 1)):
        if k in taken and ground.old_kinds[k] == ground.new_kinds[j]:
            yield edge_of(ground, k, j).both


def _gaps(ground: Ground, pairs: Mapping[int, int]) -> Iterator[tuple[list[int], list[int]]]:
    """Old passages and new ones left between the same two known ones."""
    old_gaps, new_gaps = gaps(pairs, ground.old_kinds, ground.new_kinds)
    taken = set(pairs.values())
    olds: dict[int, list[int]] = defaultdict(list)
    news: dict[int, list[int]] = defaultdict(list)
    for i, kind in enumerate(ground.old_kinds):
        if i not in taken and kind == "passage" and ground.old_texts[i]:
            olds[old_gaps[i]].append(i)
    for j, kind in enumerate(ground.new_kinds):
        if j not in pairs and kind == "passage" and ground.new_texts[j]:
            news[new_gaps[j]].append(j)
    for gap, mine in olds.items():
        if 0 < len(mine) <= _WIDE >= len(news[gap]) > 0:
            yield mine, news[gap]


def likeness_of(ground: Ground, i: int, j: int) -> Likeness:
    """How like each other old `i` and new `j` are, forms of a word being that word."""
    old, new = ground.olds[i], ground.news[j]
    mine, theirs = _kindred(old, new)
    weights = ground.weights
    shares = [
        weigh(common) / (weigh(words.counts) or 1)
        for weigh in (weights.sum, weights.telling)
        for words, common in ((old, mine), (new, theirs))
    ]
    both = 2 * shares[0] * shares[1] / ((shares[0] + shares[1]) or 1)
    rare = _RARE * weights.most
    words = sum(len(word) >= _LETTERS and weights.sum({word: 1}) >= rare for word in mine)
    return Likeness(both, min(shares[2:]), words)


def _kindred(old: Words, new: Words) -> tuple[Counter[str], Counter[str]]:
    """What of the words of each stands in the other, in this form or another."""
    both = old.counts & new.counts
    mine, theirs = both.copy(), both.copy()
    left, right = old.counts - both, new.counts - both
    by_root: dict[str, list[str]] = defaultdict(list)
    for word in right:
        by_root[word[:ROOT]].append(word)
    for word, count in left.items():
        for other in by_root.get(word[:ROOT], ()) if len(word) >= ROOT else ():
            if right[other] > 0 and are_forms(word, other):
                mine[word] += min(count, right[other])
                theirs[other] += min(count, right[other])
                right[other] = 0
                break
    return mine, theirs
