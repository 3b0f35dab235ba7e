"""The margin of a document's page: where else its themes are discussed."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from glossator.html.links import relative
from glossator.model.annotations import Annotated, Themed
from glossator.model.site import Site
from glossator.pages.footnotes import NoteCopy
from glossator.pages.frame import document_path, other_language, theme_place
from glossator.people.voices import whose
from glossator.themes.concordance import (
    Concordance,
    Elsewhere,
    InDocument,
    Sentence,
    Standing,
    margin_references,
)

MOST_THEMES = 3  # references at one passage; more would be longer than the text beside them


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Passage numbers in a row, `4–5`, as a link to the first of them."""

    label: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A document on the theme by its short name (`Here` for the page's own), and where in it."""

    short: str
    ranges: tuple[Range, ...]
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A sentence from another passage of the theme, and whose words they are."""

    text: str
    short: str
    number: str
    href: str
    whose: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The passage before or after on the trail."""

    href: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A theme met here, and where else it is. `href` leads to its page; `at` is the passage's
    number, where several stand in one row; `assigned` by whom it was put there, if no term did:
    `the editor`, or `note a`; `run_in` whether its places stand in one paragraph, and not each
    document's in a line of its own."""

    title: str
    slot: int
    href: str
    at: str = ""
    assigned: str = ""
    before: Step | None = None
    after: Step | None = None
    quoted: Quoted | None = None
    places: tuple[Place, ...] = ()
    run_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteView:
    """A note beside its passage: its `letter` leads `back` to its words; `rest` is what is
    folded. `lines` is about how many lines of a margin it takes, folded."""

    id: str
    letter: str
    back: str
    html: Markup
    rest: Markup | None
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedFrom:
    """A note elsewhere that links to a passage: `contradicted by` `note b, Hub 14`. `to` is the
    passage's number, where several stand in one row."""

    how: str
    label: str
    href: str
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Margin:
    """What stands beside a passage: notes, links from notes, footnotes, references, and the themes
    there was no room for. `span` are the rows it may take in the grid of its section; one that
    `hangs` reaches down beside the next passage, which takes a row more for it."""

    notes: tuple[NoteView, ...] = ()
    linked: tuple[LinkedFrom, ...] = ()
    footnotes: tuple[NoteCopy, ...] = ()
    references: tuple[Reference, ...] = ()
    more: tuple[str, ...] = ()
    span: int = 1
    hangs: bool = False


def margins(
    site: Site,
    whole: Concordance,
    annotated: Annotated,
    letters: Mapping[str, str],
    page: str,
) -> dict[str, Margin]:
    """The references beside the passages of a document, by the passage's id; links are from
    `page`. `letters` are those of its notes, by their ids."""
    found = {}
    for passage, references in margin_references(whole, annotated).items():
        found[passage] = Margin(
            references=tuple(_reference(site, each, letters, page) for each in references)
        )
    return found


def _reference(
    site: Site, elsewhere: Elsewhere, letters: Mapping[str, str], page: str
) -> Reference:
    theme, here = elsewhere.theme, elsewhere.here
    place = theme_place(site, theme.slug, here.document.slug, here.passage.id)
    return Reference(
        title=theme.title,
        slot=theme.slot,
        href=relative(page, place),
        assigned=_assigned_by(here.themed, letters),
        before=step(elsewhere.before, "Previous", page),
        after=step(elsewhere.after, "Next", page),
        quoted=_quoted(site, elsewhere.sentence, page),
        places=tuple(_place(each, here.document, page) for each in elsewhere.documents),
    )


def _assigned_by(themed: Themed, letters: Mapping[str, str]) -> str:
    """Who put the passage on its theme; a reason is given in an edition only."""
    if themed.why != "assigned":
        return ""
    if themed.reason or not themed.notes:
        return "the editor"
    return " and ".join(f"note {letters[id_]}" for id_ in themed.notes)


def step(standing: Standing | None, way: str, page: str) -> Step | None:
    """The way from `page` to a passage, and what it is called; None at an end of the trail."""
    if standing is None:
        return None
    name = f"{short_of(standing.document)} {standing.passage.number}"
    return Step(href=_href(standing, page), label=f"{way}: {name}" if way else name)


def _href(standing: Standing, page: str) -> str:
    return relative(page, f"{document_path(standing.document.slug)}#{standing.passage.id}")


def _quoted(site: Site, sentence: Sentence | None, page: str) -> Quoted | None:
    if sentence is None:
        return None
    standing = sentence.standing
    before, after = "…" * sentence.before, "…" * sentence.after
    return Quoted(
        text=f"“{before}{sentence.text}{after}”",
        short=short_of(standing.document),
        number=standing.passage.number,
        href=_href(standing, page),
        whose=whose(standing.passage, sentence.text),
        language=other_language(site, standing.document.anchored.document.metadata),
    )


def _place(where: InDocument, own: Annotated, page: str) -> Place:
    path = document_path(where.document.slug)
    return Place(
        short="Here" if where.document.slug == own.slug else short_of(where.document),
        ranges=tuple(
            Range(label=run.label, href=relative(page, f"{path}#{run.first.id}"))
            for run in where.runs
        ),
        more=where.more,
    )


def short_of(annotated: Annotated) -> str:
    """The name of a document in references."""
    metadata = annotated.anchored.document.metadata
    return metadata.short or metadata.title
