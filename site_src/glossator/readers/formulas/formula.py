"""What one kind of furniture is used to say, as the tables of formulas write it down."""

from dataclasses import dataclass

from glossator.model.documents import Reason

# what a line's own words weigh: no author writes it; it wants one more sign, such as its place; it
# may be a heading or a sentence of the text, and counts only where furniture stands
SURE, LIKELY, WEAK = 10, 6, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """One kind of furniture. `lines`: each the sign of a language and what sites say in it, parted
    by `|`, without capitals, accents and marks; `#` is a number, `~` some words. `weight` is that
    of a whole formula, `alone` that of a single word, `free` how many words stand for `~` at most
    (0: the more the longer the formula is). `evidence` completes "set aside because
    it …"."""

    name: str
    reason: Reason
    weight: int
    evidence: str
    lines: str
    alone: int = LIKELY
    free: int = 0
