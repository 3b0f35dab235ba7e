"""Where a quotation stands.

The case is taken as written, and only if nothing is found so in any case.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal
from unicodedata import normalize

from glossator.model.documents import Quote, Stretch
from glossator.quotes.haystack import LOWER, Haystack, Match, index
from glossator.quotes.likest import nearest
from glossator.text import folded

# Contexts shown of a quote that stands several times, and the words each may take.
_SHOWN = 4
_CONTEXT_WORDS = 8
# Code points shown before and after words that stand elsewhere than between prefix and suffix.
_AROUND = 25


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
            lowered = [part.translate(LOWER) for part in parts]
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
