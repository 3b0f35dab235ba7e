"""Buttons that a clipping set side by side in one line: `Print Recipe Pin Recipe Rate Recipe`."""

import re

from glossator.model.documents import Reason
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.formulas.formula import SURE, WEAK, Formula
from glossator.readers.formulas.said import Said, said

_WORDS = range(3, 15)
_FEWEST = 2  # buttons
_LONGEST = 5  # words of one


def button_row(key: str) -> Said | None:
    """What a line says that ends open and is nothing but formulas of sites, one after the other,
    two at least; None if it is none."""
    if _shares(key):
        return Said(formula=_SHARES, weight=_SHARES.weight)
    words = key.split()
    if len(words) not in _WORDS or not all(map(str.isalpha, words)) or interface_of(key).share < 1:
        return None
    best: list[tuple[int, Reason] | None] = [(0, "navigation"), *([None] * len(words))]
    for end in range(1, len(words) + 1):
        for start in range(max(0, end - _LONGEST), end):
            before = best[start]
            found = said(" ".join(words[start:end])) if before else None
            if before is None or found is None or found.weight <= WEAK:
                continue
            best[end] = min(best[end] or (99, "form"), (before[0] + 1, found.formula.reason))
    row = best[-1]
    if row is None or row[0] < _FEWEST:
        return None
    formula = Formula(
        name="button-row", reason=row[1], weight=SURE, evidence="is a row of buttons", lines=""
    )
    return Said(formula=formula, weight=SURE)


_SHARES = Formula(
    name="share-row",
    reason="share-bar",
    weight=SURE,
    evidence="names networks behind the word for sharing",
    lines="",
)
_LABEL = re.compile(r"(?P<label>[^:：]{2,24})[:：]\s*(?P<rest>[^:：.!?]{3,90})")
_X = re.compile(r"\bx\b", re.IGNORECASE)  # the network: one letter is no word of an interface


def _shares(key: str) -> bool:
    """Whether a line is the word for sharing, a colon and nothing but networks and buttons:
    `Share: X LinkedIn Email`."""
    match = _LABEL.fullmatch(key)
    if match is None or interface_of(match["label"]).reason != "share-bar":
        return False
    rest = interface_of(_X.sub(" ", match["rest"]))
    whole = rest.share >= 1 and interface_of(match["label"]).share >= 1
    return whole and "service" in rest.matters
