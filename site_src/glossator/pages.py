"""Every page of a site as a view: a frozen value that says what its template shows, and no more."""

from collections.abc import Iterator
from functools import partial

from glossator.backlinks import backlinks
from glossator.concordance import Concordance
from glossator.embeds import Embedder, Links
from glossator.glosses import Glosses
from glossator.model import Link, Site, Target, WikiLink
from glossator.page_document import DocumentPage, Ties, document_page
from glossator.page_frame import document_path
from glossator.page_home import HomePage, home_pages
from glossator.page_notes import Comments
from glossator.page_notes_list import NotesPage, notes_pages
from glossator.page_owner import NotFoundPage, OwnPage, not_found_page, owner_page
from glossator.page_people import PersonPage, person_pages
from glossator.page_people_index import PeopleIndex, people_indexes
from glossator.page_set_aside import SetAsidePage, set_aside_page
from glossator.page_theme import NotesHere, ThemePage, theme_pages
from glossator.page_themes import ThemesIndex, themes_indexes
from glossator.related import related
from glossator.twins import twins

PageView = (
    HomePage
    | DocumentPage
    | ThemesIndex
    | ThemePage
    | PeopleIndex
    | PersonPage
    | SetAsidePage
    | NotesPage
    | OwnPage
    | NotFoundPage
)


def pages(site: Site, concordance: Concordance, whole: Glosses, links: Links) -> Iterator[PageView]:
    """The pages of `site`, the first page first; `whole` are its notes."""
    comments = Comments(whole, links)
    yield from home_pages(site, whole, comments)
    ties = Ties(
        twins=twins(site.documents),
        related=related(concordance),
        backlinks=backlinks(site, links),
        glosses=whole,
    )
    for annotated in site.documents:
        path = document_path(annotated.slug)
        embed = Embedder(site, links, path)
        yield document_page(site, concordance, ties, annotated, partial(_of, links, path), embed)
        yield set_aside_page(site, annotated)
    if site.themes:
        yield from themes_indexes(site)
    for theme in site.themes:
        yield from theme_pages(site, concordance, NotesHere(whole, comments), theme)
    yield from notes_pages(site, whole, comments)
    yield from people_indexes(site)
    yield from person_pages(site)
    for page in site.pages:
        path = f"pages/{page.slug}.html"
        yield owner_page(site, page, partial(_of, links, path), Embedder(site, links, path))
    yield not_found_page(site)


def _of(links: Links, page: str, link: Link | WikiLink) -> Target:
    return links(link, page)
