"""What sites say over a text in two lines: the word for it, and below that who or when: `Posted
on`, `March 24, 2019`, `by`, `ada`."""

import re
from collections.abc import Collection, Sequence

from glossator.model.documents import Markup, SetAside
from glossator.readers.clippings.bylines import NAME, NOT_NAMES
from glossator.readers.clippings.signatures import whole_line
from glossator.readers.clippings.statement import Statement, behind
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line

_WROTE = re.compile(
    r"(?:(?:posted|written|published|words|text|story|reported) )?by|words|text|author"
    r"|(?:geschrieben |verfasst |ein beitrag )?von|autor(?:in|a|es)?|(?:écrit |publié |rédigé )?par"
    r"|texte|auteur|(?:escrito |publicado |texto )?por|texto(?: de)?"
    r"|(?:scritto |pubblicato |a cura )?di|testo(?: di)?|autore|(?:geschreven )?door|tekst"
    r"|(?:skriven |skrevet )?av|af|texte de"
    # over a thread of a forum
    r"|thread (?:starter|author|creator)|topic (?:starter|author)|started by|original poster"
    r"|themen(?:starter|ersteller)(?:in)?|erstellt von|auteur du sujet|(?:créé|lancé|initié) par"
    r"|autor (?:del tema|del hilo|do tópico|wątku|tématu|vlákna)|(?:tema )?iniciado por"
    r"|iniciador del tema|criador do tópico|creatore (?:discussione|del thread)|topicstarter"
    r"|trådstartare|trådstarter|emnestarter|ketjun aloittaja|автор темы"
    r"|konuyu (?:açan|başlatan)|スレ主|投稿者|質問者|楼主|樓主|글쓴이|작성자"
    r"|kirjoittanut|teksti|автор|текст|yazan|yazar|ライター|文|著者|執筆|作者|撰文|글",
    re.IGNORECASE,
)
# over the name of who wrote it: these words are never a menu's, nor a section's
_GENRE = re.compile(
    r"(?:eine?|an?|une?|un[ao]?|uma?|een) (?:[^\W\d]+ )?(?:kolumne|kommentar|glosse|essay|analyse"
    r"|reportage|gastbeitrag|beitrag|porträt|rezension|bericht|column|commentary|review|report|story"
    r"|analysis|chronique|billet|tribune|récit|enquête|critique|columna|reportaje|crónica|artículo"
    r"|análisis|reseña|racconto|recensione|articolo|crônica|coluna|análise|resenha|recensie|verslag)"
    r" (?:von|by|de|par|por|di|door|van)",
    re.IGNORECASE,
)
_TOOK = re.compile(
    r"(?:photo(?:s|graph|graphs|graphy|grapher)?|pictures|images|illustrations?|graphics|video)"
    r"(?: by)?|(?:fotos?|bilder|bild|fotografie|illustration(?:en)?|grafik)(?: von)?"
    r"|(?:photos?|photographies?|illustrations?|images)(?: de| par)?"
    r"|(?:fotos?|fotografías?|fotografias?|fotograf[íi]a|ilustraci(?:ón|ones)|ilustraç(?:ão|ões))"
    r"(?: de| por)?|(?:foto|fotografia|fotografie|illustrazioni)(?: di)?|beeld|foto's|zdjęcia"
    r"|写真|撮影|イラスト|摄影|图|사진",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"(?:posted|published|updated|first published|last updated|modified)(?: on)?|veröffentlicht"
    r"(?: am)?|publié(?: le)?|mis à jour(?: le)?|publicado(?: el| em)?|actualizado(?: el)?"
    r"|pubblicato(?: il)?|aggiornato(?: il)?|gepubliceerd(?: op)?|publicerad|publisert|udgivet"
    r"|start(?:ed)? date|created(?: on)?|erstellt am|startdatum|date de (?:début|création)"
    r"|fecha de inicio|data de início|data d'inizio|startdato|data rozpoczęcia|дата начала"
    r"|başlangıç tarihi|aloitettu"
    r"|opublikowano|опубликовано|公開日|更新日|发布时间|发布于",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"@?[a-z][\w.-]{1,23}")
_ONE = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я][\w'’-]{1,20}|[\u3040-\u30ff\u3400-\u9fff々]{2,8}")
_FACE = 0.5  # share of the words of a name that are an interface's
_NEAR = 3  # lines to a date, or to another such pair
_TAKEN = "names who took the pictures, in two lines"


def keyed_apart(lines: Sequence[Line], end: int, stated: Collection[int]) -> dict[int, Statement]:
    """The lines before `end` that are a word for who wrote a text, who took its pictures or when it
    was published, and those right below that tell it; only beside a line of `stated`, or one under
    the other. A single word may be a name there, too."""
    known = {*stated}
    found: dict[int, Statement] = {}
    pairs = [i for i in range(end - 1) if i not in stated and _says_key(lines, i)]
    for i in pairs:
        when = _WHEN.fullmatch(_key(lines[i])) is not None
        if when and i + 1 in stated:
            found[i] = _word(lines[i])
            known.add(i)
    for i in pairs:
        if i in found or i + 1 in stated or not _is_somebody(lines[i + 1]):
            continue
        others = {j for j in (*known, *pairs) if j not in (i, i + 1)}
        if _GENRE.fullmatch(_key(lines[i])):
            found[i] = _word(lines[i])
            found[i + 1] = whole_line("author", lines[i + 1], behind(_key(lines[i])))
        elif not any(i - _NEAR <= j <= i + 1 + _NEAR for j in others):
            continue
        elif _TOOK.fullmatch(_key(lines[i])):
            found[i], found[i + 1] = _taken(lines[i]), _taken(lines[i + 1])
        elif _WROTE.fullmatch(_key(lines[i])):
            found[i] = _word(lines[i])
            found[i + 1] = whole_line("author", lines[i + 1], behind(_key(lines[i])))
    return found


def _key(line: Line) -> str:
    return line.text.rstrip(" :：")


def _says_key(lines: Sequence[Line], i: int) -> bool:
    key = _key(lines[i])
    close = lines[i + 1].before <= lines[i].before or lines[i + 1].before == 0
    return close and any(shape.fullmatch(key) for shape in (_WROTE, _GENRE, _TOOK, _WHEN))


def _is_somebody(line: Line) -> bool:
    if interface_of(line.key).share >= _FACE or words_of(line.key) is not None:
        return False
    if NAME.fullmatch(line.text):
        return not NOT_NAMES.search(line.text)
    return bool(_HANDLE.fullmatch(line.text) or _ONE.fullmatch(line.text))


def _word(line: Line) -> Statement:
    return Statement(fields=(), asides=(), markup=(Markup(span=line.span, kind="key"),))


def _taken(line: Line) -> Statement:
    aside = SetAside(span=line.span, reason="image-credit", evidence=_TAKEN)
    return Statement(fields=(), asides=(aside,), markup=())
