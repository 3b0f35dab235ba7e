"""Conversations in which nobody is named: questions in bold type or behind a dash, or a dash or
chevrons before every turn."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.readers.clippings.section_names import FAQ
from glossator.readers.plain_lines import Line
from glossator.readers.speech.conversation import says_so
from glossator.readers.speech.labels import Labels
from glossator.readers.speech.persons import ENDS_ASKING, FIRST, SECOND
from glossator.readers.speech.speakers import Label, speakers_of

_BOLD = re.compile(r"(?P<open>\*\*|__|<b>|<strong>)(?=\S)")
_CLOSE = {"**": "**", "__": "__", "<b>": "</b>", "<strong>": "</strong>"}
_DASHED = re.compile(r"(?:[—–―─]{1,2}|-{1,2}(?=\s))\s*(?=[^\s—–―─-])")
_CHEVRONS = re.compile(r">>(?!>)\s*(?=[^\s>])")
# `— Yes, — she said`: a story tells who speaks
_TOLD = re.compile(r"[,.!?…] ?[—–-] (?=[a-zà-ÿа-я])")
_CLOSED = re.compile(r"[.!?…;。！？؟।]['\"”“’‘»«›‹)\]]*$")
_FEWEST_QUESTIONS = 3
_FEWEST_TURNS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Lines that begin with one kind of mark: its length at the beginning and at the end."""

    at: dict[int, tuple[int, int]]
    sure: bool  # the mark can be nothing else


def find_marks(lines: Sequence[Line]) -> Labels | None:
    """The marks of a conversation in which nobody is named; None if it is none."""
    if any(FAQ.fullmatch(line.text) for line in lines if line.words <= 8):
        return None
    bold, dashed, chevrons = _bold(lines), _dashed(lines), _chevrons(lines)
    for marks in (chevrons, dashed, bold):
        if are_questions(lines, marks):
            return _labels(lines, marks, questions=True)
    for marks in (chevrons, dashed):
        if _are_turns(lines, marks):
            return _labels(lines, marks, questions=False)
    return None


def _labels(lines: Sequence[Line], marks: Marks, *, questions: bool) -> Labels:
    if questions and (named := _named(lines, marks)) is not None:
        return named
    at = {
        lines[i].start: Label(name="", short="", length=length, tail=tail)
        for i, (length, tail) in marks.at.items()
    }
    return Labels(at=at, speakers=(), keys={"": ""}, marked="questions" if questions else "turns")


# `Ada Lind – text` · `Ada Lind: text`
_NAME = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-ÞА-Я][\w'’.-]*(?:\s[\w'’.-]+){0,4}?)\s*(?:[:：]|[–—](?=\s))\s+(?=\S)"
)
_LONGEST_LABEL = 48  # code points


def _named(lines: Sequence[Line], marks: Marks) -> Labels | None:
    """The turns where the first question and its answer begin with who speaks, and no other does:
    whose the others are, their marks say. None if they do not."""
    first = min(marks.at)
    opening = marks.at[first][0]
    asks = _NAME.match(lines[first].text[:_LONGEST_LABEL], opening)
    answers = (
        _NAME.match(lines[first + 1].text[:_LONGEST_LABEL]) if len(lines) > first + 1 else None
    )
    if asks is None or answers is None or not _are_names(lines, first, asks, answers):
        return None
    found: dict[int, Label] = {}
    for i, (length, tail) in marks.at.items():
        length = asks.end() if i == first else length
        found[i] = Label(name=asks["name"], short="", length=length, tail=tail)
        if i + 1 < len(lines) and i + 1 not in marks.at:
            own = answers.end() if i == first else 0
            found[i + 1] = Label(name=answers["name"], short="", length=own)
    speakers, keys = speakers_of(lines, found)
    at = {lines[i].start: label for i, label in found.items()}
    return Labels(at=at, speakers=speakers, keys=keys, marked="questions")


def _are_names(
    lines: Sequence[Line], first: int, asks: re.Match[str], answers: re.Match[str]
) -> bool:
    """Whether the two names before the first turns are two, stand above too, and at no other."""
    above = "\n".join(line.text for line in lines[:first]).casefold()
    names = [asks["name"].casefold(), answers["name"].casefold()]
    again = sum(bool(_NAME.match(line.text[:_LONGEST_LABEL])) for line in lines[first + 2 :])
    return names[0] != names[1] and all(name in above for name in names) and again == 0


def _bold(lines: Sequence[Line]) -> Marks:
    at = {}
    for i, line in enumerate(lines):
        match = _BOLD.match(line.text)
        close = _CLOSE[match["open"]] if match else ""
        if match and line.text.endswith(close) and line.text.count(close) == (
            2 if close == match["open"] else 1
        ) and len(line.text) > 2 * len(close):  # fmt: skip
            at[i] = (match.end(), len(close))
    return Marks(at=at, sure=False)


def _dashed(lines: Sequence[Line]) -> Marks:
    found = {i: (m.end(), 0) for i, line in enumerate(lines) if (m := _DASHED.match(line.text))}
    return Marks(at=found, sure=False)


def _chevrons(lines: Sequence[Line]) -> Marks:
    found = {i: (m.end(), 0) for i, line in enumerate(lines) if (m := _CHEVRONS.match(line.text))}
    return Marks(at=found, sure=True)


def are_questions(lines: Sequence[Line], marks: Marks) -> bool:
    """Whether the marked lines ask, and what follows each unmarked answers in the first person."""
    asked = {i for i in marks.at if ENDS_ASKING.search(lines[i].ending)}
    # bold type over a question heads it
    places = sorted(i for i in marks.at if i in asked or i + 1 not in asked or not marks.at[i][1])
    if len(places) < _FEWEST_QUESTIONS:
        return False
    asking = [i for i in places if i in asked]
    answers = [i + 1 for i in places if i + 1 < len(lines) and i + 1 not in marks.at]
    if len(asking) < 0.7 * len(places) or len(answers) < 0.8 * len(places):
        return False
    answered = range(places[0], len(lines))
    first = sum(bool(FIRST.search(lines[i].text[:2000])) for i in answers)
    second = sum(bool(SECOND.search(lines[i].text)) for i in places)
    # questions of shops and manuals are asked by "I" and answered to "you"
    reversed_ = sum(bool(FIRST.search(lines[i].text)) for i in places)
    talks = first >= 0.4 * len(answers) and second >= max(1, reversed_, 0.25 * len(places))
    close = len(places) >= 0.1 * len(answered)
    return close and (talks or (says_so(lines) and first + second >= 0.3 * len(answers)))


def _are_turns(lines: Sequence[Line], marks: Marks) -> bool:
    """Whether every turn has a mark, and questions among them are answered."""
    places = sorted(marks.at)
    if len(places) < _FEWEST_TURNS:
        return False
    inside = places[-1] - places[0] + 1
    asking = [i for i in places if ENDS_ASKING.search(lines[i].ending)]
    answered = sum(i + 1 in marks.at for i in asking)
    told = sum(bool(_TOLD.search(lines[i].text)) for i in places)
    if len(places) < 0.6 * inside or told > 0.1 * len(places):
        return False
    spoken = sum(
        bool(FIRST.search(lines[i].text[:2000]) or SECOND.search(lines[i].text[:2000]))
        for i in places
    )
    if marks.sure:
        return True
    if sum(bool(_CLOSED.search(lines[i].ending)) for i in places) < 0.8 * len(places):
        return False  # a list, whose items are no sentences
    hyphens = sum(lines[i].text.startswith("-") for i in places)
    enough = 0.3 if says_so(lines) else 0.4 if hyphens else 0.35
    # where every other turn asks, they need hardly say "I" and "you": many languages do not
    alternate = answered >= max(3, 0.4 * len(places))
    least = 0.25 if alternate else 0.4
    return answered >= max(2, enough * len(places) / 2) and spoken >= least * len(places)
