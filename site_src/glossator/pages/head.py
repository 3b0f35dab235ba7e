"""What the head of a document's page tells machines: reference managers, social cards, search."""

import json
import re
from dataclasses import dataclass

from markupsafe import Markup

from glossator.model.annotations import Annotated
from glossator.model.documents import Metadata
from glossator.model.site import Site
from glossator.pages.frame import document_path, shortened
from glossator.themes.counts import moments_of
from glossator.times import video_href
from glossator.timestamps import moment_seconds

_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T.*)?")
# schema.org has no type of its own for interviews and transcripts: both are conversations.
_CONVERSATIONS = frozenset({"interview", "transcript"})
_DESCRIPTION = 200  # code points


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Meta elements as (attribute, name, content), and JSON-LD (empty without a public address:
    what it says is about addresses)."""

    metas: tuple[tuple[str, str, str], ...]
    data: Markup


def document_head(site: Site, annotated: Annotated, description: str) -> Head:
    """What machines are told of a document: only what its source asserts, nothing that stands in
    square brackets."""
    metadata = annotated.anchored.document.metadata
    authors = tuple(name for name in metadata.author if not name.startswith("["))
    published = metadata.published if _ISO.fullmatch(metadata.published) else ""
    metas = [("name", "citation_title", metadata.title)]
    metas += [("name", "citation_author", name) for name in authors]
    if published:
        metas.append(("name", "citation_publication_date", published.split("T")[0]))
    if not site.config.base_url:
        return Head(metas=tuple(metas), data=Markup(""))
    address = f"{site.config.base_url}/{document_path(annotated.slug)}"
    cards = {
        "og:title": metadata.title,
        "og:type": "article",
        "og:url": address,
        "og:site_name": site.config.title,
        "og:description": shortened(description, _DESCRIPTION),
        "article:published_time": published,
    }
    metas += [("property", name, content) for name, content in cards.items() if content]
    data = _data(annotated, address, authors, published)
    return Head(metas=tuple(metas), data=_script(data))


def _data(
    annotated: Annotated, address: str, authors: tuple[str, ...], published: str
) -> dict[str, object]:
    metadata = annotated.anchored.document.metadata
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": ["Article", "Conversation"] if metadata.genre in _CONVERSATIONS else "Article",
        "headline": metadata.title,
        "url": address,
        "author": [{"name": name} for name in authors],
        "datePublished": published,
        "inLanguage": metadata.language,
        "isBasedOn": metadata.url or metadata.based_on,
        "video": _video(annotated, metadata),
    }
    return {name: value for name, value in data.items() if value}


def _video(annotated: Annotated, metadata: Metadata) -> dict[str, object]:
    if not metadata.video:
        return {}
    moments = {
        moment_seconds(each, metadata)
        for each in moments_of(annotated.anchored)
        if each.video in ("", metadata.video)
    }
    return {
        "@type": "VideoObject",
        "url": video_href(metadata.video),
        "hasPart": [
            {"@type": "Clip", "startOffset": each, "url": video_href(metadata.video, each)}
            for each in sorted(moments)
        ],
    }


def _script(data: dict[str, object]) -> Markup:
    """`data` as the content of a data block: no sign in it can end or begin an element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)
