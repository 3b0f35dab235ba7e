"""The index of people: everybody, with how much is theirs in each voice."""

from collections.abc import Iterator
from dataclasses import dataclass

from glossator.html.links import relative
from glossator.model.annotations import Person
from glossator.model.site import Site
from glossator.pages.frame import Frame, PageLink, counted, frame, number, page_links, person_path
from glossator.pages.people import counts_of, named_sources, spoken_for

INDEX = "people/index.html"
_MOST = 500  # people on one page


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonEntry:
    """A person as the index lists them: `facts` says how much they speak, and where."""

    name: str
    href: str
    facts: str
    speech: str
    quoted: str
    report: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleIndex:
    """All that `people.html` shows."""

    path: str
    frame: Frame
    title: str
    people: tuple[PersonEntry, ...]
    page: int
    pages: tuple[PageLink, ...]
    template: str = "people.html"


def people_indexes(site: Site) -> Iterator[PeopleIndex]:
    """The index, in as many pages as it takes; none where there is nobody."""
    persons = site.people.persons
    sources = {each.document.slug for person in persons for each in person.passages}
    sources |= {each.slug for person in persons for each in person.wrote}
    title = f"{counted(len(persons), 'person', 'people')} in {counted(len(sources), 'source')}"
    pages = -(-len(persons) // _MOST)
    for page in range(1, pages + 1):
        path = _path(page)
        told = f"{title} of {site.config.title}"
        yield PeopleIndex(
            path=path,
            frame=frame(site, path, "People", description=told),
            title=title,
            people=tuple(_entry(each, path) for each in persons[(page - 1) * _MOST : page * _MOST]),
            page=page,
            pages=page_links(path, [_path(each) for each in range(1, pages + 1)]),
        )


def _path(page: int) -> str:
    return INDEX if page == 1 else f"people/index-{page}.html"


def _entry(person: Person, path: str) -> PersonEntry:
    counts = counts_of(person)
    facts = []
    if spoken_for(person):
        facts.append("a publication")
    if person.words:
        facts.append(f"{counted(person.words, 'word')} spoken")
    if person.wrote:
        facts.append(f"wrote {named_sources(person.wrote)}")
    if person.passages:
        facts.append(f"in {named_sources(each.document for each in person.passages)}")
    return PersonEntry(
        name=person.name,
        href=relative(path, person_path(person.slug)),
        facts=" · ".join(facts),
        speech=number(counts["speech"]),
        quoted=number(counts["quotation"]),
        report=number(counts["report"]),
    )
