"""A person's pages: what they say, what is quoted from them, what others report, each apart."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from glossator.html.links import relative
from glossator.model.annotations import Annotated, Person
from glossator.model.site import Site
from glossator.model.trees import Voice
from glossator.pages.frame import (
    Frame,
    PageLink,
    counted,
    direction,
    document_path,
    frame,
    number,
    other_language,
    page_links,
)
from glossator.pages.margin import short_of
from glossator.pages.people_lists import VOICES, Entry, Excerpt, SectionRow, entries, known
from glossator.pages.set_aside import TallyView
from glossator.people.names import cleaned

MOST = 200  # passages and sections listed on one page
_OPEN = 8  # passages of a group before the rest is folded, unless that would fold a few only
_FEW = 3
_SOURCES = 4  # sources named in a line before "and 3 more"
_TITLES: dict[Voice, str] = {"speech": "Speech", "quotation": "Quoted", "report": "Report"}
_WORDS: dict[Voice, str] = {"speech": "speech", "quotation": "quoted", "report": "report"}
_WIDTH = 12  # parts of the bar of counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document as a list names it."""

    short: str
    title: str
    href: str
    language: str
    dir: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What is listed together: under a `source` of its own, sections first, then passages, those
    of `rest` folded."""

    source: Source | None
    sections: tuple[SectionRow, ...]
    passages: tuple[Excerpt, ...]
    rest: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The passages of one voice: `count` says how many there are, on all pages, and where."""

    title: str
    count: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage:
    """All that `person.html` shows. `also` are other ways the name is written; `by_name` names the
    documents that were brought together by it alone, if there are several; `publisher_of` those
    that name their publisher where another names who speaks; `sources` are those of the entries
    on this page, whom they can be narrowed to."""

    path: str
    frame: Frame
    name: str
    also: tuple[str, ...]
    by_name: str
    publisher_of: str
    tallies: tuple[TallyView, ...]
    parts: tuple[Part, ...]
    wrote: tuple[Source, ...]
    sources: int
    page: int
    pages: tuple[PageLink, ...]
    template: str = "person.html"


def person_pages(site: Site) -> Iterator[PersonPage]:
    """The pages of everybody: more than one where one would list more than 200 entries."""
    documents = {each.slug: known(each) for each in site.documents}
    themes = {theme.slug: theme for theme in site.themes}
    for person in site.people.persons:
        path = page_path(person, 1)
        listed = list(entries(person, path, site, documents, themes))
        chunks = [listed[i : i + MOST] for i in range(0, len(listed), MOST)] or [[]]
        for page, chunk in enumerate(chunks, 1):
            yield _page(site, person, chunk, page, len(chunks))


def page_path(person: Person, page: int) -> str:
    """Where the first or a further page of a person stands, from the site's root."""
    return f"people/{person.slug}{f'-{page}' if page > 1 else ''}.html"


def counts_of(person: Person) -> dict[Voice, int]:
    """How many passages are a person's in each voice."""
    counts: dict[Voice, int] = dict.fromkeys(VOICES, 0)
    for each in person.passages:
        counts[each.part] += 1
    return counts


def spoken_for(person: Person) -> tuple[Annotated, ...]:
    """The documents in which a person is the publisher, who speaks through somebody."""
    keys = {each.casefold() for each in person.written}
    documents = {
        each.document.slug: each.document for each in person.passages if each.part == "speech"
    }
    return tuple(
        each
        for each in documents.values()
        if cleaned(each.anchored.document.metadata.publisher).casefold() in keys
    )


def named_sources(documents: Iterable[Annotated]) -> str:
    """`Lex, Vision, Hub, Verge and 3 more`: documents by their short names, each once."""
    shorts = list(dict.fromkeys(short_of(each) for each in documents))
    more = len(shorts) - _SOURCES
    listed = ", ".join(shorts[:_SOURCES])
    return f"{listed} and {number(more)} more" if more > 0 else listed


# --- the page -------------------------------------------------------------------------------------


def _page(
    site: Site, person: Person, listed: Sequence[tuple[Voice, Entry]], page: int, pages: int
) -> PersonPage:
    path = page_path(person, page)
    counts = counts_of(person)
    title = f"{person.name}, page {page}" if page > 1 else person.name
    own = [each.document for each in person.passages if each.part != "report"]
    together = {each.slug: each for each in (*own, *person.wrote)}
    told = f"What {person.name} says, what is quoted from them, and what others report"
    return PersonPage(
        path=path,
        frame=frame(site, path, title, description=told),
        name=person.name,
        also=_other_ways(person),
        by_name=named_sources(together.values()) if len(together) > 1 else "",
        publisher_of=named_sources(spoken_for(person)),
        tallies=_tallies(counts),
        parts=tuple(
            _part(site, person, voice, [entry for _, entry in group], path)
            for voice, group in groupby(listed, key=lambda each: each[0])
        ),
        wrote=tuple(_source(site, each, path) for each in person.wrote) if page == 1 else (),
        sources=len({entry.document.slug for _, entry in listed}),
        page=page,
        pages=page_links(path, [page_path(person, each) for each in range(1, pages + 1)]),
    )


def _other_ways(person: Person) -> tuple[str, ...]:
    """Other ways the name is written in sources, case and white space apart."""
    ways = {cleaned(each).casefold(): cleaned(each) for each in reversed(person.written)}
    return tuple(
        each
        for key, each in sorted(ways.items())
        if key != person.name.casefold() and "/" not in each
    )


def _tallies(counts: Mapping[Voice, int]) -> tuple[TallyView, ...]:
    total = sum(counts.values())
    if not total:
        return ()
    return tuple(
        TallyView(
            value=number(count),
            label=_WORDS[voice],
            width=max(1, round(_WIDTH * count / total)),
        )
        for voice, count in counts.items()
    )


def _part(site: Site, person: Person, voice: Voice, listed: Sequence[Entry], path: str) -> Part:
    mine = [each.document for each in person.passages if each.part == voice]
    several = voice == "speech" and len({each.slug for each in mine}) > 1
    groups = (
        [list(group) for _, group in groupby(listed, key=lambda each: each.document.slug)]
        if several
        else [list(listed)]
    )
    return Part(
        title=_TITLES[voice],
        count=f"{counted(len(mine), 'passage')}, in {named_sources(mine)}",
        runs=tuple(_run(site, group, path, under=several) for group in groups),
    )


def _run(site: Site, listed: Sequence[Entry], path: str, *, under: bool) -> Run:
    passages = tuple(each for each in listed if isinstance(each, Excerpt))
    first = len(passages) if len(passages) < _OPEN + _FEW else _OPEN
    return Run(
        source=_source(site, listed[0].document, path) if under else None,
        sections=tuple(each for each in listed if isinstance(each, SectionRow)),
        passages=passages[:first],
        rest=passages[first:],
    )


def _source(site: Site, annotated: Annotated, path: str) -> Source:
    metadata = annotated.anchored.document.metadata
    return Source(
        short=short_of(annotated),
        title=metadata.title,
        href=relative(path, document_path(annotated.slug)),
        language=other_language(site, metadata),
        dir=direction(metadata),
    )
