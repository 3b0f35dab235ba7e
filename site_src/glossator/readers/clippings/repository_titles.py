"""What pages of code set over what they show: a repository's name, and what was done to files."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.statements import is_day
from glossator.readers.plain_lines import Line


def is_repository(lines: Sequence[Line], i: int) -> bool:
    """Whether a line names a repository, as pages of code say it over what they show of it: behind
    its owner and a stroke, over who may see it."""
    behind = i > 1 and lines[i - 1].text == "/" and lines[i].words == lines[i - 2].words == 1
    return behind and i + 1 < len(lines) and lines[i + 1].text in ("Public", "Private", "Internal")


def is_listed(lines: Sequence[Line], i: int) -> bool:
    """Whether a line stands in a list of what was done to files: two times at least, and how long
    ago it was right below each."""
    places = [j for j, line in enumerate(lines[:-1]) if line.key == lines[i].key]
    return len(places) > 1 and all(is_day(_age(lines, j)) for j in places)


def _age(lines: Sequence[Line], i: int) -> str:
    """What right below line `i` may tell its age: "4be20c7 · 3 weeks ago"."""
    return re.split(r" [·•|] ", lines[i + 1].text)[-1]
