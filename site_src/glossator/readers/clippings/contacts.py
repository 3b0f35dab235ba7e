"""Whom the press may ask, behind a release: a heading like those of the text, or behind the words
about the company, and under it a name, a number, an address."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from glossator.readers.clippings.groups import text_ends
from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line

_LINES = 6  # lines of such a block
_WORDS = 12  # words of one
_HEADS = 2  # headings of the text, at least, that begin with the same sign
_MARK = re.compile(r"[■□◆◇●○▼▽▲△★☆◎◼◾▪❏❖＜【《]")
_ASKED = re.compile(
    r"(?:for )?(?:press|media|news|journalists?|pr) (?:contacts?|inquir(?:y|ies)"
    r"|enquir(?:y|ies)|relations|office)|contacts? for (?:the )?(?:press|media|journalists)"
    r"|contacts?|for (?:more|further) information(?:,? please contact)?"
    r"|(?:presse|medien)(?:kontakt|anfragen)|(?:presse)?rückfragen(?: an)?|ansprechpartner(?:in)?"
    r"(?: für (?:die )?(?:presse|medien))?|kontakt(?: für (?:die )?(?:presse|medien"
    r"|journalist\S*|rückfragen))?"
    r"|contacts? (?:presse|médias?)|relations (?:presse|médias)|service de presse"
    r"|contactos? (?:de|para|con) (?:la )?(?:prensa|medios)|contacto de medios"
    r"|contatti?(?: per la)? stampa|ufficio stampa|contatti"
    r"|(?:contatos?|contactos?) (?:de|para a) imprensa|assessoria de imprensa"
    r"|perscontact|contact voor de pers|contact (?:voor )?media"
    r"|kontakt (?:dla mediów|dla prasy|prasowy)|biuro prasowe"
    r"|kontakt pro (?:média|novináře)|tiskové oddělení|kontakt pre (?:médiá|novinárov)"
    r"|presskontakt|kontakt för (?:media|press)|pressekontakt|kontakt for (?:media|presse)"
    r"|lisätietoja|lisätiedot|yhteyshenkilöt?|medialle"
    r"|контакты?(?: для (?:сми|прессы))?|пресс-служба|контакти для (?:змі|преси|медіа)"
    r"|basın (?:iletişim|irtibat)(?:i|ı)?|sajtókapcsolat|contact (?:de )?presă"
    r"|(?:本件に関する|報道(?:関係|機関)?\S{0,8}|取材に関する|プレス\S{0,6})?"
    r"(?:お?問い?合わ?せ先?|連絡先)"
    r"|(?:媒体|新闻|新聞|媒體)(?:联系|聯絡|联络|聯繫)(?:人|方式)?|联系方式"
    r"|(?:언론|보도|홍보|미디어)\s?(?:문의|연락처|담당)\S{0,4}|문의처?"
    r"|للتواصل الإعلامي|לפרטים נוספים",
    re.IGNORECASE,
)
# "About Tallow Ltd", "会社概要"
_ABOUT = re.compile(
    r"(?:about|über|à propos d[eu]|acerca de|sobre|informazioni su|chi è|over|o firmie|o|om"
    r"|tietoa|о компании|про компанію|hakkında) (?!us\b|uns\b|nous\b|nosotros\b|noi\b|ons\b|nas\b"
    r"|oss\b|нас\b|the author|this)\S.{1,60}|о компании|про компанію"
    r"|(?:会社|企業)(?:概要|情報)|关于\S{1,20}|關於\S{1,20}|\S{1,20}에 대하여|회사 소개",
    re.IGNORECASE,
)
# a site's foot says it too
_ANYBODYS = ("contact", "contacts", "contatti", "kontakt", "контакты", "联系方式", "お問い合わせ")
_REACHED = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]{2,}|\+?\(?\d[\d ()/.–-]{6,}\d")


def press_contacts(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of such blocks, their headings among them; none behind the mark (`###`) that ends
    the text."""
    marks = Counter(line.text[0] for line in lines if _MARK.match(line.text) and not is_prose(line))
    found: set[int] = set()
    for i, line in enumerate(lines[: text_ends(lines)]):
        bare = _bare(line)
        if not _ASKED.fullmatch(bare):
            continue
        marked = bool(_MARK.match(line.text)) and marks[line.text[0]] > _HEADS
        alone = bare.casefold() in _ANYBODYS
        if marked or (not alone and _follows_company(lines, i)):
            block = list(_block(lines, i))
            if any(_REACHED.search(lines[j].text) for j in block):
                found.update((i, *block))
    return frozenset(found)


def _bare(line: Line) -> str:
    """The words of a heading without its sign, its brackets and its colon."""
    return line.text.strip(" \t:：■□◆◇●○▼▽▲△★☆◎◼◾▪❏❖＜＞【】《》<>[]")


_NEAR = 4  # lines between the heading about the company and this


def _follows_company(lines: Sequence[Line], i: int) -> bool:
    """Whether the paragraphs right above stand under the words `About …` and nothing but them."""
    for j in range(i - 1, max(-1, i - 2 - _NEAR), -1):
        if not is_prose(lines[j]):
            return j < i - 1 and bool(_ABOUT.fullmatch(_bare(lines[j])))
    return False


def _block(lines: Sequence[Line], i: int) -> Iterator[int]:
    """The short lines under line `i`, down to the next blank one."""
    for j in range(i + 1, min(len(lines), i + 1 + _LINES)):
        if lines[j].words > _WORDS or is_prose(lines[j]) or (j > i + 1 and lines[j].before):
            return
        yield j
