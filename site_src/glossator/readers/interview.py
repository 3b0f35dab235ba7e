"""The interview reader: turns by the source's own labels; without labels, a conversation whose
speakers nobody has named yet.

What stands round the text is told from it as in a clipping. No speaker is invented: where the
source labels nobody, the owner's edition says whose turns these are.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from glossator.model.documents import Reading, SetAside, Speaker
from glossator.model.trees import Block, Source, leaves
from glossator.readers.clippings.cleaning import clean
from glossator.readers.clippings.plain_blocks import BlockBuilder, text_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.language import language_of
from glossator.readers.marked_up import read_marked_up
from glossator.readers.moments import with_moments
from glossator.readers.plain_lines import Line, read_lines
from glossator.readers.speech.cast import names_cast
from glossator.readers.speech.conversation import ENOUGH, weigh, with_sections
from glossator.readers.speech.label_shapes import standing_alone
from glossator.readers.speech.labels import Labels, find_labels
from glossator.readers.speech.marked_turns import find_marks
from glossator.readers.speech.sections import is_part, is_sure, lists_voices, stands_apart
from glossator.readers.speech.speakers import known_as
from glossator.readers.speech.turns import Turns, is_recording, sureness

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
    if _HEADED.search(source.text[:_LOOKED_AT]) and (found := read_marked_up(source, line_breaks)):
        return found
    lines = read_lines(source.text)
    labels, weight = _judged(source.text)
    asides: tuple[SetAside, ...] = ()
    if labels is None:
        cleaned = clean(source.text, lines)
        builder = BlockBuilder(cleaned.lines, source.text, hard=hard, spoken=True)
        blocks = tuple(with_sections(tuple(builder.blocks()), cleaned.lines))
        markup = builder.markup
    else:
        kept = _of_conversation(lines, labels)
        cleaned = clean(source.text, lines, lambda line: line.start in kept)
        record = is_recording(labels, lines)
        turns = Turns(cleaned.lines, source.text, labels, hard=hard, record=record)
        blocks, markup = tuple(turns.blocks()), turns.markup
        asides = tuple(turns.set_aside)
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
    for i, line in enumerate(lines):
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
        if heads or above or listed or named:
            kept.add(line.start)
    return frozenset(kept)


def evidence(source: Source) -> tuple[int, str]:
    """How much speaks for an interview, 0 to 100, and what."""
    text = source.text[:_LOOKED_AT]
    if _FRONT_MATTER.match(text):
        return 0, "it has front matter"
    score, why = _why(*_judged(text))
    return (min(score, 40) if _MARKDOWN.search(text) else score), why


@lru_cache(maxsize=2)  # a source is judged, then read
def _judged(text: str) -> tuple[Labels | None, int]:
    """The labels of `text`, or without any how much speaks for a conversation."""
    lines = read_lines(text)
    labels = find_labels(lines) or find_marks(lines)
    return labels, weigh(lines) if labels is None else 0


def _why(labels: Labels | None, weight: int) -> tuple[int, str]:
    if labels is not None:
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
