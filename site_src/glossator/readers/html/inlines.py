"""Words of an HTML page as inlines: white space as browsers show it, tags as shapes of ours."""

import html
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin

from glossator.model.documents import Markup
from glossator.model.trees import (
    Code,
    FootnoteRef,
    Image,
    Inline,
    LineBreak,
    Link,
    Span,
    Style,
    Styled,
    Text,
    plain_text,
    walk,
)
from glossator.readers.html.frames import FRAMES, frame_address, frame_words
from glossator.readers.html.tree import BREAK, Node
from glossator.text import INVISIBLE

DEEPEST_STYLE = 10
_STYLES: dict[str, Style] = {
    "b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis", "cite": "emphasis",
    "dfn": "emphasis", "u": "underline", "ins": "underline", "s": "strike", "del": "strike",
    "strike": "strike", "mark": "mark", "sub": "sub", "sup": "sup", "kbd": "kbd",
    "small": "small",
}  # fmt: skip
_CODES = frozenset({"code", "tt", "samp"})
_REFERENCE = r"(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?"
# No group is possessive here: before Python 3.11.5 such a group could match what it must not.
# Nothing follows that could fail, so nothing is ever tried twice.
_WORDS = rf"(?:[^\s&]+|&(?!{_REFERENCE}))+"
# One space between words stays part of them; entities and longer white space stand for themselves.
_PIECE = re.compile(
    rf"(?P<entity>&{_REFERENCE})|(?P<space>\s+)|(?P<words>{_WORDS}(?:[ \u00a0]{_WORDS})*)"
)
_MANY = 500  # characters of an address: what is longer is no address but data


@dataclass(slots=True)
class _Run:
    """The children of one shape, as they are gathered."""

    inlines: list[Inline]
    depth: int


@dataclass(slots=True)
class _Space:
    """White space or a break met and not yet set: it stands only between words."""

    inline: Inline
    run: _Run


class Inlines:
    """Makes inlines of nodes. `taken` is called for nodes that are no words of the text and says
    whether it took one; `claim` for each piece of the source that is markup; `base` is the address
    of the page, empty if it is not known; `references` has the labels of the notes that links, by
    the ids of their nodes, refer to."""

    def __init__(
        self,
        text: str,
        base: str,
        taken: Callable[[Node], bool],
        claim: Callable[[Markup], None],
        references: Mapping[int, str],
    ) -> None:
        self._text = text
        self._base = base
        self._taken = taken
        self._claim = claim
        self._references = references
        self._space: _Space | None = None
        self._begun = False

    def of(self, nodes: Iterable[Node]) -> tuple[Inline, ...]:
        """The inlines of `nodes`, without white space at either end; empty if they say nothing."""
        self._space, self._begun = None, False
        run = _Run([], 0)
        for node in nodes:
            self._node(node, run)
        self._space = None
        if _says_something(run.inlines):
            return tuple(run.inlines)
        for inline in walk(run.inlines):  # invisible characters that were written as entities
            if isinstance(inline, Text | Code | Image):
                self._claim(Markup(span=inline.span, kind="tag"))
        return ()

    def _node(self, node: Node, run: _Run) -> None:
        if self._taken(node):
            pass
        elif not node.name:
            self._words(node.start, node.end, run)
        elif id(node) in self._references:
            self._reference(node, run)
        elif node.name == BREAK:
            span = Span(node.start, node.end)
            self._space = _Space(LineBreak(span=span), run)
        elif node.name == "img":
            self._image(node, run)
        elif node.name in FRAMES:
            self._frame(node, run)
        elif node.name in _CODES:
            self._code(node, run)
        else:
            self._shape(node, run)

    def _reference(self, node: Node, run: _Run) -> None:
        """A reference to a note; its number is markup, and no space parts it from its word."""
        for each in node.walk():
            if not each.name and self._text[each.start : each.end].strip():
                self._claim(Markup(span=Span(each.start, each.end), kind="tag"))
        if self._begun:
            label = self._references[id(node)]
            run.inlines.append(FootnoteRef(span=Span(node.start, node.close), label=label))

    def _shape(self, node: Node, run: _Run) -> None:
        if node.is_block and self._begun and self._space is None:
            self._blank(node.start, " ", run)
        style = _STYLES.get(node.name)
        target = _address(node, self._base) if node.name == "a" else ""
        if (style is None and not target) or run.depth >= DEEPEST_STYLE:
            for child in node.children:
                self._node(child, run)
        else:
            inner = _Run([], run.depth + 1)
            for child in node.children:
                self._node(child, inner)
            if inner.inlines:
                span = Span(node.start, node.close)
                children = tuple(inner.inlines)
                if all(isinstance(each, FootnoteRef) for each in inner.inlines):
                    run.inlines += inner.inlines
                    return
                run.inlines.append(
                    Styled(span=span, style=style, children=children)
                    if style
                    else Link(span=span, target=target, children=children, title=_title(node))
                )
            if self._space is not None and self._space.run is inner:
                self._space.run = run
        if node.is_block and self._begun and self._space is None:
            self._blank(node.close, " ", run)

    def _words(self, start: int, end: int, run: _Run) -> None:
        for match in _PIECE.finditer(self._text, start, end):
            span = Span(*match.span())
            if match.lastgroup == "space":
                self._pend(Text(span=span, text="\u00a0" if "\u00a0" in match[0] else " "), run)
            elif match.lastgroup == "entity":
                self._entity(span, match[0], run)
            else:
                self._put(Text(span=span, text=match[0]), run)

    def _entity(self, span: Span, written: str, run: _Run) -> None:
        shown = html.unescape(written)
        if shown and not shown.isspace():
            self._put(Text(span=span, text=shown), run)
            return
        # a space is no word of the source, so that the entity itself is its markup
        self._claim(Markup(span=span, kind="tag"))
        if shown:
            self._blank(span.start, "\u00a0" if shown == "\u00a0" else " ", run)

    def _blank(self, at: int, space: str, run: _Run) -> None:
        self._pend(Text(span=Span(at, at), text=space), run)

    def _pend(self, space: Inline, run: _Run) -> None:
        if self._begun and self._space is None:
            self._space = _Space(space, run)

    def _put(self, inline: Inline, run: _Run) -> None:
        """Something to be read, behind the space that parts it from what was read before."""
        if self._space is not None and self._begun:
            self._space.run.inlines.append(self._space.inline)
        self._space = None
        self._begun = True
        run.inlines.append(inline)

    def _code(self, node: Node, run: _Run) -> None:
        for inner in node.walk_without(self._taken):
            if inner.name == "img":
                self._image(inner, run)
            if inner.name:
                continue
            written = self._text[inner.start : inner.end]
            kept = written.strip()
            shown = " ".join(html.unescape(kept).split())
            first = inner.start + len(written) - len(written.lstrip())
            span = Span(first, first + len(kept))
            if first > inner.start:
                self._pend(Text(span=Span(inner.start, first), text=" "), run)
            if shown:
                self._put(Code(span=span, text=shown), run)
            elif kept:
                self._claim(Markup(span=span, kind="tag"))
            if kept and span.end < inner.end:
                self._pend(Text(span=Span(span.end, inner.end), text=" "), run)

    def _frame(self, node: Node, run: _Run) -> None:
        """A link to what a frame shows, in the words the frame has."""
        target = frame_address(node)
        if not target:
            return
        if self._begun and self._space is None:
            self._blank(node.start, " ", run)
        words = _Run([], run.depth + 1)
        place = frame_words(node)
        self._words(place.start, place.end, words)
        if words.inlines:
            span = Span(node.start, node.close)
            link = Link(span=span, target=target, children=tuple(words.inlines))
            run.inlines.append(link)
            self._blank(node.close, " ", run)

    def _image(self, node: Node, run: _Run) -> None:
        if image := image_of(node, self._base):
            self._put(image, run)


def image_of(node: Node, base: str, *, wordless: bool = False) -> Image | None:
    """The image an `img` shows, if it has words or may do without; a decoration has none."""
    alt = node.attributes.get("alt")
    words = " ".join(alt.value.split()) if alt else ""
    if not words.strip(INVISIBLE) and not wordless:
        return None
    target = next(
        (
            urljoined(base, said)
            for name in ("src", "data-src", "data-original", "data-lazy-src")
            if (said := node.says(name)) and not said.lower().startswith("data:")
        ),
        "",
    )
    span = alt.span if alt and words else Span(node.start, node.start)
    return Image(span=span, target=target, alt=words, title=_title(node))


# `./My page_files/hero.jpg`: where browsers put what they save beside a page
_SAVED = re.compile(
    r"(?:\./)?[^/?#:]+(?:[_.]files|-Dateien|-filer|_fichiers|_archivos|_arquivos|_bestanden|_pliki"
    r"|_soubory|_file)/[^?#]+",
    re.IGNORECASE,
)


def urljoined(base: str, address: str) -> str:
    """`address` as it is meant on the page at `base`; as written, if that is not known, or if it
    leads to a file that was saved with the page."""
    if not base or address.startswith("#") or _SAVED.fullmatch(address):
        return address
    try:
        return urljoin(base, address)
    except ValueError:  # a bracket in a host that is none
        return address


def _address(node: Node, base: str) -> str:
    """Where a link leads; nothing for one that runs a script."""
    target = "".join(node.says("href").split())
    scheme = target.partition(":")[0].lower().strip()
    if not target or scheme in ("javascript", "vbscript", "data") or target == "#":
        return ""
    return urljoined(base, target)


def _title(node: Node) -> str:
    return " ".join(node.says("title").split())[:_MANY]


def _says_something(inlines: Sequence[Inline]) -> bool:
    if any(isinstance(inline, Image) for inline in walk(inlines)):
        return True
    return bool(visible(plain_text(inlines)))


def visible(text: str) -> str:
    """What of `text` a reader sees, without white space at its ends."""
    return text.translate(_UNSEEN).strip()


_UNSEEN = dict.fromkeys([*map(ord, INVISIBLE), 0])
