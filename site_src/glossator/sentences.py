"""Where the sentences of a text begin and end, well enough to quote one."""

import re
from collections.abc import Iterator

# A full stop, with closing quotes or brackets, before white space and something that can begin a
# sentence; or the full stops of scripts that put no space behind them.
_END = re.compile(
    r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[^\W_a-zà-öø-ÿ]|\s*$)|[。！？]+[」』”]*|\n"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|St|Inc|Ltd|Co|Corp|Jr|Sr|No|vs|etc|e\.g|i\.e|z\.B"
    r"|bzw|usw|Nr|M|Mme|p|pp|Fig|Vol)|\b\d+)\.$"
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Half-open code-point ranges of the sentences of `text`, without the white space between."""
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        if match[0] == "." and _ABBREVIATION.search(text, start, end):
            continue
        yield from _trimmed(text, start, end)
        start = end
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if kept := piece.strip():
        begin = start + len(piece) - len(piece.lstrip())
        yield begin, begin + len(kept)
