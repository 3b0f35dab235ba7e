"""Where furniture stands: behind a text, in blocks inside it."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.prose import (
    CLOSED,
    LABEL_WORDS,
    TEASER_WORDS,
    is_cut,
    is_label,
    is_prose,
)
from glossator.readers.clippings.wording import LIKELY, WEAK, Words
from glossator.readers.plain_lines import Line

Found = Sequence[Words | None]


# rows and columns of a table look like these, one beside the other: likeness is no evidence there
_TABULAR = ("number", "navigation-row", "sum")


def is_tabular(words: Words | None) -> bool:
    """Whether a line's words are such as a table's cells or rows have."""
    return words is not None and words.name in _TABULAR


def is_column(words: Found, i: int) -> bool:
    """Whether line `i` and one beside it say the same kind of thing that tables are made of."""
    own = words[i]
    return is_tabular(own) and any(
        0 <= j < len(words) and is_tabular(words[j]) for j in (i - 1, i + 1)
    )


_COLUMNS = re.compile(r"\S(?:\t| {3,})\S")


def is_table_row(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` has two gaps of columns at least, and a line beside it as many."""
    columns = _columns(lines[i])
    return columns > 0 and any(
        0 <= j < len(lines) and _columns(lines[j]) == columns for j in (i - 1, i + 1)
    )


def _columns(line: Line) -> int:
    if line.words > 60 or not ("\t" in line.text or "   " in line.text):
        return 0
    return len(_COLUMNS.findall(line.text))


def rulers(lines: Sequence[Line], words: Found, *, verse: bool = False) -> list[Words | None]:
    """For each line the nearest furniture heading or label above it; in `verse` no blank line
    stands between."""
    rulers: list[Words | None] = []
    ruler: Words | None = None
    for i, line in enumerate(lines):
        if line.before and verse:
            ruler = None  # the next stanza is no list of links
        rulers.append(ruler)
        found = words[i]
        if found and (is_label(line) or ruler is None):
            same = ruler is not None and ruler.reason in found.also
            ruler = ruler if same else found
        elif found is None and is_prose(line):
            ruler = None
    return rulers


def is_paragraphs(lines: Sequence[Line]) -> bool:
    """Whether much of the words stand in running text: not in verse, not in lists."""
    said = sum(line.words for line in lines if is_prose(line))
    return said >= 0.4 * sum(line.words for line in lines)


_RULES_NOTHING = ("share-bar", "counter", "image-credit", "cookie-notice", "paywall")


def boxes(lines: Sequence[Line], words: Found, kept: Sequence[bool], tail: int) -> dict[int, Words]:
    """Blocks of links inside the text: a heading over links, and under it titles without a blank
    line between them, two or more or right under the heading."""
    boxes: dict[int, Words] = {}
    for i in range(tail):
        found = words[i]
        if found is None or found.name != "related" or kept[i]:
            continue
        end = i + 1
        while (
            end < tail
            and not kept[end]
            and (end == i + 1 or lines[end].before == 0)
            and lines[end].words <= TEASER_WORDS
            and not _ends_sentence(lines[end])
        ):
            end += 1
        titles = end - i - 1
        if _ends_menu(lines, i):
            continue
        if i + 1 < len(lines) and lines[i + 1].before > 0 and not is_paragraphs(lines):
            continue
        if titles > 1 and end < tail and _may_head(lines, words, i, end):
            end, titles = end - 1, titles - 1
        attached = titles == 1 and lines[i + 1].before == 0
        closed = lines[end - 1].after > 0 or (
            titles >= 1 and found.weight > LIKELY and end < tail and is_prose(lines[end])
        )
        if (titles >= 2 or attached) and closed:
            boxes.update(dict.fromkeys(range(i, end), found))
    return boxes


def _may_head(lines: Sequence[Line], words: Found, start: int, end: int) -> bool:
    """Whether the last line of such a block, right over a paragraph, is as short as others that
    stand between paragraphs without gaps: then it is a heading of the text as they are."""
    last = lines[end - 1]
    if lines[end].before or not is_prose(lines[end]) or not _is_short_heading(last):
        return False
    return any(
        words[j] is None
        and _is_short_heading(lines[j])
        and lines[j].before == lines[j + 1].before == 0
        and is_prose(lines[j - 1])
        and is_prose(lines[j + 1])
        for j in range(1, len(lines) - 1)
        if not start <= j < end
    )


_HEADING = 8  # words of a heading in a text without gaps


def _is_short_heading(line: Line) -> bool:
    return line.words <= _HEADING and not CLOSED.search(line.ending) and "\t" not in line.text


_MENU = 3  # lines of a menu above its last entry


def _ends_menu(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` is the last entry of a menu, which heads nothing behind the blank line."""
    if i < _MENU or i + 1 >= len(lines) or lines[i].before or not lines[i + 1].before:
        return False
    return all(
        lines[j].words <= LABEL_WORDS and (j == i - _MENU or not lines[j].before)
        for j in range(i - _MENU, i)
    )


def _ends_sentence(line: Line) -> bool:
    """Whether a line ends as sentences do; titles ask questions too."""
    return (
        bool(CLOSED.search(line.ending)) and line.ending.rstrip("\"'”“’‘»«›‹)")[-1:] not in "?？؟"
    )


def tail(lines: Sequence[Line], words: Found, kept: Sequence[bool], rulers: Found) -> int:
    """Where what stands behind the text begins: the first likely furniture that has nothing but
    furniture or lines that may be furniture after it, widened upwards over weak furniture and over
    a heading that would head nothing else. `len(lines)` if there is none."""
    start = len(lines)
    for i in range(len(lines) - 1, -1, -1):
        if kept[i]:
            if is_prose(lines[i]):
                break
            continue
        if not _may_be_furniture(lines, words, i, rulers[i]):
            break
        found = words[i]
        if (
            found
            and found.weight >= LIKELY
            and not (found.reason == "counter" and is_prose(lines[i]))
        ):
            start = i
    if start == len(lines):
        return _weak_tail(lines, words)
    while (
        start > 0
        and (above := words[start - 1])
        and above.weight >= WEAK
        and not is_prose(lines[start - 1])
    ):
        start -= 1
    headed = words[start]
    if (
        start > 0
        and is_prose(lines[start])
        and _is_headline(lines[start - 1])
        and headed
        and headed.reason in ("advertisement", "newsletter", "site-notice")
    ):
        start -= 1
    return start


# "Jane says:", "Reply", "July 14, 2010 at 9:12 am": what stands over and under readers' comments
_COMMENT_MARK = re.compile(
    r".{2,40} (?:says|said|wrote|schreibt|schrieb|sagt|a dit|dit|dice|dijo|escribió"
    r"|ha scritto|disse)"
    r" ?:"
    r"|.{2,40} (?:schreibt|schrieb|writes|wrote|écrit|escribe|scrive) (?:am|on|le|el|il) \d.{5,30}"
    r"|(?:reply|antworten|répondre|responder|rispondi|回复|回覆)(?: to .{2,40})?"
    r"|.{6,40}\b(?:at|um|à|a las"
    r"|alle) \d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| uhr)?"
    # "Riverrat44   16th November 9:12 am"
    r"|\S.{1,40}?(?: {2,}|\t)(?=\D{0,12}\d)[^\t]{4,26}[ ,]\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| uhr)?",
    re.IGNORECASE,
)


_FORM = 12  # lines of a form between the count of comments and the first


def is_comment_mark(line: Line) -> bool:
    """Whether a line names who commented, or when."""
    return len(line.text) <= 80 and bool(_COMMENT_MARK.fullmatch(line.text))


def comments(lines: Sequence[Line], words: Found) -> int:
    """Where readers' comments begin: under a line that counts them, with the marks of two of them
    at least (of one, if it counts one). `len(lines)` if there are none."""
    marks, nearest = 0, len(lines)
    for i in range(len(lines) - 1, -1, -1):
        line, found = lines[i], words[i]
        if len(line.text) <= 80 and _COMMENT_MARK.fullmatch(line.text):
            marks, nearest = marks + 1, i
        if found and found.name == "comment-count" and marks and nearest - i <= _FORM:
            counted = re.search(r"\d+|\bone\b", line.key)
            if marks > 1 or (counted and counted[0] in ("1", "one")):
                return i
    return len(lines)


def _weak_tail(lines: Sequence[Line], words: Found) -> int:
    """A tail of nothing but weak furniture, two lines of it at least: a single last line may be the
    text's own; unless nothing else is there."""
    start = len(lines)
    while start > 0 and words[start - 1] is not None and not is_prose(lines[start - 1]):
        start -= 1
    return start if len(lines) - start > 1 or start == 0 else len(lines)


def _may_be_furniture(lines: Sequence[Line], words: Found, i: int, ruler: Words | None) -> bool:
    line, found = lines[i], words[i]
    if found and (found.weight >= LIKELY or not is_prose(line)):
        return True
    if is_cut(line) or (line.words <= TEASER_WORDS and not CLOSED.search(line.ending)):
        # a button or a count stands over nothing: what follows it may as well be the text
        return found is not None or (ruler is not None and ruler.reason not in _RULES_NOTHING)
    heading = words[i - 1] if i else None
    return (
        heading is not None
        and found is not None
        and heading.reason == found.reason
        and heading.weight >= LIKELY
    )


def _is_headline(line: Line) -> bool:
    return (
        line.words <= LABEL_WORDS * 2 and not CLOSED.search(line.ending) and line.text[:1].isupper()
    )
