"""What stands over a text and states it: title, byline, date, reading time, standfirst, source.

Title and standfirst are found by evidence that adds up (`titles`); the other lines by their
wording, piece by piece (`By A | 3 May 2024 | 5 min`, `statements`).
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from glossator.model.documents import Markup
from glossator.model.trees import Guess, Span
from glossator.readers.clippings.above_titles import names_above
from glossator.readers.clippings.books import is_of_book
from glossator.readers.clippings.companies import companies_dated
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.head_furniture import days_above, filed_between, names_in_menu
from glossator.readers.clippings.head_window import HIGHEST, head_window, top_of
from glossator.readers.clippings.headings import is_underlined
from glossator.readers.clippings.headline_shapes import ends_open, says_when
from glossator.readers.clippings.loose_bylines import signs_loosely
from glossator.readers.clippings.masses_above import masses_above
from glossator.readers.clippings.name_lines import named_with_office
from glossator.readers.clippings.overhead import above_title, is_menu, is_path
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.same_titles import is_alt, says_again
from glossator.readers.clippings.signatures import (
    bare_names,
    labels_over_byline,
    names_under_label,
    tells_role,
    whole_line,
)
from glossator.readers.clippings.signed_below import signed_below
from glossator.readers.clippings.signers import authors_with_roles
from glossator.readers.clippings.split_keys import keyed_apart
from glossator.readers.clippings.standfirsts import find_standfirst
from glossator.readers.clippings.statement import Statement
from glossator.readers.clippings.statements import stated
from glossator.readers.clippings.title_place import TITLE_WORDS
from glossator.readers.clippings.title_words import is_occasion, is_section, numbers_sitting
from glossator.readers.clippings.titles import find_title
from glossator.readers.clippings.under_titles import under_title
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.clippings.zones import is_comment_mark
from glossator.readers.dates import is_span_of_days, iso_date
from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_direction

_NEAR = 5  # lines behind a standfirst in which its byline stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """Lines over and behind a text, by index, that state something: their fields and markup; and
    those that only repeat or describe what is stated."""

    stated: Mapping[int, Statement]
    asides: Mapping[int, Verdict]
    title: int | None


def find_masthead(
    lines: Sequence[Line],
    furniture: Mapping[int, Verdict],
    tail: int,
    begin: int | None,
    *,
    text: str,
    sections: Collection[int] = (),
    boxed: Sequence[int] = (),
    named: int | None = None,
) -> Masthead:
    """Title, byline, dates and standfirst of `lines`, whose furniture is known; `tail` is where
    what stands behind the text begins, `text` the source; `sections` are lines that a table of
    contents lists, or facts, which are no title, `boxed` the word for authors and the names in
    a box on them, `named` the line that the page names elsewhere as its title."""
    signed_by = 0 if begin is None else signed_below(lines, begin, text)
    free = head_window(
        lines, furniture, tail, begin, signed_by, lambda line: _is_stated(line, text)
    )
    top = top_of(free, begin, signed_by)
    body = len(top) - 1 - signed_by if begin is not None else len(top)
    statements = {i: said for i in top if (said := stated(lines[i], text)) is not None}
    # its day is of the title there: `Press conference of the council of 3 June 2022`
    statements = {i: said for i, said in statements.items() if not _names_day(lines[i], said)}
    end = min(tail, HIGHEST) if begin is None else begin
    statements |= keyed_apart(lines, end, statements)
    signing = authors_with_roles(lines, [i for i in top if i not in statements])
    if signing and max(signing) + 1 in statements:  # else a cast, or who was there
        statements |= signing
    statements |= companies_dated(lines, top, statements)
    statements = {
        i: said
        for i, said in statements.items()
        if not (
            _is_value(lines, i, said)
            or _is_played(lines, i, said)
            or _is_row(lines, i, said)
            or is_of_book(lines, i)
        )
    }
    if _is_diary(lines, begin):
        statements = {i: said for i, said in statements.items() if not iso_date(lines[i].text)}
    around = sorted({*free, *range(min(len(lines), begin + _NEAR if begin else 0))})
    maybe = [i for i in top if i not in statements and i not in sections]
    maybe = [i for i in maybe if not is_direction(lines[i].text)]
    signed = {i for i, said in statements.items() if said.fields or said.asides}
    spans = {i for i in top if is_span_of_days(lines[i].text)}
    maybe = [i for i in maybe if i not in spans]
    loose = {i for i in maybe if signs_loosely(lines[i])}
    maybe = [i for i in maybe if i not in loose]
    titled = find_title(lines, maybe, around, signed | spans | loose, named)
    if titled is None and begin is not None:
        titled = _dated_title(lines, statements, begin) or _last_title(
            lines, maybe, signed | loose, begin
        )
    title = titled[0] if titled else None
    asides: dict[int, Verdict] = {}
    if titled is not None and title is not None:
        dated = statements.get(title)
        statements[title] = whole_line("title", lines[title], titled[1])
        if dated is not None:
            at = Span(lines[title].end, lines[title].end)
            dates = tuple(replace(field, span=at) for field in dated.fields)
            statements[title] = replace(
                statements[title], fields=(*statements[title].fields, *dates)
            )
        if title + 1 in free and is_underlined(lines, title):
            statements[title + 1] = _underline(lines[title + 1])
        above = {
            i: _verdict_above(lines, i, title) for i in top if i < title and i not in statements
        }
        asides.update({i: verdict for i, verdict in above.items() if verdict})
        asides |= days_above(statements, title)
        asides |= names_in_menu(statements, title)
        labels = labels_over_byline(lines, title, statements, furniture)
        asides |= dict.fromkeys(labels, _TAGGED)
        # where it was said is no author, nor what stands over the word of a byline
        statements |= named_with_office(lines, title, top, statements)
        if under := names_under_label(lines, title, top, boxed):
            statements |= under
        elif not labels and not is_occasion(lines[title].text):
            statements |= bare_names(lines, title, top, furniture, statements)
        statements |= names_above(lines, title, statements)
        known = {*statements, *asides, *spans}
        asides |= masses_above(lines, title, known, furniture)
        over = above_title(lines, title, {*statements, *asides, *spans}, furniture)
        asides |= {i: each for i, each in over.items() if not numbers_sitting(lines[i].text)}
        asides |= {i: _ROLE for i in top if tells_role(lines, i, statements, furniture)}
        asides |= filed_between(lines, title, statements)
    asides |= _again(lines, free, statements, title, body)
    statements = {i: said for i, said in statements.items() if i not in asides}
    standfirst = find_standfirst(lines, free, furniture, statements, asides, title)
    if standfirst is not None:
        statements[standfirst[0]] = whole_line("subtitle", lines[standfirst[0]], standfirst[1])
    if title is not None and begin is not None:
        diary = _is_diary(lines, begin)
        known = {*statements, *asides, *spans}
        asides |= under_title(lines, title, begin, known, furniture, diary=diary)
    last = max((i for i in statements if i in top), default=-1)
    if title is None and not any(i < body for i in statements):
        last = -1
    kept = {i: said for i, said in statements.items() if i <= last}
    return Masthead(stated=kept, asides=asides, title=title)


_TELLS_DAY = Guess(
    evidence="says of what its day is, and nothing else names the text", confidence=0.6
)


def _dated_title(
    lines: Sequence[Line], statements: Mapping[int, Statement], begin: int
) -> tuple[int, Guess] | None:
    """Of a page without another title, the line over the text that says most beside its day:
    `From the council's sitting of 6 November 2014`."""
    said = {
        i: each.asides[0].span.end - each.asides[0].span.start
        for i, each in statements.items()
        if i < begin
        and len(each.asides) == 1
        and each.asides[0].span.start == lines[i].start
        and each.asides[0].reason == "navigation"
        and [field.name for field in each.fields] == ["published"]
    }
    best = max(said, key=lambda i: (said[i], -i), default=None)
    return None if best is None else (best, _TELLS_DAY)


_OVER_DATE = Guess(
    evidence="stands alone between the menu and what dates or signs the text", confidence=0.5
)


def _last_title(
    lines: Sequence[Line], maybe: Collection[int], signed: Collection[int], begin: int
) -> tuple[int, Guess] | None:
    """Of a page without another title, the few words right over the lines, `signed`, that stand
    right over the text and date or sign it."""
    i = begin - 1
    while i in signed:
        i -= 1
    fit = i < begin - 1 and i in maybe and TITLE_WORDS[0] <= lines[i].words <= TITLE_WORDS[1]
    if not fit or not ends_open(lines[i]) or is_menu(lines[i]) or is_path(lines[i].text):
        return None
    face = interface_of(lines[i].key).share
    return None if face >= _PARTLY or words_of(lines[i].key) else (i, _OVER_DATE)


_PARTLY = 0.5  # share of a line's words that are an interface's


def _is_stated(line: Line, text: str) -> bool:
    """Whether a line states something, and not how long a film takes, as beside each of a row."""
    return not says_when(line.text) and stated(line, text) is not None


def _names_day(line: Line, said: Statement) -> bool:
    """Whether a line that states a day, and nobody's name, is the title of what was said then."""
    signed = any(field.name == "author" for field in said.fields)
    return not signed and (is_occasion(line.text) or numbers_sitting(line.text))


def _is_value(lines: Sequence[Line], i: int, said: Statement) -> bool:
    """Whether a time alone stands right under a label of its own: `Prep Time:`, `20 mins`."""
    timed = [field.name for field in said.fields] == ["reading-time"] and lines[i].words <= _TIME
    return timed and i > 0 and lines[i].before == 0 and lines[i - 1].text[-1:] in ":："


def _is_played(lines: Sequence[Line], i: int, said: Statement) -> bool:
    """Whether a time alone stands right under the button that reads the text aloud."""
    timed = [field.name for field in said.fields] == ["reading-time"] and lines[i].words <= _TIME
    above = lines[i - 1] if i and lines[i].before == 0 else None
    return timed and above is not None and above.words <= _LISTEN and bool(_PLAYS.search(above.key))


def _is_row(lines: Sequence[Line], i: int, said: Statement) -> bool:
    """Whether a line is of a table, and says of what its date is: `Opened`, `14 May 1897`."""
    near = [lines[k] for k in (i - 1, i + 1) if 0 <= k < len(lines)]
    close = (each for each in near if lines[i].number - 1 <= each.number <= lines[i].number + 1)
    return "\t" in lines[i].text and bool(said.asides) and any("\t" in each.text for each in close)


_TIME, _LISTEN = 2, 6  # words of "4 min", and of the button above it


_PLAYS = re.compile(
    r"\b(?:listen|audio|anhören|vorlesen|hören|écoute[rz]?|escuch\w+|ouvi[rn]\w*|ouça|ascolt\w+"
    r"|(?:be)?luister\w*|(?:po|od)?słuchaj|poslech\w*|přehrát|lyssna|lyt|lytt|høyr|kuuntele|dinle"
    r"|(?:про)?слуша\w+|прослуха\w+|слухати|ascultă|hallgas\w+|ακούστε)\b|聴く|聞く|듣기|收听|收聽|朗读"
    r"|استمع|להאזנה|सुनें",
    re.IGNORECASE,
)


_TAGGED = Verdict(reason="tags", evidence="is of a row of labels between the date and the byline")


_ROLE = Verdict(reason="site-notice", evidence="stands between the author's name and the date")


def _is_diary(lines: Sequence[Line], begin: int | None) -> bool:
    """Whether dates head the text's entries, so that none of them is its own."""
    dates = (
        date
        for line, below in pairwise(lines[max(0, (begin or 0) - 1) :])
        if line.words <= 6
        and not _HOUR.search(line.text)
        and not is_comment_mark(line)
        and (line.before > 0 or line.number == 1)
        and (date := iso_date(line.text))
        and is_prose(below)
    )
    return len(set(islice(dates, 3))) > 1


_HOUR = re.compile(r"\d[:h時]\d\d")  # a reader's remark is dated so, no day of a diary


def _underline(line: Line) -> Statement:
    markup = Markup(span=line.span, kind="delimiter")
    return Statement(fields=(), asides=(), markup=(markup,))


def _verdict_above(lines: Sequence[Line], i: int, title: int) -> Verdict | None:
    below = lines[title + 1] if title + 1 < len(lines) else None
    if is_alt(lines[i], lines[title], below):
        return Verdict(
            reason="image-credit",
            evidence="tells above the title, in more words, what a picture shows",
        )
    if i == title - 1 and is_section(lines[i]):
        return Verdict(
            reason="navigation", evidence="is the name of a section right above the title"
        )
    return None


def _again(
    lines: Sequence[Line],
    free: Sequence[int],
    statements: Mapping[int, Statement],
    title: int | None,
    body: int,
) -> dict[int, Verdict]:
    """Lines over the text that say title or byline again."""
    found: dict[int, Verdict] = {}
    authors = {
        field.value.casefold()
        for said in statements.values()
        for field in said.fields
        if field.name == "author"
    }
    own = {i for i, said in statements.items() if any(f.name == "author" for f in said.fields)}
    first_author = min(own, default=-1)
    for k, i in enumerate(free):
        if title is not None and i != title and k <= body and says_again(lines[title], lines[i]):
            found[i] = Verdict(
                reason="repeated-title",
                evidence=f"says the title of line {lines[title].number} again",
            )
        elif (
            k <= body
            and i > first_author >= 0
            and (
                (i not in own and lines[i].text.casefold() in authors)
                or (
                    i in own
                    and any(_same_authors(statements[i], statements[j]) for j in own if j < i)
                )
            )
        ):
            found[i] = Verdict(
                reason="repeated-byline",
                evidence=f"names the author of line {lines[first_author].number} again",
            )
    return found


def _same_authors(one: Statement, other: Statement) -> bool:
    names = [{f.value.casefold() for f in each.fields} for each in (one, other)]
    return names[0] <= names[1]
