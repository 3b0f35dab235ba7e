"""Whom a record of a sitting says speaks: the words before what is said, as parliaments, councils
and courts write them, taken apart into name, office, and what somebody is."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from glossator.readers.speech.label_nobody import is_nobody
from glossator.readers.speech.titles import CHAIR, COURTESY, OFFICE

_LONGEST_NAME = 5  # words of a name
_LONGEST_OFFICE = 16  # words of an office: The Minister for Harbours, Islands and Coasts
_LONGEST_ROLE = 16
# "1." · "01.02" · "Anf. 12" · "14.02" · "Q3.": what numbers questions and speeches, or times them
_NUMBERED = re.compile(
    r"(?:(?:Q|T|Anf\.\s*|Nr\. ?|№ ?)?\d{1,3}(?:[.:]\d{1,3})?(?:\.|\)|(?=\s))\s*|[○◯●〇◎]\s*)(?=\D)"
)
# "(14:05)" · "[10:02:13]" · "(2.05 p.m.)", behind a name
_TIME = re.compile(r"[(\[]\s?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\s?[)\]]", re.I)
_BRACKETS = re.compile(
    r"\s*(?:\((?P<round>(?:[^()\n]|\([^()\n]{1,50}\)){1,90})\)|\[(?P<square>[^\[\]\n]{1,60})\])"
)
_ARTICLE = re.compile(
    r"the|os?|as?|el|l[aeo]s?|il|gli|de|het|an|der|die|das|den|τ?[ηο]", re.IGNORECASE
)
_CAPITAL = "A-ZÀ-ÖØ-ÞŁŚŻŹĆŃĄĘČŠŽŘĎŤŇĚŮŐŰĞŞİĂȘȚΑ-ΩΆ-ΏА-ЯЁІЇЄҐ"
_WORD = re.compile(rf"[{_CAPITAL}](?:[\w’'-]*[^\W_])?|[{_CAPITAL}]\.(?:-?[{_CAPITAL}]\.)*")
_PARTICLE = re.compile(
    r"de|del|della|di|da|d[oa]s|do|du|von|van|der|den|ter|ten|zu|zur|la|le|el|al|bin|ibn|af|av|y|e"
    r"|och|’t|'t",
    re.IGNORECASE,
)
_OF_FAMILY = re.compile(r"(?:van|von|de|den|der|ter|ten|du|del|della|le|la|el)\s", re.IGNORECASE)
# what stands inside an office between its words
_BETWEEN = re.compile(
    r"of|for|to|the|and|in|on|at|für|der|des|und|de|du|des|la|le|les|et|d['’].*|l['’].*|y|del|los"
    r"|las|dos?|das|e|da|per|il|i|dei|delle|dell['’].*|voor|van|en|het|för|och|for|og|ds|w|spraw"
    r"|pro|ve|po|по|и|[a-zà-ž]{3,20}|[A-ZÄÖÜ][a-zäöüß]{2,20}-",
)
_KANJI = re.compile(r"[\u3400-\u9fff\u3040-\u30ffー]{2,14}(?:君|委員|議員|議長|委員長|大臣|参考人)")
# many who speak at once
_MANY = re.compile(
    r"(?:(?:some|several|many|a number of|an?|government|opposition) )*(?:hon(?:ou?rable|\.)? )?"
    r"(?:members?|senators?|deputies|peers|councillors)"
    r"|(?:plusieurs|un|des) (?:députés?|sénateurs?|membres?)(?: .{2,30})?"
    r"|(?:varios|un|una) (?:señor\w* )?(?:diputad|senador)\w*",
    re.IGNORECASE,
)
# titles that one has with one's name in full
_HONOUR = re.compile(
    r"(?:dr|prof|rev|mag|ing|dkfm|mgr|dipl(?:om)?\.?-[^\W\d_]{2,5})\.?|sir|dame|lord|lady|baroness",
    re.IGNORECASE,
)
# what stands in headings in capitals, and in no name
_NO_NAME = re.compile(r"OF|THE|FOR|AND|BEFORE|BY|IN|ON|TO|VS?\.?|VERSUS|UND|ET|AU|AUX|DER FALL")
_INITIALS = re.compile(rf"(?:[{_CAPITAL}]\.[\s-]?){{1,3}}")


_WIDE = str.maketrans("（）［］〔〕", "()[]()")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whom a label names: `name` without titles where two words of it are left, or the office if
    that is all; `office` as written. `chairs`: the one who leads the sitting; `sure`: written as
    hardly anything but a speaker is (an office, a title, what somebody is in brackets, capitals).
    """

    name: str
    office: str = ""
    chairs: bool = False
    sure: bool = False
    shouted: bool = False


def known_person(person: Person) -> str:
    """A person's name as its like are known by: in one case, with single spaces."""
    return " ".join(person.name.casefold().split()).rstrip(".")


@lru_cache(maxsize=4096)  # a source is weighed, then read
def person_in(written: str) -> Person | None:
    """The person whom `written`, all that stands before what is said, names; None if nobody."""
    numbered = _NUMBERED.match(written)
    text = (written[numbered.end() :] if numbered else written).strip().translate(_WIDE)
    if not text or len(text) > 160:
        return None
    text, brackets = _without_brackets(text)
    if brackets is None:
        return None
    if _MANY.fullmatch(text):
        return Person(name=text, sure=True)
    if _KANJI.fullmatch(text):
        return _in_ideographs(text, brackets)
    core, _, role = text.partition(", ")
    if len(role.split()) > _LONGEST_ROLE or re.search(r"[.!?:;]\s", _INITIALS.sub("", role)):
        return None
    found = _named(core.split(), brackets)
    if found is None or not role:
        return found
    return replace(found, sure=True, chairs=found.chairs or _is_chair(role.split()[:1]))


def _without_brackets(text: str) -> tuple[str, tuple[str, ...] | None]:
    """`text` without times and brackets behind the name, and what stands in these."""
    text = _TIME.sub(" ", text)
    found: list[str] = []
    while (at := min((text.find(sign) for sign in "([" if sign in text), default=-1)) >= 0:
        match = _BRACKETS.match(text, at)
        if match is None:
            return text, None
        behind = text[match.end() :].lstrip(" ")
        if behind and behind[0] not in "([,":
            return text, None  # `Coastal Paths (Access) Bill`
        found.append((match["round"] or match["square"]).strip())
        text = f"{text[:at].rstrip()} {behind}".strip()
    return text.strip(" ,").replace(" ,", ","), tuple(found)


def _named(words: list[str], brackets: tuple[str, ...]) -> Person | None:
    """The person of the words of a label without what stands in brackets and behind a comma."""
    whole = " ".join(words)
    while len(words) > 1 and _ARTICLE.fullmatch(words[0]):
        words = words[1:]
    titled = 0
    while titled < len(words) and COURTESY.fullmatch(words[titled].rstrip(".")):
        titled += 1
    rest = words[titled:]
    while len(rest) > 1 and _ARTICLE.fullmatch(rest[0]):
        rest = rest[1:]
    if not rest:
        return None
    if OFFICE.fullmatch(rest[0].strip(".-")) or _is_chair(rest):
        return _in_office(rest, brackets, whole)
    name = _name_of(rest)
    if name is None or (not titled and is_nobody(name)):
        return None
    honoured = [word for word in words[:titled] if _HONOUR.fullmatch(word)]
    # of `De heer VAN DER LIND` that is the family's name
    full = len(name.split()) > 1 and not (titled and _OF_FAMILY.match(name))
    called = " ".join([*honoured, name]) if full else whole
    capitals = [word for word in name.split() if len(word.strip(".")) > 1]
    shouted = bool(capitals) and all(word.isupper() for word in capitals)
    chairs = any(_is_chair(each.split(",")[0].split()) for each in brackets[:1])
    sure = bool(titled or brackets or shouted)
    return Person(name=called, sure=sure, chairs=chairs, shouted=shouted)


def plain_name(words: list[str]) -> str | None:
    """The name that `words` without titles are; None if they are none, or name no person."""
    name = _name_of(words)
    return None if name is None or is_nobody(name) else name


def _name_of(words: list[str]) -> str | None:
    """A name of so many words, each with a capital or between two; None if it is none."""
    if not 1 <= len(words) <= _LONGEST_NAME or not _WORD.fullmatch(words[0]):
        return None
    if all(len(word.strip(".")) == 1 or "." in word[:-1] for word in words):
        return None  # initials alone: `U.S.`
    if any(map(_NO_NAME.fullmatch, words)) or words[0] in ("Q.", "A."):
        return None
    small = [word for word in words if not _WORD.fullmatch(word)]
    if any(not _PARTICLE.fullmatch(word) for word in small[:-1]):
        return None
    if small and not _PARTICLE.fullmatch(small[-1]):
        # the letters of a party in small ones behind a name: `Ada Lind vihr`
        if words[-1] is not small[-1] or len(words) < 3 or len(small[-1]) > 4:
            return None
        words = words[:-1]
    if not _WORD.fullmatch(words[-1]):
        return None
    return " ".join(words)


def _is_chair(words: list[str]) -> bool:
    """Whether an office is that of who leads a sitting: `Speaker`, `Ceann Comhairle`."""
    if _HEARS.match(" ".join(words[:3])):
        return True
    if _SERVES.match(" ".join(words[:2])):
        return False
    second = words[1:2] if words and OFFICE.fullmatch(words[0].strip(".")) else []
    places = (*words[:1], *second, *(words[-1:] if len(words) <= _CHAIR_WORDS else ()))
    return any(CHAIR.fullmatch(word.strip(".")) for word in places)


_CHAIR_WORDS = 3
# who leads a hearing in an office, where no court sits
_HEARS = re.compile(
    r"(?:hearing|presiding|trial) (?:officer|examiner|judge|member)|administrative (?:law )?judge"
    r"|arbitrator|special (?:master|magistrate)|board (?:chair|president)",
    re.IGNORECASE,
)


# who serves the one who leads
_SERVES = re.compile(
    r"court (?:reporter|officer|stenographer|interpreter|bailiff|usher|deputy)", re.IGNORECASE
)


def _in_office(words: list[str], brackets: tuple[str, ...], whole: str) -> Person | None:
    """Somebody called by an office: the name behind it or in brackets, else the `whole` of it."""
    if len(words) > _LONGEST_OFFICE:
        return None
    chairs = _is_chair(words)
    plain = 0
    while plain < len(words) and any(
        each.fullmatch(words[plain].strip(".-")) for each in (OFFICE, COURTESY, CHAIR)
    ):
        plain += 1
    rest = words[plain:]
    degree = next((k for k, word in enumerate(rest) if k and _HONOUR.fullmatch(word)), 0)
    if degree:  # `für Watt- und Sandwirtschaft Dr. Ben Ness`
        behind = degree
        while behind < len(rest) and _HONOUR.fullmatch(rest[behind]):
            behind += 1
        called = _name_of(rest[behind:])
        parts = (word.strip(",") for word in rest[:degree])
        whose = all(_WORD.fullmatch(word) or _BETWEEN.fullmatch(word) for word in parts)
        if whose and called and " " in called:
            name = " ".join([*rest[degree:behind], called])
            return Person(name=name, chairs=chairs, sure=True)
    parts = (word.strip(",") for word in rest)
    if not all(_WORD.fullmatch(word) or _BETWEEN.fullmatch(word) for word in parts):
        return None
    named = _name_of(rest) if rest and not _PARTICLE.fullmatch(rest[0]) else None
    if named and len(rest) == 2:  # of more words some may be of the office
        honoured = [word for word in words[:plain] if _HONOUR.fullmatch(word)]
        return Person(name=" ".join([*honoured, named]), chairs=chairs, sure=True)
    holder = next((name for each in brackets if (name := _holder(each))), "")
    if holder and not named:
        return Person(name=holder, office=whole, chairs=chairs, sure=True)
    return Person(name=whole, chairs=chairs, sure=True)


def _holder(bracket: str) -> str:
    """The name in brackets behind an office: `(Carl Ness)` · `(Bento Osei. Bloco/MAR - RJ)`."""
    words = re.split(r",|(?<!\bHon)\.\s(?=[A-Z])| - | \(", bracket)[0].split()
    titled = 0
    while titled < len(words) and COURTESY.fullmatch(words[titled].rstrip(".")):
        titled += 1
    name = _name_of(words[titled:])
    if name is None or is_nobody(name) or (name.isupper() and " " not in name and len(name) < 4):
        return ""
    honoured = [word for word in words[:titled] if _HONOUR.fullmatch(word)]
    return " ".join([*honoured, name]) if " " in name else " ".join(words)


def _in_ideographs(text: str, brackets: tuple[str, ...]) -> Person:
    holder = next((each for each in brackets if _KANJI.fullmatch(each)), "")
    chairs = text.endswith(("議長", "委員長"))
    name = re.sub(r"君$", "", holder or text)
    return Person(name=name, office=text if holder else "", chairs=chairs, sure=True)
