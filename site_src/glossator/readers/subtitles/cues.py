"""Cues of subtitles and transcripts: WebVTT, SRT, and what is pasted from a transcript panel.

Line by line and tolerant: a time begins a cue wherever it stands, and words behind a blank line
still belong to the cue before them. Nothing is joined or judged here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from glossator.model.documents import Markup, MarkupKind, MetadataField
from glossator.model.trees import Span
from glossator.readers.inlines import literal_seconds
from glossator.readers.subtitles.chapters import take_chapters
from glossator.readers.subtitles.notes import is_title, title_behind, told_in_notes
from glossator.readers.subtitles.pace import is_slow, word_count
from glossator.text import INVISIBLE, line_spans

Form = Literal["", "vtt", "srt", "pasted"]

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_TIMING = re.compile(rf"\s*({_TIME})\s*-->\s*({_TIME})?(?![\d:])")
_VTT = re.compile(rf"[{INVISIBLE}]*WEBVTT(?=\s|$)")
_NUMBER = re.compile(r"\s*\d{1,7}\s*$")
_NOTE = re.compile(r"(?:NOTE(?=\s|$)|(?:STYLE|REGION)\s*$)")
_HEADER = re.compile(r"([A-Za-z][\w-]*)[ \t]*[:=][ \t]*(\S.*)")
# `0:05`, `[00:00:05]`, alone on a line or before its words
_CLOCK = r"(?:\d{1,3}:)?\d{1,3}:[0-5]\d"
_MOMENT = rf"(?:\[{_CLOCK}\]|\({_CLOCK}\)|{_CLOCK})"
_ALONE = re.compile(rf"\s*({_MOMENT})\s*$")
_BEFORE = re.compile(rf"\s*({_MOMENT})(?:\s+[-–—|·•](?=\s))?\s+(?=\S)")
# `1 minute, 5 seconds`: what a transcript panel says to those who do not see it
_SPOKEN = re.compile(
    r"\s*\d+ (?:hours?|minutes?|seconds?)(?:,? (?:and )?\d+ (?:minutes?|seconds?)){0,2}\s*$", re.I
)
_FEWEST_MOMENTS = 3
_LEAST_ALONE = 0.3  # of the lines are times alone (some panels put a spoken time below each)
_LEAST_BEFORE = 0.8  # of the lines begin with a time
_FIRST_MOMENT = 6  # lines: what stands before the first time is a title and an address
# Over a panel that says what it is, the page's buttons and counts too.
_PANEL = re.compile(
    r"\s*(?:(?:show |hide )?transcript|transkript|transcripción|transcription|trascrizione"
    r"|transcrição|文字起こし|字幕|스크립트|расшифровка видео|search (?:in video|transcript)"
    r"|cerca nella trascrizione|transkript durchsuchen|im video suchen"
    r"|rechercher dans la (?:vidéo|transcription)|buscar en (?:el vídeo|la transcripción)"
    r"|pesquisar (?:no vídeo|na transcrição)|zoeken in (?:video|transcript))\s*$",
    re.IGNORECASE,
)
_FIRST_IN_PANEL = 80  # lines
_BELOW_PANEL = 4  # lines of buttons and a chapter below which the first time stands
_LOOKED_AT = 200_000  # code points: enough to know, whatever the length


@dataclass(slots=True, kw_only=True)
class Cue:
    """A cue: its time as written and where, start and end in seconds (`end` None: not said), and
    the lines of its words. A cue of `label` "" holds words that stand before any time. `chapter` is
    the line above its time that names what begins here."""

    place: Span
    label: str = ""
    start: float = 0.0
    end: float | None = None
    lines: list[Span] = field(default_factory=list)
    chapter: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """The cues of a source in its order, and what in it is no words."""

    cues: tuple[Cue, ...]
    markup: tuple[Markup, ...]
    fields: tuple[MetadataField, ...]


def form_of(text: str) -> Form:
    """Which kind of transcript `text` is; empty if it is none."""
    text = text[:_LOOKED_AT]
    if _VTT.match(text):
        return "vtt"
    lines = [text[start:end] for start, end in line_spans(text)]
    lines = [line for line in lines if line.strip()]
    timings = sum(1 for line in lines if "-->" in line and _TIMING.match(line))
    if timings and timings * 8 >= len(lines):
        return "srt"
    return "pasted" if _is_pasted(lines) or _is_pasted(_in_panel(lines)) else ""


def _in_panel(lines: Sequence[str]) -> Sequence[str]:
    """The lines from the one on that names a transcript panel and has the panel's first time right
    below it: over it a page has other times, those of its list of chapters."""
    for number, line in enumerate(lines):
        if is_panel(line) and any(map(_ALONE.match, lines[number + 1 : number + 1 + _BELOW_PANEL])):
            return lines[number:]
    return ()


def _is_pasted(lines: Sequence[str]) -> bool:
    for pattern, share in ((_ALONE, _LEAST_ALONE), (_BEFORE, _LEAST_BEFORE)):
        found = [number for number, line in enumerate(lines) if pattern.match(line)]
        if (
            len(found) >= _FEWEST_MOMENTS
            and found[0] < _first_moment(lines[: found[0]])
            and len(found) >= share * (len(lines) - found[0])
            and _ascending([pattern.match(lines[number]) for number in found])
            and not _is_timetable([pattern.match(lines[number]) for number in found])
            # read line by line, times alone would be numbers: see `pauses` for these
            and (pattern is _ALONE or _is_speech(lines, found))
        ):
            return True
    return False


def _first_moment(above: Sequence[str]) -> int:
    """How many lines may stand above the first time, of which these are the first."""
    named = any(_PANEL.match(line) for line in above[-3:])
    return _FIRST_IN_PANEL if named else _FIRST_MOMENT


def is_panel(line: str) -> bool:
    """Whether a line is what a transcript panel calls itself."""
    return bool(_PANEL.match(line))


def _ascending(matches: Sequence[re.Match[str] | None]) -> bool:
    """Whether nearly all times are later than the one before, as in no table of results."""
    seconds = [literal_seconds(match[1]) or 0 for match in matches if match]
    rises = sum(a <= b for a, b in pairwise(seconds))
    return rises >= 0.9 * (len(seconds) - 1)


def _is_speech(lines: Sequence[str], found: Sequence[int]) -> bool:
    """Whether between the times that begin the lines `found` as much is said as people say:
    chapters, and notes on a talk, have a few words for minutes."""
    seconds: list[float] = []
    words: list[int] = []
    for number, following in pairwise([*found, len(lines)]):
        match = _BEFORE.match(lines[number])
        seconds.append(literal_seconds(match[1]) or 0 if match else 0)
        words.append(sum(map(word_count, lines[number:following])) - 1)
    return not is_slow(seconds, words)


def _is_timetable(matches: Sequence[re.Match[str] | None]) -> bool:
    """Whether all times are those of a day, on the five minutes, as no two cues in a row are."""
    clocks = [match[1].strip("[]()") for match in matches if match]
    if any(clock.count(":") != 1 for clock in clocks):
        return False
    parts = [[int(part) for part in clock.split(":")] for clock in clocks]
    return all(5 <= hour < 24 and minute % 5 == 0 for hour, minute in parts)


def read_cues(text: str, form: Form) -> Cues:
    """The cues of `text`, which is of `form` (empty: as if it were SRT)."""
    scan = _Scan(text)
    if form == "pasted":
        scan.pasted()
    else:
        scan.timed(is_vtt=form == "vtt")
    return Cues(cues=tuple(scan.cues), markup=tuple(scan.markup), fields=tuple(scan.fields))


class _Scan:
    """The lines of a text, read once from the top."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = line_spans(text)
        self.cues: list[Cue] = []
        self.markup: list[Markup] = []
        self.fields: list[MetadataField] = []
        self._notes: list[Span] = []

    def _line(self, number: int) -> str:
        if not 0 <= number < len(self._lines):
            return ""
        start, end = self._lines[number]
        return self._text[start:end]

    def _claim(self, start: int, end: int, kind: MarkupKind) -> None:
        self.markup.append(Markup(span=Span(start, end), kind=kind))

    def _words(self, start: int, end: int) -> None:
        """A line of words for the cue read last."""
        if not self.cues:
            self.cues.append(Cue(place=Span(start, start)))
        self.cues[-1].lines.append(Span(start, end))

    # WebVTT and SRT

    def timed(self, *, is_vtt: bool) -> None:
        """Read cues whose times stand on a line with an arrow."""
        number = self._header() if is_vtt else 0
        noted = False
        while number < len(self._lines):
            start, end = self._lines[number]
            line = self._text[start:end]
            is_first = not self._line(number - 1).strip()
            noted = noted and bool(line.strip())
            if "-->" in line and (timing := _TIMING.match(line)):
                noted = False
                self._cue(start, end, timing)
            elif self._is_name(number, line, is_first, is_vtt=is_vtt):
                self._claim(start, end, "label")
            elif noted or (is_vtt and is_first and _NOTE.match(line)):
                noted = True
                if not self.cues:
                    self._notes.append(Span(start, end))
                else:
                    self._claim(start, end, "tag")
            elif line.strip():
                self._words(start, end)
            number += 1
        self._noted()

    def _noted(self) -> None:
        """Claim the notes over the first cue but for what they state."""
        titled = any(field.name == "title" for field in self.fields)
        told = sorted(told_in_notes(self._text, self._notes, titled=titled), key=lambda t: t[1])
        self.fields += [field for field, _ in told]
        for note in self._notes:
            at = note.start
            for _, place in told:
                if note.start <= place.start < note.end:
                    self._claim(at, place.start, "tag")
                    at = place.end
            self._claim(at, note.end, "tag")

    def _cue(self, start: int, end: int, timing: re.Match[str]) -> None:
        self._claim(start, end, "label")
        first = start + timing.start(1)
        self.cues.append(
            Cue(
                label=timing[1],
                place=Span(first, first + len(timing[1])),
                start=_exact(timing[1]),
                end=_exact(timing[2]) if timing[2] else None,
            )
        )

    def _is_name(self, number: int, line: str, is_first: bool, *, is_vtt: bool) -> bool:
        """Whether a line is a cue's number, or in WebVTT its name: a time stands below it."""
        if not line.strip() or not _TIMING.match(self._line(number + 1)):
            return False
        return bool(_NUMBER.match(line)) or (is_vtt and is_first)

    def _header(self) -> int:
        """Claim the lines to the first blank one, or to a time; where the cues begin."""
        start, end = self._lines[0]
        match = _VTT.match(self._text)
        cut = match.end() if match else start
        self._claim(start, cut, "tag")
        self._title(cut, end)
        number = 1
        while number < len(self._lines) and self._line(number).strip():
            if _TIMING.match(self._line(number)):
                break
            start, end = self._lines[number]
            self._property(start, end)
            number += 1
        return number

    def _title(self, start: int, end: int) -> None:
        """The words behind `WEBVTT` on its line."""
        words = self._text[start:end]
        said = words.strip().lstrip("-–—: \t")
        if said:
            first = start + words.index(said)
            self._claim(start, first, "delimiter")
            span = Span(first, first + len(said))
            told = title_behind(said, span) if is_title(said) else None
            self.fields.append(told or MetadataField(name="description", value=said, span=span))
        else:
            self._claim(start, end, "delimiter")

    def _property(self, start: int, end: int) -> None:
        match = _HEADER.match(self._text[start:end])
        if match is None:
            self._claim(start, end, "tag")
            return
        name = match[1].lower()
        self._claim(start, start + match.start(2), "key")
        value = match[2].rstrip()
        first = start + match.start(2)
        span = Span(first, first + len(value))
        self.fields.append(MetadataField(name=name, value=value, span=span))

    # pasted transcripts

    def pasted(self) -> None:
        """Read cues whose times stand on a line of their own or before their words."""
        for number, (start, end) in enumerate(self._lines):
            line = self._text[start:end]
            if match := _ALONE.match(line) or _BEFORE.match(line):
                self._moment(start, match)
                if match.end() < len(line):
                    self._words(start + match.end(), end)
            elif _SPOKEN.match(line) and _ALONE.match(self._line(number - 1)):
                self._claim(start, end, "label")
            elif line.strip():
                self._words(start, end)
        take_chapters(self._text, self.cues)
        for cue, following in pairwise(self.cues):
            cue.end = max(cue.start, following.start)

    def _moment(self, start: int, match: re.Match[str]) -> None:
        self._claim(start, start + match.end(), "label")
        place = Span(start + match.start(1), start + match.end(1))
        seconds = literal_seconds(match[1]) or 0
        self.cues.append(Cue(label=match[1], place=place, start=float(seconds)))


def _exact(time: str) -> float:
    """A time with its fraction in seconds."""
    whole, _, fraction = time.replace(",", ".").partition(".")
    parts = [int(part) for part in whole.split(":")]
    seconds = 0.0
    for part in parts:
        seconds = seconds * 60 + part
    return seconds + (int(fraction) / 10 ** len(fraction) if fraction else 0)
