"""How much of a source is read as what it is, and the rest as plain paragraphs.

A page of ours takes a tenth of a millisecond a line, and markdown-it alone takes half a minute for
five megabytes of lines with a letter each. No writing has that many; a dump or an attack has, and
must not hold up the site. Nothing of it is lost.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from glossator.model.documents import Markup
from glossator.model.trees import Leaf, Span, Text

# short lines twice: each may be a heading, a name, a button, and is asked about more
LINES = re.compile(r"[\n\r]\s*|(?<=[\n\r])\S(?=[^\n\r]{0,30}[\n\r])")
# the words of a page are put together line by line: much less work than a tag
TAGS = re.compile(r"<|(?:[\n\r][^\n\r<]*){6}")

# a plain paragraph ends with the first blank line, line or word behind so many characters
_ENOUGH = 2_000
_ENDS = tuple(re.compile(end) for end in (r"\n[ \t\r]*\n", r"[\n\r]", r"\s"))
_TAGS = re.compile(
    r"(?:(?:<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1[^>]*>?|\Z)|<[^<>]*>?)\s*)+",
    re.IGNORECASE | re.DOTALL,
)


def readable(text: str, pieces: re.Pattern[str], most: int, start: int = 0) -> int:
    """Where in `text` what can be read ends: behind the `most`-th of `pieces` from `start` on, at
    the start of a line if `text` has any."""
    match = next(islice(pieces.finditer(text, start), most, None), None)
    if match is None:
        return len(text)
    line = max(text.rfind("\n", start, match.start()), text.rfind("\r", start, match.start())) + 1
    return max(line, start) if line > start or pieces is not TAGS else match.start()


def plain_leaves(text: str, parts: Iterable[Span]) -> Iterator[Leaf]:
    """The words of `parts` of `text`, which stand in order, as paragraphs of a fair length."""
    words: list[Text] = []
    for part in parts:
        for piece in _pieces(text, part):
            written = text[piece.start : piece.end]
            if not written.strip():
                continue
            shown = " ".join(written.split())
            if words:
                shown = f" {shown}"
            words.append(Text(span=piece, text=shown))
            if piece.end - words[0].span.start >= _ENOUGH:
                yield _leaf(words)
                words = []
    if words:
        yield _leaf(words)


def without_tags(text: str, start: int) -> tuple[list[Span], list[Markup]]:
    """The words of the HTML that `text` has from `start` on, and the tags between them."""
    words: list[Span] = []
    tags: list[Markup] = []
    for match in _TAGS.finditer(text, start):
        words.append(Span(start, match.start()))
        tags.append(Markup(span=Span(*match.span()), kind="dropped-tag"))
        start = match.end()
    return [*words, Span(start, len(text))], tags


def _pieces(text: str, part: Span) -> Iterator[Span]:
    start = part.start
    while part.end - start > 2 * _ENOUGH:
        ends = (end.search(text, start + _ENOUGH, start + 2 * _ENOUGH) for end in _ENDS)
        end = next((match.end() for match in ends if match), start + 2 * _ENOUGH)
        yield Span(start, end)
        start = end
    if start < part.end:
        yield Span(start, part.end)


def _leaf(words: list[Text]) -> Leaf:
    span = Span(words[0].span.start, words[-1].span.end)
    return Leaf(span=span, kind="paragraph", inlines=tuple(words))
