"""Boxes inside the chosen part of a page that are the site's and no text, by evidence that adds up.

Where an element's name is sure, `main` has judged it before. Here each element that holds no
heading over text is weighed: what its names hint at, what its lines say, how they look, and where
it stands to the title and to the element that holds the text.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from glossator.model.documents import Reason
from glossator.readers.clippings.frame_places import PRICE
from glossator.readers.clippings.wording import LIKELY, SURE
from glossator.readers.html.hints import (
    hinted_reason,
    names_caption,
    names_heading,
    names_quotation,
)
from glossator.readers.html.lines import PageLine
from glossator.readers.html.looks import USUAL, Looks
from glossator.readers.html.main import Furniture
from glossator.readers.html.names import called, is_button
from glossator.readers.html.tree import HEADINGS, Node
from glossator.readers.plain_lines import is_list_start

_ENOUGH = 6.0
_SHARE = 0.75  # of the running text of a page: what holds so much of it is the text's element
_MOST = 0.3  # of the letters of the main part: a larger box is none
_MOST_BEHIND = 0.6  # of them, where a box stands behind the text and has the name of one
_BRIEF = 16  # words
_PICTURES = frozenset({"img", "picture", "figure", "video", "iframe", "svg"})
_KEPT = frozenset({"pre", "blockquote", "dl", "figure", "xmp"})
_UNASKED = frozenset({"tbody", "thead", "tfoot", "dt", "dd", "caption", "figcaption", "figure",
                      "pre", "blockquote", "summary", "details"}) | HEADINGS  # fmt: skip
# "4,8 sur 5 (57 votes)"
_RATED = re.compile(
    r"\b\d(?:[.,]\d)? ?(?:/|out of|of|sur|von|de|su|van|av|z|из) ?(?:5|10)\b"
    r"|\(?\d+ (?:votes?|ratings?|reviews?|avis|voti|votos|stimmen|bewertungen|ocen|głosów)\b",
    re.IGNORECASE,
)


def is_text(line: PageLine) -> bool:
    """Whether a line is running text that does not say what sites say."""
    return line.is_prose and (line.words is None or line.words.weight < LIKELY)


@dataclass(frozen=True)
class Site:
    """The name of the site, empty if it is not known, and those of the authors."""

    publisher: str
    authors: Collection[str]


@dataclass(frozen=True)
class Box:
    """An element as the signs see it: its `lines`; `behind` the last running text; `before` the
    title; `outside` the element that holds the text; `alike` other elements of its name and class
    stand in the page; `small` letters; `named`:
    its words name the site; `ruled`: behind the last rule of the page, which is behind the text."""

    node: Node
    lines: Sequence[PageLine]
    behind: bool
    before: bool
    outside: bool
    alike: int
    small: bool
    named: bool
    ruled: bool
    thread: bool
    signed: bool

    @cached_property
    def clear(self) -> Reason | None:
        """What its names hint at."""
        return self._hint(vague=False)

    @cached_property
    def hint(self) -> Reason | None:
        """What its names hint at, or words among them that texts have for names as well."""
        return self.clear or self._hint(vague=True)

    def _hint(self, *, vague: bool) -> Reason | None:
        """By its own names, or those of an element that holds nothing else."""
        node = self.node
        while True:
            for attribute in ("class", "id"):
                said = node.says(attribute)
                if said and (found := hinted_reason(said, vague=vague)):
                    return found
            inner = [each for each in node.children if each.name or each.words().strip()]
            if len(inner) != 1 or not inner[0].name or inner[0].name in HEADINGS:
                return None
            node = inner[0]

    @cached_property
    def prose(self) -> int:
        return sum(is_text(line) for line in self.lines)

    @cached_property
    def sentences(self) -> int:
        """Short lines that end as sentences do."""
        return sum(
            not (line.is_prose or line.words) and line.ends and line.count > 2
            for line in self.lines
        )

    @cached_property
    def count(self) -> int:
        return sum(line.count for line in self.lines)

    @cached_property
    def told(self) -> list[int]:
        """The weights of what its lines say of a site."""
        return sorted(
            (line.words.weight for line in self.lines if line.words and not is_text(line)),
            reverse=True,
        )

    @cached_property
    def linked(self) -> float:
        """The share of its letters in links."""
        return sum(line.linked for line in self.lines) / sum(line.letters for line in self.lines)

    @cached_property
    def face(self) -> float:
        """The share of its lines that are words of an interface."""
        short = [line.face.share > 0.5 for line in self.lines if line.count <= _BRIEF]
        return sum(short) / len(self.lines)

    @cached_property
    def pressed(self) -> bool:
        """Whether something in it is there to be pressed."""
        return any(
            each.name in ("button", "input")
            or (each.name == "a" and is_button(each.says("class")))
            or "onclick" in each.attributes
            for each in self.node.walk()
            if each.name
        )

    @cached_property
    def holds(self) -> frozenset[str]:
        """The names of the elements in it."""
        return frozenset(each.name for each in self.node.walk() if each.name)

    @cached_property
    def cells(self) -> int:
        return _cells(self.node)

    @property
    def priced(self) -> bool:
        """Whether one of its lines is a price."""
        return any(PRICE.fullmatch(line.said) for line in self.lines)

    @property
    def captions(self) -> bool:
        """Whether it is a picture with what it shows."""
        inside = any(each.name and names_caption(each.says("class")) for each in self.node.walk())
        return inside or (bool(self.holds & _PICTURES) and len(self.lines) <= 2)


@dataclass(frozen=True)
class _Sign:
    weight: float
    evidence: str
    holds: Callable[[Box], bool]


_SIGNS = (
    _Sign(5, "is called what furniture is called", lambda b: b.clear is not None),
    _Sign(3, "is called what furniture may be called", lambda b: bool(b.hint) and not b.clear),
    _Sign(2.5, "is a notice over the title", lambda b: b.before and b.hint == "site-notice"),
    _Sign(5, "says what sites say", lambda b: b.told[:1] >= [SURE]),
    _Sign(3.5, "says what sites say", lambda b: SURE > (b.told or [0])[0] >= LIKELY),
    _Sign(1.5, "says what sites may say", lambda b: LIKELY > (b.told or [0])[0] > 0),
    _Sign(1.5, "says so in several lines", lambda b: len(b.told) > 1),
    _Sign(1.5, "says so in several lines", lambda b: len(b.told) > 2),
    _Sign(2, "has words of an interface", lambda b: b.face >= 0.5),
    _Sign(
        2,
        "speaks of matters of the site",
        lambda b: any(line.face.heavy > 1 for line in b.lines) and b.count <= 3 * _BRIEF,
    ),
    _Sign(2, "has something to press", lambda b: b.pressed),
    _Sign(2.5, "is links", lambda b: b.linked >= 0.8),
    _Sign(1, "has links", lambda b: 0.3 <= b.linked < 0.8 and not b.prose),
    _Sign(
        2,
        "offers a link of the site",
        lambda b: not b.outside and any(line.is_links and line.within for line in b.lines),
    ),
    _Sign(3, "stands behind the text and outside it", lambda b: b.behind and b.outside),
    _Sign(1, "stands behind the text", lambda b: b.behind and not b.outside),
    _Sign(4.5, "stands over the title", lambda b: b.before and b.outside),
    _Sign(1.5, "is brief", lambda b: b.count <= _BRIEF and not b.prose),
    _Sign(
        2,
        "stands in the same shape again and again",
        lambda b: b.alike > 2 and len(b.lines) > 1 and not b.prose,
    ),
    _Sign(1.5, "is in small letters", lambda b: b.small),
    _Sign(3, "stands under a drawn line", lambda b: b.node.words()[:40].strip()[:5] == "_" * 5),
    _Sign(2, "stands behind the last rule of the page", lambda b: b.ruled),
    _Sign(2, "stands in a thread of posts", lambda b: b.thread and b.clear == "form"),
    _Sign(3, "begins with the author's name", lambda b: b.signed and b.behind),
    _Sign(3, "names a price", lambda b: b.priced),
    _Sign(3, "counts votes", lambda b: any(_RATED.search(line.said) for line in b.lines)),
    _Sign(2.5, "names the site", lambda b: b.named and b.count <= 3 * _BRIEF),
    # --- against ---
    _Sign(-20, "", lambda b: bool(b.holds & _KEPT - {"figure"}) and not b.hint and not b.before),
    _Sign(-5, "", lambda b: bool(b.holds & {"pre", "blockquote"})),
    _Sign(-8, "", lambda b: b.cells > 3 and "table" in b.holds and b.linked < 0.3 and not b.hint),
    _Sign(-6, "", lambda b: b.captions and not b.priced),
    _Sign(-5, "", lambda b: bool(b.node.name) and names_quotation(b.node.says("class"))),
    _Sign(
        -3,
        "",
        lambda b: bool(b.holds & HEADINGS) and not b.told and not (b.alike > 2 and b.hint),
    ),
    _Sign(-3, "", lambda b: b.node.name == "p"),
    _Sign(-5, "", lambda b: names_heading(b.node.says("class")) and len(b.lines) == 1),
    _Sign(-4, "", lambda b: any(is_list_start(line.said) for line in b.lines)),
    _Sign(-2, "", lambda b: b.lines[-1].said.endswith((":", "："))),
    _Sign(-3, "", lambda b: b.lines[0].said[:1] in '“„«‘「『"' and not b.told),
)
_PER_PROSE = -6.0
_PER_PROSE_BEHIND = -3.0
_PER_PROSE_HINTED = -2.0
_PER_SENTENCE = -2.0
_MOST_SENTENCES = 3


def boxes(
    main: Node,
    lines: Sequence[PageLine],
    looks: Looks,
    taken: Callable[[Node], bool],
    title: Node | None,
    site: Site,
) -> Mapping[int, Furniture]:
    """Why elements in `main` are no text, by their ids. `lines` are the lines in it, `taken` says
    of what it is accounted for, `title` is the heading that is the page's title, `site` what
    the page says of itself."""
    if sum(map(is_text, lines)) < 2:
        return {}
    return _Boxes(main, lines, looks, title, site).found(taken)


class _Boxes:
    def __init__(
        self,
        main: Node,
        lines: Sequence[PageLine],
        looks: Looks,
        title: Node | None,
        site: Site,
    ) -> None:
        self._site = site
        self._thread = is_thread(main)
        self._main = main
        self._lines = lines
        self._looks = looks
        self._usual = _usual(lines, looks)
        prose = [
            line
            for line in lines
            if is_text(line)
            and line.linked * 2 <= line.letters
            and looks.size(line.nodes[0]) > self._usual - 2
        ]
        self._text = _element(main, prose)
        own = [line for line in prose if self._text.start <= line.nodes[0].start < self._text.close]
        self._last = own[-1].nodes[-1].start if own else 0
        self._first = own[0].nodes[0].start if own else 0
        self._rule = max((each.start for each in main.walk() if each.name == "hr"), default=0)
        self._title = title if title is not None and title.start <= self._first else None
        self._letters = sum(line.letters for line in lines)
        self._alike = Counter(_shape(each) for each in main.walk() if each.name)
        self._starts = [line.nodes[0].start for line in lines]

    def found(self, taken: Callable[[Node], bool]) -> dict[int, Furniture]:
        """Each outermost element that enough speaks for."""
        kept = {id(self._text), *(id(each) for each in self._text.ancestors())}
        kept |= {id(each) for each in self._title.ancestors()} if self._title else set()
        found: dict[int, Furniture] = {}
        stack = list(reversed(self._main.children))
        while stack:
            node = stack.pop()
            if not node.name or node is self._title or not node.is_block or taken(node):
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
            return node.name in _KEPT and not (node.name == "dl" and _is_named(node))
        if node.holds_layout or node.start <= self._text.start < node.close:
            return False
        linked = sum(line.linked for line in lines) >= 0.8 * sum(line.letters for line in lines)
        return _cells(node) > 3 and not linked

    def _inside(self, node: Node) -> Sequence[PageLine]:
        first = bisect_left(self._starts, node.start)
        return self._lines[first : bisect_left(self._starts, node.close, first)]

    def _why(self, node: Node, lines: Sequence[PageLine]) -> Furniture | None:
        sizes = [self._looks.size(line.nodes[0]) for line in lines]
        site = self._site.publisher
        box = Box(
            node=node,
            lines=lines,
            behind=node.start > self._last,
            before=self._title is not None and node.close <= self._title.start,
            outside=not (self._text.start <= node.start and node.close <= self._text.close),
            thread=self._thread,
            signed=lines[0].said in self._site.authors,
            ruled=node.start > self._rule > self._last,
            alike=self._alike[_shape(node)] if node.says("class") else 0,
            named=bool(site) and any(site in line.said for line in lines),
            small=max(sizes) < USUAL - 1 and max(sizes) < self._usual - 1,
        )
        behind = box.behind and box.outside and box.hint is not None
        most = (_MOST_BEHIND if behind else _MOST) * self._letters
        if sum(line.letters for line in lines) > most:
            return None
        held = [sign for sign in _SIGNS if sign.holds(box)]
        per = _PER_PROSE_BEHIND if (box.behind or box.before) and box.outside else _PER_PROSE
        if box.small:
            per = _PER_PROSE_BEHIND
        if behind:
            per = _PER_PROSE_HINTED
        if behind and box.hint == "form":
            per = 0.0  # what readers say
        weight = sum(sign.weight for sign in held) + per * box.prose
        weight += _PER_SENTENCE * min(box.sentences, _MOST_SENTENCES)
        if weight < _ENOUGH:
            return None
        first = lines[0].words
        if len(lines) == 1 and first and first.weight >= LIKELY:
            return Furniture(first.reason, first.evidence)
        said = [sign.evidence for sign in held if sign.evidence]
        return Furniture(_reason(box), ", ".join(dict.fromkeys(said)))


def _usual(lines: Sequence[PageLine], looks: Looks) -> float:
    """The size of the letters of most running text."""
    sizes: Counter[float] = Counter()
    for line in lines:
        if line.is_prose:
            sizes[looks.size(line.nodes[0])] += line.letters
    return sizes.most_common(1)[0][0] if sizes else USUAL


def _shape(node: Node) -> tuple[str, str]:
    return node.name, node.says("class")


def _is_hollow(figure: Node) -> bool:
    """Whether a `figure` holds nothing that is one."""
    return not any(
        each.name in _PICTURES - {"figure"} or each.name in ("table", "pre", "blockquote", "code")
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


def _cells(node: Node) -> int:
    return sum(each.name in ("td", "th") for each in node.walk())


def _element(main: Node, prose: Sequence[PageLine]) -> Node:
    """The innermost element that holds nearly all running text."""
    starts = [line.nodes[0].start for line in prose]
    sums = [0, *accumulate(line.letters for line in prose)]

    def letters(node: Node) -> int:
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
