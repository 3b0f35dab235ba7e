"""Rolling captions: the lines of a cue that the one before has shown already."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from glossator.model.trees import Span
from glossator.readers.subtitles.cues import Cue
from glossator.text import folded

_TAGS = re.compile(r"<[^<>\n]*>|\{\\[^{}\n]*\}")
_FEWEST_ROLLING = 3
_LEAST_ROLLING = 0.3  # of the cues repeat a line
_PASSING = 0.1  # seconds
_MOST_LINES = 4  # that captions show at once


def repeated_lines(text: str, cues: Sequence[Cue]) -> Iterator[Span]:
    """Lines that a cue repeats of the one before, as captions do that roll up a line at a time;
    and cues that stand twice. Somebody who says a thing again is no rolling."""
    shown = [[_said(text, line) for line in cue.lines] for cue in cues]
    rolled = 0
    for number, (before, now) in enumerate(pairwise(shown), 1):
        count = _overlap([line for line in before if line], now)
        if count and (count < len(now) or _is_passing(cues[number])):
            rolled += 1
    twice = frozenset(_again(cues, shown))
    spoken = sum(1 for lines in shown if any(lines))
    rolling = rolled >= max(_FEWEST_ROLLING, _LEAST_ROLLING * spoken)
    for number, cue in enumerate(cues):
        if number in twice:
            yield from cue.lines
        elif rolling and number:
            before = [line for line in shown[number - 1] if line]
            yield from cue.lines[: _overlap(before, shown[number])]


def _overlap(before: Sequence[str], now: Sequence[str]) -> int:
    """How many of the first lines of `now` are the last ones of `before`."""
    for count in range(min(len(before), len(now), _MOST_LINES), 0, -1):
        if list(before[-count:]) == list(now[:count]) and all(now[:count]):
            return count
    return 0


def _is_passing(cue: Cue) -> bool:
    """Whether a cue stands too short to be read: it but moves a line up."""
    return cue.end is not None and cue.end - cue.start <= _PASSING


def _again(cues: Sequence[Cue], shown: Sequence[Sequence[str]]) -> Iterator[int]:
    """The cues that say at the same time what an earlier one says: programs write their subtitles
    behind those of the last time."""
    seen: set[tuple[float, float, tuple[str, ...]]] = set()
    for number, (cue, lines) in enumerate(zip(cues, shown, strict=True)):
        if not cue.label or cue.end is None:
            continue
        key = (cue.start, cue.end, tuple(line for line in lines if line))
        if key in seen:
            yield number
        seen.add(key)


def _said(text: str, line: Span) -> str:
    """What a line says without its tags, to compare."""
    return folded(_TAGS.sub("", text[line.start : line.end]))
