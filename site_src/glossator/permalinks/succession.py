"""Documents that were published under a name they no longer have: renamed, or removed.

A ledger whose name no document has belongs to a renamed document if at least half of its passages
with words stand, word for word, in one document and in no other to such a part. `glossator accept`
records that: of the old ledger one row is left, the title's, with the state `moved` and the new
name in `near`; all others, ids and numbers, go over to the new name's ledger. Where another
document has the old name now, each of the ids has a signpost there (`departures`).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from glossator.model.passages import LedgerRow, Signpost
from glossator.model.site import FormerDocument
from glossator.nearest import meant
from glossator.permalinks.departures import (
    Rows,
    Ways,
    left_behind,
    own,
    renamed,
    signpost,
    signs,
    signs_to,
    with_signs,
)
from glossator.permalinks.sealing import without_words
from glossator.problems import Problem, Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """`rows`: the ledger by which each document is known, what it took over and the signposts of
    its name included; `moved`: the name that each former name has now; `left`: the ledgers of which
    no document is left; `passed`: of names that another document has now, where the one before
    went, as long as no ledger records it; `signs`: the signposts at names that no document has. By
    name each."""

    rows: Mapping[str, Rows]
    moved: Mapping[str, str] = field(default_factory=dict)
    left: Mapping[str, Rows] = field(default_factory=dict)
    passed: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, Rows] = field(default_factory=dict)


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
        and not signpost(ledgers[slug])
        for slug in orphans(ledgers, documents)
    )


def settled(
    ledgers: Mapping[str, Rows], words: Mapping[str, Collection[str]], gone: Collection[str]
) -> Succession:
    """What became of each ledger; `words` are the folded texts of each document's passages, by its
    name, and `gone` the names of documents that the owner says are removed."""
    onward = {slug: sign.near for slug in ledgers if (sign := signpost(ledgers[slug]))}
    onward.update(
        (slug, found)
        for slug in orphans(ledgers, words)
        if slug not in onward and slug not in gone and (found := renamed(ledgers[slug], words))
    )
    onward.update(left_behind(ledgers, words))
    ends = {slug: end for slug in onward if (end := _end(slug, onward, words, ledgers))}
    ends = {slug: end for slug, end in ends.items() if end != slug}
    passed = {slug: end for slug, end in ends.items() if slug in words}
    rows, went = _handed_over(ledgers, words, ends)
    standing = {slug: signs(ledgers[slug]) for slug in ledgers}
    for slug, end in passed.items():
        # A ledger with nothing but a signpost does not say of which ids: of all that are there.
        ids = went.get(slug) or rows.get(end, ())
        standing[slug] = {**signs_to(ids, end), **standing[slug]}
    ways = Ways(rows=rows, signs=standing, onward=ends)
    signed = {slug: made for slug in standing if (made := ways.signs_of(slug))}
    return Succession(
        rows={slug: with_signs(rows[slug], signed.get(slug, {})) for slug in rows if slug in words},
        moved={slug: end for slug, end in ends.items() if slug not in words},
        left={slug: rows[slug] for slug in sorted(rows) if slug not in words},
        passed=passed,
        signs={slug: tuple(made.values()) for slug, made in signed.items() if slug not in words},
    )


def _handed_over(
    ledgers: Mapping[str, Rows], words: Collection[str], ends: Mapping[str, str]
) -> tuple[dict[str, Rows], dict[str, Rows]]:
    """The rows of each name when those of former names are where `ends` says, and what each of
    these had. What is in the ledger of a name that another document has is that one's, unless it is
    in no other ledger yet."""
    rows = {slug: own(ledgers[slug]) for slug in ledgers}
    went: dict[str, Rows] = {}
    for slug in ends:
        recorded = ends[slug] in ledgers
        if slug not in words or not recorded:
            sign = signpost(ledgers[slug])
            title = (replace(sign, state="live", near=""),) if sign and not recorded else ()
            went[slug] = (*rows.pop(slug), *title)
    rows.update((slug, ()) for slug in went if slug in words)
    for slug, gone_there in went.items():
        there = rows.get(ends[slug], ())
        ids = {row.id for row in there}
        rows[ends[slug]] = (*there, *(row for row in gone_there if row.id not in ids))
    return rows, went


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
        signposts = tuple(
            Signpost(id=row.id, now=row.near)
            for row in succession.signs.get(slug) or rows
            if row.state == "moved"
        )
        if slug in withheld or now in withheld:
            found[slug] = FormerDocument(slug=slug, state="withheld", signs=signposts)
        elif now:
            found[slug] = FormerDocument(slug=slug, state="moved", now=now, signs=signposts)
        else:
            title = next((row.text for row in rows if row.kind == "title"), "")
            count = sum(row.kind == "passage" for row in rows)
            found[slug] = FormerDocument(
                slug=slug, state="removed", title=title, passages=count, signs=signposts
            )
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
    the old one keeps its rows. Signposts to single ids stay where they are."""
    for slug, now in succession.moved.items():
        whole = _signpost(ledgers[slug], now, today)
        kept = own(ledgers[slug]) if now in waiting else ()
        if waiting.get(now):
            kept, (whole,) = without_words(kept), without_words((whole,))
        others = {row.id: row for row in (*kept, *succession.signs.get(slug, ()))}
        yield slug, (whole, *(row for id_, row in others.items() if id_ != whole.id))
    for slug, rows in succession.left.items():
        if slug in gone:
            gone_rows = (
                replace(row, state="gone", near="", accepted=today) if row.state == "live" else row
                for row in rows
            )
            made = {row.id: row for row in (*succession.signs.get(slug, ()), *gone_rows)}
            yield slug, tuple(made.values())


def _signpost(rows: Sequence[LedgerRow], now: str, today: str) -> LedgerRow:
    """The row that says where a document is now; of its words it keeps none."""
    known = signpost(rows)
    if known is not None and known.near == now:
        return known
    row = known or next((row for row in own(rows) if row.kind == "title"), rows[0])
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
                hint=meant(
                    slug,
                    tuple(succession.left),
                    "Every document that was is still there: take the name out of gone.",
                ),
                severity="warning",
            )
