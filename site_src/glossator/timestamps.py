"""What a cited moment means in seconds, and whether a document's moments can be right."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from glossator.model.documents import Document, Metadata
from glossator.model.trees import Block, Gap, Heading, Leaf, Rule, Timestamp, walk
from glossator.problems import Problem, Where
from glossator.text import Lines
from glossator.times import clock

_CLOCK = re.compile(r"(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?", re.ASCII)
_FEWEST = 3  # stamps: fewer that all end in :00 may do so by chance
_LONG = 3 * 3600  # seconds: rare enough that moments which all end in :00 are no hours
_LONGEST = 6 * 3600  # what a video hardly passes
_LONGER_THAN_ANY = 12 * 3600  # what YouTube takes at most
_AHEAD = 3600  # how far the next moment may be from the last, to tell hours from minutes


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
    A true `H:MM:SS` among them, which `hours` of the metadata names by its place, stays.
    """
    if metadata.timestamps == "mm:ss" and timestamp.span.start not in metadata.hours:
        parts = _parts(timestamp)
        if len(parts) == 3:
            return parts[0] * 60 + parts[1]
    return timestamp.seconds


def other_label(timestamp: Timestamp, metadata: Metadata) -> str:
    """The time a label says, without brackets and leading zeros, if that is not the one the moment
    cites; else empty."""
    said = _CLOCK.search(timestamp.label)
    if said is None or not timestamp.data or _same(timestamp):
        return ""
    first, second, third = said.groups()
    literal = int(first) * 60 + int(second)
    literal = literal * 60 + int(third) if third else literal
    written = replace(timestamp, data="", seconds=literal)
    seconds = moment_seconds(written, metadata)
    return "" if seconds == moment_seconds(timestamp, metadata) else clock(seconds)


def true_hours(blocks: Iterable[Block], metadata: Metadata) -> tuple[int, ...]:
    """Where moments stand that are hours, minutes and seconds in a document with `timestamps:
    mm:ss`: past the hour some write `01:00:14` next to `58:59:00`. Told by the order: as minutes
    it would go back, as hours it goes on; and only where nearly all others end in :00."""
    if metadata.timestamps != "mm:ss":
        return ()
    stamps = [(stamp, parts) for stamp in _stamps(blocks) if len(parts := _parts(stamp)) == 3]
    if sum(parts[2] == 0 for _, parts in stamps) * 3 < len(stamps) * 2:
        return ()
    latest: dict[str, int] = {}
    begun: set[str] = set()
    hours: list[int] = []
    for stamp, (minutes, seconds, rest) in stamps:
        video = stamp.video or metadata.video
        before, short, long = latest.get(video, 0), minutes * 60 + seconds, stamp.seconds
        goes_on = before <= long <= min(before + _AHEAD, metadata.length or _LONGEST)
        if short < before and goes_on and (rest or video in begun):
            hours.append(stamp.span.start)
            begun.add(video)
        latest[video] = long if stamp.span.start in hours[-1:] else short
    return tuple(hours)


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
        return (*_labels(cited, path), _proposal(*evidence, document))
    return (*_labels(cited, path), *_order(cited, metadata, path), *_range(cited, metadata, path))


def _labels(cited: Iterable[_Cited], path: str) -> Iterator[Problem]:
    for each in cited:
        stamp = each.stamp
        if stamp.data and stamp.label and not _same(stamp):
            yield Problem(
                code="timestamp-label",
                message=f"the label {stamp.label} and the time {stamp.data} say different things",
                where=Where(path=path, line=each.line),
                hint="The link follows the time; the source is never changed.",
                severity="warning",
            )


def _order(cited: Iterable[_Cited], metadata: Metadata, path: str) -> Iterator[Problem]:
    """A moment before the one cited last of the same video. Each fall is told once: what follows
    is compared with the lower moment. The address of a link, "see the end", cannot be misread."""
    latest: dict[str, int] = {}
    for each in cited:
        if ":" not in each.stamp.label:
            continue
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


def _minutes_read_as_hours(
    cited: Sequence[_Cited], metadata: Metadata
) -> tuple[str, _Cited] | None:
    """What speaks for `MM:SS:00` or `MM:SS:ff` written as if it were `HH:MM:SS`, and the moment
    that shows it; None if nothing or too little: most have three parts and an hour, and read as
    hours they cannot be."""
    if metadata.timestamps == "mm:ss":
        return None
    own = [each for each in cited if each.stamp.video in ("", metadata.video)]
    long = [(each, parts) for each in own if len(parts := _parts(each.stamp)) == 3]
    if not long:
        return None
    empty = sum(parts[2] == 0 for _, parts in long)
    with_hour = sum(parts[0] > 0 for _, parts in long)
    last = max((each for each, _ in long), key=lambda each: each.seconds)
    if with_hour * 3 < len(long) * 2:
        return None
    if len(long) >= _FEWEST and metadata.length and last.seconds > metadata.length:
        return (
            f"{clock(last.seconds)} is past the end of the video ({clock(metadata.length)})",
            last,
        )
    if not metadata.length and last.seconds > (
        _LONGEST if len(long) >= _FEWEST and empty * 3 >= len(long) * 2 else _LONGER_THAN_ANY
    ):
        return f"{clock(last.seconds)} is longer than videos are", last
    if not metadata.length and len(long) > _FEWEST and empty == len(long) and last.seconds > _LONG:
        return f"all {len(long)} would be whole minutes, up to {clock(last.seconds)}", last
    return None


def _proposal(evidence: str, last: _Cited, document: Document) -> Problem:
    read_so = replace(document.metadata, timestamps="mm:ss")
    return Problem(
        code="timestamp-hours",
        message=f"the moments look like minutes and seconds written MM:SS:00; read as hours, "
        f"{evidence}",
        where=Where(path=document.source.site_path, line=last.line),
        hint=f"Set timestamps: mm:ss in site_src/editions/{document.slug}.yml; "
        f"{last.stamp.label.strip('[]()')} is then {clock(moment_seconds(last.stamp, read_so))}.",
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
            case Rule() | Gap():
                continue
            case _:
                yield from _stamps(block.children)
                continue
        yield from (each for each in walk(inlines) if isinstance(each, Timestamp))


def _parts(timestamp: Timestamp) -> tuple[int, ...]:
    """The numbers of a time as it is written, two or three; none if it is written otherwise."""
    match = _CLOCK.search(timestamp.data or timestamp.label)
    return tuple(int(part) for part in match.groups() if part is not None) if match else ()


def _same(stamp: Timestamp) -> bool:
    """Whether a label says what its time says, be that `00:07:31` or the `451` of a link."""
    label = _clock(stamp.label)
    if isinstance(label, tuple) and not _CLOCK.search(stamp.data):
        return label[0] * 3600 + label[1] * 60 + label[2] == stamp.seconds
    return label == _clock(stamp.data)


def _clock(written: str) -> tuple[int, ...] | str:
    """A written time to compare: `00:07:31` and `[7:31]` are the same."""
    match = _CLOCK.search(written)
    if not match:
        return written.strip("[]() ")
    numbers = [int(part) for part in match.groups() if part is not None]
    return tuple([0] * (3 - len(numbers)) + numbers)
