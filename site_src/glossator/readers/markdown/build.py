"""From the shapes of Markdown to blocks with words and places."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Heading,
    Inline,
    Item,
    Kind,
    Leaf,
    Quotation,
    Rule,
    Span,
    Timestamp,
    Voice,
    plain_text,
    walk,
)
from glossator.readers.markdown.attach import give_ids, with_ids, with_moments
from glossator.readers.markdown.blocks import LAID_OUT, Shape
from glossator.readers.markdown.code import code_of
from glossator.readers.markdown.content import MASK, Content
from glossator.readers.markdown.dollars import formula
from glossator.readers.markdown.laid_out import barred_cells, laid_out_cells
from glossator.readers.markdown.leaves import Lines
from glossator.readers.markdown.links import normal_label
from glossator.readers.markdown.scan import Surroundings
from glossator.readers.markdown.tables import Alignment, alignments
from glossator.readers.markdown.tree import Note, has_words, kind_of, read_inlines

_QUOTE_MARK = re.compile(">")
_HASHES = re.compile("#{1,6}")
_CLOSING_HASHES = re.compile(r"(?:^|[ \t])(#+)[ \t]*$")
_TASK = re.compile(rf"\[([^\n{MASK}])\](?=[ \t]|$)")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]:")
_CALLOUT = re.compile(r"\[!([^\]\n]{1,80})\]([+-]?)")
_BLOCK_ID = re.compile(rf"(?<![^\s{MASK}])\^([A-Za-z0-9_-]+)[\s{MASK}]*$")
_LONGEST_ID = 300  # characters at the end of a leaf in which an id is looked for
_ID_ROW = re.compile(r"[ \t|]*\^[A-Za-z0-9_-]+[ \t|]*")


@dataclass(frozen=True, slots=True)
class _Place:
    """What a leaf inherits from the shapes round it."""

    kind: Kind = "paragraph"
    voice: Voice = "report"


def surroundings(
    root: Shape, *, hard_breaks: bool, moments: bool, math: bool = False
) -> Surroundings:
    """What inlines need to know of the document whose shapes are under `root`."""
    references: dict[str, tuple[str, str]] = {}
    footnotes: set[str] = set()
    stack = [root]
    while stack:
        shape = stack.pop()
        if shape.kind == "definition":
            target, title = (words.replace(MASK, "") for words in shape.words)
            references.setdefault(normal_label(shape.mark.replace(MASK, "")), (target, title))
        elif shape.kind == "footnote":
            footnotes.add(shape.mark.replace(MASK, ""))
        stack.extend(reversed(shape.children))
    return Surroundings(references, frozenset(footnotes), hard_breaks, moments, math=math)


@dataclass(slots=True)
class Builder:
    """Makes blocks of shapes; what it claims as markup goes to `lines`."""

    lines: Lines
    around: Surroundings
    labels: Iterator[str]
    # moments whose line has no words: they belong to the next words
    loose: list[Timestamp] = field(default_factory=list)

    def blocks(self, shapes: Iterable[Shape], place: _Place = _Place()) -> tuple[Block, ...]:
        """The blocks that `shapes` are; those without words only leave their marks claimed."""
        made: list[Block] = []
        for shape in shapes:
            more = self._block(shape, place)
            for block in more:
                if isinstance(block, Leaf) and not block.inlines and not block.rows:
                    give_ids(made, block.author_ids)
                else:
                    made.append(block)
        return tuple(made)

    def document(self, root: Shape) -> tuple[Block, ...]:
        """The blocks under `root`, moments behind the last words with these."""
        blocks = self.blocks(root.children)
        return with_moments(blocks, tuple(self.loose)) if self.loose else blocks

    def _block(self, shape: Shape, place: _Place) -> list[Block]:
        match shape.kind:
            case "paragraph":
                return self._leaf(self.lines.content(shape.first, shape.last), place)
            case "heading":
                return self._heading(shape)
            case "quote":
                return self._quotation(shape, place)
            case "list":
                return self._list(shape, place)
            case "code" | "fence":
                leaf = code_of(shape, self.lines, place.voice)
                return [leaf] if leaf else []
            case "math":
                return self._math(shape, place)
            case "table":
                return self._table(shape, place)
            case "footnote":
                return self._footnote(shape, place)
            case "html":
                return self._html(shape, place)
            case "rule":
                span = self._span(shape)
                self.lines.claim_rest(shape.first)
                return [Rule(span=span)]
            case "definition":
                for line in range(shape.first, shape.last):
                    self.lines.claim_rest(line, "destination")
                return []
            case "item" | "callout" | "root":
                raise AssertionError(f"a {shape.kind} stands by itself")

    def _span(self, shape: Shape) -> Span:
        """From the first character of `shape` to its last."""
        start = self.lines.start(shape.first)
        last = shape.last - 1
        while last > shape.first and not self.lines.masked[last].strip():
            last -= 1
        return Span(start, max(start, self.lines.end(last)))

    # --- leaves ---

    def _inlines(
        self, content: Content, *, in_table: bool = False
    ) -> tuple[tuple[Inline, ...], list[Block]]:
        """The inlines of `content`, and its inline footnotes as blocks."""
        around = replace(self.around, in_table=True) if in_table else self.around
        read = read_inlines(content, around, self.labels)
        self.lines.markup.extend(read.markup)
        return read.inlines, [footnote_of(note) for note in read.notes]

    def _author_id(self, content: Content) -> tuple[Content, tuple[str, ...]]:
        """`content` without the block id at its end, and the id."""
        offset = max(len(content.text) - _LONGEST_ID, 0)
        match = _BLOCK_ID.search(content.text, offset)
        if not match:
            return content, ()
        cut = match.start()
        for start, end in content.pieces(cut, len(content.text)):
            self.lines.claim(content.origin(start), content.span(start, end).end, "block-id")
        return content.until(cut), (match[1],)

    def _leaf(self, content: Content, place: _Place) -> list[Block]:
        content, ids = self._author_id(content)
        return self._words(content, place, ids)

    def _words(self, content: Content, place: _Place, ids: tuple[str, ...]) -> list[Block]:
        """A leaf of `content`; without words, what gives `ids` to the block before it."""
        inlines, notes = self._inlines(content)
        span = content.span(0, len(content.text.rstrip()))
        if not has_words(inlines):
            self.loose += [each for each in walk(inlines) if isinstance(each, Timestamp)]
            # an id by itself belongs to what stands before it
            return [Leaf(span=span, kind=place.kind, author_ids=ids), *notes] if ids else notes
        kind = kind_of(inlines, place.kind)
        inlines = (*self.loose, *inlines)
        self.loose.clear()
        leaf = Leaf(span=span, kind=kind, inlines=inlines, voice=place.voice, author_ids=ids)
        return [leaf, *notes]

    def _html(self, shape: Shape, place: _Place) -> list[Block]:
        """The words between the tags of raw HTML, a paragraph to each blank line (`<pre>` may
        have some)."""
        marked, self.around = self.around, replace(self.around, in_html=True)
        made: list[Block] = []
        first = shape.first
        for line in range(shape.first, shape.last + 1):
            if line == shape.last or not self.lines.masked[line].strip():
                if line > first:
                    made += self._words(self.lines.content(first, line), place, ())
                first = line + 1
        self.around = marked
        return made

    def _heading(self, shape: Shape) -> list[Block]:
        span = self._span(shape)
        content, ids = self._author_id(self.heading_content(shape))
        inlines, notes = self._inlines(content)
        if not has_words(inlines):
            self.loose += [each for each in walk(inlines) if isinstance(each, Timestamp)]
            return notes
        if not plain_text(inlines).strip():  # a picture without words is no section's name
            return [Leaf(span=span, kind="figure", inlines=inlines, author_ids=ids), *notes]
        return [Heading(span=span, level=shape.level, inlines=inlines, author_ids=ids), *notes]

    def heading_content(self, shape: Shape) -> Content:
        """The words of a heading, its marks claimed."""
        lines = self.lines
        if shape.mark in ("=", "-"):
            lines.claim_rest(shape.last - 1)
            return lines.content(shape.first, shape.last - 1)
        lines.claim_mark(shape.first, _HASHES)
        start, end = lines.start(shape.first), lines.end(shape.first)
        if match := _CLOSING_HASHES.search(lines.rest(shape.first)):
            origin = end - len(lines.rest(shape.first))
            lines.claim(origin + match.start(1), origin + match.end(1))
            end = origin + match.start(1)
        return lines.content_of([(min(start, end), end)])

    def _math(self, shape: Shape, place: _Place) -> list[Block]:
        content = self.lines.content(shape.first, shape.last)
        start, end = content.text.index("$$"), content.text.rindex("$$") + 2
        for dollars in (start, end - 2):
            self.lines.claim(content.origin(dollars), content.origin(dollars) + 2)
        inlines = formula(content, start + 2, end - 2, display=True)
        span = content.span(start, end)
        return [Leaf(span=span, kind="math", inlines=inlines, voice=place.voice)]

    def _table(self, shape: Shape, place: _Place) -> list[Block]:
        span = self._span(shape)
        if shape.mark == LAID_OUT:
            return self._laid_out(shape, place, span)
        rows: list[tuple[tuple[Inline, ...], ...]] = []
        notes: list[Block] = []
        ids: tuple[str, ...] = ()
        columns = alignments(self.lines.rest(shape.first + 1))
        self.lines.claim_rest(shape.first + 1)
        for line in [shape.first, *range(shape.first + 2, shape.last)]:
            is_id = line == shape.last - 1 and _ID_ROW.fullmatch(self.lines.rest(line))
            cells: list[tuple[Inline, ...]] = []
            for content in barred_cells(self.lines, line):
                if is_id:
                    content, ids = self._author_id(content)
                inlines, more = self._inlines(content, in_table=True)
                cells.append(inlines)
                notes += more
            if any(cells) or line == shape.first:
                rows.append((*cells, *[()] * (len(columns) - len(cells))))
        if not any(has_words(cell) for row in rows for cell in row):
            return notes
        leaf = Leaf(
            span=span,
            kind="table",
            voice=place.voice,
            rows=tuple(rows),
            alignments=columns,
            author_ids=ids,
        )
        return [leaf, *notes]

    def _laid_out(self, shape: Shape, place: _Place, span: Span) -> list[Block]:
        rows: list[tuple[tuple[Inline, ...], ...]] = []
        notes: list[Block] = []
        for cells in laid_out_cells(self.lines, shape.first, shape.last):
            read = [self._inlines(content, in_table=True) for content in cells]
            rows.append(tuple(inlines for inlines, _ in read))
            notes += [note for _, more in read for note in more]
        columns: tuple[Alignment, ...] = tuple("" for _ in rows[0])
        leaf = Leaf(
            span=span, kind="table", voice=place.voice, rows=tuple(rows), alignments=columns
        )
        return [leaf, *notes]

    # --- containers ---

    def _list(self, shape: Shape, place: _Place) -> list[Block]:
        span = self._span(shape)
        items: list[Item] = []
        rest: list[Block] = []
        for child in shape.children:
            items += self._item(child, replace(place, kind="item"))
        if not items:
            return rest
        ordered = shape.level >= 0
        start = shape.level if ordered else 1
        return [Bullets(span=span, children=tuple(items), ordered=ordered, start=start)]

    def _item(self, shape: Shape, place: _Place) -> list[Item]:
        lines = self.lines
        lines.claim_mark(shape.first, re.compile(re.escape(shape.mark)), "list-mark")
        span = self._span(shape)
        task = None
        first = shape.children[0] if shape.children else None
        if first and first.kind == "paragraph" and first.first == shape.first:
            box = _TASK.match(lines.rest(shape.first).lstrip(" \t"))
            if box and lines.claim_mark(shape.first, _TASK, "list-mark"):
                task = box[1]
        children = self.blocks(shape.children, place)
        return [Item(span=span, children=children, task=task)] if children else []

    def _quotation(self, shape: Shape, place: _Place) -> list[Block]:
        span = self._span(shape)
        for line in range(shape.first, shape.last):
            self.lines.claim_mark(line, _QUOTE_MARK)
        if shape.children and shape.children[0].kind == "callout":
            return self._callout(shape, span, place)
        children = self.blocks(shape.children, _Place("quotation", "quotation"))
        return [Quotation(span=span, children=children)] if children else []

    def _callout(self, shape: Shape, span: Span, place: _Place) -> list[Block]:
        line = shape.children[0].first
        match = _CALLOUT.match(self.lines.rest(line).lstrip(" \t"))
        written = match[1].replace(MASK, "") if match else ""
        sign = match[2] if match else ""
        fold: Literal["", "+", "-"] = "+" if sign == "+" else "-" if sign == "-" else ""
        self.lines.claim_mark(line, _CALLOUT, "label")
        content, ids = self._author_id(self.lines.content(line, line + 1))
        title, notes = self._inlines(content)
        if not has_words(title):
            self.loose += [each for each in walk(title) if isinstance(each, Timestamp)]
            title = ()
        type_ = written.partition("|")[0].strip()
        voice: Voice = "quotation" if type_.lower() in ("quote", "cite") else place.voice
        children = self.blocks(shape.children[1:], _Place("callout", voice))
        children = with_ids(children, ids)
        if not title and not children:
            return notes
        callout = Callout(span=span, type=type_, title=title, children=children, fold=fold)
        return [callout, *notes]

    def _footnote(self, shape: Shape, place: _Place) -> list[Block]:
        span = self._span(shape)
        self.lines.claim_mark(shape.first, _FOOTNOTE, "label")
        children = self.blocks(shape.children, replace(place, kind="footnote"))
        if not children:
            return []
        return [Footnote(span=span, label=shape.mark.replace(MASK, ""), children=children)]


def footnote_of(note: Note) -> Footnote:
    """An inline footnote as a block."""
    leaf = Leaf(span=note.span, kind="footnote", inlines=note.inlines)
    return Footnote(span=note.span, label=note.label, children=(leaf,))
