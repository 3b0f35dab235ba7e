"""`notes/<slug>.md`: blockquotes with the owner's comments, the shape people export them in.

> a few words of the text            the quotation, as many lines and paragraphs as it takes
prefix: what stands before them      only where they stand several times (or `suffix:`)

A comment in Markdown.
2026-11-22 #margins              at its end, if wanted: a date, themes, or both
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import assert_never

from glossator.comments import check_comments
from glossator.model.annotations import Note, Theme
from glossator.model.documents import Quote
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Gap,
    Heading,
    Item,
    Leaf,
    Quotation,
    Rule,
    Source,
    Span,
    leaf_text,
    leaves,
    plain_text,
)
from glossator.nearest import meant
from glossator.problems import Checked, Problem, Where
from glossator.readers.markdown.reader import read_blocks, read_owner_markdown
from glossator.text import Lines, slugify

_QUOTED = re.compile(r" {0,3}>")
# `prefix: And we believe`, before the comment
_AROUND = re.compile(r"(prefix|suffix):[ \t]*(\S.*?)[ \t]*$")
_MAY_BE_CODE = re.compile(r"\s|.*(?:```|~~~)")
_LINE_END = re.compile(r"\r\n?|\n")
# `2026-11-22 #margins #rules`, `#margins`, `2026-11-22`
_LAST = re.compile(r"(?=\S)(?:(\d{4}-\d\d-\d\d)(?:\s+|$))?((?:#[^\s#]+(?:\s+|$))*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesFile:
    """The notes on the document called `slug`, in the order of the file `source` at `path`."""

    slug: str
    path: str
    notes: tuple[Note, ...]
    source: Source


def with_mathematics(file: NotesFile, themes: Sequence[Theme]) -> NotesFile:
    """The notes of `file`, on a document in which dollars stand round formulas: in them too. What
    else is wrong with them was told when they were read."""
    return read_notes(file.source, file.slug, themes, math=True).value


def read_notes(
    source: Source, slug: str, themes: Sequence[Theme], *, math: bool = False
) -> Checked[NotesFile]:
    """What `source` holds. A file whose front matter says it is a draft holds nothing. `math`:
    dollars stand round formulas."""
    reading = read_blocks(source)
    lines = Lines.of(source.text)
    starts = [
        max(source.text.rfind(end, 0, block.span.start) for end in "\r\n") + 1
        for block in reading.blocks
        if isinstance(block, Quotation)
    ]
    problems = []
    first = starts[0] if starts else len(source.text)
    for block in reading.blocks:
        if block.span.start < first and not isinstance(block, Heading):
            where = Where(path=source.site_path, line=lines.line_of(block.span.start))
            problems.append(_unquoted(where))
            break
    problems += check_comments(reading)
    read = Checked(
        NotesFile(slug=slug, path=source.site_path, notes=(), source=source), tuple(problems)
    )
    if reading.draft:
        return Checked(read.value)
    by_name = _by_name(themes)
    notes: list[Note] = []
    for start, end in pairwise([*starts, len(source.text)]):
        part = _Part(source, start, _without(source.text, start, end, reading.hidden), math)
        note = _note(part, lines.line_of(start), by_name, themes, problems)
        if note is not None:
            notes.append(note)
    return Checked(replace(read.value, notes=tuple(notes)), tuple(problems))


@dataclass(frozen=True, slots=True)
class _Part:
    """The lines of one note, which begin at `start` of its file; with `math`, dollars stand round
    formulas."""

    source: Source
    start: int
    text: str
    math: bool


def _without(text: str, start: int, end: int, hidden: Iterable[Span]) -> str:
    """`start:end` of `text` without what is hidden, whose line ends stay: lines keep their
    numbers."""
    pieces = []
    for span in hidden:
        if span.end <= start or end <= span.start:
            continue
        pieces.append(text[start : max(start, span.start)])
        pieces.append("\n" * text.count("\n", max(start, span.start), min(end, span.end)))
        start = min(end, span.end)
    return "".join([*pieces, text[start:end]])


def _note(
    part: _Part,
    line: int,
    by_name: Mapping[str, str],
    themes: Sequence[Theme],
    problems: list[Problem],
) -> Note | None:
    """The note in `part`; None if its quotation holds no word."""
    quoted, rest = _parted(_LINE_END.split(part.text))
    exact = " ".join(_words(read_owner_markdown("\n".join(quoted), math=part.math)))
    if not exact.strip():
        problems.append(_unquoted(Where(path=part.source.site_path, line=line)))
        return None
    around, skipped = _around(rest)
    body, day, tags = _ending(rest[skipped:])
    comment = "\n".join(body)
    here = Where(path=part.source.site_path, line=line + len(quoted) + skipped + len(body))
    return Note(
        quote=Quote(exact=exact, **around),
        comment=comment,
        blocks=read_owner_markdown(comment, math=part.math),
        path=part.source.site_path,
        line=line,
        comment_line=line + len(quoted) + skipped,
        date=_date(day, here, problems),
        themes=tuple(dict.fromkeys(_themes(tags, by_name, themes, here, problems))),
    )


def _words(blocks: Iterable[Block]) -> Iterator[str]:
    """What `blocks` say, headings and titles of callouts included."""
    for block in blocks:
        match block:
            case Leaf():
                yield leaf_text(block)
            case Heading():
                yield plain_text(block.inlines)
            case Callout():
                yield plain_text(block.title)
                yield from _words(block.children)
            case Bullets() | Item() | Quotation() | Footnote():
                yield from _words(block.children)
            case Rule() | Gap():
                pass
            case _:
                assert_never(block)


def _parted(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines of the quotation, and those behind it: the first without `>` ends it, although
    Markdown lets a paragraph run on."""
    end = next((i for i, line in enumerate(lines) if not _QUOTED.match(line)), len(lines))
    return list(lines[:end]), list(lines[end:])


def _around(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """What stands round the words, as the lines before the comment say, and how many they are."""
    around: dict[str, str] = {}
    skipped = 0
    for number, line in enumerate(lines, start=1):
        match = _AROUND.match(line.strip())
        if match is None and line.strip():
            break
        if match is not None:
            around[match[1]] = match[2]
            skipped = number
    return around, skipped


def _ending(lines: Sequence[str]) -> tuple[list[str], str, list[str]]:
    """The lines of a comment, and the date and tags of its last line, if it holds nothing else."""
    last = len(lines) - 1
    while last >= 0 and not lines[last].strip():
        last -= 1
    match = _LAST.fullmatch(lines[last].strip()) if last >= 0 else None
    if match is None or _ends_in_code(lines[: last + 1]):
        return list(lines[: last + 1]), "", []
    return list(lines[:last]), match[1] or "", match[2].split()


def _ends_in_code(lines: Sequence[str]) -> bool:
    if not any(_MAY_BE_CODE.match(line) for line in lines):
        return False
    found = list(leaves(read_owner_markdown("\n".join(lines))))
    return bool(found) and found[-1].kind == "code"


def _date(day: str, where: Where, problems: list[Problem]) -> str:
    try:
        return date.fromisoformat(day).isoformat() if day else ""
    except ValueError:
        problems.append(
            Problem(
                code="note-date",
                message=f"there is no day {day}",
                where=where,
                hint="Write year, month and day: 2026-11-22.",
                severity="warning",
            )
        )
        return ""


def _by_name(themes: Iterable[Theme]) -> dict[str, str]:
    """The slug of each theme by what a tag may call it: its slug, or its title as a tag."""
    return {
        **{slugify(theme.title): theme.slug for theme in themes},
        **{theme.slug: theme.slug for theme in themes},
    }


def _themes(
    tags: Iterable[str],
    by_name: Mapping[str, str],
    themes: Sequence[Theme],
    where: Where,
    problems: list[Problem],
) -> Iterator[str]:
    for tag in tags:
        name = slugify(tag.replace("_", " "))
        if name in by_name:
            yield by_name[name]
            continue
        problems.append(
            Problem(
                code="note-theme",
                message=f"{tag} is the tag of no theme",
                where=where,
                hint=meant(tag.lstrip("#"), [theme.slug for theme in themes])
                or "Themes are written in site_src/themes.yml.",
                severity="warning",
            )
        )


def _unquoted(where: Where) -> Problem:
    return Problem(
        code="note-unquoted",
        message="what stands before the first quotation is no note",
        where=where,
        hint="Begin each note with the words it is about, each of their lines behind a `>`.",
        severity="warning",
    )
