"""The long menu over a title, and all that stands above its end, teasers of whole sentences too."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from glossator.readers.clippings.far_heads import is_long_menu
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line

_LEAST = 4  # times the words of sentences over a title that stand below it
_MENU = Verdict(reason="navigation", evidence="stands in a long menu above the title")
_OVER = Verdict(
    reason="site-notice", evidence="stands over a long menu, which stands above the title"
)


def masses_above(
    lines: Sequence[Line], title: int, known: Collection[int], furniture: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """What stands in the long menus above the title and over the last of them. `known` lines state
    something, `furniture` is known already."""
    said = [-1, *(i for i in range(title) if is_prose(lines[i])), title]
    ends = [
        below
        for above, below in pairwise(said)
        if is_long_menu(lines[above + 1 : below], _sites(furniture, above + 1, below))
    ]
    if not ends:
        return {}
    over, under = (
        sum(line.words for line in part if is_prose(line))
        for part in (lines[: ends[-1]], lines[title:])
    )
    little = over * _LEAST <= under
    return {
        i: _OVER if is_prose(lines[i]) else _MENU
        for i in range(ends[-1])
        if i not in known and i not in furniture and (little or not is_prose(lines[i]))
    }


def _sites(furniture: Collection[int], start: int, end: int) -> set[int]:
    return {i - start for i in range(start, end) if i in furniture}
