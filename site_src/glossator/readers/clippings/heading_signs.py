"""What speaks for a line of plain text being a heading: the table of signs."""

import re

from glossator.readers.clippings.captions import depicts
from glossator.readers.clippings.guesses import Maker, Sign
from glossator.readers.clippings.heading_neighbours import (
    is_address,
    is_among_amounts,
    is_among_facts,
    is_over_answer,
    is_over_table,
    is_source_of_quotation,
    tells_making,
)
from glossator.readers.clippings.heading_places import (
    Place,
    heads_list,
    is_alone,
    is_apart,
    is_behind_box,
    is_between,
    is_opening,
    is_over_lesser,
    is_over_part,
    is_over_question,
    is_over_questions,
    is_remark,
    is_replied_to,
    is_set_off,
    is_under_section,
    is_under_time,
    names_with_colon,
    parts_list,
    quotes_first,
    text_below,
)
from glossator.readers.clippings.heading_shapes import (
    ASKED,
    BOLD,
    CLOSED,
    FIGURE,
    GOES_ON,
    INNER_STOP,
    LONGEST,
    MOMENTS,
    QUESTION,
    TIME,
    TIMED,
    TOO_LONG,
    goes_on,
    is_capitals,
    is_dated,
    is_numbered,
    is_said,
    is_title_case,
)
from glossator.readers.clippings.heading_words import ADDED, CALLS, CODE, FORMULA, SIGNS_OFF
from glossator.readers.clippings.section_names import is_familiar, names_list
from glossator.readers.dates import is_span_of_days
from glossator.readers.plain_lines import is_list_start

_sign: Maker[Place] = Sign


_SENTENCE = 4  # words from which what begins with "And" may be a sentence


HEADS = "■◆◇▣❏❖"  # what Japanese and Korean texts begin headings with; circles begin items
_FIGURE_WORDS = 3  # of "47 days", over what it tells


SIGNS = (
    _sign("blank line above", 2, lambda p: p.above is None or p.line.before > 0),
    _sign(
        "no blank line above", -3, lambda p: p.spaced and p.above is not None and p.line.before == 0
    ),
    _sign("wider gap above", 1, lambda p: p.line.before > p.usual),
    _sign("in the table of contents, or one of a row that is counted", 20, lambda p: p.contents),
    _sign("text below", 2, text_below),
    _sign("between paragraphs without gaps", 2, lambda p: not p.spaced and is_between(p)),
    _sign("behind what is set aside, without gaps", 1, is_behind_box),
    _sign("numbered heading below", 1, lambda p: p.heading_below and is_numbered(p.below)),
    _sign("one of two headings, without gaps", 5, lambda p: p.stacked),
    _sign("between a list or table and a paragraph, without gaps", 3, lambda p: p.resumes),
    _sign("close over its text, as other headings are", 6, lambda p: p.attached),
    _sign("right under the sentences of a list", 7, lambda p: p.under_items),
    _sign("right under a picture", 4, lambda p: p.under_caption),
    _sign("answered in quotation marks, as others are", -20, lambda p: p.talked),
    _sign("caption of a table", -4, is_over_table),
    _sign("heading below", -2, lambda p: p.heading_below and not is_numbered(p.below)),
    _sign("over a heading of another kind", 4, is_over_lesser),
    _sign("name of a section over its first part, without gaps", 5, is_over_part),
    _sign(
        "over facts with the same labels as others, without gaps",
        20,
        lambda p: p.carded and p.line.before == 0,
    ),
    _sign("over several questions", 5, is_over_questions),
    _sign("over lines of a list without glyphs", 7, lambda p: p.over_list),
    _sign("one of a row, or of a pair", 20, lambda p: p.in_company),
    _sign(
        "over names and what is said to each, or over a row that counts",
        10,
        lambda p: p.over_entries,
    ),
    _sign(
        "a figure, told of below",
        -4,
        lambda p: (
            p.line.words <= _FIGURE_WORDS
            and any(char.isdigit() for char in p.line.text)
            and p.below is not None
            and p.below.before == 0
            and p.below.text[:1].islower()
        ),
    ),
    _sign("opens a group, as others do over paragraphs", 4, lambda p: p.opens_group),
    _sign("tells what a picture shows", -4, lambda p: depicts(p.line.text)),
    _sign("short line below", -4, lambda p: not p.heading_below and not text_below(p)),
    _sign("nothing below", -9, lambda p: p.below is None),
    _sign("title case", 2, lambda p: is_title_case(p.line.text)),
    _sign("capitals", 2, lambda p: is_capitals(p.line.text)),
    _sign("capital or figure first", 1, lambda p: p.small or not p.line.text[:1].islower()),
    _sign(
        "small letter first",
        -4,
        lambda p: p.line.text[:1].islower() and not (p.numbered or p.small or is_apart(p)),
    ),
    _sign("name of a section", 4, lambda p: is_familiar(p.line.text)),
    _sign("one of a row of numbers", 2, lambda p: p.numbered),
    _sign("number on a key", 2, lambda p: p.numbered and p.line.text[:3].endswith("\u20e3")),
    _sign(
        "paragraph or heading above",
        1,
        lambda p: p.above is None or is_between(p) or is_list_start(p.above.text),
    ),
    _sign("a text of paragraphs", 1, lambda p: p.prose_text),
    _sign(
        "closing mark",
        -9,
        lambda p: bool(CLOSED.search(p.line.ending)) and not is_familiar(p.line.text),
    ),
    _sign(
        "begins as a sentence goes on",
        -2,
        lambda p: p.line.words >= _SENTENCE and bool(GOES_ON.match(p.line.text)),
    ),
    _sign("set off by signs", 8, is_set_off),
    _sign(
        "begins with the sign of headings",
        9,
        lambda p: (
            p.line.text[0] in HEADS
            and p.line.words <= TOO_LONG
            and not (p.below is not None and p.below.text[0] == p.line.text[0])
            and not (p.above is not None and p.above.text[0] == p.line.text[0])
        ),
    ),
    _sign("names a list, with a colon", 10, names_with_colon),
    _sign("one of several labels with a colon", 13, lambda p: p.coloned),
    _sign("one of several names of sections", 8, lambda p: p.named),
    _sign("one of several days", 6, lambda p: p.dated),
    _sign("under the time of an entry", 6, is_under_time),
    _sign("over the first paragraph", -3, is_opening),
    _sign("parted by a bar", -4, lambda p: " | " in p.line.text),
    _sign("dates and clocks", -6, lambda p: len(MOMENTS.findall(p.line.text)) > 1),
    _sign("question", -1, lambda p: bool(QUESTION.search(p.line.ending))),
    _sign(
        "question between a table and a paragraph",
        1,
        lambda p: (
            p.resumes
            and p.above is not None
            and "\t" in p.above.text
            and bool(QUESTION.search(p.line.ending))
        ),
    ),
    _sign("one of several questions", 1, lambda p: p.asked),
    _sign(
        "one of several questions, alone",
        1,
        lambda p: p.asked and p.line.before > 0 and p.line.after > 0,
    ),
    _sign(
        "stop inside",
        -4,
        lambda p: bool(INNER_STOP.search(p.line.text)) and not (p.numbered or p.asked),
    ),
    _sign(
        "long",
        -4,
        lambda p: (
            p.line.words > LONGEST and not (p.asked or (p.numbered and p.line.text[0].isalpha()))
        ),
    ),
    _sign("too long", -9, lambda p: p.line.words > TOO_LONG),
    _sign(
        "quotation mark first",
        -6,
        lambda p: (
            p.line.text[:1] in '"“„«»‘「『—–>'
            and not (is_said(p.line.text) or quotes_first(p) or goes_on(p.line.text))
        ),
    ),
    _sign("said, and answered below", -9, is_replied_to),
    _sign("quoted, without a stop", -1, lambda p: is_said(p.line.text)),
    _sign("alone between paragraphs", 1, lambda p: is_between(p) and p.spaced and text_below(p)),
    _sign("alone over a paragraph", 1, is_alone),
    _sign("under the name of a section", 3, is_under_section),
    _sign(
        "name of a section over lines",
        2,
        lambda p: (
            (p.line.before > 0 or (not p.spaced and is_between(p)))
            and is_familiar(p.line.text)
            and not text_below(p)
        ),
    ),
    _sign("number of a figure", -9, lambda p: bool(FIGURE.fullmatch(p.line.text))),
    _sign("begins with a time", -6, lambda p: bool(TIMED.match(p.line.text))),
    _sign("row of a table", -9, lambda p: "\t" in p.line.text),
    _sign("parted by dots", -3, lambda p: "·" in p.line.text or "•" in p.line.text),
    _sign("name of a list", 8, heads_list),
    _sign(
        "name of a list, without gaps",
        2,
        lambda p: not p.spaced and names_list(p.line.text) and heads_list(p),
    ),
    _sign("parts a list", 7, parts_list),
    _sign("over one sentence, and a paragraph", 6, is_over_answer),
    _sign("a fact among facts", -9, is_among_facts),
    _sign("where somebody lives, under the name", -9, is_address),
    _sign("says whose a quotation is", -9, is_source_of_quotation),
    _sign("calls to act, or leads on", -9, lambda p: bool(CALLS.fullmatch(p.line.text))),
    _sign("a day", -9, lambda p: is_dated(p.line.text) and not p.dated),
    _sign("label in brackets over lines", 12, lambda p: p.bracketed),
    _sign(
        "long first line",
        -2,
        lambda p: p.above is None and p.line.words >= 6 and not is_title_case(p.line.text),
    ),
    _sign("bold", 8, lambda p: bool(BOLD.fullmatch(p.line.text))),
    _sign("number of a section", 14, lambda p: p.numeral),
    _sign("date or time", -9, lambda p: bool(TIME.fullmatch(p.line.text))),
    _sign("a span of days", -9, lambda p: is_span_of_days(p.line.text)),
    _sign(
        "said and asked",
        5,
        lambda p: is_said(ASKED.sub("", p.line.text)) and "?" in p.line.ending and is_between(p),
    ),
    _sign("one of a row of questions and answers", 6, lambda p: p.replied),
    _sign("name of a remark", -10, is_remark),
    _sign("code", -9, lambda p: bool(CODE.search(p.line.text))),
    _sign("signs off", -9, lambda p: bool(SIGNS_OFF.fullmatch(p.line.text))),
    _sign("for which part of a recipe amounts are", 14, lambda p: p.part_taken),
    _sign("says that it tells how a thing is made, over paragraphs", 5, tells_making),
    _sign("tells when something was added", -20, lambda p: bool(ADDED.fullmatch(p.line.text))),
    _sign("formula or message", -9, lambda p: bool(FORMULA.search(p.line.text))),
    _sign("one of a row of amounts", -9, is_among_amounts),
    _sign("list item", -9, lambda p: is_list_start(p.line.text) and not p.numbered),
    _sign("no letters", -9, lambda p: not any(char.isalpha() for char in p.line.text)),
    _sign(
        "address", -9, lambda p: "://" in p.line.text or bool(re.search(r"\S@\S+\.\w", p.line.text))
    ),
    _sign("quotation over a question", 7, is_over_question),
    _sign("conversation", -6, lambda p: p.spoken and not is_familiar(p.line.text)),
)
