"""Boxes and remarks that are known by where their links lead, in any language: what is said over a
link to where the site takes addresses and money, what stands with a link that the menu has, too,
what readers remark, and what a site sets behind that."""

from collections.abc import Mapping, Sequence, Set
from itertools import groupby, pairwise

from glossator.model.documents import Reading, SetAside
from glossator.model.trees import Link, Span, Styled, plain_text, walk
from glossator.readers.clipped.addresses import path_of
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.served import SHARED, is_remark, name_of, takes_orders
from glossator.readers.clipped.units import Unit, begins_text, is_running
from glossator.readers.clippings.vocabulary import interface_of
from glossator.text import folded

_BUTTON = 6  # words of one
_PITCH = 160  # code points of a line over one
_PITCHES = 2  # such lines, each a paragraph
_LINE = 80  # code points of a line of a box that is one paragraph
_LINES = 6  # of it
_MENU = 3  # links of a menu over the text
_SAYS = 4  # lines of a remark
_PROSE = 2  # sentences of a site's behind what readers remark
_ALL = 0.99  # of the words of a field and a button
_COUNTED = 4  # words beside the links of a row that shares


def served_boxes(
    units: Sequence[Unit], found: Mapping[Span, SetAside], reading: Reading
) -> Mapping[Span, SetAside]:
    """Such lines of a page that `found` has not, by their spans, and why."""
    shown = [unit for unit in units if unit.text or unit.linked]
    host = host_of(reading, shown)
    if not host:
        return {}
    added: dict[Span, SetAside] = {}
    for i, unit in enumerate(shown):
        if _is_asking(unit, found, host):
            why = "is a box over what takes addresses or money for the site"
            for each in _box_over(shown, i, found):
                added[each.span] = SetAside(span=each.span, reason="newsletter", evidence=why)
        if _is_shared(unit, host):
            why = "is links to services that share a page, and counts"
            added[unit.span] = SetAside(span=unit.span, reason="share-bar", evidence=why)
    menu = _menu(shown, host)
    for part, run in groupby(shown, key=lambda unit: unit.part):
        block = tuple(run)
        if part is not None and _is_offer(block, menu):
            why = "stands in one box with what leads to a part of the site that its menu has"
            for each in block:
                added[each.span] = SetAside(span=each.span, reason="advertisement", evidence=why)
    added |= _remarks(shown, {**found, **added}, host)
    return {span: why for span, why in added.items() if span not in found}


def _links(unit: Unit) -> list[Link]:
    return [each for each in walk(unit.inlines) if isinstance(each, Link)]


# --- what asks for something ----------------------------------------------------------------------


def _is_asking(unit: Unit, found: Mapping[Span, SetAside], host: str) -> bool:
    """Whether a line is the button of a box: a few words, all of them a link to where the site
    takes orders, or such as are known for those of one."""
    if unit.heads or unit.kept or unit.item or len(unit.text.split()) > _BUTTON:
        return False
    if not unit.linked:
        face = interface_of(folded(unit.text).casefold())
        return unit.span in found and face.share >= _ALL and "field" in face.matters
    links = _links(unit)
    home = len(links) == 1 and bool(name_of(links[0].target)) and is_home(links[0].target, host)
    return home and bool(unit.text) and takes_orders(links[0].target)


def _box_over(units: Sequence[Unit], i: int, found: Mapping[Span, SetAside]) -> Sequence[Unit]:
    """The button in line `i`, the few short lines over it down from a heading, and what is under
    it in one paragraph; none if the heading goes on over text."""
    end = i + 1
    while end < len(units) and units[i].part is not None and units[end].part == units[i].part:
        end += 1
    below = units[end] if end < len(units) else None
    closed = below is None or bool(below.heads) or below.span in found
    start = i
    while start and _is_pitch(units[start - 1], units[i]) and i - start < _LINES:
        start -= 1
    apart = {unit.part or unit.span for unit in units[start:i]}
    head = units[start - 1] if start else None
    if head is None or start == i or len(apart) > _PITCHES or not closed:
        return ()
    if not head.heads > 1 or head.kept or any(len(u.text) > _PITCH for u in units[i:end]):
        return ()
    return units[start - 1 : end]


def _is_pitch(unit: Unit, button: Unit) -> bool:
    plain = not (unit.heads or unit.kept or unit.item or unit.pictures or unit.links)
    return plain and len(unit.text) <= _PITCH


def _is_shared(unit: Unit, host: str) -> bool:
    """Whether a line is links to several services that share a page, and at most a count."""
    services = {name for each in _links(unit) if (name := name_of(each.target))}
    shared = all(map(SHARED.match, services)) and len(services) > 1
    rest = plain_text(tuple(each for each in unit.inlines if not isinstance(each, Link)))
    counted = unit.linked or any(map(str.isdigit, rest))
    plain = not (unit.heads or unit.kept or unit.item)
    return plain and shared and counted and len(rest.split()) <= _COUNTED


# --- what the menu has, too -----------------------------------------------------------------------


def _menu(units: Sequence[Unit], host: str) -> Set[str]:
    """The addresses of parts of the site to which lists of nothing but links lead over the text."""
    begin = next((i for i, unit in enumerate(units) if begins_text(unit)), 0)
    led = [
        link.target for unit in units[:begin] if unit.item and unit.linked for link in _links(unit)
    ]
    parts = {each for each in led if name_of(each) and is_home(each, host) and path_of(each)}
    return parts if len(parts) >= _MENU else set()


def _is_offer(block: Sequence[Unit], menu: Set[str]) -> bool:
    """Whether a paragraph is some short lines, one of which is nothing but a link to a part of the
    site, the rest no links, with a price, a day or a count."""
    if not 1 < len(block) <= _LINES or any(map(_is_told, block)):
        return False
    if not any(char.isdigit() for unit in block for char in unit.text):
        return False
    led = [unit for unit in block if unit.links]
    return len(led) == 1 and led[0].linked and {each.target for each in _links(led[0])} <= menu


def _is_told(unit: Unit) -> bool:
    """Whether a line may be of the text: it is long, a sentence, or kept."""
    return unit.kept or unit.item or len(unit.text) > _LINE or is_running(unit)


# --- what readers remark --------------------------------------------------------------------------


def _remarks(
    units: Sequence[Unit], found: Mapping[Span, SetAside], host: str
) -> dict[Span, SetAside]:
    """All from the first remark behind the text to the end of the page: the few lines of each from
    its own address to the button that answers it, and what of the site's is under the last."""
    marked = [
        i
        for i, unit in enumerate(units)
        if not unit.heads and any(is_remark(each.target, host) for each in _links(unit))
    ]
    first = next((i for i in marked if _answers(units, i, marked, host)), None)
    if first is None:
        return {}
    start = _begin_of(units, first)
    rest = [unit for unit in units[start:] if unit.span not in found]
    last = marked[-1]
    gaps = (b - a for a, b in pairwise(marked) if a >= first)
    behind = [unit for unit in units[last + 1 :] if is_running(unit) and unit.span not in found]
    long = any(gap > _SAYS + 2 for gap in gaps) or len(behind) > _PROSE
    if long or any(unit.kept and not unit.item for unit in rest) or 2 * start < len(units):
        return {}
    why = "is of what readers remark, behind the text"
    return {u.span: SetAside(span=u.span, reason="form", evidence=why) for u in rest}


def _answers(units: Sequence[Unit], i: int, marked: Sequence[int], host: str) -> bool:
    """Whether a few lines below line `i` of `marked` another of them is a link by itself: what is
    between is a remark, and that answers it. So do two in one line."""
    if sum(is_remark(each.target, host) for each in _links(units[i])) > 1:
        return True
    return any(i < j <= i + _SAYS + 1 and units[j].linked for j in marked)


def _begin_of(units: Sequence[Unit], first: int) -> int:
    """Where remarks begin: at who wrote the first, over its address, or the heading over that."""
    start = first
    same = units[first].part
    while start and same is not None and units[start - 1].part == same:
        start -= 1
    over = units[start - 1] if start else None
    named = over is not None and len(over.text) <= _LINE and not is_running(over)
    if over is not None and named and not over.heads and _is_strong(over):
        start -= 1
    if start and units[start - 1].heads:
        start -= 1
    return start


def _is_strong(unit: Unit) -> bool:
    styled = [each for each in unit.inlines if plain_text((each,)).strip()]
    return any(isinstance(each, Styled) and each.style == "strong" for each in styled[:2])
