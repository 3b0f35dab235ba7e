"""Rows of the ledger that stand as they stood: the same words between the same neighbours."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from glossator.model.passages import LedgerRow
from glossator.permalinks.alignment import Stand, moved
from glossator.permalinks.numbering import number_key
from glossator.permalinks.places import sections_of
from glossator.text import folded


def in_place(
    stands: Sequence[Stand], rows: Iterable[LedgerRow], order: Sequence[LedgerRow] = ()
) -> dict[int, LedgerRow]:
    """The row of each stand that says the same between the same neighbours, by the stand's index.
    The title and the standfirst are known by what they are, whatever they say and stand beside.

    What stands several times between neighbours that begin and end alike (a heading that each
    chapter has) goes with what it stands beside: `order` are the rows as they stood.
    """
    theirs: dict[tuple[str, ...], list[LedgerRow]] = defaultdict(list)
    at = {row.id: n for n, row in enumerate(order)}
    for row in sorted(
        rows, key=lambda each: (at.get(each.id, 0), number_key(each.number), each.id)
    ):
        theirs[_place(row.kind, folded(row.text), row)].append(row)
    mine: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, stand in enumerate(stands):
        mine[_place(stand.kind, stand.text, stand)].append(i)
    mine.pop((), None)
    found: dict[int, LedgerRow] = {}
    several: dict[int, LedgerRow] = {}
    for place, members in mine.items():
        known = theirs.get(place, [])
        if len(known) == len(members) or stands[members[0]].kind in ("title", "standfirst"):
            alone = len(members) == 1 or not order
            (found if alone else several).update(_paired(members, known, stands))
    found = {**found, **_in_step(several, found, at)} if several else found
    if len(found) in (0, len(stands)) or not order:
        return found
    shifted = moved([at[found[i].id] for i in sorted(found) if found[i].id in at])
    return _in_their_sections(found, stands, order) if shifted else found


def _in_their_sections(
    found: Mapping[int, LedgerRow], stands: Sequence[Stand], order: Sequence[LedgerRow]
) -> dict[int, LedgerRow]:
    """`found` without what is said more than once, stands at the end of a section, and stood at the
    end of another: a section that was moved has its end before the heading that another had."""
    said = Counter((row.kind, folded(row.text)) for row in order)
    sections = sections_of([row.kind for row in order])
    at = {row.id: n for n, row in enumerate(order)}

    def is_astray(i: int) -> bool:
        behind = stands[i + 1 : i + 2]
        if said[stands[i].kind, stands[i].text] < 2 or (behind and behind[0].kind != "heading"):
            return False
        j = i - 1
        while j > 0 and j not in found and stands[j].kind != "heading":
            j -= 1
        if stands[i].kind == "heading" or j not in found or found[j].id not in at:
            return False
        return sections[at[found[j].id]] != sections[at[found[i].id]]

    return {i: row for i, row in found.items() if row.id not in at or not is_astray(i)}


def _in_step(
    several: Mapping[int, LedgerRow], found: Mapping[int, LedgerRow], at: Mapping[str, int]
) -> dict[int, LedgerRow]:
    """`several` as they are, unless something they stand beside has gone elsewhere: then only those
    that stand beside the same as before. `at` says where each row stood."""
    if not moved([at[found[i].id] for i in sorted(found) if found[i].id in at]):
        return dict(several)
    places = {i: at[row.id] for i, row in {**several, **found}.items() if row.id in at}
    torn = any(
        places[j] - places[i] != j - i
        for i in several
        for j in (i - 1, i + 1)
        if i in places and j in found and j in places
    )
    if not torn:
        return dict(several)
    return {
        i: row
        for i, row in several.items()
        if any(j in places and places[j] - places.get(i, -9) == j - i for j in (i - 1, i + 1))
    }


def _place(kind: str, text: str, each: Stand | LedgerRow) -> tuple[str, ...]:
    """Equal for a row and a stand that are the same; () where nothing is known (redacted)."""
    if kind in ("title", "standfirst"):
        return (kind,)
    return (kind, text, each.before, each.after) if text else ()


def _paired(
    members: Sequence[int], rows: Sequence[LedgerRow], stands: Sequence[Stand]
) -> list[tuple[int, LedgerRow]]:
    """As many pairs as can be made of what nothing tells apart: those that would have the same id
    anyway, and the rest in reading order."""
    by_id = {row.id: row for row in rows}
    same = [(i, by_id[stands[i].id]) for i in members if stands[i].id in by_id]
    done = {row.id for _, row in same}
    left = [i for i in members if stands[i].id not in by_id]
    return [*same, *zip(left, (row for row in rows if row.id not in done), strict=False)]
