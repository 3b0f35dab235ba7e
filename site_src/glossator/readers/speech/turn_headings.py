"""Which lines of a conversation are headings over its turns, and where those of the first begin."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from glossator.readers.clippings.heading_shapes import NUMBERED
from glossator.readers.plain_lines import Line
from glossator.readers.speech.business import heads_in_a_sentence, heads_in_brackets
from glossator.readers.speech.business_headings import heads_business, heads_called_business
from glossator.readers.speech.endings import stands_under_label
from glossator.readers.speech.gapless import heads_without_gaps
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.labels import Labels, key_of
from glossator.readers.speech.procedure import is_procedure
from glossator.readers.speech.sections import CLOSED, LONGEST_HEADING, heads_turns

_FAR = 60  # lines of a turn of who leads


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """The lines of a conversation and its labels; `numbered`: where the lines begin that number the
    business of a record; `punctuated`: sentences have closing marks."""

    lines: Sequence[Line]
    labels: Labels
    numbered: Set[int]
    punctuated: bool


def heads_talk(talk: Talk, i: int) -> bool:
    """Whether line `i` of a conversation is a heading over turns."""
    lines, labels = talk.lines, talk.labels
    if labels.chat or (i and stands_under_label(lines, labels, i)) or "\t" in lines[i].text:
        return False  # cells are a table's
    if lines[i].start in talk.numbered:
        return True
    if labels.record and (
        heads_business(lines, i, labels.at)
        or heads_in_a_sentence(lines, i, labels)
        or heads_in_brackets(lines, i, labels)
        or is_called(talk, i)
    ):
        return True
    if talk.punctuated and heads_without_gaps(lines, i, labels.at):
        return True
    return heads_turns(lines, i, labels.at, punctuated=talk.punctuated)


def is_called(talk: Talk, i: int) -> bool:
    """Whether line `i` names the business that the one who leads calls, and speaks on."""

    def is_leaders(j: int) -> bool:
        return _is_leaders(talk, j)

    called = talk.labels.leads and talk.punctuated and is_leaders(i)
    return bool(called) and heads_called_business(talk.lines, i, is_leaders)


def _is_leaders(talk: Talk, i: int) -> bool:
    """Whether line `i` goes on with a turn of who leads the sitting."""
    lines, labels = talk.lines, talk.labels
    if lines[i].start in labels.at:
        return False
    for above in range(i - 1, max(-1, i - _FAR), -1):
        own = labels.at.get(lines[above].start)
        if own is not None and not own.inner:
            return key_of(labels, own) in labels.leads
    return False


def is_bold_heading(talk: Talk, i: int, words: Line) -> bool:
    """Whether line `i`, in bold type like the questions, asks nothing and stands over one; `words`
    are what it says behind its label."""
    lines, labels = talk.lines, talk.labels
    starts = [line.start for line in lines[i + 1 : i + 2]]
    return (
        labels.marked == "questions"
        and labels.at[lines[i].start].tail > 0
        and words.words <= LONGEST_HEADING
        and not CLOSED.search(words.ending)
        and any(start in labels.at for start in starts)
    )


def business_over(talk: Talk, first: int) -> int:
    """Where the headings and the procedure begin that stand right over the `first` turn."""
    while first > 1:
        above = talk.lines[first - 1]
        nobodys = is_direction(above.text) or is_procedure(above.text)
        nobodys = nobodys or above.start in talk.numbered
        heads = heads_business(talk.lines, first - 1, talk.labels.at)
        if not nobodys and (not heads or NUMBERED.match(above.text)):
            break  # a number counts sittings there: `31. Sitzung`
        first -= 1
    return first
