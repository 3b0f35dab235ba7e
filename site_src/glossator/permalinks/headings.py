"""Headings that were renamed over the same section, that became passages, or were some before."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from glossator.permalinks.ground import Ground, differs
from glossator.permalinks.likeness import covers, words_of
from glossator.permalinks.places import claims, gaps

_TWO = 2  # words of a heading that is a passage now, or was one
_SAME, _CLEARLY = 0.5, 0.2  # how alike a heading and its old words are, and how much less any other
_SPELT = 0.8  # of the letters
_SHORT, _WIDE = 20, 40  # words of a text that was a heading; texts of a gap that are looked at
_NUMBER = re.compile(r"(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.):]\s*", re.I)
_MOST = 2 / 3  # of those, whatever their order
_SECTION = 0.5  # of the passages under a heading, old and new, that stay together under it


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
            if _turns(ground, i, j) and alike_headings(ground, i, j) >= enough:
                found[i] = j
                break
    return {**_turned_in_gap(ground, pairs, found), **found}


def _turned_in_gap(
    ground: Ground, pairs: Mapping[int, int], found: Mapping[int, int]
) -> dict[int, int]:
    """Those that are not `found` yet and say nearly the same as one text alone of what is left
    between the same two neighbours."""
    old_gaps, new_gaps = gaps(pairs, ground.old_kinds, ground.new_kinds)
    taken = {*pairs.values(), *found}
    free: dict[int, list[int]] = defaultdict(list)
    for j, gap in enumerate(new_gaps):
        if j not in pairs and j not in found.values() and ground.news[j].size <= _SHORT:
            free[gap].append(j)
    like: dict[int, list[int]] = {}
    for i, gap in enumerate(old_gaps):
        if i not in taken and ground.olds[i].size <= _SHORT and len(free[gap]) <= _WIDE:
            like[i] = [
                j
                for j in free[gap]
                if _turns(ground, i, j) and alike_headings(ground, i, j) >= _SPELT
            ]
    once = Counter(j for places in like.values() for j in places)
    return {i: js[0] for i, js in like.items() if len(js) == 1 == once[js[0]]}


def _turns(ground: Ground, i: int, j: int) -> bool:
    return {ground.old_kinds[i], ground.new_kinds[j]} == {"heading", "passage"}


def _turned_whole(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """Those whose words, enough to be known anywhere, stand once on both sides."""
    olds = [_unnumbered(text) for text in ground.old_texts]
    news = [_unnumbered(text) for text in ground.new_texts]
    once = {text for text, count in Counter(olds).items() if count == 1}
    once &= {text for text, count in Counter(news).items() if count == 1}
    places = {
        text: j for j, text in enumerate(news) if j not in pairs or differs(ground, pairs[j], j)
    }
    taken = set(pairs.values())
    return {
        i: places[text]
        for i, text in enumerate(olds)
        if i not in taken and text in once and text in places
        if _turns(ground, i, places[text]) and ground.olds[i].size >= _TWO
    }


# --- renamed --------------------------------------------------------------------------------------


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
    old_gaps, new_gaps = gaps(known, [""] * len(olds), [""] * len(news))
    taken = set(pairs.values())
    scores: dict[tuple[int, int], float] = {
        (i, j): alike_headings(ground, i, j)
        for i in olds
        for j in news
        if i not in taken and j not in pairs
    }
    best_old, best_new = _two_best(scores, 0), _two_best(scores, 1)
    now_under, was_under = _sections_now(ground, pairs)
    found = {}
    for (i, j), score in scores.items():
        here = old_gaps[at[i]] == new_gaps[news.index(j)]
        rival = max(best[score == best[0]] for best in (best_old[i], best_new[j]))
        clear = score - rival >= _CLEARLY
        over = now_under.get(i, j)
        is_new = over not in (j, *pairs) and best_new[over][0] < _SAME
        if score < 1.0 and is_new and was_under.get(j, i) != i:
            continue
        if clear and score >= (_SAME if here else 1.0):
            found[j] = i
    return found


def _sections_now(
    ground: Ground, pairs: Mapping[int, int]
) -> tuple[dict[int, int], dict[int, int]]:
    """The new heading over most of what is known of the passages of each old one, and the old
    heading over most of those of each new one."""
    old_sections, new_sections = _sections(ground.old_kinds), _sections(ground.new_kinds)
    over = {place: heading for heading, inside in old_sections.items() for place in inside}
    now: dict[int, Counter[int]] = defaultdict(Counter)
    was: dict[int, Counter[int]] = defaultdict(Counter)
    for j, inside in new_sections.items():
        for i in (over[pairs[k]] for k in inside if pairs.get(k, -1) in over):
            now[i][j] += 1
            was[j][i] += 1
    return _commonest(now), _commonest(was)


def _commonest(counts: Mapping[int, Counter[int]]) -> dict[int, int]:
    return {place: count.most_common(1)[0][0] for place, count in counts.items()}


def alike_headings(ground: Ground, i: int, j: int) -> float:
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
    said = {ground.new_texts[j] for j, i in pairs.items() if differs(ground, i, j)}
    over = {place: heading for heading, inside in old_sections.items() for place in inside}
    found = {}
    for j, inside in new_sections.items():
        if j in pairs:
            continue
        olds = [pairs[k] for k in inside if k in pairs]
        before, behind = claims(pairs, j, len(ground.olds), len(ground.news))
        between = before if before == behind and before in old_sections else None
        most = Counter(over[i] for i in olds if i in over).most_common(1)
        if olds and most and over.get(olds[0]) != most[0][0]:
            most = []  # of sections that became one the first has its heading still
        if _has_another(Counter(over[i] for i in olds if i in over), taken):
            most = []  # which of the two brought its heading along, nobody knows
        for i, count in most if between is None else [(between, 0)]:
            half = _SECTION * max(len(inside), len(old_sections[i]))
            if i != between and not _begins_it(inside, old_sections[i], pairs):
                continue
            over_the_same = pairs.get(j + 1, -1) == i + 1
            if (
                i in taken
                or ground.old_texts[i] in said
                or _stands_elsewhere(ground, i, j, left)
                or _was_passage(ground, j, taken)
            ):
                continue
            if i == between or count > half or (count == half and over_the_same):
                found[j] = i
                taken.add(i)
    return found


def over_the_same(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """At the end: headings left over on both sides of which the new one stands right over what the
    old one stood over, or over most of that in whatever order."""
    old_sections, new_sections = _sections(ground.old_kinds), _sections(ground.new_kinds)
    over = {place: heading for heading, inside in old_sections.items() for place in inside}
    under = {pairs[k]: j for j, inside in new_sections.items() for k in inside if k in pairs}
    taken = set(pairs.values())
    left = [j for j in range(len(ground.news)) if j not in pairs]
    said = {ground.new_texts[j] for j, i in pairs.items() if differs(ground, i, j)}
    found: dict[int, int] = {}
    for j in left:
        if ground.new_kinds[j] != "heading" or not ground.new_texts[j]:
            continue
        inside = new_sections[j]
        held = Counter(over[pairs[k]] for k in inside if pairs.get(k, -1) in over)
        i = pairs.get(j + 1, 0) - 1
        if inside and (most := over.get(pairs.get(inside[0], -1), -1)) >= 0:
            size = max(len(inside), len(old_sections[most]))
            i = most if held[most] >= _MOST * size else i
            if most in (over.get(pairs.get(k, -1)) for k in (j - 1, j - 2)):
                continue  # put into the midst of it
        if not 0 <= i < len(ground.olds) or i in taken or ground.old_kinds[i] != "heading":
            continue
        if ground.old_texts[i] in said or _stands_elsewhere(ground, i, j, left):
            continue
        stay = Counter(under[k] for k in old_sections[i] if k in under)
        if _has_another(held, taken) or stay[j] < max(stay.values(), default=0):
            continue
        if not _was_passage(ground, j, taken):
            found[j] = i
            taken.add(i)
    return found


def _has_another(held: Mapping[int, int], taken: Collection[int]) -> bool:
    """Whether of the old headings over so many of what stands under a new one (`held`), two have as
    many as any, and nothing continues either."""
    most = max(held.values(), default=0)
    return sum(count == most and i not in taken for i, count in held.items()) > 1


def _begins_it(news: Sequence[int], olds: Sequence[int], pairs: Mapping[int, int]) -> bool:
    """Whether a new heading over `news` stands where a section of the `olds` begins now: what was
    put in the midst of it, or over more that is new than was lost there, is another's."""
    first = next(n for n, j in enumerate(news) if pairs.get(j, -1) in olds)
    place = olds.index(pairs[news[first]])
    return first <= place and not {*olds[:place]} & {*pairs.values()}


def _stands_elsewhere(ground: Ground, i: int, j: int, left: Iterable[int]) -> bool:
    """Whether the words of old heading `i` are among those `left`, and not at `j`."""
    text = ground.old_texts[i]
    if text == ground.new_texts[j]:
        return False
    others = [k for k in left if k != j]
    if any(_ends_with(ground, k, i) for k in others if ground.new_kinds[k] == "heading"):
        return True
    return any(text == ground.new_texts[k] for k in others) or any(
        alike_headings(ground, i, k) >= _SPELT
        for k in others
        if ground.new_kinds[k] == "heading" or ground.news[k].size <= 2 * ground.olds[i].size
    )


def _ends_with(ground: Ground, j: int, i: int) -> bool:
    """Whether new heading `j` is old heading `i` with something put before it: "Part 2: Tools"."""
    said = ground.olds[i].inside
    return bool(said) and ground.news[j].inside[-len(said) :] == said


def _was_passage(ground: Ground, j: int, taken: Collection[int]) -> bool:
    """Whether new heading `j` says nearly what an old passage did that nothing continues."""
    return any(
        kind == "passage"
        and i not in taken
        and ground.olds[i].size <= 2 * ground.news[j].size
        and alike_headings(ground, i, j) >= _SAME
        for i, kind in enumerate(ground.old_kinds)
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
