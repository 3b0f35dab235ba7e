"""With which words a line of a record may begin that name who speaks, and what parts them from
what is said."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from glossator.readers.plain_lines import Line
from glossator.readers.speech.part_names import is_part
from glossator.readers.speech.people import Person, person_in
from glossator.readers.speech.procedure import is_procedure

Form = Literal["colon", "stop-dash", "stop", "dash", "alone", "sign"]
_LONGEST = 170  # code points of a label
_LONGEST_ALONE = 16  # words
_MOST_STOPS = 5  # of a label: those of titles and initials
_INSIDE = re.compile(
    r"\((?:[^()\n]|\([^()\n]{1,50}\)){0,90}\)|\[[^\[\]\n]{0,60}\]|（[^（）\n]{0,60}）"
)
_COLON = re.compile(r"\s?[:：](?=\s|$|[–—])\s*(?:[–—-]\s+)?")
_STOP_DASH = re.compile(r"\.\s?[–—-]+\s?(?=\S)")
_STOP = re.compile(r"\.\s+(?=[^\W\d_a-zß-öø-ÿа-яё]|[¿¡«„“\"(…]|\.\.\.)")
_DASH = re.compile(r"\s[–—-]\s+(?=\S)")
_SIGN = re.compile(r"[○◯●〇◎]\S{2,16}?\x01*[\s\u3000]+(?=\S)")
# "1. Ada Lind (North) to the Minister of Sand: Does she …": a question put on the paper
_PUT = re.compile(
    r"\d{1,4}\s?[.)]\s+(?P<who>[^\W\d_][^:()\n]{2,60}?(?:\s\([^()\n]{2,60}\))?),?"
    r"\s(?:to|an|aan|à|au|aux|al|alla|ao|till|til)\s(?:the |den |die |de |het |la |le |el )?"
    r"(?:\w+ ){0,2}?(?:(?i:minist|premier|statsr|statsminist)\w*|[Aa]ttorney|[Ss]ecretary"
    r"|[Tt]reasurer|[Cc]hancellor|[Ll]eader|[Mm]ayor|[Cc]hair\w*|[Pp]resident\w*|[Cc]ommissioner)"
    r"[^:\n]{0,80}:\s+(?=\S)"
)
# a courtesy before a stop is shortened, and the name stands behind it: `Statement of Hon. Ada Lind`
_SHORTENED = re.compile(r"\s(?:Hon|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Rev|HON|MR|MRS|MS|DR)$")
# initials go on: `ЛИНД А. П. Коллеги …`; so does the name round one: `ADA T. LIND, North, Chair`
_GOES_ON = re.compile(
    r"(?<![^\W_])[^\W\d_]\.\s(?:[^\W\d_]\.\s|[^\W\d_a-zß-öø-ÿа-яё]{2,}[’'-]?[^\W\d_a-zß-öø-ÿа-яё]+,\s)"
)
# `Линд А. П.` · `Линд А.П.`
_LETTERED = re.compile(r"(?:\s[^\W\d_]\.?){1,2}$|\s[^\W\d_]\.[^\W\d_]\.?$")
_CLOSED = re.compile(r"[.!?…:;—–。！？؟]['\"”“’‘»«›‹)\]*_」』]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLabel:
    """A label that a line may begin with: whom it names, its length, how it is parted."""

    person: Person
    length: int
    form: Form
    alone: bool


def labels_in(lines: Sequence[Line], i: int, people: Mapping[int, Person]) -> Iterator[FoundLabel]:
    """The labels that line `i` may begin with, the likeliest first."""
    line = lines[i]
    if line.start in people:
        yield FoundLabel(person=people[line.start], length=len(line.text), form="alone", alone=True)
        return
    head = line.text[:_LONGEST]
    if not head or head[0].islower() or is_procedure(head):
        return
    if is_part(line.text):  # `STATEMENT OF HON. ADA LIND, U.S. SENATOR`
        return
    if (put := _PUT.match(head)) and (person := person_in(put["who"])):
        yield FoundLabel(person=person, length=put.end(), form="colon", alone=False)
        return
    masked = _INSIDE.sub(lambda m: m[0][0] + "\x01" * (len(m[0]) - 2) + m[0][-1], head)
    for form, match in _ends(masked):
        if form in ("stop", "stop-dash") and _SHORTENED.search(head[: match.start()]):
            continue
        if form == "stop" and _GOES_ON.match(head, match.start() - 1):
            continue
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
        yield FoundLabel(
            person=person, length=match.end(), form=form, alone=match.end() >= len(line.text)
        )
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is None or below.before > 1 or line.words > _LONGEST_ALONE or _CLOSED.search(head):
        return
    said = bool(_CLOSED.search(below.ending)) or below.words > _LONGEST_ALONE
    if said and len(line.text) < _LONGEST and (person := person_in(line.text)):
        yield FoundLabel(person=person, length=len(line.text), form="alone", alone=True)


def _named_by(form: Form, match: re.Match[str], head: str) -> str:
    """The words of a label that name somebody; a stop behind an initial is one of them."""
    if form == "sign":
        return head[: match.end()].strip()
    named = head[: match.start()]
    return f"{named}." if form == "stop" and re.search(r"(?:^|[\s.])[^\W\d_]$", named) else named


def _is_titled(head: str) -> bool:
    """Whether a label before a stop begins with a title: `M. Carl Ness, ministre. Je …`."""
    first = head.split(maxsplit=1)[0].rstrip(".")
    return len(first) <= 4 or first.casefold() in ("senator", "madame", "monsieur")


def _ends(masked: str) -> Iterator[tuple[Form, re.Match[str]]]:
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
