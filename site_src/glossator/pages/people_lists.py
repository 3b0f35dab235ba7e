"""What a person's pages list: the sections in which they speak, and passages in two lines each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from markupsafe import Markup

from glossator.html.inlines import text_html
from glossator.html.links import moment_html, relative
from glossator.html.media import words_or_pictures
from glossator.model.annotations import Annotated, Attribution, Person, Theme
from glossator.model.passages import AnchoredHeading
from glossator.model.site import Site
from glossator.model.trees import Voice
from glossator.pages.frame import (
    ThemeCount,
    direction,
    document_path,
    number,
    other_language,
    theme_place,
)
from glossator.pages.margin import short_of
from glossator.people.voices import whose
from glossator.sentences import sentences

VOICES: tuple[Voice, ...] = get_args(Voice)
_LISTED = 8  # speeches of one document that are all shown; of more, their sections and the first
_SHOWN = 3  # of those
_EXCERPT = 190  # code points of a passage: two lines


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRow:
    """A section in which a person speaks: where, and how often. `owner` if its heading is the
    owner's."""

    document: Annotated
    title: str
    href: str
    owner: bool
    range: str
    count: str
    language: str
    dir: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A passage in a person's list: where it stands, whose words it is, what it is about."""

    document: Annotated
    short: str
    number: str
    href: str
    whose: str
    section: str
    moment: Markup | None
    themes: tuple[ThemeCount, ...]
    before: bool
    text: Markup
    after: bool
    language: str
    dir: str


Entry = SectionRow | Excerpt


@dataclass(slots=True)
class Known:
    """What is looked up in a document again and again: headings by id, themes by passage."""

    headings: Mapping[str, AnchoredHeading]
    themes: Mapping[str, Sequence[str]]


def known(annotated: Annotated) -> Known:
    """`annotated` prepared for looking up."""
    themes: dict[str, list[str]] = {}
    for each in annotated.themed:
        themes.setdefault(each.passage, []).append(each.theme)
    return Known(
        headings={heading.id: heading for heading in annotated.anchored.headings}, themes=themes
    )


def entries(
    person: Person,
    path: str,
    site: Site,
    documents: Mapping[str, Known],
    themes: Mapping[str, Theme],
) -> Iterator[tuple[Voice, Entry]]:
    """Everything a person's pages list, voice by voice in library order."""
    for voice in VOICES:
        mine = (each for each in person.passages if each.part == voice)
        for slug, group in groupby(mine, key=lambda each: each.document.slug):
            here = list(group)
            if voice == "speech" and len(here) > _LISTED:
                yield from ((voice, row) for row in _sections(site, here, documents[slug], path))
                here = here[:_SHOWN]
            for each in here:
                yield voice, _excerpt(site, each, documents[slug], themes, path)


def _sections(
    site: Site, spoken: Sequence[Attribution], known: Known, path: str
) -> Iterator[SectionRow]:
    """The sections in which somebody speaks, with the range of their passages there."""
    for section, group in groupby(spoken, key=lambda each: each.passage.section):
        here = list(group)
        first, last = here[0].passage, here[-1].passage
        heading = known.headings.get(section)
        metadata = here[0].document.anchored.document.metadata
        numbers = dict.fromkeys((first.number, last.number))
        if heading is not None:
            title = heading.text
        else:
            title = "Before the first heading" if known.headings else "The whole text"
        yield SectionRow(
            document=here[0].document,
            title=title,
            href=relative(path, f"{document_path(here[0].document.slug)}#{section or first.id}"),
            owner=heading is not None and heading.origin == "edition",
            range=f"¶\u00a0{'–'.join(numbers)}",
            count=number(len(here)),
            language=other_language(site, metadata) if heading is not None else "",
            dir=direction(metadata) if heading is not None else "",
        )


def _excerpt(
    site: Site, each: Attribution, known: Known, themes: Mapping[str, Theme], path: str
) -> Excerpt:
    passage, slug = each.passage, each.document.slug
    metadata = each.document.anchored.document.metadata
    heading = known.headings.get(passage.section)
    text = words_or_pictures(passage.text, passage.leaf)
    start, end = cut(text, each.start, each.end)
    on = [themes[theme] for theme in known.themes.get(passage.id, ()) if theme in themes]
    return Excerpt(
        document=each.document,
        short=short_of(each.document),
        number=passage.number,
        href=relative(path, f"{document_path(slug)}#{passage.id}"),
        whose=whose(passage),
        section=heading.text if heading else "",
        moment=(
            moment_html(passage.time, metadata.video)
            if passage.time is not None and metadata.video
            else None
        ),
        themes=tuple(
            ThemeCount(
                title=theme.title,
                slot=theme.slot,
                count=0,
                href=relative(path, theme_place(site, theme.slug, slug, passage.id)),
            )
            for theme in on
        ),
        before=start > 0,
        text=text_html(text[start:end].strip(), (), metadata.typography),
        after=end < len(text),
        language=other_language(site, metadata),
        dir=direction(metadata),
    )


def cut(text: str, start: int, end: int) -> tuple[int, int]:
    """The range of `text` to show: two lines from its beginning, or from a sentence that holds
    `start:end` where those are not among them."""
    if len(text) <= _EXCERPT:
        return 0, len(text)
    begin = 0
    if end > _EXCERPT:
        begin = next((first for first, last in sentences(text) if start < last), 0)
        if end - begin > _EXCERPT:
            begin = text.rfind(" ", 0, max(0, start - _EXCERPT // 3)) + 1
    if len(text) - begin <= _EXCERPT:
        return begin, len(text)
    space = text.rfind(" ", max(end, begin + 1), begin + _EXCERPT)
    return begin, space if space > 0 else max(end, begin + _EXCERPT)
