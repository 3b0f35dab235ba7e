"""What joins and parts: passages merged into another or split off, headings renamed over the same
section, and what may be left of a passage that is gone."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from glossator.model.passages import LedgerRow
from glossator.permalinks.alignment import Stand
from glossator.permalinks.borrowing import only_quoted
from glossator.permalinks.kinship import Ground, differs, edge_of, share_in, unexplained
from glossator.permalinks.likeness import Words, alike, covers, words_of
from glossator.permalinks.recognition import claims, gaps
from glossator.text import folded

_REACH = 2  # places between a passage and what it was merged with or split from
_PART = 0.5  # of its words that are found in the rest of the other
_TOLD, _ENOUGH = 0.36, 10  # or so much of what tells most, of at least so many words
_TWO = 2  # words of a heading that is a passage now, or was one
_FEW = 3  # words; fewer must stand whole at the end where they belong
_WHOLE = 0.8  # of the words at its end
_NEARLY = 0.8  # of it, and of its words that follow each other, where it moved
_NEAR, _MARGIN = 4, 0.15  # words, and share of all, between it and the end of what it was put to
_LEFT = 0.5  # of the words of a passage that is gone, for a candidate
_RUNS = 3
_CANDIDATES = 3
_SAME, _CLEARLY = 0.5, 0.2  # how alike a heading and its old words are, and how much less any other
_SPELT = 0.8  # of the letters
_SHORT, _WIDE = 20, 40  # words of a text that was a heading; texts of a gap that are looked at
_NUMBER = re.compile(r"(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.):]\s*", re.I)
_SECTION = 0.5  # of the passages under a heading, old and new, that stay together under it


def merged(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """For each old place whose words have become part of a new text that continues a neighbour of
    it: the place of that text."""
    taken = {i: j for j, i in pairs.items()}
    left = {j: unexplained(ground, i, j) for j, i in pairs.items() if differs(ground, i, j)}
    hosts = {}
    for i in range(len(ground.olds)):
        if i in taken or not ground.old_texts[i]:
            continue
        near = [k for d in range(1, _REACH + 1) for k in (i - d, i + d)]
        found = [(taken[k], k) for k in near if k in taken and taken[k] in left]
        for j, k in found:
            if _joins(ground, i, j, k, left[j]):
                hosts[i] = j
                left[j] = left[j] - ground.olds[i].counts
                break
    return {**_merged_elsewhere(ground, taken, left, hosts), **hosts}


def _merged_elsewhere(
    ground: Ground,
    taken: Mapping[int, int],
    left: Mapping[int, Counter[str]],
    hosts: Mapping[int, int],
) -> dict[int, int]:
    """The same of what is not in `hosts` yet and moved: nearly all of many words in what is `left`
    of one text alone."""
    places: dict[str, list[int]] = defaultdict(list)
    for j in left:
        for run in ground.news[j].pairs:
            places[run].append(j)
    found = {}
    for i, words in enumerate(ground.olds):
        if i in taken or i in hosts or words.size < _ENOUGH:
            continue
        shared = Counter(j for run in words.pairs for j in places.get(run, ()))
        likely = [j for j, runs in shared.items() if runs >= _NEARLY * len(words.pairs)]
        if len(likely) == 1 and ground.old_kinds[i] == ground.new_kinds[likely[0]]:
            (j,) = likely
            all_of_it = share_in(ground.weights, words, left[j])[0] >= _NEARLY
            if all_of_it and _is_at_an_end(words, ground.news[j]):
                found[i] = j
    return found


def _joins(ground: Ground, i: int, j: int, k: int, left: Counter[str]) -> bool:
    """Whether the words of old `i` are in what is `left` of new `j`, which continues old `k`."""
    if ground.old_kinds[i] != ground.new_kinds[j]:
        return False
    words = ground.olds[i]
    if len(words.inside) <= _FEW:
        # A word or two are in many texts: here they must stand whole, on their own side.
        inside = ground.news[j].inside
        size = len(words.inside)
        side = inside[:size] if i < k else inside[-size:]
        return abs(i - k) == 1 and side == words.inside and not words.counts - left
    if abs(i - k) == 1 and _stands_at_its_side(ground, i, j, k):
        return True
    share, told = share_in(ground.weights, words, left)
    runs = _runs(words, ground.news[j])
    if runs and not _is_at_an_end(words, ground.news[j]):
        return False  # words of it inside another text may be there by chance, or quoted
    return (share >= _PART and runs > 1) or (
        told >= _TOLD and runs > _RUNS and words.size >= _ENOUGH
    )


def _is_at_an_end(words: Words, new: Words) -> bool:
    """Whether what follows each other in some words stands near the beginning or end of a text."""
    matcher = SequenceMatcher(None, words.inside, new.inside, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size > 1]
    if not blocks:
        return True
    ends = min(block.b for block in blocks), max(block.b + block.size for block in blocks)
    return min(ends[0], len(new.inside) - ends[1]) <= max(_NEAR, _MARGIN * len(new.inside))


def _stands_at_its_side(ground: Ground, i: int, j: int, k: int) -> bool:
    """Whether old `i`, edited at most, is what new `j` begins or ends with, where old `k` did not."""
    size = len(ground.olds[i].inside)

    def likeness(words: Words) -> float:
        return alike(
            ground.old_texts[i], " ".join(words.inside[:size] if i < k else words.inside[-size:])
        )

    return likeness(ground.news[j]) >= max(_WHOLE, likeness(ground.olds[k]) + _WHOLE / 2)


def _runs(a: Words, b: Words) -> int:
    return len(a.pairs & b.pairs)


def parted(ground: Ground, pairs: Mapping[int, int]) -> dict[int, tuple[int, ...]]:
    """For each new place that continues only a part of an old text, those of the other parts."""
    left = {
        j: ground.olds[i].counts - covers(ground.olds[i], ground.news[j])[0]
        for j, i in pairs.items()
        if differs(ground, i, j)
    }
    rest: dict[int, list[int]] = defaultdict(list)
    for j, words in enumerate(ground.news):
        if j in pairs or len(words.inside) < _FEW:
            continue
        for k in (k for d in range(1, _REACH + 1) for k in (j - d, j + d)):
            if k in left and ground.new_kinds[k] == ground.new_kinds[j]:
                old = ground.olds[pairs[k]]
                share, _ = share_in(ground.weights, words, left[k])
                enough = share >= _PART and _runs(words, old) > 0
                if enough and not only_quoted(ground, edge_of(ground, pairs[k], j)):
                    rest[k].append(j)
                    left[k] = left[k] - words.counts
                    break
    return {k: tuple(parts) for k, parts in rest.items()}


def turned(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """For each old heading that has become a passage that says the same, or nearly the same beside
    a neighbour of before, or the other way round: its place."""
    taken = set(pairs.values())
    found = _turned_whole(ground, pairs)
    for j in range(len(ground.news)):
        if j in pairs or j in found.values():
            continue
        said = claims(pairs, j, len(ground.olds), len(ground.news))
        enough = _SAME if said[0] == said[1] else _SPELT
        for i in said:
            if not 0 <= i < len(ground.olds) or i in taken or i in found:
                continue
            if _turns(ground, i, j) and _likeness(ground, i, j) >= enough:
                found[i] = j
                break
    return {**_turned_in_gap(ground, pairs, found), **found}


def _turned_in_gap(
    ground: Ground, pairs: Mapping[int, int], found: Mapping[int, int]
) -> dict[int, int]:
    """Those that are not `found` yet and say nearly the same as one text alone of what is left
    between the same two neighbours."""
    old_gaps, new_gaps = gaps(pairs, len(ground.olds), len(ground.news))
    taken = {*pairs.values(), *found}
    free: dict[int, list[int]] = defaultdict(list)
    for j, gap in enumerate(new_gaps):
        if j not in pairs and j not in found.values() and ground.news[j].size <= _SHORT:
            free[gap].append(j)
    like: dict[int, list[int]] = {}
    for i, gap in enumerate(old_gaps):
        if i not in taken and ground.olds[i].size <= _SHORT and len(free[gap]) <= _WIDE:
            like[i] = [
                j for j in free[gap] if _turns(ground, i, j) and _likeness(ground, i, j) >= _SPELT
            ]
    once = Counter(j for places in like.values() for j in places)
    return {i: js[0] for i, js in like.items() if len(js) == 1 == once[js[0]]}


def _turns(ground: Ground, i: int, j: int) -> bool:
    return {ground.old_kinds[i], ground.new_kinds[j]} == {"heading", "passage"}


def _turned_whole(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """Those whose words, enough to be known anywhere, stand once on both sides."""
    olds, news = ([_unnumbered(text) for text in side] for side in (ground.old_texts, ground.new_texts))
    once = {text for text, count in Counter(olds).items() if count == 1}
    once &= {text for text, count in Counter(news).items() if count == 1}
    places = {text: j for j, text in enumerate(news) if j not in pairs}
    taken = set(pairs.values())
    return {
        i: places[text]
        for i, text in enumerate(olds)
        if i not in taken and text in once and text in places
        if _turns(ground, i, places[text]) and ground.olds[i].size >= _TWO
    }


# --- headings -------------------------------------------------------------------------------------


def retitled(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """Headings left over on both sides that say nearly the same, each like no other, in the same
    place among those that are known; and whatever their place, those of the very same words behind
    another number. A section that is put elsewhere, or has other passages, keeps its name."""
    olds = [i for i, kind in enumerate(ground.old_kinds) if kind == "heading"]
    news = [j for j, kind in enumerate(ground.new_kinds) if kind == "heading"]
    at = {i: n for n, i in enumerate(olds)}
    known = {n: at[pairs[j]] for n, j in enumerate(news) if pairs.get(j, -1) in at}
    if len(known) in (len(olds), len(news)):
        return {}
    old_gaps, new_gaps = gaps(known, len(olds), len(news))
    taken = set(pairs.values())
    scores: dict[tuple[int, int], float] = {
        (i, j): _likeness(ground, i, j)
        for i in olds
        for j in news
        if i not in taken and j not in pairs
    }
    best_old, best_new = _two_best(scores, 0), _two_best(scores, 1)
    found = {}
    for (i, j), score in scores.items():
        here = old_gaps[at[i]] == new_gaps[news.index(j)]
        rival = max(best[score == best[0]] for best in (best_old[i], best_new[j]))
        clear = score - rival >= _CLEARLY
        if clear and score >= (_SAME if here else 1.0):
            found[j] = i
    return found


def _likeness(ground: Ground, i: int, j: int) -> float:
    """How alike two headings are without the numbers they begin with, by words or by letters."""
    old, new = _unnumbered(ground.old_texts[i]), _unnumbered(ground.new_texts[j])
    first, second = words_of(old), words_of(new)
    if not first.inside or not second.inside or first.numbers != second.numbers:
        return 0.0
    mine, theirs = covers(first, second)
    weights = ground.weights
    both = weights.sum(mine) + weights.sum(theirs)
    words = both / (weights.sum(first.counts) + weights.sum(second.counts))
    letters = SequenceMatcher(None, old, new, autojunk=False).ratio()
    begins = second.inside[: len(first.inside)] == first.inside
    return max(words, letters if letters >= _SPELT else 0.0, _SPELT if begins else 0.0)


def _unnumbered(text: str) -> str:
    match = _NUMBER.match(text)
    return text[match.end() :] if match else text


def _two_best(scores: Mapping[tuple[int, int], float], side: int) -> dict[int, tuple[float, float]]:
    """The highest score and the next of each place on one side of the pairs."""
    best: dict[int, tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))
    for pair, score in scores.items():
        first, second = best[pair[side]]
        best[pair[side]] = (score, first) if score > first else (first, max(second, score))
    return best


def renamed(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """Headings left over on both sides that most of the same passages stand under, or that stand
    between the same two: whatever they say, they are the same section's; but what still stands as
    it was, is what it says."""
    old_sections = _sections(ground.old_kinds)
    new_sections = _sections(ground.new_kinds)
    taken = set(pairs.values())
    left = [j for j in range(len(ground.news)) if j not in pairs]
    over = {place: heading for heading, inside in old_sections.items() for place in inside}
    found = {}
    for j, inside in new_sections.items():
        if j in pairs:
            continue
        olds = [pairs[k] for k in inside if k in pairs]
        before, behind = claims(pairs, j, len(ground.olds), len(ground.news))
        between = before if before == behind and before in old_sections else None
        most = Counter(over[i] for i in olds if i in over).most_common(1)
        for i, count in most if between is None else [(between, 0)]:
            half = _SECTION * max(len(inside), len(old_sections[i]))
            over_the_same = pairs.get(j + 1, -1) == i + 1
            if i in taken or _stands_elsewhere(ground, i, j, left):
                continue
            if i == between or count > half or (count == half and over_the_same):
                found[j] = i
                taken.add(i)
    return found


def _stands_elsewhere(ground: Ground, i: int, j: int, left: Iterable[int]) -> bool:
    """Whether the words of old heading `i` are among those `left`, and not at `j`."""
    text = ground.old_texts[i]
    if text == ground.new_texts[j]:
        return False
    others = [k for k in left if k != j]
    return any(text == ground.new_texts[k] for k in others) or any(
        _likeness(ground, i, k) >= _SPELT
        for k in others
        if ground.new_kinds[k] == "heading" or ground.news[k].size <= 2 * ground.olds[i].size
    )


def _sections(kinds: Sequence[str]) -> dict[int, list[int]]:
    """The places of the passages under each heading, up to the next."""
    sections: dict[int, list[int]] = {}
    inside: list[int] = []
    for place, kind in enumerate(kinds):
        if kind == "heading":
            inside = sections.setdefault(place, [])
        elif kind == "passage":
            inside.append(place)
    return sections


# --- what is left of what is gone -----------------------------------------------------------------


def remains(stands: Sequence[Stand], gone: Iterable[LedgerRow]) -> dict[str, tuple[int, ...]]:
    """For each row that is `gone`, the places of the stands that have much of its words: what a
    reader may be looking for."""
    rows = [(row, words_of(folded(row.text))) for row in gone if row.text]
    wanted = {run for _, words in rows for run in words.pairs}
    if not wanted:
        return {}
    texts = [words_of(stand.text) for stand in stands]
    places: dict[str, list[int]] = defaultdict(list)
    for i, words in enumerate(texts):
        for run in wanted.intersection(words.pairs):
            places[run].append(i)
    found = {}
    for row, words in rows:
        shared = Counter(i for run in words.pairs for i in places.get(run, ()))
        likely = [
            i
            for i, runs in sorted(shared.items(), key=lambda item: (-item[1], item[0]))
            if runs >= _RUNS
            and stands[i].kind == row.kind
            and (words.counts & texts[i].counts).total() >= _LEFT * words.counts.total()
        ]
        if likely:
            found[row.id] = tuple(sorted(likely[:_CANDIDATES]))
    return found
