"""Names that stand over several rows before what is said: a place or a party below, a time,
buttons. What of these rows is set aside, and whom they name."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.model.documents import SetAside
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.people import Person, person_in

_LONGEST_NAME = 16  # words of a name or an office alone on its line
_LONGEST_BUTTON = 6
_LONGEST_PLACE = 14  # words of what somebody is, below the name
_MOST_ROWS = 5
_FEWEST_BUTTONS = 3
_UNDER = 0.8  # of a button's places are under a name
_IN_BRACKETS = re.compile(r"(?:[(\[][^()\[\]\n]{1,90}[)\]]\s*){1,3}")
# "12:31," · "14 May 2024" · "2.47 pm", below a name
_WHEN = re.compile(
    r"(?:(?:at )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\.? [^\W\d]{3,9}\.? \d{4}),?", re.I
)
_ENDS = re.compile(r"[.!?…,;:。！？]['\"”’»)\]]*$")


@dataclass(slots=True, kw_only=True)
class Stacks:
    """The rows under names (`gone`, by place in the lines, with why), whom they name besides
    (`people`), and how many names have a button under them."""

    gone: dict[int, SetAside] = field(default_factory=dict)
    people: dict[int, Person] = field(default_factory=dict)
    buttoned: int = 0


def find_stacks(lines: Sequence[Line]) -> Stacks:
    """The stacks of rows in `lines`; none if no button stands under names again and again and no
    row in brackets does."""
    found = Stacks()
    names = _names(lines, found)
    found.buttoned = len(found.gone)
    buttons = _buttons(lines, names)
    times = Counter(lines[i].key for i in names)
    speaking = {i for i, each in names.items() if each.sure or times[lines[i].key] > 1}
    for i, person in names.items():
        if i not in speaking and _WHEN.fullmatch(lines[i + 1].text):
            continue  # a heading over the time at which it began
        heads = (
            names.keys()
            if i not in speaking
            else speaking - {i + 1} | {j for j in (i + 1,) if times[lines[j].key] > 1}
        )
        rows = list(_rows(lines, i, person, heads, buttons))
        if not rows or i + len(rows) + 1 >= len(lines):
            continue
        for j, why in rows:
            found.gone[j] = why
        found.buttoned += any(lines[j].key in buttons for j, _ in rows)
        below = lines[i + 1].text
        held = person_in(f"{lines[i].text} {below}") if _IN_BRACKETS.fullmatch(below) else None
        found.people[i] = held or person
    return found


def _names(lines: Sequence[Line], found: Stacks) -> dict[int, Person]:
    pictured = _pictured(lines)
    names: dict[int, Person] = {}
    times = Counter(line.key for line in lines)
    for i, line in enumerate(lines[:-1]):
        if (
            i in pictured
            or line.words > _LONGEST_NAME
            or _ENDS.search(line.ending)
            or lines[i + 1].before > 1
        ):
            continue
        if i - 1 in pictured:
            names[i] = Person(name=pictured[i - 1], sure=True)
            found.people[i] = names[i]
            why = "tells whose picture stands over the name below"
            found.gone[i - 1] = SetAside(span=lines[i - 1].span, reason="navigation", evidence=why)
        elif (
            (person := person_in(line.text))
            and (person.sure or " " in person.name)
            and not (times[line.key] >= _FEWEST_BUTTONS and _is_sites(line.key))
        ):
            names[i] = person
    under = Counter(lines[i].key for i in names if i - 1 in names)
    called = Counter(lines[i].key for i in names)
    few = (_FEWEST_BUTTONS, _UNDER)
    below = {k for k, n in under.items() if n >= few[0] and n >= few[1] * called[k]}
    return {i: person for i, person in names.items() if lines[i].key not in below}


def _pictured(lines: Sequence[Line]) -> Mapping[int, str]:
    """The lines that say whose picture stands there, with the name, which begins the line below:
    `Photo of Ada Lind`. The words before it are the same each time."""
    found: dict[int, str] = {}
    before: Counter[str] = Counter()
    for i, line in enumerate(lines[:-1]):
        words = line.text.split()
        for cut in range(1, min(4, len(words) - 1)):
            name = " ".join(words[cut:])
            below = lines[i + 1].text
            if below == name or below.startswith(f"{name} "):
                found[i] = name
                before[" ".join(words[:cut])] += 1
                break
    return {
        i: name
        for i, name in found.items()
        if before[lines[i].text.removesuffix(name).strip()] >= _FEWEST_BUTTONS
    }


def _buttons(lines: Sequence[Line], names: Mapping[int, Person]) -> frozenset[str]:
    """The words of rows that stand under names and over words, again and again."""
    under: Counter[str] = Counter()
    total = Counter(line.key for line in lines if line.words <= _LONGEST_BUTTON)
    for i in names:
        for j in range(i + 1, min(i + _MOST_ROWS, len(lines) - 1)):
            line = lines[j]
            if line.words > _LONGEST_BUTTON or CLOSED.search(line.ending) or j in names:
                break
            under[line.key] += j + 1 not in names
    return frozenset(
        key
        for key, count in under.items()
        if count >= _UNDER * total[key] and count >= (2 if _is_sites(key) else _FEWEST_BUTTONS)
    )


def _is_sites(key: str) -> bool:
    said = words_of(key)
    return said is not None and said.reason in ("share-bar", "navigation")


def _rows(
    lines: Sequence[Line],
    i: int,
    person: Person,
    names: Container[int],
    buttons: frozenset[str],
) -> Iterator[tuple[int, SetAside]]:
    """The rows under the name in line `i`, and why each is none of what is said."""
    for j in range(i + 1, min(i + 1 + _MOST_ROWS, len(lines) - 1)):
        line = lines[j]
        if line.key in buttons:
            why = "is a button that stands under the names of speakers"
            yield j, SetAside(span=line.span, reason="share-bar", evidence=why)
        elif _WHEN.fullmatch(line.text) or (
            (j == i + 1 and _is_place(lines, i, person, buttons))
            or (j not in names and _stands_over(lines, j, buttons))
        ):
            why = "says under a speaker's name who that is, or when"
            yield j, SetAside(span=line.span, reason="site-notice", evidence=why)
        else:
            return


def _is_place(lines: Sequence[Line], i: int, person: Person, buttons: frozenset[str]) -> bool:
    """Whether the row below a name gives in brackets who holds an office, or a place and party."""
    text = lines[i + 1].text
    if not _IN_BRACKETS.fullmatch(text) or lines[i + 1].before:
        return False
    if text.count("(") + text.count("[") > 1 or lines[i + 2].key in buttons:
        return True
    held = person_in(f"{lines[i].text} {text}")
    return bool(person.chairs and held and held.office) or not is_direction(text)


def _stands_over(lines: Sequence[Line], j: int, buttons: frozenset[str]) -> bool:
    """Whether a short row stands right over a button: it says what the one above it is."""
    line = lines[j]
    short = line.words <= _LONGEST_PLACE and not CLOSED.search(line.ending)
    return short and line.before == 0 and lines[j + 1].key in buttons
