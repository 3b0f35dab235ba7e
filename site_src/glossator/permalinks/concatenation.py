"""Old texts that one new text says all of, one after another, and nothing else: rows that are a
table now, lines that are code, items that became a paragraph.

However short each of them is, all of them in their order are told from any others.
"""

import re
from collections import defaultdict
from collections.abc import Mapping

from glossator.permalinks.ground import Ground, edge_of
from glossator.permalinks.places import claims

_LEAST = 3  # words of them all
_HALF = 0.5  # of the words of one
_CLOSED = re.compile(r"[.!?…。！？]['\"”’»)]*$")


def concatenated(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """For each of several old places in a row that nothing continues, and whose words in their
    order are the words of a new passage that continues nothing: its place. `pairs` are the new
    places, with the old ones, that are known to belong together."""
    taken = set(pairs.values())
    first: dict[str, list[int]] = defaultdict(list)
    for i, words in enumerate(ground.olds):
        if i not in taken and words.inside and _is_row(ground, i):
            first[words.inside[0]].append(i)
    whole = {words.inside for i, words in enumerate(ground.olds) if i not in taken}
    told: dict[range, list[int]] = defaultdict(list)
    for j, words in enumerate(ground.news):
        if j in pairs or ground.new_kinds[j] != "passage" or len(words.inside) < _LEAST:
            continue
        rows = [row for i in first[words.inside[0]] if (row := _row(ground, i, j, taken))]
        if len(rows) == 1 and words.inside not in whole:
            told[rows[0]].append(j)
    found: dict[int, int] = {}
    for row, news in told.items():
        # Of two that say the same, it is the one that stands where they stood.
        here = [
            j for j in news if set(claims(pairs, j, len(ground.olds), len(ground.news))) & {*row}
        ]
        news = here if len(news) > 1 else news
        if len(news) == 1 and not found.keys() & set(row):
            found.update(dict.fromkeys(row, news[0]))
    return {**_run_together(ground, pairs), **found}


def _run_together(ground: Ground, pairs: Mapping[int, int]) -> dict[int, int]:
    """The same for two texts, of whatever words or signs, that stand where they stood with nothing
    but a space between them now."""
    taken = set(pairs.values())
    found: dict[int, int] = {}
    for j, text in enumerate(ground.new_texts):
        if j in pairs or ground.new_kinds[j] != "passage":
            continue
        left, right = claims(pairs, j, len(ground.olds), len(ground.news))
        beside = [k for k in (j - 1, j + 1) if 0 <= k < len(ground.news) and k not in pairs]
        for i in {left, right - 1}:
            both = range(i, i + 2)
            if i < 0 or both.stop > len(ground.olds) or not taken.isdisjoint(both):
                continue
            if any(edge_of(ground, k, n).share[0] >= _HALF for k in both for n in beside):
                continue  # one of them stands there by itself
            olds = [ground.old_texts[k] for k in both]
            kinds = {ground.old_kinds[k] for k in both}
            if kinds == {"passage"} and all(olds) and " ".join(olds).casefold() == text.casefold():
                found.update(dict.fromkeys(both, j))
    return found


def _row(ground: Ground, first: int, j: int, taken: set[int]) -> range | None:
    """The old places from `first` on that say new text `j`; None if they say something else, or one
    says it alone."""
    said = ground.news[j].inside
    at, i = 0, first
    while at < len(said) and i < len(ground.olds):
        words = _words(ground, i)
        there = said[at : at + len(words)] == words and (words or _is_sign_of(ground, i, j))
        if i in taken or not _is_row(ground, i) or not there:
            return None
        at, i = at + len(words), i + 1
    while i < len(ground.olds) and i not in taken and _is_sign_of(ground, i, j):
        i += 1  # the bracket that closes it
    return range(first, i) if at == len(said) and i > first + 1 else None


def _is_sign_of(ground: Ground, i: int, j: int) -> bool:
    """Whether old text `i` is but signs, and new text `j` has them."""
    return not _words(ground, i) and ground.old_texts[i] in ground.new_texts[j]


def _is_row(ground: Ground, i: int) -> bool:
    """Whether an old text is no sentence: what stands whole within another is told elsewhere."""
    return ground.old_kinds[i] == "passage" and not _CLOSED.search(ground.old_texts[i])


def _words(ground: Ground, i: int) -> tuple[str, ...]:
    """The words of old text `i`; none of a bracket, which a longer text has between its words."""
    words = ground.olds[i].inside
    return words if any(map(str.isalnum, "".join(words))) else ()
