"""The rows of Markdown's tables: where their bars and cells stand, how their columns are set."""

import itertools
import re
from typing import Literal

_BAR = re.compile(r"(\\*)\|")

Alignment = Literal["", "left", "center", "right"]


def alignments(rule: str) -> tuple[Alignment, ...]:
    """How the columns are set, by the line below the head: `| :-- | :-: |`."""
    return tuple(_alignment(cell.strip()) for cell in rule.strip().strip("|").split("|"))


def _alignment(cell: str) -> Alignment:
    if cell.endswith(":"):
        return "center" if cell.startswith(":") else "right"
    return "left" if cell.startswith(":") else ""


def row(words: str) -> tuple[list[int], list[tuple[int, int]]]:
    """Where in the line `words` the bars stand that part cells, and the cells (half-open)."""
    bars = [match.end() - 1 for match in _BAR.finditer(words) if len(match[1]) % 2 == 0]
    edges = [-1, *bars, len(words)]
    cells = [(start + 1, end) for start, end in itertools.pairwise(edges)]
    if bars and not words[: bars[0]].strip():
        cells = cells[1:]
    if bars and cells and not words[bars[-1] + 1 :].strip():
        cells = cells[:-1]
    return bars, cells
