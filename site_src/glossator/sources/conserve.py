"""The law of conservation: each non-space character of a source is in exactly one place.

A block's words, a metadata field, a piece of markup, a set-aside stretch, or a private comment.
The check has teeth because readers claim what they use: markup of the kinds that are punctuation
by definition may hold no letter, and a `Text` must say what its span of the source says.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from glossator.model.documents import Document
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Code,
    Footnote,
    FootnoteRef,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    LineBreak,
    Link,
    Math,
    Quotation,
    Rule,
    Span,
    Styled,
    Text,
    Timestamp,
    WikiLink,
)
from glossator.text import INVISIBLE, Lines

_ONE_MORE = bytes([1, 2, *([2] * 254)])
_NOT_ONCE = re.compile(rb"[^\x01]+")  # in the counts of how often a character is accounted for


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A stretch of a source that nothing accounts for (`lost`), that two things do (`twice`), or
    that is accounted for by what it is not (`untrue`). `line` counts from 1."""

    why: str
    text: str
    line: int
    span: Span


def losses(document: Document) -> tuple[Loss, ...]:
    """Every breach of conservation in `document`, in the order of the source; none is right."""
    reading = document.reading
    return audit(
        reading.source.text,
        document.blocks,
        [
            *(field.span for field in reading.fields),
            *(markup.span for markup in reading.markup),
            *(aside.span for aside in document.set_aside),
            *reading.private,
        ],
        [m.span for m in reading.markup if m.kind == "delimiter"],
    )


def audit(
    text: str, blocks: Iterable[Block], claims: Iterable[Span], delimiters: Iterable[Span]
) -> tuple[Loss, ...]:
    """`losses`, over the parts: `claims` are the spans of all that is not a block's words,
    `delimiters` those of them that may hold no letter or digit."""
    lines = Lines.of(text)
    counts = bytearray(len(text))
    found: list[Loss] = []

    def loss(why: str, start: int, end: int) -> None:
        found.append(
            Loss(why=why, text=text[start:end], line=lines.line_of(start), span=Span(start, end))
        )

    for words in _words(blocks):
        span = words.span
        if isinstance(words, Text) and not _says(words.text, text[span.start : span.end]):
            loss("untrue", span.start, span.end)
        _count(counts, span)
    for span in claims:
        _count(counts, span)
    for span in delimiters:
        if any(char.isalnum() for char in text[span.start : span.end]):
            loss("untrue", span.start, span.end)
    for why, start, end in _breaches(text, counts):
        loss(why, start, end)
    return tuple(sorted(found, key=lambda each: each.span))


def _count(counts: bytearray, span: Span) -> None:
    """Once more for `span`; twice is as wrong as thrice, so counting stops at two."""
    counts[span.start : span.end] = counts[span.start : span.end].translate(_ONE_MORE)


def _breaches(text: str, counts: bytearray) -> Iterator[tuple[str, int, int]]:
    """Runs of characters counted other than once, white space and invisible characters apart."""
    for run in _NOT_ONCE.finditer(counts):
        start, why = -1, ""
        for position in range(run.start(), run.end()):
            if _is_nothing(text[position]):
                continue
            wrong = "twice" if counts[position] else "lost"
            if start >= 0 and wrong != why:
                yield why, start, position
                start = -1
            if start < 0:
                start, why = position, wrong
        if start >= 0:
            yield why, start, run.end()


def _is_nothing(char: str) -> bool:
    return char.isspace() or char in INVISIBLE or char == "\x00"


def _says(words: str, source: str) -> bool:
    """Whether `words` may stand for `source`: equal, or a replacement (escape, entity, newline)."""
    if words == source or not words.strip():
        return words == source or not source.strip()
    return source[:1] in "\\&\x00" or words.split() == source.split()


def _words(blocks: Iterable[Block]) -> Iterator[Text | Code | Math | Image]:
    """Every inline whose span is words of the source: what a reader of the page sees."""
    for block in blocks:
        match block:
            case Leaf():
                yield from _words_of(block.inlines)
                for row in block.rows:
                    for cell in row:
                        yield from _words_of(cell)
            case Heading() if block.origin == "edition":
                pass
            case Heading():
                yield from _words_of(block.inlines)
            case Callout():
                yield from _words_of(block.title)
                yield from _words(block.children)
            case Bullets() | Item() | Quotation() | Footnote():
                yield from _words(block.children)
            case Rule():
                pass


def _words_of(inlines: Iterable[Inline]) -> Iterator[Text | Code | Math | Image]:
    for inline in inlines:
        match inline:
            case Text() | Code() | Math() | Image():
                yield inline
            case Styled() | Link() | WikiLink():
                yield from _words_of(inline.children)
            case Timestamp() | FootnoteRef() | LineBreak():
                pass  # their characters are claimed as markup
