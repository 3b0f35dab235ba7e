"""By which name alone who wrote a text signs it at its end: `Ada`, under a last sentence."""

import re
from collections.abc import Iterator, Sequence

from glossator.readers.clippings.bylines import BY
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.plain_lines import Line

_ABOVE = 40  # lines in which the byline stands
_LAST_WORDS = 40  # of the sentence over the name
_TEXT = 2  # paragraphs at least between the byline and the name
_SIGNS = re.compile(r"(?:[–—-]\s?)?(?P<name>[^\W\d_][\w'’-]+)(?:\s[xX])?")


def signed_off(lines: Sequence[Line]) -> Iterator[int]:
    """The one line that is the first name of whom a byline names in full, right under a sentence
    behind the text: what stands under it is no date, as under the names of those who comment."""
    signed = ((i, BY.fullmatch(line.text)) for i, line in enumerate(lines[:_ABOVE]))
    at, name = next(
        ((i, match["names"]) for i, match in signed if match and is_name(match["names"])), (0, "")
    )
    first, _, family = name.partition(" ")
    if not family:
        return
    told = 0
    for i in range(at + 1, len(lines)):
        told += is_prose(lines[i])
        signs = _SIGNS.fullmatch(lines[i].text)
        if told < _TEXT or signs is None or signs["name"] != first:
            continue
        above, below = lines[i - 1], lines[i + 1] if i + 1 < len(lines) else None
        closes = CLOSED.search(above.ending) and 1 < above.words <= _LAST_WORDS
        if closes and not (below and (is_day(below.text) or is_prose(below))):
            yield i
        return
