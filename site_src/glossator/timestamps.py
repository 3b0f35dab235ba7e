"""What a cited moment means in seconds, and whether a document's moments can be right."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossator.model import Block, Document, Heading, Leaf, Metadata, Rule, Timestamp, walk
from glossator.problems import Problem, Where
from glossator.text import Lines
from glossator.times import clock

_CLOCK = re.compile(r"(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?", re.ASCII)
_FEWEST = 3  # stamps: fewer that all end in :00 may do so by chance
_LONGEST = 6 * 3600  # seconds: what a video hardly passes


@dataclass(frozen=True, slots=True)
class _Cited:
    """A moment as it is cited: `seconds` as the edition reads it, `line` of the source from 1."""

    stamp: Timestamp
    seconds: int
    line: int


def moment_seconds(timestamp: Timestamp, metadata: Metadata) -> int:
    """The second a timestamp cites.

    With `timestamps: mm:ss` in the edition, what is written `MM:SS:00` or `MM:SS:ff` is read as
    minutes and seconds (a habit of notes in the wild); its last two digits are frames or nothing.
    """
    if metadata.timestamps == "mm:ss":
        parts = _parts(timestamp)
        if len(parts) == 3:
            return parts[0] * 60 + parts[1]
    return timestamp.seconds


def check_timestamps(document: Document) -> tuple[Problem, ...]:
    """Warnings about moments that contradict themselves, each other or the video's length, and one
    that proposes `timestamps: mm:ss` where all moments look as if they were written so."""
    metadata = document.metadata
    lines = Lines.of(document.source.text)
    cited = [
        _Cited(stamp, moment_seconds(stamp, metadata), lines.line_of(stamp.span.start))
        for stamp in _stamps(document.blocks)
    ]
    path = document.source.site_path
    evidence = _minutes_read_as_hours(cited, metadata)
    if evidence:
        return (*_labels(cited, path), _proposal(evidence, cited[0].line, document))
    return (*_labels(cited, path), *_order(cited, metadata, path), *_range(cited, metadata, path))


def _labels(cited: Iterable[_Cited], path: str) -> Iterator[Problem]:
    for each in cited:
        stamp = each.stamp
        if stamp.data and stamp.label and _clock(stamp.data) != _clock(stamp.label):
            yield Problem(
                code="timestamp-label",
                message=f"the label {stamp.label} and the time {stamp.data} say different things",
                where=Where(path=path, line=each.line),
                hint="The link follows the time; the source is never changed.",
                severity="warning",
            )


def _order(cited: Iterable[_Cited], metadata: Metadata, path: str) -> Iterator[Problem]:
    """A moment before the one cited last of the same video. Each fall is told once: what follows
    is compared with the lower moment."""
    latest: dict[str, int] = {}
    for each in cited:
        video = each.stamp.video or metadata.video
        before = latest.get(video, 0)
        latest[video] = each.seconds
        if each.seconds < before:
            yield Problem(
                code="timestamp-order",
                message=f"{clock(each.seconds)} comes after {clock(before)}",
                where=Where(path=path, line=each.line),
                hint="Going back may be meant; the source is never changed.",
                severity="warning",
            )


def _range(cited: Iterable[_Cited], metadata: Metadata, path: str) -> Iterator[Problem]:
    for each in cited:
        other_video = each.stamp.video and each.stamp.video != metadata.video
        if metadata.length and each.seconds > metadata.length and not other_video:
            yield Problem(
                code="timestamp-range",
                message=f"{clock(each.seconds)} is past the end of the video "
                f"({clock(metadata.length)})",
                where=Where(path=path, line=each.line),
                hint="Correct `length` in the edition if it is wrong; the source is never changed.",
                severity="warning",
            )


def _minutes_read_as_hours(cited: Sequence[_Cited], metadata: Metadata) -> str:
    """What speaks for `MM:SS:00` written as if it were `HH:MM:SS`; empty if nothing or too little:
    all moments but a few have three parts and end alike, and read as hours they cannot be."""
    if metadata.timestamps == "mm:ss":
        return ""
    parts = [_parts(each.stamp) for each in cited]
    long = [each for each in parts if len(each) == 3]
    empty = sum(1 for each in long if each[2] == 0)
    if len(long) < _FEWEST or empty * 3 < len(long) * 2:
        return ""
    latest = max(each.seconds for each in cited)
    if metadata.length and latest > metadata.length:
        return f"{clock(latest)} is past the end of the video ({clock(metadata.length)})"
    if not metadata.length and latest > _LONGEST:
        return f"{clock(latest)} is longer than videos are"
    return ""


def _proposal(evidence: str, line: int, document: Document) -> Problem:
    return Problem(
        code="timestamp-hours",
        message=f"the moments look like minutes and seconds written MM:SS:00; read as hours, "
        f"{evidence}",
        where=Where(path=document.source.site_path, line=line),
        hint=f"Set timestamps: mm:ss in site_src/editions/{document.slug}.yml.",
        severity="warning",
    )


def _stamps(blocks: Iterable[Block]) -> Iterator[Timestamp]:
    """Every timestamp of headings and passages, in reading order."""
    for block in blocks:
        match block:
            case Leaf():
                inlines = [*block.inlines, *(i for row in block.rows for cell in row for i in cell)]
            case Heading():
                inlines = [*block.inlines]
            case Rule():
                continue
            case _:
                yield from _stamps(block.children)
                continue
        yield from (each for each in walk(inlines) if isinstance(each, Timestamp))


def _parts(timestamp: Timestamp) -> tuple[int, ...]:
    """The numbers of a time as it is written, two or three; none if it is written otherwise."""
    match = _CLOCK.search(timestamp.data or timestamp.label)
    return tuple(int(part) for part in match.groups() if part is not None) if match else ()


def _clock(written: str) -> tuple[int, ...] | str:
    """A written time to compare: `00:07:31` and `[7:31]` are the same."""
    match = _CLOCK.search(written)
    if not match:
        return written.strip("[]() ")
    numbers = [int(part) for part in match.groups() if part is not None]
    return tuple([0] * (3 - len(numbers)) + numbers)
