"""The strip: a document's sections in proportion, and a tick per passage and theme."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.model.annotations import Annotated, Theme
from glossator.model.passages import Passage
from glossator.text import count_words

WIDTH = 1000  # units of the drawing, whatever its size on the page
_GAP = 4  # between sections; 2.4 px at 600 px
_TICK_STEP = 5  # between ticks of one passage; 3 px at 600 px
_LAST_SLOT = 8  # the colour of every theme after the seventh


@dataclass(frozen=True, slots=True, kw_only=True)
class StripSection:
    """A section as a bar: from `x`, `width` wide. `href` leads to it (empty: the whole bar is
    drawn without a link)."""

    x: int
    width: int
    href: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StripTicks:
    """All ticks of a theme: its colour, and an SVG path of vertical strokes; of slot 0 those of
    passages on themes that are not drawn, shorter."""

    slot: int
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A document drawn as a line, first word to last."""

    sections: tuple[StripSection, ...]
    ticks: tuple[StripTicks, ...]


def drawn(themes: Sequence[Theme]) -> tuple[Theme, ...]:
    """The themes of a strip that shows them all: those of the last colour are left out where more
    than one has it, because their ticks say nothing and hide the others'."""
    shared = sum(theme.slot == _LAST_SLOT for theme in themes) > 1
    return tuple(theme for theme in themes if not (shared and theme.slot == _LAST_SLOT))


def strip(
    annotated: Annotated,
    themes: Iterable[Theme],
    tops: Iterable[tuple[str, str]],
    page: str = "",
    *,
    others: bool = False,
) -> Strip:
    """The strip of a document: `themes` to draw, and the passages on `others` alone if wanted;
    `tops` the ids and titles of its outermost headings; `page` what stands before a fragment in
    links."""
    anchored = annotated.anchored
    starts, total = _word_starts(anchored.passages)
    titles = dict(tops)
    sections: list[tuple[int, str]] = []
    current = ""
    under = _outermost(annotated, titles)
    for passage in anchored.passages:
        top = under.get(passage.section, "")
        if not sections or top != current:
            sections.append((starts[passage.id], top))
            current = top
    ends = [*(start for start, _ in sections[1:]), total][: len(sections)]
    bars = [
        _bar(start, end, total, f"{page}#{top}" if top else "", titles.get(top, ""))
        for (start, top), end in zip(sections, ends, strict=True)
    ]
    shown = tuple(themes)
    ticks = _ticks(annotated, shown, starts, total)
    if others:
        ticks = (*_other_ticks(annotated, shown, starts, total), *ticks)
    return Strip(sections=tuple(bars), ticks=ticks)


def _word_starts(passages: Iterable[Passage]) -> tuple[dict[str, int], int]:
    """How many words stand before each passage, and in all (at least one)."""
    starts: dict[str, int] = {}
    total = 0
    for passage in passages:
        starts[passage.id] = total
        total += max(1, count_words(passage.text))
    return starts, max(1, total)


def _outermost(annotated: Annotated, titles: Mapping[str, str]) -> dict[str, str]:
    """The outermost heading over each heading, itself included."""
    under: dict[str, str] = {}
    top = ""
    for heading in annotated.anchored.headings:
        if heading.id in titles:
            top = heading.id
        under[heading.id] = top
    return under


def _bar(start: int, end: int, total: int, href: str, title: str) -> StripSection:
    x = round(start * WIDTH / total)
    right = round(end * WIDTH / total)
    gap = _GAP if end < total else 0
    return StripSection(x=x, width=max(1, right - x - gap), href=href, title=title)


def _ticks(
    annotated: Annotated,
    themes: Sequence[Theme],
    starts: Mapping[str, int],
    total: int,
) -> tuple[StripTicks, ...]:
    order = {theme.slug: place for place, theme in enumerate(themes)}
    on: dict[str, list[str]] = {}
    for themed in annotated.themed:
        if themed.theme in order:
            on.setdefault(themed.passage, []).append(themed.theme)
    places: dict[str, list[int]] = {slug: [] for slug in order}
    for passage in annotated.anchored.passages:
        here = sorted(on.get(passage.id, ()), key=order.__getitem__)
        middle = _middle(passage, starts, total)
        for index, slug in enumerate(here):
            place = middle + (index - (len(here) - 1) / 2) * _TICK_STEP
            places[slug].append(round(min(max(place, 1), WIDTH - 1)))
    return tuple(
        StripTicks(slot=theme.slot, path=_strokes(places[theme.slug]))
        for theme in themes
        if places[theme.slug]
    )


def _other_ticks(
    annotated: Annotated, themes: Iterable[Theme], starts: Mapping[str, int], total: int
) -> Iterator[StripTicks]:
    """The ticks of passages that are on a theme, and on none of `themes`; nothing if there is
    none."""
    slugs = {theme.slug for theme in themes}
    told = {themed.passage for themed in annotated.themed if themed.theme in slugs}
    alone = {themed.passage for themed in annotated.themed} - told
    places = [
        round(_middle(passage, starts, total))
        for passage in annotated.anchored.passages
        if passage.id in alone
    ]
    if places:
        yield StripTicks(slot=0, path=_strokes(places, 5))


def _middle(passage: Passage, starts: Mapping[str, int], total: int) -> float:
    return (starts[passage.id] + max(1, count_words(passage.text)) / 2) * WIDTH / total


def _strokes(places: list[int], length: int = 9) -> str:
    """An SVG path of strokes `length` units long, below the sections; counted from stroke to
    stroke, which packs small."""
    first, *rest = places
    steps = (f"m{place - before}-{length}v{length}" for before, place in pairwise([first, *rest]))
    return f"M{first} 11v{length}{''.join(steps)}"
