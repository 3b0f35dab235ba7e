"""The run of a menu's words at the very top of a page."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.statements import is_name, stated
from glossator.readers.clippings.zones import Found
from glossator.readers.plain_lines import Line

_AGAIN = 5  # lines of a text in which its title may stand again


def top_menu(lines: Sequence[Line], words: Found, body: int) -> int:
    """The end of a run of menu words at the very top: three short lines or more, and one of them a
    word only menus have."""
    end = 0
    signed = _byline_begins(lines, body)
    while end < signed and lines[end].words <= 4 and not CLOSED.search(lines[end].ending):
        known_word = words[end] is not None
        if end and not known_word and lines[end].before > 0 and lines[end].words > 2:
            break
        if end >= 3 and any(line.key == lines[end].key for line in lines[end + 1 : body + _AGAIN]):
            break  # the title, which stands again over the text
        end += 1
    if _is_path(lines, end):
        return end
    end = _without_head(lines, words, end)
    over_byline = end == signed < body and words[end - 1 : end] == [None]
    over_text = end == body < len(lines) and _may_be_title(lines, words, end)
    if over_byline or over_text or _is_over_standfirst(lines, words, end):
        end -= 1
    known = sum(
        found is not None and found.reason in ("navigation", "paywall", "newsletter", "share-bar")
        for found in words[:end]
    )
    return end if end >= 3 and known >= 2 else 0


def _byline_begins(lines: Sequence[Line], body: int) -> int:
    """Where the lines begin that say, right over the text, who wrote it and when; `body` if none
    does."""
    i = min(body, len(lines))  # which the text may begin behind
    while i > 0:
        named = i > 1 and is_name(lines[i - 1].text) and _is_key(lines[i - 2])
        if not (_is_key(lines[i - 1]) or named or _states(lines[i - 1])):
            break
        i -= 1
    return i


def _is_key(line: Line) -> bool:
    """Whether a line is the word for who wrote a text, with a colon: `Text:`."""
    return line.words <= _KEY_WORDS and line.text[-1] in ":："


def _states(line: Line) -> bool:
    said = stated(line, line.text) if line.words <= _BYLINE else None
    return said is not None and any(each.name in _SIGNS for each in said.fields)


_KEY_WORDS, _BYLINE = 2, 12
_SIGNS = ("author", "published", "updated", "reading-time")


def _without_head(lines: Sequence[Line], words: Found, end: int) -> int:
    """`end`, or where the last group of lines above it begins, if it is no menu's but the head of
    the text: its first line alone, or over a date."""
    first = max((i for i in range(1, end) if lines[i].before > 0), default=0)
    group = range(first, end)
    below = lines[group.start + 1] if first + 1 < len(lines) else None
    dated = below is not None and below.before == 0 and _YEARS.search(below.text)
    mute = first > 2 and words[first] is None and lines[first].words >= 2
    return first if mute and dated else end


_TITLE, _STANDFIRST = 3, 8  # words of a short title, and of the sentence right below it


def _is_over_standfirst(lines: Sequence[Line], words: Found, end: int) -> bool:
    """Whether the last line of such a run is a title, right over a sentence that tells of it."""
    if not 0 < end < len(lines) or words[end - 1] is not None or lines[end].before:
        return False
    return lines[end - 1].words >= _TITLE and lines[end].words >= _STANDFIRST


def _may_be_title(lines: Sequence[Line], words: Found, end: int) -> bool:
    """Whether the last line of a run that reaches the text is its title: not in a menu's words, and
    no entry of a word or two, unless the text says these."""
    if not 0 < end < len(lines) or words[end - 1] is not None:
        return False
    last = lines[end - 1]
    return last.words >= _TITLE or (last.words > 1 and last.key in lines[end].key)


_YEARS = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _is_path(lines: Sequence[Line], end: int) -> bool:
    """Whether the lines before `end` number the steps to this page, and a title stands below."""
    numbers = [re.match(r"(\d)[.)] ", line.text) for line in lines[:end]]
    rising = [int(match[1]) for match in numbers if match]
    apart = end < len(lines) and lines[end].before > 0 and lines[end].words >= 3
    return end >= 2 and rising == list(range(1, end + 1)) and apart
