"""Which sort of conversation labels are of, and how sure it is that they are labels."""

from collections.abc import Sequence

from glossator.readers.plain_lines import Line
from glossator.readers.speech.conversation import is_interview, is_record
from glossator.readers.speech.labels import Labels

_FEW = 3  # who speak in an interview; more are a panel, a meeting


def sureness(labels: Labels) -> int:
    """How sure it is that `labels` are labels, in hundredths: more by each turn, by names and
    times."""
    base = 70 if labels.marked else 80
    return min(99, base + min(len(labels.at), 15) + 4 * labels.timed)


def is_recording(labels: Labels, lines: Sequence[Line]) -> bool:
    """Whether a conversation is one written down rather than an interview: it has the times of a
    recording or of messages, or calls itself a record, and does not call itself an interview."""
    dated = sum(label.dated for label in labels.at.values()) > 0.5 * len(labels.at)
    few = len(labels.speakers) <= _FEW
    told = labels.timed or dated or labels.record or labels.chat or is_record(lines)
    return told and not (few and is_interview(lines))
