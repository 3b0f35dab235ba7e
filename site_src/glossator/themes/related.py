"""Related documents: near each other by the themes they share and by the names both bring up.

A theme that few documents discuss connects more than one that all do, and a document connects by a
theme as much as it speaks of it. Names (words never written small) said at least twice in both
count beside it. What connects two documents is named, so that a reader can judge the tie.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.model.annotations import Annotated, Theme
from glossator.themes.concordance import Concordance, Run
from glossator.themes.counts import passages_of

MOST = 2  # related documents named on a page
_THEMES = 2  # themes named that connect two documents
_NAMES = 5  # names named
_FLOOR = 0.05  # below this tie two documents merely live in one library
_BESIDE = 0.5  # of the nearest one's tie: what is tied less is not shown beside it
_CROWD = 200  # documents: a theme or name of more of them connects none of them in particular
_SAID = 2  # times a name must stand in both
_WEIGHT = 0.02  # of one name, where a theme that half of both is about weighs about a third
_WORD = re.compile(r"[^\W\d_][\w-]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A theme two documents share: the passages `here` and `there`."""

    theme: Theme
    here: tuple[Run, ...]
    there: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A document near another, the themes that tie them, the strongest first, and the names."""

    document: Annotated
    ties: tuple[Tie, ...]
    names: tuple[str, ...]


def related(whole: Concordance) -> Mapping[str, tuple[Related, ...]]:
    """The documents nearest to each that has any, by slug: the nearest first, of equally near ones
    the earlier in the library."""
    shares = {
        (theme.slug, slug): len(whole.by_document[theme.slug, slug])
        / max(1, passages_of(whole.documents[index].anchored))
        for theme in whole.themes
        for index in whole.discussing[theme.slug]
        for slug in [whole.documents[index].slug]
    }
    by_theme = _by_theme(whole, shares)
    by_name = _by_name(whole.documents)
    found: dict[str, tuple[Related, ...]] = {}
    for index, annotated in enumerate(whole.documents):
        near = []
        for other in {*by_theme[index], *by_name[index]}:
            themes, names = by_theme[index].get(other, {}), by_name[index].get(other, {})
            score = sum(themes.values()) + sum(names.values())
            if themes and score >= _FLOOR:
                near.append((-score, other))
        if near:
            nearest = min(near)[0]
            found[annotated.slug] = tuple(
                _related(whole, annotated, other, by_theme[index][other], by_name[index])
                for score, other in sorted(near)[:MOST]
                if score <= nearest * _BESIDE
            )
    return found


_Ties = Mapping[int, Mapping[int, Mapping[str, float]]]  # document, other: what ties them


def _by_theme(whole: Concordance, shares: Mapping[tuple[str, str], float]) -> _Ties:
    ties: dict[int, dict[int, dict[str, float]]] = defaultdict(lambda: defaultdict(dict))
    for theme in whole.themes:
        discussing = whole.discussing[theme.slug]
        if not 1 < len(discussing) <= _CROWD:
            continue
        rarity = math.log(1 + len(whole.documents) / len(discussing))
        for one in discussing:
            for other in discussing:
                if one != other:
                    mine = shares[theme.slug, whole.documents[one].slug]
                    theirs = shares[theme.slug, whole.documents[other].slug]
                    ties[one][other][theme.slug] = rarity * math.sqrt(mine * theirs)
    return ties


def _by_name(documents: Sequence[Annotated]) -> _Ties:
    """Names that two documents say often and few others say at all."""
    counts = [
        Counter(
            word
            for passage in annotated.anchored.passages
            for word in _WORD.findall(passage.text.replace("’", "'"))
        )
        for annotated in documents
    ]
    small = {word for each in counts for word in each if word[0].islower()}
    using: dict[str, list[int]] = defaultdict(list)
    known: Counter[str] = Counter()
    for index, each in enumerate(counts):
        for word, count in each.items():
            if word[0].isupper() and word.casefold() not in small:
                known[word] += 1
                if count >= _SAID:
                    using[word].append(index)
    ties: dict[int, dict[int, dict[str, float]]] = defaultdict(lambda: defaultdict(dict))
    for word, indices in using.items():
        # what more than half of a library names is what it is about altogether
        if not 1 < len(indices) <= _CROWD or known[word] * 2 > max(len(documents), 4):
            continue
        rarity = _WEIGHT * math.log(1 + len(documents) / known[word])
        for one in indices:
            for other in indices:
                if one != other:
                    ties[one][other][word] = rarity
    return ties


def _related(
    whole: Concordance,
    annotated: Annotated,
    other: int,
    themes: Mapping[str, float],
    names: Mapping[int, Mapping[str, float]],
) -> Related:
    there = whole.documents[other]
    by_slug = {theme.slug: theme for theme in whole.themes}
    strongest = sorted(themes, key=lambda slug: (-themes[slug], slug))[:_THEMES]
    shared = names.get(other, {})
    return Related(
        document=there,
        ties=tuple(
            Tie(
                theme=by_slug[slug],
                here=whole.runs[slug, annotated.slug],
                there=whole.runs[slug, there.slug],
            )
            for slug in strongest
        ),
        names=tuple(sorted(shared, key=lambda word: (-shared[word], word))[:_NAMES]),
    )
