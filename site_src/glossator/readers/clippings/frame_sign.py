"""One sign of a line's being of the site, as the tables of signs have them."""

from collections.abc import Callable
from dataclasses import dataclass

from glossator.readers.clippings.frame_place import (
    Place,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing that speaks for (below 0: against) a line's being of a block inside the text
    (`block`), and of what stands behind it (`behind`)."""

    name: str
    block: float
    behind: float
    evidence: str
    holds: Callable[[Place], bool]


def sign(
    name: str, block: float, behind: float, evidence: str, holds: Callable[[Place], bool]
) -> Sign:
    return Sign(name=name, block=block, behind=behind, evidence=evidence, holds=holds)
