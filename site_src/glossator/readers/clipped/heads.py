"""What the head of a page that a clipper wrote states: its title without the name of the site, and
bylines and dates where no front matter has them."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from glossator.model.documents import MetadataField, Reading
from glossator.model.trees import Guess, Image, Span, walk
from glossator.readers.clipped.addresses import authors_linked
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.statements import is_name, stated
from glossator.readers.plain_lines import physical_lines
from glossator.text import folded

_TOP = 40  # lines in which a title, a byline or a date is looked for
_NEAR = 3  # lines between a title and what is stated under it
_LEVELS = 2  # of headings that may be a title
_WORDS = 2  # of a title that a heading of the second level says
_SIGNS = 8  # code points of one in a script without spaces
_UNDER = 2  # lines from an author to a date
_LINKED = Guess(evidence="is a link to the page of an author, beside a date", confidence=0.8)
_DATES = 2  # lines of a page that are nothing but a date
_SITE = 8  # words of a site's name and of the section a page is in
# what parts a title and the name of its site
_PARTED = re.compile(r"\s+(?:[–—|·•»«/]|-{1,3}|::)\s+|\s*[|｜]\s*")
_ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The heading that says the title, and `named`, where this stands with the name of the site:
    in the front matter, or in another heading."""

    heading: Unit
    named: MetadataField | Unit


def title_of(reading: Reading, units: Sequence[Unit]) -> Title | None:
    """The title of a page that has it twice, once with the name of the site beside it."""
    headings = [unit for unit in _top(units) if 0 < unit.heads <= _LEVELS and unit.text]
    given = [field for field in reading.fields if field.name == "title"]
    said = {folded(unit.text).casefold() for unit in units[:_TOP] if not unit.links}
    for heading in headings:
        for field in given:
            if _is_named(field.value, heading, said):
                return Title(heading=heading, named=field)
        for other in headings:
            if not given and other is not heading and _is_named(other.text, heading, said):
                return Title(heading=heading, named=other)
    return None


def _is_named(said: str, heading: Unit, lines: Collection[str]) -> bool:
    """Whether `said` is what a heading says and, parted from it, a site's name, which none of
    `lines` says by itself, as they do a subtitle."""
    title = folded(heading.text).casefold()
    short = len(title.split()) < _WORDS and (title.isascii() or len(title) < _SIGNS)
    if heading.heads > 1 and short:
        return False
    words = folded(_ESCAPED.sub("", said)).casefold()
    gaps = [(gap.start(), gap.end()) for gap in _PARTED.finditer(words)]
    starts, ends = [0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(words)]
    pieces = [words[start:end] for start, end in zip(starts, ends, strict=True)]
    for first, start in enumerate(starts):
        for last in range(first, len(ends)):
            if words[start : ends[last]] == title and len(pieces) > last - first + 1:
                rest = [*pieces[:first], *pieces[last + 1 :]]
                return all(len(site.split()) <= _SITE and site not in lines for site in rest)
    return False


def behind_title(reading: Reading, host: str) -> tuple[MetadataField, str] | None:
    """The title that the source states with the name of its site behind it, which its address says
    as well, and the title alone: `The gauge — Wikipedia`."""
    field = next((field for field in reading.fields if field.name == "title"), None)
    title = without_site(field.value, host) if field else ""
    return (field, title) if field and title else None


def without_site(title: str, host: str) -> str:
    """`title` without the name of the site behind it that its address `host` says as well:
    `The gauge — Wikipedia`, `The gauge | tidal.example`; empty if it ends in none."""
    gaps = list(_PARTED.finditer(title))
    sites = {_letters(host.partition(".")[0]), _letters(host)} - {""}
    named = _letters(title[gaps[-1].end() :]) if gaps else ""
    return title[: gaps[-1].start()] if named in sites else ""


def titled_again(
    units: Sequence[Unit], reading: Reading, parted: Collection[str]
) -> Iterator[Unit]:
    """The paragraphs that are the title as the front matter has it, with the name of the site,
    which is none of those of `parted`: of a button to share the page."""
    written = {folded(f.value) for f in reading.fields if f.name == "title"} - set(parted)
    for unit in units:
        plain = not (unit.heads or unit.item or unit.kept or unit.links)
        if plain and folded(unit.text) in written:
            yield unit


def _letters(name: str) -> str:
    """The letters of a name as an address has them: without accents and spaces."""
    parts = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in parts if char.isalnum())


def _top(units: Sequence[Unit]) -> Iterator[Unit]:
    """The lines of a page down to its first running text."""
    for unit in units[:_TOP]:
        yield unit
        if is_running(unit) and not (unit.part or unit.within):
            return


def stated_over(
    units: Sequence[Unit], gone: Collection[Span], known: Sequence[MetadataField]
) -> Iterator[tuple[Unit, Sequence[tuple[MetadataField, str]]]]:
    """The lines under the title of a page, or beside each other over its text, that state who wrote
    it and when, as far as it is not `known`: fields and their words."""
    names = {field.name for field in known}
    authors = [field.value for field in known if field.name == "author"]
    titled = {folded(field.value).casefold() for field in known if field.name == "title"}
    heads = {u.span for u in units[:_TOP] if u.heads == 1 or folded(u.text).casefold() in titled}
    top = [u for u in units[:_TOP] if u.text and (u.span not in gone or u.span in heads)]
    end = next((i for i, unit in enumerate(top) if _is_text(top, i)), len(top))
    said = [
        states(unit) or _behind_name(unit, authors) or _links_author(unit) for unit in top[:end]
    ]
    titles = [i for i, unit in enumerate(top[:end]) if unit.span in heads]
    if sum(_is_date(unit) for unit in units if unit.span not in gone) > _DATES:
        return  # a diary
    taken = set(names)
    for i, fields in enumerate(said):
        own = {field.name for field, _ in fields}
        beside = any(said[j] for j in (i - 1, i + 1) if 0 <= j < len(said))
        under = any(0 < i - j <= _NEAR for j in titles)
        if own and not own & taken and (beside or under) and _is_told(own):
            taken |= own
            yield top[i], fields


def names_over(
    units: Sequence[Unit], gone: Collection[Span], authors: Collection[str]
) -> Iterator[Unit]:
    """The lines over the text that are nothing but the name of one of `authors`."""
    known = {folded(name).casefold() for name in authors}
    top = [unit for unit in units[:_TOP] if unit.text]
    for i, unit in enumerate(top):
        if is_running(unit) and not (unit.part or unit.within):
            return
        free = not (unit.heads or unit.kept or unit.item or unit.pictures)
        beside = [top[j] for j in (i - 1, i + 1) if 0 <= j < len(top)]
        headed = any(each.heads or states(each) for each in beside)
        if free and headed and unit.span not in gone and folded(unit.text).casefold() in known:
            yield unit


def _behind_name(unit: Unit, authors: Sequence[str]) -> Sequence[tuple[MetadataField, str]]:
    """What a line states behind the name of an author that is known and what they are: `Ada Lind,
    Staff Engineer · November 7, 2023 · 8 min read`."""
    gap = _PARTED.search(unit.text)
    first = unit.text[: gap.start()] if gap else ""
    named = any(first == name or first.startswith(f"{name}, ") for name in authors)
    if not (gap and named) or unit.kept or unit.heads or unit.item or len(unit.lines) > 1:
        return ()
    said = _stated(unit.text[gap.end() :])
    return said if any(field.name == "published" for field, _ in said) else ()


def signed_over(units: Sequence[Unit]) -> tuple[Unit, Sequence[Unit]] | None:
    """The line right under the title, or under a picture there, that is nothing but a name, and the
    few words between it and a line that dates the page: what who wrote it is."""
    top = [unit for unit in _top(units) if unit.text or unit.pictures]
    for i, unit in enumerate(top):
        # a heading that is the first block is the title, and none of the lines
        over = next((each for each in reversed(top[:i]) if not each.pictures), None)
        free = not (unit.heads or unit.kept or unit.item or unit.links or unit.pictures)
        if (over is not None and over.heads != 1) or not free or not is_name(unit.text):
            continue
        day = next((j for j in range(i + 1, min(len(top), i + 3)) if _dates(top[j])), None)
        if day is None:
            continue
        between = top[i + 1 : day]
        # a name right over a date may be that of a place
        timed = any(field.name == "reading-time" for field, _ in states(top[day]))
        sure = bool(between) or timed or any(each.pictures for each in top[:i])
        if sure and all(map(_is_role, between)):
            return unit, between
    return None


_SIGNED = Guess(evidence="is a name under the title, over a date", confidence=0.7)
_ROLE = 7  # words of what somebody is


def author_in(unit: Unit) -> Sequence[tuple[MetadataField, str]]:
    """The author whose name is all that a line says."""
    name = unit.text.strip()
    return ((MetadataField(name="author", value=name, span=unit.span, guess=_SIGNED), name),)


def _is_role(unit: Unit) -> bool:
    plain = not (unit.heads or unit.kept or unit.item or unit.links or unit.pictures)
    return plain and len(unit.text.split()) <= _ROLE and not CLOSED.search(unit.text)


def said_over(units: Sequence[Unit]) -> Iterator[tuple[MetadataField, str]]:
    """All that lines over the text of a page state, whatever is known of it."""
    for unit in units[:_TOP]:
        yield from states(unit)


def dates_beside_title(units: Sequence[Unit]) -> Iterator[Span]:
    """The lines right above and below the heading of the page that are nothing but a date."""
    top = [unit for unit in units[:_TOP] if unit.text]
    for i, unit in enumerate(top):
        beside = top[max(0, i - 1) : i + 2]
        if any(each.heads == 1 for each in beside) and _is_date(unit):
            yield unit.span


def authors_beside_date(units: Sequence[Unit]) -> Iterator[Span]:
    """The lines over the text of a page that are nothing but a link to the page of an author, over
    a line that dates it, and that one; none if there are several."""
    top = [unit for unit in _top(units) if unit.text]
    signed = [
        (unit, day)
        for i, unit in enumerate(top)
        for day in [next((each for each in top[i + 1 : i + 1 + _UNDER] if _dates(each)), None)]
        if day is not None and _links_author(unit)
    ]
    if len({unit.text for unit, _ in signed}) == 1:
        yield from (each.span for pair in signed for each in pair)


def _links_author(unit: Unit) -> Sequence[tuple[MetadataField, str]]:
    """The author that a line names, if it is nothing but a link to their page."""
    names = authors_linked(unit)
    shows = any(isinstance(each, Image) for each in walk(unit.inlines))
    name = unit.text.strip()
    if not (unit.linked and set(names) == {name}) or shows or unit.item or unit.kept:
        return ()
    field = MetadataField(name="author", value=name, span=unit.span, guess=_LINKED)
    return ((field, name),)


def _dates(unit: Unit) -> bool:
    return any(field.name == "published" for field, _ in states(unit))


def _is_date(unit: Unit) -> bool:
    return [field.name for field, _ in states(unit)] == ["published"]


def _is_told(names: Collection[str]) -> bool:
    return bool({"author", "published", "reading-time"} & set(names))


def _is_text(top: Sequence[Unit], i: int) -> bool:
    """Whether a line is of the text: running, and over another such."""
    below = next((unit for unit in top[i + 1 :] if not unit.pictures), None)
    return is_running(top[i]) and below is not None and is_running(below)


def states(unit: Unit) -> Sequence[tuple[MetadataField, str]]:
    """What a line states, if all of it does, each with its words."""
    if unit.kept or unit.heads or unit.item or len(unit.lines) > 1:
        return ()
    return _stated(unit.text)


def _stated(text: str) -> Sequence[tuple[MetadataField, str]]:
    lines = physical_lines(text)
    said = stated(lines[0], text) if lines else None
    if said is None or not all(f.name in _STATED for f in said.fields):
        return ()
    if any(aside.reason != "navigation" for aside in said.asides):
        return ()
    return tuple((f, text[f.span.start : f.span.end]) for f in said.fields)


_STATED = ("author", "published", "updated", "reading-time")
