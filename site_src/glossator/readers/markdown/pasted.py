"""Whether a text with marks of Markdown here and there is a page copied as plain text: what its
site set round it stands in it bare, and its paragraphs as a browser copies them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from glossator.readers.clippings.overhead import is_path, is_row
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line, physical_lines

_SHORT_LINE = 120  # code points of a button or a notice
# "- Home", "[Home](/)", "> Share", "| Share |": a note writes so, and no page is copied so
_MARKED = re.compile(r"[-*+>#|`]|:::|\d+[.)]\s|.*\]\(|.*\[\[")
# "← Notes on a borrowed bicycle", "The keyboard is fine →"
_LEADS_ON = re.compile(r"[←«‹] ?\w|.{1,80}\w ?[→»›]$")
# "rsync -a --delete "$SRC/" new:/", "if (wet) {", "count += 1;"
_CODE = re.compile(r"\S.*(?:\s--[a-z][\w-]*(?:[ =]|$)|\$[({]|=\"|[;{]$)|[})]+;?$")
_FENCE = re.compile(r"^(?:```|~~~)", re.MULTILINE)
_TITLED_LINES = 3  # at the top, among which a note has its title
_LONG_PARAGRAPH = 20  # words: a line of a poem or a list is shorter
_FEWEST = 2  # lines of a site's: else it is a note, however it is written
_TITLED = 2  # so much more must speak for a copied page where the title is marked
_UNMARKED_TITLE = 2


def is_pasted(text: str, marks: int) -> bool:
    """Whether `text`, for whose being Markdown speak as many signs as `marks`, is a copied page.

    A page has its site's menus, buttons and notices, without the marks that a note or a clipper
    sets; its paragraphs stand right below each other, which in Markdown are one, and its code
    unfenced; and its title is no heading though other lines look like some."""
    lines = physical_lines(text)
    sites = sum(_is_sites(line) for line in lines)
    if sites < _FEWEST:
        return False
    titled = _is_titled(lines)
    sites += 0 if _FENCE.search(text) else sum(_is_bare_code(line) for line in lines)
    marks += sum(_is_set_apart(line) for line in lines)
    close = sum(_are_close(above, below) for above, below in pairwise(lines))
    if titled:
        return sites + close > _TITLED * marks
    return sites + close + _UNMARKED_TITLE * _is_titled_bare(lines) > marks


def _is_sites(line: Line) -> bool:
    """Whether a line is of a site's interface and has no mark of Markdown before it or in it."""
    if not 2 < len(line.text) < _SHORT_LINE or _MARKED.match(line.text):
        return False
    said = words_of(line.key)
    if said is not None and said.weight >= LIKELY:
        return True
    if interface_of(line.key).share >= 0.99 or _LEADS_ON.match(line.text):
        return True
    return is_row(line.text) or is_path(line.text)


def _is_set_apart(line: Line) -> bool:
    """Whether a line is a heading of a lower level between blank lines, as notes are written."""
    return bool(re.match(r"#{2,6} \S", line.text)) and line.before > 0 and line.after > 0


def _is_bare_code(line: Line) -> bool:
    return not line.indent and not _MARKED.match(line.text) and bool(_CODE.match(line.text))


def _are_close(above: Line, below: Line) -> bool:
    """Whether two paragraphs stand right below each other."""
    full = (is_prose(line) and line.words >= _LONG_PARAGRAPH for line in (above, below))
    return below.before == 0 and all(full) and not _MARKED.match(below.text)


def _is_titled(lines: Sequence[Line]) -> bool:
    """Whether a heading opens the text, or is the only one of its level over ones of lower levels,
    as a clipper writes what stands under the menu of a page."""
    if any(re.match(r"#{1,2} ", line.text) for line in lines[:_TITLED_LINES]):
        return True
    levels = [len(match[0]) for line in lines if (match := re.match(r"#{1,6}(?= \S)", line.text))]
    lower = levels[1:]
    return bool(lower) and levels[0] < min(lower) and not _is_titled_bare(lines)


def _is_titled_bare(lines: Sequence[Line]) -> bool:
    """Whether running text stands over the first line that is marked as a heading."""
    for line in lines:
        if re.match(r"#{1,6} \S", line.text):
            return False
        if is_prose(line):
            return True
    return False
