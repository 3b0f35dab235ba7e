"""The elements of an HTML page as a tree, closed where browsers would close them.

No deeper than `DEEPEST`: what is nested further stands flat in the last element, so that no walk
of the tree can exhaust the stack.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from glossator.model.documents import Markup
from glossator.model.trees import Span
from glossator.readers.html.tokens import Attribute, Token, attributes, tokens

DEEPEST = 90
BREAK = "br"
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = HEADINGS | {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "colgroup", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "frameset", "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
    "nav", "noscript", "ol", "optgroup", "option", "p", "pre", "search", "section", "summary",
    "table", "tbody", "td", "template", "tfoot", "th", "thead", "tr", "ul", "xmp",
}  # fmt: skip
_VOID = frozenset({
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
    "keygen", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
# what a beginning element ends, and the elements beyond which it ends nothing
_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "td": (frozenset({"td", "th", "caption"}), frozenset({"table", "tr"})),
    "th": (frozenset({"td", "th", "caption"}), frozenset({"table", "tr"})),
    "tr": (frozenset({"tr", "td", "th", "caption"}), frozenset({"table"})),
    "thead": (frozenset({"thead", "tbody", "tfoot", "tr", "caption"}), frozenset({"table"})),
    "tbody": (frozenset({"thead", "tbody", "tfoot", "tr", "caption"}), frozenset({"table"})),
    "tfoot": (frozenset({"thead", "tbody", "tfoot", "tr", "caption"}), frozenset({"table"})),
    "option": (frozenset({"option"}), frozenset({"select", "datalist"})),
    "body": (frozenset({"head"}), frozenset()),
    "a": (frozenset({"a"}), BLOCKS),
    **dict.fromkeys(HEADINGS, (HEADINGS, BLOCKS - HEADINGS)),
}
_FENCES = frozenset({"table", "td", "th", "caption", "template", "button"})
_TABLE = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th"})
# a table or figure that holds one of these is a page's layout and not a table or figure
_LAYOUT = HEADINGS | {"table", "ul", "ol", "dl", "blockquote", "pre", "figure", "form", "article"}

# a closed heading that holds a block and more words than these behind its beginning runs on
_HEADING_REST = 120  # characters
_LONGEST_HEADING = 300  # characters: what is longer ends at its first break

_NONE: Mapping[str, Attribute] = {}


class Node:
    """An element: its tag at `start:end` of the source, its children in order, `close` the end of
    its end tag (or where it was ended). A node of name "" is words at `start:end`."""

    __slots__ = (
        "_attributes", "_text", "children", "close", "end", "holds_block", "holds_layout", "name",
        "parent", "start", "weight",
    )  # fmt: skip

    def __init__(self, text: str, name: str, start: int, end: int, parent: "Node | None") -> None:
        self._attributes: Mapping[str, Attribute] | None = None
        self._text = text
        self.name = name
        self.start = start
        self.end = end
        self.close = end
        self.parent = parent
        self.children: list[Node] = []
        self.holds_block = False
        self.holds_layout = False
        self.weight = 0  # characters of running text, as `html_main` counts them

    @property
    def attributes(self) -> Mapping[str, Attribute]:
        """The attributes of its tag."""
        if self.end - self.start <= len(self.name) + 2:
            return _NONE
        if self._attributes is None:
            self._attributes = attributes(self._text, self.start, self.end, self.name)
        return self._attributes

    def says(self, attribute: str) -> str:
        """What `attribute` says, without white space at its ends; empty if there is none."""
        found = self.attributes.get(attribute)
        return found.value.strip() if found else ""

    @property
    def is_block(self) -> bool:
        """Whether it stands apart, or holds what does."""
        return self.holds_block or self.name in BLOCKS

    def ancestors(self) -> Iterator["Node"]:
        """The elements round it, from the nearest."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def walk(self) -> Iterator["Node"]:
        """Itself and all nodes in it, in the order of the source."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))

    def walk_without(self, taken: Callable[["Node"], bool]) -> Iterator["Node"]:
        """The nodes in it in the order of the source, but for those `taken`, with all in them."""
        stack = list(reversed(self.children))
        while stack:
            node = stack.pop()
            if not taken(node):
                yield node
                stack.extend(reversed(node.children))

    def words(self, taken: Callable[["Node"], bool] = lambda _: False) -> str:
        """All words in it but those of what is `taken`, as written; a space where shapes or lines
        part them."""
        if not self.name:
            return self._text[self.start : self.end]
        return "".join(
            self._text[n.start : n.end] if not n.name else " " * (n.is_block or n.name == BREAK)
            for n in self.walk_without(taken)
        )


class Tree:
    """A page's elements. `nodes` has them all in the order of the source, `tags` where its tags
    are, `scripts` what is no HTML, `comments` its comments."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.root = Node(text, "#root", 0, 0, None)
        self.nodes: list[Node] = [self.root]
        self.tags: list[Span] = []
        self.scripts: list[Markup] = []
        self.comments: list[Span] = []
        self._stack = [self.root]
        self._open: Counter[str] = Counter()
        self._flat: Counter[str] = Counter()  # elements nested too deep to be one
        for token in tokens(text):
            self._take(token)
        while len(self._stack) > 1:
            self._pop(len(text))
        self.root.close = len(text)
        if _SAYS_HEADING.search(text):
            for node in self.nodes:
                _call_heading(node)

    def _take(self, token: Token) -> None:
        sort, start, end, name = token
        match sort:
            case "words":
                self._add(Node(self._text, "", start, end, self._stack[-1]))
            case "open":
                self._tag(start, end)
                self._begin(name, start, end)
            case "close":
                self._tag(start, end)
                self._end(name, start, end)
            case "comment":
                self.comments.append(Span(start, end))
            case _:
                self.scripts.append(Markup(span=Span(start, end), kind="dropped-tag"))

    def _tag(self, start: int, end: int) -> None:
        if self.tags and self.tags[-1].end == start:  # tags side by side are one stretch
            start = self.tags.pop().start
        self.tags.append(Span(start, end))

    def _add(self, node: Node) -> None:
        self._stack[-1].children.append(node)
        self.nodes.append(node)

    def _begin(self, name: str, start: int, end: int) -> None:
        self._close_before(name, start)
        is_block = name in BLOCKS
        is_void = name in _VOID or self._is_closed_drawing(end)
        if len(self._stack) > DEEPEST and not is_void:
            self._flat[name] += 1
            if is_block:
                self._add(Node(self._text, BREAK, start, start, self._stack[-1]))
            return
        node = Node(self._text, name, start, end, self._stack[-1])
        self._add(node)
        if is_block and name != "hr":
            for each in node.ancestors():
                if each.holds_block:
                    break
                each.holds_block = True
        if name in _LAYOUT:
            for each in node.ancestors():
                if each.holds_layout:
                    break
                each.holds_layout = True
        if not is_void:
            self._stack.append(node)
            self._open[name] += 1

    def _is_closed_drawing(self, end: int) -> bool:
        """Whether a tag ends itself, as it may in drawings and formulas alone."""
        drawing = self._open["svg"] or self._open["math"]
        return bool(drawing) and self._text[end - 2 : end - 1] == "/"

    def _close_before(self, name: str, at: int) -> None:
        """End what cannot go on where `name` begins."""
        if self._open["p"] and name in BLOCKS:
            self._close_through(frozenset({"p"}), _FENCES, at)
        if name in _ENDS:
            ended, fences = _ENDS[name]
            if any(self._open[each] for each in ended):
                self._close_through(ended, fences, at)

    def _close_through(self, names: frozenset[str], fences: frozenset[str], at: int) -> None:
        """End the outermost open element of `names` that no fence is round."""
        place = 0
        for number in range(len(self._stack) - 1, 0, -1):
            if self._stack[number].name in names:
                place = number
            elif self._stack[number].name in fences:
                break
        while place and len(self._stack) > place:
            self._pop(at)

    def _end(self, name: str, start: int, end: int) -> None:
        if self._flat[name]:
            self._flat[name] -= 1
            if name in BLOCKS:
                self._add(Node(self._text, BREAK, start, start, self._stack[-1]))
            return
        if name in HEADINGS and not self._open[name]:  # any end of a heading ends the open one
            name = next((each for each in HEADINGS if self._open[each]), name)
        if not self._open[name]:
            return
        for number in range(len(self._stack) - 1, 0, -1):
            other = self._stack[number].name
            if other == name:
                while len(self._stack) > number + 1:
                    self._pop(start)
                self._pop(start, end)
                return
            if (other in _FENCES and name not in _TABLE) or (
                other in BLOCKS and name not in BLOCKS
            ):
                return

    def _pop(self, at: int, end: int | None = None) -> None:
        """Close the innermost element at `at`, by an end tag that ends at `end` if it has one."""
        node = self._stack.pop()
        node.close = at if end is None else end
        self._open[node.name] -= 1
        if node.name in HEADINGS:
            _end_in_time(node, is_closed=end is not None)


_SAYS_HEADING = re.compile(r"role\s*=\s*[\"']?heading", re.IGNORECASE)


def _call_heading(node: Node) -> None:
    """Give an element that says of itself that it is a heading the name of one."""
    if node.name in _UNNAMED and node.says("role").lower() == "heading":
        level = node.says("aria-level")
        node.name = f"h{level}" if f"h{level}" in HEADINGS else "h2"


_UNNAMED = frozenset({"div", "span", "p", "font", "center", "b", "strong"})


def _end_in_time(heading: Node, *, is_closed: bool) -> None:
    """End `heading` at its first block, if it was never closed or holds far too much: what stands
    behind it stands behind the heading then."""
    parent = heading.parent
    length = heading.close - heading.start
    if parent is None or (length <= _LONGEST_HEADING and not heading.holds_block):
        return
    path, ends = _first_words(heading)
    if ends is None:
        return
    rest = [*ends.parent.children] if ends.parent else []
    rest = rest[rest.index(ends) :]
    if is_closed and (len("".join(each.words() for each in rest).split()) == 0):
        return
    if is_closed and sum(len(each.words().strip()) for each in rest) < _HEADING_REST:
        return
    moved: list[Node] = []
    child = ends
    for node in path:
        number = node.children.index(child)
        moved += node.children[number if node is path[0] else number + 1 :]
        del node.children[number if node is path[0] else number + 1 :]
        node.close = ends.start
        node.holds_block = any(each.is_block for each in node.children)
        node.holds_layout = False
        child = node
    for each in moved:
        each.parent = parent
    parent.children += moved


def _first_words(heading: Node) -> tuple[list[Node], Node | None]:
    """What stands behind the first words of `heading` and apart from them: the elements round it,
    from the innermost to the heading, and the first node of it; None if nothing does."""
    said = 0
    is_long = heading.close - heading.start > _LONGEST_HEADING
    for node in heading.walk():
        apart = node.name in BLOCKS or (node.name == BREAK and is_long)
        if not node.name:
            said += len(node.words().strip())
        elif apart and said and node is not heading:
            path = []
            for each in node.ancestors():
                path.append(each)
                if each is heading:
                    break
            return path, node
    return [], None
