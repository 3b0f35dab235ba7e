"""The lines of a page that are text whatever they look like: facts, counted rows, code, headings
that a table of contents lists, and what else its shape tells to be of the text."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from glossator.readers.clippings.choice_heads import choice_heads
from glossator.readers.clippings.code_pieces import code_pieces
from glossator.readers.clippings.contacts import press_contacts
from glossator.readers.clippings.contents import Contents, find_contents
from glossator.readers.clippings.fact_boxes import fact_box
from glossator.readers.clippings.facts import sheet
from glossator.readers.clippings.ingredients import ingredient_heads
from glossator.readers.clippings.kept_headings import listed_behind, over_questions
from glossator.readers.clippings.lettered import lettered
from glossator.readers.clippings.numbered_notes import numbered_notes
from glossator.readers.clippings.numbered_steps import first_numeral
from glossator.readers.clippings.page_marks import page_list, page_marks
from glossator.readers.clippings.pasted_code import coded
from glossator.readers.clippings.pros_cons import points
from glossator.readers.clippings.resumptions import find_resumptions
from glossator.readers.clippings.rows import Rows, find_rows
from glossator.readers.clippings.section_links import over_links, under_last_link
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.short_sections import short_sections
from glossator.readers.clippings.signed_off import signed_off
from glossator.readers.clippings.strays import Copy
from glossator.readers.clippings.wording import words_of
from glossator.readers.clippings.work_facts import work_facts
from glossator.readers.plain_lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Staying:
    """What stays, by where the lines begin: `told` are facts on what the text is about, `facts`
    these and those of tables and boxes, `code` what buttons copy or looks like code, `text` all
    that is of the text, `headings` what heads its sections. By index: `contents` and `rows`,
    and `pages`, numbers of pages, which do not stay."""

    told: frozenset[int]
    facts: frozenset[int]
    code: frozenset[int]
    text: frozenset[int]
    headings: frozenset[int]
    contents: Contents
    rows: Rows
    pages: frozenset[int]

    def has(self, line: Line) -> bool:
        """Whether `line` stays."""
        return line.start in self.headings or line.start in self.text


def find_staying(
    source: str,
    lines: Sequence[Line],
    first: Sequence[Line],
    copies: Sequence[Copy],
    linked: Set[int],
) -> Staying:
    """What stays of `lines` of the text `source`; `first` are those of the first text, `copies` are
    what says it again, `linked` where headings begin that links beside them told."""
    told = {lines[i].start for i in work_facts(lines)}
    facts = told | {lines[i].start for i in (*sheet(lines, words_of), *fact_box(first))}
    pages = page_marks(lines) | page_list(lines)
    one = first_numeral(first)
    if one is not None and one not in pages:
        facts.add(lines[one].start)
    contents = find_contents(first)
    rows = find_rows(first)
    resumed = find_resumptions(first)
    headings = {
        *contents.sections,
        *rows.titles,
        *resumed.headings,
        *over_links(first),
        *ingredient_heads(first),
        *_over_copies(lines, copies),
        *over_questions(first),
        *choice_heads(first),
        *listed_behind(first),
    }
    code = code_pieces(first).code | coded(first, source)
    text = {
        *rows.kept,
        *code,
        *(i for row in lettered(first).rows for i in row),
        *resumed.paragraphs,
        *points(first),
        *signed_off(first),
        *press_contacts(first),
        *numbered_notes(first),
        *short_sections(first),
        *under_last_link(first),
    }
    return Staying(
        told=frozenset(told),
        facts=frozenset(facts),
        text=frozenset(facts | {lines[i].start for i in text}),
        headings=frozenset(linked | {lines[i].start for i in headings}),
        contents=contents,
        rows=rows,
        code=frozenset(lines[i].start for i in code),
        pages=frozenset(pages),
    )


def _over_copies(lines: Sequence[Line], copies: Sequence[Copy]) -> set[int]:
    """The headings right over `copies`: what a section comes to may stand above already, and its
    heading is one though nothing stays under it."""
    above = (copy.start - 1 for copy in copies if copy.start)
    return {i for i in above if is_familiar(lines[i].text)}
