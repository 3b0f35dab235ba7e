"""The words that sites file a text under, in a row between its title and it."""

import re
from collections.abc import Collection, Sequence

from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line, is_list_start

LONGEST_LABEL = 4  # words of a section's or a user's name
SHORT_LABEL = 2  # words of a button


def is_tag(lines: Sequence[Line], i: int, title: int, taken: Collection[int]) -> bool:
    """Whether a word or two in small letters stand in a row right under a line over the text."""
    if _is_starred(lines, i):
        return True
    row = [j for j in (i - 1, i, i + 1) if 0 <= j < len(lines) and _is_small(lines[j])]
    under = i - 1 in taken and i - 1 != title
    if lines[i].before > 0:
        return under and _is_spaced_tag(lines, i)
    return under and i in row and len(row) > 1


_MOST_TAGS = 8


def _is_spaced_tag(lines: Sequence[Line], i: int) -> bool:
    """Whether a word in small letters stands in a row of such, with as many blank lines between,
    over the table of contents or a paragraph."""
    start = end = i
    while start > 0 and _is_small_word(lines[start - 1]):
        start -= 1
    while end < len(lines) and _is_small_word(lines[end]):
        end += 1
    if not 1 < end - start <= _MOST_TAGS or i >= end or end == len(lines):
        return False
    alike = len({line.before for line in lines[start:end]}) == 1
    said = words_of(lines[end].key)
    return alike and (is_prose(lines[end]) or said is not None)


def _is_small_word(line: Line) -> bool:
    return line.words == 1 and _is_small(line)


_STARRED = 3  # labels with a star in a row, which hold a few more without


def _is_starred(lines: Sequence[Line], i: int) -> bool:
    """Whether a label of a few words ends in a star, in a row of such; or stands close under one
    among the last of its group: `Go*`, `Linux*`, `Case study`."""
    start = i
    while start > 0 and lines[start].before == 0 and lines[start].words <= LONGEST_LABEL:
        start -= 1
    row = [j for j in range(start, i + 1) if lines[j].text.endswith("*")]
    more = lines[i + 1].text.endswith("*") if i + 1 < len(lines) else False
    starred = lines[i].text.endswith("*") and len(row) + more > 1
    under = len(row) >= _STARRED and i - row[-1] < _STARRED
    return lines[i].words <= LONGEST_LABEL and (starred or under) and is_short_label(lines[i])


# "in household, lists", "under Fjäll, Turer"
_FILED = re.compile(
    r"(?:(?:filed |posted )?(?:in|under)|(?:abgelegt )?(?:in|unter)|dans|en|em|su|i|w)"
    r" [^\W\d][\w-]*(?:(?:, | & )[^\W\d][\w-]*){1,5}"
)


def is_filed(lines: Sequence[Line], i: int, title: int, known: Collection[int]) -> bool:
    """Whether a line right under what is stated, and over the text, tells under which words a site
    files it: two at least, a word each."""
    line = lines[i]
    close = i - 1 in known and i - 1 != title and line.before == 0
    return close and bool(_FILED.fullmatch(line.text))


def _is_small(line: Line) -> bool:
    return (
        line.words <= SHORT_LABEL
        and line.text.replace("-", "").replace(" ", "").islower()
        and (line.text[-1].isalnum())
    )


def is_short_label(line: Line) -> bool:
    """Whether a line is as short as a section's or a user's name, and heads no section of a text,
    has no figures, and neither ends a sentence nor begins an item of a list."""
    return (
        line.words <= LONGEST_LABEL
        and not CLOSED.search(line.ending)
        and not is_familiar(line.text)
        and not is_list_start(line.text)
        and not any(char.isdigit() for char in line.text)
    )
