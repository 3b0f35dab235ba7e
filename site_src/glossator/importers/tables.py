"""Tables of comma-separated values, as programs export them and people's spreadsheets save them."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from glossator.problems import Checked, Problem, Where

# Code points of one cell; Python's own measure, 131,072, is less than a long comment may take.
_LONGEST_CELL = 4_000_000
# The columns that hold what was marked; a table without them, or a text, is none of ours.
_TELLING = frozenset({"highlight", "quote"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: what it says under each column's name, and the line it ends on, from 1."""

    cells: Mapping[str, str]
    line: int

    def cell(self, *names: str) -> str:
        """What stands in the first of the columns called so that has anything."""
        return next((self.cells[name] for name in names if self.cells.get(name, "").strip()), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The names of a table's columns in small letters, and its rows."""

    columns: frozenset[str]
    rows: tuple[Row, ...]


def read_table(text: str, name: str) -> Checked[Table | None]:
    """The table in `text`, None if it is none; `name` is how messages name its file."""
    whole = text.removeprefix("\ufeff").replace("\x00", "")
    first = whole.lstrip().partition("\n")[0]
    separator = max(",;\t", key=first.count)
    if separator not in first:
        return Checked(None)
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(whole, newline=""), delimiter=separator, strict=True)
    rows: list[Row] = []
    problems: list[Problem] = []
    columns: list[str] = []
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if not columns:
                columns = [cell.strip().casefold() for cell in cells]
                if _TELLING.isdisjoint(columns):
                    return Checked(None)
                continue
            problems += _misfit(len(cells), len(columns), name, reader.line_num)
            rows.append(Row(cells=dict(_named(columns, cells)), line=reader.line_num))
    except csv.Error as error:
        return Checked(None, (_malformed(name, str(error), reader.line_num),))
    return Checked(Table(columns=frozenset(columns), rows=tuple(rows)), tuple(problems))


def _named(columns: list[str], cells: list[str]) -> Iterator[tuple[str, str]]:
    """Each cell with its column's name; cells behind the last column under names of their own."""
    for number, cell in enumerate(cells):
        yield (columns[number] if number < len(columns) else f"column {number + 1}"), cell


def _misfit(cells: int, columns: int, name: str, line: int) -> list[Problem]:
    if cells <= columns:
        return []
    problem = Problem(
        code="import-row",
        message=f"a row of {cells} cells stands in a table of {columns} columns",
        where=Where(path=name, line=line),
        hint="Look whether a comma of its words parted them; what is too much is kept aside.",
        severity="warning",
    )
    return [problem]


def _malformed(name: str, why: str, line: int) -> Problem:
    return Problem(
        code="import-malformed",
        message=f"the file is no valid table of comma-separated values: {why}",
        where=Where(path=name, line=line),
        hint="Export it again; a quotation mark was never closed, or the file is cut off.",
    )
