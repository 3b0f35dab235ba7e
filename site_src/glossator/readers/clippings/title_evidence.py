"""What of a page beyond its menu tells a title from a section, an offer or a series: that the
text's first paragraphs say its words, that it stands over a standfirst, and no step of the way.

The weights of these signs were fitted over labelled pages, three quarters of them at a time, and
kept where they told the titles of the last quarter better too."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice

from glossator.readers.clippings.companies import is_company
from glossator.readers.clippings.headline_shapes import ends_open
from glossator.readers.clippings.overhead import is_path
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.told_words import LONG_TEXT, longer_words
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.plain_lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What is known of a text before its title: the index where it `begins`, the beginnings of the
    longer words of its first paragraphs (`early`) and of all (`said`), and the `steps` of the way
    to the page but for the last."""

    begins: int
    early: frozenset[str]
    said: frozenset[str]
    steps: frozenset[str]


_PARAGRAPHS = 4  # in which a text says what its title promises


def body_of(lines: Sequence[Line], free: Sequence[int], stated: Collection[int]) -> Body:
    """What the text below the lines `free` says; `stated` lines are not of it."""
    prose = [i for i in free if i not in stated and is_prose(lines[i])]
    begins = prose[-1] if prose else (free[-1] if free else 0)
    told = [line for line in lines[begins:] if is_prose(line)]
    said = frozenset(w for line in told for w in longer_words(line))
    early = frozenset(w for line in islice(told, _PARAGRAPHS) for w in longer_words(line))
    long = len(said) >= LONG_TEXT  # a few sentences say little of what a title says
    return Body(
        begins=begins,
        early=early if long else frozenset(),
        said=said if long else frozenset(),
        steps=steps_above(lines[: begins + 1]),
    )


def steps_above(lines: Sequence[Line]) -> frozenset[str]:
    """The steps of the ways through the site that `lines` show, but for the last of each."""
    ways = [_steps(line.key) for line in lines if line.words <= _WAY and is_path(line.text)]
    return frozenset(step for way in ways for step in way[:-1] if step != way[-1])


def _steps(way: str) -> list[str]:
    return [step for each in _ARROW.split(way) if (step := each.strip().casefold())]


_WAY = 40  # words of a way through the site


_ARROW = re.compile(r"\s*[>›»＞≫❯▸►▶⟩]\s*|\s+[/\\]\s+")


def share_of(line: Line, words: frozenset[str]) -> float:
    """The share of the longer words of `line` that are among `words`."""
    ours = longer_words(line)
    return len(ours & words) / len(ours) if ours else 0.0


_STANDFIRST = 8  # words at least
_FIGURES = 6  # in a line that tells a result or a book's number


def is_over_standfirst(lines: Sequence[Line], i: int, stated: Collection[int]) -> bool:
    """Whether right below line `i` a longer line stands, and right below that the byline or the
    date; what a blank line parts from these more than they are parted is not over them."""
    if i + 2 not in stated or i + 1 in stated:
        return False
    line, below = lines[i], lines[i + 1]
    longer = below.words >= _STANDFIRST and below.words > line.words
    figures = sum(map(str.isdigit, line.text)) > _FIGURES
    return longer and line.after <= below.after and "\t" not in below.text and not figures


def is_weak_above(lines: Sequence[Line], i: int, body: Body) -> bool:
    """Whether the line above a headline, as long as one too, is rather the site's: the text begins
    in the words of the lower, or the upper one is an interface's in part; or it names a company, a
    series or a step of the way to the page."""
    above = lines[i - 1]
    step = above.key.casefold() in body.steps
    if step or is_company(above.text) or names_series(above.text):
        return True
    lower = share_of(lines[i], body.early)
    weak = interface_of(above.key).share >= _PARTLY
    return (
        may_be_told(lines, i)
        and lower >= _HALF
        and (weak or share_of(above, body.early) + _PARTLY < lower)
    )


_PARTLY, _HALF = 0.3, 0.5


def may_be_told(lines: Sequence[Line], i: int) -> bool:
    """Whether it tells something that the text says a line's words: not of what stands at the very
    top of a page, nor of a row of results."""
    line = lines[i]
    keyed = bool(_KEYED.match(line.text)) and bool(_RESULT.search(line.text))
    return i > _TOP and line.words > 1 and ends_open(line) and not keyed


_TOP = 2  # lines in which a site names itself, in words of the text
# "Goals: Lind 4:11" · "Rovers – Lock 4:3 (0:2, 2:1)"
_KEYED = re.compile(r"[^\W\d]+: |.*\d[:–-]\d.*\d[:–-]\d")
_RESULT = re.compile(r"\d[:–-]\d")


def names_series(text: str) -> bool:
    """Whether a line names a series and says which of its pieces this is."""
    return bool(_SERIES.search(text))


# "連載：暮らしの余白　第十四回" · "Letters from the fells, part 3" · "Serie: Flüsse (4)"
_SERIES = re.compile(
    r"^(?:【?(?:連載|シリーズ|연재|连载|連載コラム)】?\s?[:：].*|.*\s第\s?[一二三四五六七八九十百\d]{1,4}\s?[回弾])$"
    r"|^(?:series|serie|série|seria|sarja|reeks|kolumne|column|colonne|columna|rubrica|rubrique)"
    r"\s?[:：] .*(?:\d{1,3}|[IVX]{1,5})\)?$",
    re.IGNORECASE,
)
