"""What a note's author does not show: `%%comments%%`, `<!-- -->`, and scripts and style sheets.

Found before the blocks are read, because a comment may run over any of them, and never in code.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from glossator.readers.markdown.blocks import Shape, parse_blocks
from glossator.readers.markdown.content import MASK

# A comment that hides the start of code makes the rest read differently: the blocks are parsed
# again, this many characters of text in all, or once. Where that is not enough nothing more counts
# as code: what may be private is hidden.
PARSED_AGAIN = 1_000_000

_BAR = re.compile(r"(?<!\\)\|")
_POSSIBLE = re.compile(r"%%|<!--|<script|<style", re.IGNORECASE)
_NEXT = re.compile(
    r"\\[!-/:-@\[-`{-~]|%%|<!--|<(script|style)\b[^<>]*>|`+"
    # in these ticks open no code
    r"|(?P<whole></?[a-z][^<>\n]*>|\[\[[^\[\]\n]+\]\])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Hidden:
    """`start:end` of the text is hidden: a private comment, or an element that is no text."""

    start: int
    end: int
    is_private: bool


@dataclass(frozen=True, slots=True)
class _Code:
    """Where code blocks stand (start, end), and where the leaf that a line belongs to ends."""

    starts: list[int]
    ends: list[int]
    leaf_ends: dict[int, int]
    line_starts: list[int]
    bars: list[int]  # in tables, where a code span ends at its cell's end

    @classmethod
    def of(cls, text: str, *, math: bool, html: bool) -> "_Code":
        """The code of `text`, which is read with `math` and `html` or without."""
        line_starts = [0, *(match.end() for match in re.finditer("\n", text)), len(text) + 1]
        starts: list[int] = []
        ends: list[int] = []
        leaf_ends: dict[int, int] = {}
        bars: list[int] = []
        for shape in _leaves(parse_blocks(text, math=math, html=html)):
            if shape.kind in ("code", "fence"):
                starts.append(line_starts[shape.first])
                ends.append(line_starts[min(shape.last, len(line_starts) - 1)])
            elif shape.kind == "table":
                rows = line_starts[shape.first], line_starts[shape.last]
                bars += [match.start() for match in _BAR.finditer(text, *rows)]
            elif shape.kind == "html":  # ticks open nothing there
                leaf_ends |= {line: line_starts[line] for line in range(shape.first, shape.last)}
            else:
                for line in range(shape.first, shape.last):
                    leaf_ends[line] = line_starts[min(shape.last, len(line_starts) - 1)]
        return cls(starts, ends, leaf_ends, line_starts, bars)

    def code_end(self, at: int) -> int | None:
        """The end of the code block in which `at` stands."""
        index = bisect_right(self.starts, at) - 1
        return self.ends[index] if index >= 0 and at < self.ends[index] else None

    def leaf_end(self, at: int) -> int:
        """The end of the leaf in which `at` stands; outside all, of its line."""
        line = bisect_right(self.line_starts, at) - 1
        end = self.leaf_ends.get(line)
        if end is None:
            end = self.line_starts[min(line + 1, len(self.line_starts) - 1)]
            bar = bisect_right(self.bars, at)
            return min([end, *self.bars[bar : bar + 1]])
        return end

    def starts_within(self, start: int, end: int) -> bool:
        """Whether code starts inside `start:end`."""
        return bisect_right(self.starts, start) != bisect_right(self.starts, end)


_NO_CODE = _Code([], [], {}, [0], [])


def _leaves(shape: Shape) -> Iterator[Shape]:
    stack = [shape]
    while stack:
        top = stack.pop()
        if top.children:
            stack.extend(reversed(top.children))
        else:
            yield top


def find_hidden(text: str, read_to: int, *, math: bool = False, html: bool = False) -> list[Hidden]:
    """All that is hidden in `text` (whose lines end with `\\n` alone), in order; what stands behind
    `read_to` is no code, and in formulas and blocks of HTML, where `math` and `html` are asked for,
    there is none."""
    if not _POSSIBLE.search(text):
        return []
    hidden: list[Hidden] = []
    code = _Code.of(text[:read_to], math=math, html=html)
    ticks = _ticks(text)
    budget = max(PARSED_AGAIN, len(text))
    hopeless: set[str] = set()
    position = 0
    while match := _NEXT.search(text, position):
        at = match.start()
        if (code_end := code.code_end(at)) is not None:
            position = code_end
            continue
        if match["whole"]:
            position = match.end() if "`" in match[0] and "%%" not in match[0] else at + 1
            continue
        if match[0][0] == "`":
            position = _behind_code_span(match, code.leaf_end(at), ticks)
            continue
        end = None
        if match[0][0] != "\\":
            end = _end_of(text, match, hopeless) or _end_of_open(text, match)
        if end is None:
            position = match.end()
            continue
        hidden.append(Hidden(at, end, is_private=match[1] is None))
        if code.starts_within(at, end):
            budget -= len(text)
            again = masked(text, hidden)[:read_to]
            code = _Code.of(again, math=math, html=html) if budget >= 0 else _NO_CODE
        position = end
    return hidden


def _ticks(text: str) -> dict[int, list[int]]:
    """Where runs of so many ticks start."""
    places: dict[int, list[int]] = {}
    for match in re.finditer("`+", text):
        places.setdefault(len(match[0]), []).append(match.start())
    return places


def _behind_code_span(match: re.Match[str], limit: int, ticks: dict[int, list[int]]) -> int:
    """Behind the code span that opens at `match` and ends before `limit`, or behind the ticks."""
    count = len(match[0])
    places = ticks.get(count, [])
    index = bisect_left(places, match.end())
    is_closed = index < len(places) and places[index] < limit
    return places[index] + count if is_closed else match.end()


def _end_of(text: str, match: re.Match[str], hopeless: set[str]) -> int | None:
    """Where what opens at `match` ends; None if nothing ends it. `hopeless`: endings that stand
    nowhere behind, so that they are searched once."""
    opening = match[0]
    if opening == "%%":
        ending, start = "%%", match.end()
    elif opening == "<!--":
        ending, start = "-->", match.start() + 2
    else:
        ending, start = f"</{match[1].lower()}", match.end()
    if ending in hopeless:
        return None
    closing = _ENDINGS[ending].search(text, start)
    if closing is None:
        hopeless.add(ending)
        return None
    return closing.end()


def _end_of_open(text: str, match: re.Match[str]) -> int | None:
    """Where a comment ends that nothing ends, if it begins a line: with the quotation or the item
    in which it stands, else with the text, as an HTML block of CommonMark does, and `%%` in
    Obsidian. Its author sees nothing of it elsewhere. None in the midst of words."""
    if match[0] not in ("%%", "<!--"):
        return None
    start = text.rfind("\n", 0, match.start()) + 1
    before = text[start : match.start()]
    place = _BEGINNING.fullmatch(before)
    words = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : start].strip()
    if place is None or (not place[1] and words and len(before.expandtabs(4)) > _INDENT):
        return None
    if match[0] == "%%" or not place[1]:
        return len(text)
    ends = _OUTSIDE_QUOTATION if ">" in place[1] else _outside_item(len(before))
    closing = ends.search(text, match.end())
    return closing.start() if closing else len(text)


def _outside_item(indent: int) -> re.Pattern[str]:
    """The end of the line before the first one that is not indented as far."""
    return re.compile(rf"\n(?=[ \t]{{0,{indent - 1}}}[^ \t\n])")


_INDENT = 3  # what is indented further goes on with the words before it
# the marks of the quotations and items in which a line stands
_BEGINNING = re.compile(r"((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*)[ \t]*")
_OUTSIDE_QUOTATION = re.compile(r"\n(?![ \t]*>)")
_ENDINGS = {
    "%%": re.compile("%%"),
    "-->": re.compile("-->"),
    "</script": re.compile(r"</script[^<>]*>", re.IGNORECASE),
    "</style": re.compile(r"</style[^<>]*>", re.IGNORECASE),
}


def masked(text: str, hidden: list[Hidden]) -> str:
    """`text`, every hidden character masked; a line of which nothing is left is blank, unless it
    stands within a paragraph, which it must not part."""
    if not hidden:
        return text
    blanked = _replaced(text, hidden, " ").split("\n")
    lines = _replaced(text, hidden, MASK).split("\n")
    empty = [
        not blank.strip() and bool(line.strip()) for blank, line in zip(blanked, lines, strict=True)
    ]
    index = 0
    while index < len(lines):
        end = index
        while end < len(lines) and empty[end]:
            end += 1
        before = lines[index - 1] if index else ""
        after = lines[end] if end < len(lines) else ""
        if not before.strip() or not after.strip():
            for number in range(index, end):
                lines[number] = " " * len(lines[number])
        index = end + 1
    return "\n".join(lines)


def _replaced(text: str, hidden: list[Hidden], char: str) -> str:
    parts: list[str] = []
    position = 0
    for each in hidden:
        parts.append(text[position : each.start])
        parts.append(_NOT_NEWLINE.sub(char, text[each.start : each.end]))
        position = each.end
    return "".join(parts) + text[position:]


_NOT_NEWLINE = re.compile(r"[^\n]")
