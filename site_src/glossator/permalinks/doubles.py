"""Texts that say the same and stand in a row: one place as long as the two documents are compared,
for nobody could say which of them is which."""

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import replace

from glossator.permalinks.kinship import Ground
from glossator.permalinks.recognition import Key, bare_key, is_nearly

Rows = list[list[int]]  # the places of a document, those of each row together


def rows_of(keys: Sequence[Key], known: Set[int], others: Iterable[Key] = ()) -> Rows:
    """All places by rows; what is `known` already stands by itself, and what one of the `others`
    nearly says, for that may be one of the row with a slip of the pen."""
    rows: Rows = []
    before = ("", "")
    for place, key in enumerate(keys):
        bare = bare_key(key)
        if bare[1] and bare == before and known.isdisjoint((place - 1, place)):
            rows[-1].append(place)
        else:
            rows.append([place])
        before = bare
    if all(len(row) == 1 for row in rows):
        return rows
    bares = {bare_key(key) for key in others}
    return [part for row in rows for part in _kept_whole(row, bare_key(keys[row[0]]), bares)]


def _kept_whole(row: list[int], bare: Key, others: Set[Key]) -> Rows:
    """A row, or each of its places where one of the `others` nearly says what it does."""
    if len(row) > 1 and any(other != bare and is_nearly(bare, other) for other in others):
        return [[place] for place in row]
    return [row]


def narrowed(ground: Ground, olds: Rows, news: Rows) -> Ground:
    """The first of each row alone."""
    return replace(
        ground,
        old_kinds=[ground.old_kinds[row[0]] for row in olds],
        new_kinds=[ground.new_kinds[row[0]] for row in news],
        olds=[ground.olds[row[0]] for row in olds],
        news=[ground.news[row[0]] for row in news],
        old_texts=[ground.old_texts[row[0]] for row in olds],
        new_texts=[ground.new_texts[row[0]] for row in news],
        compared={},
    )


def widened(ground: Ground, pairs: Mapping[int, int], olds: Rows, news: Rows) -> dict[int, int]:
    """The places of what is in rows that belong together (new ones to old)."""
    found: dict[int, int] = {}
    for j, i in pairs.items():
        mine = [ground.new_texts[place] for place in news[j]]
        theirs = [ground.old_texts[place] for place in olds[i]]
        found.update((news[j][n], olds[i][k]) for n, k in _in_row(mine, theirs))
    return found


def _in_row(mine: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """Which texts of two rows, that differ in signs at most, belong together: in order, if there
    are as many or all say the same to the sign. Of more that became fewer, what is left is known by
    its signs; of fewer that became more, nothing tells which is new."""
    same = [(n, theirs.index(text)) for n, text in enumerate(mine) if text in theirs]
    if len({*mine}) == 1 == len({*theirs}):
        return list(zip(range(len(mine)), range(len(theirs)), strict=False))
    if len(mine) == len(theirs):
        exchanged = len({k for _, k in same}) == len(mine)
        return same if exchanged else [(n, n) for n in range(len(mine))]
    return same[:1] if len({*mine}) == 1 and theirs.count(mine[0]) == 1 else []


def surplus(
    olds: Sequence[Key], news: Sequence[Key], pairs: Mapping[int, int], hosts: Collection[int]
) -> dict[int, int]:
    """For each old place that is in neither, and stood in a row with another that is known: the
    place of that, where nothing that is new stands beside it."""
    taken = {i: j for j, i in pairs.items()}
    found: dict[int, int] = {}
    for i, key in enumerate(olds):
        if i in taken or i in hosts or not key[1]:
            continue
        for k in (i - 1, i + 1):
            j = found.get(k, taken.get(k, -1))
            if j < 0 or olds[k] != key or bare_key(news[j]) != bare_key(key):
                continue
            if all(n in pairs or not 0 <= n < len(news) for n in (j - 1, j + 1)):
                found[i] = j
                break
    return found
