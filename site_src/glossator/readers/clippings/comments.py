"""Where the readers of a page speak, below its text."""

from collections.abc import Sequence

from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.vocabulary import Interface
from glossator.readers.clippings.wording import WEAK, Words
from glossator.readers.clippings.zones import is_comment_mark
from glossator.readers.plain_lines import Line

_NAMES = ("comments", "comment-count", "comment-form")
_FEWEST = 3  # marks under such a heading
_APART = 4  # lines at most that stand between two marks
_MOST = 0.5  # of a page's paragraphs that readers may have written


def comments_begin(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    own: Sequence[bool],
) -> int:
    """The line that counts comments or asks for them, if all behind it are names, dates and buttons
    with short texts between; `len(lines)` if there is none. `own` lines are paragraphs."""
    marked = [
        each is not None
        or face.share >= 0.5
        or face.heavy > 1
        or is_day(line.text)
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
        each = words[i]
        heads = each is not None and each.name in _NAMES and each.weight > WEAK
        if heads and not own[i] and marks > _FEWEST and behind <= _MOST * sum(said):
            found = i
        behind += said[i]
    return found
