"""Who wrote a text, where sites say it above the title: a name or a user's, close to a date."""

from collections.abc import Mapping, Sequence

from glossator.model.trees import Guess
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.signatures import HANDLE, whole_line
from glossator.readers.clippings.statement import Statement
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

_NEAR = 4  # lines above the title
_ABOVE = Guess(evidence="a name close above the title, beside a date", confidence=0.6)
_FACE = 0.5  # share of the words of a name that are an interface's


def names_above(
    lines: Sequence[Line], title: int, statements: Mapping[int, Statement]
) -> dict[int, Statement]:
    """The one name, or user's name, in the group of lines right above the title, if a date stands
    there too and below the title nobody signs; what the text is filed under may stand between."""
    if any(field.name == "author" for said in statements.values() for field in said.fields):
        return {}
    group: list[int] = []
    i = title - 1
    while i >= 0 and title - i <= _NEAR and not is_prose(lines[i]):
        group.append(i)
        if lines[i].before:
            break
        i -= 1
    dated = any(_is_dated(lines[i], statements.get(i)) for i in group)
    named = [i for i in group if i not in statements and _is_somebody(lines[i])]
    if not dated and (followed := _followed_above(lines, title, statements)) is not None:
        return {followed: whole_line("author", lines[followed], _FOLLOWED)}
    if not dated or len({lines[i].key for i in named}) != 1:
        return {}  # a picture's words may say the name a second time
    return {named[0]: whole_line("author", lines[named[0]], _ABOVE)}


def _followed_above(
    lines: Sequence[Line], title: int, statements: Mapping[int, Statement]
) -> int | None:
    """The line of a name above the title that a button to follow who it is stands close under, with
    what is told of that person between at most."""
    for i in range(max(0, title - _FOLLOW), title - 1):
        if i in statements or not _is_somebody(lines[i]):
            continue
        for below in lines[i + 1 : min(title, i + 1 + _BUTTON)]:
            if "follow" in interface_of(below.key).matters and below.words <= _BUTTON_WORDS:
                return i
            if _is_somebody(below):
                break  # that one is followed
    return None


_FOLLOW, _BUTTON, _BUTTON_WORDS = 12, 2, 4  # lines above the title, below the name; words
_FOLLOWED = Guess(
    evidence="a name above the title, close over the button to follow whose it is", confidence=0.6
)


def _is_dated(line: Line, said: Statement | None) -> bool:
    stated = said is not None and any(field.name == "published" for field in said.fields)
    return stated or is_day(line.text)


def _is_somebody(line: Line) -> bool:
    if interface_of(line.key).share >= _FACE or words_of(line.key) is not None:
        return False
    return is_name(line.text) or bool(HANDLE.fullmatch(line.text))
