"""Notes behind a text, each under its number: the numbers stand alone in their lines, as the
counters of a list of most-read pages do."""

import re
from collections.abc import Sequence
from itertools import pairwise

from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line

_NUMBER = re.compile(r"[1-9]\d{0,2}")
_FEWEST = 3  # notes
_LONGEST = 6  # lines of a note
_SAID = 0.5  # share of the notes that say something in a sentence


def numbered_notes(lines: Sequence[Line]) -> set[int]:
    """The lines of notes that are numbered from 1 on, with their numbers, if most are sentences:
    the titles of other pages are none."""
    found: set[int] = set()
    numbers = {i: int(line.text) for i, line in enumerate(lines) if _NUMBER.fullmatch(line.text)}
    for first, number in numbers.items():
        if number != 1:
            continue
        run = [first]
        for i, next_number in numbers.items():
            if i > run[-1] and next_number == len(run) + 1:
                if not 1 < i - run[-1] <= _LONGEST + 1:
                    break
                run.append(i)
        notes = [range(i + 1, below) for i, below in pairwise(run)]
        notes.append(range(run[-1] + 1, min(run[-1] + 2, len(lines))))
        said = sum(any(is_prose(lines[i]) for i in note) for note in notes)
        if len(run) < _FEWEST or said < _SAID * len(run):
            continue
        found.update(run)
        found.update(i for note in notes for i in note if not _is_of_site(lines[i]))
    return found


def _is_of_site(line: Line) -> bool:
    said = words_of(line.key)
    return said is not None and said.weight >= LIKELY
