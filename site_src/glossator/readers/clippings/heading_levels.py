"""Of which level each heading of a plain text is."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from glossator.readers.clippings.heading_places import Found
from glossator.readers.clippings.heading_shapes import NUMBERED
from glossator.readers.plain_lines import Line


def levelled(
    lines: Sequence[Line], found: Mapping[int, Found], answered: Mapping[int, int]
) -> dict[int, Found]:
    """Levels: 2; a numbered section under an unnumbered heading with no text between is 3, and so
    are those that follow it in its row; `1.2` is one deeper than `1`, where there is one; `---`
    under `===` is 3. The questions `answered` are one deeper than what says that they follow."""
    told: dict[int, Found] = {}
    base = 2
    depths: dict[int, int] = {}  # the level of the last numbered heading with so many stops
    equals = any(f.underlined and lines[i + 1].text[0] == "=" for i, f in found.items())
    plain_above = -2
    for i in sorted(found):
        each = found[i]
        match = NUMBERED.match(lines[i].text)
        if each.underlined:
            level = 3 if equals and lines[i + 1].text[0] != "=" else 2
        elif match is None:
            level, plain_above = 2, i
            base = 2
        else:
            if plain_above == i - 1:
                base = 3
                depths.clear()
            depth = (match["deeper"] or "").count(".")
            over = max(
                (above for stops, above in depths.items() if stops < depth), default=base - 1
            )
            depths = {stops: above for stops, above in depths.items() if stops < depth} | {
                depth: min(depths.get(depth, over + 1), 6)
            }
            level = depths[depth]
        told[i] = replace(each, level=level)
    return {
        i: replace(each, level=told[answered[i]].level + 1) if answered.get(i) in told else each
        for i, each in told.items()
    }
