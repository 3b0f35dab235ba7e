"""TeX as MathML, which browsers set, print and read aloud without a script.

The only module that knows math-core, which knows TeX. What it makes is no HTML of ours: it is read
and written anew, and elements that are none of MathML's keep the whole formula from being set.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from html.parser import HTMLParser
from importlib.metadata import version
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from math_core import LatexToMathML

# What MathML Core has and what has a meaning without style, script or link; `b` and `i` in words.
_ELEMENTS = frozenset((
    "b", "i", "math", "menclose", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover", "mpadded",
    "mphantom", "mprescripts", "mroot", "mrow", "mspace", "msqrt", "mstyle", "msub", "msubsup",
    "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover", "none",
))  # fmt: skip
_ATTRIBUTES = frozenset((
    "accent", "accentunder", "depth", "display", "displaystyle", "form", "height", "largeop",
    "linethickness", "lspace", "mathvariant", "maxsize", "minsize", "movablelimits", "notation",
    "rspace", "scriptlevel", "stretchy", "symmetric", "voffset", "width",
))  # fmt: skip
_VALUE = re.compile(r"[\w.+%-]{1,30}")  # true, block, -0.1667em
_ALIGNED = re.compile(r"text-align: (left|right)")
# Browsers leave out the other strokes of `menclose`: what was struck out would stand as if it held.
_ENCLOSING = "box"

# The parser is recursive and ends the whole program where a thread's stack ends: with 512 KB near
# 100 groups within each other, or 400 commands each of which is the argument of the one before.
_LONGEST, _DEEPEST, _MOST_COMMANDS = 5_000, 40, 400
_GROUP = re.compile(r"\\(?:left|begin)(?![A-Za-z])|\\(?:right|end)(?![A-Za-z])|\\.|[{}]", re.DOTALL)
_OPENING = frozenset(("{", r"\left", r"\begin"))
_CLOSING = frozenset(("}", r"\right", r"\end"))
_COMMAND = re.compile(r"\\[A-Za-z]+")
# Commands of one's own could grow without end, and would hold in one formula alone.
_DEFINITION = re.compile(
    r"\\(?:(?:re)?newcommand|providecommand|[egx]?def|let|Declare[A-Za-z]+)(?![A-Za-z])"
)

# What Obsidian reads otherwise: equations have the numbers their authors give them and no others,
# and a few names that math-core does not have are those of what it has.
_NUMBERED = re.compile(r"\\(begin|end)\{(equation|align|alignat|gather|flalign|multline)\}")
_SPLIT = re.compile(r"\\(begin|end)\{split\}")
_ALIGNED_ROWS = re.compile(r"\\(begin|end)\{(align|gather)\*\}")
_MBOX = re.compile(r"\\mbox(?![A-Za-z])")
_TAG = re.compile(r"\\tag(?![A-Za-z])")
_COMMENT = re.compile(r"((?<!\\)(?:\\\\)*)%[^\n]*")
# So many signs may be wider than a phone: the formula scrolls, and must be reached by keys.
_SIGN, _WIDE = re.compile(r"\\[A-Za-z]+|[^\s{}^_\\]"), 15
_BLANK = re.compile(r"\s*\n\s*")
_PLACE = re.compile(r"^\d+: ")  # of a mistake


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """A formula as MathML, or why it is none."""

    html: Markup | None
    why: str = ""


@cache
def converter() -> str:
    """The program that reads TeX, with its version; empty where none is installed."""
    return f"math-core {version('math-core')}" if _reader() else ""


@cache
def _reader() -> "LatexToMathML | None":
    try:
        from math_core import LatexToMathML
    except ModuleNotFoundError:
        return None
    return LatexToMathML(fancy_error=False)


@lru_cache(maxsize=4096)  # a formula is judged first and shown later
def mathml(tex: str, *, display: bool) -> Formula:
    """`tex` as MathML, which holds it in its dollars as its `alttext`."""
    reader = _reader()
    if reader is None:
        return Formula(html=None, why="the package math-core is not installed")
    said = _COMMENT.sub(r"\1", tex)  # a brace in it is none
    if why := _refused(said):
        return Formula(html=None, why=why)
    from math_core import LatexError

    try:
        made = reader.convert_with_local_state(
            _as_meant(said, display=display), displaystyle=display
        )
    except LatexError as error:
        return Formula(html=None, why=_PLACE.sub("", str(error)).rstrip("."))
    except UnicodeEncodeError:
        return Formula(html=None, why="half a character stands in it")
    sign = "$$" if display else "$"
    given = Markup(' alttext="%s"') % (sign + " ".join(tex.split()) + sign)
    if len(_SIGN.findall(tex)) >= _WIDE:
        given += Markup(' tabindex="0"')
    copy = _Copy(given)
    copy.feed(made)
    copy.close()
    if copy.unknown:
        return Formula(html=None, why=f"nothing shows its {copy.unknown}")
    return Formula(html=Markup("").join(copy.parts))


def _refused(tex: str) -> str:
    """Why `tex`, without comments, is not read at all, if it is not."""
    if not tex.strip():
        return "it is nothing but a comment"
    if definition := _DEFINITION.search(tex):
        return f"{definition[0]} is not read: write out what it stands for"
    if len(tex) > _LONGEST:
        return f"it is longer than {_LONGEST} characters"
    if len(_COMMAND.findall(tex)) > _MOST_COMMANDS:
        return f"it has more than {_MOST_COMMANDS} commands"
    if max(_depths(tex), default=0) > _DEEPEST:
        return f"it is nested more than {_DEEPEST} deep"
    return ""


def _depths(tex: str) -> Iterator[int]:
    depth = 0
    for match in _GROUP.finditer(tex):
        depth += (match[0] in _OPENING) - (match[0] in _CLOSING)
        yield depth


def _as_meant(tex: str, *, display: bool) -> str:
    tex = _BLANK.sub("\n", tex)
    tex = _SPLIT.sub(r"\\\1{aligned}", _MBOX.sub(r"\\text", tex))
    if not _TAG.search(tex):
        return _ALIGNED_ROWS.sub(r"\\\1{\2ed}", _NUMBERED.sub(r"\\\1{\2*}", tex))
    if display and not _NUMBERED.search(tex):
        return rf"\begin{{equation}}{tex}" + "\n" + r"\end{equation}"
    return tex


class _Copy(HTMLParser):
    """What the allow-list lets through, escaped here, and what is `given` to the formula itself;
    `unknown` names what the list does not know."""

    def __init__(self, given: Markup) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Markup] = []
        self.unknown = ""
        self._given = given

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in _ELEMENTS:
            self.unknown = self.unknown or f"<{tag}>"
        if tag == "menclose" and given.get("notation") != _ENCLOSING:
            self.unknown = self.unknown or "strokes"
        said = Markup("").join(
            Markup(' %s="%s"') % (name, value)
            for name, value in attrs
            if name in _ATTRIBUTES and value and _VALUE.fullmatch(value)
        )
        if aligned := _ALIGNED.search(given.get("style") or ""):
            said += Markup(' class="%s"') % ("flush" if aligned[1] == "left" else "far")
        if tag == "math":
            said += self._given
        self.parts.append(Markup("<%s%s>") % (tag, said))

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(Markup("</%s>") % tag)

    def handle_data(self, data: str) -> None:
        self.parts.append(escape(data))
