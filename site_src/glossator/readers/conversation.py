"""Whether a text without labels is a conversation, by evidence that adds up."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossator.readers.headings import FAQ, NUMBERED
from glossator.readers.listing import ASKS, QUESTION
from glossator.readers.plain_lines import Line

ENOUGH = 12
_SHORT = 6  # words of a short answer
_LONGEST_QUESTION = 80

_CLOSED = re.compile(r"[.!?…。！？]['\"”’»)\]]*$")
# Words by which people speak to one another, as they begin or stand in a line.
_PERSONS = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|you|you're|you've|we|we're|me|my|your|our|ich|du|wir|mir"
    r"|mich|dir|dich|uns|mein\w*|dein\w*|je|j'ai|vous|nous|moi|tu|mon|ma|votre|yo|usted"
    r"|ustedes|tú|nosotros|mí|mi|su|io|lei|noi|eu|você|nós|ik|jij|wij|mij)\b|[我你您私]",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(
    r"\b(?:interviews?|transcript|conversation|q&a|gespräch|entretien|entrevista|intervista"
    r"|conversazione|propos recueillis|entretien|rencontre|wywiad|rozhovor|intervju|haastattelu"
    r"|interjú|interviu|söyleşi|röportaj|wawancara|интервью|беседа|интерв'ю|розмова|συνέντευξη"
    r"|ראיון|साक्षात्कार)\b|(?:fragen?|gespräch)\b.{0,30}\b(?:führte|stellte)|专访|採訪|采访|인터뷰|对话|インタビュー|مقابلة|حوار",
    re.IGNORECASE,
)
_EDITED = re.compile(
    r"\b(?:edited|condensed)\b.{0,60}\b(?:clarity|length|brevity)\b|\b(?:gekürzt"
    r"|redigiert)\b.{0,60}\b(?:gespräch|interview|verständlichkeit)\b|\bpropos recueillis\b"
    r"|\beditad[oa]\b.{0,60}\b(?:claridad|extensión)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What can be counted in a text: its lines, those that ask and are answered, short sentences,
    lines in the first or second person, questions set as headings or numbered."""

    lines: int
    answered: int
    short: int
    personal: int
    listed: int
    says_so: bool
    edited: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing that speaks for (below 0: against) a conversation."""

    name: str
    weight: int
    holds: Callable[[Shape], bool]


def _sign(name: str, weight: int, holds: Callable[[Shape], bool]) -> Sign:
    return Sign(name=name, weight=weight, holds=holds)


SIGNS = (
    _sign("questions are answered", 4, lambda s: s.answered >= 5),
    _sign("all through the text", 3, lambda s: s.answered >= 0.1 * s.lines),
    _sign("hardly a question", -9, lambda s: s.answered < 4 or s.answered < 0.04 * s.lines),
    _sign("short sentences stand alone", 3, lambda s: s.short >= 3 and s.short >= 0.05 * s.lines),
    _sign("people speak of themselves", 4, lambda s: s.personal >= 0.5 * s.lines),
    _sign("it says so", 3, lambda s: s.says_so),
    _sign("it was edited for clarity", 5, lambda s: s.edited),
    _sign("the questions are listed", -7, lambda s: s.listed > 0.3 * max(1, s.answered)),
)


def is_conversation(lines: Sequence[Line]) -> bool:
    """Whether `lines`, which have no speaker labels, are people asking and answering."""
    return weigh(lines) >= ENOUGH


def weigh(lines: Sequence[Line]) -> int:
    """How much speaks for a conversation: `ENOUGH` and more if it is one, below if not."""
    if len(lines) < 8:
        return 0
    shape = _shape(lines)
    return sum(sign.weight for sign in SIGNS if sign.holds(shape))


def says_so(lines: Sequence[Line]) -> bool:
    """Whether a text calls itself an interview or a conversation, at its beginning or end."""
    edges = "\n".join(line.text[:400] for line in [*lines[:12], *lines[-4:]])
    return bool(_SAYS_SO.search(edges))


def _shape(lines: Sequence[Line]) -> Shape:
    asks = [bool(ASKS.search(line.ending)) and line.words <= _LONGEST_QUESTION for line in lines]
    answered = [i for i in range(len(lines) - 1) if asks[i] and not asks[i + 1]]
    faq = any(FAQ.fullmatch(line.text) for line in lines if line.words <= 8)
    listed = sum(
        bool(QUESTION.match(lines[i].text) or NUMBERED.match(lines[i].text)) for i in answered
    )
    return Shape(
        lines=len(lines),
        answered=len(answered),
        short=sum(line.words <= _SHORT and bool(_CLOSED.search(line.ending)) for line in lines),
        personal=sum(_is_personal(line.text) for line in lines),
        listed=len(answered) if faq else listed,
        says_so=says_so(lines),
        edited=any(_EDITED.search(line.text[:400]) for line in [*lines[:40], *lines[-12:]]),
    )


@lru_cache(maxsize=4096)  # a source is weighed, then read
def _is_personal(text: str) -> bool:
    return bool(_PERSONS.search(text))
