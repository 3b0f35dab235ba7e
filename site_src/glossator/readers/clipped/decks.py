"""Subtitles that a site sets as headings over who wrote a page and when."""

from collections.abc import Iterator, Mapping, Sequence

from glossator.model.documents import SetAside
from glossator.model.trees import Span
from glossator.readers.clipped.addresses import authors_linked
from glossator.readers.clipped.evidence import speaks
from glossator.readers.clipped.heads import states
from glossator.readers.clipped.units import Unit, is_running

_UNDER = 3  # lines under a subtitle that may say who wrote the page and when


def kept_decks(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Iterator[Span]:
    """The spans of the last heading over the text, if no words of a site's are in it and under it
    stands who wrote the page or when; and of the lines that say so."""
    shown = [unit for unit in units if unit.text]
    begin = next((i for i, unit in enumerate(shown) if is_running(unit)), len(shown))
    decks = [i for i, unit in enumerate(shown[:begin]) if unit.heads]
    if not decks:
        return
    deck = shown[decks[-1]]
    below = shown[decks[-1] + 1 : min(begin, decks[-1] + 1 + _UNDER)]
    stating = [unit for unit in below if states(unit) or authors_linked(unit)]
    if deck.heads < 2 or deck.links or speaks(deck.text) or not stating:
        return
    if not all(unit in stating for unit in below[: len(stating)]):
        return
    for unit in (deck, *stating):
        if unit.span in found and found[unit.span].reason != "repeated-title":
            yield unit.span
