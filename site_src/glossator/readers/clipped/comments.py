"""What the readers of a page say behind its text, under a heading that counts it."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from glossator.model.documents import SetAside
from glossator.model.trees import Image, Inline, Link, Span, Styled, plain_text, walk
from glossator.readers.clipped.units import Unit
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import count_words
from glossator.text import folded

_NAMES = ("comments", "comment-count", "comment-form")
_FEWEST = 4  # lines of the site's in a page that has comments: a note may count some, too
_SAYS = 4  # paragraphs of one comment
_MOST = 0.5  # of the words of a page
# "3 comments – powered by …"
_COUNTED = re.compile(r"\d{1,5}\s\w+|\w+\s?[(（]\d{1,5}[)）]")
# "1326 个作品", "Cooksnaps (3)": what readers made of what a page tells to make
_MADE = re.compile(
    r"\d{1,7}\s?(?:个|個|件の?)?作品|(?:みんなの)?つくれぽ\s?[(（]?\d{1,7}件?[)）]?"
    r"|(?:cooksnaps|makes|community photos)\s?\(\d{1,7}\)|\d{1,7} (?:cooksnaps|makes)"
    r"|\d{1,7} (?:people )?(?:have )?made (?:it|this)(?: recipe)?",
    re.IGNORECASE,
)
_NAMED = 6  # words of a name and a day
_VERB = 3  # words between a name and a day: "says", "schrieb am", "a écrit le"


def comments_of(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Mapping[Span, SetAside]:
    """All from a heading that counts comments, if behind it stand names with a day, set strong or
    linked, each over a few paragraphs, and what is set aside: to the end of the page."""
    if len(found) < _FEWEST:
        return {}
    shown = [unit for unit in units if unit.text or unit.linked]
    words = [count_words(unit.text) for unit in shown]
    for i, unit in enumerate(shown):
        if not (unit.heads and _counts(unit.text)):
            continue
        below = shown[i + 1 :]
        signed = [_is_signed(each) for each in below]
        for at, (above, each) in enumerate(pairwise(below)):
            if _is_shown(above, each):
                signed[at : at + 2] = True, True
        if not any(signed) or any(each.heads for each in below if each.span not in found):
            continue
        if sum(words[i:]) > _MOST * sum(words) or not _are_comments(below, signed, found):
            continue
        why = "is of what readers say, behind the text"
        return {
            each.span: SetAside(span=each.span, reason="form", evidence=why)
            for each in shown[i:]
            if each.span not in found
        }
    return {}


def _are_comments(
    units: Sequence[Unit], signed: Sequence[bool], found: Mapping[Span, SetAside]
) -> bool:
    """Whether few paragraphs stand under each name, and none over the first."""
    run, begun = 0, False
    for unit, names in zip(units, signed, strict=True):
        begun = begun or names
        run = 0 if names or unit.span in found else run + 1
        if run > _SAYS or (run and not begun):
            return False
    return True


def _counts(text: str) -> bool:
    """Whether a heading counts comments, whatever it says behind that."""
    key = folded(text)
    if _MADE.fullmatch(key):
        return True
    first = re.split(r"\s+[-–—|·•]\s+", key)[0]
    for words in (key, first):
        said, face = words_of(words), interface_of(words.casefold())
        if said is not None and said.name in _NAMES and said.weight >= LIKELY:
            return True
        if _COUNTED.fullmatch(words) and "comment" in face.matters:
            return True
    return False


def _is_signed(unit: Unit) -> bool:
    """Whether a line is a name, set strong or linked, and a day: `**hjordis** · Nov 8`."""
    shown = [each for each in unit.inlines if plain_text((each,)).strip()]
    if not shown or unit.heads or unit.kept or not _is_set(shown[0]):
        return False
    rest = plain_text(tuple(shown[1:])).strip(" \t·•|,–—-()")
    told = rest.split()
    return any(is_day(" ".join(told[at:])) for at in range(min(_VERB + 1, len(told))))


def _is_shown(above: Unit, unit: Unit) -> bool:
    """Whether a line is a name and a day, right under a picture that leads to what they show."""
    pictured = (
        above.linked and above.links and any(isinstance(i, Image) for i in walk(above.inlines))
    )
    told = unit.text.split()
    named = 1 < len(told) <= _NAMED + 1 and any(is_day(" ".join(told[i:])) for i in (1, 2, 3))
    plain = not (unit.links or unit.heads or unit.kept)
    return pictured and plain and named and unit.part is not None and unit.part == above.part


def _is_set(inline: Inline) -> bool:
    return isinstance(inline, Link) or (isinstance(inline, Styled) and inline.style == "strong")
