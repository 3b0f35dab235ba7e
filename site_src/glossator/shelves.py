"""A long library on shelves: by year, the newest first; what has no date by who wrote it, else by
what kind of text it is; and never more on one shelf than can be read."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.model.annotations import Annotated, PlacedNote

MOST = 50  # documents on a page of the library, and in a table
OWN_SHELF = 10  # undated documents that make their author a shelf
MOST_NOTES = 200  # on a page of notes


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Documents that stand together on the library's page `page` (from 1). `label` is their year,
    `Undated, Ada Byron` or `Undated articles`; empty for a library that fits on one shelf."""

    page: int
    label: str
    documents: tuple[Annotated, ...]


def shelves(documents: Sequence[Annotated]) -> tuple[Shelf, ...]:
    """The shelves of a library: one for all in library order; above `MOST` documents by year, those
    without a date behind them by author, where one has `OWN_SHELF` of them, else by kind. A full
    year, author or kind has several."""
    if len(documents) <= MOST:
        return (Shelf(page=1, label="", documents=tuple(documents)),)
    undated = Counter(_author(each) for each in documents if not _year(each))
    groups: dict[tuple[int, str, str], list[Annotated]] = defaultdict(list)
    for annotated in documents:
        groups[_group(annotated, undated)].append(annotated)
    made: list[Shelf] = []
    for key in sorted(groups):
        label = key[2]
        for start in range(0, len(groups[key]), MOST):
            shelf = tuple(groups[key][start : start + MOST])
            made.append(Shelf(page=len(made) + 1, label=label, documents=shelf))
    return tuple(made)


def _group(annotated: Annotated, undated: Mapping[str, int]) -> tuple[int, str, str]:
    """How the group of a document sorts, and its label: years, the newest first, then authors by
    name, then kinds."""
    if year := _year(annotated):
        return -int(year), "", year
    author = _author(annotated)
    if author and undated[author] >= OWN_SHELF:
        return 1, author.casefold(), f"Undated, {author}"
    genre = annotated.anchored.document.metadata.genre
    return 2, genre, f"Undated {genre.replace('-', ' ')}s"


def _author(annotated: Annotated) -> str:
    """The first who wrote it, without the brackets of what the owner knows from elsewhere."""
    author = annotated.anchored.document.metadata.author
    return author[0].strip("[]") if author else ""


def _year(annotated: Annotated) -> str:
    """Four digits, or nothing."""
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
