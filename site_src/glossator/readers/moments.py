"""Times of a recording written into the text of an article or a conversation.

A time is one only where others say so: they come again, later and later. A score, a verse, a ratio
and a time of day are none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import assert_never

from glossator.model.documents import Markup, Reading
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Gap,
    Heading,
    Inline,
    Item,
    Leaf,
    Quotation,
    Rule,
    Span,
    Text,
    Timestamp,
    leaves,
)
from glossator.readers.beside_moments import PARTING, closing_stop, is_between
from glossator.readers.inlines import Stamp, stamps

_FEWEST = 3
_NEAR = 600  # seconds behind the last moment known
_RISES = 0.9  # of the times are later than the one before


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """Which ways to write a time are moments in a text."""

    bare: bool
    square: bool
    round: bool
    among: frozenset[int] = frozenset()  # where times begin that the moments around them confirm

    def holds(self, stamp: Stamp, at: int) -> bool:
        """Whether a time written as `stamp` at code point `at` of the source is one."""
        shaped = {"[": self.square, "(": self.round}.get(stamp.bracket, self.bare)
        return shaped or at in self.among


def with_moments(reading: Reading) -> Reading:
    """`reading` with the times of a recording that stand in its words as moments."""
    found = [stamp for leaf in leaves(reading.blocks) for _, stamp in _stamps(leaf)]
    shapes = shapes_of(found)
    among = _among(reading.blocks, shapes)
    if not (shapes.bare or shapes.square or shapes.round or among):
        return reading
    shapes = replace(shapes, among=among)
    markup: list[Markup] = []
    blocks = tuple(_timed(reading.blocks, shapes, markup))
    return replace(reading, blocks=blocks, markup=(*reading.markup, *markup))


def shapes_of(found: Sequence[Stamp]) -> Shapes:
    """What is a moment, judged by all times of one shape together."""
    begun = [each for each in found if not each.opening]
    square = [each for each in begun if each.bracket == "["]
    round_ = [each for each in begun if each.bracket == "("]
    bare = [each for each in begun if not each.bracket]
    return Shapes(
        bare=_is_rising(bare) and _is_recording(bare),
        square=_is_rising(square),
        round=_is_rising(round_) and _is_recording(round_),
    )


def _among(blocks: Sequence[Block], shapes: Shapes) -> frozenset[int]:
    """Where times in brackets begin that are no earlier than the moment before them and no later
    than the one behind: one of its shape alone says nothing, but a recording's times around do."""
    times: list[tuple[int, int, bool]] = []  # where, when, and whether that is known
    for leaf in leaves(blocks):
        known = [each for each in leaf.inlines if isinstance(each, Timestamp)]
        times += [(each.span.start, each.seconds, True) for each in known]
        for place, stamp in _stamps(leaf):
            at = leaf.inlines[place].span.start + stamp.start
            if shapes.holds(stamp, at):
                times.append((at, stamp.seconds, True))
            elif stamp.bracket and not stamp.opening:
                times.append((at, stamp.seconds, False))
    times.sort()
    if not _are_rising([seconds for _, seconds, known in times if known]):
        return frozenset()
    return frozenset(_confirmed(times))


def _confirmed(times: Sequence[tuple[int, int, bool]]) -> Iterator[int]:
    later: list[int | None] = [None] * len(times)
    following: int | None = None
    for i in range(len(times) - 1, -1, -1):
        later[i] = following
        following = times[i][1] if times[i][2] else following
    before: int | None = None
    for (at, seconds, known), behind in zip(times, later, strict=True):
        if known:
            before = seconds
        # behind the last moment known anything would fit: near it is near enough
        elif before is not None and before <= seconds <= (behind or before + _NEAR):
            yield at
            before = seconds


def _is_rising(found: Sequence[Stamp]) -> bool:
    return _are_rising([each.seconds for each in found])


def _are_rising(seconds: Sequence[int]) -> bool:
    if len(seconds) < _FEWEST:
        return False
    rises = sum(one <= other for one, other in pairwise(seconds))
    return rises >= _RISES * (len(seconds) - 1) and seconds[-1] > seconds[0]


def _is_recording(found: Sequence[Stamp]) -> bool:
    """Whether times can hardly be those of a day or numbers of verses: they begin in the first
    minute, or have seconds behind hours, or more minutes than a day has hours."""
    labels = [each.label.strip("[]()") for each in found]
    return (
        found[0].seconds < 60
        or all(label.count(":") == 2 for label in labels)
        or any(int(label.split(":")[0]) > 23 for label in labels)
    )


def _stamps(leaf: Leaf) -> Iterator[tuple[int, Stamp]]:
    """The times in the words of `leaf`, each with the place of its inline."""
    if leaf.kind not in ("paragraph", "item", "question", "answer"):
        return
    for place, inline in enumerate(leaf.inlines):
        if isinstance(inline, Text) and len(inline.text) == inline.span.end - inline.span.start:
            for stamp in stamps(inline.text, leading=place == 0):
                yield place, stamp


def _timed(blocks: Sequence[Block], shapes: Shapes, markup: list[Markup]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Leaf():
                yield _leaf(block, shapes, markup)
            case Bullets():
                items = tuple(_timed(block.children, shapes, markup))
                yield replace(block, children=tuple(i for i in items if isinstance(i, Item)))
            case Item() | Quotation() | Callout() | Footnote():
                yield replace(block, children=tuple(_timed(block.children, shapes, markup)))
            case Heading() | Rule() | Gap():
                yield block
            case _:
                assert_never(block)


def _leaf(leaf: Leaf, shapes: Shapes, markup: list[Markup]) -> Leaf:
    found = [
        (place, stamp)
        for place, stamp in _stamps(leaf)
        if shapes.holds(stamp, leaf.inlines[place].span.start + stamp.start)
    ]
    if not found:
        return leaf
    inlines: list[Inline] = []
    claimed: list[Markup] = []
    for place, inline in enumerate(leaf.inlines):
        own = [stamp for at, stamp in found if at == place]
        if not isinstance(inline, Text) or not own:
            inlines.append(inline)
        else:
            inlines += split(inline, own, claimed, begins=not inlines)
    words = [each for each in inlines if not isinstance(each, Timestamp)]
    if not any(not isinstance(each, Text) or each.text.strip() for each in words):
        return leaf
    markup += claimed
    return replace(leaf, inlines=tuple(_trimmed(inlines)))


def split(
    words: Text, found: Sequence[Stamp], markup: list[Markup], *, begins: bool
) -> Iterator[Inline]:
    """The words between the times `found` in `words`. A full stop that closes what stands before a
    time goes before it; the space between them is none of the words, nor is what parts two times
    or a time that `begins` a paragraph from it."""
    text, at = words.text, 0
    for group in _groups(text, found):
        first, end = group[0].start, group[-1].end
        kept = len(text[at:first].rstrip())
        if kept:
            yield _part(words, at, at + kept)
        begins = begins and not kept
        moments = list(_moments(words, group, markup))
        if begins:
            yield from moments
            parting = PARTING.match(text, end)
            if parting:
                markup.append(Markup(span=span_in(words, *parting.span()), kind="delimiter"))
                end = parting.end()
            at = end + len(text[end:]) - len(text[end:].lstrip())
            continue
        at = end + closing_stop(text[max(0, first - 200) : first], text[end : end + 2])
        if at > end:
            yield _part(words, end, at)
        yield from moments
    if at < len(text):
        yield _part(words, at, len(text))


def _groups(text: str, found: Sequence[Stamp]) -> Iterator[list[Stamp]]:
    """The times `found` in `text`, those that stand together as one."""
    group: list[Stamp] = []
    for stamp in found:
        if group and not is_between(text[group[-1].end : stamp.start]):
            yield group
            group = []
        group.append(stamp)
    if group:
        yield group


def _moments(words: Text, group: Sequence[Stamp], markup: list[Markup]) -> Iterator[Timestamp]:
    before: Stamp | None = None
    for stamp in group:
        written = span_in(words, stamp.start, stamp.end)
        markup.append(Markup(span=written, kind="label"))
        separator = ""
        if before is not None and before.end < stamp.start:
            separator = words.text[before.end : stamp.start]
            markup.append(Markup(span=span_in(words, before.end, stamp.start), kind="delimiter"))
        label = Span(written.start, written.start + len(stamp.label))
        yield Timestamp(span=label, label=stamp.label, seconds=stamp.seconds, separator=separator)
        before = stamp


def span_in(words: Text, start: int, end: int) -> Span:
    """Where `start:end` of `words` stands in the source."""
    return Span(words.span.start + start, words.span.start + end)


def _part(words: Text, start: int, end: int) -> Text:
    return Text(span=span_in(words, start, end), text=words.text[start:end])


def _trimmed(inlines: Sequence[Inline]) -> Iterator[Inline]:
    """`inlines` without space before the first words and behind the last."""
    places = [i for i, each in enumerate(inlines) if not isinstance(each, Timestamp)]
    for i, inline in enumerate(inlines):
        if isinstance(inline, Text) and i in (places[0], places[-1]):
            text, span = inline.text, inline.span
            if i == places[0] and len(text.lstrip()) < len(text):
                cut = len(text) - len(text.lstrip())
                text, span = text[cut:], Span(span.start + cut, span.end)
            if i == places[-1] and len(text.rstrip()) < len(text):
                cut = len(text) - len(text.rstrip())
                text, span = text[: len(text) - cut], Span(span.start, span.end - cut)
            if text:
                yield replace(inline, text=text, span=span)
        else:
            yield inline
