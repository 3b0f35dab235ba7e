"""A plain text told apart: what is reading text, what states metadata, what is set aside, and why.

The order of the text is that of the source, save that a line which only a second copy has stands
where its neighbours stand in the first.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from glossator.model.documents import Markup, MetadataField, Reason, SetAside
from glossator.readers.clippings.author_boxes import author_box
from glossator.readers.clippings.beginnings import begins_with_facts, bios_over_text
from glossator.readers.clippings.bios import bios_behind
from glossator.readers.clippings.caption_names import caption_names
from glossator.readers.clippings.captions import heads_caption
from glossator.readers.clippings.code_pieces import code_pieces
from glossator.readers.clippings.contacts import press_contacts
from glossator.readers.clippings.contents import find_contents
from glossator.readers.clippings.fact_boxes import fact_box
from glossator.readers.clippings.facts import sheet
from glossator.readers.clippings.frame import frame
from glossator.readers.clippings.furniture import Judged, Verdict, judge, spoken
from glossator.readers.clippings.head_again import head_again, standfirst_again
from glossator.readers.clippings.head_in_box import head_in_box, states_date
from glossator.readers.clippings.ingredients import ingredient_heads
from glossator.readers.clippings.key_points import key_points
from glossator.readers.clippings.lettered import lettered
from glossator.readers.clippings.masthead import find_masthead
from glossator.readers.clippings.named_titles import named_title
from glossator.readers.clippings.numbered_steps import first_numeral
from glossator.readers.clippings.page_dates import settled_dates
from glossator.readers.clippings.page_marks import page_list, page_marks
from glossator.readers.clippings.pros_cons import points
from glossator.readers.clippings.prose import CLOSED, TEASER_WORDS, is_prose
from glossator.readers.clippings.pull_quotes import pull_quotes
from glossator.readers.clippings.quoted_posts import quoted_posts
from glossator.readers.clippings.rated_heads import rated_heads
from glossator.readers.clippings.repeats import find_copies
from glossator.readers.clippings.resumptions import find_resumptions
from glossator.readers.clippings.rows import find_rows
from glossator.readers.clippings.second_copies import (
    calls_copy,
    go_on,
    reading_order,
    second_copies,
)
from glossator.readers.clippings.section_links import (
    over_links,
    under_last_link,
    without_section_links,
)
from glossator.readers.clippings.section_names import is_familiar, names_list
from glossator.readers.clippings.shop_boxes import shop_boxes
from glossator.readers.clippings.short_sections import short_sections
from glossator.readers.clippings.side_boxes import heads_under_boxes, side_boxes
from glossator.readers.clippings.statements import is_name, stated
from glossator.readers.clippings.strays import Copy, Pair
from glossator.readers.clippings.tag_lists import tag_lists
from glossator.readers.clippings.threads import begun_by, started
from glossator.readers.clippings.trailing import (
    DATES,
    dated_behind,
    is_source_line,
    signed_inside,
    trailing,
)
from glossator.readers.clippings.wording import words_of
from glossator.readers.clippings.work_facts import work_facts
from glossator.readers.plain_lines import Line, read_lines

_TOP = 40  # lines in which bylines are looked for
_LONG_NAME = 5  # letters of a first name that is hardly another word


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """The reading text's lines in reading order, and what every other line is. `sections` are where
    the lines begin that the text's table of contents lists, `captions` those right over who took
    a picture, and facts of a few words: neither heads anything."""

    lines: tuple[Line, ...]
    fields: tuple[MetadataField, ...] = ()
    markup: tuple[Markup, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    sections: frozenset[int] = frozenset()
    captions: frozenset[int] = frozenset()


def clean(
    text: str,
    lines: Sequence[Line] | None = None,
    keep: Callable[[Line], bool] = lambda line: False,
) -> Cleaned:
    """`text` told apart; `lines` are its lines if they are known. `keep` names lines that are of
    the text whatever they look like, and end what stands above it."""
    lines = read_lines(text) if lines is None else lines
    lines, cut, linked = without_section_links(lines)
    copies = find_copies(lines)
    if go_on(lines, copies) and not linked:
        repeated = {pair.second for copy in copies for pair in copy.pairs}
        once = [line for i, line in enumerate(lines) if i not in repeated]
        whole = clean(text, once, keep)
        asides = [*whole.set_aside, *second_copies(lines, copies, set()), *cut]
        return replace(whole, set_aside=tuple(sorted(asides, key=lambda aside: aside.span)))
    paired = {pair.second: pair for copy in copies for pair in copy.pairs}
    first_end = copies[0].start if copies else len(lines)
    told = {lines[i].start for i in work_facts(lines)}
    boxed_facts = fact_box(lines[:first_end])
    facts = told | {lines[i].start for i in (*sheet(lines, words_of), *boxed_facts)}
    pages = page_marks(lines) | page_list(lines)
    one = first_numeral(lines[:first_end])
    counted = facts if one is None or one in pages else {*facts, lines[one].start}
    others = counted - told
    begin = begins_with_facts(lines, text, lambda line: keep(line) or line.start in others, told)
    contents = find_contents(lines[:first_end])
    rows = find_rows(lines[:first_end])
    on = find_resumptions(lines[:first_end])
    listed = {lines[i].start for i in {*contents.sections, *rows.titles, *on.headings}} | linked
    listed |= {lines[i].start for i in over_links(lines[:first_end])}
    listed |= {lines[i].start for i in ingredient_heads(lines[:first_end])}
    # what it comes to may stand above already: its heading is one though nothing stays under it
    listed |= {
        lines[copy.start - 1].start
        for copy in copies
        if copy.start and is_familiar(lines[copy.start - 1].text)
    }
    code = code_pieces(lines[:first_end]).code
    counted = {*counted, *(lines[i].start for i in (*rows.kept, *code, *on.paragraphs))}
    counted |= {lines[i].start for row in lettered(lines[:first_end]).rows for i in row}
    counted |= {lines[i].start for i in points(lines[:first_end])}
    counted |= {lines[i].start for i in press_contacts(lines[:first_end])}
    counted |= {lines[i].start for i in short_sections(lines[:first_end])}
    counted |= {lines[i].start for i in under_last_link(lines[:first_end])}

    def is_text(line: Line) -> bool:
        return keep(line) or line.start in listed | counted

    if begin is not None and contents.lines:
        begin = _behind(lines, begin, contents.lines)
    box = author_box(lines[:first_end])
    boxed = frozenset(box.others) if box else frozenset[int]()
    if begin is not None and boxed:
        begin = _behind(lines, begin, boxed)
    verdicts, tail = _verdicts(lines, copies, paired, is_text, begin, text)
    for i in head_in_box(lines, verdicts, begin or 0, text):
        del verdicts[i]
    named = named_title(lines, begin)
    if named is not None:
        verdicts.pop(named, None)
    for i in tuple(rated_heads(lines, verdicts.keys())):
        del verdicts[i]
    if begin is not None:
        for i in heads_under_boxes(lines, verdicts, begin, min(tail, first_end)):
            del verdicts[i]
            listed.add(lines[i].start)
        verdicts |= side_boxes(lines, verdicts, begin, min(tail, first_end), is_text)
        kept_lines = {i for i in range(first_end) if is_text(lines[i])}
        verdicts |= shop_boxes(lines[:first_end], verdicts, begin, kept_lines)
        verdicts |= tag_lists(lines[:first_end], verdicts, begin, is_text)
        authors = set(_authors(lines[: min(_TOP, begin)], text))
        verdicts |= caption_names(lines[:first_end], verdicts, begin, authors, is_text)
        behind_text = bios_behind(lines[:first_end], verdicts, begin, authors)
        verdicts |= {i: _OF_AUTHORS for i in behind_text if not keep(lines[i])}
    top_end = next((i for i in range(first_end) if keep(lines[i])), first_end)
    verdicts |= {i: CONTENTS for i in contents.lines if not keep(lines[i])}
    of_authors = boxed | (bios_over_text(lines, begin, text) if begin is not None else set())
    verdicts |= {i: _OF_AUTHORS for i in of_authors if not keep(lines[i])}
    quoted = quoted_posts(lines[:first_end])
    verdicts |= {i: verdict for i, verdict in quoted.items() if not keep(lines[i])}
    verdicts |= {i: _CREDIT for i in rows.credits if not keep(lines[i])}
    verdicts |= {i: _PAGE for i in pages if not is_text(lines[i])}
    above = (copy.start - 1 for copy in copies if copy.start - 1 not in verdicts)
    verdicts |= {i: _OVER_COPY for i in above if calls_copy(lines, i, is_text)}
    masthead = find_masthead(
        lines,
        verdicts,
        min(tail, top_end),
        begin,
        text=text,
        sections={*contents.sections, *(i for i, each in enumerate(lines) if each.start in told)},
        boxed=(box.label, *box.names) if box else (),
        named=named,
    )
    statements = dict(masthead.stated)
    last = len(lines) if not copies else first_end
    for start, end in ((0, last), (copies[-1].end, len(lines))) if copies else ((0, last),):
        statements |= trailing(lines, range(start, end), verdicts, statements, keep, text)
    statements |= started(lines, statements)
    if not any(field.name == "author" for each in statements.values() for field in each.fields):
        behind = range(begin or 0, last)
        statements |= begun_by(lines) or signed_inside(lines, behind, verdicts, text)
    if not any(field.name in DATES for each in statements.values() for field in each.fields):
        statements |= dated_behind(lines, min(tail, first_end), verdicts, text)
    above_text = {i: v for i, v in masthead.asides.items() if i not in contents.sections}
    verdicts = {**verdicts, **above_text}
    if begin is not None:
        kept = (i for i, line in enumerate(lines) if keep(line))
        known = {*verdicts, *statements, *paired, *kept}
        verdicts |= head_again(lines, begin, min(tail, first_end), known, statements)
        known |= verdicts.keys()
        verdicts |= standfirst_again(lines, begin, first_end, known, statements)
        verdicts |= key_points(lines, begin, first_end, {*known, *verdicts})
        verdicts |= pull_quotes(lines, begin, first_end, {*known, *verdicts})
    taken = {*statements, *(i for i in verdicts if i not in statements), *paired}
    rest = [i for i in range(len(lines)) if i not in taken]
    if not rest:
        # A title alone is the text's one passage.
        return Cleaned(lines=tuple(lines), set_aside=tuple(cut))
    order = reading_order(rest, copies)
    said = [statements[i] for i in sorted(statements)]
    asides = [
        SetAside(
            span=lines[i].span,
            reason=verdict.reason,
            evidence=verdict.evidence,
            differs=verdict.differs,
        )
        for i, verdict in verdicts.items()
        if i not in statements
    ]
    asides += second_copies(lines, copies, {*verdicts, *statements})
    asides += [aside for each in said for aside in each.asides]
    asides += cut
    return Cleaned(
        lines=tuple(_parted(lines, i, verdicts) for i in order),
        fields=settled_dates(
            [field for each in said for field in each.fields], text, (lines[i].text for i in order)
        ),
        markup=tuple(mark for each in said for mark in each.markup),
        set_aside=tuple(sorted(asides, key=lambda aside: aside.span)),
        sections=frozenset(listed),
        captions=frozenset(
            lines[i].start
            for i in order
            if i not in rows.titles
            and (_is_fact(lines, i, told) or _is_caption(lines, i, verdicts))
        ),
    )


def _is_fact(lines: Sequence[Line], i: int, facts: Collection[int]) -> bool:
    """Whether a line is of a row of facts, and not what the row is called, over its first."""
    opens = i == 0 or lines[i - 1].start not in facts
    names = opens and is_familiar(lines[i].text) and lines[i].text[-1] not in ":："
    return lines[i].start in facts and not names


_CAPTION = 6  # words of a line over a credit that heads nothing


def _is_caption(lines: Sequence[Line], i: int, verdicts: Mapping[int, Verdict]) -> bool:
    """Whether the line right below says who took the picture that line `i` tells of, or the label
    of a caption stands right above."""
    if i and lines[i].before == 0 and heads_caption(lines[i - 1].text):
        return True
    below = verdicts.get(i + 1)
    told = lines[i].words >= _CAPTION or _is_shown(lines, i)
    credited = below is not None and below.reason == "image-credit"
    return credited and told and lines[i + 1].before == 0


# what stands inside texts, between two paragraphs
_INSIDE: tuple[Reason, ...] = ("related-links", "advertisement", "newsletter", "image-credit")


def _may_rule(lines: Sequence[Line], i: int, verdicts: Mapping[int, Verdict]) -> bool:
    """Whether the line over line `i` is the bare heading of a list, of which `i` may be a line."""
    bare = verdicts[i - 1].reason in ("related-links", "newsletter") and lines[i - 1].words <= 3
    ends = i - 2 in verdicts and verdicts[i - 2].reason == verdicts[i - 1].reason
    ends = ends and lines[i - 1].before == 0  # the button of a form
    return bare and not ends and lines[i].before == 0


def _parted(lines: Sequence[Line], i: int, verdicts: Mapping[int, Verdict]) -> Line:
    """Line `i`; the blank line above a box that is set aside right over it is its own."""
    above = i
    named = is_familiar(lines[i].text) or names_list(lines[i].text)
    while lines[above].before == 0 and above - 1 in verdicts:
        inside = named or verdicts[above - 1].reason in _INSIDE
        if not inside or _may_rule(lines, i, verdicts):
            return lines[i]
        above -= 1
    if above < i and verdicts[above].reason == "image-credit" and _is_shown(lines, above - 1):
        above -= 1
    before = lines[above].before
    return replace(lines[i], before=before) if before > lines[i].before else lines[i]


def _is_shown(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i`, right over who took a picture, says behind a blank line what it shows."""
    line = lines[i]
    told = line.words >= _CAPTION or bool(CLOSED.search(line.ending))
    return i > 0 and line.before > 0 and line.after == 0 and told and line.words <= TEASER_WORDS


_CREDIT = Verdict(
    reason="image-credit",
    evidence="stands between a title and its paragraph, where others say who took a picture",
)
_PAGE = Verdict(reason="navigation", evidence="numbers a page or a post, as others do")
_OVER_COPY = Verdict(reason="navigation", evidence="heads nothing but a second copy of the text")
CONTENTS = Verdict(reason="navigation", evidence="lists headings that stand again in the text")


_OF_AUTHORS = Verdict(reason="site-notice", evidence="stands in a box on the authors")


def _behind(lines: Sequence[Line], begin: int, box: Collection[int]) -> int:
    """`begin`, unless it is a line of `box`, as the table of contents is one: then the first prose
    behind that."""
    if begin not in box:
        return begin
    after = range(max(box) + 1, len(lines))
    return next((i for i in after if is_prose(lines[i])), begin)


# --- furniture ----------------------------------------------------------------------------------


def _verdicts(
    lines: Sequence[Line],
    copies: Sequence[Copy],
    paired: Mapping[int, Pair],
    keep: Callable[[Line], bool],
    begin: int | None,
    text: str,
) -> tuple[dict[int, Verdict], int]:
    """Furniture in each stretch between the copies and in them; and where the first text ends."""
    bounds = sorted({0, len(lines), *(c.start for c in copies), *(c.end for c in copies)})
    verdicts: dict[int, Verdict] = {}
    tail = len(lines)
    top = lines[: min(_TOP, begin or 0)]
    authors = _authors(top, text)
    names = [line.key.casefold() for line in top if is_name(line.text) and not words_of(line.key)]
    starts = {copy.start for copy in copies}
    for start, end in pairwise(bounds):
        stretch = lines[start:end]
        kept = [keep(line) for line in stretch]
        words = spoken(stretch, kept)
        if start == 0:
            words = [
                None if i < len(top) and states_date(line, text) else each
                for i, (line, each) in enumerate(zip(stretch, words, strict=True))
            ]
        judged: Judged = judge(
            stretch,
            lambda line: keep(line) or is_source_line(line),
            body=(begin or 0) if start == 0 else 0,
            whole=start == 0,
            words=words,
        )
        framed = frame(
            stretch,
            words,
            kept,
            begin=(begin or 0) if start == 0 else 0,
            authors=authors,
            names=names,
            whole=start == 0,
        )
        if start == 0:
            tail = min(judged.tail, framed.tail)
        # what only a second copy has is shown unless its own words are the site's, or it stands
        # between its title and its first paragraph
        structural = framed.verdicts
        if start in starts:
            first = next(
                (i for i in range(start, end) if i in paired and is_prose(lines[i])), start
            )
            structural = {i: each for i, each in structural.items() if start + i < first}
        for i, verdict in {**structural, **judged.verdicts}.items():
            if start not in starts or start + i not in paired:
                verdicts[start + i] = verdict
    for second, pair in paired.items():
        if pair.first in verdicts and not pair.differs:
            verdicts[second] = verdicts[pair.first]
    return verdicts, tail


def _authors(lines: Sequence[Line], text: str) -> list[str]:
    """The names in bylines over the text, case-folded, and the first of each name alone."""
    names = [
        field.value.casefold()
        for line in lines
        if (said := stated(line, text))
        for field in said.fields
        if field.name == "author"
    ]
    names += [bare for name in names if (bare := _DEGREE.sub("", name)) != name and " " in bare]
    return [*names, *(name.split()[0] for name in names if len(name.split()[0]) >= _LONG_NAME)]


# "Dr Ada Lind" signs, and the box on her says "Ada Lind"
_DEGREE = re.compile(
    r"^(?:(?:dr|prof|professor|professora?|profesora?|professeure?|professoressa|dott|dra|drs|mag"
    r"|ing|dipl|sir|dame|rev|mgr|phdr|judr|mudr|hab|inż|mec|adv|д-р|проф|h\.? ?c|rer|nat|phil|med)"
    r"\b\.?-? ?)+",
)
