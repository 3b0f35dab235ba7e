"""What of a document the ledger knows already: its rows set beside the document as it is now.

Words that stand once on both sides belong together wherever they have moved. Equal words are told
apart by what stands before and behind them. What is left over on both sides may be an edit; no
guess is made here, because a link must never land on other words without saying so.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from glossator.model import LedgerRow
from glossator.numbering import number_key
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


def recognised(stands: Sequence[Stand], rows: Iterable[LedgerRow]) -> dict[int, LedgerRow]:
    """The row of each stand that the ledger knows, by the stand's index. No row is given twice.

    The title and the standfirst are known by what they are, whatever they say; all else by its
    words. Words that come back after they were gone get their old row.
    """
    by_words: dict[tuple[str, str], list[LedgerRow]] = defaultdict(list)
    for row in sorted(rows, key=lambda each: (number_key(each.number), each.id)):
        by_words[_key(row.kind, folded(row.text))].append(row)
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, stand in enumerate(stands):
        groups[_key(stand.kind, stand.text)].append(i)
    groups.pop(("", ""), None)
    found: dict[int, LedgerRow] = {}
    for key, members in groups.items():
        for state in ("live", "gone"):
            free = [i for i in members if i not in found]
            known = [row for row in by_words.get(key, ()) if row.state == state]
            found.update(_told_apart(free, known, stands))
    return found


def _key(kind: str, text: str) -> tuple[str, str]:
    """Equal for a row and a stand that can be the same; a row without words (redacted) is the same
    as nothing."""
    if kind in ("title", "standfirst"):
        return kind, ""
    return (kind, text) if text else ("", "")


# What may tell equal words apart, the strongest first, and whether it does so only where as many
# passages as rows have it: then they go in reading order.
_Evidence = Callable[[Stand | LedgerRow], tuple[str, ...]]
_EVIDENCE: tuple[tuple[_Evidence, bool], ...] = (
    (lambda each: (each.before, each.after), False),
    (lambda each: (each.before,), True),
    (lambda each: (each.after,), True),
    (lambda each: (), True),
)


def _told_apart(
    members: Sequence[int], rows: Sequence[LedgerRow], stands: Sequence[Stand]
) -> dict[int, LedgerRow]:
    """`members`, indices of stands, paired with `rows`, which all have the same words."""
    found: dict[int, LedgerRow] = {}
    open_rows = {row.id: row for row in rows}
    for context_of, must_balance in _EVIDENCE:
        if not open_rows:
            break
        mine: dict[tuple[str, ...], list[int]] = defaultdict(list)
        theirs: dict[tuple[str, ...], list[LedgerRow]] = defaultdict(list)
        for i in members:
            if i not in found:
                mine[context_of(stands[i])].append(i)
        for row in open_rows.values():
            theirs[context_of(row)].append(row)
        for context, group in mine.items():
            others = theirs.get(context, [])
            if must_balance and len(group) != len(others):
                continue
            for i, row in _paired(group, others, stands):
                found[i] = row
                del open_rows[row.id]
    return found


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


def reading_order(rows: Iterable[LedgerRow]) -> list[LedgerRow]:
    """The live rows of a ledger in the order in which they stood when it was written.

    Numbers do not say it, because a passage that moves takes its number along; neighbours do. Where
    the same two neighbours occur more than once, numbers decide.
    """
    live = sorted(
        (row for row in rows if row.state == "live" and row.kind != "note"),
        key=lambda row: (row.before != "", number_key(row.number), row.id),
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
        while True:
            nexts = behind[edges_of[run[-1].id][1], run[-1].after]
            while nexts and nexts[-1].id in placed:
                nexts.pop()
            if not nexts:
                break
            run.append(nexts[-1])
            placed.add(nexts[-1].id)
        runs.append(run)
    return runs


def resting_places(rows: Sequence[LedgerRow], present: Collection[str]) -> dict[str, str]:
    """For each id of `rows` that is not `present`, the nearest present id it stood behind; "" for
    the top of the document."""
    order = reading_order(rows)
    before = {row.id: earlier.id for earlier, row in pairwise(order)}
    before.update({row.id: row.near for row in rows if row.state == "gone"})
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
