"""What a page as somebody would have copied it states of itself, weighed by what else is known of a
page that a clipper wrote: its site, its title."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from glossator.model.documents import MetadataField
from glossator.model.trees import Span
from glossator.readers.clipped.heads import without_site
from glossator.readers.clipped.layout import Layout
from glossator.readers.clipped.units import is_running
from glossator.readers.clippings.bylines import BY, DATE_KEY
from glossator.text import folded

_DOUBTED = 0.6  # a name alone that only stands there twice


def settled(
    stated: Sequence[MetadataField], known: Iterable[MetadataField], host: str, layout: Layout
) -> Iterator[MetadataField]:
    """The fields that are `stated` in the lines of `layout`, the title without the name of the site
    `host`; no name as the author's that stands in the title, for it is what the page is about; and
    no date as the page's that something else was done on, behind the text."""
    text = layout.text
    done = {field.span for field in _done(stated, layout)}
    titles = [field.value for field in (*known, *stated) if field.name == "title"]
    about = [f" {folded(title).casefold()} " for title in titles]
    for field in stated:
        if field.span in done:
            continue
        doubted = field.guess is not None and field.guess.confidence <= _DOUBTED
        named = f" {folded(field.value).casefold()} "
        if field.name == "author" and doubted and any(named in title for title in about):
            continue
        bare = without_site(field.value, host) if field.name == "title" else ""
        end = field.span.start + len(bare)
        if bare and text[field.span.start : end] == bare:
            yield replace(field, value=bare, span=Span(field.span.start, end))
        else:
            yield field


_WORDS = 3  # before a date, of what was done on it: `Quiz finished on`


def _done(stated: Sequence[MetadataField], layout: Layout) -> Iterator[MetadataField]:
    """The dates behind the text in a line that states nothing else and tells, in words that are of
    no byline, what was done on them."""
    running = [start for start, unit in layout.units.items() if is_running(unit)]
    for line in layout.lines:
        if not running or line.start <= running[-1]:
            continue
        said = [field for field in stated if line.start <= field.span.start < line.end]
        if len(said) != 1 or said[0].name != "published" or DATE_KEY.fullmatch(line.text):
            continue
        before = layout.text[line.start : said[0].span.start]
        if len(before.split()) >= _WORDS and not BY.match(line.text):
            yield said[0]
