"""Transcripts in which every line of what is said has its time: a short one is no name."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.speakers import Label, known_as

# `[00:14] We did attempt to record this`
_TIMED = re.compile(r"[\[(<]?(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3})?[\])>]?\s+(?=\S)")
_FEWEST = 4  # lines with a time and words that are no label


def caption_lines(lines: Sequence[Line], found: Mapping[int, Label]) -> Iterator[int]:
    """Which of `found` are no labels: a time and a word or two alone on their lines, where as many
    lines have a time before whole sentences. What comes again without a stop is a name."""
    alone = {
        i: label
        for i, label in found.items()
        if label.alone and label.timed and _TIMED.match(lines[i].text)
    }
    said = sum(i not in found and bool(_TIMED.match(line.text)) for i, line in enumerate(lines))
    if said < max(_FEWEST, len(alone)):
        return
    stopped = {i for i in alone if lines[i].text.rstrip()[-1:] in ".!?…,"}
    times = Counter(known_as(label) for i, label in alone.items() if i not in stopped)
    named = any(count > 1 for count in times.values())
    yield from (i for i in alone if i in stopped or not named)
