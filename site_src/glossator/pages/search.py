"""The page to search by: with a script it has the box, without one the lists to look through."""

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from glossator.html.links import relative
from glossator.model.site import Site
from glossator.pages.frame import (
    Frame,
    direction,
    document_path,
    frame,
    number,
    other_language,
    person_path,
    theme_path,
)
from glossator.pages.home import library_path
from glossator.pages.people_index import INDEX as PEOPLE
from glossator.shelves import shelves

PATH = "search.html"
_MOST_PEOPLE = 24  # those who speak most; the rest stand in the index of people


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Something to go to: `count` is its passages, or of a year its sources. `slot` is a theme's
    colour; `short`, `language` and `dir` are a source's."""

    title: str
    href: str
    count: str = ""
    short: str = ""
    slot: int = 0
    language: str = ""
    dir: Literal["", "ltr", "rtl"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """All that `search.html` shows. A long library is listed by its `years`, a short one by its
    `sources`; `all_people` leads to those that are not among `people`, if there are any."""

    frame: Frame
    themes: tuple[Listed, ...]
    sources: tuple[Listed, ...]
    years: tuple[Listed, ...]
    people: tuple[Listed, ...]
    all_people: Listed | None
    path: str = PATH
    template: str = "search.html"


def search_page(site: Site) -> SearchPage:
    """The page to search `site` by."""
    is_long = len(shelves(site.documents)) > 1
    return SearchPage(
        frame=frame(
            site,
            PATH,
            "Search",
            description=f"The passages of {site.config.title}, by their words",
        ),
        themes=_themes(site),
        sources=() if is_long else _sources(site),
        years=_years(site) if is_long else (),
        people=_people(site),
        all_people=_all_people(site),
    )


def _themes(site: Site) -> tuple[Listed, ...]:
    passages = Counter(each.theme for doc in site.documents for each in doc.themed)
    return tuple(
        Listed(
            title=theme.title,
            href=relative(PATH, theme_path(theme.slug)),
            count=number(passages[theme.slug]),
            slot=theme.slot,
        )
        for theme in site.themes
    )


def _sources(site: Site) -> tuple[Listed, ...]:
    return tuple(
        Listed(
            title=metadata.title,
            href=relative(PATH, document_path(annotated.slug)),
            short=metadata.short,
            language=other_language(site, metadata),
            dir=direction(metadata),
        )
        for annotated in site.documents
        for metadata in [annotated.anchored.document.metadata]
    )


def _years(site: Site) -> tuple[Listed, ...]:
    counts: Counter[str] = Counter()
    first: dict[str, str] = {}
    for shelf in shelves(site.documents):
        first.setdefault(shelf.label, library_path(shelf.page))
        counts[shelf.label] += len(shelf.documents)
    return tuple(
        Listed(title=label, href=relative(PATH, path), count=number(counts[label]))
        for label, path in first.items()
    )


def _people(site: Site) -> tuple[Listed, ...]:
    return tuple(
        Listed(
            title=person.name,
            href=relative(PATH, person_path(person.slug)),
            count=number(len(person.passages)),
        )
        for person in site.people.persons[:_MOST_PEOPLE]
    )


def _all_people(site: Site) -> Listed | None:
    persons = len(site.people.persons)
    if persons <= _MOST_PEOPLE:
        return None
    return Listed(title="People", href=relative(PATH, PEOPLE), count=number(persons))
