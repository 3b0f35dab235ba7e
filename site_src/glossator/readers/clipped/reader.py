"""Pages that a clipper wrote as Markdown: what their site set round the text is set aside by the
same evidence as in a page somebody copied, the rest stays as Markdown has it.

The blocks of the page are laid out as the lines of a copied page (`Layout`), told apart there, and
what was found of each line holds for its block.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from glossator.model.documents import Markup, MetadataField, Reading, SetAside
from glossator.model.trees import (
    Span,
)
from glossator.readers.clipped.addresses import authors_linked
from glossator.readers.clipped.attributes import plainly_titled, without_attributes
from glossator.readers.clipped.author_box import author_box
from glossator.readers.clipped.divisions import divided, divisions_of, is_written_by_pandoc
from glossator.readers.clipped.edit_links import kept_sections, without_edit_links
from glossator.readers.clipped.excerpts import described
from glossator.readers.clipped.exports import exported, filed, is_programs
from glossator.readers.clipped.forums import asked_by, begun_by, posts_of, round_posts
from glossator.readers.clipped.heads import (
    Title,
    author_in,
    authors_beside_date,
    behind_title,
    dates_beside_title,
    names_over,
    said_over,
    signed_over,
    stated_over,
    title_of,
    titled_again,
)
from glossator.readers.clipped.hosts import host_of
from glossator.readers.clipped.kept_titles import dated_bylines
from glossator.readers.clipped.layout import Layout
from glossator.readers.clipped.left import apart_of, left_of, lines_by_part
from glossator.readers.clipped.over_sections import over_sections
from glossator.readers.clipped.parts import width_of
from glossator.readers.clipped.run_in_heads import without_run_in_words
from glossator.readers.clipped.settled import settled
from glossator.readers.clipped.units import Unit, units_of
from glossator.readers.clipped.verdicts import asides_of
from glossator.readers.clipped.words import place_of, without, words_of
from glossator.readers.clippings.cleaning import clean
from glossator.text import folded


def without_furniture(reading: Reading) -> Reading:
    """`reading` of a page that a clipper wrote, without what is its site's."""
    divisions = divisions_of(reading.source.text)
    if divisions or is_written_by_pandoc(reading.source.text):
        blocks, marks = without_attributes(reading.blocks, reading.source.text)
        fields, titled = plainly_titled(reading.fields, reading.source.text)
        marks = (*reading.markup, *marks, *titled)
        reading = replace(reading, blocks=blocks, fields=fields, markup=marks)
    run_in = tuple(without_run_in_words(reading.blocks, reading.source.text))
    blocks, edited = without_edit_links(run_in)
    reading = replace(reading, blocks=blocks)
    width = width_of(reading.blocks, reading.source.text)
    units = tuple(units_of(reading.blocks, reading.source.text, width=width))
    found = _Sorted(reading, units, divided(units, divisions), edited)
    parts = lines_by_part(units)
    return replace(
        reading,
        blocks=tuple(left_of(reading.blocks, found.gone, parts)),
        fields=(*found.given, *found.fields),
        markup=(*reading.markup, *found.markup),
        set_aside=tuple(sorted((*edited, *found.set_aside), key=lambda aside: aside.span)),
        apart=tuple(apart_of(reading.blocks, found.gone, parts)),
    )


# --- what was found of them -----------------------------------------------------------------------


class _Sorted:
    """What of a page is set aside or states metadata; `gone` are the blocks that leave the text."""

    def __init__(
        self,
        reading: Reading,
        units: Sequence[Unit],
        divided: Mapping[Span, SetAside],
        edited: Sequence[SetAside],
    ) -> None:
        self._text = reading.source.text
        self.given = list(reading.fields)
        self._said = {(f.name, folded(f.value).casefold()) for f in reading.fields}
        self._names = {field.name for field in reading.fields}
        self.gone: set[Span] = set()
        self.fields: list[MetadataField] = []
        self.markup: list[Markup] = []
        self.set_aside: list[SetAside] = []
        written = (*exported(units), *described(units, reading.blocks))
        for unit, told in written:
            if told and not unit.within:
                self._state(unit, told)
                self._said |= {(f.name, folded(f.value).casefold()) for f in self.fields}
        known = replace(reading, fields=(*reading.fields, *self.fields))
        self._names |= {field.name for field in self.fields}
        of_export = dict(filed(units, written, self.given))
        listed = {*of_export, *(unit.span for unit, _ in written)}
        over, units = units, [unit for unit in units if unit.span not in listed]
        layout = Layout(known, units)
        cleaned = clean(layout.text, layout.lines, layout.is_kept)
        host = host_of(known, units)
        stated = settled(cleaned.fields, known.fields, host, layout)
        cleaned = replace(cleaned, fields=tuple(stated))
        asides = dict(asides_of(units, layout, cleaned, known, divided))
        for span in tuple(kept_sections(units, asides, edited)):
            del asides[span]
        for span in tuple(over_sections(units, asides)):
            del asides[span]
        if not any(f.name == "published" for f in (*known.fields, *cleaned.fields)):
            for span in dates_beside_title(units):
                asides.pop(span, None)
        if not any(f.name == "author" for f in (*known.fields, *cleaned.fields)):
            for span in authors_beside_date(units):
                asides.pop(span, None)
        # what a line states that leaves the text otherwise, as of a remark, is not of the page
        left = [f for f in cleaned.fields if _unit_of(f, layout) not in asides]
        dated = tuple(dated_bylines(units, [f.name for f in (*known.fields, *left)]))
        for unit, _ in dated:
            asides.pop(unit.span, None)
        signers = [f.value for f in (*known.fields, *cleaned.fields) if f.name == "author"]
        signed = signed_over(units)
        if signed is not None and signers and signed[0].text.strip() not in signers:
            signed = None
        if signed is not None:
            if not signers:
                asides.pop(signed[0].span, None)
            for unit in signed[1]:
                why = "tells what who wrote it is, between the name and the date"
                aside = SetAside(span=unit.span, reason="repeated-byline", evidence=why)
                asides[unit.span] = aside
        posts = posts_of(units)
        asides |= round_posts(posts, units)
        for post in posts:  # who says what in a thread is of its text
            asides.pop(post.name.span, None)
        begun = list(begun_by(posts))
        asked = None if signers or begun else asked_by(units)
        if asked is not None:
            begun.append(asked)
        for unit, _ in begun:
            asides.pop(unit.span, None)
        # the list of a note that has nothing of a site's or a program's is its owner's
        if asides or is_programs(written):
            for unit in over:
                if unit.span in of_export:
                    self._put_aside(unit, of_export[unit.span])
        title = title_of(reading, units)
        if title is not None:
            self._name(title)
        elif (parted := behind_title(reading, host)) is not None:
            self._part(*parted)
        for unit in titled_again(units, reading, [f.value for f in self.given]):
            why = "says the title again, with the name of the site"
            asides[unit.span] = SetAside(span=unit.span, reason="repeated-title", evidence=why)
        for unit in units:
            if unit.span in self.gone:
                continue
            if unit.span in asides:
                self._put_aside(unit, asides[unit.span])
        for unit, told in (*begun, *dated):
            self._state(unit, told)
        if signed is not None and not signers:
            self._state(signed[0], author_in(signed[0]))
        stays = {line.start for line in cleaned.lines}
        above: Unit | None = None
        for line in layout.lines:
            said = layout.units.get(line.start)
            if said and len(said.lines) > 1:
                continue  # what states metadata is one line
            fields = [f for f in cleaned.fields if line.start <= f.span.start < line.end]
            if said and (named := authors_linked(said)):
                # what stands behind the name of an author is no other one: their office
                fields = [f for f in fields if f.name != "author" or f.value in named]
            if title is not None:
                # a page that names itself in a heading has no other title among its lines
                fields = [f for f in fields if f.name != "title"]
            free = said and not said.kept and said.span not in self.gone
            states = bool(free and fields) and line.start not in stays
            if said and states and not _is_mentioned(said, fields, above):
                words = [layout.text[field.span.start : field.span.end] for field in fields]
                self._state(said, list(zip(fields, words, strict=True)))
            above = said or above
        named = {f.name for f in (*self.given, *self.fields)}
        if signed is not None and "author" not in named and signed[0].span not in self.gone:
            # the name was found in the words of a picture, which state nothing
            self._state(signed[0], author_in(signed[0]))
        for unit, told in tuple(stated_over(units, self.gone, (*self.given, *self.fields))):
            self._state(unit, told)
        told_of = [*self.given, *self.fields, *(field for field, _ in said_over(units))]
        authors = [field.value for field in told_of if field.name == "author"]
        for unit in tuple(names_over(units, self.gone, authors)):
            why = "is the name of who wrote it, over the text"
            again = SetAside(span=unit.span, reason="repeated-byline", evidence=why)
            self._put_aside(unit, again)
        box = author_box(units, self.gone, authors)
        for unit in units:
            if unit.span in box:
                self._put_aside(unit, box[unit.span])

    def _name(self, title: Title) -> None:
        """State the title without the name of its site, which is set aside with all that says the
        title again."""
        heading, named = title.heading, title.named
        evidence = "says the title again"
        again = SetAside(span=heading.span, reason="repeated-title", evidence=evidence)
        if isinstance(named, Unit):
            span = place_of(heading.text, heading.inlines, self._text)
            if span is None:
                return
            self._put_aside(named, again)
            self.gone.add(heading.span)
            self.fields.append(MetadataField(name="title", value=heading.text, span=span))
            self._mark_rest(heading, [span])
            return
        if self._part(named, heading.text):
            self._put_aside(heading, again)

    def _part(self, named: MetadataField, title: str) -> bool:
        """Whether the field `named` states `title` alone now, the name of the site set aside."""
        at = self._text.find(title, named.span.start, named.span.end)
        if at < 0:
            return False
        span = Span(at, at + len(title))
        evidence = "says the title again"
        again = SetAside(span=named.span, reason="repeated-title", evidence=evidence)
        field = replace(named, value=title, span=span)
        twice = [f for f in self.given if f.name == "title" and f is not named]
        for other in twice:
            if folded(other.value) == folded(named.value):
                self.given.remove(other)
                self.set_aside.append(replace(again, span=other.span))
        self.given[self.given.index(named)] = field
        for rest in without(named.span, [span]):
            if self._text[rest.start : rest.end].strip():
                why = "is the name of the site, beside the title"
                self.set_aside.append(SetAside(span=rest, reason="site-notice", evidence=why))
        return True

    def _put_aside(self, unit: Unit, why: SetAside) -> None:
        self.gone.add(unit.span)
        for span in words_of(unit.within or unit.cells or unit.inlines):
            self.set_aside.append(replace(why, span=span))

    def _state(self, unit: Unit, told: Sequence[tuple[MetadataField, str]]) -> None:
        """The metadata that `unit` states, each with its words. A line is set aside where the front
        matter says the same, and stays as it is where that says otherwise."""
        said = [(f.name, folded(f.value).casefold()) in self._said for f, _ in told]
        new = [field for (field, _), is_said in zip(told, said, strict=True) if not is_said]
        if not new:
            why = "says what the front matter says"
            aside = SetAside(span=unit.span, reason="repeated-byline", evidence=why)
            self._put_aside(unit, aside)
            return
        places = [place_of(words, unit.inlines, self._text) for f, words in told if f in new]
        if any(field.name in self._names for field in new) or None in places:
            return
        self.gone.add(unit.span)
        spans = [span for span in places if span is not None]
        for field, span in zip(new, spans, strict=True):
            self.fields.append(replace(field, span=span))
        self._mark_rest(unit, spans)

    def _mark_rest(self, unit: Unit, stated: Sequence[Span]) -> None:
        """The words of `unit` beside those that are `stated` are labels."""
        for words in words_of(unit.inlines):
            for rest in without(words, sorted(stated)):
                if self._text[rest.start : rest.end].strip():
                    self.markup.append(Markup(span=rest, kind="label"))


def _unit_of(field: MetadataField, layout: Layout) -> Span | None:
    """The unit in whose line `field` is stated."""
    lines = (line for line in layout.lines if line.start <= field.span.start < line.end)
    unit = next((layout.units.get(line.start) for line in lines), None)
    return unit.span if unit else None


def _is_mentioned(unit: Unit, fields: Sequence[MetadataField], above: Unit | None) -> bool:
    """Whether a name alone is one of a list or of a section, not who wrote the page."""
    alone = any(field.name == "author" and field.value == unit.text for field in fields)
    return alone and not unit.links and (unit.item or (above is not None and above.heads > 1))
