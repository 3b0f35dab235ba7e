"""What lines are by their company: titles under a line that leads to other texts, a title that
stands again in a list of links, the entries of a list that the site sets into a text."""

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from glossator.readers.clippings.groups import groups, last_paragraph
from glossator.readers.clippings.heading_signs import FACT, is_familiar, names_list
from glossator.readers.clippings.leads import leads_on
from glossator.readers.clippings.prose import CLOSED, TEASER_WORDS
from glossator.readers.clippings.vocabulary import Interface
from glossator.readers.clippings.wording import LIKELY, Words
from glossator.readers.plain_lines import Line, is_list_start

Shape = Literal["titles", "linked", "entries"]
_TITLE = range(3, TEASER_WORDS + 1)  # words of the title of another text
_LED = 7  # lines of such titles at most
_HEADLINE = 4  # words of a title that stands again, at least
_RANK = re.compile(r"^\d{1,2}[.)]?\s+|^[•·▸▶►→]\s*")


def shapes(
    lines: Sequence[Line],
    words: Sequence[Words | None],
    faces: Sequence[Interface],
    own: Sequence[bool],
) -> Mapping[int, Shape]:
    """What lines are by their company. `own` lines are paragraphs."""
    found: dict[int, Shape] = {}
    for i in _linked(lines, own, last_paragraph(lines, own, dense=True)):
        found[i] = "linked"
    for group in groups(lines):
        if any(own[i] for i in group) or len(group) < 2:
            continue
        if _has_titles(lines, group):
            found.update(dict.fromkeys(group, "titles"))
        elif _has_entries(lines, words, faces, group):
            found.update(dict.fromkeys(group, "entries"))
    return found


def _has_titles(lines: Sequence[Line], group: range) -> bool:
    """Whether a group is a line that leads on, and titles under it."""
    head, titles = lines[group[0]], [lines[i] for i in group[1:]]
    named = is_familiar(head.text) or names_list(head.text)
    if named or len(titles) > _LED or not leads_on(head):
        return False
    return all(_is_title(line) for line in titles)


def _is_title(line: Line) -> bool:
    text = _RANK.sub("", line.text)
    short = line.words in _TITLE or (" " not in text and len(text) >= 2 * _HEADLINE)
    return (
        short
        and text[:1].isupper() | (not text[:1].isascii()) | (text[:1] in "\"'$0123456789")
        and not (CLOSED.search(line.ending) and line.ending.rstrip("\"'”’»)")[-1:] not in "?？؟!！")
        and not FACT.match(text)
        and "\t" not in text
    )


def _has_entries(
    lines: Sequence[Line], words: Sequence[Words | None], faces: Sequence[Interface], group: range
) -> bool:
    """Whether a group is a line in a site's sure words and items, half of which have words of an
    interface."""
    said, items = words[group[0]], group[1:]
    if (
        said is None
        or said.weight <= LIKELY
        or not all(is_list_start(lines[i].text) for i in items)
    ):
        return False
    telling = sum(faces[i].share > 0 or words[i] is not None for i in items)
    return 2 * telling >= len(items) and all(lines[i].words <= TEASER_WORDS for i in items)


def _linked(lines: Sequence[Line], own: Sequence[bool], last: int) -> set[int]:
    """Lines alone between paragraphs that stand again, close to others, behind the last of them:
    those beside them there head nothing here, as they do in a table of contents."""
    heads = {_bare(lines[i]) for i in range(last) if lines[i].before > 0 and not own[i]}
    behind = {
        _bare(lines[i])
        for i in range(last + 1, len(lines))
        if not own[i]
        and (lines[i].before == 0 or lines[i].after == 0)
        and not any(_bare(lines[j]) in heads for j in (i - 1, i + 1) if last < j < len(lines))
    }
    first = next((i for i, mine in enumerate(own) if mine), last)
    return {
        i
        for i in range(first + 1, last)
        if lines[i].before > 0
        and lines[i].after > 0
        and not own[i]
        and lines[i].words in range(_HEADLINE, TEASER_WORDS + 1)
        and not CLOSED.search(lines[i].ending)
        and _bare(lines[i]) in behind
    }


def _bare(line: Line) -> str:
    """What a line says, without its rank in a list."""
    return _RANK.sub("", line.key).casefold()
