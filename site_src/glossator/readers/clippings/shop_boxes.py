"""What a shop sells in the middle of a text: the price, and the name of the wares over it, where
the lines right below say in a shop's words how to have them."""

import re
from collections.abc import Collection, Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.plain_lines import Line

# "$89.00", "159,95 €", "3 490 €", "ab 12,50 CHF*", "12,800円(税込)"
_SUM = r"\d{1,3}(?:[.,  '’]?\d{3})*(?:[.,]\d{1,2}|,[-–—])?"
_SIGN = r"(?:[$€£¥₽₩₹₺]|USD|EUR|GBP|CHF|CAD|AUD|US\$|C\$|A\$|R\$)"
_PRICE = re.compile(
    rf"(?:(?:from|ab|à partir de|dès|desde|da|vanaf|od|от|价格|价格：|price:?|preis:?|prix ?:?) )?"
    rf"(?:{_SIGN} ?{_SUM}|{_SUM} ?(?:{_SIGN}|元|円|원|zł|kr\.?|Kč|Ft|lei|TL|грн|руб\.?|р\.))"
    r"\*?(?: ?[(（][^()（）]{1,20}[)）])?",
    re.IGNORECASE,
)
_SELLS = Verdict(reason="advertisement", evidence="is the price of wares, over a shop's words")
_NAMES = Verdict(reason="advertisement", evidence="names the wares over their price")
_LONGEST_NAME = 9  # words
_FEWEST = 2  # lines in a shop's words below the price
_WORD = re.compile(r"[^\W_]{2,}")
_TELLING = 4  # letters; of scripts without spaces two are enough


def shop_boxes(
    lines: Sequence[Line], verdicts: Mapping[int, Verdict], begin: int, kept: Collection[int]
) -> dict[int, Verdict]:
    """The price alone in its line that stands right over two lines at least of a shop's, or the
    price of another, and the name right over it, if the text has a word of it."""
    found: dict[int, Verdict] = {}
    for i in range(begin + 1, len(lines)):
        if i in verdicts or i in kept or not _PRICE.fullmatch(lines[i].text):
            continue
        below = i + 1
        while below < len(lines) and not lines[below].before and _sells(verdicts.get(below)):
            below += 1
        if below - i - 1 < _FEWEST:
            continue
        found[i] = _SELLS
        above = i - 1
        free = above > begin and above not in verdicts and above not in kept
        if free and not lines[i].before and _may_name(lines[above]) and _is_said(lines, above):
            found[above] = _NAMES
    return found


def _sells(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.reason in ("advertisement", "paywall")


def _may_name(line: Line) -> bool:
    closed = CLOSED.search(line.ending) or is_prose(line)
    return line.words <= _LONGEST_NAME and not closed and not _PRICE.fullmatch(line.text)


def _is_said(lines: Sequence[Line], i: int) -> bool:
    """Whether a telling word of line `i` stands in the lines above it too."""
    words = {word.casefold() for word in _WORD.findall(lines[i].key)}
    telling = [word for word in words if len(word) >= _TELLING or not word.isascii()]
    above = " ".join(line.key.casefold() for line in lines[:i])
    return any(word in above for word in telling)
