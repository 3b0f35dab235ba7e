"""Where a pasted transcript pauses. Its cues say when they begin, and not when they end."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from glossator.model.trees import Span
from glossator.readers.subtitles.cues import Cue
from glossator.readers.subtitles.pace import SLOWEST, is_slow, word_count

_BLANK = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t]*(?=[\r\n])")
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔।][\"'”“’‘»«›‹)\]」』]*\s*\Z")
_SILENT = 60  # seconds from one cue to the next, with too few words to fill them
_MOST_BLANK = 0.5  # of the lines have a blank one above: more, and it parts nothing
_LEAST_CLOSED = 0.8  # of the lines over a blank one end a sentence
_LONG = 15  # words: so long are paragraphs, and no captions


@dataclass(frozen=True, slots=True)
class Pauses:
    """Where lines begin that have a pause before them, in order; and whether so little is said all
    the time that it is no speech: chapters, notes on a talk."""

    starts: tuple[int, ...] = ()
    slow: bool = False

    @classmethod
    def of(cls, text: str, lines: Sequence[tuple[Cue, Span]]) -> "Pauses":
        """The pauses in `lines` of `text`: minutes in which too little is said, or a blank line,
        where blank lines are no mere habit; with chapters and notes, every time."""
        words = [word_count(text[line.start : line.end]) for _, line in lines]
        blank = [bool(_BLANK.match(text, line.end)) for _, line in lines[:-1]]
        telling = _are_telling(text, lines, words, blank)
        said: dict[int, int] = {}
        begins: dict[int, float] = {}
        for (cue, _), count in zip(lines, words, strict=True):
            said[id(cue)] = said.get(id(cue), 0) + count
            if cue.label:
                begins[id(cue)] = cue.start
        slow = is_slow([*begins.values()], [said[each] for each in begins])
        found = []
        for number, ((before, _), (cue, line)) in enumerate(pairwise(lines)):
            gap = cue.start - before.start if before.label and cue.label else 0
            silent = gap >= _SILENT and said[id(before)] < SLOWEST * gap
            if silent or (telling and blank[number]) or (slow and cue is not before):
                found.append(line.start)
        return cls(tuple(found), slow)

    def between(self, start: int, end: int) -> bool:
        """Whether there is a pause between what ends at `start` and what begins at `end`."""
        following = bisect_left(self.starts, start)
        return following < len(self.starts) and self.starts[following] <= end


def _are_telling(
    text: str, lines: Sequence[tuple[Cue, Span]], words: Sequence[int], blank: Sequence[bool]
) -> bool:
    """Whether a blank line ends a paragraph: they are few, or what they part are paragraphs."""
    if sum(blank) <= _MOST_BLANK * len(blank):
        return True
    ends = [line.end for (_, line), parted in zip(lines, blank, strict=False) if parted]
    closed = sum(bool(_SENTENCE_END.search(text, max(0, end - 8), end)) for end in ends)
    return median(words) >= _LONG and closed >= _LEAST_CLOSED * len(ends)
