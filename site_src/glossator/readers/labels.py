"""Speaker labels: which lines of a text begin a turn, whose it is, and how the name is written."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.model import Speaker
from glossator.readers.plain_lines import Line
from glossator.readers.speakers import (
    ANSWERERS,
    ASKERS,
    Label,
    initials,
    known_as,
    speakers_of,
)
from glossator.readers.wording import LIKELY, words_of

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я"
_WORD = rf"(?:[{_UPPER}][\w'’.-]*|d['’][{_UPPER}][\w-]+|\d{{1,2}})"
_SMALL = r"(?:de|del|della|di|da|van|von|der|den|la|le|bin|al|el|ten|zu|and|und|et|of|für)"
_LATIN = rf"{_WORD}(?: (?:{_SMALL} ){{0,2}}{_WORD}){{0,4}}"
# names in scripts without capitals are short
_OTHER = (
    r"[\u0590-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af·・]{1,12}"
    r"(?: [\u0590-\u06ff\uac00-\ud7af]{1,12}){0,2}"
)
_NAME = rf"(?P<name>{_LATIN}|{_OTHER})"
_TIME = r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d+)?[\])]?"
_SHORT = r"(?: ?\((?P<short>[^()\n]{1,40})\))?"
# **Name:** text · **Name**: text · Name (NN) [00:01:02]: text · [00:01] Name: text
_COLON = re.compile(
    rf"(?:{_TIME}\s*[-–|]?\s*)?(?P<bold>\*\*|__|<b>)?(?:>>\s*)?{_NAME}{_SHORT}(?:\s*[,"
    rf"|-]?\s*{_TIME})?\s*"
    r"(?:(?:\*\*|__|</b>)\s*[:：]|[:：]\s*(?:\*\*|__|</b>)?)(?!//)\s*"
)
# ADA LIND, KEEPER OF THE LIGHT: text
_ROLE = re.compile(
    rf"(?P<name>[{_UPPER}][{_UPPER}'’.-]+(?: [{_UPPER}][{_UPPER}'’.-]*){{0,3}})(?P<short>),"
    r" [^:：\n]{2,70}[:：]\s+"
)
_BOLD_ALONE = re.compile(rf"(?P<bold>\*\*|__){_NAME}{_SHORT}(?:\*\*|__)\s*(?:{_TIME})?\s*$")
_BRACKET = re.compile(rf"\[{_NAME}{_SHORT}\]\s*[:：]?\s*")
_LETTER = re.compile(r"(?P<name>[QAFRPDI])(?P<short>)\s*[.:)]\s+(?=\S)")
_CHEVRON = re.compile(r">>+\s*(?P<name>)(?P<short>)(?=\S)")
# a name alone on its line, its time behind or before it
_ALONE = re.compile(rf"(?:{_TIME}\s*[-–|]?\s*)?{_NAME}{_SHORT}(?:\s*[-–|·]?\s*{_TIME})?\s*$")
_HAS_TIME = re.compile(_TIME)
_LONGEST = 60  # code points of a label
_LONGEST_ROLE = 110  # code points of a label that says what somebody is
_LONGEST_NAME = 40

# what stands before a colon in articles, lists, recipes and reviews, and is nobody
_NOBODY = re.compile(
    r"(?:note|nb|n\.b|ps|p\.s|tip|hint|update|edit|warning|caution|important|example|e\.g"
    r"|source|sources|photo|image|figure|fig|table|credit|title|author|date|time|place"
    r"|location|where|when|who|what|why|how|price|rating|pros|cons|verdict|summary|result"
    r"|results|conclusion|step|part|chapter|section|day|week|phase|ingredients|method"
    r"|serves|definition|theorem|proof|disclaimer|tags|category|topics|related|see|read"
    r"|more|also|address|phone|e-?mail|website|url|fax|tel|isbn|doi|subject|from|to|cc|re"
    r"|sent|language|genre|director|cast|runtime|duration|length|version|status|type|name"
    r"|age|height|weight|born|died|position|team|score|problem|solution|goal|advantages?"
    r"|disadvantages?|benefits?|drawbacks?|strengths?|weaknesses|background|fact|myth"
    r"|reality|truth|dos|don'ts|before|after|then|now|first|second|third|finally|next"
    r"|remember|bonus|key|quote"
    r"|hinweis|achtung|tipp|wichtig|quelle|quellen|foto|bild|beispiel|datum|ort|zeit|preis"
    r"|vorteile?|nachteile?|fazit|ergebnis|schritt|teil|kapitel|zutaten|zubereitung|stand"
    r"|siehe|anmerkung|nachtrag|problem|lösung|ziel|telefon|adresse|mythos|fakt"
    r"|remarque|attention|astuce|exemple|crédit|lieu|prix|avantages?|inconvénients?"
    r"|résultat|étape|partie|ingrédients|préparation|voir|nota|consejo|ejemplo|fuente|fecha"
    r"|lugar|precio|ventajas?|desventajas?|resultado|paso|ingredientes|preparación|véase"
    r"|esempio|fonte|data|luogo|prezzo|vantaggi|svantaggi|ingredienti"
    r"|注|注意|提示|来源|优点|缺点|步骤)(?: \d{1,2}| [a-z])?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The labels of a conversation by line start, the speakers in order of their first turn, and
    whose key each written name stands for."""

    at: Mapping[int, Label]
    speakers: tuple[Speaker, ...]
    keys: Mapping[str, str]


def find_labels(lines: Sequence[Line]) -> Labels | None:
    """The speaker labels of `lines`; None if what looks like labels is none.

    Labels come again and change: two names at least that stand twice, four turns, and either names
    that can only be names (in capitals, of two words, in bold) or somebody who asks.
    """
    found = _candidates(lines)
    counts = Counter(known_as(label) for label in found.values())
    recurring = {name for name, count in counts.items() if count > 1}
    if len(recurring) < 2 or sum(counts[name] for name in recurring) < 4:
        return None
    found = {i: label for i, label in found.items() if _is_meant(label, recurring, found, i)}
    order = [known_as(found[i]) for i in sorted(found)]
    changes = sum(one != other for one, other in pairwise(order))
    if changes < 0.3 * (len(order) - 1) or not _is_conversation(lines, found):
        return None
    speakers, keys = speakers_of(lines, found)
    at = {lines[i].start: label for i, label in found.items()}
    return Labels(at=at, speakers=speakers, keys=keys)


# --- candidates -----------------------------------------------------------------------------------


def _candidates(lines: Sequence[Line]) -> dict[int, Label]:
    found: dict[int, Label] = {}
    for i, line in enumerate(lines):
        label = _label(line)
        if label is None and i + 1 < len(lines):
            label = _standing_alone(line, lines[i + 1])
        if label is not None:
            found[i] = label
    alone = Counter(known_as(label) for label in found.values() if label.alone)
    return {
        i: label
        for i, label in found.items()
        if not label.alone or alone[known_as(label)] > 1 or label.timed
    }


def _label(line: Line) -> Label | None:
    text = line.text
    head = text[: _LONGEST_ROLE + 30]
    for shape in (_COLON, _BOLD_ALONE, _BRACKET, _LETTER, _CHEVRON, _ROLE):
        match = shape.match(head)
        if match is None or match.end() > (_LONGEST_ROLE if shape is _ROLE else _LONGEST):
            continue
        if not _may_be_speaker(match["name"], lettered=shape is _LETTER or shape is _CHEVRON):
            continue
        alone = match.end() >= len(text)
        if shape is _BRACKET and alone and not match["name"]:
            continue
        return Label(
            name=match["name"],
            short=_short(match["short"]),
            length=min(match.end(), len(text)),
            alone=alone,
            timed=bool(_HAS_TIME.search(match[0])),
        )
    return None


def _standing_alone(line: Line, following: Line) -> Label | None:
    """A name alone on a line, its words on the next."""
    if len(line.text) > _LONGEST or following.before > 1 or line.words > 6:
        return None
    match = _ALONE.match(line.text)
    if match is None or not _may_be_speaker(match["name"], lettered=False):
        return None
    return Label(
        name=match["name"],
        short=_short(match["short"]),
        length=len(line.text),
        alone=True,
        timed=bool(_HAS_TIME.search(line.text)),
    )


def _short(written: str | None) -> str:
    """The initials in brackets behind a name; a role or a place there is none."""
    return written if written and re.fullmatch(rf"[{_UPPER}]{{1,4}}", written) else ""


def _may_be_speaker(name: str, *, lettered: bool) -> bool:
    if lettered:
        return True
    if not name or len(name) > _LONGEST_NAME or _NOBODY.fullmatch(name) or name.isdigit():
        return False
    words = words_of(name)
    return words is None or words.weight < LIKELY


# --- judging --------------------------------------------------------------------------------------


def _is_meant(label: Label, recurring: set[str], found: Mapping[int, Label], i: int) -> bool:
    """Whether a label is one: its name comes again, or belongs to a name that does, or it is
    written as the labels around it are and stands among them."""
    name = known_as(label)
    if name in recurring:
        return True
    if label.alone:
        return False
    if any(name in other.split() or other in name.split() for other in recurring):
        return True
    inside = any(j < i for j in found) and any(j > i for j in found)
    letters = initials(label.name).casefold()
    called = bool(ASKERS.fullmatch(name) or ANSWERERS.fullmatch(name))
    return letters in recurring or (inside and (_is_certain(label) or called or label.timed))


def _is_certain(label: Label) -> bool:
    """Whether the name can hardly be anything else: in capitals, or of two words or more."""
    letters = [char for char in label.name if char.isalpha()]
    capitals = len(letters) >= 2 and all(char.isupper() for char in letters)
    return capitals or len(label.name.split()) >= 2


def _is_conversation(lines: Sequence[Line], found: Mapping[int, Label]) -> bool:
    labels = list(found.values())
    names = {known_as(label) for label in labels}
    if any(ASKERS.fullmatch(name) or ANSWERERS.fullmatch(name) for name in names):
        return True
    certain = sum(_is_certain(label) for label in labels)
    alone = sum(label.alone for label in labels)
    asking = sum(bool(re.search(r"[?？؟]", lines[i].text)) for i in found)
    spoken = sum(bool(_SPOKEN.search(lines[i].text)) for i in found)
    share = len(found) / len(lines)
    if alone > 0.5 * len(labels):
        return asking + spoken >= 0.3 * len(labels) or share >= 0.3
    if certain >= 0.6 * len(labels) and (share >= 0.2 or asking):
        return spoken + asking > 0
    return asking >= 0.1 * len(labels) and share >= 0.2


_SPOKEN = re.compile(
    r"\b(?:i|i'm|i've|you|we|me|my|your|ich|du|sie|wir|mir|mich|ihr|je|j'ai|vous|nous|moi"
    r"|yo|usted|tú|nosotros|me|io|lei|noi|eu|você|nós|ik|jij|wij|我|你|您|我们)\b|[我你您]",
    re.IGNORECASE,
)


def key_of(labels: Labels, label: Label) -> str:
    """The key of the speaker whose label this is."""
    return labels.keys[known_as(label)]
