"""Headings that a page marks as nothing but bold, large or oddly named lines, by evidence that adds
up."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.model.trees import Guess
from glossator.readers.clippings.guesses import Maker, Sign, guess_of
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.html.hints import names_caption, names_heading, names_quotation
from glossator.readers.html.lines import PageLine
from glossator.readers.html.looks import Looks
from glossator.readers.html.names import called
from glossator.readers.html.tree import BREAK, Node

_ENOUGH = 8
_ASKS = ("?", "？", "؟")
_INTERVIEW = 3  # questions alone in a line: someone is asked, and they head nothing
_LONGEST = 14  # words
_MOST = 110  # characters
_CLOSED = re.compile(r"[.,;:…。、，；：][\"'”“’‘»«›‹)\]]*$")
_WORD = re.compile(r"[^\W\d_]{2}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[IVXLC]+\b|\d")
_NOWHERE = frozenset({
    "li", "td", "th", "blockquote", "pre", "figure", "dl", "dt", "dd", "figcaption", "caption",
    "a", "details", "summary", "label", "cite", "q",
})  # fmt: skip
_PICTURES = frozenset({"img", "picture", "figure", "video", "iframe"})


@dataclass(frozen=True)
class _Place:
    """A short line as the signs see it: `bold` and `larger` than the text, `alone` in its shape,
    between breaks in a shape of more (`broken`), `over` and `under` running text; `shape` is the
    name and class of what it stands in, `odd` none of a paragraph's, `rows` how often such a shape
    stands over text; `pictured`: right under a picture; `times` the same
    words stand alone; `asked`: one of many questions; `quoted`: right under a quotation."""

    line: PageLine
    outer: Node
    bold: bool
    larger: float
    alone: bool
    over: bool
    under: bool
    odd: bool
    rows: int
    pictured: bool
    times: int
    asked: bool
    quoted: bool

    @property
    def said(self) -> str:
        return self.line.said


_sign: Maker[_Place] = Sign

_SIGNS = (
    _sign("is bold", 4, lambda p: p.bold),
    _sign("is in large letters", 3, lambda p: p.larger >= 1.1),
    _sign("is in very large letters", 1, lambda p: p.larger >= 1.3),
    _sign("is called a heading", 5, lambda p: _is_called(p)),
    _sign("stands in a shape of its own over text", 2, lambda p: p.odd and p.over and p.alone),
    _sign("stands in such a shape as others over text", 3, lambda p: p.odd and p.rows > 1),
    _sign("stands over running text", 2, lambda p: p.over),
    _sign("stands between paragraphs", 1, lambda p: p.over and p.under),
    _sign("is short", 1, lambda p: p.line.count <= 8),
    _sign("", -4, lambda p: not (p.over or p.bold)),
    _sign("", -5, lambda p: bool(_CLOSED.search(p.said)) and not p.said[:-1].isdigit()),
    _sign("", -4, lambda p: p.said.endswith((":", "："))),
    _sign("", -5, lambda p: p.said[0] in '“„«‘「『"–—-•·*►(['),
    _sign("", -3, lambda p: p.said[0].islower()),
    _sign("", -8, lambda p: p.pictured and not _is_called(p)),
    _sign("", -6, lambda p: is_day(p.said)),
    _sign("", -6, lambda p: _is_other(p)),
    _sign("", -9, lambda p: _names_code(p)),
    _sign("", -9, lambda p: _is_in_note(p.line.block)),
    _sign("", -3, lambda p: p.line.linked > 0),
    _sign("", -4, lambda p: p.larger < 0.95),
    _sign("", -4, lambda p: bool(p.line.words)),
    _sign("", -6, lambda p: p.times > 1),
    _sign("", -5, lambda p: p.asked),
    _sign("", -3, lambda p: is_name(p.said) and not (p.bold or p.larger > 1)),
    _sign("", -3, lambda p: p.quoted),
)


def heading_like(
    lines: Sequence[PageLine], looks: Looks, *, titled: bool
) -> Mapping[int, tuple[Node, int, Guess]]:
    """The elements that are headings, by their ids, with their levels and what speaks for them;
    `lines` are those of the text, `titled` that its title is known."""
    if sum(line.is_prose for line in lines) < 2:
        return {}
    places = _places(lines, looks, titled=titled)
    found: dict[int, tuple[Node, int, Guess]] = {}
    sizes: dict[int, float] = {}
    for place in places:
        held = [sign for sign in _SIGNS if sign.holds(place)]
        if sum(sign.weight for sign in held) >= _ENOUGH:
            found[id(place.outer)] = (place.outer, 2, guess_of(held, _ENOUGH))
            sizes[id(place.outer)] = place.larger
    return _levelled(found, sizes)


def _places(lines: Sequence[PageLine], looks: Looks, *, titled: bool) -> list[_Place]:
    """What the signs see of each short line that stands alone, but for the first where that may be
    the title."""
    prose = [line for line in lines if line.is_prose]
    letters = Counter[float]()
    for line in prose:
        letters[looks.size(line.nodes[0])] += line.letters
    usual = letters.most_common(1)[0][0]
    bold = sum(looks.is_bold(line.nodes[0]) for line in prose) * 2 <= len(prose)
    shapes = Counter(_shape(line.block) for line in prose)
    outer = {i: node for i, line in enumerate(lines) if (i or titled) and (node := _apart(line))}
    over = {i for i in outer if _over(lines, i)}
    rows = Counter(_shape(lines[i].block) for i in over if outer[i].is_block)
    times = Counter(line.said for line in lines)
    questions = sum(lines[i].said.endswith(_ASKS) for i in outer)
    asked = questions >= _INTERVIEW and questions * 2 > len(outer)
    first = lines.index(prose[0])
    return [
        _Place(
            line=line,
            outer=node,
            bold=bold and all(map(looks.is_bold, _said(line))),
            larger=looks.size(line.nodes[0]) / usual,
            alone=node.is_block,
            over=i in over,
            under=(i > 0 and lines[i - 1].is_prose) or (i > first and lines[i - 1].item),
            odd=bool(line.block.says("class")) and shapes[_shape(line.block)] == 0,
            rows=rows[_shape(line.block)] if node.is_block else 0,
            pictured=_is_pictured(node),
            times=times[line.said],
            asked=asked and line.said.endswith(_ASKS),
            quoted=i > 0 and _is_quoted(lines[i - 1].block),
        )
        for i, node in outer.items()
        for line in (lines[i],)
    ]


def _apart(line: PageLine) -> Node | None:
    return _outer(line) if _is_short(line) else None


def _levelled(
    found: dict[int, tuple[Node, int, Guess]], sizes: Mapping[int, float]
) -> Mapping[int, tuple[Node, int, Guess]]:
    """The largest are of the second level, the next of the third; no more are told apart."""
    order = sorted(set(sizes.values()), reverse=True)
    return {
        key: (node, 2 if sizes[key] == order[0] else 3, guess)
        for key, (node, _, guess) in found.items()
    }


def _shape(node: Node) -> tuple[str, str]:
    return node.name, node.says("class")


def _is_short(line: PageLine) -> bool:
    said = line.said
    return (
        not (line.heads or line.kept or line.item or line.is_prose)
        and 0 < line.count <= _LONGEST
        and len(said) <= _MOST
        and bool(_WORD.search(said))
    )


def _over(lines: Sequence[PageLine], i: int) -> bool:
    """Whether the line below line `i` is text: a paragraph, or a short one over a list."""
    below = lines[i + 1 : i + 2]
    return (
        bool(below)
        and not below[0].heads
        and (
            below[0].is_prose
            or below[0].item
            or below[0].kept
            or (below[0].ends and below[0].count > 3)
            or below[0].said.endswith((":", "："))
        )
    )


def _outer(line: PageLine) -> Node | None:
    """The outermost element that holds nothing but the words of `line`; None if there is none, or
    it stands where no heading does."""
    first, last = line.nodes[0], line.nodes[-1]
    found: Node | None = None
    for node in first.ancestors():
        if node.name in _NOWHERE and found is None:
            return None
        if not (node.start <= first.start and last.end <= node.close) or not _is_only(node, line):
            break
        found = node
    if found is None:
        return None
    if not found.is_block and not _stands_apart(found):
        return None
    return found


def _said(line: PageLine) -> list[Node]:
    """The words of `line` that say something."""
    return [each for each in line.nodes if _WORD.search(each.words())] or line.nodes


def _is_only(node: Node, line: PageLine) -> bool:
    """Whether all words in `node` are those of `line`, and it is no part of the page as a whole."""
    if node.name in ("body", "main", "article", "section", "td", "tr", "table", "li", "form"):
        return False
    own = {id(each) for each in line.nodes}
    return all(
        id(each) in own or not each.words().strip() for each in node.walk() if not each.name
    ) and not any(each.name in _PICTURES or each.name == "hr" for each in node.walk())


def _beside(node: Node) -> tuple[Node | None, Node | None]:
    """What stands above and below `node` in its shape, white space left out."""
    children = node.parent.children if node.parent else [node]
    at = children.index(node)
    above = (each for each in reversed(children[:at]) if each.name or each.words().strip())
    below = (each for each in children[at + 1 :] if each.name or each.words().strip())
    return next(above, None), next(below, None)


def _stands_apart(node: Node) -> bool:
    """Whether breaks or shapes are on both sides of an element inside a line."""
    return all(each is None or each.name == BREAK or each.is_block for each in _beside(node))


def _is_pictured(node: Node) -> bool:
    """Whether it stands with a picture, or right under one in its shape."""
    above, _ = _beside(node)
    if above is None:
        round_it = [node, node.parent] if node.parent else [node]
        return any(names_caption(each.says("class")) for each in round_it)
    return above.name in _PICTURES or (
        above.name != ""
        and not above.words().strip()
        and any(each.name in _PICTURES for each in above.walk())
    )


_NOTES = frozenset({
    "admonition", "callout", "note", "warning", "alert", "tip", "hint", "infobox", "caution",
    "important", "danger", "notice", "aside", "messagebox", "kasten",
})  # fmt: skip


def _is_in_note(block: Node) -> bool:
    """Whether a line stands in a box that tells or warns, whose label it is."""
    round_it = (block, *(each for _, each in zip(range(2), block.ancestors(), strict=False)))
    return any(called(each.says("class")) & _NOTES for each in round_it)


def _is_quoted(block: Node) -> bool:
    return block.name == "blockquote" or any(e.name == "blockquote" for e in block.ancestors())


def _is_called(place: _Place) -> bool:
    return any(
        names_heading(each.says("class")) for each in {place.outer, place.line.block} if each.name
    )


# "larder.toml" · "src/main.rs" · "~/.profile"
_FILE = re.compile(r"(?:[\w.@~-]+[/\\])*[\w.@-]*\.[A-Za-z]\w{0,6}")


def _names_code(place: _Place) -> bool:
    """Whether a line is the name of the file whose words stand in the same box as code."""
    box = place.outer.parent
    if box is None or not _FILE.fullmatch(place.said):
        return False
    beside = (each for each in box.children if each is not place.outer)
    return next(
        (any(e.name == "pre" for e in each.walk()) for each in beside if each.words().strip()),
        False,
    )


def _is_other(place: _Place) -> bool:
    """Whether its names say that it is a caption or a quotation."""
    return any(
        names_caption(each.says("class")) or names_quotation(each.says("class"))
        for each in {place.outer, place.line.block}
        if each.name
    )
