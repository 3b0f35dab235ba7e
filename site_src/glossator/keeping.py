"""What a build and `glossator accept` do so that no published address is lost."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache as once

from glossator.model.annotations import Annotated
from glossator.model.documents import Reading
from glossator.model.passages import LedgerRow
from glossator.model.site import FormerDocument
from glossator.model.trees import leaf_text, leaves
from glossator.notes.ids import accepted_notes
from glossator.permalinks.anchors import accepted_rows, losses
from glossator.permalinks.departures import Rows, overtaken
from glossator.permalinks.sealing import known_rows, sealed_rows, without_words
from glossator.permalinks.succession import (
    Succession,
    former_documents,
    lost_documents,
    records,
    settled,
    unexplained,
)
from glossator.problems import Problem, Where
from glossator.text import folded

_TELLING = 20  # folded code points: what is shorter may stand in any text


def is_private(annotated: Annotated) -> bool:
    """Whether no word of it may be in any output or ledger."""
    document = annotated.anchored.document
    return document.metadata.rights == "private" or document.reading.draft


def is_published(annotated: Annotated) -> bool:
    """Private documents and drafts leave no trace in any output. Of one in excerpts all addresses
    are, if not all words (`excerpts`)."""
    return not is_private(annotated)


def succession(
    readings: Iterable[Reading],
    slugs: Mapping[str, str],
    ledgers: Mapping[str, Rows],
    gone: Collection[str],
) -> Succession:
    """What became of each of `ledgers`; `slugs` are the names of documents by their source's path,
    `gone` those the owner says are removed."""
    named = {slugs[each.source.path]: each for each in readings if slugs.get(each.source.path)}
    # Texts are looked at only where they are needed.
    lost = unexplained(ledgers, named, gone) or overtaken(
        {slug: ledgers[slug] for slug in named if slug in ledgers},
        {
            slug: _texts(reading)
            for slug, reading in named.items()
            if ledgers and slug not in ledgers
        },
    )
    words = {
        slug: frozenset(folded(text) for text in _texts(reading)) if lost else ()
        for slug, reading in named.items()
    }
    return settled(ledgers, words, gone)


def _texts(reading: Reading) -> frozenset[str]:
    return frozenset(leaf_text(leaf) for leaf in leaves(reading.blocks))


def former(
    past: Succession,
    ledgers: Collection[str],
    understood: Iterable[Annotated],
    documents: Iterable[Annotated],
) -> tuple[FormerDocument, ...]:
    """What stands where documents were, of those that have had one of `ledgers`."""
    published = {each.slug for each in documents}
    withheld = {each.slug for each in understood} - published
    return former_documents(past, ledgers, published, withheld)


def known_by(annotated: Annotated, ledgers: Mapping[str, Rows]) -> Sequence[LedgerRow]:
    """The ledger by which a document is known, in the words it has had."""
    return known_rows(annotated.anchored.document, ledgers.get(annotated.slug, ()))


def lost_by_ledger(
    documents: Iterable[Annotated],
    past: Succession,
    gone: Collection[str],
    ledgers: Mapping[str, Rows],
) -> dict[str, tuple[Problem, ...]]:
    """What published addresses would be lost, by the name of the ledger that has them. The words
    of before are told, but none that are private now: a workflow's log is public. `ledgers` are
    those of the files."""
    documents = tuple(documents)

    @once
    def places() -> Mapping[str, str]:
        """Where each telling text of the site stands: made only if something is lost."""
        return {
            text: each.slug
            for each in documents
            for passage in each.anchored.passages
            if len(text := folded(passage.text)) >= _TELLING
        }

    def elsewhere(text: str) -> str:
        return places().get(folded(text), "")

    lines = _lines(ledgers, past)
    found = {
        each.slug: losses(
            each.anchored, _told(each, past.rows), elsewhere, lines.get(each.slug, {})
        )
        for each in documents
    }
    found.update((slug, (problem,)) for slug, problem in lost_documents(past, gone))
    return {slug: problems for slug, problems in found.items() if problems}


def _lines(ledgers: Mapping[str, Rows], past: Succession) -> Mapping[str, Mapping[str, Where]]:
    """Where the row of each id stands, by the document that it belongs to now: `accept` writes a
    row a line, in the order they are read in."""
    ends = {**past.moved, **past.passed}
    found: dict[str, dict[str, Where]] = {}
    for slug, rows in ledgers.items():
        there = found.setdefault(ends.get(slug, slug), {})
        for line, row in enumerate(rows, start=1):
            path = f"site_src/permalinks/{slug}.jsonl"
            there.setdefault(row.id, Where(path=path, line=line))
    return found


def _told(annotated: Annotated, ledgers: Mapping[str, Rows]) -> Sequence[LedgerRow]:
    rows = known_by(annotated, ledgers)
    return sealed_rows(annotated.anchored.document, rows, rows)


def held_back(lost: Collection[str], past: Succession) -> Collection[str]:
    """The names whose ledgers must stay as they are: those that would lose something, `lost`, and
    those to or from which rows go that are not written there."""
    ways = [{*way} for way in (*past.moved.items(), *past.passed.items())]
    held = set(lost)
    while more := {name for way in ways if held & way for name in way} - held:
        held |= more
    return held


def accepted(
    understood: Iterable[Annotated],
    ledgers: Mapping[str, Rows],
    past: Succession,
    gone: Collection[str],
    today: str,
) -> Iterator[tuple[str, Rows]]:
    """The ledgers that record a site as it is, by name: those of published documents, of documents
    that became private, and of names that no document has any more. `ledgers` are those of
    before."""
    waiting: dict[str, bool] = {}
    # Last what loses rows to another name: should a write fail before, they are at both names.
    ordered = sorted(understood, key=lambda each: each.slug in past.passed)
    for each in ordered:
        if is_published(each):
            document = each.anchored.document
            before = known_by(each, past.rows)
            rows = sealed_rows(document, before, accepted_rows(each.anchored, before, today))
            yield each.slug, accepted_notes(each.notes, each.withheld, rows, today)
        elif each.slug in ledgers or each.slug in past.passed.values():
            rows = past.rows[each.slug]
            yield each.slug, without_words(rows) if is_private(each) else rows
        else:
            waiting[each.slug] = is_private(each)
    # Last: should a write fail before, what has moved is recorded at both names, not at none.
    yield from records(past, ledgers, waiting, gone, today)
