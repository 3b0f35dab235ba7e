"""Who wrote a text, where no word of a byline says it: in a sentence of its own, as the one who
began a thread, as a name of Chinese script beside a date."""

import re

from glossator.model.documents import Markup
from glossator.model.trees import Guess, Span
from glossator.readers.clippings.statement import Statement, field_of
from glossator.readers.dates import iso_date

_NAMED = r"(?P<name>(?-i:[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я])[\w'’.&-]*(?: [\w'’.&-]+){0,7}?(?<!\.))"
_TOLD_BY = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"(?:this|the) (?:article|content|page|story|guide|post|text|piece|report)"
        rf" (?:was|has been|is) (?:originally )?(?:written|prepared|compiled|authored) by"
        rf" {_NAMED}\.?",
        rf"diese[rs]? (?:artikel|beitrag|text|inhalt|seite|bericht) wurde von {_NAMED}"
        r" (?:verfasst|geschrieben|erstellt)\.?",
        rf"(?:cet article|ce texte|cette page|ce contenu|ce billet) a été"
        rf" (?:rédigé|écrit|préparé)e? par {_NAMED}\.?",
        rf"este (?:artículo|contenido|texto) (?:fue|ha sido) (?:escrito|redactado|elaborado) por"
        rf" {_NAMED}\.?",
        rf"quest[oa] (?:articolo|contenuto|testo|pagina) è stat[oa] (?:scritt|redatt)[oa] da"
        rf" {_NAMED}\.?",
        rf"este (?:artigo|conteúdo|texto) foi (?:escrito|elaborado|redigido) por {_NAMED}\.?",
        rf"(?:dit artikel|deze tekst|deze pagina) (?:is|werd) geschreven door {_NAMED}\.?",
        rf"(?:bu (?:içerik|yazı|makale|haber|metin|sayfa) )?{_NAMED} tarafından"
        r" (?:hazırlan|yazıl|kaleme alın|derlen)\w*\.?",
    )
)
# "Thread starter jagoda_z", "Autor del tema: Ada Lind"
STARTER = re.compile(
    r"(?:(?:thread|topic|discussion) (?:starter|author|creator)|started by|original poster"
    r"|themenstarter(?:in)?|ersteller(?:in)? des themas|initiateur de la discussion"
    r"|auteur du sujet|(?:autor|iniciador|creador) del tema|(?:autor|criador) do tópico"
    r"|(?:autore|creatore) (?:della )?discussione|topic ?starter|onderwerpstarter"
    r"|trådstartare|trådstarter|ketjun aloittaja|autor (?:wątku|tématu)|автор темы|автор теми"
    r"|konuyu başlatan|スレ主|トピ主|楼主)"
    r"(?:\s*[:：]\s*|\s+)(?P<name>@?[\w.-]{2,24}(?: [\w.-]{1,20}){0,2})",
    re.IGNORECASE,
)


# "318 points by ada_lind", "submitted 3 hours ago by ada_lind"
_POINTS = re.compile(
    r"(?:\d+ points? (?:by|submitted by)|submitted \d+ \w+ ago by) (?P<name>[\w-]{2,24})"
    r"(?P<rest> \d+ \w+ ago)?"
)
# "原创 周砚秋 河埠头口述 河埠头口述": who wrote it, and the account that published it, said twice
_ACCOUNT = re.compile(r"原创 (?P<name>\S{2,12}) (?P<account>\S{2,20}) (?P=account)")


def told_by(text: str, start: int) -> Statement | None:
    """Who wrote a text or began a thread, if that is all the line says; `start` is where it begins
    in the source."""
    for shape in (*_OF_USERS, *_TOLD_BY):
        match = shape.fullmatch(text)
        if match is not None and (shape in _OF_USERS or _is_proper(match["name"])):
            return _named(match, start)
    return None


_OF_USERS = (STARTER, _POINTS, _ACCOUNT)


def _is_proper(name: str) -> bool:
    """Whether all words of a name have capitals, save those that join them."""
    return all(word[:1].isupper() or word in _JOINS for word in name.split())


_JOINS = frozenset(["of", "and", "for", "the", "&", "de", "la", "der", "von", "van", "und", "et"])


_TELLS = Guess(evidence="a line says that this is who wrote it", confidence=0.9)


def _named(match: re.Match[str], start: int) -> Statement:
    at, end = start + match.start("name"), start + match.end("name")
    said = field_of("author", match["name"], Span(at, end), _TELLS)
    spans = (Span(start, at), Span(end, start + match.end()))
    marks = tuple(Markup(span=span, kind="key") for span in spans if span.start < span.end)
    return Statement(fields=said.fields, asides=(), markup=marks)


# names of families that many have, the commonest first; of those names with which other words of
# two signs begin, a second name of two signs is asked for
_FAMILIES = "王李张刘陈杨赵吴孙胡朱郭罗梁宋谢韩唐冯董曹袁邓沈吕張劉陳楊趙吳孫羅謝韓馮鄧"
_MORE = (
    "黄周徐林何高马郑于萧程许傅曾彭苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔"
    "康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍"
    "韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁耿牟卜房宁柯黃馬鄭許蘇盧蔣賈葉鍾陸龍萬錢湯賀嚴"
)
_CHINESE = re.compile(
    rf"(?:[{_FAMILIES}][\u3400-\u9fff]{{1,2}}|[{_MORE}][\u3400-\u9fff]{{2}}"
    r"|(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|歐陽|諸葛)[\u3400-\u9fff]{1,2})"
)
_PLACES = (
    "市县縣区區省州港界网網报報社讯訊部版台庄山岛湾城"  # what names of places and papers end in
)


def is_chinese_name(text: str) -> bool:
    """Whether `text` is as Chinese names are: a family's, and one or two signs more."""
    return bool(_CHINESE.fullmatch(text)) and text[-1] not in _PLACES


_NAME_AND_DATE = re.compile(r"(?P<name>[\u3400-\u9fff]{2,4})[ \u3000]+(?P<date>\d.{5,30})")
_DATED = Guess(evidence="a date right behind a name", confidence=0.8)


def unspaced_and_dated(text: str, start: int, named: Guess) -> Statement | None:
    """What a line states that is a Chinese name and a date: `林知夏 2024-08-06 14:20`."""
    match = _NAME_AND_DATE.fullmatch(text)
    if match is None or not is_chinese_name(match["name"]) or not (date := iso_date(match["date"])):
        return None
    at, end = start + match.start("date"), start + match.end("name")
    name = field_of("author", match["name"], Span(start, end), named)
    day = field_of("published", date, Span(at, start + len(text)), _DATED)
    return Statement(fields=(*name.fields, *day.fields), asides=(), markup=())
