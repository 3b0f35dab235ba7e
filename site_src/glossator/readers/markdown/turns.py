"""Speaker labels in Markdown: turns found in finished blocks, where the evidence is as strong as in
a plain text. The blocks stay as they are; the labels become markup."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, assert_never

from glossator.model.documents import Genre, Markup, Reading, SetAside
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Gap,
    Heading,
    Inline,
    Item,
    Kind,
    Leaf,
    Link,
    Quotation,
    Rule,
    Source,
    Span,
    Styled,
    Text,
    Timestamp,
    WikiLink,
    walk,
)
from glossator.readers.inlines import literal_seconds
from glossator.readers.markdown.reader import read_blocks
from glossator.readers.markdown.signs import evidence
from glossator.readers.markdown.tree import has_words, stripped
from glossator.readers.plain_lines import Line, physical_lines
from glossator.readers.speech.colophons import is_colophon
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.labels import Labels, find_labels, key_of, kind_of
from glossator.readers.speech.logs import MOVES, are_messages
from glossator.readers.speech.marked_turns import find_marks
from glossator.readers.speech.moves import is_move
from glossator.readers.speech.one_sided import find_one_sided
from glossator.readers.speech.sayable import sayable_leaves
from glossator.readers.speech.sorts import is_recording, sureness
from glossator.readers.speech.speakers import Label

_MOST_LINES = 20_000  # a longer text is a dump
_MOST_WRITTEN = 10 * _MOST_LINES  # with blank lines, and those of code and tables


def read_markdown(
    source: Source,
    line_breaks: Literal["soft", "hard"] = "soft",
    *,
    math: bool = False,
    html: bool = False,
) -> Reading:
    """What the Markdown of `source` says, its speaker labels as turns; `line_breaks`, `math` and
    `html` as for `read_blocks`."""
    why = evidence(source)[1]
    return with_turns(read_blocks(source, line_breaks, decided=why, math=math, html=html))


def with_turns(reading: Reading) -> Reading:
    """`reading`, its labelled paragraphs given to those who speak them; as it is if none are."""
    lines = _spoken_lines(reading)
    if not 4 <= len(lines) <= _MOST_LINES:
        return reading
    labels = find_labels(lines) or find_marks(lines) or find_one_sided(lines)
    if labels is None:
        return reading
    split = _Split(reading.source.text, labels, {line.start: line for line in lines})
    blocks = tuple(split.blocks(reading.blocks))
    heard = {leaf.speaker for leaf in sayable_leaves(blocks)}
    speakers = tuple(each for each in labels.speakers if each.key in heard)
    if len(speakers) < 2 and not labels.marked:
        return reading
    genre: Genre = "transcript" if is_recording(labels, lines) else "interview"
    spoken = reading.genre in ("note", "article")
    moved = [aside.span for aside in split.set_aside]
    return replace(
        reading,
        blocks=blocks,
        markup=(*_outside(reading.markup, moved), *split.markup),
        set_aside=tuple(sorted((*reading.set_aside, *split.set_aside), key=lambda each: each.span)),
        speakers=speakers,
        genre=genre if spoken else reading.genre,
        decided=f"{reading.decided}; its turns {sureness(labels)} % sure",
    )


def _outside(markup: Sequence[Markup], spans: Sequence[Span]) -> Iterator[Markup]:
    """What of `markup` stands in none of `spans`, which are in order."""
    starts = [span.start for span in spans]
    for each in markup:
        place = bisect_right(starts, each.span.start) - 1
        if place < 0 or each.span.start >= spans[place].end:
            yield each


# --- where labels may stand -----------------------------------------------------------------------


def _spoken_lines(reading: Reading) -> list[Line]:
    """The lines of those paragraphs as written, from where their words begin."""
    text = reading.source.text
    leaves = [leaf for leaf in sayable_leaves(reading.blocks) if leaf.inlines]
    if not 0 < len(leaves) <= _MOST_LINES or text.count("\n") > _MOST_WRITTEN:
        return []
    found: list[Line] = []
    place = 0
    for line in physical_lines(text):
        while place < len(leaves) and leaves[place].span.end <= line.start:
            place += 1
        if place == len(leaves):
            break
        leaf = leaves[place]
        if leaf.span.start >= line.end:
            continue
        start = max(line.start, leaf.span.start)
        if start > line.start and text[line.start : start].strip(" \t>-*+•0123456789.)"):
            continue
        found.append(replace(line, start=start, text=text[start : line.end]))
    return found


# --- moving labels out of words -------------------------------------------------------------------


@dataclass(slots=True)
class _State:
    label: Label | None = None
    moment: Timestamp | None = None
    ending: str = ""  # the last signs of what is said last


class _Split:
    """Blocks with the labels cut out of their words; `markup` holds these, `set_aside` the lines of
    a log that say who came or went."""

    def __init__(self, text: str, labels: Labels, lines: Mapping[int, Line]) -> None:
        self._text = text
        self._labels = labels
        self._lines = lines
        self._starts = sorted(labels.at)
        self._sent = are_messages(labels)
        self._inside = 0  # items
        self._state = _State()
        self.markup: list[Markup] = []
        self.set_aside: list[SetAside] = []

    def blocks(self, blocks: Sequence[Block]) -> Iterator[Block]:
        for block in blocks:
            match block:
                case Leaf(kind="paragraph" | "item"):
                    yield from self._leaf(block)
                case Bullets():
                    items = tuple(each for each in self.blocks(block.children))
                    yield replace(block, children=tuple(i for i in items if isinstance(i, Item)))
                case Item():
                    self._inside += 1
                    yield replace(block, children=tuple(self.blocks(block.children)))
                    self._inside -= 1
                case Heading() | Rule() | Gap():
                    self._state = _State()
                    yield block
                case Quotation() if self._introduces:
                    yield self._quoted(block)
                case Leaf() | Quotation() | Callout() | Footnote():
                    yield block
                case _:
                    assert_never(block)

    def _quoted(self, block: Quotation) -> Quotation:
        """`block`, which stands behind a colon in somebody's turn, as read out by the same."""
        label = self._state.label
        speaker = key_of(self._labels, label) if label else ""
        children = tuple(
            replace(each, speaker=speaker, voice="speech") if isinstance(each, Leaf) else each
            for each in block.children
        )
        return replace(block, children=children)

    @property
    def _introduces(self) -> bool:
        """Whether what is said last ends in a colon."""
        return self._state.label is not None and self._state.ending.endswith((":", "："))

    def _leaf(self, leaf: Leaf) -> Iterator[Leaf]:
        """The turns of one paragraph: a new one begins where a line of it has a label."""
        span = leaf.span
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        starts = self._starts[low:high]
        if leaf.kind == "item":
            starts = [at for at in starts if at == span.start]
        if not self._inside and self._is_moved(leaf, starts):
            self.set_aside.append(SetAside(span=span, reason="site-notice", evidence=MOVES))
            return
        if not starts or not _may_cut(leaf, starts):
            yield self._spoken(leaf, own=False)
            return
        first, *pieces = _pieces(leaf.inlines, starts)
        rest = stripped(first)
        if has_words(rest):
            end = max(each.span.end for each in walk(rest))
            before = replace(leaf, span=Span(span.start, end), inlines=rest, author_ids=())
            yield self._spoken(before, own=False)
        ends = [*starts[1:], span.end]
        for at, end, piece in zip(starts, ends, pieces, strict=True):
            ids = leaf.author_ids if end == span.end else ()
            turn = replace(leaf, span=Span(at, end), inlines=piece, author_ids=ids)
            if made := self._labelled(turn):
                yield made

    def _is_moved(self, leaf: Leaf, starts: Sequence[int]) -> bool:
        """Whether a paragraph is a line of a log that says who came or went."""
        words = self._text[leaf.span.start : leaf.span.end]
        return self._sent and not starts and not leaf.author_ids and is_move(words.strip())

    def _labelled(self, leaf: Leaf) -> Leaf | None:
        """`leaf` without the label it begins with; None if it is nothing else."""
        label = self._labels.at[leaf.span.start]
        cut = leaf.span.start + label.length
        before, after = _cut(leaf.inlines, cut)
        taken = [each for each in walk(before) if not isinstance(each, Styled | Link | WikiLink)]
        if label.tail or self._labels.marked:
            after = _plain(after)
        moment = next((each for each in taken if isinstance(each, Timestamp)), None)
        moment = moment or self._moment(leaf.span.start, label)
        self._state = _State(label=label, moment=moment)
        after = stripped(after)
        self.markup += [
            Markup(span=each.span, kind="label") for each in taken if isinstance(each, Text)
        ]
        if not has_words(after):
            return None
        return self._spoken(replace(leaf, inlines=after), own=True)

    def _moment(self, start: int, label: Label) -> Timestamp | None:
        if label.moment is None or not self._labels.timed:
            return None
        span = Span(start + label.moment[0], start + label.moment[1])
        written = self._text[span.start : span.end]
        seconds = literal_seconds(written.replace(",", ".")) or 0
        return Timestamp(span=span, label=written, seconds=seconds)

    def _spoken(self, leaf: Leaf, *, own: bool) -> Leaf:
        """`leaf` given to whose turn it is; as it is if nobody speaks it."""
        label = self._state.label
        words = self._text[leaf.span.start : leaf.span.end]
        if label is None or (not own and (is_direction(words) or is_colophon(words))):
            return leaf
        speaker = key_of(self._labels, label)
        self._state.ending = words.rstrip(" *_\n")[-2:]
        kind: Kind = leaf.kind
        if kind == "paragraph":
            kind = kind_of(self._labels, label, own=own) or kind
        inlines = leaf.inlines
        if self._state.moment:
            inlines = (self._state.moment, *inlines)
            self._state.moment = None
        return replace(leaf, kind=kind, speaker=speaker, voice="speech", inlines=inlines)


def _may_cut(leaf: Leaf, starts: Sequence[int]) -> bool:
    """Whether no shape of a paragraph goes over the line end before one of `starts`."""
    for each in leaf.inlines:
        if not isinstance(each, Text) and each.span.end > each.span.start:
            place = bisect_right(starts, each.span.start)
            if place < len(starts) and starts[place] < each.span.end:
                return False
    return True


def _pieces(inlines: Sequence[Inline], starts: Sequence[int]) -> list[tuple[Inline, ...]]:
    """`inlines` cut at each of `starts`: one piece more than there are cuts."""
    pieces: list[list[Inline]] = [[]]
    for inline in inlines:
        rest: Inline | None = inline
        while (
            rest is not None
            and len(pieces) <= len(starts)
            and rest.span.end > starts[len(pieces) - 1]
        ):
            before, after = _cut((rest,), starts[len(pieces) - 1])
            pieces[-1] += before
            pieces.append([])
            rest = after[0] if after else None
        if rest is not None:
            pieces[-1].append(rest)
    pieces += [[] for _ in range(len(starts) + 1 - len(pieces))]
    return [tuple(piece) for piece in pieces]


def _cut(inlines: Sequence[Inline], at: int) -> tuple[tuple[Inline, ...], tuple[Inline, ...]]:
    """`inlines` before and from code point `at` of the source on."""
    before: list[Inline] = []
    after: list[Inline] = []
    for inline in inlines:
        if inline.span.end <= at:
            before.append(inline)
        elif inline.span.start >= at:
            after.append(inline)
        elif isinstance(inline, Text) and len(inline.text) == inline.span.end - inline.span.start:
            place = at - inline.span.start
            before.append(Text(span=Span(inline.span.start, at), text=inline.text[:place]))
            after.append(Text(span=Span(at, inline.span.end), text=inline.text[place:]))
        elif isinstance(inline, Styled | Link | WikiLink):
            one, other = _cut(inline.children, at)
            if one:
                before.append(replace(inline, children=one))
            if other:
                after.append(replace(inline, children=other))
        else:
            after.append(inline)
    return tuple(before), tuple(after)


def _plain(inlines: Sequence[Inline]) -> tuple[Inline, ...]:
    """`inlines` without the bold type that marked them as a question."""
    found: list[Inline] = []
    for inline in inlines:
        is_bold = isinstance(inline, Styled) and inline.style == "strong"
        found += inline.children if is_bold and isinstance(inline, Styled) else (inline,)
    return tuple(found)
