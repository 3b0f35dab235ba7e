"""Lines that are headings by what stands over and under them: labels with a colon, two headings one
right over the other, what resumes the text behind a list."""

import re
from collections.abc import Collection, Sequence

from glossator.readers.clippings.heading_shapes import CLOSED, FACT, NUMBERED
from glossator.readers.clippings.heading_words import CODE
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import names_list
from glossator.readers.clippings.statements import is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.plain_lines import Line, is_list_start

_LABEL_WORDS = 5
_FEWEST_LABELS = 3


def coloned(lines: Sequence[Line]) -> set[int]:
    """Labels that end in a colon, behind blank lines and right over a sentence, three at least; or
    in dots, `Buy it if…`, right over a line that goes on, two; or that are alike or in capitals."""
    found = {
        i
        for i, line in enumerate(lines[:-1])
        if line.words <= _LABEL_WORDS
        and line.before > 0
        and line.after == 0
        and line.text[-1] in ":："
        and line.text[0].isupper()
        and CLOSED.search(lines[i + 1].ending)
        and lines[i + 1].words > line.words
        and lines[i + 1].text[0] not in _SPEAKS
    }
    dotted = {
        i
        for i, line in enumerate(lines[:-1])
        if 1 < line.words <= _LABEL_WORDS
        and line.text.endswith(("...", "…"))
        and line.text[0].isupper()
        and line.after == 0
        and (line.before > 0 or not lines[i + 1].text.endswith(("...", "…")))
    }
    dotted = dotted if len(dotted) > 1 and any(lines[i].before for i in dotted) else set()
    labels = found if len(found) >= _FEWEST_LABELS else set()
    parts = _alike(lines) | _parts_of_list(lines)
    return dotted | labels | parts | _beside(lines, parts) | _in_capitals(lines)


_SPEAKS = '—–―-"“„«「『'  # before what somebody says, whom the label over it names
_ALIKE_WORDS, _UNDER_WORDS = 9, 30  # of such a label, and of a line under it
# "He asked:" tells who speaks next
_PRONOUN = re.compile(
    r"(?:he|she|they|i|we|you|it|er|sie|ich|wir|es|il|elle|ils|je|nous|on|él|ella|yo|lui|lei|io"
    r"|ele|ela|eu|hij|zij|ik|on|ona|ja|han|hon|jag|hun|jeg|он|она|я|они)\b",
    re.IGNORECASE,
)


def _alike(lines: Sequence[Line]) -> set[int]:
    """Labels with a colon that begin with the same word, `For the dough:`, `For the sauce:`, each
    over lines that are no paragraphs, two at least."""
    first: dict[str, list[int]] = {}
    for i, line in enumerate(lines[:-1]):
        if _is_label(line, _ALIKE_WORDS) and not _PRONOUN.match(line.text):
            below = lines[i + 1]
            if (
                line.words > 1
                and line.after == 0
                and below.words <= _UNDER_WORDS
                and below.text[0].isalnum()
            ):
                first.setdefault(line.key.split()[0].casefold(), []).append(i)
    return {
        i
        for each in first.values()
        if len({lines[i].key for i in each}) == len(each) > 1
        for i in each
    }


# "Pour la pâte": what the lines below are for
_FOR = re.compile(
    r"(?:for|pour|für|para|per|voor|na|do|til|till|för|için|для|за|на|για)\s+"
    r"[^\W\d_][^.!?,;\d]{1,40}",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"[\d½⅓⅔¼¾⅛]")
_PART_WORDS, _ITEM_WORDS = 6, 12  # of such a label, and of an item under it


def _parts_of_list(lines: Sequence[Line]) -> set[int]:
    """Labels without a colon that say what the lines below them are for, `For the dough`, two at
    least that begin with the same word, or one under the name of a list; most over an amount."""
    first: dict[str, list[int]] = {}
    for i, line in enumerate(lines[:-1]):
        below = lines[i + 1]
        items = line.after == 0 and below.words <= _ITEM_WORDS and not is_prose(below)
        few = items and line.words <= _PART_WORDS and line.text[0].isupper()
        if few and _FOR.fullmatch(line.text) and not CLOSED.search(line.ending):
            first.setdefault(line.key.split()[0].casefold(), []).append(i)
    return {
        i
        for each in first.values()
        if len(each) > 1 or (each[0] and names_list(lines[each[0] - 1].text))
        if 2 * sum(bool(_AMOUNT.match(lines[i + 1].text)) for i in each) >= len(each)
        for i in each
    }


_BESIDE_WORDS = 3


def _beside(lines: Sequence[Line], parts: Collection[int]) -> set[int]:
    """Labels of a word or three with a colon in the same list as `parts`, no paragraph between."""
    found: set[int] = set()
    for i in range(min(parts, default=len(lines)), len(lines) - 1):
        line, below = lines[i], lines[i + 1]
        if is_prose(line) and i not in parts:
            break
        few = _is_label(line, _BESIDE_WORDS) and line.after == 0 and i not in parts
        if few and below.words <= _ITEM_WORDS and not CLOSED.search(below.ending):
            found.add(i)
    return found


def _in_capitals(lines: Sequence[Line]) -> set[int]:
    """Labels of several words in capitals with a colon, `HOW IT IS DONE:`, that stand once, right
    over a sentence behind a blank line."""
    times: dict[str, int] = {}
    for line in lines:
        times[line.key] = times.get(line.key, 0) + 1
    return {
        i
        for i, line in enumerate(lines[:-1])
        if _is_label(line, _LABEL_WORDS)
        and line.words > 1
        and line.before > 0
        and line.text.isupper()
        and times[line.key] == 1
        and is_prose(lines[i + 1])
    }


def _is_label(line: Line, most: int) -> bool:
    return line.words <= most and line.text[-1] in ":：" and line.text[0].isupper()


_SMALL, _FEWEST_SMALL = 0.8, 4  # share of the paragraphs that begin with a small letter; paragraphs


def in_small_letters(lines: Sequence[Line]) -> bool:
    """Whether nearly all paragraphs begin with small letters, as some write who use no capitals."""
    told = [line for line in lines if is_prose(line) and line.text[0].isalpha()]
    small = sum(line.text[0].islower() for line in told)
    return len(told) >= _FEWEST_SMALL and small >= _SMALL * len(told)


_STACKED_WORDS = 5
_PLAIN = re.compile(r"[^,;:/|·•()\[\]@\d\t\"“”„«»]+[?？]?")


def stacked(lines: Sequence[Line]) -> set[int]:
    """Two plain short lines between two paragraphs, without gaps, where single ones stand so too:
    a heading and the first of its parts."""
    single = sum(
        _is_plain(lines, i) and is_prose(lines[i - 1]) and is_prose(lines[i + 1])
        for i in range(1, len(lines) - 1)
    )
    if not single:
        return set()
    return {
        j
        for i in range(1, len(lines) - 2)
        if _is_plain(lines, i)
        and _is_plain(lines, i + 1)
        and is_prose(lines[i - 1])
        and is_prose(lines[i + 2])
        and not (is_name(lines[i].text) and is_name(lines[i + 1].text))  # who signs
        for j in (i, i + 1)
    }


def _is_plain(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is of a few words, with no sign in it, and no blank line stands beside it."""
    line = lines[i]
    few = line.words <= _STACKED_WORDS and line.before == lines[i + 1].before == 0
    open_ended = few and line.text[0].isupper() and not CLOSED.search(line.ending)
    plain = open_ended and bool(_PLAIN.fullmatch(line.text))
    return plain and interface_of(line.key).share < _FACE


_FACE = 0.5  # share of a line's words that are an interface's
_RESUMES_WORDS = 7


def resumes(lines: Sequence[Line], i: int) -> bool:
    """Whether a few words that end open stand between an item, a row or code and a paragraph,
    without gaps."""
    line = lines[i]
    if not 0 < i < len(lines) - 1 or line.words > _RESUMES_WORDS or line.before:
        return False
    above, below = lines[i - 1], lines[i + 1]
    ends = is_list_start(above.text) or "\t" in above.text or _is_code(above)
    own = line.text[0].isupper() or not line.text[0].isascii() or bool(NUMBERED.match(line.text))
    own = own and not (CLOSED.search(line.ending) or FACT.match(line.text) or "\t" in line.text)
    own = own and (not is_list_start(line.text) or bool(NUMBERED.match(line.text)))
    return ends and own and below.before == 0 and is_prose(below)


def _is_code(line: Line) -> bool:
    return line.text in ("}", "};", ")", "]", "end") or bool(CODE.search(line.text))
