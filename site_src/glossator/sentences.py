"""Where the sentences of a text begin and end, well enough to quote one."""

import re
from collections.abc import Iterator
from functools import lru_cache

# What may end a sentence, with the quotation marks and brackets it closes: `right?”`. Full stops of
# scripts that put no space behind them end one anywhere. Nothing here can run back over itself.
_STOP = re.compile(
    r"(?<![.!?…])[.!?…]++[\"'”“’‘»«›‹)\]]*+(?=\s|$)|[。！？]++[」』”’）]*+|[।؟۔]++(?=\s|$)|\n++"
)
_OPENING = re.compile(r"\s*+[\"'“‘«(\[¿¡]*+")
_ABBREVIATION = re.compile(
    r"(?<!\w)(?:[^\W\d_]|\d{1,2}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|St|Mt|Inc|Ltd|Co|Corp|Jr|Sr|No|vs|etc"
    r"|al|cf|ca|e\.g|i\.e|a\.m|p\.m|z\.B|d\.h|u\.a|bzw|usw|Nr|Mme|Mlle|pp|Fig|Vol|approx"
    r"|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|(?:[A-Z]\.)+[A-Z])\.$"
)
_LONGEST_ABBREVIATION = 12  # code points; so much before a full stop is looked at


@lru_cache(maxsize=1024)  # who speaks, what is said twice and what margins say ask one by one
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open code-point ranges of the sentences of `text`, without the white space between."""
    found: list[tuple[int, int]] = []
    start = 0
    for match in _STOP.finditer(text):
        if _goes_on(text, match):
            continue
        found += _trimmed(text, start, match.end())
        start = match.end()
    return (*found, *_trimmed(text, start, len(text)))


def _goes_on(text: str, stop: re.Match[str]) -> bool:
    """Whether the sentence does not end at `stop`: a small letter follows, or it is a full stop
    behind an abbreviation, an initial or the number of a day."""
    if stop[0][0] in "\n。！？।؟۔":
        return False
    opening = _OPENING.match(text, stop.end())
    following = text[opening.end() : opening.end() + 1] if opening else ""
    if following.islower():
        return True
    before = text[max(0, stop.end() - _LONGEST_ABBREVIATION) : stop.end()]
    return bool(following) and stop[0] == "." and _ABBREVIATION.search(before) is not None


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if kept := piece.strip():
        begin = start + len(piece) - len(piece.lstrip())
        yield begin, begin + len(kept)
