"""Questions of a conversation without labels that stand right behind a box of the site's, and look
like the title of the last page it leads to."""

from collections.abc import Iterator, Sequence

from glossator.readers.clippings.cleaning import Cleaned
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line
from glossator.readers.speech.persons import ENDS_ASKING

_FEWEST = 3  # questions that are answered besides
_LONGEST = 40  # words


def boxed_questions(lines: Sequence[Line], cleaned: Cleaned) -> Iterator[Line]:
    """The lines set aside that ask and stand last in a box inside the text, right over a paragraph
    that would answer nothing without them: above the box somebody else has answered already.

    The line right under the heading of a box is what that leads to, whatever it asks."""
    shown = {line.start for line in cleaned.lines}
    asked = [
        i
        for i in range(1, len(lines) - 1)
        if _asks(lines[i]) and is_prose(lines[i + 1]) and not _asks(lines[i + 1])
        and lines[i + 1].start in shown
    ]  # fmt: skip
    answered = [i for i in asked if lines[i].start in shown]
    if len(answered) < _FEWEST:
        return
    for i in asked:
        inside = answered[0] < i < answered[-1]
        if lines[i].start in shown or not inside or lines[i - 1].start in shown:
            continue
        above = next(line for line in reversed(lines[:i]) if line.start in shown)
        if not (words_of(lines[i].key) or words_of(lines[i - 1].key) or _asks(above)):
            yield lines[i]


def _asks(line: Line) -> bool:
    return line.words <= _LONGEST and bool(ENDS_ASKING.search(line.ending))
