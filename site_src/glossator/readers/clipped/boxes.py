"""Boxes that a clipper left as a paragraph of several lines, or as a line over a button."""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Image, Link, Span, Styled, plain_text, walk
from glossator.readers.clipped.cards import cards_of
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.statements import is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.text import folded

_PITCH = 160  # code points of a line over a button
_ITALIC = 300  # code points of one in italics
_PITCHES = 3  # lines over the button of a box
_AMID = 80  # code points of a line between two of a box
_NAME = 3  # words of a name in capitals
_CAPTION = 6  # words of a caption over a name
# what a button under a pitch asks for; tickets and things for sale may be what a text lists
_ASKS: frozenset[Reason] = frozenset({"newsletter", "paywall"})


def boxes_of(
    units: Sequence[Unit], found: Mapping[Span, SetAside], reading: Reading
) -> Mapping[Span, SetAside]:
    """The lines of boxes and cards that `found` has not or has in part, and why."""
    shown = [unit for unit in units if unit.text or unit.linked]
    added: dict[Span, SetAside] = {}
    ends = len(shown)
    while ends and shown[ends - 1].span in found:
        ends -= 1
    place = 0
    for part, run in groupby(shown, key=lambda unit: unit.part):
        block = tuple(run)
        above = shown[place - 1] if place else None
        place += len(block)
        if part is None:
            continue
        added |= _pitched(block, found)
        added |= _amid(block, found)
        added |= _offered(block, found)
        added |= _credited(block)
        added |= _fenced(block)
        added |= _iconed(block, found)
        if above is not None and above.span in found and place >= ends:
            added |= _enclosed(block, found)
    for above, below in pairwise(shown):
        if above.part is None and below.part is None:
            added |= _over_button(above, below, found)
            added |= _fenced((above, below))
    added |= cards_of(shown, {**found, **added}, reading)
    return {span: why for span, why in added.items() if span not in found}


def _pitched(block: Sequence[Unit], found: Mapping[Span, SetAside]) -> dict[Span, SetAside]:
    """The few short lines over the buttons that a paragraph ends in, if these ask for something."""
    first = len(block)
    while first and block[first - 1].linked and block[first - 1].span in found:
        first -= 1
    above = [unit for unit in block[:first] if unit.span not in found]
    asked = [found[unit.span] for unit in block[first:]]
    why = next((each for each in asked if each.reason in _ASKS), None)
    if why is None or not above or len(block[:first]) > _PITCHES or any(map(_is_text, above)):
        return {}
    if not (_is_strong(block[0]) or block[0].text[-1:] in "?？" or any(map(_speaks, above))):
        return {}
    said = "stands over a button, in one box with it"
    return {u.span: SetAside(span=u.span, reason=why.reason, evidence=said) for u in above}


def _is_text(unit: Unit) -> bool:
    return unit.kept or bool(unit.pictures) or len(unit.text) > _PITCH


def _is_strong(unit: Unit) -> bool:
    """Whether a line is set strong from end to end."""
    styled = [each for each in unit.inlines if plain_text((each,)).strip()]
    return all(isinstance(each, Styled) and each.style == "strong" for each in styled)


def _speaks(unit: Unit) -> bool:
    key = folded(unit.text)
    said = words_of(key)
    return (said is not None and said.weight >= LIKELY) or interface_of(key.casefold()).heavy > 0


def _amid(block: Sequence[Unit], found: Mapping[Span, SetAside]) -> dict[Span, SetAside]:
    """The short lines of a paragraph between two links of it that are set aside."""
    gone = [i for i, unit in enumerate(block) if unit.span in found and unit.linked]
    added: dict[Span, SetAside] = {}
    for above, below in pairwise(gone):
        for unit in block[above + 1 : below]:
            if not unit.kept and len(unit.text) <= _AMID and not is_running(unit):
                reason = found[block[above].span].reason
                why = "stands between links of a box"
                added[unit.span] = SetAside(span=unit.span, reason=reason, evidence=why)
    return added


def _offered(block: Sequence[Unit], found: Mapping[Span, SetAside]) -> dict[Span, SetAside]:
    """The lines of a paragraph that begins in a picture and ends in a button, both of which lead to
    one page, with a few words between: what is for sale."""
    first, last = block[0], block[-1]
    offers = last.linked and last.span in found and first.linked and first.span != last.span
    if not offers or _targets(first) != _targets(last) or len(_targets(first)) != 1:
        return {}
    if any(unit.kept or len(unit.text) > _AMID or is_running(unit) for unit in block):
        return {}
    why = "shows what the button under it sells"
    return {u.span: SetAside(span=u.span, reason="advertisement", evidence=why) for u in block}


def _targets(unit: Unit) -> set[str]:
    return {each.target for each in unit.inlines if isinstance(each, Link)}


def _enclosed(block: Sequence[Unit], found: Mapping[Span, SetAside]) -> dict[Span, SetAside]:
    """The short lines of the last paragraph of a page that is left, under a line that is set aside
    and over links of its own that are."""
    last = block[-1]
    short = all(not unit.kept and len(unit.text) <= _PITCH for unit in block)
    if not short or not last.links or last.span not in found or any(map(is_running, block)):
        return {}
    reason, why = found[last.span].reason, "stands in a box behind the text"
    return {u.span: SetAside(span=u.span, reason=reason, evidence=why) for u in block}


def _credited(block: Sequence[Unit]) -> dict[Span, SetAside]:
    """The name alone under a caption, right below a picture: who took it."""
    last = block[-1]
    capitals = _is_in_capitals(last.text) and CLOSED.search(block[-2].text)
    named = (is_name(last.text) and not last.text.isupper()) or capitals
    if len(block) < 3 or not block[0].pictures or last.links or last.kept or not named:
        return {}
    if any(len(unit.text.split()) < _CAPTION for unit in block[1:-1]):
        return {}
    span, why = block[-1].span, "is a name under a caption: who took the picture"
    return {span: SetAside(span=span, reason="image-credit", evidence=why)}


def _iconed(block: Sequence[Unit], found: Mapping[Span, SetAside]) -> dict[Span, SetAside]:
    """The pictures written out in the address, as icons are, over buttons that share the page."""
    icons = [unit for unit in block if unit.linked and _is_icon(unit)]
    others = [unit for unit in block if unit not in icons]
    shared = [unit.span in found and found[unit.span].reason == "share-bar" for unit in others]
    if not icons or not others or not all(shared):
        return {}
    why = "is an icon over a button that shares the page"
    return {u.span: SetAside(span=u.span, reason="share-bar", evidence=why) for u in icons}


def _is_icon(unit: Unit) -> bool:
    shown = [each for each in walk(unit.inlines) if isinstance(each, Image)]
    return bool(shown) and all(each.target.startswith("data:") for each in shown)


# "＼ 登録で300円クーポン ／", as calls over a button are set
_FENCED = re.compile(r"＼(?P<said>[^＼／]{4,60})／")


def _fenced(block: Sequence[Unit]) -> dict[Span, SetAside]:
    """A call between slanting strokes and the link right under it."""
    first, last = block[0], block[-1]
    if len(block) != 2 or not last.linked or first.links or first.kept or last.kept:
        return {}
    if not _FENCED.fullmatch(first.text) or len(last.text) > _AMID:
        return {}
    why = "is a call between strokes over a button, or that button"
    return {u.span: SetAside(span=u.span, reason="advertisement", evidence=why) for u in block}


# "ADA LIND / THE TIDAL"
_CAPITALS = re.compile(r"[^\W\d_a-zà-öø-ÿ][^\d.!?…:;]{5,60}")


def _is_in_capitals(text: str) -> bool:
    """Whether a line is a few words in capitals from end to end, as credits are set: a name, or
    several parted by a stroke."""
    few = len(text.split()) > 1 and len(text.split("/")[0].split()) <= _NAME
    return few and text.isupper() and bool(_CAPITALS.fullmatch(text))


def _over_button(above: Unit, below: Unit, found: Mapping[Span, SetAside]) -> dict[Span, SetAside]:
    """A short line that speaks of what the button right under it asks for."""
    why = found.get(below.span)
    if why is None or not below.linked or why.reason not in _ASKS:
        return {}
    plain = not (above.heads or above.item or above.links) and above.span not in found
    italic = _is_italic(above) and not above.kept and len(above.text) <= _ITALIC
    boxed = (_leads(above) and not _is_text(above)) or italic
    if not plain or not boxed or not _speaks(above):
        return {}
    said = "speaks of what the button under it asks for"
    return {above.span: SetAside(span=above.span, reason=why.reason, evidence=said)}


def _is_italic(unit: Unit) -> bool:
    """Whether a line is set in italics from end to end."""
    styled = [each for each in unit.inlines if plain_text((each,)).strip()]
    return all(isinstance(each, Styled) and each.style == "emphasis" for each in styled)


def _leads(unit: Unit) -> bool:
    """Whether a line begins with words set strong, as the head of a box is."""
    first = next((each for each in unit.inlines if plain_text((each,)).strip()), None)
    return isinstance(first, Styled) and first.style == "strong"
