"""The page of a document: its text with contents, themes and margin, and what is known of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from glossator.concordance import Concordance
from glossator.counts import theme_counts, words_of
from glossator.html import Mark, NoteRef, Setting, relative
from glossator.html_blocks import (
    Bar,
    Blocks,
    HeadingView,
    PassageView,
    children_html,
    footnotes_html,
)
from glossator.model import (
    Anchored,
    AnchoredHeading,
    Annotated,
    Block,
    Bullets,
    Callout,
    Footnote,
    FootnoteRef,
    Item,
    Quotation,
    Site,
    Theme,
    Themed,
    Timestamp,
    Tombstone,
    leaves,
    walk,
)
from glossator.page_about import (
    about,
    kind_label,
    meta_line,
    moments,
    set_aside_link,
)
from glossator.page_frame import (
    Fact,
    Frame,
    Piece,
    Resolve,
    ThemeCount,
    document_path,
    frame,
    place_on_theme_page,
    theme_counts_here,
    theme_path,
)
from glossator.page_margin import Margin, NoteCopy, margins
from glossator.page_rows import Grid, Text, grids
from glossator.page_strip import Strip, drawn, strip
from glossator.page_video import Video, video
from glossator.times import clock
from glossator.timestamps import moment_seconds

MOST_BARS = 7  # themes with a bar beside each passage: the first seven of the owner's order
_DOTS_FROM = 3000  # words; a shorter text is taken in at a glance without dots in its contents
_MOST_DOTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of the contents. `depth` is 1 for the outermost; `where` its times or passages;
    `dots` the colours of its themes."""

    href: str
    text: str
    depth: int
    where: str
    dots: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """The document before or after in the library."""

    short: str
    title: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPage:
    """All that `document.html` shows; hrefs are relative to the page."""

    path: str
    frame: Frame
    language: str
    dir: str
    kind: str
    title: str
    title_id: str
    standfirst: str
    standfirst_id: str
    meta: tuple[tuple[Piece, ...], ...]
    strip: Strip
    video: Video | None
    contents: tuple[Entry, ...]
    themes: tuple[ThemeCount, ...]
    about: tuple[Fact, ...]
    grids: tuple[Grid, ...]
    footnotes: tuple[Markup, ...]
    set_aside: Piece
    running: str
    previous: Neighbour | None
    next: Neighbour | None
    template: str = "document.html"


def document_page(
    site: Site, concordance: Concordance, annotated: Annotated, resolve: Resolve
) -> DocumentPage:
    """The page of `annotated`, whose links lead where `resolve` says."""
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    path = document_path(annotated.slug)
    levels = heading_levels(anchored.headings)
    blocks = _blocks(site, annotated, path, levels, resolve)
    text = Text(
        blocks=anchored.document.blocks,
        page=blocks,
        passages={passage.leaf.span.start: passage for passage in anchored.passages},
        speakers={speaker.key: speaker for speaker in anchored.document.speakers},
        margins=_margins(concordance, annotated, blocks),
        gone=_tombstones(anchored.gone),
    )
    outermost = [h for h in anchored.headings if levels.get(h.id) == 2]
    before, after = _neighbours(site, annotated, path)
    return DocumentPage(
        path=path,
        frame=frame(
            site,
            path,
            metadata.title,
            description=metadata.description or metadata.subtitle or _opening(anchored),
            robots=metadata.robots,
        ),
        language=metadata.language,
        dir=metadata.dir,
        kind=kind_label(anchored.document),
        title=metadata.title,
        title_id=anchored.title_id,
        standfirst=metadata.subtitle,
        standfirst_id=anchored.standfirst_id,
        meta=meta_line(anchored),
        strip=strip(
            annotated,
            drawn(site.themes),
            [(heading.id, heading.text) for heading in outermost],
        ),
        video=video(anchored),
        contents=contents(site, annotated, levels),
        themes=theme_counts_here(site, annotated, path, theme_counts(annotated)),
        about=about(site, annotated),
        grids=grids(text),
        footnotes=_footnotes(anchored, blocks),
        set_aside=set_aside_link(annotated, path),
        running=metadata.short or metadata.title,
        previous=before,
        next=after,
    )


def heading_levels(headings: Iterable[AnchoredHeading]) -> dict[str, int]:
    """The level each heading has on the page, 2 to 6: under the title, none skipped."""
    levels: dict[str, int] = {}
    open_: list[int] = []
    for heading in headings:
        if heading.callout:
            continue
        while open_ and open_[-1] >= heading.level:
            open_.pop()
        open_.append(heading.level)
        levels[heading.id] = min(len(open_) + 1, 6)
    return levels


def contents(site: Site, annotated: Annotated, levels: Mapping[str, int]) -> tuple[Entry, ...]:
    """The headings, each with the moments or the passages under it."""
    anchored = annotated.anchored
    timed = bool(anchored.document.metadata.video) and moments(anchored) is not None
    numbers: dict[str, list[str]] = {}
    for passage in anchored.passages:
        numbers.setdefault(passage.section, []).append(passage.number)
    times = _section_times(anchored) if timed else {}
    dots = _dots(site, annotated) if words_of(anchored) >= _DOTS_FROM else {}
    return tuple(
        Entry(
            href=f"#{heading.id}",
            text=heading.text,
            depth=levels[heading.id] - 1,
            where=(
                times.get(heading.id, "no timestamp")
                if timed
                else _passage_range(numbers.get(heading.id, []))
            ),
            dots=dots.get(heading.id, ()),
        )
        for heading in anchored.headings
        if heading.id in levels
    )


def _passage_range(numbers: list[str]) -> str:
    ends = dict.fromkeys((numbers[0], numbers[-1])) if numbers else {}
    return f"¶\N{NO-BREAK SPACE}{'–'.join(ends)}" if ends else ""


def _section_times(anchored: Anchored) -> dict[str, str]:
    """The first and last moment cited under each heading that has one."""
    metadata = anchored.document.metadata
    found: dict[str, list[int]] = {}
    for heading in anchored.headings:
        found[heading.id] = [
            moment_seconds(each, metadata)
            for each in walk(heading.inlines)
            if isinstance(each, Timestamp)
        ]
    for passage in anchored.passages:
        for each in walk(passage.leaf.inlines):
            if isinstance(each, Timestamp) and passage.section in found:
                found[passage.section].append(moment_seconds(each, metadata))
    return {
        section: "–".join(dict.fromkeys((clock(min(seconds)), clock(max(seconds)))))
        for section, seconds in found.items()
        if seconds
    }


def _dots(site: Site, annotated: Annotated) -> dict[str, tuple[int, ...]]:
    """The colours of the themes most met under each heading, in the owner's order."""
    sections = {passage.id: passage.section for passage in annotated.anchored.passages}
    counts: dict[str, dict[str, int]] = {}
    for themed in annotated.themed:
        section = counts.setdefault(sections.get(themed.passage, ""), {})
        section[themed.theme] = section.get(themed.theme, 0) + 1
    slots = {theme.slug: theme.slot for theme in site.themes}
    order = {theme.slug: place for place, theme in enumerate(site.themes)}
    dots = {}
    for section_id, found in counts.items():
        most = sorted(found, key=lambda slug: (-found[slug], order.get(slug, 0)))[:_MOST_DOTS]
        dots[section_id] = tuple(
            slots[slug] for slug in sorted(most, key=lambda slug: order.get(slug, 0))
        )
    return dots


# --- the text -------------------------------------------------------------------------------------


def _blocks(
    site: Site, annotated: Annotated, path: str, levels: Mapping[str, int], resolve: Resolve
) -> Blocks:
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    setting = Setting(
        page=path,
        resolve=resolve,
        seconds=lambda moment: moment_seconds(moment, metadata),
        video=metadata.video,
        footnotes=_letters(anchored),
        curled=metadata.typography,
    )
    return Blocks(
        setting=setting,
        passages=passage_views(site, annotated, path),
        headings={
            (heading.span.start, heading.text): HeadingView(
                id=heading.id,
                level=levels.get(heading.id, 2),
                owner=heading.origin == "edition",
                aliases=heading.aliases,
            )
            for heading in anchored.headings
        },
    )


def passage_views(site: Site, annotated: Annotated, path: str) -> dict[int, PassageView]:
    """What each passage shows beside its words, by where its leaf begins."""
    themes = {theme.slug: theme for theme in site.themes}
    with_bar = {theme.slug for theme in site.themes[:MOST_BARS]}
    themed: dict[str, list[Themed]] = {}
    for each in annotated.themed:
        if each.theme in themes:
            themed.setdefault(each.passage, []).append(each)
    seen: set[tuple[str, str]] = set()
    views = {}
    for passage in annotated.anchored.passages:
        here = sorted(themed.get(passage.id, ()), key=lambda each: themes[each.theme].slot)
        marks: list[Mark] = []
        for each in here:
            first = (passage.section, each.theme) not in seen
            marks += _marks(each, themes[each.theme], annotated.slug, path, visible=first)
            if each.mentions:
                seen.add((passage.section, each.theme))
        views[passage.leaf.span.start] = PassageView(
            id=passage.id,
            number=passage.number,
            aliases=passage.aliases,
            marks=tuple(marks),
            bars=tuple(
                Bar(slot=themes[each.theme].slot, assigned=each.why == "assigned")
                for each in here
                if each.theme in with_bar
            ),
            letters=passage.leaf.speaker,
            described_by=tuple(f"_t-{each.theme}" for each in here if each.theme in with_bar),
        )
    return views


def _marks(themed: Themed, theme: Theme, slug: str, path: str, *, visible: bool) -> Iterable[Mark]:
    """The mentions of a theme in a passage; the first is a visible link if `visible`."""
    place = place_on_theme_page(slug, themed.passage)
    for index, mention in enumerate(themed.mentions):
        linked = visible and index == 0
        yield Mark(
            start=mention.start,
            end=mention.end,
            slot=theme.slot,
            href=relative(path, f"{theme_path(theme.slug)}#{place}") if linked else "",
            title=f"{theme.title}: where else" if linked else "",
        )


def _letters(anchored: Anchored) -> dict[str, NoteRef]:
    """A letter for each footnote that is referred to, in the order of the references."""
    targets: dict[str, str] = {}
    passages = {passage.leaf.span.start: passage.id for passage in anchored.passages}
    for note in _notes_in(anchored.document.blocks):
        for leaf in leaves(note.children):
            if leaf.span.start in passages:
                targets.setdefault(note.label, passages[leaf.span.start])
    letters: dict[str, NoteRef] = {}
    for leaf in leaves(anchored.document.blocks):
        for inlines in (leaf.inlines, *(cell for row in leaf.rows for cell in row)):
            for each in walk(inlines):
                if isinstance(each, FootnoteRef) and each.label in targets:
                    ref = NoteRef(
                        letter=letter(len(letters)),
                        target=targets[each.label],
                        first=each.span.start,
                    )
                    letters.setdefault(each.label, ref)
    return letters


def letter(index: int) -> str:
    """`a` to `z`, then `aa`, `ab`, …"""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _margins(concordance: Concordance, annotated: Annotated, blocks: Blocks) -> dict[str, Margin]:
    """What stands beside each passage: references, and the footnotes it refers to first."""
    found = margins(concordance, annotated, blocks.setting.page)
    letters = blocks.setting.footnotes
    if not letters:
        return found
    notes = {note.label: note for note in _notes_in(annotated.anchored.document.blocks)}
    without_ids = Blocks(setting=replace(blocks.setting, footnotes={}), passages={})
    for passage in annotated.anchored.passages:
        leaf = passage.leaf
        cells = (leaf.inlines, *(cell for row in leaf.rows for cell in row))
        copies = tuple(
            NoteCopy(
                letter=letters[each.label].letter,
                html=children_html(notes[each.label].children, without_ids),
            )
            for each in (ref for inlines in cells for ref in walk(inlines))
            if isinstance(each, FootnoteRef)
            and each.label in letters
            and letters[each.label].first == each.span.start
        )
        if copies:
            beside = found.get(passage.id, Margin())
            found[passage.id] = replace(beside, footnotes=copies)
    return found


def _notes_in(blocks: Iterable[Block]) -> Iterable[Footnote]:
    for block in blocks:
        if isinstance(block, Footnote):
            yield block
        elif isinstance(block, Bullets | Item | Quotation | Callout):
            yield from _notes_in(block.children)


def _footnotes(anchored: Anchored, blocks: Blocks) -> tuple[Markup, ...]:
    """The footnotes in the order of their letters; those nobody refers to come last."""
    letters = blocks.setting.footnotes
    order = {label: place for place, label in enumerate(letters)}
    notes = sorted(
        _notes_in(anchored.document.blocks), key=lambda note: order.get(note.label, len(order))
    )
    return footnotes_html(((note, letters.get(note.label)) for note in notes), blocks)


def _tombstones(gone: Iterable[Tombstone]) -> dict[str, tuple[Tombstone, ...]]:
    found: dict[str, tuple[Tombstone, ...]] = {}
    for tombstone in gone:
        found[tombstone.near] = (*found.get(tombstone.near, ()), tombstone)
    return found


def _opening(anchored: Anchored) -> str:
    return anchored.passages[0].text if anchored.passages else ""


def _neighbours(
    site: Site, annotated: Annotated, path: str
) -> tuple[Neighbour | None, Neighbour | None]:
    slugs = [each.slug for each in site.documents]
    place = slugs.index(annotated.slug)

    def neighbour(index: int) -> Neighbour | None:
        if not 0 <= index < len(slugs):
            return None
        metadata = site.documents[index].anchored.document.metadata
        return Neighbour(
            short=metadata.short,
            title=metadata.title,
            href=relative(path, document_path(slugs[index])),
        )

    return neighbour(place - 1), neighbour(place + 1)
