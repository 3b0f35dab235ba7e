"""Whether a new text is an old one, or merely quotes it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher
from functools import reduce
from operator import or_

from glossator.permalinks.ground import Edge, Ground
from glossator.permalinks.likeness import words_of

_WHOLE = (
    0.9  # of an old text: so much of it is no quotation, but the text itself in quotation marks
)
_MUCH = 0.75  # of both texts, where the new one stands in the old one's place
_PART = 0.7  # of the old text: more is no quotation
_QUOTED = 0.7  # of the common words
_MARK = re.compile(r'((?<![\w.,;:!?])"(?=\S)|[「『])|"|[」』]')
_OF_IT, _FEW = 0.4, 6  # of a longer new text: with less, what is whole in marks is quoted
_BARE = 0.25  # of the common words, that the old text had outside of quotation marks
_RUN = 3  # words in a row that are a stretch of the old text
_LONG = 4  # words in a row that no two texts have by chance
_LEAD = 2  # words before and behind a quotation that lead to it and on
_STRETCH = 0.6  # of the words of a stretch that are quoted; of the old text, at most
_VERBATIM = 0.9
_KEPT = 0.4  # of the words around a stretch
_AROUND = 0.25  # of what both share and what tells most: so much before and behind it is no frame


def only_quoted(ground: Ground, edge: Edge) -> bool:
    """Whether the new text merely quotes the old one: nearly all they share stands in quotation
    marks that the old one did not have, or is one run of it in the midst of other words."""
    if _quotes_beyond(ground, edge):
        return True
    whole = edge.share[1] >= _OF_IT or ground.news[edge.j].size < _FEW
    if (edge.share[0] >= _WHOLE and whole) or (edge.here and min(edge.share) >= _MUCH):
        return False
    if is_in_quotes(ground, edge) or _is_cited(ground, edge) or _is_quoted_anew(ground, edge):
        return True
    return edge.share[0] < _PART and edge.share[1] < _WHOLE and _is_framed(ground, edge)


def is_in_quotes(ground: Ground, edge: Edge) -> bool:
    """Whether nearly all that both texts share stands in quotation marks that the old one did not
    have."""
    weigh = ground.weights.sum
    shared = weigh(edge.theirs)
    before = list(_quotations(ground.old_texts[edge.i]))
    now = list(_quotations(ground.new_texts[edge.j]))
    if before:  # marks of the old text that have lost their fellows quote nothing
        now = [part for part in now if '"' not in part]
    quoted = max((edge.theirs & _counts(part) for part in now), key=weigh, default=Counter())
    bare = edge.theirs - reduce(or_, map(_counts, before), Counter())
    if not shared or weigh(quoted) < _QUOTED * shared:
        return False
    return weigh(bare) >= _BARE * shared and weigh(quoted & bare) >= _QUOTED * weigh(bare)


def quotes_a_run(ground: Ground, edge: Edge) -> bool:
    """Whether the new text merely quotes the old one, of two that say some of the same: three words
    that stayed beside each other are no quotation yet."""
    if is_in_quotes(ground, edge):
        return True
    old, new = ground.olds[edge.i].inside, ground.news[edge.j].inside
    longest = SequenceMatcher(None, old, new, autojunk=False).find_longest_match()
    return longest.size >= _LONG and only_quoted(ground, edge)


def _quotes_beyond(ground: Ground, edge: Edge) -> bool:
    """Whether quotation marks in the midst of the new text hold the old one and, before or behind
    it, words of what stood beside that: it is not the old text that was put in such marks."""
    old, said = ground.olds[edge.i].inside, ground.news[edge.j].inside
    for quoted in _quotations(ground.new_texts[edge.j]):
        part = words_of(quoted).inside
        at = _find(part, old)
        if at < 0 or len(part) == len(said):
            continue
        before, behind = part[:at], part[at + len(old) :]
        above = ground.olds[edge.i - 1].inside if edge.i else ()
        below = ground.olds[edge.i + 1].inside if edge.i + 1 < len(ground.olds) else ()
        if _are_borrowed(before, above, above[-len(before) :], said):
            return True
        if _are_borrowed(behind, below, below[: len(behind)], said):
            return True
    return False


def _are_borrowed(
    words: Sequence[str], whole: Sequence[str], end: Sequence[str], said: Sequence[str]
) -> bool:
    """Whether `words` are this end of a `whole` text that is not in what is `said` now."""
    return len(words) >= _RUN and words == end and _find(said, whole) < 0


def _is_cited(ground: Ground, edge: Edge) -> bool:
    """Whether some words in a row of the old text, which was not in quotation marks, are all that
    stands in such marks in the new one, and little of what was around them is around them now."""
    old, said = ground.olds[edge.i].inside, ground.news[edge.j].inside
    for quoted in _quotations(ground.new_texts[edge.j]):
        part = words_of(quoted).inside
        at, now = _find(old, part), _find(said, part)
        if len(part) < _LONG or at < 0 or now < 0 or quoted in ground.old_texts[edge.i].split('"'):
            continue
        sides = (old[:at], said[:now]), (old[at + len(part) :], said[now + len(part) :])
        kept = sum(_in_order(one, other) for one, other in sides)
        if kept < _KEPT * (len(old) - len(part)):
            return True
    return False


def _is_quoted_anew(ground: Ground, edge: Edge) -> bool:
    """Whether what both texts share is part of an old one with a quotation in it, and is quoted in
    the new one in the midst of words that the old one has not."""
    weigh = ground.weights.sum
    old, new = ground.olds[edge.i].counts, ground.news[edge.j].counts
    if edge.share[0] >= _MUCH or not any(_quotations(ground.old_texts[edge.i])):
        return False
    quoted = max(map(_counts, _quotations(ground.new_texts[edge.j])), key=weigh, default=Counter())
    around = new - quoted
    if around.total() < _LONG or weigh(around & old) >= _BARE * weigh(around):
        return False
    return weigh(edge.theirs & quoted) >= _VERBATIM * weigh(edge.theirs)


def _find(words: Sequence[str], part: Sequence[str]) -> int:
    """Where `part` stands in `words`; -1 for nowhere."""
    size = len(part)
    places = (n for n in range(len(words) - size + 1) if words[n : n + size] == part)
    return next(places, -1)


def _in_order(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both have, in the order of both."""
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)


def _is_framed(ground: Ground, edge: Edge) -> bool:
    """Whether one stretch of the old text, nearly as it was, is all that both share, and stands in
    the midst of other words."""
    old, new = ground.olds[edge.i].inside, ground.news[edge.j].inside
    blocks = [
        block
        for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        if block.size >= _RUN
    ]
    if not blocks:
        return False
    first, last = blocks[0], blocks[-1]
    taken = last.a + last.size - first.a
    inside = last.b + last.size - first.b
    if first.b < _LEAD or len(new) - first.b - inside < _LEAD:
        return False
    # What stands in its place is quoted word for word, or it is no quotation but edited.
    like = _VERBATIM if edge.here else _STRETCH
    dense = sum(block.size for block in blocks) >= like * max(taken, inside)
    if not dense or taken > _STRETCH * len(old):
        return False
    sides = (old[: first.a], new[: first.b]), (old[first.a + taken :], new[first.b + inside :])
    telling = ground.weights.telling
    around = sum(telling(Counter(one) & Counter(other)) for one, other in sides)
    return around < _AROUND * telling(edge.theirs) and not _is_kept(old, new, first, last)


def _is_kept(old: Sequence[str], new: Sequence[str], first: Match, last: Match) -> bool:
    """Whether half of the words around a stretch of both texts, from the first match to the last,
    were around it before."""
    before = Counter((*old[: first.a], *old[last.a + last.size :]))
    now = Counter((*new[: first.b], *new[last.b + last.size :]))
    return (before & now).total() >= _KEPT * now.total()


def _counts(text: str) -> Counter[str]:
    return words_of(text).counts


def _quotations(text: str) -> Iterator[str]:
    """What stands between an opening mark, before a word, and the closing one that fits it."""
    opened: list[int] = []
    last = 0
    for match in _MARK.finditer(text):
        if match[1]:
            opened.append(match.end())
        else:
            last = match.start()
            if opened:
                yield text[opened.pop() : last]
    for start in opened:  # a quotation with another in it that ends with it
        yield text[start:last]
