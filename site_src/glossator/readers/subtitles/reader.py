"""Subtitles and transcripts as talk one can read: cues joined to paragraphs, voices to speakers.

A paragraph ends where somebody else speaks, where nobody speaks for two seconds (in a pasted
transcript: at a pause), or with a sentence once it is long enough. Its time is that of the cue it
begins in.
"""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from glossator.model.documents import Markup, MetadataField, Reading, Reason, SetAside, Speaker
from glossator.model.trees import Block, Guess, Heading, Inline, Leaf, Source, Span, Text, Timestamp
from glossator.readers.inlines import youtube
from glossator.readers.language import language_of
from glossator.readers.moments import with_moments
from glossator.readers.subtitles.credits import is_credit
from glossator.readers.subtitles.cues import Cue, Form, form_of, read_cues
from glossator.readers.subtitles.evidence import evidence
from glossator.readers.subtitles.pace import WIDE, word_count
from glossator.readers.subtitles.pages import COUNTED, read_film_page
from glossator.readers.subtitles.pauses import Pauses
from glossator.readers.subtitles.rolling import repeated_lines
from glossator.readers.subtitles.voices import TAG, Segment, Voices, speakers_of

LineBreaks = Literal["soft", "hard"]
_PAUSE = 2.0  # seconds in which nobody speaks
_ENOUGH = 60  # words after which a paragraph ends with its sentence
_TOO_MANY = 130  # words after which it ends with its cue: captions may have no full stops at all
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔।][\"'”“’‘»«›‹)\]」』]*\s*$")
_NEWLINE = re.compile(r"\r\n|\r|\n")
_LONGEST_TITLE = 25  # words
# what the transcript panel has round the words
_PANEL = re.compile(
    r"\W*(?:(?:show |hide |search )?transcript|search in (?:video|transcript)|transkript"
    r"|follow along using the transcript\.?|.{2,40} \((?:auto-generated|automatisch erzeugt)\)"
    r"|sync to video time|transcription|transcripción|toggle timestamps)\W*",
    re.I,
)
_MOST_OF_CREDIT = 6  # lines


def read_subtitles(source: Source, line_breaks: LineBreaks = "soft") -> Reading:
    """What is said in `source`. The lines of cues are joined whatever `line_breaks` says: they are
    as long as a screen is wide."""
    form = form_of(source.text)
    if form == "pasted" and (page := read_film_page(source, _read)):
        return with_moments(page)
    return with_moments(_read(source))


def _read(source: Source) -> Reading:
    """What is said in `source`, all of which is subtitles or a transcript."""
    form = form_of(source.text)
    cues = read_cues(source.text, form)
    builder = _Builder(source.text, cues.cues, form)
    blocks = builder.blocks()
    fields = (*cues.fields, *builder.fields)
    return Reading(
        source=source,
        reader="subtitles",
        decided=evidence(source)[1] or "without times",
        genre="video-note" if builder.pauses.slow else "transcript",
        blocks=blocks,
        fields=fields,
        markup=(*cues.markup, *builder.markup),
        set_aside=tuple(builder.set_aside),
        speakers=builder.speakers,
        language=next(
            (each.value for each in fields if each.name == "language"), language_of(source.text)
        ),
    )


@dataclass(slots=True, kw_only=True)
class _Paragraph:
    """A paragraph being made: its pieces in order, and what it is known by."""

    cue: Cue
    speaker: str
    pieces: list[Text] = field(default_factory=list)
    words: int = 0
    begins_cue: bool = True
    heard: bool = False


class _Builder:
    """Paragraphs of cues, and whatever else their characters are."""

    def __init__(self, text: str, cues: Sequence[Cue], form: Form) -> None:
        self._text = text
        self._cues = cues
        self._form = form
        self.markup: list[Markup] = []
        self.fields: list[MetadataField] = []
        self.set_aside: list[SetAside] = []
        self.speakers: tuple[Speaker, ...] = ()
        self._keys: Mapping[str, str] = {}
        self._panel_ended = False
        self.pauses = Pauses()

    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs, in order."""
        repeated = frozenset(repeated_lines(self._text, self._cues))
        lines = [
            (cue, line)
            for cue in self._cues
            for line in cue.lines
            if not self._is_repeated(line, repeated) and not self._is_around(cue, line)
        ]
        if self._form == "pasted":
            self.pauses = Pauses.of(self._text, lines)
        voices = Voices.of(self._text, lines)
        self.markup += [Markup(span=span, kind="label") for span in voices.marks]
        self.speakers = speakers_of(voices.names())
        names = voices.names()
        self._keys = {n: each.key for n, each in zip(names, self.speakers, strict=True)}
        made: list[Block] = [self._leaf(each) for each in self._paragraphs(voices) if each.pieces]
        made += [self._chapter(cue.chapter) for cue in self._cues if cue.chapter]
        return tuple(sorted(made, key=lambda block: block.span))

    # what is no talk

    def _is_repeated(self, line: Span, repeated: frozenset[Span]) -> bool:
        if line not in repeated:
            return False
        if self._text[line.start : line.end].strip():
            self._aside(line, "second-copy", "the line before, rolled up")
        return True

    def _aside(self, line: Span, reason: Reason, evidence: str) -> None:
        span = _trimmed(self._text, line)
        self.set_aside.append(SetAside(span=span, reason=reason, evidence=evidence))

    def _is_around(self, cue: Cue, line: Span) -> bool:
        """Whether a line of a pasted transcript is its title, its address, or the panel's."""
        words = self._text[line.start : line.end].strip()
        if self._form != "pasted":
            return self._is_credit(cue, line, words)
        last = cue is self._cues[-1]
        if (not cue.label or last) and (_PANEL.fullmatch(words) or (self._panel_ended and words)):
            self._aside(line, "navigation", "the words of a transcript panel")
            self._panel_ended = last
            return True
        if cue.label or not words:
            return False
        if COUNTED.fullmatch(words):
            self._aside(line, "counter", "counts who saw the film, and tells when it came out")
            return True
        span = _trimmed(self._text, line)
        if video := youtube(words):
            url = f"https://www.youtube.com/watch?v={video.id}"
            self.fields.append(MetadataField(name="url", value=url, span=span))
            nowhere = Span(span.start, span.start)
            self.fields.append(MetadataField(name="video", value=video.id, span=nowhere))
            return True
        titled = any(each.name == "title" for each in self.fields)
        if titled or len(words.split()) > _LONGEST_TITLE or words.startswith(("http:", "https:")):
            return False
        self.fields.append(MetadataField(name="title", value=words, span=span, guess=_ABOVE))
        return True

    def _is_credit(self, cue: Cue, line: Span, words: str) -> bool:
        """Whether a line says who made the subtitles or where they are, or advertises."""
        ends = any(cue is each for each in (*self._cues[:2], *self._cues[-3:]))
        if not words or len(cue.lines) > _MOST_OF_CREDIT:
            return False
        said = [self._text[each.start : each.end] for each in cue.lines]
        if not is_credit(said, at_end=ends):
            return False
        why = "says who made the subtitles, where to find them, or what to buy"
        self._aside(line, "site-notice", why)
        return True

    # paragraphs

    def _paragraphs(self, voices: Voices) -> Iterator[_Paragraph]:
        current: _Paragraph | None = None
        before: Segment | None = None
        for segment in voices.segments:
            if current is None or before is None or self._parts(current, before, segment):
                if current is not None:
                    yield current
                begins = before is None or before.cue is not segment.cue
                current = _Paragraph(
                    cue=segment.cue,
                    speaker=segment.speaker,
                    begins_cue=begins,
                    heard=segment.heard,
                )
            self._add(current, segment.span)
            before = segment
        if current is not None:
            yield current

    def _parts(self, current: _Paragraph, before: Segment, segment: Segment) -> bool:
        """Whether a new paragraph begins with `segment`."""
        if segment.speaker != current.speaker or (segment.turn and not segment.speaker):
            return True
        cue, earlier = segment.cue, before.cue
        if segment.heard != before.heard or (cue.chapter and cue is not earlier):
            return True
        if self.pauses.between(before.span.end, segment.span.start):
            return True
        if cue is earlier:
            return False
        if bool(cue.label) != bool(earlier.label):
            return True
        timed = self._form != "pasted" and earlier.end is not None
        if timed and cue.start - (earlier.end or 0) >= _PAUSE:
            return True
        if current.words < _ENOUGH or not current.pieces:
            return False
        # the end of what was said, and not of all that stands before: that would be slow
        said = self._text[max(before.span.start, before.span.end - 300) : before.span.end]
        ended = _SENTENCE_END.search(TAG.sub("", said))
        return current.words >= _TOO_MANY or ended is not None

    def _add(self, paragraph: _Paragraph, span: Span) -> None:
        """The words of `span` put behind those of `paragraph`."""
        pieces = list(self._pieces(span))
        while pieces and not pieces[0].text.strip():
            pieces.pop(0)
        while pieces and not pieces[-1].text.strip():
            pieces.pop()
        if not pieces:
            return
        pieces[0] = _stripped(pieces[0], start=True)
        pieces[-1] = _stripped(pieces[-1], start=False)
        if paragraph.pieces:
            paragraph.pieces += self._join(paragraph.pieces[-1], pieces[0])
        paragraph.pieces += pieces
        words = "".join(piece.text for piece in pieces)
        paragraph.words += word_count(words)

    def _pieces(self, span: Span) -> Iterator[Text]:
        """The words of `span` with entities replaced; its tags are markup."""
        position = span.start
        for match in _TAG_OR_ENTITY.finditer(self._text, span.start, span.end):
            shown = html.unescape(match[0]) if match[0].startswith("&") else ""
            if shown == match[0]:
                continue
            yield from _plain(self._text, position, match.start())
            position = match.end()
            where = Span(*match.span())
            if shown and not shown.isspace():
                yield Text(span=where, text=shown)
            else:
                self.markup.append(Markup(span=where, kind="tag"))
                if shown:  # a space is no word of the source: the entity is its markup
                    yield Text(span=Span(where.start, where.start), text=shown)
        yield from _plain(self._text, position, span.end)

    def _join(self, before: Text, after: Text) -> list[Text]:
        """The space between two stretches of words: over the line end, if there is one. Scripts
        without spaces have none."""
        if WIDE.match(before.text[-1:]) and WIDE.match(after.text[:1]):
            return []
        newline = _NEWLINE.search(self._text, before.span.end, after.span.start)
        gap = self._text[before.span.end : before.span.end + 1]
        if newline:
            return [Text(span=Span(*newline.span()), text=" ")]
        if gap.isspace() and before.span.end < after.span.start:
            return [Text(span=Span(before.span.end, before.span.end + 1), text=" ")]
        return [Text(span=Span(before.span.end, before.span.end), text=" ")]

    def _leaf(self, paragraph: _Paragraph) -> Leaf:
        first, last = paragraph.pieces[0], paragraph.pieces[-1]
        cue = paragraph.cue
        moment: list[Inline] = []
        start = first.span.start
        # what follows a chapter's line is no part of it
        if cue.label and (paragraph.begins_cue or not self.pauses.slow):
            # a second voice in a cue has its time too, but the time stands only once
            place = cue.place if paragraph.begins_cue else Span(start, start)
            moment = [Timestamp(span=place, label=cue.label, seconds=int(cue.start))]
            start = place.start
        return Leaf(
            span=Span(start, last.span.end),
            kind="paragraph",
            inlines=(*moment, *paragraph.pieces),
            speaker=self._keys.get(paragraph.speaker, ""),
            voice="report" if paragraph.heard or self.pauses.slow else "speech",
        )

    def _chapter(self, line: Span) -> Heading:
        span = _trimmed(self._text, line)
        words = Text(span=span, text=self._text[span.start : span.end])
        return Heading(span=span, level=2, inlines=(words,), origin="source")


_ABOVE = Guess(evidence="the first line above the first time, of a title's length", confidence=0.7)

_TAG_OR_ENTITY = re.compile(
    rf"(?:{TAG.pattern})|&(?:#\d{{1,7}}|#[xX][\da-fA-F]{{1,6}}|\w{{1,31}});", re.IGNORECASE
)


def _plain(text: str, start: int, end: int) -> Iterator[Text]:
    if start < end:
        yield Text(span=Span(start, end), text=text[start:end])


def _stripped(piece: Text, *, start: bool) -> Text:
    """`piece` without white space at one end."""
    text = piece.text.lstrip() if start else piece.text.rstrip()
    gone = len(piece.text) - len(text)
    if not gone or piece.span.end - piece.span.start != len(piece.text):
        return Text(span=piece.span, text=text)
    low, high = piece.span.start, piece.span.end
    return Text(span=Span(low + gone, high) if start else Span(low, high - gone), text=text)


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    kept = words.strip()
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(kept))
