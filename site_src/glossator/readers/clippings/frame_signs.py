"""What speaks for a line's being of the site, amid the text and behind it: the table of signs."""

import re

from glossator.readers.clippings.bios import WHO_IS
from glossator.readers.clippings.form_fields import consents
from glossator.readers.clippings.frame_place import (
    BOXES,
    BRACKETED,
    LONGEST_FACE,
    PRICE,
    Place,
)
from glossator.readers.clippings.frame_sights import (
    STOP_INSIDE,
    asks_in_list,
    calls,
    has_columns,
    is_alone,
    is_mute,
    is_said,
    is_short_sentence,
    is_under_form,
    is_whole,
)
from glossator.readers.clippings.frame_sign import sign
from glossator.readers.clippings.prose import TEASER_WORDS, is_cut
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.wording import LIKELY, SURE
from glossator.readers.clippings.zones import is_comment_mark

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+")


_HANDLE = re.compile(r"(?<!\S)@\w{3,}")


def _is_quiet(place: Place) -> bool:
    """Whether a short line's own words say nothing of a site, whatever its group is."""
    return not (place.prose or place.utters or place.face.share or place.ruler or place.post)


_MOSTLY, _HARDLY = 0.6, 0.12  # of the telling words of a line


def _is_short(place: Place) -> bool:
    return not place.prose and place.line.words <= TEASER_WORDS


def _is_about_else(place: Place) -> bool:
    """Whether a short line has telling words, and the text none of them."""
    return _is_short(place) and place.shared == 0 and not (place.posted and is_said(place))


_PARAGRAPH = 12  # words of a sentence that may be all of a paragraph


def _is_paragraph(place: Place) -> bool:
    """Whether running text that has nothing of a site stands alone, as paragraphs do."""
    long = place.prose and place.line.words >= _PARAGRAPH and not place.ours
    return long and is_alone(place)


_CALL_WORDS = range(8, 26)  # of a call to readers that ends open


_FULL = 0.3  # share of words that are an interface's in a line that speaks of the site


def _is_figures(place: Place) -> bool:
    text = place.line.text
    return len(text) <= 24 and not any(char.isalpha() for char in text[:-1])


def _is_asked_title(place: Place) -> bool:
    """Whether a question stands in a list of titles, right under its heading or a title there."""
    if not (place.prose and place.ruler) or place.line.words > TEASER_WORDS:
        return False
    return asks_in_list(place) and not STOP_INSIDE.search(place.line.text)


SITE_SIGNS = (
    sign("sure words", 8, 8, "", lambda p: p.weight >= SURE - 1),
    sign("said at length", 8, 8, "", lambda p: p.weight >= 2 * (SURE - 1)),
    sign("likely words", 5, 6, "", lambda p: LIKELY <= p.weight < SURE - 1),
    sign("weak words", 2, 3, "", lambda p: 0 < p.weight < LIKELY),
    sign("interface", 4, 5, "consists of words of an interface", is_whole),
    sign(
        "interface half",
        2,
        3,
        "has more words of an interface than others",
        lambda p: p.face.share > 0.5 and not is_whole(p) and (p.face.heavy > 0 or not p.stopped),
    ),
    sign(
        "interface some",
        0,
        1,
        "has words of an interface",
        lambda p: 0 < p.face.share < 0.5 and not p.prose,
    ),
    sign(
        "matters of the site",
        6,
        7,
        "speaks of several matters of the site",
        lambda p: p.face.heavy > 1 and (p.prose or p.stopped) and p.line.words <= LONGEST_FACE,
    ),
    sign(
        "full of matters of the site",
        10,
        10,
        "speaks of several matters of the site, and ends open",
        lambda p: (
            p.face.heavy > 1
            and p.face.share >= _FULL
            and p.line.words in _CALL_WORDS
            and not (p.prose or p.stopped or is_cut(p.line))
        ),
    ),
    sign(
        "matter of the site",
        1,
        3,
        "speaks of a matter of the site",
        lambda p: p.prose and p.face.heavy == 1 and p.line.words <= LONGEST_FACE,
    ),
    sign(
        "brackets",
        3,
        1,
        "stands in brackets",
        lambda p: (
            p.line.text[0] in "[(（【"
            and (p.weight > 0 or p.face.share > 0.5)
            and bool(BRACKETED.fullmatch(p.line.text))
        ),
    ),
    sign(
        "again", 3, 1, "stands more than once", lambda p: p.times > 1 and not p.prose and p.speaks
    ),
    sign("again and again", 1, 0, "", lambda p: p.times > 2 and not p.prose),
    sign("post", 7, 7, "stands in the head of a post, as others do", lambda p: p.post),
    sign(
        "ruled",
        3,
        2,
        "stands under such a heading",
        lambda p: (
            p.ruler is not None
            and p.line.words <= TEASER_WORDS
            and not is_short_sentence(p)
            and not p.prose
            and not (p.heads and is_alone(p))
        ),
    ),
    sign(
        "boxed",
        4,
        4,
        "stands under the heading of a box",
        lambda p: (
            p.ruler is not None
            and p.ruler.reason in BOXES
            and p.ruler.distance <= 2
            and not _is_paragraph(p)
            and (p.prose or is_short_sentence(p))
            and p.line.words <= 2 * TEASER_WORDS
        ),
    ),
    sign(
        "consent",
        6,
        6,
        "says to what those agree who fill in the form",
        lambda p: not p.prose and is_under_form(p) and consents(p.line.text),
    ),
    sign("asked title", 12, 14, "stands under such a heading, and asks", _is_asked_title),
    sign(
        "author",
        0,
        6,
        "names the author behind the text",
        lambda p: p.author and (not p.prose or p.line.words <= LONGEST_FACE),
    ),
    sign(
        "author's box",
        0,
        6,
        "stands in a box on the author",
        lambda p: p.author and p.boxed and p.prose and p.line.words <= LONGEST_FACE,
    ),
    sign(
        "labelled",
        4,
        6,
        "begins with a label of an interface",
        lambda p: p.labelled and not p.prose and not p.words,
    ),
    sign(
        "labelled sentence",
        2,
        5,
        "begins with a label of an interface",
        lambda p: p.labelled and p.prose,
    ),
    sign(
        "labelled notice",
        6,
        8,
        "begins with a label of a notice",
        lambda p: p.labelled and p.prose and p.face.heavy > 0,
    ),
    sign("advertised", 8, 8, "is marked as an advertisement", lambda p: p.advertised),
    sign("price", 3, 3, "is a price", lambda p: bool(PRICE.fullmatch(p.line.text))),
    sign("marked", 1, 4, "is a mark that sites set", lambda p: p.marked),
    sign("credited", 9, 9, "names who took a picture and for whom", lambda p: p.credited),
    sign("chrome", 9, 9, "stands in the bar over a piece of code", lambda p: p.chrome),
    sign("address", 0, 3, "is an address", lambda p: bool(_ADDRESS.fullmatch(p.line.text))),
    sign(
        "handle",
        0,
        3,
        "calls a user by name",
        lambda p: "@" in p.line.text and bool(_HANDLE.search(p.line.text)),
    ),
    sign(
        "mates",
        2,
        2,
        "stands in one group with what sites say",
        lambda p: p.mates >= 0.4 and _is_quiet(p) and not (p.listed or p.table or has_columns(p)),
    ),
    sign(
        "sentence in a group of the site's",
        6,
        6,
        "stands in one group with what sites say",
        lambda p: (
            p.mates >= 0.5
            and (p.ours or p.after or calls(p))
            and is_said(p)
            and not (p.listed or p.posted)
        ),
    ),
    sign("row of labels", 0, 2.5, "stands in a row of labels behind the text", lambda p: p.row),
    sign(
        "label and title",
        4,
        4,
        "is a label that stands again over another title, or such a title",
        lambda p: p.paired and not p.listed,
    ),
    sign("ended", 0, 20, "stands behind the mark that ends the text", lambda p: p.ended),
    sign(
        "called",
        4,
        4,
        "stands in a small box that ends in a button",
        lambda p: p.called and not p.listed,
    ),
    sign("asking", 14, 14, "stands in a box of the shape of those that ask", lambda p: p.asking),
    sign("anchor", 12, 12, "is a link to the section it stands under", lambda p: p.anchor),
    sign("signs posts", 18, 18, "ends several posts in the same words", lambda p: p.signs),
    sign("answered", 12, 12, "asks, over answers to click", lambda p: p.answered),
    sign("arrow", 6, 6, "ends in the arrow of a link", lambda p: p.arrow and not p.prose),
    sign(
        "tells who the author is",
        16,
        8,
        "tells who the author is",
        lambda p: p.about and p.line.words <= LONGEST_FACE and bool(WHO_IS.search(p.line.text)),
    ),
    sign("bio", 0, 20, "tells of the author under the name, behind the text", lambda p: p.bio),
    sign("about the author", 0, 4, "begins with the author's name", lambda p: p.about),
    sign(
        "about the owner",
        0,
        3,
        "names who owns the page",
        lambda p: p.owned and not p.company and not p.heads,
    ),
    sign("comment mark", 0, 5, "names who commented, or when", lambda p: is_comment_mark(p.line)),
    sign(
        "few mates",
        0,
        1,
        "stands in one group with what sites say",
        lambda p: 0.2 <= p.mates < 0.4 and is_mute(p) and not p.listed and not p.table,
    ),
    sign(
        "sentence among the site's",
        0,
        6,
        "stands alone among what the site says behind the text",
        lambda p: (
            p.trails
            and not (p.company or p.posted or _is_paragraph(p))
            and is_said(p)
            and p.line.words <= 2 * TEASER_WORDS
        ),
    ),
    sign(
        "line among the site's",
        0,
        1,
        "stands among what the site says behind the text",
        lambda p: p.trails and not p.listed and not p.table and is_mute(p),
    ),
    sign("no word of the text", 0, 4, "has no word of the text", _is_about_else),
    sign("words of the text", 0, -2, "", lambda p: _is_short(p) and (p.shared or 0) >= _MOSTLY),
    sign(
        "paragraph about something else",
        0,
        2,
        "has hardly a word of the text",
        lambda p: p.prose and p.shared is not None and p.shared <= _HARDLY,
    ),
    sign("teaser", 0, 9, "stands far behind the text, amid lines of the site", lambda p: p.teased),
    sign("cut", 1, 3, "is cut short", lambda p: is_cut(p.line)),
    sign("day", 1, 2, "is nothing but a date", lambda p: is_day(p.line.text)),
    sign("figures", 1, 2, "says nothing in words", _is_figures),
    sign("talk", 0, 30, "stands among what readers say", lambda p: p.talk),
)
