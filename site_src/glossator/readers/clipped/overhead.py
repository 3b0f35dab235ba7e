"""What stands over the title of a page, amid the site's: its rubric, a mark of the paper's."""

import re
from collections.abc import Mapping, Sequence

from glossator.model.documents import Reading, SetAside
from glossator.model.trees import Link, Span, plain_text
from glossator.readers.clipped.addresses import path_of
from glossator.readers.clipped.heads import states
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.units import Unit
from glossator.readers.clippings.prose import CLOSED
from glossator.text import folded

_TOP = 40  # lines in which a title is looked for
_FEWEST = 2  # lines over a title that are set aside, if only its level tells that it is one
_WORDS, _LETTERS = 4, 40  # of a rubric
_ROW, _CELL = 80, 5  # letters of a rubric and the number of an issue, and words of each
_PARTED = re.compile(r"\s[|｜·•/»›]\s")
_LINES = 3  # of it


def over_title(
    units: Sequence[Unit], found: Mapping[Span, SetAside], reading: Reading
) -> Mapping[Span, SetAside]:
    """The few words between what is set aside and the heading that says the title, which the source
    has stated before: no text begins over its title."""
    shown = [unit for unit in units[:_TOP] if unit.text or (unit.linked and unit.links)]
    given = [folded(field.value).casefold() for field in reading.fields if field.name == "title"]
    said = [(i, folded(unit.text).casefold()) for i, unit in enumerate(shown) if unit.heads]
    fewest = 1 if given else _FEWEST
    known = bool(given)
    given = given or [words for i, words in said if shown[i].heads == 1][:1]
    stated = [i for i, words in said if any(words and words in title for title in given)]
    if not stated:
        return {}
    title = stated[-1]
    host = host_of(reading, units)
    sure = fewest == 1 or len(stated) > 1
    if shown[title].span in found and found[shown[title].span].reason != "repeated-title":
        return {}
    added: dict[Span, SetAside] = {}
    head = shown[title]
    own = any(
        f.name == "title" and head.span.start <= f.span.start < head.span.end
        for f in reading.fields
    )
    stays = {i for i in stated[:-1] if shown[i].span not in found}
    known = known or any(words == given[0] for i, words in said if i in stays)
    if title and not own and folded(head.text).casefold() in given and known:
        why = "says the title again"
        added[head.span] = SetAside(span=head.span, reason="repeated-title", evidence=why)
    first = title
    elsewhere = {folded(u.text).casefold() for u in units if u.span in found and u.text}
    while (
        first
        and shown[first - 1].span not in found
        and (
            _is_rubric(shown[first - 1])
            or folded(shown[first - 1].text).casefold() in elsewhere
            or (sure and _is_masthead(shown[first - 1], host))
        )
    ):
        first -= 1
    over = shown[:first]
    gone = [unit for unit in over if unit.span in found]
    if len(gone) < fewest or title - first > _LINES or not over or over[-1].span not in found:
        return added
    why = "stands between what is the site's and the title"
    for unit in shown[first:title]:
        if not states(unit):
            added[unit.span] = SetAside(span=unit.span, reason="navigation", evidence=why)
    return added


def _is_masthead(unit: Unit, host: str) -> bool:
    """Whether a heading is nothing but a link to a part of the site: its name, or a column's."""
    shown = [each for each in unit.inlines if plain_text((each,)).strip()]
    links = [each for each in shown if isinstance(each, Link)]
    one = len(links) == len(shown) == 1 and len(path_of(links[0].target)) <= 1
    return unit.heads > 0 and bool(host) and one and is_home(links[0].target, host)


def _is_rubric(unit: Unit) -> bool:
    if unit.heads or unit.kept or unit.item:
        return False
    short = len(unit.text.split()) <= _WORDS and len(unit.text) <= _LETTERS
    cells = _PARTED.split(unit.text)
    row = len(cells) > 1 and len(unit.text) <= _ROW and all(len(c.split()) <= _CELL for c in cells)
    return (short or row or bool(states(unit))) and not CLOSED.search(unit.text)
