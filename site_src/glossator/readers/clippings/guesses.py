"""What speaks for a guess, in words, and how sure that makes it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from glossator.model.trees import Guess

# Each unit of weight above the least that is enough takes a fifth of the doubt away.
_DOUBT_LEFT = 0.8
_TOLD = 5  # signs at most: the others add little

Place = TypeVar("Place", contravariant=True)  # a line as a table of signs sees it


@dataclass(frozen=True, slots=True)
class Sign(Generic[Place]):
    """One thing that speaks for (below 0: against) a guess about a place: what it is called, what
    it weighs, and whether it holds there."""

    name: str
    weight: int
    holds: Callable[[Place], bool]


Maker = Callable[[str, int, Callable[[Place], bool]], Sign[Place]]  # how a table says a sign


def guess_of(held: Iterable[Sign[Place]], enough: int) -> Guess:
    """The guess for which the signs `held` speak: 0.5 sure where their sum is just `enough`."""
    held = tuple(held)
    more = sum(sign.weight for sign in held) - enough
    told = sorted((sign for sign in held if sign.weight > 0), key=lambda sign: -sign.weight)
    return Guess(
        evidence=", ".join(sign.name for sign in told[:_TOLD]),
        confidence=round(1 - 0.5 * _DOUBT_LEFT ** max(0, more), 2),
    )
