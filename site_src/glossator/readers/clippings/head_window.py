"""Where the head of a text is looked for: under a menu of any length it stands far down, right
above the text."""

import re
from collections.abc import Callable, Collection, Sequence

from glossator.readers.clippings.headline_shapes import may_head
from glossator.readers.clippings.overhead import is_menu
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.told_words import longer_words
from glossator.readers.plain_lines import Line

TOP = 24  # lines, furniture left out, in which title, byline and date are looked for
HIGHEST = 80  # lines of them and of the furniture


_MUTE = 32  # lines in a row that say nothing of a site, above such a window
_ENTRY, _CLOSED = 3.5, 0.1  # mean of the words of a menu's lines; share of them that end in a mark
_NEAR, _HEADLINE = 8, 4  # lines over a text in which its headline stands, and words of one
_SHARED = 0.3  # of a headline's longer words, said in the text


def head_window(
    lines: Sequence[Line],
    furniture: Collection[int],
    tail: int,
    begin: int | None,
    below: int,
    states: Callable[[Line], bool],
) -> list[int]:
    """The lines that may be of the head of a text, by index, furniture left out. `tail` is where
    what stands behind the text begins, `begin` where the text does, and `below` how many lines
    right under its first paragraph are of the head too; `states` tells lines that state an author
    or a date. Where the text begins near the top of the page, or a long poem or list stands above
    it with nothing stated behind that, and no headline, the first lines; else the last up to where
    it begins."""
    first = [i for i in range(min(tail, HIGHEST)) if i not in furniture][:TOP]
    if begin is None:
        return first
    last = min(begin + below, tail - 1)
    near = [i for i in range(max(0, last + 1 - HIGHEST), last + 1) if i not in furniture][-TOP:]
    if not near or (first and near[0] <= first[0]):
        return first
    if not any(states(lines[i]) for i in near if i < begin):
        near = _with_head(lines, furniture, near, states)
    mute = near[0] - 1
    while mute >= 0 and not (mute in furniture or is_menu(lines[mute])):
        mute -= 1
    told = any(states(lines[i]) for i in near if i < begin)
    told = told or (
        _lists_entries(lines[mute + 1 : begin]) and _is_headed(lines, begin, begin, _NEAR)
    )
    silent = mute < 0 or near[0] - mute > _MUTE
    return first if silent and not told else near


_HEADED = 4  # lines over a byline or date in which its headline stands


def _with_head(
    lines: Sequence[Line],
    furniture: Collection[int],
    near: list[int],
    states: Callable[[Line], bool],
) -> list[int]:
    """`near`, lines that state nothing, and what stands above them up to the head of the text: what
    signs or dates it, under a headline in words that the text says."""
    top = max(0, near[-1] + 1 - HIGHEST)
    for i in range(near[0] - 1, top, -1):
        if states(lines[i]) and _is_headed(lines, i, near[-1], _HEADED):
            over = range(max(top, i - _HEADED), near[0])
            return [*(j for j in over if j not in furniture), *near]
    return near


def _lists_entries(lines: Sequence[Line]) -> bool:
    """Whether `lines` are as short as a menu's entries and end open: no poem, no list of things."""
    words = sum(line.words for line in lines)
    closed = sum(bool(_MARK.search(line.text)) for line in lines)
    counted = sum(line.text[:1].isdigit() for line in lines)
    few = words <= _ENTRY * len(lines)
    return few and closed + counted <= _CLOSED * len(lines)


_MARK = re.compile(r"[,.;:!?،，。、；：！？]$")


def _is_headed(lines: Sequence[Line], i: int, begin: int, near: int) -> bool:
    """Whether `near` over line `i` a headline stands in words that the text says, which begins with
    line `begin`."""
    said = {word for line in lines[begin:] if is_prose(line) for word in longer_words(line)}
    for line in lines[max(0, i - near) : i]:
        words = longer_words(line)
        told = bool(words) and len(words & said) >= _SHARED * len(words)
        if told and line.words >= _HEADLINE and may_head(line):
            return True
    return False


def top_of(free: Sequence[int], begin: int | None, below: int) -> list[int]:
    """Those of `free` that stand over the text or state who wrote it."""
    return list(free) if begin is None else [i for i in free if i <= begin + below]
