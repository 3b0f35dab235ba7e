"""Whether what looks like the labels of a text is a conversation's: by who asks and answers, by how
the turns begin, and by how many they are."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from glossator.readers.plain_lines import Line
from glossator.readers.speech.boxed_labels import are_boxed, is_boxed_talk
from glossator.readers.speech.label_nobody import is_direction, is_thing
from glossator.readers.speech.label_series import are_an_appendix
from glossator.readers.speech.label_times import is_moment_alone, is_rising, moments_of
from glossator.readers.speech.persons import ASKS, ENDS_ASKING, SPOKEN
from glossator.readers.speech.roles import ANSWERERS, ASKERS
from glossator.readers.speech.speakers import DIARISED, Label, known_as

_MANY = 8  # labels that stand close to one another
_FEWEST_TURNS = 0.08  # of a conversation's lines begin a turn
_MESSAGES = 0.4  # of the labels have the day or the hour of a message: minutes may stand over them
_MOST_EMPTY = 0.3  # of names that stand right over another name: a user's and his title
_HEARD = 2000  # code points of a turn that are looked at
# what a report has behind a colon: words in quotation marks, or no sentence
_TOLD = re.compile(r"[\"“„«][^\"“”„«»]{0,1500}[\"”“»][.!?]?$|[a-zà-ÿа-яё]")


def is_conversation(lines: Sequence[Line], found: Mapping[int, Label]) -> bool:
    """Whether people talk in what stands behind the labels `found`, by line."""
    if are_an_appendix(lines, found):
        return False
    labels = list(found.values())
    names = {known_as(label) for label in labels}
    empty = sum(label.alone and i + 1 in found for i, label in found.items())
    if empty > _MOST_EMPTY * len(labels):
        return False
    if are_boxed(labels):
        return is_boxed_talk(lines, found)
    share = len(found) / len(lines)
    if any(label.style in ("stop", "gap") for label in labels) and not _is_staged(lines, found):
        return False
    if (
        share >= _FEWEST_TURNS
        and any(ASKERS.fullmatch(name) for name in names)
        and (
            any(len(name) > 1 for name in names if ASKERS.fullmatch(name))
            or any(ANSWERERS.fullmatch(name) for name in names)
            or any(len(name) > 2 for name in names)
        )
    ):
        return True
    turns = list(_turns(lines, found))
    timed = sum(label.timed for label in labels)
    told = sum(bool(_TOLD.match(turn)) for turn in turns)
    if sum(label.dated for label in labels) >= _MESSAGES * len(labels):
        return True
    if all(DIARISED.fullmatch(name) for name in names):
        return True
    if told > 0.5 * len(turns) and not timed:
        return False
    asking = sum(bool(ASKS.search(turn)) for turn in turns)
    spoken = sum(bool(SPOKEN.search(turn)) for turn in turns)
    said = sum(bool(SPOKEN.search(turn) or ASKS.search(turn)) for turn in turns)
    if timed >= 0.6 * len(labels) and is_rising(moments_of(lines, found)):
        return True
    if _is_programme(lines) and said < 0.6 * len(turns):
        return False
    if is_set_wide(lines, found):
        return True
    alone = sum(label.alone for label in labels)
    if alone > 0.5 * len(labels):
        # menus and related texts round a page make it long
        inside = len(found) / (max(found) - min(found) + 1) if len(found) >= _MANY else share
        return max(share, inside) >= 0.2 and asking + spoken >= 0.3 * len(labels)
    if sum(is_thing(name) for name in names) > 0.5 * len(names):
        return False
    certain = sum(is_certain(label) for label in labels)
    if certain >= 0.6 * len(labels) and (share >= 0.2 or asking):
        return said >= 0.2 * len(labels)
    return _answered(lines, found) >= 2 and share >= 0.2 and said >= 0.3 * len(labels)


_WIDE_SPACE = "\u3000"
_SAID_WIDE = re.compile(r"[。！？!?…♪][」』）)]*$|[」』）)]$")
_RECURRING = 3  # times that each of two names stands so
_ASKED_WIDE = 2  # questions of somebody whom nobody names, behind a line


def is_set_wide(lines: Sequence[Line], found: Mapping[int, Label]) -> bool:
    """Whether names stand before a wide space and what is said, as magazines of East Asia print
    talks: two names again and again, sentences behind them, close to one another; and somebody asks
    behind a line, or they are many. A programme or a list of terms has none of it."""
    wide = {
        i: label
        for i, label in found.items()
        if label.length and lines[i].text[label.length - 1] == _WIDE_SPACE
    }
    asked = [i for i, label in found.items() if not label.name]
    times = Counter(known_as(label) for label in wide.values())
    again = [name for name, count in times.items() if count >= _RECURRING]
    if len(again) < 2 or not (len(asked) >= _ASKED_WIDE or len(wide) >= _MANY):
        return False
    order = [known_as(wide[i]) for i in sorted(wide)]
    changes = sum(one != other for one, other in pairwise(order))
    inside = max(found) - min(found) + 1
    said = sum(bool(_SAID_WIDE.search(lines[i].ending)) for i in wide)
    return (
        len(found) >= 0.4 * inside and said >= 0.8 * len(wide) and changes >= 0.3 * (len(order) - 1)
    )


_ON_THE_HOUR = re.compile(r"(?:[5-9]|1\d|2[0-3])[:.][0-5][05]")
_FEWEST_HOURS = 3


def _is_programme(lines: Sequence[Line]) -> bool:
    """Whether times alone on lines are those of a programme of talks: all on the five minutes."""
    alone = [line.text for line in lines if is_moment_alone(line)]
    return len(alone) >= _FEWEST_HOURS and all(map(_ON_THE_HOUR.fullmatch, alone))


def _is_staged(lines: Sequence[Line], found: Mapping[int, Label]) -> bool:
    """Whether names before a stop are those of a play, in which people answer or do something, and
    letters before a gap those of questions, in which somebody asks or is asked by name."""
    labels = list(found.values())
    if all(label.style == "gap" for label in labels):
        asked = [lines[i].text for i, label in found.items() if label.name == "Q"]
        return sum(bool(ASKS.search(text)) for text in asked) >= 0.5 * len(asked)
    if not all(label.style == "stop" for label in labels):
        return True
    done = sum(
        is_direction(line.text) or (i in found and line.text[found[i].length :][:1] == "(")
        for i, line in enumerate(lines)
    )
    return len(found) >= 0.3 * len(lines) and (done > 0 or _answered(lines, found) >= 2)


def _answered(lines: Sequence[Line], found: Mapping[int, Label]) -> int:
    """How many turns end with a question that somebody else's turn follows. Letters have to ask
    on their own line: the choices of a quiz stand under the question."""
    places = sorted(found)
    letters = all(len(label.name) == 1 for label in found.values())
    return sum(
        bool(ENDS_ASKING.search(lines[i if letters else following - 1].ending))
        and known_as(found[i]) != known_as(found[following])
        for i, following in pairwise(places)
    )


def _turns(lines: Sequence[Line], found: Mapping[int, Label]) -> Iterator[str]:
    """The words of each turn: of its line, and of the one below a label that stands alone."""
    for i, label in found.items():
        words = lines[i].text[label.length :]
        if label.alone and i + 1 < len(lines):
            words = lines[i + 1].text
        yield words[:_HEARD]


def is_certain(label: Label) -> bool:
    """Whether the name can hardly be anything else: in capitals, or of two words or more."""
    letters = [char for char in label.name if char.isalpha()]
    capitals = len(letters) >= 2 and all(char.isupper() for char in letters)
    return capitals or (len(label.name.split()) >= 2 and not is_thing(label.name))
