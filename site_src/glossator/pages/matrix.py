"""Themes across the library: a table of counts, each a link, shaded by share."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from glossator.html.links import relative
from glossator.model.annotations import Annotated, Theme
from glossator.model.site import Site
from glossator.pages.frame import counted, document_path, theme_path, theme_place
from glossator.themes.counts import passages_of, theme_counts

# Shares of a document's passages from which the next of the five shades is taken.
_STEPS = (0.04, 0.10, 0.18, 0.30)
MOST_ACROSS = 10  # documents; more go down the side, and the themes across


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """How many passages of a document stand under a theme: none, or a link with its shade (1–5)."""

    count: int
    slot: int
    href: str = ""
    label: str = ""
    shade: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The head of a row or column; `slot` is 0 for a document."""

    text: str
    href: str
    slot: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A row: its head, its cells, and their sum."""

    header: Header
    cells: tuple[Cell, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Themes down and documents across; in a long library (`turned`) the other way round."""

    columns: tuple[Header, ...]
    rows: tuple[MatrixRow, ...]
    turned: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Documents of other shelves, told by their sums: how many passages they have, how many of them
    stand under each theme, and which document is the first to discuss it. `path` is the page that
    lists them."""

    label: str
    path: str
    passages: int
    counts: Mapping[str, int]
    first: Mapping[str, str]


def matrix(
    site: Site, page: str, shelf: Sequence[Annotated] = (), others: Iterable[Sums] = ()
) -> Matrix | None:
    """The matrix of `site`, with links from `page`; None without themes or documents. Of a long
    library only the documents of one `shelf`, and `others` by their sums."""
    documents = shelf or site.documents
    if not site.themes or not documents:
        return None
    cells = {annotated.slug: _cells(site, annotated, page) for annotated in documents}
    themes = [
        Header(text=theme.title, href=relative(page, theme_path(theme.slug)), slot=theme.slot)
        for theme in site.themes
    ]
    heads = [_document_header(annotated, page) for annotated in documents]
    turned = bool(shelf) or len(heads) > MOST_ACROSS
    lines = list(cells.values())
    if not turned:
        lines = [tuple(line) for line in zip(*lines, strict=True)]
    rows = [
        MatrixRow(header=header, cells=line, total=sum(cell.count for cell in line))
        for header, line in zip(heads if turned else themes, lines, strict=True)
    ]
    rows += [_sums(site, each, page) for each in others]
    return Matrix(columns=tuple(themes if turned else heads), rows=tuple(rows), turned=turned)


def _cells(site: Site, annotated: Annotated, page: str) -> tuple[Cell, ...]:
    counts = theme_counts(annotated)
    return tuple(
        _cell(site, theme, annotated, counts.get(theme.slug, 0), page) for theme in site.themes
    )


def _sums(site: Site, sums: Sums, page: str) -> MatrixRow:
    """The documents of other shelves in one row; a cell leads to the first that discusses its
    theme."""
    cells = tuple(
        Cell(
            count=count,
            slot=theme.slot,
            href=relative(page, theme_place(site, theme.slug, sums.first[theme.slug])),
            label=f"{counted(count, 'passage')} on {theme.title}, {sums.label}",
            shade=_shade(count, sums.passages),
        )
        if (count := sums.counts.get(theme.slug, 0))
        else Cell(count=0, slot=theme.slot)
        for theme in site.themes
    )
    return MatrixRow(
        header=Header(text=sums.label, href=relative(page, sums.path)),
        cells=cells,
        total=sum(cell.count for cell in cells),
    )


def _shade(count: int, passages: int) -> int:
    return 1 + sum(count / max(1, passages) >= step for step in _STEPS)


def _document_header(annotated: Annotated, page: str) -> Header:
    metadata = annotated.anchored.document.metadata
    return Header(
        text=metadata.short or metadata.title,
        href=relative(page, document_path(annotated.slug)),
        title=metadata.title,
    )


def _cell(site: Site, theme: Theme, annotated: Annotated, count: int, page: str) -> Cell:
    if not count:
        return Cell(count=0, slot=theme.slot)
    metadata = annotated.anchored.document.metadata
    return Cell(
        count=count,
        slot=theme.slot,
        href=relative(page, theme_place(site, theme.slug, annotated.slug)),
        label=f"{counted(count, 'passage')} on {theme.title} in {metadata.short or metadata.title}",
        shade=_shade(count, passages_of(annotated.anchored)),
    )
