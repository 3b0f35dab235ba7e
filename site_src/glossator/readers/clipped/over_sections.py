"""Headings of a page that look like those of a box of the site's, and stand over sections of the
text: `## The recipe` over `### Ingredients`."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from glossator.model.trees import Span
from glossator.readers.clipped.units import Unit
from glossator.readers.clippings.wording import words_of
from glossator.text import folded


def over_sections(units: Sequence[Unit], asides: Collection[Span]) -> Iterator[Span]:
    """The headings set aside in words that no site uses alone, with something of the text right
    before the next heading, which is of a lower level and of the text too."""
    heads = [i for i, unit in enumerate(units) if unit.heads]
    for i, below in pairwise(heads):
        if units[i].span not in asides or units[below].span in asides:
            continue
        lower = units[below].heads > units[i].heads
        own = below > i + 1 and units[below - 1].span not in asides
        if lower and own and words_of(folded(units[i].text)) is None:
            yield units[i].span
