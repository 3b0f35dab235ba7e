"""Whose words a pull quote is said to be, in the lines right below it."""

import re
from collections.abc import Collection, Sequence

from glossator.readers.clippings.statements import is_name
from glossator.readers.plain_lines import Line

WHO = 9  # words of the line below that says whose words they are
_PARAGRAPH = 18  # words of a paragraph that tells of somebody
ENDS = re.compile(r"[.!?…。！？][\"'”“’»«›‹)」』]*$")
_OPENS = '"“„«»「『‘'


def tells_role(lines: Sequence[Line], i: int, free: Collection[int]) -> bool:
    """Whether line `i`, right below a name, ends its group in a few words: what somebody does."""
    if i not in free or lines[i].before or not lines[i].after:
        return False
    return lines[i].words <= WHO and not ENDS.search(lines[i].text)


def is_named_apart(lines: Sequence[Line], i: int, free: Collection[int]) -> bool:
    """Whether behind quotation `i`, in a text that has blank lines between all its lines, stands a
    name alone of which the text has told above, and nothing else stands so that may be a heading:
    where there are some, a name may be one too."""
    below = i + 1
    if below not in free or lines[i].text.strip()[:1] not in [*_OPENS]:
        return False
    line = lines[below]
    apart = min(lines[i].before, line.before, line.after) > 0 and is_name(line.text)
    if not apart or line.words > _NAME:
        return False
    told = any(line.text in above.text and above.words >= _PARAGRAPH for above in lines[:i])
    others = (lines[j] for j in free if j != below and lines[j].before and lines[j].after)
    return told and not any(_may_head(each) for each in others)


def _may_head(line: Line) -> bool:
    return line.words <= WHO and line.text[0] not in [*_OPENS] and not ENDS.search(line.text)


_NAME = 4  # words of a name alone


def says_who(lines: Sequence[Line], i: int, free: Collection[int]) -> bool:
    """Whether line `i`, right below a pull quote, names somebody the text names as well."""
    if i not in free or lines[i].before > 0 or lines[i].words > WHO or ENDS.search(lines[i].text):
        return False
    name = " ".join(re.findall(r"[^\W\d_][\w’'-]*", lines[i].text.split(",")[0])[:2])
    if "," in lines[i].text and " " in name and all(w[0].isupper() for w in name.split()):
        name = name.split()[0]  # "Ada Lind, owner", whom the text calls Ada
    known = sum(1 for line in lines if name.casefold() in line.text.casefold())
    return name[:1].isupper() and known > 1
