"""What the log or the export of a chat says of those who come and go, between what they write."""

from collections.abc import Iterator, Sequence

from glossator.model.documents import SetAside
from glossator.readers.plain_lines import Line
from glossator.readers.speech.labels import Labels
from glossator.readers.speech.moves import is_about, is_move, is_sealed, is_told, is_unsent

_LOGGED = 0.4  # of the turns: minutes may stand over them
_TOP = 3  # lines
MOVES = "says who came to a chat or went"


def are_messages(labels: Labels) -> bool:
    """Whether `labels` are those of written messages, with the day or the hour of each."""
    return sum(label.dated for label in labels.at.values()) > _LOGGED * len(labels.at)


def moves_in(lines: Sequence[Line], labels: Labels) -> tuple[Line, ...]:
    """Those of `lines` that say who came to a chat or went, and what else the chat itself says of
    it; none if the times before its labels are of no log."""
    if not are_messages(labels):
        return ()
    gone = {line.start for line in lines if is_move(line.text)}
    gone |= {line.start for line in _service(lines, labels)}
    return tuple(line for line in lines if line.start in gone)


def set_aside(line: Line) -> SetAside:
    """A line of those, set aside."""
    return SetAside(span=line.span, reason="site-notice", evidence=MOVES)


def _service(lines: Sequence[Line], labels: Labels) -> Iterator[Line]:
    """The lines of an export that nobody wrote. Before them stands the one they are about, or the
    group, which says at the top that nobody else reads the chat and sends nothing else, or nobody.
    """
    sent: dict[str, list[tuple[Line, str]]] = {}
    for line in lines:
        if label := labels.at.get(line.start):
            words = line.text[label.length :]
            sent.setdefault(label.name.casefold(), []).append((line, words))
        elif is_unsent(line.text):
            yield line
    top = {line.start for line in lines[:_TOP]}
    for sender, rows in sent.items():
        sealed = {line for line, words in rows if line.start in top and is_sealed(words)}
        group = bool(sealed) and all(is_told(words) for _, words in rows)
        for line, words in rows:
            if group or line in sealed or is_about(words, sender):
                yield line
