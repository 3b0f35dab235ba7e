"""How the lines of a page stand together, whatever they say: in groups, in rows of labels, in pairs
of a label and a title, behind the mark that ends a text."""

import re
from collections.abc import Sequence
from itertools import pairwise

from glossator.readers.clippings.prose import CLOSED, ENDS, TEASER_WORDS
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.statements import is_day
from glossator.readers.plain_lines import Line, is_list_start

_ROW, _ROW_WORDS = 3, 3  # lines of a row of labels at least, words of each at most


LABEL_WORDS = 4


_TITLE_WORDS = 3  # words of a title under a label, at least


# what ends a press release: "###", "- 30 -", "- Ends -", alone in its line
_END = re.compile(
    r"#(?: ?#){2,4}|[-–—*]+ ?(?:30|ends?|ende|fin|fine|fim|einde|slut|koniec|konec|конец|完|了|끝)"
    r" ?[-–—*]+|【?完】?",
    re.IGNORECASE,
)


_ENDED = 0.4  # share of a text's words above its end


def groups(lines: Sequence[Line]) -> list[range]:
    """The lines that stand with no blank line between them."""
    starts = [i for i, line in enumerate(lines) if i == 0 or line.before]
    return [range(start, end) for start, end in pairwise([*starts, len(lines)])]


def _behind(group: range, last: int) -> range:
    """What of a group stands behind line `last`."""
    return range(max(group.start, min(last + 1, group.stop)), group.stop)


_DENSE = 25  # words of a paragraph that is one, alone or not


_CALL = 6  # lines of a box that calls and ends in a button


_CALL_WORDS = 20


def calls(
    lines: Sequence[Line], prose: Sequence[bool], shares: Sequence[float], sure: Sequence[bool]
) -> set[int]:
    """The lines of small boxes between blank lines, none longer than a sentence: the first has
    words of an interface and is no sentence, and the last consists of them; or most lines have
    such words, and one of them is sure of it."""
    found: set[int] = set()
    for group in groups(lines):
        first, last = group[0], group[-1]
        if (
            not 2 < len(group) <= _CALL
            or prose[first]
            or CLOSED.search(lines[first].ending)
            or any(lines[i].words > _CALL_WORDS for i in group)
            or any(is_list_start(lines[i].text) for i in group)
            or are_quoted(lines, group)
        ):
            continue
        pressed = shares[last] >= 0.99 or sure[last]
        telling = [i for i in group if sure[i] or shares[i] > SOME]
        full = sum(1 for i in group if sure[i] or shares[i] >= 0.99)
        if pressed and first in telling:
            found.update(group)
        elif full and len(telling) > _MOST * len(group):
            found.update(range(first, max(telling) + 1))
    return found


_MOST = 0.5  # of the lines of a box
_QUOTED = re.compile(r"[\"“„«‘'「『].*[\"”“»’'」』]")


def are_quoted(lines: Sequence[Line], group: range) -> bool:
    """Whether most lines of a group stand in quotation marks: a text names what buttons say."""
    return sum(bool(_QUOTED.fullmatch(lines[i].text)) for i in group) > _MOST * len(group)


SOME = 0.3


def last_paragraph(lines: Sequence[Line], own: Sequence[bool], *, dense: bool = False) -> int:
    """The last line of running text; -1 if there is none. `dense`: a long one, or one under
    another or under the name of a section."""
    return max(
        (
            i
            for i, line in enumerate(lines)
            if own[i]
            and (
                not dense
                or line.words >= _DENSE
                or (i > 0 and (own[i - 1] or is_familiar(lines[i - 1].text)))
            )
        ),
        default=-1,
    )


_SANDWICHED = 20  # words of a sentence of the site's between two of its lines


_BOX = 8  # lines of the group they stand in


def sandwiched(lines: Sequence[Line], own: Sequence[bool], site: Sequence[bool]) -> set[int]:
    """Sentences with a line of the site's right above and right below, in a group of a few lines
    that blank ones part from the text and that has no other sentence; behind the text those that
    end such a group too, if most of it is the site's."""
    found: set[int] = set()
    last = last_paragraph(lines, own, dense=True)
    for group in groups(lines):
        inside = [i for i in group if own[i]]
        if len(inside) == 1 and 3 <= len(group) <= _BOX:
            i = inside[0]
            between = i - 1 in group and i + 1 in group and site[i - 1] and site[i + 1]
            closes = i == group[-1] and i > last and _is_mostly(site, group[:-1])
            if (between or closes) and lines[i].words <= _SANDWICHED:
                found.add(i)
    return found


def _is_mostly(site: Sequence[bool], group: range) -> bool:
    """Whether three lines of a group at least, and half of them, are the site's."""
    count = sum(site[i] for i in group)
    return count >= _TELLING and 2 * count >= len(group)


_TELLING, _FOOT_LINES = 3, 6  # lines of the site's, and lines, of a group that is a page's foot


_LEAST, _FOOT_SHARE = 0.25, 0.4


def grouped(lines: Sequence[Line], own: Sequence[bool], site: Sequence[bool]) -> list[float]:
    """For each line the share of the site's among those it stands with, 0 where a paragraph of the
    text stands with them; behind the last of these it parts them as a blank line does, but then 0
    for what may sign it. Behind the last real one short ones part nothing, and in a long group
    fewer lines of the site's are enough."""
    last, end = last_paragraph(lines, own), last_paragraph(lines, own, dense=True)
    shares = [0.0] * len(lines)
    for whole in groups(lines):
        count = sum(site[i] for i in whole)
        share = count / len(whole)
        foot = end < whole.start and count >= _TELLING and share >= _LEAST
        if foot and len(whole) >= _FOOT_LINES and not _informs(lines, whole, site):
            shares[whole.start : whole.stop] = [max(share, _FOOT_SHARE)] * len(whole)
            continue
        group = _behind(whole, last) if last in whole else whole
        if len(group) < 2 or any(own[i] for i in group):
            continue
        share = sum(site[i] for i in group) / len(group)
        first = next((i for i in group if site[i]), group.start)
        # a short sentence or a name under the last paragraph may be of it, and all above them
        signed = max((i for i in range(group.start, first) if _may_close(lines[i])), default=-1)
        for i in group:
            shares[i] = 0.0 if group != whole and i <= signed else share
    return shares


def shares_apart(lines: Sequence[Line], own: Sequence[bool], site: Sequence[bool]) -> list[float]:
    """For each line the share of the site's among the lines it stands with, no blank line between;
    0 where a paragraph of the text stands with them, or in a text without blank lines."""
    shares: list[float] = []
    start = 0
    for end in range(1, len(lines) + 1):
        if end < len(lines) and lines[end].before == 0:
            continue
        group = range(start, end)
        alone = len(group) < 2 or any(own[i] for i in group)
        share = sum(site[i] for i in group) / len(group)
        shares += [0.0 if alone else share] * len(group)
        start = end
    return shares


def _informs(lines: Sequence[Line], group: range, site: Sequence[bool]) -> bool:
    """Whether a group begins with days, hours or prices, or stands under the name of a section."""
    first = next((i for i in group if site[i]), group.stop)
    above = lines[group.start - 1].text if group.start else ""
    lead = range(group.start, first)
    return is_familiar(above) or any(c.isdigit() for i in lead for c in lines[i].text)


def _may_close(line: Line) -> bool:
    return line.words <= _ROW_WORDS or bool(CLOSED.search(line.ending))


def label_rows(lines: Sequence[Line], own: Sequence[bool]) -> list[bool]:
    """Whether a line is of a row of labels behind the last paragraph: three at least of a few words
    each, no blank line between them, and one above, or the paragraph."""
    found = [False] * len(lines)
    last = last_paragraph(lines, own, dense=True)
    for whole in groups(lines):
        group = _behind(whole, last)
        if last < 0 or not group:
            continue
        row: list[int] = []
        for i in [*group, -1]:
            if i >= 0 and _is_label(lines[i]):
                row.append(i)
                continue
            if len(row) >= _ROW and row[0] == group[0]:
                for j in row:
                    found[j] = True
                if _heads_row(lines, row[0] - 1, last):
                    found[row[0] - 1] = True
            row = []
    return found


def _heads_row(lines: Sequence[Line], i: int, last: int) -> bool:
    """Whether line `i` stands alone behind the text, as short as the labels it heads."""
    return i > last and min(lines[i].before, lines[i].after) > 0 and _is_label(lines[i])


def _is_label(line: Line) -> bool:
    return (
        line.words <= _ROW_WORDS
        and line.text[0].isalpha()
        and not CLOSED.search(line.ending)
        and not any(char.isdigit() or char in _PARTED for char in line.text)
        and not is_familiar(line.text)
    )


_PARTED = ",，;:："  # what stands in lines of facts, not in labels


def label_pairs(
    lines: Sequence[Line], prose: Sequence[bool], shares: Sequence[float]
) -> list[bool]:
    """Whether a line is one of two that stand more than once one under the other: a short label
    with a word of an interface, the same each time, and a title."""
    places: dict[str, list[int]] = {}
    for i, line in enumerate(lines[:-1]):
        below = lines[i + 1]
        if (
            line.words <= LABEL_WORDS
            and shares[i] > 0
            and not CLOSED.search(line.ending)
            and not is_list_start(line.text)
            and _TITLE_WORDS <= below.words <= TEASER_WORDS
            and not prose[i + 1]
            and below.before == 0
            and (not CLOSED.search(below.ending) or below.ending[-1] in "?？؟")
        ):
            places.setdefault(line.key, []).append(i)
    found = [False] * len(lines)
    for starts in places.values():
        if len(starts) > 1 and len({lines[i + 1].key for i in starts}) > 1:
            for i in starts:
                found[i] = found[i + 1] = True
    return found


def dated_pairs(lines: Sequence[Line], own: Sequence[bool]) -> list[bool]:
    """Whether a line behind the last real paragraph is a title with a date right under it, or that
    date, two such pairs at least one under the other."""
    last = last_paragraph(lines, own, dense=True)
    pairs = [
        i
        for i in range(last + 1, len(lines) - 1)
        if last >= 0
        and is_day(lines[i + 1].text)
        and lines[i + 1].before == 0
        and _TITLE_WORDS <= lines[i].words <= TEASER_WORDS
        and not is_day(lines[i].text)
        and not CLOSED.search(lines[i].ending)
    ]
    found = [False] * len(lines)
    for i in pairs:
        if i + 2 in pairs or i - 2 in pairs:
            found[i] = found[i + 1] = True
    return found


_CLOSING = re.compile(rf"[.!?…。！？][\"'”’»)\]」』]*\s?[{ENDS}]$")  # "… and check. ♦"


def text_closes(lines: Sequence[Line], own: Sequence[bool]) -> int:
    """The paragraph behind whose last word the text is marked as ended, as no other is;
    `len(lines)` if there is none. `own` lines are paragraphs."""
    marks = [i for i, line in enumerate(lines) if own[i] and _CLOSING.search(line.ending)]
    if len(marks) != 1:
        return len(lines)
    above = sum(line.words for line in lines[: marks[0]])
    return marks[0] if above >= _ENDED * sum(line.words for line in lines) else len(lines)


def text_ends(lines: Sequence[Line]) -> int:
    """The line that does nothing but end the text; `len(lines)` if none does."""
    marks = [i for i, line in enumerate(lines) if _END.fullmatch(line.text)]
    if len(marks) != 1:
        return len(lines)
    above = sum(line.words for line in lines[: marks[0]])
    return marks[0] if above >= _ENDED * sum(line.words for line in lines) else len(lines)
