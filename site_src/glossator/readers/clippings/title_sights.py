"""What the signs of titles (`title_signs`) ask of a line beyond what is seen of it at once: what
stands below it, how far the text says its words, and whether they are a site's."""

from glossator.readers.clippings.headline_shapes import ends_open
from glossator.readers.clippings.overhead import is_menu, is_path
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.title_place import TITLE_WORDS, TitlePlace
from glossator.readers.clippings.title_words import LANGUAGE, SECTION_BAR
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.dates import dates_in
from glossator.readers.plain_lines import Line, is_list_start

_LONG_HEADLINE = 24  # words, if it ends in a full stop


def is_over_longer_headline(place: TitlePlace) -> bool:
    below = place.following
    if below is None or below.words < 4:
        return False
    return not is_prose(below) or below.words <= _LONG_HEADLINE


_LONGER = 10  # words of a standfirst, or of the text


def is_over_longer(place: TitlePlace) -> bool:
    below = place.following
    longer = below is not None and below.words >= max(_LONGER, place.line.words + 1)
    return longer and place.under_site


def is_told_of(place: TitlePlace) -> bool:
    """Whether most words of a line, and that of a headline's length, are said in the text: as
    `Moss That Remembers Winter`, which is written as names are."""
    most = place.told >= MANY_TOLD and place.told >= _MOST_TOLD * place.telling
    return most and place.line.words >= HEADLINE_WORDS


HEADLINE_WORDS, _MOST_TOLD = 4, 0.75
MANY_TOLD = 4  # words of a title that the text has too


def is_headline(line: Line) -> bool:
    """Whether a line is neither a sentence with its stop nor an item of a list."""
    return ends_open(line) and not is_list_start(line.text)


def is_headline_of_text(place: TitlePlace) -> bool:
    """Whether a line is longer than most names and roles, and half of its words are the text's."""
    return place.told > 0 and 2 * place.told >= place.telling and place.line.words > HEADLINE_WORDS


def tells_hour(place: TitlePlace) -> bool:
    """Whether a line is a day with an hour behind two words at most, as boards tell what time it
    is: `Today is 3 February 2021, 22:17`."""
    text = place.line.text
    return any(
        end >= len(text.rstrip(" .")) and ":" in text[start:end]
        for start, end, _ in dates_in(text)
        if len(text[:start].split()) <= _FEW_BEFORE
    )


_FEW_BEFORE = 2  # words


def is_menu_entry(place: TitlePlace) -> bool:
    """Whether a few words under a menu, none of them the text's, stand beside as short ones, so
    that the menu says them again."""
    return place.under_site and place.in_row and not place.told


def is_section_and_more(place: TitlePlace) -> bool:
    below = place.following
    headed = below is not None and below.words >= HEADLINE_WORDS and ends_open(below)
    short = place.line.words <= 2 * HEADLINE_WORDS and place.under_site
    return headed and short and bool(SECTION_BAR.match(place.line.text))


def is_interface(place: TitlePlace) -> bool:
    share = interface_of(place.line.key).share
    return share >= 0.99 or (share > 0.6 and place.under_site)


def is_over_languages(place: TitlePlace) -> bool:
    below = place.following
    if below is None or not LANGUAGE.fullmatch(below.text) or place.line.words < TITLE_WORDS[0]:
        return False
    return ends_open(place.line) and not (is_menu(place.line) or is_path(place.line.text))
