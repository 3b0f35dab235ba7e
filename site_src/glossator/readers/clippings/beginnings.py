"""Where the running text of a page begins, behind what stands over it."""

import re
from collections.abc import Callable, Collection, Sequence

from glossator.readers.clippings.bios import WHO_IS
from glossator.readers.clippings.books import is_of_book
from glossator.readers.clippings.head_window import HIGHEST, TOP
from glossator.readers.clippings.headline_shapes import is_key
from glossator.readers.clippings.overhead import (
    is_menu,
    is_notice,
    is_path,
)
from glossator.readers.clippings.posts import heads_in_one_line
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statement import Statement
from glossator.readers.clippings.statements import AGED, is_name, stated
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line

_LONGEST_OUTCRY = 20  # words


_FAR, _BETWEEN = 14, 2  # lines, and running text among them, between standfirst and byline


def text_begins(lines: Sequence[Line], text: str, keep: Callable[[Line], bool]) -> int | None:
    """The first line of running text, behind a byline or date even if a standfirst stands above
    these; None if there is no running text."""
    begin: int | None = None
    skipped = False
    stated_at: dict[str, int] = {}
    stanza = _first_stanza(lines)
    posts = heads_in_one_line(lines)
    said = 0
    for i, line in enumerate(lines):
        if begin is not None and (i - begin > _FAR or said > _BETWEEN):
            break
        if begin is not None and is_prose(line) and not is_notice(lines, i):
            said += 1
        if keep(line):
            return i if begin is None else begin
        if begin is None and i + 1 < len(lines) and is_of_book(lines, i + 1):
            return i
        if _is_of_author(lines, i, text):
            continue
        stated_above = {name for name, at in stated_at.items() if i - at <= TOP}
        if begin is None and _is_named_below(lines, i):
            stated_at["author"] = i
        if is_prose(line) and not _is_outcry(line):
            if begin is None and ((stated_above and _tells(line)) or not is_notice(lines, i)):
                begin = i
        elif begin is None and i >= stanza > 0:
            return i
        elif (
            i <= _LOWEST
            and (i not in posts or _is_signed(line, text))
            and not (begin is not None and _is_of_question(line))
            and (said_of := _stated_names(stated(line, text)))
        ):
            near = begin is not None and i - begin <= _SHORT_WAY and lines[begin].words <= _STANDS
            signs = "author" in said_of and _is_signed(line, text)
            news = not stated_above or ((near or signs) and not said_of & stated_above)
            if begin is not None and news and not skipped and _goes_on(lines, begin, i):
                begin, skipped = None, True
            stated_at |= dict.fromkeys(said_of, i)
    return begin


def _goes_on(lines: Sequence[Line], begin: int, end: int) -> bool:
    """Whether behind line `end` more is said than from `begin` to there, as under a standfirst."""
    said, behind = (
        sum(line.words for line in part if is_prose(line))
        for part in (lines[begin:end], lines[end:])
    )
    return behind > said


def _is_of_question(line: Line) -> bool:
    """Whether a line says when a question was asked or changed: it stands under the question."""
    said = words_of(line.key)
    return said is not None and said.name == "forum" and said.weight > LIKELY


def begins_with_facts(
    lines: Sequence[Line], text: str, keep: Callable[[Line], bool], facts: Collection[int]
) -> int | None:
    """Where the text begins if a row of `facts`, by where they begin, opens it: with these, unless
    somebody signs below them."""
    begin = text_begins(lines, text, lambda line: keep(line) or line.start in facts)
    if begin is None or lines[begin].start not in facts:
        return begin
    behind = text_begins(lines, text, keep)
    below = range(begin, min(behind or begin, HIGHEST))
    return behind if any(_is_signed(lines[i], text) for i in below) else begin


def _is_named_below(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` is no more than the word of a byline, and a name stands below."""
    below = lines[i + 1] if i + 1 < len(lines) else None
    return below is not None and is_key(lines[i]) and is_name(below.text)


_TELLS = 12  # words of a paragraph


def _tells(line: Line) -> bool:
    """Whether a paragraph stands alone and says nothing in the very words of sites, whatever it is
    about: behind byline or date it is the text's."""
    alone = line.before > 0 and line.after > 0 and line.words >= _TELLS
    return alone and words_of(line.key) is None


_VERSE = 12  # words of its longest line


_STANZA = 4  # lines of a stanza or a list that begin a text without paragraphs


def _first_stanza(lines: Sequence[Line]) -> int:
    """The first group of lines of some words each, none of them the site's: verse; 0 if none."""
    start = 0
    for i in range(1, min(len(lines), 2 * TOP) + 1):
        if i < len(lines) and lines[i].before == 0:
            continue
        group = lines[start:i]
        verse = start and len(group) >= _STANZA and not is_key(group[0])  # `AUTHORS`, over names
        if verse and group[0].before > 0:
            mute = [
                line
                for line in group
                if 2 <= line.words <= _VERSE
                and not is_menu(line)
                and not is_path(line.text)
                and interface_of(line.key).share <= 0.5
                and words_of(line.key) is None
                and stated(line, line.text) is None
            ]
            if len(mute) >= 0.75 * len(group) and all(line.words <= _VERSE for line in group):
                prose = (j for j in range(i, len(lines)) if is_prose(lines[j]))
                said = sum(1 for j in prose if not is_notice(lines, j))
                return 0 if said > _BETWEEN else start
        start = i
    return 0


def _is_signed(line: Line, text: str) -> bool:
    """Whether a line names the author behind the word of a byline, as no head of a post does."""
    said = stated(line, text)
    return said is not None and bool(said.markup) and any(f.name == "author" for f in said.fields)


def _is_of_author(lines: Sequence[Line], i: int, text: str) -> bool:
    """Whether line `i` goes on about whom the byline right above it names."""
    if not i or lines[i].before:
        return False
    if _is_told_of_again(lines, i, text):
        return True
    if not _is_signed(lines[i - 1], text):
        return False
    said = stated(lines[i - 1], text)
    names = [each.value for each in said.fields if each.name == "author"] if said else []
    return any(" " in name and lines[i].text.startswith(f"{name} ") for name in names)


def _is_told_of_again(lines: Sequence[Line], i: int, text: str) -> bool:
    """Whether line `i` tells who that is whose name alone stands right above it, and above that
    behind the word of a byline."""
    name = lines[i - 1]
    if (
        not i
        or lines[i].before
        or not is_name(name.text)
        or not lines[i].text.startswith(f"{name.text} ")
    ):
        return False
    return bool(WHO_IS.search(lines[i].text)) and any(
        name.text in line.text and _is_signed(line, text) for line in lines[max(0, i - TOP) : i - 1]
    )


def bios_over_text(lines: Sequence[Line], begin: int, text: str) -> set[int]:
    """The lines above the first of the text, at `begin`, that tell of its author under the name
    said again."""
    return {i for i in range(min(begin, HIGHEST)) if _is_told_of_again(lines, i, text)}


def _is_outcry(line: Line) -> bool:
    """Whether a short line asks or calls, as titles do too."""
    return line.words <= _LONGEST_OUTCRY and line.ending.rstrip("'\"”“’‘»«›‹)")[-1:] in ("!", "?")


_LOWEST = 3000  # lines up to which a menu may go on above a byline

# lines from a standfirst to what only then says the author, and words of such a standfirst
_SHORT_WAY, _STANDS = 3, 60


_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _stated_names(said: Statement | None) -> set[str]:
    """What is said of author or date that a line of the text would hardly say."""
    if said is None:
        return set()
    aged = {"published" for aside in said.asides if aside.evidence == AGED}
    return aged | {
        field.name
        for field in said.fields
        if field.name in ("published", "updated", "reading-time")
        or (field.name == "author" and (" " in field.value or _UNSPACED.match(field.value)))
    }
