"""The library as a whole: its order, and what its owner should hear about what joins documents."""

from collections.abc import Collection, Iterable, Mapping

from glossator import editions
from glossator.exports.data import links_of
from glossator.links import resolving as links
from glossator.links.media import missing_media
from glossator.links.offers import unlinked_names
from glossator.links.own import check_pages
from glossator.model.annotations import Annotated
from glossator.model.passages import Anchored
from glossator.model.site import Site, SiteConfig
from glossator.model.trees import Link, WikiLink, leaves
from glossator.nearest import meant
from glossator.notes.checks import check_notes
from glossator.pages.citations import check_keys
from glossator.permalinks import anchors
from glossator.permalinks.aside import check_aside
from glossator.problems import Problem, Where
from glossator.project import Project
from glossator.themes.checks import check_themes, idle_phrases


def in_library_order(documents: Iterable[Annotated], config: SiteConfig) -> tuple[Annotated, ...]:
    """The owner's order, then the rest by the name of their file (code points, any case)."""
    place = {slug: position for position, slug in enumerate(config.order)}

    def key(annotated: Annotated) -> tuple[int, str, str]:
        path = annotated.anchored.document.source.path
        return place.get(annotated.slug, len(place)), path.casefold(), path

    return tuple(sorted(documents, key=key))


def library_problems(
    site: Site, project: Project, named: Collection[str], *, notes: bool
) -> Iterable[Problem]:
    """What is wrong between documents, of all in `site`; `named` are the names of every source,
    published or not. With `notes` also what is merely worth knowing."""
    documents = [annotated.anchored.document for annotated in site.documents]
    yield from editions.check_shorts(documents)
    yield from check_keys(site.documents)
    yield from editions.check_order(site.config, project.order_at, named)
    yield from check_themes(site.documents, site.themes, site.config.accents)
    yield from missing_media(site)
    yield from _stray_files(project, named, {each.slug: each.now for each in site.former})
    if notes:
        yield from idle_phrases(site.documents, site.themes, site.config.accents)
        yield from unlinked_names(site)
    names = links.names(site)
    yield from check_pages(site, names)
    yield from check_notes(site, lambda link, page: links.resolve(link, "", page, names))
    for annotated in site.documents:
        document = annotated.anchored.document
        yield from links.unresolved(
            links_in(annotated.anchored),
            document.source,
            names,
        )
        rows = project.ledgers.get(document.slug, ())
        edition = project.editions.get(annotated.slug)
        said_of = edition.said_of if edition is not None else ()
        yield from anchors.check_addresses(annotated.anchored, rows, said_of)
        yield from check_aside(document, rows, said_of)


def _stray_files(
    project: Project, named: Collection[str], now: Mapping[str, str]
) -> Iterable[Problem]:
    """Notes on what is no document; `now` is what documents that were renamed are called."""
    for slug, file in project.notes.items():
        if slug not in named:
            renamed = f"It is called `{now.get(slug)}` now: rename the file to {now.get(slug)}.md."
            yield Problem(
                code="note-document",
                message=f"these are notes on `{slug}`, and no document is called that",
                where=Where(path=file.path),
                hint=renamed
                if now.get(slug)
                else meant(slug, sorted(named), "There is no document yet."),
                severity="warning",
            )


def links_in(anchored: Anchored) -> Iterable[Link | WikiLink]:
    """All links of a document, in reading order."""
    for leaf in leaves(anchored.document.blocks):
        yield from links_of(leaf)
