"""The blocks of a page that a clipper wrote, each as one line of the page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    FootnoteRef,
    Gap,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    Link,
    Quotation,
    Rule,
    Span,
    Styled,
    Timestamp,
    WikiLink,
    leaf_text,
    leaves,
    plain_text,
    walk,
)

_QUOTES = "\"'“‘„«»「『"  # a heading may say what somebody says below it
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A block that is one line of a page. `kept`: of the text, whatever its words; `close`: an item
    right under another; `heads`: the level of
    a heading; `quoted`: a quotation; `linked`: nothing but links and
    pictures; `pictures`: one that leads nowhere; `item`: of a list."""

    span: Span
    inlines: tuple[Inline, ...]
    text: str
    kept: bool
    close: bool
    heads: int = 0
    quoted: bool = False
    linked: bool = False
    pictures: bool = False
    item: bool = False


def units_of(blocks: Iterable[Block], *, close: bool = False) -> Iterator[Unit]:
    """The lines of `blocks`; what stands in quotations, tables, code and footnotes is one, kept."""
    for block in blocks:
        match block:
            case Heading() | Leaf(kind="paragraph" | "item" | "figure"):
                yield _unit(block, close=close)
            case Bullets():
                for number, item in enumerate(block.children):
                    yield from units_of(item.children, close=number > 0 or close)
            case Item():
                yield from units_of(block.children, close=close)
            case Leaf() | Quotation() | Callout() | Footnote():
                within = tuple(leaves((block,)))
                text = " ".join(" ".join(map(leaf_text, within)).split())
                quoted = isinstance(block, Quotation) and len(within) == 1
                inlines = within[0].inlines if quoted else ()
                yield Unit(
                    span=block.span,
                    inlines=inlines,
                    text=text,
                    kept=True,
                    close=close,
                    quoted=quoted and not any(map(_is_owners, walk(inlines))),
                )
            case Rule() | Gap():
                pass
            case _:
                assert_never(block)


def _unit(block: Heading | Leaf, *, close: bool) -> Unit:
    text = " ".join(plain_text(block.inlines).split())
    heads = block.level if isinstance(block, Heading) else 0
    free = (each for each in block.inlines if not isinstance(each, Link | Image))
    return Unit(
        span=block.span,
        inlines=block.inlines,
        text=text,
        kept=any(map(_is_owners, walk(block.inlines))) or bool(heads and text[:1] in _QUOTES),
        close=close,
        heads=heads,
        linked=not heads and not any(map(str.isalnum, plain_text(tuple(free)))),
        item=isinstance(block, Leaf) and block.kind == "item",
        pictures=any(map(is_picture, block.inlines)),
    )


def _is_owners(inline: Inline) -> bool:
    """Whether only who keeps a note, or a text with notes, writes `inline`."""
    marked = isinstance(inline, Styled) and inline.style == "mark"
    return marked or isinstance(inline, WikiLink | FootnoteRef | Timestamp)


def is_picture(inline: Inline) -> bool:
    """Whether `inline` is a picture, as itself or as a link to the picture."""
    file = inline.target.split("?")[0].lower() if isinstance(inline, Link) else ""
    return isinstance(inline, Image) or file.endswith(_PICTURES)
