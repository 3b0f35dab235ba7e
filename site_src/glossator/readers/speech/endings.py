"""Where the turns of a conversation end, and what stands behind them begins."""

from collections.abc import Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.colophons import is_about, is_colophon, is_makers, names_in
from glossator.readers.speech.labels import Labels
from glossator.readers.speech.part_names import is_end, is_part, lists_voices
from glossator.readers.speech.procedure import is_closing


def turns_end(lines: Sequence[Line], labels: Labels, first: int) -> int:
    """Where the last turn ends of those that begin at line `first`: before a colophon, and before
    words about those who spoke."""
    end = len(lines)
    if labels.chat:
        return end
    known = names_in(lines[:first], (speaker.name for speaker in labels.speakers))
    while end - 1 > first and lines[end - 1].start not in labels.at:
        line = lines[end - 1]
        told = is_about(line, known) and not stands_under_label(lines, labels, end - 1)
        behind = is_colophon(line.text) or is_makers(line.text)
        if not (told or behind or is_end(line.text)):
            break
        end -= 1
    return _foot(lines, labels, first, end)


def heads_part(line: Line, labels: Labels) -> bool:
    """Whether a line in capitals heads a part of a record, as its reporter's certificate is."""
    heads = line.text.isupper() and is_part(line.text) and line.text[-1] != ":"
    return labels.record and heads


def stands_under_label(lines: Sequence[Line], labels: Labels, i: int) -> bool:
    """Whether line `i` is the first below a label that stands alone."""
    label = labels.at.get(lines[i - 1].start)
    return label is not None and label.alone


def _foot(lines: Sequence[Line], labels: Labels, first: int, end: int) -> int:
    """Where a section behind the last turn lists who spoke, or `END` stands; `end` if none."""
    spaced = any(line.before for line in lines[1:])
    last = max(i for i in range(first, end) if lines[i].start in labels.at)
    if labels.record:
        closing = [i for i in range(last + 1, end) if is_closing(lines[i].text)]
        end = closing[-1] + 1 if closing else end
    for i in range(last + 1, end):
        line = lines[i]
        if heads_part(line, labels):
            return i
        listed = lists_voices(line.text) and (line.before or not spaced)
        if listed or (line.before and is_end(line.text)):
            return i
    return end
