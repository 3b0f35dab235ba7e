"""Which element of a page is its text, and what in it or round it is the site's furniture."""

import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.model.documents import Reason
from glossator.readers.clippings.wording import words_of
from glossator.readers.html.looks import Looks
from glossator.readers.html.names import NAMING, is_button, named_reason, role_reason
from glossator.readers.html.notes import holds_notes
from glossator.readers.html.own_names import is_a_section, is_called_text
from glossator.readers.html.tree import HEADINGS, Node, Tree
from glossator.text import folded

# elements that are furniture wherever they stand
_FURNITURE: dict[str, Reason] = {
    "nav": "navigation", "footer": "site-notice", "aside": "related-links", "button": "form",
    "select": "form", "textarea": "form", "datalist": "form", "dialog": "site-notice",
    "noscript": "site-notice", "search": "form", "svg": "navigation", "object": "site-notice",
    "audio": "site-notice", "video": "site-notice", "canvas": "site-notice",
}  # fmt: skip
# those that are only where they hold little: some pages stand in one as a whole
_SMALL_FURNITURE: dict[str, Reason] = {"form": "form", "header": "navigation"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LARGE = 0.25  # of a page's text: what holds more is no furniture, unless its name is sure
_LARGEST = 0.6  # of a page's text: what holds more is no furniture, whatever it is called
_MOST = 0.5  # of a page's text: an element that says it is the text and holds so much is
_NEARLY_ALL = 0.8  # of a page's text: so far down its elements the text is looked for
_LONG = 40  # characters of running text that stand in no paragraph
_PARAGRAPHS = HEADINGS | {"p", "li", "blockquote", "pre", "td", "dd", "dt", "figcaption"}
_LONGEST_LINK = 3_000  # characters: what is longer was never closed
_HIDDEN_HERE = "hidden on the page"
# by these names goes what is longer than many a text, and none
_SURE = frozenset({"cookie-notice", "form", "newsletter", "share-bar", "tags", "counter"})
_LABELS = frozenset({"navigation", "share-bar", "newsletter", "form"})
_LONGEST_LABEL = 120  # characters of a link or sign inside a line
_LEAST_TEXT = 250  # characters of running text
_LEAST_ABOVE = 120  # characters of running text over what readers say
_MANY_TIMES = 4  # as much running text as is left: a name that goes for it is none of furniture
_WALLS = 2  # elements of one name: a wall stands once, what is behind it is many paragraphs
_FRAMES = frozenset({"html", "body", "main", "article", "#root"})


@dataclass(frozen=True, slots=True)
class Furniture:
    """Why an element is no part of the text."""

    reason: Reason
    evidence: str


class Judge:
    """The elements of a page, weighed: each holds so many characters of running text."""

    def __init__(self, text: str, tree: Tree) -> None:
        self._tree = tree
        self._known: dict[int, Furniture | None] = {}
        self._round_main: frozenset[int] = frozenset()
        self.main = tree.root
        self._h1s = [node.start for node in tree.nodes if node.name == "h1"]
        self.looks = Looks(text, tree.nodes)
        _weigh(text, tree, lambda node: False)
        self._whole = tree.root.weight
        for node in tree.nodes:  # by these weights, before furniture is left out of them
            self.furniture(node)
        named = self._outermost()
        _weigh(text, tree, lambda node: self.furniture(node) is not None)
        if self._acquit(named):
            _weigh(text, tree, lambda node: self.furniture(node) is not None)
        self._total = tree.root.weight
        self.main = self._main()
        self._round_main = frozenset(id(node) for node in self.main.ancestors())

    def furniture(self, node: Node) -> Furniture | None:
        """What `node` is if it is furniture by its own tag; nothing that is or holds the main text
        is."""
        if not node.name or node is self.main or self.is_round_main(node):
            return None
        key = id(node)
        if key not in self._known:
            self._known[key] = self._furniture(node)
        return self._known[key]

    def _furniture(self, node: Node) -> Furniture | None:
        name = node.name
        if holds_notes(node):
            return None
        if reason := _by_tag(node):
            quoted = name == "footer" and any(
                n.name in ("blockquote", "figure") for n in node.ancestors()
            )
            return None if quoted else Furniture(reason, f"inside <{name}>")
        if name in _FRAMES:
            return None
        if node.weight > _LARGEST * self._whole:
            found = _named(node)
            return found if found and found.reason == "form" and self._is_below(node) else None
        is_large = node.weight > _LARGE * self._whole
        if (reason := _SMALL_FURNITURE.get(name)) and not is_large:
            headed = name == "header" and _heads_text(node)
            return None if headed else Furniture(reason, f"inside <{name}>")
        if not node.attributes:
            return None
        if reason := role_reason(node.says("role")):
            return Furniture(reason, f'inside role="{node.says("role")}"')
        if "hidden" in node.attributes or _HIDDEN.search(node.says("style")):
            return Furniture("site-notice", _HIDDEN_HERE)
        if not is_large and self.looks.is_hidden(node):
            return Furniture("site-notice", _HIDDEN_HERE)
        if node.says("aria-hidden").lower() == "true":
            return Furniture("navigation", "hidden from readers aloud")
        found = _named(node)
        if found and found.reason == "related-links" and len(self._h1s) == 1:
            return None if self._holds_h1(node) else found  # the column of the text, by its place
        return found

    def _is_below(self, node: Node) -> bool:
        """Whether what readers say, more than the text, stands under that and its title."""
        before = self._whole - node.weight >= _LEAST_ABOVE
        return before and any(head < node.start for head in self._h1s) and not self._holds_h1(node)

    def _holds_h1(self, node: Node) -> bool:
        return any(node.start < head < node.close for head in self._h1s)

    def _outermost(self) -> Mapping[Furniture, list[tuple[Node, int]]]:
        """The elements that are furniture by a name, and in none that is, with their weights."""
        found: dict[Furniture, list[tuple[Node, int]]] = {}
        stack = [self._tree.root]
        while stack:
            node = stack.pop()
            why = self.furniture(node)
            if why is None:
                stack.extend(node.children)
            elif node.weight and why.reason not in _SURE:
                found.setdefault(why, []).append((node, node.weight))
        return found

    def _acquit(self, named: Mapping[Furniture, Sequence[tuple[Node, int]]]) -> bool:
        """Whether a name goes for most running text of the page, several times what is left without
        it. It is not one of furniture then: the text stands behind a wall, is hidden until a script
        shows it, or its element says what goes with it."""
        rest = self._tree.root.weight
        for why, nodes in sorted(named.items(), key=lambda each: -sum(n for _, n in each[1])):
            own = sum(weight for _, weight in nodes)
            much = _MANY_TIMES
            if why.evidence == _HIDDEN_HERE:
                nodes = [each for each in nodes if is_called_text(each[0])]
                own = sum(weight for _, weight in nodes)
                much = 1
            elif why.reason == "paywall" and len(nodes) > _WALLS:
                much = 0
            elif why.reason == "related-links" and _lead_away(nodes):
                continue
            if own >= max(_LEAST_TEXT, much * rest):
                self._known.update((id(node), None) for node, _ in nodes)
                return True
        return False

    def is_round_main(self, node: Node) -> bool:
        """Whether the main text stands in `node`."""
        return id(node) in self._round_main

    def _main(self) -> Node:
        """The element whose words are the text."""
        body = next((node for node in self._tree.nodes if node.name == "body"), self._tree.root)
        for says in (_is_article, _is_main):
            found = [node for node in self._tree.nodes if says(node)]
            heaviest = max(found, key=lambda node: node.weight, default=None)
            if heaviest and heaviest.weight >= _MOST * self._total and _is_free(heaviest):
                return self._wide_enough(heaviest)
        if body.weight < self._total:  # words outside the body, or several bodies
            body = self._tree.root
        return self._deepest(body)

    def _wide_enough(self, node: Node) -> Node:
        """`node`, or what is round it if text goes on behind it: it was ended by mistake, or is
        the first of several."""
        while node.parent is not None and any(
            each is not node and each.name in _GOES_ON and _says_much(each)
            for each in node.parent.children
        ):  # fmt: skip
            node = node.parent
        return node

    def _deepest(self, node: Node) -> Node:
        """The innermost element that still holds all of the page's text."""
        while self._total:
            inner = next(
                (
                    child
                    for child in node.children
                    if child.weight >= _NEARLY_ALL * self._total and child.name in _INNER
                ),
                None,
            )
            if inner is None or any(
                each is not inner and _says_much(each) for each in node.children
            ):
                break
            node = inner
        while node.name in ("table", "tbody", "tr") and node.parent is not None:
            node = node.parent
        return node


_INNER = frozenset({
    "html", "body", "div", "section", "center", "article", "main", "form", "font", "table", "tbody",
    "tr", "td", "span",
})  # fmt: skip
_PROSE = 80  # characters of running text in one paragraph: a sentence of the text, and no notice
_GOES_ON = frozenset({"p", "blockquote", "article", "section", "pre", "ul", "ol", "table", "dl"})


def _says_much(node: Node) -> bool:
    """Whether there is a paragraph of running text in `node`."""
    if node.weight < _PROSE:
        return bool(node.name) and holds_notes(node) and node.weight > 0
    if not node.name:
        return True
    return any(
        each.weight >= _PROSE
        and (not each.name or each.name in _PARAGRAPHS)
        and not words_of(_key(each.words()[:600]))
        for each in node.walk()
    )


def _key(words: str) -> str:
    return folded(" ".join(html.unescape(words).split())).casefold()


def _is_article(node: Node) -> bool:
    return node.name == "article" or _says_article(node)


def _by_tag(node: Node) -> Reason | None:
    """What furniture an element is by its tag alone; some pages stand in an `aside` as a whole."""
    reason = _FURNITURE.get(node.name)
    if node.name == "aside" and any(_says_article(each) for each in node.walk()):
        return None
    return reason


_TEASERS = 3


def _lead_away(nodes: Sequence[tuple[Node, int]]) -> bool:
    """Whether elements are cards, or hold some: titles of other texts that lead to them."""
    headings = [n for node, _ in nodes for n in node.walk() if n.name in HEADINGS]
    titles = [n for n in headings if any(e.name == "a" and e.says("href") for e in n.walk())]
    titles += [n for n in headings if n.parent and n.parent.name == "a" and n not in titles]
    return len(nodes) >= _TEASERS or len(titles) >= _TEASERS


def _says_article(node: Node) -> bool:
    return bool(node.name) and "articlebody" in node.says("itemprop").lower().split()


def _is_main(node: Node) -> bool:
    return node.name == "main" or (bool(node.name) and node.says("role").lower() == "main")


def _is_free(node: Node) -> bool:
    return not any(
        _by_tag(each) or each.name in ("template", "annotation") for each in node.ancestors()
    )


def _heads_text(header: Node) -> bool:
    """Whether a `header` is that of a text and not that of a site."""
    return any(each.name in ("article", "main") for each in header.ancestors()) or any(
        each.name == "h1" for each in header.walk()
    )


def _named(node: Node) -> Furniture | None:
    """What an element's `class` or `id` calls it, or another name it has."""
    for attribute in NAMING:
        said = node.says(attribute)
        if not said or (attribute == "id" and is_a_section(node)):
            continue
        if reason := named_reason(said, inline=not node.is_block):
            if reason == "navigation" and any(each.name == "h1" for each in node.walk()):
                continue  # round the title: the head of the text
            if reason in _LABELS and not node.is_block and len(node.words()) > _LONGEST_LABEL:
                continue  # whole sentences, pasted from where each paragraph is called so
            return Furniture(reason, f'{attribute}="{said[:40]}"')
        if node.name == "a" and attribute == "class" and is_button(said):
            return Furniture("form", f'{attribute}="{said[:40]}"')
    return None


def _weigh(text: str, tree: Tree, is_furniture: Callable[[Node], bool]) -> None:
    """Count the characters of running text in each element: words in paragraphs, and long stretches
    elsewhere; none in links or furniture."""
    silent: set[int] = set()
    plain: set[int] = set()
    for node in tree.nodes:
        node.weight = 0
        parent = node.parent
        if parent is None:
            continue
        if not node.name:
            if id(parent) in silent:
                continue
            length = len(text[node.start : node.end].strip())
            if id(parent) in plain or length >= _LONG:
                node.weight = length
            continue
        if (
            id(parent) in silent
            or _by_tag(node)
            or node.name == "title"
            or (node.name == "a" and _leads_away(node))
            or (parent.name and is_furniture(node))
        ):
            silent.add(id(node))
        elif node.name in _PARAGRAPHS or (id(parent) in plain and not node.is_block):
            plain.add(id(node))
    for node in reversed(tree.nodes):
        if node.parent is not None:
            node.parent.weight += node.weight


def _leads_away(link: Node) -> bool:
    """Whether `link` is one, and no anchor or link that was never closed."""
    if not link.holds_block:
        return True
    return bool(link.says("href")) and link.close - link.start < _LONGEST_LINK


def aside_words(node: Node, found: Furniture, judge: Judge) -> Iterator[tuple[Node, Furniture]]:
    """The words in `node`, each with the reason of the nearest furniture round it."""
    stack = [(node, judge.furniture(node) or found)]
    while stack:
        inner, why = stack.pop()
        if not inner.name:
            yield inner, why
            continue
        for child in reversed(inner.children):
            stack.append((child, judge.furniture(child) or why))
