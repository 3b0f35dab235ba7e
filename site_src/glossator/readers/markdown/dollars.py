"""Mathematics between dollars, where it is asked for: `$x$` in a line, `$$x$$` displayed.

The dollars are markup, the TeX between them is the source's words. The rules are pandoc's and
Obsidian's: no white space inside single dollars, no digit right behind the closing one, `\\$` is a
dollar, and no formula reaches into code. (mdit-py-plugins' dollarmath works on markdown-it's
inlines, which know no places; here they are not used.)
"""

import re

from glossator.model.trees import Math
from glossator.readers.markdown.content import MASK, Content
from glossator.readers.markdown.scan import Scan

_ESCAPED_OR_DOLLAR = re.compile(r"\\.|(\$)", re.DOTALL)
_ESCAPED_OR_DOLLARS = re.compile(r"\\.|(\$\$)", re.DOTALL)
_ESCAPED_OR_TICKS = re.compile(r"\\.|(`+)", re.DOTALL)


def dollars(scan: Scan, at: int) -> int | None:
    """The rule for `$` and `$$`. Where the formula ends, or None: they are plain words."""
    is_display = scan.text.startswith("$$", at)
    width = 2 if is_display else 1
    ending = _ESCAPED_OR_DOLLARS if is_display else _ESCAPED_OR_DOLLAR
    start, end = at + width, _closing(scan, at + width, ending)
    if end is None:
        return None
    if not _shown(scan.text, start, end).strip():
        return end + width  # empty: words, and the second pair opens nothing
    if not is_display and not _is_closed(scan.text, start, end):
        return None
    if _cuts_code(scan, start, end):
        return None
    scan.claim(at, start)
    scan.claim(end, end + width)
    inlines = formula(scan.content, start, end, display=is_display, in_table=scan.around.in_table)
    return scan.atom(at, end + width, *inlines)


def _closing(scan: Scan, start: int, ending: re.Pattern[str]) -> int | None:
    """Where the first unescaped dollars behind `start` stand; searched in vain only once."""
    if ending.pattern in scan.hopeless:
        return None
    for match in ending.finditer(scan.text, start):
        if match[1]:
            return match.start()
    scan.hopeless.add(ending.pattern)
    return None


def _is_closed(text: str, start: int, end: int) -> bool:
    """Whether the dollars round `start:end` are a formula's and not two prices'."""
    inside = text[start] + text[end - 1]
    return not any(char.isspace() for char in inside) and not text[end + 1 : end + 2].isdigit()


def _cuts_code(scan: Scan, start: int, end: int) -> bool:
    """Whether a code span opens in `start:end` and ends behind it: the dollar there is code."""
    position = start
    while match := _ESCAPED_OR_TICKS.search(scan.text, position, end):
        position = match.end()
        closing = scan.ticks_behind(position, len(match[1])) if match[1] else None
        if closing is not None and closing >= end:
            return True
        position = position if closing is None else closing + len(match[1])
    return False


def _shown(text: str, start: int, end: int) -> str:
    """`start:end` of `text`, white space for what is hidden."""
    return text[start:end].replace(MASK, " ")


def formula(
    content: Content, start: int, end: int, *, display: bool, in_table: bool = False
) -> tuple[Math, ...]:
    """The TeX `start:end` of `content`: one `Math`, or as many as the source has parts with others'
    marks between (lines of a quotation), each but the last with white space at its end."""
    shown = _shown(content.text, start, end)
    start, end = end - len(shown.lstrip()), start + len(shown.rstrip())
    text = content.text[start:end]
    if MASK not in text and content.is_joined(start, end):
        text = text.replace("\\|", "|") if in_table else text
        return (Math(span=content.span(start, end), text=text, display=display),)
    made: list[Math] = []
    for begin, stop in content.pieces(start, end):
        tex = content.text[begin:stop].rstrip() + ("" if stop == end else "\n")
        if tex.strip():
            made.append(Math(span=content.span(begin, stop), text=tex, display=display))
    return tuple(made)
