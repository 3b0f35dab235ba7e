"""Who asks and who answers in the examination of a witness, where the record says so once above and
has `Q.` and `A.` below."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from glossator.readers.plain_lines import Line
from glossator.readers.speech.people import person_in, plain_name
from glossator.readers.speech.speakers import Label

# BY MS. LIND:
_BY = re.compile(r"BY (?P<name>(?:MR|MS|MRS|DR|MISS)\.? [A-Z][A-Za-z'’ -]{1,40}?)\s?:?")
# ADA LIND, having been duly sworn, testified as follows: · ADA LIND, PLAINTIFF'S WITNESS, SWORN
_SWORN = re.compile(
    r"(?P<name>[^\W\d_][^,:;()]{3,50}),(?: [^:;()]{2,80},)? ?(?:a witness .{0,80})?"
    r"(?:(?:having|being|was|after) (?:\w+ ){0,3}(?:duly )?(?:sworn|affirmed)\b.{0,80}"
    r"|[^:;()]{0,40}\bsworn\b.{0,60})",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(?P<letter>[QA])(?:[.:]|(?=\s\s))\s+(?=\S)")
_WITNESS = re.compile(r"THE WITNESS:\s+(?=\S)")
_ENDS = re.compile(
    r"(?:[-–—*( ]*)(?:witness (?:excused|withdrew|stepped down|steps down))\b.*", re.I
)


def examined(lines: Sequence[Line], labels: Mapping[int, Label]) -> Iterator[tuple[int, Label]]:
    """The labels of those lines that begin with `Q.` or `A.` behind a row that names the one who
    examines, or is examined, and these rows; nobody is named whom no row names."""
    asks: Label | None = None
    answers: Label | None = None
    for i, line in enumerate(lines):
        if match := _BY.fullmatch(line.text):
            person = person_in(match["name"])
            asks = None
            if person is not None:
                asks = Label(name=person.name, short="", length=len(line.text), alone=True)
                yield i, asks
        elif sworn := _SWORN.fullmatch(line.text):
            name = plain_name(sworn["name"].split())
            asks = None
            answers = Label(name=name, short="", length=0) if name and " " in name else None
        elif _ENDS.fullmatch(line.text):
            asks = answers = None
        elif letter := _LETTER.match(line.text):
            own = asks if letter["letter"] == "Q" else answers
            if own is not None:
                yield i, replace(own, length=letter.end(), alone=False)
        elif answers is not None and i in labels and (match := _WITNESS.match(line.text)):
            yield i, replace(answers, length=match.end(), alone=False)
