"""The turns of a record of a sitting: who speaks stands before a colon, a stop, a dash, or alone on
a line, and is called by a title, an office, or with what he is in brackets.

Other than in an interview nobody need come again in most turns; that somebody leads the sitting,
that people are called so throughout, and that they speak to one another makes it one.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from glossator.model.documents import SetAside
from glossator.readers.plain_lines import Line
from glossator.readers.speech.cast import is_cast_row
from glossator.readers.speech.examination import examined
from glossator.readers.speech.interjections import interjected
from glossator.readers.speech.label_rows import credit_rows
from glossator.readers.speech.label_shapes import label_of
from glossator.readers.speech.labels import Labels, is_excerpt
from glossator.readers.speech.pages import page_rows
from glossator.readers.speech.people import Person, known_person, person_in
from glossator.readers.speech.persons import ASKS, SPOKEN
from glossator.readers.speech.presiding import leader_at, leads_alone, names_presiding, presiding
from glossator.readers.speech.procedure import is_procedure
from glossator.readers.speech.sittings import is_under_text
from glossator.readers.speech.speakers import (
    ANSWERERS,
    ASKERS,
    Label,
    known_as,
    one_name_each,
    speakers_of,
)
from glossator.readers.speech.stacks import Stacks, find_stacks
from glossator.readers.speech.titles import CHAIR

_Form = Literal["colon", "stop-dash", "stop", "dash", "alone", "sign"]
_LONGEST = 170  # code points of a label
_LONGEST_ALONE = 16  # words
_MOST_STOPS = 5  # of a label: those of titles and initials
_INSIDE = re.compile(r"\([^()\n]{0,90}\)|\[[^\[\]\n]{0,60}\]|（[^（）\n]{0,60}）")
_COLON = re.compile(r"\s?[:：](?=\s|$|[–—])\s*(?:[–—-]\s+)?")
_STOP_DASH = re.compile(r"\.\s?[–—-]+\s?(?=\S)")
_STOP = re.compile(r"\.\s+(?=[^\W\d_a-zß-öø-ÿа-яё]|[¿¡«„“\"(])")
_DASH = re.compile(r"\s[–—-]\s+(?=\S)")
_SIGN = re.compile(r"[○◯●〇◎]\S{2,16}?\x01*[\s\u3000]+(?=\S)")
_LETTERED = re.compile(r"(?:\s[^\W\d_]\.?){1,2}$")  # `Линд А. П.`
_CLOSED = re.compile(r"[.!?…:;—–。！？؟]['\"”“’‘»«›‹)\]*_」』]*$")
# what a report has behind a colon: no sentence, or words in quotation marks
_TOLD = re.compile(r"[a-zà-ÿа-яё]|[\"“„«][^\"“”„«»]{0,1500}[\"”“»][.!?]?$")
_BESIDE = 0.3  # of the labels in the form that most have, so many in another make it one as well
_FEWEST = 4  # turns
_ALONE = 0.5  # of the labels, where names stand alone
_OFFICE_WORDS = 4  # of who leads, with article and courtesy: `Mr Presiding Officer`
_LEAST = 0.08  # of the lines begin a turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A record: its lines without the rows under names, its labels, and those rows set aside."""

    lines: tuple[Line, ...]
    labels: Labels
    set_aside: tuple[SetAside, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A label that a line may begin with: whom it names, its length, how it is parted."""

    person: Person
    length: int
    form: _Form
    alone: bool


def find_record(lines: Sequence[Line]) -> Record | None:
    """The record in `lines`; None if it is none."""
    pages = page_rows(lines)
    lines = [line for i, line in enumerate(lines) if i not in pages]
    stacks = find_stacks(lines)
    left = tuple(line for i, line in enumerate(lines) if i not in stacks.gone)
    people = {lines[i].start: person for i, person in stacks.people.items()}
    rows = set(credit_rows(left))
    found = {i: each for i, each in _meant(left, people).items() if i not in rows}
    if found and is_excerpt(left, sorted(found)):
        return None
    if not _is_record(left, found, stacks) or _is_timed(left, found):
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
    speakers, keys = speakers_of(left, labels)
    # who leads a sitting asks most of all, and whoever wants may ask in a debate
    chairs = {keys[known_as(labels[i])] for i, each in found.items() if each.person.chairs}
    # a witness is sworn before somebody, whatever that one is called
    record = led or stacks.buttoned > 0 or bool(letters)
    # several examine a witness in turn, and say other things besides
    nobody = chairs | {keys[known_as(label)] for label in letters.values()}
    speakers = tuple(
        replace(each, asks=each.asks and each.key not in nobody and not stacks.buttoned)
        for each in speakers
    )
    at = {left[i].start: label for i, label in labels.items()}
    return Record(
        lines=left,
        labels=Labels(at=at, speakers=speakers, keys=keys, record=record),
        set_aside=(*pages.values(), *stacks.gone.values()),
    )


def _with_chair(lines: Sequence[Line], found: Mapping[int, _Found]) -> dict[int, _Found]:
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


def _label(found: _Found) -> Label:
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


# --- candidates -----------------------------------------------------------------------------------


def _meant(lines: Sequence[Line], people: Mapping[int, Person]) -> dict[int, _Found]:
    """The labels of `lines` in the forms that the text uses: those who can be nobody else, and
    names that are theirs or come again."""
    every = [list(_in_line(lines, i, people)) for i in range(len(lines))]
    sure = {known_person(each.person) for found in every for each in found if each.person.sure}
    times = Counter(known_person(each.person) for found in every for each in found[:1])
    parts = {part for name in sure for part in (name.split()[0], name.split()[-1]) if part}

    def is_meant(each: _Found) -> bool:
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
    meant: dict[int, _Found] = {}
    for i, found in enumerate(every):
        own = next((each for each in found if each.form in used and is_meant(each)), None)
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


def _in_line(lines: Sequence[Line], i: int, people: Mapping[int, Person]) -> Iterator[_Found]:
    """The labels that line `i` may begin with, the likeliest first."""
    line = lines[i]
    if line.start in people:
        yield _Found(person=people[line.start], length=len(line.text), form="alone", alone=True)
        return
    head = line.text[:_LONGEST]
    if not head or head[0].islower() or is_procedure(head):
        return
    masked = _INSIDE.sub(lambda m: m[0][0] + "\x01" * (len(m[0]) - 2) + m[0][-1], head)
    for form, match in _ends(masked):
        person = person_in(_named_by(form, match, head))
        if person is None:
            continue
        lettered = _LETTERED.search(person.name) is not None
        if form == "stop" and not (person.sure or lettered):
            continue
        if form == "dash" and not (person.shouted or person.chairs):
            continue
        called = person.shouted or person.chairs or lettered
        if form == "stop" and not (called or _is_titled(head)):
            continue
        yield _Found(
            person=person, length=match.end(), form=form, alone=match.end() >= len(line.text)
        )
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is None or below.before > 1 or line.words > _LONGEST_ALONE or _CLOSED.search(head):
        return
    said = bool(_CLOSED.search(below.ending)) or below.words > _LONGEST_ALONE
    if said and len(line.text) < _LONGEST and (person := person_in(line.text)):
        yield _Found(person=person, length=len(line.text), form="alone", alone=True)


def _named_by(form: _Form, match: re.Match[str], head: str) -> str:
    """The words of a label that name somebody; a stop behind an initial is one of them."""
    if form == "sign":
        return head[: match.end()].strip()
    named = head[: match.start()]
    return f"{named}." if form == "stop" and re.search(r"(?:^|\s)[^\W\d_]$", named) else named


def _is_titled(head: str) -> bool:
    """Whether a label before a stop begins with a title: `M. Carl Ness, ministre. Je …`."""
    first = head.split(maxsplit=1)[0].rstrip(".")
    return len(first) <= 4 or first.casefold() in ("senator", "madame", "monsieur")


def _ends(masked: str) -> Iterator[tuple[_Form, re.Match[str]]]:
    """Where the label of a line may end, and by what."""
    if match := _SIGN.match(masked):
        yield "sign", match
        return
    for match, _ in zip(_STOP_DASH.finditer(masked), range(_MOST_STOPS), strict=False):
        yield "stop-dash", match
    if match := _COLON.search(masked):
        yield "colon", match
    for match, _ in zip(_STOP.finditer(masked), range(_MOST_STOPS), strict=False):
        yield "stop", match
    if match := _DASH.search(masked):
        yield "dash", match


def _is_timed(lines: Sequence[Line], found: Mapping[int, _Found]) -> bool:
    """Whether labels have the time of a recording: then it is the transcript of one."""
    labels = (label_of(lines[i]) for i in found)
    return sum(bool(label and label.moment) for label in labels) > 0.5 * len(found)


# --- judging --------------------------------------------------------------------------------------


def _is_record(lines: Sequence[Line], found: Mapping[int, _Found], stacks: Stacks) -> bool:
    """Whether the labels `found` are those of a record."""
    if len(found) < max(_FEWEST, _LEAST * len(lines)):
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
    parted = forms["stop-dash"] + forms["colon"] > 0.8 * len(found) and again > 1
    return parted and sure >= 0.8 * len(found) and _is_said(lines, found, _SAID_BY_NOBODY)


# of the turns so many must speak of oneself or to somebody: fewer where one leads the sitting and
# gives the word, more where nobody does
_SAID, _SAID_BY_CHAIR, _SAID_BY_NOBODY = 0.3, 0.1, 0.4
_BUTTONED = 3  # names with a button under them


def _is_said(
    lines: Sequence[Line], found: Mapping[int, _Found], least: float, *, whole: bool = False
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


def _whole_turns(lines: Sequence[Line], found: Mapping[int, _Found]) -> Iterator[str]:
    """The words of each turn, of which few paragraphs are enough."""
    for i, following in pairwise([*sorted(found), len(lines)]):
        stop = min(following, i + _PARAGRAPHS)
        yield "\n".join((lines[i].text[found[i].length :], *(e.text for e in lines[i + 1 : stop])))


_PARAGRAPHS = 4


def _turns(lines: Sequence[Line], found: Mapping[int, _Found]) -> Iterator[str]:
    for i, each in found.items():
        if not each.alone:
            yield lines[i].text[each.length :].strip()
        elif i + 1 < len(lines) and i + 1 not in found:
            yield lines[i + 1].text
        else:
            yield ""
