"""The text of an HTML page as blocks: each element becomes a shape of ours, or none."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from glossator.model.documents import Markup
from glossator.model.trees import (
    Block,
    Bullets,
    Code,
    Footnote,
    Guess,
    Heading,
    Image,
    Inline,
    Item,
    Kind,
    Leaf,
    Quotation,
    Rule,
    Span,
    Text,
    Voice,
    plain_text,
    walk,
)
from glossator.readers.html.code import code_of
from glossator.readers.html.inlines import Inlines, image_of
from glossator.readers.html.names import called
from glossator.readers.html.notes import Notes
from glossator.readers.html.tables import is_layout
from glossator.readers.html.tree import BREAK, HEADINGS, Node

DEEPEST_SHAPE = 12  # lists and quotations round a block; what is deeper stands in the last
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_LONGEST_HEADING = 400  # characters: what is longer is a paragraph in large letters
_SUBTITLES = frozenset({
    "subtitle", "deck", "dek", "standfirst", "tagline", "lede", "chapo",
    "untertitel", "sottotitolo", "subtitulo", "entradilla", "bajada", "ingress", "teasertext",
    "vorspann", "kicker", "eyebrow", "dachzeile",
})  # fmt: skip
_WIDEST = 100  # columns a cell may span


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What is round a block: the kind and voice of its paragraphs, how deep it is."""

    kind: Kind = "paragraph"
    voice: Voice = "report"
    depth: int = 0


class Builder:
    """Makes blocks of nodes. `taken` says of a node that it is no text (and has accounted for it).
    `base` is the page's address, `shift` is added to the levels of headings,
    `guesses` are those by which elements are headings, by their ids."""

    def __init__(
        self,
        text: str,
        base: str,
        taken: Callable[[Node], bool],
        shift: int,
        notes: Notes,
        guesses: Mapping[int, Guess],
    ) -> None:
        self._text = text
        self._base = base
        self._taken = taken
        self._shift = shift
        self._guesses = guesses
        self.markup: list[Markup] = []
        self._notes = notes
        self._headed = False  # whether a heading of the text was met
        self._inlines = Inlines(text, base, taken, self.markup.append, notes.references)

    def blocks(self, node: Node, around: Around) -> tuple[Block, ...]:
        """The blocks that the children of `node` are."""
        made: list[Block] = []
        run: list[Node] = []
        for child in node.children:
            if not child.is_block:
                run.append(child)
                continue
            made += self._runs(run, around)
            run = []
            made += self._block(child, around)
        made += self._runs(run, around)
        return tuple(made)

    def _block(self, node: Node, around: Around) -> tuple[Block, ...]:
        if self._taken(node):
            return ()
        if label := self._notes.notes.get(id(node)):
            return self._note(node, label)
        if node.name in HEADINGS:
            return self._heading(node)
        match node.name:
            case "hr":
                return (Rule(span=Span(node.start, node.end)),)
            case "pre" | "xmp":
                return self._code(node, around)
            case "table" if not is_layout(node):
                return self._table(node)
            case "figure" if not node.holds_layout:
                return self._figure(node)
            case "blockquote" if around.depth < DEEPEST_SHAPE:
                inner = replace(around, kind="quotation", voice="quotation", depth=around.depth + 1)
                children = self.blocks(node, inner)
                span = Span(node.start, node.close)
                return (Quotation(span=span, children=children),) if children else ()
            case name if name in _LISTS and around.depth < DEEPEST_SHAPE:
                return self._list(node, around)
            case "dl" if around.depth < DEEPEST_SHAPE:
                return self._definitions(node, around)
            case _:
                return self.blocks(node, around)

    # paragraphs

    def _runs(self, run: Sequence[Node], around: Around) -> Iterator[Leaf]:
        """A paragraph for the words between two shapes; two breaks part paragraphs as well."""
        part: list[Node] = []
        breaks = 0
        for node in run:
            if node.name == BREAK:
                breaks += 1
            elif node.name or self._text[node.start : node.end].strip():
                if breaks > 1:
                    yield from self._paragraph(part, around)
                    part = []
                breaks = 0
            part.append(node)
        yield from self._paragraph(part, around)

    def _paragraph(self, nodes: Sequence[Node], around: Around) -> Iterator[Leaf]:
        inlines = self._inlines.of(nodes) if nodes else ()
        if inlines:
            pictures = all(_is_picture(each) for each in inlines)
            kind: Kind = "figure" if pictures else around.kind
            yield Leaf(span=_span_of(inlines), kind=kind, inlines=inlines, voice=around.voice)

    def _heading(self, node: Node) -> tuple[Block, ...]:
        inlines = self._inlines.of([node])
        if not inlines:
            return ()
        guess = self._guesses.get(id(node))
        shift = 0 if guess else self._shift
        level = min(6, max(2, int(node.name[1]) + shift))
        said = plain_text(inlines).strip()
        if len(said) > _LONGEST_HEADING or (not self._headed and _is_subtitle(node)):
            return (Leaf(span=_span_of(inlines), kind="paragraph", inlines=inlines),)
        if not said:  # a picture alone
            return (Leaf(span=_span_of(inlines), kind="figure", inlines=inlines),)
        self._headed = True
        return (Heading(span=_span_of(inlines), level=level, inlines=inlines, guess=guess),)

    def _note(self, node: Node, label: str) -> tuple[Block, ...]:
        children = self.blocks(node, Around())
        span = Span(node.start, node.close)
        return (Footnote(span=span, label=label, children=children),) if children else ()

    # shapes

    def _list(self, node: Node, around: Around) -> tuple[Block, ...]:
        if any(id(child) in self._notes.notes for child in node.children):
            return self.blocks(node, around)
        inner = replace(around, kind="item", depth=around.depth + 1)
        items: list[Item] = []
        for child in node.children:
            if child.name == "li":
                found = () if self._taken(child) else self.blocks(child, inner)
            else:
                found = self.blocks(_alone(node, child), inner)
            if found:
                items.append(Item(span=Span(child.start, child.close), children=found))
        if not items:
            return ()
        start = node.says("start")
        return (
            Bullets(
                span=Span(node.start, node.close),
                children=tuple(items),
                ordered=node.name == "ol",
                start=int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1,
            ),
        )

    def _definitions(self, node: Node, around: Around) -> tuple[Block, ...]:
        """Terms with what is said of them: an item begins with each term."""
        inner = replace(around, kind="item", depth=around.depth + 1)
        groups: list[tuple[list[Block], int, int]] = []
        open_term = False
        for child in _entries(node):
            found = () if self._taken(child) else self.blocks(_alone(node, child), inner)
            if not found:
                continue
            is_term = child.name == "dt"
            if not groups or (is_term and not open_term):
                groups.append(([], child.start, child.close))
            blocks, start, _ = groups[-1]
            groups[-1] = ([*blocks, *found], start, child.close)
            open_term = is_term
        items = tuple(Item(span=Span(a, b), children=tuple(found)) for found, a, b in groups)
        return (Bullets(span=Span(node.start, node.close), children=items),) if items else ()

    def _code(self, node: Node, around: Around) -> tuple[Block, ...]:
        leaf, nothing = code_of(node, self._text, self._taken, around.voice)
        self.markup += nothing
        return (leaf,) if leaf is not None else ()

    def _table(self, table: Node) -> tuple[Block, ...]:
        before: list[Block] = []
        rows: list[tuple[tuple[Inline, ...], ...]] = []
        for part in _parts(table):
            if self._taken(part):
                continue
            if part.name == "tr":
                row = self._row(part)
                if any(row):
                    rows.append(row)
            elif part.name == "caption":
                before += self.blocks(part, Around())
            elif part.is_block:
                before += self._block(part, Around())
            else:
                before += self._paragraph([part], Around())
        if not rows:
            return tuple(before)
        words = [inline for row in rows for cell in row for inline in cell]
        leaf = Leaf(span=_span_of(words), kind="table", rows=_even(rows))
        return (*before, leaf)

    def _row(self, row: Node) -> tuple[tuple[Inline, ...], ...]:
        cells: list[tuple[Inline, ...]] = []
        for cell in row.children:
            if cell.name and self._taken(cell):
                continue
            inlines = self._inlines.of([cell])
            if cell.name not in ("td", "th"):
                if inlines:  # words that stand between cells
                    cells.append(inlines)
                continue
            width = cell.says("colspan")
            columns = int(width) if width.isascii() and width.isdigit() and len(width) < 4 else 1
            cells.append(inlines)
            cells += [()] * (min(columns, _WIDEST) - 1)
        return tuple(cells)

    def _figure(self, figure: Node) -> tuple[Block, ...]:
        """A picture with its caption, as one leaf."""
        inlines = self._inlines.of([figure])
        pictures = [node for node in figure.walk() if node.name == "img"]
        if inlines and pictures and not any(isinstance(each, Image) for each in walk(inlines)):
            # a picture without words of its own: the caption says what it shows
            image = image_of(pictures[0], self._base, wordless=True)
            if image is not None and image.target:
                space = Text(span=Span(inlines[0].span.start, inlines[0].span.start), text=" ")
                inlines = (image, *inlines) if not image.alt else (image, space, *inlines)
        if not inlines:
            return ()
        inlines = tuple(sorted(inlines, key=lambda each: each.span))
        return (Leaf(span=_span_of(inlines), kind="figure", inlines=inlines),)


def _is_subtitle(heading: Node) -> bool:
    """Whether a heading is called the line under the title."""
    return bool(called(heading.says("class")) & _SUBTITLES)


def _alone(parent: Node, child: Node) -> Node:
    """A node like `parent` that has but `child`."""
    alone = Node("", parent.name, parent.start, parent.end, parent.parent)
    alone.children = [child] if child.name not in ("dt", "dd") else child.children
    return alone


def _entries(node: Node) -> Iterator[Node]:
    """The terms and descriptions of a list of them; a `div` may stand round each pair."""
    for child in node.children:
        if child.name == "div" and any(each.name in ("dt", "dd") for each in child.children):
            yield from child.children
        else:
            yield child


def _parts(table: Node) -> Iterator[Node]:
    """The rows and the caption of a table, and whatever else stands in it."""
    stack = list(reversed(table.children))
    while stack:
        node = stack.pop()
        if node.name in ("thead", "tbody", "tfoot"):
            stack.extend(reversed(node.children))
        else:
            yield node


def _even(
    rows: Sequence[tuple[tuple[Inline, ...], ...]],
) -> tuple[tuple[tuple[Inline, ...], ...], ...]:
    """`rows` with as many cells as the widest has, unless one is far wider than the others."""
    width = max(len(row) for row in rows)
    if width * len(rows) > 4 * sum(len(row) for row in rows):
        return tuple(rows)
    return tuple((*row, *([()] * (width - len(row)))) for row in rows)


def _is_picture(inline: Inline) -> bool:
    parts = [each for each in walk((inline,)) if isinstance(each, Image | Text | Code)]
    return bool(parts) and all(
        isinstance(each, Image) or not plain_text((each,)).strip() for each in parts
    )


def _span_of(inlines: Sequence[Inline]) -> Span:
    """From the first to the last character of inlines, empty places left out."""
    return Span(
        min(inline.span.start for inline in inlines), max(inline.span.end for inline in inlines)
    )
