"""The page of all notes: by document in library order, in several pages if they are many."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from glossator.html.links import relative
from glossator.model.annotations import Annotated, PlacedNote
from glossator.model.site import Site
from glossator.notes.glosses import Glosses, reference
from glossator.pages.frame import (
    Frame,
    PageLink,
    Piece,
    ThemeCount,
    counted,
    date_words,
    direction,
    document_path,
    frame,
    notes_path,
    notes_place,
    other_language,
    page_links,
    theme_path,
    theme_place,
)
from glossator.pages.margin import short_of
from glossator.pages.notes import Comments, note_href, passage_of
from glossator.people.voices import whose
from glossator.shelves import note_shelves


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedNote:
    """A note in a list: its words lead to it; `number` is of its passage (empty: it has none)."""

    id: str
    letter: str
    href: str
    quote: str
    number: str
    reference: str
    passage: str
    whose: str
    html: Markup
    date: str
    themes: tuple[ThemeCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesGroup:
    """The notes on a document, of which there are `count`; all or a part of them. Without an
    `href` they are on what is no document."""

    id: str
    short: str
    title: str
    href: str
    language: str
    dir: str
    count: int
    notes: tuple[ListedNote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesPage:
    """All that `notes.html` shows; `lost` are the notes without a place, as links to them."""

    path: str
    frame: Frame
    title: str
    lost: tuple[Piece, ...]
    groups: tuple[NotesGroup, ...]
    pages: tuple[PageLink, ...]
    template: str = "notes.html"


def notes_pages(site: Site, whole: Glosses, comments: Comments) -> Iterator[NotesPage]:
    """The pages of the notes of `site`; none if there are none."""
    shelves = note_shelves(site.documents)
    if not shelves and not site.strays:
        return
    total = sum(len(each.notes) for each in site.documents) + len(site.strays)
    paths = [notes_path(number) for number in range(1, max(1, len(shelves)) + 1)]
    for number, path in enumerate(paths):
        groups = [
            _group(site, whole, comments, annotated, part, path)
            for annotated, part in (shelves[number] if shelves else ())
        ]
        if path == paths[-1] and site.strays:
            groups.append(_strays(site, comments, path))
        title = counted(total, "note")
        numbered = f"Notes, page {number + 1} of {len(paths)}" if number else "Notes"
        yield NotesPage(
            path=path,
            frame=frame(site, path, numbered, description=f"{title} on {site.config.title}"),
            title=title,
            lost=_lost(site, whole, path) if number == 0 else (),
            groups=tuple(groups),
            pages=page_links(path, paths),
        )


def _group(
    site: Site,
    whole: Glosses,
    comments: Comments,
    annotated: Annotated,
    part: Sequence[PlacedNote],
    path: str,
) -> NotesGroup:
    metadata = annotated.anchored.document.metadata
    letters = whole.letters[annotated.slug].notes
    return NotesGroup(
        id=annotated.slug,
        short=short_of(annotated),
        title=metadata.title,
        href=relative(path, document_path(annotated.slug)),
        language=other_language(site, metadata),
        dir=direction(metadata),
        count=len(annotated.notes),
        notes=tuple(
            _listed(site, comments, annotated, placed, letters[placed.id], path) for placed in part
        ),
    )


def _listed(
    site: Site,
    comments: Comments,
    annotated: Annotated,
    placed: PlacedNote,
    letter: str,
    path: str,
) -> ListedNote:
    passage = passage_of(annotated, placed)
    page = document_path(annotated.slug)
    return ListedNote(
        id=f"{annotated.slug}/{placed.id}",
        letter=letter,
        href=note_href(annotated, placed, path),
        quote=placed.note.quote.exact,
        number=passage.number if passage else "",
        reference=reference(annotated, passage) if passage else "",
        passage=relative(path, f"{page}#{passage.id}") if passage else "",
        whose=whose(passage) if passage else "",
        html=comments.html(annotated.slug, placed, path),
        date=date_words(placed.note.date),
        themes=tuple(_themes(site, annotated.slug, placed, passage.id if passage else "", path)),
    )


def _themes(
    site: Site, slug: str, placed: PlacedNote, passage: str, path: str
) -> Iterator[ThemeCount]:
    for theme in site.themes:
        if theme.slug in placed.note.themes:
            place = theme_place(site, theme.slug, slug, passage) if passage else ""
            yield ThemeCount(
                title=theme.title,
                slot=theme.slot,
                count=0,
                href=relative(path, place or theme_path(theme.slug)),
            )


def _strays(site: Site, comments: Comments, path: str) -> NotesGroup:
    """The notes on what is no document, under the names of their files."""
    return NotesGroup(
        id="_strays",
        short="",
        title="On no document of the library",
        href="",
        language="",
        dir="",
        count=len(site.strays),
        notes=tuple(
            ListedNote(
                id=f"_strays/{number}",
                letter="",
                href="",
                quote=placed.note.quote.exact,
                number="",
                reference="",
                passage="",
                whose=placed.note.path.rpartition("/")[2],
                html=comments.html("", placed, path),
                date=date_words(placed.note.date),
                themes=tuple(_themes(site, "", placed, "", path)),
            )
            for number, placed in enumerate(site.strays, start=1)
        ),
    )


def _lost(site: Site, whole: Glosses, path: str) -> tuple[Piece, ...]:
    """`Hub, note b`, each a link, of all notes without a place."""
    return tuple(
        Piece(
            text=f"{short_of(annotated)}, note {whole.letters[annotated.slug].notes[placed.id]}",
            href=note_href(annotated, placed, path),
        )
        for annotated in site.documents
        for placed in annotated.notes
        if placed.place is None
    )


# --- on the first page ----------------------------------------------------------------------------


RECENT = 3  # notes on the first page: a row of them


def recent_notes(
    site: Site, whole: Glosses, comments: Comments, path: str
) -> tuple[ListedNote, ...]:
    """The notes with the latest dates, in library order where these are equal."""
    dated: list[tuple[Annotated, PlacedNote]] = [
        (annotated, placed)
        for annotated in site.documents
        for placed in annotated.notes
        if placed.note.date and placed.place is not None
    ]
    dated.sort(key=lambda each: each[1].note.date, reverse=True)
    return tuple(_recent(whole, comments, dated[:RECENT], path, site))


def _recent(
    whole: Glosses,
    comments: Comments,
    dated: Iterable[tuple[Annotated, PlacedNote]],
    path: str,
    site: Site,
) -> Iterator[ListedNote]:
    for annotated, placed in dated:
        letter = whole.letters[annotated.slug].notes[placed.id]
        yield _listed(site, comments, annotated, placed, letter, path)


def notes_on(site: Site, annotated: Annotated, path: str) -> PageLink | None:
    """`2 notes`, as the way to them."""
    if not annotated.notes:
        return None
    return PageLink(
        label=counted(len(annotated.notes), "note"),
        href=relative(path, notes_place(site, annotated.slug)),
    )
