"""A plain text told apart: what is reading text, what states metadata, what is set aside, and why.

The order of the text is that of the source, save that a line which only a second copy has stands
where its neighbours stand in the first.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from glossator.model.documents import Markup, MetadataField, SetAside
from glossator.readers.clippings.around_text import around_text
from glossator.readers.clippings.authors_behind import named_behind
from glossator.readers.clippings.beginnings import bios_over_text
from glossator.readers.clippings.bios import bios_behind
from glossator.readers.clippings.caption_names import caption_names
from glossator.readers.clippings.foot_rows import pitches_again, teaser_rows
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.head_again import head_again, standfirst_again
from glossator.readers.clippings.head_in_box import head_in_box
from glossator.readers.clippings.kept_headings import of_series, over_own_lines
from glossator.readers.clippings.key_points import key_points
from glossator.readers.clippings.masthead import Masthead, find_masthead
from glossator.readers.clippings.named_buttons import machine_heads, named_buttons
from glossator.readers.clippings.named_titles import named_title
from glossator.readers.clippings.offer_rows import offer_rows
from glossator.readers.clippings.page import Page, page_of
from glossator.readers.clippings.page_dates import settled_dates
from glossator.readers.clippings.pull_quotes import pull_quotes
from glossator.readers.clippings.quoted_posts import quoted_posts
from glossator.readers.clippings.rated_heads import rated_heads
from glossator.readers.clippings.remaining import is_caption, is_fact, parted
from glossator.readers.clippings.repeats import find_copies
from glossator.readers.clippings.second_copies import (
    calls_copy,
    go_on,
    reading_order,
    second_copies,
)
from glossator.readers.clippings.section_links import without_section_links
from glossator.readers.clippings.shop_boxes import shop_boxes
from glossator.readers.clippings.side_boxes import heads_under_boxes, side_boxes
from glossator.readers.clippings.signed_places import signed_places
from glossator.readers.clippings.statement import Statement
from glossator.readers.clippings.strays import Copy
from glossator.readers.clippings.stretches import authors_over, furniture
from glossator.readers.clippings.tag_lists import tag_lists
from glossator.readers.clippings.threads import begun_by, started
from glossator.readers.clippings.trailing import DATES, dated_behind, signed_inside, trailing
from glossator.readers.clippings.widget_lines import widget_lines
from glossator.readers.plain_lines import Line, read_lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """The reading text's lines in reading order, and what every other line is. `sections` are where
    the lines begin that the text's table of contents lists, `captions` those right over who took
    a picture, and facts of a few words: neither heads anything; `code` those of code that buttons
    copy."""

    lines: tuple[Line, ...]
    fields: tuple[MetadataField, ...] = ()
    markup: tuple[Markup, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    sections: frozenset[int] = frozenset()
    captions: frozenset[int] = frozenset()
    code: frozenset[int] = frozenset()


def clean(
    text: str,
    lines: Sequence[Line] | None = None,
    keep: Callable[[Line], bool] = lambda line: False,
) -> Cleaned:
    """`text` told apart; `lines` are its lines if they are known. `keep` names lines that are of
    the text whatever they look like, and end what stands above it."""
    lines = read_lines(text) if lines is None else lines
    lines, cut, linked = without_section_links(lines, keep)
    copies = find_copies(lines)
    if go_on(lines, copies) and not linked:
        return _said_once(text, lines, copies, cut, keep)
    page = page_of(text, lines, copies, linked, keep)
    verdicts, tail = furniture(lines, copies, page.is_text, page.begin, text)
    verdicts = _without_heads(page, verdicts)
    named = named_title(page.lines, page.begin)
    if named is not None:
        verdicts.pop(named, None)
    verdicts = _with_foot(page, verdicts, tail)
    page, verdicts = _with_headings(page, verdicts, tail)
    verdicts = _with_boxes(page, verdicts, tail)
    verdicts = _with_lines_by_shape(page, verdicts)
    masthead = _masthead(page, verdicts, tail, named)
    statements = _statements(page, masthead, verdicts, tail)
    above = (i for i in masthead.asides if i not in page.staying.contents.sections)
    verdicts |= {i: masthead.asides[i] for i in above}
    verdicts |= _said_again(page, verdicts, statements, tail)
    verdicts |= around_text(page, verdicts, statements)
    return _cleaned(page, verdicts, statements, cut)


def _said_once(
    text: str,
    lines: Sequence[Line],
    copies: Sequence[Copy],
    cut: Sequence[SetAside],
    keep: Callable[[Line], bool],
) -> Cleaned:
    """`text`, in whose midst stretches stand twice, without their second copies."""
    repeated = {pair.second for copy in copies for pair in copy.pairs}
    once = [line for i, line in enumerate(lines) if i not in repeated]
    whole = clean(text, once, keep)
    twice = tuple(second_copies(lines, copies, set()))
    asides = [*whole.set_aside, *twice, *_outside(cut, twice)]
    return replace(whole, set_aside=tuple(sorted(asides, key=lambda aside: aside.span)))


# --- more and less furniture than its words and its place tell -----------------------------------


def _without_heads(page: Page, verdicts: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """`verdicts` without those on the head of the text, in a box of facts or over a rating."""
    left = dict(verdicts)
    for i in head_in_box(page.lines, left, page.begin or 0, page.text):
        del left[i]
    for i in tuple(rated_heads(page.lines, left.keys())):
        del left[i]
    return left


def _with_headings(
    page: Page, verdicts: Mapping[int, Verdict], tail: int
) -> tuple[Page, dict[int, Verdict]]:
    """`page` with the headings that stand right under boxes, and `verdicts` without them."""
    left = dict(verdicts)
    if page.begin is None:
        return page, left
    end = min(tail, len(page.first))
    reasons = {i: each.reason for i, each in left.items()}
    heads = heads_under_boxes(page.lines, left, page.begin, end)
    heads |= over_own_lines(page.lines, reasons, page.begin, len(page.first))
    heads |= of_series(page.lines, reasons, page.begin, end)
    for i in heads:
        del left[i]
    headings = page.staying.headings | {page.lines[i].start for i in heads}
    staying = replace(page.staying, headings=headings)
    return replace(page, staying=staying), left


def _with_foot(page: Page, verdicts: Mapping[int, Verdict], tail: int) -> dict[int, Verdict]:
    """`verdicts` and those on what the site says over and behind the text, or behind it in rows."""
    if page.begin is None:
        return dict(verdicts)
    lines, keep = page.first, page.keep
    staying = {i for i, line in enumerate(lines) if page.is_text(line)}
    end = min(tail, len(lines))
    more = pitches_again(lines, page.begin, end)
    more |= teaser_rows(lines, verdicts, page.begin, end, staying)
    return {**verdicts, **{i: each for i, each in more.items() if not keep(lines[i])}}


def _with_boxes(page: Page, verdicts: Mapping[int, Verdict], tail: int) -> dict[int, Verdict]:
    """`verdicts` and those on boxes beside the text, lists of tags, names over pictures and what is
    said of the authors."""
    more = dict(verdicts)
    begin, first = page.begin, page.first
    if begin is None:
        return more
    more |= side_boxes(page.lines, more, begin, min(tail, len(first)), page.is_text)
    staying = {i for i, line in enumerate(first) if page.is_text(line)}
    more |= shop_boxes(first, more, begin, staying)
    said = widget_lines(first, begin) | offer_rows(first, begin, staying)
    more |= {i: each for i, each in said.items() if i not in more and not page.keep(first[i])}
    more |= tag_lists(first, more, begin, page.is_text)
    authors = set(authors_over(page.lines, begin, page.text))
    more |= caption_names(first, more, begin, authors, page.is_text)
    return more | page.verdicts(_OF_AUTHORS, bios_behind(first, more, begin, authors))


def _with_lines_by_shape(page: Page, verdicts: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """`verdicts` and those on tables of contents, boxes on authors, quoted posts, credits, numbers
    of pages and what heads nothing but a copy."""
    lines, keep, staying = page.lines, page.keep, page.staying
    of_authors = set(page.box.others) if page.box else set()
    if page.begin is not None:
        of_authors |= bios_over_text(lines, page.begin, page.text)
    more = {
        **verdicts,
        **page.verdicts(_CONTENTS, staying.contents.lines),
        **page.verdicts(_OF_AUTHORS, of_authors),
        **{i: each for i, each in quoted_posts(page.first).items() if not keep(lines[i])},
        **page.verdicts(_CREDIT, staying.rows.credits),
        **{i: _PAGE for i in staying.pages if not page.is_text(lines[i])},
    }
    if page.begin is not None:
        named = named_buttons(page.first, page.begin) | machine_heads(lines, more, page.begin)
        more |= {i: each for i, each in named.items() if not keep(lines[i])}
    above = (copy.start - 1 for copy in page.copies if copy.start - 1 not in more)
    return more | {i: _OVER_COPY for i in above if calls_copy(lines, i, page.is_text)}


_CREDIT = Verdict(
    reason="image-credit",
    evidence="stands between a title and its paragraph, where others say who took a picture",
)
_PAGE = Verdict(reason="navigation", evidence="numbers a page or a post, as others do")
_OVER_COPY = Verdict(reason="navigation", evidence="heads nothing but a second copy of the text")
_CONTENTS = Verdict(reason="navigation", evidence="lists headings that stand again in the text")
_OF_AUTHORS = Verdict(reason="site-notice", evidence="stands in a box on the authors")


# --- what states metadata -------------------------------------------------------------------------


def _masthead(
    page: Page, verdicts: Mapping[int, Verdict], tail: int, named: int | None
) -> Masthead:
    """What stands over the text: title, standfirst, byline, date, and furniture between them;
    `named` is the line that the page names elsewhere as its title."""
    lines, staying, box = page.lines, page.staying, page.box
    kept = (i for i, line in enumerate(page.first) if page.keep(line))
    told = (i for i, line in enumerate(lines) if line.start in staying.told)
    return find_masthead(
        lines,
        verdicts,
        min(tail, next(kept, len(page.first))),
        page.begin,
        text=page.text,
        sections={*staying.contents.sections, *told},
        boxed=(box.label, *box.names) if box else (),
        named=named,
    )


def _statements(
    page: Page, masthead: Masthead, verdicts: Mapping[int, Verdict], tail: int
) -> dict[int, Statement]:
    """The lines that state metadata: those of `masthead`, of the end of the text, and where these
    name no author or no date, those inside it."""
    lines, text, end = page.lines, page.text, len(page.first)
    statements = dict(masthead.stated)
    behind = (range(page.copies[-1].end, len(lines)),) if page.copies else ()
    for stretch in (range(end), *behind):
        statements |= trailing(lines, stretch, verdicts, statements, page.keep, text)
    statements |= started(lines, statements)
    if not _state(statements, ("author",)):
        inside = range(page.begin or 0, end)
        statements |= begun_by(lines) or signed_inside(lines, inside, verdicts, text)
    if not _state(statements, ("author",)):
        statements |= named_behind(lines[:end], min(tail, end), verdicts)
    if not _state(statements, DATES):
        statements |= dated_behind(lines, min(tail, end), verdicts, text)
    return statements


def _state(statements: Mapping[int, Statement], names: Collection[str]) -> bool:
    return any(field.name in names for each in statements.values() for field in each.fields)


def _said_again(
    page: Page,
    verdicts: Mapping[int, Verdict],
    statements: Mapping[int, Statement],
    tail: int,
) -> dict[int, Verdict]:
    """Verdicts on lines that say again what the head of the page or a paragraph says."""
    begin, lines, end = page.begin, page.lines, len(page.first)
    if begin is None:
        return {}
    kept = (i for i, line in enumerate(lines) if page.keep(line))
    known = {*verdicts, *statements, *page.paired, *kept}
    again = dict(head_again(lines, begin, min(tail, end), known, statements))
    known |= again.keys()
    again |= standfirst_again(lines, begin, end, known, statements)
    again |= key_points(lines, begin, end, known | again.keys())
    again |= pull_quotes(lines, begin, end, known | again.keys())
    return again


# --- what it comes to -----------------------------------------------------------------------------


def _cleaned(
    page: Page,
    verdicts: Mapping[int, Verdict],
    statements: Mapping[int, Statement],
    cut: Sequence[SetAside],
) -> Cleaned:
    lines = page.lines
    taken = {*statements, *verdicts, *page.paired}
    rest = [i for i in range(len(lines)) if i not in taken]
    if not rest:
        # A title alone is the text's one passage.
        return Cleaned(lines=tuple(lines), set_aside=tuple(cut))
    order = reading_order(rest, page.copies)
    places = signed_places(lines)
    said = [statements[i] for i in sorted(statements)]
    fields = [field for each in said for field in each.fields]
    twice = tuple(second_copies(lines, page.copies, {*verdicts, *statements}))
    asides = [
        *_asides(lines, {i: each for i, each in verdicts.items() if i not in statements}),
        *twice,
        *(aside for each in said for aside in each.asides),
        *_outside(cut, twice),
    ]
    return Cleaned(
        lines=tuple(parted(lines, i, verdicts) for i in order),
        fields=settled_dates(fields, page.text, (lines[i].text for i in order)),
        markup=tuple(mark for each in said for mark in each.markup),
        set_aside=tuple(sorted(asides, key=lambda aside: aside.span)),
        sections=page.staying.headings,
        code=page.staying.code,
        captions=frozenset(
            lines[i].start
            for i in order
            if i not in page.staying.rows.titles
            and (
                i in places
                or is_fact(lines, i, page.staying.told)
                or is_caption(lines, i, verdicts)
            )
        ),
    )


def _outside(cut: Iterable[SetAside], twice: Sequence[SetAside]) -> Iterable[SetAside]:
    """Those of `cut` that are in none of the stretches that stand `twice`: such a stretch goes on
    over what was cut between its lines."""
    for each in cut:
        if not any(a.span.start <= each.span.start < a.span.end for a in twice):
            yield each


def _asides(lines: Sequence[Line], verdicts: Mapping[int, Verdict]) -> Iterable[SetAside]:
    for i, verdict in verdicts.items():
        yield SetAside(
            span=lines[i].span,
            reason=verdict.reason,
            evidence=verdict.evidence,
            differs=verdict.differs,
        )
