"""Readwise: its export as CSV, and what its export API answers.

Columns: Highlight, Book Title, Book Author, Amazon Book ID, Note, Color, Tags, Location Type,
Location, Highlighted at, Document tags.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from glossator.importers.dated import day
from glossator.importers.json_text import Json, items, mapping, texts, words
from glossator.importers.plain import plain_markdown
from glossator.importers.tables import Row, Table
from glossator.importers.values import Export, Highlight, Work, acted_on, parted
from glossator.notes.format import escaped_text

_KIND = "Readwise"
_READ = ("highlight", "book title", "title", "book author", "author", "note", "color", "tags",
         "location type", "location", "highlighted at", "date", "url", "source url",
         "document tags", "amazon book id")  # fmt: skip


def is_table(table: Table) -> bool:
    """Whether `table` is an export of Readwise's, or made for its import."""
    return "highlight" in table.columns and bool(
        {"book title", "title", "note", "highlighted at"} & table.columns
    )


def from_table(table: Table) -> Export:
    """The rows as highlights."""
    return parted(_KIND, [_row(row) for row in table.rows])


def _row(row: Row) -> Highlight:
    made = row.cell("highlighted at", "date")
    place = row.cell("location")
    highlight = Highlight(
        work=Work(
            title=row.cell("book title", "title"),
            author=row.cell("book author", "author"),
            addresses=tuple(each for each in (row.cell("url", "source url"),) if each),
        ),
        comment=escaped_text(row.cell("note")),
        date=day(made),
        tags=_listed(row.cell("tags")),
        facts=(
            *_fact("color", row.cell("color")),
            *_fact(row.cell("location type") or "location", place),
            *_fact("document tags", row.cell("document tags")),
            *_fact("Amazon book", row.cell("amazon book id")),
            *([] if day(made) else _fact("made", made)),
            *(f"{name}: {cell}" for name, cell in row.cells.items() if cell and name not in _READ),
        ),
        at=f"line {row.line}",
    )
    return _worded(highlight, row.cell("highlight"))


def _worded(highlight: Highlight, said: str) -> Highlight:
    """`highlight` with the words it marks: those of web pages come as Markdown, with pictures and
    links. A picture alone has no words, and is kept as a comment."""
    marked = any(each in said for each in _MARKED)
    words = plain_markdown(said) if marked else said
    if not words.strip() and said.strip():
        comments = (highlight.comment, escaped_text(said))
        return replace(highlight, comment="\n\n".join(filter(None, comments)))
    return acted_on(replace(highlight, words=words))


_MARKED = ("](", "**", "__")


def _listed(tags: str) -> tuple[str, ...]:
    return tuple(tag.strip() for tag in tags.split(",") if tag.strip())


def _fact(name: str, value: str) -> Iterator[str]:
    if value.strip():
        yield f"{name} {value.strip()}"


# --- the API --------------------------------------------------------------------------------------


def is_api(value: Json) -> bool:
    """Whether `value` is an answer of the export API: works with their highlights."""
    return any("highlights" in work and "title" in work for work in _works(value))


def _works(value: Json) -> list[Mapping[str, Json]]:
    listed = value.get("results", value) if isinstance(value, dict) else value
    return [mapping(each) for each in items(listed)]


def from_api(value: Json) -> Export:
    """The highlights of every work."""
    found = []
    for number, work in enumerate(_works(value), 1):
        found += [
            _highlight(mapping(each), work, f"work {number}, highlight {place}")
            for place, each in enumerate(items(work.get("highlights")), 1)
        ]
        if note := words(work.get("document_note")):
            found.append(Highlight(work=_work(work), comment=escaped_text(note), at="its note"))
    return parted(_KIND, found)


def _work(work: Mapping[str, Json]) -> Work:
    addresses = (words(work.get("source_url")), words(work.get("unique_url")))
    return Work(
        title=words(work.get("title")),
        author=words(work.get("author")),
        addresses=tuple(address for address in addresses if address),
    )


def _highlight(each: Mapping[str, Json], work: Mapping[str, Json], at: str) -> Highlight:
    highlight = Highlight(
        work=_work(work),
        comment=escaped_text(words(each.get("note"))),
        date=day(words(each.get("highlighted_at"))),
        tags=texts(each.get("tags")),
        facts=(
            *_fact("color", words(each.get("color"))),
            *_fact(words(each.get("location_type")) or "location", words(each.get("location"))),
            *_fact("document tags", ", ".join(texts(work.get("book_tags")))),
        ),
        at=at,
    )
    return _worded(highlight, words(each.get("text")))
