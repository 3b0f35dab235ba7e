"""What joins and parts: passages merged into another or split off, headings renamed over the same
section, and what may be left of a passage that is gone."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from glossator.alignment import Stand
from glossator.descent import Ground, edge_of, only_quoted
from glossator.likeness import Weights, Words, covers, words_of
from glossator.model import LedgerRow
from glossator.text import folded

_REACH = 2  # places between a passage and what it was merged with or split from
_PART = 0.5  # of its words that are found in the rest of the other
_FEW = 3  # words; fewer must stand whole at the end where they belong
_LEFT = 0.5  # of the words of a passage that is gone, for a candidate
_RUNS = 3
_CANDIDATES = 3
_SECTION = 0.5  # of the passages under a heading, old and new, that stay together under it


def merged(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """For each old place whose words have become part of a new text that continues a neighbour of
    it: the place of that text."""
    taken = {i: j for j, i in pairs.items()}
    left = {j: _unexplained(ground, i, j) for j, i in pairs.items() if _differs(ground, i, j)}
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
    return hosts


def _differs(ground: Ground, i: int, j: int) -> bool:
    return ground.old_texts[i] != ground.new_texts[j]


def _unexplained(ground: Ground, i: int, j: int) -> Counter[str]:
    """What the new text has beyond the old one."""
    return ground.news[j].counts - covers(ground.olds[i], ground.news[j])[1]


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
    return _share(ground.weights, words, left) >= _PART and _runs(words, ground.news[j]) > 1


def _share(weights: Weights, words: Words, left: Counter[str]) -> float:
    whole = weights.sum(words.counts)
    found, _ = covers(words, Words(tuple(left), left, left.total(), frozenset()))
    return weights.sum(found) / whole if whole else 0.0


def _runs(a: Words, b: Words) -> int:
    return len(a.pairs & b.pairs)


def parted(ground: Ground, pairs: Mapping[int, int]) -> dict[int, tuple[int, ...]]:
    """For each new place that continues only a part of an old text, those of the other parts."""
    left = {
        j: ground.olds[i].counts - covers(ground.olds[i], ground.news[j])[0]
        for j, i in pairs.items()
        if _differs(ground, i, j)
    }
    rest: dict[int, list[int]] = defaultdict(list)
    for j, words in enumerate(ground.news):
        if j in pairs or len(words.inside) < _FEW:
            continue
        for k in (k for d in range(1, _REACH + 1) for k in (j - d, j + d)):
            if k in left and ground.new_kinds[k] == ground.new_kinds[j]:
                old = ground.olds[pairs[k]]
                enough = _share(ground.weights, words, left[k]) >= _PART and _runs(words, old) > 0
                if enough and not only_quoted(ground, edge_of(ground, pairs[k], j)):
                    rest[k].append(j)
                    left[k] = left[k] - words.counts
                    break
    return {k: tuple(parts) for k, parts in rest.items()}


def turned(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """For each old heading that has become a passage word for word, or the other way round: its
    place. Its words stand once on both sides, and beside a neighbour of before."""
    taken = set(pairs.values())
    old_counts, new_counts = Counter(ground.old_texts), Counter(ground.new_texts)
    places = {text: i for i, text in enumerate(ground.old_texts) if text and i not in taken}
    found = {}
    for j, text in enumerate(ground.new_texts):
        i = places.get(text, -1)
        if i < 0 or j in pairs or not old_counts[text] == 1 == new_counts[text]:
            continue
        beside = pairs.get(j - 1) == i - 1 or pairs.get(j + 1) == i + 1
        if beside and {ground.old_kinds[i], ground.new_kinds[j]} == {"heading", "passage"}:
            found[i] = j
    return found


# --- headings -------------------------------------------------------------------------------------


def renamed(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """Headings left over on both sides that most of the same passages stand under: whatever they
    say, they are the same section's."""
    old_sections = _sections(ground.old_kinds)
    new_sections = _sections(ground.new_kinds)
    taken = set(pairs.values())
    over = {place: heading for heading, inside in old_sections.items() for place in inside}
    found = {}
    for j, inside in new_sections.items():
        if j in pairs:
            continue
        olds = [pairs[k] for k in inside if k in pairs]
        for i, count in Counter(over[i] for i in olds if i in over).most_common(1):
            half = _SECTION * max(len(inside), len(old_sections[i]))
            over_the_same = pairs.get(j + 1, -1) == i + 1
            if i not in taken and (count > half or (count == half and over_the_same)):
                found[j] = i
                taken.add(i)
    return found


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
