"""What speaks for a guess, in words, and how sure that makes it."""

from collections.abc import Iterable
from typing import Protocol

from glossator.model.trees import Guess

# Each unit of weight above the least that is enough takes a fifth of the doubt away.
_DOUBT_LEFT = 0.8
_TOLD = 5  # signs at most: the others add little


class Sign(Protocol):
    """One thing that speaks for (below 0: against) a guess."""

    @property
    def name(self) -> str: ...

    @property
    def weight(self) -> int: ...


def guess_of(held: Iterable[Sign], enough: int) -> Guess:
    """The guess for which the signs `held` speak: 0.5 sure where their sum is just `enough`."""
    held = tuple(held)
    more = sum(sign.weight for sign in held) - enough
    told = sorted((sign for sign in held if sign.weight > 0), key=lambda sign: -sign.weight)
    return Guess(
        evidence=", ".join(sign.name for sign in told[:_TOLD]),
        confidence=round(1 - 0.5 * _DOUBT_LEFT ** max(0, more), 2),
    )
