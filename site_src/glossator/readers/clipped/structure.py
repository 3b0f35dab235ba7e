"""What stays in the text for Markdown's own structure, though by its place it looks like a site's:
lines and sections that lead nowhere and say nothing a site says, lists of other sites' pages."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Link, Span, plain_text
from glossator.readers.clipped.evidence import leads_on
from glossator.readers.clipped.hosts import host_of, leads_home
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, SURE, words_of
from glossator.text import folded

_MOSTLY = 0.5  # of the words of a line
_ALL = 0.99
_CALL = 3  # words of a heading that asks for something
_BOX = 4  # lines of a box down to its button
# what a box asks for whose heading is of no site's words
_ASKS: frozenset[Reason] = frozenset({"newsletter", "paywall", "form"})
# what is told by other words than those of a site
# what leads about the site itself
_HOMELY: frozenset[Reason] = frozenset({"navigation", "site-notice"})
_SOLD: frozenset[Reason] = frozenset({"advertisement", "form"})
_TOLD: frozenset[Reason] = frozenset(
    {"second-copy", "repeated-title", "repeated-byline", "image-credit"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """The units of a page, why some are set aside, and whose site it is of, if that is known;
    `bare`: it has no running text."""

    units: Sequence[Unit]
    found: Mapping[Span, SetAside]
    host: str
    bare: bool


def kept_by_structure(
    units: Sequence[Unit], found: Mapping[Span, SetAside], reading: Reading
) -> Iterator[Span]:
    """The spans of those of `found` that stay, for their section, list or stretch has no evidence
    of its own that it is the site's."""
    worded = [unit for unit in units if unit.text or unit.linked]
    page = _Page(
        units=worded,
        found=found,
        host=host_of(reading, worded),
        bare=not any(map(is_running, worded)),
    )
    hard = {i for i, unit in enumerate(worded) if not unit.heads and _is_hard(page, unit)}
    for start, end in _lists(worded):
        if not any(unit.links for unit in worded[start:end]):
            if not all(_is_button(unit) for unit in worded[start:end]):
                hard -= {i for i in range(start, end) if not _is_mark(worded[i])}
        elif any(i in hard and worded[i].linked for i in range(start, end)):
            hard |= {i for i in range(start, end) if not worded[i].links}
    hard -= _facts(worded) | _captions(page)
    for start, end in _sections(page):
        if _is_sites(page, start, end, hard):
            hard |= _box(page, start, end, hard)
    told = {i for start, end in _lists(worded) for i in _told(worded, start, end)}
    hard -= told
    yield from (worded[i].span for i in told if worded[i].span in found)
    for start, end in _runs(page):
        known = [i for i in range(start, end) if i in hard]
        for i in range(start, end):
            if i not in told and (not known or i < known[0] or i > known[-1]):
                yield worded[i].span


def _lists(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """The items that stand one under the other."""
    start = 0
    for i in range(1, len(units) + 1):
        if i == len(units) or not (units[i].item and units[i].close and units[i - 1].item):
            if units[start].item:
                yield start, i
            start = i


_TOLD_WORDS = 2  # behind a link of a list, those that somebody noted of it


def _told(units: Sequence[Unit], start: int, end: int) -> Sequence[int]:
    """The lines of a list of two or more that are a link each and, behind a dash, what somebody
    noted of it: `[The well](…) – for Tom`."""
    listed = range(start, end)
    return listed if len(listed) > 1 and all(_is_noted(units[i]) for i in listed) else ()


def _is_noted(unit: Unit) -> bool:
    first, *rest = unit.inlines or (None,)
    said = plain_text(tuple(rest)).strip()
    dashed = isinstance(first, Link) and said[:1] in ("–", "—", "-")
    return dashed and len(said.split()) > _TOLD_WORDS


# "Opening hours: 9–17"
_FACT = re.compile(r"[^\W\d][^:：]{1,30}[:：]\s?[^:：]*\d.{0,30}")


def _facts(units: Sequence[Unit]) -> set[int]:
    """The lines of two or more one under the other that state each a figure."""
    stated = [
        not (unit.links or unit.heads) and _FACT.fullmatch(unit.text) is not None for unit in units
    ]
    beside = [*stated[1:], False], [False, *stated[:-1]]
    return {i for i, own in enumerate(stated) if own and (beside[0][i] or beside[1][i])}


def _captions(page: _Page) -> set[int]:
    """The lines right under a picture of the text that say what it shows, and who took it."""
    found = set()
    for i, (above, unit) in enumerate(pairwise(page.units), 1):
        said = words_of(folded(unit.text)) if above.pictures and unit.span in page.found else None
        if said is not None and said.name == "caption" and above.span not in page.found:
            found.add(i)
    return found


def _is_button(unit: Unit) -> bool:
    return interface_of(folded(unit.text).casefold()).share >= _ALL


def _is_mark(unit: Unit) -> bool:
    """Whether a line marks what stands beside it as an advertisement."""
    said = words_of(folded(unit.text))
    return said is not None and said.reason == "advertisement" and said.weight >= SURE


def _sections(page: _Page) -> Iterator[tuple[int, int]]:
    """From each heading to the next one, if it or all it heads is set aside."""
    heads = [i for i, unit in enumerate(page.units) if unit.heads]
    for start, end in zip(heads, [*heads[1:], len(page.units)], strict=False):
        gone = [unit.span in page.found for unit in page.units[start:end]]
        if gone[0] or (len(gone) > 1 and all(gone[1:])):
            yield start, end


def _is_sites(page: _Page, start: int, end: int, hard: Collection[int]) -> bool:
    """Whether a section is one of the site's: by a call such as `Sign up for our letter` over it,
    or by a line in it; what leads nowhere right under its heading has to ask for what that says, or
    stand over a button of that matter."""
    head, body = page.units[start], page.units[start + 1 : end]
    said = words_of(folded(head.text))
    if head.span in page.found and page.found[head.span].reason in _TOLD:
        return True
    if not body:
        return _speaks(head)
    if said is not None and said.weight >= SURE and len(head.text.split()) >= _CALL:
        return True
    first = next((i for i in range(start + 1, end) if page.units[i].text), start + 1)
    if head.span in page.found and first in hard:
        return True
    asks = _reasons(head) or _ASKS
    if page.units[first].links and "advertisement" not in asks:
        return False
    calls = bool(asks & _ASKS - {"form"})
    asks |= _ASKS if calls else set()
    near = [page.units[i] for i in range(first + 1, min(end, first + _BOX)) if i in hard]
    near = near[:1] if calls else near  # what readers say has links over its buttons
    asked = calls and bool(asks & _asked(page.units[first]))
    return asked or any(asks & _reasons(unit) for unit in near)


def _box(page: _Page, start: int, end: int, hard: Collection[int]) -> set[int]:
    """The heading of a section and what is set aside right under it, down to the last line of the
    site's."""
    stays = (i for i in range(start + 1, end) if page.units[i].span not in page.found)
    end = next(stays, end)
    last = max((i for i in range(start, end) if i in hard), default=end - 1)
    return set(range(start, last + 1))


def _asked(unit: Unit) -> frozenset[Reason]:
    """What a sentence of a box speaks of."""
    key = folded(unit.text)
    said, face = words_of(key), interface_of(key.casefold())
    heavy = [face.reason] if face.reason and face.heavy else []
    return frozenset([*heavy, *([said.reason] if said else [])])


def _runs(page: _Page) -> Iterator[tuple[int, int]]:
    """The longest stretches of lines that are set aside, each section on its own."""
    start = 0
    for i, unit in enumerate([*page.units, None]):
        if unit is None or unit.span not in page.found or unit.heads:
            if start < i:
                yield start, i
            start = i if unit is not None and unit.span in page.found else i + 1


def _is_hard(page: _Page, unit: Unit) -> bool:
    """Whether a line is set aside for what is its own: its words, where it leads."""
    if unit.span not in page.found:
        return False
    reason = page.found[unit.span].reason
    if reason in _TOLD or not unit.text:
        return True
    # a line of a paragraph is rather an address that the text tells than a button
    homely = reason in _HOMELY or (unit.part is not None and reason in _SOLD)
    if unit.linked and page.host and homely and not leads_home(unit, page.host):
        return False
    if page.bare:
        return _is_sure(unit)
    return _speaks(unit) or leads_home(unit, page.host)


def _is_sure(unit: Unit) -> bool:
    """Whether a line is the site's where no running text tells what is not."""
    said = words_of(folded(unit.text))
    return leads_on(unit) is not None or (said is not None and said.weight >= SURE)


def _speaks(unit: Unit) -> bool:
    """Whether a line is the site's by its own words."""
    if leads_on(unit) is not None:
        return True
    key = folded(unit.text)
    said = words_of(key)
    if said is not None and said.weight >= LIKELY:
        return True
    face = interface_of(key.casefold())
    return face.heavy > 1 or (face.share >= _MOSTLY and not CLOSED.search(unit.text))


def _reasons(unit: Unit) -> frozenset[Reason]:
    """What a line would be set aside for, by its own words."""
    key = folded(unit.text)
    said, face = words_of(key), interface_of(key.casefold())
    found: set[Reason] = {said.reason, *said.also} if said else set()
    if face.reason and face.share >= _MOSTLY:
        found.add(face.reason)
    return frozenset(found)
