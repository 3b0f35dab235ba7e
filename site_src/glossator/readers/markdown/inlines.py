"""The inline marks of Markdown: what stands where in the content of one leaf.

CommonMark's inlines, `~~struck~~`, `==marked==`, wikilinks, embeds, footnotes, bare addresses, and
the timestamp anchors of video notes. Nothing here recurses and no search is repeated, so that no
content takes longer than its length.
"""

import html
import re
from collections.abc import Callable
from dataclasses import replace
from html.entities import html5

from glossator.model.trees import Code, LineBreak, Span, Text
from glossator.readers.markdown.brackets import close_bracket, open_bracket
from glossator.readers.markdown.content import Content
from glossator.readers.markdown.dollars import dollars
from glossator.readers.markdown.emphasis import Delimiters
from glossator.readers.markdown.links import PUNCTUATION, bare_address_end
from glossator.readers.markdown.scan import Atom, Found, Scan, Surroundings, Wrap
from glossator.readers.markdown.tags import angle

_MARKS = r"[\\`<&\[\]\n*_]|!\[|\^\[|~+|=+|(?<![^\W_])https?://"
_SPECIAL = re.compile(_MARKS, re.IGNORECASE)
_SPECIAL_WITH_MATH = re.compile(_MARKS + r"|\${1,2}", re.IGNORECASE)
_SPECIAL_IN_HTML = re.compile(r"[<&\n]")
_ENTITY = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|([A-Za-z][A-Za-z0-9]{1,31}));")
# **0:00** at the start of a line, with the dot that parts it from the words (Web Clipper)
_BOLD_TIME = re.compile(
    r"(\*\*)(\d{1,3}(?::[0-5]\d){1,2})(\*\*)(\s*[·:–—-](?=\s)(?!\s*(?:\*\*)?[\[(]?\d{1,3}:\d))?"
)
_DASH = re.compile(r"[ \t]*[–—-][ \t]*")


def is_plain(content: Content, around: Surroundings) -> bool:
    """Whether `content` is one stretch of words, with nothing in it that could be a mark."""
    if around.moments or len(content.starts) != 1:
        return False
    return not _special(around).search(content.text)


def scan(content: Content, around: Surroundings) -> Found:
    """Everything in `content` that is not plain words."""
    if _lists_facts(content.text):
        around = replace(around, hard_breaks=True)
    state = Scan(content, content.text, around)
    position = _leading_moment(state)
    special = _special(around)
    while match := special.search(state.text, position):
        # a rule says where what it found ends, or None: the characters are plain words
        end = _RULES[state.text[match.start()]](state, match.start())
        state.settled = max(state.settled, end or 0)
        position = end or match.end()
    state.emphasise(0)
    return state.found


# "**Authors**: Ada Lind", "**Cite key:** lind2021", "status:: read"
_FACT = re.compile(
    r"[ \t]*(?:(\*\*|__)[^*_\n:：]{1,40}(?:[:：]\1|\1[ \t]?[:：]{1,2})"
    r"|[^\W\d_][\w -]{0,30}::)(?:\s|$)"
)


def _lists_facts(text: str) -> bool:
    """Whether each of several lines begins with a label set strong or one for a query: who writes
    them one under the other means them so, and sees them so."""
    lines = text.splitlines()
    return len(lines) > 1 and all(map(_FACT.match, lines))


def _special(around: Surroundings) -> re.Pattern[str]:
    if around.in_html:
        return _SPECIAL_IN_HTML
    return _SPECIAL_WITH_MATH if around.math else _SPECIAL


def scan_lines(content: Content) -> Found:
    """The line ends of `content` and nothing else."""
    found = Found()
    for match in re.finditer("\n", content.text):
        origin = content.origin(match.start())
        words = Text(span=Span(origin, origin + 1), text=" ")
        found.atoms.append(Atom(match.start(), match.end(), (words,)))
    return found


def _has_marks(around: Surroundings) -> bool:
    return around.moments and not around.in_html


def _leading_moment(scan: Scan) -> int:
    match = _BOLD_TIME.match(scan.text) if _has_marks(scan.around) else None
    if not match:
        return 0
    end = _bold_moment(scan, match)
    dash = _DASH.match(scan.text, end)  # `**0:00** – **1:05**`
    last = _BOLD_TIME.match(scan.text, dash.end()) if dash and not match[4] else None
    return _bold_moment(scan, last) if last else end


def _bold_moment(scan: Scan, match: re.Match[str]) -> int:
    scan.claim(*match.span(1))
    scan.claim(*match.span(2), "label")
    scan.claim(*match.span(3))
    scan.claim(*match.span(4))
    return scan.moment(match.start(), match.end(), match[2])


def _escape(scan: Scan, at: int) -> int | None:
    following = scan.text[at + 1 : at + 2]
    span = scan.content.span(at, at + 2)
    if following == "\n":
        scan.claim(at, at + 1)
        return scan.atom(at, at + 2, LineBreak(span=span))
    if following in PUNCTUATION and scan.content.is_whole(at, at + 2):
        return scan.atom(at, at + 2, Text(span=span, text=following))
    return None


def _newline(scan: Scan, at: int) -> int:
    start = at
    while start > scan.settled and scan.text[start - 1] in " \t":
        start -= 1
    end = at + 1
    while scan.text[end : end + 1] in (" ", "\t"):
        end += 1
    origin = scan.content.origin(at)
    span = Span(origin, origin + 1)
    hard = scan.around.hard_breaks or scan.text[start:at].endswith("  ")
    return scan.atom(start, end, LineBreak(span=span) if hard else Text(span=span, text=" "))


def _code(scan: Scan, at: int) -> int:
    inner = at
    while scan.text[inner : inner + 1] == "`":
        inner += 1
    outer = _closing_ticks(scan, at, inner - at)
    if outer is None:
        scan.settled = max(scan.settled, inner)
        return inner
    end = outer + inner - at
    scan.claim(at, inner)
    scan.claim(outer, end)
    while inner < outer and scan.text[inner].isspace():
        inner += 1
    while outer > inner and scan.text[outer - 1].isspace():
        outer -= 1
    return scan.atom(at, end, *_codes(scan, inner, outer))


def _closing_ticks(scan: Scan, at: int, count: int) -> int | None:
    places = scan.runs_of_ticks(count)
    while places and places[-1] <= at:
        places.pop()
    return places[-1] if places else None


def _codes(scan: Scan, start: int, end: int) -> list[Code]:
    """The code `start:end`: one, or as many as the source has parts with others' marks between
    (lines of a quotation)."""
    shown = scan.text[start:end].replace("\n", " ")
    shown = shown.replace("\\|", "|") if scan.around.in_table else shown
    if start < end and scan.content.is_joined(start, end):
        return [Code(span=scan.content.span(start, end), text=shown)]
    codes = []
    for first, last in scan.content.pieces(start, end):
        follows = " " if scan.text[last : last + 1] == "\n" and last < end else ""
        span = scan.content.span(first, last)
        codes.append(Code(span=span, text=scan.text[first:last] + follows))
    return codes


def _entity(scan: Scan, at: int) -> int | None:
    match = _ENTITY.match(scan.text, at)
    if not match or (match[1] and f"{match[1]};" not in html5):
        return None
    end = match.end()
    if not scan.content.is_whole(at, end):
        return None
    words = html.unescape(match[0]) or "\ufffd"
    span = scan.content.span(at, end)
    if words.isspace():
        # a space is no word of the source, so that the entity itself is its markup
        scan.claim(at, end, "tag")
        span = Span(span.start, span.start)
    return scan.atom(at, end, Text(span=span, text=words))


def _bare_address(scan: Scan, at: int) -> int | None:
    end = bare_address_end(scan.text, at)
    if end is not None:
        target = scan.text[at:end]
        scan.found.wraps.append(Wrap(at, end, link="link", target=target, loose=True))
    return end


def _run_of_marks(scan: Scan, at: int) -> int | None:
    end = at
    while scan.text[end : end + 1] == scan.text[at]:
        end += 1
    if scan.text[at] in "~=" and end - at != 2:
        return None
    scan.runs.append(Delimiters.at(scan.text, at, end))
    scan.settled = max(scan.settled, end)
    return end


_RULES: dict[str, Callable[[Scan, int], int | None]] = {
    "\\": _escape,
    "\n": _newline,
    "`": _code,
    "&": _entity,
    "<": angle,
    "h": _bare_address,
    "H": _bare_address,
    "*": _run_of_marks,
    "_": _run_of_marks,
    "~": _run_of_marks,
    "=": _run_of_marks,
    "[": open_bracket,
    "!": open_bracket,
    "^": open_bracket,
    "]": close_bracket,
    "$": dollars,
}
