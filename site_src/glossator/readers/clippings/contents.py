"""A text's own table of contents: a run of short lines each of which stands again over its section.

It says two things surely: the run is navigation, and the lines it lists are headings.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line

_FEWEST = 3  # entries; below a line that says what they are, two are enough
_LONGEST = 20  # words of an entry
_OFTEN = 3  # times an entry stands in the text: names in a thread stand there oftener
_FURTHEST = 60  # entries
_FEWEST_BEFORE = 2  # entries before one that nothing answers to
_HEADER_WORDS = 4
_LEADING_WORDS = 10  # of a line right above that leads on to the entries
_APART = 0.7  # share of the sections that have lines of their own below them
_FEW_APART = 0.3  # where all entries have sections, and all of these lines, if only of lists
# "1.2 ", "3) ", "• ", "第3章" stays: it is said again with the words
_MARK = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[•·‣▪*–—-]\s*)(?=\S)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The lines of a table of contents, its header among them, and the headings it lists."""

    lines: frozenset[int] = frozenset()
    sections: frozenset[int] = frozenset()


def find_contents(lines: Sequence[Line]) -> Contents:
    """The table of contents among `lines`: the first that says it is one, or else the first."""
    first = Contents()
    places: dict[str, list[int]] = {}
    bare = [_bare(line) for line in lines]
    for i, line in enumerate(lines):
        if line.words <= _LONGEST:
            for key in {bare[i], line.key.casefold().rstrip(_ENDS)}:
                places.setdefault(key, []).append(i)
    answers = [places.get(each, []) for each in bare]
    # asked here once of each line: the runs below overlap
    listed = [len(again) > 1 and _may_be_listed(lines[i]) for i, again in enumerate(answers)]
    prose = [i for i, line in enumerate(lines) if is_prose(line)]
    at = headers = 0
    while at < len(lines):
        if _announces(lines[at]):
            headers += 1
            if announced := _announced(lines, prose, at, spread=headers <= _HEADERS):
                return announced
        entries = _entries(lines, answers, listed, at)
        if len(entries) > 1:
            header = at - 1 if at and _is_header(lines[at - 1]) else None
            leads = at and (_leads(lines, at) or _stands_over(lines, at))
            if header is None and leads and len(entries) >= _FEWEST:
                header = at - 1
            last = max(entries)
            says = header is not None and says_contents(lines[header])
            menu = any(line.key.casefold() in _HOME for line in lines[max(0, at - _STEPS) : at])
            enough = not menu and len(entries) >= (2 if header is not None else _FEWEST)
            sections = sorted(entries.values())
            named = header is not None and _names_contents(lines[header])
            whole = named and len(entries) == last - at + 1 >= _FEWEST
            least = _FEW_APART if whole and _have_lines(sections) else _APART
            if enough and _are_sections(prose, [*sections, len(lines)], last, least):
                run = set(range(at, last + 1)) | ({header} if header is not None else set())
                found = Contents(lines=frozenset(run), sections=frozenset(entries.values()))
                if says:
                    return found
                first = first if first.lines else found
            elif header is not None and (said := _of_page(lines, entries, header)):
                run = set(range(header, last + 1))
                return Contents(lines=frozenset(run), sections=frozenset(said))
        at += 1
    return first


# where the way to a page begins, which names what it is filed under
_HOME = ("home", "start", "startseite", "accueil", "inicio", "início", "главная", "ホーム", "首页")
_STEPS = 4  # of such a way
_HEADERS = 3  # lines that announce entries of which each may stand by itself
_ENTRY_LETTERS = 8  # code points of an entry that a longer heading may begin with


def _announces(line: Line) -> bool:
    """Whether a line says surely that a table of contents follows."""
    said = words_of(line.key)
    return said is not None and said.name == "contents" and said.weight >= LIKELY


def _announced(
    lines: Sequence[Line], prose: Sequence[int], at: int, *, spread: bool
) -> Contents | None:
    """The table of contents right under line `at`, which says surely that it is one: all lines down
    to the next blank one, if headings answer to two of them at least and to half, in their words
    or in more. `spread`: a blank line may part all of them."""
    spread = spread and at + 1 < len(lines) and lines[at + 1].before > 0
    end = at + 1
    while end < len(lines) and (spread or lines[end].before == 0) and _may_list(lines[end]):
        if end > at + 1 and _bare(lines[end]) == _bare(lines[at + 1]):
            break  # the first section, right under the list
        if spread and end - at > _FURTHEST:
            break
        end += 1
    if spread:  # where a blank line parts all lines, what nothing answers to ends the list
        while end > at + 1 and _section_of(lines, end - 1, end) is None:
            end -= 1
    run = range(at + 1, end)
    again = end < len(lines) and _bare(lines[end]) == _bare(lines[at + 1])
    ends = end == len(lines) or lines[end].before or is_prose(lines[end]) or again
    if not _FEWEST <= len(run) <= _FURTHEST or not ends:
        return None
    sections: list[int] = []
    behind = end
    for i in run:
        place = _section_of(lines, i, behind)
        if place is not None:
            sections.append(place)
            behind = place + 1
    if len(sections) < 2 or 2 * len(sections) < len(run):
        return None
    if not _are_sections(prose, [*sections, len(lines)], end - 1):
        return None
    return Contents(lines=frozenset(range(at, end)), sections=frozenset(sections))


def _section_of(lines: Sequence[Line], i: int, behind: int) -> int | None:
    """The first line from `behind` on that heads the section that line `i` lists."""
    bare = _bare(lines[i])
    return next(
        (
            j
            for j in range(behind, len(lines) - 1)
            if lines[j].words <= _LONGEST
            and (_bare(lines[j]) == bare or _begins(lines[j], bare) or _is_part(lines[j], bare))
            and "\t" not in lines[j].text
        ),
        None,
    )


def _begins(line: Line, bare: str) -> bool:
    """Whether a line begins with the words of an entry, and goes on."""
    words = len(bare.split())
    return words > 1 and len(bare) >= _ENTRY_LETTERS and _bare(line).startswith(f"{bare} ")


def _is_part(line: Line, bare: str) -> bool:
    """Whether a line is what the text is on, a colon, and the words of an entry, first there."""
    said = line.key.casefold().replace(" & ", " and ")
    part = re.escape(bare.replace(" & ", " and "))
    return not CLOSED.search(line.ending) and bool(re.search(rf": {part}(?!\w)", said))


def _may_list(line: Line) -> bool:
    prose = is_prose(line) and line.text[-1:] not in "?？؟"
    return line.words <= _LONGEST and not prose and "\t" not in line.text


def _bare(line: Line) -> str:
    """What a line says, without its number or glyph, and without the mark it ends in."""
    return _MARK.sub("", line.key.casefold(), count=1).rstrip(_ENDS) or line.key.casefold()


_ENDS = " .:?!：？！。؟"


def _entries(
    lines: Sequence[Line], answers: Sequence[Sequence[int]], listed: Sequence[bool], start: int
) -> dict[int, int]:
    """For each line of the run from `start` on the line that says it again, in order; an entry that
    nothing answers to may stand between two that have an answer. `answers` are for each line those
    that say the same, `listed` whether it may stand in a table of contents."""
    found: dict[int, int] = {}
    previous, missed = start, 0
    for i in range(start, min(len(lines), start + _FURTHEST)):
        line = lines[i]
        if line.words > _LONGEST or (is_prose(line) and line.text[-1:] not in "?？"):
            break
        again = answers[i]
        k = bisect_right(again, max(previous, i))
        if not listed[i] or k == len(again) or len(again) > _OFTEN:
            missed += 1
            if missed > 1 or len(found) < _FEWEST_BEFORE or i == start:
                break
            continue
        previous, missed = again[k], 0
        if found and previous <= max(found):
            break
        found[i] = previous
    first = min(found.values(), default=0)
    return {i: place for i, place in found.items() if i < first}


def _may_be_listed(line: Line) -> bool:
    """Whether a line is no day, no number and no button that stands under each post and answer."""
    said = words_of(line.key)
    button = said is not None and said.name in ("comment-form", "forum") and said.weight >= LIKELY
    return not (button or is_day(line.text)) and any(char.isalpha() for char in line.text)


def _are_sections(
    prose: Sequence[int], bounds: Sequence[int], last: int, least: float = _APART
) -> bool:
    """Whether running text follows most sections, or the share `least` of them: those of a refrain
    follow one another. `prose` are its lines; `bounds` where each begins, and the text's end."""
    if bounds[0] <= last:
        return False
    apart = sum(
        bisect_right(prose, start) < bisect_left(prose, end) for start, end in pairwise(bounds)
    )
    return apart >= least * (len(bounds) - 1)


def _have_lines(sections: Sequence[int]) -> bool:
    """Whether lines stand between one section and the next: a menu that stands again has none."""
    return all(other - one > 1 for one, other in pairwise(sections))


def _of_page(lines: Sequence[Line], entries: Mapping[int, int], header: int) -> set[int]:
    """Of the `entries` under a header that says what they are the headings right over text, if
    these are half at least: the others head what the site tells of the page, a word or two each."""
    sections = sorted(entries.values())
    if len(sections) < _FEWEST or sections[0] <= max(entries) or not says_contents(lines[header]):
        return set()
    said = {i for i in sections if i + 1 < len(lines) and lines[i + 1].words >= _TOLD}
    return said if 2 * len(said) >= len(sections) else set()


_TOLD = 8  # words of a line right under a heading of the text


def says_contents(line: Line) -> bool:
    """Whether a line says that a table of contents follows."""
    said = words_of(line.key)
    return (said is not None and said.name == "contents") or (
        "contents" in interface_of(line.key).matters
    )


# what menus say too, and what is a table of contents over entries that all stand again
_NAMES = re.compile(
    r"contents|inhalt|sommaire|[ií]ndice|inhoud|innehåll|indhold|innhold|sisällys|spis treści|obsah"
    r"|tartalom|cuprins|içindekiler|содержание|зміст|περιεχόμενα|目次|目录|目錄|목차|المحتويات|תוכן",
    re.IGNORECASE,
)


def _names_contents(line: Line) -> bool:
    return bool(_NAMES.fullmatch(line.text.rstrip(":： ")))


def _leads(lines: Sequence[Line], at: int) -> bool:
    """Whether a line of some words right above line `at` leads on to it."""
    above = lines[at - 1]
    close = lines[at].before == 0 and above.before > 0
    return close and above.words <= _LEADING_WORDS and above.text[-1] in ":：?？"


def _stands_over(lines: Sequence[Line], at: int) -> bool:
    """Whether a few words open the group of lines that line `at` is of, behind a paragraph: what
    the run is called, in whatever words."""
    above = lines[at - 1]
    opens = lines[at].before == 0 and above.before > 0 and above.words <= _HEADER_WORDS
    return opens and not CLOSED.search(above.ending) and any(map(is_prose, lines[: at - 1]))


def _is_header(line: Line) -> bool:
    if line.words > _HEADER_WORDS or is_prose(line):
        return False
    face = interface_of(line.key)
    said = words_of(line.key)
    return (
        "contents" in face.matters
        or face.share >= 0.5
        or (said is not None and said.reason == "navigation")
    )
