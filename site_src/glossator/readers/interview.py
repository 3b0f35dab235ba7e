"""The interview reader: turns by the source's own labels; without labels, a conversation whose
speakers nobody has named yet.

What stands round the text is told from it as in a clipping. No speaker is invented: where the
source labels nobody, the owner's edition says whose turns these are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from glossator.model import (
    Block,
    Guess,
    Heading,
    Inline,
    Kind,
    Leaf,
    Markup,
    Reading,
    Source,
    Span,
    Speaker,
    leaves,
)
from glossator.readers.cleaning import clean
from glossator.readers.conversation import is_conversation
from glossator.readers.headings import NUMBERED, is_familiar, is_title_case
from glossator.readers.labels import Labels, find_labels, key_of
from glossator.readers.language import language_of
from glossator.readers.plain_blocks import BlockBuilder, text_of
from glossator.readers.plain_lines import Line, inlines_of, read_lines, trimmed

_LOOKED_AT = 400_000  # characters: enough to know, whatever the length
_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\r|\n)")
_MARKDOWN = re.compile(r"^#{1,6} \S|^> ?\[!|\[\[[^\[\]\n]+\]\]", re.MULTILINE)
# what stands behind a conversation and is nobody's turn
_COLOPHON = re.compile(
    r"[-–—]+ ?(?:interview|conversation|gespräch|entretien|entrevista) .*|"
    r"(?:[(\[]\s*)?(?:this|the) (?:interview|conversation|transcript|discussion"
    r"|q&a)\b.{0,80}\b(?:edited|condensed|conducted|recorded|translated|took place"
    r"|transcribed)\b.*"
    r"|(?:das )?(?:interview|gespräch)\b.{0,40}\b(?:führte[n]?|wurde|fand)\b.*"
    r"|(?:die )?fragen stellte[n]?\b.*|aufgezeichnet von .*"
    r"|(?:propos recueillis|entretien (?:réalisé|mené)|interview (?:réalisée|menée))\b.*"
    r"|(?:esta|la) (?:entrevista|conversación)\b.{0,80}\b(?:editad|realizad|condensad)\w*.*"
    r"|(?:interview|transcript|aufzeichnung|traduction|translation)(?: by|: ?| von| par) .*"
    r"|(?:l'intervista|questa intervista)\b.*",
    re.IGNORECASE,
)
# [Music] · (laughter) · *applause*
_ASIDE = re.compile(r"[(\[*][^()\[\]*]{2,60}[)\]*]")


def read_interview(source: Source, line_breaks: Literal["soft", "hard"] = "soft") -> Reading:
    """What `source` says, read as a conversation. `line_breaks` hard: the line ends inside a
    paragraph that was broken into lines show."""
    hard = line_breaks == "hard"
    lines = read_lines(source.text)
    labels = find_labels(lines)
    if labels is None:
        cleaned = clean(source.text, lines)
        builder = BlockBuilder(cleaned.lines, source.text, hard=hard, spoken=True)
        blocks, markup = tuple(builder.blocks()), builder.markup
    else:
        cleaned = clean(source.text, lines, lambda line: line.start in labels.at)
        turns = _Turns(cleaned.lines, source.text, labels, hard=hard)
        blocks, markup = tuple(turns.blocks()), turns.markup
    return Reading(
        source=source,
        reader="interview",
        decided=_why(lines, labels)[1],
        genre="interview",
        blocks=blocks,
        fields=cleaned.fields,
        markup=(*cleaned.markup, *markup),
        set_aside=cleaned.set_aside,
        speakers=_heard(labels, blocks) if labels else (),
        language=language_of(text_of(cleaned.lines)),
    )


def evidence(source: Source) -> tuple[int, str]:
    """How much speaks for an interview, 0 to 100, and what."""
    text = source.text[:_LOOKED_AT]
    if _FRONT_MATTER.match(text):
        return 0, "it has front matter"
    lines = read_lines(text)
    weight, why = _why(lines, find_labels(lines))
    return (min(weight, 40) if _MARKDOWN.search(text) else weight), why


def _why(lines: Sequence[Line], labels: Labels | None) -> tuple[int, str]:
    if labels is not None:
        return 88, "by its speaker labels"
    if is_conversation(lines):
        return 70, "by its questions and answers"
    return 0, "nobody asks and answers in it"


def _heard(labels: Labels, blocks: Sequence[Block]) -> tuple[Speaker, ...]:
    """The speakers who have a turn."""
    heard = {leaf.speaker for leaf in leaves(blocks)}
    return tuple(speaker for speaker in labels.speakers if speaker.key in heard)


_BEFORE_A_TURN = Guess(
    evidence="a short line without a closing mark, blank line above, right before a turn",
    confidence=0.8,
)


class _Turns:
    """Blocks of a labelled conversation; `markup` holds its labels."""

    def __init__(self, lines: Sequence[Line], text: str, labels: Labels, *, hard: bool) -> None:
        self._lines = lines
        self._text = text
        self._labels = labels
        self._hard = hard
        self._asks = {speaker.key for speaker in labels.speakers if speaker.asks}
        self.markup: list[Markup] = []

    def blocks(self) -> Iterator[Block]:
        """What stands before the first turn as an article has it, then the turns."""
        first = next(
            (i for i, line in enumerate(self._lines) if line.start in self._labels.at),
            len(self._lines),
        )
        if first > 1 and self._is_heading(first - 1):
            first -= 1
        before = BlockBuilder(self._lines[:first], self._text, hard=self._hard)
        yield from before.blocks()
        self.markup += before.markup
        end = self._end(first)
        speaker = ""
        for i in range(first, end):
            line = self._lines[i]
            label = self._labels.at.get(line.start)
            if label is not None:
                speaker = key_of(self._labels, label)
                self.markup.append(
                    Markup(span=Span(line.start, line.start + label.length), kind="label")
                )
                line = _behind(line, label.length, self._text)
                if line.start >= line.end:
                    continue
            elif self._is_heading(i):
                yield self._heading(line)
                continue
            yield self._leaf(line, "" if _ASIDE.fullmatch(line.text) else speaker)
        after = BlockBuilder(self._lines[end:], self._text, hard=self._hard, spoken=True)
        yield from after.blocks()
        self.markup += after.markup

    def _end(self, first: int) -> int:
        """Where the last turn ends: before a colophon, which nobody speaks."""
        end = len(self._lines)
        while (
            end - 1 > first
            and self._lines[end - 1].start not in self._labels.at
            and _COLOPHON.fullmatch(self._lines[end - 1].text)
        ):
            end -= 1
        return end

    def _words(self, line: Line) -> tuple[Inline, ...]:
        return inlines_of(line, self._text, line.start, line.end, hard=self._hard)

    def _leaf(self, line: Line, speaker: str) -> Leaf:
        kind: Kind = "paragraph"
        if speaker and self._asks:
            kind = "question" if speaker in self._asks else "answer"
        return Leaf(
            span=line.span,
            kind=kind,
            inlines=self._words(line),
            speaker=speaker,
            voice="speech" if speaker else "report",
        )

    def _heading(self, line: Line) -> Heading:
        return Heading(
            span=line.span,
            level=2,
            inlines=self._words(line),
            origin="guessed",
            guess=_BEFORE_A_TURN,
        )

    def _is_heading(self, i: int) -> bool:
        """A short line with no closing mark, apart from its neighbours, right before a turn."""
        line = self._lines[i]
        below = self._lines[i + 1] if i + 1 < len(self._lines) else None
        return (
            below is not None
            and below.start in self._labels.at
            and line.before > 0
            and line.words <= 10
            and not re.search(r"[.!?…,;:。！？—–-]['\"”’»)\]]*$", line.text)
            and (
                is_title_case(line.text)
                or is_familiar(line.text)
                or bool(NUMBERED.match(line.text))
            )
            and not _ASIDE.fullmatch(line.text)
        )


def _behind(line: Line, length: int, text: str) -> Line:
    """What `line` says behind its first `length` code points."""
    start, end = trimmed(text, line.start + length, line.end)
    words = text[start:end]
    return replace(line, start=start, end=end, text=words)
