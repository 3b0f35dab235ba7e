"""Chats as they are exported to Markdown: over each message who wrote it, in bold type, and when.

Such rows are alike whatever people call themselves: `**bramble_77** — 19:06`, `**7up** 19:07`.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_nobody
from glossator.readers.speech.persons import SPOKEN
from glossator.readers.speech.speakers import Label

# "**quillon (mod)** — 19:01" · "__Ada Lind__ 19:02:11" · "**oke** (7:02 PM)"
_ROW = re.compile(
    r"(?P<mark>\*\*|__)@?(?P<name>\S[^*:\n()]{0,42}?)(?:\s\((?P<what>[^()*\n]{1,20})\))?(?P=mark)"
    r"\s*[,|·•–—-]?\s*[(\[]?(?P<time>\d{1,2}:[0-5]\d(?::[0-5]\d)?)(?:\s?[AaPp]\.?[Mm]\.?)?[)\]]?\s*"
)
_FEWEST = 6  # messages
_LEAST = 0.15  # of the lines
_AGAIN = 0.6  # of the messages are by somebody who wrote another
_PEOPLE = 2  # who wrote more than one
_SAID = 0.4  # of the messages speak of who writes or reads: the rows of a programme do not
_ON = 0.8  # of the times are no earlier than the one before
_ESCAPED = re.compile(r"\\(?=[^\w\s])")
_MOST_WORDS = 5


def stamped_in_bold(lines: Sequence[Line]) -> dict[int, Label]:
    """The labels of such a chat, by the index of their lines; none if it is none."""
    rows = {
        i: match
        for i, line in enumerate(lines[:-1])
        if (match := _ROW.fullmatch(line.text)) and _may_be_called(match["name"])
    }
    if len(rows) < max(_FEWEST, _LEAST * len(lines)):
        return {}
    times = Counter(match["name"].casefold() for match in rows.values())
    again = [name for name, count in times.items() if count > 1]
    if len(again) < _PEOPLE or sum(times[name] for name in again) < _AGAIN * len(rows):
        return {}
    said = [i + 1 for i in rows if i + 1 not in rows]
    spoken = sum(bool(SPOKEN.search(lines[i].text)) for i in said)
    on = sum(_clock(one) <= _clock(other) for one, other in pairwise(rows.values()))
    if len(said) < len(rows) or spoken < _SAID * len(rows) or on < _ON * (len(rows) - 1):
        return {}
    return {
        i: Label(
            name=_ESCAPED.sub("", match["name"]),
            short="",
            length=len(lines[i].text),
            alone=True,
            timed=True,
            moment=match.span("time"),
        )
        for i, match in rows.items()
    }


def _may_be_called(name: str) -> bool:
    letters = any(char.isalpha() for char in name)
    return letters and len(name.split()) <= _MOST_WORDS and not is_nobody(name)


def _clock(match: re.Match[str]) -> tuple[int, ...]:
    return tuple(map(int, match["time"].split(":")))
