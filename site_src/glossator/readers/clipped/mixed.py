"""Paragraphs of which some lines are set aside and others stay: what it takes there."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from glossator.model.documents import Reason, SetAside
from glossator.model.trees import Span
from glossator.readers.clipped.heads import states
from glossator.readers.clipped.units import Unit
from glossator.readers.clippings.statements import is_name

_LINKED = 2  # lines of links of a page that a clipper left its links: there furniture has them
_UNLINKED = 4  # lines set aside elsewhere that tell a page without links from a note
_TOGETHER = 2  # lines beside each other of a box in a paragraph of the text
_FIRST = 2  # lines of a paragraph under which who took a picture stands: the picture, a caption
# what one line with a link says in the middle of a paragraph
_ALONE: frozenset[Reason] = frozenset({"related-links", "newsletter", "paywall", "advertisement"})
# what stands beside a byline
_BESIDE: frozenset[Reason] = frozenset({"share-bar", "counter", "form", "image-credit"})


def kept_in_mixed(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Iterator[Span]:
    """The spans of those of `found` that stay, for other lines of their paragraph do and too little
    tells them from these."""
    linked = sum(unit.linked and unit.links and bool(unit.text) for unit in units) >= _LINKED
    parts = groupby(enumerate(units), key=lambda each: each[1].part)
    blocks = [tuple(run) for part, run in parts if part]
    mixed = [block for block in blocks if any(unit.span not in found for _, unit in block)]
    within = {unit.span for block in mixed for _, unit in block}
    bare = not linked and len(found.keys() - within) >= _UNLINKED
    last = max((i for i, unit in enumerate(units) if unit.span not in found), default=-1)
    for block in mixed:
        above = block[0][0] - 1
        if last <= block[-1][0] and above >= 0 and units[above].span in found:
            continue  # it is behind the text
        lines = [unit for _, unit in block]
        left = [unit for unit in lines if unit.span not in found]
        dated = any(map(states, left))
        stated = dated and all(states(unit) or is_name(unit.text) for unit in left)
        at = 0
        for is_gone, run in groupby(lines, key=lambda unit: unit.span in found):
            some = tuple(run)
            place = (at, len(lines) - at - len(some))
            at += len(some)
            if is_gone and not _may_go(some, found, place, stated=stated, bare=bare):
                yield from (unit.span for unit in some)


def _may_go(
    lines: Sequence[Unit],
    found: Mapping[Span, SetAside],
    place: tuple[int, int],
    *,
    stated: bool,
    bare: bool,
) -> bool:
    """Whether some lines beside each other are the site's, `place` how many of their paragraph
    stand above and below; `stated`: those that stay say who wrote the page and when; `bare`: the
    page has no links, and much that is its site's."""
    reasons = {found[unit.span].reason for unit in lines}
    above, below = place
    if reasons <= {"image-credit"} and (above <= _FIRST or not below):
        return True
    if bare and not (above and below):
        return True
    if stated and reasons <= _BESIDE:
        return True
    linked = any(unit.links for unit in lines)
    return linked and (len(lines) >= _TOGETHER or reasons <= _ALONE)
