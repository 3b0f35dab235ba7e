"""What a site sets between a title and its text: buttons, counts, who took the pictures."""

import re
from collections.abc import Collection, Mapping, Sequence

from glossator.readers.clippings.articles import set_in
from glossator.readers.clippings.captions import AGENCY, is_credited, photographers
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.headline_shapes import ends_open
from glossator.readers.clippings.issues import tells_scope
from glossator.readers.clippings.pitches import pitches
from glossator.readers.clippings.posts import aged_rows, is_aged, is_post_head
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.clippings.tag_rows import (
    LONGEST_LABEL,
    SHORT_LABEL,
    is_filed,
    is_short_label,
    is_tag,
)
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import SURE, words_of
from glossator.readers.clippings.zones import is_table_row
from glossator.readers.plain_lines import Line, is_list_start

_HOME_SHARE = 0.5  # share of words that are an interface's


def under_title(
    lines: Sequence[Line],
    title: int,
    begin: int,
    known: Collection[int],
    furniture: Mapping[int, Verdict],
    *,
    diary: bool = False,
) -> dict[int, Verdict]:
    """Buttons and counts between the title and the text that begins at `begin`, and names that
    stand between them."""
    found: dict[int, Verdict] = {}
    missed = 0
    rows = aged_rows(lines)
    took = photographers(line.key for line in lines[:begin])
    asked = _asking(lines, range(title + 1, begin))
    for i in range(title + 1, begin):
        if i in known or i in furniture:
            continue
        if i in rows:
            found[i] = Verdict(reason="navigation", evidence="lists a file and how old it is")
            continue
        if i in asked:
            found[i] = _ASKS
            continue
        agency = lines[i].words > 2 and AGENCY.fullmatch(lines[i].text)
        if lines[i].before == 0 and (agency or lines[i].key.casefold() in took):
            found[i] = _TAKEN
            continue
        if is_tag(lines, i, title, {*known, *found}) or is_filed(lines, i, title, known):
            found[i] = _TAG
            continue
        heads = i + 1 == begin and lines[i].before > 0 and _may_head(lines[i])
        heads = heads and not _is_everywhere(lines, i)
        verdict = None if heads or (diary and is_day(lines[i].text)) else _button(lines, i)
        if verdict:
            found[i] = verdict
        elif not is_short_label(lines[i]) or lines[i].before > 0:
            missed += 1
            if missed > _MISSED:
                break
    set_there = set_in(lines[:begin], [words_of(line.key) for line in lines[:begin]])
    free = {*range(title + 1, begin)} - {*known, *furniture, *found}
    found |= {i: _SET_IN for i in set_there & free}
    found |= {
        i: Verdict(reason=said.reason, evidence=said.evidence)
        for i in sorted(free - set_there)
        if not is_prose(lines[i]) and (said := words_of(lines[i].key)) and said.weight >= _AT_LENGTH
    }
    found |= {i: _TAB for i in _tabs(lines, title, begin) if i in free}
    taken = {*known, *furniture, *found}
    for i in range(title + 1, begin):
        if i in taken or not is_short_label(lines[i]):
            continue
        above = i - 1
        below = next(
            (j for j in range(i, begin) if not is_short_label(lines[j]) or j in taken), begin
        )
        if (above in taken or above in found) and below in taken and found:
            found[i] = Verdict(
                reason="navigation", evidence="stands among what the site sets under the title"
            )
    # beside its credit may stand what a picture shows
    site = {i for i, each in {**furniture, **found}.items() if each.reason != "image-credit"}
    site |= {i for i in range(title + 1, begin) if _LENGTH.fullmatch(lines[i].text)}
    known = {*known, *found, *(i for i in furniture if i in site)}
    return found | _holes(lines, range(title + 1, begin), known, site)


_TAB = Verdict(
    reason="navigation", evidence="is of a row of labels, the first of which heads the text below"
)
_TABS, _TAB_WORDS = 2, 3  # labels of such a row at least, words of each


def _tabs(lines: Sequence[Line], title: int, begin: int) -> range:
    """The row of labels, close to one another, right over a heading that says the first of them
    again: what else the page can show."""
    heading = begin - 1
    for first in range(title + 1, heading - _TABS + 1):
        row = range(first, heading)
        close = all(lines[i].before == 0 for i in row[1:]) and lines[heading].before > 0
        if lines[first].key == lines[heading].key and lines[first].before > 0 and close:
            short = all(lines[i].words <= _TAB_WORDS and ends_open(lines[i]) for i in row)
            return row if short else range(0)
    return range(0)


_AT_LENGTH = 2 * (SURE - 1)  # what sites say in so many words that nobody else does
_LENGTH = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")  # "2:14", of what is played
_SET_IN = Verdict(reason="navigation", evidence="is a link or a label that sites set in")
_ASKS = Verdict(reason="advertisement", evidence="stands in a box of the shape of those that ask")


def _asking(lines: Sequence[Line], place: range) -> set[int]:
    """The lines of boxes that ask for something, among those of `place`."""
    inside = lines[place.start : place.stop]
    faces = [interface_of(line.key) for line in inside]
    return {place[i] for i in pitches(inside, [is_prose(line) for line in inside], faces)}


_TAKEN = Verdict(
    reason="image-credit", evidence="names who took the pictures, as another line says"
)
_TAG = Verdict(reason="tags", evidence="is of a row of small letters right under what is stated")


_EVERYWHERE = 3  # times that the words of a button stand on a page


def _is_everywhere(lines: Sequence[Line], i: int) -> bool:
    """Whether a line of words of an interface stands again and again on the page."""
    again = sum(line.key == lines[i].key for line in lines) >= _EVERYWHERE
    return again and interface_of(lines[i].key).share >= _WHOLLY


def _may_head(line: Line) -> bool:
    """Whether a line behind a blank one may head the paragraph below it."""
    share = interface_of(line.key).share
    label = _LABEL.match(line.key)
    if label and interface_of(label[0]).share >= _WHOLLY and share >= _HOME_SHARE:
        return False  # "Share: X LinkedIn Email"
    if line.after > 0:
        return line.words <= LONGEST_LABEL or share < _WHOLLY
    mute = words_of(line.key) is None and share <= _HOME_SHARE
    return mute and line.words > SHORT_LABEL and not CLOSED.search(line.ending)


_WHOLLY = 0.99  # share of a button's words that are an interface's
_HOLE = 3  # lines in a row that say nothing of a site, among lines that do
_HOLE_WORDS = 22  # of each of them
_IN_HOLE = Verdict(reason="navigation", evidence="stands in a block of what the site sets there")


def _holes(
    lines: Sequence[Line], place: range, known: Collection[int], site: Collection[int]
) -> dict[int, Verdict]:
    """Lines of `place` with what is known right above and right below: where only one of the two is
    the site's, or a blank line stands between, only what is as short as a label and no name."""
    found: dict[int, Verdict] = {}
    run: list[int] = []
    taken = {*known}
    for i in place:
        if i not in taken:
            run.append(i)
            continue
        if run and run[0] - 1 in taken and len(run) <= _HOLE:
            sides = (run[0] - 1 in site and lines[run[0]].before == 0) + (
                i in site and lines[i].before == 0
            )
            found.update({j: _IN_HOLE for j in run if _fits_hole(lines, j, sides)})
        run = []
    return found


def _fits_hole(lines: Sequence[Line], i: int, sides: int) -> bool:
    line = lines[i]
    if line.words > _HOLE_WORDS or is_list_start(line.text) or is_familiar(line.text):
        return False
    if is_credited(line.key) or tells_scope(line.text):
        return False  # what a picture shows and who took it, to what a manual applies
    if is_table_row(lines, i) or any(is_name(name) for name in _NAMES.split(line.text)):
        return False
    return sides == 2 or (sides == 1 and line.words <= LONGEST_LABEL)


_NAMES = re.compile(r", | & | \(| ?[/|] ?")


_MISSED = 3  # lines that say nothing of a site, behind which the text has begun


def _numbers_first_part(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is nothing but the Roman number of the first part of a text with a second."""
    return lines[i].text.rstrip(".") == "I" and any(
        line.text.rstrip(".") == "II" for line in lines[i + 1 :]
    )


def _is_number(line: Line) -> bool:
    return not any(char.isalpha() for char in line.text[:-1])


def _button(lines: Sequence[Line], i: int) -> Verdict | None:
    line = lines[i]
    near = [lines[j] for j in (i - 1, i + 1) if 0 <= j < len(lines)]
    if is_table_row(lines, i):
        return None
    if _numbers_first_part(lines, i):
        return None
    if _is_number(line) and any(_is_number(each) for each in near) and not _is_tally(lines, i):
        return None
    said = words_of(line.key)
    if said and not is_prose(line):
        return Verdict(
            reason=said.reason, evidence=f"{said.evidence}, stands between the title and the text"
        )
    if is_post_head(line) and not is_aged(line):
        return Verdict(reason="navigation", evidence="is the head of a post")
    face = interface_of(line.key)
    stopped = line.text[-1:] in ".。" and face.heavy < 2
    if stopped or (face.tabular and ":" in line.text):
        return None
    if face.share >= 0.5 and face.reason and (not is_prose(line) or face.heavy > 1):
        return Verdict(
            reason=face.reason,
            evidence="consists of words of an interface, stands between the title and the text",
        )
    label = _LABEL.match(line.key)
    if label and interface_of(label[0]).share >= 0.99 and not is_prose(line):
        return Verdict(
            reason=interface_of(label[0]).reason or "navigation",
            evidence="begins with a label of an interface, stands between the title and the text",
        )
    if _is_number(line):
        return Verdict(
            reason="counter", evidence="says nothing in words between the title and the text"
        )
    if _MAIL.fullmatch(line.text):
        return Verdict(
            reason="site-notice", evidence="is an address between the title and the text"
        )
    if is_day(line.text) or is_aged(line):
        return Verdict(
            reason="counter", evidence="tells how old it is between the title and the text"
        )
    return None


_LABEL = re.compile(r"[^:：]{1,24}(?=[:：])")
_MAIL = re.compile(r"(?:e-?mail ?: ?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_MOST_COUNTS = 4  # figures one below the other between the byline and a button


def _is_tally(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is one of a few whole numbers, a line apart, that end in a button."""
    start = end = i
    while start > 0 and _WHOLE_NUMBER.fullmatch(lines[start - 1].text):
        start -= 1
    while end + 1 < len(lines) and _WHOLE_NUMBER.fullmatch(lines[end + 1].text):
        end += 1
    if end - start >= _MOST_COUNTS or end + 1 == len(lines):
        return False
    face = interface_of(lines[end + 1].key)
    return face.share >= 0.99 and face.reason in ("share-bar", "counter", "form")


_WHOLE_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{3})*[km]?", re.IGNORECASE)
