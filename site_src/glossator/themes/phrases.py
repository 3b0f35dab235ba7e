"""The phrases of a library and how well each tells what it is about.

Words in, phrases with their places and scores out; linear in the number of words. Scored are:

- a phrase of several words by how often it stands for itself, not inside a longer one (C-value:
  Frantzi, Ananiadou and Mima 2000), times how much oftener its words stand together than by chance
  (normalised pointwise mutual information: Bouma 2009);
- one word by how far it is a name, or by how far it clusters in passages (residual of Poisson:
  Church and Gale 1995): small words are strewn evenly, what a text is about comes in heaps;
- both times how evenly the documents share it (entropy of its rates), and times its rarity among
  passages: what stands everywhere tells nothing apart.

Chinese and Japanese write no spaces. There every character of Han counts as a word, a phrase has
two to six of them, and must also be met in several surroundings on both sides, since a piece of a
word is not. Japanese phrases do not run over hiragana. Thai, Lao, Khmer and Burmese are counted by
what stands between two spaces.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.themes.wordings import Wording

MEASURE = "C-value × cohesion (names and clusters for single words) × dispersion × rarity"
_LONGEST = 4  # words
_LONGEST_HAN = 6  # characters
_ONE_WORD = 0.5  # what a single common word is worth beside a phrase: it is seldom a subject

Words = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """The numbers of a phrase's words, where in the wording it begins, in how many passages and
    documents it is, and its score (nought in one document alone)."""

    words: Words
    places: tuple[int, ...]
    passages: int
    documents: int
    score: float


def phrases(wording: Wording) -> list[Phrase]:
    """Every phrase of two passages or more, the highest score first, equals by their words."""
    found = {
        words: places
        for words, places in _frequent(wording).items()
        if _is_whole(wording, words, places[0])
    }
    library = _library(wording)
    longer = _longer(found)
    scored = []
    for words, places in found.items():
        by_document = Counter(wording.texts[wording.at[place]].document for place in places)
        passages = len({wording.at[place] for place in places})
        score = 0.0
        if len(by_document) > 1:
            alone = len(places) - longer.get(words, 0.0)
            telling = _telling(library, words, places, passages)
            rare = math.log(library.passages / passages) / math.log(library.passages)
            score = alone * telling * _evenness(library, by_document) * rare
            score *= 1 - 1 / len(places)  # the fewer places, the less is known
        scored.append(Phrase(words, tuple(places), passages, len(by_document), max(0.0, score)))
    return sorted(scored, key=lambda each: (-each.score, [wording.forms[i] for i in each.words]))


def _frequent(wording: Wording) -> Mapping[Words, list[int]]:
    """Where every run of words begins that starts with a word that is not empty and is in enough
    passages; level by level, as no run is more frequent than its beginning."""
    grown: dict[Words, list[int]] = defaultdict(list)
    for place, word in enumerate(wording.ids):
        if not wording.is_empty[place]:
            grown[word,].append(place)
    found: dict[Words, list[int]] = {}
    length = 1
    while grown:
        level = {words: places for words, places in grown.items() if _is_met(wording, places)}
        found.update(level)
        grown = defaultdict(list)
        for words, places in level.items():
            longest = _LONGEST_HAN if wording.is_han[places[0]] else _LONGEST
            for place in places if length < longest else ():
                if wording.goes_on[place + length - 1]:
                    grown[(*words, wording.ids[place + length])].append(place)
        length += 1
    return found


def _is_met(wording: Wording, places: Sequence[int]) -> bool:
    """Whether ascending `places` lie in two passages or more: below that nothing is counted."""
    return wording.at[places[0]] != wording.at[places[-1]]


def _is_whole(wording: Wording, words: Words, place: int) -> bool:
    """Whether words that begin at `place` may be a phrase: not one character, no small word last,
    and more words that say something than small ones, or as many."""
    if wording.is_empty[place + len(words) - 1]:
        return False
    if len(words) == 1:
        return not wording.is_han[place]
    return 2 * sum(wording.is_empty[place : place + len(words)]) <= len(words)


def _longer(found: Mapping[Words, Sequence[int]]) -> Mapping[Words, float]:
    """For each phrase inside others: how often those are met, on average."""
    total: Counter[Words] = Counter()
    kinds: Counter[Words] = Counter()
    for words, places in found.items():
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                inner = words[start:end]
                if len(inner) < len(words) and inner in found:
                    total[inner] += len(places)
                    kinds[inner] += 1
    return {words: total[words] / kinds[words] for words in total}


# --- the score ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Library:
    """What scores are measured against: `lengths` how many passages have how many words, `breaks`
    and `names` the share of words behind which a phrase ends and, of those that may, that are
    written with a capital inside a sentence."""

    wording: Wording
    counts: Mapping[int, int]
    sizes: Mapping[int, int]  # words of each document
    lengths: Mapping[int, int]
    breaks: float
    names: float

    @property
    def passages(self) -> int:
        return max(2, len(self.wording.texts))


def _library(wording: Wording) -> _Library:
    words = max(1, len(wording.ids))
    telling = [place for place in range(len(wording.ids)) if not wording.is_empty[place]]
    return _Library(
        wording=wording,
        counts=Counter(wording.ids),
        sizes=Counter(wording.texts[at].document for at in wording.at),
        lengths=Counter(Counter(wording.at).values()),
        breaks=max(1, wording.goes_on.count(False)) / words,
        names=_capitals(wording, telling),
    )


def _telling(library: _Library, words: Words, places: Sequence[int], passages: int) -> float:
    """How much a phrase tells by itself."""
    wording = library.wording
    if len(words) == 1:
        name = _capitals(wording, places) * max(0.0, 1 - 2 * library.names)
        return max(name, _ONE_WORD * _clustering(library, places, passages))
    content = [word for i, word in enumerate(words) if not wording.is_empty[places[0] + i]]
    total = len(wording.ids)
    own = math.log(len(places) / total)
    apart = sum(math.log(library.counts[word] / total) for word in content)
    cohesion = (own - apart) / ((len(content) - 1) * -own)
    telling = cohesion * math.log2(1 + len(content)) * len(content) / len(words)
    if wording.is_han[places[0]]:
        telling *= _freedom(wording, places, len(words))
    return telling


def _capitals(wording: Wording, places: Sequence[int]) -> float:
    """The share of words at `places` that begin with a capital although a phrase runs up to them.
    Where capitals mark every noun, as in German, it is high for all, and says nothing of names."""
    inside = [
        place
        for place in places
        if place and wording.goes_on[place - 1] and wording.at[place - 1] == wording.at[place]
    ]
    capitals = sum(
        wording.texts[wording.at[place]].text[wording.spans[place][0]].isupper() for place in inside
    )
    return capitals / (len(inside) + 1)  # one more: a single capital proves little


def _clustering(library: _Library, places: Sequence[int], passages: int) -> float:
    """How far a word comes in heaps, in how many surroundings, and how often it ends a phrase, as a
    subject does and a qualifier does not; small words have none of the three."""
    share = len(places) / len(library.wording.ids)
    expected = sum(count * (1 - (1 - share) ** length) for length, count in library.lengths.items())
    heaps = max(0.0, math.log(expected / passages))
    ends = sum(not library.wording.goes_on[place] for place in places) / len(places)
    closing = min(1.0, ends / library.breaks)
    return heaps * closing * _freedom(library.wording, places, 1)


def _freedom(wording: Wording, places: Sequence[int], length: int) -> float:
    """How many different neighbours a phrase has, on the side with fewer, by its places; the end of
    a phrase counts as a new one each time."""
    before = {
        wording.ids[place - 1] if place and wording.goes_on[place - 1] else -1 - place
        for place in places
    }
    after = {
        wording.ids[place + length] if wording.goes_on[place + length - 1] else -1 - place
        for place in places
    }
    return min(len(before), len(after)) / len(places)


def _evenness(library: _Library, by_document: Mapping[int, int]) -> float:
    """The entropy in bits of a phrase's rates in documents: 1 for two that use it alike, 2 for
    four; little over nought where one has nearly all."""
    rates = [count / library.sizes[document] for document, count in by_document.items()]
    whole = sum(rates)
    return -sum(rate / whole * math.log2(rate / whole) for rate in rates)
