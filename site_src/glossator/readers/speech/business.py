"""Headings of a record's business that are written as sentences are, with a stop at the end, so
that neither capitals nor type tell them from what is said: what tells them stands round them."""

import re
from collections.abc import Iterator, Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.labels import Labels, key_of
from glossator.readers.speech.persons import ASKS, SPOKEN
from glossator.readers.speech.presiding import names_presiding
from glossator.readers.speech.procedure import is_procedure

_LONGEST = 14  # words; with a time behind it a heading may be longer
_LONGEST_TIMED = 70
_ENOUGH = 4
_STOP = re.compile(r"[^\s.!?…]\)?\.$")
_INNER_STOP = re.compile(r"[^\W\d_]{4,}[.!?…] (?=[^\W\d_a-zß-ÿ])")
# "(ore 11,34)." · "(14.05 Uhr)." · "(10:12)": when the business began
_TIMED = re.compile(r"\([^()\d]{0,12}\d{1,2}[.,:h]\s?\d\d[^()\d]{0,6}\)\.?$")
_BRACKETS = re.compile(r"\([^()]*\)")  # `(T.U. 112)` speaks to nobody
_WORD = re.compile(r"[^\W\d_]{6,}")  # shorter ones are articles and the like
_STEM = 5  # letters that the forms of a word have in common
_FAR = 400  # lines of one turn
_HEARD = 700  # code points of a turn in which it says what its business is


def heads_in_a_sentence(lines: Sequence[Line], i: int, labels: Labels) -> bool:
    """Whether line `i` of a record, which ends in a stop, names the business of the turn right
    below it. Evidence adds up: the one who had the floor is called by name again below it, though
    nobody else spoke; the words of the heading come again in what is said then; a time stands
    behind it; what was done, or who leads now, stands above it. No word by which people speak to
    one another stands in it."""
    line = lines[i]
    below = labels.at.get(lines[i + 1].start) if i + 1 < len(lines) else None
    timed = _TIMED.search(line.text) is not None
    if (
        below is None
        or line.start in labels.at
        or is_procedure(line.text)
        or names_presiding(line)
        or not line.text[0].isupper()
        or line.words > (_LONGEST_TIMED if timed else _LONGEST)
        or not (timed or _STOP.search(line.text))
        or SPOKEN.search(_BRACKETS.sub("", line.text))
        or ASKS.search(line.text)
        or (_INNER_STOP.search(line.text) and not timed)
    ):
        return False
    words = list(_stems(line.text))
    said = set(_stems(lines[i + 1].text[below.length : below.length + _HEARD]))
    again = sum(word in said for word in words)
    above = lines[i - 1] if i else line
    floor = _floor(lines, i, labels)
    signs = (
        2 * (bool(floor) and floor == key_of(labels, below)),
        again > 0,
        again > 0 and again >= 0.5 * len(words),
        1 < len(words) == again,
        2 * timed,
        is_direction(above.text) or is_procedure(above.text),
        2 * names_presiding(above),
    )
    return sum(signs) >= _ENOUGH


# "(Steps for the springs of the plain – n. 3-00914)": in brackets, and names a paper by its number
_IN_BRACKETS = re.compile(r"\((?P<words>[^\W\d_a-zß-ÿ][^()]{12,300}[^\s.!?;:()])\)")
_PAPER = re.compile(
    r"\b(?:n[.ro°º]{0,2}|nr\.?|no\.?|num\.|№|doc\.?|drs\.?)\s?\d[\d/-]*$", re.IGNORECASE
)
_FEWEST_WORDS = 4


def heads_in_brackets(lines: Sequence[Line], i: int, labels: Labels) -> bool:
    """Whether line `i` of a record, in brackets from end to end, names the business of the turn
    right below it: by the number of a paper at its end, which is said again or beside words that
    are. What is heard or done has none."""
    match = _IN_BRACKETS.fullmatch(lines[i].text)
    below = labels.at.get(lines[i + 1].start) if i + 1 < len(lines) else None
    if match is None or below is None or lines[i].words < _FEWEST_WORDS:
        return False
    if is_procedure(match["words"]) or SPOKEN.search(match["words"]):
        return False
    said = lines[i + 1].text[below.length : below.length + _HEARD]
    words = list(_stems(match["words"]))
    again = sum(word in set(_stems(said)) for word in words)
    paper = _PAPER.search(match["words"])
    return paper is not None or (again > 1 and again >= 0.5 * len(words))


def _stems(text: str) -> Iterator[str]:
    for match in _WORD.finditer(text):
        yield match[0][:_STEM].casefold()


def _floor(lines: Sequence[Line], i: int, labels: Labels) -> str:
    """The key of the one whose turn is the last above line `i`."""
    for k in range(i - 1, max(-1, i - _FAR), -1):
        own = labels.at.get(lines[k].start)
        if own is not None and not own.inner:
            return key_of(labels, own)
    return ""
