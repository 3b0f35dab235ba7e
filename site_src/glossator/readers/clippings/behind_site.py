"""What stands behind the text among the site's lines, with many of these between it and the text:
what readers say, names of pages, what a site says of itself."""

import re
from collections.abc import Collection, Sequence

from glossator.readers.clippings.comment_threads import is_mark
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.own_notes import is_own_note
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.plain_lines import Line

_BEHIND = Verdict(
    reason="navigation", evidence="stands behind the text, among many lines of the site's"
)
_PARAGRAPH, _FEWEST = 20, 3  # words of a paragraph of the text, and how many a text has
_RUN = 5  # lines of the site's between the text and such a line
_FAR = 15  # or so many, where it is a sentence
_SENTENCE = 4  # words
_BELOW = 8  # lines below, one of which is the site's too
_POSTS = 2  # lines that date what people wrote, of a text that is a thread
# of a footnote, a reference, a row of figures
_NOTED = re.compile(r"[\[(^↑*†‡]|\d{1,3}[.)\]]? ")


def behind_site(
    lines: Sequence[Line],
    site: Collection[int],
    known: Collection[int],
    begin: int,
    staying: Collection[int],
) -> dict[int, Verdict]:
    """The lines behind the last paragraph of a text that begins at `begin` with several of `site`
    between and one below, but for notes, references, tables and what the name of a section heads.
    `known` lines, `site` among them, are not of the text; `staying` ones are, whatever speaks
    against it. A thread, whose posts are its text, is left alone."""
    own = [
        i
        for i in range(begin, len(lines))
        if i not in known and is_prose(lines[i]) and lines[i].words >= _PARAGRAPH
    ]
    if len(own) < _FEWEST:
        return {}
    last = own[-1]
    if sum(is_mark(line) for line in lines[max(0, begin - _FEWEST) : last]) >= _POSTS:
        return {}
    found: dict[int, Verdict] = {}
    run = 0
    for i in range(last + 1, len(lines)):
        if i in site:
            run += 1
        elif i in known or i in staying:
            continue
        elif _may_be_of_text(lines[i]):
            run = 0
        elif run >= (_FAR if _is_sentence(lines[i]) else _RUN) and any(
            j in site for j in range(i + 1, i + 1 + _BELOW)
        ):
            found[i] = _BEHIND
    return found


def _may_be_of_text(line: Line) -> bool:
    noted = bool(_NOTED.match(line.text)) or "\t" in line.text
    return noted or is_own_note(line) or is_familiar(line.text)


def _is_sentence(line: Line) -> bool:
    """Whether a line may be one of the last sentences of a text, behind a box in its midst."""
    return is_prose(line) or (line.words >= _SENTENCE and bool(CLOSED.search(line.ending)))
