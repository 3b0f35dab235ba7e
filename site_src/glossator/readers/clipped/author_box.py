"""The box on who wrote a page, behind its text: a picture, the name, a few words."""

from collections.abc import Collection, Mapping, Sequence

from glossator.model.documents import SetAside
from glossator.model.trees import Span, Styled, plain_text
from glossator.readers.clipped.units import Unit
from glossator.text import folded

_ABOUT = 2  # lines about the author under the name
_LONGEST = 400  # code points of one of them
_WHY = "is of the box on the author, behind the text"


def author_box(
    units: Sequence[Unit], gone: Collection[Span], names: Collection[str]
) -> Mapping[Span, SetAside]:
    """The lines of the box on one of `names`, with nothing but what is set aside below it: their
    name by itself and a few words under it, or set strong at the beginning of these."""
    shown = [unit for unit in units if unit.text or unit.linked]
    ends = len(shown)
    while ends and shown[ends - 1].span in gone:
        ends -= 1
    known = {folded(name).casefold() for name in names}
    for i, unit in enumerate(shown):
        if unit.span in gone or not _names(unit, known):
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


def _is_about(unit: Unit, gone: Collection[Span]) -> bool:
    plain = not (unit.heads or unit.kept or unit.item or unit.pictures)
    return plain and unit.span not in gone and len(unit.text) <= _LONGEST
