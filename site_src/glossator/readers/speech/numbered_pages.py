"""Pages whose lines are numbered from 1 on each, as court reporters print them: the numbers are no
words, what stands between two pages is no text, and the lines of a paragraph are one."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from glossator.model.documents import Markup, SetAside
from glossator.model.trees import Span
from glossator.readers.plain_lines import Line, count_words, is_hyphenated
from glossator.text import folded

_NUMBER = re.compile(r"(?P<number>\d{1,2})(?:[ \t\u00a0]+(?=\S)|$)")
_FEWEST, _MOST = 20, 32  # lines of a page
_PAGES = 2
_CARRIED = 0.12  # of the lines go on in the next with a small letter: no list and no chart does
_MOST_BETWEEN = 8  # rows between two pages
_LONGEST_BETWEEN = 20  # words
_FULL = 0.75  # of a full line: behind a shorter one a paragraph ends
# what a paragraph of a transcript begins with: `Q.` · `MS. LIND:` · `BY MR. OSEI:` · `(Recess.)`
_BEGINS = re.compile(r"(?:[QA][.:]?\s+\S|\(|BY M|[A-Z][A-Z .,'’-]{1,40}:)")
_CLOSES = re.compile(r"(?:\)|:)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedPages:
    """The lines without their numbers, which are markup, and what stands between two pages."""

    lines: tuple[Line, ...]
    markup: tuple[Markup, ...]
    set_aside: tuple[SetAside, ...]


def find_numbered_pages(lines: Sequence[Line]) -> NumberedPages | None:
    """The pages of `lines` (physical ones); None if their lines are not numbered so."""
    pages = list(_pages(lines))
    if len(pages) < _PAGES or Counter(map(len, pages)).most_common(1)[0][1] < _PAGES:
        return None
    numbered = {i for page in pages for i in page}
    bare = {i: _behind_number(lines[i]) for i in numbered}
    written = [line for line in bare.values() if line is not None]
    if sum(line.text[0].islower() for line in written) < _CARRIED * len(written):
        return None
    between = _between(lines, pages)
    if between is None:
        return None
    markup = [Markup(span=_number_span(lines[i]), kind="label") for i in sorted(numbered)]
    why = "stands between two pages whose lines are numbered"
    aside = [
        SetAside(span=lines[i].span, reason="navigation", evidence=why) for i in sorted(between)
    ]
    kept: list[tuple[Line, bool]] = []
    for i, line in enumerate(lines):
        own = bare[i] if i in numbered else line
        if own is not None and i not in between:
            kept.append((own, i in numbered))
    return NumberedPages(
        lines=tuple(_paragraphs(kept)), markup=tuple(markup), set_aside=tuple(aside)
    )


def _pages(lines: Sequence[Line]) -> Iterator[list[int]]:
    """The pages: runs of many lines, and a shorter one as far behind the last of them, and under
    such rows, as the pages stand apart: the paper ends in the middle of its last page."""
    runs = list(_runs(lines))
    full = [run for run in runs if len(run) >= _FEWEST]
    yield from full
    behind = [run for run in runs if full and run[0] > full[-1][-1]]
    if len(full) < _PAGES or not behind or len(behind[0]) < _FEWEST_LAST:
        return
    heads = {_shape(lines[below[0] - 1]) for below in full[1:]}
    if _shape(lines[behind[0][0] - 1]) in heads and behind[0][0] - full[-1][-1] <= _MOST_BETWEEN:
        yield behind[0]


_FEWEST_LAST = 3  # lines


def _runs(lines: Sequence[Line]) -> Iterator[list[int]]:
    """The runs of lines numbered from 1 up without a gap."""
    run: list[int] = []
    for i, line in enumerate(lines):
        match = _NUMBER.match(line.text)
        number = int(match["number"]) if match else 0
        if number == len(run) + 1 and (not run or run[-1] == i - 1):
            run.append(i)
            continue
        if run:
            yield run
        # the number of a page may stand right over its first line
        run = [i] if number == 1 else []
    if run:
        yield run


def _between(lines: Sequence[Line], pages: Sequence[Sequence[int]]) -> set[int] | None:
    """The rows before, between and behind the pages, which are alike but for figures and names;
    None if they can be text."""
    numbered = {i for page in pages for i in page}
    found: set[int] = set()
    for above, below in pairwise(pages):
        gap = range(above[-1] + 1, below[0])
        if len(gap) > _MOST_BETWEEN or any(lines[i].words > _LONGEST_BETWEEN for i in gap):
            return None
        found.update(gap)
    shapes = {_shape(lines[i]) for i in found}
    outside = {
        i
        for i in (*range(pages[0][0]), *range(pages[-1][-1] + 1, len(lines)))
        if i not in numbered and _shape(lines[i]) in shapes
    }
    return found | outside


def _shape(line: Line) -> str:
    return re.sub(r"\d+", "0", line.key)


def _number_span(line: Line) -> Span:
    match = _NUMBER.match(line.text)
    return Span(line.start, line.start + (len(match["number"]) if match else 0))


def _behind_number(line: Line) -> Line | None:
    """`line` without its number; None if nothing stands behind it."""
    match = _NUMBER.match(line.text)
    if match is None or match.end() >= len(line.text):
        return None
    start, words = line.start + match.end(), line.text[match.end() :]
    return replace(
        line,
        start=start,
        text=words,
        key=folded(words),
        words=count_words(words),
        parts=((start, line.end),),
        indent=0,
        before=0,
        after=0,
    )


def _paragraphs(lines: Sequence[tuple[Line, bool]]) -> Iterator[Line]:
    """The lines, those of one paragraph joined; beside each whether it was numbered."""
    lengths = sorted(len(line.text) for line, numbered in lines if numbered)
    full = _FULL * lengths[len(lengths) * 9 // 10]
    group: list[Line] = []
    was = False
    for line, numbered in lines:
        if group and not (was and numbered and _goes_on(group[-1], line, full)):
            yield _joined(group)
            group = []
        group.append(line)
        was = numbered
    if group:
        yield _joined(group)


def _goes_on(last: Line, line: Line, full: float) -> bool:
    if _BEGINS.match(line.text) or _CLOSES.search(last.text):
        return False
    return line.text[0].islower() or len(last.text) >= full


def _joined(group: Sequence[Line]) -> Line:
    first, last = group[0], group[-1]
    words = first.text
    for above, line in pairwise(group):
        words += ("" if is_hyphenated(above.text, line.text) else " ") + line.text
    return replace(
        first,
        end=last.end,
        text=words,
        key=folded(words),
        words=count_words(words),
        parts=tuple(part for line in group for part in line.parts),
        after=last.after,
    )
