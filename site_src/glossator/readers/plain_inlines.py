"""The words of a plain text's lines as inlines: its bare addresses are links."""

import re
from collections.abc import Iterator

from glossator.model.trees import Inline, LineBreak, Link, Span, Text
from glossator.readers.plain_lines import Line, is_hyphenated

# https://example.org/a_(b)?c, without the punctuation that closes the sentence
_ADDRESS = re.compile(r"https?://[^\s<>\"“”«»‘’「」]{2,}")


def inlines_of(
    line: Line, text: str, start: int, end: int, *, hard: bool = False
) -> tuple[Inline, ...]:
    """The words of `line` from `start` to `end` (code points of `text`, the source), with its bare
    addresses as links. `hard`: a line end inside shows."""
    found: list[Inline] = []
    previous = None
    for first, last in line.parts:
        first, last = max(first, start), min(last, end)
        if first >= last:
            continue
        if previous is not None:
            found += _line_end(text, previous, first, hard)
        found += _linked(text, first, last)
        previous = last
    return tuple(found)


def _line_end(text: str, end: int, start: int, hard: bool) -> Iterator[Inline]:
    newline = re.compile(r"\r\n|\r|\n").search(text, end, start)
    if newline is None:
        return
    span = Span(newline.start(), newline.end())
    if hard:
        yield LineBreak(span=span)
    elif not is_hyphenated(text[max(0, end - 2) : end], text[start : start + 1]):
        yield Text(span=span, text=" ")


def _linked(text: str, start: int, end: int) -> Iterator[Inline]:
    at = start
    for match in _ADDRESS.finditer(text, start, end):
        stop = _address_end(text, match.start(), match.end())
        if stop - match.start() < len("https://a"):
            continue
        yield from _texts(text, at, match.start())
        span = Span(match.start(), stop)
        yield Link(
            span=span, target=text[span.start : stop], children=tuple(_texts(text, *_pair(span)))
        )
        at = stop
    yield from _texts(text, at, end)


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _address_end(text: str, start: int, end: int) -> int:
    """Where the address ends: before the sentence's punctuation and a bracket not opened in it."""
    while end > start:
        last = text[end - 1]
        opened = {")": "(", "]": "["}.get(last)
        if last in ".,;:!?'*_…" or (
            opened and text.count(last, start, end) > text.count(opened, start, end)
        ):
            end -= 1
        else:
            break
    return end


def _texts(text: str, start: int, end: int) -> Iterator[Text]:
    """`start:end` as text; a NUL, which no page may hold, as the sign for what cannot be shown."""
    at = start
    while at < end:
        nul = text.find("\x00", at, end)
        stop = end if nul < 0 else nul
        if at < stop:
            yield Text(span=Span(at, stop), text=text[at:stop])
        if nul >= 0:
            yield Text(span=Span(nul, nul + 1), text="\ufffd")
            stop = nul + 1
        at = stop
