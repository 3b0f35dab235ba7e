"""Texts that say the same and stand in a row: one place as long as the two documents are compared,
for nobody could say which of them is which."""

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import replace

from glossator.permalinks.ground import Ground
from glossator.permalinks.likeness import Words
from glossator.permalinks.recognition import Key, is_nearly

Rows = list[list[int]]  # the places of a document, those of each row together


def bares_of(kinds: Sequence[str], texts: Sequence[Words]) -> list[Key]:
    """Kinds and words of texts, without their signs."""
    return [(kind, " ".join(each.inside)) for kind, each in zip(kinds, texts, strict=True)]


def rows_of(bares: Sequence[Key], known: Set[int], others: Iterable[Key] = ()) -> Rows:
    """All places by rows; what is `known` already stands by itself, and what one of the `others`
    nearly says, for that may be one of the row with a slip of the pen."""
    rows: Rows = []
    for place, bare in enumerate(bares):
        same = place > 0 and bare[1] and bare == bares[place - 1]
        if same and known.isdisjoint((place - 1, place)):
            rows[-1].append(place)
        else:
            rows.append([place])
    if len(rows) == len(bares):
        return rows
    said = set(others)
    return [part for row in rows for part in _kept_whole(row, bares[row[0]], said)]


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
        names=[],
        vocabulary=[],
        recast={},
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


def surplus(ground: Ground, pairs: Mapping[int, int], hosts: Collection[int]) -> dict[int, int]:
    """For each old place that is in neither, and stood in a row with another of the very same text
    that is known: the place of that, where nothing that is new stands beside it."""
    taken = {i: j for j, i in pairs.items()}
    olds, news = ground.olds, ground.news
    found: dict[int, int] = {}
    for i, text in enumerate(ground.old_texts):
        if i in taken or i in hosts or not text:
            continue
        for k in (i - 1, i + 1):
            j = found.get(k, taken.get(k, -1))
            if j < 0 or (ground.old_kinds[k], ground.old_texts[k]) != (ground.old_kinds[i], text):
                continue
            beside = all(n in pairs or not 0 <= n < len(news) for n in (j - 1, j + 1))
            if beside and news[j] == olds[i]:
                found[i] = j
                break
    return found
