"""Find a quotation in a text: where it stands, or what stands there that is like it.

Quotation marks, hyphens and spaces are folded, texts are joined by one space; the case is taken as
written, and only if nothing is found so in any case.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from functools import cached_property
from typing import Literal
from unicodedata import normalize

from glossator.model.documents import Quote, Stretch
from glossator.text import fold, folded

# Contexts shown of a quote that stands several times, and the words each may take.
_SHOWN = 4
_CONTEXT_WORDS = 8
# Code points shown before and after words that stand elsewhere than between prefix and suffix.
_AROUND = 25
# Below this likeness (difflib's ratio of letters) the closest words are no help to an owner.
LIKE = 0.5
_LOOKED_AT = 6  # places with most votes that are compared letter by letter
_MOST_LETTERS = 4000  # of two texts compared so


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """From code point `start` of text `first` to code point `end` of text `last`, half-open."""

    first: int
    start: int
    last: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFound:
    """Nothing reads so. `closest` is what reads most like it (empty: nothing does)."""

    closest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """It stands `count` times. `contexts` are words that stand before it, at its first places:
    each of them, as a prefix, says which (empty where nothing stands before)."""

    count: int
    contexts: tuple[str, ...]


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
        return self.text.translate(_LOWER)

    @cached_property
    def words(self) -> tuple[_Word, ...]:
        """The words of `text` in order."""
        return tuple(
            _Word(match.group(), match.start(), match.end())
            for match in _WORD.finditer(self.caseless)
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


_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


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


_LOWER = _LowerTable()


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


def find(quote: Quote | Stretch, texts: Haystack | Sequence[str]) -> Match | NotFound | Ambiguous:
    """Where the one place is at which `texts` read `quote`.

    A stretch runs from its first quote, which must be the only one, to the nearest end of its
    second quote behind that.
    """
    haystack = texts if isinstance(texts, Haystack) else index(texts)
    match quote:
        case Quote():
            found = _place(quote, haystack)
        case Stretch():
            found = _stretch(quote, haystack)
    return haystack.match(*found) if isinstance(found, tuple) else found


def places(quote: Quote, haystack: Haystack) -> tuple[Match, ...]:
    """Every place at which the texts read `quote`. Where only some of several have its very
    characters, these."""
    found = _places(quote, haystack)
    if len(found) > 1:
        exact = " ".join(quote.exact.split())
        found = [each for each in found if haystack.original(*each) == exact] or found
    return tuple(haystack.match(*each) for each in found)


def _place(quote: Quote, haystack: Haystack) -> tuple[int, int] | NotFound | Ambiguous:
    places = _places(quote, haystack)
    if len(places) == 1:
        return places[0]
    if places:
        return Ambiguous(count=len(places), contexts=_contexts(places, haystack.text))
    return NotFound(closest=_closest_words(quote, haystack))


def _stretch(stretch: Stretch, haystack: Haystack) -> tuple[int, int] | NotFound | Ambiguous:
    begins = _place(stretch.start, haystack)
    if not isinstance(begins, tuple):
        return begins
    ends = [place for place in _places(stretch.end, haystack) if _is_behind(place, begins)]
    if not ends:
        return NotFound(closest=_closest_words(stretch.end, haystack, begins[0]))
    return begins[0], ends[0][1]


def _is_behind(place: tuple[int, int], begins: tuple[int, int]) -> bool:
    return place[0] >= begins[0] and place[1] >= begins[1]


def _places(quote: Quote, haystack: Haystack) -> list[tuple[int, int]]:
    """Every range of the haystack's text that reads `quote`: as written, else composed or
    decomposed as Unicode allows, else in any case."""
    for form in _FORMS:
        parts = [folded(normalize(form, part) if form else part) for part in _parts(quote)]
        if not parts[0]:
            return []
        places = list(_occurrences(haystack.text, *parts))
        if not places:
            lowered = [part.translate(_LOWER) for part in parts]
            places = list(_occurrences(haystack.caseless, *lowered))
        if places:
            return places
    return []


_FORMS: tuple[Literal["NFC", "NFD"] | None, ...] = (None, "NFC", "NFD")


def _parts(quote: Quote) -> tuple[str, str, str]:
    return quote.exact, quote.prefix, quote.suffix


def _occurrences(text: str, exact: str, prefix: str, suffix: str) -> Iterator[tuple[int, int]]:
    start = text.find(exact)
    while start >= 0:
        end = start + len(exact)
        if _ends_with(text, start, prefix) and _begins_with(text, end, suffix):
            yield start, end
        start = text.find(exact, start + 1)


def _ends_with(text: str, end: int, words: str) -> bool:
    end -= text[end - 1 : end] == " "
    return text.endswith(words, 0, max(end, 0))


def _begins_with(text: str, start: int, words: str) -> bool:
    start += text[start : start + 1] == " "
    return text.startswith(words, start)


def _contexts(places: Sequence[tuple[int, int]], text: str) -> tuple[str, ...]:
    """The fewest words before each of the first places that tell them all apart."""
    starts = [start for start, _ in places]
    before = [text[max(0, start - 200) : start].split() for start in starts]
    for count in range(2, _CONTEXT_WORDS + 1):
        contexts = [" ".join(words[-count:]) for words in before]
        if len(set(contexts)) == len(contexts):
            break
    return tuple(contexts[:_SHOWN])


def _closest_words(quote: Quote, haystack: Haystack, begin: int = 0) -> str:
    """What reads most like `quote`; where its words stand but not between prefix and suffix, its
    first place with what does stand round it."""
    bare = [start for start, _ in _places(Quote(exact=quote.exact), haystack) if start >= begin]
    if bare:
        end = bare[0] + len(folded(quote.exact))
        before = haystack.text[: bare[0]].rfind(" ", 0, max(0, bare[0] - _AROUND)) + 1
        after = haystack.text.find(" ", end + _AROUND)
        return haystack.original(before, after if after >= 0 else len(haystack.text))
    near = nearest(quote.exact, haystack)
    return "" if near is None else haystack.original(near[0], near[1])


def nearest(exact: str, haystack: Haystack) -> tuple[int, int, float] | None:
    """The range of the haystack's text that reads most like `exact`, and how like it is (0 to 1).

    Two neighbouring words (or single ones, if no two stand together) vote for the place where the
    quote would begin, rare ones the most; difflib then finds begin and end near it. None if the
    likeness is below `LIKE`.
    """
    wanted = _wanted(exact, haystack)
    begins = _voted(wanted, 2, haystack.pairs, 1) or _voted(wanted, 1, haystack.single, 1)
    found = _aligned(exact, wanted, begins[0], haystack) if begins else None
    return found if found is not None and found[2] >= LIKE else None


def candidates(exact: str, haystack: Haystack) -> tuple[tuple[int, int, float], ...]:
    """Ranges of the haystack's text that read like `exact`, none over another, the likest first,
    each with how like it is (0 to 1). Single words vote as well as two together, so that a quote of
    which every second word was changed still finds its place."""
    wanted = _wanted(exact, haystack)
    begins = [
        *_voted(wanted, 2, haystack.pairs, _LOOKED_AT),
        *_voted(wanted, 1, haystack.single, _LOOKED_AT),
    ]
    found = [_aligned(exact, wanted, begin, haystack) for begin in dict.fromkeys(begins)]
    kept: list[tuple[int, int, float]] = []
    ranked = sorted(filter(None, found), key=lambda each: (-each[2], each[0], each[1]))
    ranked[:1] = [_tightened(each, exact, haystack) for each in ranked[:1]]
    for start, end, likeness in ranked:
        if likeness >= LIKE and all(end <= other[0] or other[1] <= start for other in kept):
            kept.append((start, end, likeness))
    return tuple(kept)


def _wanted(exact: str, haystack: Haystack) -> list[str]:
    wanted = [match.group() for match in _WORD.finditer(folded(exact).translate(_LOWER))]
    if len(wanted) == 1:
        wanted = get_close_matches(wanted[0], [word for (word,) in haystack.single], 1, LIKE)
    return wanted


def _aligned(
    exact: str, wanted: Sequence[str], begin: int, haystack: Haystack
) -> tuple[int, int, float] | None:
    """The range near the word `begin` that reads most like `exact`, and how like it is."""
    # A quarter more on both sides: edits move the ends.
    slack = len(wanted) // 4 + 2
    low = max(0, begin - slack)
    window = haystack.words[low : begin + len(wanted) + slack]
    blocks = SequenceMatcher(
        None, wanted, [word.letters for word in window], autojunk=False
    ).get_matching_blocks()[:-1]
    if not blocks:
        return None
    # Words at the ends of the quote that match nothing stand for as many words of the text.
    first = max(0, blocks[0].b - blocks[0].a)
    behind = len(wanted) - (blocks[-1].a + blocks[-1].size)
    last = min(len(window), blocks[-1].b + blocks[-1].size + behind)
    start, end = window[first].start, window[last - 1].end
    end = _with_punctuation(haystack.text, end, exact)
    return start, end, _likeness(folded(exact).translate(_LOWER), haystack.caseless[start:end])


def _tightened(
    found: tuple[int, int, float], exact: str, haystack: Haystack
) -> tuple[int, int, float]:
    """`found` without words at its ends that make it less like `exact`."""
    letters = folded(exact).translate(_LOWER)
    start, end, likeness = found
    words = [word for word in haystack.words if start <= word.start and word.end <= end]
    for word in words[1:]:
        if (better := _likeness(letters, haystack.caseless[word.start : end])) <= likeness:
            break
        start, likeness = word.start, better
    for word in reversed(words[:-1]):
        if word.end <= start:
            break
        if (better := _likeness(letters, haystack.caseless[start : word.end])) <= likeness:
            break
        end, likeness = word.end, better
    return start, end, likeness


def _likeness(one: str, other: str) -> float:
    """By letters; by words where so many letters would take seconds."""
    if len(one) + len(other) <= _MOST_LETTERS:
        return SequenceMatcher(None, one, other, autojunk=False).ratio()
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def _with_punctuation(text: str, end: int, exact: str) -> int:
    """`end`, behind the punctuation that follows if `exact` closes with punctuation."""
    if exact.strip()[-1:].isalnum():
        return end
    while end < len(text) and not text[end].isalnum() and text[end] != " ":
        end += 1
    return end


def _voted(
    wanted: Sequence[str], size: int, places: Mapping[tuple[str, ...], Sequence[int]], most: int
) -> list[int]:
    """The indices of the words at which `most` runs of `size` of `wanted` say the quote would
    begin, those with most votes first."""
    votes: dict[int, float] = {}
    for place in range(len(wanted) - size + 1):
        found = places.get(tuple(wanted[place : place + size]), ())
        for where in found:
            begin = where - place
            # Neighbours too, at half weight: a word put in or left out moves what follows by one.
            for shift, weight in ((0, 1.0), (-1, 0.5), (1, 0.5)):
                votes[begin + shift] = votes.get(begin + shift, 0.0) + weight / len(found)
    ranked = sorted(votes, key=lambda begin: (-votes[begin], begin))
    chosen: list[int] = []
    for begin in ranked:
        if all(abs(begin - other) > len(wanted) // 4 + 1 for other in chosen):
            chosen.append(begin)
        if len(chosen) == most:
            break
    return [max(0, begin) for begin in chosen]
