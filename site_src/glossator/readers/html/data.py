"""What a page says of itself in data for machines: JSON-LD in a script."""

import json
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from glossator.model.documents import MetadataField
from glossator.model.trees import Span
from glossator.readers.dates import iso_date
from glossator.readers.html.tree import Node

_MOST = 20  # scripts of a page: the first say what it is
_LONGEST = 300_000  # characters of one
_KINDS = re.compile(
    r"(?:News|Blog|Scholarly|Tech|Social|Report|Opinion|Analysis|Review|Background)?\w*"
    r"(?:Article|Posting|Post|Report|CreativeWork|Book|Chapter|Recipe|Review|Poem|Essay|Thesis)"
)
_PAGES = frozenset({"WebPage", "ItemPage", "AboutPage"})
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST_NAME = 80  # characters


def stated_in_data(
    text: str, nodes: Sequence[Node], known: Collection[str]
) -> Iterator[MetadataField]:
    """The fields that the page's JSON-LD states, but for those `known`. Its script is markup: of a
    value the place is where it stands there, or where the script begins."""
    found = [node for node in nodes if node.name == "script" and "ld+json" in node.says("type")]
    said: set[str] = set(known)
    taken: list[Span] = []
    for node in found[:_MOST]:
        start, end = node.end, text.find("</", node.end, node.end + _LONGEST)
        written = text[start : max(start, end)].strip().removeprefix("<!--").removesuffix("-->")
        for name, values in _fields(_parsed(written)):
            if name in said:
                continue
            said.add(name)
            for value in values:
                at = text.find(json.dumps(value, ensure_ascii=False), start, end)
                at = at + 1 if at >= 0 else start
                span = Span(at, at + len(value) if at > start else at)
                if any(span.start < each.end and each.start < span.end for each in taken):
                    span = Span(start, start)
                taken.append(span)
                day = _ISO.match(value) if name == "published" else None
                shown = (day[0] if day else iso_date(value)) if name == "published" else value
                if shown:
                    yield MetadataField(name=name, value=shown, span=span)


def _parsed(written: str) -> Any:
    try:
        return json.loads(written, strict=False)
    except (ValueError, RecursionError):  # not JSON: nothing is known by it
        return None


def _fields(data: Any) -> Iterator[tuple[str, list[str]]]:
    """What the object that is the text says of itself, the surest kind of object first."""
    objects = list(_objects(data, 0))
    articles = [each for each in objects if any(_KINDS.fullmatch(kind) for kind in _kinds(each))]
    pages = [each for each in objects if _PAGES & set(_kinds(each))]
    people = {
        each["@id"]: each
        for each in objects
        if isinstance(each.get("@id"), str) and each.get("name")
    }
    for each in [*articles[:1], *pages[:1]]:
        for name, keys in (
            ("title", ("headline", "name")),
            ("author", ("author", "creator")),
            ("published", ("datePublished", "dateCreated")),
            ("url", ("url", "mainEntityOfPage", "@id")),
            ("language", ("inLanguage",)),
            ("publisher", ("publisher",)),
        ):
            for key in keys:
                values = _values(each.get(key), people, name)
                if values:
                    yield name, values
                    break
        yield from _paper(each.get("author"), people)


def _paper(author: Any, people: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """An organisation that is said to be the author: it publishes, and people write."""
    known = people.get(str(author.get("@id")), author) if isinstance(author, dict) else {}
    if any(kind.endswith("Organization") for kind in _kinds(known)):
        yield "publisher", _values(known, people, "publisher")


def _values(said: Any, people: dict[str, Any], name: str) -> list[str]:
    if isinstance(said, list):
        return list(dict.fromkeys(v for each in said[:20] for v in _values(each, people, name)))
    if isinstance(said, dict):
        reference = said.get("@id")
        if name in ("author", "publisher"):
            known = said if said.get("name") else people.get(str(reference), {})
            return _values(known.get("name"), {}, name) if isinstance(known, dict) else []
        return _values(said.get("@id") or said.get("alternateName"), {}, name)
    if not isinstance(said, str) or not (value := " ".join(said.split())):
        return []
    is_address = value.startswith(("http:", "https:"))
    if is_address != (name == "url") or "<" in value:
        return []
    if name == "author" and (len(value) > _LONGEST_NAME or value.startswith("@")):
        return []
    return [value]


def _kinds(data: dict[str, Any]) -> list[str]:
    said = data.get("@type")
    kinds = said if isinstance(said, list) else [said]
    return [kind.rpartition("/")[2] for kind in kinds if isinstance(kind, str)]


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(data, list):
        for each in data[:200]:
            yield from _objects(each, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "author", "publisher"):
            yield from _objects(data.get(key), depth + 1)
