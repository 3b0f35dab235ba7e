"""A page that a clipper wrote, as the lines somebody would have copied of it."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from glossator.model.documents import Reading
from glossator.model.trees import Image, walk
from glossator.readers.clipped.evidence import SHORT, speaks
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line, physical_lines
from glossator.text import Lines, folded


class Layout:
    """The lines of a page as somebody would have copied it, by the numbers they have in the source:
    `units` by where their lines begin in `text`. Over them stands what the front matter says, as a
    page says it."""

    def __init__(self, reading: Reading, units: Sequence[Unit]) -> None:
        entries: list[tuple[int, int, Unit | None]] = []  # where a line begins here and there
        parts: list[str] = []
        size = 0
        close = False
        told = False  # some running text stands above
        title = {folded(f.value).casefold() for f in reading.fields if f.name == "title"}
        for words, place in _head(reading):
            entries.append((size, place, None))
            parts.append(f"{words}\n\n")
            size += len(parts[-1])
        for unit in units:
            if not unit.text or (told and _shows(unit, title)):
                continue
            told = told or is_running(unit)
            if unit.heads:
                title.add(folded(unit.text).casefold())
            # boxes stand together: no blank line parts short lines that are neither lists, pictures
            # nor headings of the text
            short = len(unit.text) < SHORT and not (unit.item or unit.pictures or _is_told(unit))
            lead = "" if unit.close or (close and short and not unit.heads) else "\n"
            close = short and not (unit.heads and not speaks(unit.text))
            for line in unit.lines:
                entries.append((size + len(lead), unit.span.start, unit))
                parts.append(f"{lead}{line}\n")
                size += len(parts[-1])
                lead = ""
        self.text = "".join(parts)
        self.units: dict[int, Unit] = {}
        numbers = Lines.of(reading.source.text)
        lines: list[Line] = []
        for found in physical_lines(self.text):
            # what nobody sees at the beginning of a line is no part of it
            entry = entries[bisect_right(entries, found.start, key=lambda each: each[0]) - 1]
            lines.append(replace(found, number=numbers.line_of(entry[1])))
            if entry[2] is not None:
                self.units[found.start] = entry[2]
        self.lines = tuple(lines)

    def is_kept(self, line: Line) -> bool:
        """Whether `line` is of the text whatever its words."""
        unit = self.units.get(line.start)
        return unit is not None and unit.kept


def _shows(unit: Unit, titles: Collection[str]) -> bool:
    """Whether a line is nothing but a picture named after the page or a section: in the text that
    is no second title under all above it."""
    shown = any(isinstance(each, Image) for each in walk(unit.inlines))
    return shown and unit.linked and folded(unit.text).casefold() in titles


_SENTENCE = 12  # words of a sentence that is no button's


def _is_told(unit: Unit) -> bool:
    """Whether a short paragraph is a sentence by itself, in no words of a site's."""
    key = folded(unit.text)
    plain = not unit.links and unit.part is None and len(unit.text.split()) >= _SENTENCE
    return (
        plain
        and is_running(unit)
        and words_of(key) is None
        and not interface_of(key.casefold()).heavy
    )


def _head(reading: Reading) -> Iterator[tuple[str, int]]:
    """The title and the first author the source states, as lines, and where they stand in it."""
    for name, lead in (("title", ""), ("author", "By ")):
        for field in [field for field in reading.fields if field.name == name][:1]:
            if field.value.strip():
                yield lead + " ".join(field.value.split()), field.span.start
