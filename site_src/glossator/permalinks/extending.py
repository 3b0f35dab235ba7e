"""Whether a text is another one, edited, with sentences put before or behind it."""

import re
from collections.abc import Iterator

from glossator.permalinks.likeness import Weights, Words, covers, words_of

# By how many neighbours say that both belong together: what both must have in common.
_FEW_WORDS = (0.8, 0.6, 0.5)
_MORE_WORDS = (0.6, 0.5, 0.45)
_FEW = 6  # words
_FEWEST = 2  # words and neighbours; of so many, one text by chance
_MOST = 24  # words; of more, what was added changes little
_SURE = 0.8  # in common, where no two words follow each other as they did
_LONGER = 1.2  # than the part: of what is about as long, nothing was put beside it
_ENDS = 4  # sentences at each end that may be the text
CLAUSE = re.compile(r"(?<=[.!?…;,:])\s+")
SENTENCE = re.compile(r"(?<=[.!?…؟])\s+|(?<=[。！？])\s*")


def is_extended(weights: Weights, part: Words, whole: str, beside: int) -> bool:
    """Whether the words `part` are at one end of the folded text `whole`, edited; `beside` is how
    many neighbours say that both belong together."""
    if len(part.inside) + beside <= _FEWEST or part.size > _MOST:
        return False
    least = (_FEW_WORDS if part.size < _FEW else _MORE_WORDS)[beside]
    return any(_is_edited(weights, part, piece, least, beside) for piece in _pieces(whole, part))


def _is_edited(weights: Weights, part: Words, piece: Words, least: float, beside: int) -> bool:
    mine, theirs = covers(part, piece)
    both = weights.sum(mine) + weights.sum(theirs)
    likeness = both / (weights.sum(part.counts) + weights.sum(piece.counts))
    return likeness >= (_SURE if part.pairs.isdisjoint(piece.pairs) else least)


def _pieces(whole: str, part: Words) -> Iterator[Words]:
    """The first and last sentences of a text, and as many of its first and last words as the part
    has; nothing of a text that is hardly longer than it."""
    words = words_of(whole)
    size = len(part.inside)
    if len(words.inside) < _LONGER * size:
        return
    for inside in (words.inside[:size], words.inside[-size:]):
        yield words_of(" ".join(inside))
    sentences = [each for each in SENTENCE.split(whole) if each]
    for count in range(1, min(len(sentences), _ENDS + 1)):
        yield words_of(" ".join(sentences[:count]))
        yield words_of(" ".join(sentences[-count:]))
