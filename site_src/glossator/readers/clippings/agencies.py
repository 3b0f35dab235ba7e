"""Who took a picture and for whom, alone in a line: `Ada Lind for the Ledger`, `Ada Lind | Ledger`.

A name and another may be a heading or a signature: such a line counts where a caption stands right
above it, or where it stands again.
"""

import re
from collections.abc import Mapping, Sequence

from glossator.readers.clippings.frame_place import BRACKETED
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.statements import is_name
from glossator.readers.plain_lines import Line

_UPPER = r"A-ZÀ-ÖØ-ÞĀŁŚŻŹĆŠŽČŘĐÇŞİĞÅÆА-ЯЁІЇЄΑ-ΩΆΈΉΊΌΎΏ"
_NAME = rf"[{_UPPER}][\w.'’-]*(?: (?:[a-z]{{1,3}} )?[{_UPPER}][\w.'’-]*){{1,3}}"
_AGENCY = rf"(?:[a-z]{{2,3}} )?[{_UPPER}][\w.'’&-]*(?: (?:& )?[{_UPPER}][\w.'’-]*){{0,3}}"
_TAKEN = re.compile(
    rf"{_NAME} (?:for|per|pour|para|für|voor|för|dla|til|для) {_AGENCY}"
    rf"|{_NAME}\s?[|｜•·/]\s?{_AGENCY}"
    rf"|{_AGENCY} via {_AGENCY}"
)
_LONGEST = 80  # code points
_CAPTION = 5  # words


def agency_credits(lines: Sequence[Line], times: Mapping[str, int]) -> set[int]:
    """The lines that name who took a picture and for whom. `times`: how often a line stands in the
    text."""
    return {
        i
        for i, line in enumerate(lines)
        if len(line.text) <= _LONGEST
        and _TAKEN.fullmatch(line.text)
        and (times[line.key] > 1 or _is_under_caption(lines, i))
    }


def _is_under_caption(lines: Sequence[Line], i: int) -> bool:
    """Whether a sentence stands right above, behind a blank line, and nothing more under it."""
    above = lines[i - 1] if i else None
    if above is None or lines[i].before or not above.before or not lines[i].after:
        return False
    said = above.words >= _CAPTION and CLOSED.search(above.ending) is not None
    return said and above.text[0] not in '"“„«‘「『—–' and above.text[-1] not in ":："


def is_again_in_brackets(line: Line, times: Mapping[str, int]) -> bool:
    """Whether a line is a name in brackets, as another is: who took the pictures."""
    named = BRACKETED.fullmatch(line.text) and is_name(line.text[1:-1].strip())
    return bool(named) and times[line.key] > 1
