"""Short lines close over a paragraph that no blank line parts from what is above them: headings,
where the text sets the others so; and questions that are no headings."""

from collections.abc import Collection, Sequence

from glossator.readers.clippings.captions import depicts, is_credited
from glossator.readers.clippings.heading_company import resumes
from glossator.readers.clippings.heading_shapes import CLOSED, FACT, LONGEST, QUESTION
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.plain_lines import Line, is_list_start

_WORDS = 8  # of such a heading
_FEWEST = 3  # headings of the text behind a blank line and close over their paragraphs


def attached(lines: Sequence[Line], opening: Collection[int]) -> set[int]:
    """The lines close over a paragraph, right under the name of a section, a list, code, or what
    the site set there, in a text three of whose headings stand close over theirs: `opening` are
    those that open a group of lines."""
    alike = [i for i in opening if is_prose(lines[i + 1])]
    if len(alike) < _FEWEST:
        return set()
    return {
        i
        for i in range(1, len(lines) - 1)
        if lines[i].before == lines[i].after == lines[i + 1].before == 0
        and is_prose(lines[i + 1])
        and _may_head(lines[i])
        and (_is_parted(lines, i) or is_familiar(lines[i - 1].text) or resumes(lines, i))
    }


def _may_head(line: Line) -> bool:
    own = line.words <= _WORDS and not (CLOSED.search(line.ending) or FACT.match(line.text))
    own = own and (line.text[0].isupper() or not line.text[0].isascii())
    return own and not (depicts(line.text) or is_list_start(line.text) or "\t" in line.text)


def _is_parted(lines: Sequence[Line], i: int) -> bool:
    """Whether something that is not of the text stood right above line `i`."""
    return lines[i].number > lines[i - 1].number + len(lines[i - 1].parts)


def under_captions(lines: Sequence[Line], captions: Collection[int]) -> set[int]:
    """The lines over a paragraph right under what a picture shows and who took it: no blank line
    parts a picture from a heading. `captions` are where such lines begin whose credit is gone."""
    return {
        i
        for i in range(1, len(lines) - 1)
        if lines[i].before == 0
        and lines[i].words <= LONGEST
        and not CLOSED.search(lines[i].ending)
        and lines[i].text[0].isupper()
        and is_prose(lines[i + 1])
        and lines[i - 1].words > lines[i].words
        and (is_credited(lines[i - 1].key) or lines[i - 1].start in captions)
    }


_SENTENCE, _PARAGRAPH = 8, 20  # words of an item above, and of the paragraph below


def under_items(lines: Sequence[Line]) -> set[int]:
    """The lines over a paragraph right under the items of a list, which are sentences, as they are
    not: a copy has no blank line between a list and a heading."""
    return {
        i
        for i in range(1, len(lines) - 1)
        if lines[i].before == 0
        and lines[i].after > 0
        and lines[i].words > 1
        and _may_head(lines[i])
        and is_prose(lines[i + 1])
        and lines[i + 1].words >= _PARAGRAPH
        and _are_sentences(lines, i)
    }


def _are_sentences(lines: Sequence[Line], i: int) -> bool:
    """Whether the lines right above line `i` in its group are sentences, two at least."""
    above = i - 1
    while above >= 0 and lines[above].words >= _SENTENCE and CLOSED.search(lines[above].ending):
        if lines[above].before:
            break
        above -= 1
    opens = above >= 0 and lines[above].before > 0 and lines[above].words >= _SENTENCE
    return opens and i - above >= _FEWEST_ITEMS


_FEWEST_ITEMS = 2
_ASKED = 3  # questions over an answer in quotation marks
_QUOTES = '«“„"「『'


def answered_in_marks(lines: Sequence[Line]) -> set[int]:
    """The questions of a talk: three at least, each over what is said to it in quotation marks."""
    found = {
        i
        for i in range(len(lines) - 1)
        if QUESTION.search(lines[i].ending)
        and lines[i].text[0] not in _QUOTES
        and is_prose(lines[i + 1])
        and lines[i + 1].text[0] in _QUOTES
    }
    return found if len(found) >= _ASKED else set()
