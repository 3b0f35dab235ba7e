"""Names that another document has now: the ids published under them, and where each has gone.

In a ledger a row with the state `moved` is a signpost: that of the kind `title` says where the
whole document went that had the name last, every other where one id went that a document before
it had. A signpost to an id that has come home is taken down.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from glossator.model.passages import LedgerRow
from glossator.text import folded

SHARE = 0.5  # of an old ledger's passages, to stand in a document that has another name now
_STAYED = 0.1  # of them, to stand under the old name still: with fewer the document has left it

Rows = tuple[LedgerRow, ...]
Signs = dict[str, LedgerRow]  # by the id


def signpost(rows: Iterable[LedgerRow]) -> LedgerRow | None:
    """The row that says where the document went that had the name last, if it went."""
    return next((row for row in rows if row.state == "moved" and row.kind == "title"), None)


def signs(rows: Iterable[LedgerRow]) -> Signs:
    """The signposts to single ids. That of an id which the document has as well stands in its row:
    `near` is where the other one is."""
    return {
        row.id: _sign(row, row.near)
        for row in rows
        if (row.state == "moved" and row.kind != "title") or (row.state == "live" and row.near)
    }


def own(rows: Iterable[LedgerRow]) -> Rows:
    """The rows of what a document has or had itself."""
    return tuple(
        replace(row, near="") if row.state == "live" and row.near else row
        for row in rows
        if row.state != "moved"
    )


def _sign(row: LedgerRow, now: str) -> LedgerRow:
    """The signpost of the id of `row` to the name `now`, without words."""
    kind = "heading" if row.kind == "title" else row.kind
    return replace(
        row, kind=kind, number="", text="", before="", after="", first="", state="moved", near=now
    )


def overtaken(ledgers: Mapping[str, Rows], fresh: Mapping[str, Collection[str]]) -> bool:
    """Whether half of the words of a ledger stand in a document without one. `fresh` are the texts
    of the passages of those, by name, as the ledger has them: it must cost next to nothing to know
    that there is nothing to know."""
    return any(
        texts and sum(text in theirs for text in texts) >= SHARE * len(texts)
        for rows in ledgers.values()
        for texts in [_said(rows)]
        for theirs in fresh.values()
    )


def _said(rows: Iterable[LedgerRow]) -> list[str]:
    return [row.text for row in rows if row.kind == "passage" and row.state == "live" and row.text]


def renamed(rows: Iterable[LedgerRow], words: Mapping[str, Collection[str]]) -> str:
    """The one document that has most of the passages of `rows`; empty if there is none."""
    texts = [text for said in _said(rows) if (text := folded(said))]
    enough = [slug for slug, theirs in words.items() if texts and _has(texts, theirs, SHARE)]
    return enough[0] if len(enough) == 1 else ""


def left_behind(
    ledgers: Mapping[str, Rows], words: Mapping[str, Collection[str]]
) -> Iterator[tuple[str, str]]:
    """Each name that has a document and whose ledger is another's, one without a ledger, and that
    one's name: next to nothing of it stands under the name, and half of it there."""
    fresh = {slug: theirs for slug, theirs in words.items() if slug not in ledgers and theirs}
    for slug in sorted({*ledgers} & {*words}) if fresh else ():
        texts = [text for said in _said(ledgers[slug]) if (text := folded(said))]
        left = texts and not signpost(ledgers[slug]) and not _has(texts, words[slug], _STAYED)
        if left and (now := renamed(ledgers[slug], fresh)):
            yield slug, now


def _has(texts: Collection[str], theirs: Collection[str], share: float) -> bool:
    return sum(text in theirs for text in texts) >= share * len(texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How ids are followed from name to name: by the `rows` a name has, its single `signs`, and by
    `onward`, where the document went that had it last."""

    rows: Mapping[str, Rows]
    signs: Mapping[str, Signs]
    onward: Mapping[str, str]

    def signs_of(self, slug: str) -> Signs:
        """The signposts of a name, each to where its id is now; none for what is at home."""
        found = {}
        ids: dict[str, set[str]] = {}
        for id_, row in self.signs.get(slug, {}).items():
            now = self._home(id_, row.near, ids) or row.near
            if now != slug:
                found[id_] = replace(row, near=now)
        return found

    def _home(self, id_: str, name: str, ids: dict[str, set[str]]) -> str:
        """The name under which `id_` stands that went to `name`; empty if nothing knows."""
        seen: set[str] = set()
        while name and name not in seen:
            seen.add(name)
            if name not in ids:
                ids[name] = {row.id for row in self.rows.get(name, ())}
            if id_ in ids[name]:
                return name
            sign = self.signs.get(name, {}).get(id_)
            name = sign.near if sign else self.onward.get(name, "")
        return ""


def signs_to(rows: Iterable[LedgerRow], now: str) -> Signs:
    """A signpost to the document `now` for each id of its `rows` that leads somewhere there: the
    note that was taken out is no element of its page."""
    return {row.id: _sign(row, now) for row in rows if row.kind != "note" or row.state == "live"}


def with_signs(rows: Rows, found: Signs) -> Rows:
    """`rows` of a document with the signposts of its name."""
    ids = {row.id for row in rows}
    both = tuple(
        replace(row, near=found[row.id].near) if row.state == "live" and row.id in found else row
        for row in rows
    )
    return (*both, *(row for id_, row in found.items() if id_ not in ids))
