"""Tables set by their layout alone, as pandoc writes them: a frame of signs (`+---+---+`), or
columns under rows of dashes, whose cells may go over several lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

# where a piece of a cell stands: its line, and columns of it (half-open)
Piece = tuple[int, int, int]
Row = tuple[tuple[Piece, ...], ...]

_BORDER = re.compile(r" {0,3}\+(?:[-=:]{2,}\+)+[ \t]*")
_HEAD_BORDER = re.compile(r" {0,3}\+(?::?=[=:]+\+)+[ \t]*")
_RUNS = re.compile(r" {0,3}-{2,}(?: +-{2,})+[ \t]*")
_WHOLE = re.compile(r" {0,3}-{10,}[ \t]*")
_RUN = re.compile(r"-{2,}")
MOST_LINES = 500  # of a table
_HEAD = 8  # lines of its head at most


@dataclass(frozen=True, slots=True)
class Layout:
    """A table: its lines end before `last`; its rows, the first of which is the head (of empty
    cells where it has none); the lines that are nothing but rules, and where bars stand."""

    last: int
    rows: tuple[Row, ...]
    rules: tuple[int, ...]
    bars: tuple[tuple[int, int], ...] = ()


def layout_of(lines: Sequence[str], first: int) -> Layout | None:
    """The table set by its layout that begins with line `first`; None if none does."""
    line = lines[first]
    if _BORDER.fullmatch(line):
        return _framed(lines, first)
    if _RUNS.fullmatch(line):
        return _headless(lines, first)
    if _WHOLE.fullmatch(line):
        return _multiline(lines, first)
    below = lines[first + 1] if first + 1 < len(lines) else ""
    return _simple(lines, first) if line.strip() and _RUNS.fullmatch(below) else None


# --- a frame of signs -----------------------------------------------------------------------------


def _framed(lines: Sequence[str], first: int) -> Layout | None:
    edges = [match.start() for match in re.finditer(r"\+", lines[first])]
    places = [(edge + 1, next_edge) for edge, next_edge in pairwise(edges)]
    rows: list[Row] = []
    rules, bars = [first], []
    group: list[int] = []
    headed = False
    last = first + 1
    for i in range(first + 1, min(len(lines), first + MOST_LINES)):
        line = lines[i]
        if _BORDER.fullmatch(line):
            if [m.start() for m in re.finditer(r"\+", line)] != edges:
                return None  # a cell over several columns
            rows.append(_row([(k, lines[k]) for k in group], places))
            headed = headed or (len(rows) == 1 and bool(_HEAD_BORDER.fullmatch(line)))
            rules.append(i)
            group, last = [], i + 1
        elif len(line.rstrip()) == edges[-1] + 1 and all(line[edge] == "|" for edge in edges):
            group.append(i)
            bars += [(i, edge) for edge in edges]
        else:
            break
    if group or not rows:
        return None
    return Layout(last, _with_head(rows, headed), tuple(rules), tuple(bars))


# --- columns under dashes -------------------------------------------------------------------------


def _simple(lines: Sequence[str], first: int) -> Layout | None:
    """A line of heads, a line of dashes, and a line a row to the next blank one."""
    end = _paragraph_end(lines, first + 2)
    closed = end - 1 if end - 1 > first + 1 and lines[end - 1].strip(" -") == "" else end
    groups = [[first], *([i] for i in range(first + 2, closed))]
    return _columns(lines, first + 1, groups, end, [first + 1, *range(closed, end)])


def _multiline(lines: Sequence[str], first: int) -> Layout | None:
    """Between two whole lines of dashes: heads, dashes, and rows with blank lines between."""
    head_end = next(
        (i for i in range(first + 1, min(len(lines), first + _HEAD)) if _RUNS.fullmatch(lines[i])),
        0,
    )
    if not head_end or any(not lines[i].strip() for i in range(first + 1, head_end)):
        return None
    close = next(
        (
            i
            for i in range(head_end + 1, min(len(lines), first + MOST_LINES))
            if _WHOLE.fullmatch(lines[i]) and abs(len(lines[i]) - len(lines[first])) <= 2
        ),
        0,
    )
    groups = [list(range(first + 1, head_end)), *_groups(lines, head_end + 1, close)]
    rules = [first, head_end, close]
    return _columns(lines, head_end, groups, close + 1, rules) if close and groups[0] else None


def _headless(lines: Sequence[str], first: int) -> Layout | None:
    """Rows between two lines of dashes that are alike."""
    close = next(
        (
            i
            for i in range(first + 1, min(len(lines), first + MOST_LINES))
            if lines[i].rstrip() == lines[first].rstrip()
        ),
        0,
    )
    if not close:
        return None
    groups = _groups(lines, first + 1, close)
    if len(groups) == 1:
        groups = [[i] for i in groups[0]]
    return _columns(lines, first, [[], *groups], close + 1, [first, close])


def _groups(lines: Sequence[str], start: int, end: int) -> list[list[int]]:
    groups: list[list[int]] = [[]]
    for i in range(start, end):
        if lines[i].strip():
            groups[-1].append(i)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _paragraph_end(lines: Sequence[str], start: int) -> int:
    end = start
    while end < len(lines) and lines[end].strip():
        end += 1
    return end


def _columns(
    lines: Sequence[str], dashes: int, groups: Sequence[Sequence[int]], last: int, rules: list[int]
) -> Layout | None:
    """The table whose columns stand under the runs of line `dashes`; None where words go over the
    gap between two columns, or nothing but the first column has words."""
    told = [i for group in groups for i in group]
    if len(groups) < 2 or any(_RUN.fullmatch(lines[i].strip()) for i in told):
        return None
    runs = [(match.start(), match.end()) for match in _RUN.finditer(lines[dashes])]
    cuts = [0]
    for (_, end), (start, _) in pairwise(runs):
        blank = (c for c in range(end, start) if all(not lines[i][c : c + 1].strip() for i in told))
        cut = next(blank, None)
        if cut is None:
            return None
        cuts.append(cut)
    widest = max(len(lines[i]) for i in told) if told else 0
    places = list(pairwise([*cuts, widest + 1]))
    rows = [_row([(i, lines[i]) for i in group], places) for group in groups]
    if not any(any(row[1:]) for row in rows[1:]):
        return None
    head = rows[0] if groups[0] else tuple(() for _ in places)
    return Layout(last, (head, *rows[1:]), tuple(rules))


def _row(lines: Sequence[tuple[int, str]], places: Sequence[tuple[int, int]]) -> Row:
    """The cells of a row that goes over `lines`, without the space round their words."""
    cells = []
    for start, end in places:
        pieces = []
        for i, line in lines:
            words = line[start:end]
            if bare := words.strip():
                at = start + len(words) - len(words.lstrip())
                pieces.append((i, at, at + len(bare)))
        cells.append(tuple(pieces))
    return tuple(cells)


def _with_head(rows: Sequence[Row], headed: bool) -> tuple[Row, ...]:
    return tuple(rows) if headed else (tuple(() for _ in rows[0]), *rows)
