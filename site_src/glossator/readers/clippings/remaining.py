"""The lines that remain of a page: the blank line above each, and which of them head nothing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from glossator.model.documents import Reason
from glossator.readers.clippings.captions import heads_caption
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import CLOSED, TEASER_WORDS
from glossator.readers.clippings.section_names import is_familiar, names_list
from glossator.readers.plain_lines import Line


def parted(lines: Sequence[Line], i: int, verdicts: Mapping[int, Verdict]) -> Line:
    """Line `i`; the blank line above a box that is set aside right over it is its own."""
    above = i
    named = is_familiar(lines[i].text) or names_list(lines[i].text)
    while lines[above].before == 0 and above - 1 in verdicts:
        inside = named or verdicts[above - 1].reason in _INSIDE
        if not inside or _may_rule(lines, i, verdicts):
            return lines[i]
        above -= 1
    if above < i and verdicts[above].reason == "image-credit" and _is_shown(lines, above - 1):
        above -= 1
    before = lines[above].before
    return replace(lines[i], before=before) if before > lines[i].before else lines[i]


# what stands inside texts, between two paragraphs
_INSIDE: tuple[Reason, ...] = ("related-links", "advertisement", "newsletter", "image-credit")


def _may_rule(lines: Sequence[Line], i: int, verdicts: Mapping[int, Verdict]) -> bool:
    """Whether the line over line `i` is the bare heading of a list, of which `i` may be a line."""
    bare = verdicts[i - 1].reason in ("related-links", "newsletter") and lines[i - 1].words <= 3
    ends = i - 2 in verdicts and verdicts[i - 2].reason == verdicts[i - 1].reason
    ends = ends and lines[i - 1].before == 0  # the button of a form
    return bare and not ends and lines[i].before == 0


# --- what heads nothing -------------------------------------------------------------------------


def is_fact(lines: Sequence[Line], i: int, facts: Collection[int]) -> bool:
    """Whether a line is of a row of facts, and not what the row is called, over its first."""
    opens = i == 0 or lines[i - 1].start not in facts
    names = opens and is_familiar(lines[i].text) and lines[i].text[-1] not in ":："
    return lines[i].start in facts and not names


_CAPTION = 6  # words of a line over a credit that heads nothing


def is_caption(lines: Sequence[Line], i: int, verdicts: Mapping[int, Verdict]) -> bool:
    """Whether the line right below says who took the picture that line `i` tells of, or the label
    of a caption stands right above."""
    if i and lines[i].before == 0 and heads_caption(lines[i - 1].text):
        return True
    below = verdicts.get(i + 1)
    told = lines[i].words >= _CAPTION or _is_shown(lines, i)
    credited = below is not None and below.reason == "image-credit"
    return credited and told and lines[i + 1].before == 0


def _is_shown(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i`, right over who took a picture, says behind a blank line what it shows."""
    line = lines[i]
    told = line.words >= _CAPTION or bool(CLOSED.search(line.ending))
    return i > 0 and line.before > 0 and line.after == 0 and told and line.words <= TEASER_WORDS
