"""Themes: one page with all passages of each, and the index of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from glossator.counts import theme_counts
from glossator.html import moment_html, relative, text_html
from glossator.marks import Mark
from glossator.model import Annotated, Mention, Passage, Site, Theme, Themed
from glossator.page_contents import heading_levels
from glossator.page_frame import (
    Frame,
    ThemeCount,
    counted,
    direction,
    document_path,
    frame,
    other_language,
    place_on_theme_page,
    theme_path,
)
from glossator.page_margin import short_of
from glossator.page_matrix import Matrix, matrix
from glossator.page_strip import Strip, strip
from glossator.sentences import sentences
from glossator.voices import whose

INDEX = "themes/index.html"
_EXCERPT = 330  # code points of a passage shown in context: four or five lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A passage on the theme, in context: whose words, where, and what else it is about."""

    id: str
    number: str
    href: str
    whose: str
    section: str
    moment: Markup | None
    others: tuple[ThemeCount, ...]
    before: bool
    text: Markup
    after: bool
    assigned: bool
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A document's passages on the theme."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemePage:
    """All that `theme.html` shows."""

    path: str
    frame: Frame
    title: str
    slot: int
    description: str
    terms: tuple[str, ...]
    count: int
    groups: tuple[Group, ...]
    absent: tuple[str, ...]
    met: tuple[ThemeCount, ...]
    related: tuple[ThemeCount, ...]
    template: str = "theme.html"


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
    path: str = INDEX
    template: str = "themes.html"


def theme_page(site: Site, theme: Theme) -> ThemePage:
    """The page of `theme`: all its passages, document by document in library order."""
    path = theme_path(theme.slug)
    discussed = [
        (annotated, [each for each in annotated.themed if each.theme == theme.slug])
        for annotated in site.documents
    ]
    groups = tuple(
        _group(site, theme, annotated, themed, path) for annotated, themed in discussed if themed
    )
    return ThemePage(
        path=path,
        frame=frame(site, path, theme.title, description=theme.description),
        title=theme.title,
        slot=theme.slot,
        description=theme.description,
        terms=theme.terms,
        count=sum(group.count for group in groups),
        groups=groups,
        absent=tuple(short_of(annotated) for annotated, themed in discussed if not themed),
        met=_met(site, theme, path),
        related=tuple(
            ThemeCount(
                title=other.title,
                slot=other.slot,
                count=0,
                href=relative(path, theme_path(other.slug)),
            )
            for other in site.themes
            if other.slug in theme.related
        ),
    )


def themes_index(site: Site) -> ThemesIndex:
    """Every theme with its description, and where it is discussed."""
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
    title = f"{counted(len(entries), 'theme')} in {counted(len(site.documents), 'source')}"
    return ThemesIndex(
        frame=frame(site, INDEX, "Themes", description=f"{title} of {site.config.title}"),
        title=title,
        themes=tuple(entries),
        matrix=matrix(site, INDEX),
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
    site: Site, theme: Theme, annotated: Annotated, themed: Sequence[Themed], path: str
) -> Group:
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    levels = heading_levels(anchored.headings)
    passages = {passage.id: passage for passage in anchored.passages}
    sections = {heading.id: heading.text for heading in anchored.headings}
    on: dict[str, list[str]] = {}
    for each in annotated.themed:
        on.setdefault(each.passage, []).append(each.theme)
    return Group(
        id=annotated.slug,
        short=short_of(annotated),
        title=metadata.title,
        href=relative(path, document_path(annotated.slug)),
        language=other_language(site, metadata),
        dir=direction(metadata),
        count=len(themed),
        of=len(anchored.passages),
        strip=strip(
            annotated,
            [theme],
            [(h.id, h.text) for h in anchored.headings if levels.get(h.id) == 2],
            page=relative(path, document_path(annotated.slug)),
        ),
        passages=tuple(
            _excerpt(
                annotated,
                each,
                passages[each.passage],
                sections.get(passages[each.passage].section, ""),
                _others(site, theme, on[each.passage], path, annotated.slug, each.passage),
                path,
            )
            for each in themed
        ),
    )


def _others(
    site: Site, theme: Theme, slugs: Iterable[str], path: str, document: str, passage: str
) -> tuple[ThemeCount, ...]:
    """The other themes of a passage, each a link to the passage on that theme's page."""
    here = set(slugs)
    place = place_on_theme_page(document, passage)
    return tuple(
        ThemeCount(
            title=other.title,
            slot=other.slot,
            count=0,
            href=relative(path, f"{theme_path(other.slug)}#{place}"),
        )
        for other in site.themes
        if other.slug in here and other.slug != theme.slug
    )


def _excerpt(
    annotated: Annotated,
    themed: Themed,
    passage: Passage,
    section: str,
    others: tuple[ThemeCount, ...],
    path: str,
) -> Excerpt:
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    start, end = excerpt(passage.text, themed.mentions or _quoted(annotated, themed, passage))
    marks = [
        Mark(start=m.start - start, end=min(m.end, end) - start, slot=0)
        for m in themed.mentions
        if start <= m.start < end
    ]
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
        before=start > 0,
        text=text_html(passage.text[start:end].rstrip(), marks, metadata.typography),
        after=end < len(passage.text),
        assigned=themed.why == "assigned",
        reason=themed.reason,
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
        for entry in annotated.anchored.document.assigned
        if entry.theme == themed.theme and entry.place.first <= here <= entry.place.last
    )


def _met(site: Site, theme: Theme, path: str) -> tuple[ThemeCount, ...]:
    """The themes met in the same passages, the most often met first."""
    counts: dict[str, int] = {}
    for annotated in site.documents:
        here = {each.passage for each in annotated.themed if each.theme == theme.slug}
        for each in annotated.themed:
            if each.theme != theme.slug and each.passage in here:
                counts[each.theme] = counts.get(each.theme, 0) + 1
    others = [other for other in site.themes if other.slug in counts]
    return tuple(
        ThemeCount(
            title=other.title,
            slot=other.slot,
            count=counts[other.slug],
            href=relative(path, theme_path(other.slug)),
        )
        for other in sorted(others, key=lambda each: -counts[each.slug])
    )
