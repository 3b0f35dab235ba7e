"""The box on the authors that some sites set between the title and the text: their names, what they
are, who pays them."""

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.readers.clippings.headline_shapes import ends_open
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.signatures import AUTHORS
from glossator.readers.clippings.statements import is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

_TOP = 40  # lines in which such a box begins
_LINES = 16  # of such a box
_LABEL, _ROLE = 3, 14  # words of a label in it, of what an author is
_LONGEST = 45  # words of a sentence in it
_WHOLE = 0.99  # share of the words of a button that are an interface's


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorBox:
    """The lines of such a box: the word for authors, their names, and the others."""

    label: int
    names: tuple[int, ...]
    others: tuple[int, ...]


def author_box(lines: Sequence[Line]) -> AuthorBox | None:
    """The box that begins with the word for authors alone and a name, whose every sentence begins
    with one of the names, or with words of what an author is, and that a button of the site's
    ends."""
    for label in range(min(len(lines), _TOP)):
        if AUTHORS.fullmatch(lines[label].text.rstrip(":： ")) and (found := _read(lines, label)):
            return found
    return None


def _read(lines: Sequence[Line], label: int) -> AuthorBox | None:
    names: list[int] = []
    told: list[str] = []
    last = -1
    for i in range(label + 1, min(len(lines), label + 1 + _LINES)):
        line = lines[i]
        if is_prose(line):
            begun = any(line.text.startswith(f"{each} ") for each in told)
            if line.words > _LONGEST or not begun:
                return None
            last = i
        elif last < 0 and is_name(line.text) and i - 1 in (label, *names, *_under(names)):
            names.append(i)
            told.append(line.text)
        elif i - 1 in names and ends_open(line) and line.words <= _ROLE:
            told += [each.strip() for each in line.text.split(",")]
        elif last >= 0 and _is_button(line):
            others = (i for i in range(label + 1, last + 1) if i not in names)
            return AuthorBox(label=label, names=tuple(names), others=tuple(others))
        elif not names or line.words > _LABEL or CLOSED.search(line.ending):
            return None
    return None


def _under(names: Sequence[int]) -> Sequence[int]:
    """The lines in which it may stand what each of `names` is."""
    return [i + 1 for i in names]


def _is_button(line: Line) -> bool:
    return line.words > 1 and (
        words_of(line.key) is not None or interface_of(line.key).share >= _WHOLE
    )
