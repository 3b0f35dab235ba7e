"""A sentence that stands once more by itself right under the paragraph it is of."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.quotation_marks import OPENS, letters
from glossator.readers.clippings.quoted_whom import ENDS
from glossator.readers.plain_lines import Line

_LEAST, _MOST = 6, 45  # words of such a line: a heading may take up a word or two
_PARAGRAPH = 18  # words of the paragraph above it

# "But most locks could not": what joins a sentence to the one before, and a pull quote leaves out
_JOINED = re.compile(
    r"(?:but|and|so|yet|or|for|because|aber|und|doch|denn|also|mais|et|car|or|donc|pero|y|porque|así"
    r"|mas|e|pois|ma|perché|dunque|maar|en|want|dus|ale|i|bo|men|och|og|но|и|а)[,]? ",
    re.IGNORECASE,
)


def says_one(lines: Sequence[Line], i: int) -> bool:
    """Whether a line between blank ones says, with no stop, one sentence of the paragraph right
    above from its beginning to its end, but for the word that joins it to the one before."""
    line = lines[i]
    apart = line.before > 0 and line.after > 0 and _LEAST <= line.words <= _MOST
    if not (apart and i) or lines[i - 1].words < _PARAGRAPH or ENDS.search(line.text):
        return False
    own = letters(line.key)
    told = (each.strip(OPENS + " ") for each in _STOP.split(lines[i - 1].text))
    return any(own in (letters(each), letters(_JOINED.sub("", each, count=1))) for each in told)


_STOP = re.compile(r"(?<=[.!?…。！？])[\"'”’»]*\s+")
