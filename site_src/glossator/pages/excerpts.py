"""Passages of a theme in context: on the theme's page as much of each as shows what it says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from glossator.html.inlines import text_html
from glossator.html.links import moment_html, relative
from glossator.html.marks import Mark
from glossator.model.annotations import Annotated, Mention, Theme, Themed
from glossator.model.passages import Passage
from glossator.model.site import Site
from glossator.notes.glosses import Glosses
from glossator.notes.placed import assigned_by
from glossator.pages.frame import (
    ThemeCount,
    document_path,
    place_on_theme_page,
    theme_place,
)
from glossator.pages.margin import Step, step
from glossator.pages.notes import Comments, note_href
from glossator.people.voices import whose
from glossator.sentences import sentences
from glossator.themes.concordance import Concordance, Standing, on_trail

_LENGTH = 330  # code points of a passage shown in context: four or five lines


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


def excerpt_of(
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


def excerpt(text: str, mentions: Sequence[Mention]) -> tuple[int, int]:
    """The range of `text` to show: all of a short one, else the sentence of the first mention
    with as many of those before and after it as fit, those after it first."""
    if len(text) <= _LENGTH:
        return 0, len(text)
    place = mentions[0].start if mentions else 0
    parts = list(sentences(text))
    first = last = next((i for i, (_, end) in enumerate(parts) if place < end), len(parts) - 1)
    grown = True
    while grown:
        grown = False
        if last + 1 < len(parts) and parts[last + 1][1] - parts[first][0] <= _LENGTH:
            last, grown = last + 1, True
        elif first and parts[last][1] - parts[first - 1][0] <= _LENGTH:
            first, grown = first - 1, True
    start, end = parts[first][0], parts[last][1]
    if end - start <= _LENGTH:
        return start, end
    return _inside(text, start, end, mentions)


def _inside(text: str, start: int, end: int, mentions: Sequence[Mention]) -> tuple[int, int]:
    """The part of a sentence too long to be shown whole, round its first mention."""
    least = mentions[0].end if mentions else start
    if mentions and least - start > _LENGTH * 2 // 3:
        before = mentions[0].start - _LENGTH // 2
        start = text.find(" ", before, mentions[0].start) + 1 or mentions[0].start
    cut = text.rfind(" ", least, start + _LENGTH)
    return start, min(end, cut if cut >= least else max(least, start + _LENGTH))


def other_themes(
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
