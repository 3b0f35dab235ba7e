"""Which tables of a page hold data, and which lay it out."""

from glossator.readers.html.tree import Node

_LONGEST_CELL = 1_200  # characters: what is longer is a column of a page and no cell of a table


def is_layout(table: Node) -> bool:
    """Whether a table holds parts of a page and no data: other shapes, one cell that says anything,
    or as much as no cell says."""
    if table.holds_layout or _shows_pictures(table):
        return True
    cells = [node for node in table.walk() if node.name in ("td", "th") and _says_anything(node)]
    return len(cells) < 2 or any(
        sum(inner.end - inner.start for inner in cell.walk() if not inner.name) > _LONGEST_CELL
        for cell in cells
    )


_MOST_PICTURED = 2  # rows: pictures, and what they show


def _shows_pictures(table: Node) -> bool:
    """Whether a table sets pictures side by side, each over its caption."""
    rows = [node for node in table.walk() if node.name == "tr"]
    first = [node for node in rows[0].children if node.name in ("td", "th")] if rows else []
    return (
        len(rows) <= _MOST_PICTURED
        and bool(first)
        and all(
            any(each.name == "img" for each in cell.walk()) and not cell.words().strip()
            for cell in first
        )
    )


def _says_anything(cell: Node) -> bool:
    """Whether there are words in a cell, or a picture with some; not those that only keep space."""
    return any(
        (inner.name == "img" and inner.says("alt").strip())
        or (not inner.name and inner.words().replace("&nbsp;", "").strip())
        for inner in cell.walk()
    )
