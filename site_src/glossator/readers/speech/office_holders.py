"""Whom a list of those present names for the office that a label is, in scripts without spaces:
`出席者：市長 森田 花子、…`."""

import re
from collections.abc import Sequence

from glossator.readers.plain_lines import Line

_SIGN = "\u3400-\u9fff々ヶ\u3040-\u30ff"
# "市長 森田 花子、": a family's name and a given one behind an office, parted or as one word
_BEFORE = r"(?:(?<=[:：、,，・;；\s（(])|^)"
_NAME = rf"[ \u3000]+(?P<name>[{_SIGN}]{{1,5}}[ \u3000][{_SIGN}]{{1,5}}|[{_SIGN}]{{3,6}})"
_BEHIND = r"(?=[、,，;；。（(）)]|\s*$)"


def holder_of(label: str, above: Sequence[Line]) -> str:
    """The one person whom the rows `above` a conversation name behind the office that `label` is;
    "" if they name none, or several."""
    if not re.fullmatch(rf"[{_SIGN}]{{2,16}}", label):
        return ""
    shape = re.compile(_BEFORE + re.escape(label) + _NAME + _BEHIND)
    rows = (line.text for line in above if not line.text.endswith("。"))
    named = {match["name"] for row in rows for match in shape.finditer(row)}
    return named.pop() if len(named) == 1 else ""
