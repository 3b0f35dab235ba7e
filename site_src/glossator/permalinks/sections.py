"""Headings by what stands under them: of several that say the same, or nearly the same, each is
that of the passages it had."""

from collections import Counter
from collections.abc import Mapping

from glossator.permalinks.ground import Ground
from glossator.permalinks.likeness import covers
from glossator.permalinks.places import sections_of

_MOST = 0.5  # of the passages under a heading


def over_their_own(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """`pairs` where no heading stands over nothing of what it stood over, if that has a heading
    that says the same, or the same and more: sections that changed places, and one that was renamed
    while a new one has its name, take their headings along."""
    old_over, new_over = (sections_of(kinds) for kinds in (ground.old_kinds, ground.new_kinds))
    old_sizes = Counter(old_over[i] for i, kind in enumerate(ground.old_kinds) if kind == "passage")
    went: dict[
        int, Counter[int]
    ] = {}  # for each old heading, over what those of its passages stand that are sure
    said, says = Counter(ground.old_texts), Counter(ground.new_texts)
    for j, i in pairs.items():
        text = ground.old_texts[i]
        sure = text == ground.new_texts[j] and said[text] == 1 == says[text]
        if sure and ground.old_kinds[i] == "passage" == ground.new_kinds[j]:
            went.setdefault(old_over[i], Counter())[new_over[j]] += 1
    better: dict[int, int] = {}
    for j, i in pairs.items():
        if ground.old_kinds[i] != "heading" or i not in went or j in went[i]:
            continue
        now, count = max(went[i].items(), key=lambda item: (item[1], -item[0]))
        if now >= 0 and count >= _MOST * old_sizes[i] and _says_so(ground, i, now):
            better[i] = now
    # Where another heading keeps its place there, nothing tells which of them it is.
    twice = Counter(better.values())
    better = {i: j for i, j in better.items() if twice[j] == 1 and pairs.get(j, i) in better}
    if not better:
        return dict(pairs)
    kept = {j: i for j, i in pairs.items() if i not in better}
    return {**kept, **{j: i for i, j in better.items()}}


def _says_so(ground: Ground, i: int, j: int) -> bool:
    """Whether new heading `j` says what old heading `i` did, or that and more, and not what another
    old one did that said more of it."""
    old, new = ground.olds[i], ground.news[j]
    said = [
        words.counts
        for k, words in enumerate(ground.olds)
        if ground.old_kinds[k] == "heading" and old.counts < words.counts <= new.counts
    ]
    return not said and covers(old, new)[0].total() == len(old.inside)
