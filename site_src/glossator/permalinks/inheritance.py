"""Where the ids of a passage go, into which others were merged, when it is divided again or loses
one of them: each where its own words are."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from glossator.model.passages import LedgerRow
from glossator.permalinks.ground import share_in
from glossator.permalinks.kinship import other_numbers
from glossator.permalinks.likeness import Weights, Words, covers, words_of
from glossator.text import folded

_KEEPS = 0.2  # of what tells most in a text merged into another, for that to be its host still
_HOLDS, _MORE = 0.4, 1.5  # of that, what its part of a split host has; how much more than another
_WITHIN = 0.5  # of the words of a text, for it to be part of another
_OWN = 0.15  # of the words of a host, to be told from those that were merged into it
_LARGE = 0.3  # or so much, where it has not been divided
_LOST = 0.25  # of a host's own words: with so few it is not there any more
_LEFT = 0.5  # of what a host had of a text: with less, a piece of it may have the rest
_PIECE = 0.6  # of the words of a piece of a host
_REACH = 2  # places between a host and a piece of it; further away it says more
_SOME, _RUNS = 4, 2  # words, and runs of two

Part = tuple[int, Words]  # a place of today and its words


def pieces(said: str, host: int, texts: Iterable[tuple[int, str]]) -> list[Part]:
    """Which of the `texts` with their places, that continue nothing, have their words from a host
    that `said` them and is at place `host` now."""
    whole = words_of(said)
    found = []
    for place, text in texts:
        words = words_of(text)
        common = (words.counts & whole.counts).total()
        told = len(words.pairs & whole.pairs) >= _RUNS and words.size >= _SOME
        if common >= _PIECE * len(words.inside) and (abs(place - host) <= _REACH or told):
            found.append((place, words))
    return found


def heirs(
    root: LedgerRow,
    further: Sequence[LedgerRow],
    parts: Sequence[Part],
    others: Sequence[Part],
    weights: Weights,
) -> dict[str, int | None]:
    """The place of each id of `root` and of the rows merged into it, `further`: among the `parts`
    of what it has become, itself first, or the `others`, pieces of it; None where an id has none
    for certain."""
    whole = words_of(folded(root.text))
    texts = {row.id: folded(row.text) for row in further if row.text}
    rest = _without(weights, whole, texts.values(), smaller=False)
    found: dict[str, int | None] = {}
    for row in further:
        if row.id not in texts:
            found[row.id] = parts[0][0]
            continue
        words = words_of(texts[row.id])
        inner = (text for id_, text in texts.items() if id_ != row.id)
        own = _without(weights, words, inner, smaller=True)
        had = share_in(weights, words if len(parts) > 1 else own, whole.counts)[1]
        inside = parts if len(parts) > 1 else [_without_the_rest(parts[0], whole, own)]
        found[row.id] = _holder(weights, own, had, inside, others)
    least = _OWN if len(parts) > 1 else _LARGE
    if texts and weights.sum(rest.counts) < least * weights.sum(whole.counts):
        return {**found, root.id: parts[0][0]}
    first = words_of(folded(root.first))
    return {**found, root.id: _of_root(weights, (rest, first), parts, found)}


def _without(weights: Weights, words: Words, texts: Iterable[str], *, smaller: bool) -> Words:
    """`words` without those of the `texts` that are part of them."""
    left = Counter(words.counts)
    for text in texts:
        other = words_of(text)
        if smaller and len(other.inside) >= len(words.inside):
            continue
        if share_in(weights, other, words.counts)[0] >= _WITHIN:
            left = left - covers(_words(left), other)[0]
    return _words(left) if left and left != words.counts else words


def _without_the_rest(part: Part, whole: Words, own: Words) -> Part:
    """`part` without what the `whole` says beyond some words of it: that is no word of theirs."""
    place, said = part
    return place, _words(said.counts - (whole.counts - covers(own, whole)[1]))


def _words(counts: Counter[str]) -> Words:
    return Words(tuple(counts.elements()), counts, counts.total(), frozenset())


def _holder(
    weights: Weights, words: Words, had: float, parts: Sequence[Part], others: Sequence[Part]
) -> int | None:
    """Which part has most of what a host had of the `words` of a row merged into it; None where
    none has enough, or that is not clear."""
    place = _most(weights, words, had, parts, _KEEPS if len(parts) == 1 else _HOLDS)
    host = parts[0]
    if place in (None, host[0]) and share_in(weights, words, host[1].counts)[1] < _LEFT * had:
        piece = _most(weights, words, had, [*parts, *others], _HOLDS)
        return place if piece is None else piece
    return place


def _most(
    weights: Weights, words: Words, had: float, parts: Sequence[Part], least: float
) -> int | None:
    """The part that has at least so much of what a host had of the `words`, and clearly more than
    any other."""
    has = [(share_in(weights, words, said.counts)[1], -place) for place, said in parts]
    (most, place), *rest = sorted(has, reverse=True)
    return -place if most >= least * had and (not rest or most >= _MORE * rest[0][0]) else None


def _of_root(
    weights: Weights,
    own: tuple[Words, Words],
    parts: Sequence[Part],
    found: Mapping[str, int | None],
) -> int | None:
    """Which part has the host's own words, those of now and of its first wording; the first part,
    unless that is clearly another's."""
    host = parts[0][0]
    now, first = (
        {place: share_in(weights, words, said.counts) for place, said in parts} for words in own
    )
    if host not in found.values():
        # Nothing says whose the words are that it has: what it said first may.
        best = max(first, key=lambda place: (first[place][1], -place))
        return best if first[host][1] < _LOST / 2 and first[best][1] >= _LOST else host
    best = max(now, key=lambda place: (now[place][1], -place))
    if best != host and now[best][1] >= _MORE * now[host][1]:
        said = next(said for place, said in parts if place == best)
        return None if other_numbers(own[0], said) else best
    return host if max(now[host]) >= _LOST else None
