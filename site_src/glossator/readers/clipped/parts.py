"""Paragraphs of several lines of the source, each of which may be something else: a caption, who
took the picture, a button under a button. Prose that is only wrapped is one line."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.model.trees import (
    Block,
    Image,
    Inline,
    LineBreak,
    Link,
    Span,
    leaves,
    plain_text,
)
from glossator.readers.clippings.statements import stated
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import physical_lines
from glossator.text import folded

LONGEST = 60  # code points of a line that is broken on purpose
_ENDS = ("\n", "\r\n", "\r")
# a sentence, a quotation or what is in brackets ends
_STOPS = re.compile(r"[.!?…。！？:：][\"'”“’»›)\]）」』*_]*$|[)）»」』]$")
_FEWEST = 4  # lines that tell where a page is wrapped
_NARROWEST, _WIDEST = 40, 110  # columns that pages are wrapped at
_FULL = 0.8  # of the lines, those that had no room for a word more
_CELLS, _CELL = 3, 4  # names in a row of sections, and words of one
_STATEMENT = 160  # code points of a byline
_ALL = 0.99  # of the words of a field
_FIELD = 6  # words of what a field asks for
_RAGGED = 4  # columns below the width that a wrapped line may end though a short word had room

# "Saved: 3 May", "URL: https://…"
_KEYED = re.compile(r"[^\W\d_a-zà-öø-ÿ]\w*(?: \w+){0,2}\s?[:：]\s")

# "Source : https://…", "📖 Reading: https://…"
_SOURCED = re.compile(r"(?:[^\w\s]{1,3}\s*)?[^\W\d_][\w ]{1,30}\s?[:：]\s*https?://\S+")

_ADDRESS = re.compile(r"https?://\S+")

# what pandoc writes round a part of a page, `::: {.ad-slot}`, and behind a link, `{rel="author"}`
_FENCE = re.compile(
    r":{3,}(?:\s*\{[^{}]*\}|\s+[\w-]+)?\s*"
    r"|\{(?:[.#][\w.-]+|[\w-]+=\"[^\"{}]*\")(?:\s+(?:[.#][\w.-]+|[\w-]+=\"[^\"{}]*\"))*\}"
)
# and round words that an element holds: `[Ada Lind]{.author}`
_NAMED = re.compile(r"\[(?P<words>[^\[\]]+)\](?=\{[.#][\w-]+[^{}]*\})")


def without_fences(words: str) -> str:
    """`words` without what pandoc says of the elements of a page."""
    return _FENCE.sub(" ", _NAMED.sub(r"\g<words>", words))


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some lines of a paragraph that are one; `parted`: what stands between it and the one above,
    which ends a line."""

    inlines: tuple[Inline, ...]
    parted: tuple[Inline, ...]

    @property
    def span(self) -> Span:
        return Span(self.inlines[0].span.start, max(each.span.end for each in self.inlines))


def width_of(blocks: Iterable[Block], text: str) -> int:
    """The column at which the paragraphs of a page are wrapped; 0 if they are not: told by the
    lines that go on in the next one with a small letter."""
    broken: list[tuple[int, int]] = []  # columns of a line, and with the word that had no room
    for leaf in leaves(blocks):
        if leaf.kind != "paragraph":
            continue
        for above, below in pairwise(text[leaf.span.start : leaf.span.end].splitlines()):
            if not _STOPS.search(above) and "](" not in above and below[:1].islower():
                broken.append((len(above), len(above) + 1 + len(below.split(maxsplit=1)[0])))
    width = max((columns for columns, _ in broken), default=0)
    full = sum(columns > width - _RAGGED for _, columns in broken)
    wraps = len(broken) >= _FEWEST and _NARROWEST <= width <= _WIDEST
    return width if wraps and full >= _FULL * len(broken) else 0


def parts_of(inlines: Sequence[Inline], text: str, width: int) -> tuple[Part, ...]:
    """The parts of a paragraph of a page that is wrapped at `width`; one, if it is only wrapped."""
    lines = lines_of(inlines, text)
    parts: list[Part] = []
    for number, line in enumerate(lines):
        above = lines[number - 1] if number else None
        if above is not None and not _is_parted(above, line, text, width):
            last = parts.pop()
            line = Part(inlines=(*last.inlines, *line.parted, *line.inlines), parted=last.parted)
        parts.append(line)
    return tuple(parts)


def lines_of(inlines: Sequence[Inline], text: str) -> list[Part]:
    """The lines of a paragraph, as the source has them."""
    found: list[Part] = []
    parted: list[Inline] = []
    line: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, LineBreak) or text[inline.span.start : inline.span.end] in _ENDS:
            if line:
                found.append(Part(inlines=tuple(line), parted=tuple(parted)))
                parted, line = [], []
            parted.append(inline)
        else:
            # the line end behind a picture without words is none of the inlines
            if line and "\n" in text[line[-1].span.end : inline.span.start]:
                found.append(Part(inlines=tuple(line), parted=tuple(parted)))
                parted, line = [], []
            line.append(inline)
    if line:
        found.append(Part(inlines=tuple(line), parted=tuple(parted)))
    return found


def _is_parted(above: Part, line: Part, text: str, width: int) -> bool:
    """Whether the line end between two lines was set on purpose."""
    if any(_is_hard(each, text) for each in line.parted):
        return True
    over = without_fences(plain_text(above.inlines)).strip()
    words = without_fences(plain_text(line.inlines)).strip()
    if not (over and words):
        return True
    closed = bool(_STOPS.search(over))
    if _SOURCED.fullmatch(over):
        return True
    if _ADDRESS.fullmatch(over) and not words[:1].islower():
        return True
    if _ADDRESS.fullmatch(words) and over[:1].isupper() and not closed:
        return True
    if _KEYED.match(over) and _KEYED.match(words) and not (closed and width):
        return True
    if width:
        signed = _is_linked(line.inlines) and bool(states_of(over))
        sites = _is_sites(words) and (closed or signed or _is_sites(over))
        # a line that is longer than the page is wide is none that was wrapped
        wide = len(over) > width + _RAGGED and closed
        # a button, whose address may be longer than the page is wide
        pressed = _is_linked(above.inlines) and len(over) <= LONGEST and words[:1].isupper()
        return sites or wide or pressed or not _is_full(above, line, text, width)
    if closed or _is_linked(above.inlines) or _is_linked(line.inlines):
        return True
    if (
        _is_row(over)
        or _is_row(words)
        or (states_of(words) and not states_of(words) & states_of(over))
    ):
        return True
    if states_of(over) and not states_of(words) and not words[:1].islower():
        return True
    said = words_of(folded(words))
    if said and said.reason == "image-credit" and said.weight >= LIKELY:
        return True
    if fills_field(over) or fills_field(words):
        return True
    return len(over) <= LONGEST and not words[:1].islower()


def fills_field(words: str) -> bool:
    """Whether all of a line is what stands in an empty field: `Your email address`."""
    if len(words.split()) > _FIELD or words[-1:] in ":：.":
        return False
    face = interface_of(folded(words).casefold())
    return face.share >= _ALL and face.matters == ("field",)


def _is_row(words: str) -> bool:
    """Whether a line is some short names, parted by bars."""
    cells = words.split(" | ")
    return len(cells) >= _CELLS and all(len(each.split()) <= _CELL for each in cells)


def states_of(words: str) -> frozenset[str]:
    """What a line states of a text, if all of it does: who wrote it, when."""
    lines = physical_lines(words) if len(words) <= _STATEMENT else ()
    said = stated(lines[0], words) if lines else None
    return frozenset(field.name for field in said.fields) if said else frozenset()


def _is_sites(words: str) -> bool:
    said = words_of(folded(words))
    return said is not None and said.weight >= LIKELY


def _is_hard(inline: Inline, text: str) -> bool:
    """Whether a line end is one that Markdown shows: behind two spaces or a backslash."""
    start, end = inline.span.start, inline.span.end
    within = text[start:end] in _ENDS and text[max(0, start - 2) : start] != "  "
    return isinstance(inline, LineBreak) and not within


def _is_full(above: Part, line: Part, text: str, width: int) -> bool:
    """Whether the first word of `line` had no room in the line above it."""
    end = max(above.span.end, text.find("\n", above.span.end))
    start = text.rfind("\n", 0, above.span.end) + 1
    begin = text.rfind("\n", 0, line.span.start) + 1
    word = text[begin : begin + width].split(maxsplit=1)[0]
    return len(text[start:end].rstrip()) + 1 + len(word) > width - _RAGGED


def _is_linked(inlines: Iterable[Inline]) -> bool:
    """Whether a line is nothing but links and pictures."""
    rest = plain_text(tuple(i for i in inlines if not isinstance(i, Link | Image)))
    return not any(map(str.isalnum, rest))
