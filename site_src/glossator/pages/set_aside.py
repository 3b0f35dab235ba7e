"""The page that shows what was left out of a document, why, and where it stood."""

from dataclasses import dataclass, replace
from itertools import groupby

from glossator.html.links import relative
from glossator.model.annotations import Annotated
from glossator.model.documents import Document, Replaced
from glossator.model.site import Site
from glossator.pages.about import field_words, source_word
from glossator.pages.frame import (
    Frame,
    counted,
    direction,
    document_path,
    frame,
    number,
    other_language,
)
from glossator.sources.left_out import REASON_WORDS, AsideLine, Group, LeftOut, group_of, left_out
from glossator.text import Lines
from glossator.themes.counts import words_of

# A repeat longer than this is folded: its words stand in the text already.
_FOLDED_FROM = 12
_TITLES: dict[Group, str] = {
    "text": "in the text",
    "second-copy": "A second copy of the text",
    "furniture": "Site furniture",
    "owner": "Left out by the editor",
    "private": "Private",
}
_TALLY_WORDS: dict[Group, str] = {
    "text": "in the text",
    "second-copy": "second copy",
    "furniture": "furniture",
    "owner": "by the editor",
    "private": "private",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyView:
    """A count of lines with its word; `width` (1–12) is its part of the bar."""

    value: str
    label: str
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line set aside: its number in the source, its words, and why."""

    number: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The lines of one group. A `folded` one says first in a sentence what it holds."""

    title: str
    count: str
    lines: tuple[Line, ...]
    folded: str = ""
    range: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Where a second copy says something else than the first."""

    line: int
    first: str
    second: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAsidePage:
    """All that `set_aside.html` shows; not `whole`: of a document in excerpts it tells lines and
    reasons, and no words."""

    path: str
    frame: Frame
    short: str
    document: str
    source: str
    source_word: str
    language: str
    dir: str
    tallies: tuple[TallyView, ...]
    sums: str
    parts: tuple[Part, ...]
    differences: tuple[Difference, ...]
    replaced: tuple[Replaced, ...]
    private: str
    whole: bool
    template: str = "set_aside.html"


def set_aside_page(site: Site, annotated: Annotated) -> SetAsidePage:
    """The set-aside page of `annotated`: every document has one, also if nothing was left out."""
    document = annotated.anchored.document
    metadata = document.metadata
    path = f"set-aside/{annotated.slug}.html"
    out = left_out(document)
    short = metadata.short or metadata.title
    left = f"What was left out of {short}"
    whole = metadata.rights == "full"
    published = site.config.publish_source and whole
    return SetAsidePage(
        path=path,
        frame=frame(site, path, left, description=f"{left}, and why", robots="noindex"),
        short=short,
        document=relative(path, document_path(annotated.slug)),
        source=relative(path, f"read/{annotated.slug}.txt") if published else "",
        source_word=source_word(document),
        language=other_language(site, metadata),
        dir=direction(metadata),
        tallies=_tallies(out),
        sums=_sums(out, words_of(annotated.anchored), whole=whole),
        parts=tuple(
            part if whole else _wordless(part)
            for part in _parts(out, differs=any(aside.differs for aside in document.set_aside))
        ),
        differences=_differences(document),
        replaced=tuple(
            replace(each, field=field_words(each).capitalize()) for each in document.replaced
        ),
        private=_private(document),
        whole=whole,
    )


def _wordless(part: Part) -> Part:
    """`part` with the lines and reasons it tells, those that follow each other as one."""
    lines = []
    for reason, same in groupby(part.lines, key=lambda line: line.reason):
        numbers = [number for line in same for number in line.number.split("–")]
        range_ = "–".join(dict.fromkeys((numbers[0], numbers[-1])))
        lines.append(Line(number=range_, text="not shown", reason=reason))
    return replace(part, lines=tuple(lines), folded="")


def _tallies(out: LeftOut) -> tuple[TallyView, ...]:
    total = max(1, out.count())
    return tuple(
        TallyView(
            value=number(tally.lines),
            label=_TALLY_WORDS[tally.group],
            width=max(1, round(12 * tally.lines / total)),
        )
        for tally in out.tallies
    )


def _sums(out: LeftOut, reading: int, *, whole: bool) -> str:
    """`514 lines that are not blank · 12,596 + 12,596 + 326 words`, and how many of the first the
    page counts, `reading`, if not all; words only where they show."""
    lines = f"{counted(out.count(), 'line')} that are not blank"
    if not whole:
        return lines
    words = " + ".join(number(tally.words) for tally in out.tallies if tally.group != "private")
    in_text = sum(tally.words for tally in out.tallies if tally.group == "text")
    besides = (
        f"; the page counts {number(reading)}, without title, byline, labels and signs"
        if reading < in_text
        else ""
    )
    return f"{lines} · {words} words{besides}"


def _parts(out: LeftOut, *, differs: bool) -> tuple[Part, ...]:
    parts = []
    for group in ("second-copy", "furniture", "owner"):
        lines = [line for line in out.lines if group_of(line.reason) == group]
        if not lines:
            continue
        first, last = lines[0], lines[-1]
        repeat = group == "second-copy" and len(lines) >= _FOLDED_FROM
        parts.append(
            Part(
                title=_TITLES[group],
                count=counted(len(lines), "line"),
                lines=tuple(_merged(lines)),
                folded=_repeat(first, last, differs) if repeat else "",
                range=f"{first.line}–{last.line}",
            )
        )
    return tuple(parts)


def _repeat(first: AsideLine, last: AsideLine, differs: bool) -> str:
    """What a folded repeat says of itself."""
    same = "" if differs else "Each line is word for word a line already printed. "
    return f"{same}First and last: “{_cut(first)}” … “{_cut(last)}”"


def _merged(lines: list[AsideLine]) -> list[Line]:
    """The lines, those that follow each other with the same words and reason as one."""
    merged = []
    for (text, reason), same in groupby(lines, key=lambda line: (line.text, line.reason)):
        numbers = [line.line for line in same]
        merged.append(
            Line(
                number="–".join(dict.fromkeys((str(numbers[0]), str(numbers[-1])))),
                text=text,
                reason=REASON_WORDS[reason],
            )
        )
    return merged


def _cut(line: AsideLine) -> str:
    return line.text if len(line.text) <= 60 else line.text[:60].rsplit(" ", 1)[0] + " …"


def _differences(document: Document) -> tuple[Difference, ...]:
    text = document.source.text
    lines = Lines.of(text)
    return tuple(
        Difference(
            line=lines.line_of(aside.span.start),
            first=aside.differs.strip(),
            second=text[aside.span.start : aside.span.end].strip(),
        )
        for aside in document.set_aside
        if aside.differs
    )


def _private(document: Document) -> str:
    """What is private, by its place and size only."""
    spans = document.reading.hidden
    if not spans:
        return ""
    lines = Lines.of(document.source.text)
    places = sorted({lines.line_of(span.start) for span in spans})
    size = sum(span.end - span.start for span in spans)
    where = ", ".join(str(place) for place in places)
    return (
        f"{counted(len(spans), 'stretch', 'stretches')} of the source, "
        f"{counted(size, 'character')} in all, from line {where}: private, and shown nowhere."
    )
