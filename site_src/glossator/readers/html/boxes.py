"""Boxes inside the chosen part of a page that are the site's and no text, by evidence that adds up.

Where an element's name is sure, `main` has judged it before. Here each element that holds no
heading over text is weighed: what its names hint at, what its lines say, how they look, and where
it stands to the title and to the element that holds the text.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from glossator.model.documents import Reason
from glossator.readers.clippings.wording import LIKELY
from glossator.readers.html.box_signs import KEPT, PICTURES, SIGNS, Box, cells_of, is_text
from glossator.readers.html.hints import hinted_reason
from glossator.readers.html.lines import PageLine
from glossator.readers.html.looks import USUAL, Looks
from glossator.readers.html.main import Furniture
from glossator.readers.html.names import called
from glossator.readers.html.tree import HEADINGS, Node

_ENOUGH = 6.0
_SHARE = 0.75  # of the running text of a page: what holds so much of it is the text's element
_MOST = 0.3  # of the letters of the main part: a larger box is none
_MOST_BEHIND = 0.6  # of them, where a box stands behind the text and has the name of one
_UNASKED = frozenset({"tbody", "thead", "tfoot", "dt", "dd", "caption", "figcaption", "figure",
                      "pre", "blockquote", "summary", "details"}) | HEADINGS  # fmt: skip


@dataclass(frozen=True)
class Site:
    """What is known of a page: how its words look, the heading that is its title, the name of the
    site (empty if it is not known) and those of the authors."""

    looks: Looks
    title: Node | None
    publisher: str
    authors: Collection[str]


_PER_PROSE = -6.0
_PER_PROSE_BEHIND = -3.0
_PER_PROSE_HINTED = -2.0
_PER_SENTENCE = -2.0
_MOST_SENTENCES = 3


def boxes(
    main: Node, lines: Sequence[PageLine], taken: Callable[[Node], bool], site: Site
) -> Mapping[int, Furniture]:
    """Why elements in `main` are no text, by their ids. `lines` are the lines in it, `taken` says
    of what it is accounted for."""
    if sum(map(is_text, lines)) < 2:
        return {}
    return _Boxes(main, lines, site).found(taken)


class _Boxes:
    def __init__(self, main: Node, lines: Sequence[PageLine], site: Site) -> None:
        self._main = main
        self._lines = lines
        self._site = site
        self._thread = is_thread(main)
        self._usual = _usual(lines, site.looks)
        prose = [line for line in lines if is_text(line) and self._tells(line)]
        self._text = _element(main, prose, lines)
        own = [line for line in prose if self._text.start <= line.nodes[0].start < self._text.close]
        self._last = own[-1].nodes[-1].start if own else 0
        first = own[0].nodes[0].start if own else 0
        self._rule = max((each.start for each in main.walk() if each.name == "hr"), default=0)
        self._title = site.title if site.title and site.title.start <= first else None
        self._letters = sum(line.letters for line in lines)
        self._alike = Counter(_shape(each) for each in main.walk() if each.name)
        self._starts = [line.nodes[0].start for line in lines]

    def _tells(self, line: PageLine) -> bool:
        """Whether running text is neither links nor in letters that notices are set in."""
        is_large = self._site.looks.size(line.nodes[0]) > self._usual - 2
        return line.linked * 2 <= line.letters and is_large

    def found(self, taken: Callable[[Node], bool]) -> dict[int, Furniture]:
        """Each outermost element that enough speaks for."""
        kept = {id(self._text), *(id(each) for each in self._text.ancestors())}
        kept |= {id(each) for each in self._title.ancestors()} if self._title else set()
        found: dict[int, Furniture] = {}
        stack = list(reversed(self._main.children))
        while stack:
            node = stack.pop()
            if not node.name or node is self._title or not _may_be_box(node) or taken(node):
                continue
            lines = self._inside(node)
            if not lines or self._is_kept(node, lines):
                continue
            if id(node) not in kept and (node.name not in _UNASKED or node.name == "figure"):
                why = self._why(node, lines)
                if why is not None:
                    found[id(node)] = why
                    continue
            stack.extend(reversed(node.children))
        return found

    def _is_kept(self, node: Node, lines: Sequence[PageLine]) -> bool:
        """Whether an element is a shape of texts: a table of data, a picture, a quotation."""
        if node.name == "figure":
            return not _is_hollow(node)
        if node.name != "table":
            return node.name in KEPT and not (node.name == "dl" and _is_named(node))
        if node.holds_layout or node.start <= self._text.start < node.close:
            return False
        linked = sum(line.linked for line in lines) >= 0.8 * sum(line.letters for line in lines)
        return cells_of(node) > 3 and not linked

    def _inside(self, node: Node) -> Sequence[PageLine]:
        first = bisect_left(self._starts, node.start)
        return self._lines[first : bisect_left(self._starts, node.close, first)]

    def _why(self, node: Node, lines: Sequence[PageLine]) -> Furniture | None:
        if len(lines) == 1 and not node.attributes and is_text(lines[0]):
            return None  # a paragraph
        box = self._box(node, lines)
        behind = box.teases or (box.behind and box.outside and box.hint is not None)
        most = (_MOST_BEHIND if behind else _MOST) * self._letters
        if sum(line.letters for line in lines) > most:
            return None
        held = [sign for sign in SIGNS if sign.holds(box)]
        weight = sum(sign.weight for sign in held) + _per_prose(box) * box.prose
        weight += _PER_SENTENCE * min(box.sentences, _MOST_SENTENCES)
        if weight < _ENOUGH:
            return None
        first = lines[0].words
        if len(lines) == 1 and first and first.weight >= LIKELY:
            return Furniture(first.reason, first.evidence)
        said = [sign.evidence for sign in held if sign.evidence]
        return Furniture(_reason(box), ", ".join(dict.fromkeys(said)))

    def _box(self, node: Node, lines: Sequence[PageLine]) -> Box:
        size = max(self._site.looks.size(line.nodes[0]) for line in lines)
        name = self._site.publisher
        return Box(
            node=node,
            lines=lines,
            behind=node.start > self._last,
            before=self._title is not None and node.close <= self._title.start,
            outside=not (self._text.start <= node.start and node.close <= self._text.close),
            alike=self._alike[_shape(node)] if node.says("class") else 0,
            small=size < min(USUAL, self._usual) - 1,
            named=bool(name) and any(name in line.said for line in lines),
            ruled=node.start > self._rule > self._last,
            thread=self._thread,
            signed=lines[0].said in self._site.authors,
        )


def _per_prose(box: Box) -> float:
    """What a line of running text counts, which is less where the site's is likely."""
    if box.teases:
        return 0.0
    aside = box.outside and (box.behind or box.before)
    if box.behind and aside and box.hint:
        return 0.0 if box.hint == "form" else _PER_PROSE_HINTED  # readers say much
    return _PER_PROSE_BEHIND if aside or box.small else _PER_PROSE


def _usual(lines: Sequence[PageLine], looks: Looks) -> float:
    """The size of the letters of most running text."""
    sizes: Counter[float] = Counter()
    for line in lines:
        if line.is_prose:
            sizes[looks.size(line.nodes[0])] += line.letters
    return sizes.most_common(1)[0][0] if sizes else USUAL


def _may_be_box(node: Node) -> bool:
    """Whether an element stands apart, or is one of letters as old pages set their notices in."""
    return node.is_block or node.name in ("font", "small")


def _shape(node: Node) -> tuple[str, str]:
    return node.name, node.says("class")


def _is_hollow(figure: Node) -> bool:
    """Whether a `figure` holds nothing that is one."""
    return not any(
        each.name in PICTURES - {"figure"} or each.name in ("table", "pre", "blockquote", "code")
        for each in figure.walk()
    )


_POSTS = frozenset({
    "post", "message", "posting", "beitrag", "mensaje", "answer", "postcontainer", "postbody",
    "forumpost", "threadpost", "bericht", "inlagg",
})  # fmt: skip


def is_thread(main: Node) -> bool:
    """Whether a text is one of posts."""
    return sum(_is_post(each) for each in main.walk()) > 1


def _is_post(node: Node) -> bool:
    return bool(node.name) and bool(called(node.says("class")) & _POSTS) and node.weight > 0


def _is_named(node: Node) -> bool:
    return hinted_reason(node.says("class"), vague=False) is not None


_ALONE = 0.3  # what a paragraph counts that none stands beside: a text has them in rows


def _element(main: Node, prose: Sequence[PageLine], lines: Sequence[PageLine]) -> Node:
    """The innermost element that holds nearly all running text, of the `lines` that which is
    `prose`; what stands between titles and pictures alone may be the site's."""
    starts = [line.nodes[0].start for line in prose]
    own = {id(line) for line in prose}
    rows = {
        id(line)
        for above, below in pairwise(lines)
        if id(above) in own and id(below) in own
        for line in (above, below)
    }
    sums = [0.0, *accumulate(n.letters * (1.0 if id(n) in rows else _ALONE) for n in prose)]

    def letters(node: Node) -> float:
        return sums[bisect_left(starts, node.close)] - sums[bisect_left(starts, node.start)]

    node = main
    while len(prose) > 2:
        shapes = (child for child in node.children if child.name and child.is_block)
        inner = next((each for each in shapes if letters(each) >= _SHARE * sums[-1]), None)
        if inner is None:
            break
        node = inner
    return node


def _reason(box: Box) -> Reason:
    if box.hint:
        return box.hint
    said = [line.words for line in box.lines if line.words]
    if said:
        return max(said, key=lambda each: each.weight).reason
    return "navigation" if box.linked >= 0.5 else "site-notice"
