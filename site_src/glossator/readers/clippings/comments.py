"""Where the readers of a page speak, below its text."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.vocabulary import Interface
from glossator.readers.clippings.wording import WEAK, Words, words_of
from glossator.readers.clippings.zones import is_comment_mark
from glossator.readers.plain_lines import Line

_NAMES = ("comments", "comment-count", "comment-form")
_FEWEST = 3  # marks under such a heading
_APART = 4  # lines at most that stand between two marks
_MOST = 0.5  # of a page's paragraphs that readers may have written


# "Your view matters to us (4)"
_COUNTED = re.compile(r"[^\d()]{3,50}[(（]\d{1,4}[)）]")
_COUNT = re.compile(r"\s?[(（]\d{1,4}[)）]$")  # "November 2023 (2)", in a blog's archive
_HEAD_WORDS = 6
_BELOW = 4  # lines below such a head in which the day of the first comment stands


def _heads(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    i: int,
) -> bool:
    """Whether line `i` may stand over what readers say."""
    each = words[i]
    if each is not None and each.name in _NAMES and each.weight > WEAK:
        return True
    if lines[i].words > _HEAD_WORDS or CLOSED.search(lines[i].ending):
        return False
    dated = any(
        _is_day(line.text) or is_comment_mark(line) for line in lines[i + 1 : i + 1 + _BELOW]
    )
    named = "comment" in faces[i].matters or bool(_COUNTED.fullmatch(lines[i].text))
    return dated and (named or _speaks_of_comments(lines[i], faces[i]))


def _speaks_of_comments(line: Line, face: Interface) -> bool:
    """Whether a line begins with the word for comments, and has no word that is no interface's:
    `Comments about this page`."""
    said = words_of(line.key.split()[0]) if face.share >= _WHOLE else None
    return said is not None and said.name in _NAMES


_WHOLE = 0.99
# "On 02/11/2016", under who wrote a comment
_ON = re.compile(r"(?:on|am|le|el|il|em|op|den|dnia|dne|på|в|от) ", re.IGNORECASE)


def _is_day(text: str) -> bool:
    return is_day(text) or is_day(_ON.sub("", text, count=1))


def _is_section(lines: Sequence[Line], marked: Sequence[bool], own: Sequence[bool], i: int) -> bool:
    """Whether line `i` stands alone right over paragraphs that nobody signs: the author comments
    too."""
    alone = lines[i].before > 0 and lines[i].after > 0 and lines[i].words == 1
    below = range(i + 1, min(len(lines), i + 3))
    unsigned = all(own[j] and not marked[j] and lines[j].before > 0 for j in below)
    long = any(lines[j].words >= _PARAGRAPH for j in below)
    return alone and len(below) > 1 and unsigned and long


_PARAGRAPH = 30  # words


def comments_begin(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    own: Sequence[bool],
    *,
    whole: bool = True,
) -> int:
    """The line that counts comments or asks for them, if all behind it are names, dates and buttons
    with short texts between; `len(lines)` if there is none. `own` lines are paragraphs; `whole`
    says that the text is among `lines`, and not above them."""
    marked = [
        each is not None
        or face.share >= 0.5
        or face.heavy > 1
        or _is_day(_COUNT.sub("", line.text))
        or is_comment_mark(line)
        for line, each, face in zip(lines, words, faces, strict=True)
    ]
    said = [line.words if mine else 0 for line, mine in zip(lines, own, strict=True)]
    found, run, marks, behind = len(lines), 0, 0, 0
    for i in range(len(lines) - 1, -1, -1):
        run = 0 if marked[i] else run + 1
        marks += marked[i]
        if run > _APART:
            break
        if (
            _heads(lines, words, faces, i)
            and not (own[i] or _is_section(lines, marked, own, i))
            and marks > _FEWEST
            and (behind <= _MOST * sum(said) or not whole)
        ):
            found = i
        behind += said[i]
    return found
