"""Tables, with the marks that lie in their cells."""

from collections.abc import Iterable
from dataclasses import replace

from markupsafe import Markup

from glossator.html.inlines import inlines_html
from glossator.html.links import attributes
from glossator.html.marks import Mark, Noted
from glossator.html.views import Blocks, PassageView
from glossator.model.trees import Inline, Leaf, plain_text


def table_html(leaf: Leaf, view: PassageView | None, page: Blocks) -> Markup:
    """A table in a region of its own that scrolls; its head is the row that names the columns."""
    rows = []
    heads = int(leaf.headed)
    offset = 0
    for number, row in enumerate(leaf.rows):
        cells = []
        for column, cell in enumerate(row):
            length = len(plain_text(cell))
            marks = _within(view.marks if view else (), offset, offset + length)
            aligned = leaf.alignments[column] if column < len(leaf.alignments) else ""
            cells.append(_cell(cell, marks, aligned, page, head=number < heads))
            offset += length + 1  # the tab or newline that joins cells in the plain text
        rows.append(Markup("<tr>{}</tr>").format(Markup("").join(cells)))
    body = Markup("").join(rows[heads:])
    return Markup(
        '<div class="scroll" role="region" tabindex="0" aria-label="{}"><table>{}{}</table></div>'
    ).format(
        f"Table, passage {view.number}" if view else "Table",
        Markup("<thead>{}</thead>").format(rows[0]) if heads and rows else "",
        Markup("<tbody>{}</tbody>").format(body) if body else "",
    )


def _cell(
    cell: tuple[Inline, ...], marks: Iterable[Mark], aligned: str, page: Blocks, *, head: bool
) -> Markup:
    words = inlines_html(cell, page.setting, marks)
    side = {"left": None, "center": "centred", "right": "far"}.get(aligned)
    if head and words:
        return Markup('<th scope="col"{}>{}</th>').format(attributes(class_=side), words)
    return Markup("<td{}>{}</td>").format(attributes(class_=side), words)


def _within(marks: Iterable[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """The parts of `marks` inside `start:end`, counted from `start`."""
    return tuple(
        replace(
            mark,
            start=max(mark.start, start) - start,
            end=min(mark.end, end) - start,
            noted=_part(mark, begins=mark.start >= start, ends=mark.end <= end),
        )
        for mark in marks
        if mark.start < end and start < mark.end
    )


def _part(mark: Mark, *, begins: bool, ends: bool) -> Noted | None:
    """What a part of a note's words shows: the anchor where they begin, letters where they end."""
    if mark.noted is None:
        return None
    return replace(
        mark.noted,
        anchor=mark.noted.anchor if begins else "",
        letter=mark.noted.letter if ends else "",
        others=mark.noted.others if ends else (),
    )
