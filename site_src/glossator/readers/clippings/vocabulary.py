"""How far a line consists of the words sites are operated with (`interface_words`).

A word of these proves nothing alone, authors use it too. What counts is how much of a line
consists of such words (`Interface.share`), and how many different matters of a site it speaks of.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from glossator.model.documents import Reason
from glossator.readers.clippings.interface_words import BETWEEN, MATTERS, Matter

_LONGEST = 400  # code points: nobody puts longer lines on a button, and notices say it early


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """How far a line consists of the words of an interface: their share of its words (small words
    and figures left out), the matters by name, how many of them are heavy, whether one heads a
    box, `tabular` whether tables have rows of all of them, and what the line would be set aside
    for."""

    share: float
    matters: tuple[str, ...]
    heavy: int
    heads: bool
    tabular: bool
    reason: Reason | None


NOTHING = Interface(share=0.0, matters=(), heavy=0, heads=False, tabular=False, reason=None)
# matters that tables have rows of too: "Price: 95", "Name: Ada"
_ROWS = {"advertising", "counter", "field", "piece", "house", "paywall", "contents"}


def is_small_word(word: str) -> bool:
    """Whether a word joins others, as `and` does, or stands on buttons between those that tell."""
    return word.casefold() in BETWEEN


_TOKEN = re.compile(r"[^\W\d_]+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LETTER = re.compile(r"[^\W_]")
_SHORTEST_STEM, _LONGEST_STEM = 3, 12
_SMALL_UNSPACED = re.compile("[のをにはがでとへもる的了在到与和至 ]")


def _tables() -> tuple[Mapping[str, Matter], Mapping[str, Matter]]:
    """Whole words and stems by what they are words of; of two matters the first keeps a word."""
    whole: dict[str, Matter] = {}
    stems: dict[str, Matter] = {}
    for matter in MATTERS:
        for word in matter.words.casefold().split():
            table = stems if word.endswith("*") else whole
            table.setdefault(word.rstrip("*"), matter)
    return whole, stems


_WHOLE, _STEMS = _tables()
_BY_NAME = {matter.name: matter for matter in MATTERS}
_UNSPACED_WORDS = re.compile(
    "|".join(f"(?P<{each.name}>{each.unspaced})" for each in MATTERS if each.unspaced)
)


@lru_cache(maxsize=4096)
def interface_of(key: str) -> Interface:
    """How far a folded line consists of the words of an interface."""
    text = key[:_LONGEST].casefold()
    if _UNSPACED.search(text):
        return _judged(*_unspaced(key[:_LONGEST]))
    found: list[Matter] = []
    others = 0
    for token in _TOKEN.findall(text):
        matter = _matter_of(token)
        if matter:
            found.append(matter)
        elif token not in BETWEEN:
            others += 1
    return _judged(found, len(found), others) if found else NOTHING


@lru_cache(maxsize=16384)
def _matter_of(token: str) -> Matter | None:
    for form in _forms(token):
        if matter := _WHOLE.get(form):
            return matter
        for length in range(min(len(form), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
            if matter := _STEMS.get(form[:length]):
                return matter
    return None


_ARABIC_PREFIX = re.compile(r"(?:[وفبكل]?ال|لل|[وبل])(?=\w{3})")


def _forms(token: str) -> Iterator[str]:
    """The word, and in Arabic script without article and conjunction."""
    yield token
    if "\u0600" <= token[0] <= "\u06ff":
        yield _ARABIC_PREFIX.sub("", token, count=1)


def _unspaced(text: str) -> tuple[list[Matter], int, int]:
    """As `_judged` wants it, in letters instead of words."""
    found: list[Matter] = []
    covered = 0
    for match in _UNSPACED_WORDS.finditer(text):
        found.append(_BY_NAME[match.lastgroup or ""])
        covered += len(match[0])
    rest = _SMALL_UNSPACED.sub("", _UNSPACED_WORDS.sub("", text))
    others = len([char for char in _LETTER.findall(rest) if not char.isdigit()])
    return found, covered, others


def _judged(found: list[Matter], covered: int, others: int) -> Interface:
    if not found:
        return NOTHING
    names = tuple(dict.fromkeys(matter.name for matter in found))
    # what a piece is called says least of what is done with it
    telling = next((matter for matter in found if matter.name != "piece"), found[0])
    return Interface(
        share=covered / (covered + others),
        matters=names,
        heavy=sum(_BY_NAME[name].heavy for name in names),
        heads=any(matter.heads for matter in found),
        tabular={*names} <= _ROWS,
        reason=telling.reason,
    )
