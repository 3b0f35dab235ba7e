"""The box on who wrote a page, behind its text: a picture, the name, a few words."""

import re
from collections.abc import Collection, Mapping, Sequence

from glossator.model.documents import SetAside
from glossator.model.trees import Span, Styled, plain_text
from glossator.readers.clipped.units import Unit
from glossator.readers.clippings.prose import CLOSED
from glossator.text import folded

_ABOUT = 2  # lines about the author under the name
_LONGEST = 400  # code points of one of them
_WHY = "is of the box on the author, behind the text"


def author_box(
    units: Sequence[Unit], gone: Collection[Span], names: Collection[str]
) -> Mapping[Span, SetAside]:
    """The lines of the box on one of `names`, with nothing but what is set aside below it: their
    name by itself and a few words under it, or set strong at the beginning of these, or all of it
    set apart."""
    shown = [unit for unit in units if unit.text or unit.linked]
    ends = len(shown)
    while ends and shown[ends - 1].span in gone:
        ends -= 1
    known = {folded(name).casefold() for name in names}
    for i, unit in enumerate(shown):
        if unit.span in gone:
            continue
        if i + 1 >= ends and _tells(unit, known):
            return {unit.span: SetAside(span=unit.span, reason="repeated-byline", evidence=_WHY)}
        if not _names(unit, known):
            continue
        end = i + 1
        if folded(unit.text).casefold() in known:
            while end < len(shown) and end - i <= _ABOUT and _is_about(shown[end], gone):
                end += 1
        if end - i < 2 and folded(unit.text).casefold() in known:
            continue
        if ends <= end < len(shown):
            start = i
            while start and shown[start - 1].linked and not shown[start - 1].kept:
                start -= 1
            return {
                each.span: SetAside(span=each.span, reason="repeated-byline", evidence=_WHY)
                for each in shown[start:end]
                if each.span not in gone
            }
    return {}


def _names(unit: Unit, known: Collection[str]) -> bool:
    """Whether a line is one of the names `known`, or begins with it, set strong."""
    if unit.heads or unit.kept or unit.item or len(unit.text) > _LONGEST:
        return False
    if folded(unit.text).casefold() in known:
        return True
    first = next((each for each in unit.inlines if plain_text((each,)).strip()), None)
    strong = isinstance(first, Styled) and first.style == "strong"
    return strong and first is not None and folded(plain_text((first,))).casefold() in known


# what an author says to readers and not of themselves
_SPEAKS = re.compile(
    r"\b(?:i|me|my|we|us|our|ich|mich|mein\w*|wir|uns|je|mes|nous|yo|mis?|nosotros|io|miei|noi|eu"
    r"|meus?|nós|jag|mig|vi|oss)\b|\b(?:thank|dank|merci|remerci|gracias|agradec|grazie|ringrazi"
    r"|obrigad|tack|tak|dzięk)|私|筆者|感謝",
    re.IGNORECASE,
)


def _tells(unit: Unit, known: Collection[str]) -> bool:
    """Whether a paragraph, all of it set in italics, tells who an author is, whose name it begins
    with: `*Ada Lind is a reporter in Holm.*`"""
    styled = [each for each in unit.inlines if plain_text((each,)).strip()]
    italic = all(isinstance(each, Styled) and each.style == "emphasis" for each in styled)
    if unit.heads or unit.kept or unit.item or len(unit.text) > _LONGEST or not italic:
        return False
    text = folded(unit.text).casefold()
    names = [name for name in known if " " in name and text.startswith(f"{name} ")]
    rest = text[len(names[0]) :] if names else ""
    return bool(CLOSED.search(rest)) and not _SPEAKS.search(rest)


def _is_about(unit: Unit, gone: Collection[Span]) -> bool:
    plain = not (unit.heads or unit.kept or unit.item or unit.pictures)
    return plain and unit.span not in gone and len(unit.text) <= _LONGEST
