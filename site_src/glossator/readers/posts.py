"""The heads of posts in a thread: who wrote each, when, and what the site says of them."""

import re
from collections import Counter
from collections.abc import Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.prose import CLOSED
from glossator.readers.statements import is_day
from glossator.readers.vocabulary import Interface

_FEWEST = 3  # heads of one shape: fewer are an accident
_HIGHEST = 3  # lines of a head over its date
_LONGEST = 4  # words of such a line
# marrowby · tolliver_b · Anna22: how people call themselves in forums
_HANDLE = re.compile(r"@?[a-z][\w.-]*|@?\w*[\d_]\w*")


def post_heads(lines: Sequence[Line], faces: Sequence[Interface]) -> set[int]:
    """The lines of heads of posts: dates with a name right above them, one of these said again or
    made as only users' names are, and three such heads at least."""
    heads: list[tuple[int, ...]] = []
    for i, line in enumerate(lines):
        if not (line.words <= 8 and is_day(line.text)):
            continue
        above = i
        while (
            above > 0
            and i - above < _HIGHEST
            and _may_name(lines[above - 1], lines[above], faces[above - 1])
        ):
            above -= 1
        if above < i:
            heads.append(tuple(range(above, i + 1)))
    names = Counter(lines[head[0]].key for head in heads)
    again = sum(count for count in names.values() if count > 1)
    handles = sum(bool(_HANDLE.fullmatch(lines[head[0]].text)) for head in heads)
    replied = any(each.share >= 0.99 and "comment" in each.matters for each in faces)
    if len(heads) < _FEWEST or not (again >= 2 or handles >= 2 or replied):
        return set()
    users = set(names)
    quoted = {i for i, line in enumerate(lines) if line.key.rstrip(": ") in users}
    return {*quoted, *(i for head in heads for i in head)}


def _may_name(line: Line, below: Line, face: Interface) -> bool:
    return (
        face.share < 0.99
        and not line.text[0].isdigit()
        and below.before == 0
        and line.words <= _LONGEST
        and not CLOSED.search(line.ending)
        and not is_day(line.text)
    )
