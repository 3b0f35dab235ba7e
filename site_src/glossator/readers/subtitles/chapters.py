"""Chapters of a pasted transcript: lines between cues that name what begins below them."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from glossator.model.trees import Span


class Timed(Protocol):
    """A cue as far as chapters need it."""

    label: str
    lines: list[Span]
    chapter: Span | None


_LONGEST = 12  # words
_MOST = 0.34  # of the cues have a chapter above: more are cues of two lines
_CLOSED = re.compile(r"[.,;:…。，、；：]['\"”“’‘»«›‹)\]]*$")
_ADDRESS = re.compile(r"https?://|www\.")
# `Chapter 2: The patient`: the panel's own word is no part of what is said
_CALLED = re.compile(r"(?:chapter|kapitel|chapitre|capítulo|capitolo|глава|第)\s?\d", re.IGNORECASE)


def take_chapters(text: str, cues: Sequence[Timed]) -> None:
    """Move the last line of a cue to the cue below, as its chapter, where it can be nothing else:
    cues have one line, few have one more, and that is written as headings are.

    A line alone above the first time is a chapter if there are others, or if there is another
    line above it, which is the title.
    """
    spoken = [cue for cue in cues if cue.label]
    usual = sum(len(cue.lines) <= 1 for cue in spoken)
    if len(spoken) < 3 or usual < (1 - _MOST) * len(spoken):
        return
    longer = [cue for cue in spoken[:-1] if len(cue.lines) == 2]
    heads = [cue for cue in longer if _may_head(text, cue.lines[-1])]
    lower = sum(
        text[cue.lines[0].start : cue.lines[0].end].strip()[:1].islower()
        for cue in spoken
        if cue.lines
    )
    if len(heads) < len(longer) and lower < 0.5 * len(spoken):
        heads = [cue for cue in heads if _CALLED.match(_words(text, cue.lines[-1]))]
    first = cues[0] if cues and not cues[0].label else None
    for cue, below in pairwise(cues):
        if cue is first:
            if heads and cue.lines and _may_head(text, cue.lines[-1]):
                below.chapter = cue.lines.pop()
        elif any(cue is each for each in heads):
            below.chapter = cue.lines.pop()


def _words(text: str, line: Span) -> str:
    return text[line.start : line.end].strip()


def _may_head(text: str, line: Span) -> bool:
    words = _words(text, line)
    return (
        bool(words)
        and len(words.split()) <= _LONGEST
        and len(words) <= 90
        and (not words[0].islower() and words[0] not in '[(♪>-–—*"“„«')
        and not _CLOSED.search(words)
        and not _ADDRESS.match(words)
    )
