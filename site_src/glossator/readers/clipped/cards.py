"""Cards of other pages, as a clipper leaves them: a picture and a title that lead to one page, a
teaser below them."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.model.documents import Reading, SetAside
from glossator.model.trees import Image, Inline, Link, Span, plain_text, walk
from glossator.readers.clipped.addresses import leads_to_author
from glossator.readers.clipped.evidence import leads_to_others
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.units import Unit, is_picture, is_running
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.plain_lines import count_words
from glossator.text import folded

_TEASER = 240  # code points of a teaser
_KICKER = 40  # of the rubric or the label over a title
_RUN = 3  # cards one behind the other amid a text: more are what a digest tells of
_PROSE = 2  # sentences of running text to each card of a page
_TITLE = 3  # words of a title
_ALL = 0.99  # of the words of a button
_LOW = 4  # level of a heading, under which hardly any text has sections
# a heading in a link, which only a converter writes
_HEADED = re.compile(r"#{1,6} \S")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Card:
    """The lines from `first` up to `end`: a picture and the title of another page, `headed` if a
    heading says it, and what stands with them in one paragraph; `closed` if a teaser under these
    and a button that leads there as well are the end of it."""

    first: int
    end: int
    headed: bool
    closed: bool


def cards_of(
    units: Sequence[Unit], found: Mapping[Span, SetAside], reading: Reading
) -> dict[Span, SetAside]:
    """The cards that lead to other pages of the site: behind the text, beside what is set aside, or
    few of them amid the text."""
    cards = list(_pairs(units, reading))
    few = _PROSE * len(cards) <= sum(map(is_running, units))
    runs = _runs(cards)
    headed = _headed(units, cards, found)
    added: dict[Span, SetAside] = {}
    gone = {i for i, unit in enumerate(units) if unit.span in found}
    ends = next((i for i in range(len(units), 0, -1) if i - 1 not in gone), 0)
    small = _small(units, cards)
    teased = {*_teased(units, cards), *small}
    for card in reversed(cards):
        known = any(i in gone for i in range(card.first, card.end))
        end = card.end + (card.first in teased and card.end not in gone)
        behind = end >= ends and card.first in headed
        alone = (card.closed or card.first in small) and runs[card.first] == 1
        if card.headed and not (end in gone or behind or alone):
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
    last = -2  # where the card above ends
    while i < len(units):
        j = _partner(units, leads, i, beside=0 <= i - last <= 1)
        end = i if j is None else _end_of(units, i, j)
        if j is None or end is None:
            i += 1
            continue
        first = i
        while first and _is_label(units[first - 1], units[i]):
            first -= 1
        close = _close_of(units, leads, i, end)
        headed = bool(units[i].heads or units[j].heads)
        yield _Card(first=first, end=close or end, headed=headed, closed=close is not None)
        i = last = close or end


def _lead(unit: Unit, host: str, own: Collection[str]) -> str:
    """The one other page of the site that all of a line leads to; empty if there is none."""
    links = [each for each in unit.inlines if plain_text((each,)).strip() or _shows(each)]
    targets = {each.target for each in links if isinstance(each, Link) and not is_picture(each)}
    if len(targets) != 1 or unit.kept or not all(isinstance(each, Link) for each in links):
        return ""
    target = targets.pop()
    near = target.startswith(("#", "mailto:", "tel:")) or target.partition("#")[0] in own
    signs = leads_to_author(target)
    return target if not (near or signs) and is_home(target, host) else ""


def _shows(inline: Inline) -> bool:
    return any(isinstance(each, Image) for each in walk((inline,)))


def _partner(units: Sequence[Unit], leads: Sequence[str], i: int, *, beside: bool) -> int | None:
    """The line that ends the picture and title that begin in line `i`: the next one or, over a
    label, the one behind it; the same line, if it is a heading in a link. A title is of some words,
    or the card right `beside` another."""
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
        if one != other and (beside or count_words(title.text) >= _TITLE or title.heads):
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


def _close_of(units: Sequence[Unit], leads: Sequence[str], i: int, end: int) -> int | None:
    """Where the button is under a teaser of the card from line `i` to `end` that leads where the
    card does, in words that say that others shall be read; None if there is none."""
    teaser = units[end] if end < len(units) else None
    button = end + 1
    if teaser is None or teaser.kept or teaser.heads or teaser.links or teaser.item:
        return None
    if len(teaser.text) > _TEASER or button >= len(units) or leads[button] != leads[i]:
        return None
    ends = button + 1 == len(units) or units[button + 1].part != units[button].part
    whole = ends or units[button].part is None
    return button + 1 if whole and _asks_to_read(units[button].text) else None


def _asks_to_read(words: str) -> bool:
    """Whether a button says to go on reading: `Read more`, `Weiterlesen`."""
    face = interface_of(folded(words).casefold())
    return face.reason == "related-links" and face.share >= _ALL


def _is_label(above: Unit, unit: Unit) -> bool:
    """Whether a line over a card, in one paragraph with it, says that others shall be read."""
    if above.part is None or above.part != unit.part or above.kept or len(above.text) > _KICKER:
        return False
    return leads_to_others(above.text)


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


def _headed(
    units: Sequence[Unit], cards: Sequence[_Card], found: Mapping[Span, SetAside]
) -> Collection[int]:
    """The first lines of those cards that stand, other cards between, right under a line that is
    set aside: cards under none may be what a text is made of."""
    starts: set[int] = set()
    for number, card in enumerate(cards):
        after = number and card.first - cards[number - 1].end <= 1
        above = units[card.first - 1].span if card.first else None
        if (after and cards[number - 1].first in starts) or above in found:
            starts.add(card.first)
    return starts


def _small(units: Sequence[Unit], cards: Sequence[_Card]) -> Collection[int]:
    """The first lines of those cards whose title is a heading of a low level, over a few words that
    are no sentence."""
    found: set[int] = set()
    for card in cards:
        level = max(unit.heads for unit in units[card.first : card.end])
        teaser = units[card.end] if card.end < len(units) else None
        if level < _LOW or teaser is None or len(teaser.text) > _TEASER:
            continue
        plain = not (teaser.heads or teaser.kept or teaser.item or teaser.links or teaser.part)
        if plain and not CLOSED.search(teaser.text):
            found.add(card.first)
    return found


def _teased(units: Sequence[Unit], cards: Sequence[_Card]) -> Collection[int]:
    """The first lines of those cards whose title is a heading and under which a short paragraph
    teases at what they lead to: over the next such card, or behind the last of several."""
    found: set[int] = set()
    for number, card in enumerate(cards):
        unit = units[card.end] if card.end < len(units) else None
        if unit is None or not card.headed or len(unit.text) > _TEASER:
            continue
        if unit.heads or unit.kept or unit.item or unit.links or unit.part:
            continue
        above = cards[number - 1] if number else None
        below = cards[number + 1] if number + 1 < len(cards) else None
        over = below is not None and below.headed and below.first == card.end + 1
        last = above is not None and above.first in found and above.end + 1 == card.first
        if over or last:
            found.add(card.first)
    return found
