"""What stands over a record and is its own though it is as short as a menu: the caption of a case,
the body that sat, and what the sitting was on."""

import re
from collections.abc import Iterator, Sequence

from glossator.readers.clippings.overhead import is_path, is_row
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line
from glossator.readers.speech.conversation import is_record
from glossator.readers.speech.sittings import sitting_day

# `Case No. 12-345` · `Docket No. 7` · `ADA LIND, Plaintiff, v. …` · `IN THE MATTER OF …`
_CASE = re.compile(
    r"(?:(?:civil |criminal )?(?:case|cause|docket|index|file|action|claim|petition)"
    r" (?:no|nr|number)s?\b\.?:?\s?\S.{1,60}"
    r"|.{3,120},? (?:plaintiffs?|petitioners?|claimants?|appellants?),?\s"
    r"(?:v\.?|vs\.?|versus|and|-v-)\b.*"
    r"|in (?:the matter of|re:?) \S.{3,120}"
    r"|(?:aktenzeichen|geschäftszeichen|az\.?|gz\.?):? \S.{2,40}"
    r"|(?:expediente|processo|procedimiento|rôle|rg|zaaknummer|sygn(?:atura)?\.?)\b"
    r"(?: akt)?(?: n[or]?[.º°]*)?:? .{0,4}\d.{0,30})",
    re.IGNORECASE,
)
# `Themen: …` · `Topics: …` over a briefing
_TOPICS = re.compile(
    r"(?:themen|topics?(?: (?:covered|discussed))?|subjects?|sujets?(?: abordés)?|thèmes?|temas?"
    r"(?: tratados)?|argomenti|onderwerpen|ämnen|emner|aiheet|tematy|témata|темы)\s?:\s\S.{20,}",
    re.IGNORECASE,
)


def own_rows(lines: Sequence[Line], first: int) -> Iterator[int]:
    """The rows over line `first`, where a record's turns begin, that are the record's own: of a
    group without blank lines that is the caption of a case or names the record, all but paths and
    what sites write; and the row that says what it was on."""
    begin = 0
    for i in range(first):
        if _TOPICS.fullmatch(lines[i].text):
            yield i
    while begin < first:
        end = begin + 1
        while end < first and not lines[end].before:
            end += 1
        group = range(begin, end)
        begin = end
        if len(group) > _MOST or not (group.start == 0 or lines[group.start].before):
            continue
        case = sum(bool(_CASE.fullmatch(lines[i].text)) for i in group)
        if not case:  # below the row that names it stand the buttons of its site
            dated = [i for i in group if sitting_day([lines[i]])]
            group = range(group.start, max(dated, default=group.start - 1) + 1)
        if case or (len(group) <= _FEW and _names_record([lines[i] for i in group])):
            # what opens a page is the name of its site
            yield from (
                i
                for i in group
                if (i or _CASE.fullmatch(lines[i].text)) and not _is_sites(lines[i])
            )


def _names_record(rows: Sequence[Line]) -> bool:
    """Whether a row names a record in more than a button's words, and one its day."""
    named = any(row.words >= _NAMED and is_record([row]) for row in rows)
    return named and sitting_day(rows) is not None


_NAMED = 3  # words
_MOST = 20  # rows of a caption
_FEW = 5  # rows of a group that names a record


def _is_sites(line: Line) -> bool:
    return is_row(line.text) or is_path(line.text) or words_of(line.key) is not None
