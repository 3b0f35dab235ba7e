"""What the log or the export of a chat says of those who come and go, between what they write."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from glossator.model.documents import SetAside
from glossator.readers.plain_lines import Line
from glossator.readers.speech.labels import Labels
from glossator.readers.speech.moves import (
    is_about,
    is_move,
    is_sealed,
    is_told,
    is_unsent,
    stamp_of,
)
from glossator.readers.speech.placeholders import is_placeholder

_LOGGED = 0.4  # of the turns: minutes may stand over them
_TOP = 3  # lines
_LONGEST = 80  # words of what a messenger says
_FEWEST, _NAMED = 5, 0.5  # messages, and of the lines that begin with the same stamp
MOVES = "is what the chat says itself, and nobody in it"


def are_messages(labels: Labels) -> bool:
    """Whether `labels` are those of written messages, with the day or the hour of each."""
    return sum(label.dated for label in labels.at.values()) > _LOGGED * len(labels.at)


def stamped(lines: Sequence[Line], labels: Labels) -> Iterator[Line]:
    """The lines of an export of messages that begin with a day and an hour: no title, no date."""
    if are_messages(labels):
        yield from (line for line in lines if stamp_of(line.text))


def moves_in(lines: Sequence[Line], labels: Labels) -> tuple[Line, ...]:
    """Those of `lines` that say who came to a chat or went, and what else the chat itself says of
    it; none if the times before its labels are of no log."""
    if not are_messages(labels):
        return ()
    gone = {line.start for line in lines if is_move(line.text)}
    gone |= {line.start for line in _service(lines, labels)}
    return tuple(line for line in lines if line.start in gone)


def set_aside(line: Line) -> SetAside:
    """A line of those, set aside."""
    return SetAside(span=line.span, reason="site-notice", evidence=MOVES)


def _service(lines: Sequence[Line], labels: Labels) -> Iterator[Line]:
    """The lines of an export that nobody wrote. Before them stands the one they are about, or the
    group, which says at the top that nobody else reads the chat and sends nothing else, or nobody.
    Messages without words go with them, if no more of the message stands below."""
    sent: dict[str, list[tuple[Line, str]]] = {}
    nameless = frozenset(_nameless(lines, labels))
    for i, line in enumerate(lines):
        if label := labels.at.get(line.start):
            words = line.text[label.length :]
            sent.setdefault(label.name.casefold(), []).append((line, words))
            below = lines[i + 1] if i + 1 < len(lines) else None
            whole = below is None or below.start in labels.at or stamp_of(below.text)
            if label.dated and whole and is_placeholder(words):
                yield line
        elif is_unsent(line.text) or line.start in nameless:
            yield line
    top = {line.start for line in lines[:_TOP]}
    for sender, rows in sent.items():
        sealed = {line for line, words in rows if line.start in top and is_sealed(words)}
        group = bool(sealed) and all(is_told(words) for _, words in rows)
        for line, words in rows:
            if group or line in sealed or is_about(words, sender):
                yield line


def _nameless(lines: Sequence[Line], labels: Labels) -> Iterator[int]:
    """Where the lines of an export begin that have the day and the hour of a message and no sender.
    Before nearly all messages somebody is named, and where nobody is, the messenger speaks: but not
    in a line that has a colon, whatever stands before it, nor on a day that is none between those
    of its neighbours, which a message tells of."""
    stamps = {line.start: stamp for line in lines if (stamp := stamp_of(line.text))}
    named = [start for start in stamps if start in labels.at]
    if len(named) < max(_FEWEST, _NAMED * len(stamps)):
        return
    shapes = {_FIGURES.sub("0", stamps[start]) for start in named}
    order = _order_of_days([stamps[start] for start in named])
    if order is None:
        return
    days = {start: _day(stamp, order) for start, stamp in stamps.items()}
    for line in lines:
        stamp = stamps.get(line.start, "")
        if not stamp or line.start in labels.at or line.words > _LONGEST:
            continue
        above = [days[start] for start in named if start < line.start][-1:]
        below = [days[start] for start in named if start > line.start][:1]
        day = days[line.start]
        between = all(each <= day for each in above) and all(day <= each for each in below)
        told = ": " not in line.text[len(stamp) :] and line.text[-1] != ":"
        if between and told and _FIGURES.sub("0", stamp) in shapes:
            yield line.start


_FIGURES = re.compile(r"\d+")
_ORDERS = ((2, 1, 0), (2, 0, 1), (0, 1, 2))  # 14.04.2024 · 4/14/24 · 2024-04-14


def _day(stamp: str, order: Sequence[int]) -> tuple[int, ...]:
    found = [int(each) for each in _FIGURES.findall(stamp)]
    return tuple(found[i] for i in order)


def _order_of_days(stamps: Sequence[str]) -> Sequence[int] | None:
    """In which order year, month and day stand in `stamps`, which go on in time; None: in none."""
    for order in _ORDERS:
        days = [_day(stamp, order) for stamp in stamps]
        if all(day[1] in range(1, 13) and day[2] in range(1, 32) for day in days) and all(
            one <= other for one, other in pairwise(days)
        ):
            return order
    return None
