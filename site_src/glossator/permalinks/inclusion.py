"""Old texts that stand word for word within a longer new one: put to the end of another, made part
of a paragraph with others, or given a further sentence.

What stands there whole and nowhere else is surer than any likeness: a text that is merely like it,
however near, is another one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from glossator.permalinks.borrowing import is_in_quotes
from glossator.permalinks.extending import CLAUSE, SENTENCE
from glossator.permalinks.ground import Ground, edge_of
from glossator.permalinks.likeness import Words, words_of
from glossator.permalinks.places import gaps

_TELLING = 4  # words that nobody says twice by chance
_FAR = 6  # or so many, where they stand far from where they stood
_LONG = 5  # letters of a word that tells by itself
_REACH = 2  # places between a text and what it was put to
_RIVAL = 0.4  # in common with what stands where the old text stood, which may be that, edited
_SURELY = 0.9  # the same, where the text that has it whole stands there too
_COMMON = 12  # texts that have a run of two words and are still looked at
_HALF = 0.5  # of the words of a new text: what says so much of it is what it continues


def included(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """For each old place that nothing continues, and whose words stand whole in one longer new text
    and in no other: the place of that."""
    taken = set(pairs.values())
    free = [
        i
        for i, kind in enumerate(ground.old_kinds)
        if i not in taken and kind == "passage" and ground.old_texts[i]
    ]
    if not free:
        return {}
    told = _told_by(ground)
    holders, fellows = _Holders(ground.news), _Holders(ground.olds)
    old_gaps, new_gaps = gaps(pairs, ground.old_kinds, ground.new_kinds)
    at: dict[int, tuple[int, bool]] = {}  # the new place, and whether it stands there at an end
    for i in free:
        words = ground.olds[i]
        few = words.size < _TELLING
        news = [
            j for j in holders.of(words) if j not in pairs or not _has(ground.olds[pairs[j]], words)
        ]
        if len(news) != 1 or ground.new_kinds[news[0]] != "passage":
            continue
        (j,) = news
        if len(ground.news[j].inside) == len(words.inside):
            continue
        others = [k for k in fellows.of(words) if k != i]
        if any(k not in taken for k in others):
            continue
        joined = few and not others and _is_joined(ground, i, j, pairs)
        if few and not joined and not told(words):
            continue
        k = pairs.get(j, -1 - 2 * _REACH)
        near = old_gaps[i] == new_gaps[j] if j not in pairs else abs(k - i) <= _REACH
        if not near and (others or (words.size < _FAR and not told(words))):
            continue
        least = _SURELY if near else _RIVAL
        if _may_be_edited(ground, (i, j), least, (pairs, old_gaps, new_gaps)):
            continue
        if few and not _is_a_part(words, ground.new_texts[j], CLAUSE if joined else SENTENCE):
            continue
        if is_in_quotes(ground, edge_of(ground, i, j)):
            continue
        at[i] = j, _is_at_an_end(words, ground.news[j])
    return {
        i: j
        for i, (j, at_an_end) in at.items()
        if at_an_end or any(at.get(k, (-1, False))[0] == j for k in (i - 1, i + 1))
    }


class _Holders:
    """Which texts have some words whole."""

    def __init__(self, texts: Sequence[Words]) -> None:
        self.texts = texts
        self.places: dict[str, list[int]] = defaultdict(list)
        for place, words in enumerate(texts):
            for run in words.pairs or words.inside[:1]:
                self.places[run].append(place)
            for word in words.counts:
                self.places[word].append(place)

    def of(self, words: Words) -> list[int]:
        """Their places; none where too many may have them."""
        runs = words.pairs or words.inside[:1]
        places = min((self.places.get(run, ()) for run in sorted(runs)), key=len, default=())
        if len(places) > _COMMON:
            return []
        return sorted({place for place in places if _has(self.texts[place], words)})


def _has(words: Words, part: Words) -> bool:
    return f" {' '.join(part.inside)} " in f" {' '.join(words.inside)} "


def _is_a_part(words: Words, text: str, between: re.Pattern[str]) -> bool:
    """Whether a part of a text, of those that a pattern is `between`, is made of just these words:
    the sentence "Right.", and not "Right now"."""
    return any(words_of(part).inside == words.inside for part in between.split(text))


def _is_joined(ground: Ground, i: int, j: int, pairs: Mapping[int, int]) -> bool:
    """Whether new `j` continues what stood beside old `i`, or has it whole too, and `i` on its own
    side of it: so few words are in many texts, and were put to a neighbour."""
    text = f" {' '.join(ground.news[j].inside)} "
    place = text.find(f" {' '.join(ground.olds[i].inside)} ")
    for k in (i - 1, i + 1):
        if not 0 <= k < len(ground.olds) or ground.old_kinds[k] != ground.new_kinds[j]:
            continue
        at = text.find(f" {' '.join(ground.olds[k].inside)} ") if ground.olds[k].inside else -1
        if at >= 0 and (at < place) == (k < i) and ground.olds[k].inside != ground.olds[i].inside:
            return True
        if pairs.get(j) == k and _stands_at_end(ground.olds[i], ground.news[j], behind=k < i):
            return True
    return False


def _stands_at_end(words: Words, whole: Words, *, behind: bool) -> bool:
    size = len(words.inside)
    return words.inside == (whole.inside[-size:] if behind else whole.inside[:size])


def _told_by(ground: Ground) -> Callable[[Words], bool]:
    """Whether a word of some few is in one old text and one new text alone."""
    held = [
        Counter(chain.from_iterable(words.counts for words in texts))
        for texts in (ground.olds, ground.news)
    ]

    def told(words: Words) -> bool:
        return any(
            held[0][word] == 1 == held[1][word] and not any(map(str.isdigit, word))
            for word in words.inside
            if len(words.inside) > 1 or len(word) >= _LONG
        )

    return told


def _is_at_an_end(words: Words, whole: Words) -> bool:
    size = len(words.inside)
    return words.inside in (whole.inside[:size], whole.inside[-size:])


def _may_be_edited(
    ground: Ground,
    at: tuple[int, int],
    least: float,
    known: tuple[Mapping[int, int], Sequence[int], Sequence[int]],
) -> bool:
    """Whether another new text than `j`, which continues nothing, stands where old `i` stood and
    has so much in common with it that it may be that, edited: then `j` may be a copy."""
    i, j = at
    pairs, old_gaps, new_gaps = known
    return any(
        new_gaps[k] == old_gaps[i]
        and k not in pairs
        and k != j
        and ground.new_kinds[k] == "passage"
        and edge_of(ground, i, k).both >= least
        for k in range(len(ground.news))
    )


def _parts(ground: Ground, hosts: Mapping[int, int]) -> dict[int, list[int]]:
    """The old places that stand within each new one, by that."""
    parts: dict[int, list[int]] = defaultdict(list)
    for i, j in sorted(hosts.items()):
        parts[j].append(i)
    return parts


def mains(
    ground: Ground, pairs: Mapping[int, int], hosts: Mapping[int, int], *, all_of_them: bool
) -> dict[int, int]:
    """For each new place that continues nothing yet, and within which old ones stand: the one of
    these that says most; where they say less than half of it only if `all_of_them` are asked
    for."""
    weigh = ground.weights.sum
    found = {}
    for j, inside in _parts(ground, hosts).items():
        said = sum(weigh(ground.olds[i].counts) for i in inside)
        if j not in pairs and (all_of_them or said >= _HALF * weigh(ground.news[j].counts)):
            found[j] = max(inside, key=lambda i: (weigh(ground.olds[i].counts), -i))
    return found


def without(ground: Ground, pairs: Mapping[int, int], hosts: Mapping[int, int]) -> Ground:
    """`ground` where the new texts that continue nothing yet say only what they have beyond the old
    ones that stand within them."""
    news, texts = list(ground.news), list(ground.new_texts)
    for j, inside in _parts(ground, hosts).items():
        if j in pairs:
            continue
        said = f" {' '.join(news[j].inside)} "
        for i in inside:
            said = said.replace(f" {' '.join(ground.olds[i].inside)} ", "  ", 1)
        texts[j] = " ".join(said.split())
        news[j] = words_of(texts[j])
    return replace(ground, news=news, new_texts=texts, compared={}, names=[], recast={})
