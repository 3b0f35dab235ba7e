"""Lines that are nothing but names, of one or several, alone or with an office or a place."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from glossator.model.documents import Markup, MetadataField, SetAside
from glossator.model.trees import Guess, Span
from glossator.readers.clippings.bylines import NAME, UNSPACED_NAMES
from glossator.readers.clippings.signers import BETWEEN, IN_PLACE, TELLS, is_place
from glossator.readers.clippings.statement import Statement, field_of
from glossator.readers.clippings.statements import is_name
from glossator.readers.plain_lines import Line

BESIDE = Guess(
    evidence="a name alone under the title, beside a date, a count or another stated line",
    confidence=0.7,
)


def names_alone(line: Line) -> Statement | None:
    """What a line states that is nothing but names parted by commas: `Ada Lind, Ben Osei`."""
    return _names_in(line.text, line.start)


def _names_in(text: str, start: int) -> Statement | None:
    """The names, two at least, that make up `text`, which begins at `start` of the source."""
    pieces, at = [], 0
    for gap in (*_COMMA.finditer(text), None):
        end = gap.start() if gap else len(text)
        pieces.append((at, end))
        at = gap.end() if gap else end
    unspaced = bool(UNSPACED_NAMES.fullmatch(text))
    if len(pieces) < 2 or not (unspaced or all(is_name(text[a:b]) for a, b in pieces)):
        return None
    spans = [Span(start + a, start + b) for a, b in pieces]
    fields = tuple(
        MetadataField(name="author", value=text[a:b], span=span, guess=BESIDE)
        for (a, b), span in zip(pieces, spans, strict=True)
    )
    gaps = tuple(
        _parted(text[a:b], Span(start + a, start + b)) for (_, a), (b, _) in pairwise(pieces)
    )
    return Statement(fields=fields, asides=(), markup=gaps)


_COMMA = re.compile(r",\s+|\s+/\s+|[\u3000、・]|\s+&\s+|\s+(?:and|und|et|y|e)\s+")


def _parted(text: str, span: Span) -> Markup:
    """What parts two names: a comma, or a word."""
    return Markup(span=span, kind="key" if any(map(str.isalnum, text)) else "delimiter")


def name_in_place(line: Line) -> Statement | None:
    """What a line states that is nothing but a name, or several, and where from:
    `Ada Lind in Kirkby Marrow`, `Ada Lind and Ben Osei in Holm`."""
    place = IN_PLACE.search(line.text)
    if place is None:
        place = _ON_ISLAND.search(line.text)
        if place is None or _names_in(line.text[: place.start()], line.start) is None:
            return None
    at, told = line.start + place.start(), line.start + place.start("told")
    names = line.text[: place.start()]
    said = (
        field_of("author", names, Span(line.start, at), BESIDE)
        if is_name(names)
        else _names_in(names, line.start)
    )
    if said is None:
        return None
    aside = SetAside(span=Span(told, line.end), reason="site-notice", evidence=TELLS)
    return replace(said, asides=(aside,))


# behind several names: "Ada Lind and Ben Osei on Holm"
_ON_ISLAND = re.compile(
    r"(?<=[a-zà-ÿ])\s+(?P<told>(?:on|auf|sur|på|na|op|near|bei|près de) [A-ZÀ-ÞА-Я][\w'’-]+"
    r"(?:[ -][A-ZÀ-ÞА-Я][\w'’-]+){0,2})$"
)
_OFFICE = re.compile(rf"(?P<name>{NAME.pattern})(?P<rest>, (?P<office>[^,]+(?:, [^,]+)?))")
_WITH_OFFICE = Guess(
    evidence="a name with an office or an institution under the title, beside another stated line",
    confidence=0.7,
)


def named_with_office(
    lines: Sequence[Line], title: int, top: Sequence[int], statements: Mapping[int, Statement]
) -> dict[int, Statement]:
    """The first line under the title, beside another stated line, that is a name and where who has
    it works, `Ada Lind, University of Holm`, or several, one under the other."""
    free = [i for i in top if i > title and i not in statements]
    for first in free:
        run = [first]
        while run[-1] + 1 in free and _office_in(lines[run[-1] + 1]):
            run.append(run[-1] + 1)
        found = {i: said for i in run if (said := _office_in(lines[i]))}
        if len(found) != len(run):
            continue
        several = len(run) == 1 and len(found[first].fields) > 1
        far = 2 if several else 1  # the number of the issue may stand between
        if not any(j in statements and j != title for j in (first - far, first - 1, run[-1] + 1)):
            continue
        if several or any(is_place(told) for i in run for told in _told(lines[i], found[i])):
            return found
    return {}


def _office_in(line: Line) -> Statement | None:
    found: list[Statement] = []
    gaps = [*_AND_OFFICE.finditer(line.text), None]
    at = 0
    for gap in gaps:
        end = gap.start() if gap else len(line.text)
        match = _OFFICE.fullmatch(line.text, at, end)
        if match is None or not is_name(match["name"]):
            return None
        # of one name its office must be written as such are; of several the pattern tells
        if not (_is_office(match["office"]) or (len(gaps) > 1 and _is_low(match["office"]))):
            return None
        name = Span(line.start + at, line.start + match.start("rest"))
        rest = Span(name.end, line.start + end)
        said = field_of("author", match["name"], name, _WITH_OFFICE)
        aside = SetAside(span=rest, reason="site-notice", evidence=TELLS)
        mark = (_parted(gap[0], Span(rest.end, line.start + gap.end())),) if gap else ()
        found.append(replace(said, asides=(aside,), markup=mark))
        at = gap.end() if gap else end
    return Statement(
        fields=tuple(field for each in found for field in each.fields),
        asides=tuple(aside for each in found for aside in each.asides),
        markup=tuple(mark for each in found for mark in each.markup),
    )


def _told(line: Line, said: Statement) -> list[str]:
    """What a line tells of those it names."""
    spans = (aside.span for aside in said.asides)
    return [line.text[s.start - line.start : s.end - line.start].strip(", ") for s in spans]


# "Ada Lind, Head of Platform, and Bo Ek, Staff Engineer"
_AND_OFFICE = re.compile(rf",? (?:and|&|und|et|y|e|en|och|og) (?={NAME.pattern}, )")
_OFFICE_WORDS = 7


def _is_low(text: str) -> bool:
    """Whether a few words may say what somebody is, written small: `chargée d'études`."""
    plain = not any(char.isdigit() for char in text) and text[:1].islower()
    return plain and len(text.split()) <= _OFFICE_WORDS and text[-1].isalpha()


def _is_office(text: str) -> bool:
    """Whether a few words, two at least, may say what somebody is: most begin with capitals."""
    words = text.replace(",", "").split()
    proper = all(word[:1].isupper() or word in BETWEEN for word in words)
    return proper and 1 < len(words) <= _OFFICE_WORDS
