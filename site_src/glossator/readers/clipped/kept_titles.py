"""The heading of a page that is its title though all headings of the first level would leave, and
the day in a line that leads to the page of who wrote it."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from glossator.model.documents import MetadataField, Reading, SetAside
from glossator.model.trees import Guess, Link, Span, walk
from glossator.readers.clipped.addresses import leads_to_author
from glossator.readers.clipped.evidence import speaks
from glossator.readers.clipped.units import Unit, begins_text
from glossator.readers.dates import dates_in

_TOP = 40  # lines in which a title is looked for
_LINE = 160  # code points of a line that says who wrote a page
_NEAR = 4  # lines under the title in which it stands
_DATED = Guess(evidence="stands beside a link to the page of who wrote it", confidence=0.8)


def kept_titles(
    units: Sequence[Unit], found: Mapping[Span, SetAside], reading: Reading
) -> Iterator[Span]:
    """The last heading of the first level over the text, if nothing else says a title: a page has
    one, and the first may be that with the name of its site."""
    if any(field.name == "title" for field in reading.fields):
        return
    heads = [unit for unit in units if unit.heads == 1]
    if not heads or any(unit.span not in found for unit in heads):
        return
    for unit in reversed(_over(units)):
        if unit.heads == 1 and unit.text and not speaks(unit.text):
            yield unit.span
            return


def dated_bylines(
    units: Sequence[Unit], known: Collection[str]
) -> Iterator[tuple[Unit, Sequence[tuple[MetadataField, str]]]]:
    """The line right under the title that leads to the page of an author and has a single day in
    it, whatever else is counted there, and that day; none if the day is `known`."""
    over = _over(units)
    titles = [i for i, unit in enumerate(over) if unit.heads == 1]
    if "published" in known or not titles:
        return
    for unit in over[titles[-1] + 1 :][:_NEAR]:
        links = [each for each in walk(unit.inlines) if isinstance(each, Link)]
        days = list(dates_in(unit.text))
        plain = not (unit.kept or unit.item or unit.heads) and len(unit.text) <= _LINE
        if plain and len(days) == 1 and any(leads_to_author(each.target) for each in links):
            (start, end, day), words = days[0], unit.text
            field = MetadataField(name="published", value=day, span=unit.span, guess=_DATED)
            yield unit, ((field, words[start:end]),)
            return


def _over(units: Sequence[Unit]) -> Sequence[Unit]:
    begin = next((i for i, unit in enumerate(units) if begins_text(unit)), len(units))
    return [unit for unit in units[: min(begin, _TOP)] if unit.text]
