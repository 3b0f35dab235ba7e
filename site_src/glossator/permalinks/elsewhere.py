"""What stands more truly elsewhere: passages of which another new text says more than the one that
was taken for them.

A sentence joined to another paragraph, and in its place a line after its pattern: the words that
the line has lost stand in that paragraph. Which of the two a reader is looking for, nobody can say.
"""

from collections.abc import Iterator, Mapping, Sequence

from glossator.permalinks.borrowing import only_quoted
from glossator.permalinks.ground import Edge, Ground, differs, edge_of, unexplained
from glossator.permalinks.kinship import is_after_pattern
from glossator.permalinks.likeness import Words, by_runs, covers, sharing
from glossator.permalinks.places import claims

# Of 240 simulated documents half rewritten: of passages of which another text had so much, and that
# were found beside at most one of their neighbours, 15 had become another and 17 that one.
_SHARE = 0.6  # of the words of the old text
_LOST = 0.5  # of those that the new one has lost
_SAME = 0.5  # of those that it has: two parts of a text have different ones
_RUNS = 2
_PIECE = 3  # words of it
_PART, _SURELY = 4, 0.75  # words of a part; in common, of what is edited beside a part of it
_WHOLE = 0.95  # of the words of the new text, or of the old one: a cut, or more said


def claimed_elsewhere(
    ground: Ground, pairs: Mapping[int, int], hosts: Mapping[int, int]
) -> dict[int, tuple[int, ...]]:
    """The old places of `pairs` (new to old) and `hosts` (old to new) of which another new text
    says more, each with both new places; those whose new text is a piece of another old one; and
    those that are put to another text with other words in the places of theirs."""
    doubtful = list(_doubtful(ground, pairs, hosts))
    new = {j for j in range(len(ground.news)) if j not in pairs or differs(ground, pairs[j], j)}
    new |= set(hosts.values())
    runs = by_runs((j, ground.news[j]) for j in sorted(new) if ground.new_kinds[j] == "passage")
    found: dict[int, tuple[int, ...]] = {}
    for edge in doubtful:
        for k in sharing(ground.olds[edge.i], runs):
            if k == edge.j:
                continue
            if _says_more(ground, edge, k, pairs) or (k not in pairs and _is_left(ground, edge, k)):
                found[edge.i] = edge.j, k
                break
    known = {i: j for j, i in pairs.items()}
    taken = {*pairs, *hosts.values()}
    for i, j in {**known, **hosts}.items():
        if i in found or ground.old_kinds[i] != "passage" or not differs(ground, i, j):
            continue
        for k in sharing(ground.olds[i], runs):
            if k not in taken and _is_truer(ground, i, j, k):
                found[i] = j, k
                break
    olds = by_runs(enumerate(ground.olds))
    for i, j in known.items():
        here = claims(pairs, j, len(ground.olds), len(ground.news)) == (i, i)
        if i in found or here or not differs(ground, i, j):
            continue
        if _is_piece(ground, (i, j), olds, known):
            found[i] = (j,)
    for i, j in hosts.items():
        edge = edge_of(ground, i, j)
        if edge.share[0] < _WHOLE and is_after_pattern(ground, edge):
            found.setdefault(i, (j,))
    return found


def _doubtful(ground: Ground, pairs: Mapping[int, int], hosts: Mapping[int, int]) -> Iterator[Edge]:
    """What has lost some of its words, and does not stand where it stood."""
    both = {**{i: j for j, i in pairs.items()}, **hosts}
    for i, j in sorted(both.items()):
        if ground.old_kinds[i] != "passage" or not differs(ground, i, j):
            continue
        edge = edge_of(ground, i, j)
        cut = edge.share[0] >= _WHOLE or (i not in hosts and edge.share[1] >= _WHOLE)
        here = claims(pairs, j, len(ground.olds), len(ground.news)) == (i, i)
        if not cut and not here:
            yield edge


def _says_more(ground: Ground, edge: Edge, k: int, pairs: Mapping[int, int]) -> bool:
    """Whether new `k` has, beyond what it continues, more of the old text of `edge` than the new
    one has, and what that has lost."""
    old = ground.olds[edge.i]
    if len(old.pairs & ground.news[k].pairs) < _RUNS:
        return False
    left = unexplained(ground, pairs[k], k) if k in pairs else ground.news[k].counts
    there, _ = covers(old, Words(tuple(left), left, left.total(), frozenset()))
    weigh = ground.weights.sum
    if weigh(there) < max(_SHARE, edge.share[0]) * weigh(old.counts):
        return False
    lost = old.counts - edge.mine
    more = weigh(there - edge.mine) >= _LOST * weigh(lost)
    same = weigh(there & edge.mine) >= _SAME * weigh(edge.mine)
    return more and same and not only_quoted(ground, edge_of(ground, edge.i, k))


def _is_truer(ground: Ground, i: int, j: int, k: int) -> bool:
    """Whether `k`, which continues nothing and does not cite old `i` word for word, has what new
    `j` has of it, and words or figures that `j` has lost, and hardly more beside them."""
    here, there = edge_of(ground, i, j), edge_of(ground, i, k)
    if f" {' '.join(ground.olds[i].inside)} " in f" {' '.join(ground.news[k].inside)} ":
        return False
    more = there.share[0] > here.share[0] and there.both > here.both
    return more and not here.theirs - there.theirs and not only_quoted(ground, there)


def _is_piece(
    ground: Ground, at: tuple[int, int], olds: Mapping[str, Sequence[int]], known: Mapping[int, int]
) -> bool:
    """Whether a new text is word for word the beginning or the end of another old one than that of
    the pair, and of no part of that: it was split off. `olds` are the places of the old texts by
    their two-word runs, `known` the new places of old ones."""
    i, j = at
    said = ground.news[j].inside
    size = len(said)
    if size < _PIECE or _is_end(said, ground.olds[i].inside):
        return False
    for k in sharing(ground.news[j], olds):
        whole = ground.olds[k].inside
        if k != i and size < len(whole) and _is_end(said, whole):
            now = ground.news[known[k]].inside if k in known else ()
            return f" {' '.join(said)} " not in f" {' '.join(now)} "
    return False


def _is_end(said: Sequence[str], whole: Sequence[str]) -> bool:
    return said in (whole[: len(said)], whole[-len(said) :])


def _is_left(ground: Ground, edge: Edge, k: int) -> bool:
    """Whether new `k`, which continues nothing, is a part of the old text word for word, and the
    new one, which is no part of it, says that again."""
    part, whole = ground.news[k], ground.olds[edge.i]
    if len(part.inside) < _PART or edge.both >= _SURELY or edge.share[1] >= _WHOLE:
        return False
    if f" {' '.join(part.inside)} " not in f" {' '.join(whole.inside)} ":
        return False
    weigh = ground.weights.sum
    again = weigh(part.counts & ground.news[edge.j].counts) >= _SAME * weigh(part.counts)
    return again and not only_quoted(ground, edge_of(ground, edge.i, k))
