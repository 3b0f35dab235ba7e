"""Rows of facts that stand with a text: `Where: Harbour Hall`, `When: Saturday`, `Built: 1614`."""

import re
from collections.abc import Callable, Sequence

from glossator.readers.clippings.captions import AGENCY, heads_caption
from glossator.readers.clippings.prose import TEASER_WORDS, is_prose
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, SURE, Words
from glossator.readers.plain_lines import Line, count_words
from glossator.text import folded

_FEWEST = 2  # lines of a row
_LABEL_WORDS, _FACT_WORDS = 4, 30
_FACT = re.compile(r"(?P<label>[^\W\d_][^:：.!?|@/]{1,40})[:：]\s*(?=[^\s:：/])(?P<rest>.+)")


def rows_of_facts(lines: Sequence[Line], words: Sequence[Words | None]) -> set[int]:
    """The lines of rows of facts, one right under the other, each with a label of its own before a
    colon; rows in which sites speak of themselves are none."""
    found: set[int] = set()
    row: dict[int, str] = {}
    for i, line in enumerate([*lines, None]):
        label = _label(line) if line is not None else None
        if line is None or label is None or (row and line.before):
            if _are_facts(row, words) and not _are_ruled(lines, words, min(row)):
                found.update(row)
            row = {}
        if label is not None:
            row[i] = label
    return found | {i for i, line in enumerate(lines) if words[i] is None and _is_row(line)}


# "2:20 The diaphragm", "(00:14:05) Questions": the parts of a recording
_CHAPTER = re.compile(
    r"[(\[]?(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,2}):(?P<seconds>\d\d)[)\]]?"
    r"\s*[-–—:|]?\s+[^\W_]\S*(?: \S+){0,11}"
)
_FIRST_CHAPTERS, _CHAPTERS = 2, 3  # lines of a row from the beginning on, of another


def chapters(lines: Sequence[Line]) -> set[int]:
    """The lines of rows that each name a part of a recording behind its time, later and later: two
    from the beginning on, or three, none the site's by its words."""
    found: set[int] = set()
    row: list[tuple[int, int]] = []
    for i in range(len(lines) + 1):
        match = _CHAPTER.fullmatch(lines[i].text) if i < len(lines) else None
        at = -1
        if match:
            at = (
                int(match["hours"] or 0) * 3600 + int(match["minutes"]) * 60 + int(match["seconds"])
            )
        if row and (at <= row[-1][1] or lines[i].before):
            least = _FIRST_CHAPTERS if row[0][1] == 0 else _CHAPTERS
            found |= {j for j, _ in row} if len(row) >= least else set()
            row = []
        if match:
            row.append((i, at))
    return found


_PARTED = re.compile(r"\s[|·•/]\s|\s{3,}")


def _is_row(line: Line) -> bool:
    """Whether a line is a row of facts by itself: `Prep: 10 minutes | Cook: 25 | Serves: 4`."""
    parts = _PARTED.split(line.text) if line.words <= _FACT_WORDS else ()
    found = [_FACT.fullmatch(part) for part in parts]
    labels = {match["label"].casefold() for match in found if match}
    said = len(parts) == len(labels) >= _FEWEST
    return said and not any(interface_of(label).share for label in labels)


_SHEET = 3  # rows of a label, a tab and what it is: a table of facts beside a text


def sheet(lines: Sequence[Line], words: Callable[[str], Words | None]) -> Sequence[int]:
    """The rows of the first table of facts that stands over or beside a text, as encyclopedias
    have them: labels, each its own, behind a tab what they say; what is among them is theirs."""
    start = 0
    for i in range(1, len(lines) + 1):
        if i < len(lines) and lines[i].before == 0:
            continue
        labels = {j: _cell(lines[j]) for j in range(start, i)}
        rows = [j for j, label in labels.items() if label]
        distinct = {labels[j] for j in rows}
        said = sum(words(labels[j]) is not None for j in rows)
        if len(rows) >= _SHEET and len(distinct) == len(rows) and said * 2 < len(rows):
            end = _sheet_ends(lines, rows, range(start, i))
            return [j for j in range(rows[0], end) if not _is_said(words(lines[j].key))]
        start = i
    return ()


_AMONG = 8  # lines between two rows
_PARAGRAPH = 28  # words of a paragraph, which a table of facts has not


def _sheet_ends(lines: Sequence[Line], rows: Sequence[int], group: range) -> int:
    """Where the table of facts ends that stands in `group`: with it, or in a text without gaps,
    whose paragraphs or whose long rest are of the group, behind the last row near the others."""
    paragraphs = [j for j in group if _is_paragraph(lines[j])]
    below = next((j for j in paragraphs if j > rows[0]), group.stop)
    last = rows[0]
    for row in rows:
        if row > below or row - last > _AMONG:
            break
        last = row
    return last + 1 if paragraphs or group.stop - last > _AMONG else group.stop


def _is_paragraph(line: Line) -> bool:
    return line.words >= _PARAGRAPH and "\t" not in line.text


def _is_said(said: Words | None) -> bool:
    """Whether a line among the rows says at length what only sites do: to edit the table."""
    return said is not None and said.weight >= 2 * (SURE - 1)


def _cell(line: Line) -> str:
    """The label of a row of two cells; empty if the line is none."""
    cells = [cell.strip() for cell in line.text.split("\t")] if "\t" in line.text else []
    if len(cells) != 2 or not all(cells) or not any(char.isalpha() for char in cells[0]):
        return ""
    return folded(cells[0]).casefold() if count_words(cells[0]) <= _LABEL_WORDS else ""


def captioned(lines: Sequence[Line], words: Sequence[Words | None]) -> set[int]:
    """The lines that say in some words, right below the frame of a picture, what it shows: over who
    took it, or with nothing else below; or alone under who took it and for whom."""
    return {
        i
        for i in range(1, len(lines) - 1)
        if lines[i].words >= _TOLD
        and lines[i].before == 0
        and (_is_under_credit(lines, i) or heads_caption(lines[i - 1].text))
    } | {
        i
        for i in range(1, len(lines) - 1)
        if lines[i].words >= _TOLD
        and lines[i].before == 0
        and (frame := words[i - 1])
        and (
            _is_credited(lines, words, i)
            if frame.name == "player"
            else frame.name == _ALONE and (_is_credited(lines, words, i) or _ends(lines, words, i))
        )
    }


def _is_under_credit(lines: Sequence[Line], i: int) -> bool:
    """Whether the line right above, behind a blank one, is a name and an agency, and line `i` ends
    the group."""
    above = lines[i - 1]
    return above.before > 0 and lines[i].after > 0 and bool(AGENCY.fullmatch(above.text))


def _is_credited(lines: Sequence[Line], words: Sequence[Words | None], i: int) -> bool:
    credit = words[i + 1]
    said = credit is not None and credit.name.startswith(("credit", "caption"))
    return said and lines[i + 1].before == 0


def _ends(lines: Sequence[Line], words: Sequence[Words | None], i: int) -> bool:
    """Whether a line no site says ends a group."""
    return lines[i].after > 0 and words[i] is None


_TOLD = 4  # words of a caption that says something
_ALONE = "picture-alone"  # the formula of a picture's place


# "Produced by Tom Quigg", "Musik von Ida Holm"
_DONE_BY = re.compile(
    r"(?P<what>[^\W\d_][^:.!?]{2,40}?) (?:by|von|par|por|di|door|av|af):? "
    r"[^\W\d_a-zß-öø-ÿ][^.!?]{2,60}"
)


def rows_of_their_own(lines: Sequence[Line]) -> set[int]:
    """The lines of rows in which each says who did another part of a work, or ends in a time: what
    one of them alone says of a site means nothing there."""
    found: set[int] = set()
    row: list[int] = []
    kinds: set[str] = set()
    for i in range(len(lines) + 1):
        kind = _own_kind(lines[i]) if i < len(lines) else None
        if row and (kind is None or lines[i].before):
            if len(row) >= _FEWEST and len(kinds) == len(row):
                found.update(row)
            row, kinds = [], set()
        if kind is not None:
            row.append(i)
            kinds.add(kind)
    return found


# "Quay Rovers v Saltlick (15:00)"
_TIMED = re.compile(r".{3,}[(\[]\d{1,3}:\d\d[)\]]")


def _own_kind(line: Line) -> str | None:
    """The part of the work a line says who did, or all of a line that ends in a time."""
    if line.words > _CREDIT_WORDS:
        return None
    if line.key[-1] in ")]" and _TIMED.fullmatch(line.key):
        return line.key
    if line.words < _FEWEST_WORDS or not line.key[-1].isalpha():
        return None
    match = _DONE_BY.fullmatch(line.key)
    return match["what"].casefold() if match else None


_FEWEST_WORDS, _CREDIT_WORDS = 3, 12


def _label(line: Line) -> str | None:
    """What stands before the colon of a line that may be a fact."""
    short = line.words <= _FACT_WORDS and (":" in line.key or "：" in line.key)
    match = _FACT.fullmatch(line.key) if short else None
    if match is None or len(match["label"].split()) > _LABEL_WORDS:
        return None
    if is_prose(line) and line.words > TEASER_WORDS and match["label"].islower():
        return None
    return match["label"].casefold()


def _are_facts(row: dict[int, str], words: Sequence[Words | None]) -> bool:
    labels = {label for label in row.values()}
    if len(row) < _FEWEST or len(labels) < len(row):
        return False
    site = sum(1 for i, label in row.items() if _is_of_site(label, words[i]))
    return site * 2 < len(row)


def _are_ruled(lines: Sequence[Line], words: Sequence[Words | None], first: int) -> bool:
    """Whether the heading of a list of links stands right over the row."""
    above = words[first - 1] if first and lines[first].before == 0 else None
    return above is not None and above.weight >= LIKELY


def _is_of_site(label: str, said: Words | None) -> bool:
    face = interface_of(label)
    return said is not None or (face.share >= 0.99 and not face.tabular and face.heavy > 0)
