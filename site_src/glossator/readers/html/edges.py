"""Lines of a page that are furniture by where they stand and what they say, without a name."""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.html.main import Furniture
from glossator.readers.html.tree import BREAK, HEADINGS, Node
from glossator.text import folded

_HTTP = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_LETTER = re.compile(r"[^\W_]")
_ENDS = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_PROSE = 80  # characters outside links in one line: what has more is text
_SENTENCE = 40  # characters of a line that ends as a sentence does
_ALL = 0.9  # of the letters of a line: it is links
_LONGEST = 200  # characters of a line that furniture's words are looked for in
_SURE = 9  # weight of words that need no place
_SHORT = 60  # characters of a line that has none
_MOST_SAID = 60  # lines of what readers say under a text
_TAIL = 400  # characters behind the last rule of a page
_BOXES = frozenset({"related-links", "share-bar", "newsletter"})
_PICTURES = frozenset({"img", "picture", "figure", "table", "iframe"})
_KEPT = frozenset({"pre", "code", "table", "blockquote", "figure", "dl", "dt", "dd"})


@dataclass(slots=True)
class _Line:
    """The words between two breaks or ends of shapes."""

    nodes: list[Node] = field(default_factory=list)
    letters: int = 0
    linked: int = 0
    heads: bool = False
    kept: bool = False
    item: bool = False
    within: bool = True  # its links lead to pages of the same site

    @property
    def is_links(self) -> bool:
        return self.linked > 0 and self.linked >= _ALL * self.letters


class Edges:
    """Reads the lines of `main`; `taken` says what in it is accounted for, `base` is the address
    of the page."""

    def __init__(
        self, text: str, main: Node, taken: Callable[[Node], bool], base: str = ""
    ) -> None:
        self._text = text
        host = urlsplit(base).netloc if _HTTP.match(base) and "[" not in base else ""
        self._lines = [line for line in _lines(text, main, taken, host) if line.letters]
        self._rule = max((n.start for n in main.walk_without(taken) if n.name == "hr"), default=0)
        self._picture = max(
            (n.start for n in main.walk_without(taken) if n.name in _PICTURES), default=0
        )
        self._found: dict[int, Furniture] = {}

    def furniture(self) -> Mapping[int, Furniture]:
        """Why words are no text, by the ids of their nodes."""
        if any(line.letters - line.linked >= _PROSE for line in self._lines):
            self._boxes()
            self._amid()
            self._top()
            self._tail()
            self._bottom()
            self._last_box()
            self._closing()
        return self._found

    def _mark(self, line: _Line, why: Furniture) -> None:
        for node in line.nodes:
            self._found.setdefault(id(node), why)

    def _said(self, line: _Line) -> str:
        words = "".join(self._text[node.start : node.end] for node in line.nodes[:40])
        return " ".join(html.unescape(words[: 4 * _LONGEST]).split())

    def _by_words(self, line: _Line, least: int) -> Furniture | None:
        said = self._said(line)
        words = words_of(folded(said).casefold()) if len(said) <= _LONGEST else None
        if words is None or words.weight < least:
            return None
        return Furniture(words.reason, words.evidence)

    def _is_prose(self, line: _Line) -> bool:
        own = line.letters - line.linked
        return own >= _PROSE or (own >= _SENTENCE and bool(_ENDS.search(self._said(line))))

    def _boxes(self) -> None:
        """A heading over links to other pages, with them; a link that says it leads to one."""
        box: tuple[_Line, Furniture] | None = None
        for line in self._lines:
            if line.is_links and not line.heads and box:
                heading, why = box
                self._mark(heading, why)
                self._mark(line, why)
                continue
            box = None
            if line.kept or line.letters > _LONGEST:
                continue
            why_ = self._by_words(line, LIKELY)
            if why_ and why_.reason in _BOXES and (line.heads or len(self._said(line)) < 60):
                box = (line, why_)
            if line.linked * 2 >= line.letters and (sure := self._by_words(line, _SURE)):
                self._mark(line, sure)

    def _amid(self) -> None:
        """A short line by itself, wherever it stands, whose words leave no doubt."""
        for line in self._lines:
            if line.heads or line.kept or line.item or len(self._said(line)) > _SHORT:
                continue
            if not self._is_prose(line) and (sure := self._by_words(line, _SURE)):
                self._mark(line, sure)

    def _top(self) -> None:
        for line in self._lines:
            if line.heads or line.kept or self._is_prose(line):
                return
            if line.is_links and not _ENDS.search(self._said(line)):
                self._mark(line, Furniture("navigation", "links alone, above the text"))
            elif why := self._by_words(line, _SURE):
                self._mark(line, why)

    def _last_box(self) -> None:
        """A heading at the end over nothing but links to other pages of the site."""
        box: list[_Line] = []
        for line in reversed(self._lines):
            if line.heads:
                if len(box) > 1 and not line.kept:
                    why = Furniture("related-links", "heads links within the site, below the text")
                    for each in (line, *box):
                        self._mark(each, why)
                return
            if id(line.nodes[0]) in self._found:
                continue
            if not line.is_links or not line.within or line.kept:
                return
            box.append(line)

    def _closing(self) -> None:
        """Sections at the end under a heading of furniture: what readers say, links to other texts,
        forms; and such a heading that heads nothing of the text any more."""
        section: list[_Line] = []
        for line in reversed(self._lines):
            if id(line.nodes[0]) in self._found:
                continue
            if not line.heads:
                section.append(line)
                if len(section) > _MOST_SAID:
                    return
                continue
            why = self._by_words(line, LIKELY)
            counted = any(char.isdigit() for char in self._said(line))
            may = why and (
                (why.reason == "form" and counted) or not any(map(self._is_prose, section))
            )
            if why and may and not line.kept and line.nodes[-1].start > self._picture:
                for each in (line, *section):
                    self._mark(each, why)
                section = []
            elif section and not (line.is_links and line.within):
                return
            else:
                section.append(line)  # the title of another text, whose heading stands above

    def _bottom(self) -> None:
        for line in reversed(self._lines):
            if id(line.nodes[0]) in self._found:
                continue
            if line.heads or line.kept or line.item:
                return
            if why := self._by_words(line, LIKELY):
                self._mark(line, why)
            elif line.is_links and not _ENDS.search(self._said(line)):
                self._mark(line, Furniture("navigation", "links alone, below the text"))
            else:
                return

    def _tail(self) -> None:
        """What stands behind the last rule of a page, if it is short and furniture is among it."""
        tail = [line for line in self._lines if line.nodes[0].start > self._rule]
        if not self._rule or len(tail) == len(self._lines) or not tail:
            return
        if sum(line.letters for line in tail) > _TAIL or any(
            line.heads or line.kept or line.item or self._is_prose(line) for line in tail
        ):
            return
        known = [line.is_links or self._by_words(line, LIKELY) is not None for line in tail]
        if sum(known) * 2 >= len(tail):
            for line in tail:
                why = Furniture("site-notice", "beside links behind the last rule of the page")
                self._mark(line, self._by_words(line, LIKELY) or why)


def _lines(text: str, main: Node, taken: Callable[[Node], bool], host: str) -> Iterator[_Line]:
    line = _Line()
    key: tuple[int, int] = (0, 0)
    breaks = 0
    away: set[int] = set()
    place: dict[int, tuple[int, bool, bool, bool, bool]] = {
        id(main): (id(main), False, False, False, False)
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
                id(node) if is_block else block,
                linked or bool(target),
                heads or node.name in HEADINGS,
                kept or node.name in _KEPT,
                item or node.name == "li",
            )
            continue
        if (block, breaks) != key:
            if line.nodes:
                yield line
            line, key = _Line(heads=heads, kept=kept, item=item), (block, breaks)
        letters = len(_LETTER.findall(html.unescape(text[node.start : node.end])))
        line.nodes.append(node)
        line.letters += letters
        line.linked += letters * linked
        line.within &= not (linked and any(id(each) in away for each in node.ancestors()))
    if line.nodes:
        yield line


def _leads_out(target: str, host: str) -> bool:
    """Whether a link leads to another site, or to a place of its own page."""
    if target.startswith("#") or target.lower().startswith(("mailto:", "javascript:")):
        return True
    return bool(_HTTP.match(target)) and (not host or f"//{host}" not in target[:300])
