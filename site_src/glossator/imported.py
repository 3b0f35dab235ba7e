"""What an import did, as lines for a terminal and as JSON for tools."""

import json
from collections.abc import Iterable, Iterator, Sequence

from glossator.importers.additions import Unplaced
from glossator.importers.values import Highlight, Work
from glossator.imports import Imported
from glossator.messages import as_value, in_order, one_line
from glossator.problems import Problem

_SHOWN = 5  # highlights of one work named on a terminal
_WORDS = 60  # code points of a highlight named


def imported(done: Imported, *, dry_run: bool) -> str:
    """What `done` added where, what was there, what has no place and what has no words."""
    return "\n".join(one_line(line) if line else line for line in _lines(done, dry_run=dry_run))


def _lines(done: Imported, *, dry_run: bool) -> Iterator[str]:
    total = len(done.export.highlights)
    yield f"{total} {_plural(total, 'highlight')} in this export of {done.export.kind}."
    verb = "would be added" if dry_run else "added"
    for each in done.additions.added:
        path = done.files[each.slug]
        yield f"{each.notes} {verb} to {path}" + (" (no page shows them)" if not each.slug else "")
    if there := done.additions.there:
        yield f"{there} {'stands' if there == 1 else 'stand'} there already."
    for unplaced in done.additions.unplaced:
        yield from _unplaced(unplaced)
    if wordless := done.export.wordless:
        where = "; ".join(_placed(each) for each in wordless)
        yield f"{len(wordless)} without words, such as bookmarks, left out: {where}"


def _unplaced(unplaced: Unplaced) -> Iterator[str]:
    count = len(unplaced.highlights)
    new = f"{unplaced.new} of them new" if unplaced.new else "none of them new"
    yield f"Of no document here, {new}: {count} of {_called(unplaced.work)} ({unplaced.why})"
    for each in unplaced.highlights[:_SHOWN]:
        said = " ".join((each.words or each.comment).split())
        shown = said if len(said) <= _WORDS else f"{said[:_WORDS]}…"
        yield f"- {each.at}: “{shown}”"
    if count > _SHOWN:
        yield f"- and {count - _SHOWN} more"


def _called(work: Work) -> str:
    if work.title.strip():
        return f"“{work.title.strip()}”"
    return next((each for each in work.addresses if each), "a work without a title")


def _placed(each: Highlight) -> str:
    return " ".join(part for part in (each.at, *each.facts[:1]) if part)


def imported_json(done: Imported, problems: Iterable[Problem]) -> str:
    """The same for tools, with every highlight that has no place, and the problems."""
    value = {
        "kind": done.export.kind,
        "highlights": len(done.export.highlights),
        "added": [
            {"document": each.slug or None, "path": done.files[each.slug], "notes": each.notes}
            for each in done.additions.added
        ],
        "there": done.additions.there,
        "unplaced": [
            {
                "title": each.work.title,
                "author": each.work.author,
                "addresses": list(each.work.addresses),
                "why": each.why,
                "new": each.new,
                "highlights": _values(each.highlights),
            }
            for each in done.additions.unplaced
        ],
        "wordless": _values(done.export.wordless),
        "problems": [as_value(each) for each in in_order(tuple(problems))],
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "replace").decode()


def _values(highlights: Sequence[Highlight]) -> list[dict[str, object]]:
    return [
        {"at": each.at, "words": each.words, "comment": each.comment, "facts": list(each.facts)}
        for each in highlights
    ]


def _plural(count: int, word: str) -> str:
    return word if count == 1 else word + "s"
