"""What the page of a chat puts between, above and below messages: reactions and their counts,
threads, who joined, files, the menu of channels, the field for the next message. A table."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from glossator.model.documents import Reason, SetAside
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.statements import is_day
from glossator.readers.dates import iso_date
from glossator.readers.plain_lines import Line

_EMOJI = re.compile(
    r"(?::[\w+-]{2,40}:|[\u2190-\u2bff\u3030\u303d\u3297\u3299\ufe0f\u200d"
    r"\U0001f000-\U0001faff]{1,8})+"
)
_COUNT = re.compile(r"\d{1,4}")
# "👍 3" · ":wave: 14" · "👍3❤️2", all of a line
_COUNTED = re.compile(rf"(?:{_EMOJI.pattern}\s?\d{{1,4}}\s?)+")
# the words of chats' pages, as whole lines in small letters
_SAID = re.compile(
    # what was done to a message
    r"\(?(?:edited|bearbeitet|modifié|editado|modificato|bewerkt|edytowan[ye]|redigerad|redigeret"
    r"|redigert|muokattu|upraveno|изменено|ред\.|編集済み|已编辑)\)?"
    # threads
    r"|\d+ (?:repl(?:y|ies)|comments?|antwort(?:en)?|réponses?|respuestas?|rispost[ae]|respostas?"
    r"|reacties?|antwoorden|odpowied\w+|svar|vastaus\w*|odpověd\w*|ответ\w*)"
    r"|(?:last reply|letzte antwort|dernière réponse|última respuesta|ultima risposta"
    r"|última resposta|laatste antwoord|ostatnia odpowiedź|senaste svar)\b.{0,40}"
    r"|(?:view|open|show) thread|thread (?:anzeigen|öffnen)|(?:voir|afficher) le fil|ver hilo"
    r"|visualizza (?:la )?conversazione|ver (?:a )?conversa|bekijk (?:de )?(?:thread|discussie)"
    r"|(?:wyświetl|zobacz) wątek|visa tråd|reply in thread|reply|antworten|répondre|responder"
    r"|rispondi|beantwoorden|odpowiedz|svara"
    # what is new
    r"|new(?: messages?)?|\d+ (?:new|unread) messages?|neue?(?: nachrichten)?"
    r"|nouveaux?(?: messages)?|nuevos?(?: mensajes)?|nuovi?(?: messaggi)?|nov[ao]s?(?: mensagens)?"
    r"|nieuwe?(?: berichten)?|nowe(?: wiadomości)?|непрочитанные сообщения"
    # files and links
    r"|click to (?:view|download)|(?:pdf|png|jpe?g|gif|docx?|xlsx?|zip|csv|mp4|mp3)"
    r"|download|herunterladen|télécharger|descargar|scarica|downloaden|pobierz"
    r"|image|gif|photo|sticker|voice message"
    # the field for the next message
    r"|(?:message|nachricht an|envoyer un message à|mensaje a|messaggio a|bericht aan)"
    r" [#@]?[\w .'’-]{1,50}"
    r"|(?:type|write|send|schreib|écri|escrib|scriv|typ|napisz)\w* (?:a |ein\w* |un\w* |een )?"
    r"(?:new |neue |nouveau |nuevo |nuovo |nieuw )?"
    r"(?:message|nachricht|mensaje|messaggio|mensagem|bericht|wiadomość).{0,30}"
    r"|nachricht (?:schreiben|eingeben|senden)|nouveau message|nuevo mensaje|nuovo messaggio"
    r"|(?:shift ?\+ ?)?(?:return|enter) to (?:add a new line|send).{0,20}|drop files? .{0,40}"
    r"|seen(?: by .{1,60})?|read|delivered|sent|gelesen|vu|visto|letto|app|bot|admin|owner",
    re.IGNORECASE,
)
# who came, went or was brought in; `{}`: the name stands there
_MOVED = re.compile(
    r"(?P<who>[^.!?\n]{2,60}?) (?:(?:was|were|has been|have been) (?:added|removed|invited)\b.*"
    r"|(?:joined|left|added|removed|pinned|renamed|invited|archived)\b.{0,80}"
    r"|(?:started|ended) a (?:call|meeting|huddle|poll)\b.{0,40}"
    r"|set the (?:channel|group)\b.{0,120}|changed the (?:group|channel|subject)\b.{0,80}"
    r"|(?:ist|hat|wurde)\b.{0,60}(?:beigetreten|hinzugefügt|verlassen|entfernt|angepinnt)"
    r"|a (?:rejoint|ajouté|quitté|retiré|épinglé|été ajoutée?)\b.{0,60}"
    r"|(?:se unió|añadió|salió|eliminó|fijó|ha sido añadid[oa])\b.{0,60}"
    r"|(?:si è unit[oa]|ha aggiunto|ha lasciato|è uscit[oa])\b.{0,60}"
    r"|(?:entrou|adicionou|saiu|removeu|foi adicionad[oa])\b.{0,60}"
    r"|(?:neemt nu deel|heeft .{1,50} toegevoegd|is toegevoegd|heeft .{1,40} verlaten).{0,40}"
    r"|(?:dołączył|dodał|opuścił|usunął)a?\b.{0,60}"
    r"|(?:присоединил\w+|добавил\w*|покинул\w*)\b.{0,60})\.?"
)
_CHANNEL = re.compile(r"#\s?[\w-]{2,40}(?: \d{1,4})?")
_LONGEST_ITEM = 4  # words of a menu's item
_FEWEST_ITEMS = 4  # fewer short lines above are a title
_MENU, _BUTTON, _MOVES = (
    "stands in the menu over a chat",
    "is what the page of a chat puts between messages",
    "says who came to a chat or went",
)


@dataclass(slots=True, kw_only=True)
class Rows:
    """Lines of a chat's page that nobody wrote, by place, with why they are set aside."""

    gone: dict[int, SetAside] = field(default_factory=dict)


def is_row(words: str) -> bool:
    """Whether `words` are what the page of a chat says, with or without what follows them."""
    return bool(_SAID.fullmatch(words))


def chat_rows(lines: Sequence[Line], headers: Set[int], times: Set[int], names: Set[str]) -> Rows:
    """What of `lines` the page puts round the messages: `headers` are the lines with the names over
    them, `times` those with nothing but a time, `names` those who write, in small letters."""
    rows = Rows()
    first = min(headers)

    def put(i: int, reason: Reason, why: str) -> None:
        rows.gone[i] = SetAside(span=lines[i].span, reason=reason, evidence=why)

    items = [i for i in range(first) if _is_item(lines[i])]
    if len(items) >= _FEWEST_ITEMS:
        for i in items:
            put(i, "navigation", _MENU)
    for i in range(first + 1, len(lines)):
        text = lines[i].text
        if i in headers or i in times:
            continue
        opens = i - 1 in headers or i - 1 in times  # the first line of a message may say anything
        if _CHANNEL.fullmatch(text) and not opens:
            put(i, "navigation", _MENU)
        elif _is_reaction(lines, i, opens=opens) or (_SAID.fullmatch(text) and not opens):
            put(i, "counter" if _EMOJI.match(text) or text.isdigit() else "navigation", _BUTTON)
        elif (moved := _MOVED.fullmatch(text)) and _is_known(moved["who"], text, names):
            put(i, "site-notice", _MOVES)
    _cards(lines, first, rows)
    return rows


def _is_item(line: Line) -> bool:
    is_short = line.words <= _LONGEST_ITEM and not CLOSED.search(line.ending)
    dated = is_day(line.text) or bool(iso_date(line.text))
    return bool(_CHANNEL.fullmatch(line.text)) or (is_short and not is_prose(line) and not dated)


def _is_reaction(lines: Sequence[Line], i: int, *, opens: bool) -> bool:
    """Whether a line is a sign of what others thought of a message, or how many did."""
    text = lines[i].text
    below = lines[i + 1].text if i + 1 < len(lines) else ""
    if _COUNTED.fullmatch(text) and not opens:
        return True
    if _EMOJI.fullmatch(text):
        return bool(_COUNT.fullmatch(below))
    return bool(_COUNT.fullmatch(text)) and bool(_EMOJI.fullmatch(lines[i - 1].text))


def _is_known(who: str, text: str, names: Set[str]) -> bool:
    """Whether a line about who came or went names somebody of the chat, or a channel."""
    low = text.casefold()
    return who.casefold() in names or "#" in text or any(name in low for name in names)


_FILE = re.compile(r"[\w() .-]{1,80}\.(?:pdf|png|jpe?g|gif|docx?|xlsx?|pptx?|zip|csv|mp4|mp3)")


def _cards(lines: Sequence[Line], first: int, rows: Rows) -> None:
    """The name of a file whose kind or button stands below it is the file's card."""
    for i in range(first, len(lines) - 1):
        if i + 1 in rows.gone and _FILE.fullmatch(lines[i].text):
            why = "is the card of a file"
            rows.gone[i] = SetAside(span=lines[i].span, reason="navigation", evidence=why)
