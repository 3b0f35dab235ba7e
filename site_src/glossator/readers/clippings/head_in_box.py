"""The head of a text that looks like a box of links: title, standfirst and byline under a label."""

from collections.abc import Mapping, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.overhead import leads_from_home
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import stated
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.dates import is_span_of_days
from glossator.readers.plain_lines import Line

_HEAD = 12  # lines between the date of a text and its first paragraph


def head_in_box(
    lines: Sequence[Line], verdicts: Mapping[int, Verdict], begin: int, text: str
) -> Sequence[int]:
    """The lines of what looked like a box of links over the text and ends in the text's own date:
    title, standfirst and byline, under a label of the site's such as `Top story`; and those under
    the way from the site's home to the page, which ends a box above it; and the name right over
    the days for which something is shown, which looked like one of the menu."""
    if named := _over_days(lines, verdicts, begin):
        return named
    if under_way := _under_way(lines, verdicts, begin):
        return under_way
    for i in range(begin - 1, max(-1, begin - 1 - _HEAD), -1):
        if is_prose(lines[i]) or not states_date(lines[i], text):
            continue
        box = _over_standfirst(lines, verdicts, i)
        if box not in verdicts or verdicts[box].reason != "related-links":
            break
        head = [box]
        while (above := head[-1] - 1) in verdicts and verdicts[above].reason == "related-links":
            head.append(above)
        return [j for j in head if lines[j].words > _LABEL or j == box]
    return ()


def _over_days(lines: Sequence[Line], verdicts: Mapping[int, Verdict], begin: int) -> Sequence[int]:
    """The line between a blank one and a span of days, if it has no word of an interface."""
    for i in range(1, begin):
        if is_span_of_days(lines[i].text) and lines[i].before == 0 < lines[i - 1].before:
            mute = interface_of(lines[i - 1].key).share == 0 and not words_of(lines[i - 1].key)
            return [j for j in (i - 1, i) if j in verdicts and mute]
    return ()


def _under_way(lines: Sequence[Line], verdicts: Mapping[int, Verdict], begin: int) -> Sequence[int]:
    """The lines of a box of links that stand, no blank line between, under the way to the page."""
    ways = (i for i in range(begin) if i in verdicts and leads_from_home(lines[i].text))
    way = max(ways, default=begin)
    end = way + 1
    while end < begin and end in verdicts and not lines[end].before:
        if verdicts[end].reason != "related-links":
            break
        end += 1
    return [j for j in range(way + 1, end) if lines[j].words > _LABEL]


def _over_standfirst(lines: Sequence[Line], verdicts: Mapping[int, Verdict], i: int) -> int:
    """The line right over the sentence that stands right over line `i` and the stated ones close
    above it; `i` if there is none."""
    k = i
    while k > 1 and i - k < _STATED and k not in verdicts and lines[k].before == 0:
        k -= 1
        if k not in verdicts and is_prose(lines[k]):
            return k - 1 if lines[k].before == 0 else i
    return i


_STATED = 3  # lines of a byline and a date under a standfirst
_LABEL = 3  # words of a label over a box


def states_date(line: Line, text: str) -> bool:
    """Whether a line over the text says who wrote it and when."""
    said = stated(line, text)
    return said is not None and any(
        field.name in ("published", "updated", "reading-time") for field in said.fields
    )
