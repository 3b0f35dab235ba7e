"""What a site puts round a text, recognised by evidence that adds up.

A line's words (`wording`) speak with a weight; where and how it stands (`SIGNS`, below) adds to
that or takes from it. From `ENOUGH` on the line is set aside, and its evidence says why.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from glossator.model import Reason
from glossator.readers.plain_lines import Line
from glossator.readers.wording import LIKELY, WEAK, Words, words_of

ENOUGH = 10
_Found = Sequence[Words | None]
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


def is_prose(line: Line) -> bool:
    """Whether a line reads as running text: a closed sentence, or long."""
    if is_cut(line):
        return line.words > 2 * _LONG_WORDS
    if line.words >= _LONG_WORDS:
        return True
    closed = bool(_CLOSED.search(line.ending))
    return closed and (line.words >= _PROSE_WORDS or _is_ideographic(line.text))


# a sentence of a script without spaces ends in a sign that headings and buttons do not have
_IDEOGRAPHIC = re.compile(r"[\u3040-\u30ff\u3400-\u9fff][^。！？]{3,}[。！？]['”’」』）]*$")


def _is_ideographic(text: str) -> bool:
    return bool(_IDEOGRAPHIC.search(text)) and text[-1] != "？"


def is_cut(line: Line) -> bool:
    """Whether a line is cut short, as teasers are."""
    return line.words >= 4 and bool(_CUT.search(line.ending))


def _is_label(line: Line) -> bool:
    return line.words <= _LABEL_WORDS and not re.search(r"[.!;,。！]$", line.ending)


SIGNS = (
    _sign("tail", 7, "stands behind the end of the text", lambda p: p.tail),
    _sign("top", 3, "stands above the text", lambda p: p.top),
    _sign("menu", 8, "stands in a run of such words above the text", lambda p: p.menu),
    _sign("ruled", 6, "stands under such a heading", lambda p: p.ruled is not None and p.tail),
    _sign("beside", 4, "stands next to other furniture", lambda p: p.beside is not None),
    _sign("box", 9, "stands in a block of links inside the text", lambda p: p.box is not None),
    _sign("number", 3, "is all its line says", lambda p: p.top and _is_lone_number(p)),
    _sign("comment", 14, "stands among the comments of readers", lambda p: p.comment),
    _sign("cut", 3, "is cut short", lambda p: is_cut(p.line) and p.tail),
    _sign(
        "label",
        1,
        "is no sentence",
        lambda p: _is_label(p.line) or (not is_prose(p.line) and not _CLOSED.search(p.line.ending)),
    ),
    _sign("repeated", 2, "stands more than once", lambda p: p.repeated and not p.column),
    _sign(
        "sentence", -7, "reads as a sentence of the text", lambda p: not p.tail and is_prose(p.line)
    ),
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
    lines: Sequence[Line], keep: Callable[[Line], bool] = lambda line: False, *, body: int = 0
) -> Judged:
    """Which of `lines` (one text with what stands round it) are furniture.

    `keep` names lines that are of the text or its metadata whatever their words; `body` is where
    the text begins, and what stands above it ends.
    """
    kept = [keep(line) for line in lines]
    words = [None if kept[i] else words_of(line.key) for i, line in enumerate(lines)]
    rulers = _rulers(lines, words)
    comments = _comments(lines, words)
    tail = min(_tail(lines, words, kept, rulers), comments)
    menu = _menu(lines, words, body)
    boxes = _boxes(lines, words, kept, tail)
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
            menu=i < menu,
            repeated=seen[line.key] > 1,
            box=boxes.get(i),
            column=_is_column(words, i),
            comment=i >= comments,
        )
        if not kept[i] and (verdict := _verdict(place)):
            verdicts[i] = verdict
    return Judged(verdicts=verdicts, tail=tail)


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


# --- zones --------------------------------------------------------------------------------------


# rows and columns of a table look like these, one beside the other: likeness is no evidence there
_TABULAR = ("number", "navigation-row", "sum")


def _is_tabular(words: Words | None) -> bool:
    return words is not None and words.name in _TABULAR


def _is_column(words: _Found, i: int) -> bool:
    """Whether line `i` and one beside it say the same kind of thing that tables are made of."""
    own = words[i]
    return _is_tabular(own) and any(
        0 <= j < len(words) and _is_tabular(words[j]) for j in (i - 1, i + 1)
    )


def _is_lone_number(place: Place) -> bool:
    return place.words is not None and place.words.name == "number" and not place.column


def _rulers(lines: Sequence[Line], words: _Found) -> list[Words | None]:
    """For each line the nearest furniture heading or label above it."""
    rulers: list[Words | None] = []
    ruler: Words | None = None
    for i, line in enumerate(lines):
        rulers.append(ruler)
        found = words[i]
        if found and (_is_label(line) or ruler is None):
            same = ruler is not None and ruler.reason in found.also
            ruler = ruler if same else found
        elif found is None and is_prose(line):
            ruler = None
    return rulers


_RULES_NOTHING = ("share-bar", "counter", "image-credit", "cookie-notice", "paywall")


def _boxes(
    lines: Sequence[Line], words: _Found, kept: Sequence[bool], tail: int
) -> dict[int, Words]:
    """Blocks of links inside the text: a heading over links, and under it titles without a blank
    line between them, two or more or right under the heading."""
    boxes: dict[int, Words] = {}
    for i in range(tail):
        found = words[i]
        if found is None or found.name != "related" or kept[i]:
            continue
        end = i + 1
        while (
            end < tail
            and not kept[end]
            and (end == i + 1 or lines[end].before == 0)
            and lines[end].words <= _TEASER_WORDS
            and not _CLOSED.search(lines[end].ending)
        ):
            end += 1
        titles = end - i - 1
        attached = titles == 1 and lines[i + 1].before == 0
        if (titles >= 2 or attached) and lines[end - 1].after > 0:
            boxes.update(dict.fromkeys(range(i, end), found))
    return boxes


def _tail(lines: Sequence[Line], words: _Found, kept: Sequence[bool], rulers: _Found) -> int:
    """Where what stands behind the text begins: the first likely furniture that has nothing but
    furniture or lines that may be furniture after it, widened upwards over weak furniture and over
    a heading that would head nothing else. `len(lines)` if there is none."""
    start = len(lines)
    for i in range(len(lines) - 1, -1, -1):
        if kept[i]:
            if is_prose(lines[i]):
                break
            continue
        if not _may_be_furniture(lines, words, i, rulers[i]):
            break
        found = words[i]
        if (
            found
            and found.weight >= LIKELY
            and not (found.reason == "counter" and is_prose(lines[i]))
        ):
            start = i
    if start == len(lines):
        return _weak_tail(lines, words)
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


# "Jane says:", "Reply", "July 14, 2010 at 9:12 am": what stands over and under readers' comments
_COMMENT_MARK = re.compile(
    r".{2,40} (?:says|said|wrote|schreibt|schrieb|sagt|a dit|dit|dice|dijo|escribió"
    r"|ha scritto|disse)"
    r" ?:|(?:reply|antworten|répondre|responder|rispondi|回复|回覆)(?: to .{2,40})?"
    r"|.{6,40}\b(?:at|um|à|a las"
    r"|alle) \d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| uhr)?",
    re.IGNORECASE,
)


def _comments(lines: Sequence[Line], words: _Found) -> int:
    """Where readers' comments begin: under a line that counts them, with the marks of two of them
    at least (of one, if it counts one). `len(lines)` if there are none."""
    marks = 0
    for i in range(len(lines) - 1, -1, -1):
        line, found = lines[i], words[i]
        if len(line.text) <= 80 and _COMMENT_MARK.fullmatch(line.text):
            marks += 1
        if found and found.name == "comment-count" and marks:
            counted = re.search(r"\d+|\bone\b", line.key)
            if marks > 1 or (counted and counted[0] in ("1", "one")):
                return i
    return len(lines)


def _weak_tail(lines: Sequence[Line], words: _Found) -> int:
    """A tail of nothing but weak furniture, two lines of it at least: a single last line may be the
    text's own; unless nothing else is there."""
    start = len(lines)
    while start > 0 and words[start - 1] is not None and not is_prose(lines[start - 1]):
        start -= 1
    return start if len(lines) - start > 1 or start == 0 else len(lines)


def _may_be_furniture(lines: Sequence[Line], words: _Found, i: int, ruler: Words | None) -> bool:
    line, found = lines[i], words[i]
    if found and (found.weight >= LIKELY or not is_prose(line)):
        return True
    if is_cut(line) or (line.words <= _TEASER_WORDS and not _CLOSED.search(line.ending)):
        # a button or a count stands over nothing: what follows it may as well be the text
        return found is not None or (ruler is not None and ruler.reason not in _RULES_NOTHING)
    heading = words[i - 1] if i else None
    return (
        heading is not None
        and found is not None
        and heading.reason == found.reason
        and heading.weight >= LIKELY
    )


def _is_headline(line: Line) -> bool:
    return (
        line.words <= _LABEL_WORDS * 2
        and not _CLOSED.search(line.ending)
        and line.text[:1].isupper()
    )


def _menu(lines: Sequence[Line], words: _Found, body: int) -> int:
    """The end of a run of menu words at the very top: three short lines or more, and one of them a
    word only menus have."""
    end = 0
    while end < body and lines[end].words <= 4 and not _CLOSED.search(lines[end].ending):
        end += 1
    if _is_path(lines, end):
        return end
    known = sum(
        found is not None and found.reason in ("navigation", "paywall", "newsletter", "share-bar")
        for found in words[:end]
    )
    return end if end >= 3 and known >= 2 else 0


def _is_path(lines: Sequence[Line], end: int) -> bool:
    """Whether the lines before `end` number the steps to this page, and a title stands below."""
    numbers = [re.match(r"(\d)[.)] ", line.text) for line in lines[:end]]
    rising = [int(match[1]) for match in numbers if match]
    apart = end < len(lines) and lines[end].before > 0 and lines[end].words >= 3
    return end >= 2 and rising == list(range(1, end + 1)) and apart


def _beside(lines: Sequence[Line], words: _Found, i: int) -> Words | None:
    """Furniture by its own words right above or below; for running text none."""
    if is_prose(lines[i]):
        return None
    for j in (i - 1, i + 1):
        if 0 <= j < len(lines):
            found, own = words[j], words[i]
            likely = found is not None and found.weight >= LIKELY and not _is_tabular(found)
            same = (
                found is not None
                and own is not None
                and own.reason == found.reason
                and not _is_tabular(own)
            )
            if likely or same:
                return found
    return None


def _heads_text(lines: Sequence[Line], words: _Found, i: int, tail: int) -> bool:
    if i + 1 >= min(tail, len(lines)) or is_prose(lines[i]):
        return False
    below = words[i + 1]
    return is_prose(lines[i + 1]) and not (below and below.weight >= WEAK)
