"""The end of a document's page: the same words elsewhere, related documents, and who links here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from glossator.html.inlines import text_html
from glossator.html.links import relative
from glossator.html.marks import Mark
from glossator.links.backlinks import Backlink
from glossator.model.annotations import Annotated
from glossator.model.site import OwnerPage, Site
from glossator.notes.glosses import PassageLink
from glossator.pages.frame import document_path, notes_path, other_language, theme_path
from glossator.pages.margin import Range, short_of
from glossator.pages.notes import note_href, number_of
from glossator.people.voices import whose
from glossator.sentences import sentences
from glossator.themes.concordance import Run
from glossator.themes.related import Related, Tie
from glossator.themes.twins import Side, Twins

_TWINS = 5  # pairs shown; a second edition of a text would bring them all
_LINKS = 12  # links from elsewhere shown
_CITED = 60  # titles of the owner's own notes shown
_NOTES = 4  # notes shown with what they say: each stands at the passage it links to as well
_RANGES = 2  # ranges of passages on each side of a tie
_AROUND = 40  # code points shown on each side of a stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinSide:
    """One side of a pair: the document's short name (`Here` on its own page), its passages with
    these words, whose they are, and the words, the common ones marked."""

    short: str
    passages: tuple[Range, ...]
    whose: str
    text: Markup
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinPair:
    """The same words here and in another source."""

    here: TwinSide
    there: TwinSide


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinsHere:
    """The pairs shown, and how many more there are."""

    pairs: tuple[TwinPair, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TieHere:
    """A theme that ties two documents: where it stands in each first (`here` in words alone: the
    contents of the page lead there); there is `more` of it there than is named."""

    title: str
    slot: int
    href: str
    here: str
    there: tuple[Range, ...]
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A related document: by which themes, and by which names."""

    short: str
    title: str
    href: str
    language: str
    ties: tuple[TieHere, ...]
    names: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHere:
    """A link from elsewhere: from `short`'s passage `number` (or a page), there from `note` (a
    letter) if it is one's, and its sentence."""

    short: str
    number: str
    page: str
    href: str
    text: Markup
    to: tuple[Range, ...]
    language: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinksHere:
    """The links shown, how many more there are, and how many `notes` link here where they are too
    many to be shown with what they say; all of them stand at `notes_href`."""

    links: tuple[LinkHere, ...]
    more: int
    notes: int = 0
    notes_href: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedHere:
    """The title of a note of the owner's own, and the passages it cites."""

    title: str
    to: tuple[Range, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """The notes of the owner's own that cite a document; `more` are not shown."""

    notes: tuple[CitedHere, ...]
    more: int = 0


def twins_here(site: Site, annotated: Annotated, pairs: Sequence[Twins]) -> TwinsHere | None:
    """The same words elsewhere, for the page of `annotated`; passages of one document that say
    the same words are shown once, on either side."""
    page = document_path(annotated.slug)
    grouped: list[list[tuple[Side, Side]]] = []
    for pair in pairs:
        own = pair.one.document.slug == annotated.slug
        here, there = (pair.one, pair.other) if own else (pair.other, pair.one)
        same = next((group for group in grouped if _say_the_same(group, here, there)), None)
        if same is None:
            grouped.append([(here, there)])
        else:
            same.append((here, there))
    shown = [
        TwinPair(
            here=_side(site, [here for here, _ in group], page, "Here"),
            there=_side(site, [there for _, there in group], page, ""),
        )
        for group in grouped[:_TWINS]
    ]
    return TwinsHere(pairs=tuple(shown), more=len(grouped) - len(shown)) if shown else None


def _say_the_same(group: Iterable[tuple[Side, Side]], here: Side, there: Side) -> bool:
    """Whether a pair of `group`, of the same two documents, has the words of this one's side."""
    return any(
        there.document is theirs.document and (_overlap(here, mine) or _overlap(there, theirs))
        for mine, theirs in group
    )


def _overlap(one: Side, other: Side) -> bool:
    return one.passage.id == other.passage.id and one.start < other.end and other.start < one.end


def _side(site: Site, sides: Sequence[Side], page: str, short: str) -> TwinSide:
    first = sides[0]
    metadata = first.document.anchored.document.metadata
    path = document_path(first.document.slug)
    passages = dict.fromkeys(side.passage for side in sides)
    return TwinSide(
        short=short or short_of(first.document),
        passages=tuple(
            Range(label=each.number, href=relative(page, f"{path}#{each.id}")) for each in passages
        ),
        whose=whose(first.passage),
        text=_around(first.passage.text, first.start, first.end),
        language=other_language(site, metadata),
    )


def _around(text: str, start: int, end: int) -> Markup:
    """`start:end` of `text` marked, with as much of its sentences as helps to read it."""
    parts = list(sentences(text))
    first = max((begin for begin, _ in parts if begin <= start), default=0)
    last = min((stop for _, stop in parts if stop >= end), default=len(text))
    if start - first > _AROUND:
        first = text.find(" ", start - _AROUND, start) + 1 or start
    if last - end > _AROUND:
        space = text.rfind(" ", end, end + _AROUND)
        last = space if space > end else end
    shown = text_html(text[first:last], [Mark(start=start - first, end=end - first, slot=0)])
    return Markup("{}{}{}").format("… " if first else "", shown, " …" if last < len(text) else "")


def related_here(site: Site, annotated: Annotated, near: Iterable[Related]) -> tuple[Near, ...]:
    """The related documents, with what ties them to `annotated`."""
    page = document_path(annotated.slug)
    return tuple(
        Near(
            short=short_of(each.document),
            title=each.document.anchored.document.metadata.title,
            href=relative(page, document_path(each.document.slug)),
            language=other_language(site, each.document.anchored.document.metadata),
            ties=tuple(_tie(tie, each.document, page) for tie in each.ties),
            names=", ".join(each.names),
        )
        for each in near
    )


def _tie(tie: Tie, there: Annotated, page: str) -> TieHere:
    return TieHere(
        title=tie.theme.title,
        slot=tie.theme.slot,
        href=relative(page, theme_path(tie.theme.slug)),
        here=", ".join(run.label for run in tie.here[:_RANGES])
        + ("\u00a0…" if len(tie.here) > _RANGES else ""),
        there=_ranges(tie.there, document_path(there.slug), page),
        more=len(tie.there) > _RANGES,
    )


def _ranges(runs: Sequence[Run], path: str, page: str) -> tuple[Range, ...]:
    return tuple(
        Range(label=run.label, href=relative(page, f"{path}#{run.first.id}"))
        for run in runs[:_RANGES]
    )


def cited_here(site: Site, annotated: Annotated) -> Cited | None:
    """The titles of the owner's own notes that cite `annotated`, each with the passages."""
    numbers = {passage.id: passage.number for passage in annotated.anchored.passages}
    found = site.cited.get(annotated.slug, ())
    notes = tuple(
        CitedHere(
            title=each.title,
            to=tuple(Range(label=numbers[id_], href=f"#{id_}") for id_ in each.passages),
        )
        for each in found[:_CITED]
    )
    return Cited(notes=notes, more=len(found) - len(notes)) if notes else None


def links_here(
    site: Site,
    annotated: Annotated,
    found: Sequence[Backlink],
    noting: Iterable[tuple[str, PassageLink]] = (),
) -> LinksHere | None:
    """Who links to `annotated`, each with its sentence; `noting` are links of notes with the
    letters of these, document by document."""
    page = document_path(annotated.slug)
    numbers = {passage.id: passage.number for passage in annotated.anchored.passages}
    by_note: dict[tuple[str, str], list[PassageLink]] = {}
    for letter, each in noting:
        by_note.setdefault((each.document.slug, letter), []).append(each)
    links = [_link(site, each, page, numbers) for each in found]
    few = len(by_note) <= _NOTES
    if few:
        links += [_noting(letter, each, page) for (_, letter), each in by_note.items()]
    if not links and not by_note:
        return None
    return LinksHere(
        links=tuple(links[:_LINKS]),
        more=max(0, len(links) - _LINKS),
        notes=0 if few else len(by_note),
        notes_href=relative(page, notes_path()),
    )


def _noting(letter: str, links: Sequence[PassageLink], page: str) -> LinkHere:
    """The row of one note, with the sentence of its first link here."""
    link = links[0]
    passages = dict.fromkeys(each.passage for each in links)
    return LinkHere(
        short=short_of(link.document),
        number=number_of(link.document, link.note),
        page="",
        href=note_href(link.document, link.note, page),
        text=text_html(link.sentence),
        to=tuple(Range(label=each.number, href=f"#{each.id}") for each in passages),
        note=letter,
    )


def _link(site: Site, link: Backlink, page: str, numbers: dict[str, str]) -> LinkHere:
    source = link.source
    to: tuple[Range, ...] = ()
    if link.anchor in numbers:
        to = (Range(label=numbers[link.anchor], href=f"#{link.anchor}"),)
    text = text_html(link.sentence, [Mark(start=link.start, end=link.end, slot=0)])
    if isinstance(source, OwnerPage):
        href = relative(page, f"pages/{source.slug}.html")
        return LinkHere(short="", number="", page=source.title, href=href, text=text, to=to)
    path = document_path(source.slug)
    passage = link.passage
    return LinkHere(
        short=short_of(source),
        number=passage.number if passage else "",
        page="",
        href=relative(page, f"{path}#{passage.id}" if passage else path),
        text=text,
        to=to,
        language=other_language(site, source.anchored.document.metadata),
    )
