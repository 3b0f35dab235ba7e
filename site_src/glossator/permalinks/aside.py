"""What is under `redact` and only set aside: its words would still be shown, on the page of what
was left out, in its data, and in the source as it came."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from glossator.model.documents import Document
from glossator.model.passages import LedgerRow
from glossator.permalinks.addresses import with_veiled
from glossator.problems import Problem, Where
from glossator.text import caseless, folded, short_hash

_TELLING = 16  # code points: shorter words are told only where they are a whole line


def check_aside(
    document: Document, rows: Sequence[LedgerRow], said_of: Iterable[tuple[str, str, Where]] = ()
) -> Iterator[Problem]:
    """An error for each id under `redact` whose words are among those that `document` sets aside
    and shows. Its words are known by the ledger `rows`; when these have forgotten them, by its id,
    which is a hash of them."""
    if not document.redact or document.metadata.rights != "full":
        return  # of an excerpt nothing is shown that was set aside
    text = document.source.text
    aside = [text[each.span.start : each.span.end] for each in document.set_aside]
    whole = [caseless(each) for each in aside]
    lines = {caseless(line) for each in aside for line in each.splitlines()} | set(whole)
    hashes = {f"p-{short_hash(folded(line))}" for each in aside for line in each.splitlines()}
    hashes |= {f"p-{short_hash(folded(each))}" for each in aside}
    said = _said(rows)
    places = {id_: where for key, id_, where in said_of if key == "redact"}
    edition = Where(path=f"site_src/editions/{document.slug}.yml")
    for id_ in document.redact:
        known = [words for form in sorted(with_veiled((id_,))) for words in said.get(form, ())]
        if id_ in hashes or any(
            words in lines or (len(words) >= _TELLING and any(words in each for each in whole))
            for words in known
        ):
            yield Problem(
                code="redact-present",
                message=f"redact: the words of {id_} are set aside, and what is set aside is shown",
                where=places.get(id_, edition),
                hint="Take them out of the source; where they were is remembered all the same.",
                severity="error",
            )


def _said(rows: Sequence[LedgerRow]) -> Mapping[str, tuple[str, ...]]:
    return {
        row.id: tuple(filter(None, {caseless(row.text), caseless(row.first)}))
        for row in rows
        if row.state != "moved"
    }
