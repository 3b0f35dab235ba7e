"""What is left of a passage that was divided, where the part with its address is gone: a part that
was split off from it before, and lives on."""

from collections.abc import Iterable, Mapping

from glossator.model.passages import LedgerRow
from glossator.permalinks.kinship import other_numbers, share_in
from glossator.permalinks.likeness import Weights, words_of
from glossator.permalinks.numbering import number_key
from glossator.text import folded

_REACH = 2  # numbers between the parts of a passage
_PART = 0.6  # of what tells most in a part: it was in the first wording of the whole, and had gone
_RUNS = 3  # of two words


def survivors(
    lost: Iterable[LedgerRow], alive: Mapping[int, LedgerRow], weights: Weights
) -> dict[str, int]:
    """For each of the `lost` rows of which a part was split off before that is still `alive` (rows
    by their places of today): the place of the largest such part."""
    found = {}
    for row in lost:
        if row.kind == "passage" and folded(row.first) != folded(row.text):
            parts = {
                place: share
                for place, part in alive.items()
                if _may_be_part(part, row) and (share := _share(weights, part, row))
            }
            if parts:
                found[row.id] = max(parts, key=lambda place: (parts[place], -place))
    return found


def _may_be_part(part: LedgerRow, row: LedgerRow) -> bool:
    """Whether `part` is younger than `row`, as its number tells by its letters, and was made beside
    it: a pulled quotation is as old as what it is from."""
    mine, theirs = number_key(row.number)[0], number_key(part.number)[0]
    younger = part.kind == "passage" and part.number[-1:].isalpha()
    return younger and abs(mine - theirs) <= _REACH


def _share(weights: Weights, part: LedgerRow, row: LedgerRow) -> float:
    """How much of the first wording of `row` was what `part` said first; 0 if that was not in it,
    or was in it still when `part` was there: what was split off is gone from the rest, and what
    was copied is not."""
    words, whole = words_of(folded(part.first)), words_of(folded(row.first))
    rest = words_of(folded(row.text))
    if other_numbers(words, rest) and not set(words.numbers) <= set(whole.numbers):
        return 0.0
    went = whole.counts - rest.counts
    told = share_in(weights, words, went)[1]
    if told < _PART or len(words.pairs & whole.pairs) < _RUNS:
        return 0.0
    return share_in(weights, whole, words.counts)[0]
