"""Twins: the same or nearly the same words in two sources, as a quotation or a report brings them.

Precision before completeness. Two passages of different documents are twins where a stretch of at
least `FLOOR` words stands in both, in order, with at most a quarter of strange words between. What
many documents say ("from the point of view of the") tells nothing and begins no twin.
"""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

from glossator.model.annotations import Annotated
from glossator.model.passages import Passage

FLOOR = 8  # words in common: shorter stretches of everyday speech are alike by chance
_DENSITY = 0.75  # of a stretch's words that must stand in the other
_GRAM = 4  # words of a print: what a search begins with (`_prints` counts them out)
_WINDOW = FLOOR - _GRAM + 1  # of so many prints in a row one is kept: a common stretch keeps one
_COMMON = 8  # documents: what more of them say is a phrase of the language
_GAP = 2  # strange words between two common ones of a stretch
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_MIX = 0x9E3779B97F4A7C15  # an odd number whose products spread (Knuth, 6.4)
_PRIME = (1 << 61) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a pair of twins: `start:end` of the common stretch in code points of the
    passage's text."""

    document: Annotated
    passage: Passage
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Twins:
    """The same words in two passages, `words` of them, the one earlier in the library first."""

    one: Side
    other: Side
    words: int


@dataclass(frozen=True, slots=True)
class _Place:
    document: int
    passage: int
    word: int


def twins(documents: Sequence[Annotated]) -> Mapping[str, tuple[Twins, ...]]:
    """The twins of each document that has any, by slug: the longest stretch first."""
    texts = [
        [_words(passage.text) for passage in annotated.anchored.passages] for annotated in documents
    ]
    found: dict[str, list[Twins]] = defaultdict(list)
    for (first, second), seeds in _seeds(texts).items():
        pairs = _stretch(texts[first[0]][first[1]], texts[second[0]][second[1]], seeds)
        if not pairs:
            continue
        made = Twins(
            one=_side(documents[first[0]], first[1], pairs[0][0], pairs[-1][0]),
            other=_side(documents[second[0]], second[1], pairs[0][1], pairs[-1][1]),
            words=len(pairs),
        )
        found[documents[first[0]].slug].append(made)
        found[documents[second[0]].slug].append(made)
    return {slug: tuple(sorted(each, key=lambda pair: -pair.words)) for slug, each in found.items()}


_Words = list[str]
_Key = tuple[int, int]  # a document and a passage of it, by place


def _words(text: str) -> _Words:
    return [word.casefold() for word in _WORD.findall(_alike(text))]


def _alike(text: str) -> str:
    """`text` with one kind of apostrophe, as long as it was, so that places stay."""
    return text.replace("’", "'")


def _seeds(texts: Sequence[Sequence[_Words]]) -> Mapping[tuple[_Key, _Key], list[tuple[int, int]]]:
    """Where two passages of different documents have a print in common: the words' places."""
    prints = sorted(
        (print_, document, passage, word)
        for document, passages in enumerate(texts)
        for passage, words in enumerate(passages)
        for print_, word in _prints(words)
    )
    seeds: dict[tuple[_Key, _Key], list[tuple[int, int]]] = defaultdict(list)
    for _, group in groupby(prints, key=lambda each: each[0]):
        places = [_Place(*each[1:]) for each in group]
        if 1 < len({place.document for place in places}) <= _COMMON:
            for one, other in combinations(places, 2):
                if one.document != other.document:
                    key = (one.document, one.passage), (other.document, other.passage)
                    seeds[key].append((one.word, other.word))
    return seeds


def _prints(words: _Words) -> Iterator[tuple[int, int]]:
    """The prints kept of a passage, each with its place: of each window the smallest, so that two
    texts with a common stretch of `FLOOR` words keep one in common (Schleimer, Wilkerson and
    Aiken 2003, "Winnowing")."""
    ids = [zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in words]
    hashes = [
        hash_of
        for a, b, c, d in zip(ids, ids[1:], ids[2:], ids[3:], strict=False)
        for hash_of in [(((a * _MIX + b) * _MIX + c) * _MIX + d) % _PRIME]
    ]
    last = -1
    for start in range(max(0, len(hashes) - _WINDOW + 1)):
        window = range(start, start + _WINDOW)
        if last < start:
            last = min(window, key=lambda place: (hashes[place], -place))
        elif hashes[start + _WINDOW - 1] <= hashes[last]:
            last = start + _WINDOW - 1
        else:
            continue
        yield hashes[last], last


def _stretch(one: _Words, other: _Words, seeds: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest common stretch round any of `seeds`, as the places of its words in each; nothing
    if it is too short."""
    best: list[tuple[int, int]] = []
    for first, second in sorted(seeds):
        before = list(_common(one, other, first - 1, second - 1, -1))
        pairs = [*reversed(before), *_common(one, other, first, second, 1)]
        words = len(pairs)
        span = max(pairs[-1][0] - pairs[0][0], pairs[-1][1] - pairs[0][1]) + 1 if pairs else 1
        if words >= FLOOR and words >= _DENSITY * span and words > len(best):
            best = pairs
    return best


def _common(
    one: _Words, other: _Words, first: int, second: int, step: int
) -> Iterator[tuple[int, int]]:
    """Places of common words from two places on, in one direction, over at most `_GAP` strange
    words of each side at a time."""
    while True:
        for skipped in _SKIPS:
            at, there = first + step * skipped[0], second + step * skipped[1]
            if 0 <= at < len(one) and 0 <= there < len(other) and one[at] == other[there]:
                yield at, there
                first, second = at + step, there + step
                break
        else:
            return


# the nearest first: no word skipped, one on a side, one on each, two
_SKIPS = tuple(
    sorted(
        ((left, right) for left in range(_GAP + 1) for right in range(_GAP + 1)),
        key=lambda skips: (sum(skips), skips),
    )
)


def _side(annotated: Annotated, passage: int, first: int, last: int) -> Side:
    """The passage with the range of its words `first` to `last`."""
    text = annotated.anchored.passages[passage].text
    places = [match.span() for match in _WORD.finditer(_alike(text))]
    return Side(
        document=annotated,
        passage=annotated.anchored.passages[passage],
        start=places[first][0],
        end=places[last][1],
    )
