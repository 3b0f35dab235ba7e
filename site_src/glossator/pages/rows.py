"""The text of a document as rows of grids, so that what stands in the margin keeps its place.

Passages flow down the first column of a section's grid; what belongs in the margin follows its
passage, whose row a grid gives it, and has a class for how many rows it may take.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import assert_never

from markupsafe import Markup

from glossator.html.arrival import TombstoneView, tombstone_html
from glossator.html.blocks import block_html, turn_html
from glossator.html.views import Blocks
from glossator.model.documents import Speaker
from glossator.model.passages import Passage
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Gap,
    Heading,
    Inline,
    Item,
    Leaf,
    Quotation,
    Rule,
    leaves,
    plain_text,
)
from glossator.pages.fit import fitted, height, overhang
from glossator.pages.margin import MOST_THEMES, Margin

MOST_ROWS = 40  # of one grid, which a page unrolls at once
# Rows a margin may be said to take, as in the style sheet: few need more than the first eight, and
# with those between them fewer rows are as good.
_SPANS = (*range(1, 9), 10, 12, 16, 20, 30, MOST_ROWS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the grid, about `height` pixels high, and what stands beside it."""

    html: Markup
    height: int = 0
    margin: Margin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A section, or a part of a long one."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """All that is needed to set a document's text. `passages` are found by where their leaf
    begins; `margins` by the passage's id; `gone` by the id a tombstone stands behind."""

    blocks: tuple[Block, ...]
    page: Blocks
    passages: Mapping[int, Passage]
    speakers: Mapping[str, Speaker]
    margins: Mapping[str, Margin] = field(default_factory=dict)
    gone: Mapping[str, tuple[TombstoneView, ...]] = field(default_factory=dict)


def grids(text: Text) -> tuple[Grid, ...]:
    """The text section by section; a section with very many rows goes on in another grid."""
    made: list[list[Row]] = []
    rows: list[Row] = _gone_at_top(text)
    for group, starts_section in _groups(text):
        if rows and (starts_section or len(rows) + len(group) > MOST_ROWS):
            made.append(rows)
            rows = []
        rows = [*rows, *group]
    if beside := text.margins.get(""):  # of footnotes to which no passage refers, there being none
        rows = [*rows, Row(html=Markup(""), margin=beside)]
    if rows:
        made.append(rows)
    told: set[str] = set()
    left = Counter(
        reference.title
        for rows in made
        for row in rows
        if row.margin
        for reference in row.margin.references
    )
    return tuple(placed_rows(rows, told, left) for rows in made)


def _groups(text: Text) -> Iterator[tuple[list[Row], bool]]:
    """Rows that must stand in one grid, and whether a section begins with them: a heading, or a
    top-level block with its speaker before it, and the tombstones behind it."""
    speaking = ""
    heard: set[str] = set()
    for block in text.blocks:
        if isinstance(block, Heading):
            speaking = ""
            row = Row(html=block_html(block, text.page), height=height(block))
            yield [row, *_gone_behind(text, (block,))], True
            continue
        html = block_html(block, text.page)
        if not html:
            continue
        if isinstance(block, Gap):
            speaking = ""
        passages = [
            text.passages[leaf.span.start]
            for leaf in leaves((block,))
            if leaf.span.start in text.passages
        ]
        rows: list[Row] = []
        speaker = passages[0].leaf.speaker if passages else speaking
        if speaker != speaking and speaker in text.speakers:
            name = text.speakers[speaker].name
            rows.append(Row(html=turn_html(speaker, name, first=speaker not in heard)))
            heard.add(speaker)
        speaking = passages[-1].leaf.speaker if passages else speaking
        beside = _margin_of(passages, text.margins)
        rows.append(Row(html=html, height=height(block), margin=beside))
        yield [*rows, *_gone_behind(text, (block,))], False


def _gone_at_top(text: Text) -> list[Row]:
    """The tombstones that stand behind no passage or heading: before all, or behind the title."""
    shown = {passage.id for passage in text.passages.values()}
    shown |= {heading.id for heading in text.page.headings.values()}
    return [row for near in text.gone if near not in shown for row in _gone(text, near)]


def _gone_behind(text: Text, blocks: Iterable[Block]) -> list[Row]:
    """The tombstones that stand behind anything in `blocks`, in its order."""
    rows: list[Row] = []
    for block in blocks:
        match block:
            case Leaf():
                if passage := text.passages.get(block.span.start):
                    rows += _gone(text, passage.id)
            case Heading():
                rows += _gone(text, _heading_id(text, block.span.start, block.inlines))
            case Callout():
                rows += _gone(text, _heading_id(text, block.span.start, block.title))
                rows += _gone_behind(text, block.children)
            case Bullets() | Item() | Quotation() | Footnote():
                rows += _gone_behind(text, block.children)
            case Rule() | Gap():
                pass
            case _:
                assert_never(block)
    return rows


def _heading_id(text: Text, start: int, inlines: tuple[Inline, ...]) -> str:
    view = text.page.headings.get((start, plain_text(inlines)))
    return view.id if view else "_"


def _gone(text: Text, near: str) -> list[Row]:
    tongues = text.page.tongues
    return [Row(html=tombstone_html(each, tongues)) for each in text.gone.get(near, ())]


def _margin_of(passages: Sequence[Passage], margins: Mapping[str, Margin]) -> Margin | None:
    """The margins of all passages of one row (a list's, say) as one, of three themes at most."""
    found = [
        _numbered(margins[passage.id], passage.number) if len(passages) > 1 else margins[passage.id]
        for passage in passages
        if passage.id in margins
    ]
    if not found:
        return None
    references = [reference for each in found for reference in each.references]
    left = [each.title for each in references[MOST_THEMES:]]
    return Margin(
        notes=tuple(note for each in found for note in each.notes),
        linked=tuple(link for each in found for link in each.linked),
        references=tuple(references[:MOST_THEMES]),
        more=tuple(dict.fromkeys([*left, *(title for each in found for title in each.more)])),
        footnotes=tuple(footnote for each in found for footnote in each.footnotes),
    )


def _numbered(margin: Margin, number: str) -> Margin:
    """`margin`, saying of what has no mark in the text to which passage of its row it belongs."""
    return replace(
        margin,
        linked=tuple(replace(link, to=number) for link in margin.linked),
        references=tuple(replace(each, at=number) for each in margin.references),
    )


def placed_rows(rows: list[Row], told: set[str], left: Counter[str]) -> Grid:
    """`rows` with each margin told how far it may reach, at most to the next one's row, and cut
    down to what there is room for; `told` grows by the themes told in full, and `left`, how many
    references to each theme are to come, gets less."""
    starts = [index for index, row in enumerate(rows) if row.margin is not None]
    ends = dict(pairwise([*starts, len(rows)]))
    placed = []
    over = 0  # how far the margin before hangs
    for index, row in enumerate(rows):
        if row.margin is not None:
            room = sum(each.height for each in rows[index : ends[index]]) - over
            left.subtract(each.title for each in row.margin.references)
            last = {each.title for each in row.margin.references if not left[each.title]}
            beside = fitted(row.margin, room, told, last)
            is_next = ends[index] == index + 1 < len(rows)
            over = overhang(beside, room) if is_next else 0
            hangs = over > 0
            span = max(each for each in _SPANS if each <= ends[index] - index + hangs)
            row = replace(row, margin=replace(beside, span=span, hangs=hangs))
        placed.append(row)
    return Grid(rows=tuple(placed))
