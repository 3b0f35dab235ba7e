"""The block structure of Markdown, by markdown-it-py: which lines are what. No words are read here.

The only module that knows markdown-it; its types stay inside.
"""

import re
from dataclasses import dataclass, field
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from glossator.readers.markdown.content import MASK
from glossator.readers.markdown.layouts import MOST_LINES, layout_of

ShapeKind = Literal[
    "root", "paragraph", "heading", "quote", "list", "item", "code", "fence", "rule", "table",
    "callout", "definition", "footnote", "math", "html",
]  # fmt: skip


@dataclass(slots=True)
class Shape:
    """A block: lines `first:last` (half-open, from 0).

    `mark` is what makes it: an item's `-` or `12.`, a heading's `#`s or `=`, a footnote's label, a
    definition's label. `level` is a heading's, or the number a list starts at (-1: bullets).
    `words` are the lines of code, without what containers put before them; a definition's target
    and title.
    """

    kind: ShapeKind
    first: int
    last: int
    mark: str = ""
    level: int = 0
    words: tuple[str, ...] = ()
    children: list["Shape"] = field(default_factory=list)


# Deeper than this nobody means the marks as marks; markdown-it's own limit drops the words instead,
# and without one its recursion ends in an exception near 450.
DEEPEST = 100
_BEGINNINGS = frozenset("#>-+*_=~`|:[$0123456789")
_BEGINNINGS_WITH_HTML = _BEGINNINGS | {"<"}
_ESCAPED_OR_DOLLARS = re.compile(r"\\.|(\$\$)")
_NOT_TEX = re.compile(
    r"`{3}|~{3}|#{1,6}[ \t]"
)  # a code fence, a heading: dollars above it are stray
_NOTHING = f" \t{MASK}"
_CALLOUT = re.compile(r"\[![^\]\n]{1,80}\]")


class _Parser(MarkdownIt):
    """CommonMark's blocks, tables, footnotes and callout titles; targets kept as written. With
    `math`, displayed formulas; with `html`, blocks of raw HTML."""

    def __init__(self, *, math: bool, html: bool) -> None:
        super().__init__("commonmark", {"maxNesting": 10**9, "inline_definitions": True})
        self.use(footnote_plugin, inline=False, move_to_end=False)
        self.enable("table")
        self.disable(["inline", "text_join"])
        if not html:
            # a tag is an inline here: what stands between tags is the source's words
            self.disable("html_block")
        self.block.ruler.before(
            "table", "plain_lines", _plain_lines_or_html if html else _plain_lines
        )
        self.block.ruler.before("table", "layout", _laid_out)
        self.block.ruler.before("table", "too_deep", _too_deep)
        self.block.ruler.before("table", "callout_title", _callout_title)
        self.block.ruler.before("lheading", "turns_over_rule", _turns_over_rule)
        if math:
            ends = ["paragraph", "reference", "blockquote", "list"]
            self.block.ruler.before("table", "math", _displayed_math, {"alt": ends})

    def normalizeLink(self, url: str) -> str:
        return url

    def validateLink(self, url: str) -> bool:
        return True


def _plain_lines(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A paragraph no line of which starts with what another block may start with: no other rule
    need be asked (nearly all paragraphs of sources, twice as fast)."""
    return not silent and _is_plain(state, start, end, _BEGINNINGS)


def _plain_lines_or_html(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """The same where a line may also start a block of HTML."""
    return not silent and _is_plain(state, start, end, _BEGINNINGS_WITH_HTML)


def _is_plain(state: StateBlock, start: int, end: int, beginnings: frozenset[str]) -> bool:
    if state.is_code_block(start):
        return False
    line = start
    while line < end and not state.isEmpty(line):
        if state.src[state.bMarks[line] + state.tShift[line]] in beginnings:
            return False
        line += 1
    _push(state, "paragraph", start, line)
    return True


def _laid_out(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A table set by its layout alone, in no other block."""
    if silent or state.level or (start and not state.isEmpty(start - 1)):
        return False
    ahead = min(end, start + _HEAD_LINES)
    if not any(_MAY_LAY_OUT.match(state.src, state.bMarks[i]) for i in range(start, ahead)):
        return False
    stop = min(end, start + MOST_LINES)
    lines = [state.src[state.bMarks[i] : state.eMarks[i]] for i in range(start, stop)]
    found = layout_of(lines, 0)
    if found is None:
        return False
    _push(state, "table", start, start + found.last)
    state.tokens[-2].markup = LAID_OUT
    return True


_HEAD_LINES = 2  # in which such a table shows itself
_MAY_LAY_OUT = re.compile(r" {0,3}(?:\+[-=:]{2}|--+ +--|-{10,}[ \t]*$)", re.MULTILINE)
LAID_OUT = "layout"  # the mark of such a table


def _too_deep(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """What is nested too deep, as a paragraph."""
    if silent or state.level < DEEPEST:
        return False
    line = start + 1
    while line < end and not state.isEmpty(line) and state.sCount[line] >= state.blkIndent:
        line += 1
    _push(state, "paragraph", start, line)
    return True


def _callout_title(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """`[!type] title`, the first line of a quotation, by itself: what follows it starts afresh."""
    if silent or not state.tokens or state.tokens[-1].type != "blockquote_open":
        return False
    if state.is_code_block(start):
        return False
    at = state.bMarks[start] + state.tShift[start]
    if not _CALLOUT.match(state.src, at, state.eMarks[start]):
        return False
    _push(state, "callout", start, start + 1)
    return True


# `**Ada:** text`, and the rule that would make a heading of all the lines above it
_TURN = re.compile(r"\*\*[^*\n]{1,50}:(?:\*\*|\s)|\*\*[^*\n]{1,50}\*\*:")
_RULE = re.compile(r" {0,3}-{2,}[ \t]*$")
_STARTS = re.compile(r"[#>`~|]|[-+*] |\d{1,9}[.)] ")
_FEWEST_TURNS = 2


def _turns_over_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Turns line by line right over a rule: nobody means so many lines as its heading."""
    if silent or state.is_code_block(start):
        return False
    line, turns = start, 0
    while line < end and not state.isEmpty(line):
        words = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
        if turns >= _FEWEST_TURNS and _RULE.match(words):
            _push(state, "paragraph", start, line)
            return True
        if _STARTS.match(words):
            return False
        turns += _TURN.match(words) is not None
        line += 1
    return False


def _displayed_math(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """`$$ … $$` with nothing else on its lines. Blank lines may stand in it where the dollars have
    a line of their own, as Obsidian has it.

    mdit-py-plugins' rule for the same pushes its token when it is only asked whether a paragraph
    ends, and runs over the end of a list's item.
    """
    if state.is_code_block(start):
        return False
    line, words = start, _words_of(state, start)
    if not words.startswith("$$"):
        return False
    words = words[2:]
    blank_lines = not words.strip(_NOTHING)
    is_empty = True
    while not (dollars := _closing(words)):
        is_empty = is_empty and not words.strip(_NOTHING)
        line += 1
        if line >= end or (state.isEmpty(line) and not blank_lines):
            return False
        if not state.isEmpty(line) and state.sCount[line] < state.blkIndent:
            return False
        words = _words_of(state, line)
        if _NOT_TEX.match(words):
            return False
    if words[dollars.end() :].strip(_NOTHING):
        return False
    if is_empty and not words[: dollars.start()].strip(_NOTHING):
        return False
    if not silent:
        token = state.push("math", "", 0)
        token.map = [start, line + 1]
        state.line = line + 1
    return True


def _words_of(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _closing(words: str) -> re.Match[str] | None:
    """The first two dollars in `words` that no backslash takes the meaning of."""
    return next((each for each in _ESCAPED_OR_DOLLARS.finditer(words) if each[1]), None)


def _push(state: StateBlock, kind: str, start: int, end: int) -> None:
    token = state.push(f"{kind}_open", "", 1)
    token.map = [start, end]
    state.push(f"{kind}_close", "", -1)
    state.line = end


_OPENINGS: dict[str, ShapeKind] = {
    "paragraph_open": "paragraph",
    "heading_open": "heading",
    "blockquote_open": "quote",
    "bullet_list_open": "list",
    "ordered_list_open": "list",
    "list_item_open": "item",
    "code_block": "code",
    "fence": "fence",
    "hr": "rule",
    "table_open": "table",
    "callout_open": "callout",
    "definition": "definition",
    "footnote_reference_open": "footnote",
    "math": "math",
    "html_block": "html",
}
_CLOSINGS = frozenset(opening.replace("_open", "_close") for opening in _OPENINGS)
_PARSERS = {(m, h): _Parser(math=m, html=h) for m in (False, True) for h in (False, True)}


def parse_blocks(text: str, *, math: bool = False, html: bool = False) -> Shape:
    """The blocks of `text` (whose lines end with `\\n` alone), under one root; what stands between
    two dollars is one of them where `math` is asked for, and what raw HTML begins, to the next
    blank line, where `html` is."""
    root = Shape("root", 0, text.count("\n") + 1)
    stack = [root]
    environment: dict[str, Any] = {}
    parser = _PARSERS[math, html]
    for token in parser.parse(text, environment):
        kind = _OPENINGS.get(token.type)
        if kind is not None:
            shape = _shape(kind, token)
            stack[-1].children.append(shape)
            if token.nesting > 0:
                stack.append(shape)
        elif token.type in _CLOSINGS:
            stack.pop()
    return root


def _shape(kind: ShapeKind, token: Token) -> Shape:
    first, last = token.map or (0, 0)
    shape = Shape(kind, first, last, mark=token.markup)
    if kind == "heading":
        shape.level = int(token.tag[1:])
    elif kind == "list":
        start = token.attrGet("start")
        is_ordered = token.type == "ordered_list_open"
        shape.level = (1 if start is None else int(start)) if is_ordered else -1
    elif kind == "item":
        shape.mark = token.info + token.markup
    elif kind in ("code", "fence"):
        lines = token.content.split("\n")
        shape.words = tuple(lines[:-1] if lines[-1] == "" else lines)
    elif kind == "definition":
        shape.mark = str(token.meta["label"])
        shape.words = (str(token.meta["url"]), str(token.meta["title"]))
    elif kind == "footnote":
        shape.mark = str(token.meta["label"])
    return shape
