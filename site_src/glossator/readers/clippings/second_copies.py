"""What becomes of the stretches of a text that stand again: where the lines stand that only a
second copy has, and what is set aside of it."""

from collections.abc import Callable, Iterator, Sequence

from glossator.model.documents import SetAside
from glossator.model.trees import Span
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.strays import Copy, Pair
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.plain_lines import Line


def go_on(lines: Sequence[Line], copies: Sequence[Copy]) -> bool:
    """Whether most of the text stands behind what is copied: a summary, then again, and the
    whole."""
    if not copies:
        return False
    above, behind = (
        sum(line.words for line in each if is_prose(line))
        for each in (lines[: copies[0].start], lines[copies[-1].end :])
    )
    return behind > _MOST_BEHIND * above


def calls_copy(lines: Sequence[Line], i: int, keep: Callable[[Line], bool]) -> bool:
    """Whether line `i`, right above a second copy, is a few words of which half are an interface's:
    `Plain text version of this page`."""
    if i < 0 or keep(lines[i]) or is_prose(lines[i]) or lines[i].words > _CALL:
        return False
    return interface_of(lines[i].key).share >= _SHARE and not CLOSED.search(lines[i].ending)


_CALL, _SHARE = 8, 0.5
_MOST_BEHIND = 2  # times the words of the paragraphs above


def reading_order(rest: Sequence[int], copies: Sequence[Copy]) -> list[int]:
    """`rest`, the lines only a copy has moved behind the line their neighbour above repeats."""
    place: dict[int, tuple[int, int]] = {}
    for copy in copies:
        first = {pair.second: pair.first for pair in copy.pairs}
        at = copy.pairs[0].first
        for i in range(copy.start, copy.end):
            at = first.get(i, at)
            place[i] = (at, i)
    return sorted(rest, key=lambda i: place.get(i, (i, 0)))


def second_copies(
    lines: Sequence[Line], copies: Sequence[Copy], taken: set[int]
) -> Iterator[SetAside]:
    """The repeated lines: one stretch as far as they say the same and nothing stands between."""
    for copy in copies:
        run: list[Pair] = []
        for pair in copy.pairs:
            if pair.second in taken:
                continue
            goes_on = run and pair.second == run[-1].second + 1 and not pair.differs
            if run and not goes_on:
                yield _stretch(lines, run)
                run = []
            if pair.differs:
                first = lines[pair.first]
                yield SetAside(
                    span=lines[pair.second].span,
                    reason="second-copy",
                    evidence=f"stands in place of line {first.number}, and differs",
                    differs=" ".join(first.text.split()),
                )
            else:
                run.append(pair)
        if run:
            yield _stretch(lines, run)


def _stretch(lines: Sequence[Line], run: Sequence[Pair]) -> SetAside:
    first, last = lines[run[0].first].number, lines[run[-1].first].number
    place = f"line {first}" if first == last else f"lines {first} to {last}"
    return SetAside(
        span=Span(lines[run[0].second].start, lines[run[-1].second].end),
        reason="second-copy",
        evidence=f"stands word for word in {place}",
    )
