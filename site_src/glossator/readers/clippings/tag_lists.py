"""The words that sites file a text under, each in its own line, over the text or behind it."""

import re
from collections.abc import Callable, Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line, is_list_start

_PARAGRAPH = 20  # words of a paragraph
_LONGEST = 3  # words of a tag
_MOST = 10  # tags of a text
_SITE, _BELOW = 3, 12  # lines of the site's behind them, and how far
_FILED = Verdict(reason="tags", evidence="stands in a list of what the text is filed under")


def tag_lists(
    lines: Sequence[Line],
    verdicts: Mapping[int, Verdict],
    begin: int,
    keep: Callable[[Line], bool],
) -> dict[int, Verdict]:
    """The lines close under a word for tags, it and they above `begin` or behind the last
    paragraph; and those right behind that without such a word, if they are common words of the
    text."""
    own = [
        i
        for i in range(begin, len(lines))
        if i not in verdicts and is_prose(lines[i]) and lines[i].words >= _PARAGRAPH
    ]
    if not own:
        return {}
    found: dict[int, Verdict] = {}
    for i in (*range(begin), *range(own[-1] + 1, len(lines))):
        said = words_of(lines[i].key)
        if said is None or said.name != "tags-word":
            continue
        stop = _end(lines, i + 1)
        if i > own[-1] and not _is_sites(lines, verdicts, stop):
            continue
        if stop > i + 1:
            found |= dict.fromkeys(range(i, stop), _FILED)
    for i in own[-_LAST:]:
        found |= _bare(lines, verdicts, own, i + 1)
    return {i: each for i, each in found.items() if i not in verdicts and not keep(lines[i])}


def _end(lines: Sequence[Line], start: int) -> int:
    stop = start
    while stop < min(len(lines), start + _MOST) and not lines[stop].before and _may_be(lines[stop]):
        stop += 1
    return stop


def _may_be(line: Line) -> bool:
    short = line.words <= _LONGEST and not CLOSED.search(line.ending)
    return short and not (is_list_start(line.text) or "\t" in line.text)


def _is_sites(lines: Sequence[Line], verdicts: Mapping[int, Verdict], start: int) -> bool:
    return sum(i in verdicts for i in range(start, start + _BELOW)) >= _SITE


_LAST = 3  # paragraphs behind which it may stand: the site may ask for something below
_FEWEST = 4  # words of such a list that has no heading
_COMMON = 0.6  # of them stand in the text in small letters


def _bare(
    lines: Sequence[Line], verdicts: Mapping[int, Verdict], own: Sequence[int], start: int
) -> dict[int, Verdict]:
    """The list from line `start` on, right behind a paragraph, that no word calls one."""
    if start >= len(lines) or not lines[start].before or lines[start - 1].text[-1] in ":：":
        return {}
    stop = start
    while stop < len(lines) and (stop == start or not lines[stop].before):
        if lines[stop].words > 1 or not _may_be(lines[stop]) or not lines[stop].text.isalpha():
            break
        stop += 1
    if stop - start < _FEWEST or not _is_sites(lines, verdicts, stop):
        return {}
    told = {word for i in own for word in _WORD.findall(lines[i].text)}
    common = sum(
        lines[i].text[0].isupper() and lines[i].text.lower() in told for i in range(start, stop)
    )
    if common < _COMMON * (stop - start):
        return {}
    return dict.fromkeys(range(start, stop), _FILED)


_WORD = re.compile(r"[^\W\d_]+")
