"""Code in a pasted text, told by its shape: a page's block of code comes as lines like any other.

Each line says by itself how much speaks for code (`_SIGNS`); what says nothing by itself, a closing
bracket, a comment, a word set deeper, is code between lines that are. Running text is never.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.model.trees import Span
from glossator.readers.clippings.code_bars import BAR, LANGUAGE
from glossator.readers.clippings.code_pieces import COPIES
from glossator.readers.clippings.groups import groups
from glossator.readers.plain_lines import Line, is_list_start

_GAP = 2  # blank lines inside a piece of code
_ENOUGH = 2  # what a piece must weigh: one line that is code wherever it stands, or two likely ones


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeSign:
    """Something in a line that speaks for code, how much, and an instance of it."""

    name: str
    weight: int
    shape: re.Pattern[str]
    instance: str


def _sign(name: str, weight: int, shape: str, instance: str) -> CodeSign:
    return CodeSign(name=name, weight=weight, shape=re.compile(shape), instance=instance)


_PROMPT = r"(?:\$|>>>|PS [^>\n]*>|[\w.-]+@[\w.-]+:\S*[$#]) \S"
_NAME = r"[A-Za-z_$][\w$]*"
_COMMAND = (
    r"(?:sudo|apt(?:-get)?|brew|pip3?|pipx|npm|npx|yarn|pnpm|cargo|go|git|docker(?:-compose)?|kubectl"
    r"|helm|curl|wget|ssh|scp|rsync|chmod|chown|mkdir|rm|cp|mv|ln|cat|grep|sed|awk|find|tar|make"
    r"|cmake|python3?|node|java|javac|gcc|systemctl|journalctl|crontab|dnf|yum|pacman|ffmpeg"
    r"|terraform|ansible|psql|mysql|openssl|export|echo|cd|ls)"
)
_SIGNS = (
    _sign("prompt", 2, _PROMPT, "$ make site"),
    _sign("hash-bang", 2, r"#!\s?/", "#!/bin/sh"),
    _sign(
        "definition",
        2,
        rf"(?:async )?def {_NAME}\(.*\).*:$|class {_NAME}(?:\(.*\))?:$"
        rf"|(?:export |async |public |private |static |default )*function\*? ?{_NAME}?\s?\(.*\)"
        rf"|(?:pub )?fn {_NAME}|func (?:\(.*\) )?{_NAME}\("
        r"|(?:public|private|protected) (?:static |final |class |void |interface )",
        "def weigh(boat):",
    ),
    _sign(
        "import",
        2,
        r"(?:from [\w.]+ import [\w*]|import [\w.]+(?: as \w+)?;?$|import .* from ['\"]"
        r"|#include [<\"]|use [\w:]+(?:::[\w{}*, ]+)?;$|require(?:_once)?\(?['\"]|using [\w.]+;$)",
        "from boats import Dinghy",
    ),
    _sign("variable", 2, rf"(?:const|let|var|final|val) [{{\[]?{_NAME}.*=", "const a = 1"),
    _sign(
        "command with options",
        2,
        rf"{_COMMAND}(?: [\w./~@:=+-]+)* --?[A-Za-z][\w-]*",
        "tar -xzf boats.tar.gz",
    ),
    _sign(
        "command",
        2,
        rf"(?:sudo {_COMMAND}|(?:apt(?:-get)?|brew|pip3?|npm|yarn|cargo|dnf|gem) install"
        r"|git (?:clone|commit|push|pull|add|init|checkout|rebase|merge)"
        r"|docker (?:run|build|compose|pull|exec)|systemctl (?:start|enable|restart|status)"
        r"|(?:npm|yarn|cargo|go|make) (?:run|test|build)) ?[\w./~@:=+-]*(?: [\w./~@:=+-]+)*$",
        "pip install glossary",
    ),
    _sign("statement", 1, r"\S.*(?:\);?|[\w\]\"']\s?=.*|\w\+\+|\breturn\b.*);$", "boat.sail();"),
    _sign("opens a block", 1, r".*(?:\)|=|=>|else|try|do|\b\w+|:)\s?\{$", "if (wind) {"),
    _sign("opens a suite", 1, r"(?:if|elif|for|while|with|try|else|except|match)\b.*:$", "else:"),
    _sign("closes", 1, r"[)\]}]+[;,)]*(?: else \{)?$", "});"),
    _sign("closes with a word", 1, r"(?:end|fi|done|esac|else|do|then|begin);?$", "fi"),
    _sign("block of a shell", 2, r"(?:el)?if .*; then$|(?:for|while) .*; do$", "if x; then"),
    _sign("call", 1, rf"(?:await )?{_NAME}(?:\.{_NAME})*\(.*\);?$", "boat.sail('home')"),
    _sign("assignment", 1, rf"{_NAME}(?:\.{_NAME}|\[[^\]]*\])* ?[-+*/|:]?= ?\S", "speed = 4"),
    _sign("setting", 1, r"[A-Z][A-Z0-9_]{2,}=\S*$", "BOAT_SPEED=4"),
    _sign("tag", 1, r"</?[a-zA-Z][\w:-]*(?:\s[^<>]*)?/?>(?:.*</[a-zA-Z][\w:-]*>)?$", "<b>x</b>"),
    _sign("declaration", 1, r"[-\w]+:\s[^;]+;$", "color: red;"),
    _sign("key of data", 1, r"[\"'][\w $.-]+[\"']\s?:\s?(?:[\[{\"'\d]|true|false|null)", '"a": 1,'),
    _sign(
        "query",
        2,
        r"(?:SELECT\b.*\bFROM\b|INSERT INTO |CREATE (?:TABLE|INDEX|DATABASE) |UPDATE \w+ SET "
        r"|DELETE FROM |ALTER TABLE )",
        "SELECT name FROM boats",
    ),
    _sign("row of a crontab", 2, r"(?:[\d*/,-]+\s+){4}[\w*/,-]+\s+\S*/\S", "0 3 * * * /bin/x"),
    _sign("goes on", 1, r"\S.*\s\\$", "docker run \\"),
    _sign("option alone", 1, r"--?[a-z][\w-]*(?:[= ][\w./~:\"'-]+)?(?: \\)?$", "--speed=4 \\"),
)
_ANY = re.compile("|".join(f"(?:{sign.shape.pattern})" for sign in _SIGNS))
# "# lift the anchor", "// lift it", "-- all boats", "<!-- boats -->", "[boats]" over settings
_COMMENT = re.compile(
    r"(?:#|//|--|/\*|\*/?|<!--|%|;;?)(?:\s|$)|\"\"\"|'''|\[{1,2}[A-Za-z][\w. :-]*\]{1,2}$"
)
# prose, whatever signs it has
_SENTENCE = re.compile(r"[A-ZÀ-ÞА-Я\u0590-\u06ff][^=(){}<>$]*\s\S+.*[.!?…]$|.*[。！？]$")
_SENTENCE_WORDS = 6


def pasted_code(lines: Sequence[Line], text: str, known: Collection[int] = ()) -> dict[int, int]:
    """The pieces of code in `lines`: the index of the first line and the number of lines. `text`
    is the source; lines that begin at one of `known` code points are code for another reason."""
    weights = [_weight(line, known) for line in lines]
    return _pieces(lines, _in_groups(lines, weights), text, known)


def _pieces(
    lines: Sequence[Line], weights: Sequence[int], text: str, known: Collection[int] = ()
) -> dict[int, int]:
    found: dict[int, int] = {}
    at = 0
    while at < len(lines):
        count = _piece(lines, weights, at, text, known)
        if count:
            found[at] = count
        at += count or 1
    return found


def _piece(
    lines: Sequence[Line],
    weights: Sequence[int],
    first: int,
    text: str,
    known: Collection[int],
) -> int:
    """How many lines the code takes that begins at line `first`; 0 for none."""
    if not weights[first] and not _leads(lines, weights, first):
        return 0
    last = total = 0
    for i in range(first, len(lines)):
        if i > first and not _follows(lines[i - 1], lines[i], text):
            break
        if weights[i]:
            total += weights[i]
            last = i
        elif lines[i].start not in known and not _may_be(lines, i, first):
            break
    return last - first + 1 if total >= _ENOUGH and last >= first else 0


def _weight(line: Line, known: Collection[int]) -> int:
    """How much speaks for a line's being code by itself."""
    if len(line.text) > _LONGEST:
        return 0  # nobody reads it as code, and signs would be sought in all of it
    marked = len(line.parts) == 1 and bool(_ANY.match(line.text))
    if not (marked or line.start in known) or _is_sentence(line.text):
        return 0
    weight = max((sign.weight for sign in _SIGNS if sign.shape.match(line.text)), default=0)
    if line.start in known and not (_is_said(line.text) or line.text[:1].isupper()):
        return _ENOUGH  # else it may be the name of the box below
    return weight


_LONGEST = 2000  # code points of a line
_MOSTLY = 0.5  # of the lines of a group that is code as a whole, those that are by themselves


def _in_groups(lines: Sequence[Line], weights: Sequence[int]) -> list[int]:
    """`weights` with some for each line of a group between blank lines that is code as a whole:
    what a command prints, the keys of settings."""
    found = list(weights)
    for group in groups(lines):
        known = sum(weights[i] > 0 or bool(_COMMENT.match(lines[i].text)) for i in group)
        enough = sum(weights[i] for i in group) >= _ENOUGH and known >= _MOSTLY * len(group)
        if len(group) < _LINES:
            continue
        whole = enough or bool(re.match(_PROMPT, lines[group[0]].text))
        whole = whole and not any(weights[i] == 0 and _is_said(lines[i].text) for i in group)
        if whole or _is_nested(lines, group):
            for i in group[_heads_bar(lines, group) :]:
                found[i] = max(1, found[i])
    return found


def _heads_bar(lines: Sequence[Line], group: Sequence[int]) -> bool:
    """Whether the first line of a group stands over the bar of the code, which is set aside, and
    nothing but that parts them: it heads the code."""
    first, second = (lines[i] for i in group[:2])
    return second.number > first.number + len(first.parts) and not _ANY.match(first.text)


_LINES = 2  # of a group
_KEY = re.compile(r"(?:- )?[\w./-]+:(?:\s+\S.*)?|- \S.*|#.*", re.ASCII)  # "- name: boat"


def _is_nested(lines: Sequence[Line], group: Sequence[int]) -> bool:
    """Whether a group holds keys under keys, the inner ones set deeper, and nothing else."""
    if not all(_KEY.fullmatch(lines[i].text) for i in group):
        return False
    over = (a for a, b in pairwise(group) if lines[b].indent > lines[a].indent)
    return any(lines[a].text.endswith(":") and not is_list_start(lines[a].text) for a in over)


def _is_said(text: str) -> bool:
    """Whether a line speaks to the reader: a sentence, what leads on to code, words of a script
    that no code is written in."""
    letters = [char for char in text if char.isalpha()]
    foreign = 2 * sum(not char.isascii() for char in letters) > len(letters)
    return foreign or text.endswith((":", "：")) or _is_sentence(text)


def _is_sentence(text: str) -> bool:
    words = text.split()
    if len(words) >= _SENTENCE_WORDS and _SENTENCE.fullmatch(text):
        return True
    # "Type=oneshot is what you want for something that starts, does its work and ends."
    told = sum(bool(_WORD.fullmatch(word)) for word in words)
    ends = text[-1:] in ".!?…" and not re.match(_PROMPT, text)
    return ends and len(words) >= _PARAGRAPH and told >= _TOLD * len(words)


_WORD = re.compile(r"[\"'“‘(]?[^\W\d_]+(?:['’-][^\W\d_]+)*[.,;:!?…)\"'”’]*")
_PARAGRAPH, _TOLD = 12, 0.8  # words of a sentence that begins with code, share of plain ones


def _leads(lines: Sequence[Line], weights: Sequence[int], i: int) -> bool:
    """Whether line `i` is a comment right over code."""
    over = i + 1 < len(lines) and lines[i + 1].before == 0 and bool(weights[i + 1])
    return over and bool(_COMMENT.match(lines[i].text))


def _follows(above: Line, line: Line, text: str) -> bool:
    """Whether nothing stands between two lines but a few blank ones."""
    return line.before <= _GAP and not text[above.end : line.start].strip()


def _may_be(lines: Sequence[Line], i: int, first: int) -> bool:
    """Whether line `i`, in which nothing speaks for code, can stand inside it: a comment, or what
    is set deeper than the first line of the piece, in a group with code."""
    line = lines[i]
    if _COMMENT.match(line.text):
        return True
    return line.indent > lines[first].indent and not _is_sentence(line.text)


def coded(lines: Sequence[Line], text: str) -> set[int]:
    """The lines of pieces of code so long that no row of buttons looks like one."""
    weights = [_weight(line, ()) for line in lines]
    for group in groups(lines):
        if _is_nested(lines, group):
            weights[group.start : group.stop] = [1] * len(group)
    pieces = _pieces(lines, weights, text)
    inside = {i + k for i, count in pieces.items() if count >= _LONG for k in range(count)}
    return {i for i in inside if not _is_of_bar(lines[i].text)}


def _is_of_bar(text: str) -> bool:
    """Whether a line is of the bar over a piece of code: the language, the button that copies."""
    return bool(BAR.fullmatch(text) or COPIES.fullmatch(text))


_LONG = 3  # lines


def language_above(span: Span, text: str) -> str:
    """The language that a bar right above the code at `span` of `text` names, as a button's bar
    does; empty for none."""
    above = text[max(0, span.start - _BAR) : span.start].strip().splitlines()
    bars = (said for each in reversed(above) if not COPIES.fullmatch(said := each.strip()))
    said = next(bars, "")
    return said.casefold() if LANGUAGE.fullmatch(said) else ""


_BAR = 40  # code points above code in which a bar is looked for
