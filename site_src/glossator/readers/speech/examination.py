"""Who asks and who answers in the examination of a witness, where the record says so once above and
has `Q.` and `A.` below."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from glossator.readers.plain_lines import Line
from glossator.readers.speech.people import person_in, plain_name
from glossator.readers.speech.persons import ENDS_ASKING
from glossator.readers.speech.speakers import Label, known_as
from glossator.readers.speech.titles import COURTESY, TITLE

_CALLED_SO = r"(?:MR|MS|MRS|DR|MISS)\.? [A-ZÀ-Þ][\w.'’ -]{1,40}?"
# BY MS. LIND: · EXAMINATION BY MR. OSEI: · By Mr. Ness (continuing):
_BY = re.compile(
    rf"(?:(?:further |continued )?(?:re-?)?(?:direct |cross[ -]?)?(?:examination|questions) )?"
    rf"BY (?P<name>{_CALLED_SO}|the (?:court|chair))"
    r"(?: \((?:continuing|resuming|cont['’]?d)\.?\))?\s?:",
    re.IGNORECASE,
)
_BY_BARE = re.compile(rf"BY (?P<name>{_CALLED_SO})")
# ADA LIND, having been duly sworn, testified as follows: · ADA LIND, PLAINTIFF'S WITNESS, SWORN
_SWORN = re.compile(
    r"(?P<name>[^\W\d_][^,:;()]{3,50}),(?: [^:;()]{2,80},)? ?(?:a witness .{0,80})?"
    r"(?:(?:having|being|was|after) (?:\w+ ){0,3}(?:duly )?(?:sworn|affirmed)\b.{0,80}"
    r"|[^:;()]{0,40}\bsworn\b.{0,60})",
    re.IGNORECASE,
)
# the same in two rows: `ADA LIND,` and `called as a witness, having been first duly sworn, …`
_NAMED = re.compile(r"(?P<name>[^\W\d_][^,:;()]{3,50}),?")
_SWORN_BELOW = re.compile(
    r"(?:(?:called|a witness|the witness|having|being|was|after|first|produced|of lawful age)\b"
    r"[^:;()?!]{0,160})?\b(?:sworn|affirmed|oath)\b[^()?!]{0,160}",
    re.IGNORECASE,
)
# DEPOSITION OF ADA LIND · INTERVIEW OF: ADA LIND · WITNESS: ADA LIND
_DEPONENT = re.compile(
    r"(?:(?:the )?(?:(?:video(?:taped|recorded|conference)?|remote|oral|zoom|continued|transcribed)"
    r" (?:and )?){0,3}(?:deposition|testimony|examination under oath|interview|sworn statement"
    r"|examination before trial)"
    r" of:?|(?:the )?(?:witness|deponent)\s?:) (?P<name>[^\W\d_][^:;()]{3,60})",
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
_LETTER = re.compile(
    rf"(?P<letter>[QA])(?:[.:]|(?=\s\s)|(?= [(\[]BY M))\s+"
    rf"(?:[(\[]BY (?P<name>{_CALLED_SO})[)\]]:?\s+)?(?=\S)",
    re.IGNORECASE,
)
_WITNESS = re.compile(r"THE (?:WITNESS|DEPONENT|INTERVIEWEE):\s+(?=\S)")
# (Witness sworn.) · (Whereupon, the witness was duly sworn.)
_OATH = re.compile(
    r"\W*(?:whereupon,? )?(?:the )?witness (?:(?:was|is|having been|first|duly|then) ){0,4}"
    r"(?:sworn|affirmed|takes the oath)\b.{0,60}",
    re.IGNORECASE,
)
# The State calls Ada Lind. · We would call Dr. Ben Osei to the stand.
_CALLS = re.compile(
    r"\b(?:calls?|recalls?) (?:(?:as|to) [a-z ]{3,30},? )?(?P<name>(?:[A-ZÀ-Þ][\w’'-]*\.? ){1,4}"
    r"[A-ZÀ-Þ][\w’'-]+)(?=[.,;]| to the)"
)
_ENDS = re.compile(
    r"(?:[-–—*( ]*)(?:(?:the )?witness (?:(?:was )?excused|withdrew|stepped down|steps down))\b.*",
    re.IGNORECASE,
)
_ASKED_NAME = re.compile(
    r"\b(?:state|give|spell|say|tell)\b.{0,60}\bnames?\b|\byour (?:full )?name\b", re.I
)
# `My name is Ada Lind, L-I-N-D.` · `Ada Lind. Last name L-i-n-d.`, where a name was asked for
_OWN_NAME = re.compile(
    r"(?i:(?:(?:yes|sure|certainly|okay|of course|good morning)[.,] )*)"
    r"(?i:(?:my (?:full )?name is|it['’]s|I am|I['’]m) )?"
    r"(?P<name>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}?)(?:[,.;]|$)",
)
_FEWEST = 3  # answers of an examination


def examined(
    lines: Sequence[Line], labels: Mapping[int, Label], chairs: Container[str] = ()
) -> Iterator[tuple[int, Label]]:
    """The labels of those lines that begin with `Q.` or `A.` behind a row that names the one who
    examines, or is examined, and these rows; where it names a witness alone, the one examines whose
    words by name are answered with `A.`. Nobody is named whom no row or label names. `chairs`: the
    names, as they are known, of those who lead: they may ask in between."""
    asks: Label | None = None
    answers = _deponent(lines)
    floor: Label | None = None  # who has it by name, and is no witness
    asking = False  # whether their last words ask
    for i, line in enumerate(lines):
        if match := _by(line.text):
            person = person_in(match["name"])
            asks = None
            if person is not None:
                asks = Label(name=person.name, short="", length=len(line.text), alone=True)
                yield i, asks
        elif witness := _witness(lines, i):
            asks = floor = None
            answers = Label(name=witness, short="", length=0) if " " in witness else None
            answers = answers or _own_name(lines, i + 1, _SOON)
        elif _OATH.fullmatch(line.text):
            answers = _own_name(lines, i, _SOON) or _called_to(lines, i) or answers
        elif i not in labels and (match := _FROM.fullmatch(line.text)):
            # else the first who is answered: `Questions from COUNSEL TO THE INQUIRY`
            asks, floor = _titled(match["name"]), None
        elif _ENDS.fullmatch(line.text):
            asks = answers = floor = None
        elif letter := _LETTER.match(line.text):
            if letter["letter"] == "A" and floor and answers and (asks is None or asking):
                asks = floor
            floor = None
            if letter["name"] and (person := person_in(letter["name"])):
                asks = Label(name=person.name, short="", length=0)
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


def is_examination(lines: Sequence[Line], named: int) -> bool:
    """Whether rows say who is sworn, or who examines while others are `named` in so many labels,
    and questions are answered below, each with its letter, in a good part of the lines: an article
    quotes some."""
    letters = [match["letter"] for line in lines if (match := _LETTER.match(line.text))]
    answered = sum(one + other == "QA" for one, other in pairwise(letters))
    if answered < _FEWEST or len(letters) + named < _PART * len(lines):
        return False
    return any(
        (named and (_by(line.text) or _FROM.fullmatch(line.text))) or _witness(lines, i)
        for i, line in enumerate(lines)
    )


_PART = 0.2


def names_examiner(text: str) -> bool:
    """Whether a row says whose questions follow."""
    return bool(_FROM.fullmatch(text))


def _by(text: str) -> re.Match[str] | None:
    match = _BY.fullmatch(text)
    if match is None and text.startswith("BY "):
        match = _BY_BARE.fullmatch(text)
    return match


def _deponent(lines: Sequence[Line]) -> Label | None:
    """The one whose deposition rows over an examination name, or who says a name that was asked for
    in its first answers, where they name one alone."""
    names = {
        name.casefold(): name
        for line in lines[:_ABOVE]
        if line.words <= _LONGEST_ROW and (match := _DEPONENT.fullmatch(line.text))
        if " " in (name := _without_courtesy(re.split(r",|\. ", match["name"])[0].strip(" .")))
    }
    if len(names) == 1:
        return Label(name=next(iter(names.values())), short="", length=0)
    sworn = any(_witness(lines, i) for i in range(len(lines)))
    return None if sworn or names else _own_name(lines, 0, _ABOVE)


def _called_to(lines: Sequence[Line], i: int) -> Label | None:
    """Whom the words right above line `i` call as a witness."""
    for line in reversed(lines[max(0, i - _SOON) : i]):
        for match in _CALLS.finditer(line.text):
            words = match["name"].split()
            while len(words) > 2 and TITLE.fullmatch(words[0].rstrip(".")):
                words = words[1:]
            if len(words) > 1 and (name := plain_name(words)):
                return Label(name=name, short="", length=0)
    return None


def _own_name(lines: Sequence[Line], first: int, far: int) -> Label | None:
    """The witness who says a name that was asked for, in the `far` lines from `first` on."""
    for above, line in pairwise(lines[first : first + far]):
        said = _WITNESS.match(line.text) or _LETTER.match(line.text)
        answers = said and not line.text.startswith("Q") and _ASKED_NAME.search(above.text)
        match = _OWN_NAME.match(line.text[said.end() :]) if answers and said else None
        name = plain_name(match["name"].rstrip(".").split()) if match else None
        if name and " " in name:
            return Label(name=name, short="", length=0)
    return None


_ABOVE = 60  # lines over an examination that may name the witness
_SOON = 6  # lines beside an oath
_LONGEST_ROW = 16  # words


def _titled(name: str) -> Label | None:
    """The one whom `name` calls by a title and a name; None if it is an office."""
    first = name.split()[0].rstrip(".")
    person = person_in(name) if COURTESY.fullmatch(first) else None
    return None if person is None else Label(name=person.name, short="", length=0)


def tells_witness(lines: Sequence[Line], i: int) -> bool:
    """Whether row `i` says who is sworn, or is the name over such a row."""
    return bool(_witness(lines, i))


def _witness(lines: Sequence[Line], i: int) -> str:
    """Whom row `i` says to be sworn, alone or with the name in the row above, or the row below says
    of the name in it: "-" if nobody by name, "" if no row says so."""
    line = lines[i]
    if i + 1 < len(lines) and (name := _over_oath(line, lines[i + 1])):
        return name
    if i and (name := _over_oath(lines[i - 1], line)):
        return name
    if sworn := _SWORN.fullmatch(line.text):
        return plain_name(sworn["name"].split()) or "-"
    if (called := _CALLED.fullmatch(line.text)) is not None:
        return _without_courtesy(called["name"]) or "-"
    return ""


def _over_oath(line: Line, below: Line) -> str:
    """The name that `line` is over a row that says that somebody was sworn."""
    named = _NAMED.fullmatch(line.text)
    if named is None or not (line.text.endswith(",") or line.text.isupper()):
        return ""
    if not below.text[0].islower() and not _SWORN_BELOW.match(below.text):
        return ""
    return _without_courtesy(named["name"]) if _SWORN_BELOW.fullmatch(below.text) else ""


def _without_courtesy(called: str) -> str:
    """The name that `called` is without titles; "" if it is none."""
    words = called.split()
    while len(words) > 1 and COURTESY.fullmatch(words[0].rstrip(".")):
        words = words[1:]
    return plain_name(words) or ""
