"""The words of a library as phrases are counted in: one number for a word in all its forms.

Passages in, words in order out. A phrase may run on over a space, a hyphen or both, as a term of a
theme may; every other character ends it, and so does a number.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.readers.dates import MONTHS
from glossator.readers.language import empty_words
from glossator.themes.letters import UNSPACED, Accents, fold_letters

_HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HIRAGANA = "\u3040-\u309f"
# Vowel signs and points, no letters to Python: Latin's, Hebrew's, Arabic's, those of India.
_SIGNS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf-\u05c2\u064b-\u065f\u0670"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0980-\u0dff"
)
# `don't`, `l'arte`; a character of Han alone; a run of katakana or of Thai; not hiragana: in
# Japanese it writes endings and particles.
_WORD = re.compile(
    rf"[{_HAN}]"
    rf"|(?:[^\W_{UNSPACED}{_HIRAGANA}]|[{_SIGNS}])+(?:'(?:[^\W_{UNSPACED}]|[{_SIGNS}])+)*"
    rf"|[\u30a0-\u30ff\uff66-\uff9f]+|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+"
)
_HAN_CHARACTER = re.compile(f"[{_HAN}]")
_GAP = re.compile(" +|- *")  # what may stand between two words of one phrase
_CLITIC = 2  # letters: `l'` and `qu'` before a word, `'s` and `'re` behind one
_MONTHS = frozenset(MONTHS) | {fold_letters(name, "folded").text for name in MONTHS}
_SURE_MONTH = 6  # letters of a month that is no other word: not `may`, `mars`, `march`

# How forms of one word end, as (ending, what the base form has in its place), the longest first.
_ENDINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (("ies", "y"), ("es", ""), ("s", "")),
    "de": (("nen", ""), ("en", ""), ("er", ""), ("es", ""), ("e", ""), ("n", ""), ("s", "")),
    "nl": (("en", ""), ("s", "")),
    "fr": (("aux", "al"), ("s", ""), ("x", "")),
    "es": (("ces", "z"), ("es", ""), ("s", "")),
    "pt": (("oes", "ao"), ("ões", "ão"), ("ns", "m"), ("es", ""), ("s", "")),
    "it": (("i", "o"), ("i", "e"), ("e", "a")),
    "ko": tuple(
        (particle, "") for particle in ("에서", "으로", "에게", *"은는이가을를의에로와과도만")
    ),
}
_SHORTEST = {"en": 3, "ko": 2}  # letters a base form has at least; elsewhere 4
_AS_COMMON = 10  # a form ten times as rare as its base is often another word: `news`, `new`


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A passage to be counted: `document` is the place of its own in the library, `taken` the
    ranges that belong to a theme already, none of which a phrase may touch."""

    document: int
    text: str
    language: str
    taken: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Every word of a library, in order. Of the word at a place: `ids` its number, `at` the place
    of its text among `texts`, `spans` its range there, `goes_on` whether a phrase may run on behind
    it, `is_empty` whether one may neither begin nor end with it, `is_han` whether it is one
    character of Han. `forms` says how the word of a number is compared."""

    texts: Sequence[Said]
    ids: Sequence[int]
    at: Sequence[int]
    spans: Sequence[tuple[int, int]]
    goes_on: Sequence[bool]
    is_empty: Sequence[bool]
    is_han: Sequence[bool]
    forms: Sequence[str]


def wording(texts: Sequence[Said], accents: Accents) -> Wording:
    """The words of `texts`, the forms of a word under one number."""
    found: list[tuple[str, str]] = []  # language, word
    at: list[int] = []
    spans: list[tuple[int, int]] = []
    goes_on: list[bool] = []
    is_empty: list[bool] = []
    empties = {
        language: frozenset(fold_letters(word, accents).text for word in empty_words(language))
        for language in {text.language for text in texts}
    }
    for place, text in enumerate(texts):
        for word, start, end, joined, empty in _words(text, accents, empties[text.language]):
            found.append((text.language, word))
            at.append(place)
            spans.append((start, end))
            goes_on.append(joined)
            is_empty.append(empty)
    numbers, forms = _numbered(Counter(found))
    return Wording(
        texts=texts,
        ids=[numbers[each] for each in found],
        at=at,
        spans=spans,
        goes_on=goes_on,
        is_empty=is_empty,
        is_han=[bool(_HAN_CHARACTER.match(word)) for _, word in found],
        forms=forms,
    )


def _words(
    text: Said, accents: Accents, empties: frozenset[str]
) -> Iterator[tuple[str, int, int, bool, bool]]:
    """Each word of `text` with its range there, whether a phrase may run on behind it, and whether
    it is empty."""
    letters = fold_letters(text.text, accents)
    folded = letters.text
    held: tuple[str, int, int, bool] | None = None
    reached = 0  # where the held word ends in `folded`
    taken = iter(sorted(text.taken))
    low, high = next(taken, (len(text.text), len(text.text)))
    for match in _WORD.finditer(folded):
        place, end = match.span()
        word, place, trimmed, is_clitic = _without_clitics(match[0], place, end)
        start, stop = letters.original(place, trimmed)
        while high <= start:
            low, high = next(taken, (len(text.text), len(text.text)))
        barred = word[0].isdigit() or (low < stop and start < high)
        joins = not barred and (place == reached or bool(_GAP.fullmatch(folded, reached, place)))
        if held is not None:
            yield (*held[:3], joins, held[3])
        held, reached = None, end
        if not barred:
            empty = is_clitic or word in empties or _is_month(word, folded, place, end)
            empty = empty or (len(word) == 1 and not _HAN_CHARACTER.match(word))
            held = word, start, stop, empty
    if held is not None:
        yield (*held[:3], False, held[3])


def _without_clitics(word: str, start: int, end: int) -> tuple[str, int, int, bool]:
    """`company` of `company's`, `arte` of `l'arte`, with the range; `don't` is a clitic whole."""
    if "'" not in word:
        return word, start, end, False
    first, last = word.split("'", 1)[0], word.rsplit("'", 1)[1]
    if last == "s":
        return word[:-2], start, end - 2, False
    if len(last) <= _CLITIC:
        return word, start, end, True
    if len(first) <= _CLITIC:
        return word[len(first) + 1 :], start + len(first) + 1, end, False
    return word, start, end, False


def _is_month(word: str, folded: str, start: int, end: int) -> bool:
    """Whether `word` is part of a date: a month beside a number, or one that is no other word."""
    if word not in _MONTHS:
        return False
    beside = folded[max(0, start - 3) : start] + folded[end : end + 2]
    return len(word) >= _SURE_MONTH or any(map(str.isdigit, beside))


def _numbered(
    counted: Mapping[tuple[str, str], int],
) -> tuple[dict[tuple[str, str], int], list[str]]:
    """A number for each word of a language, the same for all its forms, in the order of the
    alphabet; and what each number is compared as."""
    by_word: Counter[str] = Counter()
    for (_, word), count in counted.items():
        by_word[word] += count
    bases = {key: _base(*key, by_word) for key in counted}
    forms = sorted(set(bases.values()))
    number = {form: place for place, form in enumerate(forms)}
    return {key: number[base] for key, base in bases.items()}, forms


def _base(language: str, word: str, counted: Mapping[str, int]) -> str:
    """The form that `word` is one of the forms of, if the library has it; else the word. Where most
    forms have an ending (`künstliche`, `künstlicher`), their stem, if two of them are there."""
    code = language.split("-")[0].casefold()
    if word.endswith("ss"):
        return word
    endings = _ENDINGS.get(code, ())
    for ending, instead in endings:
        base = word[: len(word) - len(ending)] + instead
        if not word.endswith(ending) or len(base) < _SHORTEST.get(code, 4):
            continue
        if 0 < counted.get(base, 0) <= _AS_COMMON * counted[word]:
            return base
        if code == "de" and any(base + other in counted for other, _ in endings if other != ending):
            return base
    return word
