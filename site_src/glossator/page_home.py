"""The first page: the library in its order, and the themes across it."""

from dataclasses import dataclass

from glossator.counts import minutes_of, questions_of, turns_of, words_of
from glossator.left_out import left_out
from glossator.model import Annotated, Site
from glossator.page_about import byline, dated, kind_label, moments
from glossator.page_contents import heading_levels
from glossator.page_frame import (
    Frame,
    Piece,
    counted,
    direction,
    document_path,
    frame,
    number,
    other_language,
)
from glossator.page_matrix import Matrix, matrix
from glossator.page_strip import Strip, drawn, strip
from glossator.times import clock

PATH = "index.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source as the library lists it."""

    short: str
    title: str
    href: str
    language: str
    dir: str
    minutes: int
    line: tuple[Piece, ...]
    facts: tuple[Piece, ...]
    strip: Strip


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with what it counts, under the masthead."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage:
    """All that `home.html` shows. `configured` is False for a folder of sources alone."""

    frame: Frame
    title: str
    description: str
    configured: bool
    figures: tuple[Figure, ...]
    minutes: int
    order: str
    sources: tuple[Source, ...]
    matrix: Matrix | None
    path: str = PATH
    template: str = "home.html"


def home_page(site: Site) -> HomePage:
    """The first page of `site`."""
    config = site.config
    words = sum(words_of(annotated.anchored) for annotated in site.documents)
    minutes = minutes_of(words)
    return HomePage(
        frame=frame(site, PATH, config.title, description=config.description),
        title=config.title,
        description=config.description,
        configured=config.configured,
        figures=_figures(site, words, minutes),
        minutes=minutes,
        order="Owner’s order" if config.order else "By file name",
        sources=tuple(_source(site, annotated) for annotated in site.documents),
        matrix=matrix(site, PATH),
    )


def _figures(site: Site, words: int, minutes: int) -> tuple[Figure, ...]:
    sources, themes = len(site.documents), len(site.themes)
    figures = [
        Figure(value=number(sources), label="source" if sources == 1 else "sources"),
        Figure(value=number(words), label=f"words, about {minutes} min"),
    ]
    if themes:
        figures.append(Figure(value=number(themes), label="theme" if themes == 1 else "themes"))
    return tuple(figures)


def _source(site: Site, annotated: Annotated) -> Source:
    anchored = annotated.anchored
    metadata = anchored.document.metadata
    path = document_path(annotated.slug)
    levels = heading_levels(anchored.headings)
    return Source(
        short=metadata.short,
        title=metadata.title,
        href=path,
        language=other_language(site, metadata),
        dir=direction(metadata),
        minutes=minutes_of(words_of(anchored)),
        line=_line(annotated),
        facts=_facts(annotated) if site.config.configured else _reading(annotated),
        strip=strip(
            annotated,
            drawn(site.themes),
            [(h.id, h.text) for h in anchored.headings if levels.get(h.id) == 2],
            page=path,
        ),
    )


def _line(annotated: Annotated) -> tuple[Piece, ...]:
    """`Video note · a channel · undated`."""
    document = annotated.anchored.document
    metadata = document.metadata
    named = tuple(piece for piece in byline(metadata) if piece.text != "From ")
    nobody = (Piece(text="author not stated", style="strong"),)
    when = dated(metadata) if metadata.published else "undated"
    return (
        Piece(text=f"{kind_label(document)} · "),
        *(named or nobody),
        Piece(text=f" · {when}"),
    )


def _facts(annotated: Annotated) -> tuple[Piece, ...]:
    """`16 sections, 138 turns · 267 lines set aside`."""
    anchored = annotated.anchored
    levels = heading_levels(anchored.headings)
    facts = []
    cited = moments(anchored)
    if cited and anchored.document.metadata.video:
        span = f"from {clock(cited.seconds[0])} to {clock(cited.seconds[-1])}"
        facts.append(f"Video, {counted(len(cited.seconds), 'moment')} {span}")
    else:
        turns = len(turns_of(anchored.passages))
        questions = questions_of(anchored.passages)
        parts = [
            counted(len(levels), "section") if levels else "",
            counted(turns, "turn") if turns else "",
            counted(questions, "question") if questions and not turns else "",
        ]
        facts.append(", ".join(part for part in parts if part))
    outside = left_out(anchored.document).outside
    if outside:
        facts.append(f"{counted(outside, 'line')} set aside")
    return (Piece(text=" · ".join(fact for fact in facts if fact)),)


def _reading(annotated: Annotated) -> tuple[Piece, ...]:
    """Of a folder nobody has described: the file, and why it was read as it was."""
    reading = annotated.anchored.document.reading
    return (
        Piece(text=reading.source.path, style="code"),
        Piece(text=f" · {reading.reader}, {reading.decided}"),
    )
