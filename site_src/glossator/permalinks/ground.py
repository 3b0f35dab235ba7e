"""Two documents to compare: what their texts say, and what a text of each has in common."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain

from glossator.permalinks.likeness import Weights, Words, covers

# What two texts have in common: words of each, their weight, and the share of each that they are.
Common = tuple[Counter[str], Counter[str], float, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Ground:
    """Two documents to compare: kinds and words of all that stood in the old one and stands in the
    new, and how much each word tells."""

    old_kinds: Sequence[str]
    new_kinds: Sequence[str]
    olds: Sequence[Words]
    news: Sequence[Words]
    weights: Weights
    old_texts: Sequence[str]
    new_texts: Sequence[str]
    compared: dict[tuple[int, int], Common] = field(default_factory=dict)
    names: list["Names"] = field(default_factory=list)  # one, when it is asked for
    vocabulary: list[frozenset[str]] = field(default_factory=list)  # of the old texts, as well
    recast: dict[tuple[int, int], bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Names:
    """What the texts with figures say beside them, old ones and new ones, how many of both have
    (`held`) each word of it, and how many `rows` there are on either side."""

    olds: Counter[tuple[str, ...]]
    news: Counter[tuple[str, ...]]
    held: Counter[str]
    rows: int


@dataclass(frozen=True, slots=True)
class Edge:
    """An old place `i` and a new one `j` that have words in common: `mine` of the old text,
    `theirs` of the new; what `share` of each text's weight that is; whether they stand in the same
    gap (`here`), and how many neighbours say that they belong together (`beside`)."""

    i: int
    j: int
    mine: Counter[str]
    theirs: Counter[str]
    weight: float
    share: tuple[float, float]
    here: bool
    beside: int

    @property
    def both(self) -> float:
        """The common share of both together."""
        first, second = self.share
        return 2 * first * second / (first + second) if first + second else 0.0


def edge_of(ground: Ground, i: int, j: int, here: bool = False, beside: int = 0) -> Edge:
    """The edge between the old place `i` and the new one `j` of `ground`; compared once."""
    if (i, j) not in ground.compared:
        ground.compared[i, j] = _compared(ground, ground.olds[i], ground.news[j])
    mine, theirs, weight, share = ground.compared[i, j]
    return Edge(i, j, mine, theirs, weight, share, here, beside)


def _compared(ground: Ground, old: Words, new: Words) -> Common:
    mine, theirs = covers(old, new)
    weigh = ground.weights.sum
    whole = weigh(old.counts), weigh(new.counts)
    own, other = weigh(mine), weigh(theirs)
    share = own / whole[0] if whole[0] else 0.0, other / whole[1] if whole[1] else 0.0
    return mine, theirs, min(own, other), share


def differs(ground: Ground, i: int, j: int) -> bool:
    """Whether a new text says something else than an old one."""
    return ground.old_texts[i] != ground.new_texts[j]


def unexplained(ground: Ground, i: int, j: int) -> Counter[str]:
    """What the new text has beyond the old one."""
    return ground.news[j].counts - covers(ground.olds[i], ground.news[j])[1]


def share_in(weights: Weights, words: Words, left: Counter[str]) -> tuple[float, float]:
    """How much of some words is in what is `left` of a text; and of what of them tells most."""
    found, _ = covers(words, Words(tuple(left), left, left.total(), frozenset()))
    whole, telling = weights.sum(words.counts), weights.telling(words.counts)
    return (
        weights.sum(found) / whole if whole else 0.0,
        weights.telling(found) / telling if telling else 0.0,
    )


def told_of(ground: Ground, edge: Edge) -> tuple[float, float]:
    """The common share of what tells most in the old text, and in the new one."""
    telling = ground.weights.telling
    old, new = ground.olds[edge.i], ground.news[edge.j]
    return (
        telling(edge.mine) / (telling(old.counts) or 1),
        telling(edge.theirs) / (telling(new.counts) or 1),
    )


def vocabulary_of(ground: Ground) -> frozenset[str]:
    """The words of all old texts."""
    if not ground.vocabulary:
        words = chain.from_iterable(words.counts for words in ground.olds)
        ground.vocabulary.append(frozenset(words))
    return ground.vocabulary[0]
