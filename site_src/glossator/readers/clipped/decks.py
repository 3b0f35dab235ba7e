"""Subtitles that a site sets as headings over who wrote a page and when."""

from collections.abc import Iterator, Mapping, Sequence

from glossator.model.documents import SetAside
from glossator.model.trees import Span
from glossator.readers.clipped.addresses import authors_linked
from glossator.readers.clipped.evidence import speaks
from glossator.readers.clipped.heads import states
from glossator.readers.clipped.units import Unit, is_running

_LEVEL = 2  # of a heading under the headline
_UNDER = 3  # lines under a subtitle that may say who wrote the page and when


def kept_decks(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Iterator[Span]:
    """The spans of the last heading over the text, if no words of a site's are in it and under it
    stands who wrote the page or when, right there or, where it is right under the headline, over
    the text; and of the lines that say so."""
    shown = [unit for unit in units if unit.text and not unit.within]
    begin = next((i for i, unit in enumerate(shown) if is_running(unit)), len(shown))
    heads = [i for i, unit in enumerate(shown[:begin]) if unit.heads]
    if not heads:
        return
    at = heads[-1]
    deck = shown[at]
    headed = at > 0 and shown[at - 1].heads == 1
    below = shown[at + 1 : begin if headed else min(begin, at + 1 + _UNDER)]
    stating = [unit for unit in below if states(unit) or authors_linked(unit)]
    if deck.heads < _LEVEL or deck.links or speaks(deck.text) or not stating:
        return
    if not headed and below[: len(stating)] != stating:
        return
    for unit in (deck, *stating):
        if unit.span in found and found[unit.span].reason != "repeated-title":
            yield unit.span
