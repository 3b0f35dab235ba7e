"""The lines of a plain text as a reader sees them: what they say and how they stand."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from glossator.model.trees import Span
from glossator.text import INVISIBLE, Lines, folded

_TAB = 4  # columns
_ENDING = 120  # code points
# what nobody sees at the end of a line; marks of direction are not among it, as they come in pairs
_NOTHING = "\x00\u200b\u2060\ufeff\u00ad"
# "1." "2)" "a)" "(3)" "-" "*" "•" and its kin, with white space behind
_LIST_START = re.compile(r"(?:[-*+•◦▪‣·–—▢☐☑✓✔✗✘►●○]|\(?\d{1,3}[.)]|\(?[a-zA-Z][)])[ \t\u00a0]+\S")
_ENDS_SENTENCE = re.compile(r"[.!?:;…。！？]['\"”“’‘»«›‹)\]]*$")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_UNSPACED = re.compile(r"[\u0e01-\u0edd\u1000-\u109f\u1780-\u17dd]")  # Thai, Lao, Burmese, Khmer
_WORD = 6  # letters and vowel signs of their words


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line that says something: a physical line, or several that were one before wrapping.

    `start:end` and `parts` (one range a physical line) are code points of the source without outer
    white space; `number` counts its first line from 1; `indent` is in columns; `before` and `after`
    count the blank lines around; `key` is the text folded for comparison; `words` counts words
    (two characters of Chinese or Japanese script are one).
    """

    number: int
    start: int
    end: int
    indent: int
    text: str
    key: str
    words: int
    parts: tuple[tuple[int, int], ...]
    before: int
    after: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def ending(self) -> str:
        """The last words: enough to see how the line ends, whatever its length."""
        return self.text[-_ENDING:]


@lru_cache(maxsize=2)  # readers weigh a source by its lines before one of them reads it
def read_lines(text: str) -> tuple[Line, ...]:
    """The lines of `text` that are not blank, hard-wrapped paragraphs joined to one."""
    physical = physical_lines(text)
    if width := _wrap_width(physical):
        return tuple(_joined(physical, lambda group, line: _continues(group, line, width)))
    if length := _ragged_length(physical):
        return tuple(_joined(physical, lambda group, line: _runs_on(group[-1], line, length)))
    return physical


def is_list_start(text: str) -> bool:
    """Whether `text` begins with a list's mark and has words behind it."""
    return bool(_LIST_START.match(text))


def count_words(text: str) -> int:
    """Words of `text`; of a script without spaces two characters count as one, or so many letters
    as a word has."""
    return len(text.split()) + len(_CJK.findall(text)) // 2 + len(_UNSPACED.findall(text)) // _WORD


# --- reading ------------------------------------------------------------------------------------


def physical_lines(text: str) -> tuple[Line, ...]:
    """The lines of `text` that are not blank, as they stand."""
    starts = Lines.of(text).starts
    found: list[tuple[int, int, int, int]] = []
    for number, start in enumerate(starts, 1):
        end = starts[number] if number < len(starts) else len(text)
        first, last = trimmed(text, start, end)
        if first < last and text[first:last].strip(INVISIBLE + "\x00"):
            found.append((number, start, first, last))
    lines = []
    for index, (number, line_start, first, last) in enumerate(found):
        before = number - 1 - (found[index - 1][0] if index else 0)
        after = (found[index + 1][0] if index + 1 < len(found) else len(starts) + 1) - number - 1
        words = text[first:last]
        lines.append(
            Line(
                number=number,
                start=first,
                end=last,
                indent=_columns(text[line_start:first]),
                text=words,
                key=folded(words),
                words=count_words(words),
                parts=((first, last),),
                before=before,
                after=after,
            )
        )
    return tuple(lines)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """`start:end` without white space and invisible characters at its ends."""
    while start < end and (text[start].isspace() or text[start] in _NOTHING):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _NOTHING):
        end -= 1
    return start, end


def _columns(space: str) -> int:
    column = 0
    for char in space:
        column = (column // _TAB + 1) * _TAB if char == "\t" else column + 1
    return column


# --- unwrapping ---------------------------------------------------------------------------------

_NARROWEST, _WIDEST = 40, 110  # columns a text is wrapped at: mails, terminals, printed pages
_FULL_SHARE = 0.8  # of the lines with a neighbour below, those that had no room for its first word
_OPEN_SHARE = (
    0.5  # of these, those that end inside a sentence: verse and lists end lines on purpose
)
_RAGGED = 4  # columns a wrapped line may stay below the width though a short word would have fitted


def _wrap_width(lines: Sequence[Line]) -> int:
    """The column the text was wrapped at, 0 if each of its lines stands for itself."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.after == 0]
    pairs = [(a, b) for a, b in pairs if not _begins(b.text)]
    if len(pairs) < 3 or max(len(a.text) for a, _ in pairs) > _WIDEST:
        return 0
    lengths = sorted(a.indent + len(a.text) for a, _ in pairs)
    width = lengths[min(len(lengths) - 1, len(lengths) * 95 // 100)]
    if not _NARROWEST <= width <= _WIDEST or any(_CJK.search(a.text) for a, _ in pairs[:20]):
        return 0
    full = [(a, b) for a, b in pairs if _is_full(a, b, width)]
    is_open = sum(not _ENDS_SENTENCE.search(a.text) for a, _ in full)
    # A page without blank lines ends a paragraph with a short line: those are no evidence against.
    ragged = sum(not _ENDS_SENTENCE.search(a.text) for a, b in pairs if not _is_full(a, b, width))
    if is_open < _OPEN_SHARE * len(full) or len(full) < _FULL_SHARE * (len(full) + ragged):
        return 0
    return width if len(full) * 2 >= len(pairs) else 0


# "12.03.21, 19:04 - Ada: …" · "[19:04, 12/03/2021] Ada: …": each message of a chat is a line
_MESSAGE = re.compile(
    r"\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d"
    r"|\[\d{1,2}:\d\d(?::\d\d)?(?: [AaPp]\.?[Mm]\.?)?, \d"
)


def _begins(text: str) -> bool:
    """Whether a line can only begin something: an item of a list, a message with its date."""
    return is_list_start(text) or bool(_MESSAGE.match(text))


def _is_full(line: Line, following: Line, width: int) -> bool:
    word = following.text.split(maxsplit=1)[0]
    return line.indent + len(line.text) + 1 + len(word) > width - _RAGGED


def _joined(
    lines: Sequence[Line], continues: Callable[[Sequence[Line], Line], bool]
) -> Iterator[Line]:
    """The lines, those as one of which each `continues` the ones above it."""
    group: list[Line] = []
    for line in lines:
        if group and not continues(group, line):
            yield _as_one(group)
            group = []
        group.append(line)
    if group:
        yield _as_one(group)


def _continues(group: Sequence[Line], line: Line, width: int) -> bool:
    last = group[-1]
    if last.after or _begins(line.text) or not _is_full(last, line, width):
        return False
    hangs = len(group) == 1 and is_list_start(last.text)
    return line.indent <= last.indent or hangs


# A printed page is set in letters of different widths: copied off it, its lines are nearly alike in
# length, and no column ends them.
_FEWEST_CARRIED = 8  # lines that go on in the next with a small letter
_SHORTEST, _LONGEST_RAGGED = 60, 150  # code points of a full line
_RAGGED_SHARE = 0.8  # of a full line: so long is every line that another goes on
_ALIKE = 0.85  # of the lines that are gone on with, those so long
_CARRIED_SHARE = 0.4  # of full lines with a neighbour below, those it goes on with a small letter
_BROADER = 1.2  # times a full line: what is longer is no line of such a page
_LEADERS = re.compile(r"(?:[.·…]\s?){4,}\d*$")  # `The boats . . . . . 3`, of a table of contents
_LABEL = re.compile(r"[^.!?:：]{1,60}[:：](?:\s|$)")


def _ragged_length(lines: Sequence[Line]) -> int:
    """How long a full line of a printed page is, in code points; 0 if the text is none."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.after == 0]
    carried = sorted(len(a.text) for a, b in pairs if _is_carried(a, b))
    if len(carried) < _FEWEST_CARRIED:
        return 0
    length = carried[len(carried) * 9 // 10]
    if not _SHORTEST <= length <= _LONGEST_RAGGED:
        return 0
    least = _RAGGED_SHARE * length
    full = sum(len(a.text) >= least for a, _ in pairs)
    broader = sum(len(line.text) > _BROADER * length for line in lines)
    alike = sum(each >= least for each in carried)
    is_printed = alike >= _ALIKE * len(carried) and len(carried) >= _CARRIED_SHARE * full
    return length if is_printed and broader * 20 <= full else 0


def _is_carried(line: Line, following: Line) -> bool:
    """Whether a sentence plainly goes on in the next line."""
    return (
        not _ENDS_SENTENCE.search(line.text)
        and following.text[0].islower()
        and not is_list_start(following.text)
    )


def _runs_on(last: Line, line: Line, length: int) -> bool:
    """Whether `line` goes on with the paragraph of `last`, in which full lines have `length`."""
    if last.after or len(last.text) < _RAGGED_SHARE * length or is_list_start(line.text):
        return False
    if _LEADERS.search(last.text):
        return False
    is_small = line.text[0].islower()
    if not _ENDS_SENTENCE.search(last.text):
        return is_small or not _LABEL.match(line.text)
    # behind the end of a sentence a new paragraph may begin, unless the lines are full
    least = (1 + _RAGGED_SHARE) / 2 * length
    if is_small or len(last.text) < least:
        return is_small and len(last.text) >= least
    return len(line.text) >= least and not _LABEL.match(line.text)


def _as_one(group: Sequence[Line]) -> Line:
    first, last = group[0], group[-1]
    if first is last:
        return first
    words = first.text
    for a, b in pairwise(group):
        words += ("" if is_hyphenated(a.text, b.text) else " ") + b.text
    return Line(
        number=first.number,
        start=first.start,
        end=last.end,
        indent=first.indent,
        text=words,
        key=folded(words),
        words=count_words(words),
        parts=tuple(part for line in group for part in line.parts),
        before=first.before,
        after=last.after,
    )


def is_hyphenated(line: str, following: str) -> bool:
    """Whether the line end behind `line` stands inside a word with a hyphen: `well-` `known`."""
    return len(line) > 1 and line[-1] == "-" and line[-2].isalpha() and following[0].islower()
