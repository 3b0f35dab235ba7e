"""What a line tells by itself of being a headline: by its length, its end and its words."""

import re

from glossator.readers.clippings.captions import is_credited
from glossator.readers.clippings.heading_shapes import is_title_case
from glossator.readers.clippings.headline_words import PICTURES, TAKEN
from glossator.readers.clippings.issues import numbers_issue
from glossator.readers.clippings.overhead import is_menu, is_path
from glossator.readers.clippings.statements import is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line

SECTIONS = 6  # words of the names of several sections, parted by a bar


def may_head(line: Line) -> bool:
    """Whether a line may be a headline, as far as it tells itself."""
    said = words_of(line.key)
    return (
        (ends_open(line) or (line.words > SECTIONS and is_title_case(line.text)))
        and not is_menu(line)
        and not is_path(line.text)
        and not names_two(line)
        and "\t" not in line.text.strip()
        and not (begins_small(line.text) or is_kicker(line))
        and not (says_when(line.text) or numbers_issue(line.text) or _CREDITS.match(line.text))
        and not (is_credited(line.key) or ends_in_taker(line.text) or PICTURES.match(line.text))
        and (said is None or said.weight < LIKELY)
    )


def is_headline(line: Line) -> bool:
    """Whether a line is as headlines are, which a title does not stand close under."""
    # not a motto or a button, which a title stands under
    own = not (begins_small(line.text) or is_kicker(line) or interface_of(line.key).share >= 0.99)
    headed = own and line.words >= 5 and ends_open(line)
    return headed and not is_path(line.text) and not is_menu(line)


def begins_small(text: str) -> bool:
    """Whether `text` begins with a small letter, and not with a name that is written so: `eBay`."""
    return text[:1].islower() and not _INNER_CAPITAL.match(text)


_INNER_CAPITAL = re.compile(r"[a-z]{1,3}[A-Z][^\W_]")  # iPhone, eBay, macOS


def ends_in_taker(text: str) -> bool:
    """Whether a line ends in who took a picture, behind what it shows."""
    found = [match.end() for match in TAKEN.finditer(text)]
    return bool(found) and found[-1] == len(text)


# "Actualizado 09:48 horas", "Updated at 4:15 PM ET", "Open today from 10:00 to 18:00"
_CLOCK = re.compile(r"\D{0,24}\b\d{1,2}[:.h]\d{2}\b(?:\D{0,9}\b\d{1,2}[:.h]\d{2}\b)?\D{0,16}")


def says_when(text: str) -> bool:
    """Whether a line tells a time of the day, and little else."""
    return bool(_CLOCK.fullmatch(text))


# "Edited by Ada Lind", "Photography by Ida Holm": who else had a part in it
_CREDITS = re.compile(
    r"(?:edited|translated|illustrat\w+|photograph\w*|photos?|pictures?|read|narrated|produced"
    r"|(?:fact|copy)[ -](?:checked|edited)|reviewed|interview(?:ed)?|(?:additional )?reporting"
    r"|graphics?|designed|art|video|audio|commissioned|presented) by\b"
    r"|(?:bearbeitet|übersetzt|illustr\w+|fotos?|fotografiert|gelesen|redaktion|bilder) von\b"
    r"|(?:édité|traduit|illustr\w+|photos?|photograph\w+|lu|propos recueillis) par\b"
    r"|(?:editad[oa]|traducid[oa]|ilustra\w+|fotos?|fotografías?|traduzid[oa]"
    r"|fotografia) (?:por|de)\b"
    r"|(?:a cura|tradotto|traduzione|illustra\w+|foto|fotografie) (?:di|da)\b"
    r"|(?:vertaald|geïllustreerd|foto's|fotografie|beeld) door\b",
    re.IGNORECASE,
)


def says_sentences(line: Line) -> bool:
    """Whether a line goes on behind the end of a sentence: a caption seldom does."""
    return bool(re.search(r"\w[.!?] [^\W\d_a-z]", line.text))


# what stands alone over an author or a date
_KEY = re.compile(
    r"(?:from|by|authors?|(?:written|reviewed|edited|posted) by"
    r"|(?:first |last )?(?:published|updated)|posted(?: on)?|date"
    r"|von|autor(?:en|in)?|veröffentlicht|aktualisiert|par|auteur|publié(?: le)?"
    r"|mis à jour|por|autora?|publicado|actualizado|di|autore|pubblicato|aggiornato|door|auteurs?"
    r"|gepubliceerd|atualizado|автор|опубликовано|作者|发布时间)\s?[:：]?",
    re.IGNORECASE,
)


def is_key(line: Line) -> bool:
    """Whether a line is what stands alone over an author or a date: `Posted on`."""
    return bool(_KEY.fullmatch(line.text))


def names_two(line: Line) -> bool:
    """Whether a short line parts two names: `Ada Lind - Harbour`."""
    return line.words <= SECTIONS and bool(re.search(r" [-–—|•·] ", line.text))


def joins_names(text: str) -> bool:
    """Whether names of people and the word that joins them are all of a line: `Ada Lind and Bo
    Ek`."""
    names = _JOINS.split(text)
    return len(names) > 1 and all(is_name(name) for name in names)


_JOINS = re.compile(r" (?:and|und|et|y|e|en|och|og|i) ")


def is_kicker(line: Line) -> bool:
    """Whether a line is in capitals and parted by a bar: `SECOND DIVISION | ROVERS 3-LOCK 2`."""
    return line.text.isupper() and bool(re.search(r" [|•·] ", line.text))


def fewest(line: Line) -> int:
    """How many words a headline has at least; a name of Chinese script counts as three."""
    return 3 if " " in line.text else 5


def ends_open(line: Line) -> bool:
    """Whether a line ends without the mark that closes a sentence or leads on to the next line."""
    return not re.search(r"[.。:;,：；，]['\"”“’‘»«›‹)\]]*$", line.ending) or line.text.endswith(
        "..."
    )
