"""The interview reader: turns by the source's own labels; without labels, a conversation whose
speakers nobody has named yet.

What stands round the text is told from it as in a clipping. No speaker is invented: where the
source labels nobody, the owner's edition says whose turns these are.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from glossator.model.documents import Markup, Reading, SetAside, Speaker
from glossator.model.trees import Block, Source, Span, leaves
from glossator.readers.clippings.cleaning import Cleaned, clean
from glossator.readers.clippings.heading_shapes import is_title_case
from glossator.readers.clippings.plain_blocks import BlockBuilder, text_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.language import language_of
from glossator.readers.marked_up import read_marked_up
from glossator.readers.moments import with_moments
from glossator.readers.plain_lines import Line, physical_lines, read_lines
from glossator.readers.speech.captions import own_rows
from glossator.readers.speech.cast import names_cast, names_reporter
from glossator.readers.speech.chats import find_chat
from glossator.readers.speech.conversation import ENOUGH, weigh, with_sections
from glossator.readers.speech.export_heads import without_export_head
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.label_shapes import standing_alone
from glossator.readers.speech.labels import Labels, find_labels
from glossator.readers.speech.logs import without_moves
from glossator.readers.speech.marked_turns import find_marks
from glossator.readers.speech.numbered_pages import find_numbered_pages
from glossator.readers.speech.presence import present_rows
from glossator.readers.speech.procedure import is_procedure
from glossator.readers.speech.records import find_record
from glossator.readers.speech.sections import (
    heads_notes,
    heads_transcript,
    is_part,
    is_sure,
    lists_voices,
    stands_apart,
)
from glossator.readers.speech.sittings import names_sitting, sitting_day
from glossator.readers.speech.speakers import known_as
from glossator.readers.speech.turns import Turns, is_recording, sureness

_OVER = 2  # lines right over the first turn: `[English]`
_BUSINESS = 12  # words of a heading over the first turn
_LOGGED = 0.8  # of the turns
_LOOKED_AT = 400_000  # characters: enough to know, whatever the length
_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\r|\n)")
# a text of Markdown's own: the Markdown reader finds the turns in it
_MARKDOWN = re.compile(
    r"^> ?\[!|\[\[[^\[\]\n]+\]\]|^(?:```|~~~)|yt-timestamp|%%|<!--", re.MULTILINE
)
# a copied page whose headings came as Markdown; `# # #` is the end of a news release
_HEADED = re.compile(r"(?:^|[\r\n])#{1,6} [^\s#]")


def read_interview(source: Source, line_breaks: Literal["soft", "hard"] = "soft") -> Reading:
    """What `source` says, read as a conversation. `line_breaks` hard: the line ends inside a
    paragraph that was broken into lines show."""
    hard = line_breaks == "hard"
    labels = _judged(source.text).labels
    is_chat = labels is not None and labels.chat  # `# general` is a channel
    headed = not is_chat and _HEADED.search(source.text[:_LOOKED_AT])
    if headed and (found := read_marked_up(source, line_breaks)):
        return found
    judged = _judged(source.text)
    lines, labels, weight = judged.lines, judged.labels, judged.weight
    asides: tuple[SetAside, ...] = ()
    if labels is None:
        cleaned = clean(source.text, lines)
        builder = BlockBuilder(cleaned.lines, source.text, hard=hard, spoken=True)
        blocks = tuple(with_sections(tuple(builder.blocks()), cleaned.lines))
        markup = builder.markup
    else:
        kept = _of_conversation(lines, labels)
        cleaned = clean(source.text, lines, lambda line: line.start in kept)
        cleaned = _with_procedure(cleaned, lines, labels) if labels.record else cleaned
        if is_recording(labels, lines) and not labels.chat:
            over = sum(line.start < min(labels.at) for line in lines)
            own = {lines[i].start: lines[i] for i in own_rows(lines, over)}
            cleaned = _with_rows(cleaned, own)
        if labels.record:
            for line in (line for line in lines if line.start < min(labels.at)):
                cleaned = _without_field(cleaned, line) if names_reporter(line) else cleaned
        cleaned = without_export_head(without_moves(cleaned, labels), lines, labels)
        record = is_recording(labels, lines)
        turns = Turns(cleaned.lines, source.text, labels, hard=hard, record=record)
        blocks, markup = tuple(turns.blocks()), turns.markup
        asides = (*turns.set_aside, *judged.set_aside)
        markup = [*markup, *judged.markup]
        dated = any(field.name == "published" for field in cleaned.fields)
        if (labels.record or labels.chat) and not dated:
            first = min(labels.at)
            above = [line for line in read_lines(source.text) if line.start < first]
            day = sitting_day(above)
            cleaned = replace(cleaned, fields=(*cleaned.fields, *filter(None, (day,))))
    reading = Reading(
        source=source,
        reader="interview",
        decided=_decided(labels, weight),
        genre="transcript" if labels and is_recording(labels, lines) else "interview",
        blocks=blocks,
        fields=cleaned.fields,
        markup=(*cleaned.markup, *markup),
        set_aside=(*cleaned.set_aside, *asides),
        speakers=heard(labels, blocks) if labels else (),
        language=language_of(text_of(cleaned.lines)),
    )
    return with_moments(reading)


def _of_conversation(lines: Sequence[Line], labels: Labels) -> frozenset[int]:
    """Where the lines begin that are of the conversation whatever they look like: turns, headings
    in capitals right over one, rows above that say who takes part, and their list behind it."""
    first, last = min(labels.at), max(labels.at)
    kept = set(labels.at)
    if labels.record:
        kept.update(_closing(lines, last))
        kept.update(lines[i].start for i in present_rows(_over(lines, first)))
    for i, line in enumerate(lines):
        if line.start < first:
            kept.update(lines[k].start for k in names_sitting(lines, i))
        below = lines[i + 1] if i + 1 < len(lines) else line
        heads = below.start in labels.at and (
            is_part(line.text)
            or (
                below.start > first
                and (is_sure(line) or stands_apart(lines, i))
                and words_of(line.key) is None
            )
        )
        above = line.start < first and names_cast(line)
        listed = line.start > last and lists_voices(line.text)
        again = line.start > last and i > 0 and lines[i - 1].start in kept and line.before <= 1
        named = again and (known := standing_alone(line, line)) and known_as(known) in labels.keys
        above = above or (
            line.start < first
            and (heads_transcript(lines, i, labels.at) or heads_notes(lines, i, labels.at))
        )
        inside = labels.record and first < line.start < last and not _is_sites(line)
        inside = inside or (labels.record and line.text.isupper() and is_part(line.text))
        inside = inside or (labels.chat and first < line.start)
        if heads or above or listed or named or inside:
            kept.add(line.start)
    return frozenset(kept)


def _over(lines: Sequence[Line], first: int) -> Sequence[Line]:
    """The lines over the one that begins at `first`."""
    return [line for line in lines if line.start < first]


def _closing(lines: Sequence[Line], last: int) -> Iterator[int]:
    """Where the rows begin that say what was done, right behind the `last` turn of a record."""
    for line in lines:
        if line.start <= last:
            continue
        if is_procedure(line.text) or is_direction(line.text):
            if _is_sites(line):
                return
            yield line.start
        elif line.words <= _BUSINESS:
            return


def _over_turns(lines: Sequence[Line], labels: Labels) -> Iterator[Line]:
    """The headings of business right over the first turn of a record, that are no site's words."""
    first = min(labels.at)
    above = [i for i, line in enumerate(lines) if line.start < first]
    for i in reversed(above):
        line = lines[i]
        if is_procedure(line.text) or is_direction(line.text):
            continue
        if line.text[0] != "§" and (words_of(line.key) or not is_title_case(line.text)):
            return
        if line.words > _BUSINESS:
            return
        yield line


def _with_procedure(cleaned: Cleaned, lines: Sequence[Line], labels: Labels) -> Cleaned:
    """`cleaned` with the rows of a record that say when and under whom the sitting began and what
    its first business is, which stand as short between menu and text as a site's own do."""
    begins = {
        line.start: line for line in lines if is_procedure(line.text) or _LED.match(line.text)
    }
    over = [line for line in lines if line.start < min(labels.at)][-_OVER:]
    begins |= {line.start: line for line in over if is_direction(line.text)}
    begins |= {line.start: line for line in _over_turns(lines, labels)}
    return _with_rows(cleaned, begins)


def _without_field(cleaned: Cleaned, line: Line) -> Cleaned:
    """`cleaned` with `line` as a line of the text, whatever it stated."""
    if any(each.start == line.start for each in cleaned.lines):
        return cleaned

    def outside(span: Span) -> bool:
        return span.end <= line.start or span.start >= line.end

    return replace(
        cleaned,
        lines=tuple(sorted((*cleaned.lines, line), key=lambda each: each.start)),
        fields=tuple(each for each in cleaned.fields if outside(each.span)),
        markup=tuple(each for each in cleaned.markup if outside(each.span)),
        set_aside=tuple(each for each in cleaned.set_aside if outside(each.span)),
    )


def _with_rows(cleaned: Cleaned, begins: Mapping[int, Line]) -> Cleaned:
    """`cleaned` with those rows, by where they begin, that were set aside as a whole."""
    # of a row whose day is a field, only a part is set aside
    back = [
        line
        for each in cleaned.set_aside
        if (line := begins.get(each.span.start)) and each.span.end >= line.end
    ]
    gone = {line.start for line in back}
    kept = tuple(sorted((*cleaned.lines, *back), key=lambda line: line.start))
    aside = tuple(each for each in cleaned.set_aside if each.span.start not in gone)
    return replace(cleaned, lines=kept, set_aside=aside) if back else cleaned


# "- Présidence de Mme Ada Lind -" · "Vorsitz: Präsidentin Ada Lind" · "[Mr Osei in the Chair]"
_LED = re.compile(
    r"\W*(?:présidence de|presidencia de|presidência d|presidenza d|vorsitz|voorzitter:"
    r"|председательств)|\[.{3,60} in the chair\]",
    re.IGNORECASE,
)


def _is_sites(line: Line) -> bool:
    """Whether a line is a site's, whatever stands round it."""
    said = words_of(line.key)
    return said is not None and said.weight >= LIKELY


def evidence(source: Source) -> tuple[int, str]:
    """How much speaks for an interview, 0 to 100, and what."""
    text = source.text[:_LOOKED_AT]
    if _FRONT_MATTER.match(text):
        return 0, "it has front matter"
    judged = _judged(text)
    score, why = _why(judged.labels, judged.weight)
    return (min(score, 40) if _MARKDOWN.search(text) else score), why


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """The lines of a text, its labels, or without any how much speaks for a conversation; and what
    stands between the turns of a record or a chat, as set aside and as markup."""

    lines: Sequence[Line]
    labels: Labels | None
    weight: int = 0
    set_aside: tuple[SetAside, ...] = ()
    markup: tuple[Markup, ...] = ()


@lru_cache(maxsize=2)  # a source is judged, then read
def _judged(text: str) -> _Judged:
    lines = read_lines(text)
    if chat := find_chat(lines):
        return _Judged(
            lines=chat.lines, labels=chat.labels, set_aside=chat.set_aside, markup=chat.markup
        )
    numbered = find_numbered_pages(physical_lines(text))
    if numbered and (record := find_record(numbered.lines)):
        return _Judged(
            lines=record.lines,
            labels=record.labels,
            set_aside=(*numbered.set_aside, *record.set_aside),
            markup=numbered.markup,
        )
    record = find_record(lines)
    labels = None if record and record.labels.record else find_labels(lines)
    if record and labels is None:
        return _Judged(lines=record.lines, labels=record.labels, set_aside=record.set_aside)
    labels = labels or find_marks(lines)
    return _Judged(lines=lines, labels=labels, weight=weigh(lines) if labels is None else 0)


def _why(labels: Labels | None, weight: int) -> tuple[int, str]:
    if labels is not None:
        dated = sum(label.dated for label in labels.at.values())
        if dated >= _LOGGED * len(labels.at):  # the times of its lines are of no recording
            return 93, "by its speaker labels"
        return 88, "by its marked turns" if labels.marked else "by its speaker labels"
    if weight >= ENOUGH:
        return 70, "by its questions and answers"
    return 0, "nobody asks and answers in it"


def _decided(labels: Labels | None, weight: int) -> str:
    """Why this is read as a conversation, and how sure that is."""
    why = _why(labels, weight)[1]
    if labels is None:
        sure = min(95, 70 + 2 * (weight - ENOUGH)) if weight >= ENOUGH else 0
        return f"{why} ({sure} % sure)" if sure else why
    return f"{why} ({sureness(labels)} % sure: {len(labels.at)} turns)"


def heard(labels: Labels, blocks: Sequence[Block]) -> tuple[Speaker, ...]:
    """The speakers who have a turn."""
    found = {leaf.speaker for leaf in leaves(blocks)}
    return tuple(speaker for speaker in labels.speakers if speaker.key in found)
