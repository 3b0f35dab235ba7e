"""The numbers of passages: given once, kept for ever, never given again.

A number is a label for the eye and for paper; no address contains it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

# Nine digits and four letters: far above what a document needs, far below what is slow to read.
_NUMBER = re.compile(r"(\d{1,9})([a-z]{0,4})", re.ASCII)


def number_key(number: str) -> tuple[int, int, str]:
    """For sorting numbers: 91, 91a, 91z, 91aa, 92. What is no number sorts before all."""
    match = _NUMBER.fullmatch(number)
    return (int(match[1]), len(match[2]), match[2]) if match else (-1, 0, "")


def numbered(recorded: Sequence[str], used: Iterable[str]) -> list[str]:
    """A number for each passage in reading order: the `recorded` one where there is one ("" where
    there is none), else one that is not in `used`, the numbers of all passages ever published.

    Behind the last recorded passage the next whole number; between two, the number of the one
    before with letters: 91a, 91b, … 91z, 91aa. Before the first stand 0a, 0b.
    """
    highest = 0
    letters: dict[int, int] = defaultdict(int)  # of each whole number, how many letters are used
    for number in (*used, *recorded):
        if match := _NUMBER.fullmatch(number):
            whole = int(match[1])
            highest = max(highest, whole)
            letters[whole] = max(letters[whole], _count(match[2]))
    last = max((i for i, number in enumerate(recorded) if number), default=-1)
    numbers: list[str] = []
    before = 0
    for i, number in enumerate(recorded):
        if number:
            numbers.append(number)
            before = max(0, number_key(number)[0])
        elif i > last:
            highest += 1
            numbers.append(str(highest))
        else:
            letters[before] += 1
            numbers.append(f"{before}{_letters(letters[before])}")
    return numbers


def _letters(count: int) -> str:
    """1 is a, 26 z, 27 aa."""
    letters = ""
    while count:
        count, rest = divmod(count - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _count(letters: str) -> int:
    count = 0
    for letter in letters:
        count = count * 26 + ord(letter) - ord("a") + 1
    return count
