"""What pandoc wrote behind the links, pictures, headings and named words of a page, `{.button}`,
`[Essay]{.kicker}`: it is markup, and the words stay without it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from glossator.model.documents import Markup, MetadataField
from glossator.model.trees import (
    Block,
    Bullets,
    Footnote,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    LineBreak,
    Link,
    Quotation,
    Span,
    Styled,
    Text,
    walk,
)

# `{.button}`, `{#the-letter-n .title}`, `{width="720"}`
_SAID = r"(?:[.#][\w.:-]+|[\w-]+=\"[^\"{}]*\")"
_ATTRIBUTES = re.compile(rf"\{{{_SAID}(?:\s+{_SAID})*\}}")
_BEHIND = re.compile(rf"\s*{_ATTRIBUTES.pattern}\s*\Z")
_COLONS = re.compile(r":{3,}\s*")
_WRITTEN = ("code", "math")  # leaves whose signs are their words


def without_attributes(
    blocks: Iterable[Block], text: str
) -> tuple[tuple[Block, ...], tuple[Markup, ...]]:
    """`blocks` of the source `text` without its attributes, and these as markup."""
    marks: list[Markup] = []
    return tuple(_plain(blocks, text, marks)), tuple(marks)


def plainly_titled(
    fields: Iterable[MetadataField], text: str
) -> tuple[tuple[MetadataField, ...], tuple[Markup, ...]]:
    """`fields`, a title without the attributes of its heading, and these as markup."""
    found: list[MetadataField] = []
    marks: list[Markup] = []
    for field in fields:
        behind = _BEHIND.search(text[field.span.start : field.span.end])
        said = _BEHIND.search(field.value)
        if field.name == "title" and behind and said and behind.start() and said.start():
            cut = field.span.start + behind.start()
            marks.append(Markup(span=Span(cut, field.span.end), kind="tag"))
            value, span = field.value[: said.start()], Span(field.span.start, cut)
            field = replace(field, value=value, span=span)
        found.append(field)
    return tuple(found), tuple(marks)


def _plain(blocks: Iterable[Block], text: str, marks: list[Markup]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Heading():
                inlines = _bare(block.inlines, text, marks)
                yield replace(block, inlines=_of_heading(inlines, marks))
            case Leaf() if block.kind not in _WRITTEN:
                inlines = _bare(block.inlines, text, marks)
                yield replace(block, inlines=_unfenced(inlines, marks))
            case Bullets():
                items = _plain(block.children, text, marks)
                yield replace(block, children=tuple(i for i in items if isinstance(i, Item)))
            case Item() | Quotation() | Footnote():
                yield replace(block, children=tuple(_plain(block.children, text, marks)))
            case _:
                yield block


def _bare(inlines: tuple[Inline, ...], text: str, marks: list[Markup]) -> tuple[Inline, ...]:
    """`inlines` without the attributes in them and the brackets round what has some."""
    if not inlines:
        return inlines
    within = list(walk(inlines))
    plain = [each.span for each in within if isinstance(each, LineBreak) or _is_exact(each, text)]
    behind = _behind_links(inlines)
    cuts: list[Span] = []
    for match in _ATTRIBUTES.finditer(text, inlines[0].span.start, inlines[-1].span.end):
        start, end = match.span()
        found = [Span(start, end)]
        if start not in behind:
            opens = _opens(text, inlines[0].span.start, start - 1)
            if opens is None:
                continue
            found = [Span(opens, opens + 1), Span(start - 1, end)]
        if all(_covers(plain, cut, text) for cut in found):
            cuts += found
    marks += [Markup(span=cut, kind="tag") for cut in cuts]
    return tuple(_cut(inlines, sorted(cuts))) if cuts else inlines


def _behind_links(inlines: Sequence[Inline]) -> set[int]:
    """Where what stands right behind the links and pictures begins."""
    pairs = pairwise(inlines)
    found = {below.span.start for above, below in pairs if isinstance(above, Link | Image)}
    for inline in inlines:
        if isinstance(inline, Styled | Link):
            found |= _behind_links(inline.children)
    return found


def _is_exact(inline: Inline, text: str) -> bool:
    """Whether words are written without escapes, so that a place in them is one in the source."""
    written = text[inline.span.start : inline.span.end]
    return isinstance(inline, Text) and len(inline.text) == len(written)


def _opens(text: str, first: int, at: int) -> int | None:
    """Where the bracket opens that closes at `at`; None if none does behind `first`."""
    if at < first or text[at] != "]":
        return None
    depth = 0
    for i in range(at, first - 1, -1):
        depth += (text[i] == "]") - (text[i] == "[")
        if not depth:
            return i
    return None


def _covers(plain: Sequence[Span], cut: Span, text: str) -> bool:
    """Whether nothing but words and line ends stands in `cut`."""
    at = cut.start
    for span in plain:
        gap = text[at : span.start].strip() if at < span.start < cut.end else None
        if span.start <= at < span.end or gap == "":
            at = span.end
    return at >= cut.end


def _cut(inlines: Iterable[Inline], cuts: Sequence[Span]) -> Iterator[Inline]:
    for inline in inlines:
        span = inline.span
        near = [cut for cut in cuts if cut.start < span.end and span.start < cut.end]
        match inline:
            case Styled() | Link() if near:
                yield replace(inline, children=tuple(_cut(inline.children, near)))
            case Text() if near:
                at = span.start
                for start, end in [*((c.start, c.end) for c in near), (span.end, span.end)]:
                    if at < start:
                        words = inline.text[at - span.start : start - span.start]
                        yield Text(span=Span(at, start), text=words)
                    at = max(at, end)
            case LineBreak() if near:
                pass
            case _:
                yield inline


def _unfenced(inlines: Sequence[Inline], marks: list[Markup]) -> tuple[Inline, ...]:
    """`inlines` without the colons that end a division right below them: by Markdown's rules they
    are the last line of a paragraph, an item or a quotation."""
    left = list(inlines)
    while len(left) > 2 and isinstance(left[-1], Text) and _COLONS.fullmatch(left[-1].text):
        marks.append(Markup(span=left.pop().span, kind="delimiter"))
        left.pop()  # the line end
    return tuple(left)


def _of_heading(inlines: tuple[Inline, ...], marks: list[Markup]) -> tuple[Inline, ...]:
    last = inlines[-1] if inlines else None
    if not isinstance(last, Text) or len(last.text) != last.span.end - last.span.start:
        return inlines
    behind = _BEHIND.search(last.text)
    if not behind or (not behind.start() and len(inlines) < 2):
        return inlines
    cut = last.span.start + behind.start()
    marks.append(Markup(span=Span(cut, last.span.end), kind="tag"))
    if not behind.start():
        return inlines[:-1]
    kept = Text(span=Span(last.span.start, cut), text=last.text[: behind.start()])
    return (*inlines[:-1], kept)
