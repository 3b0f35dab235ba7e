"""Captions of pictures that end in who took it, by their shape: `The basin at low water.
Photograph: Idris Vell/Ledger Pictures` · `The mill, in February. ANA PORTO` · `(foto R. Panta)`."""

import re
from collections.abc import Iterable

_LONGEST = 300  # code points
_MOST_WORDS = 45
# what a picture is called before the name of who took it, in many languages
_PICTURE = (
    r"(?:(?:foto|photo|picture|image|bild|video|copyright)s? ?(?:credits?|credit|by|von"
    r"|nachweis|quelle|rechte)?|photograph(?:y|er|s|ed)?(?: by)?|fotogra[fg]\w*|photographe?s?"
    r"|illustrations?(?: by)?|grafik|graphic|collage|montage|credits?|crédits?(?: photos?)?"
    r"|cr[eé]ditos?|créd"
    r"|quelle|fotka|zdjęci[ea]|zdj|fot|fotó|felvétel|kép|kuva|kuvat|valokuva|bilde|billede|resim"
    r"|fotoğraf\w*|ph|pic|pics|immagin[ei]|imagen|imagem|ilustraci[óo]n|ilustração|illustrazione"
    r"|afbeelding|beeld|obrázek|ilustrácia|фото(?:граф\w*)?|фотография|снимка|снимок|світлина"
    r"|изображение|иллюстрация|φωτογραφία|φωτο|צילום|תצלום|תמונה|تصوير|صورة|الصورة|عکس|फोटो|तस्वीर"
    r"|ảnh|hình|ภาพ|写真|撮影|画像|提供|摄影|攝影|图源|图片|圖片|图|사진|촬영|제공)\.?"
)
_UPPER = r"A-ZÀ-ÖØ-ÞĀŁŚŻŹĆŠŽČŘĐÖÜÇŞİĞÅÆØА-ЯЁІЇЄΑ-ΩΆΈΉΊΌΎΏ"
_OTHER = r"\u0590-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
# "Idris Vellacott/Ledger Pictures" · "R. Panta / AV" · "Jörg Tann" · "남궁현도 기자"
_NAMED = (
    rf"(?:[{_UPPER}]\.\s?){{0,3}}[{_UPPER}{_OTHER}@][^.!?;。！？]{{1,70}}"
    r"(?:\.[^\s.!?;。]{1,20}){0,2}"
)
_SAID = re.compile(
    # "… at low water. Photograph: Idris Vellacott"
    rf"(?:.{{8,}}[.!?…。！？»”\"')\]|–—-]|.{{0,3}}[\[(（【]|[—–|•▲▼↑↓-])\s*(?i:{_PICTURE})\s?[:：=＝/／©|]\s?"
    rf"{_NAMED}\.?[)\]）】]?"
    # "… of Fontefredda (foto Ruggero Panta / Altura)"
    rf"|.{{8,}}[\[(（【]\s?(?i:{_PICTURE})\s?[:：=＝/／©|]?\s?{_NAMED}[)\]）】]\.?"
    # "The mill in fog.Credit...Ana Porto for The Ledger"
    rf"|.{{3,}}(?i:credits?)(?:\.{{3}}|…)\s?{_NAMED}"
    # "The goblet, mended. Fot. Bogna Rze"
    rf"|.{{8,}}[.!?…]\s(?i:fot|zdj|phot|ph|il|ill|ilustr|rys|repr)\.\s{_NAMED}"
    # "The clock＝January, Kitaro; taken by Kiryu"
    r"|.{3,}[＝=（(].{0,40}(?:撮影|提供|촬영|제공)[)）]?"
    # "The mill, in February. © Ana Porto"
    rf"|.{{8,}}[.!?…。»”\"')\]]?\s*[©Ⓒ]\s?{_NAMED}"
    # "The volunteers round the basin. | L'ÉCHO DU PAYS"
    rf"|.{{8,}}[.…。]\s?[|/]\s?{_NAMED}"
    # "The mill opens on Friday. (Ana Porto/Calder Ledger)"
    rf"|.{{8,}}[.…。!?»”][\"”’»]?\s?[(\[（][{_UPPER}][\w.'’-]+(?: [{_UPPER}][\w.'’-]*){{0,3}}"
    rf"\s?[/|,]\s?[{_UPPER}][^()\[\].!?]{{1,50}}[)\]）]"
)
# "The mill, in February. ANA PORTO"
_CAPITALS = re.compile(
    rf"\S+ \S+ .*[.!?…»”][)\"'”’]*\s(?P<name>[{_UPPER}][{_UPPER}'’.-]+"
    rf"(?:[ /][{_UPPER}&][{_UPPER}'’.-]*){{1,4}})"
)
# "/Krystian Jawor/Kurier24", "(Kitahama Shimpo)"
# "(Marcy Heim/Harlan Ledger)", "(Luca Serafin per Il Crinale)", "ANA PORTO POUR « LE JOUR »"
_ALONE = re.compile(
    rf"[(\[（][{_UPPER}][\w.'’-]+(?: [{_UPPER}][\w.'’-]*){{0,3}}"
    r"(?:\s?/\s?| (?:per|for|pour|para|für) )"
    rf"[{_UPPER}][^()\[\].!?]{{1,50}}[)\]）]"
    rf"|[{_UPPER}][{_UPPER}'’.-]+(?: [{_UPPER}'’.-]+){{1,3}} (?:POUR|FOR|PER|PARA|FÜR|VOOR) "
    rf"[«“\"]\s?[{_UPPER}][{_UPPER} '’.&-]{{2,40}}[»”\"]"
    rf"|[{_UPPER}]{{2,6}} / (?:[{_UPPER}]\. ?)?[{_UPPER}][\w'’-]+"
)
_STROKES = re.compile(rf"/\s?[{_UPPER}][^/.!?]{{3,40}}/\s?[{_UPPER}][^/.!?]{{1,40}}/?")


def is_credit(text: str) -> bool:
    """Whether a line says who took a picture, and of the picture no more than a few words: a
    caption that says something is of the text, its credit with it."""
    if len(text) <= _LONGEST_ALONE and _ALONE.fullmatch(text):
        return True
    told = _TOLD.split(text.lstrip("-–—•▲▼↑↓ "), maxsplit=1)[0]
    short = _SHORT // 4 if _UNSPACED.search(told) else _SHORT
    if told[:1] and told != text and is_credited(text) and _BARE.match(told):
        return True
    return is_credited(text) and len(told.split()) < _FEW and len(told) < short


def is_credited(text: str) -> bool:
    """Whether a line ends in who took a picture."""
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return False
    shapes = (_SAID, _CAPITALS, _STROKES, _ALONE)
    return any(shape.fullmatch(text) for shape in shapes)


# "Ada Lind / The Courier", under a picture or over its caption
AGENCY = re.compile(
    r"[A-ZÀ-Þ][\w.'’-]+ (?:[a-z]{2,3} )?[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+)? ?/ ?"
    r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}"
    r"|[A-Z]{2,5} ?/ ?[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,2}"
)
# "Photography by Luca Ferrandi", "Text Ida Holm Fotografia Ana Porto", "Seraina Holm (Bilder)"
_NAME = rf"[{_UPPER}{_OTHER}][\w'’-]+(?: (?:[a-z]{{2,3}} )?[{_UPPER}{_OTHER}][\w.'’-]*){{1,3}}"
_TAKEN_BY = re.compile(
    rf"\b(?i:{_PICTURE}|photos|fotos|bilder|pictures|images|imágenes|imagens|foto's|zdjęcia|fotky)"
    rf"(?: (?:by|von|par|por|de|di|door|av|af))?\s?[:：]?\s(?P<name>{_NAME})$"
    rf"|(?P<before>{_NAME}) [(\[](?i:{_PICTURE}|photos|fotos|bilder|bild|foto's|zdjęcia)[)\]]$"
)
_LONGEST_NAMED = 120  # code points


def photographers(texts: Iterable[str]) -> set[str]:
    """The names, case-folded, that lines give as those of who took the pictures."""
    matches = (_TAKEN_BY.search(text) for text in texts if len(text) <= _LONGEST_NAMED)
    return {(match["name"] or match["before"]).casefold() for match in matches if match}


_BARE = re.compile(rf"(?i:{_PICTURE})\s?[:：=＝]")  # nothing before the name of the picture
# "Image: two workers carry a brood past the midden": what it shows, not whose it is
_LABELLED = re.compile(r"[^:：]{2,20}[:：]\s?(?P<rest>[^:：/©|]{14,})")
_SHOWN, _CAPITAL = 7, 0.4  # words of it, and of them the share with capitals at most
_WHOSE = re.compile(
    r"courtesy|cortes|gentile|autorisation|archiv|collection|sammlung|agency|getty", re.IGNORECASE
)


def tells_picture(text: str) -> bool:
    """Whether what stands behind a picture's name and a colon tells what it shows."""
    match = _LABELLED.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None or _WHOSE.search(text):
        return False
    words = match["rest"].split()
    capital = sum(word[0].isupper() for word in words)
    return len(words) >= _SHOWN and capital <= _CAPITAL * len(words)


_LONGEST_ALONE = 90  # code points
_FEW, _SHORT = 5, 40  # words, code points of a caption that says nothing
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
# where the words on the picture end
_TOLD = re.compile(
    rf"(?<=[.!?…。！？»”\"')\]|–—\[(（【])\s*(?=(?i:{_PICTURE})\b|[{_UPPER}]{{3}})|[©Ⓒ|＝]|\s/"
)
