"""The lines of a page: the words between two breaks or ends of shapes, as a reader sees them."""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from glossator.readers.clippings.vocabulary import Interface, interface_of
from glossator.readers.clippings.wording import Words, words_of
from glossator.readers.html.tables import is_layout
from glossator.readers.html.tree import BREAK, HEADINGS, Node
from glossator.readers.plain_lines import count_words
from glossator.text import folded

LONGEST = 200  # characters of a line that furniture's words are looked for in
PROSE = 80  # letters outside links in one line: what has more is text
SENTENCE = 40  # letters of a line that ends as a sentence does
ENDS = re.compile(r"[.!?…。！？][\"'”“’‘»«›‹)\]]*$")
_HTTP = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_LETTER = re.compile(r"[^\W_]")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ALL = 0.9  # of the letters of a line: it is links
_KEPT = frozenset({"pre", "code", "table", "blockquote", "figure", "dl", "dt", "dd"})


@dataclass
class PageLine:
    """The words between two breaks: their `nodes`, `block` the nearest shape round them, `linked`
    of its `letters` in links, whether it stands in a heading, in a shape that keeps what is in it,
    in an item; `within`: its links lead to pages of the same site."""

    block: Node
    text: str
    nodes: list[Node] = field(default_factory=list)
    letters: int = 0
    linked: int = 0
    heads: bool = False
    kept: bool = False
    item: bool = False
    within: bool = True

    @property
    def is_links(self) -> bool:
        """Whether it is nothing but links."""
        return self.linked > 0 and self.linked >= _ALL * self.letters

    @cached_property
    def said(self) -> str:
        """Its first words, white space as one space."""
        words = "".join(self.text[node.start : node.end] for node in self.nodes[:40])
        return " ".join(html.unescape(words[: 4 * LONGEST]).split())

    @cached_property
    def ends(self) -> bool:
        """Whether it ends as a sentence does."""
        last = html.unescape(self.text[self.nodes[-1].start : self.nodes[-1].end][-60:]).rstrip()
        return bool(ENDS.search(last))

    @cached_property
    def is_prose(self) -> bool:
        """Whether it is running text."""
        own = self.letters - self.linked
        if own >= PROSE:
            return True
        wide = len(_WIDE.findall(self.said))  # a sign of such a script says as much as two letters
        return own + 2 * wide >= SENTENCE and self.ends

    @cached_property
    def count(self) -> int:
        """How many words it has, roughly where there are many."""
        return count_words(self.said)

    @cached_property
    def words(self) -> Words | None:
        """What its words say of a site, if it is short."""
        key = folded(self.said).casefold()
        return words_of(key) if 0 < len(self.said) <= LONGEST else None

    @cached_property
    def face(self) -> Interface:
        """How far it consists of the words of an interface."""
        return interface_of(folded(self.said[:LONGEST]).casefold())


def page_lines(
    text: str, main: Node, taken: Callable[[Node], bool], host: str
) -> Iterator[PageLine]:
    """The lines in `main`, but for what is `taken`; `host` is that of the page's address."""
    line = PageLine(main, text)
    key: tuple[int, int] = (0, 0)
    breaks = 0
    away: set[int] = set()
    place: dict[int, tuple[Node, bool, bool, bool, bool]] = {
        id(main): (main, False, False, False, False)
    }
    for node in main.walk_without(taken):
        parent = node.parent
        while parent is not None and id(parent) not in place:
            parent = parent.parent
        block, linked, heads, kept, item = place[id(parent)] if parent else place[id(main)]
        if node.name:
            target = node.says("href") if node.name == "a" else ""
            if target and _leads_out(target, host):
                away.add(id(node))
            is_block = node.is_block
            breaks += is_block or node.name == BREAK
            place[id(node)] = (
                node if is_block else block,
                linked or bool(target),
                heads or node.name in HEADINGS,
                kept or (node.name in _KEPT and not (node.name == "table" and _is_no_data(node))),
                item or node.name == "li",
            )
            continue
        if not text[node.start : node.end].strip():
            continue
        if (id(block), breaks) != key:
            if line.letters:
                yield line
            line = PageLine(block, text, heads=heads, kept=kept, item=item)
            key = (id(block), breaks)
        letters = len(_LETTER.findall(html.unescape(text[node.start : node.end])))
        line.nodes.append(node)
        line.letters += letters
        line.linked += letters * linked
        line.within &= not (linked and any(id(each) in away for each in node.ancestors()))
    if line.letters:
        yield line


def _is_no_data(table: Node) -> bool:
    """Whether a table lays a page out, or is little else than links."""
    if is_layout(table):
        return True
    words = [each for each in table.walk() if not each.name and each.words().strip()]
    linked = [each for each in words if any(round_it.name == "a" for round_it in each.ancestors())]
    return 2 * len(linked) > len(words)


def _leads_out(target: str, host: str) -> bool:
    """Whether a link leads to another site, or to a place of its own page."""
    if target.startswith("#") or target.lower().startswith(("mailto:", "javascript:")):
        return True
    return bool(_HTTP.match(target)) and (not host or f"//{host}" not in target[:300])
