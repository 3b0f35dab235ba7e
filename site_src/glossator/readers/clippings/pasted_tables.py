"""Tables of a pasted text: rows of cells that tabs part, bars, or columns of spaces.

A browser copies a table as a line a row with a tab between cells; what takes a page apart writes
bars round them; a terminal sets them in columns.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from glossator.readers.plain_lines import Line, is_list_start

Cells = tuple[tuple[int, int], ...]  # from where to where each cell stands, in the line's text

_ROWS = 2  # of a table with tabs or bars
_ROWS_ALIGNED = 3  # of one in columns
_EVEN = 0.6  # of its rows, those with as many cells as most have
_COLUMNS = 40  # cells of a row
_TAB = re.compile(r" *\t[ \t]*")
_GAP = re.compile(r" {2,}")
_BAR = re.compile(r"(?<!\\)\|")
# "|---|:--:|", "+-----+----+", "=====  ====": parts the head from the rows
_RULING = re.compile(r"[\s|+]*(?:[:=–—-]{2,}[\s|+:]*)+")
_FIGURES = re.compile(
    r"[(+−–-]?\s?[€$£¥]?\s?\d[\d.,'’\s]*(?:\s?(?:%|‰|°[CF]?|[€$£¥]|[^\W\d_]{1,3}))?\)?|[–—-]|n/?a",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedTable:
    """A table in `count` lines. `rows` has for each line where its cells stand in its text, none
    for one that only rules off; `headed` says whether the first row names the columns; `sides`
    to which side each column is set."""

    count: int
    rows: tuple[Cells, ...]
    headed: bool
    sides: tuple[Literal["", "right"], ...]


def pasted_tables(lines: Sequence[Line]) -> dict[int, PastedTable]:
    """The tables in `lines`, by the index of their first line."""
    found: dict[int, PastedTable] = {}
    at = 0
    while at < len(lines):
        table = next((t for way in _WAYS if (t := way(lines, at)) is not None), None)
        if table is not None:
            found[at] = table
        at += table.count if table else 1
    return found


def _tabbed(lines: Sequence[Line], first: int) -> PastedTable | None:
    rows = [*_run(lines, first, lambda line: _parted(line, _TAB))]
    return _table(lines, first, rows) if len(rows) >= _ROWS and _is_even(rows) else None


def _barred(lines: Sequence[Line], first: int) -> PastedTable | None:
    rows = [*_run(lines, first, _between_bars)]
    told = [row for row in rows if row]
    return _table(lines, first, rows) if len(told) >= _ROWS and _is_even(told) else None


def _aligned(lines: Sequence[Line], first: int) -> PastedTable | None:
    """One in columns: each begins, or ends, under the one above in every row."""
    rows: list[Cells] = []
    for row in _run(lines, first, lambda line: _parted(line, _GAP)):
        line = lines[first + len(rows)]
        if rows and not _stands_under(lines[first], rows[0], line, row):
            break
        rows.append(row)
    enough = len(rows) >= _ROWS_ALIGNED and _is_telling(rows)
    return _table(lines, first, rows) if enough else None


def _is_telling(rows: Sequence[Cells]) -> bool:
    """Whether cells are of different lengths before a column: else all of them stand under one
    another by chance, as what is behind `Art.  3` does."""
    return any(
        len({end - start for start, end in column}) > 1
        for column in zip(*(row[:-1] for row in rows), strict=True)
    )


_WAYS = (_tabbed, _barred, _aligned)


# --- rows ---------------------------------------------------------------------------------------


def _run(
    lines: Sequence[Line], first: int, cells: Callable[[Line], Cells | None]
) -> Iterator[Cells]:
    """The cells of the lines from `first` on that no blank line parts and that have any."""
    for i in range(first, len(lines)):
        line = lines[i]
        apart = i > first and (line.before > 0 or lines[i - 1].after > 0)
        row = None if apart or len(line.parts) > 1 else cells(line)
        if row is None:
            return
        yield row


def _parted(line: Line, gap: re.Pattern[str]) -> Cells | None:
    """What `gap` parts in a line, two cells or more; none in an item of a list."""
    if is_list_start(line.text):
        return None
    row: list[tuple[int, int]] = []
    at = 0
    for match in gap.finditer(line.text):
        row.append((at, match.start()))
        # each further tab is an empty cell
        row += [(match.end(), match.end())] * (max(match[0].count("\t"), 1) - 1)
        at = match.end()
    row.append((at, len(line.text)))
    return tuple(row) if 1 < len(row) <= _COLUMNS else None


def _between_bars(line: Line) -> Cells | None:
    """What stands between the bars of a line that begins and ends with one; nothing in one that
    rules off."""
    text = line.text
    if _RULING.fullmatch(text) and ("|" in text or "+" in text):
        return ()
    bars = [match.start() for match in _BAR.finditer(text)]
    if not 2 < len(bars) <= _COLUMNS or bars[0] != 0 or bars[-1] != len(text) - 1:
        return None
    row: list[tuple[int, int]] = []
    for left, right in pairwise(bars):
        words = text[left + 1 : right]
        start = left + 1 + len(words) - len(words.lstrip())
        row.append((start, max(start, left + 1 + len(words.rstrip()))))
    return tuple(row)


def _is_even(rows: Sequence[Cells]) -> bool:
    """Whether most rows have the same number of cells, and the others fewer."""
    sizes = [len(row) for row in rows]
    usual = max(set(sizes), key=lambda size: (sizes.count(size), size))
    return usual > 1 and sizes.count(usual) >= _EVEN * len(sizes)


def _stands_under(first: Line, above: Cells, line: Line, row: Cells) -> bool:
    if len(above) != len(row):
        return False
    deeper = line.indent - first.indent
    return all(
        one[0] == other[0] + deeper or one[1] == other[1] + deeper
        for one, other in zip(above[1:], row[1:], strict=True)
    )


# --- the table ----------------------------------------------------------------------------------


def _table(lines: Sequence[Line], first: int, rows: Sequence[Cells]) -> PastedTable:
    texts = [
        [line.text[start:end] for start, end in row]
        for line, row in zip(lines[first : first + len(rows)], rows, strict=True)
        if row
    ]
    width = max(len(row) for row in texts)
    columns = [[row[k] for row in texts if k < len(row)] for k in range(width)]
    ruled = len(rows) > 1 and rows[0] != () and rows[1] == ()
    headed = ruled or _is_head(texts, columns)
    # figures under a head are compared; facts, and what a row is called, are read by themselves
    sides = tuple(_side(column[1:]) if headed and k else "" for k, column in enumerate(columns))
    return PastedTable(count=len(rows), rows=tuple(rows), headed=headed, sides=sides)


_HEAD = 5  # words of a column's name
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def _is_head(texts: Sequence[Sequence[str]], columns: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns: none of its cells is a figure, and there is a column
    of figures under it, or there are three columns or more."""
    head, *body = texts
    if not body or len(head) < len(columns) or any(len(cell.split()) > _HEAD for cell in head):
        return False
    told = [cell.strip() for cell in head[1:]]
    if any(map(_DIGIT.search, told)) and not all(map(_YEAR.fullmatch, told)):
        return False
    if head[0].endswith((":", "：")):
        return False
    counted = any(_side(column[1:]) and column[0] for column in columns[1:])
    return counted or (len(columns) > 2 and all(head[1:]))


def _side(cells: Sequence[str]) -> Literal["", "right"]:
    """The side to which a column with `cells` under its head is set: figures to the right."""
    told = [cell.strip() for cell in cells if cell.strip()]
    figures = bool(told) and all(_FIGURES.fullmatch(cell) for cell in told)
    return "right" if figures and any(char.isdigit() for char in "".join(told)) else ""
