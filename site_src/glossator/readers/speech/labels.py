"""Speaker labels: which lines of a text begin a turn, whose it is, and how the name is written."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from glossator.model.documents import Speaker
from glossator.readers.clippings.prose import is_prose
from glossator.readers.inlines import literal_seconds
from glossator.readers.plain_lines import Line
from glossator.readers.speech.asked_by import with_askers
from glossator.readers.speech.described import described
from glossator.readers.speech.faqs import are_faqs
from glossator.readers.speech.label_nobody import is_direction, is_thing
from glossator.readers.speech.label_rows import LONGEST_VALUE, STOPPED, without_cast
from glossator.readers.speech.label_series import are_an_appendix
from glossator.readers.speech.label_shapes import label_of, standing_alone
from glossator.readers.speech.persons import ASKS, ENDS_ASKING, SPOKEN
from glossator.readers.speech.speakers import (
    ANSWERERS,
    ASKERS,
    GENERIC,
    Label,
    initials,
    known_as,
    one_name_each,
    speakers_of,
)

# what a report has behind a colon: words in quotation marks, or no sentence
_TOLD = re.compile(r"[\"“„«][^\"“”„«»]{0,1500}[\"”“»][.!?]?$|[a-zà-ÿа-яё]")
_MOST_NAMES = 150  # more are the terms of a dictionary or the lines of a table


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The labels of a conversation by line start, the speakers in order of their first turn, and
    whose key each written name stands for; `timed`: their times are moments of a recording;
    `marked`: nobody is named, and the labels are dashes or bold type before the questions, or
    before every turn; `record`: they are those of a sitting's record, `chat`: of
    written messages; `leads`: the keys of those who lead the sitting."""

    at: Mapping[int, Label]
    speakers: tuple[Speaker, ...]
    keys: Mapping[str, str]
    timed: bool = False
    marked: Literal["", "questions", "turns"] = ""
    record: bool = False
    chat: bool = False
    leads: frozenset[str] = frozenset()


def find_labels(lines: Sequence[Line]) -> Labels | None:
    """The speaker labels of `lines`; None if what looks like labels is none.

    Labels come again and change: two names at least that stand twice, four turns, and either names
    that can only be names (in capitals, of two words, in bold) or somebody who asks.
    """
    found = with_askers(without_cast(lines, _candidates(lines)))
    shorts: dict[str, str] = {}
    for label in found.values():
        shorts[known_as(label)] = shorts.get(known_as(label)) or label.other
    same = one_name_each(shorts) if len(shorts) <= _MOST_NAMES else {name: name for name in shorts}
    loose = sum(label.loose for label in found.values()) > 0.5 * len(found)
    counts = Counter(same[known_as(label)] for label in found.values() if loose or not label.loose)
    recurring = {name for name in shorts if counts[same[name]] > 1}
    people = {same[name] for name in recurring}
    if len(people) < 2 or sum(counts[name] for name in people) < 4:
        return None
    timed = sum(label.timed for label in found.values()) >= 0.6 * len(found)
    every = all(found[i].timed for i in found if known_as(found[i]) in recurring)
    found = {
        i: label
        for i, label in found.items()
        if (timed and label.timed and not label.loose and not _is_called(label, recurring))
        or (_is_meant(label, recurring, found, i) and (label.timed or not (timed and every)))
    }
    order = [same[known_as(found[i])] for i in sorted(found)]
    changes = sum(one != other for one, other in pairwise(order))
    if changes < 0.3 * (len(order) - 1) or not _is_conversation(lines, found):
        return None
    nobody = all(ASKERS.fullmatch(name) or ANSWERERS.fullmatch(name) for name in people)
    if nobody and are_faqs(lines, found):
        return None
    again = [i for i, label in found.items() if known_as(label) in recurring]
    if not timed and is_excerpt(lines, again):
        return None
    found |= dict(described(lines, found))
    speakers, keys = speakers_of(lines, found)
    at = {lines[i].start: label for i, label in found.items()}
    return Labels(at=at, speakers=speakers, keys=keys, timed=_are_timed(lines, found))


_EXCERPT = 0.3  # of the words of the paragraphs are those of a conversation a text quotes from
_ROUND, _ABOVE = 4, 2  # paragraphs round it at least, and above it


def is_excerpt(lines: Sequence[Line], found: Sequence[int]) -> bool:
    """Whether the turns that begin in lines `found` stand close together amid a text that is much
    longer: some words of a conversation, quoted in an article or in the notes on a show."""
    first, last = min(found), max(found)
    above = [line.words for line in lines[:first] if is_prose(line)]
    below = [line.words for line in lines[last + 1 :] if is_prose(line)]
    said = sum(line.words for line in lines[first : last + 1])
    told = sum(above) + sum(below)
    amid = len(above) >= _ABOVE and below and len(above) + len(below) >= _ROUND
    return bool(amid) and said <= _EXCERPT * (said + told)


# "Lodares - 09 Feb 2025 - 05:30", under a byline
_DAY = re.compile(
    r"\b\d{1,2}\.? [^\W\d]{3,9}\.? (?:de )?20\d\d|\b20\d\d-\d\d-\d\d|\b\d{1,2}[./]\d{1,2}[./]20\d\d"
)

# --- candidates -----------------------------------------------------------------------------------


def _candidates(lines: Sequence[Line]) -> dict[int, Label]:
    found: dict[int, Label] = {}
    for i, line in enumerate(lines):
        label = label_of(line)
        if label is None and i + 1 < len(lines):
            label = standing_alone(line, lines[i + 1])
            if label is not None and _DAY.search(lines[i + 1].text):
                label = None  # a byline
        if label is not None:
            found[i] = label
    alone = Counter(known_as(label) for label in found.values() if label.alone)
    styles = {
        label.style
        for label in found.values()
        if label.alone and label.style and alone[known_as(label)] > 1
    }
    spoken = {known_as(label) for label in found.values() if not label.alone}
    offices = {label.office.casefold() for label in found.values() if label.office}
    values = _values(lines, found)
    return {
        i: label
        for i, label in found.items()
        if (
            not label.alone
            or label.timed
            or label.office
            or alone[known_as(label)] > 1
            or label.style in styles
            or known_as(label) in offices
            or (label.style == "colon" and known_as(label).split()[-1] in spoken)
        )
        and not (label.alone and (_BYLINE.match(label.name) or _is_chapter(lines, i)))
        and known_as(label) not in values
    }


# "27:50 – The goat"
_CHAPTER = re.compile(
    r"[\[(]?(?:\d{1,2}:)?\d{1,3}:[0-5]\d[\])]?\s*(?:[–—|:-]\s*)?(?=[^\W\d_]|[\"'“‘«„])"
)


def _is_chapter(lines: Sequence[Line], i: int) -> bool:
    """Whether a time and some words stand right over or under another such line, with nothing said
    between: they list the parts of a recording."""
    near = lines[max(0, i - 1) : i + 2]
    listed = [line for line in near if _CHAPTER.match(line.text) and not STOPPED.search(line.text)]
    return lines[i] in listed and len(listed) > 1


def _values(lines: Sequence[Line], found: Mapping[int, Label]) -> set[str]:
    """Names behind which stands nothing but figures, dates, or the same word each time, twice at
    least: what a page tells of its users."""
    turns: dict[str, list[str]] = {}
    for i, label in found.items():
        turns.setdefault(known_as(label), []).append(lines[i].text[label.length :].strip())
    return {name for name, said in turns.items() if len(said) > 1 and _are_values(said)}


def _are_values(said: Sequence[str]) -> bool:
    times = Counter(said)
    return all(
        turn
        and len(turn.split()) <= LONGEST_VALUE
        and not STOPPED.search(turn)
        and (any(char.isdigit() for char in turn) or times[turn] > 1)
        for turn in said
    )


# --- judging --------------------------------------------------------------------------------------


def _is_meant(label: Label, recurring: set[str], found: Mapping[int, Label], i: int) -> bool:
    """Whether a label is one: its name comes again, or belongs to a name that does, or it is
    written as the labels around it are and stands among them."""
    name = known_as(label)
    if name in recurring or label.dated:
        return True
    if label.loose or (label.alone and not label.style):
        return False
    if any(name in other.split() or other in name.split() for other in recurring):
        return True
    inside = any(j < i for j in found) and any(j > i for j in found)
    letters = initials(label.name).casefold()
    called = bool(ASKERS.fullmatch(name) or ANSWERERS.fullmatch(name))
    return letters in recurring or (inside and (_is_certain(label) or called or label.timed))


def _is_called(label: Label, recurring: set[str]) -> bool:
    """Whether what stands alone with a time is written as no name is: `[17:45] How it began`."""
    if not label.alone or known_as(label) in recurring or GENERIC.match(label.name):
        return False
    small = [word for word in label.name.split()[1:] if word[0].islower()]
    return any(not _PARTICLE.fullmatch(word) for word in small)


_PARTICLE = re.compile(
    r"de|del|della|di|da|d[oa]s?|van|von|der|den|la|le|al|bin|el|of|y|e|af|av|und|and"
)


def _is_certain(label: Label) -> bool:
    """Whether the name can hardly be anything else: in capitals, or of two words or more."""
    letters = [char for char in label.name if char.isalpha()]
    capitals = len(letters) >= 2 and all(char.isupper() for char in letters)
    return capitals or (len(label.name.split()) >= 2 and not is_thing(label.name))


_MANY = 8  # labels that stand close to one another
_FEWEST_TURNS = 0.08  # of a conversation's lines begin a turn
# "By Ada Lind" alone stands under titles
_BYLINE = re.compile(r"(?:by|von|par|por|di|door|av|af)\s", re.IGNORECASE)
_MOST_EMPTY = 0.3  # of names that stand right over another name: a user's and his title


def _is_conversation(lines: Sequence[Line], found: Mapping[int, Label]) -> bool:
    if are_an_appendix(lines, found):
        return False
    labels = list(found.values())
    names = {known_as(label) for label in labels}
    empty = sum(label.alone and i + 1 in found for i, label in found.items())
    if empty > _MOST_EMPTY * len(labels):
        return False
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
    if sum(label.dated for label in labels) >= 0.8 * len(labels):
        return True
    if told > 0.5 * len(turns) and not timed:
        return False
    asking = sum(bool(ASKS.search(turn)) for turn in turns)
    spoken = sum(bool(SPOKEN.search(turn)) for turn in turns)
    said = sum(bool(SPOKEN.search(turn) or ASKS.search(turn)) for turn in turns)
    if timed >= 0.6 * len(labels) and is_rising(_moments(lines, found)):
        return True
    if _is_programme(lines) and said < 0.6 * len(turns):
        return False
    alone = sum(label.alone for label in labels)
    if alone > 0.5 * len(labels):
        # menus and related texts round a page make it long
        inside = len(found) / (max(found) - min(found) + 1) if len(found) >= _MANY else share
        return max(share, inside) >= 0.2 and asking + spoken >= 0.3 * len(labels)
    if sum(is_thing(name) for name in names) > 0.5 * len(names):
        return False
    certain = sum(_is_certain(label) for label in labels)
    if certain >= 0.6 * len(labels) and (share >= 0.2 or asking):
        return said >= 0.2 * len(labels)
    return _answered(lines, found) >= 2 and share >= 0.2 and said >= 0.3 * len(labels)


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


def _moments(lines: Sequence[Line], found: Mapping[int, Label]) -> list[int]:
    """The seconds of the labels that have a moment, in order."""
    return [
        literal_seconds(lines[i].text[slice(*label.moment)]) or 0
        for i, label in sorted(found.items())
        if label.moment
    ]


def _are_timed(lines: Sequence[Line], found: Mapping[int, Label]) -> bool:
    """Whether times in labels, or alone between turns, rise as those of a recording do."""
    alone = [literal_seconds(line.text) or 0 for line in lines if is_moment_alone(line)]
    return is_rising(_moments(lines, found)) or is_rising(alone)


def is_rising(seconds: Sequence[int]) -> bool:
    """Whether moments come again and nearly all are later than the one before."""
    rises = sum(a <= b for a, b in pairwise(seconds))
    return len(seconds) > 1 and rises >= 0.9 * (len(seconds) - 1) and seconds[-1] > seconds[0]


_HEARD = 2000  # code points of a turn that are looked at


def is_moment_alone(line: Line) -> bool:
    """Whether a line says nothing but a time: `00:05:00`."""
    return len(line.text) <= 14 and literal_seconds(line.text) is not None


def key_of(labels: Labels, label: Label) -> str:
    """The key of the speaker whose label this is."""
    return labels.keys[known_as(label)]
