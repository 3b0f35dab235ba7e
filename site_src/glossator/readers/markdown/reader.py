"""The Markdown reader: notes in the manner of Obsidian, clippings of Web Clipper, video notes.

Blocks come from `markdown_blocks`, inlines from `markdown_tree`; here they become one reading, in
which every character of the source has its place.
"""

import re
from collections.abc import Iterator
from typing import Literal, TypeGuard

from glossator.model.documents import Genre, Markup, MetadataField, Reading
from glossator.model.trees import (
    Block,
    Image,
    Inline,
    Link,
    Source,
    Span,
    Timestamp,
    leaves,
    plain_text,
    walk,
)
from glossator.readers.cited import about_video
from glossator.readers.front_matter import FrontMatter, read_front_matter
from glossator.readers.inlines import youtube
from glossator.readers.markdown.blocks import Shape, parse_blocks
from glossator.readers.markdown.build import Builder, surroundings
from glossator.readers.markdown.content import MASK
from glossator.readers.markdown.leaves import Lines
from glossator.readers.markdown.signs import evidence
from glossator.readers.markdown.tree import read_inlines
from glossator.readers.markdown.turns import with_turns
from glossator.readers.overlong import plain_leaves, readable
from glossator.text import folded

# `From: [[channel]] <br/>`: how notes on videos name the channel
_FROM = re.compile(
    r"(From:)[ \t]*(\[\[)([^\[\]|\n]+\|)?([^\[\]|\n]+)(\]\])[ \t]*(<br[ \t]*/?>)?[ \t]*$"
)
_HAS_MOMENTS = re.compile(r"class=[\"']?yt-timestamp|!\[[^\[\]\n]*\]\(\s*https?://[^)\s\[]*youtu")
_LONGEST_FRAMED = 12  # characters
_FRAMED = re.compile(r"\ssrc\s*=\s*[\"']?\Z", re.IGNORECASE)  # before the address of a frame
# Lines and marks, and how many of them are read: see `overlong`. markdown-it alone takes 4 s for
# 100,000 list items.
_PIECES = re.compile(r"[\n\r\[<>#*_`|&~]|[-+][ \t]|\d[.)][ \t]")
_MOST = 120_000
_FROM_KINDS: tuple[tuple[int, Literal["label", "delimiter", "destination", "tag"]], ...] = (
    (1, "label"), (2, "delimiter"), (3, "destination"), (5, "delimiter"), (6, "tag"),
)  # fmt: skip


def read_markdown(
    source: Source, line_breaks: Literal["soft", "hard"] = "soft", *, math: bool = False
) -> Reading:
    """What the Markdown of `source` says, its speaker labels as turns. `line_breaks` hard: each
    newline in a paragraph shows. `math`: dollars stand round formulas."""
    return with_turns(read_blocks(source, line_breaks, math=math))


def read_blocks(
    source: Source, line_breaks: Literal["soft", "hard"] = "soft", *, math: bool = False
) -> Reading:
    """What the Markdown of `source` says, whoever speaks."""
    front = read_front_matter(source.text)
    end = readable(source.text, _PIECES, _MOST, front.end)
    lines = Lines.of(source.text, front.lines, end, math=math)
    root = parse_blocks(lines.text(), math=math)
    moments = bool(front.values("video")) or bool(_HAS_MOMENTS.search(source.text))
    around = surroundings(root, hard_breaks=line_breaks == "hard", moments=moments, math=math)
    builder = Builder(lines, around, _labels(around.footnotes))
    fields = [*front.fields, *_publisher(root, lines)]
    fields += _title(root, builder, front)
    blocks = builder.document(root)
    fields += _video(source.text, blocks, fields)
    dropped = [
        Markup(span=Span(each.start, each.end), kind="dropped-tag")
        for each in lines.hidden
        if not each.is_private
    ]
    reading = Reading(
        source=source,
        reader="markdown",
        decided=evidence(source)[1],
        genre=_genre(fields, blocks),
        blocks=(*blocks, *plain_leaves(source.text, lines.visible(end, len(source.text)))),
        fields=tuple(fields),
        markup=(*front.markup, *lines.markup, *dropped),
        private=tuple(Span(each.start, each.end) for each in lines.hidden if each.is_private),
        language=next((each.value for each in fields if each.name == "language"), ""),
        draft=front.draft,
        read_to=None if end == len(source.text) else end,
    )
    return about_video(reading)


def read_owner_markdown(text: str) -> tuple[Block, ...]:
    """All blocks of a few lines of the owner's own Markdown, a note or a description: they are no
    document, and what would be its front matter, title or channel is among their words."""
    end = readable(text, _PIECES, _MOST)
    lines = Lines.of(text, 0, end)
    root = parse_blocks(lines.text())
    around = surroundings(root, hard_breaks=False, moments=False)
    blocks = Builder(lines, around, _labels(around.footnotes)).document(root)
    return (*blocks, *plain_leaves(text, lines.visible(end, len(text))))


def _labels(taken: frozenset[str]) -> Iterator[str]:
    """Labels for inline footnotes that no footnote of the document has."""
    number = 0
    while True:
        number += 1
        if (label := f"inline-{number}") not in taken:
            yield label


# --- metadata in the text -------------------------------------------------------------------------


def _publisher(root: Shape, lines: Lines) -> Iterator[MetadataField]:
    """The channel a first line `From: [[channel]]` names; the line is taken from its paragraph."""
    first = root.children[0] if root.children else None
    if first is None or first.kind != "paragraph":
        return
    start, number = lines.start(first.first), first.first
    match = _FROM.match(lines.rest(number).lstrip(" \t"))
    if not match or not match[4].replace(MASK, "").strip():
        return
    for group, kind in _FROM_KINDS:
        if match[group]:
            lines.claim(start + match.start(group), start + match.end(group), kind)
    name, *rest = lines.visible(start + match.start(4), start + match.end(4))
    for span in rest:  # a field has one place: what stands behind a comment is of its label
        lines.claim(span.start, span.end, "label")
    first.first += 1
    if first.first >= first.last:
        del root.children[0]
    value = " ".join(match[4].replace(MASK, "").split())
    yield MetadataField(name="publisher", value=value, span=name)


def _title(root: Shape, builder: Builder, front: FrontMatter) -> list[MetadataField]:
    """The title, if the first block is the heading that says it; it is then no block."""
    first = root.children[0] if root.children else None
    if first is None or first.kind != "heading" or first.level != 1:
        return []
    lines = builder.lines
    kept = len(lines.markup), list(lines.cursors[first.first : first.last])
    content = builder.heading_content(first)
    title = folded(plain_text(read_inlines(content, builder.around, builder.labels).inlines))
    given = front.values("title")
    is_title = (
        title.casefold() in [folded(each).casefold() for each in given]
        if given
        else sum(shape.kind == "heading" and shape.level == 1 for shape in root.children) == 1
    )
    place = content.span(0, len(content.text.rstrip()))
    if not title or not is_title or MASK in content.text.strip(f" \t{MASK}"):
        del lines.markup[kept[0] :]
        lines.cursors[first.first : first.last] = kept[1]
        return []
    del root.children[0]
    return [MetadataField(name="title", value=title, span=place)]


def _video(
    text: str, blocks: tuple[Block, ...], fields: list[MetadataField]
) -> list[MetadataField]:
    """The first video embedded in the text, if the front matter names none."""
    if any(field.name == "video" for field in fields):
        return []
    for leaf in leaves(blocks):
        for inline in walk(leaf.inlines):
            video = youtube(inline.target) if _is_embedded(inline, text) else None
            if video:
                nowhere = Span(inline.span.start, inline.span.start)
                return [MetadataField(name="video", value=video.id, span=nowhere)]
    return []


def _is_embedded(inline: Inline, text: str) -> TypeGuard[Image | Link]:
    if isinstance(inline, Link):
        start = inline.span.start
        return _FRAMED.search(text, max(0, start - _LONGEST_FRAMED), start) is not None
    return isinstance(inline, Image)


def _genre(fields: list[MetadataField], blocks: tuple[Block, ...]) -> Genre:
    names = {field.name for field in fields}
    if "video" in names or any(
        isinstance(inline, Timestamp) for leaf in leaves(blocks) for inline in walk(leaf.inlines)
    ):
        return "video-note"
    return "article" if "url" in names else "note"
