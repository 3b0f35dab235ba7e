"""What a site puts round a text, recognised by evidence that adds up.

A line's words (`wording`) speak with a weight; where and how it stands (`SIGNS`, below) adds to
that or takes from it. From `ENOUGH` on the line is set aside, and its evidence says why.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.model.documents import Reason
from glossator.readers.clippings import zones
from glossator.readers.clippings.answers import round_answers
from glossator.readers.clippings.code_pieces import code_pieces
from glossator.readers.clippings.facts import rows_of_their_own
from glossator.readers.clippings.heading_shapes import QUESTION
from glossator.readers.clippings.prose import (
    CLOSED,
    TEASER_WORDS,
    is_cut,
    is_label,
    is_prose,
    sentences,
)
from glossator.readers.clippings.section_names import FAQ, is_familiar
from glossator.readers.clippings.top_menus import top_menu
from glossator.readers.clippings.wording import LIKELY, SURE, WEAK, Words, words_of
from glossator.readers.clippings.zones import Found
from glossator.readers.plain_lines import Line

ENOUGH = 10
_QUOTED = re.compile(r"^[\"“„«‘「『]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Why a line is set aside. `differs` is what it says anew in other words."""

    reason: Reason
    evidence: str
    differs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A line among its neighbours, as the signs see it. `tail`: behind the end of the text; `top`:
    above its beginning; `ruled`: the furniture heading it stands under; `beside`: furniture by its
    own words next to it; `heads`: prose of the text stands right under it; `box`: the heading of
    the block of links it belongs to (its own words, if it is that heading); `column`: a line
    beside it is one of a table too;
    `comment`: readers speak in it."""

    line: Line
    words: Words | None
    top: bool = False
    tail: bool = False
    beside: Words | None = None
    ruled: Words | None = None
    heads: bool = False
    menu: bool = False
    repeated: bool = False
    box: Words | None = None
    column: bool = False
    table: bool = False
    comment: bool = False

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


def _is_said(place: Place) -> bool:
    return is_prose(place.line) or bool(
        re.search(r"[.!?…。！？؟][\"'”“’‘»«›‹)]*$", place.line.ending)
    )


def _is_lone_number(place: Place) -> bool:
    return place.words is not None and place.words.name == "number" and not place.column


def _asks_in_box(place: Place) -> bool:
    return place.box is not None and place.line.ending[-1:] in "?？؟"


def _asks_behind_label(place: Place) -> bool:
    """Whether a title that asks stands behind the words that point to it: `Read more: Why ice?`"""
    pointed = place.words is not None and place.words.name == "related-inline"
    line = place.line
    return (
        pointed
        and line.ending[-1:] in "?？؟"
        and line.words <= TEASER_WORDS
        and sentences(line) < 2
    )


SIGNS = (
    _sign("tail", 7, "stands behind the end of the text", lambda p: p.tail),
    _sign("top", 3, "stands above the text", lambda p: p.top),
    _sign("table", -10, "stands in a row of a table", lambda p: p.table),
    _sign("menu", 8, "stands in a run of such words above the text", lambda p: p.menu),
    _sign("ruled", 6, "stands under such a heading", lambda p: p.ruled is not None and p.tail),
    _sign("beside", 4, "stands next to other furniture", lambda p: p.beside is not None),
    _sign("box", 9, "stands in a block of links inside the text", lambda p: p.box is not None),
    _sign("number", 3, "is all its line says", lambda p: p.top and _is_lone_number(p)),
    _sign(
        "comment",
        14,
        "stands among the comments of readers",
        lambda p: p.comment and not _is_said(p),
    ),
    # what readers say is not the site's, though it is not the author's either
    _sign(
        "comment's words",
        -10,
        "is what a reader says",
        lambda p: p.comment and p.words is None and _is_said(p),
    ),
    _sign("cut", 3, "is cut short", lambda p: is_cut(p.line) and p.tail),
    _sign(
        "label",
        1,
        "is no sentence",
        lambda p: is_label(p.line) or (not is_prose(p.line) and not CLOSED.search(p.line.ending)),
    ),
    _sign("repeated", 2, "stands more than once", lambda p: p.repeated and not p.column),
    _sign(
        "sentence",
        -7,
        "reads as a sentence of the text",
        lambda p: is_prose(p.line) and not (p.tail or _asks_in_box(p) or _asks_behind_label(p)),
    ),
    _sign("pointed title", 3, "asks, behind the words that point to it", _asks_behind_label),
    _sign("asked title", 2, "asks, in such a block", _asks_in_box),
    _sign(
        "heads-text",
        -6,
        "stands over a paragraph of the text",
        lambda p: p.heads and p.weight <= LIKELY + 1 and not p.top and p.box is None,
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
    lines: Sequence[Line],
    keep: Callable[[Line], bool] = lambda line: False,
    *,
    body: int = 0,
    whole: bool = True,
    words: Found | None = None,
) -> Judged:
    """Which of `lines` (one text with what stands round it) are furniture.

    `keep` names lines that are of the text or its metadata whatever their words; `body` is
    where the text begins, and what stands above it ends; `whole` says they are no rest behind a
    copy; `words` what they say, if it is known.
    """
    kept = [keep(line) for line in lines]
    said = spoken(lines, kept) if words is None else words
    words = [None if mine else each for mine, each in zip(kept, said, strict=True)]
    rulers = zones.rulers(lines, words, verse=whole and not zones.is_paragraphs(lines))
    comments = zones.comments(lines, words)
    tail = min(zones.tail(lines, words, kept, rulers), comments)
    menu = top_menu(lines, words, body)
    boxes = zones.boxes(lines, words, kept, tail)
    heads = _ends_of_boxes(lines, boxes, body)
    seen: dict[str, int] = {}
    for line in lines:
        seen[line.key] = seen.get(line.key, 0) + 1
    verdicts: dict[int, Verdict] = {}
    for i, line in enumerate(lines):
        place = Place(
            line=line,
            words=words[i],
            top=i < body,
            tail=i >= tail,
            beside=_beside(lines, words, i),
            ruled=rulers[i] if i >= tail else None,
            heads=_heads_text(lines, words, i, tail),
            menu=i < menu and not (words[i] is None and line.words > 2 and seen[line.key] > 1),
            repeated=seen[line.key] > 1,
            box=None if i in heads else boxes.get(i),
            column=zones.is_column(words, i),
            table=zones.is_table_row(lines, i),
            comment=i >= comments,
        )
        if not kept[i] and (verdict := _verdict(place)):
            verdicts[i] = verdict
    return Judged(verdicts=verdicts, tail=tail)


_HEAD, _LAST = 8, 4  # lines right over the text; of a box that ends there
_HEADLINE = 4  # words
_PATH = re.compile(r"[^.!?]{1,40}\s[>›»/]\s\S")  # `Home / News / Harbour`


def _ends_of_boxes(lines: Sequence[Line], boxes: Mapping[int, Words], body: int) -> set[int]:
    """The last lines of a box of links that ends right over the text at `body`: the title, a
    headline, may be among them."""
    near = [i for i in range(max(0, body - _HEAD), body) if i in boxes]
    if not near:
        return set()
    last = near[-1]
    # the way to the page begins its head
    paths = [i for i in near if _PATH.match(lines[i].text)]
    top = max(last - _LAST, *paths) if paths else last - _LAST
    return {i for i in near if i > top and lines[i].words >= _HEADLINE}


def spoken(lines: Sequence[Line], kept: Sequence[bool]) -> Found:
    """What the words of each line say, save of those that are kept whatever they say, of those that
    a row of such lines makes a list of the text's, and of a section's name over running text."""
    words = [None if mine else words_of(line.key) for line, mine in zip(lines, kept, strict=True)]
    for i in rows_of_their_own(lines):
        if (each := words[i]) and each.weight < _AT_LENGTH:
            words[i] = None
    for i in _without_fellow(words):
        words[i] = None
    for i, (line, below) in enumerate(pairwise(lines)):
        if (each := words[i]) and each.name == "forum" and _tells_table(lines, i):
            words[i] = None
        if words[i] and (
            (FAQ.fullmatch(line.text) and QUESTION.search(below.ending))
            or (is_familiar(line.text) and line.before and line.after and is_prose(below))
        ):
            words[i] = None
    round_them = {**round_answers(lines, words), **dict.fromkeys(code_pieces(lines).bars, _BAR)}
    for i, each in round_them.items():
        if not kept[i]:
            words[i] = each
    return words


_BAR = Words(
    name="code-bar",
    reason="navigation",
    weight=2 * SURE,
    evidence="stands in the bar over a piece of code",
)


def _without_fellow(words: Sequence[Words | None]) -> list[int]:
    """The lines that lead on to the next of a row, or back, with none beside them that leads the
    other way: `Next meeting: 4 March` alone is the text's."""
    leads = [each is not None and each.name == "row-pager" for each in words]
    near = [*leads, False, False]  # in front of the first stands nothing: `near[-1]`
    return [i for i, mine in enumerate(leads) if mine and not (near[i - 1] or near[i + 1])]


def _tells_table(lines: Sequence[Line], i: int) -> bool:
    """Whether a sentence stands right over a table and says how it is meant: `All times in UTC.`"""
    return bool(CLOSED.search(lines[i].ending)) and zones.is_table_row(lines, i + 1)


_AT_LENGTH = 2 * (SURE - 1)  # what sites say in so many words that nobody else does


def _verdict(place: Place) -> Verdict | None:
    """The sum of the evidence, in words; None if it is not enough."""
    held = [sign for sign in SIGNS if sign.holds(place)]
    if place.weight + sum(sign.weight for sign in held) < ENOUGH:
        return None
    # what stands above or inside a text needs words of its own; behind its end the place may do
    near = place.ruled or place.beside if place.tail and not place.comment else None
    source = place.words or place.box or near
    if source is None and place.comment:
        return Verdict(reason="form", evidence=_told(held))
    if source is None:
        return Verdict(reason="navigation", evidence=_told(held)) if place.menu else None
    said = [place.words.evidence] if place.words else []
    ruled = place.ruled
    reason = ruled.reason if ruled and ruled.reason in source.also else source.reason
    return Verdict(reason=reason, evidence=_told(held, said))


def _told(signs: Sequence[Sign], said: Sequence[str] = ()) -> str:
    phrases = [*said, *(sign.evidence for sign in signs if sign.weight > 1)]
    return ", ".join(phrases) or "is no sentence"


def _beside(lines: Sequence[Line], words: Found, i: int) -> Words | None:
    """Furniture by its own words right above or below; for running text none."""
    if is_prose(lines[i]):
        return None
    for j in (i - 1, i + 1):
        if 0 <= j < len(lines):
            found, own = words[j], words[i]
            likely = found is not None and found.weight >= LIKELY and not zones.is_tabular(found)
            same = (
                found is not None
                and own is not None
                and own.reason == found.reason
                and not zones.is_tabular(own)
            )
            if likely or same:
                return found
    return None


def _heads_text(lines: Sequence[Line], words: Found, i: int, tail: int) -> bool:
    if i + 1 >= min(tail, len(lines)) or is_prose(lines[i]):
        return False
    below = words[i + 1]
    return is_prose(lines[i + 1]) and not (below and below.weight >= WEAK)
