"""The page of a document: its text with contents, themes and margin, and what is known of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from glossator.html.inlines import inlines_html
from glossator.html.links import relative
from glossator.html.setting import Setting
from glossator.html.views import Blocks, HeadingView
from glossator.links.backlinks import Backlink
from glossator.model.annotations import Annotated
from glossator.model.passages import Anchored
from glossator.model.site import Site
from glossator.model.trees import Link, WikiLink, leaves, walk
from glossator.notes.glosses import Glosses, PassageLink
from glossator.pages.about import (
    about,
    copies_pieces,
    kind_label,
    meta_line,
    set_aside_pieces,
    source_pieces,
)
from glossator.pages.arrivals import heading_arrivals, tombstones, tongues
from glossator.pages.citations import citation
from glossator.pages.contents import Entry, contents, heading_levels, passage_range
from glossator.pages.embeds import Embed
from glossator.pages.end import (
    Cited,
    LinksHere,
    Near,
    TwinsHere,
    cited_here,
    links_here,
    related_here,
    twins_here,
)
from glossator.pages.footnotes import beside_which, copies, footnotes, note_refs
from glossator.pages.frame import (
    Fact,
    Frame,
    Piece,
    Resolve,
    ThemeCount,
    direction,
    document_path,
    frame,
    notes_place,
    other_language,
    theme_counts_here,
)
from glossator.pages.head import Head, document_head
from glossator.pages.margin import Margin, margins
from glossator.pages.noted_words import noted_words
from glossator.pages.notes import Unplaced, letter_of, linked_from, notes_beside, unplaced
from glossator.pages.passages import passage_views
from glossator.pages.rows import Grid, Text, grids
from glossator.pages.signs import shared_with, sign_lines, sign_views
from glossator.pages.strip import Strip, drawn, strip
from glossator.pages.video import Video, video
from glossator.themes.concordance import Concordance
from glossator.themes.counts import theme_counts
from glossator.themes.related import Related
from glossator.themes.twins import Twins
from glossator.times import video_href
from glossator.timestamps import moment_seconds, other_label


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """The document before or after in the library."""

    short: str
    title: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPage:
    """All that `document.html` shows; hrefs are relative to the page. On paper alone stand the
    `running` head, what the owner `supplied`, and the `addresses` that leave the site."""

    path: str
    frame: Frame
    language: str
    dir: str
    kind: str
    title: str
    title_id: str
    standfirst: str
    standfirst_id: str
    title_notes: Markup
    meta: tuple[tuple[Piece, ...], ...]
    strip: Strip
    video: Video | None
    contents: tuple[Entry, ...]
    themes: tuple[ThemeCount, ...]
    about: tuple[Fact, ...]
    signs: tuple[Markup, ...]
    grids: tuple[Grid, ...]
    footnotes: tuple[Markup, ...]
    set_aside: tuple[Piece, ...]
    source: tuple[Piece, ...]
    head: Head
    citation: str
    copies: tuple[Piece, ...]
    running: str
    supplied: str
    addresses: tuple[str, ...]
    twins: TwinsHere | None
    related: tuple[Near, ...]
    links: LinksHere | None
    cited: Cited | None
    notes: int
    notes_href: str
    unplaced: tuple[Unplaced, ...]
    previous: Neighbour | None
    next: Neighbour | None
    template: str = "document.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ties:
    """What ties documents to each other: the same words, near themes (both by slug), links (by
    page), and the notes of all."""

    twins: Mapping[str, tuple[Twins, ...]]
    related: Mapping[str, tuple[Related, ...]]
    backlinks: Mapping[str, tuple[Backlink, ...]]
    glosses: Glosses


def document_page(
    site: Site,
    concordance: Concordance,
    ties: Ties,
    annotated: Annotated,
    beside: tuple[Annotated | None, Annotated | None],
    resolve: Resolve,
    embed: Embed,
) -> DocumentPage:
    """The page of `annotated`, whose links lead where `resolve` says and whose embeds show what
    `embed` makes of them; `ties` are those of the whole library, `beside` the documents before and
    after it."""
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    path = document_path(annotated.slug)
    levels = heading_levels(anchored.headings)
    whole = ties.glosses
    blocks = replace(_blocks(site, whole, annotated, levels, resolve), embedded=embed)
    text = Text(
        blocks=anchored.document.blocks,
        page=blocks,
        passages={passage.leaf.span.start: passage for passage in anchored.passages},
        speakers={speaker.key: speaker for speaker in anchored.document.speakers},
        margins=_margins(site, concordance, whole, annotated, blocks),
        gone=tombstones(anchored),
    )
    noting = _noting(whole, annotated, concordance.order)
    description = metadata.description or metadata.subtitle or _opening(anchored)
    outermost = [h for h in anchored.headings if levels.get(h.id) == 2]
    before, after = (_neighbour(site, each, path) for each in beside)
    return DocumentPage(
        path=path,
        frame=frame(
            site,
            path,
            metadata.title,
            description=description,
            robots=metadata.robots,
        ),
        language=other_language(site, metadata),
        dir=direction(metadata),
        kind=kind_label(anchored.document),
        title=metadata.title,
        title_id=anchored.title_id,
        standfirst=metadata.subtitle,
        standfirst_id=anchored.standfirst_id,
        title_notes=inlines_html(anchored.document.reading.title_notes, blocks.setting),
        meta=meta_line(anchored),
        strip=strip(
            annotated,
            drawn(site.themes),
            [(heading.id, heading.text) for heading in outermost],
            others=True,
        ),
        video=video(anchored),
        contents=contents(site, annotated, levels),
        themes=theme_counts_here(site, annotated, path, theme_counts(annotated)),
        about=about(site, annotated),
        signs=sign_lines(site, anchored.signs, path, blocks.tongues),
        grids=grids(text),
        footnotes=footnotes(anchored.document.blocks, blocks),
        set_aside=set_aside_pieces(annotated, path),
        source=source_pieces(site, annotated, path),
        head=document_head(site, annotated, description),
        citation=citation(site, annotated),
        copies=copies_pieces(annotated),
        running=_running(site, anchored, path),
        supplied=_supplied(anchored),
        addresses=_addresses(anchored, resolve),
        twins=twins_here(site, annotated, ties.twins.get(annotated.slug, ())),
        related=related_here(site, annotated, ties.related.get(annotated.slug, ())),
        links=links_here(site, annotated, ties.backlinks.get(path, ()), noting),
        cited=cited_here(site, annotated),
        notes=len(annotated.notes),
        notes_href=relative(path, notes_place(site, annotated.slug)) if annotated.notes else "",
        unplaced=unplaced(whole, annotated, resolve),
        previous=before,
        next=after,
    )


# --- the text -------------------------------------------------------------------------------------


def _blocks(
    site: Site, whole: Glosses, annotated: Annotated, levels: Mapping[str, int], resolve: Resolve
) -> Blocks:
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    path = document_path(annotated.slug)
    views = passage_views(site, annotated, path)
    signs = sign_views(site, anchored.signs, path)
    for start, marks in noted_words(whole, annotated).items():
        views[start] = replace(views[start], marks=(*marks, *views[start].marks))
    setting = Setting(
        page=path,
        resolve=resolve,
        seconds=lambda moment: moment_seconds(moment, metadata),
        label=lambda moment: other_label(moment, metadata),
        video=metadata.video,
        footnotes=note_refs(annotated, whole.letters[annotated.slug]),
        curled=metadata.typography,
    )
    return Blocks(
        setting=setting,
        passages=views,
        headings={
            (heading.span.start, heading.text): HeadingView(
                id=heading.id,
                level=levels.get(heading.id, 2),
                owner=heading.origin == "edition",
                aliases=heading.aliases,
                arrivals=(*shared_with(signs, heading.id), *heading_arrivals(heading)),
            )
            for heading in anchored.headings
        },
        tongues=tongues(site.config.language, metadata.language),
        addressed=True,
    )


def _margins(
    site: Site, concordance: Concordance, whole: Glosses, annotated: Annotated, blocks: Blocks
) -> dict[str, Margin]:
    """What stands beside each passage: notes, links from notes, references, and the footnotes it
    refers to first."""
    noted = whole.letters[annotated.slug].notes
    found = margins(site, concordance, annotated, noted, blocks.setting.page)
    rows = beside_which(annotated)
    for id_, beside in notes_beside(whole, annotated, blocks.setting.resolve).items():
        margin = found.get(rows[id_], Margin())
        found[rows[id_]] = replace(margin, notes=(*margin.notes, *beside))
    for id_, linked in linked_from(whole, annotated).items():
        margin = found.get(rows[id_], Margin())
        found[rows[id_]] = replace(margin, linked=(*margin.linked, *linked))
    passages = {passage.leaf.span.start: passage for passage in annotated.anchored.passages}
    for id_, copied in copies(annotated.anchored.document, passages, blocks).items():
        found[id_] = replace(found.get(id_, Margin()), footnotes=copied)
    return found


def _noting(
    whole: Glosses, annotated: Annotated, order: Mapping[str, int]
) -> Sequence[tuple[str, PassageLink]]:
    """The links from notes on other documents in the `order` of these, each with its note's
    letter."""
    links = (
        link
        for passage in annotated.anchored.passages
        for link in whole.links.get((annotated.slug, passage.id), ())
        if link.document.slug != annotated.slug
    )
    in_order = sorted(links, key=lambda link: order[link.document.slug])
    return [(letter_of(whole, link), link) for link in in_order]


def _running(site: Site, anchored: Anchored, path: str) -> str:
    """`Verge, ¶ 1–245 · https://example.org/read/verge.html`, the address if the site knows it."""
    metadata = anchored.document.metadata
    span = passage_range([passage.number for passage in anchored.passages])
    named = ", ".join(part for part in (metadata.short or metadata.title, span) if part)
    address = f" · {site.config.base_url}/{path}" if site.config.base_url else ""
    return named + address


def _supplied(anchored: Anchored) -> str:
    """What on the page is not the source's, for readers of paper, where there is no red."""
    owner = [
        "headings in [ ]" if any(h.origin == "edition" for h in anchored.headings) else "",
        "speaker letters" if anchored.document.labelled_by == "edition" else "",
    ]
    supplied = " and ".join(part for part in owner if part)
    return f"{supplied[:1].upper()}{supplied[1:]} are the editor’s." if supplied else ""


def _addresses(anchored: Anchored, resolve: Resolve) -> tuple[str, ...]:
    """The video's address and every one outside the site that the text links to, in its order,
    each once."""
    video = anchored.document.metadata.video
    found: dict[str, None] = {video_href(video): None} if video else {}
    for leaf in leaves(anchored.document.blocks):
        for inlines in (leaf.inlines, *(cell for row in leaf.rows for cell in row)):
            for each in walk(inlines):
                if isinstance(each, Link | WikiLink):
                    target = resolve(each)
                    if target.resolved and target.external:
                        found[target.href] = None
    return tuple(found)


def _opening(anchored: Anchored) -> str:
    return anchored.passages[0].text if anchored.passages else ""


def _neighbour(site: Site, annotated: Annotated | None, path: str) -> Neighbour | None:
    if annotated is None:
        return None
    metadata = annotated.anchored.document.metadata
    return Neighbour(
        short=metadata.short if site.config.configured else "",
        title=metadata.title,
        href=relative(path, document_path(annotated.slug)),
    )
