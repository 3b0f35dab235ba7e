"""Titles of other pages that look like speech: `Watch: Baby tigers at the zoo`, in the lists round
an article."""

import re
from collections.abc import Mapping, Sequence
from statistics import median

from glossator.readers.clippings.dense import dense_stretch
from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line
from glossator.readers.speech.speakers import Label

_TEXT = 90  # words of an article
_INSIDE = 0.25  # of the labels, in it
_SAID = 0.3  # of the labels, over a sentence with its stop
_TITLE = 16  # words of a title
_STOP = re.compile(r"[.!…。！؟।][\"'”“’‘»«›‹)\]]*$")


def are_titles(lines: Sequence[Line], labels: Mapping[int, Label]) -> bool:
    """Whether the lines with `labels`, by where they begin, are titles: they stand round a text of
    paragraphs and hardly in it, are short, and do not end as sentences do."""
    core = dense_stretch(lines, [is_prose(line) for line in lines])
    if sum(lines[i].words for i in core if is_prose(lines[i])) < _TEXT:
        return False
    at = [i for i, line in enumerate(lines) if line.start in labels]
    if not at or sum(i in core for i in at) > _INSIDE * len(at):
        return False
    said = sum(bool(_STOP.search(lines[i].ending)) for i in at)
    return said <= _SAID * len(at) and median(lines[i].words for i in at) <= _TITLE
