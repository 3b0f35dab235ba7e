"""What became private stays private: its words are in no old wording that is shown or kept.

An old wording is closed where it has words that stand in what is hidden now, or in a passage under
`redact`, and nowhere in the text that is shown. It is closed whole: to cut words out would tell
where they were.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache as once

from glossator.model.documents import Document
from glossator.model.passages import Anchored, LedgerRow, Tombstone
from glossator.permalinks.addresses import id_words, is_of_words, veiled_id, with_veiled
from glossator.permalinks.alignment import Stand
from glossator.permalinks.stop_ids import folded_words, stands_of
from glossator.permalinks.stops import Stop, stops_of
from glossator.text import HASH_LETTERS, folded

_RUN = 12  # folded code points in a row that are enough to tell words by
_PIECE = 4  # at an edge of a neighbour's words, where they are cut
_NOT_LETTERS = str.maketrans({char: " " for char in "%<>!-—"})  # the marks of comments


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """What must not be told: the `hidden` texts, and the runs of them that are nowhere `shown`."""

    hidden: tuple[str, ...]
    runs: frozenset[str]
    shown: str


def secrets(document: Document, rows: Iterable[LedgerRow]) -> Secrets | None:
    """What of `document` and of its ledger is private; None if nothing is."""
    private = _private(document, rows)
    hidden = tuple(sorted({words for each in private if (words := _plain(each))}))
    if not hidden:
        return None
    shown = "\n".join(_plain(stop.words) for stop in stops_of(document))
    runs = {run for words in hidden for run in _runs(words) if run not in shown}
    return Secrets(hidden=hidden, runs=frozenset(runs), shown=shown)


def _private(document: Document, rows: Iterable[LedgerRow]) -> Iterator[str]:
    """The texts that must not be told, as they are written."""
    text = document.source.text
    yield from (text[span.start : span.end] for span in document.reading.hidden)
    forgotten = with_veiled(document.redact)
    yield from (
        said for row in rows if row.id in forgotten for said in (row.text, row.first) if said
    )


def _plain(text: str) -> str:
    return folded(text.translate(_NOT_LETTERS)).casefold()


def _runs(words: str) -> Iterable[str]:
    if len(words) <= _RUN:
        return (words,)
    return (words[i : i + _RUN] for i in range(len(words) - _RUN + 1))


def telling(document: Document, rows: Iterable[LedgerRow]) -> Callable[[str], bool]:
    """Whether a text would tell what of `document` and of its ledger is private."""
    known = once(lambda: secrets(document, rows))  # much to do for a text that nobody asks about

    def tells(text: str) -> bool:
        found = known()
        return found is not None and _told(text, found)

    return tells


def _told(text: str, known: Secrets) -> bool:
    """Whether `text` would tell something hidden."""
    words = _plain(text)
    if not words or words in known.shown:
        return False
    if any(run in known.runs for run in _runs(words)):
        return True
    if len(words) <= _RUN and any(words in each for each in known.hidden):
        return True
    return any(run in words for run in known.runs if len(run) < _RUN)


def _told_at_edge(text: str, known: Secrets) -> bool:
    """Whether a neighbour's words, which are cut, begin or end with part of something hidden."""
    words = _plain(text)
    if _told(text, known):
        return True
    return any(
        (words.startswith(each[-size:]) and each[-size:] not in known.shown)
        or (words.endswith(each[:size]) and each[:size] not in known.shown)
        for each in known.hidden
        for size in range(_PIECE, min(_RUN, len(each)))
    )


def sealed(anchored: Anchored, rows: Sequence[LedgerRow]) -> Anchored:
    """`anchored` without old wordings that tell what is private."""
    old = (
        anchored.gone
        or any(each.first or each.formers for each in anchored.passages)
        or any(each.first or each.formers for each in anchored.headings)
    )
    known = secrets(anchored.document, rows) if old else None
    if known is None:
        return anchored

    def closed(text: str) -> str:
        return "" if _told(text, known) else text

    def stone(each: Tombstone) -> Tombstone:
        return replace(each, text=closed(each.text))

    return replace(
        anchored,
        gone=tuple(stone(each) for each in anchored.gone),
        passages=tuple(
            replace(
                each,
                first=closed(each.first),
                formers=tuple(replace(old, text=closed(old.text)) for old in each.formers),
            )
            if each.first or each.formers
            else each
            for each in anchored.passages
        ),
        headings=tuple(
            replace(
                each,
                first=closed(each.first),
                formers=tuple(replace(old, text=closed(old.text)) for old in each.formers),
            )
            if each.first or each.formers
            else each
            for each in anchored.headings
        ),
    )


def sealed_rows(
    document: Document, before: Sequence[LedgerRow], rows: Sequence[LedgerRow]
) -> tuple[LedgerRow, ...]:
    """`rows`, the ledger of `document` to be written, without words that are private; `before` is
    the ledger that was."""
    known = secrets(document, before)
    if known is None:
        return tuple(rows)
    return tuple(
        replace(
            row,
            text="" if _told(row.text, known) else row.text,
            first="" if _told(row.first, known) else row.first,
            before="" if _told_at_edge(row.before, known) else row.before,
            after="" if _told_at_edge(row.after, known) else row.after,
        )
        for row in rows
    )


def without_words(rows: Sequence[LedgerRow]) -> tuple[LedgerRow, ...]:
    """The ledger of a document that became private: ids and numbers, and no word of it."""
    # What went to another document has its signpost at its old id.
    telling_ids = (row.id for row in rows if row.kind == "title" or row.state != "moved")
    veiled = {id_: veiled_id(id_) for id_ in telling_ids if is_of_words(id_)}
    return tuple(
        replace(row, text="", before="", after="", first="") for row in _renamed(rows, veiled)
    )


def known_rows(document: Document, rows: Sequence[LedgerRow]) -> tuple[LedgerRow, ...]:
    """The ledger `rows` by which `document` is to be known: its words again in what was private for
    a while, and ids made of words that are private now, or under `redact`, as hashes of them.

    An id of words tells them wherever it stands: in the page, its data and the ledger. The hash
    keeps the place and the state, and the link leads to the top of the page."""
    back = restored(document, rows)
    telling_ids = _telling_ids(document, back)
    return _renamed(back, {id_: veiled_id(id_) for id_ in telling_ids}) if telling_ids else back


def _renamed(rows: Sequence[LedgerRow], names: Mapping[str, str]) -> tuple[LedgerRow, ...]:
    """`rows` with the ids that have another of `names`; of rows that become one the first."""
    found: dict[tuple[str, bool], LedgerRow] = {}
    for row in rows:
        away = row.state == "moved" and row.kind != "title"
        id_ = row.id if away else names.get(row.id, row.id)
        # Of any other state it is the name of a document.
        near = names.get(row.near, row.near) if row.state in ("gone", "merged") else row.near
        found.setdefault((id_, away), replace(row, id=id_, near=near))
    return tuple(found.values())


def _telling_ids(document: Document, rows: Sequence[LedgerRow]) -> frozenset[str]:
    """The ids of `rows` whose words tell what is private in `document`, or under `redact`."""
    redacted = frozenset(filter(is_of_words, document.redact))
    ids = {row.id for row in rows if row.state != "moved" and is_of_words(row.id)}
    if not ids or not (redacted or document.redact or document.reading.hidden):
        return frozenset()
    private = {id_words(each) for each in (*_private(document, rows), *redacted)} - {"  "}
    shown = "\n".join(id_words(stop.words) for stop in stops_of(document))
    return redacted | {
        id_
        for id_ in ids
        if any(_tells(words, private, shown) for words in _said_by(id_)) and id_ not in redacted
    }


def _said_by(id_: str) -> tuple[str, ...]:
    """The words of an id, and without the hash that may be behind them."""
    words, _, last = id_.rpartition("-")
    return (id_words(id_), id_words(words)) if len(last) == HASH_LETTERS else (id_words(id_),)


def _tells(words: str, private: Iterable[str], shown: str) -> bool:
    """Whether `words`, as `id_words` has them, are private ones, or have some of them in a row."""
    if not words.strip() or words in shown:
        return False
    each = words.split()
    runs = {
        run
        for first in range(len(each))
        for last in range(first, len(each))
        if len(run := f" {' '.join(each[first : last + 1])} ") > _RUN and run not in shown
    }
    return any(
        words in secret
        or (len(secret) > _PIECE + 1 and secret in words and secret not in shown)
        or any(run in secret for run in runs)
        for secret in private
    )


def restored(document: Document, rows: Sequence[LedgerRow]) -> tuple[LedgerRow, ...]:
    """`rows` of a document that was private for a while, as a whole or in part, its words again in
    those whose ids they would have if there were no ledger: else a passage could not be known by
    its words. What was given up meanwhile is among them: its words alone bring it back."""
    wordless = {(row.kind, row.id) for row in rows if row.state != "moved" and not row.text}
    if not wordless:
        return tuple(rows)
    stops = stops_of(document)
    stands: dict[tuple[str, str], tuple[Stop, Stand]] = {
        (stand.kind, id_): (stop, stand)
        for stop, stand in zip(stops, stands_of(stops, folded_words(stops)), strict=True)
        for id_ in (veiled_id(stand.id), stand.id)
    }
    there = {row.id for row in rows}
    unveiled = {
        veiled_id(stand.id): stand.id
        for (kind, id_), (_, stand) in stands.items()
        if (kind, id_) in wordless and stand.id not in there
    }
    found = []
    for row in _renamed(rows, unveiled):
        lost = row.state != "moved" and not row.text
        if lost and (row.kind, row.id) in stands:
            stop, stand = stands[row.kind, row.id]
            row = replace(
                row,
                text=stop.words,
                before=stand.before,
                after=stand.after,
                first=row.first or stop.words,
            )
        found.append(row)
    return tuple(found)
