"""Times in labels, and alone on lines between turns."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from glossator.readers.inlines import literal_seconds
from glossator.readers.plain_lines import Line
from glossator.readers.speech.speakers import Label


def are_timed(lines: Sequence[Line], found: Mapping[int, Label]) -> bool:
    """Whether times in labels, or alone between turns, rise as those of a recording do."""
    alone = [literal_seconds(line.text) or 0 for line in lines if is_moment_alone(line)]
    return is_rising(moments_of(lines, found)) or is_rising(alone)


def moments_of(lines: Sequence[Line], found: Mapping[int, Label]) -> list[int]:
    """The seconds of the labels that have a moment, in order."""
    return [
        literal_seconds(lines[i].text[slice(*label.moment)]) or 0
        for i, label in sorted(found.items())
        if label.moment
    ]


def is_rising(seconds: Sequence[int]) -> bool:
    """Whether moments come again and nearly all are later than the one before."""
    rises = sum(a <= b for a, b in pairwise(seconds))
    return len(seconds) > 1 and rises >= 0.9 * (len(seconds) - 1) and seconds[-1] > seconds[0]


def is_moment_alone(line: Line) -> bool:
    """Whether a line says nothing but a time: `00:05:00`."""
    return len(line.text) <= 14 and literal_seconds(line.text) is not None
