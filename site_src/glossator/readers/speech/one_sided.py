"""Conversations in which one side alone has a name: `Ada Lind: …` before every answer and nothing
before the questions, or before every question and nothing before the answers.

Whoever has no name is given none: what that side says are turns of nobody.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from glossator.readers.clippings.section_names import FAQ
from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_thing
from glossator.readers.speech.label_shapes import label_of
from glossator.readers.speech.labelled_talk import is_certain
from glossator.readers.speech.labels import Labels, is_excerpt
from glossator.readers.speech.marked_turns import Marks, are_questions
from glossator.readers.speech.persons import ENDS_ASKING, FIRST, SECOND
from glossator.readers.speech.roles import ASKERS
from glossator.readers.speech.speakers import Label, known_as, speakers_of
from glossator.readers.speech.titles import COURTESY

_FEWEST = 3  # turns of the side that has a name
_ITS = 0.8  # of the labels are its own, and of its turns asked or answered
_SPOKEN = 0.4  # of the exchanges, in which somebody speaks of himself or to the other
_ASKED = 0.5  # of the turns of one who asks end so: others tell the other side to go on
_HEARD = 2000  # code points of a turn that are looked at


def find_one_sided(lines: Sequence[Line]) -> Labels | None:
    """The turns of such a conversation; None if `lines` are none."""
    if sum(bool(ENDS_ASKING.search(line.ending)) for line in lines) < _FEWEST:
        return None
    found = {
        i: label
        for i, line in enumerate(lines)
        if (label := label_of(line)) and label.name and not (label.alone or label.loose)
    }
    if not found or any(FAQ.fullmatch(line.text) for line in lines if line.words <= 8):
        return None
    (name, count), *_ = Counter(map(known_as, found.values())).most_common(1)
    own = {i: label for i, label in found.items() if known_as(label) == name}
    shouted = all(label.name.isupper() for label in own.values())
    # one in capitals is told from what a site has before colons round the text
    others = sum(min(own) <= i <= max(own) for i in found) if shouted else len(found)
    if count < max(_FEWEST, _ITS * others) or is_excerpt(lines, list(own)):
        return None
    if ASKERS.fullmatch(name):
        return _of_asker(lines, own) if _are_asked(lines, own) else None
    if not all(map(is_certain, own.values())):
        full = _in_full(lines, own)
        own = {i: replace(label, name=full) for i, label in own.items() if full}
    if not own or is_thing(name):
        return None
    if _are_answers(lines, own):
        return _with_nobody(lines, own, [i - 1 for i in own], asks=False)
    if _are_asked(lines, own) or _is_heard_asking(lines, own):
        return _with_nobody(lines, own, [i + 1 for i in own], asks=True)
    return None


def _in_full(lines: Sequence[Line], own: Mapping[int, Label]) -> str:
    """The one name above the turns that ends in theirs: `Ada Lind`, for `Lind`; else ""."""
    name = re.escape(next(iter(own.values())).name)
    full = re.compile(rf"\b([A-ZÀ-ÖØ-ÞŁŚŻŠČŘŽА-ЯЁ][\w'’.-]*)\s{name}\b")
    above = (match for line in lines[: min(own)] for match in full.finditer(line.text))
    found = {match[0] for match in above if not COURTESY.fullmatch(match[1].rstrip("."))}
    return found.pop() if len(found) == 1 else ""


def _are_answers(lines: Sequence[Line], own: Mapping[int, Label]) -> bool:
    """Whether a question without a label stands right over the turns."""
    asked = [i for i in own if i - 1 not in own and i and ENDS_ASKING.search(lines[i - 1].ending)]
    spoken = sum(
        bool(FIRST.search(lines[i].text[:_HEARD]) or SECOND.search(lines[i - 1].text[:_HEARD]))
        for i in asked
    )
    return len(asked) >= max(_FEWEST, _ITS * len(own)) and spoken >= _SPOKEN * len(asked)


def _are_asked(lines: Sequence[Line], own: Mapping[int, Label]) -> bool:
    """Whether the turns ask, and what stands under each answers as a person does."""
    at = {i: (label.length, label.tail) for i, label in own.items()}
    return are_questions(lines, Marks(at=at, sure=False))


def _is_heard_asking(lines: Sequence[Line], own: Mapping[int, Label]) -> bool:
    """Whether half of the turns ask, and what stands under each is said by somebody who answers."""
    if not all(label.name.isupper() for label in own.values()):
        return False  # a house that asks is set in capitals
    asked = sum(bool(ENDS_ASKING.search(lines[i].ending)) for i in own)
    answers = [i + 1 for i in own if i + 1 < len(lines) and i + 1 not in own]
    if asked < max(_FEWEST, _ASKED * len(own)) or len(answers) < _ITS * len(own):
        return False
    first = sum(bool(FIRST.search(lines[i].text[:_HEARD])) for i in answers)
    return first >= _SPOKEN * len(answers)


def _of_asker(lines: Sequence[Line], own: Mapping[int, Label]) -> Labels:
    at = {
        lines[i].start: Label(name="", short="", length=label.length, tail=label.tail)
        for i, label in own.items()
    }
    return Labels(at=at, speakers=(), keys={"": ""}, marked="questions")


def _with_nobody(
    lines: Sequence[Line], own: Mapping[int, Label], others: Sequence[int], *, asks: bool
) -> Labels:
    """The turns of the one with a name, who `asks` or answers, and those of the other side."""
    found = dict(own)
    for i in others:
        if 0 <= i < len(lines) and i not in own:
            found[i] = Label(name="", short="", length=0)
    speakers, keys = speakers_of(lines, found)
    return Labels(
        at={lines[i].start: label for i, label in found.items()},
        speakers=tuple(replace(each, asks=asks) for each in speakers),
        keys=keys,
        marked="questions",
    )
