"""Blocks of a conversation: what stands before it, its turns with their times, what is behind."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from glossator.model.documents import Markup, MarkupKind, SetAside
from glossator.model.trees import Block, Guess, Heading, Inline, Kind, Leaf, Span, Timestamp
from glossator.readers.clippings.plain_blocks import BlockBuilder
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import is_day
from glossator.readers.dates import iso_date
from glossator.readers.inlines import literal_seconds
from glossator.readers.plain_inlines import inlines_of
from glossator.readers.plain_lines import Line, trimmed
from glossator.readers.speech.cast import introduces
from glossator.readers.speech.colophons import is_makers
from glossator.readers.speech.endings import heads_part, stands_under_label, turns_end
from glossator.readers.speech.examination import tells_witness
from glossator.readers.speech.indexes import heads_agenda
from glossator.readers.speech.label_nobody import is_direction, is_told_between
from glossator.readers.speech.label_times import is_moment_alone
from glossator.readers.speech.labels import Labels, key_of, kind_of
from glossator.readers.speech.logs import are_messages
from glossator.readers.speech.message_days import day_heading, day_of
from glossator.readers.speech.numbered_business import numbered_business
from glossator.readers.speech.part_names import is_end, lists_voices
from glossator.readers.speech.presence import heads_presence
from glossator.readers.speech.presiding import names_presiding
from glossator.readers.speech.procedure import is_count, is_procedure
from glossator.readers.speech.sections import (
    CLOSED,
    heads_first,
    heads_notes,
    heads_transcript,
    is_punctuated,
    is_sure,
)
from glossator.readers.speech.signed_business import signed_business
from glossator.readers.speech.sittings import is_under_text
from glossator.readers.speech.speakers import Label
from glossator.readers.speech.turn_headings import (
    Talk,
    business_over,
    heads_talk,
    is_bold_heading,
    is_called,
)

_LONGEST_BUTTON = 12  # words of a line that is no sentence
_BEFORE_A_TURN = Guess(
    evidence="a short line without a closing mark, blank line above, right before a turn",
    confidence=0.8,
)
_STARS = re.compile(r"[*＊∗⁂](?:\s*[*＊∗])*")
_LIST_OF_VOICES = Guess(evidence="heads a list of those who spoke", confidence=0.9)
_TRANSCRIPT = Guess(evidence="names the transcript below, prose above", confidence=0.85)
_SIGNED = Guess(evidence="one of the numbered headings of the record", confidence=0.9)
_BOLD_HEADING = Guess(evidence="in bold type like the questions, and asks nothing", confidence=0.8)


def _plain(heading: Heading) -> Leaf:
    """A row over a record, which names the place or the paper it is of, and heads nothing."""
    return Leaf(span=heading.span, kind="paragraph", inlines=heading.inlines)


def _heading(line: Line, inlines: tuple[Inline, ...], guess: Guess) -> Heading:
    return Heading(span=line.span, level=2, inlines=inlines, origin="guessed", guess=guess)


class Turns:
    """Blocks of a labelled conversation; `markup` holds its labels, `set_aside` the words of the
    machine that wrote it down. `record`: it is the record of a sitting or a call, no interview;
    `captions`: where the lines begin that stand under pictures, and are said by nobody."""

    def __init__(
        self,
        lines: Sequence[Line],
        text: str,
        labels: Labels,
        *,
        hard: bool,
        record: bool = False,
        captions: Collection[int] = (),
    ) -> None:
        self._captions = captions
        self._lines = lines
        self._text = text
        self._labels = labels
        self._hard = hard
        self._record = record
        self._sent = are_messages(labels)
        self._day = ""  # of the last message, as it is written
        self._stop = len(lines)  # behind the last turn
        numbered = numbered_business(lines, labels.at) if labels.record else ()
        signed = signed_business(lines) if labels.record else ()
        self._signed = {lines[i].start: lines[i] for i in signed}
        self._talk = Talk(
            lines=lines,
            labels=labels,
            numbered=frozenset(numbered) | self._signed.keys(),
            punctuated=is_punctuated(lines),
        )
        self.markup: list[Markup] = []
        self.set_aside: list[SetAside] = []

    def blocks(self) -> Iterator[Block]:
        """What stands before the first turn as an article has it, then the turns."""
        first = self._first()
        while first > 0 and self._labels.timed and is_moment_alone(self._lines[first - 1]):
            first -= 1
        cover = self._labels.record and not is_under_text(self._lines, first)
        rows = cover or (self._record and not any(map(is_prose, self._lines[:first])))
        business = business_over(self._talk, first) if self._labels.record else first
        if business < first:
            first = business
        elif first > (not heads_first(self._lines[0].text)) and heads_talk(self._talk, first - 1):
            first -= not rows or is_sure(self._lines[first - 1])
        above = self._lines[:first]
        spoken = self._labels.speakers
        names = [speaker.name.casefold() for speaker in spoken]
        listed = {
            each.start: each
            for each, below in pairwise(above)
            if heads_part(each, self._labels)
            or (
                ((is_sure(each) and lists_voices(each.text)) or heads_presence(each))
                and any(name in below.text.casefold() for name in names)
            )
        }
        if self._labels.record:
            listed |= {each.start: each for each in heads_agenda(above)}
        transcripts = {
            each.start: each
            for i, each in enumerate(above)
            if heads_transcript(self._lines, i, self._labels.at)
            or heads_notes(self._lines, i, self._labels.at)
        }
        before = BlockBuilder(above, self._text, hard=self._hard)
        for block in before.blocks():
            if line := listed.get(block.span.start):
                yield _heading(line, self._words(line), _LIST_OF_VOICES)
            elif line := transcripts.get(block.span.start):
                yield _heading(line, self._words(line), _TRANSCRIPT)
            elif line := self._signed.get(block.span.start):
                yield _heading(line, self._words(line), _SIGNED)
            elif isinstance(block, Heading) and (
                rows or introduces(self._text[block.span.start : block.span.end], spoken)
            ):
                yield _plain(block)
            else:
                yield block
        self.markup += before.markup
        self._stop = end = turns_end(self._lines, self._labels, first)
        yield from self._turns(first, end)
        rest: list[Line] = []
        ended = False
        for line in self._lines[end:]:
            heads = (is_sure(line) and lists_voices(line.text)) or heads_presence(line)
            if is_end(line.text) or heads or heads_part(line, self._labels):
                yield from self._behind_turns(rest)
                rest = []
                ended = is_end(line.text)
                if ended:
                    yield self._leaf(line, None, own=False)
                else:
                    yield _heading(line, self._words(line), _LIST_OF_VOICES)
            elif not (self._is_makers(line) or (ended and self._is_sites(line))):
                rest.append(line)
        yield from self._behind_turns(rest)

    def _first(self) -> int:
        """Where the first turn begins."""
        starts = (i for i, line in enumerate(self._lines) if line.start in self._labels.at)
        return next(starts, len(self._lines))

    def _behind_turns(self, lines: Sequence[Line]) -> Iterator[Block]:
        after = BlockBuilder(lines, self._text, hard=self._hard, spoken=True)
        for block in after.blocks():
            line = self._signed.get(block.span.start)
            yield _heading(line, self._words(line), _SIGNED) if line else block
        self.markup += after.markup

    def _turns(self, first: int, end: int) -> Iterator[Block]:
        label: Label | None = None
        moment: Timestamp | None = None
        for i in range(first, end):
            line = self._lines[i]
            own = self._labels.at.get(line.start)
            if own is not None and own.inner:
                yield self._leaf(self._behind(line, own), own, own=True)
                continue
            if own is not None:
                label = own
                moment = self._moment(line, own) or moment
                day = self._new_day(line, own)
                if day:
                    yield day_heading(day, self._text)
                line = self._behind(line, own, day)
                if line.start >= line.end:
                    continue
                if is_bold_heading(self._talk, i, line):
                    yield _heading(line, self._words(line), _BOLD_HEADING)
                    continue
            elif is_moment_alone(line) and self._labels.timed:
                moment = self._stamp(line.start, line.end)
                self.markup.append(Markup(span=line.span, kind="label"))
                continue
            elif heads_talk(self._talk, i):
                yield _heading(line, self._words(line), _BEFORE_A_TURN)
                stars = i > first and _STARS.fullmatch(self._lines[i - 1].text)
                if self._labels.record and (stars or not is_called(self._talk, i)):
                    label = None  # new business: nobody has the floor
                continue
            nobodys = is_direction(line.text) or is_procedure(line.text)
            nobodys = is_told_between(line.text) if self._sent else nobodys
            nobodys = nobodys or line.start in self._captions
            if self._labels.record and own is None and _STARS.fullmatch(line.text):
                nobodys = True
                label = None if self._parts_business(i, end) else label
            if self._labels.record and names_presiding(line):
                label = None if own is None else label
                nobodys = True
            if self._labels.record and own is None and tells_witness(self._lines, i):
                nobodys = True
            if self._labels.record and is_count(line.text):
                nobodys = True
            if self._labels.chat:
                nobodys = is_day(line.text) or bool(iso_date(line.text))
            if own is None and nobodys and not self._is_whole_turn(i):
                yield self._leaf(line, None, own=False)
                continue
            yield _timed(self._leaf(line, label, own=own is not None), moment)
            moment = None

    # labels

    def _new_day(self, line: Line, label: Label) -> Span | None:
        """Where the day of a message stands in its label, if it is another than the last."""
        day = day_of(line, label)
        written = self._text[day.start : day.end] if day else self._day
        if written == self._day:
            return None
        self._day = written
        return day

    def _behind(self, line: Line, label: Label, day: Span | None = None) -> Line:
        """What `line` says behind its label; the label becomes markup, all but the `day` in it."""
        cut = line.start + label.length
        pieces = ((line.start, day.start), (day.end, cut)) if day else ((line.start, cut),)
        for start, end in pieces:
            if start < end:
                self.markup.append(Markup(span=Span(start, end), kind="label"))
        stop = line.end
        if label.tail:
            stop = max(cut, line.end - label.tail)
            closes = self._text[stop : line.end]
            kind: MarkupKind = "tag" if "<" in closes else "delimiter"
            self.markup.append(Markup(span=Span(stop, line.end), kind=kind))
        start, end = trimmed(self._text, cut, stop)
        return replace(line, start=start, end=end, text=self._text[start:end])

    def _moment(self, line: Line, label: Label) -> Timestamp | None:
        if label.moment is None or not self._labels.timed:
            return None
        return self._stamp(line.start + label.moment[0], line.start + label.moment[1])

    def _stamp(self, start: int, end: int) -> Timestamp:
        written = self._text[start:end]
        seconds = literal_seconds(written.replace(",", ".")) or 0
        return Timestamp(span=Span(start, end), label=written, seconds=seconds)

    # leaves

    def _words(self, line: Line) -> tuple[Inline, ...]:
        return inlines_of(line, self._text, line.start, line.end, hard=self._hard)

    def _leaf(self, line: Line, label: Label | None, *, own: bool) -> Leaf:
        """A leaf of the turn that `label` begins; None: nobody speaks it."""
        speaker = key_of(self._labels, label) if label else ""
        kind: Kind = (label and kind_of(self._labels, label, own=own)) or "paragraph"
        return Leaf(
            span=line.span,
            kind=kind,
            inlines=self._words(line),
            speaker=speaker,
            voice="speech" if label else "report",
        )

    # what is no turn

    def _parts_business(self, i: int, end: int) -> bool:
        """Whether the first line behind the stars in line `i` heads other business: then what
        stands there is told. Stars alone also part what one person says."""
        below = next((k for k in range(i, end) if not _STARS.fullmatch(self._lines[k].text)), end)
        if below == end or self._lines[below].start in self._labels.at:
            return False
        line = self._lines[below]
        short = line.words <= _LONGEST_BUTTON and not CLOSED.search(line.ending)
        return short or heads_talk(self._talk, below)

    def _is_whole_turn(self, i: int) -> bool:
        """Whether line `i` is all that stands below a label: `[inaudible]`."""
        last = i + 1 == self._stop or self._lines[i + 1].start in self._labels.at
        return i > 0 and last and stands_under_label(self._lines, self._labels, i)

    def _is_makers(self, line: Line) -> bool:
        if not is_makers(line.text):
            return False
        self.set_aside.append(
            SetAside(span=line.span, reason="site-notice", evidence="names the transcript's maker")
        )
        return True

    def _is_sites(self, line: Line) -> bool:
        """Whether a line behind the mark that ends the text is no sentence: then it is its site's,
        and set aside."""
        if line.words > _LONGEST_BUTTON or is_prose(line) or CLOSED.search(line.ending):
            return False
        why = "stands behind the mark that ends the text"
        self.set_aside.append(SetAside(span=line.span, reason="navigation", evidence=why))
        return True


def _timed(leaf: Leaf, moment: Timestamp | None) -> Leaf:
    """`leaf` with the moment it begins at."""
    if moment is None:
        return leaf
    start = min(leaf.span.start, moment.span.start)
    return replace(leaf, span=Span(start, leaf.span.end), inlines=(moment, *leaf.inlines))
