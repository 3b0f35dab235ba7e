"""Speaker labels: which lines of a text begin a turn, whose it is, and how the name is written."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from glossator.model.documents import Speaker
from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line
from glossator.readers.speech.asked_by import with_askers
from glossator.readers.speech.bold_stamps import stamped_in_bold
from glossator.readers.speech.boxed_labels import are_boxed
from glossator.readers.speech.caption_lines import caption_lines
from glossator.readers.speech.declared_initials import declared
from glossator.readers.speech.described import described
from glossator.readers.speech.faqs import are_faqs
from glossator.readers.speech.label_rows import LONGEST_VALUE, STOPPED, without_cast
from glossator.readers.speech.label_shapes import label_of, standing_alone
from glossator.readers.speech.label_times import are_timed
from glossator.readers.speech.labelled_talk import is_certain, is_conversation
from glossator.readers.speech.roles import ANSWERERS, ASKERS
from glossator.readers.speech.speakers import (
    GENERIC,
    Label,
    initials,
    known_as,
    one_name_each,
    speakers_of,
)

_MOST_NAMES = 150  # more are the terms of a dictionary or the lines of a table


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The labels of a conversation by line start, the speakers in order of their first turn, and
    whose key each written name stands for; `timed`: their times are moments of a recording;
    `marked`: nobody is named, or one side alone, and the labels are dashes or bold type before the
    questions, or before every turn; `record`: they are those of a sitting's record, `chat`: of
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
    stamps = stamped_in_bold(lines)
    found = with_askers(without_cast(lines, _candidates(lines))) | stamps | declared(lines)
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
    found |= stamps
    if _are_roles(found):
        found = {i: label for i, label in found.items() if not _stands_bare(label)}
    order = [same[known_as(found[i])] for i in sorted(found)]
    changes = sum(one != other for one, other in pairwise(order))
    if changes < 0.3 * (len(order) - 1) or not is_conversation(lines, found):
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
    return Labels(at=at, speakers=speakers, keys=keys, timed=are_timed(lines, found))


_ROLES = 0.7  # of the labels


def _are_roles(found: Mapping[int, Label]) -> bool:
    """Whether most labels say who asks and who answers, before what is said: names that stand
    alone on lines among them are of who wrote it, or of readers behind it."""
    called = [
        label
        for label in found.values()
        if not label.alone
        and (ASKERS.fullmatch(known_as(label)) or ANSWERERS.fullmatch(known_as(label)))
    ]
    return len(called) >= _ROLES * len(found)


def _stands_bare(label: Label) -> bool:
    return label.alone and not (label.style or label.timed or label.office or label.dated)


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


_DASHED = 0.8  # of the labels, that one before a dash is one

# "Lodares - 09 Feb 2025 - 05:30", under a byline
_DAY = re.compile(
    r"\b\d{1,2}\.? [^\W\d]{3,9}\.? (?:de )?20\d\d|\b20\d\d-\d\d-\d\d|\b\d{1,2}[./]\d{1,2}[./]20\d\d"
)
# "By Ada Lind" alone stands under titles
_BYLINE = re.compile(r"(?:by|von|par|por|di|door|av|af)\s", re.IGNORECASE)

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
    for i in tuple(caption_lines(lines, found)):
        del found[i]
    if not are_boxed([label for label in found.values() if not label.alone]):
        found = {i: label for i, label in found.items() if label.style != "box"}
    dashed = {i for i, label in found.items() if label.style == "dash"}
    if len(dashed) < _DASHED * len(found):  # where others have a colon, a dash explains
        found = {i: label for i, label in found.items() if i not in dashed}
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
            label.dated
            or not label.alone
            or label.timed
            or label.office
            or alone[known_as(label)] > 1
            or label.style in styles
            or known_as(label) in offices
            or (label.style == "colon" and known_as(label).split()[-1] in spoken)
        )
        and (label.dated or not (label.alone and _is_other(label, lines, i)))
        and known_as(label) not in values
    }


def _is_other(label: Label, lines: Sequence[Line], i: int) -> bool:
    return bool(_BYLINE.match(label.name)) or _is_chapter(lines, i)


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
        if not label.dated:  # `[12.03.21, 19:04] Ada: 27` is a message
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
    return letters in recurring or (
        inside and (is_certain(label) or called or label.timed or label.style == "box")
    )


def _is_called(label: Label, recurring: set[str]) -> bool:
    """Whether what stands alone with a time is written as no name is: `[17:45] How it began`."""
    if not label.alone or known_as(label) in recurring or GENERIC.match(label.name):
        return False
    small = [word for word in label.name.split()[1:] if word[0].islower()]
    return any(not _PARTICLE.fullmatch(word) for word in small)


_PARTICLE = re.compile(
    r"de|del|della|di|da|d[oa]s?|van|von|der|den|la|le|al|bin|el|of|y|e|af|av|und|and"
)


def kind_of(labels: Labels, label: Label, *, own: bool) -> Literal["question", "answer", ""]:
    """Whether a paragraph of the turn that `label` begins asks or answers; "" where neither is
    known. `own`: it is the paragraph with the label."""
    asks = {speaker.key for speaker in labels.speakers if speaker.asks}
    speaker = key_of(labels, label)
    if speaker and asks:
        return "question" if speaker in asks else "answer"
    if labels.marked != "questions":
        return ""
    if not labels.speakers:
        return "question" if own else "answer"
    return "answer" if speaker or asks else "question"  # the other side has no name


def key_of(labels: Labels, label: Label) -> str:
    """The key of the speaker whose label this is."""
    return labels.keys[known_as(label)]
