"""A long library on shelves: by year, the newest first, and never more on one than can be read."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.model import Annotated, PlacedNote

MOST = 50  # documents on a page of the library, and in a table
MOST_NOTES = 200  # on a page of notes


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Documents that stand together on the library's page `page` (from 1). `label` is their year
    or `undated`, empty for a library that fits on one shelf."""

    page: int
    label: str
    documents: tuple[Annotated, ...]


def shelves(documents: Sequence[Annotated]) -> tuple[Shelf, ...]:
    """The shelves of a library: one for all in library order; above `MOST` documents by year,
    those without a date last, a full year on several."""
    if len(documents) <= MOST:
        return (Shelf(page=1, label="", documents=tuple(documents)),)
    years: dict[str, list[Annotated]] = defaultdict(list)
    for annotated in documents:
        years[_year(annotated)].append(annotated)
    made: list[Shelf] = []
    for year in sorted(years, reverse=True):
        for start in range(0, len(years[year]), MOST):
            shelf = tuple(years[year][start : start + MOST])
            made.append(Shelf(page=len(made) + 1, label=year or "undated", documents=shelf))
    return tuple(made)


def _year(annotated: Annotated) -> str:
    """Four digits, or nothing; the empty name sorts behind every year."""
    year = annotated.anchored.document.metadata.published.strip("[]")[:4]
    return year if len(year) == 4 and year.isdecimal() else ""


NoteShelf = tuple[tuple[Annotated, tuple[PlacedNote, ...]], ...]


def note_shelves(documents: Sequence[Annotated]) -> tuple[NoteShelf, ...]:
    """The notes of a library page by page: document by document in library order, each with its
    notes or a part of them, `MOST_NOTES` to a page. No page if there is no note."""
    pages: list[list[tuple[Annotated, tuple[PlacedNote, ...]]]] = []
    room = 0
    for annotated in documents:
        start = 0
        while start < len(annotated.notes):
            if not room:
                pages.append([])
                room = MOST_NOTES
            part = annotated.notes[start : start + room]
            pages[-1].append((annotated, part))
            start += len(part)
            room -= len(part)
    return tuple(tuple(page) for page in pages)


def note_pages(documents: Sequence[Annotated]) -> dict[str, int]:
    """On which page of the notes those of a document begin, where that is not the first."""
    found: dict[str, int] = {}
    for number, page in enumerate(note_shelves(documents), start=1):
        for annotated, _ in page:
            found.setdefault(annotated.slug, number)
    return {slug: number for slug, number in found.items() if number > 1}
