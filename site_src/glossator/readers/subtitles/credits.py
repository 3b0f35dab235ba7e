"""Who made subtitles, where they are from, and what their site advertises in them."""

import re
from collections.abc import Sequence

from glossator.readers.subtitles.voices import TAG

_LONGEST = 400  # code points
_LABELLED = re.compile(
    # "Subtitles by the Orrin Captioning Guild", "Subtítulos: Colectivo Acequia"
    r"(?:subtitles?|subtitled|subt[ií]tulos?|subtitulado|captions?|captioned|closed captions?"
    r"|sous-titres?|sous-titrage|untertitel(?:ung)?|legendas|sottotitoli|ondertiteling|napisy"
    r"|undertexter|transcribed|transcription|translated|traducción|字幕)"
    r"(?:\s?[:：]| (?:by|von|im auftrag|par|por|di|door|av)\b) ?\S.{1,80}"
    r"|(?:(?:re)?sync(?:ed|hronized)?|ripped|encoded|corrected|timed)(?: (?:and|&) \w+)?"
    r" by \S.{0,60}"
    r"|(?:(?:re-?)?sincroni[zsc]\w*|tradu[cz]i\w+|tradott[oi]|corre[gt]\w+|revisad[oa]|adaptad[oa]"
    r"|synchronisé|traduit|corrigé|adapté|synchronisiert|übersetzt|korrigiert|bearbeitet"
    r"|vertaald|gesynchroniseerd|(?:prze)?tłumaczy[łl]\w*|przełożył\w*)"
    r" (?:por|par|da|di|von|door|przez) \S.{0,60}"
    r"|(?:contact|(?:to )?remove all ads from|downloaded from) (?:www\.|https?://)\S+.{0,20}"
    r"|(?:follow us|síguenos|suivez-nous|folgt uns|seguici|siga-nos)\b.{0,40}@\S+"
    r"|(?:www\.|https?://)\S+",
    re.IGNORECASE,
)
_PART = (
    r"(?:translat(?:ion|ed|or)|sync(?:hroni[sz]ation|hro|ing|ed)?|re-?sync|timing|corrections?"
    r"|proofread(?:ing)?|edit(?:ing|ed)|transcript(?:ion)?|adaptation|quality check|encoding"
    r"|übersetzung|korrektur|bearbeitung|zeiten|traduction|adaptation|relecture|synchro"
    r"|traducci[oó]n|correcci[oó]n|sincronizaci[oó]n|sincron[ií]a|tradução|legendagem|revisão"
    r"|sincronia|resync|traduzione|revisione|sincronizzazione|adattamento|vertaling|controle"
    r"|tłumaczenie|przekład|korekta|synchronizacja|dopasowanie|opracowanie|překlad|korekce"
    r"|časování|preklad|översättning|synkning|oversættelse|oversettelse|käännös|suomennos|oikoluku"
    r"|fordítás|fordította|időzítés|lektor|traducere(?:a)?|corectura|çeviri|altyazı|перевод"
    r"|редактор|корректор|тайминг|переклад|субтитры|субтитри|μετάφραση|υπότιτλοι|翻译|校对|时间轴"
    r"|翻訳|번역|자막|ترجمة|תרגום)"
)
# "Tłumaczenie i synchronizacja: kapitan_blaszka"
_WORKED = re.compile(
    rf"{_PART}(?:(?:\s?[,/&+]\s?|\s(?:and|und|et|y|e|i|en|och|og|a|és|ve|и)\s){_PART}){{0,3}}"
    r"\s?[:：]\s?\S.{0,60}",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w@.])(?:[a-z0-9-]{2,40}\.){1,3}"
    r"(?:com|org|net|info|example|tv|io|me|[a-z]{2})(?:/\S*)?(?![\w.])",
    re.IGNORECASE,
)
# the words for subtitles and for what sites do with them, in any form
_OF_SUBTITLES = re.compile(
    r"subtit|subt[ií]tul|sous-tit|untertit|ondertit|legend(?:a|ado)|sottotit|napis|titulk|undertext"
    r"|undertekst|tekstit|felirat|altyaz|субтитр|υπότιτλ|字幕|자막|ترجمة|כתוביות|subtitr"
    r"|download|herunterlad|télécharg|descarg|baixad|scaricat|pobran|stažen|скачан|vip\b",
    re.IGNORECASE,
)
_ADVERTISES = re.compile(
    r"\W*(?:advert(?:isement)?|ad|sponsored|werbung|anzeige|publicité|publicidad|publicidade"
    r"|anuncio|anúncio|pubblicità|advertentie|reclame|reklama?|reklame|annons|annonse|mainos|reklám"
    r"|reclamă|reklam|реклама|διαφήμιση|广告|広告|광고|إعلان|פרסומת)\s?[:：!]\s?\S.*",
    re.IGNORECASE | re.DOTALL,
)
# what sites of subtitles put into them, at any place: `Advertise your product or brand here`,
# `contact www.… today` · `Support us and become VIP member`, `to remove all ads from www.…`
_OFFERS = re.compile(
    r"(?:advertise your product or brand here|anunci[ea] (?:o )?[st]eu produto ou (?:[st]ua )?marca"
    r" aqui|anuncie su producto o (?:su )?marca aquí"
    r"|(?:bewerben|werben) sie (?:für )?ihr produkt oder ihre marke hier"
    r"|annoncez votre produit ou (?:votre )?marque ici"
    r"|pubblicizza il tuo prodotto o (?:il tuo )?(?:marchio|brand) qui"
    r"|adverteer (?:uw|je) product of merk hier|(?:za)?reklamuj swój produkt lub markę tutaj"
    r"|рекламируйте ваш (?:продукт|товар) или бренд здесь)\b.{0,80}"
    # `Watch it without ads! Support us and become a VIP member at www.…`
    r"|(?:[^.!?\n]{3,30} (?:ads?|anúncios|anuncios|publicités?|werbung|pubblicità|reclames?"
    r"|reklam\w*|рекламы)[.!]\s*)?(?:support us|help us|api?oie-nos|apóyanos|ap[óo]yenos"
    r"|unterstütz(?:en sie|e|t) uns"
    r"|soutenez-nous|sostienici|supportaci|steun ons|wesprzyj nas|поддержите нас)"
    r"\s.{1,40}\bvip\b.{0,100}"
    # `Like our page and do not miss the next episode!`
    r"|(?:like|follow|curt[ae]|siga|sigue|seguid|aimez|suivez|likt|folgt|segui(?:te)?|volg"
    r"|polub(?:cie)?)\s(?:\w+\s)?(?:our|a nossa|nossa|nuestra|notre|unserer?|la nostra|onze"
    r"|nasz[ąa]?)\s"
    r"(?:page|página|seite|pagina|stron[ęa])\b.{1,40}(?:episod|episód|épisode|folge|aflever|odcin)"
    r".{0,20}",
    re.IGNORECASE | re.DOTALL,
)
_IN_TAG = re.compile(r"<(?:b|i|u|font)\b[^<>]*>\s*(?:www\.|https?://)?[\w-]+\.[a-z]{2,}", re.I)


def is_credit(lines: Sequence[str], *, at_end: bool) -> bool:
    """Whether the lines of a cue say who made the subtitles, or advertise. Save an advertisement
    that says it is one, they do so `at_end`: at either end of the subtitles."""
    if sum(map(len, lines)) > _LONGEST:
        return False
    words = [TAG.sub("", line).strip() for line in lines]
    words = [line for line in words if line]
    if not words:
        return False
    if _ADVERTISES.fullmatch("\n".join(words)) or _OFFERS.fullmatch("\n".join(words)):
        return True
    if not at_end:
        return False
    known = (_LABELLED, _WORKED, _OFFERS)
    if all(any(each.fullmatch(line) for each in known) for line in words):
        return True
    # who speaks may name an address as well: that of a site of subtitles stands out
    address = _ADDRESS.search("\n".join(words))
    return address is not None and bool(
        _OF_SUBTITLES.search("\n".join(words))
        or any(_IN_TAG.search(line) for line in lines)
        or (words[-1] == address[0] and (len(words) == 1 or words[-2].endswith((":", "："))))
    )
