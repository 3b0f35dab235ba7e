"""Running heads and page numbers of printed records, which stand in the middle of what is said."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from glossator.model.documents import SetAside
from glossator.readers.plain_lines import Line
from glossator.readers.speech.examination import names_examiner
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.procedure import is_page, is_procedure

_NUMBER = re.compile(r"[-–—\s]*(?P<number>\d{1,6})[-–—\s]*")
# a page that says that it is one, alone or at the end of a running head
_PAGED = re.compile(
    r"(?:.*\W)?(?P<word>pages?|p\.|pág(?:ina|\.)?|pagina|seite|s\.|sida|side|sivu|strona|str\.|strana"
    r"|стр\.|страница|σελίδα|oldal|columns?|col\.|spalte|colonne|columna)\s?(?P<number>\d{1,5})",
    re.IGNORECASE,
)
# a picture that the paper has and the text not
_OMITTED = re.compile(
    r"\[GRAPHICS?\]\s?\[TIFF OMITTED\](?:\s?T?[\d.]{3,12}\w{0,4})?"
    r"|\[(?:GRAPHIC|IMAGE|TABLE|ILLUSTRATION)S?,? (?:\w+ )?(?:OMITTED|NOT AVAILABLE)\b"
    r"[^\[\]]{0,40}\]",
    re.IGNORECASE,
)
# a running head with the number of its page before or behind it
_NUMBERED_HEAD = re.compile(
    r"(?P<before>\d{1,6})(?:\t+|\s{2,})(?P<head>\D.{8,200})"
    r"|(?P<head2>.{8,200}?\S)(?:\t+|\s{2,})(?P<behind>\d{1,6})"
)
_LETTER = re.compile(r"\([A-D]\)")  # the columns of a printed page
_CLOSED = re.compile(r"[.!?…:;]['\"”“’»)\]]*$")
_LONGEST_HEAD = 24  # words


def page_rows(lines: Sequence[Line]) -> dict[int, SetAside]:
    """The lines of a record that name its pages and columns, by their place: such as say so, a
    number that counts up with the same running head beside it each time, and that head."""
    found = {i for i, line in enumerate(lines) if is_page(line.text)}
    heads: dict[str, list[tuple[int, int]]] = {}
    for i, line in enumerate(lines):
        match = _NUMBERED_HEAD.fullmatch(line.text) if line.words <= _LONGEST_HEAD else None
        if match:
            number = int(match["before"] or match["behind"])
            heads.setdefault(match["head"] or match["head2"], []).append((i, number))
    for run in heads.values():
        if len(run) > 1 and _counts_up([number for _, number in run]):
            found.update(i for i, _ in run)
    found |= _beside_heads(lines)
    found |= _bare_numbers(lines)
    found |= _alike_heads(lines)
    found |= {i for i, line in enumerate(lines) if _OMITTED.fullmatch(line.text)}
    if found:
        found |= {i for i, line in enumerate(lines) if _LETTER.fullmatch(line.text)}
    why = "names a page of the printed record"
    return {
        i: SetAside(span=lines[i].span, reason="navigation", evidence=why) for i in sorted(found)
    }


def _counts_up(numbers: Sequence[int]) -> bool:
    return all(0 < below - above <= 2 for above, below in pairwise(numbers))


def _beside_heads(lines: Sequence[Line]) -> set[int]:
    """Numbers alone beside a line that is the same beside each of them, and these lines."""
    places: dict[str, list[tuple[int, int, int]]] = {}
    for i, line in enumerate(lines):
        paged = _PAGED.fullmatch(line.text) if is_page(line.text) else None
        match = _NUMBER.fullmatch(line.text) or paged
        if match is None:
            continue
        for j in (i - 1, i + 1):
            if 0 <= j < len(lines) and _may_run(lines[j], 1 if paged else _LEAST_HEAD):
                places.setdefault(lines[j].key, []).append((i, int(match["number"]), j))
    found: set[int] = set()
    for run in places.values():
        if len(run) > 1 and _counts_up([number for _, number, _ in run]):
            found.update(each for i, _, j in run for each in (i, j))
    return found


def _bare_numbers(lines: Sequence[Line]) -> set[int]:
    """Numbers alone on lines that count up by one through all of the text, a page's lines apart,
    and stand in the middle of what is said: below most of them somebody speaks on."""
    alone = [(i, int(line.text)) for i, line in enumerate(lines) if _BARE.fullmatch(line.text)]
    if len(alone) < _FEWEST_PAGES or any(b[1] - a[1] != 1 for a, b in pairwise(alone)):
        return set()
    apart = [b[0] - a[0] for a, b in pairwise(alone)]
    if sorted(apart)[len(apart) // 2] < _LEAST_PAGE or min(apart) < 2:
        return set()
    below = [lines[i + 1] for i, _ in alone if i + 1 < len(lines)]
    return {i for i, _ in alone} if sum(map(_goes_on, below)) > 0.6 * len(below) else set()


def _goes_on(line: Line) -> bool:
    """Whether a line is said, or tells what was done, and can be no heading that a number is of."""
    told = any(each(line.text) for each in (is_direction, is_procedure, names_examiner))
    return told or line.words > _HEADED or bool(_CLOSED.search(line.ending))


_BARE = re.compile(r"\d{1,4}")
_LEAST_PAGE = 8  # lines
_HEADED = 12  # words: less may be what the number is of
_DIGITS = re.compile(r"\d+")
_FEWEST_PAGES = 3
_ROUND = 3  # lines of a running head above and below the one with the number


def _alike_heads(lines: Sequence[Line]) -> set[int]:
    """Running heads that are alike but for a number that counts up (`No. 52  11 June 2024  p. 3`),
    and the lines that stand with each of them."""
    runs: dict[str, list[tuple[int, list[int]]]] = {}
    for i, line in enumerate(lines):
        numbers = [int(each) for each in _DIGITS.findall(line.text)[:9] if len(each) < 7]
        if numbers and line.words <= _LONGEST_HEAD and not _CLOSED.search(line.ending):
            alike = _DIGITS.sub("#", line.key)
            if sum(map(str.isalpha, alike)) >= _LEAST_LETTERS:
                runs.setdefault(alike, []).append((i, numbers))
    found: set[int] = set()
    for run in runs.values():
        columns = zip(*(numbers for _, numbers in run), strict=False)
        paged = all(_PAGED.fullmatch(lines[i].text) for i, _ in run)
        if len(run) >= (2 if paged else _FEWEST_PAGES) and any(map(_counts_up, columns)):
            places = [i for i, _ in run]
            found.update(places)
            found.update(_standing_with(lines, places))
    return found


_LEAST_LETTERS = 3


def _standing_with(lines: Sequence[Line], places: Sequence[int]) -> set[int]:
    """The lines above and below `places` that say the same at all of them but one."""
    found: set[int] = set()
    for step in (-1, 1):
        for far in range(1, _ROUND + 1):
            near = [i + step * far for i in places if 0 <= i + step * far < len(lines)]
            key, times = Counter(lines[i].key for i in near).most_common(1)[0] if near else ("", 0)
            if times < max(2, len(places) - 1):
                break
            found.update(i for i in near if lines[i].key == key)
    return found


_LEAST_HEAD = 3  # words beside a bare number


def _may_run(line: Line, least: int) -> bool:
    return (
        least <= line.words <= _LONGEST_HEAD
        and not _CLOSED.search(line.ending)
        and not _NUMBER.fullmatch(line.text)
    )
