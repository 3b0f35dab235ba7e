"""In which of the owner's own notes a document is cited: by their titles, and nothing else."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from glossator.links.resolving import Names, names, resolve
from glossator.model.passages import Anchored
from glossator.model.site import CitedIn, Linked, OwnNote, Site
from glossator.model.trees import Span, WikiLink

_PAGE = re.compile(r"/read/([^/?#]+?)(?:\.html|\.md)?(?:\?[^#]*)?(?:#([\w%-]*).*)?", re.S)


def cited_in(site: Site, notes: Iterable[OwnNote]) -> Mapping[str, tuple[CitedIn, ...]]:
    """The notes that link to each document of `site`, by its slug: in the order of their titles,
    each with the passages it links to, in reading order. Notes of one title are told as one; one
    that has a document's name is its copy."""
    library = names(site)
    slugs = {each.slug.casefold(): each.slug for each in site.documents}
    now = {each.slug.casefold(): each.now for each in site.former if each.now}
    places = {each.slug: _passages(each.anchored) for each in site.documents}
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for note in notes:
        if note.name.casefold() in slugs:
            continue
        for link in note.links:
            name, heading = _place(link, site.config.base_url)
            slug = slugs.get(now.get(name.casefold(), name).casefold())
            if slug is not None:
                passage = places[slug].get(_anchor(slug, heading, library), "")
                found[slug][note.title].add(passage)
    return {slug: tuple(_told(titles, places[slug])) for slug, titles in found.items()}


def _told(titles: Mapping[str, set[str]], places: Mapping[str, str]) -> Iterator[CitedIn]:
    order = {passage: place for place, passage in enumerate(dict.fromkeys(places.values()))}
    for title in sorted(titles, key=lambda title: (title.casefold(), title)):
        passages = sorted(titles[title] - {""}, key=lambda id_: order[id_])
        yield CitedIn(title=title, passages=tuple(passages))


def _place(link: Linked, base_url: str) -> tuple[str, str]:
    """The name of a document and the place in it (`^id`, or a heading's words); "" for no name of
    this site's."""
    page = link.address.rstrip(".,;:!")
    if not page:
        return link.name, link.heading
    match = _PAGE.fullmatch(page[len(base_url) :]) if base_url else None
    if match is None or not page.startswith(f"{base_url}/"):
        return "", ""
    anchor = unquote(match[2] or "")
    return unquote(match[1]), f"^{anchor}" if anchor else ""


def _anchor(slug: str, heading: str, library: Names) -> str:
    link = WikiLink(span=Span(0, 0), target=slug, heading=heading, children=())
    return resolve(link, "", "", library).href.partition("#")[2]


def _passages(anchored: Anchored) -> dict[str, str]:
    """The passage that each id leads to, in reading order: its own, one merged into it, or that of
    a heading right above it."""
    sections = {heading.id: heading for heading in anchored.headings}
    found: dict[str, str] = {}
    for passage in anchored.passages:
        own = [passage.id, *passage.aliases, *(former.id for former in passage.formers)]
        if (heading := sections.pop(passage.section, None)) is not None:
            own += [heading.id, *heading.aliases, *(each.id for each in heading.formers)]
        found.update(dict.fromkeys(own, passage.id))
    return found
