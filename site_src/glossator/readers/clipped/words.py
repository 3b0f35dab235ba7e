"""Where words of a page stand in its source."""

from collections.abc import Iterable, Iterator, Sequence

from glossator.model.trees import Code, Image, Inline, Math, Span, Text, walk


def place_of(words: str, inlines: Iterable[Inline], text: str) -> Span | None:
    """Where `words` stand in the words of `inlines`; None if not in one piece. Signs that are
    escaped part none."""
    said = ""
    places: list[Span] = []  # where each code point of `said` stands
    for inline in walk(inlines):
        if not isinstance(inline, Text):
            continue
        if places and places[-1].end != inline.span.start:
            said, places = "", []
        start, end = inline.span.start, inline.span.end
        if text[start:end] == inline.text:
            places += [Span(at, at + 1) for at in range(start, end)]
        elif len(inline.text) == 1:
            places.append(inline.span)
        else:
            said, places = "", []
            continue
        said += inline.text
        at = said.find(words)
        if at >= 0:
            return Span(places[at].start, places[at + len(words) - 1].end)
    return None


def without(span: Span, holes: Sequence[Span]) -> Iterator[Span]:
    """What is left of `span` between `holes`."""
    start = span.start
    for hole in holes:
        if span.start <= hole.start < span.end:
            yield Span(start, hole.start)
            start = hole.end
    yield Span(start, span.end)


def words_of(inlines: Iterable[Inline]) -> Iterator[Span]:
    """Where the words of `inlines` stand, those right behind each other as one."""
    last: Span | None = None
    for inline in walk(inlines):
        if (
            not isinstance(inline, Text | Code | Math | Image)
            or inline.span.start == inline.span.end
        ):
            continue
        if last is not None and last.end == inline.span.start:
            last = Span(last.start, inline.span.end)
            continue
        if last is not None:
            yield last
        last = inline.span
    if last is not None:
        yield last
