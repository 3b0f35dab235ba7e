"""Pull quotes that say in nearly the same words what a paragraph near them does: shortened, drawn
together, in another person or tense, in a text with or without blank lines."""

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from difflib import SequenceMatcher

from glossator.readers.clippings.quotation_marks import CLOSES, OPENS, letters
from glossator.readers.clippings.quoted_whom import ENDS, says_who
from glossator.readers.plain_lines import Line, is_list_start

_NEAR = 20  # lines between what is quoted and its paragraph
_PARAGRAPH, _LONGER = 18, 1.3  # words of such a paragraph, times the words of the quotation
_LEAST, _LEAST_BARE, _MOST = 6, 9, 45  # words of a quotation, of one without marks
_SAME = 0.75  # share of the words that are the paragraph's, in their order
_OTHER = 3  # words, at most, that are not, or stand elsewhere in it
_LITTLE = 4  # letters of a word that a sentence changes with who says it: "I", "habe", "hers"
_LEFT_OUT = 8  # words of the paragraph that may stand between those of the quotation
_PART, _WITHIN = 3, 3  # words of a part of what is drawn together, left out in it
_STEM = 5  # letters from which a word may end in another way
_SHORTENED, _FEW, _ABOVE = 12, 4, 3  # of a bare sentence shortened: words, left out, lines above it

_WORD = re.compile(r"[^\W_](?:[\w'’-]*\w)?")
_CUT = re.compile(r"\s*(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|…|\.\.\.)\s*")
_PAUSE = re.compile(r"\s*[.,;:!?…—–]+[\"'”“’‘»«›‹]*\s+")
# without one of these a sentence says the contrary
_DENIES = frozenset(
    """not no nor none never nicht nichts nie kein keine keinen ne pas non plus jamais rien nunca
    nada ni mai nulla não nem niet geen nooit nie nic ani ne není inte ingen aldrig ikke не нет ни
    ні немає""".split()  # noqa: SIM905 - a table of words reads better as text
)


def near_source(lines: Sequence[Line], i: int, free: Sequence[int]) -> int | None:
    """The paragraph near line `i` whose words that says, nearly, if it is set as a pull quote: in
    quotation marks from end to end, or over whose words they are; no answer in a talk. Or, alone
    between blank lines, a long sentence of the paragraph right above but a few words."""
    line = lines[i]
    words = _words(line.text)
    if len(words) < _LEAST or line.words > _MOST or is_list_start(line.text):
        return None
    if line.text.rstrip("»”\"' ")[-1:] in ("?", "？", "؟", ":", "："):
        return None
    quoted, said = _is_quoted(line), says_who(lines, i + 1, free)
    if _is_in_talk(lines, i + 1 if said else i, i) or not (quoted or said):
        return _shortened(lines, i, words)
    if not quoted and len(words) < _LEAST_BARE:
        return None
    at = bisect_left(free, i)
    near = free[max(0, at - _NEAR) : at + (_NEAR if said else 0)]
    for j in sorted(near, key=lambda j: abs(i - j)):
        source = lines[j]
        if j == i or source.words < max(_PARAGRAPH, _LONGER * line.words):
            continue
        if _says(source, line, words):
            return j
    return _again(lines, i, free) if quoted else None


def _says(source: Line, line: Line, words: Sequence[str]) -> bool:
    """Whether a paragraph has the words of a quotation: nearly so, all its parts one way or
    another, or what stands between marks of omission one after the other."""
    theirs = _words(source.text)
    if is_nearly(theirs, words):
        return True
    parts = [_words(part) for part in _PAUSE.split(line.text.strip(OPENS + " ")) if part]
    long = len(parts) > 1 and all(len(part) >= _PART for part in parts)
    if long and all(_has(theirs, part, _WITHIN) for part in parts):
        return True
    kept = [_words(part) for part in _CUT.split(line.text) if _words(part)]
    return len(kept) > 1 and _have_in_order(theirs, kept)


def _have_in_order(theirs: Sequence[str], parts: Sequence[Sequence[str]]) -> bool:
    at = 0
    for part in parts:
        size = len(part)
        where = next(
            (k for k in range(at, len(theirs) - size + 1) if theirs[k : k + size] == [*part]), -1
        )
        if where < 0 or size < _PART:
            return False
        at = where + size
    return True


def is_nearly(theirs: Sequence[str], words: Sequence[str]) -> bool:
    """Whether most of `words` stand in `theirs` in their order and close together, and of the rest
    each stands well before or behind these, or is one of the little words that change with who
    speaks, or a figure that is said there in words; and what is left out denies nothing."""
    ours = [_stem(word) for word in words]
    stems = [_stem(word) for word in theirs]
    figures = any(word.isdigit() for word in theirs)
    size = len(ours) + max(_LEFT_OUT, len(ours) // 2)
    for start in _starts(stems, ours):
        window = stems[start : start + size]
        changes = SequenceMatcher(None, window, ours, autojunk=False).get_opcodes()
        rest = [k for tag, *_, b, end in changes if tag != "equal" for k in range(b, end)]
        if len(ours) - len(rest) < _SAME * len(ours) or len(rest) > _OTHER:
            continue
        outside = {*stems[:start], *stems[start + size :]}
        if all(
            words[k] not in _DENIES
            and (_is_little(words[k]) or ours[k] in outside or (words[k].isdigit() and not figures))
            for k in rest
        ) and not any(
            _says_other(theirs[start + a : start + a_end], words[b:b_end], a, a_end == len(window))
            for tag, a, a_end, b, b_end in changes
            if tag != "equal"
        ):
            return True
    return False


def _says_other(theirs: Sequence[str], ours: Sequence[str], at: int, last: bool) -> bool:
    """Whether words of a paragraph for which a quotation has `ours`, or nothing, say what that does
    not: one that denies, or a longer word for a little one. Of the first (`at` is 0) and the
    `last`, only as many count as the quotation has."""
    if last:
        theirs = theirs[: len(ours)]
    elif at == 0:
        theirs = theirs[max(0, len(theirs) - len(ours)) :]
    if any(word in _DENIES for word in theirs):
        return True
    little = any(word.isalpha() and _is_little(word) for word in ours)
    return little and not all(_is_little(word) for word in theirs)


def _starts(stems: Sequence[str], ours: Sequence[str]) -> list[int]:
    """Where the first words of a quotation stand, and so many before them as it has others."""
    found: set[int] = set()
    for k, word in enumerate(ours[: _OTHER + 1]):
        found |= {max(0, at - k) for at, each in enumerate(stems) if each == word}
    return sorted(found)


def _stem(word: str) -> str:
    return word if len(word) < _STEM else word[: max(4, len(word) - 2)]


def _is_little(word: str) -> bool:
    return len(word) <= _LITTLE and word.isalpha()


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def _is_quoted(line: Line) -> bool:
    text = line.text.strip()
    inside = text[1:-1]
    ends = CLOSES.get(text[:1]) == text[-1:]
    return ends and not any(sign in inside for sign in (text[0], text[-1]))


def _is_in_talk(lines: Sequence[Line], end: int, i: int) -> bool:
    """Whether the line above line `i` is a quotation too, or the one behind line `end` begins with
    one: what people say to one another."""
    below = end + 1 < len(lines) and lines[end + 1].text[0] in f"{OPENS}—–―"
    return below or (i > 0 and _is_quoted(lines[i - 1]))


def _again(lines: Sequence[Line], i: int, free: Collection[int]) -> int | None:
    """The line shortly above that says alone, and without marks, what line `i` quotes."""
    said = letters(lines[i].text)
    near = (j for j in range(max(0, i - _ABOVE), i) if j in free and lines[j].before > 0)
    return next((j for j in near if letters(lines[j].text) == said), None)


def _shortened(lines: Sequence[Line], i: int, words: Sequence[str]) -> int | None:
    """The paragraph right above that says the sentence in line `i`, alone between blank lines, word
    for word but few it has more."""
    line = lines[i]
    alone = line.before > 0 and line.after > 0 and bool(ENDS.search(line.text))
    if not alone or len(words) < _SHORTENED:
        return None
    for j in range(max(0, i - _ABOVE), i):
        longer = lines[j].words >= _LONGER * line.words
        if longer and _has(_words(lines[j].text), words, _FEW):
            return j
    return None


def _has(theirs: Sequence[str], words: Sequence[str], more: int) -> bool:
    """Whether `words` stand in `theirs` in their order, and at most so many `more` between them."""
    for start in (at for at, word in enumerate(theirs) if word == words[0]):
        rest = iter(theirs[start : start + len(words) + more])
        if all(word in rest for word in words):
            return True
    return False
