"""What records say of a sitting itself: what was done, when, and on which page; nobody says it."""

import re

_LONGEST = 160  # code points
# what is done, in the words of the records of many parliaments, councils and courts
_DONE = (
    r"BY (?:MR|MS|MRS|DR|THE)\.? [A-Z][A-Z'’ -]+:?"
    r"|(?:Original )?(?:Question|Motion|Amendment|Clause|Schedule|Resolution|Bill|Order)s?\b.{0,60}"
    r" (?:put|proposed|agreed to|agreed|negatived|withdrawn|carried|read|reported|passed|added"
    r"|discharged|accordingly read)\b.{0,40}"
    r"|(?:Question|Bill) (?:again |accordingly )?(?:put|proposed|read)\b.*|Adjourned at .*"
    r"|(?:The )?(?:motion|amendment) (?:\w+ )?(?:was |is )?(?:agreed|carried|passed|failed)\b.*"
    r"|(?:The )?(?:[A-Z]\w+ )?(?:House|(?:Sub|Select )?[Cc]ommittee|[Ss]ubcommittee|Assembly|Senate"
    r"|Council|Court|Sitting|Hearing|Meeting|Board|Commission|Tribunal|Inquiry|Panel|Deposition"
    r"|Proceedings|sitting|hearing|meeting|session|council|board|commission|tribunal|inquiry|panel"
    r"|deposition|examination|proceedings|interview|trial|jury)"
    r" (?:(?:was|is|were|stands?|then|accordingly|duly) )?(?:adjourned|suspended|divided|resumed"
    r"|rose|closed|met|concluded|convened|recessed|reconvened|called to order)\b.*"
    r"|(?:Queen|King)['’]s (?:consent|recommendation)\b.*|(?:Ordered|Resolved),? .{0,140}"
    r"|(?:Several|Some|Many|Government|Opposition|An?) (?:hon\.? |honou?rable )?"
    r"(?:[Mm]embers?|[Ss]enators?) (?:rose|interject\w+|rising|standing|dissenting|assent\w+)"
    r"\b.{0,20}"
    r"|.{3,60} (?:was|were|having been) (?:first )?(?:duly )?(?:asked|sworn)\b.{0,60}[—–-]?"
    r"|Whereupon,? .*|The clock .*|Bells? (?:rung|ringing).*"
    # German
    r"|(?:Beginn|Schluss|Ende|Unterbrechung) (?:der Sitzung)?:? .{3,40}Uhr.{0,20}"
    r"|(?:Beginn|Schluss): \d.*"
    # French, Spanish, Portuguese, Italian
    r"|(?:La|L['’]) ?(?:séance|réunion|audience|incident)\b.{0,30}"
    r"\b(?:ouverte?|close?|levée|suspendue|reprise)\b.{0,60}"
    r"|Se (?:abre|levanta|suspende|reanuda|inicia) la (?:sesión|reunión|audiencia)\b.*"
    r"|(?:Eram|Era|São) .{3,40} (?:horas?|minutos?)\.?"
    r"|(?:[-–—] ?)?(?:Aplausos|Risos|Risas|Rumores|Protestos|Protestas|Pausa|Vozes|Palmas|Vozes"
    r"|Manifestações|Murmullos|Applausi|Proteste|Commenti|Ilaritate|Ilarità|Rires|Sourires"
    r"|Applaudissements|Exclamations|Murmures|Protestations|Aplauze|Vociferări|Rumoare)"
    r"\b[^.!?:]{0,100}[.!]?"
    r"|La (?:seduta|riunione)(?: (?:è|comincia|inizia|termina|riprende)|,? sospesa\b).{2,60}"
    r"|.{3,60}, [Ss]egretari[oa], (?:legge|dà lettura|procede)\b.{0,120}"
    # Dutch, Swedish, Danish, Norwegian, Finnish
    r"|De (?:vergadering|beraadslaging)(?: \w+)? (?:is|wordt|van)\b.{0,80}"
    r"|Het incident is gesloten\.|(?:Sluiting|Aanvang) .{2,30} uur\.?|Schorsing\b.{0,40}"
    r"|Överläggningen var härmed avslutad\.?|Överläggningen avslutad\.?"
    r"|(?:Keskustelu|Asian käsittely) (?:päättyi|keskeytettiin)\.?"
    # a meeting on a platform
    r"|.{3,60} (?:joined|left|started|stopped|ended) (?:the )?"
    r"(?:meeting|call|room|recording|transcription)\.?"
    r"|.{3,60} (?:is toegetreden tot de vergadering|heeft de (?:vergadering|transcriptie|opname)"
    r" (?:verlaten|gestart|gestopt|gestopt|beëindigd))\.?"
    r"|.{3,60} (?:ist (?:der|dem) (?:Besprechung|Meeting|Anruf) beigetreten"
    r"|hat (?:die|das) (?:Besprechung|Meeting|Transkription|Aufzeichnung|Aufnahme)"
    r" (?:verlassen|gestartet|begonnen|beendet|angehalten))\.?"
    r"|.{3,60} a (?:rejoint|quitté) la (?:réunion|conversation)\.?"
    r"|.{3,60} a (?:démarré|commencé|lancé|arrêté) (?:la transcription|l['’]enregistrement)\.?"
    r"|.{3,60} (?:se (?:ha unido|unió) a|(?:ha abandonado|abandonó)) la (?:reunión|llamada)\.?"
    r"|.{3,60} (?:ha iniciado|inició|ha detenido|detuvo) la (?:transcripción|grabación)\.?"
    r"|.{3,60} (?:si è unit[oa] alla|ha (?:lasciato|abbandonato) la) riunione\.?"
    r"|.{3,60} (?:entrou na|saiu da) reunião\.?"
    # Polish, Czech, Russian
    r"|(?:Przerwa w posiedzeniu|Początek posiedzenia|Koniec posiedzenia)\b.*"
    r"|(?:Jednání|Schůze) (?:zahájeno|přerušen\w|ukončen\w)\b.*"
    r"|(?:Перерыв|Начало|Заседание (?:ведёт|закрыто|открыто))\b.{0,60}"
)
# "2.47 pm" · "Kl. 10:03" · "● (1405)" · "14 h 05" · "at 10 a.m.", alone
_TIME = (
    r"(?:kl\.?|at|um|à|a las|[●•∙▪◆])?\s?[(\[]?\d{1,2}(?:[.:h]| h )?\d\d(?::\d\d)?"
    r"(?:\s?[ap]\.?\s?m\.?|\s?(?:Uhr|uur|h|horas))?[)\]]?"
    r"|(?:kl\.?|um|von|from|de|van|à)?\s*\d{1,2}[.:h]\d\d\s?(?:[–—-]|till|bis|to|à|tot|til)\s?"
    r"\d{1,2}[.:h]\d\d(?:\s?(?:Uhr|uur|h))?"
    r"|\d{1,2} ?[ap]\.?m\.?|(?:noon|midnight)"
)
_PROCEDURE = re.compile(_DONE)
_MOMENT = re.compile(_TIME, re.IGNORECASE)
_STAMPED = re.compile(r"[:.h(\[apAPUu● ]")  # a bare number is the page's
# "Column 642" · "4 Mar 2025 : Column 643" · "Page 12 of 30" · "(Seite 12)"
_PAGE = re.compile(
    r"(?:\d{1,2} [^\W\d]{3,9}\.? \d{4}\s?[:,–-]\s?)?[(\[]?"
    r"(?:columns?|cols?\.|spalten?|sp\.|colonnes?|columnas?|colunas?|colonn[ae]|kolumn|spalte|pages?"
    r"|seite|página|pagina|pág\.|pag\.|sida|side|sivu|strona|str\.|stran[ay]|стр\.|страница|σελίδα|oldal|sayfa)"
    r"\s\d{1,6}[A-Z]{0,2}(?:\s?[-–/]\s?\d{1,6}[A-Z]{0,2}|\s(?:of|von|de|di|van|z|av)\s\d{1,5})?[)\]]?",
    re.IGNORECASE,
)


def is_procedure(text: str) -> bool:
    """Whether a line of a record says what was done or when, and nobody says it."""
    return len(text) <= _LONGEST and bool(_PROCEDURE.fullmatch(text) or is_clock(text))


# "Presenti	36" · "Hanno votato no	2": a row of the result of a vote
_COUNT = re.compile(r"[^\W\d_][^\t:]{1,60}\t\s*\d{1,4}")


def is_count(text: str) -> bool:
    """Whether a line is a row of a table that counts the votes."""
    return bool(_COUNT.fullmatch(text))


# what ends a sitting: nobody speaks behind it
_CLOSING = re.compile(
    r"adjourned|rose at|(?:meeting|sitting|session|hearing|deposition|examination|inquiry"
    r"|trial|proceedings|interview|board|council|committee)"
    r" (?:(?:was|were) )?(?:closed|ended|concluded)|Schluss"
    r"|levée|close à|se levanta|a seduta termina|terminada|sluiting|gesloten|päättyi|avslutad"
    r"|koniec|ukončen|закрыт",
    re.IGNORECASE,
)


def is_closing(text: str) -> bool:
    """Whether a line of a record says that the sitting ended."""
    done = text.strip("()[] ")  # as `(The hearing adjourned until ten)` has it
    return is_procedure(done) and bool(_CLOSING.search(done))


# what begins one
_OPENING = re.compile(
    r"called to order|(?:met|convened)\b|eröffnet|Beginn|ouverte?|se abre|comincia|inizia"
    r"|Początek|zahájen|aanvang|Eram?\b|Начало|открыт",
)


def frames_sitting(text: str) -> bool:
    """Whether a line says that a sitting began or ended: then those who speak by it sit."""
    done = text.strip("()[] ")
    return is_closing(text) or (is_procedure(done) and bool(_OPENING.search(done)))


def is_clock(text: str) -> bool:
    """Whether a line says nothing but what time it was."""
    return len(text) <= 20 and bool(_MOMENT.fullmatch(text)) and bool(_STAMPED.search(text))


def is_page(text: str) -> bool:
    """Whether a line says nothing but on which page or in which column a record goes on."""
    return len(text) <= 60 and bool(_PAGE.fullmatch(text))
