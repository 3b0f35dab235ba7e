"""The contents of a document: its headings, each with its moments or passages, and its themes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from glossator.model.annotations import Annotated
from glossator.model.passages import Anchored, AnchoredHeading
from glossator.model.site import Site
from glossator.model.trees import Timestamp, walk
from glossator.pages.about import moments
from glossator.themes.counts import words_of
from glossator.times import clock
from glossator.timestamps import moment_seconds

_DOTS_FROM = 3000  # words; a shorter text is taken in at a glance without dots in its contents
_MOST_DOTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of the contents. `depth` is 1 for the outermost; `where` its times or passages;
    `dots` the colours of its themes."""

    href: str
    text: str
    depth: int
    where: str
    dots: tuple[int, ...] = ()


def heading_levels(headings: Iterable[AnchoredHeading]) -> dict[str, int]:
    """The level each heading has on the page, 2 to 6: under the title, none skipped."""
    levels: dict[str, int] = {}
    open_: list[int] = []
    for heading in headings:
        if heading.callout:
            continue
        while open_ and open_[-1] >= heading.level:
            open_.pop()
        open_.append(heading.level)
        levels[heading.id] = min(len(open_) + 1, 6)
    return levels


def contents(site: Site, annotated: Annotated, levels: Mapping[str, int]) -> tuple[Entry, ...]:
    """The headings, each with the moments or the passages under it."""
    anchored = annotated.anchored
    timed = bool(anchored.document.metadata.video) and moments(anchored) is not None
    numbers: dict[str, list[str]] = {}
    for passage in anchored.passages:
        numbers.setdefault(passage.section, []).append(passage.number)
    times = _section_times(anchored) if timed else {}
    dots = _dots(site, annotated) if words_of(anchored) >= _DOTS_FROM else {}
    return tuple(
        Entry(
            href=f"#{heading.id}",
            text=heading.text,
            depth=levels[heading.id] - 1,
            where=(
                times.get(heading.id, "no timestamp")
                if timed
                else passage_range(numbers.get(heading.id, []))
            ),
            dots=dots.get(heading.id, ()),
        )
        for heading in anchored.headings
        if heading.id in levels
    )


def passage_range(numbers: Sequence[str]) -> str:
    """`¶ 11–30`, which no line end breaks; empty without passages."""
    ends = dict.fromkeys((numbers[0], numbers[-1])) if numbers else {}
    return f"¶\N{NO-BREAK SPACE}{'–'.join(ends)}" if ends else ""


def _section_times(anchored: Anchored) -> dict[str, str]:
    """The first and last moment cited under each heading that has one."""
    metadata = anchored.document.metadata
    found: dict[str, list[int]] = {}
    for heading in anchored.headings:
        found[heading.id] = [
            moment_seconds(each, metadata)
            for each in walk(heading.inlines)
            if isinstance(each, Timestamp)
        ]
    for passage in anchored.passages:
        for each in walk(passage.leaf.inlines):
            if isinstance(each, Timestamp) and passage.section in found:
                found[passage.section].append(moment_seconds(each, metadata))
    return {
        section: "–".join(dict.fromkeys((clock(min(seconds)), clock(max(seconds)))))
        for section, seconds in found.items()
        if seconds
    }


def _dots(site: Site, annotated: Annotated) -> dict[str, tuple[int, ...]]:
    """The colours of the themes most met under each heading, in the owner's order."""
    sections = {passage.id: passage.section for passage in annotated.anchored.passages}
    counts: dict[str, dict[str, int]] = {}
    for themed in annotated.themed:
        section = counts.setdefault(sections.get(themed.passage, ""), {})
        section[themed.theme] = section.get(themed.theme, 0) + 1
    slots = {theme.slug: theme.slot for theme in site.themes}
    order = {theme.slug: place for place, theme in enumerate(site.themes)}
    dots = {}
    for section_id, found in counts.items():
        most = sorted(found, key=lambda slug: (-found[slug], order.get(slug, 0)))[:_MOST_DOTS]
        dots[section_id] = tuple(
            slots[slug] for slug in sorted(most, key=lambda slug: order.get(slug, 0))
        )
    return dots
