"""The turns of a record of a sitting: who speaks stands before a colon, a stop, a dash, or alone on
a line, and is called by a title, an office, or with what he is in brackets.

Other than in an interview nobody need come again in most turns; that somebody leads the sitting,
that people are called so throughout, and that they speak to one another makes it one.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from glossator.model.documents import SetAside
from glossator.readers.plain_lines import Line
from glossator.readers.speech.cast import is_cast_row
from glossator.readers.speech.examination import examined, is_examination
from glossator.readers.speech.indexes import index_rows, listed_again
from glossator.readers.speech.interjections import interjected
from glossator.readers.speech.label_nobody import is_thing
from glossator.readers.speech.label_rows import credit_rows
from glossator.readers.speech.label_shapes import label_of
from glossator.readers.speech.labels import Labels, is_excerpt
from glossator.readers.speech.pages import page_rows
from glossator.readers.speech.people import Person, known_person, plain_name
from glossator.readers.speech.persons import ASKS, SPOKEN
from glossator.readers.speech.presiding import leader_at, leads_alone, names_presiding, presiding
from glossator.readers.speech.procedure import frames_sitting
from glossator.readers.speech.record_labels import FoundLabel, labels_in
from glossator.readers.speech.roles import ANSWERERS, ASKERS
from glossator.readers.speech.sittings import is_under_text
from glossator.readers.speech.speakers import (
    Label,
    known_as,
    one_name_each,
    speakers_of,
)
from glossator.readers.speech.stacks import Stacks, find_stacks
from glossator.readers.speech.titles import CHAIR
from glossator.readers.speech.unnamed import is_unnamed, unnamed

_CLOSED = re.compile(r"[.!?…:;—–。！？؟]['\"”“’‘»«›‹)\]*_」』]*$")
# what a report has behind a colon: no sentence, or words in quotation marks
_TOLD = re.compile(r"[a-zà-ÿа-яё]|[\"“„«][^\"“”„«»]{0,1500}[\"”“»][.!?]?$")
_BESIDE = 0.3  # of the labels in the form that most have, so many in another make it one as well
_FEWEST = 4  # turns
_RARE = 0.2  # of the labels before a colon, so many may stand alone
_ALONE = 0.5  # of the labels, where names stand alone
_OFFICE_WORDS = 4  # of who leads, with article and courtesy: `Mr Presiding Officer`
_LEAST = 0.08  # of the lines begin a turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A record: its lines without the rows under names, its labels, and those rows set aside."""

    lines: tuple[Line, ...]
    labels: Labels
    set_aside: tuple[SetAside, ...]


def find_record(lines: Sequence[Line]) -> Record | None:
    """The record in `lines`; None if it is none."""
    pages = page_rows(lines)
    indexed = (*index_rows(lines), *listed_again(lines))
    listed = {i: _aside(lines[i]) for i in indexed if i not in pages}
    pages = {**pages, **listed}
    lines = [line for i, line in enumerate(lines) if i not in pages]
    stacks = find_stacks(lines)
    left = tuple(line for i, line in enumerate(lines) if i not in stacks.gone)
    people = {lines[i].start: person for i, person in stacks.people.items()}
    rows = set(credit_rows(left))
    found = {i: each for i, each in _meant(left, people).items() if i not in rows}
    if found and is_excerpt(left, sorted(found)):
        return None
    examination = is_examination(left, len(found))
    if examination:  # what stands alone there is of its cover, or the name of who is sworn
        found = {i: each for i, each in found.items() if each.form != "alone"}
    if not (examination or _is_record(left, found, stacks)) or _is_timed(left, found):
        return None
    led = any(each.person.chairs for each in found.values())
    found = _with_chair(left, found)
    labels = {i: _label(each) for i, each in found.items()}
    leading = {known_as(labels[i]) for i, each in found.items() if each.person.chairs}
    letters = dict(examined(left, labels, leading))
    labels |= letters
    labels |= {i: label for i, label in _lettered(left) if i not in labels}
    known = {known_person(each.person) for each in found.values()}
    labels |= {i: label for i, label in interjected(left, known) if i not in labels}
    labels |= {i: label for i, label in unnamed(left) if min(found, default=i) < i not in labels}
    speakers, keys = speakers_of(left, labels)
    # who leads a sitting asks most of all, and whoever wants may ask in a debate
    chairs = {keys[known_as(labels[i])] for i, each in found.items() if each.person.chairs}
    # a witness is sworn before somebody, whatever that one is called
    framed = any(frames_sitting(line.text) for line in left)
    record = led or stacks.buttoned > 0 or bool(letters) or framed
    # several examine a witness in turn, and say other things besides
    nobody = chairs | {keys[known_as(label)] for label in letters.values()}
    speakers = tuple(
        replace(each, asks=each.asks and each.key not in nobody and not stacks.buttoned)
        for each in speakers
    )
    at = {left[i].start: label for i, label in labels.items()}
    return Record(
        lines=left,
        labels=Labels(at=at, speakers=speakers, keys=keys, record=record, leads=frozenset(chairs)),
        set_aside=(*pages.values(), *stacks.gone.values()),
    )


def _aside(line: Line) -> SetAside:
    """A line of an index, set aside."""
    return SetAside(span=line.span, reason="navigation", evidence="lists what the record holds")


def _with_chair(lines: Sequence[Line], found: Mapping[int, FoundLabel]) -> dict[int, FoundLabel]:
    """`found` with the name of who leads the sitting, where rows name that one person, or another
    from a row on, and labels call one person by an office that can be his."""
    plain = {
        i: each.person
        for i, each in found.items()
        if each.person.chairs and not each.person.office and _is_office(each.person.name)
    }
    names = {known_person(person) for person in plain.values()}
    leaders = presiding(lines, min(found)) if len(names) == 1 else ()
    if not leaders:
        return dict(found)
    named = {
        i: replace(person, name=leader_at(leaders, i), office=person.name)
        for i, person in plain.items()
    }
    return {i: replace(each, person=named[i]) if i in named else each for i, each in found.items()}


def _is_office(name: str) -> bool:
    """Whether the words for who leads are his office, and no deputy's: `La señora PRESIDENTA`."""
    words = name.split()
    leads = CHAIR.fullmatch(words[-1].strip(".-")) is not None
    return leads and len(words) <= _OFFICE_WORDS and leads_alone(name)


def _label(found: FoundLabel) -> Label:
    return Label(
        name=found.person.name,
        short="",
        length=found.length,
        alone=found.alone,
        office=found.person.office,
    )


def _lettered(lines: Sequence[Line]) -> Iterator[tuple[int, Label]]:
    """The questions and answers of an examination, called by their letter or `QUESTION`."""
    for i, line in enumerate(lines):
        label = label_of(line)
        if label and any(each.fullmatch(label.name) for each in (ASKERS, ANSWERERS)):
            yield i, label


def _meant(lines: Sequence[Line], people: Mapping[int, Person]) -> dict[int, FoundLabel]:
    """The labels of `lines` in the forms that the text uses: those who can be nobody else, and
    names that are theirs or come again."""
    every = [
        [] if is_unnamed(lines[i].text) else list(labels_in(lines, i, people))
        for i in range(len(lines))
    ]
    sure = {known_person(each.person) for found in every for each in found if each.person.sure}
    times = Counter(known_person(each.person) for found in every for each in found[:1])
    parts = {part for name in sure for part in (name.split()[0], name.split()[-1]) if part}

    def is_meant(each: FoundLabel) -> bool:
        name = known_person(each.person)
        if each.person.sure or name in sure or name in parts:
            return True
        return each.form not in ("stop", "dash") and times[name] > 1 and " " in name

    forms = Counter(
        each.form for found in every for each in [next((f for f in found if is_meant(f)), None)]
        if each is not None
    )  # fmt: skip
    most = max(forms.values(), default=0)
    used = {form for form, count in forms.items() if count >= max(2, _BESIDE * most)}
    if forms["alone"] < _ALONE * forms.total():
        used.discard("alone")  # then what stands alone are headings
    # where words stand behind nearly all labels, one alone that does not come again heads something
    colons = [each.alone for found in every for each in found[:1] if each.form == "colon"]
    inline = sum(colons) <= _RARE * len(colons)
    among = _among(every, is_meant)
    meant: dict[int, FoundLabel] = {}
    for i, found in enumerate(every):
        if inline:
            found = [
                each
                for each in found
                if each.form != "colon" or not each.alone or times[known_person(each.person)] > 1
            ]
        own = next((each for each in found if each.form in used and is_meant(each)), None)
        if own is None and inline and "colon" in used and i in among:
            own = next((each for each in found if _calls_once(each, lines, i)), None)
        above = meant.get(i - 1)
        if own is not None and own.form in ("stop", "dash") and above and above.alone:
            continue  # what is said begins so: `Voorzitter. Ik heb …`
        if own is not None:
            meant[i] = own
    for i in sorted(meant):
        # rows above that say who takes part: `Speaker: The Honourable Ada Lind`
        listed = is_cast_row(lines[i].text[meant[i].length :]) or names_presiding(lines[i])
        if meant[i].alone or not listed:
            break
        del meant[i]
    return meant


def _among(every: Sequence[Sequence[FoundLabel]], is_meant: Callable[[FoundLabel], bool]) -> range:
    """The lines between the first and the last label of `every` that is meant."""
    places = [i for i, found in enumerate(every) if any(map(is_meant, found))]
    return range(places[0], places[-1]) if places else range(0)


def _calls_once(found: FoundLabel, lines: Sequence[Line], i: int) -> bool:
    """Whether a label before a colon is somebody's full name whose last word is said again, by him
    or by others, and what stands behind it is said: whoever asks from the floor has the word once.
    """
    words = found.person.name.split()
    said = lines[i].text[found.length :]
    others = "\n".join(
        (*(each.text for each in lines[:i]), said, *(e.text for e in lines[i + 1 :]))
    )
    called = re.search(rf"(?<![\w-]){re.escape(words[-1])}(?![\w-])", others) is not None
    common = any(re.search(rf"(?<![\w-]){re.escape(w.lower())}(?![\w-])", others) for w in words)
    return (
        called
        and not common
        and found.form == "colon"
        and not found.alone
        and 1 < len(words) <= _NAME
        and plain_name(words) is not None
        and not is_thing(found.person.name)
        and bool(SPOKEN.search(said) or ASKS.search(said))
        and _CLOSED.search(said) is not None
        and not _TOLD.match(said)
    )


_NAME = 3  # words


def _is_timed(lines: Sequence[Line], found: Mapping[int, FoundLabel]) -> bool:
    """Whether labels have the time of a recording: then it is the transcript of one."""
    labels = (label_of(lines[i]) for i in found)
    return sum(bool(label and label.moment) for label in labels) > 0.5 * max(len(found), 1)


# --- judging --------------------------------------------------------------------------------------


def _is_record(lines: Sequence[Line], found: Mapping[int, FoundLabel], stacks: Stacks) -> bool:
    """Whether the labels `found` are those of a record."""
    if len(found) < _FEWEST or not (len(found) >= _LEAST * len(lines) or _stands_close(found)):
        return False
    names = {known_person(each.person): each.person.office.casefold() for each in found.values()}
    same = one_name_each(names)
    order = [same[known_person(found[i].person)] for i in sorted(found)]
    times = Counter(order)
    again = sum(count > 1 for count in times.values())
    changes = sum(one != other for one, other in pairwise(order))
    if len(times) < 2 or not again or changes < 0.3 * (len(order) - 1):
        return False
    sure = sum(each.person.sure for each in found.values())
    led = Counter(known_person(each.person) for each in found.values() if each.person.chairs)
    if stacks.buttoned >= _BUTTONED and not (is_under_text(lines, min(found)) and not led):
        return _is_said(lines, found, _SAID)
    if led and sure >= 0.3 * len(found):
        steady = sure >= 0.8 * len(found) and max(led.values()) > 1
        return _is_said(lines, found, _SAID_BY_CHAIR if steady else _SAID, whole=steady)
    # nobody leads it: all must be called as people in records are
    forms = Counter(each.form for each in found.values())
    parted = forms["stop-dash"] + forms["colon"] > 0.8 * len(found)
    parted = parted or any(frames_sitting(line.text) for line in lines)
    return (
        parted
        and again > 1
        and sure >= 0.8 * len(found)
        and _is_said(lines, found, _SAID_BY_NOBODY)
    )


def _stands_close(found: Mapping[int, FoundLabel]) -> bool:
    """Whether the labels `found` that can be nobody else's stand close to one another in however
    long a page, one of them that of who leads: menus above and what was tabled besides make it
    long. Without one who leads they may as well be an excerpt from a talk."""
    sure = all(each.person.sure for each in found.values())
    led = any(each.person.chairs for each in found.values())
    inside = max(found) - min(found) + 1
    return sure and led and len(found) >= max(_CLOSE, _INSIDE * inside)


_CLOSE, _INSIDE = 6, 0.2  # labels, and of the lines between them

# of the turns so many must speak of oneself or to somebody: fewer where one leads the sitting and
# gives the word, more where nobody does
_SAID, _SAID_BY_CHAIR, _SAID_BY_NOBODY = 0.3, 0.1, 0.4
_BUTTONED = 3  # names with a button under them


def _is_said(
    lines: Sequence[Line], found: Mapping[int, FoundLabel], least: float, *, whole: bool = False
) -> bool:
    """Whether what stands behind the labels is said: sentences, in which people speak of themselves
    and to one another, and no list of titles or of what was reported. `whole`: they may do so in
    any paragraph of a turn."""
    turns = [turn for turn in _turns(lines, found) if turn]
    if len(turns) < 0.7 * len(found):
        return False
    told = sum(bool(_TOLD.match(turn)) for turn in turns)
    closed = sum(bool(_CLOSED.search(turn[-40:])) for turn in turns)
    heard = list(_whole_turns(lines, found)) if whole else turns
    said = sum(bool(SPOKEN.search(turn[:2000]) or ASKS.search(turn[:2000])) for turn in heard)
    return told < 0.4 * len(turns) and closed >= 0.6 * len(turns) and said >= least * len(turns)


def _whole_turns(lines: Sequence[Line], found: Mapping[int, FoundLabel]) -> Iterator[str]:
    """The words of each turn, of which few paragraphs are enough."""
    for i, following in pairwise([*sorted(found), len(lines)]):
        stop = min(following, i + _PARAGRAPHS)
        yield "\n".join((lines[i].text[found[i].length :], *(e.text for e in lines[i + 1 : stop])))


_PARAGRAPHS = 4


def _turns(lines: Sequence[Line], found: Mapping[int, FoundLabel]) -> Iterator[str]:
    for i, each in found.items():
        if not each.alone:
            yield lines[i].text[each.length :].strip()
        elif i + 1 < len(lines) and i + 1 not in found:
            yield lines[i + 1].text
        else:
            yield ""
