"""Which passage of today an edited one of before has become, and which are too close to call.

Two texts are compared only where they have two words in a row in common, or stand in the same gap
between passages that are known. A passage is another's descendant if their words say so and no
third text says it as well; else nothing is decided.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.permalinks.borrowing import only_quoted
from glossator.permalinks.ground import Edge, Ground, differs, edge_of, share_in, unexplained
from glossator.permalinks.kinship import is_likely, other_numbers
from glossator.permalinks.places import claims, gaps

_BAND = 4  # places to either side that are compared in a wide gap
_COMMON = 12  # places a pair of words may have and still lead to them
_NEAREST = 6  # texts compared with each for the two-word runs they share

_FEW = 6  # words
_TWO = 2  # words that may stand whole in another text
_NEARLY = 0.8
_WHOLE = 0.9  # of an old text
_APART = 0.5  # of what two texts have in common with a third: they have different parts of it
_ASIDE = 0.65  # the same of two that do not stand side by side
_REACH = 2  # places to what a text was merged with
_MERGED, _TOLD = 0.33, 0.25  # of its words that are there, or of what of them tells most
_LEFT = 0.38  # of an old text that is still where it stood
_CLOSER = 0.2  # how much more alike what stood there must be than what still stands elsewhere
_PLACE = 0.1  # how much more alike another text may be that does not stand where the old one did
_COPY = 0.2  # or that stands elsewhere still, where the old one has both its neighbours
_LOST = 0.2  # of what is shared, for it to stand elsewhere still
_FAR = 0.3  # less in common: no rival at all
_HALF = 0.5  # the same, of what stands beside one that is known
_CLEAR = 2.0  # how much more must speak for one than for another that is likely too
_DECIDED = 1.5  # how much more must speak for one than for another


@dataclass(frozen=True, slots=True)
class Found:
    """What belongs together (new place to old), and for each old place that several new ones or
    none clearly continue, those that may."""

    pairs: dict[int, int]
    unclear: dict[int, tuple[int, ...]]
    edges: tuple[Edge, ...]


def descended(ground: Ground, pairs: Mapping[int, int]) -> Found:
    """What of the rest, the likest first, belongs together beside `pairs` (new place to old)."""
    edges = list(_edges(ground, pairs))
    of_old: dict[int, list[Edge]] = defaultdict(list)
    of_new: dict[int, list[Edge]] = defaultdict(list)
    for edge in edges:
        of_old[edge.i].append(edge)
        of_new[edge.j].append(edge)
    known = dict(pairs)
    taken = {i: j for j, i in pairs.items()}
    unclear: dict[int, tuple[int, ...]] = {}
    stuck: set[int] = set()  # unclear where they stood
    likely = [e for e in edges if e.i not in taken and is_likely(ground, e)]
    likely.sort(key=lambda e: (-e.weight * e.both, -e.here, e.i, e.j))
    nearest = {e.i: e.j for e in reversed(likely)}
    for edge in likely:
        if edge.j in known or edge.i in taken:
            continue
        news = [e for e in of_old[edge.i] if e.j != edge.j and e.j not in known]
        olds = [e for e in of_new[edge.j] if e.i != edge.i]
        rivals = [
            e for e in news if not _wins_new(ground, edge, e, _at_home(ground, of_new[e.j], edge))
        ]
        if edge.i in unclear and (edge.i in stuck or not edge.beside):
            continue
        if rivals or not all(_wins_old(ground, edge, e, taken) for e in olds):
            stuck |= {edge.i} if edge.here else set()
            unclear[edge.i] = tuple(sorted({edge.j, *(e.j for e in rivals)}))
            continue
        if only_quoted(ground, edge):
            unclear[edge.i] = (edge.j,)
            continue
        if _is_left_at_home(ground, edge, of_old[edge.i], nearest | taken):
            continue
        known[edge.j] = edge.i
        taken[edge.i] = edge.j
        unclear.pop(edge.i, None)
    return Found({j: i for j, i in known.items() if j not in pairs}, unclear, tuple(edges))


def _is_left_at_home(
    ground: Ground, edge: Edge, edges: Iterable[Edge], taken: Mapping[int, int]
) -> bool:
    """Whether much of the old text of the `edges`, which is elsewhere by one of them, is still
    where it stood, in a text that says more."""
    if _stands_whole(ground, edge, taken):
        return True
    if edge.here or edge.beside:
        return False
    left = any(e.here and e.j != edge.j and e.share[0] >= _LEFT > e.share[1] for e in edges)
    return left or _was_merged(ground, edge, taken)


def _stands_whole(ground: Ground, edge: Edge, taken: Mapping[int, int]) -> bool:
    """Whether the old text, of which the new one has less, is word for word the end of another that
    continues a neighbour of it, which did not say that; `taken` are the new places of old ones."""
    said = ground.olds[edge.i].inside
    size = len(said)
    # What is all of the old text, and only shorter, may as well be that.
    if size < _TWO or max(edge.both, edge.share[1]) >= _WHOLE:
        return False
    near = [(k, taken[k]) for k in (edge.i - 1, edge.i + 1) if taken.get(k, edge.j) != edge.j]
    return any(
        said == (ground.news[j].inside[:size] if edge.i < k else ground.news[j].inside[-size:])
        and not ground.olds[edge.i].counts - unexplained(ground, k, j)
        for k, j in near
    )


def _was_merged(ground: Ground, edge: Edge, taken: Mapping[int, int]) -> bool:
    """Whether much of the old text is in another than the new one, which continues a neighbour of
    it and says more; `taken` are the new places of old ones."""
    i = edge.i
    near = [k for d in range(1, _REACH + 1) for k in (i - d, i + d) if k in taken]
    near = [k for k in near if taken[k] != edge.j and differs(ground, k, taken[k])]
    lefts = (unexplained(ground, k, taken[k]) for k in near)
    shares = (share_in(ground.weights, ground.olds[i], left) for left in lefts)
    return any(share >= _MERGED or told >= _TOLD for share, told in shares)


# --- what is compared -----------------------------------------------------------------------------


def _edges(ground: Ground, pairs: Mapping[int, int]) -> Iterator[Edge]:
    olds, news = len(ground.olds), len(ground.news)
    taken = set(pairs.values())
    free_olds = [i for i in range(olds) if i not in taken]
    free_news = [j for j in range(news) if j not in pairs]
    old_gaps, new_gaps = gaps(pairs, ground.old_kinds, ground.new_kinds)
    near = _in_gaps(free_olds, free_news, old_gaps, new_gaps)
    beside = Counter(
        (i, j)
        for j in free_news
        for i in claims(pairs, j, olds, news)
        if 0 <= i < olds and i not in taken
    )
    beside.update(_alone(near) - beside.keys())
    near.update(beside)
    here = set(near)
    near.update(_with_runs(ground, free_olds, free_news))
    near.update(_with_the_same(ground, free_olds, free_news))
    near.update(_with_runs(ground, sorted(taken), free_news))
    for i, j in sorted(near):
        if ground.old_kinds[i] == ground.new_kinds[j]:
            yield edge_of(ground, i, j, (i, j) in here, beside[i, j])


def _in_gaps(
    olds: Sequence[int], news: Sequence[int], old_gaps: Sequence[int], new_gaps: Sequence[int]
) -> set[tuple[int, int]]:
    """All pairs of a gap; of a wide one, those about as far into it."""
    by_gap: dict[int, list[int]] = defaultdict(list)
    for i in olds:
        by_gap[old_gaps[i]].append(i)
    mine: dict[int, list[int]] = defaultdict(list)
    for j in news:
        mine[new_gaps[j]].append(j)
    near: set[tuple[int, int]] = set()
    for gap, members in mine.items():
        others = by_gap[gap]
        for n, j in enumerate(members):
            at = n * len(others) // len(members)
            band = max(_BAND, abs(len(others) - len(members)) + 1)
            near.update((i, j) for i in others[max(0, at - band) : at + band + 1][: 4 * _BAND])
    return near


def _alone(near: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """The pairs of which neither has another in its gap."""
    pairs = list(near)
    olds, news = Counter(i for i, _ in pairs), Counter(j for _, j in pairs)
    return {(i, j) for i, j in pairs if olds[i] == 1 == news[j]}


def _with_runs(
    ground: Ground, olds: Iterable[int], news: Iterable[int]
) -> Iterator[tuple[int, int]]:
    """Pairs of texts with two words in a row in common that are not common everywhere."""
    wanted = {run for j in news for run in ground.news[j].pairs}
    places: dict[str, list[int]] = defaultdict(list)
    for i in olds:
        for run in wanted.intersection(ground.olds[i].pairs):
            places[run].append(i)
    for j in news:
        shared: Counter[int] = Counter()
        for run in ground.news[j].pairs:
            found = places.get(run, ())
            shared.update(found[:_COMMON])
        for i, runs in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_NEAREST]:
            if runs > 1 or len(ground.news[j].pairs) < _FEW:
                yield i, j


def _with_the_same(
    ground: Ground, olds: Iterable[int], news: Iterable[int]
) -> Iterator[tuple[int, int]]:
    """Pairs of the same words, whatever their signs: what one of two similar texts says exactly, is
    not the other one edited."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i in olds:
        places[ground.olds[i].inside].append(i)
    for j in news:
        yield from ((i, j) for i in places.get(ground.news[j].inside, ())[:_COMMON])


# --- what is clear -------------------------------------------------------------------------------


def _at_home(ground: Ground, edges: Iterable[Edge], edge: Edge) -> bool:
    """Whether one of the `edges` of a new text leads to another old one that said the same as that
    of `edge`, and stood there."""
    counts = ground.olds[edge.i].counts
    return any(e.here and e.i != edge.i and ground.olds[e.i].counts == counts for e in edges)


def _wins_new(ground: Ground, edge: Edge, other: Edge, at_home: bool) -> bool:
    """Whether the old text of both is that of `edge` and not of `other`, another new one; two parts
    of it do not compete, nor does what stands `at_home` where the same words stood."""
    only, others = edge.mine - other.mine, other.mine - edge.mine
    if ground.news[edge.j].counts == ground.news[other.j].counts:
        return edge.here and not other.here and (at_home or edge.beside > 1)
    return _decides(ground, (edge, only), (other, others))


def _wins_old(ground: Ground, edge: Edge, other: Edge, taken: Mapping[int, int]) -> bool:
    """Whether the new text of both comes from that of `edge` and not from that of `other`; of two
    that say the same, the one that is not elsewhere, or stood here."""
    if ground.olds[edge.i].counts == ground.olds[other.i].counts:
        return edge.here and (other.i in taken or not other.here)
    said = ground.news[edge.j].inside
    if other.i not in taken and ground.olds[other.i].inside == said != ground.olds[edge.i].inside:
        return False
    if _was_split_off(ground, edge, other, taken):
        return False
    still_there = other.i in taken and other.share[1] < edge.share[1]
    if still_there and edge.here and not other.here and edge.both >= other.both + _CLOSER:
        return True
    if still_there and edge.both >= max(_NEARLY, other.both + _FAR):
        return True
    only, others = edge.theirs - other.theirs, other.theirs - edge.theirs
    if _stays(ground, other, taken) and _is_nearer(ground, edge, other, (only, others)):
        return True
    return _decides(ground, (edge, only), (other, others))


def _was_split_off(ground: Ground, edge: Edge, other: Edge, taken: Mapping[int, int]) -> bool:
    """Whether the new text is what the old one of `other` began or ended with, and the rest of that
    stands beside it now: with so much of another it has it by chance."""
    new, whole = ground.news[edge.j], ground.olds[other.i]
    if edge.both >= _WHOLE or new.size < _TWO or abs(taken.get(other.i, -9) - edge.j) != 1:
        return False
    size = len(new.inside)
    ends = (whole.inside[:size], whole.inside[-size:])
    rest = ground.news[taken[other.i]].counts
    return new.inside in ends and not new.counts - (whole.counts - (whole.counts & rest))


def _stays(ground: Ground, other: Edge, taken: Mapping[int, int]) -> bool:
    """Whether what the new text has of the old one of `other` still stands where that is now."""
    if other.i not in taken:
        return False
    lost = other.mine - edge_of(ground, other.i, taken[other.i]).mine
    return ground.weights.sum(lost) <= _LOST * ground.weights.sum(other.mine)


def _is_nearer(
    ground: Ground, edge: Edge, other: Edge, only: tuple[Counter[str], Counter[str]]
) -> bool:
    """Whether the text of `edge` is nearer to the new one than that of `other`, which is known to
    be elsewhere: it stood there, or is nearly all of it. Of texts that differ in a number the new
    one may be a third."""
    if other_numbers(ground.olds[edge.i], ground.news[edge.j]):
        return False
    if edge.both >= _WHOLE and edge.both >= other.both + _CLOSER:
        return True
    mine, others = map(ground.weights.sum, only)
    slack = {0: -_CLOSER, 1: 0.0, 2: _COPY}[edge.beside]
    return edge.here and mine >= others and edge.both >= other.both - slack


def _decides(
    ground: Ground, one: tuple[Edge, Counter[str]], two: tuple[Edge, Counter[str]]
) -> bool:
    """Whether what only the first edge explains is clearly more than what only the second does, or
    both explain different parts."""
    (edge, only), (other, others) = one, two
    likely = is_likely(ground, other)
    far = _HALF * edge.both if edge.beside else edge.both - _FAR
    if other.both <= max(far, edge.both - _FAR) and not likely:
        return True
    mine, theirs = ground.weights.sum(only), ground.weights.sum(others)
    if _are_parts(ground, edge, other):
        return mine >= theirs or edge.weight >= other.weight
    if likely and other.here and not edge.here and edge.both < _WHOLE:
        return False
    slack = _PLACE if edge.i == other.i else 0.0
    if edge.beside and not other.here and edge.both >= other.both - slack:
        # What stands where it stood, as like it as any: the other is a copy. But of two that differ
        # in a number the new one may be a third.
        old, new = ground.olds[edge.i], ground.news[edge.j]
        if edge.i == other.i or not other_numbers(old, new):
            return True
    return mine > (_CLEAR if likely else _DECIDED) * theirs + 0.3 * ground.weights.most


def _are_parts(ground: Ground, edge: Edge, other: Edge) -> bool:
    """Whether two texts have different parts of the words of a third: those of a split one, or of
    one into which two were merged."""
    if edge.i == other.i:
        whole, one, two = ground.olds[edge.i].counts, edge.mine, other.mine
        side_by_side = abs(edge.j - other.j) == 1
    elif edge.j == other.j:
        whole, one, two = ground.news[edge.j].counts, edge.theirs, other.theirs
        side_by_side = abs(edge.i - other.i) == 1
    else:
        return False
    weigh = ground.weights.sum
    least = min(weigh(one), weigh(two))
    return weigh((one + two) - whole) <= (1 - (_APART if side_by_side else _ASIDE)) * least
