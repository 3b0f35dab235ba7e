"""The numbers that the items of a list begin with where they are part of the text ("5. Add the
carrots"): where a list was numbered anew they say nothing of what became of an item."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from glossator.readers.dates import MONTH

# "5. ", "5) ", "(5) ", "5.2 ", "§ 5 ", "c) ", before anything with a letter; no day of a diary
# ("5. Mai")
_ORDINAL = re.compile(
    r"(?:\d{1,3}[.)]|\(\d{1,3}\)|(?:§\s?)?\d{1,3}(?:\.\d{1,3}){1,4}[.)]?|§\s?\d{1,4}|\(?[a-z]\))"
    rf"\s+(?!{MONTH}\b)(?=.*[^\W\d_])",
    re.I | re.S,
)
_OTHERS = 1  # items that say the same behind another number

Items = Sequence[tuple[str, str]]  # kinds and folded texts


def without_ordinals(olds: Items, news: Items) -> tuple[list[str], list[str]]:
    """The texts of two documents, without the numbers that they begin with if some of those that
    say the same have another number, or none, in the new one."""
    before, now = ([_rest(*item) for item in items] for items in (olds, news))
    places, others = _once(before), _once(now)
    renumbered = [
        text for text, i in places.items() if text in others and olds[i][1] != news[others[text]][1]
    ]
    if len(renumbered) < _OTHERS:
        return [text for _, text in olds], [text for _, text in news]
    return before, now


def renumbered(olds: Items, news: Items) -> tuple[list[str], list[str]]:
    """The texts of two documents, without the number of each that stands once on both sides but
    for it: the number tells nothing of those, and of others it may tell them apart."""
    before, now = ([_rest(*item) for item in items] for items in (olds, news))
    places, others = _once(before), _once(now)
    mine, theirs = ([text for _, text in items] for items in (olds, news))
    for text in places.keys() & others.keys():
        mine[places[text]] = theirs[others[text]] = text
    return mine, theirs


def _rest(kind: str, text: str) -> str:
    match = _ORDINAL.match(text) if kind in ("passage", "heading") else None
    return text[match.end() :] if match else text


def _once(texts: Sequence[str]) -> Mapping[str, int]:
    """The places of the texts that stand once."""
    counts = Counter(texts)
    return {text: place for place, text in enumerate(texts) if counts[text] == 1}
