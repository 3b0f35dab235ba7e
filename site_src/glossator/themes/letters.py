"""How letters are compared when terms are looked for: one form for each, and what ends a word.

Any case, any quotation mark, any dash and any white space are one; accents are as the owner asks.
Every folded letter knows the range of the text it came from.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from glossator.text import INVISIBLE

Accents = Literal["folded", "exact"]

# Scripts that write no spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
HANGUL = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
_UNSPACED = re.compile(f"[{UNSPACED}]")
_HANGUL = re.compile(f"[{HANGUL}]")

_SINGLE_QUOTES = "'‘’‚‛′ʼ`´＇"
_DOUBLE_QUOTES = '"“”„‟″«»＂'
_MINUS = "−"  # a dash in all but its category
# Where a line may be broken inside a word: a word and its hyphen to some, two words to others.
_BREAKS = "\u00ad\u200b"
# Accents of Latin, Greek and others; points of Hebrew; vowel signs of Arabic.
_ACCENTS = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]"
)
_FULL_WIDTH = range(0xFF01, 0xFF5F)


@dataclass(frozen=True, slots=True)
class Letters:
    """A folded text. `starts` and `ends` say for each letter which half-open range of the original
    it came from; None where every letter came from one."""

    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The range of the original that the letters `start:end` came from; `start < end`."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def fold_letters(text: str, accents: Accents, *, broken: bool = False) -> Letters:
    """`text` as terms are compared with it: white space is " ", a dash "-". Soft hyphens and other
    invisible characters are dropped; or, with `broken`, those where a line may break are "-"."""
    table = _TABLES[accents, broken]
    folded = text.translate(table)
    if text.isascii() or table.of_other_length.isdisjoint(text):
        return Letters(folded)
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        cluster = text[start:end]
        made = table[ord(cluster)] if len(cluster) == 1 else table.folded(cluster)
        for letter in made:
            letters.append(letter)
            starts.append(start)
            ends.append(end)
    return Letters("".join(letters), tuple(starts), tuple(ends))


def may_break(text: str) -> bool:
    """Whether `fold_letters(text, …, broken=True)` says anything else than without."""
    return any(char in text for char in _BREAKS)


def word_starts(text: str, place: int) -> bool:
    """Whether a word of folded `text` may start at `place`, or anything that is no word."""
    if not is_word(text[place]):
        return True
    if _is_mark(text[place]):
        return False
    if place == 0:
        return True
    before, first = text[place - 1], text[place]
    if first.isdigit() and before in ".," and place > 1 and text[place - 2].isdigit():
        return False  # 3 in 2.3
    if not is_word(before) or _UNSPACED.match(before) or _UNSPACED.match(first):
        return True
    return bool(_HANGUL.match(before)) != bool(_HANGUL.match(first))


def word_ends(text: str, place: int) -> bool:
    """Whether a word of folded `text` may end at `place`, or anything that is no word.

    In Korean it may wherever a syllable ends, because particles are written to the word.
    """
    if place == len(text):
        return True
    last, after = text[place - 1], text[place]
    if _is_mark(after):
        return False
    if last.isdigit() and after in ".," and text[place + 1 : place + 2].isdigit():
        return False  # 4 in 4.5
    if not is_word(last) or not is_word(after):
        return True
    return any(_UNSPACED.match(char) or _HANGUL.match(char) for char in (last, after))


def end_of_word(text: str, place: int) -> int:
    """Where the word ends that goes on at `place`; where no spaces are written, at once."""
    spaced = place == 0 or not _UNSPACED.match(text[place - 1])
    while place < len(text) and is_word(text[place]):
        if not _is_mark(text[place]) and (not spaced or _UNSPACED.match(text[place])):
            break
        place += 1
    return place


def is_word(char: str) -> bool:
    """Letters, digits, the underscore, and marks that belong to letters."""
    return char.isalnum() or char == "_" or _is_mark(char)


def _is_mark(char: str) -> bool:
    return not char.isascii() and unicodedata.category(char).startswith("M")


def _clusters(text: str) -> list[tuple[int, int]]:
    """Ranges of each character with the marks written behind it."""
    clusters: list[tuple[int, int]] = []
    for place, char in enumerate(text):
        if clusters and not char.isascii() and unicodedata.combining(char):
            clusters[-1] = clusters[-1][0], place + 1
        else:
            clusters.append((place, place + 1))
    return clusters


class _Table(dict[int, str]):
    """What each character is folded to, found when it is first met; `of_other_length` holds the
    characters met that become more letters than one, or none, or depend on what stands before."""

    def __init__(self, accents: Accents, broken: bool) -> None:
        super().__init__()
        self._accents = accents
        self._broken = broken
        self.of_other_length: set[str] = set()

    def __missing__(self, code: int) -> str:
        char = chr(code)
        made = self.folded(char)
        if len(made) != 1 or unicodedata.combining(char):
            self.of_other_length.add(char)
        self[code] = made
        return made

    def folded(self, cluster: str) -> str:
        """A character, with marks behind it or without, as it is compared."""
        char = cluster[0]
        if char.isspace():
            return " "
        if char in _BREAKS and self._broken:
            return "-"
        if char in INVISIBLE:
            return ""
        if char == _MINUS or unicodedata.category(char) == "Pd":
            return "-"
        if char in _SINGLE_QUOTES:
            return "'"
        if char in _DOUBLE_QUOTES:
            return '"'
        if ord(char) in _FULL_WIDTH:
            cluster = unicodedata.normalize("NFKC", char) + cluster[1:]
        parts = unicodedata.normalize("NFD", cluster.casefold())
        if self._accents == "folded":
            parts = _bare(parts)
        return unicodedata.normalize("NFC", parts)


def _bare(parts: str) -> str:
    """A decomposed cluster without its accents. In Cyrillic the marks make other letters (и, й);
    only the stress mark and the two dots of ё are accents there."""
    if "\u0400" <= parts[:1] <= "\u052f":
        return parts.replace("\u0301", "").replace("е\u0308", "е")
    return _ACCENTS.sub("", parts)


_TABLES = {
    (accents, broken): _Table(accents, broken)
    for accents in ("folded", "exact")
    for broken in (False, True)
}
