"""Documents for tests, made from a few words each: the source is what the parts say, in order."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from glossator.model.annotations import Annotated, Theme
from glossator.model.documents import Document, Metadata, Place, PlacedAssignment, Reading
from glossator.model.passages import Anchored, LedgerRow
from glossator.model.trees import (
    Block,
    Callout,
    Code,
    Heading,
    Image,
    Inline,
    Kind,
    Leaf,
    Link,
    Quotation,
    Source,
    Span,
    Text,
    Timestamp,
    leaf_text,
    leaves,
)
from glossator.permalinks.anchors import anchor
from glossator.themes.membership import annotate, compile_themes


@dataclass(frozen=True)
class Part:
    """Words of a source and the block they become, given where they start."""

    words: str
    block: Callable[[int], Block]


def passage(*said: str | Inline, kind: Kind = "paragraph", ids: tuple[str, ...] = ()) -> Part:
    """A passage of plain words and of inlines whose spans count from the passage's start."""
    words = "".join(each if isinstance(each, str) else _shown(each) for each in said)

    def block(start: int) -> Leaf:
        inlines: list[Inline] = []
        place = start
        for each in said:
            shown = each if isinstance(each, str) else _shown(each)
            inlines.append(_placed(each, Span(place, place + len(shown))))
            place += len(shown)
        span = Span(start, start + len(words))
        return Leaf(span=span, kind=kind, inlines=tuple(inlines), author_ids=ids)

    return Part(words, block)


def heading(words: str, level: int = 2, ids: tuple[str, ...] = ()) -> Part:
    def block(start: int) -> Heading:
        span = Span(start, start + len(words))
        inlines = (Text(span=span, text=words),) if words else ()
        return Heading(span=span, level=level, inlines=inlines, author_ids=ids)

    return Part(words, block)


def callout(title: str, *inside: Part) -> Part:
    words = "\n".join((title, *(part.words for part in inside)))

    def block(start: int) -> Callout:
        return Callout(
            span=Span(start, start + len(words)),
            type="info",
            title=(Text(span=Span(start, start + len(title)), text=title),),
            children=_blocks(inside, start + len(title) + 1),
        )

    return Part(words, block)


def quotation(*inside: Part) -> Part:
    words = "\n".join(part.words for part in inside)
    return Part(
        words,
        lambda start: Quotation(
            span=Span(start, start + len(words)), children=_blocks(inside, start)
        ),
    )


def stamp(label: str, seconds: int, data: str = "") -> Timestamp:
    return Timestamp(span=Span(0, 0), label=label, seconds=seconds, data=data)


def code(text: str) -> Code:
    return Code(span=Span(0, 0), text=text)


def image(target: str, alt: str = "") -> Image:
    return Image(span=Span(0, 0), target=target, alt=alt)


def link(target: str, words: str) -> Link:
    return Link(span=Span(0, 0), target=target, children=(Text(span=Span(0, 0), text=words),))


def document(
    *parts: Part | str,
    slug: str = "verge",
    title: str = "A title of its own",
    metadata: Metadata | None = None,
    assigned: tuple[PlacedAssignment, ...] = (),
    refused: tuple[PlacedAssignment, ...] = (),
    gone: tuple[str, ...] = (),
    redact: tuple[str, ...] = (),
) -> Document:
    """A document of `parts`, one to a line; plain words are a passage."""
    made = [passage(part) if isinstance(part, str) else part for part in parts]
    text = "\n".join(part.words for part in made)
    source = Source(path=f"{slug}.txt", site_path=f"seeds/{slug}.txt", text=text)
    blocks = _blocks(made, 0)
    reading = Reading(
        source=source, reader="clipping", decided="made", genre="article", blocks=blocks
    )
    return Document(
        slug=slug,
        reading=reading,
        metadata=metadata or Metadata(title=title),
        blocks=blocks,
        set_aside=(),
        assigned=assigned,
        refused=refused,
        gone=gone,
        redact=redact,
    )


def anchored(*parts: Part | str, rows: tuple[LedgerRow, ...] = (), **rest: object) -> Anchored:
    return anchor(document(*parts, **rest), rows)  # type: ignore[arg-type]


def starts(made: Document) -> list[int]:
    """Where each passage of a document starts, as places name it."""
    return [leaf.span.start for leaf in leaves(made.blocks)]


def entry_of(made: Document, quote: str, slug: str) -> PlacedAssignment:
    """An assignment or refusal that quotes words of a document: the first that are so."""
    for leaf in leaves(made.blocks):
        text = leaf_text(leaf)
        if quote in text:
            here, start = leaf.span.start, text.index(quote)
            place = Place(first=here, start=start, last=here, end=start + len(quote))
            return PlacedAssignment(theme=slug, place=place, reason=f"for {quote}")
    raise AssertionError(quote)


def theme(slug: str, *terms: str, refused: tuple[str, ...] = ()) -> Theme:
    return Theme(
        slug=slug, title=slug.title(), description="", terms=terms, refused=refused, related=(),
        slot=1,
    )  # fmt: skip


def annotated(made: Document, *themes: Theme) -> Annotated:
    return annotate(anchor(made, ()), compile_themes(themes, "folded"))


def _blocks(parts: tuple[Part, ...] | list[Part], start: int) -> tuple[Block, ...]:
    blocks = []
    for part in parts:
        blocks.append(part.block(start))
        start += len(part.words) + 1
    return tuple(blocks)


def _shown(inline: Inline) -> str:
    """How the words of an inline stand in the source."""
    match inline:
        case Text() | Code():
            return inline.text
        case Timestamp():
            return f"[{inline.label}]"
        case Image():
            return inline.alt
        case Link():
            return "".join(_shown(child) for child in inline.children)
    raise AssertionError(inline)


def _placed(said: str | Inline, span: Span) -> Inline:
    match said:
        case str():
            return Text(span=span, text=said)
        case Code():
            return Code(span=span, text=said.text)
        case Timestamp():
            return replace(said, span=span)
        case Image():
            return Image(span=span, target=said.target, alt=said.alt)
        case Link():
            return Link(span=span, target=said.target, children=said.children)
    raise AssertionError(said)
