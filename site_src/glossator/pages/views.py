"""Every page of a site as a view: a frozen value that says what its template shows, and no more."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain

from glossator.links.backlinks import backlinks
from glossator.model.site import OwnerPage, Site, Target
from glossator.model.trees import Link, WikiLink
from glossator.notes.glosses import Glosses
from glossator.pages.document import DocumentPage, Ties, document_page
from glossator.pages.embeds import Embedder, Links
from glossator.pages.excerpts import NotesHere
from glossator.pages.former import MovedPage, RemovedPage, former_pages
from glossator.pages.frame import document_path
from glossator.pages.home import HomePage, home_pages
from glossator.pages.notes import Comments
from glossator.pages.notes_list import NotesPage, notes_pages
from glossator.pages.owner import NotFoundPage, OwnPage, not_found_page, owner_page
from glossator.pages.people import PersonPage, person_pages
from glossator.pages.people_index import PeopleIndex, people_indexes
from glossator.pages.search import SearchPage, search_page
from glossator.pages.set_aside import SetAsidePage, set_aside_page
from glossator.pages.theme import ThemePage, theme_pages
from glossator.pages.themes import ThemesIndex, themes_indexes
from glossator.themes.concordance import Concordance
from glossator.themes.related import related
from glossator.themes.twins import twins

_PAGE = 30  # a page's frame and template, in passages

PageView = (
    HomePage
    | DocumentPage
    | ThemesIndex
    | ThemePage
    | PeopleIndex
    | PersonPage
    | SearchPage
    | SetAsidePage
    | NotesPage
    | OwnPage
    | MovedPage
    | RemovedPage
    | NotFoundPage
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Pages that are made together, and about how long that takes: 1 for a passage on the page of
    a theme, which is a twentieth of a millisecond where this was measured."""

    weight: int
    make: Callable[[], Iterable[PageView]]


def pages(site: Site, concordance: Concordance, whole: Glosses, links: Links) -> Iterator[PageView]:
    """The pages of `site`, one kind after the other; `whole` are its notes."""
    return chain.from_iterable(batch.make() for batch in batches(site, concordance, whole, links))


def batches(
    site: Site, concordance: Concordance, whole: Glosses, links: Links
) -> tuple[Batch, ...]:
    """The pages of `site`, to be made when they are asked for: of one kind side by side."""
    comments = Comments(whole, links)

    @cache
    def ties() -> Ties:
        return Ties(
            twins=twins(site.documents),
            related=related(concordance),
            backlinks=backlinks(site, links),
            glosses=whole,
        )

    by_page = {document_path(each.slug): each for each in site.documents}
    before = (None, *site.documents)
    after = (*site.documents[1:], None)

    def of(place: int) -> Iterator[PageView]:
        annotated = site.documents[place]
        path = document_path(annotated.slug)
        to = partial(_of, links, path)
        embed = Embedder(by_page, links, path)
        beside = (before[place], after[place])
        yield document_page(site, concordance, ties(), annotated, beside, to, embed)
        yield set_aside_page(site, annotated)

    def own(page: OwnerPage) -> Iterator[PageView]:
        path = f"pages/{page.slug}.html"
        yield owner_page(site, page, partial(_of, links, path), Embedder(by_page, links, path))

    trails = concordance.trails
    passages = [len(each.anchored.passages) for each in site.documents]
    return (
        # Who makes the first document makes the ties of all, which takes about as long as they do.
        *(
            Batch(
                weight=_PAGE + 2 * count + (0 if place else sum(passages)), make=partial(of, place)
            )
            for place, count in enumerate(passages)
        ),
        Batch(
            weight=_PAGE * 2 + len(site.documents), make=partial(home_pages, site, whole, comments)
        ),
        Batch(weight=_PAGE, make=partial(themes_indexes, site) if site.themes else tuple),
        *(
            Batch(
                weight=_PAGE + len(trails[theme.slug]),
                make=partial(theme_pages, site, concordance, NotesHere(whole, comments), theme),
            )
            for theme in site.themes
        ),
        Batch(
            weight=_PAGE + sum(len(each.notes) for each in site.documents),
            make=partial(notes_pages, site, whole, comments),
        ),
        Batch(weight=_PAGE, make=partial(people_indexes, site)),
        Batch(
            weight=_PAGE + sum(len(each.passages) for each in site.people.persons) // 5,
            make=partial(person_pages, site),
        ),
        *(Batch(weight=_PAGE, make=partial(own, page)) for page in site.pages),
        Batch(weight=_PAGE, make=partial(former_pages, site)),
        Batch(weight=_PAGE, make=lambda: (search_page(site), not_found_page(site))),
    )


def _of(links: Links, page: str, link: Link | WikiLink) -> Target:
    return links(link, page)
