"""The first page: the library in its order, and the themes across it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.html.links import relative
from glossator.model.annotations import Annotated
from glossator.model.site import Site, SiteConfig
from glossator.notes.glosses import Glosses
from glossator.pages.about import byline, dated, kind_label, moments
from glossator.pages.contents import heading_levels
from glossator.pages.frame import (
    Frame,
    PageLink,
    Piece,
    ThemeCount,
    counted,
    direction,
    document_path,
    frame,
    notes_path,
    number,
    other_language,
    page_links,
    theme_path,
)
from glossator.pages.matrix import Matrix, matrix
from glossator.pages.notes import Comments
from glossator.pages.notes_list import ListedNote, notes_on, recent_notes
from glossator.pages.strip import Strip, drawn, strip
from glossator.shelves import Shelf, shelves
from glossator.sources.left_out import left_out
from glossator.themes.counts import minutes_of, questions_of, theme_counts, turns_of, words_of
from glossator.times import clock

PATH = "index.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source as the library lists it. `words` are those of its text."""

    short: str
    title: str
    href: str
    language: str
    dir: str
    words: int
    minutes: int
    notes: PageLink | None
    line: tuple[Piece, ...]
    facts: tuple[Piece, ...]
    strip: Strip


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with what it counts, under the masthead."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Others:
    """The documents of another year, and the pages they stand on."""

    label: str
    count: int
    pages: tuple[PageLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage:
    """All that `home.html` shows: the library, or one `shelf` of a long one with the way to the
    `others`. `configured` is False for a folder of sources alone; `unshown`: the documents are in
    excerpts, and nothing stands under a theme or a note."""

    frame: Frame
    title: str
    description: str
    configured: bool
    unshown: bool
    figures: tuple[Figure, ...]
    minutes: int
    order: str
    count: int
    shelf: str
    sources: tuple[Source, ...]
    others: tuple[Others, ...]
    matrix: Matrix | None
    themes: tuple[ThemeCount, ...]
    pages: tuple[PageLink, ...]
    recent: tuple[ListedNote, ...]
    notes: int
    notes_href: str
    path: str = PATH
    template: str = "home.html"

    @property
    def wide(self) -> bool:
        """Whether a word of a short name is too long for the narrow column of them."""
        return any(len(word) > _NARROW for each in self.sources for word in each.short.split())


_NARROW = 6  # letters that fit 4.25 rem at the size of short names


def home_pages(site: Site, whole: Glosses, comments: Comments) -> Iterator[HomePage]:
    """The first page of `site`, with its latest notes; of a long library, one for each of its
    shelves."""
    config = site.config
    words = sum(words_of(annotated.anchored) for annotated in site.documents)
    minutes = minutes_of(words)
    all_shelves = shelves(site.documents)
    paths = [library_path(shelf.page) for shelf in all_shelves]
    is_long = len(all_shelves) > 1
    for shelf, path in zip(all_shelves, paths, strict=True):
        first = shelf.page == 1
        title = config.title if first else f"Library, page {shelf.page} of {len(paths)}"
        yield HomePage(
            path=path,
            frame=frame(site, path, title, description=config.description),
            title=title,
            description=config.description if first else "",
            configured=config.configured,
            unshown=not words and any(map(_is_excerpts, site.documents)),
            figures=_figures(site, words, minutes) if first else (),
            minutes=minutes,
            order=_order(config, is_long=is_long),
            count=len(site.documents),
            shelf=shelf.label,
            sources=tuple(_source(site, annotated, path) for annotated in shelf.documents),
            others=_others(all_shelves, path) if is_long else (),
            matrix=None if is_long else matrix(site, path),
            themes=_themes(site, path) if is_long else (),
            pages=page_links(path, paths),
            recent=recent_notes(site, whole, comments, path) if first else (),
            notes=_notes(site),
            notes_href=relative(path, notes_path()),
        )


def _is_excerpts(annotated: Annotated) -> bool:
    return annotated.anchored.document.metadata.rights == "excerpts"


def _notes(site: Site) -> int:
    return sum(len(annotated.notes) for annotated in site.documents)


def library_path(page: int) -> str:
    """A page of the library, from the site's root."""
    return PATH if page == 1 else f"library-{page}.html"


def _order(config: SiteConfig, *, is_long: bool) -> str:
    if is_long:
        return "By year, newest first"
    return "Editor’s order" if config.order else "By file name"


def _others(all_shelves: Sequence[Shelf], path: str) -> tuple[Others, ...]:
    """Every year with its pages, in the order of the shelves."""
    years: dict[str, list[Shelf]] = {}
    for shelf in all_shelves:
        years.setdefault(shelf.label, []).append(shelf)
    return tuple(
        Others(
            label=label,
            count=sum(len(shelf.documents) for shelf in standing),
            pages=tuple(
                PageLink(
                    label=str(shelf.page),
                    href=relative(path, library_path(shelf.page)),
                    current=library_path(shelf.page) == path,
                )
                for shelf in standing
            ),
        )
        for label, standing in years.items()
    )


def _themes(site: Site, path: str) -> tuple[ThemeCount, ...]:
    totals: dict[str, int] = {}
    for annotated in site.documents:
        for slug, count in theme_counts(annotated).items():
            totals[slug] = totals.get(slug, 0) + count
    return tuple(
        ThemeCount(
            title=theme.title,
            slot=theme.slot,
            count=totals.get(theme.slug, 0),
            href=relative(path, theme_path(theme.slug)),
        )
        for theme in site.themes
    )


def _figures(site: Site, words: int, minutes: int) -> tuple[Figure, ...]:
    sources, themes = len(site.documents), len(site.themes)
    figures = [
        Figure(value=number(sources), label="source" if sources == 1 else "sources"),
        Figure(value=number(words), label=f"words, about {minutes} min" if words else "words"),
    ]
    if themes:
        figures.append(Figure(value=number(themes), label="theme" if themes == 1 else "themes"))
    if notes := _notes(site):
        figures.append(Figure(value=number(notes), label="note" if notes == 1 else "notes"))
    return tuple(figures)


def _source(site: Site, annotated: Annotated, page: str) -> Source:
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    path = document_path(annotated.slug)
    levels = heading_levels(anchored.headings)
    return Source(
        short=metadata.short,
        title=metadata.title,
        href=relative(page, path),
        language=other_language(site, metadata),
        dir=direction(metadata),
        words=words_of(anchored),
        minutes=minutes_of(words_of(anchored)),
        notes=notes_on(site, annotated, page),
        line=_line(annotated),
        facts=_facts(annotated) if site.config.configured else _reading(annotated),
        strip=strip(
            annotated,
            drawn(site.themes),
            [(h.id, h.text) for h in anchored.headings if levels.get(h.id) == 2],
            page=path,
            others=True,
        ),
    )


def _line(annotated: Annotated) -> tuple[Piece, ...]:
    """`Video note · a channel · undated`."""
    document = annotated.anchored.document
    metadata = document.metadata
    named = tuple(piece for piece in byline(metadata) if piece.text != "From ")
    nobody = (Piece(text="author not stated", style="strong"),)
    when = dated(metadata) if metadata.published else "undated"
    return (
        Piece(text=f"{kind_label(document)} · "),
        *(named or nobody),
        Piece(text=f" · {when}"),
    )


def _facts(annotated: Annotated) -> tuple[Piece, ...]:
    """`16 sections, 138 turns · 267 lines set aside`."""
    anchored = annotated.anchored
    levels = heading_levels(anchored.headings)
    facts = []
    cited = moments(anchored)
    if cited and anchored.document.metadata.video:
        first, last = clock(cited.seconds[0]), clock(cited.seconds[-1])
        span = f"at {first}" if first == last else f"from {first} to {last}"
        facts.append(f"Video, {counted(len(cited.seconds), 'moment')} {span}")
    else:
        turns = len(turns_of(anchored.passages))
        questions = questions_of(anchored.passages)
        parts = [
            counted(len(levels), "section") if levels else "",
            counted(turns, "turn") if turns else "",
            counted(questions, "question") if questions and not turns else "",
        ]
        facts.append(", ".join(part for part in parts if part))
    outside = left_out(anchored.document).outside
    if outside:
        facts.append(f"{counted(outside, 'line')} set aside")
    return (Piece(text=" · ".join(fact for fact in facts if fact)),)


def _reading(annotated: Annotated) -> tuple[Piece, ...]:
    """Of a folder nobody has described: the file, and why it was read as it was."""
    reading = annotated.anchored.document.reading
    return (
        Piece(text=reading.source.path, style="code"),
        Piece(text=f" · {reading.reader}, {reading.decided}"),
    )
