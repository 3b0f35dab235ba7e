"""What joins and parts: passages merged into another or split off, and what may be left of one that
is gone."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from glossator.model.passages import LedgerRow
from glossator.permalinks.alignment import Stand
from glossator.permalinks.borrowing import is_in_quotes, only_quoted
from glossator.permalinks.ground import Ground, differs, edge_of, share_in, unexplained
from glossator.permalinks.likeness import Words, alike, covers, words_of
from glossator.text import folded

_REACH = 2  # places between a passage and what it was merged with or split from
_PART = 0.5  # of its words that are found in the rest of the other
_TOLD, _ENOUGH = 0.36, 10  # or so much of what tells most, of at least so many words
_MOST = 0.7  # or so much of those, wherever they stand in it
_STILL = 0.5  # of those, when others merged into it have theirs
_TWO = 2  # words
_FEW = 3  # words; fewer must stand whole at the end where they belong
_WHOLE = 0.8  # of the words at its end
_NEARLY = 0.8  # of it, and of its words that follow each other, where it moved
_NEAR, _MARGIN = 4, 0.15  # words, and share of all, between it and the end of what it was put to
_VERBATIM = 0.9  # of a text that merely got quotation marks
_LEFT = 0.5  # of the words of a passage that is gone, for a candidate
_RUNS = 3
_CANDIDATES = 3


def merged(
    ground: Ground, pairs: Mapping[int, int], known: Mapping[int, int] | None = None
) -> dict[int, int]:
    """For each old place whose words have become part of a new text that continues a neighbour of
    it: the place of that text. `known` are those that are in one already."""
    taken = {i: j for j, i in pairs.items()}
    known = {i: j for i, j in (known or {}).items() if i not in taken}
    left = {j: unexplained(ground, i, j) for j, i in pairs.items() if differs(ground, i, j)}
    for i, j in known.items():
        if j in left:
            left[j] = left[j] - _in(ground.olds[i], left[j])
    free = [
        i
        for i in range(len(ground.olds))
        if i not in taken and i not in known and ground.old_texts[i]
    ]
    near = [
        (i, taken[k], k)
        for i in free
        for d in range(1, _REACH + 1)
        for k in (i - d, i + d)
        if k in taken and taken[k] in left
    ]
    share = {(i, j): share_in(ground.weights, ground.olds[i], left[j])[0] for i, j, _ in near}
    hosts: dict[int, int] = {}
    # The likest first: of two of a kind, the one that is not there has nothing left.
    for i, j, k in sorted(near, key=lambda at: (-share[at[0], at[1]], abs(at[0] - at[2]), at)):
        still = share_in(ground.weights, ground.olds[i], left[j])[0]
        joins = _joins(ground, i, j, k, left[j]) or _closes(ground, taken, (i, j, k), left[j])
        if i not in hosts and still >= _STILL * share[i, j] and joins:
            hosts[i] = j
            left[j] = left[j] - _in(ground.olds[i], left[j])
    return {**_merged_elsewhere(ground, {**known, **taken}, left, hosts), **hosts}


def _in(words: Words, left: Counter[str]) -> Counter[str]:
    """What of the words `left` of a text is in some words."""
    return covers(words, _as_words(left))[1]


def _as_words(counts: Counter[str]) -> Words:
    return Words(tuple(counts), counts, counts.total(), frozenset())


def _merged_elsewhere(
    ground: Ground,
    taken: Mapping[int, int],
    left: Mapping[int, Counter[str]],
    hosts: Mapping[int, int],
) -> dict[int, int]:
    """The same of what is not in `hosts` yet and moved: nearly all of many words in what is `left`
    of one text alone."""
    alone = [
        i
        for i, words in enumerate(ground.olds)
        if i not in taken and i not in hosts and words.size >= _ENOUGH
    ]
    wanted = {run for i in alone for run in ground.olds[i].pairs}
    places: dict[str, list[int]] = defaultdict(list)
    for j in left if alone else ():
        for run in wanted.intersection(ground.news[j].pairs):
            places[run].append(j)
    found = {}
    for i in alone:
        words = ground.olds[i]
        shared = Counter(j for run in words.pairs for j in places.get(run, ()))
        likely = [j for j, runs in shared.items() if runs >= _NEARLY * len(words.pairs)]
        if len(likely) == 1 and ground.old_kinds[i] == ground.new_kinds[likely[0]]:
            (j,) = likely
            all_of_it = share_in(ground.weights, words, left[j])[0] >= _NEARLY
            if all_of_it and _is_at_an_end(words, ground.news[j]):
                found[i] = j
    return found


def _joins(ground: Ground, i: int, j: int, k: int, left: Counter[str]) -> bool:
    """Whether the words of old `i` are in what is `left` of new `j`, which continues old `k`."""
    if ground.old_kinds[i] != ground.new_kinds[j]:
        return False
    words = ground.olds[i]
    if _says_another_number(words, ground.news[j], left):
        return False
    if len(words.inside) <= _FEW:
        # A word or two are in many texts: here they must stand whole, on their own side.
        inside = ground.news[j].inside
        size = len(words.inside)
        side = inside[:size] if i < k else inside[-size:]
        return abs(i - k) == 1 and side == words.inside and not words.counts - left
    edge = edge_of(ground, i, j)
    if edge.share[0] < _VERBATIM and is_in_quotes(ground, edge):
        return False
    share, told = share_in(ground.weights, words, left)
    if abs(i - k) == 1 and _stands_at_its_side(ground, i, j, k):
        return True
    runs = _runs(words, ground.news[j])
    if words.size >= _ENOUGH and share >= _MOST:
        return True
    if runs and not _is_at_an_end(words, ground.news[j]):
        return False  # words of it inside another text may be there by chance, or quoted
    return (share >= _PART and runs > 1) or (
        told >= _TOLD and runs > _RUNS and words.size >= _ENOUGH
    )


def _closes(
    ground: Ground, taken: Mapping[int, int], at: tuple[int, int, int], left: Counter[str]
) -> bool:
    """Whether what stood on the other side of old `i` stands beside new `j`, which continues old
    `k` beside it, and half of the words of `i` are in what is `left` of that on their own side."""
    i, j, k = at
    words, inside = ground.olds[i], ground.news[j].inside
    if taken.get(2 * i - k, -1) != j + i - k or abs(i - k) != 1:
        return False
    size = len(words.inside)
    if size < _TWO or ground.old_kinds[i] != ground.new_kinds[j]:
        return False
    if _says_another_number(words, ground.news[j], left) or is_in_quotes(
        ground, edge_of(ground, i, j)
    ):
        return False
    reach = size + max(1, size // 2)
    side = inside[:reach] if i < k else inside[-reach:]
    blocks = SequenceMatcher(None, words.inside, side, autojunk=False).get_matching_blocks()
    found = Counter(word for at, _, n in blocks for word in words.inside[at : at + n]) & left
    outer = inside[0] if i < k else inside[-1]
    if 2 * found.total() < size or (found.total() == 1 and outer not in words.counts):
        return False
    telling = ground.weights.telling
    return telling(found) >= _TOLD * telling(words.counts)


def _says_another_number(words: Words, new: Words, left: Counter[str]) -> bool:
    """Whether some words have a number that a new text has not, and what is `left` of that has
    another: they are of a kind with what it says."""
    mine = set(words.numbers)
    said = {word for word in left if any(map(str.isdigit, word))}
    return bool(mine - set(new.numbers)) and bool(said - mine)


def _is_at_an_end(words: Words, new: Words) -> bool:
    """Whether what follows each other in some words stands near the beginning or end of a text."""
    matcher = SequenceMatcher(None, words.inside, new.inside, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size > 1]
    if not blocks:
        return True
    ends = min(block.b for block in blocks), max(block.b + block.size for block in blocks)
    return min(ends[0], len(new.inside) - ends[1]) <= max(_NEAR, _MARGIN * len(new.inside))


def _stands_at_its_side(ground: Ground, i: int, j: int, k: int) -> bool:
    """Whether old `i`, edited at most, is what new `j` begins or ends with, and old `k` did not."""
    size = len(ground.olds[i].inside)

    def likeness(words: Words) -> float:
        return alike(
            ground.old_texts[i], " ".join(words.inside[:size] if i < k else words.inside[-size:])
        )

    return likeness(ground.news[j]) >= max(_WHOLE, likeness(ground.olds[k]) + _WHOLE / 2)


def _runs(a: Words, b: Words) -> int:
    return len(a.pairs & b.pairs)


def parted(ground: Ground, pairs: Mapping[int, int]) -> dict[int, tuple[int, ...]]:
    """For each new place that continues only a part of an old text, those of the other parts."""
    left = {
        j: ground.olds[i].counts - covers(ground.olds[i], ground.news[j])[0]
        for j, i in pairs.items()
        if differs(ground, i, j)
    }
    near = [
        (j, k)
        for j, words in enumerate(ground.news)
        if j not in pairs and len(words.inside) >= _FEW
        for k in (k for d in range(1, _REACH + 1) for k in (j - d, j + d))
        if k in left and ground.new_kinds[k] == ground.new_kinds[j]
    ]
    share = {(j, k): share_in(ground.weights, ground.news[j], left[k])[0] for j, k in near}
    rest: dict[int, list[int]] = defaultdict(list)
    parts: set[int] = set()
    # The likest first: of a part and a copy of it with other words, the copy has nothing left.
    for j, k in sorted(near, key=lambda at: (-share[at], abs(at[0] - at[1]), at)):
        words, old = ground.news[j], ground.olds[pairs[k]]
        if j in parts or share[j, k] < _PART or not _runs(words, old):
            continue
        if share_in(ground.weights, words, left[k])[0] >= _PART and not only_quoted(
            ground, edge_of(ground, pairs[k], j)
        ):
            rest[k].append(j)
            parts.add(j)
            left[k] = left[k] - words.counts
    return {k: tuple(sorted(parts)) for k, parts in rest.items()}


# --- what is left of what is gone -----------------------------------------------------------------


def remains(stands: Sequence[Stand], gone: Iterable[LedgerRow]) -> dict[str, tuple[int, ...]]:
    """For each row that is `gone`, the places of the stands that have much of its words: what a
    reader may be looking for."""
    rows = [(row, words_of(folded(row.text))) for row in gone if row.text]
    wanted = {run for _, words in rows for run in words.pairs}
    if not wanted:
        return {}
    texts = [words_of(stand.text) for stand in stands]
    places: dict[str, list[int]] = defaultdict(list)
    for i, words in enumerate(texts):
        for run in wanted.intersection(words.pairs):
            places[run].append(i)
    found = {}
    for row, words in rows:
        shared = Counter(i for run in words.pairs for i in places.get(run, ()))
        likely = [
            i
            for i, runs in sorted(shared.items(), key=lambda item: (-item[1], item[0]))
            if runs >= _RUNS
            and stands[i].kind == row.kind
            and (words.counts & texts[i].counts).total() >= _LEFT * words.counts.total()
        ]
        if likely:
            found[row.id] = tuple(sorted(likely[:_CANDIDATES]))
    return found
