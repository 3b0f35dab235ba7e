"""The machine-readable whole: `data/` and the sources as they came (PRODUCT's output contract).

JSON is UTF-8, its fields in the order declared here, a line for each field and list entry.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeGuard

from glossator import __version__
from glossator.model.annotations import Annotated, Theme, Themed
from glossator.model.passages import Anchored
from glossator.model.site import Artifact, Site, Target
from glossator.model.trees import (
    Leaf,
    Link,
    Span,
    Timestamp,
    WikiLink,
    gaps,
    leaves,
    plain_text,
    walk,
)
from glossator.text import Lines
from glossator.themes.counts import minutes_of, theme_counts, words_of
from glossator.times import video_href
from glossator.timestamps import moment_seconds

DATA_VERSION = 1

JSON = Mapping[str, object]
_ENCODER = json.JSONEncoder(ensure_ascii=False)
Targets = Mapping[tuple[str, int], Target]  # by document slug and the link's span start


def exports(site: Site, targets: Targets) -> Iterable[Artifact]:
    """Every file of `data/`, and `read/<slug>.txt` of each source that is published whole."""
    on_themes = _on_themes(site)
    yield json_artifact("data/index.json", _index(site, on_themes))
    for annotated in site.documents:
        slug = annotated.slug
        yield json_artifact(f"data/documents/{slug}.json", _document(site, annotated, targets))
        yield json_artifact(f"data/set-aside/{slug}.json", _set_aside(annotated.anchored))
        if site.config.publish_source and annotated.anchored.document.metadata.rights == "full":
            yield Artifact(
                path=f"read/{slug}.txt", content=published_source(annotated.anchored).encode()
            )
    for theme in site.themes:
        themed = on_themes[theme.slug]
        yield json_artifact(f"data/themes/{theme.slug}.json", _theme(theme, themed))


def published_source(anchored: Anchored) -> str:
    """The source as it came; what is private is blanked, its line ends kept."""
    reading = anchored.document.reading
    text = reading.source.text
    pieces, position = [], 0
    for span in reading.hidden:
        hidden = text[span.start : span.end]
        pieces += [text[position : span.start], "".join(c for c in hidden if c in "\r\n")]
        position = span.end
    whole = "".join([*pieces, text[position:]])
    return whole.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate has no UTF-8 form


def json_artifact(path: str, value: JSON) -> Artifact:
    """`value` as the file at `path`."""
    return Artifact(path=path, content=_json(value).encode("utf-8", "replace"))


def _json(value: JSON) -> str:
    """`value` with a line for each field, and in a list a line for each entry: what changed in a
    published site can be read, and the encoder stays the fast one, which knows no indentation."""
    fields = ",\n".join(
        f" {_ENCODER.encode(name)}: {_listed(entry)}" for name, entry in value.items()
    )
    return f"{{\n{fields}\n}}\n"


def _listed(value: object) -> str:
    if isinstance(value, dict) and any(_is_list(entry) for entry in value.values()):
        return _json(value).rstrip("\n")
    if not _is_list(value):
        return _ENCODER.encode(value)
    entries = ",\n".join(f"  {_ENCODER.encode(entry)}" for entry in value)
    return f"[\n{entries}\n ]"


def _is_list(value: object) -> TypeGuard[list[dict[str, object]]]:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


OnThemes = Mapping[str, Sequence[tuple[Annotated, Sequence[Themed]]]]


def _on_themes(site: Site) -> OnThemes:
    """The documents on each theme in library order, each with its passages on it."""
    found: dict[str, list[tuple[Annotated, list[Themed]]]] = {
        theme.slug: [] for theme in site.themes
    }
    for annotated in site.documents:
        of_document: dict[str, list[Themed]] = {}
        for themed in annotated.themed:
            of_document.setdefault(themed.theme, []).append(themed)
        for theme, passages in of_document.items():
            found[theme].append((annotated, passages))
    return found


def _index(site: Site, on_themes: OnThemes) -> JSON:
    config = site.config
    return {
        "version": DATA_VERSION,
        "generator": f"glossator {__version__}",
        "site": {
            "title": config.title,
            "base_url": config.base_url,
            "language": config.language,
        },
        "documents": [_described(annotated) for annotated in site.documents],
        "themes": [
            {
                "slug": theme.slug,
                "title": theme.title,
                "page": f"themes/{theme.slug}.html",
                "passages": sum(len(passages) for _, passages in on_themes[theme.slug]),
            }
            for theme in site.themes
        ],
    }


def _described(annotated: Annotated) -> dict[str, object]:
    """The fields every listing of a document has."""
    document = annotated.anchored.document
    metadata = document.metadata
    words = words_of(annotated.anchored)
    return {
        "slug": document.slug,
        "title": metadata.title,
        "short": metadata.short,
        "genre": metadata.genre,
        "author": list(metadata.author),
        "publisher": metadata.publisher,
        "via": metadata.via,
        "published": metadata.published,
        "url": metadata.url,
        "source": document.source.path,
        "reader": document.reading.reader,
        "video": metadata.video,
        "language": metadata.language,
        "rights": metadata.rights,
        "words": words,
        "minutes": minutes_of(words),
        "themes": dict(sorted(theme_counts(annotated).items())),
        "page": f"read/{document.slug}.html",
        "data": f"data/documents/{document.slug}.json",
    }


def _document(site: Site, annotated: Annotated, targets: Targets) -> JSON:
    anchored = annotated.anchored
    page = f"read/{annotated.slug}.html"
    on_themes: dict[str, list[str]] = {}
    for themed in annotated.themed:
        on_themes.setdefault(themed.passage, []).append(themed.theme)
    address = f"{site.config.base_url}/{page}" if site.config.base_url else page
    names = {speaker.key: speaker.name for speaker in anchored.document.speakers}
    return {
        **_described(annotated),
        "headings": [
            {
                "id": heading.id,
                "level": heading.level,
                "text": heading.text,
                "time": heading.time,
                "origin": heading.origin,
            }
            for heading in anchored.headings
            if not heading.callout
        ],
        "passages": [
            {
                "id": passage.id,
                "number": passage.number,
                "aliases": [*passage.aliases, *(former.id for former in passage.formers)],
                "kind": passage.leaf.kind,
                "text": passage.text,
                "section": passage.section,
                "speaker": names.get(passage.leaf.speaker, ""),
                "voice": passage.voice,
                "time": passage.time,
                "themes": on_themes.get(passage.id, []),
                "lines": list(passage.lines),
                "url": f"{address}#{passage.id}",
            }
            for passage in anchored.passages
        ],
        **_gaps(anchored),
        "gone": [{"id": t.id, "text": t.text, "near": t.near} for t in anchored.gone],
        "timestamps": _timestamps(anchored),
        "links": _links(anchored, targets),
        "notes": [placed.id for placed in annotated.notes],
        **_cited(site, annotated),
    }


def _cited(site: Site, annotated: Annotated) -> dict[str, list[JSON]]:
    """Which notes of the owner's own cite which passages; "" for the document as a whole."""
    entries: list[JSON] = [
        {"title": each.title, "passage": passage}
        for each in site.cited.get(annotated.slug, ())
        for passage in each.passages or ("",)
    ]
    return {"cited_in": entries} if entries else {}


def _gaps(anchored: Anchored) -> dict[str, list[JSON]]:
    """Of a document in excerpts: where how much is not shown, and the ids that lead there."""
    if anchored.document.metadata.rights != "excerpts":
        return {}
    lines = Lines.of(anchored.document.source.text)
    return {
        "gaps": [
            {
                "passages": gap.count,
                "ids": list(gap.ids),
                "lines": list(line_range(lines, gap.span)),
            }
            for gap in gaps(anchored.document.blocks)
        ]
    }


def _timestamps(anchored: Anchored) -> list[JSON]:
    metadata = anchored.document.metadata
    return [
        {
            "label": inline.label,
            "seconds": seconds,
            "url": video_href(inline.video or metadata.video, seconds),
            "passage": passage.id,
        }
        for passage in anchored.passages
        for inline in walk(passage.leaf.inlines)
        if isinstance(inline, Timestamp)
        for seconds in [moment_seconds(inline, metadata)]
    ]


def _links(anchored: Anchored, targets: Targets) -> list[JSON]:
    slug = anchored.document.slug
    return [
        {
            "text": plain_text(inline.children),
            "target": target.href or inline.target,
            "resolved": target.resolved,
        }
        for leaf in leaves(anchored.document.blocks)
        for inline in links_of(leaf)
        for target in [targets[slug, inline.span.start]]
    ]


def links_of(leaf: Leaf) -> Iterable[Link | WikiLink]:
    """Every link of a leaf, in order, a table's cells included."""
    for inlines in (leaf.inlines, *(cell for row in leaf.rows for cell in row)):
        yield from (inline for inline in walk(inlines) if isinstance(inline, Link | WikiLink))


def _set_aside(anchored: Anchored) -> JSON:
    document = anchored.document
    text = document.source.text
    shown = document.metadata.rights == "full"
    lines = Lines.of(text)
    return {
        "stretches": [
            {
                "reason": aside.reason,
                "evidence": aside.evidence,
                "text": text[aside.span.start : aside.span.end] if shown else "",
                "lines": list(line_range(lines, aside.span)),
            }
            for aside in document.set_aside
        ],
        "replaced": [
            {"field": r.field, "source": r.source, "edition": r.edition} for r in document.replaced
        ],
        "private": [{"lines": list(line_range(lines, span))} for span in document.reading.hidden],
    }


def line_range(lines: Lines, span: Span) -> tuple[int, int]:
    """The first and last line, from 1, that `span` touches."""
    return lines.line_of(span.start), lines.line_of(max(span.start, span.end - 1))


def _theme(theme: Theme, on_theme: Iterable[tuple[Annotated, Sequence[Themed]]]) -> JSON:
    return {
        "slug": theme.slug,
        "title": theme.title,
        "description": theme.description,
        "terms": list(theme.terms),
        "related": list(theme.related),
        "passages": [
            _themed(annotated, themed, numbers)
            for annotated, passages in on_theme
            for numbers in ({each.id: each.number for each in annotated.anchored.passages},)
            for themed in passages
        ],
    }


def _themed(annotated: Annotated, themed: Themed, numbers: Mapping[str, str]) -> JSON:
    metadata = annotated.anchored.document.metadata
    return {
        "document": annotated.slug,
        "passage": themed.passage,
        "reference": f"{metadata.short or metadata.title} {numbers[themed.passage]}",
        "why": themed.why,
        "matches": [
            {"start": mention.start, "end": mention.end, "term": mention.term}
            for mention in themed.mentions
        ],
        "reason": themed.reason,
        "notes": list(themed.notes),
    }
