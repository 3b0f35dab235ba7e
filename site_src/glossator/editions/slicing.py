"""Take a range out of the middle of inlines, at exact characters of the source."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar, assert_never

from glossator.model.trees import (
    Code,
    FootnoteRef,
    Image,
    Inline,
    LineBreak,
    Link,
    Math,
    Span,
    Styled,
    Text,
    Timestamp,
    WikiLink,
    walk,
)

Words = TypeVar("Words", bound=Text | Code | Math)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sliced:
    """What is left of inlines, and the spans of the source that were taken out of them."""

    inlines: tuple[Inline, ...]
    removed: tuple[Span, ...]


def without(inlines: Sequence[Inline], start: int, end: int, source: str) -> Sliced:
    """`inlines` without code points `start:end` of their plain text.

    Words whose text is not the source's own (an escape, an entity) and images go whole. What has
    no text (a timestamp) goes if its source stands between what goes. One space is left where
    words were taken out of the middle.
    """
    taken: list[Span] = []
    _taken_out(inlines, 0, (start, end), source, taken)
    if not taken:
        return Sliced(inlines=tuple(inlines), removed=())
    low, high = min(span.start for span in taken), max(span.end for span in taken)
    left, _ = _left(inlines, 0, (start, end), source, Span(low, high))
    return Sliced(inlines=trimmed(_one_space(left)), removed=tuple(taken))


def _length(inline: Inline) -> int:
    match inline:
        case Text() | Code() | Math():
            return len(inline.text)
        case Image():
            return len(inline.alt)
        case LineBreak():
            return 1
        case Timestamp() | FootnoteRef():
            return 0
        case Styled() | Link() | WikiLink():
            return sum(_length(child) for child in inline.children)
        case _:
            assert_never(inline)


def _is_verbatim(inline: Text | Code | Math, source: str) -> bool:
    return source[inline.span.start : inline.span.end] == inline.text


def _taken_out(
    inlines: Iterable[Inline], at: int, cut: tuple[int, int], source: str, taken: list[Span]
) -> None:
    """Add to `taken` the spans of the words in `cut`; `at` is where the first inline begins."""
    for inline in inlines:
        low, high = max(cut[0] - at, 0), min(cut[1] - at, _length(inline))
        if low < high:
            match inline:
                case Styled() | Link() | WikiLink():
                    _taken_out(inline.children, at, cut, source, taken)
                case Text() | Code() | Math() if _is_verbatim(inline, source):
                    taken.append(Span(inline.span.start + low, inline.span.start + high))
                case _:
                    taken.append(inline.span)
        at += _length(inline)


def _left(
    inlines: Iterable[Inline], at: int, cut: tuple[int, int], source: str, gone: Span
) -> tuple[list[Inline], int]:
    """What is left of `inlines`, which begin at `at`, and where they end."""
    left: list[Inline] = []
    for inline in inlines:
        length = _length(inline)
        low, high = max(cut[0] - at, 0), min(cut[1] - at, length)
        match inline:
            case Styled() | Link() | WikiLink():
                children, _ = _left(inline.children, at, cut, source, gone)
                if children or not inline.children:
                    left.append(replace(inline, children=tuple(children)))
            case Timestamp() | FootnoteRef():
                if not (gone.start <= inline.span.start and inline.span.end <= gone.end):
                    left.append(inline)
            case _ if low >= high:
                left.append(inline)
            case Text() | Code() | Math():
                if _is_verbatim(inline, source):
                    ends = ((0, low), (high, length))
                    left.extend(_part(inline, a, b) for a, b in ends if a < b)
            case Image() | LineBreak():
                pass
            case _:
                assert_never(inline)
        at += length
    return left, at


def _part(words: Words, start: int, end: int) -> Words:
    span = Span(words.span.start + start, words.span.start + end)
    return replace(words, span=span, text=words.text[start:end])


def _one_space(inlines: list[Inline]) -> list[Inline]:
    """`inlines` with one space where words taken out have left two; only top-level words meet so,
    as a cut leaves nothing between them."""
    made: list[Inline] = []
    for inline in inlines:
        before = made[-1] if made else None
        if (
            isinstance(inline, Text)
            and isinstance(before, Text)
            and before.text[-1:].isspace()
            and inline.text[:1].isspace()
        ):
            start = len(inline.text) - len(inline.text.lstrip())
            if start < len(inline.text):
                made.append(_shortened(inline, start, len(inline.text)))
        else:
            made.append(inline)
    return made


def _shortened(words: Words, start: int, end: int) -> Words:
    """Part of `words`; where its text is not as long as its span, the span stays whole."""
    if words.span.end - words.span.start == len(words.text):
        return _part(words, start, end)
    return replace(words, text=words.text[start:end])


def trimmed(inlines: Sequence[Inline]) -> tuple[Inline, ...]:
    """`inlines` without white space, line breaks and emptied shapes at both ends of their text;
    a timestamp at an end stays, and the white space goes that stood before it."""
    return tuple(_trimmed_at(_trimmed_at(inlines, last=False), last=True))


def _trimmed_at(inlines: Sequence[Inline], *, last: bool) -> list[Inline]:
    """`inlines` with the white space at one end of their text taken off."""
    left = list(inlines)
    place = len(left) - 1 if last else 0
    while 0 <= place < len(left):
        inline = left[place]
        trimmed_one: Inline | None = None
        match inline:
            case Timestamp() | FootnoteRef() | Image(alt=""):
                place += -1 if last else 1
                continue
            case Text() | Code():
                length = len(inline.text)
                start = 0 if last else length - len(inline.text.lstrip())
                end = len(inline.text.rstrip()) if last else length
                if start < end:
                    trimmed_one = _shortened(inline, start, end)
            case Styled() | Link() | WikiLink():
                children = _trimmed_at(inline.children, last=last)
                if children:
                    trimmed_one = replace(inline, children=tuple(children))
            case LineBreak():
                pass
            case _:
                trimmed_one = inline
        if trimmed_one is not None:
            left[place] = trimmed_one
            break
        left.pop(place)
        place -= 1 if last else 0
    return left


def has_words(inlines: Iterable[Inline]) -> bool:
    """Whether anything is left to be read or seen: a letter, a digit, an image or a formula."""
    return any(
        isinstance(inline, Image | Math)
        or (isinstance(inline, Text | Code) and any(char.isalnum() for char in inline.text))
        for inline in walk(inlines)
    )
