"""Sections of a text that are one short sentence under their name: `License`, over
`MIT. See LICENSE.`"""

from collections.abc import Sequence

from glossator.readers.clippings.heading_shapes import FULL_STOP
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

_WORDS = range(2, 10)  # of such a sentence


def short_sections(lines: Sequence[Line]) -> set[int]:
    """The lines of such sections: behind a paragraph and a blank line the name, close under it one
    sentence that no site says, and nothing else."""
    found: set[int] = set()
    for i in range(1, len(lines) - 1):
        line, below = lines[i], lines[i + 1]
        parted = line.before > 0 and line.after == 0 and below.after > 0
        if not (parted and is_familiar(line.text) and is_prose(lines[i - 1])):
            continue
        said = below.words in _WORDS and bool(FULL_STOP.search(below.ending))
        if said and words_of(below.key) is None:
            found |= {i, i + 1}
    return found
