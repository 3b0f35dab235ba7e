"""Which row over a record or a recording is its title, where a site's way to the page, the day, or
the name of the section stands nearer to what titles look like."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glossator.model.documents import MetadataField, SetAside
from glossator.model.trees import Guess, Span
from glossator.readers.clippings.cleaning import Cleaned
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.statements import is_day
from glossator.readers.dates import MONTH, WEEKDAY
from glossator.readers.plain_lines import Line
from glossator.readers.speech.conversation import is_record
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.labels import Labels

_LONGEST = 30  # words of a title
_NEAR = 8  # lines below a row that is no title, in which the title stands
# "> Local Government" · "› Transcripts": a step of a site's way to the page
_STEP = re.compile(r"[>›»→]\s+(?P<name>\S.*)")
# what the section of a parliament's records is called, whatever they are of
_SECTION = re.compile(
    r"(?:verbatim report of (?:the )?(?:proceedings|debates?)|(?:the )?official report"
    r"|ausführliche sitzungsberichte|wortprotokolle?|stenographische[rs]? (?:bericht|protokoll)e?"
    r"|compte(?:s)? rendu(?:s)? (?:in extenso|intégra(?:l|ux))(?: des (?:débats|séances))?"
    r"|acta(?:s)? literal(?:es)?(?: de los debates)?|diario de sesiones"
    r"|resoconto (?:integrale|stenografico)(?: delle discussioni)?|relato integral dos debates"
    r"|volledig verslag(?: van de vergaderingen)?"
    r"|fullständigt förhandlingsreferat|fuldstændigt forhandlingsreferat|pełne sprawozdanie z obrad"
    r"|stenogramy?|doslovný záznam(?: jednání)?)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,3}[a-z]?[.)]\s+(?=[^\W\d_])")
# "DEPOSITION OF ADA LIND" · "Videotaped deposition of Ben Osei, M.D."
_SWORN = re.compile(
    r"(?:(?:video(?:taped|conference)?|oral|remote|continued|zoom|certified|rule 30\(b\)\(6\)) ?)*"
    r"(?:deposition|examination under oath)(?: (?:upon|by) oral examination)?"
    r" of (?P<name>[^:;]{4,70})",
    re.IGNORECASE,
)
# "Tisdagen den 16 maj": a day without its year
_DAY = re.compile(
    rf"{WEEKDAY}\w{{0,2}},? (?:\w{{2,3}} )?"
    rf"(?:\d{{1,2}}\.?(?: of| de)? {MONTH}|{MONTH} \d{{1,2}})\.?"
    r"(?:,? (?:de )?\d{4})?",
    re.IGNORECASE,
)
_FEWEST_NAMES = 2  # words that begin with a capital, of a name
_WHY = Guess(evidence="the row over a record that says what it is of", confidence=0.8)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The row that is the title, the words of it, and whether the row that is none is a site's."""

    line: Line
    value: str
    sites: bool


def with_own_title(cleaned: Cleaned, lines: Sequence[Line], labels: Labels) -> Cleaned:
    """`cleaned` with the title that a row over the first turn gives, where what was taken for it is
    a step of the site's way, a day, the section's name, or says where a witness was heard."""
    above = [line for line in lines if line.start < min(labels.at)]
    field = next((each for each in cleaned.fields if each.name == "title"), None)
    taken = [i for i, line in enumerate(above) if field and _within(field.span, line)]
    if field is None:  # then a row of those kinds may be set aside as well
        taken = [i for i, line in enumerate(above) if _is_near_title(line)]
    rows = ((i, found) for i in taken if (found := _found(cleaned, above, i, labels)))
    i, found = next(rows, (0, None))
    if found is None:
        return cleaned
    cleaned = as_text(as_text(cleaned, found.line), above[i])
    gone = {found.line.start, *([above[i].start] if found.sites else [])}
    title = MetadataField(name="title", value=found.value, span=found.line.span, guess=_WHY)
    why = "names the way to the page, and not what it is of"
    asides = [SetAside(span=above[i].span, reason="navigation", evidence=why)]
    return replace(
        cleaned,
        lines=tuple(line for line in cleaned.lines if line.start not in gone),
        fields=tuple(sorted((*cleaned.fields, title), key=lambda each: each.span)),
        set_aside=tuple(
            sorted(
                (*cleaned.set_aside, *(asides if found.sites else ())), key=lambda each: each.span
            )
        ),
    )


def _found(cleaned: Cleaned, above: Sequence[Line], i: int, labels: Labels) -> _Found | None:
    taken, below = above[i], above[i + 1 : i + 1 + _NEAR]
    if step := _STEP.fullmatch(taken.text):
        name = step["name"].casefold()
        whole = [each for each in below if each.text.casefold().startswith(name)]
        return _Found(line=whole[0], value=whole[0].text, sites=True) if whole else None
    if labels.record and (is_day(taken.text) or _DAY.fullmatch(taken.text)):
        over = above[i - 1] if i and above[i - 1].words <= _LONGEST else None
        key = over.key.casefold() if over else ""
        fuller = [e for e in above[:i] if e.key.casefold().endswith(key) and len(e.key) > len(key)]
        if over is None or not (fuller or is_record([over])):
            return None
        line = fuller[-1] if fuller else over
        return _Found(line=line, value=line.text, sites=False)
    if _SECTION.fullmatch(taken.text) and labels.record:
        business = list(_business(below))
        if len(business) == 1 and any(each.start == business[0].start for each in cleaned.lines):
            line = business[0]
            return _Found(line=line, value=_NUMBER.sub("", line.text, count=1), sites=True)
    sworn = [each for each in above if _is_sworn(each)] if labels.record else []
    if len(sworn) == 1 and not re.search("deposition|under oath", taken.text, re.IGNORECASE):
        return _Found(line=sworn[0], value=sworn[0].text, sites=False)
    return None


def _is_near_title(line: Line) -> bool:
    day = is_day(line.text) or _DAY.fullmatch(line.text)
    return bool(day or _SECTION.fullmatch(line.text))


def _business(below: Sequence[Line]) -> Iterator[Line]:
    """The rows among those `below` that number the business."""
    for line in below:
        said = CLOSED.search(line.text) or is_direction(line.text)
        if line.words <= _LONGEST and _NUMBER.match(line.text) and not said:
            yield line


def _is_sworn(line: Line) -> bool:
    match = _SWORN.fullmatch(line.text) if line.words <= _LONGEST else None
    if match is None:
        return False
    names = [word for word in match["name"].split() if word[0].isupper()]
    return len(names) >= _FEWEST_NAMES


def _within(span: Span, line: Line) -> bool:
    return line.start <= span.start and span.end <= line.end


def as_text(cleaned: Cleaned, line: Line) -> Cleaned:
    """`cleaned` with `line` as a line of the text, whatever it stated or was set aside as."""
    if any(each.start == line.start for each in cleaned.lines):
        return cleaned

    def outside(span: Span) -> bool:
        return span.end <= line.start or span.start >= line.end

    return replace(
        cleaned,
        lines=tuple(sorted((*cleaned.lines, line), key=lambda each: each.start)),
        fields=tuple(each for each in cleaned.fields if outside(each.span)),
        markup=tuple(each for each in cleaned.markup if outside(each.span)),
        set_aside=tuple(each for each in cleaned.set_aside if outside(each.span)),
    )
