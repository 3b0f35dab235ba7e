"""A quotation over a text, with whose it is right below: an epigraph."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.statements import is_name
from glossator.readers.plain_lines import Line

# "— Ada Lind", "Ada Lind, Letters from the Quay"
_WHOSE = re.compile(r"(?:[—–―-]\s*|(?=[^,]{3,40}, ))(?P<name>[^,]{3,40}?)(?:, .{2,60})?")


# a headline in quotation marks has no full stop
_SAID_OUT = re.compile(r"[.!?…]\s?[»”“\"’]$")


def is_epigraph(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is a quotation from end to end, and whose it is stands right below, with where
    it is from."""
    text = lines[i].text
    if text[0] not in '«“„"‘' or not _SAID_OUT.search(text) or i + 1 >= len(lines):
        return False
    match = _WHOSE.fullmatch(lines[i + 1].text)
    return lines[i + 1].before == 0 and match is not None and is_name(match["name"])
