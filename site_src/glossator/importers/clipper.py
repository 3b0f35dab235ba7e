"""Obsidian Web Clipper: its export of highlights (JSON), and notes it clipped (Markdown), with
`==highlights==` in the text, or highlights alone: as blockquotes, as a list with links to them, or
as paragraphs and items that nothing marks.

https://github.com/obsidianmd/obsidian-clipper: src/managers/highlights-manager.ts
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeGuard

from glossator.importers.dated import day
from glossator.importers.json_text import Json, items, mapping, texts, words
from glossator.importers.plain import plain_html
from glossator.importers.selectors import fragment_quote
from glossator.importers.values import Export, Highlight, Work, parted
from glossator.model.documents import Quote, Reading
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Heading,
    Inline,
    Item,
    Leaf,
    Link,
    Quotation,
    Source,
    Styled,
    leaf_text,
    leaves,
    plain_text,
    walk,
)
from glossator.notes.format import escaped_text
from glossator.readers.markdown.reader import read_blocks

_KIND = "Obsidian Web Clipper"
_FRAGMENT = ":~:text="


# --- JSON -----------------------------------------------------------------------------------------


def is_export(value: Json) -> bool:
    """Whether `value` is an export of all highlights, or those of one page."""
    return any("highlights" in page and "url" in page for page in map(mapping, items(value))) or (
        isinstance(value, list)
        and bool(value)
        and all({"text", "timestamp"} <= mapping(each).keys() for each in value)
    )


def from_export(value: Json) -> Export:
    """The highlights of every page."""
    found = []
    for number, page in enumerate(map(mapping, items(value)), 1):
        listed = items(page.get("highlights")) if "highlights" in page else [page]
        title, address = words(page.get("title")), words(page.get("url"))
        work = Work(title=title, addresses=(address,) if address else ())
        for place, each in enumerate(listed, 1):
            found.append(_highlight(each, work, f"page {number}, highlight {place}"))
    return parted(_KIND, found)


def _highlight(value: Json, work: Work, at: str) -> Highlight:
    each: Mapping[str, Json] = mapping(value) or {"text": value}
    said = words(each.get("text")) or words(each.get("content"))
    plain = plain_html(said) if _TAG.search(said) else said
    notes = texts(each.get("notes")) or texts(each.get("comment"))
    made = words(each.get("timestamp"))
    color = words(each.get("color"))
    return Highlight(
        work=work,
        words=plain,
        # A picture has no words: its mark is kept as a comment.
        comment=escaped_text("\n\n".join([*notes, *([] if plain.strip() else [said])])),
        date=day(made),
        tags=texts(each.get("tags")),
        facts=(
            *([f"color {color}"] if color else []),
            *([f"made {made}"] if made and not day(made) else []),
        ),
        at=at,
    )


_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)


# --- Markdown -------------------------------------------------------------------------------------


def is_clipping(text: str) -> bool:
    """Whether `text` is Markdown with highlights in it."""
    if "==" not in text and not re.search(r"^\s*>", text, re.M) and _FRAGMENT not in text:
        return False
    return bool(_found(_read(text), text))


def from_clipping(text: str) -> Export:
    """The highlights of a note."""
    return parted(_KIND, _found(_read(text), text))


def is_unmarked(text: str) -> bool:
    """Whether `text` is a clipped note of nothing but paragraphs and lists, as the clipper writes
    that puts highlights in the place of the text."""
    reading = _read(text)
    return bool(_work(reading).addresses and reading.blocks) and all(
        isinstance(block, Leaf | Bullets) for block in reading.blocks
    )


def from_unmarked(text: str) -> Export:
    """Each paragraph and item of a note as a highlight."""
    reading = _read(text)
    work = _work(reading)
    return parted(
        _KIND,
        [
            Highlight(work=work, words=said, at=f"line {_line(text, leaf.span.start)}")
            for leaf in leaves(reading.blocks)
            if (said := leaf_text(leaf)).strip()
        ],
    )


def _read(text: str) -> Reading:
    return read_blocks(Source(path="", site_path="", text=text))


def _found(reading: Reading, text: str) -> list[Highlight]:
    work = _work(reading)
    marked = [
        Highlight(work=work, words=said, at=f"line {_line(text, each.span.start)}")
        for each in _texts(reading.blocks)
        for said in _marked(each)
    ]
    linked = list(_linked(reading.blocks, work, text))
    # Of a text with marks, a blockquote without a link is the text's own.
    return [*marked, *linked] if marked or linked else list(_quoted(reading.blocks, work, text))


def _work(reading: Reading) -> Work:
    fields = {each.name: each.value for each in reversed(reading.fields)}
    addresses = (fields.get(name, "") for name in ("url", "source"))
    return Work(
        title=fields.get("title", ""),
        author=fields.get("author", ""),
        addresses=tuple(each for each in addresses if each),
    )


def _texts(blocks: Sequence[Block]) -> Iterator[Leaf | Heading]:
    """Every leaf and heading in reading order."""
    for block in blocks:
        if isinstance(block, Leaf | Heading):
            yield block
        elif isinstance(block, Bullets | Item | Quotation | Callout | Footnote):
            yield from _texts(block.children)


def _marked(each: Leaf | Heading) -> Iterator[str]:
    rows = each.rows if isinstance(each, Leaf) else ()
    for inlines in [cell for row in rows for cell in row] or [each.inlines]:
        for inline in walk(inlines):
            if isinstance(inline, Styled) and inline.style == "mark":
                yield plain_text(inline.children)


def _linked(blocks: Sequence[Block], work: Work, text: str) -> Iterator[Highlight]:
    """Leaves that close with a link to the words themselves: `words [link](…#:~:text=…)`."""
    for leaf in leaves(blocks):
        links = [inline for inline in walk(leaf.inlines) if _leads_to_words(inline)]
        if not links:
            continue
        target = links[-1].target
        quote = fragment_quote(target)
        said = plain_text(_without_links(leaf.inlines)).strip() or _own_words(links, quote)
        page = target.partition("#")[0]
        yield Highlight(
            work=Work(
                title=work.title,
                author=work.author,
                addresses=tuple(dict.fromkeys((*work.addresses, page))),
            ),
            words=said,
            prefix=quote.prefix,
            suffix=quote.suffix,
            at=f"line {_line(text, leaf.span.start)}",
        )


def _leads_to_words(inline: Inline) -> TypeGuard[Link]:
    return isinstance(inline, Link) and _FRAGMENT in inline.target


def _without_links(inlines: Sequence[Inline]) -> list[Inline]:
    return [inline for inline in inlines if not _leads_to_words(inline)]


def _own_words(links: Sequence[Link], quote: Quote) -> str:
    """The words of a leaf that is nothing but its link."""
    shown = " ".join(plain_text(link.children) for link in links)
    return quote.exact if len(quote.exact) > len(shown) else shown


def _quoted(blocks: Sequence[Block], work: Work, text: str) -> Iterator[Highlight]:
    """Blockquotes (callouts too), each with what follows it up to the next or a heading."""
    current: tuple[Quotation | Callout, list[Block]] | None = None
    for block in [*blocks, None]:
        if current is not None and (
            block is None or isinstance(block, Quotation | Callout | Heading)
        ):
            yield _noted(current[0], current[1], work, text)
            current = None
        if isinstance(block, Quotation | Callout):
            current = (block, [])
        elif current is not None and block is not None:
            current[1].append(block)


def _noted(
    quotation: Quotation | Callout, behind: Sequence[Block], work: Work, text: str
) -> Highlight:
    comment = text[behind[0].span.start : behind[-1].span.end] if behind else ""
    if behind and isinstance(behind[0], Bullets):
        start = text.rfind("\n", 0, behind[0].span.start) + 1
        comment = text[start : behind[-1].span.end]
    title = plain_text(quotation.title).strip() if isinstance(quotation, Callout) else ""
    said = "\n\n".join(leaf_text(leaf) for leaf in leaves([quotation]))
    return Highlight(
        work=work,
        words=said or title,
        comment=comment,
        facts=(title,) if said and title else (),
        at=f"line {_line(text, quotation.span.start)}",
    )


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
