"""Where the text begins under a long menu that has a few sentences in it: what the site asks of its
readers, what it is, what the weather is."""

import re
from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from glossator.readers.clippings.beginnings import text_begins
from glossator.readers.clippings.dense import dense_stretch
from glossator.readers.clippings.head_window import TOP
from glossator.readers.clippings.overhead import is_menu
from glossator.readers.clippings.posts import is_post_head
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.statements import stated
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line, is_list_start

_RUN = 10  # lines of a menu between sentences and the text
_MUTE = 60  # lines in a row that say nothing of a site: more are a poem, a list of the text's
_LONG = 16  # lines of one over which whatever stands is the site's
_SITES, _SHARE = 3, 0.08  # of them, those in words of a site, and their share
_SHORT = 6  # words of an entry
_MOSTLY, _SOME = 0.8, 0.4  # shares of a menu's lines: no sentences, and as short as entries
_LEAST = 4  # times the words of such sentences that the text has
_SCATTERED, _SENTENCE = 10, 45  # lines with such sentences among them, and words of one
_SHORT_TEXT = 120  # words of a text of a few sentences


def behind_menus(lines: Sequence[Line], text: str, keep: Callable[[Line], bool], begin: int) -> int:
    """`begin`, where the first sentences of `lines` stand, or behind the last long menu below it
    where what is said above that is little beside what follows, and nothing above dates or signs
    it."""
    said = [i for i in range(begin, len(lines)) if is_prose(lines[i])]
    if len(said) < 2 or any(map(keep, lines[: said[-1]])) or _is_headed(lines, text, begin):
        return begin
    above, left, top = 0, sum(lines[i].words for i in said), begin
    for i, following in pairwise(said):
        above, left = above + lines[i].words, left - lines[i].words
        if above * _LEAST > left and not _is_scattered(lines, begin, i + 1):
            break
        if _is_menu(lines[i + 1 : following]):
            top = i + 1
    if top == begin:
        return begin
    below = text_begins(lines[top:], text, keep)
    return begin if below is None else top + below


def _is_scattered(lines: Sequence[Line], begin: int, end: int) -> bool:
    """Whether the sentences from line `begin` to `end` stand one by one among many shorter lines,
    and nowhere so dense as those of the text below, or as a short text is."""
    if end - begin < _SCATTERED or max(line.words for line in lines[begin:end]) > _SENTENCE:
        return False
    above = _densest(lines[begin:end])
    return above <= _SHORT_TEXT and above * _LEAST <= _densest(lines[end:])


def _densest(lines: Sequence[Line]) -> int:
    """The words of the sentences where these stand densest."""
    own = [is_prose(line) for line in lines]
    return sum(lines[i].words for i in dense_stretch(lines, own) if own[i])


def _is_headed(lines: Sequence[Line], text: str, begin: int) -> bool:
    """Whether somebody signs, or a date is told, not far above line `begin`."""
    return any(
        is_post_head(line) or ((said := stated(line, text)) is not None and said.fields)
        for line in lines[max(0, begin - TOP) : begin]
    )


def is_long_menu(lines: Sequence[Line], known: Collection[int] = ()) -> bool:
    """Whether `lines` are a long menu, those at `known` furniture for other reasons: many, most of
    them as short as its entries, some all along in words that only sites have, and no list of the
    text's."""
    if len(lines) < _LONG or not _is_menu(lines, len(known)):
        return False
    sites = [i for i, line in enumerate(lines) if i in known or _is_sites(line)]
    return all(b - a <= _MUTE for a, b in pairwise([-1, *sites, len(lines)]))


def _is_menu(lines: Sequence[Line], known: int = 0) -> bool:
    listed = sum(is_list_start(line.text) or bool(_LISTED.search(line.text)) for line in lines)
    if len(lines) < _RUN or listed > 1 or any(map(is_post_head, lines)):
        return False
    titles = [line for line in lines if not CLOSED.search(line.ending)]
    short = sum(line.words <= _SHORT for line in titles)
    fit = len(titles) >= _MOSTLY * len(lines) and short >= _SOME * len(lines)
    sites = max(known, sum(map(_is_sites, lines)))
    return fit and sites >= max(_SITES, _SHARE * len(lines))


_LISTED = re.compile(r"\t|^\d+(?:\.\d+)* \D")  # cells of a table; `3.1 Episodes` of its contents


def _is_sites(line: Line) -> bool:
    if is_menu(line):
        return True
    said = words_of(line.key) if line.words <= _SHORT else None
    return said is not None and (said.weight >= LIKELY or said.name == "share-service")
