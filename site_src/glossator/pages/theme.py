"""Themes: one page with all passages of each, and the index of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from glossator.html.inlines import moment_html, relative, text_html
from glossator.html.marks import Mark
from glossator.model.annotations import Annotated, Mention, Theme, Themed
from glossator.model.passages import Passage
from glossator.model.site import Site
from glossator.notes.glosses import Glosses
from glossator.notes.placed import assigned_by
from glossator.pages.contents import heading_levels
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
    place_on_theme_page,
    theme_path,
    theme_place,
)
from glossator.pages.margin import Step, short_of, step
from glossator.pages.notes import Comments, note_href
from glossator.pages.strip import Strip, strip
from glossator.people.voices import whose
from glossator.sentences import sentences
from glossator.themes.concordance import Concordance, Standing, met_with, on_trail, silent
from glossator.themes.counts import MOST_ON_PAGE, passages_of

_SHOWN = 8  # passages of a document shown at once; the rest are folded
_MOST_MET = 8  # themes met together with one
_MOST_ABSENT = 12  # documents that do not discuss it, by name; more by count
_MOST_DATED = 50  # documents in the order of dates
_EXCERPT = 330  # code points of a passage shown in context: four or five lines


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteHere:
    """A note on a passage in context."""

    letter: str
    href: str
    html: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A passage on the theme, in context: whose words, where, what else it is about, and its
    neighbours on the trail; the `notes` on what is shown of it, and those `by` which it stands
    under the theme."""

    id: str
    number: str
    href: str
    whose: str
    section: str
    moment: Markup | None
    others: tuple[ThemeCount, ...]
    previous: Step | None
    next: Step | None
    before: bool
    text: Markup
    after: bool
    assigned: bool
    reason: str
    notes: tuple[NoteHere, ...]
    by: tuple[NoteHere, ...]


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
    site: Site, whole: Concordance, notes: "NotesHere", theme: Theme
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


class NotesHere:
    """The notes on any passage, for the page of a theme."""

    def __init__(self, whole: Glosses, comments: Comments) -> None:
        self._whole = whole
        self._comments = comments

    def at(
        self, annotated: Annotated, passage: Passage, path: str
    ) -> dict[str, tuple[NoteHere, int, int]]:
        """The notes that quote words of `passage`, by their ids, and which of its code points."""
        here = passage.leaf.span.start
        letters = self._whole.letters[annotated.slug].notes
        return {
            placed.id: (
                NoteHere(
                    letter=letters[placed.id],
                    href=note_href(annotated, placed, path),
                    html=self._comments.html(annotated.slug, placed, path),
                ),
                placed.place.start if placed.place.first == here else 0,
                placed.place.end if placed.place.last == here else len(passage.text),
            )
            for placed in annotated.notes
            if placed.place is not None and placed.place.first <= here <= placed.place.last
        }


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


def excerpt(text: str, mentions: Sequence[Mention]) -> tuple[int, int]:
    """The range of `text` to show: all of a short one, else the sentence of the first mention
    with as many of those before and after it as fit, those after it first."""
    if len(text) <= _EXCERPT:
        return 0, len(text)
    place = mentions[0].start if mentions else 0
    parts = list(sentences(text))
    first = last = next((i for i, (_, end) in enumerate(parts) if place < end), len(parts) - 1)
    grown = True
    while grown:
        grown = False
        if last + 1 < len(parts) and parts[last + 1][1] - parts[first][0] <= _EXCERPT:
            last, grown = last + 1, True
        elif first and parts[last][1] - parts[first - 1][0] <= _EXCERPT:
            first, grown = first - 1, True
    start, end = parts[first][0], parts[last][1]
    if end - start <= _EXCERPT:
        return start, end
    return _inside(text, start, end, mentions)


def _inside(text: str, start: int, end: int, mentions: Sequence[Mention]) -> tuple[int, int]:
    """The part of a sentence too long to be shown whole, round its first mention."""
    least = mentions[0].end if mentions else start
    if mentions and least - start > _EXCERPT * 2 // 3:
        before = mentions[0].start - _EXCERPT // 2
        start = text.find(" ", before, mentions[0].start) + 1 or mentions[0].start
    cut = text.rfind(" ", least, start + _EXCERPT)
    return start, min(end, cut if cut >= least else max(least, start + _EXCERPT))


def _group(
    site: Site,
    whole: Concordance,
    notes: "NotesHere",
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
        _excerpt(
            whole,
            each,
            sections.get(each.passage.section, ""),
            _others(site, theme, on[each.passage.id], path, annotated.slug, each.passage.id),
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


def _others(
    site: Site, theme: Theme, slugs: Iterable[str], path: str, document: str, passage: str
) -> tuple[ThemeCount, ...]:
    """The other themes of a passage, each a link to the passage on that theme's page."""
    here = set(slugs)
    return tuple(
        ThemeCount(
            title=other.title,
            slot=other.slot,
            count=0,
            href=relative(path, theme_place(site, other.slug, document, passage)),
        )
        for other in site.themes
        if other.slug in here and other.slug != theme.slug
    )


def _excerpt(
    whole: Concordance,
    standing: Standing,
    section: str,
    others: tuple[ThemeCount, ...],
    notes: Mapping[str, tuple[NoteHere, int, int]],
    path: str,
) -> Excerpt:
    annotated, passage, themed = standing.document, standing.passage, standing.themed
    metadata = annotated.anchored.document.metadata
    start, end = excerpt(passage.text, themed.mentions or _quoted(annotated, themed, passage))
    marks = [
        Mark(start=m.start - start, end=min(m.end, end) - start, slot=0)
        for m in themed.mentions
        if start <= m.start < end
    ]
    before, after = on_trail(whole, themed.theme, annotated.slug, passage.id)
    return Excerpt(
        id=place_on_theme_page(annotated.slug, passage.id),
        number=passage.number,
        href=relative(path, f"{document_path(annotated.slug)}#{passage.id}"),
        whose=whose(passage),
        section=section,
        moment=(
            moment_html(passage.time, metadata.video)
            if passage.time is not None and metadata.video
            else None
        ),
        others=others,
        previous=step(before, "Previous", path),
        next=step(after, "Next", path),
        before=start > 0,
        text=text_html(passage.text[start:end].rstrip(), marks, metadata.typography),
        after=end < len(passage.text),
        assigned=themed.why == "assigned",
        reason=themed.reason,
        notes=tuple(note for note, first, last in notes.values() if first < end and start < last),
        by=tuple(notes[id_][0] for id_ in themed.notes if id_ in notes),
    )


def _quoted(annotated: Annotated, themed: Themed, passage: Passage) -> tuple[Mention, ...]:
    """What the owner quoted to assign the passage, as a range to keep in view where no term is."""
    here = passage.leaf.span.start
    return tuple(
        Mention(
            theme=themed.theme,
            passage=passage.id,
            start=entry.place.start if entry.place.first == here else 0,
            end=entry.place.end if entry.place.last == here else len(passage.text),
            term="",
        )
        for entry in (*annotated.anchored.document.assigned, *assigned_by(annotated.notes))
        if entry.theme == themed.theme and entry.place.first <= here <= entry.place.last
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
