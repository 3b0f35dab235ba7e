"""What is left of a passage that was divided, where the part with its address is gone: the address
is not another part's, but who follows it may be looking for that."""

from collections.abc import Iterable, Mapping

from glossator.model.passages import LedgerRow
from glossator.permalinks.ground import share_in
from glossator.permalinks.kinship import other_numbers
from glossator.permalinks.likeness import Weights, words_of
from glossator.permalinks.numbering import number_key
from glossator.text import folded

_REACH = 2  # numbers between the parts of a passage
_PART = 0.6  # of what tells most in a part: it was in the first wording of the whole, and had gone
_RUNS = 3  # of two words


def survivors(
    lost: Iterable[LedgerRow], alive: Mapping[int, LedgerRow], weights: Weights
) -> dict[str, tuple[int, ...]]:
    """For each of the `lost` rows of which parts were split off before that are still `alive` (rows
    by their places of today): their places."""
    found = {}
    for row in lost:
        if row.kind == "passage" and folded(row.first) != folded(row.text):
            parts = [
                place
                for place, part in alive.items()
                if _may_be_part(part, row) and _is_part(weights, part, row)
            ]
            if parts:
                found[row.id] = tuple(sorted(parts))
    return found


def _may_be_part(part: LedgerRow, row: LedgerRow) -> bool:
    """Whether `part` is younger than `row`, as its number tells by its letters, and was made beside
    it: a pulled quotation is as old as what it is from."""
    mine, theirs = number_key(row.number)[0], number_key(part.number)[0]
    younger = part.kind == "passage" and part.number[-1:].isalpha()
    return younger and abs(mine - theirs) <= _REACH


def _is_part(weights: Weights, part: LedgerRow, row: LedgerRow) -> bool:
    """Whether what `part` said first was in the first wording of `row`, and is not in it any more:
    what was split off has gone from the rest, and what was copied has not."""
    words, whole = words_of(folded(part.first)), words_of(folded(row.first))
    rest = words_of(folded(row.text))
    if other_numbers(words, rest) and not set(words.numbers) <= set(whole.numbers):
        return False
    told = share_in(weights, words, whole.counts - rest.counts)[1]
    return told >= _PART and len(words.pairs & whole.pairs) >= _RUNS
