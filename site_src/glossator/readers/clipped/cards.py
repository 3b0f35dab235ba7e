"""Cards of other pages, as a clipper leaves them: a picture and a title that lead to one page, a
teaser below them; and boxes whose lines are one paragraph."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Image, Inline, Link, Span, Styled, plain_text, walk
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.units import Unit, is_picture, is_running
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import count_words
from glossator.text import folded

_TEASER = 240  # code points of a teaser
_KICKER = 40  # of the rubric or the label over a title
_PITCH = 160  # of a line over a button
_PITCHES = 3  # lines over the button of a box
_AMID = 80  # of a line between two of a box
_RUN = 3  # cards one behind the other amid a text: more are what a digest tells of
_PROSE = 2  # sentences of running text to each card of a page
_TITLE = 3  # words of a title
# what a button under a pitch asks for
_ASKS: frozenset[Reason] = frozenset({"newsletter", "paywall", "form", "advertisement"})
# a heading in a link, which only a converter writes
_HEADED = re.compile(r"#{1,6} \S")


def boxes_of(
    units: Sequence[Unit], found: Mapping[Span, SetAside], reading: Reading
) -> Mapping[Span, SetAside]:
    """The lines of boxes and cards that `found` has not or has in part, and why."""
    shown = [unit for unit in units if unit.text or unit.linked]
    added: dict[Span, SetAside] = {}
    blocks = [tuple(run) for part, run in groupby(shown, key=lambda u: u.part) if part]
    for block in blocks:
        added |= _pitched(block, found)
        added |= _amid(block, found)
    added |= _cards(shown, {**found, **added}, reading)
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


# --- cards ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Card:
    """The lines from `first` up to `end`: a picture and the title of another page, `headed` if a
    heading says it, and what stands with them in one paragraph."""

    first: int
    end: int
    headed: bool


def _cards(
    units: Sequence[Unit], found: Mapping[Span, SetAside], reading: Reading
) -> dict[Span, SetAside]:
    """The cards that lead to other pages of the site: behind the text, beside what is set aside, or
    few of them amid the text."""
    cards = list(_pairs(units, reading))
    few = _PROSE * len(cards) <= sum(map(is_running, units))
    runs = _runs(cards)
    added: dict[Span, SetAside] = {}
    gone = {i for i, unit in enumerate(units) if unit.span in found}
    ends = next((i for i in range(len(units), 0, -1) if i - 1 not in gone), 0)
    for card in reversed(cards):
        known = any(i in gone for i in range(card.first, card.end))
        end = _teased(units, card.end, gone, cards)
        behind = end >= ends
        if card.headed and not (end in gone or behind):
            continue  # a heading that heads text
        if not (known or behind or (few and runs[card.first] <= _RUN)):
            continue
        for i in range(card.first, end):
            if not units[i].kept and i not in gone:
                why = "is of a card that leads to another page of the site"
                span = units[i].span
                added[span] = SetAside(span=span, reason="related-links", evidence=why)
        gone |= set(range(card.first, end))
        ends = card.first if behind else ends
        while behind and ends - 1 in gone:
            ends -= 1
    return added


def _pairs(units: Sequence[Unit], reading: Reading) -> Iterator[_Card]:
    host = host_of(reading, units)
    own = {field.value.partition("#")[0] for field in reading.fields if field.name == "url"}
    leads = [_lead(unit, host, own) for unit in units]
    i = 0
    while i < len(units):
        j = _partner(units, leads, i)
        end = i if j is None else _end_of(units, i, j)
        if j is None or end is None:
            i += 1
            continue
        yield _Card(first=i, end=end, headed=bool(units[i].heads or units[j].heads))
        i = end


def _lead(unit: Unit, host: str, own: Collection[str]) -> str:
    """The one other page of the site that all of a line leads to; empty if there is none."""
    links = [each for each in unit.inlines if plain_text((each,)).strip() or _shows(each)]
    targets = {each.target for each in links if isinstance(each, Link) and not is_picture(each)}
    if len(targets) != 1 or unit.kept or not all(isinstance(each, Link) for each in links):
        return ""
    target = targets.pop()
    near = target.startswith(("#", "mailto:", "tel:")) or target.partition("#")[0] in own
    return target if not near and is_home(target, host) else ""


def _shows(inline: Inline) -> bool:
    return any(isinstance(each, Image) for each in walk((inline,)))


def _partner(units: Sequence[Unit], leads: Sequence[str], i: int) -> int | None:
    """The line that ends the picture and title that begin in line `i`: the next one or, over a
    label, the one behind it; the same line, if it is a heading in a link."""
    if not leads[i]:
        return None
    for j in (i + 1, i + 2):
        if j >= len(units) or leads[j] != leads[i]:
            continue
        between = units[i + 1 : j]
        if any(unit.part is None or len(unit.text) > _KICKER for unit in between):
            continue
        one, other = (any(map(_shows, units[k].inlines)) for k in (i, j))
        title = units[i] if other else units[j]
        if one != other and (count_words(title.text) >= _TITLE or title.heads):
            return j
    return i if _HEADED.match(units[i].text) else None


def _end_of(units: Sequence[Unit], i: int, j: int) -> int | None:
    """Where the paragraph ends of which a picture and a title are lines; None if that says more
    than a card does."""
    end = j + 1
    while end < len(units) and units[end].part is not None and units[end].part == units[j].part:
        if units[end].kept or len(units[end].text) > _TEASER:
            return None
        end += 1
    return end


def _runs(cards: Sequence[_Card]) -> Mapping[int, int]:
    """How many cards stand one behind the other where a card does, by its first line."""
    found: dict[int, int] = {}
    run: list[_Card] = []
    for card in cards:
        if run and card.first - run[-1].end > 1:
            run = []
        run.append(card)
        found |= {each.first: len(run) for each in run}
    return found


def _teased(units: Sequence[Unit], end: int, gone: Collection[int], cards: Sequence[_Card]) -> int:
    """Behind the paragraph that teases at what a card ending at `end` leads to: a short one over
    the next card, or over nothing but what is set aside."""
    if end >= len(units) or end in gone:
        return end
    unit = units[end]
    plain = not (unit.heads or unit.kept or unit.item or unit.links or unit.part)
    over = any(card.first == end + 1 for card in cards)
    last = all(i in gone for i in range(end + 1, len(units)))
    return end + 1 if plain and (over or last) and len(unit.text) <= _TEASER else end
