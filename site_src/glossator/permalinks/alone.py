"""What is left at the end in its place: one old passage and one new one alone between the same two
neighbours, or words that stand beside a neighbour as they did, by themselves or within another
text; and nothing else that either could be.

Seldom is a passage deleted and another put in just where it stood; often one is edited. So less of
a few words is enough here than anywhere else, if no other text on either side says as much.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from glossator.permalinks.borrowing import quotes_a_run
from glossator.permalinks.extending import CLAUSE
from glossator.permalinks.ground import Edge, Ground, edge_of
from glossator.permalinks.kinship import is_after_pattern, is_named_otherwise, named
from glossator.permalinks.likeness import Words, by_runs, sharing, words_of
from glossator.permalinks.places import claims
from glossator.permalinks.rewording import likeness_of

# Of 80 simulated documents half rewritten, 160 of these were edited where they stood and one was
# another passage.
_SHORT, _LONG = 8, 16  # words of the shorter of two texts, and of the longer
_ENOUGH, _TOLD = 0.4, 0.25  # of the words of both, and of what of them tells most
_RARE, _SOME = 0.32, 0.25  # or of longer texts that have a long word to themselves, or several
_SEVERAL, _LETTERS = 3, 5  # of at least so many letters; a long one has more
_PATTERN = 0.1  # more in common with another old text that is known: made after its pattern
_BESIDE = 0.15  # less in common with what stood beside it
_REACH = 2  # places to that
_VERBATIM = 0.9  # in common: another text that says the same
_TWO = 2  # words
_SCRAP = 1 / 6  # of the words of a whole: what says less of it is not what is left of it
_NAMED = 6  # words beside figures that nobody says twice by chance


def left_alone(ground: Ground, pairs: Mapping[int, int], hosts: Collection[int]) -> dict[int, int]:
    """The old place of each new passage that stands alone where it stood, and is the beginning or
    the end of it or has it there, or says the same with another number, or has enough of its few
    words; `hosts` are old places that are part of another text."""
    free = [*_alone(ground, pairs, hosts)]
    if not free:
        return {}
    rivals = _Rivals.of(ground, pairs, hosts)
    return {j: i for i, j in free if _is_edited(ground, i, j, rivals)}


def standing_beside(
    ground: Ground, pairs: Mapping[int, int], hosts: Collection[int]
) -> dict[int, int]:
    """The old place of each new one that says the same beside a neighbour that stood there, where
    nothing else that is left and says the same stands beside one; what stands under a heading, and
    not what stands over it, is the neighbour of that."""
    olds, news = len(ground.olds), len(ground.news)
    taken = {*pairs.values(), *hosts}
    found: dict[int, int] = {}
    for j, kind in enumerate(ground.new_kinds):
        if j in pairs or not ground.new_texts[j]:
            continue
        for i in set(claims(pairs, j, olds, news)[kind == "heading" :]):
            same = 0 <= i < olds and i not in taken and ground.old_kinds[i] == kind
            if same and ground.olds[i] == ground.news[j]:
                found[j] = i if found.get(j, i) == i else -1
    once = Counter(found.values())
    return {j: i for j, i in found.items() if i >= 0 and once[i] == 1}


def with_other_figures(
    ground: Ground, pairs: Mapping[int, int], hosts: Collection[int]
) -> dict[int, int]:
    """The old place of each new passage that says, but for its figures, what one old passage alone
    and no other new one says: of many words wherever it stands, of few beside a neighbour."""
    olds, news = (
        _by_name(kinds, texts)
        for kinds, texts in (
            (ground.old_kinds, ground.olds),
            (ground.new_kinds, ground.news),
        )
    )
    taken = {*pairs.values(), *hosts}
    left = [
        (news[name][0], places[0], len(name))
        for name, places in olds.items()
        if len(places) == 1 == len(news.get(name, ()))
        if news[name][0] not in pairs and places[0] not in taken
    ]
    found: dict[int, int] = {}
    while left:
        known = {**pairs, **found}
        beside = {
            j: i
            for j, i, size in left
            if size >= _NAMED or i in claims(known, j, len(ground.olds), len(ground.news))
        }
        found.update(beside)
        left = [each for each in left if each[0] not in found] if beside else []
    return found


def _by_name(kinds: Sequence[str], texts: Sequence[Words]) -> dict[tuple[str, ...], list[int]]:
    """The places of passages by what they say but for their figures, if it is some words."""
    places: dict[tuple[str, ...], list[int]] = {}
    for place, (kind, words) in enumerate(zip(kinds, texts, strict=True)):
        if kind == "passage" and len(name := named(words)) >= _TWO:
            places.setdefault(name, []).append(place)
    return places


def put_to_neighbours(
    ground: Ground, pairs: Mapping[int, int], hosts: Collection[int]
) -> dict[int, int]:
    """For each old passage that is left: the new text that has its words whole as its first ones or
    its last, as no text it continues had, and stands there beside what stood beside the old one."""
    olds, news = len(ground.olds), len(ground.news)
    taken = {*pairs.values(), *hosts}
    found: dict[int, int] = {}
    for j, kind in enumerate(ground.new_kinds):
        if kind != "passage" or not ground.new_texts[j]:
            continue
        for side, i in enumerate(claims(pairs, j, olds, news)):
            if not 0 <= i < olds or i in taken or ground.old_kinds[i] != kind:
                continue
            if not ground.old_texts[i] or not _ends_with(ground, i, j, front=side == 0):
                continue
            if j not in pairs or not _has(ground.olds[pairs[j]].inside, ground.olds[i].inside):
                found[i] = j if found.get(i, j) == j else -1
    return {i: j for i, j in found.items() if j >= 0}


def _ends_with(ground: Ground, i: int, j: int, *, front: bool) -> bool:
    """Whether new `j` begins or ends with old `i`, as a sentence or a clause of its own."""
    part = ground.olds[i].inside
    pieces = CLAUSE.split(ground.new_texts[j])
    said: tuple[str, ...] = ()
    for count in range(1, len(pieces)):
        piece = pieces[:count] if front else pieces[-count:]
        said = words_of(" ".join(piece)).inside
        if len(said) >= len(part):
            break
    return said == part


def _has(whole: Sequence[str], part: Sequence[str]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


def _alone(
    ground: Ground, pairs: Mapping[int, int], hosts: Collection[int]
) -> Iterator[tuple[int, int]]:
    """Old passages and new ones that have no other beside them between two known neighbours."""
    olds, news = len(ground.olds), len(ground.news)
    taken = {*pairs.values(), *hosts}
    for j, kind in enumerate(ground.new_kinds):
        if j in pairs or kind != "passage" or not ground.new_texts[j]:
            continue
        i, other = claims(pairs, j, olds, news)
        if i != other or not 0 <= i < olds or i in taken:
            continue
        if ground.old_kinds[i] == kind and ground.old_texts[i]:
            yield i, j


@dataclass(frozen=True, slots=True)
class _Rivals:
    """The places, by their two-word runs, of `olds` that nothing continues, of `news` that continue
    nothing, and of old ones that are `known`."""

    olds: Mapping[str, Sequence[int]]
    news: Mapping[str, Sequence[int]]
    known: Mapping[str, Sequence[int]]
    held: tuple[Counter[str], Counter[str]]  # how many old texts, and new ones, have each word

    @classmethod
    def of(cls, ground: Ground, pairs: Mapping[int, int], hosts: Collection[int]) -> "_Rivals":
        taken = set(pairs.values())
        return cls(
            by_runs((i, words) for i, words in enumerate(ground.olds) if i not in {*taken, *hosts}),
            by_runs((j, words) for j, words in enumerate(ground.news) if j not in pairs),
            by_runs((i, words) for i, words in enumerate(ground.olds) if i in taken),
            (
                Counter(chain.from_iterable(words.counts for words in ground.olds)),
                Counter(chain.from_iterable(words.counts for words in ground.news)),
            ),
        )

    def own_words(self, old: Words, new: Words) -> list[str]:
        """The words of some letters that two texts have and no other has on either side."""
        olds, news = self.held
        return [
            word
            for word in old.counts.keys() & new.counts.keys()
            if olds[word] == 1 == news[word] and len(word) >= _LETTERS
        ]


def _is_edited(ground: Ground, i: int, j: int, rivals: _Rivals) -> bool:
    """Whether new `j` is old `i` edited, which stood there."""
    old, new = ground.olds[i], ground.news[j]
    edge = edge_of(ground, i, j)
    if is_named_otherwise(ground, edge) or quotes_a_run(ground, edge):
        return False
    if is_after_pattern(ground, edge):
        return False
    free = [edge_of(ground, i, k) for k in sharing(old, rivals.news) if k != j]
    free += [
        edge_of(ground, k, j)
        for k in sharing(new, rivals.olds)
        if k != i and ground.olds[k].inside != old.inside
    ]
    rival = max((other.both for other in free), default=0.0)
    if _is_cut(old.inside, new.inside) or _is_cut(new.inside, old.inside):
        return rival < _VERBATIM
    if rival >= edge.both:
        return False
    beside = max((other.both for other in _beside(ground, i, j)), default=0.0)
    if named(old) == named(new) != ():
        # Members of a series stand side by side: of those another number is another one.
        return beside < edge.both - _BESIDE
    if beside >= edge.both - _BESIDE:
        return False
    like = likeness_of(ground, i, j)
    known = (k for k in sharing(new, rivals.known) if ground.olds[k].inside != old.inside)
    pattern = max((edge_of(ground, k, j).both for k in known), default=0.0)
    sizes = sorted((old.size, new.size))
    if sizes[0] <= _SHORT and sizes[1] <= _LONG and edge.both >= _ENOUGH and like.told >= _TOLD:
        return pattern < edge.both + _PATTERN
    if pattern >= like.both or like.both < _SOME:
        return False
    own = rivals.own_words(old, new)
    long = any(len(word) > _LETTERS for word in own)
    return len(own) >= _SEVERAL or (long and like.both >= _RARE)


def _beside(ground: Ground, i: int, j: int) -> Iterator[Edge]:
    """What new `j` has in common with what stood beside old `i`."""
    for k in range(max(0, i - _REACH), min(len(ground.olds), i + _REACH + 1)):
        if k != i and ground.old_kinds[k] == ground.new_kinds[j]:
            yield edge_of(ground, k, j)


def _is_cut(whole: Sequence[str], part: Sequence[str]) -> bool:
    """Whether a text is the beginning or the end of another, word for word, and no mere scrap."""
    size = len(part)
    return max(_TWO, _SCRAP * len(whole)) <= size < len(whole) and part in (
        whole[:size],
        whole[-size:],
    )
