"""A text's own table of contents: a run of short lines each of which stands again over its section.

It says two things surely: the run is navigation, and the lines it lists are headings.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.model.documents import SetAside
from glossator.model.trees import Span
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line, count_words
from glossator.text import folded

# "History[edit]", "Geschichte[Bearbeiten | Quelltext bearbeiten]", "Retries and back-off¶"
# "Use ¶", "Why bother#", "Results #", but not "What is new in C#"
_SECTION_LINK = re.compile(
    r"(?<=\S)\s*(?:\[(?P<words>[^\[\]]{3,60})\]|[¶§🔗⚓∞])$"
    r"|(?:(?<=\w\w[\w?!)])|(?<=[\w?!)”»'’\"]) )#$"
)
_FEWEST = 3  # entries; below a line that says what they are, two are enough
_LONGEST = 20  # words of an entry
_OFTEN = 3  # times an entry stands in the text: names in a thread stand there oftener
_FURTHEST = 60  # entries
_FEWEST_BEFORE = 2  # entries before one that nothing answers to
_HEADER_WORDS = 4
_LEADING_WORDS = 10  # of a line right above that leads on to the entries
_APART = 0.7  # share of the sections that have lines of their own below them
# "1.2 ", "3) ", "• ", "第3章" stays: it is said again with the words
_MARK = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[•·‣▪*–—-]\s*)(?=\S)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The lines of a table of contents, its header among them, and the headings it lists."""

    lines: frozenset[int] = frozenset()
    sections: frozenset[int] = frozenset()


def without_section_links(
    lines: Sequence[Line],
) -> tuple[Sequence[Line], list[SetAside], set[int]]:
    """`lines` without the links that some sites set behind each heading (to edit the section, to
    point to it), these, and where the lines begin they stood in. One such line proves nothing."""
    found = {
        i: match
        for i, line in enumerate(lines)
        if line.words <= _LONGEST
        and line.text[-1] in "]¶#§🔗⚓∞"
        and len(line.parts) == 1
        and (match := _SECTION_LINK.search(line.text))
        and (not match["words"] or interface_of(folded(match["words"])).share >= 0.99)
    }
    if len(found) < 2:
        return lines, [], set()
    cut: list[SetAside] = []
    shorter = list(lines)
    for i, match in found.items():
        line = lines[i]
        text = line.text[: match.start()]
        end = line.start + len(text)
        offset = len(match[0]) - len(match[0].lstrip())
        cut.append(
            SetAside(
                span=Span(end + offset, line.end),
                reason="navigation",
                evidence="is a link of the site's behind a heading, as behind others",
            )
        )
        shorter[i] = replace(
            line,
            end=end,
            text=text,
            key=folded(text),
            words=count_words(text),
            parts=((line.start, end),),
        )
    return shorter, cut, {lines[i].start for i in found}


def find_contents(lines: Sequence[Line]) -> Contents:
    """The table of contents among `lines`: the first that says it is one, or else the first."""
    first = Contents()
    places: dict[str, list[int]] = {}
    for i, line in enumerate(lines):
        if line.words <= _LONGEST:
            for key in {_bare(line), line.key.casefold().rstrip(_ENDS)}:
                places.setdefault(key, []).append(i)
    at = 0
    while at < len(lines):
        entries = _entries(lines, places, at)
        if len(entries) > 1:
            header = at - 1 if at and _is_header(lines[at - 1]) else None
            leads = at and (_leads(lines, at) or _stands_over(lines, at))
            if header is None and leads and len(entries) >= _FEWEST:
                header = at - 1
            last = max(entries)
            enough = len(entries) >= (2 if header is not None else _FEWEST)
            if enough and _are_sections(lines, sorted(entries.values()), last):
                run = set(range(at, last + 1)) | ({header} if header is not None else set())
                found = Contents(lines=frozenset(run), sections=frozenset(entries.values()))
                if header is not None and _says_contents(lines[header]):
                    return found
                first = first if first.lines else found
        at += 1
    return first


def _bare(line: Line) -> str:
    """What a line says, without its number or glyph, and without the mark it ends in."""
    return _MARK.sub("", line.key.casefold(), count=1).rstrip(_ENDS) or line.key.casefold()


_ENDS = " .:?!：？！。؟"


def _entries(lines: Sequence[Line], places: dict[str, list[int]], start: int) -> dict[int, int]:
    """For each line of the run from `start` on the line that says it again, in order; an entry that
    nothing answers to may stand between two that have an answer."""
    found: dict[int, int] = {}
    previous, missed = start, 0
    for i in range(start, min(len(lines), start + _FURTHEST)):
        line = lines[i]
        if line.words > _LONGEST or (is_prose(line) and line.text[-1:] not in "?？"):
            break
        again = places.get(_bare(line), [])
        k = bisect_right(again, max(previous, i))
        if k == len(again) or len(again) > _OFTEN or is_day(line.text):
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


def _are_sections(lines: Sequence[Line], sections: Sequence[int], last: int) -> bool:
    """Whether lines of their own follow most of them: those of a refrain follow one another."""
    if sections[0] <= last:
        return False
    ends = [*sections[1:], len(lines)]
    apart = sum(
        end - start > 1 and any(is_prose(line) for line in lines[start + 1 : end])
        for start, end in zip(sections, ends, strict=True)
    )
    return apart >= _APART * len(sections)


def _says_contents(line: Line) -> bool:
    said = words_of(line.key)
    return (said is not None and said.name == "contents") or (
        "contents" in interface_of(line.key).matters
    )


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
