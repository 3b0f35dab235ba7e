"""Every page of a site as a view: a frozen value that says what its template shows, and no more."""

from collections.abc import Iterator
from functools import partial

from glossator.concordance import Concordance
from glossator.embeds import Embedder, Links
from glossator.model import Link, Site, Target, WikiLink
from glossator.page_document import DocumentPage, document_page
from glossator.page_frame import document_path
from glossator.page_home import HomePage, home_page
from glossator.page_owner import NotFoundPage, OwnPage, not_found_page, owner_page
from glossator.page_people import PersonPage, person_pages
from glossator.page_people_index import PeopleIndex, people_indexes
from glossator.page_set_aside import SetAsidePage, set_aside_page
from glossator.page_theme import ThemePage, ThemesIndex, theme_page, themes_index

PageView = (
    HomePage
    | DocumentPage
    | ThemesIndex
    | ThemePage
    | PeopleIndex
    | PersonPage
    | SetAsidePage
    | OwnPage
    | NotFoundPage
)


def pages(site: Site, concordance: Concordance, links: Links) -> Iterator[PageView]:
    """The pages of `site`, the first page first."""
    yield home_page(site)
    for annotated in site.documents:
        path = document_path(annotated.slug)
        embed = Embedder(site, links, path)
        yield document_page(site, concordance, annotated, partial(_of, links, path), embed)
        yield set_aside_page(site, annotated)
    if site.themes:
        yield themes_index(site)
    for theme in site.themes:
        yield theme_page(site, theme)
    yield from people_indexes(site)
    yield from person_pages(site)
    for page in site.pages:
        path = f"pages/{page.slug}.html"
        yield owner_page(site, page, partial(_of, links, path), Embedder(site, links, path))
    yield not_found_page(site)


def _of(links: Links, page: str, link: Link | WikiLink) -> Target:
    return links(link, page)
