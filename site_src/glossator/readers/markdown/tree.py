"""From what was found in a leaf's content to the tree of its inlines."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from glossator.model.documents import Markup
from glossator.model.trees import (
    Code,
    FootnoteRef,
    Image,
    Inline,
    Kind,
    LineBreak,
    Link,
    Math,
    Space,
    Span,
    Styled,
    Text,
    Timestamp,
    WikiLink,
    walk,
)
from glossator.readers.markdown.content import Content
from glossator.readers.markdown.inlines import is_plain, scan, scan_lines
from glossator.readers.markdown.scan import Atom, Claim, Surroundings, Wrap
from glossator.readers.markdown.words import in_reading_order
from glossator.text import INVISIBLE

# Shapes deeper than anyone writes are left out (their words stay): later stages walk trees by
# recursion.
DEEPEST = 24
# Above this many marks a leaf is no writing but an attack or a dump: its words are taken as they
# are.
MOST_MARKS = 200_000
_MARKS = "*_`[<&\\=~\n"


@dataclass(frozen=True, slots=True)
class Inlines:
    """The inlines of a leaf, the markup among them, and the inline footnotes."""

    inlines: tuple[Inline, ...]
    markup: tuple[Markup, ...]
    notes: tuple["Note", ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """An inline footnote: its label, where its words stand, and they."""

    label: str
    span: Span
    inlines: tuple[Inline, ...]


def read_inlines(content: Content, around: Surroundings, labels: Iterator[str]) -> Inlines:
    """The inlines of `content`; `labels` name its inline footnotes."""
    if is_plain(content, around):
        return Inlines(_plain(content), ())
    too_many = sum(content.text.count(mark) for mark in _MARKS) > MOST_MARKS
    found = scan_lines(content) if too_many else scan(content, around)
    pieces = in_reading_order(content, found, moments=around.moments)
    folder = _Folder(content, labels)
    inlines = folder.fold(pieces, _nested(found.wraps))
    return Inlines(stripped(inlines), _markup(content, found.claims), tuple(folder.notes))


def _plain(content: Content) -> tuple[Inline, ...]:
    """The inlines of a content without any mark, in one piece: its words."""
    words = content.text.strip()
    start = content.origin(content.text.find(words))
    span = Span(start, start + len(words))
    return (Text(span=span, text=content.source[span.start : span.end]),) if words else ()


def _markup(content: Content, claims: Iterable[Claim]) -> tuple[Markup, ...]:
    return tuple(
        Markup(span=content.span(start, end), kind=claim.kind)
        for claim in claims
        for start, end in content.pieces(claim.start, claim.end)
    )


# --- shapes -------------------------------------------------------------------------------------


def _nested(wraps: Iterable[Wrap]) -> list[Wrap]:
    """The shapes that lie within each other, outer ones first; HTML gives way where two cross, and
    no link stands in a link."""
    accepted: dict[int, Wrap] = {}
    stack: list[tuple[int, Wrap]] = []
    for number, wrap in enumerate(sorted(wraps, key=lambda w: (w.start, -w.end, w.loose))):
        while stack and stack[-1][1].end <= wrap.start:
            stack.pop()
        while stack and stack[-1][1].end < wrap.end and stack[-1][1].loose:
            del accepted[stack.pop()[0]]
        if (
            wrap.start >= wrap.end
            or len(stack) >= DEEPEST
            or (stack and stack[-1][1].end < wrap.end)
            or (wrap.link and _in_link(stack))
        ):
            continue
        accepted[number] = wrap
        stack.append((number, wrap))
    return list(accepted.values())


def _in_link(stack: list[tuple[int, Wrap]]) -> bool:
    """Whether the innermost link or note round a place is a link."""
    links = [wrap.link for _, wrap in stack if wrap.link]
    return bool(links) and links[-1] != "note"


@dataclass(slots=True)
class _Folder:
    content: Content
    labels: Iterator[str]
    notes: list[Note] = field(default_factory=list)
    frames: list[tuple[Wrap | None, list[Inline]]] = field(default_factory=list)

    def fold(self, pieces: Iterable[Atom], wraps: list[Wrap]) -> tuple[Inline, ...]:
        """The tree of `pieces` in `wraps`."""
        self.frames = [(None, [])]
        waiting = 0
        for piece in pieces:
            while (wrap := self.frames[-1][0]) and wrap.end <= piece.start:
                self._shut()
            while waiting < len(wraps) and wraps[waiting].start <= piece.start:
                if wraps[waiting].end > piece.start:
                    self.frames.append((wraps[waiting], []))
                waiting += 1
            self.frames[-1][1].extend(self._inlines(piece))
        while self.frames[-1][0]:
            self._shut()
        return tuple(self.frames[0][1])

    def _inlines(self, piece: Atom) -> tuple[Inline, ...]:
        if piece.inlines is not None:
            return piece.inlines
        words: list[Text] = []
        for start, end in self.content.pieces(piece.start, piece.end):
            # one space, not two, where a comment between two words was left out
            while start < end and words and _parts(words[-1].text[-1], self.content.text[start]):
                start += 1
            if start < end:
                span = self.content.span(start, end)
                text = self.content.source[span.start : span.end]
                words.append(Text(span=span, text=text))
        return tuple(words)

    def _shut(self) -> None:
        wrap, children = self.frames.pop()
        parent = self.frames[-1][1]
        if wrap is None:
            return
        if not any(_is_seen(child) for child in children):
            parent.extend(children)
            return
        span = self.content.span(wrap.start, wrap.end)
        inlines = tuple(children)
        if wrap.shape:
            parent.append(Styled(span=span, style=wrap.shape, children=inlines))
        elif wrap.link == "note":
            label = next(self.labels)
            self.notes.append(Note(label, span, stripped(inlines)))
            parent.append(FootnoteRef(span=span, label=label))
        elif wrap.link == "link":
            parent.append(Link(span=span, target=wrap.target, title=wrap.detail, children=inlines))
        else:
            link = WikiLink(span=span, target=wrap.target, heading=wrap.detail, children=inlines)
            parent.append(replace(link, embed=wrap.link == "embed"))


def _parts(last: str, first: str) -> bool:
    return last.isspace() and first.isspace()


def _is_seen(inline: Inline) -> bool:
    """Whether a reader sees anything of `inline`; shapes round nothing were left out before."""
    return not isinstance(inline, LineBreak | FootnoteRef | Timestamp) and (
        not isinstance(inline, Text) or bool(inline.text.strip().strip(INVISIBLE))
    )


def has_words(inlines: Iterable[Inline]) -> bool:
    """Whether `inlines` make a leaf: words, or a picture."""
    return any(_is_seen(inline) for inline in inlines)


def kind_of(inlines: Sequence[Inline], kind: Kind) -> Kind:
    """The kind of the leaf that `inlines` make: what they are if that is but pictures or displayed
    formulas, else `kind`."""
    if all(_is_picture(inline) for inline in inlines):
        return "figure"
    is_math = all(isinstance(inline, Math) and inline.display for inline in inlines)
    return "math" if is_math else kind


def _is_picture(inline: Inline) -> bool:
    """Whether `inline` is an image, perhaps linked, or what stands between images."""
    inner = list(walk([inline]))
    pictures = any(isinstance(each, Image) for each in inner)
    return pictures and not any(
        not isinstance(each, Image) and has_words([each]) and not hasattr(each, "children")
        for each in inner
    )


def stripped(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """`inlines` without white space and breaks at either end, whatever shape they stand in."""
    return _stripped(_stripped(inlines, first=True)[0], first=False)[0]


def _stripped(inlines: tuple[Inline, ...], *, first: bool) -> tuple[tuple[Inline, ...], bool]:
    """`inlines` without white space at one end, and whether they have a word or picture at all."""
    kept: list[Inline] = []
    rest = list(inlines if first else reversed(inlines))
    is_seen = False
    at = 0
    while at < len(rest) and not is_seen:
        inline = rest[at]
        at += 1
        if isinstance(inline, LineBreak):
            continue
        if isinstance(inline, Text):
            words = inline.text.lstrip() if first else inline.text.rstrip()
            if words != inline.text and kept:
                kept[-1] = spaced(kept[-1], "after" if first else "before")
            if not words:
                continue
            inline, is_seen = _shortened(inline, words, first=first), True
        elif isinstance(inline, Styled | Link | WikiLink):
            children, is_seen = _stripped(inline.children, first=first)
            inline = replace(inline, children=children)
        elif isinstance(inline, Code | Math) or (isinstance(inline, Image) and inline.alt):
            is_seen = True
        kept.append(inline)
    kept += rest[at:]
    return tuple(kept if first else reversed(kept)), is_seen


def spaced(inline: Inline, side: Space) -> Inline:
    """`inline`, which has no words, with the white space that was dropped on its `side`."""
    if isinstance(inline, Image | FootnoteRef):
        return replace(inline, space=side)
    if isinstance(inline, Styled | Link | WikiLink) and inline.children:
        *most, last = inline.children if side == "after" else reversed(inline.children)
        children = (*most, spaced(last, side))
        return replace(inline, children=children if side == "after" else children[::-1])
    return inline


def _shortened(text: Text, words: str, *, first: bool) -> Text:
    """`text` with only its first or last `words`; a replacement keeps its place."""
    if words == text.text or text.span.end - text.span.start != len(text.text):
        return replace(text, text=words)
    if first:
        return replace(text, span=Span(text.span.end - len(words), text.span.end), text=words)
    return replace(text, span=Span(text.span.start, text.span.start + len(words)), text=words)
