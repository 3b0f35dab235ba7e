"""What speaks for a line's being the title of a text: the table of signs, and what they ask.

`TITLE_SIGNS` are the rules: what each looks for, and what it weighs.
"""

import re

from glossator.readers.clippings.bylines import UNSPACED_NAMES
from glossator.readers.clippings.captions import is_credited
from glossator.readers.clippings.companies import is_company
from glossator.readers.clippings.guesses import Maker, Sign
from glossator.readers.clippings.heading_shapes import is_title_case
from glossator.readers.clippings.headline_shapes import (
    begins_small,
    ends_in_taker,
    ends_open,
    is_key,
    is_kicker,
    joins_names,
    names_two,
    says_when,
)
from glossator.readers.clippings.headline_words import PICTURES, TICKER
from glossator.readers.clippings.issues import numbers_issue
from glossator.readers.clippings.overhead import is_menu, is_path
from glossator.readers.clippings.posts import is_post_head
from glossator.readers.clippings.prose import sentences
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.signers import IN_PLACE
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.clippings.title_evidence import names_series
from glossator.readers.clippings.title_heads import is_near, is_very_short
from glossator.readers.clippings.title_place import TITLE_WORDS, TitlePlace
from glossator.readers.clippings.title_sights import (
    HEADLINE_WORDS,
    MANY_TOLD,
    is_headline,
    is_headline_of_text,
    is_interface,
    is_menu_entry,
    is_over_languages,
    is_over_longer,
    is_over_longer_headline,
    is_section_and_more,
    is_told_of,
    tells_hour,
)
from glossator.readers.clippings.title_words import (
    ENTRANCE,
    FILED,
    HANDLE,
    LEADS_ON,
    LEADS_TO,
    MOTTO,
    PRINTED,
    SECTION,
    SIZES,
    TIMED,
    TOLD_FIRST,
    is_occasion,
    is_pager,
    is_section,
    numbers_sitting,
)
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import is_list_start
from glossator.readers.speech.presiding import names_presiding

_NAME_AND_PLACE = 6  # words of `Ada Lind in Kirkby Marrow`


_sign: Maker[TitlePlace] = Sign


# "Over! All over! The bell rang": headlines call out
_OUTCRIES = re.compile(r"(?:[^.。!?！？]+[!?！？]+){1,3}[^.。!?！？]*(?:\.{3,}|…)?")
_TOP = 4  # lines in which a site says its name
_MENU = 3  # lines of a menu that a title hardly stands over
_BUTTONS = 6  # words of several buttons in one line


def _is_chapter(place: TitlePlace) -> bool:
    below = place.following
    return below is not None and all(TIMED.match(each.text) for each in (place.line, below))


def _is_named_in_place(text: str) -> bool:
    there = IN_PLACE.search(text)
    return there is not None and is_name(text[: there.start()])


def _is_named(place: TitlePlace) -> bool:
    """Whether the page names a line as what it is about; whose text it is, is named so too."""
    somebody = is_name(place.line.text) and not (place.first or place.again)
    return place.named and not somebody


_FEW = 0.3  # share of a line's words that are an interface's
TITLE_SIGNS = (
    _sign("first line of the text", 3, lambda p: p.first and not p.under_site),
    _sign("first line under a menu", 1, lambda p: p.first and p.under_site),
    _sign("head of a post", -9, lambda p: is_post_head(p.line)),
    _sign("owns the site", -9, lambda p: p.owner),
    _sign("stands at the top and below the menu", -9, lambda p: p.site),
    _sign("nothing but a date", -9, lambda p: is_day(p.line.text)),
    _sign("tells the day and the hour", -9, tells_hour),
    _sign("says when", -9, lambda p: says_when(p.line.text)),
    _sign("one of the chapters", -14, _is_chapter),
    _sign("says what the site is", -14, lambda p: bool(MOTTO.fullmatch(p.line.text))),
    _sign("named elsewhere as what the page is about", 12, _is_named),
    _sign("one of several chapters", -14, lambda p: p.chapter),
    _sign("the sizes of letters", -14, lambda p: bool(SIZES.fullmatch(p.line.text))),
    _sign("over the number of an issue and a headline", -9, lambda p: p.over_issue),
    _sign("right over the tools of a wiki", 9, lambda p: p.over_tools),
    _sign("tells where the site files it", -14, lambda p: bool(FILED.match(p.line.text))),
    _sign("a page for the printer", -9, lambda p: bool(PRINTED.search(p.line.text))),
    _sign("names a picture", -9, lambda p: bool(PICTURES.match(p.line.text))),
    _sign("a name in a network", -9, lambda p: bool(HANDLE.search(p.line.text))),
    _sign("an issue's number, a former title", -9, lambda p: numbers_issue(p.line.text)),
    _sign("length of a headline", 2, lambda p: 5 <= p.line.words <= TITLE_WORDS[1]),
    _sign("length of most headlines", 1, lambda p: p.under_site and 6 <= p.line.words <= 16),
    _sign(
        "many of its words are the text's", 3, lambda p: p.told >= MANY_TOLD and ends_open(p.line)
    ),
    _sign(
        "most of its words are the text's", 1, lambda p: p.told > 2 and p.told >= 0.75 * p.telling
    ),
    _sign(
        "two thirds of its words are the text's",
        2,
        lambda p: p.told >= 2 and 3 * p.told >= 2 * p.telling and p.line.words >= HEADLINE_WORDS,
    ),
    _sign("none of its words is the text's", -2, lambda p: p.telling > 1 and not p.told),
    _sign("a longer line below", 1, is_over_longer),
    _sign("no full stop", 2, lambda p: ends_open(p.line)),
    _sign("full stop", -4, lambda p: not ends_open(p.line)),
    _sign(
        "full stop over a byline", 1, lambda p: p.signed and p.under_site and not ends_open(p.line)
    ),
    _sign("length of a title", 1, lambda p: TITLE_WORDS[0] <= p.line.words <= TITLE_WORDS[1]),
    _sign("too long", -6, lambda p: p.line.words > TITLE_WORDS[1]),
    _sign("title case", 1, lambda p: is_title_case(p.line.text)),
    _sign(
        "said again",
        4,
        lambda p: p.again and (p.first or not is_name(p.line.text)) and not is_menu_entry(p),
    ),
    _sign(
        "said again at length",
        2,
        lambda p: p.again and p.line.words >= 6 and ends_open(p.line),
    ),
    _sign("says another line and more", -4, lambda p: p.wraps),
    _sign("byline or text below", 1, lambda p: p.leads),
    _sign("byline or date near below", 3, lambda p: p.signed),
    _sign("under another such line", -3, lambda p: p.under_title and not (p.opens or p.apart)),
    _sign("opens what stands over byline or date", 5, lambda p: p.opens and p.under_site),
    _sign("close under byline or date, over the text", 4, lambda p: p.under_byline),
    _sign("what stands over a date or name", -9, lambda p: is_key(p.line)),
    _sign("news of the hour", -9, lambda p: bool(TICKER.search(p.line.text))),
    _sign("leads on", -6, lambda p: bool(LEADS_ON.search(p.line.text))),
    _sign("alone under lines that stand close", 4, lambda p: p.apart and p.under_site),
    _sign(
        "parted by a bar",
        -3,
        lambda p: p.under_site and not p.apart and bool(re.search(r"\s[|•·›]\s", p.line.text)),
    ),
    _sign("capitals parted by a bar", -5, lambda p: is_kicker(p.line)),
    _sign("a sentence inside, without spaces", -4, lambda p: bool(TOLD_FIRST.search(p.line.text))),
    _sign("names a book, over who wrote it and where it is published", -9, lambda p: p.book),
    _sign("two names", -4, lambda p: p.under_site and names_two(p.line)),
    _sign(
        "ends in who took a picture",
        -14,
        lambda p: is_credited(p.line.key) or ends_in_taker(p.line.text),
    ),
    _sign(
        "names joined by a word under a byline",
        -9,
        lambda p: p.under_byline and joins_names(p.line.text),
    ),
    _sign("cells of a table", -14, lambda p: "\t" in p.line.text.strip()),
    _sign("names what was said on an occasion", 7, lambda p: is_occasion(p.line.text)),
    _sign("is a row of contents", -9, lambda p: bool(LEADS_TO.search(p.line.text))),
    _sign("numbers a sitting", 7, lambda p: numbers_sitting(p.line.text)),
    _sign("says who leads a sitting", -14, lambda p: names_presiding(p.line)),
    _sign("begins the text", 3, lambda p: p.begins),
    _sign("stop inside", -1, lambda p: bool(re.search(r"\w\. [A-Z]", p.line.text))),
    _sign(
        "several sentences",
        -4,
        lambda p: sentences(p.line) > 2 and not bool(_OUTCRIES.fullmatch(p.line.text)),
    ),
    _sign("menu near below", -4, lambda p: p.over_menu),
    _sign("over the choice of a language", 7, is_over_languages),
    _sign(
        "at the very top, over the whole menu",
        -3,
        lambda p: p.menus >= _MENU and p.line.number <= _TOP and not p.again,
    ),
    _sign("ends a way through the site", -2, lambda p: p.crumb),
    _sign("a step of a way through the site", -9, lambda p: p.step),
    _sign("menu right above", 2, lambda p: p.under_menu),
    _sign(
        "right under byline or date, over a longer line",
        4,
        lambda p: p.under_stated and p.under_site and is_headline(p.line),
    ),
    _sign(
        "twice, one right under the other, over the text", 3, lambda p: p.twice and p.line.words > 1
    ),
    _sign("right under the pages before and behind", 4, lambda p: p.under_pager),
    _sign("row of short lines", -3, lambda p: p.in_row and not p.first),
    _sign(
        "first line, over a row of short lines and far from the byline",
        -3,
        lambda p: p.first and p.over_row and p.signed,
    ),
    _sign(
        "the site's first page and its entrance", -9, lambda p: bool(ENTRANCE.search(p.line.text))
    ),
    _sign("is of a menu", -6, lambda p: is_menu(p.line) or is_path(p.line.text)),
    _sign("interface", -4, is_interface),
    _sign(
        "many words, all an interface's",
        -6,
        lambda p: p.line.words >= _BUTTONS and interface_of(p.line.key).share >= 0.99,
    ),
    _sign("a section and more, over a headline", -6, is_section_and_more),
    _sign("small letter first", -3, lambda p: begins_small(p.line.text)),
    _sign("furniture's words", -3, lambda p: words_of(p.line.key) is not None),
    _sign("section's name", -6, lambda p: is_familiar(p.line.text)),
    _sign("name of a section", -5, lambda p: bool(SECTION.fullmatch(p.line.text))),
    _sign(
        "capitals over a longer line",
        -6,
        lambda p: is_section(p.line) and is_over_longer_headline(p),
    ),
    _sign("tells what a picture shows", -5, lambda p: p.alt),
    _sign("over a picture's credit", -6, lambda p: p.captioned),
    _sign("under the label of a caption", -14, lambda p: p.under_label),
    _sign("said again, each time over how long ago it was", -14, lambda p: p.listed),
    _sign(
        "a name the text does not say, over what is stated and a headline",
        -9,
        lambda p: p.over_headline and not p.told and is_name(p.line.text),
    ),
    _sign("over two sentences, the first of which is a headline", -12, lambda p: p.kicker),
    _sign("first of two sentences over a byline", 9, lambda p: p.under_kicker),
    _sign("a repository behind its owner", 14, lambda p: p.repository),
    _sign(
        "somebody and a place over what is stated",
        -9,
        lambda p: (
            p.leads
            and p.line.words <= _NAME_AND_PLACE
            and bool(
                (there := IN_PLACE.search(p.line.text)) and is_name(p.line.text[: there.start()])
            )
        ),
    ),
    _sign(
        "what the one named above does",
        -6,
        lambda p: p.role and not (p.again or is_told_of(p) or is_headline_of_text(p)),
    ),
    _sign(
        "a name over byline or date",
        -4,
        lambda p: (
            p.signed and p.under_site and is_name(p.line.text) and not (is_told_of(p) or p.common)
        ),
    ),
    _sign(
        "several names over a date",
        -12,
        lambda p: p.leads and p.told == 0 and bool(UNSPACED_NAMES.fullmatch(p.line.text)),
    ),
    _sign(
        "names joined by a word over a date",
        -14,
        lambda p: p.leads and p.told == 0 and joins_names(p.line.text),
    ),
    _sign("under what its picture shows", 3, lambda p: p.under_alt),
    _sign("list item", -6, lambda p: is_list_start(p.line.text)),
    _sign("quotation", -1, lambda p: p.line.text[:1] in '"“„«' and p.line.text[-1:] in '"”“».'),
    _sign("opens a group, over a span of days", 5, lambda p: p.over_days),
    _sign("an epigraph", -6, lambda p: p.epigraph),
    _sign("over a name that stands again behind the text", 6, lambda p: p.over_author),
    _sign("a row of sections", -14, lambda p: p.filed),
    _sign("the pages before and behind this", -9, lambda p: is_pager(p.line.text)),
    _sign("the text begins in half of its words", 2, lambda p: is_near(p) and p.early >= 0.5),
    _sign("the text begins in most of its words", 1, lambda p: is_near(p) and p.early >= 0.75),
    _sign("the text says most of its words", 1, lambda p: is_near(p) and p.said >= 0.6),
    _sign(
        "right over a standfirst",
        4,
        lambda p: p.over_standfirst and interface_of(p.line.key).share < _FEW,
    ),
    _sign(
        "under a line of the site's",
        3,
        lambda p: p.under_title and not (p.opens or p.apart) and p.weak_above and is_near(p),
    ),
    _sign(
        "words of an interface",
        -2,
        lambda p: (
            p.under_site
            and not (p.opens or numbers_sitting(p.line.text) or is_occasion(p.line.text))
            and interface_of(p.line.key).share >= _FEW
        ),
    ),
    _sign("very few words under a menu", -2, is_very_short),
    _sign("one word", -3, lambda p: p.line.words <= 1),
    _sign(
        "far above the text",
        -4,
        lambda p: p.far and p.under_site and not numbers_sitting(p.line.text),
    ),
    _sign("a step of the way to the page", -9, lambda p: p.section),
    _sign("names a series and the number in it", -14, lambda p: names_series(p.line.text)),
    _sign("names a company", -14, lambda p: is_company(p.line.text)),
    _sign("no words", -9, lambda p: not any(char.isalpha() for char in p.line.text)),
)
# they tell which of several lines is the title, and not whether one alone is
BETWEEN = frozenset(("very few words under a menu", "one word", "words of an interface"))
