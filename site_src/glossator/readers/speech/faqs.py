"""Questions and answers that readers may have, at the end of an article or as all of a page: nobody
talks there, however they are labelled."""

import re
from collections.abc import Collection, Sequence

from glossator.readers.clippings.lettered import lettered
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import FAQ
from glossator.readers.plain_lines import Line
from glossator.readers.speech.persons import FIRST, SECOND

_ENOUGH = 3
_LONGEST_QUESTION = 30  # words
_ABOVE = 3  # paragraphs of an article over its questions
_MOST = 0.6  # share of the words of its paragraphs that are of its questions


def are_faqs(lines: Sequence[Line], labelled: Collection[int]) -> bool:
    """Whether the lines `labelled` are all of rows of questions and answers behind letters, and
    more speaks for what readers ask than for what somebody was asked."""
    found = lettered(lines)
    rows = [i for row in found.rows for i in row]
    if not rows or not {*labelled} <= {*rows}:
        return False
    asked = [lines[i] for i in rows if i in found.questions]
    said = [lines[i] for i in rows if i not in found.questions]
    if not asked or any(line.words > _LONGEST_QUESTION for line in asked):
        return False
    above = [line.words for line in lines[: rows[0]] if is_prose(line)]
    share = sum(lines[i].words for i in rows) / (sum(lines[i].words for i in rows) + sum(above))
    named = any(FAQ.fullmatch(lines[i].text) for i in found.heads)
    signs = (
        (3, named),
        (1, bool(found.heads) and not named),
        (1, len(above) >= _ABOVE),
        (1, bool(above) and share <= _MOST),
        # "Can I put it in the machine?": who asks so asks for himself
        (2, _share(asked, FIRST) > 0),
        (1, _share(asked, SECOND) == 0),
        (-3, _share(asked, SECOND) > _SELDOM and _share(said, FIRST) > _SELDOM),
        # "I never meant to": who answers so is somebody
        (-3, _share(said, FIRST) > 0.5),
    )
    return sum(weight for weight, holds in signs if holds) >= _ENOUGH


_SELDOM = 0.34


def _share(lines: Sequence[Line], words: re.Pattern[str]) -> float:
    return sum(bool(words.search(line.text)) for line in lines) / len(lines)
