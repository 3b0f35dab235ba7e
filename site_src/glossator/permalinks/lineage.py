"""The old document beside the new one as a whole: what became of every published id.

First what stands as it stood, then words that stand once on both sides, then what is left, by its
words and its place: edited, split, merged. What two passages may be is neither: a link never lands
silently on something else.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from glossator.model.passages import LedgerRow
from glossator.permalinks.alignment import Stand, reading_order
from glossator.permalinks.doubles import surplus
from glossator.permalinks.elsewhere import claimed_elsewhere
from glossator.permalinks.ground import Ground
from glossator.permalinks.headings import turned
from glossator.permalinks.inheritance import heirs, pieces
from glossator.permalinks.joints import merged, parted, remains
from glossator.permalinks.likeness import Weights, words_of
from glossator.permalinks.ordinals import renumbered, without_ordinals
from glossator.permalinks.pairing import paired
from glossator.permalinks.recognition import is_telling
from glossator.permalinks.survivors import survivors
from glossator.permalinks.unmoved import in_place
from glossator.text import folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage:
    """What the ledger knows of a document's stands, by their places: the row each `known` one has
    its own id from, for further ids their `hosts`, the `rest` of those that were split, and for ids
    that nothing has, the `candidates` that may be what is left of them."""

    known: Mapping[int, LedgerRow]
    hosts: Mapping[str, int] = field(default_factory=dict)
    rest: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    candidates: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


def lineage(stands: Sequence[Stand], rows: Iterable[LedgerRow], lost: Collection[str]) -> Lineage:
    """What became of all `rows` of a ledger; the owner has given up the ids that are `lost`, and
    only their very words bring them back."""
    published = [row for row in rows if row.kind != "note"]
    roots = _roots(published)
    live = [_alive(row) for row in published if row.state == "live" or roots.get(row.id) == ""]
    further = [row for row in published if roots.get(row.id)]
    gone = [row for row in published if row.state == "gone"]
    known = in_place(stands, live, reading_order(live))
    if len(known) == len(live) and len(known) == len(stands):
        found = Lineage(known=known)
    else:
        back = _returned(stands, known, live, [*gone, *further])
        found = _aligned(stands, live, known, back)
    return _with_further(found, stands, published, roots, frozenset(lost))


def _alive(row: LedgerRow) -> LedgerRow:
    return row if row.state == "live" else replace(row, state="live")


def _roots(rows: Sequence[LedgerRow]) -> dict[str, str]:
    """For each merged id the live one that its host is or was merged into in turn; "" where there
    is none (two branches may have merged two passages into each other)."""
    by_id = {row.id: row for row in rows}
    roots = {}
    for row in rows:
        if row.state == "merged":
            at, seen = row, {row.id}
            while at.state == "merged" and at.near in by_id and at.near not in seen:
                seen.add(at.near)
                at = by_id[at.near]
            roots[row.id] = at.id if at.state == "live" else ""
    return roots


# --- what comes back ------------------------------------------------------------------------------


def _returned(
    stands: Sequence[Stand],
    known: Mapping[int, LedgerRow],
    live: Sequence[LedgerRow],
    away: Sequence[LedgerRow],
) -> dict[int, LedgerRow]:
    """Rows that are `away`, gone or merged, whose very words stand by themselves again: between the
    same neighbours, or anywhere if they tell enough and nothing else says so or has them in it."""
    if not away:
        return {}
    taken = {row.id for row in known.values()}
    waiting = {(row.kind, folded(row.text)) for row in live if row.id not in taken}
    free = [
        i
        for i, stand in enumerate(stands)
        if i not in known and (stand.kind, stand.text) not in waiting
    ]
    in_free = in_place([stands[i] for i in free], away)
    found = {free[place]: row for place, row in in_free.items()}
    mine = Counter((stand.kind, stand.text) for stand in stands)
    taken = {row.id for row in found.values()}
    theirs = {(row.kind, folded(row.text)): row for row in reversed(away) if row.id not in taken}
    for i in free:
        key = (stands[i].kind, stands[i].text)
        if i in found or key not in theirs or mine[key] > 1 or not is_telling(key[1]):
            continue
        if not any(key[1] in stand.text for j, stand in enumerate(stands) if j != i):
            found[i] = theirs[key]
    return found


# --- what is left ---------------------------------------------------------------------------------


def _aligned(
    stands: Sequence[Stand],
    live: Sequence[LedgerRow],
    known: Mapping[int, LedgerRow],
    back: Mapping[int, LedgerRow],
) -> Lineage:
    """The live rows beside all stands that are not `back` already."""
    places = [i for i in range(len(stands)) if i not in back]
    order = reading_order(live)
    at = {row.id: i for i, row in enumerate(order)}
    ground = _ground([stands[i] for i in places], order)
    step = paired(ground, {j: at[known[i].id] for j, i in enumerate(places) if i in known})
    pairs = step.pairs
    found = set(pairs.values())
    hosts = {i: j for i, j in step.together.items() if i not in found}
    hosts = {**turned(ground, pairs), **merged(ground, pairs, hosts), **hosts}
    hosts.update(surplus(ground, pairs, hosts))
    doubtful = claimed_elsewhere(ground, pairs, hosts)
    pairs = {j: i for j, i in pairs.items() if i not in doubtful}
    hosts = {i: j for i, j in hosts.items() if i not in doubtful}
    rest = parted(ground, pairs)
    found = {*pairs.values()}
    return Lineage(
        known={**back, **{places[j]: order[i] for j, i in pairs.items()}},
        hosts={
            **_in_returned(order, {*pairs.values(), *hosts}, stands, back),
            **{order[i].id: places[j] for i, j in hosts.items()},
        },
        rest={places[j]: tuple(places[k] for k in parts) for j, parts in rest.items()},
        candidates={
            order[i].id: tuple(places[j] for j in places_of)
            for i, places_of in {**step.unclear, **doubtful}.items()
            if i not in hosts and i not in found
        },
    )


def _in_returned(
    order: Sequence[LedgerRow],
    found: Collection[int],
    stands: Sequence[Stand],
    back: Mapping[int, LedgerRow],
) -> dict[str, int]:
    """The rows not `found` whose very words are `back` as something else: as a heading, for one."""
    returned = {stands[i].text: i for i in back}
    return {
        row.id: returned[text]
        for i, row in enumerate(order)
        if back and i not in found and (text := folded(row.text)) in returned
    }


def _ground(stands: Sequence[Stand], order: Sequence[LedgerRow]) -> Ground:
    old_kinds = [row.kind for row in order]
    new_kinds = [stand.kind for stand in stands]
    old_texts = [folded(row.text) for row in order]
    new_texts = [stand.text for stand in stands]
    old_items = list(zip(old_kinds, old_texts, strict=True))
    new_items = list(zip(new_kinds, new_texts, strict=True))
    old_said, new_said = without_ordinals(old_items, new_items)
    old_texts, new_texts = renumbered(old_items, new_items)
    made = {text: words_of(text) for text in {*old_said, *new_said}}
    news = [made[text] for text in new_said]
    olds = [made[text] for text in old_said]
    return Ground(
        old_kinds=old_kinds,
        new_kinds=new_kinds,
        olds=olds,
        news=news,
        weights=Weights.of((*made.values(), *olds, *news)),
        old_texts=old_texts,
        new_texts=new_texts,
    )


# --- further ids and tombstones -------------------------------------------------------------------


def _with_further(
    found: Lineage,
    stands: Sequence[Stand],
    published: Sequence[LedgerRow],
    roots: Mapping[str, str],
    lost: frozenset[str],
) -> Lineage:
    """`found` with the ids that were merged before, on what has become of their hosts, and with
    what may be left of those that were gone before."""
    alive = {row.id for row in found.known.values()}
    further: dict[str, list[LedgerRow]] = defaultdict(list)
    for row in published:
        if roots.get(row.id) and row.id not in alive:
            further[roots[row.id]].append(row)
    divided = {found.known[place].id for place in found.rest if place in found.known}
    if further or divided:
        rows = {row.id: row for row in published}
        groups = [(rows[root], further[root]) for root in sorted({*further, *divided})]
        found = _inherited(found, stands, groups)
    # What the owner has given up takes part so far, so that giving it up changes nothing else.
    found = _without(found, stands, lost)
    alive = {row.id for row in found.known.values()}
    found = _survived(found, stands, published, lost)
    gone = [row for row in published if row.state == "gone" and row.id not in alive and row.text]
    return replace(found, candidates={**remains(stands, gone), **found.candidates})


def _without(found: Lineage, stands: Sequence[Stand], lost: frozenset[str]) -> Lineage:
    """`found` without the ids that are `lost`, but those whose very words stand there."""
    known = {
        place: row
        for place, row in found.known.items()
        if row.id not in lost or _says(stands[place], row)
    }
    hosts = {id_: place for id_, place in found.hosts.items() if id_ not in lost}
    return replace(found, known=known, hosts=hosts)


def _says(stand: Stand, row: LedgerRow) -> bool:
    return (stand.kind, stand.text) == (row.kind, folded(row.text))


def _survived(
    found: Lineage, stands: Sequence[Stand], published: Sequence[LedgerRow], lost: frozenset[str]
) -> Lineage:
    """`found` with what lives on of divided passages, of which the part with the id is gone."""
    there = {*(row.id for row in found.known.values()), *found.hosts, *lost}
    away = [row for row in published if row.state != "gone" and row.id not in there]
    if not away:
        return found
    weights = Weights.of(words_of(stand.text) for stand in stands)
    parts = survivors(away, found.known, weights)
    return replace(found, candidates={**found.candidates, **parts}) if parts else found


def _inherited(
    found: Lineage,
    stands: Sequence[Stand],
    groups: Sequence[tuple[LedgerRow, Sequence[LedgerRow]]],
) -> Lineage:
    """`found` with each id of the `groups`, hosts and what was merged into them, where its words
    are."""
    places = {row.id: i for i, row in found.known.items()} | dict(found.hosts)
    weights = Weights.of(words_of(stand.text) for stand in stands)
    taken = {*places.values(), *(i for parts in found.rest.values() for i in parts)}
    free = {i: stand.text for i, stand in enumerate(stands) if i not in taken}
    unclear = dict(found.candidates)
    for root, rows in groups:
        host = places.get(root.id)
        if host is None:
            unclear.update((row.id, unclear[root.id]) for row in rows if root.id in unclear)
            continue
        is_host = host in found.known and found.known[host].id == root.id
        parts = (host, *found.rest.get(host, ())) if is_host else (host,)
        at: dict[str, int | None] = dict.fromkeys((root.id, *(row.id for row in rows)), host)
        if not is_host or stands[host].text != folded(root.text):
            inside = [(i, words_of(stands[i].text)) for i in parts]
            others = pieces(folded(root.text), host, free.items())
            at = heirs(root, rows, inside, others, weights)
        unclear.update((id_, parts) for id_, place in at.items() if place is None)
        for place in at.values():
            free.pop(-1 if place is None else place, None)
        found = _settled(found, stands, (root, *rows) if is_host else rows, at, parts)
    return replace(found, candidates=unclear)


def _settled(
    found: Lineage,
    stands: Sequence[Stand],
    rows: Sequence[LedgerRow],
    at: Mapping[str, int | None],
    parts: Sequence[int],
) -> Lineage:
    """`found` with the ids of `rows`, a host's first if it is one, `at` their places of the `parts`
    it has become: as the element's own id where it has none, else as further ones."""
    host, *_ = parts
    known, hosts, rest = dict(found.known), dict(found.hosts), dict(found.rest)
    if host in known and known[host].id == rows[0].id and at[rows[0].id] != host:
        del known[host]
        rest.pop(host, None)
        if (now := at[rows[0].id]) is not None:
            rest[now] = tuple(i for i in parts if i != now)
    for row in rows:
        place = at[row.id]
        if place is None or known.get(place) == row:
            continue
        if place not in known and row.kind == stands[place].kind:
            known[place] = row
        else:
            hosts[row.id] = place
    return replace(found, known=known, hosts=hosts, rest=rest)
