"""Where the running text of a page stands, however much stands round it: the stretch of its lines
that is dense with paragraphs."""

from collections.abc import Sequence

from glossator.readers.plain_lines import Line

_PARTS = 8  # words that a line without a sentence takes from the worth of a stretch
_LONGEST = 60  # words of a paragraph that count: one long line is no stretch
_FEWEST, _WORDS = 2, 90  # paragraphs of such a stretch, and words
_DENSE = 0.75  # of its words that are its paragraphs'


def dense_stretch(lines: Sequence[Line], own: Sequence[bool]) -> range:
    """The lines from the first to the last paragraph of the stretch in which paragraphs outweigh
    what stands between them the most; empty if there is none to speak of. `own` lines are
    paragraphs of the text's."""
    best, worth = range(0), 0
    start, sum_here = 0, 0
    for i, line in enumerate(lines):
        if sum_here <= 0:
            start, sum_here = i, 0
        sum_here += min(line.words, _LONGEST) if own[i] else -_PARTS
        if own[i] and sum_here > worth:
            best, worth = range(start, i + 1), sum_here
    return best


def is_dense(lines: Sequence[Line], own: Sequence[bool]) -> bool:
    """Whether a page has a text of paragraphs, however long the lists round it are."""
    stretch = dense_stretch(lines, own)
    told = [lines[i].words for i in stretch if own[i]]
    whole = sum(lines[i].words for i in stretch)
    return len(told) >= _FEWEST and sum(told) >= max(_WORDS, _DENSE * whole)
