"""How a line that may be the title stands to a site's menu: over it, in it, or apart from it."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.headline_shapes import ends_open, fewest, is_headline
from glossator.readers.clippings.overhead import is_menu, is_path
from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line

NEAR = 3  # lines below a title in which a menu speaks against it, a byline for it


def is_filed(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is a row of names with commas, one of which is a line of the menu above."""
    names = [name.strip().casefold() for name in lines[i].key.split(",")]
    if len(names) < 2 or any(len(name.split()) > ENTRY_WORDS for name in names):
        return False
    return any(line.key.casefold() in names for line in lines[:i])


def is_over_menu(lines: Sequence[Line], i: int) -> bool:
    """Whether a line of a menu is near below line `i`, and no sentences before it."""
    for line in lines[i + 1 : i + 1 + NEAR]:
        if is_prose(line):
            return False
        if is_menu(line):
            return True
    return False


def menus_below(lines: Sequence[Line], i: int) -> int:
    """How many lines of a menu stand between line `i` and the first sentences below it, as far as
    menus go."""
    found = 0
    for line in lines[i + 1 : i + 1 + _LONGEST_MENU]:
        if is_prose(line):
            break
        found += is_menu(line)
    return found


_LONGEST_MENU = 1000  # lines
_CRUMBS = 4  # lines of a way through the site


def ends_crumbs(lines: Sequence[Line], i: int) -> bool:
    """Whether a line ends a group of lines that begins, or nearly, with one of a menu."""
    k = i
    while k > 0 and lines[k].before == 0 and i - k < _CRUMBS:
        k -= 1
    near = range(k, i)
    return lines[i].before == 0 < lines[i].after and any(is_menu(lines[j]) for j in near)


def is_in_row(lines: Sequence[Line], i: int) -> bool:
    """Whether a line of a word or two stands close under another line, and beside one as short."""

    def is_short(j: int) -> bool:
        return 0 <= j < len(lines) and lines[j].words <= 2 and ends_open(lines[j])

    return is_short(i) and lines[i].before == 0 and (is_short(i - 1) or is_short(i + 1))


ENTRY_WORDS = 3


def is_entry(lines: Sequence[Line], i: int, j: int) -> bool:
    """Whether of two lines that say the same the upper one is the entry of a menu, which names the
    section."""
    if j < i and i + 1 < len(lines) and is_prose(lines[i + 1]):
        return False  # the name over the text is its title, in the menu too
    if j < i and _opens_head(lines, i):
        return False
    i, j = min(i, j), max(i, j)
    if lines[i].words > ENTRY_WORDS or lines[i].before or not (lines[j].before or j == i + 1):
        return False
    beside = [lines[k] for k in (i - 1, i + 1) if 0 <= k < len(lines)]
    return all(line.words <= ENTRY_WORDS and ends_open(line) for line in beside)


_FEWEST_BELOW = 4  # lines of a menu between its entry and the title
_LONGEST_ENTRY = 6  # words


def is_own_entry(lines: Sequence[Line], i: int, same: Sequence[int]) -> bool:
    """Whether line `i` is the entry of a menu for the page itself: others of the menu stand round
    it, without a date or a number, down to one of the `same` that stands over the text."""
    if i == 0 or not _is_label(lines[i - 1]):
        return False
    for j in same:
        between = lines[i + 1 : min(j, i + _LONGEST_MENU + 2)]
        if not _FEWEST_BELOW <= len(between) <= _LONGEST_MENU or not all(map(_is_label, between)):
            continue
        if any(is_prose(line) for line in lines[j + 1 : j + 1 + NEAR]):
            return True
    return False


def _is_label(line: Line) -> bool:
    """Whether a line may be of a menu: short, no sentence, and without figures."""
    return line.words <= _LONGEST_ENTRY and ends_open(line) and not re.search(r"\d", line.text)


_HEADLINE = 5  # words


def _opens_head(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` stands over short lines in a group that has no other headline."""
    below = []
    for line in lines[i + 1 :]:
        if line.before:
            break
        below.append(line)
    return len(below) > 1 and bool(lines[i].before) and all(x.words < _HEADLINE for x in below)


_SECTION_WORDS = 6
_CLOSE = 3  # lines without a blank one between that a title stands apart from


def is_apart(lines: Sequence[Line], i: int) -> bool:
    """Whether a headline stands alone between blank lines, under lines that stand close."""
    if not _is_alone(lines[i]) or lines[i].words < fewest(lines[i]) or is_prose(lines[i]):
        return False
    if lines[i].words <= _SECTION_WORDS and re.search(r"\s[•·|/›»–—]\s", lines[i].text):
        return False  # a section and a part of it
    if _ends_in_headline(lines, i):
        return False
    # between the menu and the title its section may stand alone
    named = i > 0 and _is_alone(lines[i - 1]) and lines[i - 1].words <= _SECTION_WORDS
    top = i - 1 if named else i
    return top >= _CLOSE and all(lines[top - k].before == 0 for k in range(1, _CLOSE))


_LABEL_WORDS = 4  # of an entry of a menu


def _ends_in_headline(lines: Sequence[Line], i: int) -> bool:
    """Whether the lines that stand close above line `i` are short but for the last: a title that no
    blank line parts from the menu, and what follows it is its standfirst."""
    above = lines[i - _CLOSE - 1 : i]
    if len(above) <= _CLOSE or not is_headline(above[-1]):
        return False
    labels = (line.words <= _LABEL_WORDS or is_path(line.text) for line in above[1:-1])
    return all(labels) and all(line.before == 0 for line in above[1:])


def _is_alone(line: Line) -> bool:
    return line.before > 0 and line.after > 0
