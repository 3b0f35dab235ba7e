"""What the words of an old text and a new one say: whether the new one is the old one edited, or a
part of it, or has it."""

from collections import Counter
from difflib import SequenceMatcher
from itertools import chain

from glossator.permalinks.extending import is_extended
from glossator.permalinks.ground import Edge, Ground, Names, told_of, vocabulary_of
from glossator.permalinks.likeness import Words, alike, is_slip
from glossator.permalinks.slots import is_recast

# Shares of words, rare ones counting more. Unrelated texts of one document have 0.1 to 0.2 in
# common, half-rewritten ones 0.5; the tests of edits are where these come from.
_EDITED = 0.5  # in the same place
_REWRITTEN = 0.34  # there, if as much of what tells most was there, and in its order
_ORDERED = 0.28  # of all words
_ANY_ORDER = 0.34  # the same, of texts that have half of their words and no two together
_TOLD, _DENSE = (
    0.25,
    0.32,
)  # or less of what tells most, if so many of two words in a row were there
_MIDDLE, _LEAST = 10, (0.5, 0.45, 0.35)  # of so many words, by how many neighbours say so
_PART = 0.6  # of the smaller, where one is a part of the other
_ELSEWHERE = 0.5  # anywhere
_COUNTED = 0.85  # of many words, though a number is another
_SURELY = 0.6  # there; or less, if so much of what tells most is common
_TELLS, _TELLS_ONE = 0.45, 0.7  # of both, or of one of them
_REST = 0.35  # of the words of a text of which sentences were taken
_SHARED = 0.42  # of the shorter of two texts, to look at the sentences of the longer one
_EXTENDED = 0.35  # of a text that has the whole old one at one end
_RUNS = 3  # two-word runs in common that chance does not explain
_TWO, _CLOSE = 2, 0.7  # or so many, of texts that have so much in common
_ENOUGH, _SHORTER = 14, 0.02  # of each word fewer than so many, so much more must be the same
_FEW = 6  # words; fewer are in many texts by chance
_FEWEST = 3  # words that one more sentence may be put beside; fewer between two known neighbours
_BESIDE = {1: 0.5, 2: 0.42}  # of few words, by how many neighbours say that they belong there
_SCATTERED = 0.52  # where no two of them follow each other as they did
_SOME, _MOST = 4, 0.66  # of at least so many in the same gap
_LETTERS, _SPELT = 8, 0.8  # of a short text so many, and so much of them the same
_NEARLY = 0.8  # of few words in another place
_HALF = 0.5  # of two or three
_ROW = 14  # words of a row at most
_ROWS, _MANY = 4, 0.25  # rows with figures, and how many of all, that have a word of such rows
_CRUMBS, _STREWN = 6, 0.4  # words in a row, and how much of all follows each other as it did


def is_likely(ground: Ground, edge: Edge) -> bool:
    """Whether the words alone say that the new text is the old one, or part of it, or has it."""
    return _is_likely(ground, edge) and not is_after_pattern(ground, edge)


def _is_likely(ground: Ground, edge: Edge) -> bool:
    old, new = ground.olds[edge.i], ground.news[edge.j]
    size = min(old.size, new.size)
    runs = len(old.pairs & new.pairs)
    if is_named_otherwise(ground, edge):
        return False
    if edge.beside and _has_whole(old, new, _FEWEST // edge.beside):
        return True
    if size < _FEW:
        known = _few_are_likely(edge, old, new) or _has_half(ground, edge)
        return known or (edge.here and _is_extended(ground, edge))
    if edge.here:
        if _is_scattered(edge, old, new):
            return False
        part = max(edge.share) >= _PART and runs >= _RUNS
        return part or _is_rewritten(ground, edge) or _is_extended(ground, edge)
    if runs < _RUNS and (runs < _TWO or edge.both < _CLOSE):
        return False
    if not _has_moved(ground, edge):
        return False
    return (size >= _ENOUGH and edge.both >= _COUNTED) or not other_numbers(old, new)


def _has_moved(ground: Ground, edge: Edge) -> bool:
    """Whether a text in another place is the old one: most of it; or half, if what tells most of
    both is not replaced, as in another text of the same frame; or less, with more put beside it."""
    if edge.both < _ELSEWHERE:
        return edge.both >= _EXTENDED and _has_whole(
            ground.olds[edge.i], ground.news[edge.j], _SOME
        )
    told = told_of(ground, edge)
    return edge.both >= _SURELY or min(told) >= _TELLS or max(told) >= _TELLS_ONE


def _is_extended(ground: Ground, edge: Edge) -> bool:
    """Whether one of the texts is the other with sentences put before or behind it, or taken."""
    old, new = ground.olds[edge.i], ground.news[edge.j]
    if len(old.inside) < len(new.inside):
        shared = edge.share[0] >= _SHARED
        part, whole = old, ground.new_texts[edge.j]
    else:
        # A few of its words alone are no text any more: a fragment may be of anything.
        shared = edge.share[1] >= _SHARED and edge.share[0] >= _REST and new.size >= _SOME
        part, whole = new, ground.old_texts[edge.i]
    return shared and is_extended(ground.weights, part, whole, edge.beside)


def _few_are_likely(edge: Edge, old: Words, new: Words) -> bool:
    """The same where one of the texts has but a few words."""
    if not edge.here and not edge.beside:
        runs = len(old.pairs & new.pairs)
        some = min(old.size, new.size) >= _SOME
        enough = _CLOSE if some else _NEARLY
        if edge.both >= enough and runs >= _TWO and not other_numbers(old, new):
            return True
        return runs > 0 and min(old.size, new.size) >= _SOME and _one_slip(old, new)
    if edge.beside and _one_slip(old, new):
        return True
    if other_numbers(old, new):
        return edge.beside > 0 and edge.both >= _MOST
    if edge.beside:
        apart = old.pairs.isdisjoint(new.pairs) and min(old.size, new.size) >= _FEWEST
        enough = _SCATTERED if apart else _BESIDE[edge.beside]
    else:
        enough = _MOST if min(old.size, new.size) >= _SOME else _NEARLY
    # One slip of the pen in two words may as well be another word.
    told = min(old.size, new.size) > _TWO or old.counts.keys() & new.counts.keys()
    return (edge.both >= enough and bool(told)) or _same_letters(old, new)


def _has_half(ground: Ground, edge: Edge) -> bool:
    """Whether two passages of two or three words, of which neighbours say that they belong
    together, have half of them in common, in their order; and the old words are nowhere else."""
    old, new = ground.olds[edge.i], ground.news[edge.j]
    if not edge.beside or ground.new_kinds[edge.j] != "passage":
        return False
    if not {len(old.inside), len(new.inside)} <= {_TWO, _FEWEST} or other_numbers(old, new):
        return False
    return order_of(old, new) >= _HALF and ground.old_texts[edge.i] not in ground.new_texts


def _is_rewritten(ground: Ground, edge: Edge) -> bool:
    """Whether enough of the words of a text that stands where the old one stood were there: half
    of them; or fewer, if they are not only those that all texts have, and in the order they had."""
    old, new = ground.olds[edge.i], ground.news[edge.j]
    runs = len(old.pairs & new.pairs)
    if runs < _TWO and edge.both < _SURELY and order_of(old, new) < _ANY_ORDER:
        return False
    if edge.both >= _EDITED and (edge.beside or runs):
        return True
    size = min(old.size, new.size)
    if size >= _MIDDLE and edge.both < _LEAST[edge.beside]:
        return False
    shorter = _SHORTER * max(0, _ENOUGH - size)
    if edge.both < _REWRITTEN + shorter or not runs:
        return False
    told = min(told_of(ground, edge))
    if told >= _TOLD and runs >= _DENSE * min(len(old.pairs), len(new.pairs)):
        return True
    return told >= _REWRITTEN and order_of(old, new) >= _ORDERED


def order_of(old: Words, new: Words) -> float:
    """How much of the words of both follows each other as it did, from 0 to 1."""
    return SequenceMatcher(None, old.inside, new.inside, autojunk=False).ratio()


def other_numbers(old: Words, new: Words) -> bool:
    """Whether each has a number that the other has not: two of a kind, "Week 3" and "Week 4"."""
    mine, theirs = set(old.numbers), set(new.numbers)
    return bool(mine - theirs) and bool(theirs - mine)


def is_named_otherwise(ground: Ground, edge: Edge) -> bool:
    """Whether two rows with figures are of two things, though figures of them be the same: what
    else they have in common many rows have ("per kg"), or what one of them says but for its figures
    is what another row of the other document says."""
    old, new = ground.olds[edge.i], ground.news[edge.j]
    sizes = len(old.inside), len(new.inside)
    if min(sizes) < _FEWEST or max(sizes) > _ROW or not (old.numbers and new.numbers):
        return False
    mine, theirs = named(old), named(new)
    if mine == theirs:
        return False
    if not ground.names:
        ground.names.append(_all_named(ground))
    (names,) = ground.names
    olds, news = names.olds, names.news
    if 0 < news[theirs] <= olds[theirs] or 0 < olds[mine] <= news[mine]:
        return True
    shared = edge.mine.keys() & set(mine)
    return (
        names.rows >= _ROWS
        and all(names.held[word] >= 2 * max(_ROWS, _MANY * names.rows) for word in shared)
        and not set(mine) <= shared
        and not set(theirs) <= edge.theirs.keys()
    )


def is_after_pattern(ground: Ground, edge: Edge) -> bool:
    """Whether the new passage of an edge has the frame of the old one, and says something else."""
    at = edge.i, edge.j
    if at not in ground.recast:
        old, new = ground.olds[edge.i], ground.news[edge.j]
        passages = ground.old_kinds[edge.i] == "passage" == ground.new_kinds[edge.j]
        ground.recast[at] = passages and is_recast(old, new, vocabulary_of(ground))
    return ground.recast[at]


def _all_named(ground: Ground) -> Names:
    olds, news = (
        Counter(named(words) for words in texts if words.numbers)
        for texts in (ground.olds, ground.news)
    )
    held: Counter[str] = Counter()
    for name, count in chain(olds.items(), news.items()):
        for word in set(name):
            held[word] += count
    return Names(olds, news, held, min(olds.total(), news.total()))


def named(words: Words) -> tuple[str, ...]:
    """What some words say but for their figures."""
    return tuple(word for word in words.inside if not any(map(str.isdigit, word)))


def _is_scattered(edge: Edge, old: Words, new: Words) -> bool:
    """Whether less than half of two texts is common, in crumbs and hardly in the order it had: a
    new text on the same subject says so much of what the old one did."""
    if min(old.size, new.size) <= _FEW or edge.both >= _EDITED:
        return False
    matcher = SequenceMatcher(None, old.inside, new.inside, autojunk=False)
    longest = max(block.size for block in matcher.get_matching_blocks())
    return longest < _CRUMBS and matcher.ratio() < _STREWN


def _one_slip(old: Words, new: Words) -> bool:
    return is_slip(" ".join(old.inside), " ".join(new.inside))


def _same_letters(old: Words, new: Words) -> bool:
    """Whether two short texts are the same but for slips in several words."""
    one, other = " ".join(old.inside), " ".join(new.inside)
    if other_numbers(old, new) or min(len(one), len(other)) < _LETTERS:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SPELT


def _has_whole(old: Words, new: Words, fewest: int) -> bool:
    """Whether the new text is the old one, of at least `fewest` words and nearly as it was, with
    more put before or behind it."""
    size = len(old.inside)
    inside = new.inside
    if not fewest <= size < len(inside):
        return False
    ends = (inside[:size], inside[-size:])
    if old.inside in ends or not _FEWEST < size < _ENOUGH:
        return old.inside in ends
    text = " ".join(old.inside)
    return any(alike(text, " ".join(end)) >= _NEARLY for end in ends)
