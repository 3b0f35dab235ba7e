"""What a messenger's export has where a message was none in words: a file left out, a message
deleted since, a call that nobody took."""

import re

from glossator.readers.speech.moves import bare

_KIND = (
    r"(?:image|video|audio|voice message|sticker|gif|document|contact card|media"
    r"|bild|dokument|kontaktkarte|sprachnachricht|medien|vidéo|médias?|fiche contact"
    r"|imagen|vídeo|documento|tarjeta de contacto|multimedia|immagine|scheda contatto"
    r"|imagem|áudio|figurinha|cartão de contato|mídia|ficheiro|afbeelding|contactkaart"
    r"|obraz|wideo|naklejka|plik|multimedia|röstmeddelande|ljud"
    r"|görüntü|ses|çıkartma|belge|medya"
    r"|изображение|видео|аудио|стикер|документ|медиафайлы?|медиафайлов"
    r"|зображення|відео|аудіо|наліпка|медіафайл\w*|медіа"
    r"|obrázek|nálepka|média)"
)
_LEFT_OUT = (
    r"(?:omitted|left out|not included|weggelassen|ausgeschlossen|nicht enthalten"
    r"|omis(?:es?|)?|absente?s?|exclus|omitid[oa]s?|omess[oaie]|ocult(?:ad)?[oa]s?|não revelado"
    r"|weggelaten|(?:został[ao]? |zostały )?pominię(?:to|ty|ta|te)"
    r"|(?:har )?utelämna(?:d|t|ts|des)|uteslut\w+|dahil edilmedi|пропущен[оаы]?"
    r"|отсутствует|исключен[оаы]?"
    r"|(?:byl[ayo]? )?vynechán[aoy]?|вилучено)"
)
# `<Media omitted>` · `image omitted` · `<pominięto multimedia>` · `<Без медиафайлов>`
_FILE = rf"<?(?:{_KIND} {_LEFT_OUT}|{_LEFT_OUT} {_KIND})>?|<(?:без|sans|ohne|bez) {_KIND}>"
_DELETED = (
    r"(?:this message was deleted(?: by admin .{1,40})?|you deleted this message"
    r"|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht"
    r"|ce message a été supprimé|(?:vous avez|tu as) supprimé ce message"
    r"|(?:se eliminó este mensaje|este mensaje fue eliminado|eliminaste este mensaje)"
    r"|(?:questo messaggio è stato eliminato|hai eliminato questo messaggio)"
    r"|(?:(?:esta )?mensagem (?:foi )?(?:apagada|eliminada)"
    r"|(?:você )?(?:apagou|eliminou) esta mensagem)"
    r"|(?:dit bericht is verwijderd|(?:je|u) (?:hebt|heeft) dit bericht verwijderd)"
    r"|(?:usunięto tę wiadomość|ta wiadomość została usunięta|usun(?:ąłeś|ęłaś) tę wiadomość)"
    r"|(?:(?:det här|detta) meddelandet (?:togs bort|raderades|har (?:tagits bort|raderats))"
    r"|du (?:raderade|tog bort) (?:det här|detta) meddelandet)"
    r"|(?:bu mesaj silindi|bu mesajı sildiniz)"
    r"|(?:(?:данное |это )?сообщение удалено|вы удалили (?:данное|это) сообщение)"
    r"|(?:це повідомлення (?:було )?видалено|ви видалили це повідомлення)"
    r"|(?:tato zpráva byla (?:odstraněna|smazána)"
    r"|(?:odstranil|smazal)(?:i|\(a\)|a)? jste tuto zprávu))"
)
_MISSED = (
    r"(?:missed (?:group )?(?:voice |video )?call"
    r"|verpasster (?:gruppen-?)?(?:sprach|video)?anruf"
    r"|appel (?:de groupe )?(?:vocal |vidéo )?manqué"
    r"|(?:llamada(?: grupal)?(?: de voz)?|videollamada(?: grupal)?) perdida"
    r"|(?:chiamata(?: vocale| video)?|videochiamata)(?: di gruppo)? persa"
    r"|(?:chamada|ligação)(?: em grupo)?(?: de (?:voz|vídeo))? perdida"
    r"|gemiste (?:groeps)?(?:spraak|video-?)?oproep"
    r"|nieodebrane połączenie(?: głosowe| wideo)?"
    r"|missat (?:grupp)?(?:röst|video)?samtal"
    r"|cevapsız (?:sesli |görüntülü )?(?:grup )?arama(?:sı)?"
    r"|пропущенный (?:групповой )?(?:голосовой |аудио|видео)?(?:звонок|вызов)"
    r"|пропущений (?:груповий )?(?:голосовий |аудіо|відео)?(?:дзвінок|виклик)"
    r"|zmeškaný (?:skupinový )?(?:hlasový )?(?:video)?hovor)"
    r"(?:,? [^\W\d]{0,5} ?\d{1,2}[:.]\d\d(?: ?[ap]m)?)?"
)
_NO_WORDS = re.compile(rf"(?:{_FILE}|{_DELETED}|{_MISSED})\.?", re.IGNORECASE)


def is_placeholder(text: str) -> bool:
    """Whether `text` is all that an export has of a message without words."""
    return bool(_NO_WORDS.fullmatch(bare(text)))
