"""What of a text reads most like words that do not stand in it."""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher, get_close_matches

from glossator.quotes.haystack import LOWER, WORD, Haystack
from glossator.text import folded

# Below this likeness (difflib's ratio of letters) the closest words are no help to an owner.
LIKE = 0.5
_LOOKED_AT = 6  # places with most votes that are compared letter by letter
_MOST_LETTERS = 4000  # of two texts compared so


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
    wanted = [match.group() for match in WORD.finditer(folded(exact).translate(LOWER))]
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
    return start, end, _likeness(folded(exact).translate(LOWER), haystack.caseless[start:end])


def _tightened(
    found: tuple[int, int, float], exact: str, haystack: Haystack
) -> tuple[int, int, float]:
    """`found` without words at its ends that make it less like `exact`."""
    letters = folded(exact).translate(LOWER)
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
