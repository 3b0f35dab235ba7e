"""What is left of a passage that was split, where the part with its address is gone: the address
is not the other part's, but who follows it may be looking for that."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from glossator.model.passages import LedgerRow
from glossator.permalinks.kinship import Ground, share_in
from glossator.permalinks.likeness import words_of
from glossator.text import folded

_REACH = 2  # places between the parts of a passage
_PART = 0.6  # of the words of a part that were in the first wording of the whole, common ones less
_RUNS = 3  # of two words


def survivors(
    ground: Ground, order: Sequence[LedgerRow], pairs: Mapping[int, int], hosts: Collection[int]
) -> dict[int, tuple[int, ...]]:
    """For each old place that nothing continues and `hosts` has not: the places of today of the
    parts that were split off from it before and live on."""
    taken = {i: j for j, i in pairs.items()}
    found = {}
    for i, row in enumerate(order):
        if i not in taken and i not in hosts and row.kind == "passage" and row.first != row.text:
            parts = [k for k in _near(i) if k in taken and _is_part(ground, order[k], row)]
            if parts:
                found[i] = tuple(sorted(taken[k] for k in parts))
    return found


def _near(place: int) -> Iterator[int]:
    for distance in range(1, _REACH + 1):
        yield from (place + distance, place - distance)


def _is_part(ground: Ground, part: LedgerRow, row: LedgerRow) -> bool:
    """Whether `part` is younger than `row`, as its number tells by its letters, and what it said
    first was in the first wording of `row`: a pulled quotation is as old as what it is from."""
    if part.kind != "passage" or not part.number[-1:].isalpha():
        return False
    words, whole = words_of(folded(part.first)), words_of(folded(row.first))
    told = share_in(ground.weights, words, whole.counts)[1]
    return told >= _PART and len(words.pairs & whole.pairs) >= _RUNS
