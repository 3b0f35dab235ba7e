"""What stands over a record or a chat: when it was, or a text of which it is none."""

import re
from collections.abc import Sequence

from glossator.model.documents import MetadataField
from glossator.model.trees import Guess, Span
from glossator.readers.clippings.prose import is_prose
from glossator.readers.dates import iso_date
from glossator.readers.plain_lines import Line
from glossator.readers.speech.conversation import is_record

_LONGEST = 16  # words of a row that dates a sitting
_ROWS = 25
# "4 March 2025" · "March 4, 2025" · "12. Juni 2024" · "2025-03-04" · "5 de marzo de 2025"
_DAY = re.compile(
    r"\b\d{1,2}(?:\.|er|º|°)? (?:de )?[^\W\d]{3,10}\.?,? (?:de )?\d{4}\b"
    r"|\b[^\W\d]{3,10} \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b"
    r"|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b"
)
_YEAR = re.compile(r"(?<=\d)\s?[rг]\.$")
_CLOSED = re.compile(r"[.!?…]['\"”»)]*$")
_DATED = Guess(evidence="the one day that the rows over a record name", confidence=0.8)


_MOST_ABOVE = 100  # words of text over a chat or a record; more are an article, and comments on it


def is_under_text(lines: Sequence[Line], first: int) -> bool:
    """Whether so much text stands over line `first` that comments of readers begin there."""
    return sum(line.words for line in lines[:first] if is_prose(line)) > _MOST_ABOVE


def names_sitting(lines: Sequence[Line], i: int) -> Sequence[int]:
    """The rows over a record that say in parts what its title says at once, whose call and which,
    where line `i` is the one right over the day: `Saltpan Works (SPW 2.1%)`, `Q2 2023 Earnings
    Call`, `Aug 3, 2023, 10:00 a.m. ET`; none if it is another."""
    if not 0 < i < len(lines) - 1 or not is_record(lines[i : i + 1]):
        return ()
    own, day = lines[i].key.casefold(), lines[i + 1]
    if day.words > _LONGEST or lines[i].words > _LONGEST or not _DAY.match(day.text):
        return ()
    titles = [each for each in lines[:i] if own in each.key.casefold() and each.key != lines[i].key]
    name = _QUOTED_AT.sub("", lines[i - 1].key).casefold()
    whose = name and any(each.key.casefold().startswith(name) for each in titles)
    return (i - 1, i, i + 1) if whose and lines[i - 1] not in titles else ()


_QUOTED_AT = re.compile(r"\s?\([^()]*\)$")  # `(SPW 2.1%)`


def sitting_day(above: Sequence[Line]) -> MetadataField | None:
    """The day that the rows `above` the first turn name, if they name one alone."""
    found: dict[str, int] = {}
    for line in above[:_ROWS]:
        # of the year, in Polish and Russian: `22 stycznia 2025 r.`
        if line.words > _LONGEST or _CLOSED.search(_YEAR.sub("", line.ending)):
            continue
        for match in _DAY.finditer(line.text):
            day = iso_date(re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", match[0]))
            if len(day) == len("2025-03-04"):
                found.setdefault(day, line.start + match.start())
    if len(found) != 1:
        return None
    ((day, at),) = found.items()
    # the row stays what it is: the field takes no words of it
    return MetadataField(name="published", value=day, span=Span(at, at), guess=_DATED)
