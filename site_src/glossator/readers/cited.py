"""Moments of a video that is known: the times in a text about it, and links to a second of it.

Which video a text is about its front matter says, its edition, or the text itself, whose links all
lead there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import assert_never

from glossator.model.documents import Markup, MetadataField, Reading
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Gap,
    Guess,
    Heading,
    Inline,
    Item,
    Leaf,
    LineBreak,
    Link,
    Quotation,
    Rule,
    Span,
    Styled,
    Text,
    Timestamp,
    leaves,
    plain_text,
    walk,
)
from glossator.readers.beside_moments import PARTING
from glossator.readers.inlines import Stamp, literal_seconds, stamps, youtube
from glossator.readers.markdown.attach import with_moments as with_last_moments
from glossator.readers.markdown.tree import has_words, stripped
from glossator.readers.moments import Shapes, shapes_of, span_in, split
from glossator.readers.settling import settled
from glossator.readers.video_links import inlines_of, linked_video

_BARE = re.compile(r"\d{1,3}(?::[0-5]\d){1,2}")
# before a time of day in round brackets: "we met at (12:05)"
_OF_A_DAY = re.compile(r"\b(?:at|um|gegen|à|alle|om|kl\.?)\s*$", re.IGNORECASE)
_BEFORE = 40  # characters before a time in which such a word is looked for


def about_video(reading: Reading) -> Reading:
    """`reading` with the moments of the video its fields name, or all its links lead to."""
    known = next((each.value for each in reading.fields if each.name == "video"), "")
    if known:
        return with_video(reading, known)
    found, why = linked_video(reading)
    if not found:
        return reading
    nowhere = Span(0, 0)
    guess = Guess(evidence=why, confidence=0.7)
    named = MetadataField(name="video", value=found, span=nowhere, guess=guess)
    return _with_moments(replace(reading, fields=(*reading.fields, named)), found, sure=False)


def with_video(reading: Reading, video: str) -> Reading:
    """`reading` of a text on `video`, a YouTube id: its times in brackets and at the beginning of
    lines are moments, and so is where its links to a second of the video lead."""
    return _with_moments(reading, video, sure=True)


# --- moments --------------------------------------------------------------------------------------


def _with_moments(reading: Reading, video: str, *, sure: bool) -> Reading:
    citing = _Citing(video=video, shapes=None if sure else _shapes(reading))
    blocks = tuple(citing.blocks(reading.blocks))
    if citing.loose:
        blocks = with_last_moments(blocks, tuple(citing.loose))
    timed = reading.reader == "markdown" or any(
        isinstance(each, Timestamp) for leaf in leaves(blocks) for each in walk(leaf.inlines)
    )
    genre = "video-note" if timed and reading.genre in ("note", "article") else reading.genre
    return replace(reading, blocks=blocks, genre=genre, markup=(*reading.markup, *citing.markup))


def _shapes(reading: Reading) -> Shapes:
    """Which times are moments where but links tell of the video: in square brackets any, in round
    ones beside other moments, bare ones where they rise as those of a recording do."""
    found: list[Stamp] = []
    moments = 0
    for inlines in inlines_of(reading.blocks):
        for place, inline in enumerate(inlines):
            if isinstance(inline, Text) and _is_plain(inline):
                found += stamps(inline.text, leading=_begins_line(inlines, place))
            elif place == 0 and (time := _bold_time(inline)):
                found.append(Stamp(start=0, end=0, label=time.text, seconds=_seconds(time.text)))
        moments += sum(
            isinstance(each, Timestamp)
            or (isinstance(each, Link) and "t=" in each.target and youtube(each.target) is not None)
            for each in walk(inlines)
        )
    shapes = shapes_of(found)
    moments += sum(each.label[0] == "[" for each in found)
    return replace(shapes, square=True, round=shapes.round or moments > 0)


@dataclass(slots=True)
class _Citing:
    """Makes moments of what cites `video`; `shapes` None: every time does."""

    video: str
    shapes: Shapes | None
    markup: list[Markup] = field(default_factory=list)
    loose: list[Timestamp] = field(default_factory=list)  # of leaves without words

    def blocks(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """`blocks` with their moments; a leaf of moments alone gives them to the next."""
        for block in blocks:
            match block:
                case Leaf():
                    yield from self._leaf(block)
                case Heading():
                    yield from self._heading(block)
                case Bullets():
                    items = tuple(each for each in self.blocks(block.children))
                    kept = tuple(each for each in items if isinstance(each, Item))
                    if kept:
                        yield replace(block, children=kept)
                case Callout():
                    yield from self._callout(block)
                case Item() | Quotation() | Footnote():
                    if inner := tuple(self.blocks(block.children)):
                        yield replace(block, children=inner)
                case Rule() | Gap():
                    yield block
                case _:
                    assert_never(block)

    def _heading(self, heading: Heading) -> Iterator[Heading]:
        inlines = self._inlines(heading.inlines)
        found = [each for each in walk(inlines) if isinstance(each, Timestamp)]
        if has_words(inlines) or not found:
            yield replace(heading, inlines=inlines)
        else:  # it heads nothing
            self.loose += found

    def _callout(self, callout: Callout) -> Iterator[Callout]:
        title = self._inlines(callout.title)
        if not has_words(title):
            self.loose += [each for each in walk(title) if isinstance(each, Timestamp)]
            title = ()
        children = tuple(self.blocks(callout.children))
        if title or children:
            yield replace(callout, title=title, children=children)

    def _leaf(self, leaf: Leaf) -> Iterator[Leaf]:
        if leaf.kind == "code":
            yield leaf
            return
        if leaf.kind == "table":
            rows = tuple(tuple(map(self._inlines, row)) for row in leaf.rows)
            yield replace(leaf, rows=rows)
            return
        kept = len(self.markup)
        # moments that stood alone above it
        above = len(list(takewhile(lambda each: _is_above(each, leaf), leaf.inlines)))
        inlines = self._inlines(leaf.inlines[above:])
        if has_words(inlines):
            yield replace(leaf, inlines=(*self.loose, *leaf.inlines[:above], *inlines))
            self.loose.clear()
        elif leaf.author_ids or not inlines:
            del self.markup[kept:]
            yield leaf
        else:
            self.loose += [each for each in walk(inlines) if isinstance(each, Timestamp)]

    def _inlines(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        lines = sum(
            isinstance(each, Timestamp) or next(_leading(each), None) is not None
            for place, each in enumerate(inlines)
            if _begins_line(inlines, place)
        )
        linked = {place for place, each in enumerate(inlines) if self._second(each)}
        bare = has_words(each for place, each in enumerate(inlines) if place not in linked)
        made: list[Inline] = []
        for place, inline in enumerate(inlines):
            if place in linked:
                made += self._link(inline, bare=bare)
            elif not made and (time := _bold_time(inline)) and self._is_moment(time, time.text):
                made.append(self._moment(time))
            elif isinstance(inline, Text):
                made += self._text(inline, made, lines)
            else:
                made.append(inline)
        if tuple(made) == inlines:
            return inlines
        return stripped(settled(made, self.markup))

    def _second(self, inline: Inline) -> bool:
        """Whether `inline` is a link to a second of the video."""
        video = youtube(inline.target) if isinstance(inline, Link) else None
        return video is not None and video.id == self.video and video.seconds is not None

    def _link(self, link: Inline, *, bare: bool) -> Iterator[Inline]:
        """The words of a link and the moment it leads to; an address that stands for itself is the
        moment, if `bare` ones may be."""
        video = youtube(link.target) if isinstance(link, Link) else None
        if not isinstance(link, Link) or video is None or video.seconds is None:
            yield link
            return
        parts = [each for each in walk(link.children) if not isinstance(each, Styled)]
        texts = [each for each in parts if isinstance(each, Text)]
        is_bare = texts == parts and youtube(plain_text(texts)) is not None
        if is_bare and not bare:
            yield link
            return
        end = Span(link.span.end, link.span.end)
        if is_bare:
            self.markup += [Markup(span=each.span, kind="label") for each in texts]
            end = link.span
        else:
            yield from link.children
        yield Timestamp(
            span=end,
            label=video.written,
            seconds=video.seconds,
            data=video.written,
            video=video.id,
        )

    def _moment(self, time: Text) -> Timestamp:
        self.markup.append(Markup(span=time.span, kind="label"))
        return Timestamp(span=time.span, label=time.text, seconds=_seconds(time.text))

    def _text(self, words: Text, made: list[Inline], lines: int) -> Iterator[Inline]:
        """`words` behind what is `made` of their leaf, which has so many `lines` that begin with a
        time: lines of chapters are lines."""
        if not _is_plain(words):
            yield words
            return
        if made and all(isinstance(each, Timestamp) for each in made):
            words = self._behind_first(words)
        leading = not made or (lines > 1 and _begins_line(made, len(made)))
        found = [
            stamp
            for stamp in stamps(words.text, leading=leading)
            if self._is_moment(words, stamp.label, stamp.start)
        ]
        if not found:
            yield words
            return
        begins = not made
        if made and leading and not found[0].start:
            begins = True
            made[-1] = LineBreak(span=made[-1].span)
        yield from split(words, found, self.markup, begins=begins)

    def _behind_first(self, words: Text) -> Text:
        """`words` without what parts them from the time before them."""
        parting = PARTING.match(words.text)
        cut = parting.end() if parting else 0
        if cut:
            self.markup.append(Markup(span=span_in(words, 0, cut), kind="delimiter"))
        cut += len(words.text[cut:]) - len(words.text[cut:].lstrip())
        return Text(span=span_in(words, cut, len(words.text)), text=words.text[cut:])

    def _is_moment(self, words: Text, label: str, start: int = 0) -> bool:
        if self.shapes is None:
            return True
        stamp = Stamp(start=start, end=start + len(label), label=label, seconds=0)
        if label[0] == "(" and _OF_A_DAY.search(words.text[max(0, start - _BEFORE) : start]):
            return False
        return self.shapes.holds(stamp, words.span.start + start)


def _is_above(inline: Inline, leaf: Leaf) -> bool:
    return isinstance(inline, Timestamp) and inline.span.end <= leaf.span.start


def _is_plain(words: Text) -> bool:
    return len(words.text) == words.span.end - words.span.start


def _begins_line(inlines: Sequence[Inline], place: int) -> bool:
    """Whether a line begins at `place` of `inlines`: a line end is a space of its own there."""
    before = inlines[place - 1] if place else None
    return before is None or isinstance(before, LineBreak) or _is_line_end(before)


def _is_line_end(inline: Inline) -> bool:
    return isinstance(inline, Text) and inline.text == " " and _is_plain(inline)


def _leading(inline: Inline) -> Iterator[Stamp]:
    """The time at the beginning of `inline`, if there is one."""
    if isinstance(inline, Text) and _is_plain(inline):
        yield from (each for each in stamps(inline.text, leading=True) if not each.start)


def _bold_time(inline: Inline) -> Text | None:
    """The time that is all of `inline`, in bold: `**0:00**`."""
    if isinstance(inline, Styled) and inline.style == "strong" and len(inline.children) == 1:
        time = inline.children[0]
        if isinstance(time, Text) and _is_plain(time) and _BARE.fullmatch(time.text):
            return time
    return None


def _seconds(time: str) -> int:
    return literal_seconds(time) or 0
