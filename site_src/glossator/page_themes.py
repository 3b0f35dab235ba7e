"""The index of themes: each with its description, and a table of where they are discussed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.counts import theme_counts
from glossator.html import relative
from glossator.model import Site
from glossator.page_frame import Frame, PageLink, counted, frame, page_links, theme_path
from glossator.page_matrix import Matrix, OtherYears, matrix
from glossator.shelves import Shelf, shelves

INDEX = "themes/index.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexEntry:
    """A theme as the index lists it."""

    title: str
    slot: int
    href: str
    description: str
    passages: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemesIndex:
    """All that `themes.html` shows."""

    frame: Frame
    title: str
    themes: tuple[IndexEntry, ...]
    matrix: Matrix | None
    shelf: str
    pages: tuple[PageLink, ...]
    path: str = INDEX
    template: str = "themes.html"


def themes_indexes(site: Site) -> Iterator[ThemesIndex]:
    """Every theme with its description, and where it is discussed; of a long library, a page with
    a table for each of its shelves."""
    all_shelves = shelves(site.documents)
    paths = [themes_path(shelf.page) for shelf in all_shelves]
    title = f"{counted(len(site.themes), 'theme')} in {counted(len(site.documents), 'source')}"
    for shelf, path in zip(all_shelves, paths, strict=True):
        numbered = f", page {shelf.page} of {len(paths)}" if shelf.page > 1 else ""
        others = _other_years(all_shelves, shelf)
        yield ThemesIndex(
            path=path,
            frame=frame(
                site, path, f"Themes{numbered}", description=f"{title} of {site.config.title}"
            ),
            title=title,
            themes=_entries(site) if shelf.page == 1 else (),
            matrix=matrix(site, path, shelf.documents if others else (), others),
            shelf=shelf.label,
            pages=page_links(path, paths),
        )


def _other_years(all_shelves: Sequence[Shelf], shelf: Shelf) -> list[OtherYears]:
    """The documents that are not on `shelf`, a year each."""
    years: dict[str, list[Shelf]] = {}
    for other in all_shelves:
        if other is not shelf:
            years.setdefault(other.label, []).append(other)
    return [
        OtherYears(
            label=f"{label}, elsewhere" if label == shelf.label else label,
            path=themes_path(standing[0].page),
            documents=tuple(each for other in standing for each in other.documents),
        )
        for label, standing in years.items()
    ]


def themes_path(page: int) -> str:
    """A page of the index of themes, from the site's root."""
    return INDEX if page == 1 else f"themes/index-{page}.html"


def _entries(site: Site) -> tuple[IndexEntry, ...]:
    counts = [theme_counts(annotated) for annotated in site.documents]
    entries = []
    for theme in site.themes:
        found = [count[theme.slug] for count in counts if theme.slug in count]
        where = (
            f"{counted(sum(found), 'passage')} in {counted(len(found), 'source')}"
            if found
            else "no passage yet"
        )
        entries.append(
            IndexEntry(
                title=theme.title,
                slot=theme.slot,
                href=relative(INDEX, theme_path(theme.slug)),
                description=theme.description,
                passages=where,
            )
        )
    return tuple(entries)
