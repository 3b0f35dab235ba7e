"""A person's pages: what they say, what is quoted from them, what others report, never mixed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from markupsafe import Markup

from glossator.html import moment_html, relative, text_html
from glossator.model import (
    AnchoredHeading,
    Annotated,
    Attribution,
    Person,
    Site,
    Theme,
    Voice,
)
from glossator.page_frame import (
    Frame,
    ThemeCount,
    counted,
    direction,
    document_path,
    frame,
    number,
    other_language,
    place_on_theme_page,
    theme_path,
)
from glossator.page_margin import short_of
from glossator.page_set_aside import TallyView
from glossator.person_names import cleaned
from glossator.sentences import sentences
from glossator.voices import whose

MOST = 200  # passages and sections listed on one page
_LISTED = 8  # speeches of one document that are all shown; of more, their sections and the first
_FIRST = 3  # shown of those
_OPEN = 8  # passages of a group before the rest is folded
_SOURCES = 4  # sources named in a line before "and 3 more"
_EXCERPT = 190  # code points of a passage: two lines
_VOICES: tuple[Voice, ...] = get_args(Voice)
_TITLES: dict[Voice, str] = {"speech": "Speech", "quotation": "Quoted", "report": "Report"}
_WORDS: dict[Voice, str] = {"speech": "speech", "quotation": "quoted", "report": "report"}
_WIDTH = 12  # parts of the bar of counts


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRow:
    """A section in which a person speaks: where, and how often. `owner` if its heading is the
    owner's."""

    document: Annotated
    title: str
    href: str
    owner: bool
    range: str
    count: str
    language: str
    dir: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A passage in a person's list: where it stands, whose words it is, what it is about."""

    document: Annotated
    short: str
    number: str
    href: str
    whose: str
    section: str
    moment: Markup | None
    themes: tuple[ThemeCount, ...]
    before: bool
    text: Markup
    after: bool
    language: str
    dir: str


Entry = SectionRow | Excerpt


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
    """All that `person.html` shows. `also` are other ways the name is written; `by_name` are the
    short names of the documents that were brought together by it."""

    path: str
    frame: Frame
    name: str
    also: tuple[str, ...]
    by_name: tuple[str, ...]
    tallies: tuple[TallyView, ...]
    parts: tuple[Part, ...]
    wrote: tuple[Source, ...]
    page: int
    pages: int
    previous: str = ""
    next: str = ""
    template: str = "person.html"


@dataclass(slots=True)
class _Document:
    """What is looked up in a document again and again."""

    headings: Mapping[str, AnchoredHeading]
    themes: Mapping[str, Sequence[str]]


def person_pages(site: Site) -> Iterator[PersonPage]:
    """The pages of everybody: more than one where one would list more than 200 entries."""
    documents = {each.slug: _looked_up(each) for each in site.documents}
    themes = {theme.slug: theme for theme in site.themes}
    for person in site.people.persons:
        path = page_path(person, 1)
        listed = list(_entries(person, path, site, documents, themes))
        chunks = [listed[i : i + MOST] for i in range(0, len(listed), MOST)] or [[]]
        for page, chunk in enumerate(chunks, 1):
            yield _page(site, person, chunk, page, len(chunks))


def page_path(person: Person, page: int) -> str:
    """Where the first or a further page of a person stands, from the site's root."""
    return f"people/{person.slug}{f'-{page}' if page > 1 else ''}.html"


def counts_of(person: Person) -> dict[Voice, int]:
    """How many passages are a person's in each voice."""
    counts: dict[Voice, int] = dict.fromkeys(_VOICES, 0)
    for each in person.passages:
        counts[each.part] += 1
    return counts


def named_sources(documents: Iterable[Annotated]) -> str:
    """`Lex, Vision, Hub, Verge and 3 more`: documents by their short names, each once."""
    shorts = list(dict.fromkeys(short_of(each) for each in documents))
    more = len(shorts) - _SOURCES
    listed = ", ".join(shorts[:_SOURCES])
    return f"{listed} and {number(more)} more" if more > 0 else listed


def _looked_up(annotated: Annotated) -> _Document:
    themes: dict[str, list[str]] = {}
    for each in annotated.themed:
        themes.setdefault(each.passage, []).append(each.theme)
    return _Document(
        headings={heading.id: heading for heading in annotated.anchored.headings}, themes=themes
    )


# --- what is listed -------------------------------------------------------------------------------


def _entries(
    person: Person,
    path: str,
    site: Site,
    documents: Mapping[str, _Document],
    themes: Mapping[str, Theme],
) -> Iterator[tuple[Voice, Entry]]:
    """Everything a person's pages list, voice by voice in library order."""
    for voice in _VOICES:
        mine = (each for each in person.passages if each.part == voice)
        for slug, group in groupby(mine, key=lambda each: each.document.slug):
            here = list(group)
            known = documents[slug]
            if voice == "speech" and len(here) > _LISTED:
                yield from ((voice, row) for row in _sections(site, here, known, path))
                here = here[:_FIRST]
            yield from ((voice, _excerpt(site, each, known, themes, path)) for each in here)


def _sections(
    site: Site, spoken: Sequence[Attribution], known: _Document, path: str
) -> Iterator[SectionRow]:
    """The sections in which somebody speaks, with the range of their passages there."""
    for section, group in groupby(spoken, key=lambda each: each.passage.section):
        here = list(group)
        first, last = here[0].passage, here[-1].passage
        heading = known.headings.get(section)
        metadata = here[0].document.anchored.document.metadata
        numbers = dict.fromkeys((first.number, last.number))
        if heading is not None:
            title = heading.text
        else:
            title = "Before the first heading" if known.headings else "The whole text"
        yield SectionRow(
            document=here[0].document,
            title=title,
            href=relative(path, f"{document_path(here[0].document.slug)}#{section or first.id}"),
            owner=heading is not None and heading.origin == "edition",
            range=f"¶\u00a0{'–'.join(numbers)}",
            count=number(len(here)),
            language=other_language(site, metadata) if heading is not None else "",
            dir=direction(metadata) if heading is not None else "",
        )


def _excerpt(
    site: Site, each: Attribution, known: _Document, themes: Mapping[str, Theme], path: str
) -> Excerpt:
    passage, slug = each.passage, each.document.slug
    metadata = each.document.anchored.document.metadata
    heading = known.headings.get(passage.section)
    start, end = cut(passage.text, each.start, each.end)
    place = place_on_theme_page(slug, passage.id)
    on = [themes[theme] for theme in known.themes.get(passage.id, ()) if theme in themes]
    return Excerpt(
        document=each.document,
        short=short_of(each.document),
        number=passage.number,
        href=relative(path, f"{document_path(slug)}#{passage.id}"),
        whose=whose(passage),
        section=heading.text if heading else "",
        moment=(
            moment_html(passage.time, metadata.video)
            if passage.time is not None and metadata.video
            else None
        ),
        themes=tuple(
            ThemeCount(
                title=theme.title,
                slot=theme.slot,
                count=0,
                href=relative(path, f"{theme_path(theme.slug)}#{place}"),
            )
            for theme in on
        ),
        before=start > 0,
        text=text_html(passage.text[start:end].strip(), (), metadata.typography),
        after=end < len(passage.text),
        language=other_language(site, metadata),
        dir=direction(metadata),
    )


def cut(text: str, start: int, end: int) -> tuple[int, int]:
    """The range of `text` to show: two lines from its beginning, or from a sentence that holds
    `start:end` where those are not among them."""
    if len(text) <= _EXCERPT:
        return 0, len(text)
    begin = 0
    if end > _EXCERPT:
        begin = next((first for first, last in sentences(text) if start < last), 0)
        if end - begin > _EXCERPT:
            begin = text.rfind(" ", 0, max(0, start - _EXCERPT // 3)) + 1
    if len(text) - begin <= _EXCERPT:
        return begin, len(text)
    space = text.rfind(" ", max(end, begin + 1), begin + _EXCERPT)
    return begin, space if space > 0 else max(end, begin + _EXCERPT)


# --- the page -------------------------------------------------------------------------------------


def _page(
    site: Site, person: Person, listed: Sequence[tuple[Voice, Entry]], page: int, pages: int
) -> PersonPage:
    path = page_path(person, page)
    counts = counts_of(person)
    title = f"{person.name}, page {page}" if page > 1 else person.name
    sources = [each.document for each in person.passages if each.part != "report"]
    together = dict.fromkeys(short_of(each) for each in (*sources, *person.wrote))
    told = f"What {person.name} says, what is quoted from them, and what others report"
    return PersonPage(
        path=path,
        frame=frame(site, path, title, description=told),
        name=person.name,
        also=_other_ways(person),
        by_name=tuple(together) if len(together) > 1 else (),
        tallies=_tallies(counts),
        parts=tuple(
            _part(site, person, voice, [entry for _, entry in group], path)
            for voice, group in groupby(listed, key=lambda each: each[0])
        ),
        wrote=tuple(_source(site, each, path) for each in person.wrote) if page == 1 else (),
        page=page,
        pages=pages,
        previous=relative(path, page_path(person, page - 1)) if page > 1 else "",
        next=relative(path, page_path(person, page + 1)) if page < pages else "",
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


def _part(site: Site, person: Person, voice: Voice, entries: Sequence[Entry], path: str) -> Part:
    mine = [each.document for each in person.passages if each.part == voice]
    several = voice == "speech" and len({each.slug for each in mine}) > 1
    groups = (
        [list(group) for _, group in groupby(entries, key=lambda each: each.document.slug)]
        if several
        else [list(entries)]
    )
    return Part(
        title=_TITLES[voice],
        count=f"{counted(len(mine), 'passage')}, in {named_sources(mine)}",
        runs=tuple(_run(site, group, path, under=several) for group in groups),
    )


def _run(site: Site, entries: Sequence[Entry], path: str, *, under: bool) -> Run:
    passages = tuple(each for each in entries if isinstance(each, Excerpt))
    # a fold of two or three would hide less than it says
    first = len(passages) if len(passages) < _OPEN + _FIRST else _OPEN
    return Run(
        source=_source(site, entries[0].document, path) if under else None,
        sections=tuple(each for each in entries if isinstance(each, SectionRow)),
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
