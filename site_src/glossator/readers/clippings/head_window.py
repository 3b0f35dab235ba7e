"""Where the head of a text is looked for: under a menu of hundreds of lines it stands far down, right
above the text."""

from collections.abc import Collection, Sequence

TOP = 24  # lines, furniture left out, in which title, byline and date are looked for
HIGHEST = 80  # lines of them and of the furniture


def head_window(furniture: Collection[int], tail: int, begin: int | None, below: int) -> list[int]:
    """The lines that may be of the head of a text, by index, furniture left out. `tail` is where
    what stands behind the text begins, `begin` where the text does, and `below` how many lines
    right under its first paragraph are of the head too. Where the text begins near the top of the
    page, the first lines; else the last up to where it begins."""
    first = [i for i in range(min(tail, HIGHEST)) if i not in furniture][:TOP]
    if begin is None:
        return first
    last = min(begin + below, tail - 1)
    near = [i for i in range(max(0, last + 1 - HIGHEST), last + 1) if i not in furniture][-TOP:]
    return near if near and (not first or near[0] > first[0]) else first


def top_of(free: Sequence[int], begin: int | None, below: int) -> list[int]:
    """Those of `free` that stand over the text or state who wrote it."""
    return list(free) if begin is None else [i for i in free if i <= begin + below]
