"""A long library on shelves: by year, the newest first, and never more on one than can be read."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.model import Annotated

MOST = 50  # documents on a page of the library, and in a table


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
