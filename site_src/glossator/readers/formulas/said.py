"""What sites say, in many languages, as whole lines: looked up by the words of a line.

The tables, a module for each realm, are written without capitals, accents and marks, and lines
are reduced to the same. They are put together when the first line is asked about.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from glossator.readers.formulas import anything as formulas_anything
from glossator.readers.formulas import asked as formulas_asked
from glossator.readers.formulas import asking as formulas_asking
from glossator.readers.formulas import boxes as formulas_boxes
from glossator.readers.formulas import encyclopedias as formulas_encyclopedias
from glossator.readers.formulas import kinds as formulas_kinds
from glossator.readers.formulas import notices as formulas_notices
from glossator.readers.formulas import offers as formulas_offers
from glossator.readers.formulas import pages as formulas_pages
from glossator.readers.formulas import reader as formulas_reader
from glossator.readers.formulas import recordings as formulas_recordings
from glossator.readers.formulas import related as formulas_related
from glossator.readers.formulas import shop as formulas_shop
from glossator.readers.formulas import site as formulas_site
from glossator.readers.formulas import talk as formulas_talk
from glossator.readers.formulas import wares as formulas_wares
from glossator.readers.formulas.formula import LIKELY, SURE, WEAK, Formula

TABLES = (
    *formulas_notices.FORMULAS,
    *formulas_reader.FORMULAS,
    *formulas_related.FORMULAS,
    *formulas_talk.FORMULAS,
    *formulas_shop.FORMULAS,
    *formulas_kinds.FORMULAS,
    *formulas_site.FORMULAS,
    *formulas_boxes.FORMULAS,
    *formulas_offers.FORMULAS,
    *formulas_encyclopedias.FORMULAS,
    *formulas_anything.FORMULAS,
    *formulas_pages.FORMULAS,
    *formulas_asking.FORMULAS,
    *formulas_recordings.FORMULAS,
    *formulas_asked.FORMULAS,
    *formulas_wares.FORMULAS,
)
_LONGEST = 400  # code points of a line that is asked for
_FREE, _MANY_FREE = 8, 50  # words for `~` in a formula of few and of many words
_MANY = 3  # words from which a formula is of many
_LONG, _LONG_UNSPACED = 4, 10  # words, letters of a formula that says it at length
_BARE, _FEW = 2, 4  # letters of a word alone, of one that is hardly any, in unspaced scripts

_NUMBER = re.compile(r"\d(?:[\d.,:٫٬'’]*\d)?")
_WORD = re.compile(r"[^\W\d_]+|[#~]")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "æ": "ae", "đ": "d", "ı": "i", "œ": "oe"})
_VOICED = "\u3099\u309a"
_STOPPED = re.compile(r"[.。!！][\"'”“’‘»«›‹)\]」』）]*$")


def reduced(text: str) -> str:
    """`text` without capitals, accents and marks, numbers as `#`; without spaces where its script
    has none."""
    text = text.casefold()
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text.translate(_LETTERS))
        kept = "".join(c for c in parts if c in _VOICED or unicodedata.category(c)[0] != "M")
        text = unicodedata.normalize("NFC", kept)
    words = _WORD.findall(_NUMBER.sub(" # ", text))
    return ("" if _UNSPACED.search(text) else " ").join(words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a line says: the formula, and what it weighs there."""

    formula: Formula
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tables:
    """Formulas by their whole text; those with `~` by their first word, or by their last, or of
    unspaced scripts by what stands before and behind it."""

    whole: dict[str, Formula] = field(default_factory=dict)
    first: dict[str, list[tuple[tuple[str, ...], Formula]]] = field(default_factory=dict)
    last: dict[str, list[tuple[tuple[str, ...], Formula]]] = field(default_factory=dict)
    unspaced: list[tuple[str, str, Formula]] = field(default_factory=list)


@cache
def _tables(*, plain: bool) -> _Tables:
    """All formulas, or those in plain letters: a line that is reduced to such fits no other."""
    tables = _Tables()
    for formula in TABLES:
        for line in formula.lines.split("\n"):
            for piece in line.strip()[3:].split(" | "):
                if piece.isascii():  # written as lines are reduced
                    _enter(tables, piece, formula)
                elif not plain:
                    _enter(tables, reduced(piece), formula)
    return tables


def _enter(tables: _Tables, text: str, formula: Formula) -> None:
    """Of two formulas that have the same text the first keeps it."""
    if "~" not in text:
        tables.whole.setdefault(text, formula)
    elif _UNSPACED.search(text):
        before, _, behind = text.partition("~")
        tables.unspaced.append((before, behind.rpartition("~")[2], formula))
    else:
        words = tuple(text.split())
        by_first = words[0] != "~"
        table, key = (tables.first, words[0]) if by_first else (tables.last, words[-1])
        table.setdefault(key, []).append((words, formula))


@lru_cache(maxsize=4096)
def said(line: str) -> Said | None:
    """What the whole of a line says, if sites say it; None if they do not."""
    if len(line) > _LONGEST:
        return None
    text = reduced(line)
    if not text or text == "#":
        return None
    tables = _tables(plain=text.isascii())
    stopped = bool(_STOPPED.search(line))
    counted = text.removesuffix("#").rstrip()  # "Comments (18)" where "Comments" is known
    for each in (text, counted):
        if formula := tables.whole.get(each):
            return _weighed(formula, each, stopped=stopped)
    if _UNSPACED.search(text):
        return _open_unspaced(tables.unspaced, text)
    return _open(tables, text.split(), stopped=stopped)


def _weighed(formula: Formula, text: str, *, stopped: bool) -> Said | None:
    """A word alone proves less than a phrase, and nothing if it ends in a stop; a phrase of many
    words proves more."""
    if _UNSPACED.search(text):
        letters = len(text.replace("#", ""))
        most = formula.alone if letters <= _FEW else _at_length(formula, letters >= _LONG_UNSPACED)
        return Said(formula=formula, weight=min(most, WEAK + 1) if letters <= _BARE else most)
    words = text.split()
    own = len([word for word in words if word != "#"])
    if own > 1:
        return Said(formula=formula, weight=_at_length(formula, own >= _LONG))
    if stopped and len(words) == 1:
        return None
    most = formula.alone if len(words) == 1 else LIKELY + 1
    return Said(formula=formula, weight=min(most, formula.weight))


def _at_length(formula: Formula, is_long: bool) -> int:
    return 2 * formula.weight if is_long and formula.weight >= SURE - 1 else formula.weight


def _open(tables: _Tables, words: Sequence[str], *, stopped: bool) -> Said | None:
    """The heaviest of the formulas with `~` that fit the words of a line."""
    found: Said | None = None
    for pattern, formula in (*_of(tables.first, words[0]), *_of(tables.last, words[-1])):
        own = len(pattern) - pattern.count("~")
        if stopped and own < _MANY:
            continue
        if len(words) - own > (formula.free or (_FREE if own < _MANY else _MANY_FREE)):
            continue
        most = _at_length(formula, own >= _LONG)
        weight = min(most, most if own >= _MANY else LIKELY + 1 if own > 1 else WEAK)
        if (found is None or weight > found.weight) and _fits(pattern, words):
            found = Said(formula=formula, weight=weight)
    return found


_Patterns = Mapping[str, Sequence[tuple[tuple[str, ...], Formula]]]


def _of(table: _Patterns, word: str) -> Sequence[tuple[tuple[str, ...], Formula]]:
    return [*table.get(word, ()), *table.get("~", ())]


def _fits(pattern: Sequence[str], words: Sequence[str]) -> bool:
    """Whether `words` are those of `pattern`, with one or more words in place of each `~`."""
    at = after = 0  # where the words go on; the last `~` there was, and where its words begin
    k, open_at = 0, -1
    while at < len(words):
        if k < len(pattern) and pattern[k] == "~":
            open_at, after = k, at
            k, at = k + 1, at + 1
        elif k < len(pattern) and pattern[k] == words[at]:
            k, at = k + 1, at + 1
        elif open_at >= 0:
            # one word more stands for the last `~`
            after += 1
            k, at = open_at + 1, after + 1
        else:
            return False
    return k == len(pattern)


def _open_unspaced(patterns: Sequence[tuple[str, str, Formula]], text: str) -> Said | None:
    found: Said | None = None
    for before, behind, formula in patterns:
        if not (text.startswith(before) and text.endswith(behind)):
            continue
        own = len(before) + len(behind)
        if len(text) <= own:
            continue
        most = _at_length(formula, own >= _LONG_UNSPACED)
        weight = min(most, most if own > _FEW else LIKELY if own > _BARE else WEAK)
        if found is None or weight > found.weight:
            found = Said(formula=formula, weight=weight)
    return found
