"""Chats as they are copied off the page: a name, the time below or behind it, and messages; other
messages of the same person with nothing but a time between."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from glossator.model.documents import Markup, SetAside
from glossator.readers.plain_lines import Line
from glossator.readers.speech.chat_rows import chat_rows, is_row
from glossator.readers.speech.labels import Labels
from glossator.readers.speech.sittings import is_under_text
from glossator.readers.speech.speakers import Label, speakers_of

_CLOCK = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\b\.?|\s?Uhr)?"
# "Today at", "gestern um", "16.01.2025", "Jan 16, 2025 at", "Thursday", before the time
_DAY = (
    r"(?:(?:[^\W\d_]{2,12}\.?,?\s)?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? [^\W\d_]{3,9}\.?"
    r"(?: \d{4})?|[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)"
    r"|[^\W\d_]{3,14}['’]?[^\W\d_]{0,4})"
)
_AT = r"(?:,?\s(?:at|um|à|a las|alle|às|om|o|kl\.?|в|klo)\s|,?\s)"
_WHEN = re.compile(rf"[—–-]?\s?[\[(]?(?:{_DAY}{_AT})?{_CLOCK}[\])]?")
_OF_DAY = re.compile(r"[AaPp]\.?[Mm]\.?\)?$|Uhr$|\d[./-]\d")
_BEFORE = re.compile(r"\s*[,—–|·•-]?\s*$")
_LONGEST_NAME = 44  # code points
_MOST_WORDS = 5
_ENDS = re.compile(r"[.!?…,;:。！？)\]]['\"”’»]*$")
_INITIAL = re.compile(r"(?<=\b[^\W\d_])\.$")
# the posts of a forum have such over them: `by ada » Tue`, `Joined: Sat`, `ada wrote: ↑`
_OF_FORUM = re.compile(
    r"[:»«↑|/<>]|^(?:by|von|par|por|di|door|av|af|re)\s|\b(?:wrote|schrieb|écrit|escribió|posted)\b",
    re.IGNORECASE,
)
_FEWEST = 4  # messages
_LEAST = 0.06  # of the lines are names over messages
_AGAIN = 0.6  # of the messages are by somebody who wrote another


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A chat: its lines without times and what its site puts between messages, its labels, the
    times, and what is set aside."""

    lines: tuple[Line, ...]
    labels: Labels
    markup: tuple[Markup, ...]
    set_aside: tuple[SetAside, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Header:
    """What stands over a message: who wrote it, and on how many lines that and the time stand."""

    name: str
    lines: int


def find_chat(lines: Sequence[Line]) -> Chat | None:
    """The chat in `lines`; None if it is none."""
    headers = _meant(dict(_headers(lines)))
    if not _is_chat(lines, headers) or _is_recorded(lines, headers):
        return None
    if _are_surnames([(headers[i].name, lines[i].text) for i in sorted(headers)]):
        return None
    first = min(headers)
    times = {i + 1 for i, header in headers.items() if header.lines > 1}
    times |= {i for i, line in enumerate(lines) if i > first and _is_when(line)}
    names = frozenset(header.name.casefold() for header in headers.values())
    rows = chat_rows(lines, frozenset(headers), frozenset(times), names)
    gone = times | rows.gone.keys()
    left = tuple(line for i, line in enumerate(lines) if i not in gone)
    places = {line.start: place for place, line in enumerate(left)}
    found = {
        places[lines[i].start]: Label(
            name=header.name, short="", length=len(lines[i].text), alone=True
        )
        for i, header in headers.items()
    }
    speakers, keys = speakers_of(left, found)
    speakers = tuple(replace(speaker, asks=False) for speaker in speakers)
    at = {left[i].start: label for i, label in found.items()}
    return Chat(
        lines=left,
        labels=Labels(at=at, speakers=speakers, keys=keys, chat=True),
        markup=tuple(Markup(span=lines[i].span, kind="label") for i in sorted(times)),
        set_aside=tuple(rows.gone.values()),
    )


def _is_when(line: Line) -> bool:
    return len(line.text) <= 40 and bool(_WHEN.fullmatch(line.text))


def _headers(lines: Sequence[Line]) -> Iterator[tuple[int, _Header]]:
    """The lines that may say who wrote what follows, with the time on the same line or below."""
    for line, below in pairwise(enumerate(lines)):
        i, words = line[0], line[1].text
        if _is_when(line[1]):
            continue
        if _may_be_name(words) and _is_when(below[1]) and below[1].before <= 1:
            yield i, _Header(name=_called(words), lines=2)
        elif (name := _timed_name(words)) and below[1].before <= 1:
            yield i, _Header(name=_called(name), lines=1)


def _timed_name(words: str) -> str:
    """The name on a line that says who wrote and when: `ada — Today at 10:02`."""
    if len(words) > 2 * _LONGEST_NAME or not words[-1:].rstrip(")]").isalnum() | (
        words[-1:] in ")]."
    ):
        return ""
    for cut in range(1, min(_MOST_WORDS, len(words.split())) + 1):
        name = " ".join(words.split()[:cut])
        at = words.find(words.split()[cut - 1], len(name) - len(words.split()[cut - 1]))
        rest = words[at + len(words.split()[cut - 1]) :].strip()
        bare = _BEFORE.sub("", name)
        # a bare time behind a name is one of a recording
        dated = rest[:1] in "—–" or name != bare or rest[:1].isalpha() or _OF_DAY.search(rest)
        if rest and dated and _WHEN.fullmatch(rest) and _may_be_name(bare):
            return bare
    return ""


def _called(words: str) -> str:
    return " ".join(words.split()).lstrip("@~ ")


def _may_be_name(words: str) -> bool:
    return (
        0 < len(words) <= _LONGEST_NAME
        and len(words.split()) <= _MOST_WORDS
        and not _ENDS.search(_INITIAL.sub("", words))
        and any(char.isalpha() for char in words)
        and not words[0].isdigit()
        and not _OF_FORUM.search(words)
        and not is_row(words)
    )


def _meant(headers: Mapping[int, _Header]) -> dict[int, _Header]:
    """The headers of names that stand over several messages, and those among them."""
    times = Counter(header.name.casefold() for header in headers.values())
    again = [i for i, header in headers.items() if times[header.name.casefold()] > 1]
    if not again:
        return {}
    first = min(again)
    # a single line of a message over a time is no name: that is written with a capital or a sign
    return {
        i: header
        for i, header in headers.items()
        if times[header.name.casefold()] > 1
        or (header.lines == 1 and i > first)
        or (header.lines == 2 and _is_written_as_name(header.name))
    }


def _is_written_as_name(name: str) -> bool:
    words = name.split()
    return all(word[0].isupper() or not word[0].isalpha() for word in words) or (
        len(words) == 1 and bool(re.search(r"[_.\d]", name))
    )


def _is_chat(lines: Sequence[Line], headers: Mapping[int, _Header]) -> bool:
    if headers and is_under_text(lines, min(headers)):
        return False
    names = [headers[i].name.casefold() for i in sorted(headers)]
    times = Counter(names)
    if len(names) < max(_FEWEST, _LEAST * len(lines)) or len(times) < 2:
        return False
    if sum(times[name] > 1 for name in names) < _AGAIN * len(names):
        return False
    # over each time stands a name, or it follows a message of the same person
    empty = sum(i + header.lines in headers for i, header in headers.items())
    return empty <= 0.2 * len(names)


def _is_recorded(lines: Sequence[Line], headers: Mapping[int, _Header]) -> bool:
    """Whether the times below names are those of a recording, which begins with its first minutes:
    no day, no half of it, and no hour of it."""
    below = [lines[i + 1].text for i, header in headers.items() if header.lines > 1]
    if len(below) < len(headers) or any(_OF_DAY.search(text) for text in below):
        return False
    parts = [[int(each) for each in re.findall(r"\d+", text)] for text in below]
    return any(len(each) != 2 or not _FIRST_HOUR <= each[0] < 24 for each in parts)


# `Ada Lind 00:04`: a word between name and time is a day or a surname
_WORD_AND_TIME = re.compile(r"\s+([^\W\d_]{3,14})\s+[\[(]?(\d{1,2}):(\d{2})(?::(\d{2}))?[\])]?")


def _are_surnames(headers: Sequence[tuple[str, str]]) -> bool:
    """Whether the words that would be days between the names and the times of `headers` are
    surnames: everyone has one of their own, and the times are those of a recording, which begins
    with its first minutes and goes on."""
    found = [_WORD_AND_TIME.fullmatch(text[len(name) :]) for name, text in headers]
    if not all(found):
        return False
    matches = [match for match in found if match]
    own = {(name.casefold(), match[1]) for (name, _), match in zip(headers, matches, strict=True)}
    alone = len(own) == len({name for name, _ in own}) == len({word for _, word in own})
    times = [tuple(int(each) for each in match.groups()[1:] if each) for match in matches]
    return len(own) > 1 and alone and times == sorted(times) and times[0][0] < _FIRST_HOUR


_FIRST_HOUR = 5
