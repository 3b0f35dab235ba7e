"""Lines that begin in a picture and are the site's: badges of a project, a notice behind its icon,
what an advertisement shows."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from glossator.model.documents import Reason, SetAside
from glossator.model.trees import Image, Inline, Link, Span, plain_text, walk
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.wording import LIKELY, SURE, words_of
from glossator.text import folded

_BADGE = re.compile(r"(?:^|[/._-])badges?(?:[/._?-]|$)|\bshields\.", re.IGNORECASE)
_PHOTO = re.compile(r"\.(?:jpe?g|webp|avif|png|gif)(?:\?|$)", re.IGNORECASE)
_BADGES = 2  # of a row
_NOTICE = 400  # code points of a notice
_NOTICES: frozenset[Reason] = frozenset({"navigation", "site-notice"})


def pictured(units: Sequence[Unit]) -> Mapping[Span, SetAside]:
    """Such lines of a page, by their spans, and why."""
    found: dict[Span, SetAside] = {}
    for unit in units:
        if unit.kept or unit.heads:
            continue
        why = _badges(unit) or _notice(unit)
        if why is not None:
            found[unit.span] = SetAside(span=unit.span, reason=why[0], evidence=why[1])
    for part, run in groupby(units, key=lambda unit: unit.part):
        block = tuple(run)
        if part is not None and _is_advertised(block):
            told = "is of what is marked as an advertisement"
            found |= {
                u.span: SetAside(span=u.span, reason="advertisement", evidence=told) for u in block
            }
    return found


def _shown(unit: Unit) -> list[Inline]:
    return [i for i in unit.inlines if plain_text((i,)).strip() or _pictures((i,))]


def _pictures(inlines: Sequence[Inline]) -> list[Image]:
    return [each for each in walk(inlines) if isinstance(each, Image)]


def _badges(unit: Unit) -> tuple[Reason, str] | None:
    """A row of pictures, each a link, some of which say in their address that they are badges."""
    shown = _shown(unit)
    if len(shown) < _BADGES or not all(
        isinstance(each, Link) and len(each.children) == len(_pictures((each,))) == 1
        for each in shown
    ):
        return None
    targets = [picture.target for picture in _pictures(shown)]
    told = any(map(_BADGE.search, targets)) and not any(map(_PHOTO.search, targets))
    return ("site-notice", "is a row of badges") if told else None


def _notice(unit: Unit) -> tuple[Reason, str] | None:
    """What a site says of a page or a section of it, behind an icon."""
    shown = _shown(unit)
    if not shown or not isinstance(shown[0], Image) or len(unit.text) > _NOTICE:
        return None
    words = plain_text(tuple(_worded(shown))).strip()
    said = words_of(folded(words)) if words else None
    if said is None or said.weight < LIKELY or said.reason not in _NOTICES:
        return None
    return said.reason, said.evidence


def _worded(inlines: Sequence[Inline]) -> Iterator[Inline]:
    return (each for each in inlines if not isinstance(each, Image))


def _is_advertised(block: Sequence[Unit]) -> bool:
    """Whether the first line of a paragraph says no more than that it is an advertisement, and all
    others lead to one and the same page."""
    first, *others = block
    said = words_of(folded(first.text))
    marked = said is not None and said.reason == "advertisement" and said.weight >= SURE
    if not marked or first.links or not others or any(u.kept or is_running(u) for u in block):
        return False
    targets = [{i.target for i in walk(u.inlines) if isinstance(i, Link)} for u in others]
    return all(targets) and len(set.union(*targets)) == 1
