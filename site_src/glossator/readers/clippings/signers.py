"""Who signs a text: the names in a byline, and what it tells of them besides."""

import re
from collections.abc import Sequence

from glossator.model.documents import Markup, MetadataField, SetAside
from glossator.model.trees import Guess, Span
from glossator.patterns import late
from glossator.readers.clippings.bylines import AND, CRAFT, NAME, NOT_NAMES, ONE_NAME
from glossator.readers.clippings.statement import Statement, behind, field_of
from glossator.readers.dates import MONTH, iso_date
from glossator.readers.plain_lines import Line

# "Par Clémence Ardouin (Saint-Orvin [Creuse], envoyée spéciale)"
# "文・瀬名 あかり（校正者）"
_IN_BRACKETS = re.compile(
    r"\s*(?P<told>(?<=\s)\((?:[^()]|\([^()]{1,30}\)){2,80}\)|（[^（）]{1,40}）)$"
)
# "by Ada Lind in Kirkby Marrow"
IN_PLACE = re.compile(
    r"(?<=[a-zà-ÿ])\s+(?P<told>(?:in|aus|à|en|em|w|из) [A-ZÀ-ÞА-Я][\w'’-]+"
    r"(?:[ -](?:de |la |del |upon |am |on )?[A-ZÀ-ÞА-Я][\w'’-]+){0,3})$"
)
# 文:木野さやか 写真:相良航 · "By Ada Lind, with notes by the late Ben Osei"
_OTHERS = re.compile(
    r"\s+(?P<edits>(?:edited|fact[- ]checked|illustrated|photographed) by\s\S.*)$"
    r"|,\s+(?P<done>(?:(?:medi[zc]in\w+|medically|fact[- ]?) )?(?:geprüft|reviewed|checked|edited"
    r"|redigiert|aktualisiert|updated|revisado|rivisto|relu)\b.*)$"
    r"|,?\s+(?P<help>(?:with|mit|avec|con|com|met|med)\s+(?:[^\W\d]+\s){1,3}"
    r"(?:by|von|par|por|di|de|door|av)\s.+)$"
    r"|,?\s+(?P<told>(?:发自|發自)\S{1,12}|(?:写真|撮影|イラスト|編集|構成|图|摄影|攝影|编辑|編輯|사진|편집|fotos?|photos?|bilder"
    r"|illustrations?|ilustraciones|foto)\s?[:：／/]\s?\S.*)$",
    re.IGNORECASE,
)
# "by Ada Lind, curator of bells and clocks"
_ROLE = re.compile(
    r"(?=[^\W\d_A-ZÀ-ÖØ-Þ])(?!(?:who|whose|which|that|when|where|while|the|der|die|das|welche[rs]?"
    r"|qui|que|dont|quien|cuyo|che|cui|quem)\b)[^.!?:;\d]{4,60}"
)
# "by Ada Lind, Transport reporter"
_BEAT = re.compile(
    r"(?:[\w&'’-]+ ){1,4}(?:reporter|correspondent|editor|columnist|critic|writer|producer"
    r"|journalist|reporterin|korrespondent(?:in)?|redakteur(?:in)?|correspondante?|journaliste"
    r"|envoyée? spéciale?|corresponsal|periodista|redactora?|redattore|redattrice|correspondente"
    r"|repórter|verslaggever)"
)
# "by Ada Lind, University of Holm", "By Ada Lind, Senior Writer"
_PLACE = re.compile(
    r"\b(?:University|Universit[ày]\w*|Universidad|Université|Institute?|Institut|College|School|Academy"
    r"|Museum|Center|Centre|Senior|Staff|Chief|Editor|Reporter|Correspondent|Writer|Director|Professor"
    r"|Columnist|Critic|Producer|Fellow|Analyst|Curator|Redakteur\w*|Korrespondent\w*)\b"
)
BETWEEN = frozenset(
    ["of", "and", "for", "the", "at", "in", "&", "de", "la", "der", "für", "und", "et"]
)
_PLACE_WORDS = 7


def is_place(text: str) -> bool:
    """Whether a piece of a byline names an office or an institution, and nothing else."""
    words = text.split()
    proper = all(word[:1].isupper() or word in BETWEEN for word in words)
    return proper and len(words) <= _PLACE_WORDS and bool(_PLACE.search(text))


_OUTLET_WORDS = 5
_ARTICLE = re.compile(r"(?:the|der|die|das|le|la|les|el|los|il|lo|het|de|o) ", re.IGNORECASE)
_AGENCY = re.compile(r"[a-z]{2,5}|[a-z]{1,3}\d.*|[A-Z]{2,5}")


def _is_outlet(text: str) -> bool:
    """Whether the rest of a byline names for whom the authors write: `The Courier`, `dpa`."""
    words = text.split()
    proper = all(word[:1].isupper() or word in {*BETWEEN, *"eyi"} for word in words[1:])
    if not 0 < len(words) <= _OUTLET_WORDS or not proper:
        return False
    return bool(_ARTICLE.match(text) or _AGENCY.fullmatch(words[0]))


TELLS = "tells of the author in the byline"
# "by the Tidepool core team", beside a date
TEAM = re.compile(
    r"(?P<key>by|von|par|por|di|door)\s+(?P<what>(?:the|der|dem|die|la|le|l'|el|il|het|de) "
    r"?\S.{2,40})",
    re.IGNORECASE,
)


def authors_of(match: re.Match[str], start: int) -> Statement | None:
    """A byline's names, a field each; None if what follows the word is no name."""
    names, base = match["names"], start + match.start("names")
    if others := _OTHERS.search(names):
        names = names[: others.start()]
    fields: list[MetadataField] = []
    asides: tuple[SetAside, ...] = ()
    markup = [Markup(span=Span(start, base), kind="key")]
    if others:
        kind = next(each for each in ("told", "done", "help", "edits") if others[each])
        span = Span(base + others.start(kind), base + others.end(kind))
        asides = (SetAside(span=span, reason="image-credit", evidence=TELLS),)
    if told := _IN_BRACKETS.search(names):
        span = Span(base + told.start("told"), base + len(names))
        asides = (*asides, SetAside(span=span, reason="site-notice", evidence=TELLS))
        names = names[: told.start()]
    at = 0
    pieces = [*((m.start(), m.end()) for m in AND.finditer(names)), (len(names), len(names))]
    for gap_start, gap_end in pieces:
        name = names[at:gap_start]
        if role := _IN_BRACKETS.search(name) or IN_PLACE.search(name):
            span = Span(base + at + role.start("told"), base + gap_start)
            asides = (*asides, SetAside(span=span, reason="site-notice", evidence=TELLS))
            gap_start = at + role.start()
            name = names[at:gap_start]
        if fields and (
            _ROLE.fullmatch(names, at)
            or _BEAT.fullmatch(name)
            or is_place(name)
            or _is_outlet(names[at:])
            or _is_town(name, fields, last=gap_end == len(names))
        ):
            span = Span(base + at, base + len(names))
            asides = (*asides, SetAside(span=span, reason="site-notice", evidence=TELLS))
            break
        if not _is_author(name):
            return None
        span = Span(base + at, base + gap_start)
        fields += field_of("author", name, span, behind(match["key"])).fields
        parted = gap_start if role is None else at + len(role.string)
        if gap_end > parted:
            markup.append(Markup(span=Span(base + parted, base + gap_end), kind="key"))
        at = gap_end
    return Statement(fields=tuple(fields), asides=asides, markup=tuple(markup))


def _is_town(name: str, before: Sequence[MetadataField], *, last: bool) -> bool:
    """Whether the last of the names in a byline is one word where all others are of two or more:
    from where somebody writes, `von Ada Lind, Lehrte`."""
    return last and " " not in name and all(" " in field.value for field in before)


# "Ada Lind (text), Bo Ek (photos)"
_DID = re.compile(
    rf"(?:^(?:by|von|par|por|di|door|av|af)\s+|^|,\s+|\s+(?:and|und|et|y|e|en|och|og)\s+)"
    rf"(?P<name>{NAME.pattern})\s+\((?P<craft>{CRAFT})\)",
    re.IGNORECASE,
)
# "정선=윤해솔 기자"
_REPORTER = re.compile(
    r"(?P<place>[가-힣]{1,8}\s?=\s?)?(?P<name>[가-힣]{2,4})"
    r"(?P<rest> (?:\S{1,4})?기자(?:\s\S+@\S+)?)"
)


def reporter_of(text: str, start: int) -> Statement | None:
    """A reporter's name, if that is all the line says, as Korean papers sign."""
    match = _REPORTER.fullmatch(text)
    if match is None:
        return None
    at, end = start + match.start("name"), start + match.end("name")
    said = field_of("author", match["name"], Span(at, end), behind("기자"))
    spans = (Span(start, at), Span(end, start + len(text)))
    marks = tuple(Markup(span=span, kind="key") for span in spans if span.start < span.end)
    return Statement(fields=said.fields, asides=(), markup=marks)


_WRITES = re.compile(r"te[xks]\w*|words|story|interview|da(?:t|d)\w*|données", re.IGNORECASE)


def crafts_of(text: str, start: int) -> Statement | None:
    """Who did what for a piece, if that is all the line says: who wrote it, and who else."""
    found = list(_DID.finditer(text))
    if not found or "".join(match[0] for match in found) != text:
        return None
    fields: list[MetadataField] = []
    asides: list[SetAside] = []
    marks: list[Markup] = []
    for match in found:
        at, end = start + match.start("name"), start + match.end("name")
        if match.start("name") > match.start():
            marks.append(Markup(span=Span(start + match.start(), at), kind="key"))
        if _WRITES.match(match["craft"]) and _is_author(match["name"]):
            said = field_of("author", match["name"], Span(at, end), behind(match["craft"]))
            fields += said.fields
            marks.append(Markup(span=Span(end, start + match.end()), kind="key"))
        else:
            span = Span(at, start + match.end())
            asides.append(SetAside(span=span, reason="image-credit", evidence=TELLS))
    return Statement(fields=tuple(fields), asides=tuple(asides), markup=tuple(marks))


# "Ada Lind August 05, 2023", before the hour
_NAME_DATE = late(
    rf"(?P<name>{NAME.pattern}) (?P<date>(?i:{MONTH})\.? \d{{1,2}},? \d{{4}}"
    rf"|\d{{1,2}}\.? (?i:{MONTH})\.?,? \d{{4}})"
)
_DATED = Guess(evidence="a date right behind a name", confidence=0.8)


def named_and_dated(text: str, start: int, named: Guess) -> Statement | None:
    """What a piece of a line states that is a name and a date, with nothing between them; `named`
    is what speaks for the name."""
    match = _NAME_DATE.fullmatch(text)
    if match is None or not _is_author(match["name"]) or not (date := iso_date(match["date"])):
        return None
    at, end = start + match.start("date"), start + match.end("name")
    name = field_of("author", match["name"], Span(start, end), named)
    day = field_of("published", date, Span(at, start + len(text)), _DATED)
    return Statement(fields=(*name.fields, *day.fields), asides=(), markup=())


# "Ada Lind, Staff Engineer", one of several such lines
_NAME_ROLE = re.compile(rf"(?P<name>{NAME.pattern}), (?P<role>[A-Z][^,.:;!?\d]{{2,50}})")
_WITH_ROLES = Guess(
    evidence="one of several names above the text, each beside what somebody is", confidence=0.7
)


def authors_with_roles(lines: Sequence[Line], top: Sequence[int]) -> dict[int, Statement]:
    """What lines state that name somebody and an office each, two at least one after the other
    among `top`; of one of them the office is known as one."""
    found: dict[int, Statement] = {}
    offices = 0
    for i in top:
        match = _NAME_ROLE.fullmatch(lines[i].text)
        if match is None or not _is_author(match["name"]):
            if len(found) > 1 and offices:
                break
            found, offices = {}, 0
            continue
        start, role = lines[i].start, match["role"]
        office = all(word[:1].isupper() or word in BETWEEN for word in role.split())
        offices += office and is_place(role)
        name, told = start + match.end("name"), start + match.start("role")
        said = field_of("author", match["name"], Span(start, name), _WITH_ROLES)
        aside = SetAside(span=Span(told, lines[i].end), reason="site-notice", evidence=TELLS)
        mark = Markup(span=Span(name, told), kind="delimiter")
        found[i] = Statement(fields=said.fields, asides=(aside,), markup=(mark,))
    return found if len(found) > 1 and offices else {}


def _is_author(name: str) -> bool:
    if not name or len(name) > 60 or NOT_NAMES.search(name):
        return False
    if not re.search(r"[A-Za-z]", name):  # a script without capitals, or none of ours
        return 1 <= len(name.split()) <= 4 and len(name) <= 24 and not re.search(r"[。.!?]", name)
    return bool(ONE_NAME.fullmatch(_DEGREES.sub("", name, count=1)))


# "Dr. med. Ada Lind", "Prof. Dr.-Ing. Bo Ek"
_DEGREES = re.compile(
    r"^(?:(?:Prof|PD|Priv|Dr|Dipl|Doz|Mag|Ing|med|phil|rer|nat|pol|oec|jur|iur|vet|dent|theol|h"
    r"|c|habil|univ)\.(?:-[A-Z][a-zäöü]*\.)?\s?)+"
)
