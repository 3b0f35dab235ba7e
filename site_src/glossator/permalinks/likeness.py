"""How alike two texts are: what of the words of each stands in the other, rare words first."""

import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

# Scripts that put no spaces between words: there a letter counts as a word.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LETTER = re.compile(f"[{_UNSPACED}]")
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:'[^\W_{_UNSPACED}]+)*")
_LONG = 4  # letters of a word in which one wrong letter leaves it recognisable
_SHORT = 3  # letters; of fewer one is half the word
_TELLING = 6  # letters; words that all texts share are shorter in any language
_FEW = 2  # words of a text in which every letter counts
_COMMON = 12  # places a run of two words may have and still lead to them
_RUNS, _NEAREST = 2, 3  # two-word runs in common with a text elsewhere, and how many are looked at
ROOT, _SHARE = 4, 0.55  # letters two forms of a word begin with, and how much of the longer one
_POINTS = "\"',!"
_SLIPS = 40  # words looked at for slips of the pen; of more, the text is another anyway


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a folded text in any case, in order and counted; where there are none, its
    signs."""

    inside: tuple[str, ...]
    counts: Counter[str] = field(compare=False)
    size: int = field(compare=False)  # two letters of a script without spaces count as one word
    pairs: frozenset[str] = field(compare=False)  # of words that follow each other

    @property
    def numbers(self) -> list[str]:
        return sorted(word for word in self.inside if any(map(str.isdigit, word)))


def words_of(text: str) -> Words:
    """The words of a folded text."""
    inside = tuple(_WORD.findall(text.casefold()) or _signs(text))
    letters = sum(map(bool, map(_LETTER.fullmatch, inside))) if _LETTER.search(text) else 0
    pairs = frozenset(map(" ".join, itertools.pairwise(inside)))
    return Words(inside, Counter(inside), len(inside) - letters // 2, pairs)


def _signs(text: str) -> str:
    """The signs of a text of nothing else, as they were before somebody quoted or pointed them."""
    signs = "".join(text.split())
    return signs.strip(_POINTS) or signs


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a word tells, by how many texts have it: what all say tells little."""

    by_word: Mapping[str, float]
    most: float

    @classmethod
    def of(cls, texts: Iterable[Words]) -> "Weights":
        """The weights among `texts`."""
        held: Counter[str] = Counter()
        count = 0
        for words in texts:
            held.update(words.counts.keys())
            count += 1
        return cls(
            {word: math.log(1 + count / texts) for word, texts in held.items()},
            math.log(1 + max(count, 1)),
        )

    def sum(self, counts: Mapping[str, int]) -> float:
        by_word, most = self.by_word, self.most
        return sum(by_word.get(word, most) * count for word, count in counts.items())

    def telling(self, counts: Mapping[str, int]) -> float:
        """The same where what many texts say, and what is short, counts for next to nothing."""
        by_word, most = self.by_word, self.most
        return sum(
            (by_word.get(word, most) / most) ** 2 * n * _length(word) for word, n in counts.items()
        )


def _length(word: str) -> float:
    """1 for a long word or a sign of a script without spaces, less for the shorter ones."""
    return 1.0 if _LETTER.match(word) else min(1.0, len(word) / _TELLING)


def covers(a: Words, b: Words) -> tuple[Counter[str], Counter[str]]:
    """What of the words of `a` stands in `b`, and the other way round; a word with a slip of the
    pen is the same word."""
    both = a.counts & b.counts
    mine, theirs = both.copy(), both.copy()
    left, right = a.counts - both, b.counts - both
    if len(left) > _SLIPS or len(right) > _SLIPS:
        return mine, theirs
    shortest = _SHORT if min(len(a.inside), len(b.inside)) <= _FEW else _LONG
    by_end: dict[str, list[str]] = defaultdict(list)  # a slip leaves the first letter or the last
    for word in right:
        by_end[f"{word[0]}-"].append(word)
        by_end[f"-{word[-1]}"].append(word)
    for word in left:
        if len(word) < shortest:
            continue
        for other in (*by_end[f"{word[0]}-"], *by_end[f"-{word[-1]}"]):
            if right[other] > 0 and len(other) >= _SHORT and is_slip(word, other):
                times = min(left[word], right[other])
                mine[word] += times
                theirs[other] += times
                right[other] -= times
                break
    return mine, theirs


def is_slip(a: str, b: str) -> bool:
    """Whether two words differ by one letter added, dropped or changed, or by two that changed
    places; numbers that differ are other numbers."""
    if a == b or abs(len(a) - len(b)) > 1 or max(len(a), len(b)) < _SHORT:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    rest_a, rest_b = a[start:], b[start:]
    if any(char.isdigit() for char in rest_a[:1] + rest_b[:1]):
        return False
    return (
        rest_a[1:] == rest_b[1:]
        or rest_a[1:] == rest_b
        or rest_a == rest_b[1:]
        or (rest_a[1::-1] == rest_b[:2] and rest_a[2:] == rest_b[2:])
    )


def are_forms(a: str, b: str) -> bool:
    """Whether two words begin alike, as "walk" and "walking" do; numbers are others."""
    if any(map(str.isdigit, a + b)):
        return False
    same = next((n for n, pair in enumerate(zip(a, b, strict=False)) if pair[0] != pair[1]), -1)
    same = min(len(a), len(b)) if same < 0 else same
    return is_slip(a, b) or (same >= ROOT and same >= _SHARE * max(len(a), len(b)))


def alike(a: str, b: str) -> float:
    """From 0, no word in common, to 1, the same words: twice the common ones among all."""
    first, second = words_of(a), words_of(b)
    mine, theirs = covers(first, second)
    count = len(first.inside) + len(second.inside)
    return round((mine.total() + theirs.total()) / count, 3) if count else 1.0


def by_runs(texts: Iterable[tuple[int, Words]]) -> dict[str, list[int]]:
    """The places of texts by their two-word runs."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, words in texts:
        for run in words.pairs or words.inside:
            places[run].append(place)
    return places


def sharing(words: Words, places: Mapping[str, Sequence[int]]) -> list[int]:
    """The places, by their two-word runs, of those texts that share most of these with some
    words."""
    runs = words.pairs or frozenset(words.inside)
    shared = Counter(place for run in runs for place in places.get(run, ())[:_COMMON])
    least = min(_RUNS, len(runs))
    nearest = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_NEAREST]
    return [place for place, count in nearest if count >= least]
