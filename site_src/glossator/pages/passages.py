"""What each passage of a document shows beside its words: number, marks, bars, letters."""

from collections.abc import Iterator

from glossator.html.links import relative
from glossator.html.marks import Mark
from glossator.html.views import Bar, PassageView
from glossator.model.annotations import Annotated, Theme, Themed
from glossator.model.site import Site
from glossator.pages.arrivals import passage_arrivals
from glossator.pages.frame import theme_place
from glossator.pages.signs import shared_with, sign_views

MOST_BARS = 7  # themes with a bar beside each passage: the first seven of the owner's order


def passage_views(site: Site, annotated: Annotated, path: str) -> dict[int, PassageView]:
    """What each passage shows beside its words, by where its leaf begins."""
    themes = {theme.slug: theme for theme in site.themes}
    with_bar = {theme.slug for theme in site.themes[:MOST_BARS]}
    themed: dict[str, list[Themed]] = {}
    for each in annotated.themed:
        if each.theme in themes:
            themed.setdefault(each.passage, []).append(each)
    seen: set[tuple[str, str]] = set()
    views = {}
    speaking = ("", "")
    parts = {passage.id: passage for passage in annotated.anchored.passages}
    signs = sign_views(site, annotated.anchored.signs, path)
    for passage in annotated.anchored.passages:
        here_said = (passage.section, passage.leaf.speaker)
        goes_on = speaking == here_said and not passage.after_gap
        speaking = here_said
        here = sorted(themed.get(passage.id, ()), key=lambda each: themes[each.theme].slot)
        marks: list[Mark] = []
        for each in here:
            first = (passage.section, each.theme) not in seen
            place = theme_place(site, each.theme, annotated.slug, each.passage)
            marks += _marks(place, each, themes[each.theme], path, visible=first)
            if each.mentions:
                seen.add((passage.section, each.theme))
        views[passage.leaf.span.start] = PassageView(
            id=passage.id,
            number=passage.number,
            aliases=passage.aliases,
            marks=tuple(marks),
            bars=tuple(
                Bar(slot=themes[each.theme].slot, assigned=each.why == "assigned")
                for each in here
                if each.theme in with_bar
            ),
            letters=passage.leaf.speaker if goes_on else "",
            why=tuple(
                _assigned(themes[each.theme].title, each) for each in here if each.why == "assigned"
            ),
            arrivals=(*shared_with(signs, passage.id), *passage_arrivals(passage, parts)),
            described_by=tuple(f"_t-{each.theme}" for each in here if each.theme in with_bar),
        )
    return views


def _assigned(title: str, themed: Themed) -> str:
    if themed.notes and not themed.reason:
        return f"{title}, assigned by a note"
    told = f"{title}, assigned by the editor"
    return f"{told}: {themed.reason}" if themed.reason else told


def _marks(place: str, themed: Themed, theme: Theme, path: str, *, visible: bool) -> Iterator[Mark]:
    """The mentions of a theme in a passage; the first is a visible link to its `place` on the
    theme's page, if `visible`."""
    for index, mention in enumerate(themed.mentions):
        linked = visible and index == 0
        yield Mark(
            start=mention.start,
            end=mention.end,
            slot=theme.slot,
            href=relative(path, place) if linked else "",
            title=f"{theme.title}: where else" if linked else "",
        )
