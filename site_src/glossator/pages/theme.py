"""Themes: one page with all passages of each, and the index of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.html.links import relative
from glossator.model.annotations import Annotated, Theme
from glossator.model.site import Site
from glossator.pages.contents import heading_levels
from glossator.pages.excerpts import Excerpt, NotesHere, excerpt_of, other_themes
from glossator.pages.frame import (
    Frame,
    PageLink,
    ThemeCount,
    date_words,
    direction,
    document_path,
    frame,
    number,
    other_language,
    page_links,
    theme_path,
    theme_place,
)
from glossator.pages.margin import Step, short_of, step
from glossator.pages.strip import Strip, strip
from glossator.themes.concordance import Concordance, met_with, silent
from glossator.themes.counts import MOST_ON_PAGE, passages_of

_SHOWN = 8  # passages of a document shown at once; the rest are folded
_MOST_MET = 8  # themes met together with one
_MOST_ABSENT = 12  # documents that do not discuss it, by name; more by count
_MOST_DATED = 50  # documents in the order of dates


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A document's passages on the theme: those shown at once, those folded, and how many more
    there are in the text."""

    id: str
    short: str
    title: str
    href: str
    language: str
    dir: str
    count: int
    of: int
    strip: Strip
    passages: tuple[Excerpt, ...]
    folded: tuple[Excerpt, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A document in the order of dates."""

    date: str
    short: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemePage:
    """All that `theme.html` shows: one of the `pages` of a theme, with the documents on it. What is
    said of the whole theme stands on the first."""

    path: str
    frame: Frame
    title: str
    slot: int
    description: str
    terms: tuple[str, ...]
    count: int
    sources: int
    groups: tuple[Group, ...]
    start: Step | None
    copy: str
    dated: tuple[Dated, ...]
    absent: str
    met: tuple[ThemeCount, ...]
    related: tuple[ThemeCount, ...]
    pages: tuple[PageLink, ...]
    template: str = "theme.html"


def theme_pages(
    site: Site, whole: Concordance, notes: NotesHere, theme: Theme
) -> Iterator[ThemePage]:
    """The pages of `theme`: all its passages, document by document in library order, with the
    notes on them."""
    discussing = [whole.documents[index] for index in whole.discussing[theme.slug]]
    by_page: dict[int, list[Annotated]] = {1: []}
    for annotated in discussing:
        page = site.theme_pages.get((theme.slug, annotated.slug), 1)
        by_page.setdefault(page, []).append(annotated)
    for page, documents in by_page.items():
        path = theme_path(theme.slug, page)
        first = page == 1
        numbered = f", page {page} of {len(by_page)}" if not first else ""
        yield ThemePage(
            path=path,
            frame=frame(
                site,
                path,
                theme.title + numbered,
                description=theme.description,
                feed=f"themes/{theme.slug}.xml",
            ),
            title=theme.title,
            slot=theme.slot,
            description=theme.description if first else "",
            terms=theme.terms,
            count=len(whole.trails[theme.slug]),
            sources=len(discussing),
            groups=tuple(
                _group(site, whole, notes, theme, annotated, path) for annotated in documents
            ),
            start=_start(whole, theme, path) if first else None,
            copy=relative(path, f"themes/{theme.slug}.md"),
            dated=_dated(site, theme, discussing, path) if first else (),
            absent=_absent(whole, theme) if first else "",
            met=_met(whole, theme, path) if first else (),
            related=_related(site, theme, path) if first else (),
            pages=page_links(path, [theme_path(theme.slug, other) for other in by_page]),
        )


def _start(whole: Concordance, theme: Theme, path: str) -> Step | None:
    trail = whole.trails[theme.slug]
    return step(trail[0], "", path) if trail else None


def _dated(
    site: Site, theme: Theme, discussing: Sequence[Annotated], path: str
) -> tuple[Dated, ...]:
    """The documents of a theme by the dates they are known to have, the oldest first; nothing
    where that says no more than the order of the library."""
    known = [
        (metadata.published.strip("[]"), place, annotated)
        for place, annotated in enumerate(discussing)
        if (metadata := annotated.anchored.document.metadata).published
    ]
    if not 1 < len(known) <= _MOST_DATED:
        return ()
    return tuple(
        Dated(
            date=date_words(annotated.anchored.document.metadata.published),
            short=short_of(annotated),
            href=relative(path, theme_place(site, theme.slug, annotated.slug)),
        )
        for _, _, annotated in sorted(known, key=lambda each: each[:2])
    )


def _absent(whole: Concordance, theme: Theme) -> str:
    """Which documents do not discuss a theme: by name if they are few, else by count."""
    absent = silent(whole, theme.slug)
    if len(absent) > _MOST_ABSENT:
        return f"{number(len(absent))} other sources"
    return ", ".join(short_of(annotated) for annotated in absent)


def _related(site: Site, theme: Theme, path: str) -> tuple[ThemeCount, ...]:
    return tuple(
        ThemeCount(
            title=other.title, slot=other.slot, count=0, href=relative(path, theme_path(other.slug))
        )
        for other in site.themes
        if other.slug in theme.related
    )


def _group(
    site: Site,
    whole: Concordance,
    notes: NotesHere,
    theme: Theme,
    annotated: Annotated,
    path: str,
) -> Group:
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    levels = heading_levels(anchored.headings)
    standings = whole.by_document[theme.slug, annotated.slug]
    sections = {heading.id: heading.text for heading in anchored.headings}
    on: dict[str, list[str]] = {}
    for each in annotated.themed:
        on.setdefault(each.passage, []).append(each.theme)
    excerpts = [
        excerpt_of(
            whole,
            each,
            sections.get(each.passage.section, ""),
            other_themes(site, theme, on[each.passage.id], path, annotated.slug, each.passage.id),
            notes.at(annotated, each.passage, path),
            path,
        )
        for each in standings[:MOST_ON_PAGE]
    ]
    shown = len(excerpts) if len(excerpts) <= _SHOWN + 1 else _SHOWN
    return Group(
        id=annotated.slug,
        short=short_of(annotated),
        title=metadata.title,
        href=relative(path, document_path(annotated.slug)),
        language=other_language(site, metadata),
        dir=direction(metadata),
        count=len(standings),
        of=passages_of(anchored),
        strip=strip(
            annotated,
            [theme],
            [(h.id, h.text) for h in anchored.headings if levels.get(h.id) == 2],
            page=relative(path, document_path(annotated.slug)),
        ),
        passages=tuple(excerpts[:shown]),
        folded=tuple(excerpts[shown:]),
        more=len(standings) - len(excerpts),
    )


def _met(whole: Concordance, theme: Theme, path: str) -> tuple[ThemeCount, ...]:
    """The themes met in the same passages more often than by chance: those most strongly tied, by
    the number of passages, which is what a reader sees of it."""
    tied = [meeting for meeting in met_with(whole, theme.slug)[:_MOST_MET] if meeting.strength > 0]
    return tuple(
        ThemeCount(
            title=meeting.theme.title,
            slot=meeting.theme.slot,
            count=meeting.passages,
            href=relative(path, theme_path(meeting.theme.slug)),
        )
        for meeting in sorted(tied, key=lambda each: -each.passages)
    )
