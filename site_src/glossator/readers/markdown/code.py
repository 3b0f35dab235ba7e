"""Code in Markdown: indented, or between fences."""

import re
from dataclasses import replace

from glossator.model.trees import Code, Leaf, Span, Voice
from glossator.readers.markdown.blocks import Shape
from glossator.readers.markdown.content import MASK
from glossator.readers.markdown.leaves import Lines

_FENCE = re.compile("`{3,}|~{3,}")


def code_of(shape: Shape, lines: Lines, voice: Voice) -> Leaf | None:
    """The code that `shape` is, its fences claimed; None if it is empty."""
    first, words, language = shape.first, list(shape.words), ""
    if shape.kind == "fence":
        lines.claim_mark(first, _FENCE)
        language = lines.rest(first).strip().partition(" ")[0].replace(MASK, "")
        lines.claim_rest(first, "info")
        first += 1
        if first + len(words) < shape.last:
            lines.claim_rest(first + len(words))
    while words and not words[-1].strip():
        words.pop()
    while words and not words[0].strip():
        first, words = first + 1, words[1:]
    if not words:
        return None
    codes = _joined(lines, first, lines.codes(first, words))
    if not any(code.text.strip() for code in codes):
        return None
    codes[-1] = replace(codes[-1], text=codes[-1].text.rstrip("\n"))
    span = Span(codes[0].span.start, codes[-1].span.end)
    return Leaf(span=span, kind="code", inlines=tuple(codes), voice=voice, language=language)


def _joined(lines: Lines, first: int, codes: list[Code]) -> list[Code]:
    """`codes` as one, if they are whole lines of the source one after another."""
    places = [Span(*place) for place in lines.spans[first : first + len(codes)]]
    if [code.span for code in codes] != places:
        return codes
    span = Span(codes[0].span.start, codes[-1].span.end)
    return [Code(span=span, text="".join(code.text for code in codes))]
