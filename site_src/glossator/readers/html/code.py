"""Code of an HTML page, which has the white space it is written with."""

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from glossator.model.documents import Markup
from glossator.model.trees import Code, Leaf, Span, Voice
from glossator.readers.html.tree import BREAK, Node
from glossator.text import INVISIBLE

_LANGUAGE = re.compile(r"(?:language|lang|highlight-source|brush:?)-?([A-Za-z0-9+#_.-]{1,20})")


def code_of(
    node: Node, text: str, taken: Callable[[Node], bool], voice: Voice
) -> tuple[Leaf | None, Sequence[Markup]]:
    """The code that `node` of the page `text` holds; if a reader sees none, what stands there as
    markup. `taken` says of a node in it that it is no text."""
    codes: list[Code] = []
    for inner in node.walk_without(taken):
        if inner.name == BREAK:
            codes.append(Code(span=Span(inner.start, inner.start), text="\n"))
        elif not inner.name:
            span = Span(inner.start, inner.end)
            written = text[inner.start : inner.end].replace("\r\n", "\n")
            codes.append(Code(span=span, text=html.unescape(written.replace("\r", "\n"))))
    _strip_lines(codes, text)
    said = "".join(code.text for code in codes)
    if not said.strip(INVISIBLE + " \t\n\r\f\x00").strip():
        return None, [Markup(span=code.span, kind="tag") for code in codes]
    first = next(code for code in codes if code.span.start < code.span.end)
    classes = " ".join(each.says("class") for each in node.walk() if each.name)[:500]
    language = _LANGUAGE.search(classes)
    leaf = Leaf(
        span=Span(first.span.start, max(code.span.end for code in codes)),
        kind="code",
        inlines=tuple(codes),
        voice=voice,
        language=language[1].lower() if language else "",
    )
    return leaf, ()


def _strip_lines(codes: list[Code], text: str) -> None:
    """Take the empty lines off both ends of code, and the white space off its last."""

    def is_nothing(code: Code) -> bool:
        return not text[code.span.start : code.span.end].strip()

    while codes and is_nothing(codes[0]) and "\n" in codes[0].text:
        codes.pop(0)
    while codes and is_nothing(codes[-1]):
        codes.pop()
    if codes:
        codes[0] = replace(codes[0], text=codes[0].text.removeprefix("\n"))
        codes[-1] = replace(codes[-1], text=codes[-1].text.rstrip())
