"""What each line of a source was taken for, and why: the table of `glossator check --explain`."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossator import readers
from glossator.model.annotations import Annotated
from glossator.model.documents import Document
from glossator.model.passages import Anchored
from glossator.sources.parts import SECOND_COPY, Part, parts_of
from glossator.text import folded, line_spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One part of one line: what it was taken for, its words (none of private ones), who speaks
    them, why it was taken so, and how sure a guess is, 0 to 1 (None: it is no guess)."""

    line: int
    what: str
    words: str
    speaker: str
    why: str
    confidence: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A source line by line: a line in several parts has a row for each, a blank line none."""

    path: str
    slug: str
    reader: str
    because: str
    rows: tuple[Row, ...]


def named(documents: Iterable[Annotated], *names: str) -> Annotated | None:
    """The one of `documents` that one of `names` is: its slug, or its source's path."""
    for each in documents:
        source = each.anchored.document.source
        if {each.slug, source.path, source.site_path} & set(names):
            return each
    return None


def explain(anchored: Anchored) -> Explanation:
    """What each line of the source of `anchored` was taken for, by its reader and its edition."""
    document = anchored.document
    return Explanation(
        path=document.source.site_path,
        slug=document.slug,
        reader=document.reading.reader,
        because=_because(document),
        rows=tuple(_rows(document.source.text, parts_of(anchored))),
    )


def _because(document: Document) -> str:
    """What spoke for the reader and for the others, the most first."""
    weighed = sorted(readers.weighed(document.source), key=lambda each: -each.weight)
    told = ", ".join(
        f"{each.reader} {each.weight}{f' ({each.why})' if each.why else ''}" for each in weighed
    )
    if document.reading.decided == readers.AS_NAMED:
        return f"its edition says so (of itself it would be: {told})"
    return f"most speaks for it: {told}"


def _rows(text: str, parts: Sequence[Part]) -> Iterator[Row]:
    lines = line_spans(text)
    firsts: dict[str, int] = {}
    for number, (found, (start, end)) in enumerate(
        zip(_by_line(parts, text, lines), lines, strict=True), 1
    ):
        line = text[start:end]
        if line.strip():
            if all(part.what != SECOND_COPY for part in found):
                firsts.setdefault(folded(line), number)
            first = firsts.get(folded(line), number)
            yield from _of_line(found, text, (start, end), number, first)


def _by_line(
    parts: Sequence[Part], text: str, lines: Sequence[tuple[int, int]]
) -> list[list[Part]]:
    """For each line the parts that have a character on it, in order."""
    starts = [start for start, _ in lines]
    found: list[list[Part]] = [[] for _ in lines]
    for part in sorted(parts, key=lambda each: each.span):
        low, high = part.span.start, part.span.end
        at = bisect_right(starts, low) - 1
        if low == high:  # a heading of the edition stands before the line it was put on
            found[at].append(part)
        while low < high and at < len(lines) and lines[at][0] < high:
            start, end = lines[at]
            if text[max(start, low) : min(end, high)].strip():
                found[at].append(part)
            at += 1
    return found


def _of_line(
    parts: Sequence[Part], text: str, line: tuple[int, int], number: int, first: int
) -> Iterator[Row]:
    """The rows of line `number`; `first` is the one whose copy it may be."""
    told = [part for part in parts if not part.is_mark or part.is_telling]
    if not any(part.span.start < part.span.end for part in told):
        told += [part for part in parts if part.is_mark and not part.is_telling]
    if not told:
        yield Row(
            line=number, what="nothing", words="", speaker="", confidence=None,
            why="characters that nobody sees",
        )  # fmt: skip
    same: dict[int, list[Part]] = {}
    for part in told:
        same.setdefault(part.of, []).append(part)
    for mine in same.values():
        pieces = [
            text[max(line[0], part.span.start) : min(line[1], part.span.end)] for part in mine
        ]
        yield _row(mine[0], pieces, number, first)


def _row(part: Part, pieces: Sequence[str], number: int, first: int) -> Row:
    why = part.why
    if part.what == SECOND_COPY and first < number:
        why = f"of line {first}: {why}"
    if part.is_private:
        why = f"({sum(map(len, pieces))} characters) {why}"
    words = "" if part.is_private else part.said or " ".join("".join(pieces).split())
    return Row(
        line=number,
        what=part.what,
        words=words,
        speaker=part.speaker,
        why=why,
        confidence=part.confidence,
    )
