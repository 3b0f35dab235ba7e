"""Documents that were published under a name they no longer have: renamed, or removed.

A ledger whose name no document has belongs to a renamed document if at least half of its passages
with words stand, word for word, in one document and in no other to such a part. `glossator accept`
records that: of the old ledger one row is left, the title's, with the state `moved` and the new
name in `near`; all others, ids and numbers, go over to the new name's ledger.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from glossator.model.passages import LedgerRow
from glossator.model.site import FormerDocument
from glossator.nearest import meant
from glossator.permalinks.sealing import without_words
from glossator.problems import Problem, Where
from glossator.text import folded

SHARE = 0.5  # of an old ledger's passages, to stand in a document that has another name now

Rows = tuple[LedgerRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """`rows`: the ledger by which each document is known, what it took over included; `moved`: the
    name that each former name has now; `left`: the ledgers of which no document is left. By name
    each."""

    rows: Mapping[str, Rows]
    moved: Mapping[str, str] = field(default_factory=dict)
    left: Mapping[str, Rows] = field(default_factory=dict)


def orphans(ledgers: Mapping[str, Rows], documents: Collection[str]) -> tuple[str, ...]:
    """The names of ledgers that no document has."""
    return tuple(sorted(slug for slug in ledgers if slug not in documents))


def unexplained(
    ledgers: Mapping[str, Rows], documents: Collection[str], gone: Collection[str]
) -> bool:
    """Whether there is a ledger without a document of which nothing says what became of it."""
    return any(
        slug not in gone
        and {row.state for row in ledgers[slug]} & {"live", "merged"}
        and not any(row.state == "moved" for row in ledgers[slug])
        for slug in orphans(ledgers, documents)
    )


def settled(
    ledgers: Mapping[str, Rows], words: Mapping[str, Collection[str]], gone: Collection[str]
) -> Succession:
    """What became of each ledger; `words` are the folded texts of each document's passages, by its
    name, and `gone` the names of documents that the owner says are removed."""
    moved: dict[str, str] = {}
    for slug in orphans(ledgers, words):
        recorded = next((row.near for row in ledgers[slug] if row.state == "moved"), "")
        if recorded:
            moved[slug] = recorded
        elif slug not in gone and (found := _renamed(ledgers[slug], words)):
            moved[slug] = found
    ends = {slug: end for slug in moved if (end := _end(slug, moved, words, ledgers))}
    rows = {slug: _unmoved(ledgers[slug]) for slug in ledgers}
    for slug, end in ends.items():
        own = {row.id for row in rows.get(end, ())}
        rows[end] = (
            *rows.get(end, ()),
            *(row for row in rows.pop(slug) if row.id not in own),
        )
    return Succession(
        rows={slug: rows[slug] for slug in rows if slug in words},
        moved=ends,
        left={slug: rows[slug] for slug in sorted(rows) if slug not in words},
    )


def _unmoved(rows: Sequence[LedgerRow]) -> Rows:
    return tuple(row for row in rows if row.state != "moved")


def _renamed(rows: Sequence[LedgerRow], words: Mapping[str, Collection[str]]) -> str:
    """The one document that has most of the passages of `rows`; empty if there is none."""
    texts = [folded(row.text) for row in rows if row.kind == "passage" and row.state == "live"]
    texts = [text for text in texts if text]
    enough = [
        slug
        for slug, theirs in words.items()
        if texts and sum(text in theirs for text in texts) >= SHARE * len(texts)
    ]
    return enough[0] if len(enough) == 1 else ""


def _end(
    slug: str,
    moved: Mapping[str, str],
    documents: Collection[str],
    ledgers: Collection[str],
) -> str:
    """Where a chain of names ends: at a document, or at a name that was published once; empty if
    it leads back to itself or to a name nothing knows."""
    seen = {slug}
    name = moved[slug]
    while name not in documents:
        if name in seen or name not in ledgers:
            return ""
        seen.add(name)
        if name not in moved:
            return name
        name = moved[name]
    return name


def former_documents(
    succession: Succession,
    once: Collection[str],
    published: Collection[str],
    withheld: Collection[str],
) -> tuple[FormerDocument, ...]:
    """What stands at each address at which a document was published and is not now. `once` are the
    names that have a ledger, `published` those of the documents of the site, `withheld` those of
    the ones that are kept out of it."""
    taken = {slug.casefold() for slug in published}
    found = {}
    for slug in sorted({*succession.moved, *succession.left, *withheld} & {*once}):
        now = succession.moved.get(slug, "")
        rows = succession.left.get(slug) or succession.rows.get(slug, ())
        if slug.casefold() in taken:
            continue
        if slug in withheld or now in withheld:
            found[slug] = FormerDocument(slug=slug, state="withheld")
        elif now:
            found[slug] = FormerDocument(slug=slug, state="moved", now=now)
        else:
            title = next((row.text for row in rows if row.kind == "title"), "")
            count = sum(row.kind == "passage" for row in rows)
            found[slug] = FormerDocument(slug=slug, state="removed", title=title, passages=count)
    return tuple(found.values())


def records(
    succession: Succession,
    ledgers: Mapping[str, Rows],
    waiting: Mapping[str, bool],
    gone: Collection[str],
    today: str,
) -> Iterator[tuple[str, Rows]]:
    """The ledgers of former names as `accept` would have them, by name: of what has moved the row
    that says where, of what is `gone` every row as gone. `waiting` are names under which nothing
    was published yet, and whether that is to stay private: they get no ledger, and until they do
    the old one keeps its rows."""
    for slug, now in succession.moved.items():
        signpost = _signpost(ledgers[slug], now, today)
        kept = [row for row in ledgers[slug] if row.id != signpost.id] if now in waiting else []
        yield slug, (signpost, *(without_words(kept) if waiting.get(now) else kept))
    for slug, rows in succession.left.items():
        if slug in gone:
            yield (
                slug,
                tuple(
                    replace(row, state="gone", near="", accepted=today)
                    if row.state == "live"
                    else row
                    for row in rows
                ),
            )


def _signpost(rows: Sequence[LedgerRow], now: str, today: str) -> LedgerRow:
    """The row that says where a document is now; of its words it keeps none."""
    known = next((row for row in rows if row.state == "moved"), None)
    if known is not None and known.near == now:
        return known
    row = known or next((row for row in rows if row.kind == "title"), rows[0])
    return replace(
        row, kind="title", number="", text="", before="", after="", first="",
        state="moved", near=now, accepted=today,
    )  # fmt: skip


def lost_documents(succession: Succession, gone: Collection[str]) -> Iterator[tuple[str, Problem]]:
    """Each document whose published addresses nothing keeps any more, unless its owner says so."""
    for slug, rows in succession.left.items():
        live = sum(row.state != "gone" for row in rows)
        if live and slug not in gone:
            yield (
                slug,
                Problem(
                    code="document-gone",
                    message=f"the document {slug} is gone, and with it {live} published "
                    f"permalink{'s' * (live != 1)}",
                    where=Where(path=f"site_src/permalinks/{slug}.jsonl"),
                    hint=f"Bring it back, or say that it is meant: gone: [{slug}] in "
                    "site_src/site.yml. Do not delete the ledger: it is what keeps the address.",
                ),
            )


def check_gone(
    succession: Succession, gone_at: Mapping[str, Where], documents: Collection[str]
) -> Iterable[Problem]:
    """What `gone` of the site says and cannot be right."""
    for slug, where in gone_at.items():
        if slug in documents:
            yield Problem(
                code="gone-present",
                message=f"gone: the document {slug} is still there",
                where=where,
                hint="Take the name out of gone.",
                severity="warning",
            )
        elif slug not in succession.left:
            yield Problem(
                code="gone-unknown",
                message=f"gone: no document {slug} was ever published",
                where=where,
                hint=meant(slug, tuple(succession.left)),
                severity="warning",
            )
