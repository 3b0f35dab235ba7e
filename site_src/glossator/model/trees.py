"""Trees of text: what stands where in a source, as inlines and blocks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, assert_never


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `start:end` of code points of `Source.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An immutable file as it was read.

    `path` is posix, relative to its sources folder, and is all that is ever published of where it
    stood; `site_path` is how messages name it (relative to the site's root). `text` is decoded,
    its newlines untouched, its byte-order mark dropped. `encoding` is the codec used.
    """

    path: str
    site_path: str
    text: str
    encoding: str = "utf-8"
    digest: str = ""  # SHA-256 of the bytes, hexadecimal


Space = Literal["", "before", "after"]


Style = Literal["emphasis", "strong", "strike", "mark", "sub", "sup", "kbd", "underline", "small"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words of the source. `text` is `Source.text[span]` unless an escape, entity or line end
    stands there; such a replacement has a `Text` of its own, so that offsets map inside others."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Styled:
    """Inlines under one style."""

    span: Span
    style: Style
    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code span: `text` is set as it is, and nothing in it is a link or a theme."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link the source made. `target` as written (decoded); judged and resolved later."""

    span: Span
    target: str
    children: tuple["Inline", ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WikiLink:
    """`[[target#heading|children]]`. `heading` holds what follows the first `#` (`^id` for a
    block). `children` are the words shown, of the source; `embed` for `![[…]]`."""

    span: Span
    target: str
    heading: str
    children: tuple["Inline", ...]
    embed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Timestamp:
    """A cited moment. `seconds` is the literal reading of `data` (else of `label`); the label is
    markup, not text: it stands in no plain text. `video` is the id its own link names, if any;
    `separator` is what parts it from the moment right before it, as written: `, `, `–`."""

    span: Span
    label: str
    seconds: int
    data: str = ""
    video: str = ""
    separator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """An image. `alt` is its words; `target` as written; `width` and `height` in pixels, if the
    text asks for them. `space` as of a footnote's reference."""

    span: Span
    target: str
    alt: str = ""
    title: str = ""
    width: int = 0
    height: int = 0
    space: Space = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FootnoteRef:
    """A reference to the footnote `label` of the same document. `space` says on which side of it
    white space of the source parts it from words without being any of the text's: a text has none
    at its ends, and none twice."""

    span: Span
    label: str
    space: Space = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Math:
    """Mathematics as written in TeX, without its dollars. Where the marks of a quotation stand
    between its lines it is one `Math` a line, with white space at the end of all but the last."""

    span: Span
    text: str
    display: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LineBreak:
    """A break the source asked for."""

    span: Span


Inline = Text | Styled | Code | Link | WikiLink | Timestamp | Image | FootnoteRef | Math | LineBreak


Kind = Literal[
    "paragraph",
    "item",
    "quotation",
    "question",
    "answer",
    "callout",
    "code",
    "table",
    "figure",
    "math",
    "footnote",
]


Voice = Literal["speech", "quotation", "report"]


Origin = Literal["source", "guessed", "edition"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A block that becomes a passage. `span` runs from its first to its last character.

    `kind` is that of the nearest shape round it. `speaker` is the key of a `Speaker` of the
    document (empty: nobody speaks); `voice` whose words these are. A table keeps its cells in
    `rows` (the first is the head if it is `headed`), and `inlines` empty. Code keeps its text in
    `Code` inlines. `author_ids` are block ids the author of a note gave (`^id`), without the caret.
    """

    span: Span
    kind: Kind
    inlines: tuple[Inline, ...] = ()
    speaker: str = ""
    voice: Voice = "report"
    language: str = ""  # of code, as written after the fence
    rows: tuple[tuple[tuple[Inline, ...], ...], ...] = ()
    alignments: tuple[Literal["", "left", "center", "right"], ...] = ()
    headed: bool = True
    author_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """What made a reader take a line for what the source does not mark it as, in words, and how
    sure that makes it: 0.5 where just enough speaks for it, towards 1 the more does."""

    evidence: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading. `level` 1–6. A heading of the edition has an empty span where it was put, and its
    words in one `Text` of that empty span."""

    span: Span
    level: int
    inlines: tuple[Inline, ...]
    origin: Origin = "source"
    author_ids: tuple[str, ...] = ()
    guess: Guess | None = None  # of a guessed one


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A thematic break: shape only, no words, no passage."""

    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list: `items` are `Item`s. `ordered` lists keep the number they `start` at."""

    span: Span
    children: tuple["Item", ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A list item. `task` is the character in its box (`x`, ` `, …) or None for no box."""

    span: Span
    children: tuple["Block", ...]
    task: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A block quotation round other blocks."""

    span: Span
    children: tuple["Block", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout:
    """An Obsidian callout. `type` as written; `title` has an id and no number; `fold` is `+`
    (foldable, open), `-` (foldable, closed) or empty (not foldable)."""

    span: Span
    type: str
    title: tuple[Inline, ...]
    children: tuple["Block", ...]
    fold: Literal["", "+", "-"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """The text of footnote `label`; stands in `Reading.blocks` where the source has it."""

    span: Span
    label: str
    children: tuple["Block", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A stretch of a document in excerpts that is not published: `count` passages (0: a heading
    alone), and `ids`, all the addresses that lead there. It has no words."""

    span: Span
    count: int = 0
    ids: tuple[str, ...] = ()


Container = Bullets | Item | Quotation | Callout | Footnote


Block = Leaf | Heading | Rule | Gap | Container


def leaves(blocks: Iterable[Block]) -> Iterator[Leaf]:
    """Every leaf in reading order."""
    for block in blocks:
        match block:
            case Leaf():
                yield block
            case Heading() | Rule() | Gap():
                pass
            case Bullets() | Item() | Quotation() | Callout() | Footnote():
                yield from leaves(block.children)
            case _:
                assert_never(block)


def gaps(blocks: Iterable[Block]) -> Iterator[Gap]:
    """Every gap in reading order."""
    for block in blocks:
        match block:
            case Gap():
                yield block
            case Leaf() | Heading() | Rule():
                pass
            case Bullets() | Item() | Quotation() | Callout() | Footnote():
                yield from gaps(block.children)
            case _:
                assert_never(block)


def walk(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Every inline, a parent before its children."""
    for inline in inlines:
        yield inline
        if isinstance(inline, Styled | Link | WikiLink):
            yield from walk(inline.children)


def plain_text(inlines: Iterable[Inline]) -> str:
    """The reading text of `inlines`: the source's words and characters, without markup.

    Timestamps, footnote references and images' targets are no text; a line break is a newline.
    """
    parts: list[str] = []
    for inline in inlines:
        match inline:
            case Text() | Code() | Math():
                parts.append(inline.text)
            case Styled() | Link() | WikiLink():
                parts.append(plain_text(inline.children))
            case Image():
                parts.append(inline.alt)
            case LineBreak():
                parts.append("\n")
            case Timestamp() | FootnoteRef():
                pass
            case _:
                assert_never(inline)
    return "".join(parts)


def leaf_text(leaf: Leaf) -> str:
    """The plain reading text of a leaf, in which all offsets of mentions and quotes count.

    A table's cells are joined by a tab, its rows by a newline. Readers leave no white space at
    either end of a leaf's inlines or a table's cell.
    """
    if leaf.kind == "table":
        return "\n".join("\t".join(plain_text(cell) for cell in row) for row in leaf.rows)
    return plain_text(leaf.inlines)
