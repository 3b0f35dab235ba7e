"""Which lines of a page that a clipper wrote are its site's: by what is known of copied pages, and
by what Markdown tells besides: links, pictures, the levels of headings."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from glossator.model.documents import Reading, SetAside
from glossator.model.trees import Link, Span, Styled, plain_text
from glossator.readers.clipped.addresses import led_by_address
from glossator.readers.clipped.backlinks import kept_backlinks
from glossator.readers.clipped.boxes import boxes_of
from glossator.readers.clipped.byline_rows import byline_rows
from glossator.readers.clipped.code_bars import code_bars
from glossator.readers.clipped.comments import comments_of
from glossator.readers.clipped.decks import kept_decks
from glossator.readers.clipped.evidence import (
    leads_from_quote,
    leads_on,
    leads_to_others,
    marks_part,
    speaks,
)
from glossator.readers.clipped.excerpts import excerpts_of, kept_beginnings
from glossator.readers.clipped.forms import forms_of, kept_form_heads
from glossator.readers.clipped.full_pages import of_full_page
from glossator.readers.clipped.heads import signed_over, states
from glossator.readers.clipped.kept import kept_pictures, kept_sentences
from glossator.readers.clipped.kept_titles import kept_titles
from glossator.readers.clipped.layout import Layout
from glossator.readers.clipped.led_home import led_home
from glossator.readers.clipped.led_words import led_words
from glossator.readers.clipped.leftovers import leftovers_of
from glossator.readers.clipped.licences import kept_licences
from glossator.readers.clipped.mixed import kept_in_mixed
from glossator.readers.clipped.offers import offered
from glossator.readers.clipped.overhead import over_title
from glossator.readers.clipped.pictured import pictured
from glossator.readers.clipped.served_boxes import served_boxes
from glossator.readers.clipped.spanning import spanning_links
from glossator.readers.clipped.structure import kept_by_structure
from glossator.readers.clipped.tables import tables_of
from glossator.readers.clipped.tails import tail_of
from glossator.readers.clipped.units import Unit
from glossator.readers.clippings.cleaning import Cleaned
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.pull_quotes import pull_quotes
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line
from glossator.text import folded

# what a site lists is links; a list of words under such a heading is the text's, or its owner's
_LISTS = ("related-links", "navigation", "share-bar", "tags", "site-notice")
# what a heading says that is never one of a text
_NEVER = ("advertisement", "newsletter", "cookie-notice", "paywall")


def asides_of(
    units: Sequence[Unit],
    layout: Layout,
    cleaned: Cleaned,
    reading: Reading,
    divided: Mapping[Span, SetAside],
) -> Mapping[Span, SetAside]:
    """The units that leave the text for no metadata, by their spans, and why; `divided` do in any
    case."""
    lined = _by_lines(layout, cleaned)
    for span in _headline(units, lined, reading):
        del lined[span]
    found = dict(lined)
    for unit in units:
        if unit.span not in found and (
            why := leads_on(unit) or marks_part(unit) or leads_from_quote(unit)
        ):
            found[unit.span] = why
    begin = next((i for i, unit in enumerate(units) if _is_text(unit, found)), len(units))
    for unit in units[begin:]:
        if unit.span in found and _is_unlinked(unit, found[unit.span]):
            del found[unit.span]
    for unit in units:
        if unit.span in found and found[unit.span].reason == "tags" and _tells(unit):
            del found[unit.span]
    for span in tuple(kept_by_structure(units, found, reading)):
        del found[span]
    offers = offered(units, reading)
    worded = [unit for unit in units if unit.text or unit.links]
    for span in tuple(kept_in_mixed(worded, {**found, **offers})):
        found.pop(span, None)
    found |= {span: why for span, why in divided.items() if span not in found}
    for span in tuple(kept_decks(units, found)):
        del found[span]
    led = {**led_words(units, reading), **led_by_address(units, reading)}
    led |= {
        **led_home(units, reading),
        **excerpts_of(units, reading.blocks),
        **pictured(units),
        **tables_of(units, found, reading),
        **code_bars(units, reading),
        **offers,
    }
    found |= {span: why for span, why in led.items() if span not in found}
    for span in tuple(kept_beginnings(units, found)):
        del found[span]
    found |= of_full_page(units, lined, found, reading)
    found |= spanning_links(units, found, reading.source.text)
    found |= boxes_of(units, found, reading)
    found |= forms_of(units, found)
    found |= comments_of(units, found)
    found |= served_boxes(units, found, reading)
    found |= over_title(units, found, reading)
    found |= leftovers_of(units, found, reading)
    found |= byline_rows(units, found, reading)
    found |= _figures(units, found)
    for span in tuple(_kept_remarks(units, found)):
        del found[span]
    signed = signed_over(units)
    authors = {f.value for f in (*reading.fields, *cleaned.fields) if f.name == "author"}
    authors |= {signed[0].text.strip()} if signed else set()
    found |= tail_of(units, found, reading, authors)
    for span in tuple(kept_licences(units, found)):
        del found[span]
    for span in tuple(kept_backlinks(units, found)):
        del found[span]
    for span in tuple(kept_form_heads(units, found)):
        del found[span]
    for span in (*kept_pictures(units, found), *kept_sentences(units, found)):
        del found[span]
    _restore(units, found)
    _fill(units, found)
    for span in tuple(kept_titles(units, found, reading)):
        del found[span]
    return found


def _by_lines(layout: Layout, cleaned: Cleaned) -> dict[Span, SetAside]:
    """The units of which every line is set aside as in a copied page."""
    stays = {line.start for line in cleaned.lines}
    stated = sorted(field.span.start for field in cleaned.fields)
    starts = [line.start for line in layout.lines]
    found: dict[Span, SetAside] = {}
    left: dict[Span, int] = {}
    for aside in cleaned.set_aside:
        first = bisect_right(starts, aside.span.start) - 1
        for line in layout.lines[first : bisect_left(starts, aside.span.end)]:
            unit = layout.units.get(line.start)
            states = bisect_left(stated, line.start) < bisect_left(stated, line.end)
            if unit and not (unit.kept or states or line.start in stays):
                left[unit.span] = left.get(unit.span, len(unit.lines)) - 1
                if left[unit.span] <= 0:
                    found[unit.span] = aside
    return found | _pull_quotes(layout)


def _pull_quotes(layout: Layout) -> dict[Span, SetAside]:
    """The quotations that say again what the text says."""
    units = [layout.units.get(line.start) for line in layout.lines]
    quoted = {i: unit for i, unit in enumerate(units) if unit is not None and unit.quoted}
    others = {i for i, line in enumerate(layout.lines) if i not in quoted and not is_prose(line)}
    lines = [_as_quoted(line) if i in quoted else line for i, line in enumerate(layout.lines)]
    found = pull_quotes(lines, 0, len(lines), others)
    return {
        unit.span: SetAside(span=unit.span, reason=found[i].reason, evidence=found[i].evidence)
        for i, unit in quoted.items()
        if i in found
    }


def _headline(
    units: Sequence[Unit], lined: Mapping[Span, SetAside], reading: Reading
) -> Iterator[Span]:
    """The only heading of the first level, though a menu stands over it, and the lines right under
    it that say who wrote the page and when: no other line says the title."""
    heads = [i for i, unit in enumerate(units) if unit.heads == 1]
    if len(heads) != 1 or any(field.name == "title" for field in reading.fields):
        return
    head = units[heads[0]]
    if head.span not in lined or lined[head.span].reason != "navigation" or speaks(head.text):
        return
    yield head.span
    for unit in units[heads[0] + 1 :][:_UNDER]:
        if unit.span in lined and states(unit):
            yield unit.span


def _kept_remarks(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Iterator[Span]:
    """The paragraphs in italics from end to end, without links, right under the text, that are set
    aside as notices of the site: there speaks who wrote it, whose page may be no lawyer's."""
    shown = [unit for unit in units if unit.text]
    for above, unit in pairwise(shown):
        why = found.get(unit.span)
        if why is None or why.reason != "site-notice" or above.span in found:
            continue
        styled = [each for each in unit.inlines if plain_text((each,)).strip()]
        italic = all(isinstance(each, Styled) and each.style == "emphasis" for each in styled)
        if italic and not (unit.links or unit.heads or above.heads) and CLOSED.search(unit.text):
            yield unit.span


_FIGURE = re.compile(r"[\d.,]{1,7}[kKmM]?|[\\\W_]{1,4}")  # a count, or what parts two
_UNDER = 3  # lines under a title that may say who wrote the page
_FEWEST = 6  # words of a pull quote without quotation marks
_MARKS = "\"'“”‘’„‚«»‹›「」『』"


def _as_quoted(line: Line) -> Line:
    """A line of a quotation with the marks that Markdown's sign for one stands for, if it ends as a
    sentence does."""
    text = line.text
    bare = not any(mark in text for mark in _MARKS) and text[-1:] in ".!?…"
    return replace(line, text=f"“{text}”") if bare and line.words >= _FEWEST else line


def _is_text(unit: Unit, found: Mapping[Span, SetAside]) -> bool:
    return unit.span not in found and not unit.heads


def _is_unlinked(unit: Unit, why: SetAside) -> bool:
    """Whether a line is in a list of links by its place alone, and does not begin with one."""
    listed = unit.item or (unit.broken and not unit.links)
    listed = listed and why.reason in _LISTS and (unit.told or not unit.links)
    return listed and bool(unit.text) and not any(map(speaks, unit.lines))


_TELLING = 3  # words of a sentence beside the links in it


def _tells(unit: Unit) -> bool:
    """Whether a line with links is a sentence that goes on behind them, in no words of a site's:
    `[Garden](…) and [kitchen](…) are the oldest.`"""
    free = plain_text(tuple(each for each in unit.inlines if not isinstance(each, Link)))
    sentence = len(free.split()) > _TELLING and CLOSED.search(unit.text) is not None
    return unit.links and sentence and words_of(folded(unit.text)) is None


def _restore(units: Sequence[Unit], found: dict[Span, SetAside]) -> None:
    """Leave the headings in the text that head what is left there."""
    worded = [unit for unit in units if unit.text]
    for unit, below in reversed(list(pairwise(worded))):
        why = found.get(unit.span)
        if not (unit.heads and why) or below.span in found:
            continue
        if why.reason in _NEVER and speaks(unit.text):
            continue
        if not below.heads or below.heads > unit.heads:
            del found[unit.span]


def _figures(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> dict[Span, SetAside]:
    """The figures alone, and what parts them, between what is set aside or dates the page."""
    shown = [unit for unit in units if unit.text or unit.linked or unit.span in found]
    added: dict[Span, SetAside] = {}
    for is_figure, run in groupby(range(len(shown)), key=lambda i: _is_figure(shown[i], found)):
        at = list(run)
        above = shown[at[0] - 1] if at[0] else None
        below = shown[at[-1] + 1] if at[-1] + 1 < len(shown) else None
        led = above is not None and (
            above.span in found
            or bool(states(above))
            or (above.heads > 0 and leads_to_others(above.text))
        )
        if is_figure and led and (below is None or below.span in found):
            why = "is nothing but a figure, amid what the site says"
            for unit in (shown[i] for i in at):
                added[unit.span] = SetAside(span=unit.span, reason="counter", evidence=why)
    return added


def _is_figure(unit: Unit, found: Mapping[Span, SetAside]) -> bool:
    free = unit.span not in found and not (unit.kept or unit.heads or unit.item or unit.pictures)
    return free and bool(unit.text) and _FIGURE.fullmatch(unit.text) is not None


def _fill(units: Sequence[Unit], found: dict[Span, SetAside]) -> None:
    """Add what only its neighbours tell: a heading over nothing but what is set aside; links amid
    it; pictures behind the text."""
    ends = True  # nothing of the text stands below
    below: SetAside | None = None  # what is right below, if it is set aside
    for number in range(len(units) - 1, -1, -1):
        unit = units[number]
        above = found.get(units[number - 1].span) if number else None
        if unit.span not in found and not unit.kept:
            amid = (below or ends) and (above or not number) and (below or above)
            why = ""
            if unit.heads and below and _heads_only(units, number, found):
                amid, why = below, "heads nothing but what is set aside"
            elif unit.heads and below and _is_over_cards(unit, below):
                amid, why = below, "is a heading over links to other pages"
            elif unit.linked and (ends or not unit.pictures):
                why = "is nothing but a link, amid what the site says"
            if amid and why:
                found[unit.span] = SetAside(span=unit.span, reason=amid.reason, evidence=why)
        below = found.get(unit.span)
        ends = ends and below is not None


def _is_over_cards(unit: Unit, below: SetAside) -> bool:
    """Whether a heading says that others shall be read, over what leads to them: text may follow
    that under no heading."""
    return below.reason == "related-links" and leads_to_others(unit.text)


def _heads_only(units: Sequence[Unit], number: int, found: Mapping[Span, SetAside]) -> bool:
    """Whether all down to the next heading, which is no part of this one, is set aside."""
    for unit in units[number + 1 :]:
        if unit.heads:
            return unit.heads <= units[number].heads or unit.span in found
        if unit.span not in found:
            return False
    return True
