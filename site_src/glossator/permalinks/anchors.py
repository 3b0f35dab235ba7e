"""Permanent addresses: ids from a passage's own words, numbers that stay, and a ledger kept.

What the ledger has published keeps its id and number; what it does not know gets a new one
(`addresses`, `numbering`). Ids that the frame of a page uses begin with `_` or `g-`, and nothing
made here does.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.model.documents import Document
from glossator.model.passages import (
    Anchored,
    AnchoredHeading,
    Former,
    LedgerRow,
    Passage,
    Signpost,
    Tombstone,
)
from glossator.model.trees import Timestamp, walk
from glossator.permalinks import addresses

# What a build and `glossator accept` ask of the ledger is found here too.
from glossator.permalinks.acceptance import Change as Change
from glossator.permalinks.acceptance import accepted_rows as accepted_rows
from glossator.permalinks.acceptance import changes as changes
from glossator.permalinks.acceptance import check_addresses as check_addresses
from glossator.permalinks.acceptance import losses as losses
from glossator.permalinks.alignment import resting_places
from glossator.permalinks.departures import own, signs
from glossator.permalinks.lineage import Lineage, lineage
from glossator.permalinks.numbering import numbered
from glossator.permalinks.stop_ids import folded_words, new_ids, stands_of
from glossator.permalinks.stops import Stop, stops_of
from glossator.text import Lines, folded
from glossator.timestamps import moment_seconds


def anchor(document: Document, rows: Sequence[LedgerRow]) -> Anchored:
    """`document` with a permanent id for each passage and heading, and a number for each passage;
    what `rows` has published keeps its id and number, and what is gone is a tombstone. No new id is
    one that another document had under the same name."""
    stops = stops_of(document)
    texts = folded_words(stops)
    lost = addresses.with_veiled((*document.gone, *document.redact))
    published = {row.id for row in rows}
    elsewhere = signs(rows)
    rows = own(rows)
    shared = {row.id for row in rows}
    found = lineage(stands_of(stops, texts), rows, lost) if rows else Lineage(known={})
    known = found.known
    ids = new_ids(stops, texts, {i: row.id for i, row in known.items()}, published)
    numbers = _numbers(stops, known, rows)
    pasts = _pasts(texts, ids, found, addresses.with_veiled(document.redact), rows)
    moments = [_first_moment(stop, document) for stop in stops]
    aliases = _aliases(stops, {*ids, *published})
    named = {stop.kind: ids[i] for i, stop in enumerate(stops[:2])}
    return Anchored(
        document=document,
        title_id=named["title"],
        standfirst_id=named.get("standfirst", ""),
        headings=tuple(
            AnchoredHeading(
                id=ids[i],
                span=stop.span,
                level=stop.level,
                text=stop.text,
                origin=stop.origin,
                time=None if stop.callout else _moment_under(i, stops, moments),
                inlines=stop.inlines,
                callout=stop.callout,
                aliases=aliases[i],
                formers=pasts[i].formers,
                first=pasts[i].first,
            )
            for i, stop in enumerate(stops)
            if stop.kind == "heading"
        ),
        passages=tuple(_passages(document, stops, ids, numbers, moments, aliases, pasts)),
        gone=_tombstones(document, ids, rows, found),
        signs=tuple(
            Signpost(id=id_, now=elsewhere[id_].near, shared=id_ in shared)
            for id_ in sorted(elsewhere)
        ),
    )


@dataclass(frozen=True, slots=True)
class _Past:
    """What a stop was: the ids merged into it, its first wording, the ids split off from it."""

    formers: tuple[Former, ...] = ()
    first: str = ""
    rest: tuple[str, ...] = ()


def _passages(
    document: Document,
    stops: Sequence[Stop],
    ids: Sequence[str],
    numbers: Sequence[str],
    moments: Sequence[int | None],
    aliases: Sequence[tuple[str, ...]],
    pasts: Sequence[_Past],
) -> Iterator[Passage]:
    lines = Lines.of(document.source.text)
    names = {speaker.key: speaker.name for speaker in document.speakers}
    for i, stop in enumerate(stops):
        if stop.leaf is not None:
            span = stop.span
            yield Passage(
                id=ids[i],
                number=numbers[i],
                leaf=stop.leaf,
                text=stop.text,
                section="" if stop.section is None else ids[stop.section],
                speaker=names.get(stop.leaf.speaker, ""),
                voice=stop.leaf.voice,
                time=moments[i],
                lines=(lines.line_of(span.start), lines.line_of(max(span.start, span.end - 1))),
                aliases=aliases[i],
                formers=pasts[i].formers,
                first=pasts[i].first,
                rest=pasts[i].rest,
            )


def _first_moment(stop: Stop, document: Document) -> int | None:
    for inline in walk(stop.inlines):
        if isinstance(inline, Timestamp):
            return moment_seconds(inline, document.metadata)
    return None


def _moment_under(place: int, stops: Sequence[Stop], moments: Sequence[int | None]) -> int | None:
    """The first moment cited in a heading or under it, before the next heading."""
    for i in range(place, len(stops)):
        if i > place and stops[i].kind == "heading" and not stops[i].callout:
            return None
        if moments[i] is not None:
            return moments[i]
    return None


def _aliases(stops: Sequence[Stop], taken: set[str]) -> list[tuple[str, ...]]:
    """The ids the author gave each stop, where nothing of ours and nothing before has them."""
    seen = set(taken)
    aliases = []
    for stop in stops:
        own = []
        for id_ in stop.author_ids:
            if id_ not in seen and addresses.may_be_alias(id_):
                own.append(id_)
                seen.add(id_)
        aliases.append(tuple(own))
    return aliases


# --- ids, numbers, tombstones ---------------------------------------------------------------------


def _numbers(
    stops: Sequence[Stop], known: Mapping[int, LedgerRow], rows: Sequence[LedgerRow]
) -> list[str]:
    """A number for each passage, "" for all else. Where two branches gave one number twice, what
    was accepted first keeps it."""
    owners: dict[str, LedgerRow] = {}
    for row in sorted(known.values(), key=lambda each: (each.accepted, each.id), reverse=True):
        owners[row.number] = row
    passages = [i for i, stop in enumerate(stops) if stop.kind == "passage"]
    recorded = [
        known[i].number if i in known and owners[known[i].number] is known[i] else ""
        for i in passages
    ]
    given = numbered(recorded, (row.number for row in rows if row.kind == "passage"))
    numbers = [""] * len(stops)
    for i, number in zip(passages, given, strict=True):
        numbers[i] = number
    return numbers


def _pasts(
    texts: Sequence[str],
    ids: Sequence[str],
    found: Lineage,
    redacted: Collection[str],
    rows: Sequence[LedgerRow],
) -> list[_Past]:
    """The past of each stop, by their folded words and their ids."""
    said = {row.id: "" if row.id in redacted else row.text for row in rows}
    formers: dict[int, list[Former]] = defaultdict(list)
    for id_, place in sorted(found.hosts.items()):
        formers[place].append(Former(id=id_, text=said[id_]))
    return [
        _Past(
            formers=tuple(formers.get(i, ())),
            first=_first(found.known[i], texts[i], redacted) if i in found.known else "",
            rest=tuple(ids[place] for place in found.rest.get(i, ())),
        )
        for i in range(len(texts))
    ]


def _first(row: LedgerRow, text: str, redacted: Collection[str]) -> str:
    """What `row` said first, if that is not what stands there now, folded, and may be told."""
    return "" if row.id in redacted or folded(row.first) == text else row.first


def _tombstones(
    document: Document, ids: Sequence[str], rows: Sequence[LedgerRow], found: Lineage
) -> tuple[Tombstone, ...]:
    """Every published id that nothing has any more, with the id of what it stood behind."""
    present = set(ids)
    reached = {*present, *found.hosts}
    published = [row for row in rows if row.kind != "note"]
    if all(row.id in reached for row in published):
        return ()
    redacted = addresses.with_veiled(document.redact)
    hosts = {id_: ids[place] for id_, place in found.hosts.items()}
    near = resting_places(published, present, hosts)
    return tuple(
        Tombstone(
            number=row.number,
            id=row.id,
            text="" if row.id in redacted else row.text,
            near="" if near[row.id] == ids[0] else near[row.id],
            candidates=tuple(ids[place] for place in found.candidates.get(row.id, ())),
        )
        for row in sorted(published, key=lambda row: row.id)
        if row.id not in reached
    )
