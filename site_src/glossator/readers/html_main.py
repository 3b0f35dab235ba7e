"""Which element of a page is its text, and what in it or round it is the site's furniture."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glossator.model import Reason
from glossator.readers.html_tree import HEADINGS, Node, Tree

# elements that are furniture wherever they stand
_FURNITURE: dict[str, Reason] = {
    "nav": "navigation", "footer": "site-notice", "aside": "related-links", "button": "form",
    "select": "form", "textarea": "form", "datalist": "form", "dialog": "site-notice",
    "noscript": "site-notice", "search": "form", "svg": "navigation", "object": "site-notice",
    "audio": "site-notice", "video": "site-notice", "canvas": "site-notice",
}  # fmt: skip
# those that are only where they hold little: some pages stand in one as a whole
_SMALL_FURNITURE: dict[str, Reason] = {"form": "form", "header": "navigation"}
_ROLES: dict[str, Reason] = {
    "navigation": "navigation", "banner": "navigation", "contentinfo": "site-notice",
    "complementary": "related-links", "search": "form", "form": "form", "dialog": "site-notice",
    "alert": "site-notice", "alertdialog": "site-notice", "menu": "navigation",
    "menubar": "navigation", "toolbar": "share-bar", "tablist": "navigation",
}  # fmt: skip
# words of a `class` or `id`
_NAMED: dict[Reason, frozenset[str]] = {
    "share-bar": frozenset({
        "share", "sharing", "sharedaddy", "addtoany", "addthis", "social", "socials",
    }),
    "related-links": frozenset({
        "related", "recommended", "recommendations", "readmore", "trending", "outbrain", "taboola",
        "sidebar", "teasers",
    }),
    "newsletter": frozenset({"newsletter", "subscribe", "subscription", "signup", "mailchimp"}),
    "cookie-notice": frozenset({"cookie", "cookies", "consent", "gdpr"}),
    "form": frozenset({"comments", "commentlist", "respond", "disqus"}),
    "navigation": frozenset({
        "breadcrumb", "breadcrumbs", "pagination", "pager", "navbar", "navigation", "nav", "menu",
        "toc", "skiplink", "headerlink", "editsection",
    }),
    "advertisement": frozenset({
        "advertisement", "advert", "adsbygoogle", "ads", "sponsor", "sponsored", "promo",
    }),
    "tags": frozenset({"tags", "taglist", "tagcloud", "taxonomy"}),
    "paywall": frozenset({"paywall"}),
    "site-notice": frozenset({"disclaimer", "sr", "visuallyhidden", "screenreader"}),
}  # fmt: skip
_NAME_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LARGE = 0.25  # of a page's text: what holds more is no furniture, whatever it is called
_MOST = 0.5  # of a page's text: an element that says it is the text and holds so much is
_NEARLY_ALL = 0.8  # of a page's text: so far down its elements the text is looked for
_LONG = 40  # characters of running text that stand in no paragraph
_PARAGRAPHS = HEADINGS | {"p", "li", "blockquote", "pre", "td", "dd", "dt", "figcaption"}
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
        _weigh(text, tree)
        self._total = tree.root.weight
        self.main = self._main()
        self._round_main = frozenset(id(node) for node in self.main.ancestors())

    def furniture(self, node: Node) -> Furniture | None:
        """What `node` is if it is furniture by its own tag; nothing that is or holds the main text
        is."""
        if not node.name or node is self.main or self.is_round_main(node):
            return None
        name = node.name
        if reason := _FURNITURE.get(name):
            quoted = name == "footer" and any(n.name == "blockquote" for n in node.ancestors())
            return None if quoted else Furniture(reason, f"inside <{name}>")
        if name in _FRAMES or node.weight > _LARGE * self._total:
            return None
        if reason := _SMALL_FURNITURE.get(name):
            headed = name == "header" and any(each is self.main for each in node.ancestors())
            return None if headed else Furniture(reason, f"inside <{name}>")
        if not node.attributes:
            return None
        if reason := _ROLES.get(node.says("role").lower()):
            return Furniture(reason, f'inside role="{node.says("role")}"')
        if "hidden" in node.attributes or _HIDDEN.search(node.says("style")):
            return Furniture("site-notice", "hidden on the page")
        if node.says("aria-hidden").lower() == "true":
            return Furniture("navigation", "hidden from readers aloud")
        return _named(node)

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
                return heaviest
        if body.weight < self._total:  # words outside the body, or several bodies
            body = self._tree.root
        return self._deepest(body)

    def _deepest(self, node: Node) -> Node:
        """The innermost element that still holds nearly all of the page's text."""
        while self._total:
            inner = next(
                (
                    child
                    for child in node.children
                    if child.weight >= _NEARLY_ALL * self._total
                    and child.name
                    in ("html", "body", "div", "section", "center", "article", "main")
                ),
                None,
            )
            if inner is None:
                break
            node = inner
        return node


def _is_article(node: Node) -> bool:
    return node.name == "article" or (
        bool(node.name) and "articlebody" in node.says("itemprop").lower().split()
    )


def _is_main(node: Node) -> bool:
    return node.name == "main" or (bool(node.name) and node.says("role").lower() == "main")


def _is_free(node: Node) -> bool:
    around = [each.name for each in node.ancestors()]
    return not any(name in _FURNITURE or name in ("template", "annotation") for name in around)


def _named(node: Node) -> Furniture | None:
    """What an element's `class` or `id` calls it."""
    if not node.is_block and not any(w in node.says("class") for w in ("link", "hidden", "edit")):
        return None  # a class of words inside a sentence is its colour
    for attribute in ("class", "id"):
        said = node.says(attribute)
        words = {word.lower() for word in _NAME_WORD.findall(said)}
        joined = {part.replace("-", "").replace("_", "").lower() for part in said.split()}
        for reason, names in _NAMED.items():
            if names & (words | joined):
                return Furniture(reason, f'{attribute}="{said[:40]}"')
    return None


def _weigh(text: str, tree: Tree) -> None:
    """Count the characters of running text in each element: words in paragraphs, and long stretches
    elsewhere; none in links or furniture."""
    silent: set[int] = set()
    plain: set[int] = set()
    for node in tree.nodes:
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
        if id(parent) in silent or node.name in _FURNITURE or node.name in ("a", "title"):
            silent.add(id(node))
        elif node.name in _PARAGRAPHS or (id(parent) in plain and not node.is_block):
            plain.add(id(node))
    for node in reversed(tree.nodes):
        if node.parent is not None:
            node.parent.weight += node.weight


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
