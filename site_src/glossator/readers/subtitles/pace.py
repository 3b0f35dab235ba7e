"""How much is said in a time."""

import re
from collections.abc import Sequence
from itertools import pairwise
from operator import truediv
from statistics import median

SLOWEST = 0.3  # words a second: nobody speaks so slowly for long
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u3000-\u303f]")


def is_slow(seconds: Sequence[float], words: Sequence[int]) -> bool:
    """Whether `words` that begin at `seconds` are mostly too few for the time to the next."""
    gaps = [max(later - now, 1) for now, later in pairwise(seconds)]
    return bool(gaps) and median(map(truediv, words, gaps)) < SLOWEST


def word_count(text: str) -> int:
    """The words of `text`; in scripts without spaces, two signs are one."""
    return len(text.split()) + len(WIDE.findall(text)) // 2
