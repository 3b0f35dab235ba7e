"""Who speaks in a saved page: labels, names alone over what they say and questions in bold type,
found in its finished paragraphs where the evidence is as strong as in a plain text. The paragraphs
stay as they are; the labels become markup."""

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from glossator.model.documents import Genre, Markup, Reading
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
    Span,
    Styled,
    Text,
    Timestamp,
    leaf_text,
    walk,
)
from glossator.readers.inlines import literal_seconds
from glossator.readers.markdown.tree import has_words, stripped
from glossator.readers.plain_lines import Line, count_words
from glossator.readers.speech.colophons import is_colophon
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.labels import Labels, find_labels, key_of, kind_of
from glossator.readers.speech.marked_turns import find_marks
from glossator.readers.speech.one_sided import find_one_sided
from glossator.readers.speech.records import find_record
from glossator.readers.speech.sayable import sayable_leaves
from glossator.readers.speech.sorts import is_recording, sureness
from glossator.readers.speech.speakers import Label
from glossator.text import folded

_FEWEST, _MOST = 4, 20_000  # paragraphs; a longer text is a dump
_BOLD = "**"  # how the words of a plain text say it


def with_turns(reading: Reading) -> Reading:
    """`reading`, its labelled paragraphs given to those who speak them; as it is if none are."""
    lines = tuple(_line(i, leaf) for i, leaf in enumerate(sayable_leaves(reading.blocks)))
    if not _FEWEST <= len(lines) <= _MOST:
        return reading
    labels = find_labels(lines) or _of_record(lines) or find_marks(lines) or find_one_sided(lines)
    if labels is None:
        return reading
    turns = _Turns(reading.source.text, labels)
    blocks = tuple(turns.blocks(reading.blocks))
    heard = {leaf.speaker for leaf in sayable_leaves(blocks)}
    speakers = tuple(each for each in labels.speakers if each.key in heard)
    if len(speakers) < 2 and not labels.marked:
        return reading
    genre: Genre = "transcript" if is_recording(labels, lines) else "interview"
    return replace(
        reading,
        blocks=blocks,
        markup=(*reading.markup, *turns.markup),
        speakers=speakers,
        genre=genre,
        decided=f"{reading.decided}; its turns {sureness(labels)} % sure",
    )


def _of_record(lines: Sequence[Line]) -> Labels | None:
    """The labels of a sitting's record; None where rows of it would have to be set aside first."""
    record = find_record(lines)
    whole = record is not None and not record.set_aside and len(record.lines) == len(lines)
    return record.labels if record is not None and whole else None


def _line(number: int, leaf: Leaf) -> Line:
    """A paragraph as the line of a plain text; bold type from end to end shows."""
    words = " ".join(leaf_text(leaf).split("\n"))
    words = f"{_BOLD}{words}{_BOLD}" if _is_bold(leaf) else words
    return Line(
        number=number + 1,
        start=leaf.span.start,
        end=leaf.span.end,
        indent=0,
        text=words,
        key=folded(words),
        words=count_words(words),
        parts=((leaf.span.start, leaf.span.end),),
        before=1 if number else 0,
        after=1,
    )


def _is_bold(leaf: Leaf) -> bool:
    return all(isinstance(each, Styled) and each.style == "strong" for each in leaf.inlines)


@dataclass(slots=True)
class _State:
    label: Label | None = None
    moment: Timestamp | None = None


class _Turns:
    """Blocks with the labels cut out of their words; `markup` holds these."""

    def __init__(self, text: str, labels: Labels) -> None:
        self._text = text
        self._labels = labels
        self._at: Mapping[int, Label] = labels.at
        self._state = _State()
        self.markup: list[Markup] = []

    def blocks(self, blocks: Sequence[Block]) -> Iterator[Block]:
        for block in blocks:
            match block:
                case Leaf(kind="paragraph" | "item"):
                    yield from self._leaf(block)
                case Bullets():
                    items = tuple(each for each in self.blocks(block.children))
                    yield replace(block, children=tuple(i for i in items if isinstance(i, Item)))
                case Item():
                    yield replace(block, children=tuple(self.blocks(block.children)))
                case Heading() | Rule() | Gap():
                    self._state = _State()
                    yield block
                case Leaf() | Quotation() | Callout() | Footnote():
                    yield block
                case _:
                    assert_never(block)

    def _leaf(self, leaf: Leaf) -> Iterator[Leaf]:
        """A paragraph without the label it begins with; nothing if that is all of it."""
        label = self._at.get(leaf.span.start)
        if label is None:
            yield self._spoken(leaf, own=False)
            return
        bold = len(_BOLD) if _is_bold(leaf) else 0
        length = label.length - bold
        self._state = _State(label=label, moment=self._moment(leaf, label, bold))
        before, after = _cut(self._text, leaf.inlines, length)
        if self._labels.marked and bold:
            after = tuple(
                inner
                for each in after
                for inner in (each.children if isinstance(each, Styled) else (each,))
            )
        self.markup += [
            Markup(span=each.span, kind="label") for each in walk(before) if isinstance(each, Text)
        ]
        after = stripped(after)
        if has_words(after):
            yield self._spoken(replace(leaf, inlines=after), own=True)

    def _moment(self, leaf: Leaf, label: Label, bold: int) -> Timestamp | None:
        if label.moment is None or not self._labels.timed:
            return None
        first, last = (place - bold for place in label.moment)
        inner, _ = _cut(self._text, _cut(self._text, leaf.inlines, first)[1], last - first)
        written = [each for each in walk(inner) if isinstance(each, Text)]
        if len(written) != 1 or literal_seconds(written[0].text.replace(",", ".")) is None:
            return None
        seconds = literal_seconds(written[0].text.replace(",", ".")) or 0
        return Timestamp(span=written[0].span, label=written[0].text, seconds=seconds)

    def _spoken(self, leaf: Leaf, *, own: bool) -> Leaf:
        """`leaf` given to whose turn it is; as it is if nobody speaks it."""
        label = self._state.label
        words = leaf_text(leaf)
        if label is None or (not own and (is_direction(words) or is_colophon(words))):
            return leaf
        speaker = key_of(self._labels, label)
        kind: Kind = leaf.kind
        if kind == "paragraph":
            kind = kind_of(self._labels, label, own=own) or kind
        inlines = leaf.inlines
        if self._state.moment:
            inlines = (self._state.moment, *inlines)
            self._state.moment = None
        return replace(leaf, kind=kind, speaker=speaker, voice="speech", inlines=inlines)


def _cut(
    text: str, inlines: Sequence[Inline], length: int
) -> tuple[tuple[Inline, ...], tuple[Inline, ...]]:
    """`inlines` before and from the character of their words on that `length` says."""
    before: list[Inline] = []
    after: list[Inline] = []
    for inline in inlines:
        size = len(leaf_text(Leaf(span=inline.span, kind="paragraph", inlines=(inline,))))
        if length >= size and not after:
            before.append(inline)
        elif length <= 0:
            after.append(inline)
        elif isinstance(inline, Text):
            one, other = _split(text, inline, length)
            before += one
            after += other
        elif isinstance(inline, Styled | Link):
            first, rest = _cut(text, inline.children, length)
            before += [replace(inline, children=first)] if first else []
            after += [replace(inline, children=rest)] if rest else []
        else:
            after.append(inline)
        length -= size
    return tuple(before), tuple(after)


def _split(text: str, inline: Text, length: int) -> tuple[list[Inline], list[Inline]]:
    """A stretch of words in two; whole, with nothing before it, where its entities hide where."""
    start, end = inline.span.start, inline.span.end
    for at in range(start + length, end + 1):
        written = " ".join(html.unescape(text[start:at]).split())
        if written == " ".join(inline.text[:length].split()):
            # white space between belongs to what is cut off
            while at < end and text[at].isspace():
                at += 1
            first = Text(span=Span(start, at), text=inline.text[:length])
            return [first], [Text(span=Span(at, end), text=inline.text[length:].lstrip())]
    return [], [inline]
