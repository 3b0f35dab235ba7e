"""Speaker labels: which lines of a text begin a turn, whose it is, and how the name is written."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.model import Speaker
from glossator.readers.plain_lines import Line
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
_BOLD_ALONE = re.compile(rf"(?P<bold>\*\*|__){_NAME}{_SHORT}(?:\*\*|__)\s*(?:{_TIME})?\s*$")
_BRACKET = re.compile(rf"\[{_NAME}{_SHORT}\]\s*[:：]?\s*")
_LETTER = re.compile(r"(?P<name>[QAFRPDI])(?P<short>)\s*[.:)]\s+(?=\S)")
_CHEVRON = re.compile(r">>+\s*(?P<name>)(?P<short>)(?=\S)")
# a name alone on its line, its time behind or before it
_ALONE = re.compile(rf"(?:{_TIME}\s*[-–|]?\s*)?{_NAME}{_SHORT}(?:\s*[-–|·]?\s*{_TIME})?\s*$")
_HAS_TIME = re.compile(_TIME)
_LONGEST = 60  # code points of a label
_LONGEST_NAME = 40

_ASKERS = re.compile(
    r"(?:q|question|interviewer(?:in)?|interview|frage|f|frager(?:in)?|moderator(?:in)?"
    r"|pregunta|p|entrevistador(?:a)?|domanda|d|intervistatore|pergunta|host"
    r"|journalist(?:in|e)?|reporter(?:in)?|redaktion|intervieweur|intervieweuse|记者|記者"
    r"|问|聞き手|المحاور|المذيع|سؤال|س|questioner|presenter|anchor)(?: ?\d)?",
    re.IGNORECASE,
)
_ANSWERERS = re.compile(
    r"(?:a|answer|antwort|r|réponse|respuesta|risposta|resposta|答|جواب|ج|guest|gast|invité"
    r"|invitado|interviewee|befragte[r]?|speaker \d|sprecher(?:in)? \d|audience|publikum)",
    re.IGNORECASE,
)
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
class Label:
    """A line's speaker label: the `name` as written, the `short` form in brackets behind it, and
    its `length` in code points with what parts it from the words (the whole of a line alone);
    `timed` is whether a moment stands in it."""

    name: str
    short: str
    length: int
    alone: bool = False
    timed: bool = False


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
    counts = Counter(_known_as(label) for label in found.values())
    recurring = {name for name, count in counts.items() if count > 1}
    if len(recurring) < 2 or sum(counts[name] for name in recurring) < 4:
        return None
    found = {i: label for i, label in found.items() if _is_meant(label, recurring, found, i)}
    order = [_known_as(found[i]) for i in sorted(found)]
    changes = sum(one != other for one, other in pairwise(order))
    if changes < 0.3 * (len(order) - 1) or not _is_conversation(lines, found):
        return None
    return _resolved(lines, found)


# --- candidates -----------------------------------------------------------------------------------


def _candidates(lines: Sequence[Line]) -> dict[int, Label]:
    found: dict[int, Label] = {}
    for i, line in enumerate(lines):
        label = _label(line)
        if label is None and i + 1 < len(lines):
            label = _standing_alone(line, lines[i + 1])
        if label is not None:
            found[i] = label
    alone = Counter(_known_as(label) for label in found.values() if label.alone)
    return {
        i: label
        for i, label in found.items()
        if not label.alone or alone[_known_as(label)] > 1 or label.timed
    }


def _label(line: Line) -> Label | None:
    text = line.text
    head = text[: _LONGEST + 30]
    for shape in (_COLON, _BOLD_ALONE, _BRACKET, _LETTER, _CHEVRON):
        match = shape.match(head)
        if match is None or match.end() > _LONGEST:
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


def _known_as(label: Label) -> str:
    return " ".join(label.name.casefold().split())


# --- judging --------------------------------------------------------------------------------------


def _is_meant(label: Label, recurring: set[str], found: Mapping[int, Label], i: int) -> bool:
    """Whether a label is one: its name comes again, or belongs to a name that does, or it is
    written as the labels around it are and stands among them."""
    name = _known_as(label)
    if name in recurring:
        return True
    if label.alone:
        return False
    if any(name in other.split() or other in name.split() for other in recurring):
        return True
    inside = any(j < i for j in found) and any(j > i for j in found)
    initials = _initials(label.name).casefold()
    called = bool(_ASKERS.fullmatch(name) or _ANSWERERS.fullmatch(name))
    return initials in recurring or (inside and (_is_certain(label) or called or label.timed))


def _is_certain(label: Label) -> bool:
    """Whether the name can hardly be anything else: in capitals, or of two words or more."""
    letters = [char for char in label.name if char.isalpha()]
    capitals = len(letters) >= 2 and all(char.isupper() for char in letters)
    return capitals or len(label.name.split()) >= 2


def _is_conversation(lines: Sequence[Line], found: Mapping[int, Label]) -> bool:
    labels = list(found.values())
    names = {_known_as(label) for label in labels}
    if any(_ASKERS.fullmatch(name) or _ANSWERERS.fullmatch(name) for name in names):
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


# --- speakers -------------------------------------------------------------------------------------


def _resolved(lines: Sequence[Line], found: Mapping[int, Label]) -> Labels:
    """One speaker for all the ways a name is written: in full, by its last or first word, by its
    initials."""
    written: dict[str, Label] = {}
    for i in sorted(found):
        known = _known_as(found[i])
        written.setdefault(known, found[i])
        if found[i].short and not written[known].short:
            written[known] = found[i]
    full = [name for name, label in written.items() if len(label.name.split()) > 1]
    same = {name: _full_name(name, full, written) for name in written}
    order = list(dict.fromkeys(same[_known_as(found[i])] for i in sorted(found)))
    keys: dict[str, str] = {}
    for name in order:
        keys[name] = _key(written[name], keys.values())
    asks = _who_asks(lines, found, same, order)
    text = "\n".join(line.text for line in lines)
    speakers = tuple(
        Speaker(
            key=keys[name], name=_as_in_text(written[name].name or "?", text), asks=name == asks
        )
        for name in order
    )
    return Labels(
        at={lines[i].start: label for i, label in found.items()},
        speakers=speakers,
        keys={name: keys[same[name]] for name in written},
    )


def key_of(labels: Labels, label: Label) -> str:
    """The key of the speaker whose label this is."""
    return labels.keys[_known_as(label)]


def _full_name(name: str, full: Iterable[str], written: Mapping[str, Label]) -> str:
    """The one full name `name` is a part or the initials of; itself if there is none or several."""
    if len(name.split()) > 1:
        return name
    fitting = [
        other
        for other in full
        if name in (other.split()[0], other.split()[-1])
        or name == _initials(written[other].name).casefold()
        or name == written[other].short.casefold()
    ]
    return fitting[0] if len(fitting) == 1 else name


def _initials(name: str) -> str:
    return "".join(
        word[0].upper() for word in name.split() if word[:1].isupper() or word[:1].isdigit()
    )


def _key(label: Label, taken: Iterable[str]) -> str:
    """Letters that stand for a name and for no other: its initials, then more of its last word."""
    taken = set(taken)
    name = label.name or "?"
    words = [word for word in re.split(r"[\s.]+", name) if word]
    short = label.short or _initials(" ".join(words)) or name[:3]
    if len(words) == 1 and len(name) <= 3:
        short = name
    tries = [short]
    last = words[-1]
    tries += [short[:-1] + last[:n].capitalize() for n in range(2, min(len(last), 5) + 1)]
    tries += [f"{short}{n}" for n in range(2, len(taken) + 3)]
    return next(each for each in tries if each not in taken)


def _as_in_text(name: str, text: str) -> str:
    """A name in capitals as the text writes it elsewhere; as it is if the text does not."""
    if len(name) <= 3 or not name.isupper():
        return name
    for match in re.finditer(rf"\b{re.escape(name)}\b", text, re.IGNORECASE):
        if not match[0].isupper() and match[0][:1].isupper():
            return match[0]
    return name


def _who_asks(
    lines: Sequence[Line], found: Mapping[int, Label], same: Mapping[str, str], order: Sequence[str]
) -> str | None:
    """The one who is called so, else the one whose turns end in a question clearly most often."""
    called = [name for name in order if _ASKERS.fullmatch(name)]
    if called:
        return called[0]
    turns: Counter[str] = Counter()
    questions: Counter[str] = Counter()
    places = sorted(found)
    for i, following in zip(places, [*places[1:], len(lines)], strict=True):
        name = same[_known_as(found[i])]
        turns[name] += 1
        questions[name] += any(
            re.search(r"[?？؟]['\"”’»)\]]*$", line.text) for line in lines[i:following]
        )
    # one turn tells nothing: somebody in the audience asks as well
    steady = [name for name in order if turns[name] > 1]
    shares = sorted(((questions[name] / turns[name], name) for name in steady), reverse=True)
    if len(shares) < 2:
        return None
    first, second = shares[0], shares[1]
    clear = questions[first[1]] >= 2 and first[0] >= 0.4 and first[0] >= 2 * second[0]
    return first[1] if clear else None
