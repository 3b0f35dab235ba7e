"""Themes across the library: a table of counts, each a link, shaded by share."""

from dataclasses import dataclass

from glossator.counts import theme_counts
from glossator.html import relative
from glossator.model import Annotated, Site, Theme
from glossator.page_frame import counted, document_path, theme_path, theme_place

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


def matrix(site: Site, page: str) -> Matrix | None:
    """The matrix of `site`, with links from `page`; None without themes or documents."""
    if not site.themes or not site.documents:
        return None
    counts = {annotated.slug: theme_counts(annotated) for annotated in site.documents}
    cells = {
        (theme.slug, annotated.slug): _cell(
            site, theme, annotated, counts[annotated.slug].get(theme.slug, 0), page
        )
        for theme in site.themes
        for annotated in site.documents
    }
    themes = [
        Header(text=theme.title, href=relative(page, theme_path(theme.slug)), slot=theme.slot)
        for theme in site.themes
    ]
    documents = [_document_header(annotated, page) for annotated in site.documents]
    theme_slugs = [theme.slug for theme in site.themes]
    slugs = [annotated.slug for annotated in site.documents]
    turned = len(slugs) > MOST_ACROSS
    if turned:
        lines = [tuple(cells[theme, slug] for theme in theme_slugs) for slug in slugs]
    else:
        lines = [tuple(cells[theme, slug] for slug in slugs) for theme in theme_slugs]
    return Matrix(
        columns=tuple(themes if turned else documents),
        rows=tuple(
            MatrixRow(header=header, cells=line, total=sum(cell.count for cell in line))
            for header, line in zip(documents if turned else themes, lines, strict=True)
        ),
        turned=turned,
    )


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
    share = count / max(1, len(annotated.anchored.passages))
    return Cell(
        count=count,
        slot=theme.slot,
        href=relative(page, theme_place(site, theme.slug, annotated.slug)),
        label=f"{counted(count, 'passage')} on {theme.title} in {metadata.short or metadata.title}",
        shade=1 + sum(share >= step for step in _STEPS),
    )
