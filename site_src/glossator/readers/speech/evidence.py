"""What speaks for a conversation: labels, marked turns, or questions and answers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossator.model.documents import Markup, SetAside
from glossator.model.trees import Source
from glossator.readers.plain_lines import Line, physical_lines, read_lines
from glossator.readers.speech.chats import find_chat
from glossator.readers.speech.conversation import ENOUGH, weigh
from glossator.readers.speech.label_titles import are_titles
from glossator.readers.speech.labels import Labels, find_labels
from glossator.readers.speech.marked_turns import find_marks
from glossator.readers.speech.numbered_pages import find_numbered_pages
from glossator.readers.speech.one_sided import find_one_sided
from glossator.readers.speech.records import find_record
from glossator.readers.speech.sorts import sureness

_LOGGED = 0.8  # of the turns
LOOKED_AT = 400_000  # characters: enough to know, whatever the length
_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\r|\n)")
# a text of Markdown's own: the Markdown reader finds the turns in it
_MARKDOWN = re.compile(
    r"^> ?\[!|\[\[[^\[\]\n]+\]\]|^(?:```|~~~)|yt-timestamp|%%|<!--", re.MULTILINE
)


def evidence(source: Source) -> tuple[int, str]:
    """How much speaks for an interview, 0 to 100, and what."""
    text = source.text[:LOOKED_AT]
    if _FRONT_MATTER.match(text):
        return 0, "it has front matter"
    judged = judge(text)
    score, why = _why(judged.labels, judged.weight)
    return (min(score, 40) if _MARKDOWN.search(text) else score), why


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The lines of a text, its labels, or without any how much speaks for a conversation; and what
    stands between the turns of a record or a chat, as set aside and as markup."""

    lines: Sequence[Line]
    labels: Labels | None
    weight: int = 0
    set_aside: tuple[SetAside, ...] = ()
    markup: tuple[Markup, ...] = ()


@lru_cache(maxsize=2)  # a source is judged, then read
def judge(text: str) -> Judged:
    lines = read_lines(text)
    if chat := find_chat(lines):
        return Judged(
            lines=chat.lines, labels=chat.labels, set_aside=chat.set_aside, markup=chat.markup
        )
    numbered = find_numbered_pages(physical_lines(text))
    if numbered and (record := find_record(numbered.lines)):
        return Judged(
            lines=record.lines,
            labels=record.labels,
            set_aside=(*numbered.set_aside, *record.set_aside),
            markup=numbered.markup,
        )
    record = find_record(lines)
    labels = None if record and record.labels.record else find_labels(lines)
    if record and labels is None:
        return Judged(lines=record.lines, labels=record.labels, set_aside=record.set_aside)
    if labels and are_titles(lines, labels.at):
        labels = None
    labels = labels or find_marks(lines) or find_one_sided(lines)
    return Judged(lines=lines, labels=labels, weight=weigh(lines) if labels is None else 0)


def _why(labels: Labels | None, weight: int) -> tuple[int, str]:
    if labels is not None:
        dated = sum(label.dated for label in labels.at.values())
        if dated >= _LOGGED * len(labels.at):  # the times of its lines are of no recording
            return 93, "by its speaker labels"
        return (
            88,
            "by its marked turns"
            if labels.marked and len(labels.speakers) != 1
            else "by its speaker labels",
        )
    if weight >= ENOUGH:
        return 70, "by its questions and answers"
    return 0, "nobody asks and answers in it"


def why_conversation(labels: Labels | None, weight: int) -> str:
    """Why this is read as a conversation, and how sure that is."""
    why = _why(labels, weight)[1]
    if labels is None:
        sure = min(95, 70 + 2 * (weight - ENOUGH)) if weight >= ENOUGH else 0
        return f"{why} ({sure} % sure)" if sure else why
    return f"{why} ({sureness(labels)} % sure: {len(labels.at)} turns)"
