"""What machines look for at a site's root: sitemap, feed, robots, and the marks of a host.

Addresses in a sitemap and a feed must be absolute, so both are left out without a `base_url`.
"""

import re
from collections.abc import Iterable, Sequence
from xml.sax import saxutils

from glossator.model.annotations import Annotated, PlacedNote, Theme
from glossator.model.site import Artifact, Site
from glossator.model.trees import leaf_text, leaves
from glossator.notes.glosses import Glosses

_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2

# Atom demands a date of each entry; where neither the source nor the owner gives one this stands
# for "not known", and never the clock: a build must not differ from the one before it.
_UNDATED = "1970-01-01"
_ENTRIES = 100  # documents in the feed of a theme: what readers of feeds keep


def feeds(site: Site, whole: Glosses, pages: Sequence[str]) -> Iterable[Artifact]:
    """Root files of `site`; `whole` are its notes, `pages` the paths of its pages that may be
    indexed."""
    yield Artifact(path=".nojekyll", content=b"")
    yield Artifact(path="robots.txt", content=_robots(site).encode())
    if site.config.base_url:
        yield Artifact(path="sitemap.xml", content=_sitemap(site, pages).encode())
        yield Artifact(path="feed.xml", content=_feed(site, whole).encode())
        for theme in site.themes:
            yield Artifact(
                path=f"themes/{theme.slug}.xml", content=_theme_feed(site, theme).encode()
            )


def _robots(site: Site) -> str:
    """Crawlers must be let in to read the pages' own `robots` meta, so nothing is disallowed."""
    lines = ["User-agent: *", "Allow: /"]
    if site.config.base_url:
        lines.append(f"Sitemap: {site.config.base_url}/sitemap.xml")
    return "\n".join(lines) + "\n"


def _sitemap(site: Site, pages: Sequence[str]) -> str:
    """https://www.sitemaps.org/protocol.html"""
    entries = "".join(
        f"<url><loc>{escape(_address(site, page))}</loc></url>\n" for page in sorted(pages)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' + entries + "</urlset>\n"
    )


def _feed(site: Site, whole: Glosses) -> str:
    """Atom (RFC 4287): one entry a document and one a note with a date, newest first."""
    made = [
        (_added(each), each.slug, _entry(site, each, f"read/{each.slug}.html"))
        for each in site.documents
    ]
    noted = [
        (placed.note.date, placed.id, _note_entry(site, whole, each, placed))
        for each in site.documents
        for placed in each.notes
        if placed.note.date
    ]
    noted.sort(reverse=True)
    made = sorted([*made, *noted[:_ENTRIES]], reverse=True)
    updated = max((date for date, _, _ in made), default=_UNDATED)
    entries = "".join(entry for _, _, entry in made)
    return _atom(site, "", "feed.xml", site.config.title, updated, entries)


def _note_entry(site: Site, whole: Glosses, annotated: Annotated, placed: PlacedNote) -> str:
    address = _address(site, f"read/{annotated.slug}.html#{placed.id}")
    metadata = annotated.anchored.document.metadata
    letter = whole.letters[annotated.slug].notes[placed.id]
    title = f"{metadata.short or metadata.title}, note {letter}: “{placed.note.quote.exact}”"
    said = " ".join(leaf_text(leaf) for leaf in leaves(whole.comments[annotated.slug, placed.id]))
    return (
        f"<entry>\n<id>{escape(address)}</id>\n<title>{escape(title)}</title>\n"
        f"<link href={quoteattr(address)} />\n<updated>{placed.note.date}T00:00:00Z</updated>\n"
        + (f"<summary>{escape(said)}</summary>\n" if said else "")
        + "</entry>\n"
    )


def _theme_feed(site: Site, theme: Theme) -> str:
    """Atom: one entry a document that discusses `theme`, newest addition first, with how much it
    says of it."""
    discussing = [
        (annotated, count)
        for annotated in site.documents
        if (count := sum(each.theme == theme.slug for each in annotated.themed))
    ]
    discussing.sort(key=lambda each: (_added(each[0]), each[0].slug), reverse=True)
    updated = max((_added(each) for each, _ in discussing), default=_UNDATED)
    entries = "".join(
        _entry(
            site,
            each,
            _place(site, theme, each),
            f"{count} passage{'s' * (count > 1)} on {theme.title}",
        )
        for each, count in discussing[:_ENTRIES]
    )
    page = f"themes/{theme.slug}.html"
    title = f"{theme.title} – {site.config.title}"
    return _atom(site, page, f"themes/{theme.slug}.xml", title, updated, entries)


def _place(site: Site, theme: Theme, annotated: Annotated) -> str:
    page = site.theme_pages.get((theme.slug, annotated.slug), 1)
    numbered = f"-{page}" if page > 1 else ""
    return f"themes/{theme.slug}{numbered}.html#{annotated.slug}"


def _atom(site: Site, page: str, own: str, title: str, updated: str, entries: str) -> str:
    """A feed that speaks of `page` and stands at `own`."""
    base = site.config.base_url
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={quoteattr(site.config.language)}>\n'
        f"<id>{escape(base)}/{escape(page)}</id>\n"
        f"<title>{escape(title)}</title>\n"
        f"<updated>{updated}T00:00:00Z</updated>\n"
        f"<author><name>{escape(site.config.title)}</name></author>\n"
        f"<link href={quoteattr(f'{base}/{page}')} />\n"
        f'<link rel="self" href={quoteattr(f"{base}/{own}")} />\n' + entries + "</feed>\n"
    )


def _entry(site: Site, annotated: Annotated, page: str, summary: str = "") -> str:
    metadata = annotated.anchored.document.metadata
    address = _address(site, page)
    authors = "".join(f"<author><name>{escape(a)}</name></author>\n" for a in metadata.author)
    summary = summary or metadata.subtitle or metadata.description
    return (
        f"<entry>\n<id>{escape(address)}</id>\n<title>{escape(metadata.title)}</title>\n"
        f"<link href={quoteattr(address)} />\n<updated>{_added(annotated)}T00:00:00Z</updated>\n"
        f"{authors}" + (f"<summary>{escape(summary)}</summary>\n" if summary else "") + "</entry>\n"
    )


def _added(annotated: Annotated) -> str:
    """The day a document came to the library, else the day it was published, as YYYY-MM-DD."""
    metadata = annotated.anchored.document.metadata
    for date in (metadata.added, metadata.published.strip("[]")):
        if date:
            return (date + "-01-01"[len(date) - 4 :] if len(date) < 10 else date)[:10]
    return _UNDATED


def escape(text: str) -> str:
    """`text` for XML; what XML 1.0 has no form for is left out."""
    return saxutils.escape(_NOT_XML.sub("", text))


def quoteattr(text: str) -> str:
    """`text` as a quoted XML attribute."""
    return saxutils.quoteattr(_NOT_XML.sub("", text))


def _address(site: Site, page: str) -> str:
    return f"{site.config.base_url}/{'' if page == 'index.html' else page}"
