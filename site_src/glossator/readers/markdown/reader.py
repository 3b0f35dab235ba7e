"""The Markdown reader: notes in the manner of Obsidian, clippings of Web Clipper, video notes.

Blocks come from `markdown_blocks`, inlines from `markdown_tree`; here they become one reading, in
which every character of the source has its place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeGuard

from glossator.model.documents import Genre, Markup, MetadataField, Reading
from glossator.model.trees import (
    Block,
    Footnote,
    FootnoteRef,
    Image,
    Inline,
    Link,
    Source,
    Span,
    Timestamp,
    leaf_text,
    leaves,
    plain_text,
    walk,
)
from glossator.readers.cited import about_video
from glossator.readers.front_matter import FrontMatter, read_front_matter
from glossator.readers.inlines import youtube
from glossator.readers.language import language_of
from glossator.readers.markdown.blocks import Shape, parse_blocks
from glossator.readers.markdown.build import Builder, footnote_of, surroundings
from glossator.readers.markdown.content import MASK
from glossator.readers.markdown.end_matter import read_end_matter
from glossator.readers.markdown.leaves import Lines
from glossator.readers.markdown.tree import Inlines, read_inlines
from glossator.readers.overlong import plain_leaves, readable
from glossator.text import folded

# `From: [[channel]] <br/>`: how notes on videos name the channel
_FROM = re.compile(
    r"(From:)[ \t]*(\[\[)([^\[\]|\n]+\|)?([^\[\]|\n]+)(\]\])[ \t]*(<br[ \t]*/?>)?[ \t]*$"
)
_HAS_MOMENTS = re.compile(r"class=[\"']?yt-timestamp|!\[[^\[\]\n]*\]\(\s*https?://[^)\s\[]*youtu")
_TAG = re.compile(r"[a-z]{2,3}(?:-|\Z)", re.IGNORECASE)  # how a tag begins: `pt-BR`
_LONGEST_FRAMED = 12  # characters
_FRAMED = re.compile(r"\ssrc\s*=\s*[\"']?\Z", re.IGNORECASE)  # before the address of a frame
# Lines and marks, and how many of them are read: see `overlong`. markdown-it alone takes 4 s for
# 100,000 list items.
_PIECES = re.compile(r"[\n\r\[<>#*_`|&~]|[-+][ \t]|\d[.)][ \t]")
_MOST = 120_000
_FROM_KINDS: tuple[tuple[int, Literal["label", "delimiter", "destination", "tag"]], ...] = (
    (1, "label"), (2, "delimiter"), (3, "destination"), (5, "delimiter"), (6, "tag"),
)  # fmt: skip


def read_blocks(
    source: Source,
    line_breaks: Literal["soft", "hard"] = "soft",
    *,
    decided: str = "as it is its owner's",
    math: bool = False,
    html: bool = False,
) -> Reading:
    """What the Markdown of `source` says, whoever speaks. `line_breaks` hard: each newline in a
    paragraph shows. `decided`: why it is read as Markdown. `math`: dollars stand round formulas.
    `html`: blocks of raw HTML have no Markdown in them, as in Obsidian."""
    front = read_front_matter(source.text)
    behind = read_end_matter(source.text, front.end)
    whole = behind.start if behind else len(source.text)
    end = min(readable(source.text, _PIECES, _MOST, front.end), whole)
    lines = Lines.of(source.text, front.lines, end, math=math, html=html)
    root = parse_blocks(lines.text(), math=math, html=html)
    moments = bool(front.values("video")) or bool(_HAS_MOMENTS.search(source.text))
    around = surroundings(root, hard_breaks=line_breaks == "hard", moments=moments, math=math)
    builder = Builder(lines, around, _labels(around.footnotes))
    fields = [*front.fields, *(behind.fields if behind else ())]
    fields += _publisher(root, lines)
    title = _title(root, builder, front)
    fields += title.fields
    blocks = (*title.notes, *builder.document(root))
    fields += _video(source.text, blocks, fields)
    dropped = [
        Markup(span=Span(each.start, each.end), kind="dropped-tag")
        for each in lines.hidden
        if not each.is_private
    ]
    reading = Reading(
        source=source,
        reader="markdown",
        decided=decided,
        genre=_genre(fields, blocks),
        blocks=(*blocks, *plain_leaves(source.text, lines.visible(end, whole))),
        fields=tuple(fields),
        markup=(*front.markup, *lines.markup, *dropped, *(behind.markup if behind else ())),
        private=tuple(Span(each.start, each.end) for each in lines.hidden if each.is_private),
        language=_stated_language(fields) or language_of(_prose(blocks)),
        draft=front.draft,
        title_notes=title.refs,
        read_to=None if end == whole else end,
    )
    return about_video(reading)


def read_owner_markdown(text: str, *, math: bool = False) -> tuple[Block, ...]:
    """All blocks of a few lines of the owner's own Markdown, a note or a description: they are no
    document, and what would be its front matter, title or channel is among their words. `math`:
    dollars stand round formulas."""
    end = readable(text, _PIECES, _MOST)
    lines = Lines.of(text, 0, end, math=math)
    root = parse_blocks(lines.text(), math=math)
    around = surroundings(root, hard_breaks=False, moments=False, math=math)
    blocks = Builder(lines, around, _labels(around.footnotes)).document(root)
    return (*blocks, *plain_leaves(text, lines.visible(end, len(text))))


def _stated_language(fields: list[MetadataField]) -> str:
    """The language that `fields` state as a tag: `language: English` names one in words."""
    stated = (each.value for each in fields if each.name == "language")
    return next((each for each in stated if _TAG.match(each)), "")


def _prose(blocks: tuple[Block, ...]) -> str:
    """The words that tell the language of `blocks`: code and formulas have another."""
    return "\n".join(
        leaf_text(leaf) for leaf in leaves(blocks) if leaf.kind not in ("code", "math")
    )


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


# "Source: https://…": what a program wrote over a page is not what that is called
_SOURCED = re.compile(
    r"(?:source(?: url)?|url|quelle|fuente|fonte|出典|来源|來源) ?[:：] ?https?://\S+", re.I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Title:
    """What the heading that says the title makes: a field, the footnotes written in it, and what it
    refers to."""

    fields: tuple[MetadataField, ...] = ()
    notes: tuple[Footnote, ...] = ()
    refs: tuple[FootnoteRef, ...] = ()


def _title(root: Shape, builder: Builder, front: FrontMatter) -> _Title:
    """The title, if the first block is the heading that says it; it is then no block."""
    first = root.children[0] if root.children else None
    if first is None or first.kind != "heading" or first.level != 1:
        return _Title()
    lines = builder.lines
    kept = len(lines.markup), list(lines.cursors[first.first : first.last])
    content = builder.heading_content(first)
    read = read_inlines(content, builder.around, builder.labels)
    title = folded(plain_text(read.inlines))
    given = front.values("title")
    is_title = (
        title.casefold() in [folded(each).casefold() for each in given]
        if given
        else sum(shape.kind == "heading" and shape.level == 1 for shape in root.children) == 1
    )
    place = content.span(0, len(content.text.rstrip()))
    if (
        not title
        or not is_title
        or _SOURCED.fullmatch(title)
        or any(each.start < place.end and place.start < each.end for each in lines.hidden)
    ):
        del lines.markup[kept[0] :]
        lines.cursors[first.first : first.last] = kept[1]
        return _Title()
    del root.children[0]
    if read.notes:
        place = _without_notes(place, read, lines)
    return _Title(
        fields=(MetadataField(name="title", value=title, span=place),),
        notes=tuple(footnote_of(note) for note in read.notes),
        refs=tuple(each for each in walk(read.inlines) if isinstance(each, FootnoteRef)),
    )


def _without_notes(place: Span, read: Inlines, lines: Lines) -> Span:
    """Where the words of a title at `place` stand up to its first footnote: a field has one place.
    What stands behind is claimed: marks as such, words as what goes with the title."""
    # the marks of a note stand right round its words
    end = min(read.notes[0].span.start - len("^["), place.end)
    marks = [each for each in read.markup if each.span.start >= end]
    lines.markup.extend(marks)
    taken = sorted([*(each.span for each in marks), *(note.span for note in read.notes)])
    at = end
    for span in (*taken, Span(place.end, place.end)):
        if at < span.start:
            lines.claim(at, span.start, "label")
        at = max(at, span.end)
    return Span(place.start, end)


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
