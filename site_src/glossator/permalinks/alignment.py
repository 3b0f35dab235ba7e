"""The order of what the ledger has published, what of it moved, and where what is gone stood."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from glossator.model.passages import LedgerRow
from glossator.permalinks.numbering import number_key
from glossator.text import folded

NEIGHBOUR_LENGTH = 40  # folded code points of a neighbour that the ledger keeps
_EDGE = 4 * NEIGHBOUR_LENGTH  # code points that hold so many folded ones, but for much white space


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """Something with an address as the ledger sees it: its folded `text`, the last folded code
    points of what stands `before` it and the first of what stands `after`; and the id it would
    have if there were no ledger."""

    kind: Literal["passage", "heading", "title", "standfirst"]
    text: str
    before: str
    after: str
    id: str


def head(text: str) -> str:
    """The beginning of a folded text, as what stands before it keeps it."""
    return text[:NEIGHBOUR_LENGTH]


def tail(text: str) -> str:
    """The end of a folded text, as what stands behind it keeps it."""
    return text[-NEIGHBOUR_LENGTH:]


def edges(text: str) -> tuple[str, str]:
    """Beginning and end of `text`, folded, as its neighbours keep them."""
    # Of a long text only the ends are folded: a hundred times less work, and the same.
    first, last = folded(text[:_EDGE]), folded(text[-_EDGE:])
    if len(first) > NEIGHBOUR_LENGTH < len(last):
        return head(first), tail(last)
    whole = folded(text)
    return head(whole), tail(whole)


def reading_order(rows: Iterable[LedgerRow]) -> list[LedgerRow]:
    """The live rows of a ledger in the order in which they stood when it was written.

    Numbers do not say it, because a passage that moves takes its number along; neighbours do. Where
    the same two neighbours occur more than once, numbers decide, and of headings, which have none,
    their ids: that of a heading which several chapters have begins with its chapter's.
    """
    live = sorted(
        (row for row in rows if row.state == "live" and row.kind != "note"),
        key=lambda row: (row.before != "", number_key(row.number), _counted(row.id)),
    )
    edges_of = {row.id: edges(row.text) for row in live}
    runs = _runs(live, edges_of)
    attached: dict[str, list[list[LedgerRow]]] = defaultdict(list)
    loose: list[list[LedgerRow]] = []
    last_words: dict[str, str] = {}  # of rows in runs looked at before, so that none hang in a ring
    for run in runs:
        behind = last_words.get(run[0].before, "") if run[0].before else ""
        (attached[behind] if behind else loose).append(run)
        last_words.update((edges_of[row.id][1], row.id) for row in run)
    order: list[LedgerRow] = []
    waiting = [row for run in reversed(loose) for row in reversed(run)]
    while waiting:
        row = waiting.pop()
        order.append(row)
        waiting += [each for run in reversed(attached[row.id]) for each in reversed(run)]
    return order


def _runs(
    live: Sequence[LedgerRow], edges_of: Mapping[str, tuple[str, str]]
) -> list[list[LedgerRow]]:
    """Rows of which each says that the next stood behind it, and the next says so too."""
    behind: dict[tuple[str, str], list[LedgerRow]] = defaultdict(list)
    for row in reversed(live):
        behind[row.before, edges_of[row.id][0]].append(row)
    runs: list[list[LedgerRow]] = []
    placed: set[str] = set()
    for first in live:
        if first.id in placed:
            continue
        run = [first]
        placed.add(first.id)
        chapter = ""  # the last heading whose id begins with no other's
        while True:
            nexts = behind[edges_of[run[-1].id][1], run[-1].after]
            while nexts and nexts[-1].id in placed:
                nexts.pop()
            if not nexts:
                break
            if nexts[-1].kind == "heading":
                within = [row for row in nexts if row.id.startswith(f"{chapter}-")]
                within = [row for row in within if chapter and row.id not in placed]
                run.append(within[-1] if within else nexts[-1])
                chapter = chapter if within else run[-1].id
            else:
                run.append(nexts[-1])
            placed.add(run[-1].id)
        runs.append(run)
    return runs


def _counted(id_: str) -> tuple[str, int]:
    """For sorting ids: `scope`, `scope-2`, `scope-10`."""
    name, _, count = id_.rpartition("-")
    return (name, int(count)) if count.isdecimal() and name else (id_, 0)


def resting_places(
    rows: Sequence[LedgerRow], present: Collection[str], hosts: Mapping[str, str]
) -> dict[str, str]:
    """For each id of `rows` that is not `present`, the nearest present id it stood behind; "" for
    the top of the document. `hosts` are the present ids into which others were merged."""
    order = reading_order(rows)
    before = {row.id: earlier.id for earlier, row in pairwise(order)}
    before.update({row.id: row.near for row in rows if row.state != "live"})
    before.update(hosts)
    found: dict[str, str] = {}
    for row in (*order, *rows):
        near, seen = row.id, {""}
        while near not in seen and near not in present:
            seen.add(near)
            near = found[near] if near in found else before.get(near, "")
        if row.id not in present:
            found[row.id] = near if near in present else ""
    return found


def moved(places: Sequence[int]) -> set[int]:
    """The fewest of `places` (places of before, in the order of now) without which the rest would
    ascend: what has moved, while the rest stayed."""
    ends: list[int] = []  # ends[n]: the smallest end of an ascending run of n + 1 places
    lengths: list[int] = []
    for place in places:
        length = bisect_left(ends, place)
        ends[length : length + 1] = [place]
        lengths.append(length)
    stayed: list[int] = []
    for place, length in zip(reversed(places), reversed(lengths), strict=True):
        if length == len(ends) - 1 - len(stayed) and (not stayed or place < stayed[-1]):
            stayed.append(place)
    return set(places).difference(stayed)
