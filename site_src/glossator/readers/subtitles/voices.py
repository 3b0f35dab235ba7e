"""Who speaks in a transcript: voice tags, chevrons, labels and dashes at the beginning of lines."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from glossator.model.documents import Speaker
from glossator.model.trees import Span
from glossator.readers.speech.label_nobody import is_direction, is_nobody
from glossator.readers.speech.speakers import is_short_form, one_name_each
from glossator.readers.subtitles.cards import card_name, in_full
from glossator.readers.subtitles.cues import Cue
from glossator.readers.subtitles.songs import sung

# `<v Anna>`, `<v.loud Anna>`, its end, and every other tag of WebVTT, SRT and its kin
TAG = re.compile(
    r"<(?P<close>/)?(?:(?P<voice>v)(?:\.[^\s<>]*)?(?:[ \t]+(?P<name>[^<>\n \t][^<>\n]*)?)?"
    r"|(?:c|i|b|u|s|lang|ruby|rt|font|span)(?:[. \t][^<>\n]*)?|[\d:.]{1,16})>"
    r"|\{\\[^{}\n]{1,200}\}",
    re.I,
)
_CHEVRONS = re.compile(r"\s*(?P<mark>(?:>>+|(?:&gt;){2,})\s*)(?=\S)")
_CAPITALS = r"[^\W\d_a-zà-öø-ÿ](?:[^\W_a-zà-öø-ÿ]|[ .'’&-](?=[^\W_]))*"
_SHOUTED = re.compile(rf"\s*(?P<mark>(?P<name>{_CAPITALS})\s?[:：])(?=\s|$)")
_WORD = r"[^\W\d_a-zà-öø-ÿ][\w.'’-]*"
_MORE = rf"(?:{_WORD}|\d{{1,2}}|de|van|von|der|del|la|bin|al|le)"
_NAMED = re.compile(
    rf"\s*(?P<mark>(?P<name>{_WORD}(?:[ \u00a0]{_MORE}){{0,3}})\s?(?::(?=\s|$)|：))"
)
# `Ask him. Ada: He has left`: behind a sentence of somebody else's
_INNER = re.compile(
    r"(?<=[.!?…])[\"'”’»)]*\s+(?P<mark>(?P<name>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,2})"
    r"\s?[:：])(?=\s)"
)
_DASH = re.compile(r"\s*(?P<mark>[-–—]\s?)(?=[^\s–—-])")
_LONGEST_NAME = 40  # code points
_ENOUGH_CUES = 4
_FEWEST_ALONE = 3  # cues with one dash: fewer may be a thought that breaks off
_LEAST_ALONE = 0.3  # of the cues with dashes
_LABELLED = 0.2  # of the cues begin with who speaks, where people are named throughout
# the end of a sentence in what may be a name: `Ask him. Ada`, and not `Dr. Ada`
_STOP = re.compile(r"[^\W\d_]{4,}\.\s")
_FULL = re.compile(r"[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+){1,2}")
_SENTENCE = re.compile(r"\s[^\W\d_a-zà-öø-ÿ][^:]*[.!?…][\"'”’»)]*\s*$")
_FEWEST = 2  # labels in mixed case of one name: a name said once (`Note:`) may be none


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """Words of one voice on a line: `span` without the marks before them. `speaker` is the name
    (empty: not known), `turn` whether somebody begins to speak here who may be the same; `heard`:
    nobody speaks it, it says what is heard: `[Music]`, a song."""

    cue: Cue
    span: Span
    speaker: str
    turn: bool
    heard: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """The words of a transcript by who says them, and the marks that say so."""

    segments: tuple[Segment, ...]
    marks: tuple[Span, ...]

    @classmethod
    def of(cls, text: str, lines: Sequence[tuple[Cue, Span]]) -> "Voices":
        """The voices in `lines` of `text`."""
        split = _Split(text, lines)
        segments = tuple(split.segments())
        said = {each.speaker.casefold(): "" for each in segments if each.speaker}
        same = one_name_each(said)
        written: dict[str, str] = {}
        for each in segments:
            written.setdefault(each.speaker.casefold(), each.speaker)
        segments = tuple(
            replace(each, speaker=written[same[each.speaker.casefold()]]) if each.speaker else each
            for each in segments
        )
        cards = [name for _, name in split.cards]
        called = {each.speaker for each in segments if each.speaker}
        full = in_full(sorted(called), cards, is_short_form)
        segments = tuple(
            replace(each, speaker=full.get(each.speaker, each.speaker)) for each in segments
        )
        return cls(segments=segments, marks=tuple(split.marks))

    def names(self) -> tuple[str, ...]:
        """Those who speak, in the order of their first words."""
        return tuple(dict.fromkeys(each.speaker for each in self.segments if each.speaker))


class _Split:
    """Lines cut where the voice changes."""

    def __init__(self, text: str, lines: Sequence[tuple[Cue, Span]]) -> None:
        self._text = text
        self._lines = lines
        self._labels = frozenset(_labels(text, lines))
        words = [TAG.sub("", text[line.start : line.end]).strip() for _, line in lines]
        self._sung = sung(lines, words)
        dashed = list(_dashed(text, lines))
        # where a dash stands before every turn, words without one go on with the turn before
        alone = [starts[0] for starts in dashed if len(starts) == 1]
        self._each_turn = len(alone) >= max(_FEWEST_ALONE, _LEAST_ALONE * len(dashed))
        self._dashed = frozenset(
            start for starts in dashed if len(starts) > 1 or self._each_turn for start in starts
        )
        self.marks: list[Span] = []
        self.cards = list(_cards(text, lines)) if self._labels else []

    def segments(self) -> Iterator[Segment]:
        """Every stretch of words, in order."""
        speaker, turn, tagged, dashed = "", False, False, False
        before: Cue | None = None
        carded = {id(cue) for cue, _ in self.cards}
        for cue, line in self._lines:
            # a voice of a tag ends with its cue, as WebVTT has it: nobody is named in the next
            if tagged and cue is not before:
                speaker, tagged = "", False
            if dashed and cue is not before and not self._each_turn:
                # whose turn it is now, nothing says
                speaker, turn = "", True
            dashed = line.start in self._dashed or (dashed and cue is before)
            before = cue
            start = _behind_tags(self._text, line)
            if start > line.start:
                self.marks.append(Span(line.start, start))
            for name, mark in self._leading(start, line):
                self.marks.append(mark)
                start, turn = mark.end, True
                speaker = name if name is not None else ""
            for match in TAG.finditer(self._text, start, line.end):
                if not match["voice"] or (not match["close"] and not match["name"]):
                    continue
                if self._text[start : match.start()].strip():
                    yield Segment(
                        cue=cue, span=Span(start, match.start()), speaker=speaker, turn=turn
                    )
                    turn = False
                self.marks.append(Span(*match.span()))
                start = match.end()
                speaker = "" if match["close"] else " ".join(match["name"].split())
                tagged = not match["close"]
            if self._text[start : line.end].strip():
                plain = start <= _behind_tags(self._text, line)
                if plain and (id(cue) in carded or self._is_heard(line)):
                    yield Segment(
                        cue=cue,
                        span=Span(start, line.end),
                        speaker="",
                        turn=self._sung.get(line.start, True),
                        heard=True,
                    )
                    continue
                for mark, name in self._inner(start, line):
                    said = Span(start, mark.start)
                    yield Segment(cue=cue, span=said, speaker=speaker, turn=turn)
                    self.marks.append(mark)
                    start, speaker, turn = mark.end, name, True
                yield Segment(cue=cue, span=Span(start, line.end), speaker=speaker, turn=turn)
                turn = False

    def _inner(self, start: int, line: Span) -> Iterator[tuple[Span, str]]:
        """Where another of those who are labelled begins to speak in the middle of a line."""
        for match in _INNER.finditer(self._text, start, line.end):
            if _name(match) in self._labels and self._text[match.end() : line.end].strip():
                yield _mark(match), _name(match)

    def _is_heard(self, line: Span) -> bool:
        if line.start in self._sung:
            return True
        return is_direction(TAG.sub("", self._text[line.start : line.end]))

    def _leading(self, start: int, line: Span) -> Iterator[tuple[str | None, Span]]:
        """The marks of a line from `start` on; the name each gives, None for nobody named."""
        if line.start in self._dashed and (dash := self._match(_DASH, start, line)):
            yield None, _mark(dash)
            start = dash.end()
        if chevrons := self._match(_CHEVRONS, start, line):
            yield None, _mark(chevrons)
            start = chevrons.end()
        label = _label(self._text, start, line.end)
        if label and _name(label) in self._labels:
            yield _name(label), _mark(label)

    def _match(self, pattern: re.Pattern[str], start: int, line: Span) -> re.Match[str] | None:
        return pattern.match(self._text, start, line.end)


_LINES_OF_CARD = 3
_LOOKED_AT = 400  # code points of a line


def _cards(text: str, lines: Sequence[tuple[Cue, Span]]) -> Iterator[tuple[Cue, str]]:
    """The cues that are nothing but somebody's name and what that person is, with the name."""
    cues: dict[int, tuple[Cue, list[str]]] = {}
    for cue, line in lines:
        words = TAG.sub("", text[line.start : min(line.end, line.start + _LOOKED_AT)]).strip()
        cues.setdefault(id(cue), (cue, []))[1].append(words)
    for cue, said in cues.values():
        if len(said) <= _LINES_OF_CARD and (name := card_name("\n".join(said))):
            yield cue, name


def _behind_tags(text: str, line: Span) -> int:
    """Where the words of a line begin: behind tags that name nobody."""
    start = line.start
    while (tag := TAG.match(text, start, line.end)) and not tag["voice"]:
        start = tag.end()
    return start


def _mark(match: re.Match[str]) -> Span:
    return Span(*match.span("mark"))


def _name(label: re.Match[str]) -> str:
    return " ".join(label["name"].split())


def _label(text: str, start: int, end: int) -> re.Match[str] | None:
    for pattern in (_SHOUTED, _NAMED):
        match = pattern.match(text, start, min(end, start + 2 * _LONGEST_NAME))
        if match and len(match["name"]) <= _LONGEST_NAME and not match["name"][0].islower():
            return None if _STOP.search(match["name"]) else match
    return None


def _labels(text: str, lines: Sequence[tuple[Cue, Span]]) -> Iterator[str]:
    """The names that are labels: in capitals, behind chevrons, or met again and again."""
    times: Counter[str] = Counter()
    labelled: set[int] = set()
    full: set[str] = set()
    inner: Counter[str] = Counter()  # in the middle of lines, where that alone says nothing
    for cue, line in lines:
        start = _behind_tags(text, line)
        chevrons = _CHEVRONS.match(text, start, line.end)
        start = chevrons.end() if chevrons else start
        dash = _DASH.match(text, start, line.end)
        label = _label(text, dash.end() if dash else start, line.end)
        if label is None:
            inner.update(map(_name, _INNER.finditer(text, start, line.end)))
            continue
        name = _name(label)
        called = _FULL.fullmatch(name) and all(word[0].isupper() for word in name.split())
        if called and _SENTENCE.search(text, label.end(), line.end):
            full.add(name)
        times[name] += 1
        labelled.add(id(cue))
        letters = [char for char in name if char.isalpha()]
        if chevrons or (len(letters) > 1 and name.isupper()):
            times[name] += _FEWEST
    times.update({name: said for name, said in inner.items() if name in times})
    # where nearly every cue has one, somebody may speak once
    cues = {id(cue) for cue, _ in lines}
    each_cue = len(cues) >= _ENOUGH_CUES and len(labelled) >= 0.8 * len(cues)
    # a name in full that stands once is one if its short form comes again
    parts = {part.casefold() for name in times if not is_nobody(name) for part in name.split()}
    nobody = {name for name in times if is_nobody(name) and name.casefold() not in parts}
    same = one_name_each({name.casefold(): "" for name in times if name not in nobody})
    people: Counter[str] = Counter()
    for name, said in times.items():
        people[same.get(name.casefold(), name)] += said
    # a full name before a sentence, among those who are labelled throughout, is one of them
    known = sum(said for said in people.values() if said >= _FEWEST)
    company = known >= max(_ENOUGH_CUES, _LABELLED * len(cues))
    for name, said in times.items():
        shouted = name.isupper() and said >= _FEWEST
        if name in nobody and not (shouted and not name.isascii()):
            continue
        again = said >= _FEWEST or people[same.get(name.casefold(), name)] >= _FEWEST
        if each_cue or again or (company and name in full):
            yield name


def _dashed(text: str, lines: Sequence[tuple[Cue, Span]]) -> Iterator[list[int]]:
    """Where the lines begin that have a dash before their words, cue by cue."""
    found: dict[int, list[int]] = {}
    for cue, line in lines:
        if _DASH.match(text, _behind_tags(text, line), line.end):
            found.setdefault(id(cue), []).append(line.start)
    yield from found.values()


# --- speakers -------------------------------------------------------------------------------------


def speakers_of(names: Iterable[str]) -> tuple[Speaker, ...]:
    """A speaker for each of `names`, with letters of its own."""
    found: dict[str, Speaker] = {}
    numbers: dict[str, Iterator[int]] = {}
    for name in names:
        key = _key(name, found, numbers)
        found[key] = Speaker(key=key, name=_shown(name))
    return tuple(found.values())


def _key(name: str, taken: Mapping[str, Speaker], numbers: dict[str, Iterator[int]]) -> str:
    """One to three letters: initials, else the first letters, else with a figure: the next of
    `numbers` for these letters that is not taken."""
    words = name.split()
    letters = name if len(name) <= 2 else "".join(word[0] for word in words)[:3].upper()
    for candidate in (letters, name[:2].upper(), name[:3].upper(), words[-1][:3].upper()):
        if candidate.strip() and candidate not in taken:
            return candidate
    figures = (f"{letters}{number}" for number in numbers.setdefault(letters, count(2)))
    return next(each for each in figures if each not in taken)


def _shown(name: str) -> str:
    """A name in capitals as names are written; initials and others as they stand."""
    if name.isupper() and len(name) > 3:
        return " ".join(word[:1] + word[1:].lower() for word in name.split(" "))
    return name
