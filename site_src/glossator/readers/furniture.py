"""What a site puts round a text, recognised by evidence that adds up.

A line's words (`wording`) speak with a weight; where and how it stands (`SIGNS`, below) adds to
that or takes from it. From `ENOUGH` on the line is set aside, and its evidence says why.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from glossator.model import Reason
from glossator.readers.plain_lines import Line
from glossator.readers.wording import LIKELY, SURE, WEAK, Words, words_of

ENOUGH = 10
_LABEL_WORDS = 6  # of a button, a field or the heading of a box
_TEASER_WORDS = 18  # of a headline or a teaser
_PROSE_WORDS = 9  # from which a line that closes a sentence is prose
_LONG_WORDS = 28  # from which a line is prose however it ends

_CLOSED = re.compile(r"[.!?。！？؟:;,]['\"”’»)\]]*$")
# "Amazon Japan has said it will…", with or without "Read more"
_CUT = re.compile(
    r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*(?:\W*(?:read|continue|mehr|weiter|lire|leer)\b.{0,20})?$",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^[\"“„«‘「『]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Why a line is set aside."""

    reason: Reason
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A line among its neighbours, as the signs see it. `tail`: behind the end of the text; `top`:
    above its beginning; `ruled`: the furniture heading it stands under; `beside`: furniture by its
    own words next to it; `heads`: prose of the text stands right under it."""

    line: Line
    words: Words | None
    top: bool = False
    tail: bool = False
    beside: Words | None = None
    ruled: Words | None = None
    heads: bool = False
    menu: bool = False
    repeated: bool = False

    @property
    def weight(self) -> int:
        return self.words.weight if self.words else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing that speaks for (or, below 0, against) a line's being furniture."""

    name: str
    weight: int
    evidence: str
    holds: Callable[[Place], bool]


def _sign(name: str, weight: int, evidence: str, holds: Callable[[Place], bool]) -> Sign:
    return Sign(name=name, weight=weight, evidence=evidence, holds=holds)


def is_prose(line: Line) -> bool:
    """Whether a line reads as running text: a closed sentence, or long."""
    if is_cut(line):
        return line.words > 2 * _LONG_WORDS
    return line.words >= _LONG_WORDS or (
        line.words >= _PROSE_WORDS and bool(_CLOSED.search(line.text))
    )


def is_cut(line: Line) -> bool:
    """Whether a line is cut short, as teasers are."""
    return line.words >= 4 and bool(_CUT.search(line.text))


def _is_label(line: Line) -> bool:
    return line.words <= _LABEL_WORDS and not re.search(r"[.!;,。！]$", line.text)


SIGNS = (
    _sign("tail", 7, "stands behind the end of the text", lambda p: p.tail),
    _sign("top", 3, "stands above the text", lambda p: p.top),
    _sign("menu", 8, "stands in a run of such words above the text", lambda p: p.menu),
    _sign("ruled", 6, "stands under such a heading", lambda p: p.ruled is not None and p.tail),
    _sign("beside", 4, "stands next to other furniture", lambda p: p.beside is not None),
    _sign("cut", 3, "is cut short", lambda p: is_cut(p.line) and p.tail),
    _sign(
        "label",
        1,
        "is no sentence",
        lambda p: _is_label(p.line) or (not is_prose(p.line) and not _CLOSED.search(p.line.text)),
    ),
    _sign("repeated", 2, "stands more than once", lambda p: p.repeated),
    _sign(
        "sentence", -7, "reads as a sentence of the text", lambda p: not p.tail and is_prose(p.line)
    ),
    _sign(
        "heads-text",
        -6,
        "stands over a paragraph of the text",
        lambda p: p.heads and p.weight < SURE and not p.top,
    ),
    _sign(
        "quoted",
        -5,
        "stands in quotation marks",
        lambda p: bool(_QUOTED.match(p.line.text)) and not p.tail,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Which lines are furniture, by index, and where what stands behind the text begins."""

    verdicts: Mapping[int, Verdict]
    tail: int


def judge(
    lines: Sequence[Line], keep: Callable[[Line], bool] = lambda line: False, *, opens: bool = True
) -> Judged:
    """Which of `lines` (one text with what stands round it) are furniture.

    `keep` names lines that are of the text or its metadata whatever their words; `opens` is whether
    the text's beginning is among `lines`.
    """
    kept = [keep(line) for line in lines]
    words = [None if kept[i] else words_of(line.key) for i, line in enumerate(lines)]
    tail = _tail(lines, words, kept)
    body = _body_start(lines, words, kept) if opens else 0
    menu = _menu(lines, words, body)
    seen: dict[str, int] = {}
    for line in lines:
        seen[line.key] = seen.get(line.key, 0) + 1
    verdicts: dict[int, Verdict] = {}
    ruled: Words | None = None
    for i, line in enumerate(lines):
        if i < tail:
            ruled = None
        place = Place(
            line=line,
            words=words[i],
            top=i < body,
            tail=i >= tail,
            beside=_beside(lines, words, i),
            ruled=ruled,
            heads=_heads_text(lines, words, i, tail),
            menu=i < menu,
            repeated=seen[line.key] > 1,
        )
        if not kept[i] and (verdict := _verdict(place)):
            verdicts[i] = verdict
        if i >= tail and words[i] and (_is_label(line) or ruled is None):
            ruled = words[i]
    return Judged(verdicts=verdicts, tail=tail)


def _verdict(place: Place) -> Verdict | None:
    """The sum of the evidence, in words; None if it is not enough."""
    held = [sign for sign in SIGNS if sign.holds(place)]
    if place.weight + sum(sign.weight for sign in held) < ENOUGH:
        return None
    # what stands above or inside a text needs words of its own; behind its end the place may do
    source = place.words or (place.ruled or place.beside if place.tail else None)
    if source is None:
        return Verdict(reason="navigation", evidence=_told(held)) if place.menu else None
    said = [place.words.evidence] if place.words else []
    return Verdict(reason=source.reason, evidence=_told(held, said))


def _told(signs: Sequence[Sign], said: Sequence[str] = ()) -> str:
    phrases = [*said, *(sign.evidence for sign in signs if sign.weight > 1)]
    return ", ".join(phrases) or "is no sentence"


# --- zones --------------------------------------------------------------------------------------


def _tail(lines: Sequence[Line], words: Sequence[Words | None], kept: Sequence[bool]) -> int:
    """Where what stands behind the text begins: the first likely furniture that has nothing but
    furniture or lines that may be furniture after it, widened upwards over weak furniture and over
    a heading that would head nothing else. `len(lines)` if there is none."""
    start = len(lines)
    for i in range(len(lines) - 1, -1, -1):
        if kept[i]:
            if is_prose(lines[i]):
                break
            continue
        if not _may_be_furniture(lines, words, i):
            break
        found = words[i]
        if (
            found
            and found.weight >= LIKELY
            and not (found.reason == "counter" and is_prose(lines[i]))
        ):
            start = i
    if start == len(lines):
        return start
    while (
        start > 0
        and (above := words[start - 1])
        and above.weight >= WEAK
        and not is_prose(lines[start - 1])
    ):
        start -= 1
    headed = words[start]
    if (
        start > 0
        and is_prose(lines[start])
        and _is_headline(lines[start - 1])
        and headed
        and headed.reason in ("advertisement", "newsletter", "site-notice")
    ):
        start -= 1
    return start


def _may_be_furniture(lines: Sequence[Line], words: Sequence[Words | None], i: int) -> bool:
    line, found = lines[i], words[i]
    if found and (found.weight >= LIKELY or not is_prose(line)):
        return True
    if is_cut(line) or (line.words <= _TEASER_WORDS and not _CLOSED.search(line.text)):
        return True
    heading = words[i - 1] if i else None
    return (
        heading is not None
        and found is not None
        and heading.reason == found.reason
        and heading.weight >= LIKELY
    )


def _is_headline(line: Line) -> bool:
    return (
        line.words <= _LABEL_WORDS * 2 and not _CLOSED.search(line.text) and line.text[:1].isupper()
    )


def _body_start(lines: Sequence[Line], words: Sequence[Words | None], kept: Sequence[bool]) -> int:
    """The first line of running text that is not itself furniture by its words."""
    for i, line in enumerate(lines):
        found = words[i]
        if kept[i] or (is_prose(line) and not (found and found.weight >= LIKELY)):
            return i
    return 0


def _menu(lines: Sequence[Line], words: Sequence[Words | None], body: int) -> int:
    """The end of a run of menu words at the very top: three short lines or more, and one of them a
    word only menus have."""
    end = 0
    while end < body and lines[end].words <= 3 and not _CLOSED.search(lines[end].text):
        end += 1
    known = sum(
        found is not None and found.reason in ("navigation", "paywall", "newsletter", "share-bar")
        for found in words[:end]
    )
    return end if end >= 3 and known >= 2 else 0


def _beside(lines: Sequence[Line], words: Sequence[Words | None], i: int) -> Words | None:
    """Furniture by its own words right above or below; for running text none."""
    if is_prose(lines[i]):
        return None
    for j in (i - 1, i + 1):
        if 0 <= j < len(lines):
            found, own = words[j], words[i]
            likely = found is not None and found.weight >= LIKELY
            same = found is not None and own is not None and own.reason == found.reason
            if likely or same:
                return found
    return None


def _heads_text(lines: Sequence[Line], words: Sequence[Words | None], i: int, tail: int) -> bool:
    if i + 1 >= min(tail, len(lines)) or is_prose(lines[i]):
        return False
    below = words[i + 1]
    return is_prose(lines[i + 1]) and not (below and below.weight >= WEAK)
