"""What a build would make of every published address: kept, moved, edited, lost."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from glossator.model.passages import Anchored, LedgerRow
from glossator.model.site import FormerDocument
from glossator.permalinks.anchors import Change, changes
from glossator.permalinks.departures import own
from glossator.permalinks.differences import Said, difference
from glossator.permalinks.sealing import telling

# In this order they are told; the last are those an owner must not overlook.
_KINDS = ("kept", "moved", "edited", "split", "merged", "back", "new", "ambiguous", "gone")
_NAMED = 6  # documents in one line, those first that lose something
_SHOWN = 160  # code points of a wording on one line


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A document beside its ledger: how many addresses of each kind, and all `changes` but what was
    kept (of a document without a ledger none: all of it is new). `numbers` are passages' by id."""

    slug: str
    counts: Mapping[str, int]
    changes: tuple[Change, ...]
    numbers: Mapping[str, str]


def comparison(anchored: Anchored, rows: Sequence[LedgerRow]) -> Comparison:
    """`anchored` beside `rows`, the ledger by which it is known; no change tells words that are
    private now."""
    private = telling(anchored.document, rows)
    found = [
        replace(change, old="") if change.old and private(change.old) else change
        for change in changes(anchored, rows)
    ]
    counts: dict[str, int] = {}
    for change in found:
        counts[change.kind] = counts.get(change.kind, 0) + 1
    numbers = {row.id: row.number for row in rows}
    numbers.update((passage.id, passage.number) for passage in anchored.passages)
    return Comparison(
        slug=anchored.document.slug,
        counts={kind: counts[kind] for kind in _KINDS if kind in counts},
        changes=tuple(change for change in found if change.kind != "kept") if own(rows) else (),
        numbers=numbers,
    )


def summary(compared: Iterable[Comparison]) -> str:
    """All documents in one line, and in which of them not all was kept."""
    compared = list(compared)
    counts = {kind: sum(each.counts.get(kind, 0) for each in compared) for kind in _KINDS}
    told = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    lost = [each.slug for each in compared if loses(each)]
    others = [each.slug for each in compared if set(each.counts) - {"kept"}]
    where = list(dict.fromkeys([*lost, *others]))
    more = f" and {len(where) - _NAMED} more" if len(where) > _NAMED else ""
    named = f" ({', '.join(where[:_NAMED])}{more})" if where else ""
    return f"permalinks: {told or 'none'}{named}"


def loses(each: Comparison) -> bool:
    """Whether an address of the document leads nowhere any more."""
    return bool({"gone", "ambiguous"} & {*each.counts})


def counted(each: Comparison) -> str:
    """One document in one line."""
    told = ", ".join(f"{count} {kind}" for kind, count in each.counts.items())
    return f"permalinks of {each.slug}: {told}"


def listed(each: Comparison) -> Iterator[str]:
    """Every address of a document that was not kept as it was, with its words of before and now;
    what went in `[-…-]`, what came in `{+…+}`."""
    for change in each.changes:
        number = each.numbers.get(change.id, "")
        alike = (
            f", {change.score:.2f} alike" if change.kind in ("edited", "split", "merged") else ""
        )
        with_ids = f" with {' '.join(change.others)}" if change.others else ""
        name = f"{change.id} ({number})" if number else change.id
        yield f"  {change.kind} {name}{alike}{with_ids}"
        if change.kind == "moved":
            continue
        if not change.old and change.kind in ("gone", "edited"):
            yield "    was: words that are private now"
        if change.old and change.old != change.new:
            yield f"    was: {_marked(difference(change.old, change.new), '[-', '-]')}"
        if change.new and change.kind != "back":
            yield f"    now: {_marked(difference(change.new, change.old), '{+', '+}')}"


def _marked(said: Iterable[Said], opening: str, closing: str) -> str:
    text = "".join(f"{opening}{each.text}{closing}" if each.lost else each.text for each in said)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def addresses_told(
    former: Iterable[FormerDocument], documents: Iterable[Anchored]
) -> Iterator[str]:
    """What stands at the addresses that documents once had, those included that another has now."""
    for anchored in documents:
        counts = Counter(sign.now for sign in anchored.signs)
        for now, count in sorted(counts.items()):
            told = f"{count} permalink{'s' * (count != 1)} on to read/{now}.html"
            yield f"read/{anchored.document.slug}.html sends {told}"
    for each in former:
        told = {
            "moved": f"sends on to read/{each.now}.html",
            "removed": "says that the document was removed",
            "withheld": "says that it is no longer published",
        }[each.state]
        yield f"read/{each.slug}.html {told}"


def as_value(each: Comparison) -> dict[str, object]:
    """A comparison for `--json`."""
    return {
        "document": each.slug,
        "counts": dict(each.counts),
        "changes": [
            {
                "kind": change.kind,
                "id": change.id,
                "number": each.numbers.get(change.id, ""),
                "old": change.old,
                "new": change.new,
                "score": round(change.score, 3),
                "others": list(change.others),
            }
            for change in each.changes
        ],
    }
