"""Lines of the site's that only their neighbours tell: what stands between two lines that ask for
money or an address, the call over an offer, the button under each card of a list."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from glossator.model.documents import Reason
from glossator.readers.clippings.groups import groups
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.wording import LIKELY, SURE, Words
from glossator.readers.plain_lines import Line, is_list_start

_ASK: tuple[Reason, ...] = ("paywall", "newsletter")
_OFFER: tuple[Reason, ...] = (*_ASK, "advertisement")
_HEADS: tuple[Reason, ...] = (*_ASK, "related-links")  # what a box of offers may begin with
_BETWEEN = 5  # lines between two that ask
_SENTENCE, _PARAGRAPH = 36, 45  # words of a promise, of a paragraph no such box has
_CALL = 10  # words of the call over an offer


def enclosed(lines: Sequence[Line], words: Sequence[Words | None]) -> set[int]:
    """Promises between two lines that ask to pay or to subscribe, in a group without a paragraph;
    and calls that open a group right over a sentence that sells."""
    found: set[int] = set()
    for group in groups(lines):
        if len(group) < 2 or any(_is_paragraph(lines[i], words[i]) for i in group):
            continue
        asking = [i for i in group if _says(words[i], _HEADS, LIKELY)]
        for above, below in pairwise(asking):
            between = range(above + 1, below)
            if (
                _says(words[below], _ASK, LIKELY)
                and 0 < len(between) <= _BETWEEN
                and all(_may_promise(lines[i]) for i in between)
            ):
                found.update(between)
        if _calls(lines[group[0]]) and _sells(lines[group[1]], words[group[1]]):
            found.add(group[0])
    return found


def _says(words: Words | None, reasons: Collection[Reason], weight: int) -> bool:
    return words is not None and words.reason in reasons and words.weight >= weight


def _is_paragraph(line: Line, words: Words | None) -> bool:
    return line.words > _PARAGRAPH and not _says(words, _OFFER, SURE)


def _may_promise(line: Line) -> bool:
    return line.words <= _SENTENCE and not is_list_start(line.text) and "\t" not in line.text


def _calls(line: Line) -> bool:
    asks = line.ending[-1:] in "?？؟!！"
    return line.words <= _CALL and (asks or not CLOSED.search(line.ending))


def _sells(line: Line, words: Words | None) -> bool:
    return is_prose(line) and _says(words, _OFFER, SURE + LIKELY)


_CARD, _BUTTON = 5, 4  # lines of a card, words of its button
_TITLE, _TOLD = 16, 120  # words of a card's title, and of what it tells


def cards(lines: Sequence[Line]) -> tuple[set[int], set[int]]:
    """Of groups that each begin with a title of their own, tell of it and end in the same few
    words, as `Check availability`, two at least: all their lines, and the buttons they end in."""
    ends: dict[str, list[range]] = {}
    for group in groups(lines):
        if 3 <= len(group) <= _CARD and _is_card([lines[i] for i in group]):
            ends.setdefault(lines[group[-1]].key.casefold(), []).append(group)
    found: set[int] = set()
    buttons: set[int] = set()
    for same in ends.values():
        titles = {lines[group[0]].key for group in same}
        told = {lines[group[1]].key for group in same}
        if len(same) > 1 and len(titles) == len(same) == len(told):
            found.update(i for group in same for i in group)
            buttons.update(group[-1] for group in same)
    return found, buttons


def _is_card(group: Sequence[Line]) -> bool:
    title, told, button = group[0], group[1:-1], group[-1]
    named = title.words <= _TITLE and not CLOSED.search(title.ending)
    pressed = button.words <= _BUTTON and button.text[0].isupper()
    pressed = pressed and not CLOSED.search(button.ending) and not is_list_start(button.text)
    return (
        named
        and pressed
        and not any(char.isdigit() for char in button.text)
        and any(is_prose(line) for line in told)
        and all(line.words <= _TOLD for line in told)
    )
