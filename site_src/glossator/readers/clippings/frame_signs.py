"""What speaks for a line's being of the site, amid the text and behind it: the table of signs."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from glossator.readers.clippings.captions import is_credited
from glossator.readers.clippings.frame_places import (
    BOXES,
    BRACKETED,
    CLOSED,
    LONGEST_FACE,
    PRICE,
    Place,
)
from glossator.readers.clippings.own_notes import is_own_note
from glossator.readers.clippings.prose import TEASER_WORDS, is_cut, sentences
from glossator.readers.clippings.section_names import is_familiar, names_list
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.wording import LIKELY, SURE, WEAK
from glossator.readers.clippings.zones import is_comment_mark
from glossator.readers.plain_lines import is_list_start

_QUOTED = re.compile(r"^[\"“„«‘「『—–>-](?!\W*$)")


# "(02:10) The two lists" · "Marant F (2008) Shoes in walls."
_CHAPTER = re.compile(r"[(\[]?\d{1,2}:\d\d(?::\d\d)?[)\]]?\s+\S+\s+\S+\s+\S")


_REFERENCE = re.compile(r"\((?:1[5-9]|20)\d\d[a-z]?\)")


_LABELS = re.compile(r"[^\W\d_]{3,}: ?\S")


_STOP_INSIDE = re.compile(r"[a-zà-ÿ]{3}[.!?] [A-ZÀ-Þ]")


_FIGURE = re.compile(
    r"(?:fig(?:ure|\.)?|table|tab\.|tabelle|abb(?:ildung|\.)|tableau|tabla|figura|tabela|tabella"
    r"|figuur|tabel|tabulka|obr\.|рис\.|рисунок|таблица|таблиця|tablo|şekil|taulukko|kuva"
    r"|図|表|그림|표|图|الشكل|جدول) ?\d{1,2}\b",
    re.IGNORECASE,
)


# "★★★★☆", "Voto: ★★★★☆", "Rating: 4/5", "Nota: 8,5/10"
_VERDICT = re.compile(
    r"(?:[^\W\d_]{4,20}: ?)?[★☆⭐✮]{3,6}½?|[^\W\d_]{4,20}: ?\d{1,2}(?:[.,]\d)? ?/ ?(?:5|6|10|100)"
)


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+")


_HANDLE = re.compile(r"(?<!\S)@\w{3,}")


_CODE = re.compile(r"[={}<>;]|\w\(.*\)|^\s*[$#>] |\w/\w|\w_\w|--\w")


_COLUMNS = re.compile(r"\S(?:\t| {3,})\S")


# "Ada Lind is a senior reporter who covers …", behind the name
_WHO_IS = re.compile(
    r"^\S+(?: \S+){1,4}?,? (?:is (?:an?|the|our)|covers|writes|reports|joined"
    r"|has (?:covered|written)"
    r"|ist (?:\w+e )?(?:Redakteur|Autor|Reporter|Journalist|Korrespondent)"
    r"|est (?:un |une )?(?:journaliste|rédact|auteur|grand)"
    r"|es (?:un |una )?(?:periodista|redactor|escritor)"
    r"|è (?:un |una )?(?:giornalista|redattor|scritt)"
    r"|é (?:um |uma )?(?:jornalista|repórter|escritor))",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing that speaks for (below 0: against) a line's being of a block inside the text
    (`block`), and of what stands behind it (`behind`)."""

    name: str
    block: float
    behind: float
    evidence: str
    holds: Callable[[Place], bool]


def sign(
    name: str, block: float, behind: float, evidence: str, holds: Callable[[Place], bool]
) -> Sign:
    return Sign(name=name, block=block, behind=behind, evidence=evidence, holds=holds)


def _is_whole(place: Place) -> bool:
    return place.face.share >= 0.99 and place.line.words <= 12 and not place.stopped


def _is_alone(place: Place) -> bool:
    return place.line.before > 0 and place.line.after > 0 and place.times == 1


def _is_attached(place: Place) -> bool:
    """Whether a line ends a group of lines, and so heads nothing below."""
    return place.line.before == 0 and place.line.after > 0


def _is_mute(place: Place) -> bool:
    """Whether neither words nor place say anything of a short line."""
    return not (place.prose or place.speaks or place.face.share or place.ruler or place.post)


def _is_quiet(place: Place) -> bool:
    """Whether a short line's own words say nothing of a site, whatever its group is."""
    return not (place.prose or place.utters or place.face.share or place.ruler or place.post)


_MOSTLY, _HARDLY = 0.6, 0.12  # of the telling words of a line


def _is_short(place: Place) -> bool:
    return not place.prose and place.line.words <= TEASER_WORDS


def _is_about_else(place: Place) -> bool:
    """Whether a short line has telling words, and the text none of them."""
    return _is_short(place) and place.shared == 0


def _asks_in_list(place: Place) -> bool:
    """Whether a line asks in a list of titles, close under its heading."""
    ruler, line = place.ruler, place.line
    listed = ruler is not None and ruler.reason == "related-links" and ruler.distance <= 3
    return listed and line.before == 0 and line.ending.rstrip("\"'”“’‘»«›‹)")[-1:] in "?？؟"


def _is_short_sentence(place: Place) -> bool:
    if place.prose or place.utters or not CLOSED.search(place.line.ending):
        return False
    return not (_asks_in_list(place) or _calls(place))


_CAPTION = 8  # words of a caption that says something of the picture
_PARAGRAPH = 12  # words of a sentence that may be all of a paragraph


def _is_paragraph(place: Place) -> bool:
    """Whether running text that has nothing of a site stands alone, as paragraphs do."""
    long = place.prose and place.line.words >= _PARAGRAPH and not place.ours
    return long and _is_alone(place)


_MOST = 0.66  # of the lines of a group
_CALL_WORDS = range(8, 26)  # of a call to readers that ends open
_FULL = 0.3  # share of words that are an interface's in a line that speaks of the site


def _calls(place: Place) -> bool:
    """Whether a question stands over a group nearly all of which is the site's."""
    opens = place.line.before > 0 and place.line.after == 0
    return opens and place.mates >= _MOST and place.line.ending[-1:] in "?？؟"


def _is_figures(place: Place) -> bool:
    text = place.line.text
    return len(text) <= 24 and not any(char.isalpha() for char in text[:-1])


def _is_said(place: Place) -> bool:
    return place.prose or bool(CLOSED.search(place.line.ending))


def _has_columns(place: Place) -> bool:
    text = place.line.text
    if "\t" not in text and "   " not in text:
        return False
    return not place.utters and not place.table and bool(_COLUMNS.search(text))


def _has_labelled_columns(place: Place) -> bool:
    return _has_columns(place) and len(_LABELS.findall(place.line.text)) > 1


def _has_stop_inside(place: Place) -> bool:
    """Whether a line that ends open has a whole sentence first."""
    line = place.line
    open_ended = not place.prose and not place.speaks and line.words >= 9
    titled = place.ruler is not None and place.ruler.reason == "related-links" and not line.before
    return open_ended and not titled and bool(_STOP_INSIDE.search(line.text)) and not is_cut(line)


def _is_question_over_text(place: Place) -> bool:
    asks = place.line.ending.rstrip("\"'”“’‘»«›‹)")[-1:] in "?？؟"
    return asks and place.heads and _is_alone(place) and not place.weight


def _is_asked_title(place: Place) -> bool:
    """Whether a question stands in a list of titles, right under its heading or a title there."""
    if not (place.prose and place.ruler) or place.line.words > TEASER_WORDS:
        return False
    return _asks_in_list(place) and not _STOP_INSIDE.search(place.line.text)


def _is_section_name(place: Place) -> bool:
    parted = (place.line.before or place.line.after) and not (place.ruler or place.trails)
    own = place.weight <= WEAK and (place.heads or bool(parted))
    return own and (is_familiar(place.line.text) or names_list(place.line.text))


def _is_code(place: Place) -> bool:
    text = place.line.text
    silent = not (place.prose or place.post or place.credited) and place.face.share < 0.5
    return silent and bool(_CODE.search(text))


_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?| [A-Z]{2,4}| Uhr)?", re.IGNORECASE)


def _is_entry_time(place: Place) -> bool:
    """Whether a time of the day opens a group of lines, as it does in a log."""
    opens = place.line.before > 0 and place.line.after == 0 and not place.trails
    return opens and bool(_CLOCK.fullmatch(place.line.text))


def _is_item(place: Place) -> bool:
    return is_list_start(place.line.text) and not place.ruler and not place.speaks


def _is_firm(place: Place) -> bool:
    return place.weight >= LIKELY or place.credited or _is_whole(place)


SIGNS = (
    sign("sure words", 8, 8, "", lambda p: p.weight >= SURE - 1),
    sign("said at length", 8, 8, "", lambda p: p.weight >= 2 * (SURE - 1)),
    sign("likely words", 5, 6, "", lambda p: LIKELY <= p.weight < SURE - 1),
    sign("weak words", 2, 3, "", lambda p: 0 < p.weight < LIKELY),
    sign("interface", 4, 5, "consists of words of an interface", _is_whole),
    sign(
        "interface half",
        2,
        3,
        "has more words of an interface than others",
        lambda p: p.face.share > 0.5 and not _is_whole(p) and (p.face.heavy > 0 or not p.stopped),
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
            and not _is_short_sentence(p)
            and not p.prose
            and not (p.heads and _is_alone(p))
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
            and (p.prose or _is_short_sentence(p))
            and p.line.words <= 2 * TEASER_WORDS
        ),
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
        lambda p: p.mates >= 0.4 and _is_quiet(p) and not (p.listed or p.table or _has_columns(p)),
    ),
    sign(
        "sentence in a group of the site's",
        6,
        6,
        "stands in one group with what sites say",
        lambda p: (
            p.mates >= 0.5
            and (p.ours or p.after or _calls(p))
            and _is_said(p)
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
        lambda p: p.about and p.line.words <= LONGEST_FACE and bool(_WHO_IS.search(p.line.text)),
    ),
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
        lambda p: 0.2 <= p.mates < 0.4 and _is_mute(p) and not p.listed and not p.table,
    ),
    sign(
        "sentence among the site's",
        0,
        6,
        "stands alone among what the site says behind the text",
        lambda p: (
            p.trails
            and not (p.company or _is_paragraph(p))
            and _is_said(p)
            and p.line.words <= 2 * TEASER_WORDS
        ),
    ),
    sign(
        "line among the site's",
        0,
        1,
        "stands among what the site says behind the text",
        lambda p: p.trails and not p.listed and not p.table and _is_mute(p),
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
    # --- against ---
    # a paragraph between two pieces of furniture is worth more than closing and opening both
    sign("prose", -9, -13, "", lambda p: p.prose and not p.ours),
    sign("prose of the site", -9, -7, "", lambda p: p.prose and p.ours),
    sign(
        "long",
        -7,
        -6,
        "",
        lambda p: (
            p.prose and (p.line.words >= 40 or (p.line.words >= 20 and sentences(p.line) > 1))
        ),
    ),
    sign("company", -2, -4, "", lambda p: p.prose and p.company and not p.about),
    sign("short sentence", -6, -6, "", _is_short_sentence),
    sign(
        "quoted",
        -4,
        -3,
        "",
        lambda p: not p.ruler and p.mates < 0.5 and bool(_QUOTED.match(p.line.text)),
    ),
    sign(
        "heads text",
        -8,
        -5,
        "",
        lambda p: p.heads and not (p.post or _is_firm(p) or _is_attached(p)),
    ),
    sign(
        "heads text in sure words",
        -3,
        -3,
        "",
        lambda p: p.heads and _is_firm(p) and p.times == 1 and not (_is_attached(p) or p.credited),
    ),
    sign("question over text", -6, -4, "", _is_question_over_text),
    sign("alone over text", -3, -2, "", lambda p: p.heads and _is_alone(p)),
    sign("attached", 1, 1, "", lambda p: p.heads and _is_attached(p)),
    sign("post's words", -10, -8, "", lambda p: p.posted and not p.post and _is_said(p)),
    sign("time of an entry", -7, -5, "", _is_entry_time),
    sign("chapter", -8, -8, "", lambda p: bool(_CHAPTER.match(p.line.text))),
    sign(
        "reference",
        -8,
        -10,
        "",
        lambda p: p.line.words >= 5 and not p.weight and bool(_REFERENCE.search(p.line.text)),
    ),
    sign("footnote", -6, -12, "", lambda p: p.noted),
    sign("signature", -12, -12, "", lambda p: p.signed),
    sign("name of a section", -7, -9, "", _is_section_name),
    sign(
        "tells of itself",
        -20,
        -20,
        "",
        lambda p: is_own_note(p.line),
    ),
    sign("listed", -5, -4, "", lambda p: p.listed),
    sign("item", -3, -2, "", _is_item),
    sign("parts a list", -8, -6, "", lambda p: p.parts and not p.words),
    sign("table", -12, -8, "", lambda p: p.table and p.face.share < 0.99),
    sign("row of facts", -14, -16, "", lambda p: p.fact),
    sign("columns", -4, -2, "", _has_columns),
    sign("columns of labels", -6, -6, "", _has_labelled_columns),
    sign("sentences on one line", -5, -4, "", _has_stop_inside),
    sign("caption of a figure", -6, -6, "", lambda p: bool(_FIGURE.match(p.line.text))),
    sign(
        "caption with a credit",
        -6,
        -8,
        "",
        lambda p: p.line.words >= _CAPTION and not (p.prose or p.words) and is_credited(p.line.key),
    ),
    sign("code", -4, -2, "", _is_code),
    sign("verdict", -8, -5, "", lambda p: bool(_VERDICT.fullmatch(p.line.text))),
    sign(
        "leads",
        -4,
        -2,
        "",
        lambda p: p.line.text.endswith((":", "：")) and not p.speaks,
    ),
    sign("mute", -1, 0, "", _is_mute),
    sign("mute in verse", -4, -4, "", lambda p: not (p.prose or p.speaks or p.paragraphs)),
)
