"""What a chat itself says between the messages: who came, went or was brought in, what the group is
called now, that nobody else reads it."""

import re

_LOG_TIME = r"\[?(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]m)?\]?\s+"
# 15:58:10 *** ada has joined #salt · 20:00 -!- ness [~ness@203.0.113.9] has quit (Ping timeout)
# [10:02] * osei is now known as osei_away · 10:04 --> lind (~lind@203.0.113.4) has joined #salt
# [2:56pm] lind left the chat room. (Quit: lind)
_LOGGED = re.compile(
    _LOG_TIME + r"(?:(?:-!-|\*{3}|-->|<--|→|←|--|==|>>>|<<<)\s+(?:Joins|Parts|Quits): \S+.*"
    r"|(?:-!-|\*{1,3}|-->|<--|→|←|--|==|>>>|<<<)\s+\S{1,40}(?: [\[(]\S+[\])])?"
    r" (?:(?:has |is )?(?:joined|left|quit|parted|now known as|disconnected|timed out)\b"
    r"|(?:hat|ist)\b.{0,40}(?:betreten|verlassen|beigetreten|gegangen)\b"
    r"|(?:a (?:rejoint|quitté)|(?:se )?ha (?:unido|salido|entrado)|è (?:entrat|uscit)[oa])\b"
    r"|heeft\b.{0,40}(?:betreden|verlaten)\b).{0,160}"
    r"|(?:-!-|\*{1,3}|--|==)\s+(?:mode/\S+|(?:topic|mode|nicks?)\b.{0,20}[:#]).{0,200}"
    r"|\S{1,40} (?:(?:joined|left) the (?:chat ?room|channel)\.?(?: \(.{0,120}\)?)?"
    r"|is now known as \S{1,40}))",
    re.IGNORECASE,
)

# what stands before a message and its sender in the export of a messenger
_STAMP = re.compile(
    r"(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?\s?m\.?)?\]\s"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?\s?m\.?)? [-–] )",
    re.IGNORECASE,
)
# the first line of every chat: `Messages and calls are end-to-end encrypted. …`
_SEALED = re.compile(
    r"(?:messages|nachrichten|(?:los )?mensajes|(?:les )?messages|(?:i )?messaggi|(?:as )?mensagens"
    r"|(?:de )?berichten|wiadomości|сообщения|повідомлення|mesajlar|zprávy|meddelanden"
    r"|(?:bu )?sohbet\w*)\b.{0,90}"
    r"(?:end-to-end|ende-zu-ende|extremo a extremo|de bout en bout|ponta a ponta"
    r"|typu end|w pełni szyfrowan\w+|pełnym szyfrowaniem|сквозн\w+|наскрізн\w+|uçtan uca"
    r"|koncov\w+ šifrov\w+|totalsträcks\w+|från (?:början|ände) till (?:slut|ände)).*",
    re.IGNORECASE,
)
# what is said to the one whose chat it is
_TO_YOU = re.compile(
    r"(?:you(?:['’]re| are) (?:now|no longer) an admin"
    r"|du bist (?:jetzt ein\S{0,3}|kein\S{0,3}) admin\w*"
    r"|ahora eres admin\w*|vous êtes (?:désormais|maintenant) admin\w*"
    r"|ora sei (?:un )?amministratore|agora,? você é (?:um )?admin\w*"
    r"|je bent nu (?:een )?beheerder)\.?"
    r"|your security code with .{1,60} changed\b.*"
    r"|deine sicherheitsnummer für .{1,60} hat sich geändert\b.*"
    r"|(?:cambió )?tu código de seguridad con .*|votre code de sécurité avec .{1,60} a changé\b.*"
    r"|il tuo codice di sicurezza con .{1,60} è cambiato\b.*"
    r"|seu código de segurança com .{1,60} mudou\b.*",
    re.IGNORECASE,
)
_GROUP = (
    r"(?:the |this |die |diese |das |el |este |le |ce |il |questo |la |questa |o |a |esta |de |deze"
    r" |her |his |their |la |su )?"
)
# `who` did something to the group or to somebody in it
_DONE = re.compile(
    r"(?P<who>[^\s.,;:!?][^.,;:!?\n]{0,59}?) (?:"
    rf"(?:created {_GROUP}group|added|removed|pinned|joined|left|was (?:added|removed)"
    r"|changed (?:the|this|their|to|his|her)|turned (?:on|off) disappearing|reset)\b"
    r"|(?:hat|haben|ist|wurde)\b.{0,90}\b(?:erstellt|hinzugefügt|entfernt|geändert|gelöscht"
    r"|verlassen|beigetreten|aktiviert|deaktiviert|gewechselt)"
    rf"|(?:creó {_GROUP}grupo|(?:te )?añadió|eliminó a|salió|cambió|se unió|activó|desactivó)\b"
    rf"|(?:a|avez|vous a) (?:créé {_GROUP}groupe|ajouté|retiré|quitté|changé|modifié|rejoint)\b"
    rf"|(?:ha|ti ha) (?:creato {_GROUP}gruppo|aggiunto|rimosso|abbandonato|cambiato|modificato)\b"
    rf"|(?:criou {_GROUP}grupo|(?:te )?adicionou|removeu|saiu|mudou|alterou|entrou)\b"
    r"|heeft\b.{0,90}\b(?:gemaakt|toegevoegd|verwijderd|verlaten|gewijzigd)"
    r"|(?:utworzył|dodał|usun(?:ął|ęła)|zmienił|opuścił|dołączył|włączył|wyłączył)(?:a|\(a\))?\b"
    r"|(?:vytvořil|přidal|odebral|odstranil|změnil|opustil|připojil|zapnul|vypnul)"
    r"(?:a|\(a\)|/a)?\b"
    rf"|(?:skapade {_GROUP}grupp|lade till|tog bort|ändrade|lämnade|gick med)"
    r"|[^.!?]{0,90}\b(?:oluşturdu|ekledi|çıkardı|değiştirdi|ayrıldı|katıldı)"
    r"|(?:созда|добави|удали|измени|покину|вступи|присоедини)л(?:а|\(а\))?(?:сь|ся)?\b"
    r"|(?:створи|дода|видали|зміни|залиши|приєдна)(?:в|ла|в\(ла\))(?:ся)?\b"
    r").{0,160}",
    re.IGNORECASE,
)
# somebody brought `{}` in, or put them out; `Tap to change who can add other members.`
_BROUGHT = (
    r"[^.,;:!?\n]{{1,60}} (?:(?:added|removed|invited|añadió a|eliminó a|a ajouté|a retiré"
    r"|ha aggiunto|ha rimosso|adicionou|removeu|(?:dodał|usunął|přidal|odebral)(?:a|\(a\)|/a)?"
    r"|lade till|tog bort|(?:добави|удали)л(?:а|\(а\))?|(?:дода|видали)(?:в|ла|в\(ла\))) {0}"
    r"|(?:hat|heeft) {0} (?:hinzugefügt|entfernt"
    r"|toegevoegd|verwijderd))(?:\.(?: [^.!?]{{1,100}}\.?)?)?"
)
# signs that say which way the writing runs, which messengers put before what nobody wrote
MARKS = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = re.compile(rf"[{MARKS}]|(?<!\w)~\s?")


def is_move(text: str) -> bool:
    """Whether `text` is the line of a log that says who came or went."""
    return bool(_LOGGED.fullmatch(text))


def is_sealed(text: str) -> bool:
    """Whether `text` is the first line of every chat, that nobody else reads it."""
    return bool(_SEALED.fullmatch(bare(text)))


def is_told(text: str) -> bool:
    """Whether `text` is what a messenger says of a group, whoever did it."""
    text = bare(text)
    return any(pattern.fullmatch(text) for pattern in (_SEALED, _TO_YOU, _DONE))


def is_about(text: str, sender: str) -> bool:
    """Whether `text` says what its `sender` (in small letters) did to a group, or who brought the
    sender in: nobody writes of themselves by name."""
    text = bare(text).casefold()
    done = _DONE.fullmatch(text)
    if done is not None and done["who"].strip() == sender:
        return True
    return bool(re.fullmatch(_BROUGHT.format(re.escape(sender)), text))


def stamp_of(text: str) -> str:
    """The day and the hour that `text` begins with as a message of an export does; "" if with none,
    or nothing stands behind."""
    text = bare(text)
    stamp = _STAMP.match(text)
    return stamp[0] if stamp and len(text) > stamp.end() else ""


def is_unsent(text: str) -> bool:
    """Whether `text` begins with the day and the hour of a message, and nobody sent the rest."""
    text = bare(text)
    stamp = _STAMP.match(text)
    return stamp is not None and is_told(text[stamp.end() :])


def bare(text: str) -> str:
    """`text` without the signs that messengers put before what nobody wrote."""
    return _UNSEEN.sub("", text).strip()
