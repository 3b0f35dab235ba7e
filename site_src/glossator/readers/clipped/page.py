"""Markdown that may be a page a clipper wrote: then what is its site's is set aside.

What tells that apart is most of the readers: it is imported when there is such a page.
"""

from typing import Literal

from glossator.model.documents import Reading
from glossator.model.trees import Source
from glossator.readers.clipped.evidence import is_clipped
from glossator.readers.clipped.units import units_of
from glossator.readers.markdown.reader import read_blocks
from glossator.readers.markdown.signs import evidence
from glossator.readers.markdown.turns import with_turns

_MOST = 5_000  # blocks: a longer text is no page


def read_page(
    source: Source,
    line_breaks: Literal["soft", "hard"] = "soft",
    *,
    math: bool = False,
    html: bool = False,
) -> Reading:
    """What the Markdown of `source` says; if a clipper wrote it, without what is its site's."""
    why = evidence(source)[1]
    reading = read_blocks(source, line_breaks, decided=why, math=math, html=html)
    cleared = _without_furniture(reading)
    spoken = with_turns(cleared)
    if cleared is reading or spoken is not cleared:
        return spoken
    from glossator.readers.clipped.strong_headings import with_strong_headings

    return with_strong_headings(cleared)


def _without_furniture(reading: Reading) -> Reading:
    units = tuple(units_of(reading.blocks, reading.source.text))
    if len(units) > _MOST or reading.read_to is not None or not is_clipped(reading, units):
        return reading
    from glossator.readers.clipped.reader import without_furniture

    return without_furniture(reading)
