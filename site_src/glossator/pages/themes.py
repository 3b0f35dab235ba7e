"""The index of themes: each with its description, and a table of where they are discussed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.html.links import relative
from glossator.model.site import Site
from glossator.pages.frame import Frame, PageLink, counted, frame, page_links, theme_path
from glossator.pages.matrix import Matrix, Sums, matrix
from glossator.shelves import Shelf, shelves
from glossator.themes.counts import passages_of, theme_counts

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
    years = _years(all_shelves) if len(all_shelves) > 1 else ()
    title = f"{counted(len(site.themes), 'theme')} in {counted(len(site.documents), 'source')}"
    for shelf, path in zip(all_shelves, paths, strict=True):
        numbered = f", page {shelf.page} of {len(paths)}" if shelf.page > 1 else ""
        others = _others(years, shelf)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Year:
    """The sums of a year, made once for all pages: in all, on each of its shelves (by page), and
    for each theme the first shelf that discusses it and the next, with the document that does."""

    label: str
    passages: int
    counts: Counter[str]
    shelves: Mapping[int, tuple[int, Counter[str]]]
    first: Mapping[str, Sequence[tuple[int, str]]]


def _years(all_shelves: Sequence[Shelf]) -> tuple[_Year, ...]:
    years: dict[str, list[Shelf]] = {}
    for shelf in all_shelves:
        years.setdefault(shelf.label, []).append(shelf)
    return tuple(_year(label, standing) for label, standing in years.items())


def _year(label: str, standing: Sequence[Shelf]) -> _Year:
    first: dict[str, list[tuple[int, str]]] = defaultdict(list)
    on_shelf: dict[int, tuple[int, Counter[str]]] = {}
    for shelf in standing:
        counts: Counter[str] = Counter()
        for annotated in shelf.documents:
            for theme, count in theme_counts(annotated).items():
                if theme not in counts and len(first[theme]) < 2:
                    first[theme].append((shelf.page, annotated.slug))
                counts[theme] += count
        passages = sum(passages_of(annotated.anchored) for annotated in shelf.documents)
        on_shelf[shelf.page] = passages, counts
    return _Year(
        label=label,
        passages=sum(passages for passages, _ in on_shelf.values()),
        counts=sum((counts for _, counts in on_shelf.values()), Counter()),
        shelves=on_shelf,
        first=first,
    )


def _others(years: Iterable[_Year], shelf: Shelf) -> list[Sums]:
    """The documents that are not on `shelf`, a year each."""
    found = []
    for year in years:
        pages = [page for page in year.shelves if page != shelf.page]
        if not pages:
            continue
        passages, counts = year.shelves.get(shelf.page, (0, Counter()))
        found.append(
            Sums(
                label=f"{year.label}, elsewhere" if shelf.page in year.shelves else year.label,
                path=themes_path(pages[0]),
                passages=year.passages - passages,
                counts=year.counts - counts,
                first={
                    theme: next((slug for page, slug in firsts if page != shelf.page), "")
                    for theme, firsts in year.first.items()
                },
            )
        )
    return found


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
