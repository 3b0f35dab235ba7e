"""The words of tables, cell by cell."""

from collections.abc import Iterator

from glossator.readers.markdown.content import Content
from glossator.readers.markdown.layouts import layout_of
from glossator.readers.markdown.leaves import Lines
from glossator.readers.markdown.tables import row


def barred_cells(lines: Lines, line: int) -> Iterator[Content]:
    """The cells of a row; the bars between them are claimed."""
    words = lines.rest(line)
    origin = lines.end(line) - len(words)
    bars, cells = row(words)
    for bar in bars:
        lines.claim(origin + bar, origin + bar + 1)
    for start, end in cells:
        yield lines.content_of([(origin + start, origin + end)])


def laid_out_cells(lines: Lines, first: int, last: int) -> list[list[Content]]:
    """The words of each cell of each row of the table that is set by its layout in lines `first` to
    `last`; its rules and bars are claimed."""
    layout = layout_of([lines.rest(i) for i in range(first, last)], 0)
    assert layout is not None  # the blocks were parsed from these words

    def at(line: int, column: int) -> int:
        return lines.end(first + line) - len(lines.rest(first + line)) + column

    for rule in layout.rules:
        lines.claim_rest(first + rule)
    for line, column in layout.bars:
        lines.claim(at(line, column), at(line, column + 1))
    return [
        [lines.content_of([(at(i, a), at(i, b)) for i, a, b in cell]) for cell in cells]
        for cells in layout.rows
    ]
