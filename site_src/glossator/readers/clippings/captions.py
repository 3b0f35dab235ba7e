"""Captions of pictures that end in who took it, by their shape: `The basin at low water.
Photograph: Idris Vell/Ledger Pictures` · `The mill, in February. ANA PORTO` · `(foto R. Panta)`."""

import re
from collections.abc import Iterable

from glossator.patterns import late

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
# "A diagram of the loop, showing the outer wheels", "La diga vista da valle"
_DEPICTS = re.compile(
    r"(?:an? |the )?(?:[a-z]+ )?(?:diagram|map|portrait|photograph|photo|picture|view|drawing"
    r"|sketch|engraving|painting|screenshot|close-up|(?:cross-)?section|model|detail"
    r"|plan|bust|statue) of\b"
    r"|.*, (?:showing|pictured|seen)\b"
    r"|(?!wie\b)(?:die |der |das |eine? )?(?:ansicht|luftbild|karte|porträt|bildnis|gemälde"
    r"|zeichnung"
    r"|foto|aufnahme|blick) (?:auf|von|über|des|der|vom)\b"
    r"|(?:la |le |une? |les )?(?:vue|carte|portrait|photo(?:graphie)?|plan|gravure|dessin"
    r"|tableau) (?:aérienne )?(?:de|du|des|d'|sur)\b"
    r"|(?:la |el |una? |o |a |uma? )?(?:vista|mapa|retrato|foto(?:grafía|grafia)?|grabado|plano"
    r"|plano|gravura|panorámica) (?:aérea )?(?:de|del|da|do|desde)\b"
    r"|(?:la |il |una? )?(?:veduta|mappa|ritratto|fotografia|cartolina|pianta|incisione) d(?:i"
    r"|el|ella"
    r"|al|alla)\b|\S+(?: \S+)? vist[ao] da(?:l|lla)?\b|\S+(?: \S+)? vue? (?:de|du|depuis)\b"
    r"|\S+(?: \S+)? in una (?:cartolina|foto|fotografia|stampa|incisione|immagine)\b"
    r"|(?:het |een )?(?:gezicht|zicht|kaart|portret|foto|luchtfoto) (?:op|van)\b"
    r"|(?:widok|mapa|portret|fotografia|plan|pohled|fotografie|вид|карта|портрет|фотография) "
    r"(?:z|na|od|с|на|из)\b"
    r"|(?:utsikt|udsigt|karta|kort|kart|porträtt|portræt) (?:över|over|från|fra|av|af)\b",
    re.IGNORECASE,
)


def depicts(text: str) -> bool:
    """Whether a line tells what a picture shows, as captions without a stop do."""
    return bool(_DEPICTS.match(text))


# "Idris Vellacott/Ledger Pictures" · "R. Panta / AV" · "Jörg Tann" · "남궁현도 기자"
_NAMED = (
    rf"(?:[{_UPPER}]\.\s?){{0,3}}[{_UPPER}{_OTHER}@][^.!?;。！？]{{1,70}}"
    r"(?:\.[^\s.!?;。]{1,20}){0,2}"
)
_SAID = late(
    # "… at low water. Photograph: Idris Vellacott"
    rf"(?:.{{8,}}[.!?…。！？»”\"')\]|–—-]|.{{0,3}}[\[(（【]|[—–|•▲▼↑↓-])\s*(?i:{_PICTURE})\s?[:：=＝/／©"
    rf"|]\s?"
    rf"{_NAMED}\.?[)\]）】]?"
    # "… of Fontefredda (foto Ruggero Panta / Altura)"
    rf"|.{{8,}}[\[(（【]\s?(?i:{_PICTURE})\s?[:：=＝/／©|]?\s?{_NAMED}[)\]）】]\.?"
    # "The mill in fog.Credit...Ana Porto for The Ledger"
    rf"|.{{3,}}(?i:credits?)(?:\.{{3}}|…)\s?{_NAMED}"
    # "The goblet, mended. Fot. Bogna Rze"
    rf"|.{{8,}}[.!?…]\s(?i:fot|zdj|phot|ph|il|ill|ilustr|rys|repr)\.\s{_NAMED}"
    # "The clock＝January, Kitaro; taken by Kiryu"
    r"|.{3,}[＝=（(].{0,60}(?:撮影|提供|촬영|제공)[)）]?"
    # "The mill in what used to be a field. (Ana Porto for The Ledger)"
    rf"|.{{16,}}[.!?…]['\"’”»]?\s[(\[（][{_UPPER}][\w.'’-]+(?: [{_UPPER}][\w.'’-]*){{1,3}}"
    rf"(?:\s?/\s?| (?:per|for|pour|para|für) )[{_UPPER}][^()\[\].!?]{{1,50}}[)\]）]"
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
    # 澜州晚报记者 周一帆 摄
    r"|[\u3400-\u9fff]{0,10}(?:记者|記者|通讯员|通訊員)\s?[\u3400-\u9fff、 ]{2,9}\s?[摄攝]影?"
    r"|[\u3400-\u9fff]{2,4} [摄攝]影?"
)
_STROKES = re.compile(rf"/\s?[{_UPPER}][^/.!?]{{3,40}}/\s?[{_UPPER}][^/.!?]{{1,40}}/?")


# "Image source, Ana Porto/RBN", "Fuente de la imagen, Getty Images"; "Image caption," alone
_SOURCED = late(
    r"(?:(?:image|photo|video|picture|media) (?:source|credit|caption|copyright)"
    r"|bild(?:quelle|nachweis|unterschrift|beschreibung)|(?:source|crédit|légende)s? (?:de l'"
    r"|de la )?"
    r"(?:image|photo|vidéo)|fuente de la (?:imagen|foto)|pie de (?:foto|imagen|página)"
    r"|crédito (?:de la |da )?(?:foto|imagen|imagem)|legenda da (?:foto|imagem)|crédito"
    r"|fonte (?:da imagem|immagine|foto)|didascalia(?: foto| immagine)?"
    r"|(?:beeld|foto)(?:bron|bijschrift)|źródło (?:zdjęcia|obrazu)|podpis (?:zdjęcia|pod zdjęciem)"
    r"|zdroj (?:fotografie|obrázku)|popisek (?:fotky|fotografie)|bild(?:källa|text)|billedtekst"
    r"|bildetekst|kuvan lähde|kuvateksti|kaynak|fotoğraf altı yazısı|fotoğraf kaynağı"
    r"|автор фото|источник (?:изображения|фото)|подпись к (?:фото|видео)|джерело зображення"
    r"|підпис до (?:фото|відео)|πηγή εικόνας|λεζάντα|صدر الصورة|مصدر الصورة|التعليق على الصورة"
    r"|منبع تصویر|توضیح تصویر|מקור התמונה|כיתוב|इमेज (?:स्रोत|कैप्शन)|तस्वीर का स्रोत"
    r"|sumber gambar|keterangan gambar|nguồn hình ảnh|chụp lại hình ảnh|ที่มาของภาพ|คำบรรยายภาพ"
    r"|画像(?:提供|説明)|画像の出典|图像(?:来源|加注文字)|圖像(?:來源|加註文字)|사진 (?:출처|설명))"
    rf"\s?[,،，、]\s?(?P<whose>[{_UPPER}{_OTHER}@©][^.!?;。！？]{{1,70}})?",
    re.IGNORECASE,
)
_WHOSE_WORDS = 8


def _is_sourced(text: str) -> bool:
    """Whether a line is the label of a picture's source or caption with a comma behind it, alone or
    over a name."""
    match = _SOURCED.fullmatch(text) if "," in text or not text.isascii() else None
    return match is not None and len((match["whose"] or "").split()) <= _WHOSE_WORDS


def heads_caption(text: str) -> bool:
    """Whether a line is such a label alone, so that what the picture shows stands below."""
    match = _SOURCED.fullmatch(text) if text[-1:] in ",،，、" else None
    return match is not None and not match["whose"]


def is_credit(text: str) -> bool:
    """Whether a line says who took a picture, and of the picture no more than a few words: a
    caption that says something is of the text, its credit with it."""
    if len(text) <= _LONGEST_ALONE and (_ALONE.fullmatch(text) or _is_sourced(text)):
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
_TAKEN_BY = late(
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
