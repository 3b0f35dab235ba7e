"""`data/notes.json`: all notes as a collection of W3C Web Annotations.

Positions count code points of a document's reading text: the `text` of its passages, as in
`data/documents/<slug>.json`, in their order, joined by one space.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate

from glossator.exports.data import json_artifact
from glossator.model.annotations import Annotated, PlacedNote
from glossator.model.site import Artifact, Site
from glossator.model.trees import leaf_text, leaves
from glossator.notes.glosses import Glosses

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_SPACES = re.compile(r"[^\S\u00a0]+")
_AROUND = 32  # code points before and behind a quotation, as other tools keep
_COUNTED = (
    "TextPositionSelector: code points of the reading text of the target, which is the text of all"
    " passages of data/documents/<slug>.json in their order, joined by one space"
)


def notes_export(site: Site, notes: Glosses) -> Artifact:
    """The collection: the notes of all documents in library order, on one page. Each is labelled as
    on its page (`note b`), and where its Markdown says it otherwise, commented with what is read
    there: links to passages as their references."""
    items = [item for annotated in site.documents for item in _items(site, annotated, notes)]
    address = _address(site, "data/notes.json")
    return json_artifact(
        "data/notes.json",
        {
            "@context": _CONTEXT,
            "id": address,
            "type": "AnnotationCollection",
            "label": f"Notes of {site.config.title}",
            "rdfs:comment": _COUNTED,
            "total": len(items),
            "first": {
                "id": f"{address}#page-1",
                "type": "AnnotationPage",
                "startIndex": 0,
                "items": items,
            },
        },
    )


def _address(site: Site, path: str) -> str:
    """An address of the site's; from its root where its public one is not known."""
    return f"{site.config.base_url}/{path}" if site.config.base_url else path


def _items(site: Site, annotated: Annotated, notes: Glosses) -> Iterator[Mapping[str, object]]:
    passages = annotated.anchored.passages
    text = " ".join(passage.text for passage in passages)
    lengths = [len(passage.text) + 1 for passage in passages]
    starts = {
        passage.leaf.span.start: (passage.id, at)
        for passage, at in zip(passages, accumulate(lengths, initial=0), strict=False)
    }
    page = _address(site, f"read/{annotated.slug}.html")
    for placed in annotated.notes:
        note = placed.note
        item: dict[str, object] = {
            "id": f"{page}#{placed.id}",
            "type": "Annotation",
            "label": f"note {notes.letters[annotated.slug].notes[placed.id]}",
            "motivation": "commenting" if note.markdown else "highlighting",
        }
        if note.date:
            item["created"] = f"{note.date}T00:00:00Z"
        if body := _body(placed):
            item["body"] = body
        comment = leaves(notes.comments[annotated.slug, placed.id])
        said = _line(" ".join(leaf_text(leaf) for leaf in comment))
        if said != _line(note.markdown):
            item["rdfs:comment"] = said
        item["target"] = {"source": page, "selector": _selectors(placed, starts, text)}
        yield item


def _line(text: str) -> str:
    """`text` on one line; a reference (`Verge 91`) keeps the space that no line end parts."""
    return _SPACES.sub(" ", text).strip()


def _body(placed: PlacedNote) -> list[Mapping[str, str]]:
    note = placed.note
    tags = [{"type": "TextualBody", "value": theme, "purpose": "tagging"} for theme in note.themes]
    if not note.markdown:
        return [*tags]
    said = {"type": "TextualBody", "value": note.markdown, "format": "text/markdown"}
    return [{**said, "purpose": "commenting"}, *tags]


def _selectors(
    placed: PlacedNote, starts: Mapping[int, tuple[str, int]], text: str
) -> list[Mapping[str, object]]:
    """Where a note stands; of one without a place only the words it quotes."""
    quote, place = placed.note.quote, placed.place
    if place is None:
        said = {"exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}
        named = {name: words for name, words in said.items() if words}
        return [{"type": "TextQuoteSelector", **named}]
    passage, first = starts[place.first]
    start, end = first + place.start, starts[place.last][1] + place.end
    return [
        {
            "type": "FragmentSelector",
            "conformsTo": "http://tools.ietf.org/rfc/rfc3236",
            "value": passage,
        },
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(0, start - _AROUND) : start],
            "suffix": text[end : end + _AROUND],
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]
