"""The names of those who speak in full, as what stands over a conversation lists them."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.model.documents import Speaker
from glossator.readers.plain_lines import Line
from glossator.readers.speech.titles import OFFICE

_LONGEST_ROW = 24  # words of a row of a cast: a name, and what somebody is
_WORD = r"(?:[A-ZÀ-ÖØ-ÞŁŚŻČŠŽА-Я][\w'’-]*[^\W\d_]|[A-ZÀ-ÖØ-ÞА-Я]\.)"
_SMALL = r"(?:de|del|della|di|da|dos?|van|von|der|den|la|le|el|al|bin|ibn|af|av|Ó|Ní|Mac|Nic)"
_TITLED = r"(?:(?:Dr|Prof|Mrs?|Ms|Miss|Sir|Dame|Lord|Lady|Rev|Herr|Frau)\.?\s+)?"
_FULL = rf"{_TITLED}(?P<name>{_WORD}(?:\s+(?:{_SMALL}\s+){{0,2}}{_WORD}){{1,3}})"
# "Hosts: Ada Lind and Ben Osei" · "Interview: Ada Lind" · "Ada Lind (North), Minister for Sand"
_HEADED = re.compile(r"(?P<role>[^\W\d_][^:：\d]{1,30})\s?[:：]\s*(?P<rest>\S.*)")
_NAMED = re.compile(rf"{_FULL}(?:\s*[（(][^()（）]*[)）])?")
# "ada = Ada Lind" · "ness_: Carl Ness (chair)" · "osei2 – Ben Osei": who is behind a nickname
_NICKED = re.compile(
    rf"(?P<role>\w[\w\[\]\\`^{{}}|.-]{{0,29}})\s?(?:=|:|\s[–—-])\s(?P<rest>{_FULL}"
    r"(?:\s*[,(（].{1,60})?)"
)
_MARKS = re.compile(r"^[-*•+] (?=\S)|\*\*|__")  # of an item, of bold type
_PARTED = re.compile(r"\s*[,;·|/]\s*|\s+(?:and|und|et|y|e|en|och|og|with|mit)\s+|\s*&\s*")
# "… by Ada Lind, Spokesman for the Harbour." in a sentence
_IN_SENTENCE = r"{full},\s{the}{role}(?=[\s,.;)]|$)"
_CLOSED = re.compile(r"(?<!\b[JS]r)(?<!\bEsq)(?<!\bESQ)(?<!\b[A-Z]\.[A-Z])[.!?…][\"'”“’‘»«›‹)*_]*$")
# what stands behind a name in a profession, and is no role in a conversation
_LETTERS = re.compile(
    r",?\s(?:Esq(?:uire)?|C?RPR|RMR|RDR|CRR|CSR|CCR|CLR|[JS]r|Ph\.?D|M\.?D|J\.?D|[KQ]C|SC)\.?(?=[,;)]|$)",
    re.I,
)
# bodies, which are named after people: `Lind Law Group` · `Osei & Partners LLP`
_BODY = re.compile(
    r"\b(?:law|group|offices?|ll[pc]|pllc|inc|ltd|firm|associates|partners?|chambers|department"
    r"|county|bureau|commission|committee|subcommittee|university|institute|company|council|court"
    r"|associat\w+|foundation|society|kanzlei|gmbh|verein|verband|cabinet|association|universit\w+)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\s\([^()]*\)$")
# over a hearing, of the one who wrote down what was said
_WROTE = re.compile(
    r"(?:(?:stenographically )?(?:reported|recorded|transcribed)) by", re.IGNORECASE
)
_THE = re.compile(r"(?:the|der|die|das|le|la|l['’]|el|il|de|het)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Person:
    """A full name and the roles that its row gives it, in small letters; `headed`: one of them
    stands before it."""

    name: str
    roles: frozenset[str]
    headed: bool


def in_full(
    labels: Sequence[str], before: Iterable[Line], is_short_for: Callable[[str, str], bool]
) -> Mapping[str, str]:
    """The full name of each of `labels` that the rows `before` the first turn give to one person
    alone: whose row has the label as a role (`Moderator: Ada Lind`, `Ada Lind, Moderator`), or whom
    the label is short for. A single name that no role stands with is not believed."""
    before = tuple(before)
    rows = [_LETTERS.sub("", _MARKS.sub("", each.text)) for each in before if _is_row(each.text)]
    people = [each for row in rows for each in _people(row)]
    sentences = [line.text for line in before if not _is_row(line.text)]
    found: dict[str, str] = {}
    sure = 0
    for label in labels:
        role = _THE.sub("", label.casefold(), count=1)
        named = {each.name for each in people if role in each.roles}
        if not named:
            named = set(_holding(role, sentences))
        short = [each for each in people if is_short_for(label, each.name)]
        headed = {each.name for each in short if each.headed}
        for names, is_sure in (
            (named, True),
            (headed, True),
            ({each.name for each in short}, False),
        ):
            if len(names) == 1:
                found[label] = next(iter(names))
                sure += is_sure
                break
    if len(set(found.values())) < len(found):
        return {}
    return found if sure or len(found) > 1 else {}


def _holding(role: str, sentences: Iterable[str]) -> Iterator[str]:
    """The people whom `sentences` over a conversation say to hold the office `role`."""
    # of two words that are no office each may be a name: `Carl Ness, Ada Lind`
    the = r"(?:the\s|our\s)" + ("?" if OFFICE.fullmatch(role) else "")
    shape = re.compile(_IN_SENTENCE.format(full=_FULL, the=the, role=f"(?i:{re.escape(role)})"))
    for sentence in sentences:
        for match in shape.finditer(sentence):
            yield match["name"]


def is_cast_row(words: str) -> bool:
    """Whether what stands behind a label is somebody's name, and at most what they are, or the
    names of several."""
    if not _is_row(words):
        return False
    named = [bool(_NAMED.fullmatch(part)) for part in _PARTED.split(words.strip())]
    return named[0] or (sum(named) > 1 and sum(named) >= 0.5 * len(named))


# what rows over a conversation call those who take part
_PART = re.compile(
    r"hosts?|co-?hosts?|guests?|moderat(?:or|ed by)|participants?|panel(?:lists?)?|speakers?"
    r"|present"
    r"|in conversation(?: with)?|gäste?|gast(?:geber(?:in)?)?|moderation"
    r"|(?:teilnehm|sprech)er(?:in(?:nen)?)?(?: und (?:teilnehm|sprech)er(?:innen)?)?|auf dem podium"
    r"|invitée?s?|animat(?:eur|rice)|invitad[oa]s?|presenta(?:n|dor)?|conduce|ospit[ei]|gasten?",
    re.IGNORECASE,
)


def names_cast(line: Line) -> bool:
    """Whether a row says of people by name that they take part: `Hosts: Ada Lind and Ben Osei`."""
    headed = _HEADED.fullmatch(line.text) if _is_row(line.text) else None
    return bool(
        headed
        and _PART.fullmatch(headed["role"].strip())
        and any(person.headed for person in _people(line.text))
    )


def names_reporter(line: Line) -> bool:
    """Whether a row says who wrote down what was said: no author of it."""
    headed = _HEADED.fullmatch(line.text) if _is_row(line.text) else None
    return bool(headed and _WROTE.fullmatch(headed["role"].strip()))


def _is_row(text: str) -> bool:
    return len(text.split()) <= _LONGEST_ROW and not _CLOSED.search(text)


def _people(row: str) -> Iterable[_Person]:
    """The people a row names."""
    headed = _HEADED.fullmatch(row) or _NICKED.fullmatch(row)
    parts = _PARTED.split(headed["rest"] if headed else row)
    named = [
        match["name"] if (match := _NAMED.fullmatch(part)) and not _BODY.search(part) else ""
        for part in parts
    ]
    heading = {_THE.sub("", headed["role"].casefold().strip(), count=1)} if headed else set()
    many = any(role.endswith("s") for role in heading)
    heading |= {role.removesuffix("s") for role in heading}
    if any(_WROTE.fullmatch(role) for role in heading):
        heading |= {"reporter", "court reporter", "stenographer", "stenotypist"}
    for place, name in enumerate(named):
        if not name or (place and heading and not many and named[0]):
            continue  # behind one moderator's name: what else he is
        behind = parts[place + 1] if place + 1 < len(parts) and not named[place + 1] else ""
        if behind[-1:].isdigit():
            behind = ""  # `Ada Lind, Speaker 4`: somebody else
        behind = _IN_BRACKETS.sub("", behind)  # `Ada Lind, Convener (in the chair)`
        roles = frozenset({*heading, behind.casefold()} - {""})
        yield _Person(name=name, roles=roles, headed=bool(headed))


_BEHIND_NAME = re.compile(r"\s*[（(][^（）()]*[）)]$")


def introduces(row: str, speakers: Iterable[Speaker]) -> bool:
    """Whether a row over a conversation is nothing but the name of one who speaks, with what stands
    in brackets: what is told of them below is no section of the text."""
    called = re.sub(r"[ \u3000]", "", _BEHIND_NAME.sub("", row).casefold())
    return any(re.sub(r"\s", "", speaker.name.casefold()) == called for speaker in speakers)
