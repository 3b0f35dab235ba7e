"""Labels by which nobody speaks though they come again: a word that counts what follows, and the
marks of the few questions an article ends with."""

import re
from collections.abc import Mapping, Sequence

from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line
from glossator.readers.speech.roles import ANSWERERS, ASKERS
from glossator.readers.speech.speakers import GENERIC, Label, known_as

# 第1步 · 第一步 · step 2 · 步骤三 · 2. lépés · día 3
_COUNTED = re.compile(
    r"(?P<before>[^\d一二三四五六七八九十]*?)[\s.]*(?P<number>\d{1,2}|[一二三四五六七八九]|十[一二]?)"
    r"(?P<behind>[^\d一二三四五六七八九十]*)"
)
_NUMERALS = {each: value for value, each in enumerate("一二三四五六七八九十", 1)} | {
    "十一": 11,
    "十二": 12,
}
_FEWEST = 3  # in a row: two voices also come as 1, 2, 1, 2
_LETTERS = 2  # of the word that is counted: P1, P2 and P3 sit in a circle
_MORE = 2  # times as many words as are asked and answered stand above


def counted(lines: Sequence[Line], found: Mapping[int, Label]) -> set[int]:
    """The places of the labels in `found` that are one word with a number which counts up by one,
    in one row or in several that begin alike: steps, days, parts. Voices with numbers come in any
    order."""
    rows: dict[str, list[tuple[int, int]]] = {}
    for i in sorted(found):
        name = known_as(found[i])
        match = _COUNTED.fullmatch(name)
        if match is None or found[i].timed or found[i].dated:
            continue
        stem = f"{match['before'].strip()} {match['behind'].strip()}"
        if sum(map(str.isalpha, stem)) >= _LETTERS and not _is_voice(name):
            number = match["number"]
            rows.setdefault(stem, []).append((i, _NUMERALS.get(number) or int(number)))
    return {i for row in rows.values() if _counts([each for _, each in row]) for i, _ in row}


def _is_voice(name: str) -> bool:
    """Whether a name with a number is what transcripts call those whose names nobody knows."""
    return bool(ASKERS.fullmatch(name) or ANSWERERS.fullmatch(name) or GENERIC.match(name))


def _counts(numbers: Sequence[int]) -> bool:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    begins = {run[0] for run in runs}
    return len(begins) == 1 and all(len(run) >= _FEWEST for run in runs)


def are_an_appendix(lines: Sequence[Line], found: Mapping[int, Label]) -> bool:
    """Whether labels that name nobody (`Q`, `问`, `Antwort`) mark but a few questions behind, or
    in the middle of, a text that is much longer than they and what is said by them. A name alone
    on its line above and below them is who wrote the text."""
    spoken = {i: known_as(label) for i, label in found.items() if not label.alone}
    if not spoken or not all(_is_mark(name) for name in spoken.values()):
        return False
    first, last = min(spoken), max(spoken)
    if any(first < i < last for i in found if i not in spoken):
        return False
    said = sum(line.words for line in lines[first : last + 1])
    above = sum(line.words for line in lines[:first] if is_prose(line))
    return above >= _MORE * said


def _is_mark(name: str) -> bool:
    return bool(ASKERS.fullmatch(name) or ANSWERERS.fullmatch(name))
