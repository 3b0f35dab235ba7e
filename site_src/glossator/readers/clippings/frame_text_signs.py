"""What speaks against a line's being of the site: more of the table of signs."""

import re

from glossator.readers.clippings.captions import is_credited
from glossator.readers.clippings.frame_place import Place
from glossator.readers.clippings.frame_sights import (
    STOP_INSIDE,
    has_columns,
    is_alone,
    is_mute,
    is_said,
    is_short_sentence,
    is_under_form,
    is_whole,
)
from glossator.readers.clippings.frame_sign import sign
from glossator.readers.clippings.own_notes import is_own_note
from glossator.readers.clippings.prose import is_cut, sentences
from glossator.readers.clippings.section_names import is_familiar, names_list
from glossator.readers.clippings.wording import LIKELY, WEAK
from glossator.readers.plain_lines import is_list_start

_QUOTED = re.compile(r"^[\"“„«‘「『—–>-](?!\W*$)")


# "(02:10) The two lists" · "Marant F (2008) Shoes in walls."
_CHAPTER = re.compile(r"[(\[]?\d{1,2}:\d\d(?::\d\d)?[)\]]?\s+\S+\s+\S+\s+\S")


_REFERENCE = re.compile(r"\((?:1[5-9]|20)\d\d[a-z]?\)")


_LABELS = re.compile(r"[^\W\d_]{3,}: ?\S")


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


_CODE = re.compile(r"[={}<>;]|\w\(.*\)|^\s*[$#>] |\w/\w|\w_\w|--\w")


def _is_attached(place: Place) -> bool:
    """Whether a line ends a group of lines, and so heads nothing below."""
    return place.line.before == 0 and place.line.after > 0


_CAPTION = 8  # words of a caption that says something of the picture


def _has_labelled_columns(place: Place) -> bool:
    return has_columns(place) and len(_LABELS.findall(place.line.text)) > 1


def _has_stop_inside(place: Place) -> bool:
    """Whether a line that ends open has a whole sentence first."""
    line = place.line
    open_ended = not place.prose and not place.speaks and line.words >= 9
    titled = place.ruler is not None and place.ruler.reason == "related-links" and not line.before
    return open_ended and not titled and bool(STOP_INSIDE.search(line.text)) and not is_cut(line)


def _is_question_over_text(place: Place) -> bool:
    asks = place.line.ending.rstrip("\"'”“’‘»«›‹)")[-1:] in "?？؟"
    return asks and place.heads and is_alone(place) and not place.weight


def _is_section_name(place: Place) -> bool:
    parted = (place.line.before or place.line.after) and not (place.ruler or place.trails)
    parted = parted and (place.heads or place.mates < _OF_SITE)
    own = place.weight <= WEAK and (place.heads or bool(parted))
    return own and (is_familiar(place.line.text) or names_list(place.line.text))


_OF_SITE = 0.66  # of the lines of a group, which the name of a section opens for nothing


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


def _is_table_of_site(place: Place) -> bool:
    """Whether a row stands behind the text, in a group of the site's, with a heading of the site's
    and more of it above and below: the league under the report of a match."""
    return place.trails and place.ruler is not None and place.mates >= _MATES


_MATES = 0.4


def _is_firm(place: Place) -> bool:
    return place.weight >= LIKELY or place.credited or is_whole(place)


TEXT_SIGNS = (
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
    sign(
        "company", -2, -4, "", lambda p: p.prose and p.company and not (p.about or is_under_form(p))
    ),
    sign("short sentence", -6, -6, "", is_short_sentence),
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
        lambda p: p.heads and not (p.post or _is_firm(p) or _is_attached(p) or is_under_form(p)),
    ),
    sign(
        "heads text in sure words",
        -3,
        -3,
        "",
        lambda p: p.heads and _is_firm(p) and p.times == 1 and not (_is_attached(p) or p.credited),
    ),
    sign("question over text", -6, -4, "", _is_question_over_text),
    sign("alone over text", -3, -2, "", lambda p: p.heads and is_alone(p)),
    sign("attached", 1, 1, "", lambda p: p.heads and _is_attached(p)),
    sign("post's words", -10, -8, "", lambda p: p.posted and not p.post and is_said(p)),
    sign("time of an entry", -7, -5, "", _is_entry_time),
    sign("chapter", -8, -8, "", lambda p: bool(_CHAPTER.match(p.line.text))),
    sign(
        "reference",
        -8,
        -10,
        "",
        lambda p: (
            p.line.words >= 5 and not (p.weight or p.bio) and bool(_REFERENCE.search(p.line.text))
        ),
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
    sign(
        "table",
        -12,
        -8,
        "",
        lambda p: p.table and p.face.share < 0.99 and not _is_table_of_site(p),
    ),
    sign("row of facts", -14, -16, "", lambda p: p.fact),
    sign("columns", -4, -2, "", has_columns),
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
    sign("mute", -1, 0, "", is_mute),
    sign("mute in verse", -4, -4, "", lambda p: not (p.prose or p.speaks or p.paragraphs)),
)
