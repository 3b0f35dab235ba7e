"""Texts made after the pattern of another: the frame stays, and the words that carry the sense are
others, each in the place of one.

So may a text be that was edited, one word after another. But an edit leaves most of the words that
carry the sense, and one that says the same in other words leaves no frame; a new line of a list,
where a line was deleted, leaves the frame and nothing else.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from difflib import SequenceMatcher

from glossator.permalinks.likeness import Words, are_forms

# Of 240 simulated documents half rewritten, texts with so many words in the place of others: new
# ones 37, edited ones 9. With as many replaced by words that stood nowhere else, 80 were edited.
_LONG, _SHORT = 4, 3  # letters of a word that says something; of one that may take its place
_SPELT = 0.7  # of the letters of a word with slips of the pen
_WORDS, _LEAST = 2, 0.2  # replaced, and of all words
_MANY, _MOST = 4, 0.6  # so many, and of the words that say something, whatever takes their place
_OWN, _MUCH, _SOME = 0.6, 0.5, 0.4  # or so many, by words of which so many stood elsewhere
_ENOUGH, _LONGER = 5, 1.4  # words of a part, and how much longer the whole is
_LOOSE = 0.5  # of those replaced: so many others may have come or gone, where there are fewer


@dataclass(frozen=True, slots=True)
class Frame:
    """What two texts have in the same places: how many words that say something were `kept`, which
    were `replaced`, each with that which stands in its place, and how many merely came or went."""

    kept: int
    replaced: tuple[tuple[str, str], ...]
    went: int
    came: int


def is_recast(old: Words, new: Words, vocabulary: AbstractSet[str]) -> bool:
    """Whether a new text is made after the pattern of an old one, or of its beginning or another
    part, with more put to it or not; `vocabulary` are the words of the old document."""
    if not _may_be(old, new):
        return False
    sizes = sorted((len(old.inside), len(new.inside)))
    if sizes[0] >= _ENOUGH and sizes[1] >= _LONGER * sizes[0]:
        old, new = _facing(old, new)
    frame = frame_of(old, new)
    count = len(frame.replaced)
    if count < max(_WORDS, _LEAST * len(old.inside)):
        return False
    share = count / (frame.kept + count + frame.went)
    tight = frame.went + frame.came <= _LOOSE * count
    if count >= _MANY and share >= _MOST and tight:
        return True
    own = sum(word in vocabulary for _, word in frame.replaced) >= _OWN * count
    return own and share >= (_SOME if tight else _MUCH)


def _facing(old: Words, new: Words) -> tuple[Words, Words]:
    """Of the longer of two texts the words that stand where those of the shorter one do."""
    matcher = SequenceMatcher(None, old.inside, new.inside, autojunk=False)
    same = matcher.find_longest_match()
    size = min(len(old.inside), len(new.inside))
    start = max(0, same.a - same.b), max(0, same.b - same.a)
    parts = (old.inside[start[0] :][:size], new.inside[start[1] :][:size])
    one, two = (Words(part, Counter(part), len(part), frozenset()) for part in parts)
    return one, two


def _may_be(old: Words, new: Words) -> bool:
    """The same by their counts alone, which takes less time than to compare them."""
    lost, come = _said(old.counts - new.counts), _said(new.counts - old.counts)
    kept = _said(old.counts & new.counts, _LONG)
    most = min(lost, come)
    sizes = sorted((len(old.inside), len(new.inside)))
    return most >= _WORDS and (most >= _SOME * (kept + most) or sizes[1] >= _LONGER * sizes[0])


def _said(words: Iterable[str], letters: int = _SHORT) -> int:
    return sum(len(word) >= letters for word in words)


def frame_of(old: Words, new: Words) -> Frame:
    """What stands in the same places of two texts."""
    kept = went = came = 0
    replaced: set[tuple[str, str]] = set()
    matcher = SequenceMatcher(None, old.inside, new.inside, autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        one, two = old.inside[i:i_end], new.inside[j:j_end]
        if tag == "equal":
            kept += _said(one, _LONG) + sum(any(map(str.isdigit, word)) for word in one)
        elif len(one) != len(two):
            went += _said(one, _LONG)
            came += _said(two, _LONG)
        else:
            for word, other in _in_places(one, two):
                if _is_spelt(word, other) or are_forms(word, other):
                    kept += len(word) >= _LONG
                elif word in new.counts or other in old.counts:
                    kept += len(word) >= _LONG  # it has another place now
                elif min(len(word), len(other)) >= _SHORT < max(len(word), len(other)):
                    replaced.add((word, other))
                else:
                    went += 1
    return Frame(kept, tuple(sorted(replaced)), went, came)


def _is_spelt(word: str, other: str) -> bool:
    """Whether two words are the same but for slips of the pen."""
    return SequenceMatcher(None, word, other, autojunk=False).ratio() >= _SPELT


def _in_places(one: Iterable[str], two: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The words of one and those in their places, but for figures."""
    for word, other in zip(one, two, strict=True):
        if not any(map(str.isdigit, word + other)):
            yield word, other
