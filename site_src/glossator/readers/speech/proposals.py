"""Who probably asks and who answers in a conversation that names nobody: proposals, never facts.

Each passage is weighed by its own signs (`SIGNS`); then all are weighed together, as a conversation
goes: perhaps something before it, questions and answers, perhaps something behind it. What comes
out is a probability under those weights. Nothing here reaches a page: an edition's `turns` do.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from glossator.model.trees import Block, Span, leaf_text, leaves

Part = Literal["nobody", "asks", "answers"]

_SURE = 0.95  # no proposal is surer: who speaks stands nowhere in the text
_SHORT, _LONG = 30, 60  # words: most questions are shorter, hardly one is longer
_FEW = 12  # words: an aside of the one who asks, where much was said before

_QUESTION = re.compile(r"[?？؟]['\"”“’‘»«›‹)\]]*$")
_ASKS_INSIDE = re.compile(r"[?？؟](?=\s)")
_QUESTION_WORD = re.compile(
    r"(?:and |but |so |und |aber |et |mais |y |pero |e |ma )?(?:what|how|why|when|where|who|which"
    r"|do|does|did|is|are|was|were|have|has|can|could|would|will|should"
    r"|was|wie|warum|wieso|weshalb|wann|wo|wer|welche[rs]?|haben sie|sind sie"
    r"|que|quoi|comment|pourquoi|quand|où|qui|quel(?:le)?s?|est-ce"
    r"|qué|cómo|por qué|cuándo|dónde|quién|cuál|cosa|come|perché|quando|dove|chi|quale"
    r"|o que|como|por que|onde|quem|qual)\b|(?:什么|为什么|怎么|如何|您|你)",
    re.IGNORECASE,
)
_YOU = re.compile(
    r"\b(?:you|your|you're|you’re|you've|you’ve|yours|du|dich|dir|dein\w*|sie|ihnen|ihre?n?|vous"
    r"|votre|vos|tu|usted(?:es)?|tú|lei|voi|você|vocês|jij|u)\b|[你您]",
    re.IGNORECASE,
)
_ME = re.compile(
    r"\b(?:i|i'm|i’m|i've|i’ve|i'd|i’d|i'll|i’ll|me|my|we|we're|we’re|our|us|ich|mich|mir|mein\w*"
    r"|wir|uns\w*|je|j'\w+|j’\w+|moi|mon|ma|mes|nous|notre|yo|mí|mi|nosotros|io|noi|eu|nós|ik|wij)\b"
    r"|[我私]",
    re.IGNORECASE,
)
# how people begin to answer
_REPLY = re.compile(
    r"(?:yes|yeah|yep|no|nope|well|sure|right|exactly|absolutely|of course|i (?:think|mean"
    r"|don['’]t|guess|would)|it['’]s|that['’]s|because|maybe|probably|not really"
    r"|ja|nein|doch|genau|natürlich|vielleicht|weil|oui|non|bien sûr|parce que|peut-être"
    r"|sí|no|claro|porque|quizás?|sì|certo"
    r"|perché|forse|sim|não)\b|(?:是的|不是|对|当然|因为)",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"[“\"„«][^”\"“»]{2,200}[”\"“»],? (?:he|she|they|\w+) (?:said|says|told|asked)\b"
)
_ABOUT = re.compile(
    r"\b(?:this|the) (?:interview|conversation|transcript)\b.{0,80}"
    r"\b(?:edited|condensed|lightly)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A passage, by its leaf's span, and what is proposed for it: the one who asks speaks, the one
    who answers, or nobody; how probable that is, and what speaks for it."""

    span: Span
    part: Part
    confidence: float
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing a passage (its text, and the text before it) may show: how much it speaks for its
    being asked and for nobody's saying it, each against its being answered, as logarithms of odds.
    """

    name: str
    asks: float
    nobody: float
    holds: Callable[[str, str], bool]


def _sign(name: str, asks: float, nobody: float, holds: Callable[[str], bool]) -> Sign:
    return Sign(name=name, asks=asks, nobody=nobody, holds=lambda text, before: holds(text))


def _count(pattern: re.Pattern[str], text: str) -> int:
    return len(pattern.findall(text))


SIGNS = (
    _sign("ends with a question mark", 4, 0, lambda t: bool(_QUESTION.search(t))),
    _sign("asks nothing", -1.5, 0, lambda t: not _QUESTION.search(t) and "?" not in t),
    _sign(
        "asks on the way",
        0.7, 0, lambda t: bool(_ASKS_INSIDE.search(t)) and not _QUESTION.search(t),
    ),
    _sign("begins as a question", 0.7, 0, lambda t: bool(_QUESTION_WORD.match(t))),
    _sign("begins as a reply", -1, -2, lambda t: bool(_REPLY.match(t))),
    _sign("short", 0.5, -0.5, lambda t: len(t.split()) <= _SHORT),
    _sign("long", -2.5, 0, lambda t: len(t.split()) > _LONG),
    _sign("speaks to somebody", 1, -1, lambda t: _count(_YOU, t) > _count(_ME, t)),
    _sign("speaks of itself", -0.7, -1, lambda t: _count(_ME, t) > _count(_YOU, t)),
    _sign("speaks of others", 0, 1.5, lambda t: not _YOU.search(t) and not _ME.search(t)),
    _sign("tells what somebody said", -1, 3, lambda t: bool(_QUOTED.search(t))),
    _sign("speaks of the conversation", -1, 5, lambda t: bool(_ABOUT.search(t))),
    Sign(
        name="a few words behind many",
        asks=1.2,
        nobody=0,
        holds=lambda t, before: len(t.split()) <= _FEW and len(before.split()) > _SHORT,
    ),
)  # fmt: skip

# Before the conversation, asking, answering, behind it: where one goes from each, as odds. A second
# passage of one question is rarer than a second of one answer.
_STATES = ("before", "asks", "answers", "after")
_FROM: dict[str, dict[str, float]] = {
    "start": {"before": 0.5, "asks": 0.4, "answers": 0.1},
    "before": {"before": 0.85, "asks": 0.12, "answers": 0.03},
    "asks": {"asks": 0.15, "answers": 0.85},
    "answers": {"asks": 0.48, "answers": 0.5, "after": 0.02},
    "after": {"after": 1.0},
}
_PARTS: dict[str, Part] = {
    "before": "nobody", "asks": "asks", "answers": "answers", "after": "nobody"
}  # fmt: skip


def propose(blocks: Sequence[Block]) -> tuple[Proposal, ...]:
    """A proposal for each passage of `blocks`, a conversation without labels, in reading order."""
    found = tuple(leaves(blocks))
    texts = [leaf_text(leaf) for leaf in found]
    held = [
        [sign for sign in SIGNS if sign.holds(text, before)]
        for before, text in zip(["", *texts], texts, strict=False)
    ]
    return tuple(
        _proposal(leaf.span, signs, odds)
        for leaf, signs, odds in zip(found, held, _weighed_together(held), strict=True)
    )


def _proposal(span: Span, held: Sequence[Sign], odds: dict[Part, float]) -> Proposal:
    part = max(odds, key=lambda each: odds[each])
    return Proposal(
        span=span,
        part=part,
        confidence=round(min(_SURE, odds[part]), 2),
        evidence=", ".join(sign.name for sign in held if _speaks_for(sign, part))
        or "stands as such a passage does among its neighbours",
    )


def _speaks_for(sign: Sign, part: Part) -> bool:
    match part:
        case "asks":
            return sign.asks > max(0, sign.nobody)
        case "nobody":
            return sign.nobody > max(0, sign.asks)
        case "answers":
            return sign.asks < 0 or (sign.nobody < 0 and sign.asks <= 0)


# --- all passages together ------------------------------------------------------------------------


def _weighed_together(held: Sequence[Sequence[Sign]]) -> list[dict[Part, float]]:
    """The probability of each part for each passage, its neighbours considered (the forward and
    backward sums of a hidden Markov model, scaled at each step so that no text is too long)."""
    own = [_own_odds(signs) for signs in held]
    forward = _sums(own, lambda now, before: _FROM[before].get(now, 0.0), _FROM["start"])
    behind = _sums(own[::-1], lambda now, after: _FROM[now].get(after, 0.0), None)[::-1]
    weighed: list[dict[Part, float]] = []
    for odds, before, after in zip(own, forward, behind, strict=True):
        states = {each: before[each] * after[each] / odds[each] for each in _STATES}
        total = sum(states.values())
        parts: dict[Part, float] = {"asks": 0.0, "answers": 0.0, "nobody": 0.0}
        for state, value in states.items():
            parts[_PARTS[state]] += value / total
        weighed.append(parts)
    return weighed


def _own_odds(held: Sequence[Sign]) -> dict[str, float]:
    asks, nobody = sum(sign.asks for sign in held), sum(sign.nobody for sign in held)
    return {"before": math.exp(nobody), "asks": math.exp(asks), "answers": 1.0,
            "after": math.exp(nobody)}  # fmt: skip


def _sums(
    own: Sequence[dict[str, float]],
    step: Callable[[str, str], float],
    first: dict[str, float] | None,
) -> list[dict[str, float]]:
    """For each passage how probable each state is by it and all that were met before it."""
    made: list[dict[str, float]] = []
    for odds in own:
        if made:
            before = made[-1]
            now = {s: odds[s] * sum(step(s, b) * before[b] for b in _STATES) for s in _STATES}
        else:
            now = {s: odds[s] * (1.0 if first is None else first.get(s, 0.0)) for s in _STATES}
        total = sum(now.values())
        made.append({state: value / total for state, value in now.items()})
    return made
