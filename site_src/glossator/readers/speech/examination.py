"""Who asks and who answers in the examination of a witness, where the record says so once above and
has `Q.` and `A.` below."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from glossator.readers.plain_lines import Line
from glossator.readers.speech.people import person_in, plain_name
from glossator.readers.speech.persons import ENDS_ASKING
from glossator.readers.speech.speakers import Label, known_as
from glossator.readers.speech.titles import COURTESY

# BY MS. LIND:
_BY = re.compile(r"BY (?P<name>(?:MR|MS|MRS|DR|MISS)\.? [A-Z][A-Za-z'’ -]{1,40}?)\s?:?")
# ADA LIND, having been duly sworn, testified as follows: · ADA LIND, PLAINTIFF'S WITNESS, SWORN
_SWORN = re.compile(
    r"(?P<name>[^\W\d_][^,:;()]{3,50}),(?: [^:;()]{2,80},)? ?(?:a witness .{0,80})?"
    r"(?:(?:having|being|was|after) (?:\w+ ){0,3}(?:duly )?(?:sworn|affirmed)\b.{0,80}"
    r"|[^:;()]{0,40}\bsworn\b.{0,60})",
    re.IGNORECASE,
)
# Questions from MS LIND · Cross-examination by Mr Osei KC · Further questions by THE CHAIR
_FROM = re.compile(
    r"(?:(?:further|additional|more|supplementary) )?"
    r"(?:questions|(?:direct |cross[ -]?|re-?(?:direct |cross[ -]?)?)?examin(?:ation|ed)"
    r"(?:[ -]in[ -]chief)?|questioned)"
    r" (?:from|by) (?P<name>[A-Z][\w.'’ -]{2,60}?)(?:,? (?:KC|QC|SC))?\s?:?",
    re.IGNORECASE,
)
# MR OWEN NESS (affirmed) · DR ADA LIND (sworn, via video link)
_CALLED = re.compile(
    r"(?P<name>[^\W\d_][^,:;()]{3,50}) [(\[](?:[^()\[\]]{0,30}\b)?"
    r"(?:(?:re-?)?sworn|(?:re-?)?affirmed|recalled|continued)\b[^()\[\]]{0,40}[)\]]",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(?P<letter>[QA])(?:[.:]|(?=\s\s))\s+(?=\S)")
_WITNESS = re.compile(r"THE WITNESS:\s+(?=\S)")
_ENDS = re.compile(
    r"(?:[-–—*( ]*)(?:witness (?:excused|withdrew|stepped down|steps down))\b.*", re.I
)


def examined(
    lines: Sequence[Line], labels: Mapping[int, Label], chairs: Container[str] = ()
) -> Iterator[tuple[int, Label]]:
    """The labels of those lines that begin with `Q.` or `A.` behind a row that names the one who
    examines, or is examined, and these rows; where it names a witness alone, the one examines whose
    words by name are answered with `A.`. Nobody is named whom no row or label names. `chairs`: the
    names, as they are known, of those who lead: they may ask in between."""
    asks: Label | None = None
    answers: Label | None = None
    floor: Label | None = None  # who has it by name, and is no witness
    asking = False  # whether their last words ask
    for i, line in enumerate(lines):
        if match := _BY.fullmatch(line.text):
            person = person_in(match["name"])
            asks = None
            if person is not None:
                asks = Label(name=person.name, short="", length=len(line.text), alone=True)
                yield i, asks
        elif witness := _witness(line):
            asks = floor = None
            answers = Label(name=witness, short="", length=0) if " " in witness else None
        elif i not in labels and (match := _FROM.fullmatch(line.text)):
            # else the first who is answered: `Questions from COUNSEL TO THE INQUIRY`
            asks, floor = _titled(match["name"]), None
        elif _ENDS.fullmatch(line.text):
            asks = answers = floor = None
        elif letter := _LETTER.match(line.text):
            if letter["letter"] == "A" and floor and answers and (asks is None or asking):
                asks = floor
            floor = None
            own = asks if letter["letter"] == "Q" else answers
            if own is not None:
                yield i, replace(own, length=letter.end(), alone=False)
        elif answers is not None and i in labels and (match := _WITNESS.match(line.text)):
            yield i, replace(answers, length=match.end(), alone=False)
        elif i in labels:
            floor = None if known_as(labels[i]) in chairs else labels[i]
            asking = bool(ENDS_ASKING.search(line.ending))
        elif floor is not None:
            asking = bool(ENDS_ASKING.search(line.ending))


def names_examiner(text: str) -> bool:
    """Whether a row says whose questions follow."""
    return bool(_FROM.fullmatch(text))


def _titled(name: str) -> Label | None:
    """The one whom `name` calls by a title and a name; None if it is an office."""
    first = name.split()[0].rstrip(".")
    person = person_in(name) if COURTESY.fullmatch(first) else None
    return None if person is None else Label(name=person.name, short="", length=0)


def _witness(line: Line) -> str:
    """Whom a row says to be sworn; "" if it says so of nobody by name."""
    if sworn := _SWORN.fullmatch(line.text):
        return plain_name(sworn["name"].split()) or "-"
    if (called := _CALLED.fullmatch(line.text)) is None:
        return ""
    words = called["name"].split()
    while len(words) > 1 and COURTESY.fullmatch(words[0].rstrip(".")):
        words = words[1:]
    return plain_name(words) or "-"
