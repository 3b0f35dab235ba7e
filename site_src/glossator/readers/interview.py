"""The interview reader: turns by the source's own labels; without labels, a conversation whose
speakers nobody has named yet.

What stands round the text is told from it as in a clipping. No speaker is invented: where the
source labels nobody, the owner's edition says whose turns these are.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from glossator.model.documents import Reading, SetAside, Speaker
from glossator.model.trees import Block, Source, leaves
from glossator.readers.clippings.cleaning import Cleaned, clean
from glossator.readers.clippings.heading_shapes import is_title_case
from glossator.readers.clippings.plain_blocks import BlockBuilder, text_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.language import language_of
from glossator.readers.marked_up import read_marked_up
from glossator.readers.moments import with_moments
from glossator.readers.plain_lines import Line, read_lines
from glossator.readers.speech.boxed_questions import boxed_questions
from glossator.readers.speech.captions import own_rows
from glossator.readers.speech.cast import names_cast, names_reporter
from glossator.readers.speech.conversation import with_sections
from glossator.readers.speech.evidence import LOOKED_AT, judge, why_conversation
from glossator.readers.speech.export_heads import without_export_head
from glossator.readers.speech.indexes import heads_agenda
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.label_shapes import standing_alone
from glossator.readers.speech.labels import Labels
from glossator.readers.speech.logs import moves_in, set_aside, stamped
from glossator.readers.speech.part_names import is_part, lists_voices
from glossator.readers.speech.presence import present_behind, present_rows
from glossator.readers.speech.procedure import is_procedure
from glossator.readers.speech.record_titles import as_text, with_own_title
from glossator.readers.speech.sections import heads_notes, heads_transcript, is_sure, stands_apart
from glossator.readers.speech.signed_business import opening_rows, signed_business
from glossator.readers.speech.sittings import names_sitting, sitting_day
from glossator.readers.speech.sorts import is_recording
from glossator.readers.speech.speakers import known_as
from glossator.readers.speech.turns import Turns

_OVER = 2  # lines right over the first turn: `[English]`
_BUSINESS = 12  # words of a heading over the first turn
# a copied page whose headings came as Markdown; `# # #` is the end of a news release
_HEADED = re.compile(r"(?:^|[\r\n])#{1,6} [^\s#]")


def read_interview(source: Source, line_breaks: Literal["soft", "hard"] = "soft") -> Reading:
    """What `source` says, read as a conversation. `line_breaks` hard: the line ends inside a
    paragraph that was broken into lines show."""
    hard = line_breaks == "hard"
    labels = judge(source.text).labels
    is_chat = labels is not None and labels.chat  # `# general` is a channel
    headed = not is_chat and _HEADED.search(source.text[:LOOKED_AT])
    if headed and (found := read_marked_up(source, line_breaks)):
        return found
    judged = judge(source.text)
    lines, labels, weight = judged.lines, judged.labels, judged.weight
    asides: tuple[SetAside, ...] = ()
    if labels is None:
        cleaned = clean(source.text, lines)
        again = {line.start: line for line in boxed_questions(lines, cleaned)}
        cleaned = _with_rows(cleaned, again)
        builder = BlockBuilder(cleaned.lines, source.text, hard=hard, spoken=True)
        blocks = tuple(with_sections(tuple(builder.blocks()), cleaned.lines))
        markup = builder.markup
    else:
        moved = moves_in(lines, labels)
        lines = tuple(line for line in lines if line not in moved)
        kept = _of_conversation(lines, labels)
        cleaned = clean(source.text, lines, lambda line: line.start in kept)
        cleaned = _with_procedure(cleaned, lines, labels) if labels.record else cleaned
        if is_recording(labels, lines) and not labels.chat:
            over = sum(line.start < min(labels.at) for line in lines)
            own = {lines[i].start: lines[i] for i in own_rows(lines, over)}
            cleaned = _with_rows(cleaned, own)
        if labels.record:
            for line in (line for line in lines if line.start < min(labels.at)):
                cleaned = as_text(cleaned, line) if names_reporter(line) else cleaned
        cleaned = without_export_head(cleaned, lines, labels)
        record = is_recording(labels, lines)
        if record and not labels.chat:
            cleaned = with_own_title(cleaned, lines, labels)
        turns = Turns(
            cleaned.lines,
            source.text,
            labels,
            hard=hard,
            record=record,
            captions=cleaned.captions,
        )
        blocks, markup = tuple(turns.blocks()), turns.markup
        asides = (*turns.set_aside, *judged.set_aside, *map(set_aside, moved))
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
        decided=why_conversation(labels, weight),
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
    kept.update(line.start for line in stamped(lines, labels))
    if labels.record:
        kept.update(_closing(lines, last))
        behind = [line for line in lines if line.start > last]
        kept.update(behind[i].start for i in present_behind(behind))
        kept.update(line.start for line in heads_agenda(_over(lines, first)))
        kept.update(lines[i].start for i in present_rows(_over(lines, first)))
        kept.update(lines[i].start for i in opening_rows(lines, len(_over(lines, first))))
        kept.update(lines[i].start for i in signed_business(lines))
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


def heard(labels: Labels, blocks: Sequence[Block]) -> tuple[Speaker, ...]:
    """The speakers who have a turn."""
    found = {leaf.speaker for leaf in leaves(blocks)}
    return tuple(speaker for speaker in labels.speakers if speaker.key in found)
