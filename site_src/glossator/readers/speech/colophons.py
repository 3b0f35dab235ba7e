"""What stands behind a conversation and nobody says: how it was made, who made its transcript, and
who those are that spoke."""

import re
from collections.abc import Iterable, Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.persons import SPOKEN

# what stands behind a conversation and is nobody's turn
_COLOPHON = re.compile(
    r"[-–—]+ ?(?:interview|conversation|gespräch|entretien|entrevista) .*|"
    r"(?:[(\[]\s*)?(?:this|the) (?:interview|conversation|transcript|discussion"
    r"|q&a)\b.{0,80}\b(?:edited|condensed|conducted|recorded|translated|took place"
    r"|transcribed)\b.*"
    r"|(?:das )?(?:interview|gespräch)\b.{0,40}\b(?:führte[n]?|wurde|fand)\b.*"
    r"|(?:die )?fragen stellte[n]?\b.*|aufgezeichnet von .*"
    r"|(?:propos recueillis|entretien (?:réalisé|mené)|interview (?:réalisée|menée))\b.*"
    r"|(?:esta|la) (?:entrevista|conversación)\b.{0,80}\b(?:editad|realizad|condensad)\w*.*"
    r"|(?:interview|transcript|aufzeichnung|traduction|translation)(?: by|: ?| von| par) .*"
    r"|(?:l'intervista|questa intervista)\b.*",
    re.IGNORECASE,
)
# what the maker of an automatic transcript puts below it
_MAKER = re.compile(
    r"(?:transcribed|transcription|transcript(?:ed)?|generated|recorded|created|made|powered|notes)"
    r" (?:\w+ )?(?:by|with|using) (?:https?://|www\.)?[\w. -]{2,40}(?:/\S*)?"
    r"|transkribiert (?:von|mit) \S{2,40}|(?:meeting|recording) ended after .{4,20}"
    r"|(?:this|the) (?:editable )?transcript was (?:computer|machine|auto)\b.{0,120}",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“„«][^\"”“»]{0,400}[\"”“»]")


def is_colophon(words: str) -> bool:
    """Whether `words` say how a conversation was made: nobody speaks them."""
    return bool(_COLOPHON.fullmatch(words[:600]))


def is_makers(words: str) -> bool:
    """Whether `words` name the maker of an automatic transcript."""
    return bool(_MAKER.fullmatch(words))


def names_in(before: Sequence[Line], speakers: Iterable[str]) -> frozenset[str]:
    """Full names of those who speak, and those that stand in the words before the first turn."""
    names = {name for name in speakers if " " in name}
    for line in before:
        names |= set(_FULL_NAME.findall(line.text))
    return frozenset(name.casefold() for name in names)


_FULL_NAME = re.compile(
    r"\b[A-ZÀ-ÞА-Я][\w'’-]+ (?:(?:de|van|von|der|di|la) ){0,2}[A-ZÀ-ÞА-Я][\w'’-]+"
)


def is_about(line: Line, known: frozenset[str]) -> bool:
    """Whether a line tells of somebody by full name and says nothing of itself or to another."""
    if not known or line.words < 6 or line.text[:1] in '"“„«':
        return False
    text = _QUOTED.sub("", line.text[:2000])
    return any(name in text.casefold() for name in known) and not SPOKEN.search(text)
