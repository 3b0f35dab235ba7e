"""What stands over a text and states it: title, byline, date, reading time, standfirst, source.

Title and standfirst are found by evidence that adds up (`titles`); the other lines by their
wording, piece by piece (`By A | 3 May 2024 | 5 min`, `statements`).
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from glossator.model.documents import Markup
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.headings import is_underlined
from glossator.readers.clippings.headlines import is_key
from glossator.readers.clippings.overhead import (
    above_title,
    is_menu,
    is_notice,
    is_path,
)
from glossator.readers.clippings.posts import heads_in_one_line
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.signatures import (
    bare_names,
    labels_over_byline,
    tells_role,
    whole_line,
)
from glossator.readers.clippings.standfirsts import find_standfirst
from glossator.readers.clippings.statement import Statement
from glossator.readers.clippings.statements import is_name, stated
from glossator.readers.clippings.title_signs import is_occasion, is_section
from glossator.readers.clippings.titles import find_title, is_alt, says_again
from glossator.readers.clippings.under_titles import under_title
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.dates import iso_date
from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_direction

_TOP = 24  # lines, furniture left out, in which title, byline and date are looked for
_HIGHEST = 80  # lines of them and of the furniture
_LONGEST_OUTCRY = 20  # words
_FAR, _BETWEEN = 14, 2  # lines, and running text among them, between standfirst and byline
_NEAR = 5  # lines behind a standfirst in which its byline stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """Lines over and behind a text, by index, that state something: their fields and markup; and
    those that only repeat or describe what is stated."""

    stated: Mapping[int, Statement]
    asides: Mapping[int, Verdict]
    title: int | None


def text_begins(lines: Sequence[Line], text: str, keep: Callable[[Line], bool]) -> int | None:
    """The first line of running text, behind a byline or date even if a standfirst stands above
    these; None if there is no running text."""
    begin: int | None = None
    skipped = False
    stated_above: set[str] = set()
    stanza = _first_stanza(lines)
    posts = heads_in_one_line(lines)
    said = 0
    for i, line in enumerate(lines):
        if begin is not None and (i - begin > _FAR or said > _BETWEEN):
            break
        if begin is not None and is_prose(line) and not is_notice(lines, i):
            said += 1
        if keep(line):
            return i if begin is None else begin
        if _is_of_author(lines, i, text):
            continue
        if begin is None and _is_named_below(lines, i):
            stated_above.add("author")
        if is_prose(line) and not (i < _HIGHEST and _is_outcry(line)):
            if begin is None and ((stated_above and _tells(line)) or not is_notice(lines, i)):
                begin = i
        elif begin is None and i >= stanza > 0:
            return i
        elif (
            i <= _HIGHEST
            and (i not in posts or _is_signed(line, text))
            and (said_of := _stated_names(stated(line, text)))
        ):
            near = begin is not None and i - begin <= _SHORT_WAY and lines[begin].words <= _STANDS
            signs = "author" in said_of and _is_signed(line, text)
            news = not stated_above or ((near or signs) and not said_of & stated_above)
            if begin is not None and news and not skipped:
                begin, skipped = None, True
            stated_above |= said_of
    return begin


def _is_named_below(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` is no more than the word of a byline, and a name stands below."""
    below = lines[i + 1] if i + 1 < len(lines) else None
    return below is not None and is_key(lines[i]) and is_name(below.text)


_TELLS = 12  # words of a paragraph


def _tells(line: Line) -> bool:
    """Whether a paragraph stands alone and says nothing in the very words of sites, whatever it is
    about: behind byline or date it is the text's."""
    alone = line.before > 0 and line.after > 0 and line.words >= _TELLS
    return alone and words_of(line.key) is None


_VERSE = 12  # words of its longest line
_STANZA = 4  # lines of a stanza or a list that begin a text without paragraphs


def _first_stanza(lines: Sequence[Line]) -> int:
    """The first group of lines of some words each, none of them the site's: verse; 0 if none."""
    start = 0
    for i in range(1, min(len(lines), 2 * _TOP) + 1):
        if i < len(lines) and lines[i].before == 0:
            continue
        group = lines[start:i]
        if start and len(group) >= _STANZA and group[0].before > 0:
            mute = [
                line
                for line in group
                if 2 <= line.words <= _VERSE
                and not is_menu(line)
                and not is_path(line.text)
                and interface_of(line.key).share <= 0.5
                and words_of(line.key) is None
                and stated(line, line.text) is None
            ]
            if len(mute) >= 0.75 * len(group) and all(line.words <= _VERSE for line in group):
                prose = (j for j in range(i, len(lines)) if is_prose(lines[j]))
                said = sum(1 for j in prose if not is_notice(lines, j))
                return 0 if said > _BETWEEN else start
        start = i
    return 0


def _is_signed(line: Line, text: str) -> bool:
    """Whether a line names the author behind the word of a byline, as no head of a post does."""
    said = stated(line, text)
    return said is not None and bool(said.markup) and any(f.name == "author" for f in said.fields)


def _is_of_author(lines: Sequence[Line], i: int, text: str) -> bool:
    """Whether line `i` goes on about whom the byline right above it names."""
    if not i or lines[i].before or not _is_signed(lines[i - 1], text):
        return False
    said = stated(lines[i - 1], text)
    names = [each.value for each in said.fields if each.name == "author"] if said else []
    return any(" " in name and lines[i].text.startswith(f"{name} ") for name in names)


def _is_outcry(line: Line) -> bool:
    """Whether a short line asks or calls, as titles do too."""
    return line.words <= _LONGEST_OUTCRY and line.ending.rstrip("'\"”“’‘»«›‹)")[-1:] in ("!", "?")


# lines from a standfirst to what only then says the author, and words of such a standfirst
_SHORT_WAY, _STANDS = 3, 60


_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _stated_names(said: Statement | None) -> set[str]:
    """What is said of author or date that a line of the text would hardly say."""
    if said is None:
        return set()
    return {
        field.name
        for field in said.fields
        if field.name in ("published", "updated", "reading-time")
        or (field.name == "author" and (" " in field.value or _UNSPACED.match(field.value)))
    }


def find_masthead(
    lines: Sequence[Line],
    furniture: Mapping[int, Verdict],
    tail: int,
    begin: int | None,
    *,
    text: str,
    sections: Collection[int] = (),
) -> Masthead:
    """Title, byline, dates and standfirst of `lines`, whose furniture is known; `tail` is where
    what stands behind the text begins, `text` the source; `sections` are lines that a table of
    contents lists."""
    free = [i for i in range(min(tail, _HIGHEST)) if i not in furniture][:_TOP]
    top = free if begin is None else [i for i in free if i <= begin]
    body = len(top) - 1 if begin is not None else len(top)
    statements = {i: said for i in top if (said := stated(lines[i], text)) is not None}
    statements = {i: said for i, said in statements.items() if not _is_played(lines, i, said)}
    if _is_diary(lines, begin):
        statements = {i: said for i, said in statements.items() if not iso_date(lines[i].text)}
    around = sorted({*free, *range(min(len(lines), begin + _NEAR if begin else 0))})
    maybe = [i for i in top if i not in statements and i not in sections]
    maybe = [i for i in maybe if not is_direction(lines[i].text)]
    signed = {i for i, said in statements.items() if said.fields or said.asides}
    titled = find_title(lines, maybe, around, signed)
    title = titled[0] if titled else None
    asides: dict[int, Verdict] = {}
    if titled is not None and title is not None:
        statements[title] = whole_line("title", lines[title], titled[1])
        if title + 1 in free and is_underlined(lines, title):
            statements[title + 1] = _underline(lines[title + 1])
        above = {
            i: _verdict_above(lines, i, title) for i in top if i < title and i not in statements
        }
        asides.update({i: verdict for i, verdict in above.items() if verdict})
        asides |= _days_above(statements, title)
        labels = labels_over_byline(lines, title, statements, furniture)
        asides |= dict.fromkeys(labels, _TAGGED)
        # where it was said is no author, nor what stands over the word of a byline
        if not labels and not is_occasion(lines[title].text):
            statements |= bare_names(lines, title, top, furniture, statements)
        asides |= above_title(lines, title, {*statements, *asides}, furniture)
        asides |= {i: _ROLE for i in top if tells_role(lines, i, statements, furniture)}
    asides |= _again(lines, free, statements, title, body)
    statements = {i: said for i, said in statements.items() if i not in asides}
    standfirst = find_standfirst(lines, free, furniture, statements, asides, title)
    if standfirst is not None:
        statements[standfirst[0]] = whole_line("subtitle", lines[standfirst[0]], standfirst[1])
    if title is not None and begin is not None:
        diary = _is_diary(lines, begin)
        asides |= under_title(lines, title, begin, {*statements, *asides}, furniture, diary=diary)
    last = max((i for i in statements if i in top), default=-1)
    if title is None and not any(i < body for i in statements):
        last = -1
    kept = {i: said for i, said in statements.items() if i <= last}
    return Masthead(stated=kept, asides=asides, title=title)


def _is_played(lines: Sequence[Line], i: int, said: Statement) -> bool:
    """Whether a time alone stands right under the button that reads the text aloud."""
    timed = [field.name for field in said.fields] == ["reading-time"] and lines[i].words <= _TIME
    above = lines[i - 1] if i and lines[i].before == 0 else None
    return timed and above is not None and above.words <= _LISTEN and bool(_PLAYS.search(above.key))


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


_TODAY = Verdict(
    reason="navigation", evidence="is a day above the title, and another stands below it"
)


def _days_above(statements: Mapping[int, Statement], title: int) -> dict[int, Verdict]:
    """The days alone above a title below which the text's own stands: of the page's last visit."""
    days = {
        i
        for i, said in statements.items()
        if said.fields and all(field.name == "published" for field in said.fields)
    }
    own = any(i > title for i in days)
    return {i: _TODAY for i in days if own and i < title}


def _is_diary(lines: Sequence[Line], begin: int | None) -> bool:
    """Whether dates head the text's entries, so that none of them is its own."""
    dates = (
        date
        for line, below in pairwise(lines[max(0, (begin or 0) - 1) :])
        if line.words <= 6
        and (line.before > 0 or line.number == 1)
        and (date := iso_date(line.text))
        and is_prose(below)
    )
    return len(set(islice(dates, 3))) > 1


def _underline(line: Line) -> Statement:
    markup = Markup(span=line.span, kind="delimiter")
    return Statement(fields=(), asides=(), markup=(markup,))


# --- what stands around it ------------------------------------------------------------------------


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
                lines[i].text.casefold() in authors
                or (i in own and _same_authors(statements[i], statements[first_author]))
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
