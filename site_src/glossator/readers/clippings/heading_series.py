"""Headings by the company of other lines: questions under what says that they follow, a row that
counts from one, the two lists of a judgement, entries of a glossary, and what stands over a
paragraph as most headings of the text do."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from glossator.model.trees import Guess
from glossator.readers.clippings.heading_places import Found
from glossator.readers.clippings.heading_shapes import (
    CLOSED,
    FACT,
    FULL_STOP,
    LONGEST,
    NUMBERED,
    NUMERAL,
)
from glossator.readers.clippings.listing import ASKS, QUESTION, mark_of
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import FAQ
from glossator.readers.clippings.statements import is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.plain_lines import Line, is_list_start

# --- rows that count ----------------------------------------------------------------------------

_COUNTED = re.compile(r"(?P<number>\d{1,2})[.．)、](?P<space>\s*)(?=[^\W\d_])")
_COUNTED_WORDS, _FEWEST_COUNTED = 9, 3


def counted_close(lines: Sequence[Line]) -> set[int]:
    """Short numbered lines that count from one, three at least, each over a sentence or two of its
    own with or without blank lines: `1. More workers`, what came of it, `2. A cache`."""
    found: set[int] = set()
    row: list[int] = []
    numbers = [(i, match) for i in range(len(lines)) if (match := _mark(lines[i]))]
    for i, match in [*numbers, (-1, None)]:
        value = int(match["number"]) if match else 0
        if row and match and value == len(row) + 1 and _stands_apart(lines, row[-1], i):
            row.append(i)
            continue
        if len(row) >= _FEWEST_COUNTED and _tells(lines, row[-1]):
            found.update(row)
        row = [i] if match and value == 1 else []
    return found


def _mark(line: Line) -> re.Match[str] | None:
    match = _COUNTED.match(line.text)
    if match is None or line.words > _COUNTED_WORDS or CLOSED.search(line.ending):
        return None
    if not match["space"] and line.text[match.end()].isascii():
        return None  # "1.x"
    return None if "\t" in line.text else match


def _stands_apart(lines: Sequence[Line], above: int, i: int) -> bool:
    """Whether what stands under the number `above` is text of its own, down to line `i`."""
    return i > above + 1 and _tells(lines, above)


def _tells(lines: Sequence[Line], i: int) -> bool:
    """Whether a sentence longer than line `i` stands right below it."""
    if i + 1 >= len(lines) or lines[i + 1].before > 1:
        return False
    below = lines[i + 1]
    told = is_prose(below) or bool(FULL_STOP.search(below.ending))
    return told and len(below.text) > len(lines[i].text) and not is_list_start(below.text)


_WORDED = re.compile(r"(?P<word>[^\W\d_]{3,}) (?P<number>\d{1,2})(?:[.:)]? |[.:]?$)")


def counted_by_word(lines: Sequence[Line]) -> set[int]:
    """Lines that count from one behind the same word, whatever it is, three at least, each over
    lines of its own: `Phase 1: find out`, `Krok 2. Posadź`."""
    rows: dict[str, list[int]] = {}
    for i, line in enumerate(lines[:-1]):
        match = _WORDED.match(line.text) if line.words <= LONGEST else None
        if match is None or FULL_STOP.search(line.ending) or "\t" in line.text:
            continue
        row = rows.setdefault(match["word"].casefold(), [])
        if int(match["number"]) == len(row) + 1 and (not row or i > row[-1] + 1):
            row.append(i)
    return {
        i
        for row in rows.values()
        if len(row) >= _FEWEST_COUNTED and sum(is_prose(lines[j + 1]) for j in row) >= len(row) - 1
        for i in row
    }


def over_row(lines: Sequence[Line], i: int, row: Collection[int]) -> bool:
    """Whether a few words alone between blank lines stand over the first line of a row that
    counts."""
    line = lines[i]
    first = i + 1 in row and not any(j in row for j in range(i + 1))
    return first and min(line.before, line.after) > 0 and _ends_open(line) and line.words <= LONGEST


def numerals_between(lines: Sequence[Line], numerals: Collection[int]) -> set[int]:
    """Roman numerals alone in their lines that stand between two of `numerals` and count on from
    the one to the other, whatever is below them."""
    found: set[int] = set()
    for one, other in pairwise(sorted(numerals)):
        first, last = _roman(lines[one].text), _roman(lines[other].text)
        if not (first and last and last > first + 1):
            continue
        between = [i for i in range(one + 1, other) if _roman(lines[i].text)]
        if [_roman(lines[i].text) for i in between] == list(range(first + 1, last)):
            found.update(between)
    return found


_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII")
_ROMAN = {each: i for i, each in enumerate(_NUMERALS, 1)}


def _roman(text: str) -> int:
    return _ROMAN.get(text.rstrip(".)"), 0) if NUMERAL.fullmatch(text) else 0


# --- questions ----------------------------------------------------------------------------------

_QUESTION_WORDS = 24
_FEWEST_ASKED = 3  # of them without blank lines


def under_faq(lines: Sequence[Line]) -> dict[int, int]:
    """The questions under a line that says that questions and answers follow, with where that is:
    each right over its answer, in a line without mark; a question marked `Q:` is told as one, and
    so are two with no blank line above them."""
    found: dict[int, int] = {}
    for i, line in enumerate(lines):
        if not is_faq(line):
            continue
        row: list[int] = []
        at = i + 1
        while at + 1 < len(lines) and _asks(lines[at]) and not ASKS.search(lines[at + 1].ending):
            row.append(at)
            at = next((j for j in range(at + 1, len(lines)) if _ends_answer(lines, at, j)), at + 2)
        if len(row) >= _FEWEST_ASKED or all(lines[j].before for j in row):
            found |= dict.fromkeys(row, i)
    return found


def is_faq(line: Line) -> bool:
    """Whether a line says that questions and their answers follow."""
    return line.words <= LONGEST and bool(FAQ.fullmatch(line.text.rstrip(":： ")))


def _asks(line: Line) -> bool:
    plain = not (QUESTION.match(line.text) or mark_of(line))
    return plain and line.words <= _QUESTION_WORDS and bool(ASKS.search(line.ending))


def _ends_answer(lines: Sequence[Line], asked: int, i: int) -> bool:
    """Whether the answer to the question in line `asked` ends above line `i`: at the next question,
    at a few words that end open, or where nothing says that it goes on."""
    line = lines[i]
    over = i - asked > _ANSWER or (line.words <= LONGEST and not CLOSED.search(line.ending))
    return i > asked + 1 and (_asks(line) or over)


_ANSWER = 4  # lines of an answer

# --- over entries -------------------------------------------------------------------------------

_ENTRY = re.compile(r"[^\W\d_][^–—:.!?\t]{1,40} [–—-] \S")  # "Hank – a withy, twisted warm"
_NAME_WORDS, _FEWEST_ENTRIES, _NEAR = 4, 2, 5


def over_entries(lines: Sequence[Line], i: int) -> bool:
    """Whether a word or four head entries that each have a name, a dash or colon and what is said
    to it: a glossary, a record of a match. They stand behind a blank line, or in a text without
    gaps behind a sentence, and close over the entries."""
    line = lines[i]
    if line.words > _NAME_WORDS or not _ends_open(line) or i + 2 >= len(lines):
        return False
    if line.after:
        return _is_over_facts(lines, i)
    if not line.before and i and not FULL_STOP.search(lines[i - 1].ending):
        return False
    if i == 0 or is_name(line.text) or any(char.isdigit() for char in line.text):
        return False
    below = [lines[i + 1]]
    for each in lines[i + 2 : i + 1 + _NEAR]:
        if each.before:
            break
        below.append(each)
    kinds = [bool(_ENTRY.match(e.text)) - bool(FACT.match(e.text)) for e in below]
    first = 0 if kinds[0] else 1
    many = max(kinds.count(1), kinds.count(-1))
    return many >= _FEWEST_ENTRIES and many >= len(kinds) - 1 - first and first <= int(i > 0)


def _is_over_facts(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` stands behind a sentence and over labels with what is said to each, blank
    lines between all of them, three at least."""
    below = lines[i + 1 : i + 1 + _FACTS]
    behind = i > 0 and lines[i].before > 0 and FULL_STOP.search(lines[i - 1].ending)
    facts = all(_LABELLED.match(each.text) and not is_prose(each) for each in below)
    return bool(behind) and facts and len(below) == _FACTS


_FACTS = 3
# "1924 : électrification"
_LABELLED = re.compile(r"[^\W_][^:：.!?\t]{1,30}\s?[:：]\s?[^\s/]")


def _ends_open(line: Line) -> bool:
    text = line.text
    plain = not (CLOSED.search(line.ending) or FACT.match(text) or _ENTRY.match(text))
    own = text[0].isupper() or not text[0].isascii()
    return plain and own and not is_list_start(text) and "\t" not in text


# --- as other headings --------------------------------------------------------------------------

_ALIKE_WORDS, _PARAGRAPH = 9, 18
_FEWEST_ALIKE = 2
_ALIKE = Guess(evidence="stands over a paragraph as other headings of the text do", confidence=0.7)
_SIGNS = re.compile(r"[:|·•@\d()\[\]/\"“”„«»]")


def alike(
    lines: Sequence[Line], found: Mapping[int, Found], leaning: Collection[int]
) -> dict[int, Found]:
    """Of the lines `leaning` that some signs speak for those that stand over a paragraph as two
    other headings of the text do at least, and behind what is no short line of its own."""
    plain = [i for i in found if i + 1 < len(lines) and _is_plain(lines, i)]
    return {
        i: Found(level=2, guess=_ALIKE)
        for i in leaning
        if 0 < i < len(lines) - 1
        and i not in found
        and i + 1 not in found
        and (lines[i].words > 1 or not lines[i].text.isascii())  # "CNN", over its report
        and _is_plain(lines, i)
        and lines[i + 1].words >= _PARAGRAPH
        and interface_of(lines[i].key).share < _FACE
        and _ends(lines, i)
        and sum(_gap(lines[j]) == _gap(lines[i]) for j in plain) >= _FEWEST_ALIKE
    }


def _gap(line: Line) -> bool:
    return line.after > 0


def _is_plain(lines: Sequence[Line], i: int) -> bool:
    line = lines[i]
    few = line.words <= _ALIKE_WORDS and _ends_open(line)
    if not few or _SIGNS.search(line.text) or NUMBERED.match(line.text) or is_name(line.text):
        return False
    return is_prose(lines[i + 1])


_FACE = 0.5  # share of a line's words that are an interface's


def _ends(lines: Sequence[Line], i: int) -> bool:
    """Whether a sentence ends right above line `i`, who signs with a place or none, or what is set
    aside parts it from the text."""
    above, line = lines[i - 1], lines[i]
    parted = line.number > above.number + len(above.parts) + line.before
    signed = is_name(above.text) or (i > 1 and is_name(lines[i - 2].text))
    return parted or signed or bool(FULL_STOP.search(above.ending))
