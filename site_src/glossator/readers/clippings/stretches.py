"""Furniture by its words and by where it stands, in each stretch of a page: that of the text, each
second copy of it, and what lies between."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from glossator.readers.clippings.frame import frame
from glossator.readers.clippings.furniture import Judged, Verdict, judge, spoken
from glossator.readers.clippings.head_in_box import states_date
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import is_name, stated
from glossator.readers.clippings.strays import Copy
from glossator.readers.clippings.trailing import is_source_line
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

_TOP = 40  # lines in which bylines are looked for
_LONG_NAME = 5  # letters of a first name that is hardly another word


def furniture(
    lines: Sequence[Line],
    copies: Sequence[Copy],
    keep: Callable[[Line], bool],
    begin: int | None,
    text: str,
) -> tuple[dict[int, Verdict], int]:
    """Furniture in each stretch between the copies and in them; and where the first text ends.
    `begin` is where its first paragraph stands, `keep` names lines that are of the text."""
    bounds = sorted({0, len(lines), *(c.start for c in copies), *(c.end for c in copies)})
    paired = {pair.second: pair for copy in copies for pair in copy.pairs}
    verdicts: dict[int, Verdict] = {}
    tail = len(lines)
    top = lines[: min(_TOP, begin or 0)]
    authors = authors_over(lines, begin, text)
    names = [line.key.casefold() for line in top if is_name(line.text) and not words_of(line.key)]
    starts = {copy.start for copy in copies}
    for start, end in pairwise(bounds):
        stretch = lines[start:end]
        kept = [keep(line) for line in stretch]
        words = spoken(stretch, kept)
        if start == 0:
            words = [
                None if i < len(top) and states_date(line, text) else each
                for i, (line, each) in enumerate(zip(stretch, words, strict=True))
            ]
        judged: Judged = judge(
            stretch,
            lambda line: keep(line) or is_source_line(line),
            body=(begin or 0) if start == 0 else 0,
            whole=start == 0,
            words=words,
        )
        framed = frame(
            stretch,
            words,
            kept,
            begin=(begin or 0) if start == 0 else 0,
            authors=authors,
            names=names,
            whole=start == 0,
        )
        if start == 0:
            tail = min(judged.tail, framed.tail)
        # what only a second copy has is shown unless its own words are the site's, or it stands
        # between its title and its first paragraph
        structural = framed.verdicts
        if start in starts:
            first = next(
                (i for i in range(start, end) if i in paired and is_prose(lines[i])), start
            )
            structural = {i: each for i, each in structural.items() if start + i < first}
        for i, verdict in {**structural, **judged.verdicts}.items():
            if start not in starts or start + i not in paired:
                verdicts[start + i] = verdict
    for second, pair in paired.items():
        if pair.first in verdicts and not pair.differs:
            verdicts[second] = verdicts[pair.first]
    return verdicts, tail


def authors_over(lines: Sequence[Line], begin: int | None, text: str) -> list[str]:
    """The names in bylines over the text, which begins at `begin`, case-folded, and the first of
    each name alone."""
    names = [
        field.value.casefold()
        for line in lines[: min(_TOP, begin or 0)]
        if (said := stated(line, text))
        for field in said.fields
        if field.name == "author"
    ]
    names += [bare for name in names if (bare := _DEGREE.sub("", name)) != name and " " in bare]
    return [*names, *(name.split()[0] for name in names if len(name.split()[0]) >= _LONG_NAME)]


# "Dr Ada Lind" signs, and the box on her says "Ada Lind"
_DEGREE = re.compile(
    r"^(?:(?:dr|prof|professor|professora?|profesora?|professeure?|professoressa|dott|dra|drs|mag"
    r"|ing|dipl|sir|dame|rev|mgr|phdr|judr|mudr|hab|inż|mec|adv|д-р|проф|h\.? ?c|rer|nat|phil|med)"
    r"\b\.?-? ?)+",
)
