"""Who the voices of a conversation are: one speaker for all the ways a name is written, letters for
each, and who of them asks."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from glossator.model import Speaker
from glossator.readers.plain_lines import Line

ASKERS = re.compile(
    r"(?:q|question|interviewer(?:in)?|interview|frage|f|frager(?:in)?|moderator(?:in)?"
    r"|pregunta|p|entrevistador(?:a)?|domanda|d|intervistatore|pergunta|host"
    r"|journalist(?:in|e)?|reporter(?:in)?|redaktion|intervieweur|intervieweuse|记者|記者"
    r"|问|聞き手|المحاور|المذيع|سؤال|س|questioner|presenter|anchor)(?: ?\d)?",
    re.IGNORECASE,
)
ANSWERERS = re.compile(
    r"(?:a|answer|antwort|r|réponse|respuesta|risposta|resposta|答|جواب|ج|guest|gast|invité"
    r"|invitado|interviewee|befragte[r]?|speaker \d|sprecher(?:in)? \d|audience|publikum)",
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


def known_as(label: Label) -> str:
    """A label's name as its like are known by: in one case, with single spaces."""
    return " ".join(label.name.casefold().split())


def speakers_of(
    lines: Sequence[Line], found: Mapping[int, Label]
) -> tuple[tuple[Speaker, ...], dict[str, str]]:
    """The speakers of the labels `found` (by index of their lines) in order of their first turn,
    and the key of each name as it is known: in full, by its last or first word, by its initials."""
    written: dict[str, Label] = {}
    for i in sorted(found):
        known = known_as(found[i])
        written.setdefault(known, found[i])
        if found[i].short and not written[known].short:
            written[known] = found[i]
    full = [name for name, label in written.items() if len(label.name.split()) > 1]
    same = {name: _full_name(name, full, written) for name in written}
    order = list(dict.fromkeys(same[known_as(found[i])] for i in sorted(found)))
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
    return speakers, {name: keys[same[name]] for name in written}


def _full_name(name: str, full: Iterable[str], written: Mapping[str, Label]) -> str:
    """The one full name `name` is a part or the initials of; itself if there is none or several."""
    if len(name.split()) > 1:
        return name
    fitting = [
        other
        for other in full
        if name in (other.split()[0], other.split()[-1])
        or name == initials(written[other].name).casefold()
        or name == written[other].short.casefold()
    ]
    return fitting[0] if len(fitting) == 1 else name


def initials(name: str) -> str:
    """The first letters of the words of `name` that begin with a capital, and its figures."""
    return "".join(
        word[0].upper() for word in name.split() if word[:1].isupper() or word[:1].isdigit()
    )


def _key(label: Label, taken: Iterable[str]) -> str:
    """Letters that stand for a name and for no other: its initials, then more of its last word."""
    taken = set(taken)
    name = label.name or "?"
    words = [word for word in re.split(r"[\s.]+", name) if word]
    short = label.short or initials(" ".join(words)) or name[:3]
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
    called = [name for name in order if ASKERS.fullmatch(name)]
    if called:
        return called[0]
    turns: Counter[str] = Counter()
    questions: Counter[str] = Counter()
    places = sorted(found)
    for i, following in zip(places, [*places[1:], len(lines)], strict=True):
        name = same[known_as(found[i])]
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
