"""Labels in the brackets of East Asian print, `【市長】…`, as records of press conferences and of
councils set them."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from glossator.readers.plain_lines import Line
from glossator.readers.speech.persons import ENDS_ASKING
from glossator.readers.speech.speakers import Label, known_as

_OFTEN = 3  # times that one name stands so
_AGAIN = 2  # names that come again
_FEWEST = 6  # labels
_ANSWERED = 2  # questions that somebody else answers
_CLOSED = 0.8  # of the labels, those before a sentence
_DENSE = 0.25  # of the lines from the first to the last
_SENTENCE = re.compile(r"[。！？!?…♪](?:[」』）)】]|\s)*$|[」』）)]$")
# "お考えは。" · "現在の数字を教えてください。"
_ASKS = re.compile(r"(?:か|は|のか|でしょうか|ください|下さい|願います)[。？?]?$")


def are_boxed(labels: Sequence[Label]) -> bool:
    """Whether most labels stand in such brackets."""
    return 2 * sum(label.style == "box" for label in labels) > len(labels)


def is_boxed_talk(lines: Sequence[Line], found: Mapping[int, Label]) -> bool:
    """Whether people talk behind labels in such brackets, `found` by line: one name again and
    again, others as well, before sentences, in turns, and questions that somebody else answers.
    What articles set so, the merits and faults of things, asks nobody."""
    times = Counter(map(known_as, found.values()))
    often = [name for name, count in times.items() if count >= _OFTEN]
    again = [name for name, count in times.items() if count >= _AGAIN]
    if not often or len(again) < _AGAIN or len(found) < _FEWEST:
        return False
    places = sorted(found)
    changes = sum(known_as(found[a]) != known_as(found[b]) for a, b in pairwise(places))
    closed = sum(bool(_SENTENCE.search(lines[i].ending)) for i in places)
    answered = sum(
        known_as(found[a]) != known_as(found[b]) and _is_question(lines[b - 1])
        for a, b in pairwise(places)
    )
    return (
        changes >= 0.5 * (len(places) - 1)
        and closed >= _CLOSED * len(places)
        and answered >= _ANSWERED
        and len(places) >= _DENSE * (places[-1] - places[0] + 1)
    )


def _is_question(line: Line) -> bool:
    return bool(ENDS_ASKING.search(line.ending) or _ASKS.search(line.ending))
