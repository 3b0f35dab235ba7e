"""Who the voices of a conversation are: one speaker for all the ways a name is written, letters for
each, and who of them asks."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from glossator.model.documents import Speaker
from glossator.readers.plain_lines import Line
from glossator.readers.speech.cast import in_full
from glossator.readers.speech.full_names import full_names, in_ideographs, without_office
from glossator.readers.speech.office_holders import holder_of
from glossator.readers.speech.persons import ENDS_ASKING
from glossator.readers.speech.roles import ANSWERERS, ASKERS
from glossator.readers.speech.titles import ARTICLE, TITLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A line's speaker label: the `name` as written, the `short` form in brackets behind it, and
    its `length` in code points with what parts it from the words (the whole of a line alone), and
    how many code points at the end of the line close what it opens (`tail`); `timed` is whether a
    time stands in it, `moment` where that is in the line if it can be one of a recording. `loose`:
    nothing but that time parts it from the words, and it may stand in the middle of them. `office`:
    what somebody is also called in labels (`The Speaker`). `style`: what parts it from the words
    where that could as well be something else (a stop, a gap), or of a full name alone on its line
    what stands behind it, a colon or what somebody is; `box`: brackets. `dated`: the day of a
    message stands before it. `inner`: it is that of a line which somebody says while another has
    the floor."""

    name: str
    short: str
    length: int
    tail: int = 0
    alone: bool = False
    timed: bool = False
    moment: tuple[int, int] | None = None
    loose: bool = False
    office: str = ""
    style: Literal["", "colon", "role", "place", "stop", "gap", "box", "dash"] = ""
    dated: bool = False
    inner: bool = False

    @property
    def other(self) -> str:
        """What the same person is also called in labels: initials or an office."""
        return self.short or self.office


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
        if found[i].other and not written[known].other:
            written[known] = found[i]
    same = one_name_each({name: label.other for name, label in written.items()})
    order = [
        name for name in dict.fromkeys(same[known_as(found[i])] for i in sorted(found)) if name
    ]
    above = lines[: min(found, default=0)]
    text, before = ("\n".join(line.text for line in each) for each in (lines, above))
    cast = in_full([written[name].name for name in order], above, is_short_form)
    spelt = full_names([written[name].name for name in order], text)
    names = {
        name: without_office(
            _in_case_of(
                label.name,
                _as_in_text(cast.get(label.name, ""), text)
                or spelt.get(label.name)
                or in_ideographs(label.name, text)
                or holder_of(label.name, above)
                or _spelt_out(label.name, before)
                or _as_in_text(label.name, text),
            )
        )
        for name in order
        for label in [written[name]]
    }
    keys: dict[str, str] = {}
    for name in order:
        label = written[name]
        bare = without_office(label.name) != label.name
        named = bare or label.name in cast or label.name in spelt
        own = replace(label, name=names[name]) if named else label
        keys[name] = _key(own, keys.values())
    asks = _who_asks(lines, found, same, order)
    speakers = tuple(Speaker(key=keys[name], name=names[name], asks=name == asks) for name in order)
    return speakers, {name: keys.get(same[name], "") for name in written}


def is_short_form(label: str, name: str) -> bool:
    """Whether `label` is a shorter way to write `name`."""
    return _is_short_for(label.casefold(), name.casefold(), "")


def one_name_each(names: Mapping[str, str]) -> dict[str, str]:
    """For each of `names` the fullest of them that is the same person's: the one it is a part of,
    or whose initials it is (the value: initials given with a name); itself if none or several."""
    same = {name: _fullest(name, names) for name in names}
    for name, other in same.items():
        seen = {name}
        while same[other] not in (other, *seen):
            seen.add(other)
            other = same[other]
        same[name] = other
    return same


def _fullest(name: str, names: Mapping[str, str]) -> str:
    fitting = [
        other
        for other, short in names.items()
        if other != name and _is_short_for(name, other, short.casefold())
    ]
    if len(fitting) > 1:
        # Ada, Ada Lind and Dr. Ada Lind are one: the longest that all others are short for
        longest = max(fitting, key=len)
        if all(
            each == longest or _is_short_for(each, longest, names[longest].casefold())
            for each in fitting
        ):
            return longest
    return fitting[0] if len(fitting) == 1 else name


def _is_short_for(name: str, other: str, short: str) -> bool:
    """Whether `name` is a shorter way to write `other`."""
    if short and name == short:
        return True
    if _IDEOGRAPHS.fullmatch(name) and _IDEOGRAPHS.fullmatch(other):
        # 陈 or 雨桐 for 陈雨桐
        return (len(name) == 1 and len(other) in (2, 3) and other[0] == name) or (
            len(name) == 2 and len(other) == 3 and other.endswith(name)
        )
    whole, part = _parts(other), _parts(name)
    if not whole or not part or len(whole) < 2 or GENERIC.match(name) or GENERIC.match(other):
        return False
    if part == whole:
        return len(name) < len(other)
    if _JOINED.fullmatch(name):  # A.-S. L. has the first letters of both halves
        part = [half for word in part for half in word.split("-")]
        whole = [half for word in whole for half in word.split("-") if half]
    letters = "".join(word[0] for word in whole if not _PARTICLES.fullmatch(word))
    every = "".join(word[0] for word in whole)
    # A. L. has as many words as letters
    apart = all(len(word.rstrip(".")) == 1 for word in part)
    bare = "".join(part if apart else part[:1]).replace(".", "")
    lettered = 2 <= len(bare) <= 4 and bare in (letters, every, letters[0] + letters[-1])
    if (len(part) == 1 or apart) and lettered:
        return True
    if len(part) > len(whole) or len(" ".join(part)) >= len(" ".join(whole)):
        return False
    if len(part) == 1:
        return part[0] in (whole[0], whole[-1]) or part[0] in whole[-1].split("-")
    rest = iter(whole)
    return all(any(_fits(word, each) for each in rest) for word in part)


def _fits(word: str, whole: str) -> bool:
    return word == whole or (word.endswith(".") and len(word) == 2 and whole[0] == word[0])


def _parts(name: str) -> list[str]:
    """The words of a name without titles; initials at the front keep their stop."""
    words = name.casefold().split()
    while len(words) > 1 and ARTICLE.fullmatch(words[0]) and TITLE.fullmatch(words[1].rstrip(".")):
        words = words[1:]
    lettered = all(len(word.rstrip(".")) == 1 for word in words)  # M. Q. is no Monsieur
    titles = [] if lettered else [word for word in words if TITLE.fullmatch(word.rstrip("."))]
    named = [word for word in words if word not in titles] or words
    return [word if len(word) == 2 else word.rstrip(".") for word in named]


_JOINED = re.compile(
    r"(?:[^\W\d_]\.?[ -]{0,2}){0,2}[^\W\d_]\.?-[^\W\d_](?:\.?[ -]{0,2}[^\W\d_]){1,2}\.?"
)
_INITIALS = re.compile(r"(?:[A-ZÀ-ÖØ-ÞА-Я]\.? ?){2,4}")
_SENTENCE = re.compile(r"\b\w*[a-zß-ÿа-я]\w*\s+[a-zß-ÿа-я]\w+.*[.!?…][\"'”“’‘»«›‹)]*$")
_IDEOGRAPHS = re.compile(r"[\u4e00-\u9fff々]{1,5}")
_PARTICLES = re.compile(r"de|del|della|di|da|van|von|der|den|la|le|al|el|y|and|und")
# a number tells such names apart: Speaker 1 is no short form of anything
GENERIC = re.compile(
    r"(?:speaker|sprecher(?:in)?|unknown|unidentified|person|participant|teilnehmer|locuteur"
    r"|hablante|orador|guest|host|audience|caller|man|woman|voice|respondent|interviewee|student"
    r"|participante?|partecipante|parlante|spreker|deelnemer|talare|deltagare|mówca|osoba|uczestnik"
    r"|mluvčí|спикер|участник|голос|мовець|учасник|说话人|发言人|發言人|話者|発言者|화자|발언자)"
    r"(?:\b|(?=[\d_]))",
    re.IGNORECASE,
)

# what programs call the voices they tell apart
DIARISED = re.compile(r"speaker_\d{1,2}|spk_?\d{1,2}", re.IGNORECASE)


def initials(name: str) -> str:
    """The first letters of the words of `name` that begin with a capital, and its figures."""
    return "".join(
        word[0].upper() for word in name.split() if word[:1].isupper() or word[:1].isdigit()
    )


def _key(label: Label, taken: Iterable[str]) -> str:
    """Letters that stand for a name and for no other: its initials, then more of its last word."""
    taken = set(taken)
    name = label.name
    words = [word for word in re.split(r"[\s.]+", name) if word]
    short = label.short or initials(" ".join(words)) or name[:3]
    if len(words) == 1 and len(name) <= 3:
        short = name
    tries = [short]
    last = words[-1]
    tries += [short[:-1] + last[:n].capitalize() for n in range(2, min(len(last), 5) + 1)]
    tries += [f"{short}{n}" for n in range(2, len(taken) + 3)]
    return next(each for each in tries if each not in taken)


def _spelt_out(name: str, before: str) -> str:
    """The one whose initials `name` is among those the sentences `before` the first turn name in
    full; "" if nobody or several are, or `name` is no initials."""
    if not _INITIALS.fullmatch(name) or ASKERS.fullmatch(name) or ANSWERERS.fullmatch(name):
        return ""
    words = [rf"{letter}[\w'’-]*[^\W\d_A-Z]" for letter in re.sub(r"[. ]", "", name)]
    between = rf"\s+(?:(?:{_PARTICLES.pattern})\s+){{0,2}}"
    found = re.findall(rf"(?<![\w-]){between.join(words)}(?![\w-])", _sentences_of(before))
    return found[0] if len(set(found)) == 1 else ""


def _sentences_of(text: str) -> str:
    """The lines of `text` that say something in a sentence: a title has capitals of its own."""
    return "\n".join(line for line in text.split("\n") if _SENTENCE.search(line))


def _in_case_of(label: str, name: str) -> str:
    """A full name in capitals, as headings have it, in the case of a `label` that has none."""
    return name if label.isupper() or not name.isupper() or label == name else name.title()


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
        questions[name] += any(ENDS_ASKING.search(line.ending) for line in lines[i:following])
    # one turn tells nothing: somebody in the audience asks as well
    steady = [name for name in order if turns[name] > 1]
    shares = sorted(((questions[name] / turns[name], name) for name in steady), reverse=True)
    if len(shares) < 2:
        return None
    first, second = shares[0], shares[1]
    clear = questions[first[1]] >= 2 and first[0] >= 0.4 and first[0] >= 2 * second[0]
    return first[1] if clear else None
