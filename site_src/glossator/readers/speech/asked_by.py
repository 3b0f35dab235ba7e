"""Labels of a briefing that say of somebody by name that he asks: `QUESTION LIND:`, `FRAGE NESS:`,
`ZUSATZ NESS:`."""

import re
from collections.abc import Mapping
from dataclasses import replace

from glossator.readers.speech.label_nobody import is_nobody
from glossator.readers.speech.people import plain_name
from glossator.readers.speech.speakers import Label

_ASKED = re.compile(
    r"(?:(?:follow[ -]?up |further |next )?question|follow[ -]?up"
    r"|(?:zusatz|nach|anschluss|zwischen)?frage|zusatz|zuruf|nachfrage"
    r"|question (?:complémentaire|suivante)|relance|(?:re)?pregunta"
    r"|domanda|pergunta|(?:vervolg)?vraag"
    r"|(?:följd)?fråga|(?:oppfølgings)?spørsmål|pytanie|otázka|вопрос|питання)"
    r"(?: (?:from|von|de|di|da|van|från|fra|by|an?))?\s(?P<who>\S.*)",
    re.IGNORECASE,
)
_FEWEST = 2  # labels; one alone may be a headline's: `Question time: …`


def with_askers(found: Mapping[int, Label]) -> dict[int, Label]:
    """`found` with the names alone of those whom labels say to ask, where several do; what is said
    before a name tells no two people apart."""
    named: dict[int, str] = {}
    for i, label in found.items():
        match = _ASKED.fullmatch(label.name)
        counted = match is not None and is_nobody(f"part {match['who']}")  # `Question One`
        if match and not counted and plain_name(match["who"].split()):
            named[i] = match["who"]
    if len(named) < _FEWEST:
        return dict(found)
    return {i: replace(label, name=named[i]) if i in named else label for i, label in found.items()}
