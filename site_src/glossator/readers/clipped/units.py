"""The blocks of a page that a clipper wrote, each as one line of the page."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Code,
    Footnote,
    FootnoteRef,
    Gap,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    LineBreak,
    Link,
    Quotation,
    Rule,
    Span,
    Styled,
    Text,
    Timestamp,
    WikiLink,
    leaf_text,
    leaves,
    plain_text,
    walk,
)
from glossator.readers.clipped.parts import LONGEST, parts_of, without_fences
from glossator.readers.clippings.prose import CLOSED

_QUOTES = "\"'“‘„«»「『"  # a heading may say what somebody says below it
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A block that is a line of a page, or several short ones without a blank line between. `kept`:
    of the text, whatever its words; `close`: an item right under another; `heads`: the level of a
    heading; `part`: some lines of the paragraph whose span it is, behind the line end `parted`;
    `within`: all the words of a quotation or a callout; `cells`: those of a table; `quoted`: a
    quotation; `links`: has links; `label`: what stands before the one it ends in; `told`: words
    that are none stand before the first; `linked`: nothing but links and pictures; `pictures`: a
    picture that leads nowhere; `item`: of a list; `broken`: in several lines of the source."""

    span: Span
    inlines: tuple[Inline, ...]
    lines: tuple[str, ...]
    kept: bool
    close: bool
    heads: int = 0
    part: Span | None = None
    parted: tuple[Inline, ...] = ()
    within: tuple[Inline, ...] = ()
    cells: tuple[Inline, ...] = ()
    quoted: bool = False
    links: bool = False
    label: str = ""
    told: bool = False
    broken: bool = False
    linked: bool = False
    pictures: bool = False
    item: bool = False

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(self.lines)


def units_of(
    blocks: Iterable[Block], text: str, *, width: int | None = None, close: bool = False
) -> Iterator[Unit]:
    """The lines of `blocks`, of the source `text`; what stands in quotations, tables, code and
    footnotes is one, kept. `width`: where the page is wrapped; then each line of a paragraph that
    is more than wrapped is one."""
    for block in blocks:
        match block:
            case Leaf(kind="paragraph") if width is not None:
                yield from _parts(block, text, width, close=close)
            case Heading() | Leaf(kind="paragraph" | "item" | "figure"):
                yield _unit(block, text, close=close)
            case Bullets():
                for number, item in enumerate(block.children):
                    yield from units_of((item,), text, width=width, close=number > 0 or close)
            case Item():
                for unit in units_of(block.children, text, width=width, close=close):
                    # only who has something to do writes a box to tick
                    yield unit if block.task is None else replace(unit, kept=True)
            case Leaf() | Quotation() | Callout() | Footnote():
                within = tuple(leaves((block,)))
                said = " ".join(map(leaf_text, within))
                quoted = isinstance(block, Quotation) and len(block.children) == len(within) == 1
                headed = _only_heading(block)  # a pull quote, as some set it
                said = plain_text(headed) if headed else said
                said = " ".join((without_fences(said) if quoted else said).split())
                inlines = within[0].inlines if quoted else headed
                title = block.title if isinstance(block, Callout) else ()
                yield Unit(
                    span=block.span,
                    inlines=inlines,
                    lines=(said,),
                    kept=True,
                    close=close,
                    within=(*title, *_words_in((block,)))
                    if isinstance(block, Quotation | Callout)
                    else (),
                    cells=tuple(_cells_in(block)) if isinstance(block, Leaf) else (),
                    quoted=(quoted or bool(headed)) and not any(map(is_owners, walk(inlines))),
                    label=_label(inlines),
                )
            case Rule() | Gap():
                pass
            case _:
                assert_never(block)


def _only_heading(block: Block) -> tuple[Inline, ...]:
    """The words of a heading that is all that stands in a quotation."""
    children = block.children if isinstance(block, Quotation) else ()
    first = children[0] if len(children) == 1 else None
    return first.inlines if isinstance(first, Heading) else ()


def _words_in(blocks: Iterable[Block]) -> Iterator[Inline]:
    """All the inlines of `blocks`, headings in them among these."""
    for block in blocks:
        if isinstance(block, Leaf | Heading):
            yield from block.inlines
        elif isinstance(block, Bullets | Item | Quotation | Callout | Footnote):
            yield from _words_in(block.children)


def _cells_in(leaf: Leaf) -> Iterator[Inline]:
    for row in leaf.rows:
        for cell in row:
            yield from cell


def _parts(leaf: Leaf, text: str, width: int, *, close: bool) -> Iterator[Unit]:
    parts = parts_of(leaf.inlines, text, width)
    if len(parts) < 2:
        yield _unit(leaf, text, close=close)
        return
    kept = any(map(is_owners, walk(leaf.inlines)))
    for number, part in enumerate(parts):
        line = replace(leaf, span=part.span, inlines=part.inlines)
        unit = _unit(line, text, close=close or number > 0)
        yield replace(
            unit,
            lines=(unit.text,),
            kept=unit.kept or kept,
            broken=True,
            part=leaf.span,
            parted=part.parted,
        )


def _unit(block: Heading | Leaf, text: str, *, close: bool) -> Unit:
    lines = tuple(_lines(block.inlines, text))
    heads = block.level if isinstance(block, Heading) else 0
    free = plain_text(tuple(i for i in block.inlines if not isinstance(i, Link | Image)))
    return Unit(
        span=block.span,
        inlines=block.inlines,
        lines=lines,
        kept=any(map(is_owners, walk(block.inlines)))
        or any(isinstance(each, Code) for each in block.inlines)
        or bool(heads and lines[0][:1] in _QUOTES),
        close=close,
        heads=heads,
        label=_label(block.inlines),
        told=_is_told(block.inlines),
        broken="\n" in text[block.span.start : block.span.end],
        links=any(isinstance(each, Link) for each in walk(block.inlines)),
        linked=not heads and not any(map(str.isalnum, free)),
        item=isinstance(block, Leaf) and block.kind == "item",
        pictures=any(map(is_picture, block.inlines)),
    )


_STOPS = ".!?…。！？:"


def _lines(inlines: Iterable[Inline], text: str) -> Iterator[str]:
    """The words of `inlines` as they are broken, if each line is short, ends as a sentence does or
    is a link: else the paragraph is only wrapped, and one line."""
    parts: list[list[Inline]] = [[]]
    for inline in inlines:
        breaks = isinstance(inline, LineBreak) or text[inline.span.start : inline.span.end] in _ENDS
        if breaks:
            parts.append([])
        else:
            parts[-1].append(inline)
    said = [" ".join(without_fences(plain_text(tuple(part))).split()) for part in parts]
    whole = all(
        len(line) <= LONGEST or line[-1] in _STOPS or all(isinstance(i, Link) for i in part)
        for line, part in zip(said[:-1], parts[:-1], strict=True)
    )
    lines = [line for line in said if line] or [""]
    yield from lines if whole else (" ".join(lines),)


def _label(inlines: Sequence[Inline]) -> str:
    """The words before the links at the end, if they are a label: `Read also: [The well](…)`."""
    while len(inlines) == 1 and isinstance(inlines[0], Styled):
        inlines = inlines[0].children
    first = next((i for i, each in enumerate(inlines) if isinstance(each, Link)), 0)
    said = plain_text(tuple(inlines[:first])).strip()
    rest = plain_text(tuple(each for each in inlines[first:] if not isinstance(each, Link)))
    return said if said.endswith((":", "：")) and not any(map(str.isalnum, rest)) else ""


def _is_told(inlines: Sequence[Inline]) -> bool:
    """Whether some words stand before the first link: `My own [pictures](…) of each stage`."""
    first = inlines[0] if inlines else None
    return isinstance(first, Text) and len(first.text.split()) > 1 and first.text[-1:] not in ":："


_ENDS = ("\n", "\r\n", "\r")


def is_owners(inline: Inline) -> bool:
    """Whether only who keeps a note, or a text with notes, writes `inline`."""
    marked = isinstance(inline, Styled) and inline.style == "mark"
    marked = marked or (isinstance(inline, Link) and _leads_to_highlight(inline))
    return marked or isinstance(inline, WikiLink | FootnoteRef | Timestamp)


# where what somebody marked in a text is kept
_HIGHLIGHT = re.compile(
    r"(?:zotero|obsidian|marginnote3?app|bookends|devonthink|x-devonthink-item|hook|mem)://?"
    r"|https?://(?:read\.)?readwise\.io/(?:read|open|highlights?)/"
    r"|https?://(?:www\.)?(?:hyp\.is|hypothes\.is/a|glasp\.co/[^/]+/p)/"
    r"|https?://omnivore\.app/[^/]+/[^/]+#",
    re.IGNORECASE,
)
_VIEWED = re.compile(r"(?:view|open) (?:highlight|annotation|note)", re.IGNORECASE)


def _leads_to_highlight(link: Link) -> bool:
    """Whether a link leads to what somebody marked in a text, as they keep it."""
    said = plain_text(link.children).strip()
    return bool(_HIGHLIGHT.match(link.target) or _VIEWED.fullmatch(said))


_SENTENCE = 9  # words of a sentence of running text
_UNSPACED = 24  # code points of one in a script without spaces

_IDEOGRAPH = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


def is_running(unit: Unit) -> bool:
    """Whether a line is a sentence of running text."""
    unspaced = not unit.text.isascii() and (
        # a clipper parts what is set strong by spaces in any script
        " " not in unit.text or len(_IDEOGRAPH.findall(unit.text)) >= _UNSPACED
    )
    long = len(unit.text.split()) >= _SENTENCE or (unspaced and len(unit.text) >= _UNSPACED)
    return long and not (unit.heads or unit.linked) and bool(CLOSED.search(unit.text))


def begins_text(unit: Unit) -> bool:
    """Whether a line is running text, and none that is quoted: over the menu of a page a clipper
    quotes how it begins."""
    return is_running(unit) and not unit.within


def is_picture(inline: Inline) -> bool:
    """Whether `inline` is a picture, as itself or as a link to the picture."""
    file = inline.target.split("?")[0].lower() if isinstance(inline, Link) else ""
    return isinstance(inline, Image) or file.endswith(_PICTURES)
