"""What of a document says in it word for word what it did, wherever it stands now.

Words that stand once on both sides belong together wherever they have moved. Words said more than
once, and words too few to be told from others, are told apart by what stands beside them; what that
does not decide is decided by nothing here.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

from glossator.permalinks.likeness import Words, alike, words_of
from glossator.permalinks.places import claims, gaps, sections_of

_TELLING = 4  # words that nobody says twice by chance
_WORDS = 2  # that move by themselves
_LONG = 5  # letters
_NEARLY = 0.8  # how alike texts are that differ in slips of the pen
_WIDE = 40  # new texts of a gap that are looked at for those

Texts = Sequence[Words]
Key = tuple[str, str]  # kind and folded words; ("", "") is the same as nothing


def is_telling(text: str) -> bool:
    """Whether a folded text has words enough to be known again anywhere."""
    return words_of(text).size >= _TELLING


def once_on_both_sides(
    olds: Sequence[Key], news: Sequence[Key], pairs: Mapping[int, int]
) -> dict[int, int]:
    """The old place of each new one whose words stand once on both sides and tell enough; as
    those of a heading do, however few. Not where the very same words, but for a sign, stand beside
    what the old ones stood beside: those elsewhere are the copy."""
    theirs = Counter(olds)
    mine = Counter(news)
    places = {key: i for i, key in enumerate(olds)}
    taken = set(pairs.values())
    found = {
        j: places[key]
        for j, key in enumerate(news)
        if j not in pairs and mine[key] == 1 == theirs[key] and places[key] not in taken
        if key[1] and (key[0] == "heading" or is_telling(key[1]))
    }
    if len(found) + len(pairs) == len(news):
        return found
    known = {**pairs, **found}
    at_home = {
        i
        for j in range(len(news))
        if j not in known
        for i in {*claims(known, j, len(olds), len(news))}
        if 0 <= i < len(olds) and _still_says(olds[i], news[j])
    }
    whole = ["\0".join(text for _, text in keys) for keys in (olds, news)]
    return {
        j: i
        for j, i in found.items()
        if i in claims(known, j, len(olds), len(news))
        or not (i in at_home or whole[0].count(olds[i][1]) > whole[1].count(olds[i][1]))
    }


def _still_says(old: Key, new: Key) -> bool:
    """Whether `new` has the words of `old` and no others, or in a passage others beside them."""
    was, now = _bare(old), _bare(new)
    return was == now or (was[0] == now[0] == "passage" and f" {was[1]} " in f" {now[1]} ")


def moved_by_themselves(
    olds: Sequence[Key], news: Sequence[Key], pairs: Mapping[int, int]
) -> dict[int, int]:
    """`pairs` with the few words that stand once on both sides, whatever their signs, and have
    moved; of one or two words, or with other signs, if what was around them has closed up behind
    them, so that nothing else was put in their place."""
    bares = [*map(_bare, olds)], [*map(_bare, news)]
    places = {key: i for i, key in enumerate(bares[0])}
    at = {i: j for j, i in pairs.items()}
    left = [(j, places[key]) for j, key in enumerate(bares[1]) if j not in pairs and key in places]
    left = [(j, i) for j, i in left if i not in at and bares[1][j][1]]
    if not left:
        return dict(pairs)
    theirs, mine = map(Counter, bares)
    found = {}
    for j, i in left:
        once = mine[bares[1][j]] == 1 == theirs[bares[0][i]]
        telling = olds[i] == news[j] and words_of(news[j][1]).size > _WORDS
        if once and (telling or _joined(i, at, len(olds))):
            found[j] = i
    return {**pairs, **found}


def last_of_their_kind(
    olds: Sequence[Key], news: Sequence[Key], pairs: Mapping[int, int]
) -> dict[int, int]:
    """`pairs` with the one of several that say the same which has moved, where all others are
    known and there are as many as there were: in its section, or anywhere if it tells enough."""
    taken = set(pairs.values())
    theirs = _grouped(range(len(olds)), lambda i: (_bare(olds[i]), 0), taken)
    mine = _grouped(range(len(news)), lambda j: (_bare(news[j]), 0), pairs)
    left = [at for at in theirs if len(theirs[at]) == 1 == len(mine.get(at, ())) and at[0][1]]
    if not left:
        return dict(pairs)
    counts = Counter(map(_bare, olds)), Counter(map(_bare, news))
    sections = sections_of(_kinds(olds)), sections_of(_kinds(news))
    found = dict(pairs)
    for at in left:
        (i,), (j,) = theirs[at], mine[at]
        over = sections[0][i], sections[1][j]
        here = over[0] == pairs.get(over[1], -2) and words_of(at[0][1]).size >= _WORDS
        same = counts[0][at[0]] == counts[1][at[0]] and at[0][0] == "passage"
        if same and (here or is_telling(at[0][1])):
            found[j] = i
    return found


def alone_with_their_words(
    olds: Sequence[Key], news: Sequence[Key], pairs: Mapping[int, int], words: tuple[Texts, Texts]
) -> dict[int, int]:
    """`pairs` with what says the same wherever it stands, whatever its signs, if a word of it is in
    no other text on either side: no number, and no short word by itself, which is soon said
    again. `words` are those of all old texts and of all new ones."""
    taken = set(pairs.values())
    theirs = {(olds[i][0], words[0][i].inside): i for i in range(len(olds)) if i not in taken}
    mine = {(news[j][0], words[1][j].inside): j for j in range(len(news)) if j not in pairs}
    said = [key for key in theirs if key in mine and key[1]]
    if not said:
        return dict(pairs)
    held = [Counter(chain.from_iterable(each.counts for each in texts)) for texts in words]
    return {
        **pairs,
        **{
            mine[key]: theirs[key]
            for key in said
            if any(
                held[0][word] == 1 == held[1][word] and not any(map(str.isdigit, word))
                for word in key[1]
                if len(key[1]) > 1 or len(word) >= _LONG
            )
        },
    }


def _joined(place: int, others: Mapping[int, int], count: int) -> bool:
    """Whether the nearest known before `place` and the nearest behind it are neighbours on the
    other side, by their places there: nothing stands where it stood, nor where what was lost with
    it did."""
    before = next((others[n] for n in range(place - 1, -1, -1) if n in others), None)
    behind = next((others[n] for n in range(place + 1, count) if n in others), None)
    if before is None or behind is None:
        return (before is not None and place == count - 1) or (behind is not None and place == 0)
    return behind == before + 1


def between_the_same(
    olds: Sequence[Key], news: Sequence[Key], pairs: Mapping[int, int]
) -> dict[int, int]:
    """`pairs` with all that stands between two neighbours that belong together, as it did."""
    grown = dict(pairs)
    taken = set(pairs.values())
    waiting = [j for j in range(len(news)) if j not in grown]
    while waiting:
        found = []
        for j in waiting:
            left, right = claims(grown, j, len(olds), len(news))
            if left == right and _fits(left, j, olds, news) and left not in taken:
                grown[j] = left
                taken.add(left)
                found.append(j)
        waiting = [j for j in waiting if j not in grown] if found else []
    return grown


def _fits(i: int, j: int, olds: Sequence[Key], news: Sequence[Key]) -> bool:
    return 0 <= i < len(olds) and news[j][1] != "" and olds[i] == news[j]


def beside_one(
    olds: Sequence[Key], news: Sequence[Key], pairs: Mapping[int, int]
) -> dict[int, int]:
    """`pairs` with what says the same beside one neighbour that belongs together with its old one,
    where nothing left over in either place says the same."""
    taken = set(pairs.values())
    old_gaps, new_gaps = gaps(pairs, _kinds(olds), _kinds(news))
    theirs = _grouped(range(len(olds)), lambda i: (olds[i], old_gaps[i]), taken)
    mine = _grouped(range(len(news)), lambda j: (_bare(news[j]), new_gaps[j]), pairs)
    found: dict[int, int] = {}
    for j in range(len(news)):
        if j not in pairs:
            said = {
                i
                for i in claims(pairs, j, len(olds), len(news))
                if _fits(i, j, olds, news) and i not in taken
            }
            for i in said if len(said) == 1 else ():
                rivals = [*theirs.get((news[j], new_gaps[j]), ())]
                others = [*mine.get((_bare(news[j]), old_gaps[i]), ())]
                if set(rivals) <= {i} and set(others) <= {j}:
                    found[j] = i
    twice = Counter(found.values())
    return {**pairs, **{j: i for j, i in found.items() if twice[i] == 1}}


def _kinds(keys: Sequence[Key]) -> list[str]:
    return [kind for kind, _ in keys]


def _bare(key: Key) -> Key:
    """The words alone: what says the same but for its signs may be the old one as well."""
    return key[0], " ".join(words_of(key[1]).inside) if key[1] else ""


def in_the_same_gap(
    olds: Sequence[Key], news: Sequence[Key], pairs: Mapping[int, int]
) -> dict[int, int]:
    """`pairs` with equal words that stand as often between the same two as they did; of what
    differs in signs alone, if none of them changed: a sign may be the edit."""
    grown = dict(pairs)
    old_gaps, new_gaps = gaps(pairs, _kinds(olds), _kinds(news))
    taken = set(pairs.values())
    theirs = _grouped(range(len(olds)), lambda i: (olds[i], old_gaps[i]), taken)
    mine = _grouped(range(len(news)), lambda j: (news[j], new_gaps[j]), pairs)
    changed = {
        (_bare(key), gap)
        for key, gap in {*theirs, *mine}
        if len(theirs.get((key, gap), ())) != len(mine.get((key, gap), ()))
    }
    for at, members in mine.items():
        if at[0][1] and at in theirs and (_bare(at[0]), at[1]) not in changed:
            grown.update(zip(members, theirs[at], strict=True))
    return grown


def twins_in_order(
    olds: Sequence[Key], news: Sequence[Key], pairs: Mapping[int, int]
) -> dict[int, int]:
    """`pairs` with what said the same, but for its signs, more than once between two neighbours,
    where as many texts that say nearly that stand there now: none is another's, and all of them in
    their order."""
    grown = dict(pairs)
    old_gaps, new_gaps = gaps(pairs, _kinds(olds), _kinds(news))
    theirs = _grouped(range(len(olds)), lambda i: (_bare(olds[i]), old_gaps[i]), pairs.values())
    free: dict[int, list[int]] = defaultdict(list)
    for j, gap in enumerate(new_gaps):
        if j not in pairs:
            free[gap].append(j)
    for (key, gap), known in theirs.items():
        if len(known) > 1 and key[1] and len(free[gap]) <= _WIDE:
            same = [j for j in free[gap] if j not in grown and is_nearly(key, news[j])]
            if len(same) == len(known):
                grown.update(zip(same, known, strict=True))
    return grown


def is_nearly(bare: Key, key: Key) -> bool:
    """Whether the bare words of one are those of the other but for slips of the pen."""
    return bare[0] == key[0] and key[1] != "" and alike(bare[1], key[1]) >= _NEARLY


def _grouped(
    places: Iterable[int], key: Callable[[int], tuple[Key, int]], taken: Iterable[int]
) -> dict[tuple[Key, int], list[int]]:
    groups: dict[tuple[Key, int], list[int]] = defaultdict(list)
    without = set(taken)
    for place in places:
        if place not in without:
            groups[key(place)].append(place)
    return groups
