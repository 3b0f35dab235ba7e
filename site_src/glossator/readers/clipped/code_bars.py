"""Buttons that a clipper left beside pieces of code: `Copy`."""

from collections.abc import Mapping, Sequence

from glossator.model.documents import Reading, SetAside
from glossator.model.trees import Span, leaves
from glossator.readers.clipped.units import Unit
from glossator.readers.clippings.vocabulary import interface_of
from glossator.text import folded

_WORDS = 3  # of such a button
_ALL = 0.99
_MATTERS = {"share", "service", "piece"}  # what they speak of


def code_bars(units: Sequence[Unit], reading: Reading) -> Mapping[Span, SetAside]:
    """The lines right over a piece of code or right under it that are such a button."""
    code = {leaf.span for leaf in leaves(reading.blocks) if leaf.kind == "code"}
    shown = [unit for unit in units if unit.text or unit.linked]
    found: dict[Span, SetAside] = {}
    for i, unit in enumerate(shown):
        beside = (*shown[max(0, i - 1) : i], *shown[i + 1 : i + 2])
        if _is_button(unit) and any(each.span in code for each in beside):
            why = "is a button beside a piece of code"
            found[unit.span] = SetAside(span=unit.span, reason="share-bar", evidence=why)
    return found


def _is_button(unit: Unit) -> bool:
    plain = not (unit.heads or unit.kept or unit.item or unit.pictures)
    if not plain or not 0 < len(unit.text.split()) <= _WORDS:
        return False
    face = interface_of(folded(unit.text).casefold())
    shared = face.reason == "share-bar" and not set(face.matters) - _MATTERS
    return face.share >= _ALL and shared and unit.text[-1:] not in ".:：,;"
