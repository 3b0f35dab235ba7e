"""Texts to look for quotations in.

Quotation marks, hyphens and spaces are folded, texts are joined by one space.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from glossator.text import fold, folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """From code point `start` of text `first` to code point `end` of text `last`, half-open."""

    first: int
    start: int
    last: int
    end: int


@dataclass(frozen=True)
class _Word:
    """A word of a haystack in lower case, with its range in the haystack's text."""

    letters: str
    start: int
    end: int


class Haystack:
    """Texts folded, joined and ready to be searched again and again. Made by `index`."""

    def __init__(self, texts: Sequence[str]) -> None:
        parts: list[str] = []
        self._starts: list[int] = []  # in `text`, of each text that is not empty
        self._numbers: list[int] = []  # its index in `texts`
        self._offsets: list[Sequence[int]] = []
        self._texts = tuple(texts)
        length = 0
        for number, text in enumerate(texts):
            letters, offsets = _fold(text)
            if not letters:
                continue
            self._starts.append(length)
            self._numbers.append(number)
            self._offsets.append(offsets)
            parts.append(letters)
            length += len(letters) + 1
        self.text = " ".join(parts)  # folded

    @cached_property
    def caseless(self) -> str:
        """`text` in lower case, letter for letter at the same places."""
        return self.text.translate(LOWER)

    @cached_property
    def words(self) -> tuple[_Word, ...]:
        """The words of `text` in order."""
        return tuple(
            _Word(match.group(), match.start(), match.end())
            for match in WORD.finditer(self.caseless)
        )

    @cached_property
    def single(self) -> dict[tuple[str, ...], list[int]]:
        """For each word, the indices in `words` at which it stands."""
        return _grams(self.words, 1)

    @cached_property
    def pairs(self) -> dict[tuple[str, ...], list[int]]:
        """For each two neighbouring words, the indices in `words` at which they stand."""
        return _grams(self.words, 2)

    def match(self, start: int, end: int) -> Match:
        """Range `start:end` of `text` (neither end in a joint) in the texts it was made of."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, end - 1) - 1
        return Match(
            first=self._numbers[first],
            start=self._offsets[first][start - self._starts[first]],
            last=self._numbers[last],
            end=self._offsets[last][end - 1 - self._starts[last]] + 1,
        )

    def original(self, start: int, end: int) -> str:
        """The source's characters of range `start:end` of `text`, on one line."""
        match = self.match(start, end)
        if match.first == match.last:
            return " ".join(self._texts[match.first][match.start : match.end].split())
        between = self._texts[match.first + 1 : match.last]
        parts = [self._texts[match.first][match.start :], *between]
        return " ".join(" ".join([*parts, self._texts[match.last][: match.end]]).split())


WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def _grams(words: Sequence[_Word], size: int) -> dict[tuple[str, ...], list[int]]:
    places: dict[tuple[str, ...], list[int]] = {}
    for place in range(len(words) - size + 1):
        gram = tuple(word.letters for word in words[place : place + size])
        places.setdefault(gram, []).append(place)
    return places


class _LowerTable(dict[int, int]):
    """Each letter's lower case where that is one letter, so that offsets stay."""

    def __missing__(self, code: int) -> int:
        letter = chr(code)
        lowered = letter.casefold()
        if len(lowered) != 1:
            lowered = letter.lower()
        self[code] = ord(lowered) if len(lowered) == 1 else code
        return self[code]


LOWER = _LowerTable()


def _fold(text: str) -> tuple[str, Sequence[int]]:
    """`fold(text)`, quick where folding moves nothing: it only ever lengthens at `…`."""
    letters = folded(text)
    if len(letters) == len(text) and "…" not in text:
        return letters, range(len(text) + 1)
    slow = fold(text)
    return slow.text, slow.offsets


def index(texts: Sequence[str]) -> Haystack:
    """`texts` ready to be searched; worth keeping for more than one quote."""
    return Haystack(texts)
