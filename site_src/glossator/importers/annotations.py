"""W3C Web Annotations: one, a list, a page or a collection, in the shapes JSON-LD allows.

https://www.w3.org/TR/annotation-model/
"""

import json
from collections.abc import Iterator, Mapping, Sequence

from glossator.importers.dated import day
from glossator.importers.json_text import Json, items, mapping, texts, words
from glossator.importers.plain import plain_html
from glossator.importers.selectors import facts_of, fragment_quote, fragment_stretch, quoted
from glossator.importers.values import Export, Highlight, Work, parted
from glossator.notes.format import escaped_text

_KIND = "Web Annotations"
# Keys of JSON-LD and of the model's ontology, and the model's own for them.
_KEYS = {
    "@id": "id", "@type": "type", "hasBody": "body", "hasTarget": "target",
    "hasSource": "source", "hasSelector": "selector", "hasStartSelector": "startSelector",
    "hasEndSelector": "endSelector", "hasPurpose": "purpose", "motivatedBy": "motivation",
    "chars": "value", "cnt:chars": "value", "first": "first", "dcterms:created": "created",
    "dc:format": "format", "member": "items", "orderedItems": "items", "@graph": "items",
    "annotatedAt": "created", "on": "target", "resource": "body",
}  # fmt: skip
_LISTS = ("items", "first", "annotations", "resources")


def are_annotations(value: Json) -> bool:
    """Whether `value` has annotations in it."""
    return bool(list(_listed(_plain(value))))


def from_annotations(value: Json) -> Export:
    """A highlight for each target of each annotation."""
    highlights = []
    for number, each in enumerate(_listed(_plain(value)), 1):
        for target in list(_targets(each.get("target"))) or [None]:
            highlights.append(_highlight(each, target, f"annotation {number}"))
    return parted(_KIND, highlights)


def _targets(target: Json) -> Iterator[Json]:
    """Every target of an annotation; of those offered to choose from the first with a quotation."""
    for each in items(target):
        inner = items(mapping(each).get("items"))
        if isinstance(each, list):
            yield from _targets(each)
        elif not inner:
            yield each
        elif words(mapping(each).get("type")) == "Choice":
            offered = list(_targets(inner))
            quoting = (one for one in offered if quoted(mapping(one).get("selector")).exact)
            yield next(quoting, offered[0])
        else:
            yield from _targets(inner)


def _plain(value: Json) -> Json:
    """`value` with the model's own keys, and literals instead of `{"@value": …}`."""
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if not isinstance(value, dict):
        return value
    if "@value" in value:
        return value["@value"]
    made: dict[str, Json] = {}
    for key, inner in value.items():
        bare = key.rpartition("#")[2].rpartition("/")[2] if "://" in key else key
        bare = bare.removeprefix("oa:").removeprefix("as:").removeprefix("rdf:")
        made[_KEYS.get(bare, bare)] = _plain(inner)
    return made


def _listed(value: Json) -> Iterator[Mapping[str, Json]]:
    """Every annotation in lists, pages and collections, in order."""
    for each in items(value):
        if isinstance(each, list):
            yield from _listed(each)
            continue
        one = mapping(each)
        if "target" in one:
            yield one
        else:
            for key in _LISTS:
                if not isinstance(one.get(key), str):
                    yield from _listed(one.get(key))


def _highlight(each: Mapping[str, Json], target: Json, at: str) -> Highlight:
    one = mapping(target)
    address = words(target) or _address(one)
    selector = list(items(one.get("selector")))
    quote = quoted(selector)
    if not quote.exact:
        quote = fragment_quote(address)
    span = _stretch(selector) or ([] if quote.exact else fragment_stretch(address))
    comments, tags, facts = _bodies(each)
    if not quote.exact:  # words that are not all stated: where they begin and end is all there is
        comments = [*comments, *map(escaped_text, span)]
    return Highlight(
        work=Work(title=_title(one), addresses=(address,) if address else ()),
        words=quote.exact,
        prefix=quote.prefix,
        suffix=quote.suffix,
        comment="\n\n".join(comments),
        date=day(words(each.get("created")) or words(each.get("modified"))),
        tags=tags,
        facts=(*(span if quote.exact else ()), *facts_of(selector), *facts, *_by(each)),
        at=at,
    )


def _address(target: Mapping[str, Json]) -> str:
    source = target.get("source", target.get("id"))
    return words(source) or words(mapping(source).get("id")) or words(target.get("id"))


def _title(target: Mapping[str, Json]) -> str:
    source = mapping(target.get("source"))
    return words(source.get("title")) or words(target.get("title")) or words(source.get("label"))


def _stretch(selectors: Sequence[Json]) -> list[str]:
    """What a range from one quotation to another says: not all of its words are stated."""
    stated = []
    for each in selectors:
        start, end = (quoted(mapping(each).get(f"{name}Selector")) for name in ("start", "end"))
        if start.exact or end.exact:
            stated.append(f"from “{start.exact}” to “{end.exact}”")
    return stated


def _bodies(each: Mapping[str, Json]) -> tuple[list[str], tuple[str, ...], list[str]]:
    """The comments of an annotation in Markdown, its tags, and what else its bodies say."""
    comments: list[str] = []
    tags: list[str] = []
    facts: list[str] = []
    if plain := words(each.get("bodyValue")):
        comments.append(escaped_text(plain))
    for body in _flat(each.get("body")):
        said = "\n\n".join(texts(body.get("value")))
        if words(body.get("purpose")).removeprefix("oa:") == "tagging" or _is_tag(body, each):
            tags.append((said or words(body.get("source")) or words(body.get("id"))).strip())
        elif said.strip():
            comments.append(_markdown(said, words(body.get("format"))))
        elif address := words(body.get("source")) or words(body.get("id")):
            facts.append(f"body {address}")
        elif body.get("value"):
            facts.append(f"body {json.dumps(body['value'], ensure_ascii=False)}")
    return comments, tuple(tag for tag in tags if tag), facts


def _flat(body: Json) -> Iterator[Mapping[str, Json]]:
    """The bodies in lists, choices and the like; a text alone is an address, or what is said."""
    for each in items(body):
        if isinstance(each, list):
            yield from _flat(each)
        elif isinstance(each, str):
            yield {"id": each} if "://" in each and " " not in each else {"value": each}
        elif "items" in mapping(each):
            yield from _flat(mapping(each).get("items"))
        elif "value" in mapping(mapping(each).get("source")):  # a body of its own, used here
            yield {**mapping(each), **mapping(mapping(each)["source"])}
        else:
            yield mapping(each)


def _is_tag(body: Mapping[str, Json], each: Mapping[str, Json]) -> bool:
    kinds = [kind.rpartition(":")[2] for kind in map(words, items(body.get("type")))]
    motivations = [words(one).rpartition(":")[2] for one in items(each.get("motivation"))]
    return "Tag" in kinds or (motivations == ["tagging"] and "purpose" not in body)


def _markdown(said: str, kind: str) -> str:
    """A comment in Markdown: plain text is what the model takes a body for that does not say."""
    if kind.startswith(("text/markdown", "text/x-markdown")):
        return said
    return escaped_text(plain_html(said) if kind.startswith("text/html") else said)


def _by(each: Mapping[str, Json]) -> list[str]:
    creator = each.get("creator")
    person = words(mapping(creator).get("name")) or words(mapping(creator).get("id"))
    person = person or words(creator)
    return [f"by {person}"] if person else []
