"""The line over a text that the page itself names elsewhere as what it is about: over its comments,
at the end of the way to it; and a few words right over a long standfirst."""

import re
from collections.abc import Collection, Sequence

from glossator.readers.clippings.bylines import BY
from glossator.readers.clippings.headline_shapes import ends_open
from glossator.readers.clippings.overhead import is_menu, is_path
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.title_words import SECTION
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

_LONGEST = 40  # words of a title and of what heads the comments on it
_HEAD = 12  # lines from the way to a page to its title
_SHORT, _LONG = (2, 5), 14  # words of a short title; of a standfirst, longer than most headlines
_HEADLINE, _STANDFIRST = 4, 12  # words of a headline, and of a standfirst
_TOLD = 3  # times that its longer words are said in the text
_LONGER_WORD, _STEM = 4, 5  # letters
_NEAR = 5  # lines from a standfirst to byline, date or text
# “Salt” · "Salt" · « Sel » · „Salz“ · 「塩」
_QUOTED = re.compile(r"[“\"„«‘‚『「《”]\s?(?P<words>[^“”\"„«»『』「」《》]+?)\s?[”\"“»’‘』」》]")
_STEP = re.compile(r"\s*[>›»＞≫❯▸►▶⟩/\\|·•→]\s*")
_WORD = re.compile(r"[^\W\d_]+")


def named_title(lines: Sequence[Line], begin: int | None) -> int | None:
    """The line over the text, which begins with line `begin`, that is named elsewhere; None if none
    is, or it is not sure."""
    if begin is None:
        return None
    quoted = _quoted_behind(lines, begin)
    for i in range(begin - 1, -1, -1):
        if lines[i].key.casefold() in quoted:
            return i
    if (led := _led_to(lines, begin)) is not None:
        return led
    return _over_standfirst(lines, begin)


def _quoted_behind(lines: Sequence[Line], begin: int) -> Collection[str]:
    """What the heads of comments behind the text set in quotation marks: `3 thoughts on “Salt”`."""
    found: set[str] = set()
    for line in lines[begin + 1 :]:
        said = words_of(line.key) if line.words <= _LONGEST else None
        if said is None or said.reason != "form":
            continue
        for match in _QUOTED.finditer(line.key):
            found.add(match["words"].casefold())
    return found


def _led_to(lines: Sequence[Line], begin: int) -> int | None:
    """The line to which the way through the site, in one line above it, leads."""
    for i in range(begin):
        if not is_path(lines[i].text):
            continue
        steps = [step for step in _STEP.split(lines[i].key.casefold()) if step]
        for j in range(i + 1, min(i + 1 + _HEAD, begin)):
            again = len(steps) > 1 and lines[j].key.casefold() == steps[-1]
            if again and _is_longer_between(lines, i, j):
                return None  # the way leads to whose page it is on
            if again and not any(_is_headline(line) for line in lines[j + 1 : begin]):
                return j
    return None


def _is_longer_between(lines: Sequence[Line], i: int, j: int) -> bool:
    """Whether a headline longer than line `j` stands right under the way to it, in line `i`."""
    below = lines[i + 1]
    longer = j > i + 1 and below.words > max(_HEADLINE, 2 * lines[j].words)
    site = is_menu(below) or is_path(below.text) or words_of(below.key) is not None
    return longer and not site and ends_open(below)


def _over_standfirst(lines: Sequence[Line], begin: int) -> int | None:
    """The few words, none of a menu's and all of them the text's, that stand right over the one
    line so long that it is hardly a headline."""
    for i in range(max(0, begin - 1 - _NEAR), begin - 1):
        line, below = lines[i], lines[i + 1]
        if not _SHORT[0] <= line.words <= _SHORT[1] or below.words < _LONG:
            continue
        if not ends_open(line) or not _may_be_short_title(line):
            continue
        once = sum(line.key.casefold() in each.key.casefold() for each in lines[:begin]) == 1
        if not once or not ends_open(below) or _shares(line, below):
            continue  # a headline says its topic again, a standfirst has other words
        if _is_told(lines, i, begin):
            return i
    return None


def _is_headline(line: Line) -> bool:
    """Whether a line may be a headline: then what stands over it is the name of a section."""
    if BY.fullmatch(line.text) or is_menu(line):
        return False
    return _HEADLINE <= line.words < _STANDFIRST and ends_open(line)


def _may_be_short_title(line: Line) -> bool:
    site = is_menu(line) or is_path(line.text) or interface_of(line.key).share > 0
    named = is_familiar(line.text) or SECTION.fullmatch(line.text) or line.text.isupper()
    return not (site or named) and not line.text[:1].islower() and not re.search(r"\d", line.text)


def _stems(line: Line) -> list[str]:
    words = (word for word in _WORD.findall(line.key) if len(word) >= _LONGER_WORD)
    return [word.casefold()[:_STEM] for word in words]


def _shares(line: Line, below: Line) -> bool:
    return not set(_stems(line)).isdisjoint(_stems(below))


def _is_told(lines: Sequence[Line], i: int, begin: int) -> bool:
    """Whether the text says each of the longer words of line `i`, in one form or another."""
    words = _stems(lines[i])
    said = [word.casefold() for line in lines[begin:] for word in _WORD.findall(line.key)]
    times = [sum(other.startswith(word) for other in said) for word in words]
    return 0 not in times and sum(times) >= _TOLD
