"""What of the old document and the new one belongs together: found in rounds, the surest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.permalinks.accounts import Scales, accounted
from glossator.permalinks.alone import (
    left_alone,
    put_to_neighbours,
    standing_beside,
    with_other_figures,
)
from glossator.permalinks.concatenation import concatenated
from glossator.permalinks.descent import descended
from glossator.permalinks.doubles import Rows, bares_of, narrowed, rows_of, widened
from glossator.permalinks.ground import Ground
from glossator.permalinks.headings import over_the_same, renamed, retitled
from glossator.permalinks.inclusion import included, mains, without
from glossator.permalinks.joining import joined
from glossator.permalinks.patterns import after_patterns
from glossator.permalinks.recognition import (
    Key,
    alone_with_their_words,
    beside_one,
    between_the_same,
    in_the_same_gap,
    last_of_their_kind,
    moved_by_themselves,
    once_on_both_sides,
    twins_in_order,
)
from glossator.permalinks.rewording import reworded
from glossator.permalinks.sections import over_their_own

_ROUNDS = 5
_TOLD = 3  # passages of the same words that a tombstone names at most


@dataclass(frozen=True, slots=True)
class Paired:
    """`pairs` of places (new to old); `together`: old places that became part of a new one beside
    those; and of old ones that are left, the new ones that may be what is left of them."""

    pairs: dict[int, int]
    together: dict[int, int]
    unclear: dict[int, tuple[int, ...]]


def keys_of(ground: Ground) -> tuple[list[Key], list[Key]]:
    """Kinds and texts of the old places, and of the new ones."""
    return (
        list(zip(ground.old_kinds, ground.old_texts, strict=True)),
        list(zip(ground.new_kinds, ground.new_texts, strict=True)),
    )


def paired(ground: Ground, known: Mapping[int, int]) -> Paired:
    """What belongs together beside the `known` pairs, equal texts in a row as one."""
    olds = bares_of(ground.old_kinds, ground.olds)
    news = bares_of(ground.new_kinds, ground.news)
    left = [key for j, key in enumerate(news) if j not in known]
    old_rows = rows_of(olds, set(known.values()), left)
    new_rows = rows_of(news, set(known))
    if len(old_rows) == len(olds) and len(new_rows) == len(news):
        return _in_rounds(ground, known)
    first_old = {row[0]: n for n, row in enumerate(old_rows)}
    first_new = {row[0]: n for n, row in enumerate(new_rows)}
    inside = {first_new[j]: first_old[i] for j, i in known.items()}
    found = _in_rounds(narrowed(ground, old_rows, new_rows), inside)
    return _spread(ground, found, old_rows, new_rows)


def _spread(ground: Ground, found: Paired, olds: Rows, news: Rows) -> Paired:
    """What was found for rows, for all that is in them."""
    return Paired(
        widened(ground, found.pairs, olds, news),
        {
            i: news[j][0]
            for n, j in found.together.items()
            for i in olds[n]
            if ground.old_texts[i] == ground.old_texts[olds[n][0]]
        },
        {
            i: tuple(news[j][0] for j in places)
            for n, places in found.unclear.items()
            for i in olds[n]
        },
    )


def _in_rounds(ground: Ground, known: Mapping[int, int]) -> Paired:
    olds, news = keys_of(ground)
    pairs = dict(known)
    pairs.update(once_on_both_sides(olds, news, pairs))
    pairs = over_their_own(ground, between_the_same(olds, news, pairs))
    said_in_a_row = concatenated(ground, pairs)
    pairs.update(mains(ground, pairs, said_in_a_row, all_of_them=True))
    hosts = {**included(ground, pairs), **said_in_a_row}
    pairs.update(mains(ground, pairs, hosts, all_of_them=False))
    # What stands whole within another takes no part any more: its neighbours close up.
    there = [[i] for i in range(len(olds)) if i not in hosts or i in pairs.values()]
    at = {row[0]: n for n, row in enumerate(there)}
    rest = narrowed(without(ground, pairs, hosts), there, [[j] for j in range(len(news))])
    found = _compared(rest, {j: at[i] for j, i in pairs.items()})
    pairs = {j: there[n][0] for j, n in found.pairs.items()}
    other = {i: (j,) for j, i in after_patterns(ground, pairs).items()}
    pairs = {j: i for j, i in pairs.items() if i not in other}
    hosts = {**included(ground, pairs), **hosts}
    together = {there[n][0]: j for n, j in found.together.items()}
    pairs.update(over_the_same(ground, pairs))
    pairs.update(with_other_figures(ground, pairs, {*hosts, *together}))
    pairs.update(standing_beside(ground, pairs, {*hosts, *together}))
    hosts = {**put_to_neighbours(ground, pairs, {*hosts, *together}), **hosts}
    pairs.update(mains(ground, pairs, hosts, all_of_them=True))
    together = {**together, **hosts}
    pairs.update(left_alone(ground, pairs, together))
    return Paired(
        pairs,
        together,
        {**other, **{there[n][0]: places for n, places in found.unclear.items()}},
    )


def _compared(ground: Ground, known: Mapping[int, int]) -> Paired:
    """What belongs together beside what is `known`, by words and places."""
    olds, news = keys_of(ground)
    pairs = dict(known)
    unclear: dict[int, tuple[int, ...]] = {}
    together: dict[int, int] = {}
    scales = Scales(ground)
    for _ in range(_ROUNDS):  # what is found narrows the gaps in which the rest is looked for
        before = len(pairs)
        joints = joined(ground, pairs)
        pairs = pairs | {joint.j: joint.main for joint in joints}
        together.update((i, joint.j) for joint in joints for i in joint.olds if i != joint.main)
        more, parts = accounted(scales, pairs)
        pairs = pairs | more
        together.update(parts)
        step = descended(ground, pairs)
        pairs = between_the_same(olds, news, pairs | step.pairs)
        pairs = twins_in_order(olds, news, in_the_same_gap(olds, news, pairs))
        pairs = between_the_same(olds, news, beside_one(olds, news, pairs))
        pairs = over_their_own(ground, pairs)
        pairs = pairs | retitled(ground, pairs)
        pairs = pairs | renamed(ground, pairs)
        pairs = pairs | reworded(ground, pairs)
        unclear = step.unclear
        if len(pairs) == before:
            break
    pairs = moved_by_themselves(olds, news, pairs)
    pairs = last_of_their_kind(olds, news, pairs)
    pairs = alone_with_their_words(olds, news, pairs, (ground.olds, ground.news))
    return Paired(pairs, together, {**_repeated(olds, news, pairs), **unclear})


def _repeated(
    olds: Sequence[Key], news: Sequence[Key], pairs: Mapping[int, int]
) -> dict[int, tuple[int, ...]]:
    """For each old place that is left, the new ones left that say the same."""
    mine: dict[Key, list[int]] = {}
    for j, key in enumerate(news):
        if j not in pairs and key[1]:
            mine.setdefault(key, []).append(j)
    taken = set(pairs.values())
    return {
        i: tuple(mine[key][:_TOLD]) for i, key in enumerate(olds) if i not in taken and key in mine
    }
