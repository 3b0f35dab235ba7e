"""Where a text goes on right under a box, on pages that set no blank line between the two.

Such a page parts its paragraphs by blank lines, but what it sets between them ends without one: the
last line of a box is then a paragraph, or the heading of the next one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.readers.clippings.articles import is_ad_label
from glossator.readers.clippings.groups import groups
from glossator.readers.clippings.heading_words import CODE
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line, is_list_start

_DENSE = 25  # words of a paragraph that is no teaser
_FEWEST = 3  # paragraphs of a text between which boxes stand
_LONGEST = 12  # words of a heading
_BOX = 12  # lines of a box
_SHORTER = 0.75  # of the words of the shortest title in a box, what stands under them has at most
_SPOKEN = ("—", "–", "-", "―")  # what stands before a turn of talk
_BUTTON = 3  # words of a button, which may be a word of texts as well
_WHOLE = 0.99  # share of a line's words that are an interface's


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumptions:
    """The lines, by index, with which the text goes on: its paragraphs, and its headings."""

    paragraphs: frozenset[int] = frozenset()
    headings: frozenset[int] = frozenset()


def find_resumptions(lines: Sequence[Line]) -> Resumptions:
    """Where the text of `lines` goes on right under a box; nothing unless the page shows elsewhere
    that it parts no box from the text."""
    dense = [i for i, line in enumerate(lines) if _is_paragraph(line)]
    ends = (0, len(lines) - 1)
    apart = [i for i in dense if (lines[i].before and lines[i].after) or i in ends]
    if len(apart) < _FEWEST:
        return Resumptions()
    body = range(apart[0] + 1, apart[-1])
    boxes = [box for box in groups(lines) if box.start in body and box.stop <= body.stop]
    if any(_is_parted(lines, box) for box in boxes):
        return Resumptions()
    told = [box for box in boxes if _is_box(lines, box)]
    ended = [box[-1] for box in told if _goes_on(lines, box)]
    paragraphs = frozenset(i for i in ended if _is_paragraph(lines[i]))
    # without a paragraph to show it two boxes must, and no other may end otherwise
    if not paragraphs and (len(ended) < 2 or len(ended) < len(told)):
        return Resumptions()
    paragraphs |= {i for i in ended if CODE.search(lines[i].text)}  # under the button to copy it
    return Resumptions(paragraphs=paragraphs, headings=frozenset(ended) - paragraphs)


def _is_paragraph(line: Line) -> bool:
    return line.words >= _DENSE and is_prose(line) and not _is_known(line)


def _is_known(line: Line) -> bool:
    """Whether a line is a site's by its own words."""
    if is_ad_label(line.text):
        return True
    said = words_of(line.key)
    if said is not None and (said.weight >= LIKELY or line.words <= _BUTTON):
        return True
    return interface_of(line.key).share >= _WHOLE


def _is_parted(lines: Sequence[Line], box: range) -> bool:
    """Whether a box ends in a line of the site's over a blank one and a paragraph."""
    below = box.stop
    over = below < len(lines) and _is_paragraph(lines[below])
    return over and _is_known(lines[box[-1]])


def _is_box(lines: Sequence[Line], box: range) -> bool:
    """Whether a group of lines has words of a site's over its last line, and nothing of a text."""
    above = box[:-1]
    if not above or len(box) > _BOX or lines[box[-1]].text.startswith(_SPOKEN):
        return False
    of_text = any(_is_paragraph(lines[i]) or is_list_start(lines[i].text) for i in above)
    return not of_text and any(_is_known(lines[i]) for i in above)


def _goes_on(lines: Sequence[Line], box: range) -> bool:
    """Whether the last line of a box is of the text by what stands over and under it: a long
    paragraph, or what stands over running text and is shorter than the titles above it."""
    line, last = lines[box[-1]], box[-1]
    if _is_paragraph(line):
        return True
    asks = line.ending[-1:] in "?？؟"
    if line.words > _LONGEST or (CLOSED.search(line.ending) and not asks) or _is_known(line):
        return False
    if words_of(line.key) is not None or not _runs(lines[last + 1]):
        return False
    titles = [lines[i].words for i in box[:-1] if not _is_known(lines[i])]
    return _is_known(lines[last - 1]) or (bool(titles) and line.words <= _SHORTER * min(titles))


def _runs(line: Line) -> bool:
    """Whether a line is running text, or a turn of talk."""
    return is_prose(line) or line.text.startswith(_SPOKEN)
