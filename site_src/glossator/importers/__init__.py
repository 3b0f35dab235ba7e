"""Read what other people's programs export of highlights and comments: text in, values out.

One module a format. Which it is, the text itself says; the name of the file is asked for nothing
but its ending, where the text leaves it open.
"""

from collections.abc import Callable

from glossator.importers import (
    annotations,
    clipper,
    hypothesis,
    kindle,
    kindle_notebook,
    readwise,
    readwise_notes,
)
from glossator.importers.json_text import Json, items, mapping, read_json, words
from glossator.importers.tables import Table, read_table
from glossator.importers.values import Export
from glossator.problems import Checked, Problem, Where

# What can be read, as messages and the help say it.
KNOWN = (
    "Hypothesis (JSON, CSV, text, HTML), Readwise (CSV, Markdown), Kindle (My Clippings.txt, "
    "notebook HTML), Obsidian Web Clipper (Markdown, JSON) and W3C Web Annotations (JSON)"
)
_JSON: tuple[tuple[Callable[[Json], bool], Callable[[Json], Export]], ...] = (
    (hypothesis.is_api, hypothesis.from_api),
    (clipper.is_export, clipper.from_export),
    (readwise.is_api, readwise.from_api),
    (annotations.are_annotations, annotations.from_annotations),
)
_TABLES: tuple[tuple[Callable[[Table], bool], Callable[[Table], Export]], ...] = (
    (hypothesis.is_table, hypothesis.from_table),
    (readwise.is_table, readwise.from_table),
)
_TEXTS: tuple[tuple[Callable[[str], bool], Callable[[str], Export]], ...] = (
    (kindle.are_clippings, kindle.from_clippings),
    (kindle_notebook.is_notebook, kindle_notebook.from_notebook),
    (hypothesis.is_page, hypothesis.from_page),
    (hypothesis.is_text, hypothesis.from_text),
    (readwise_notes.is_note, readwise_notes.from_note),
)


def read_export(text: str, name: str) -> Checked[Export | None]:
    """The highlights in the export `text`; `name` is how messages name its file. None, and why, if
    it cannot be read or is of no kind known here."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if text.lstrip()[:1] in ("{", "[") and not name.endswith((".md", ".markdown")):
        return _from_json(text, name)
    for is_kind, read in _TEXTS:
        if is_kind(text):
            return Checked(read(text))
    table = read_table(text, name)
    if table.value is not None:
        for is_table, from_table in _TABLES:
            if is_table(table.value):
                return Checked(from_table(table.value), table.problems)
    if not table.problems and clipper.is_clipping(text):
        return Checked(clipper.from_clipping(text))
    if not table.problems and clipper.is_unmarked(text):
        return Checked(clipper.from_unmarked(text), (_unmarked(name),))
    return Checked(None, table.problems or (_unknown(name),))


def _from_json(text: str, name: str) -> Checked[Export | None]:
    value = read_json(text, name)
    if value.problems:
        return Checked(None, value.problems)
    for is_kind, read in _JSON:
        if is_kind(value.value):
            return Checked(read(value.value), _partial(value.value, name))
    return Checked(None, (_unknown(name),))


def _partial(value: Json, name: str) -> tuple[Problem, ...]:
    """The warning that an answer or a collection goes on where this file ends."""
    one = mapping(value)
    first = mapping(one.get("first"))
    here = max(len(items(part.get(key))) for part in (one, first) for key in ("rows", "items"))
    said = words(one.get("total"))
    more = here < int(said) if here and said.isdecimal() and len(said) < 10 else False
    follows = any(words(part.get(key)) for part in (one, first) for key in _NEXT)
    if not (more or follows):
        return ()
    count = f": it has {said} annotations, and {here} stand in this file" if more else ""
    problem = Problem(
        code="import-partial",
        message=f"the export goes on{count}",
        where=Where(path=name),
        hint="Fetch the rest and import it too; nothing is added twice.",
        severity="warning",
    )
    return (problem,)


_NEXT = ("next", "nextPageCursor")


def _unmarked(name: str) -> Problem:
    return Problem(
        code="import-unmarked",
        message="nothing marks the highlights in this note: each paragraph is taken for one",
        where=Where(path=name),
        hint="If it is a whole article, take the new notes out again; add the article with "
        "`glossator add`.",
        severity="warning",
    )


def _unknown(name: str) -> Problem:
    return Problem(
        code="import-unknown",
        message="this is no export of a kind that is known here",
        where=Where(path=name),
        hint=f"What can be read: {KNOWN}.",
    )
