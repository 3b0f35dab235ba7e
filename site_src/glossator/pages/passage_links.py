"""A passage to put into one's own notes: its address, a quotation that says whose words it is, or a
citation."""

import json
from collections.abc import Sequence
from typing import Literal

from glossator.exports.markdown_words import escaped
from glossator.finding import Found
from glossator.html.links import quotation_html
from glossator.model.site import Site
from glossator.pages.citations import citation
from glossator.pages.frame import document_path
from glossator.people.voices import whose

Format = Literal["url", "markdown", "obsidian", "html", "citation"]
FORMATS: tuple[Format, ...] = ("url", "markdown", "obsidian", "html", "citation")


def address(site: Site, found: Found) -> str:
    """The public address of a passage; a path from the site's root where none is known."""
    path = f"{document_path(found.document.slug)}#{found.passage.id}"
    return f"{site.config.base_url}/{path}" if site.config.base_url else path


def reference(found: Found) -> str:
    """`Verge 91`."""
    metadata = found.document.anchored.document.metadata
    return f"{metadata.short or metadata.title} {found.passage.number}"


def linked(site: Site, found: Found, format_: Format) -> str:
    """A passage in one of the `FORMATS`."""
    if format_ == "markdown":
        return _markdown(site, found)
    if format_ == "obsidian":
        return _obsidian(found)
    if format_ == "html":
        return _html(site, found)
    if format_ == "citation":
        whole = citation(site, found.document).removesuffix(".")
        return f"{whole}, passage {found.passage.number} ({whose(found.passage)})."
    return address(site, found)


def _markdown(site: Site, found: Found) -> str:
    lines = [f"> {escaped(line)}".rstrip() for line in found.passage.text.split("\n")]
    link = f"[{escaped(reference(found))}](<{address(site, found)}>)"
    return "\n".join([*lines, ">", f"> — {link}, {escaped(whose(found.passage))}"])


def _obsidian(found: Found) -> str:
    lines = [f"> {escaped(line)}".rstrip() for line in found.passage.text.split("\n")]
    words = "".join(" " if char in "[]|\n" else char for char in reference(found))
    link = f"[[{found.document.slug}#^{found.passage.id}|{words}]]"
    return "\n".join([f"> [!quote] {link}, {escaped(whose(found.passage))}", *lines])


def _html(site: Site, found: Found) -> str:
    passage = found.passage
    return quotation_html(passage.text, address(site, found), reference(found), whose(passage))


def links_json(site: Site, found: Sequence[Found], format_: Format) -> str:
    """What was found, for tools."""
    listed = [
        {
            "document": each.document.slug,
            "id": each.passage.id,
            "number": each.passage.number,
            "match": each.how,
            "voice": each.passage.voice,
            "speaker": each.passage.speaker,
            "text": each.passage.text,
            "url": address(site, each),
            "link": linked(site, each, format_),
        }
        for each in found
    ]
    return json.dumps({"passages": listed}, ensure_ascii=False, indent=1)
