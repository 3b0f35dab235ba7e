"""What has changed since the ledger was written, and the ledger that records it.

The ledger is a lock file: a build reads it, `glossator accept` writes it, and neither loses an id
that the owner has not given up.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from glossator.model.passages import Anchored, AnchoredHeading, LedgerRow, Passage
from glossator.permalinks.addresses import with_veiled
from glossator.permalinks.alignment import edges, moved, reading_order
from glossator.permalinks.likeness import alike
from glossator.permalinks.stop_ids import folded_words, stands_of
from glossator.permalinks.stops import Stop, stops_of
from glossator.problems import Problem, Where
from glossator.text import folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became of an id since the ledger was written; `old` and `new` are its words. What is
    `back` was gone. `score` (0 to 1) is how alike the words of an edited, split or merged passage
    are; `others` are the ids it shares its words with: the parts of a split one, the host of a
    merged one, the candidates of an ambiguous one."""

    kind: Literal["kept", "moved", "edited", "split", "merged", "new", "back", "gone", "ambiguous"]
    id: str
    old: str = ""
    new: str = ""
    score: float = 1.0
    others: tuple[str, ...] = ()


def accepted_rows(
    anchored: Anchored, rows: Sequence[LedgerRow], today: str
) -> tuple[LedgerRow, ...]:
    """The ledger that records `anchored`, sorted by id: rows of before brought up to date, new ones
    dated `today` (an ISO date), and those gone that the edition says are gone.

    What `losses` reports stays live in it as it was, so that accepting loses nothing by itself. The
    words of a passage under `redact` are in none of its rows.
    """
    document = anchored.document
    before = {row.id: row for row in rows}
    made = {row.id: row for row in _live_rows(anchored, before, today)}
    hosts = {former.id: each.id for each in _addressed_parts(anchored) for former in each.formers}
    known_gone = with_veiled((*document.gone, *document.redact))
    near = {tombstone.id: tombstone.near for tombstone in anchored.gone}
    for row in rows:
        if row.id in made:
            continue
        if row.id in hosts:
            row = _put(row, "merged", hosts[row.id], today)
        elif row.state not in ("gone", "moved") and row.id in known_gone:
            row = _put(row, "gone", near.get(row.id, ""), today)
        made[row.id] = row
    for id_ in sorted(with_veiled(document.redact)):
        if id_ in made and made[id_].state == "gone":
            made = _without_words(made, before[id_])
    return tuple(made[id_] for id_ in sorted(made))


def _put(row: LedgerRow, state: Literal["merged", "gone"], near: str, today: str) -> LedgerRow:
    same = (row.state, row.near) == (state, near)
    return row if same else replace(row, state=state, near=near, accepted=today)


def _addressed_parts(anchored: Anchored) -> tuple[Passage | AnchoredHeading, ...]:
    return (*anchored.headings, *anchored.passages)


def _live_rows(anchored: Anchored, before: dict[str, LedgerRow], today: str) -> Iterator[LedgerRow]:
    stops = stops_of(anchored.document)
    addresses_of = _addressed(anchored, stops)
    stands = stands_of(stops, folded_words(stops))
    for stop, stand, (id_, number) in zip(stops, stands, addresses_of, strict=True):
        row = before.get(id_)
        stayed = row is not None and row.state == "live" and row.number == number
        yield LedgerRow(
            id=id_,
            kind=stop.kind,
            number=number,
            text=stop.words,
            before=stand.before,
            after=stand.after,
            state="live",
            near=row.near if row is not None and row.state == "live" else "",
            first=row.first if row is not None else stop.words,
            accepted=row.accepted if row is not None and stayed else today,
        )


def _addressed(anchored: Anchored, stops: Iterable[Stop]) -> Iterator[tuple[str, str]]:
    """The id and number of each of the document's stops."""
    passages = iter(anchored.passages)
    headings = iter(anchored.headings)
    for stop in stops:
        match stop.kind:
            case "title":
                yield anchored.title_id, ""
            case "standfirst":
                yield anchored.standfirst_id, ""
            case "heading":
                yield next(headings).id, ""
            case "passage":
                passage = next(passages)
                yield passage.id, passage.number


def _without_words(made: dict[str, LedgerRow], hidden: LedgerRow) -> dict[str, LedgerRow]:
    """`made` without the words of `hidden`, in its own row and in those of its neighbours."""
    text = hidden.text
    first, last = edges(text)
    scrubbed = {
        id_: replace(
            row,
            before="" if text and row.before == last else row.before,
            after="" if text and row.after == first else row.after,
        )
        for id_, row in made.items()
    }
    own = replace(made[hidden.id], text="", before="", after="", first="")
    return {**scrubbed, hidden.id: own}


def changes(anchored: Anchored, rows: Sequence[LedgerRow]) -> tuple[Change, ...]:
    """What became of every published id, and which ids are new, in reading order; what is gone
    since the ledger was written last."""
    before = {row.id: row for row in rows if row.kind != "note" and row.state != "moved"}
    stops = stops_of(anchored.document)
    ids = [id_ for id_, _ in _addressed(anchored, stops)]
    places = {row.id: place for place, row in enumerate(reading_order(rows))}
    shifted = moved([places[id_] for id_ in ids if id_ in places])
    rests = {passage.id: passage.rest for passage in anchored.passages if passage.rest}
    found = []
    for id_, stop in zip(ids, stops, strict=True):
        row = before.pop(id_, None)
        found.append(
            Change(kind="new", id=id_, new=stop.words)
            if row is None
            else _continued(row, stop.words, rests.get(id_, ()), places.get(id_) in shifted)
        )
    for each in _addressed_parts(anchored):
        for former in each.formers:
            found.append(_joined(before.pop(former.id), each))
    candidates = {stone.id: stone.candidates for stone in anchored.gone}
    return (*found, *_lost(before.values(), candidates))


def _continued(row: LedgerRow, new: str, rest: tuple[str, ...], shifted: bool) -> Change:
    """What became of a passage that stands in the text."""
    edited = folded(row.text) != folded(new)
    kind: Literal["kept", "moved", "edited", "split", "back"] = "kept"
    if row.state != "live":
        kind = "back"
    elif rest:
        kind = "split"
    elif edited:
        kind = "edited"
    elif shifted:
        kind = "moved"
    score = alike(folded(row.text), folded(new)) if edited else 1.0
    return Change(kind=kind, id=row.id, old=row.text, new=new, score=score, others=rest)


def _joined(row: LedgerRow, host: Passage | AnchoredHeading) -> Change:
    """What became of a passage that is part of another."""
    kind: Literal["kept", "merged"] = "merged"
    if row.state == "merged" and row.near == host.id:
        kind = "kept"
    score = alike(folded(row.text), folded(host.text))
    return Change(kind=kind, id=row.id, old=row.text, new=host.text, score=score, others=(host.id,))


def _lost(rows: Iterable[LedgerRow], candidates: Mapping[str, tuple[str, ...]]) -> Iterator[Change]:
    for row in rows:
        if row.state != "gone":
            others = candidates.get(row.id, ())
            kind: Literal["ambiguous", "gone"] = "ambiguous" if others else "gone"
            yield Change(kind=kind, id=row.id, old=row.text, score=0.0, others=others)


def losses(
    anchored: Anchored,
    rows: Sequence[LedgerRow],
    elsewhere: Callable[[str], str] = lambda text: "",
    lines: Mapping[str, Where] | None = None,
) -> tuple[Problem, ...]:
    """A published id that leads nowhere any more, or to no one passage for certain, unless the
    edition says it is gone. `elsewhere` is the name of another document in which a text stands
    word for word, or empty; `lines` are where the rows stand, by their ids, if that is known."""
    document = anchored.document
    ledger = Where(path=f"site_src/permalinks/{document.slug}.jsonl")
    known = with_veiled((*document.gone, *document.redact))
    kinds = {row.id: row.kind for row in rows}
    return tuple(
        Problem(
            code="permalink-lost",
            message=f"the published {kinds[change.id]} {change.id} {_fate(change)}; "
            + (f'it said: "{_short(change.old)}"' if change.old else "its words are private now"),
            where=(lines or {}).get(change.id, ledger),
            hint=_advice(elsewhere(change.old) if change.old else "")
            + f"If that is meant, add {change.id} under gone: in site_src/editions/"
            f"{document.slug}.yml.",
        )
        for change in changes(anchored, rows)
        if change.kind in ("gone", "ambiguous") and change.id not in known
    )


def _advice(other: str) -> str:
    if not other:
        return ""
    return (
        f"Its words stand in `{other}` now. If documents changed names, rename one after the other "
        "and run glossator accept after each; its links then follow it. "
    )


def _fate(change: Change) -> str:
    if change.kind == "gone":
        return "is gone"
    return f"is no one passage for certain any more (it may be {' or '.join(change.others)})"


def check_addresses(
    anchored: Anchored,
    rows: Sequence[LedgerRow],
    said_of: Iterable[tuple[str, str, Where]] = (),
) -> tuple[Problem, ...]:
    """What the edition says of published passages and cannot be right: an id under `gone` or
    `redact` that was never published, or whose words still stand in the text. `said_of` is where
    it says so, by the key and the id."""
    document = anchored.document
    published = {row.id for row in rows}
    present = {anchored.title_id, anchored.standfirst_id}
    present.update(heading.id for heading in anchored.headings)
    present.update(passage.id for passage in anchored.passages)
    places = {(key, id_): where for key, id_, where in said_of}
    edition = Where(path=f"site_src/editions/{document.slug}.yml")
    return tuple(
        _contradiction(
            document.slug,
            key,
            id_,
            places.get((key, id_), edition),
            stands=not present.isdisjoint(with_veiled((id_,))),
        )
        for key, ids in (("gone", document.gone), ("redact", document.redact))
        for id_ in ids
        if not present.isdisjoint(forms := with_veiled((id_,))) or published.isdisjoint(forms)
    )


def _contradiction(slug: str, key: str, id_: str, where: Where, *, stands: bool) -> Problem:
    if not stands:
        return Problem(
            code=f"{key}-unknown",
            message=f"{key}: {id_} was never published",
            where=where,
            hint=f"The ids that were are in site_src/permalinks/{slug}.jsonl.",
            severity="warning",
        )
    hint = (
        "Take it out of the source; until then its words are on the page."
        if key == "redact"
        else f"Take the id out of {key}."
    )
    # Words that must not be shown and are shown keep the site from being swapped in.
    return Problem(
        code=f"{key}-present",
        message=f"{key}: {id_} still stands in the text",
        where=where,
        hint=hint,
        severity="error" if key == "redact" else "warning",
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "…"
