"""Permanent addresses: ids from a passage's own words, numbers that stay, and a ledger kept.

What the ledger has published keeps its id and number; what it does not know gets a new one
(`addresses`, `numbering`). Ids that the frame of a page uses begin with `_` or `g-`, and nothing
made here does.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from glossator import addresses
from glossator.alignment import (
    Stand,
    head,
    moved,
    reading_order,
    recognised,
    resting_places,
    tail,
)
from glossator.model import (
    Anchored,
    AnchoredHeading,
    Document,
    LedgerRow,
    Passage,
    Timestamp,
    Tombstone,
    walk,
)
from glossator.numbering import numbered
from glossator.problems import Problem, Where
from glossator.stops import Stop, stops_of
from glossator.text import Lines, folded
from glossator.timestamps import moment_seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became of an id since the ledger was written; `old` and `new` are its words. What is
    `back` was gone."""

    kind: Literal["kept", "moved", "new", "back", "gone"]
    id: str
    old: str = ""
    new: str = ""


def anchor(document: Document, rows: Sequence[LedgerRow]) -> Anchored:
    """`document` with a permanent id for each passage and heading, and a number for each passage;
    what `rows` has published keeps its id and number, and what is gone is a tombstone."""
    stops = stops_of(document)
    known = recognised(_stands(stops), rows) if rows else {}
    ids = _new_ids(stops, {i: row.id for i, row in known.items()}, {row.id for row in rows})
    numbers = _numbers(stops, known, rows)
    moments = [_first_moment(stop, document) for stop in stops]
    aliases = _aliases(stops, {*ids, *(row.id for row in rows)})
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
            )
            for i, stop in enumerate(stops)
            if stop.kind == "heading"
        ),
        passages=tuple(_passages(document, stops, ids, numbers, moments, aliases)),
        gone=_tombstones(document, ids, rows),
    )


def _passages(
    document: Document,
    stops: Sequence[Stop],
    ids: Sequence[str],
    numbers: Sequence[str],
    moments: Sequence[int | None],
    aliases: Sequence[tuple[str, ...]],
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


def _stands(stops: Sequence[Stop]) -> list[Stand]:
    texts = [folded(stop.words) for stop in stops]
    ids = _new_ids(stops, {}, ())
    return [
        Stand(
            kind=stop.kind,
            text=texts[i],
            before=tail(texts[i - 1]) if i else "",
            after=head(texts[i + 1]) if i + 1 < len(texts) else "",
            id=ids[i],
        )
        for i, stop in enumerate(stops)
    ]


def _new_ids(
    stops: Sequence[Stop], known: Mapping[int, str], published: Collection[str]
) -> list[str]:
    """The id of each stop: the one it is `known` by, else a new one that none was `published`
    with."""
    ids = dict(known)
    texts = [folded(stop.words) for stop in stops]
    passages = [i for i, stop in enumerate(stops) if stop.kind == "passage"]
    made = addresses.passage_ids(
        [texts[i] for i in passages],
        [place for place, i in enumerate(passages) if i not in ids],
        published,
    )
    ids.update((passages[place], id_) for place, id_ in made.items())
    # The title has the first choice of words; a standfirst is never named by its own.
    for kinds in (("title", "standfirst"), ("heading",)):
        headings = [i for i, stop in enumerate(stops) if stop.kind in kinds]
        made = addresses.heading_ids(
            [_heading_words(i, stops, texts) for i in headings],
            texts,
            [place for place, i in enumerate(headings) if i not in ids],
            {*published, *ids.values()},
        )
        ids.update((headings[place], id_) for place, id_ in made.items())
    return [ids[i] for i in range(len(stops))]


def _heading_words(
    place: int, stops: Sequence[Stop], texts: Sequence[str]
) -> addresses.HeadingWords:
    stop = stops[place]
    following = (texts[i] for i in range(place + 1, len(stops)) if stops[i].kind == "passage")
    return addresses.HeadingWords(
        text=stop.text,
        by_words=stop.kind != "standfirst",
        parent="" if stop.section is None else stops[stop.section].text,
        following=next(following, ""),
        place=place,
    )


def _numbers(
    stops: Sequence[Stop], known: dict[int, LedgerRow], rows: Sequence[LedgerRow]
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


def _tombstones(
    document: Document, ids: Sequence[str], rows: Sequence[LedgerRow]
) -> tuple[Tombstone, ...]:
    """Every published id that nothing has any more, with the id of what it stood behind."""
    present = set(ids)
    redacted = set(document.redact)
    published = [row for row in rows if row.kind != "note"]
    if all(row.id in present for row in published):
        return ()
    near = resting_places(published, present)
    return tuple(
        Tombstone(
            id=row.id,
            text="" if row.id in redacted else row.text,
            near="" if near[row.id] == ids[0] else near[row.id],
        )
        for row in sorted(published, key=lambda row: row.id)
        if row.id not in present
    )


# --- what is new since the ledger was written -----------------------------------------------------


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
    known_gone = {*document.gone, *document.redact}
    near = {tombstone.id: tombstone.near for tombstone in anchored.gone}
    for row in rows:
        if row.id in made:
            continue
        if row.state == "live" and row.id in known_gone:
            row = replace(row, state="gone", near=near.get(row.id, ""), accepted=today)
        made[row.id] = row
    for id_ in document.redact:
        if id_ in made and made[id_].state == "gone":
            made = _without_words(made, before[id_])
    return tuple(made[id_] for id_ in sorted(made))


def _live_rows(anchored: Anchored, before: dict[str, LedgerRow], today: str) -> Iterator[LedgerRow]:
    stops = stops_of(anchored.document)
    addresses_of = _addressed(anchored, stops)
    for stop, stand, (id_, number) in zip(stops, _stands(stops), addresses_of, strict=True):
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
            near="",
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
    text = folded(hidden.text)
    last, first = tail(text), head(text)
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
    before = {row.id: row for row in rows if row.kind != "note"}
    stops = stops_of(anchored.document)
    ids = [id_ for id_, _ in _addressed(anchored, stops)]
    places = {row.id: place for place, row in enumerate(reading_order(rows))}
    shifted = moved([places[id_] for id_ in ids if id_ in places])
    found = []
    for id_, stop in zip(ids, stops, strict=True):
        row = before.pop(id_, None)
        kind: Literal["kept", "moved", "new", "back"] = "new"
        if row is not None:
            kind = "back" if row.state == "gone" else "moved" if places[id_] in shifted else "kept"
        old = row.text if row is not None else ""
        found.append(Change(kind=kind, id=id_, old=old, new=stop.words))
    found += [
        Change(kind="gone", id=row.id, old=row.text)
        for row in before.values()
        if row.state == "live"
    ]
    return tuple(found)


def losses(anchored: Anchored, rows: Sequence[LedgerRow]) -> tuple[Problem, ...]:
    """A published id that leads nowhere any more, unless the edition says it is gone."""
    document = anchored.document
    known = {*document.gone, *document.redact}
    kinds = {row.id: row.kind for row in rows}
    return tuple(
        Problem(
            code="permalink-lost",
            message=f"the published {kinds[change.id]} {change.id} is gone; "
            f'it said: "{_short(change.old)}"',
            where=Where(path=f"site_src/permalinks/{document.slug}.jsonl"),
            hint=f"If that is meant, add {change.id} under gone: in site_src/editions/"
            f"{document.slug}.yml.",
        )
        for change in changes(anchored, rows)
        if change.kind == "gone" and change.id not in known
    )


def check_addresses(anchored: Anchored, rows: Sequence[LedgerRow]) -> tuple[Problem, ...]:
    """What the edition says of published passages and cannot be right: an id under `gone` or
    `redact` that was never published, or whose words still stand in the text."""
    document = anchored.document
    published = {row.id for row in rows}
    present = {anchored.title_id, anchored.standfirst_id}
    present.update(heading.id for heading in anchored.headings)
    present.update(passage.id for passage in anchored.passages)
    return tuple(
        _contradiction(document.slug, key, id_, id_ in present)
        for key, ids in (("gone", document.gone), ("redact", document.redact))
        for id_ in ids
        if id_ in present or id_ not in published
    )


def _contradiction(slug: str, key: str, id_: str, stands: bool) -> Problem:
    where = Where(path=f"site_src/editions/{slug}.yml")
    if not stands:
        return Problem(
            code=f"{key}-unknown",
            message=f"{key}: {id_} was never published",
            where=where,
            hint=f"The ids that were are in site_src/permalinks/{slug}.jsonl.",
        )
    hint = (
        "Take it out of the source or set it aside; until then its words are on the page."
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
