"""Wordings by which a short line is known to be no heading: remarks, code, captions, greetings."""

import re

# what manuals set over a paragraph they want to be seen
REMARK = re.compile(
    r"(?:bon )?à savoir|à noter|gut zu wissen|good to know|da sapere|lo sapevi che|wist je dat"
    r"|warto wiedzieć|para saber|did you know|ejemplo|exemple|beispiel|example|esempio|exemplo"
    r"|note|warning|caution|tip|danger|attention|important|info|hint|hinweis|achtung|warnung|wichtig"
    r"|vorsicht|tipp|remarque|avertissement|astuce|attenzione|avviso|suggerimento|nota|aviso"
    r"|atención|advertencia|atenção|consejo|importante|dica|let op|waarschuwing|opmerking|uwaga"
    r"|wskazówka|ostrzeżenie|poznámka|varning|obs|bemærk|advarsel|merk|huomautus|varoitus|uyarı"
    r"|примечание|внимание|важно|примітка|увага|注意|警告|ヒント|メモ|주의|참고|提示|ملاحظة|تحذير",
    re.IGNORECASE,
)

# "$ kbox prune --all" · "@queue.task(schedule=gentle)" · "find /srv/dumps -mtime +7 -delete"
# · "cp notes.db /mnt/spare/notes.db" · "zcat log.gz | wc"
CODE = re.compile(
    r"^(?:[$%] |>>> |@\w+[.(]|#!|[A-Za-z_]\w* = [\"'\[{(\d])"
    r"|\s--[a-z][\w-]+(?:[ =]|$)|\w\(\w*=\S*\)$|[;{]$"
    r"|^[a-z][\w.+-]*(?: \S+){0,30}? (?:-[A-Za-z]\w*(?: |$)|[~.]{0,2}/\w[\w.-]*/\S)"
    r"|^[a-z][\w.+-]*(?: \S+){0,30}? (?:&&|\|\|?|>>?) \S"
    # ".local/share/Trash/" · "30 12 * * * $HOME/bin/run.sh"
    r"|^[.~]?/?[\w.*-]+/(?:[\w.*-]+/)*[\w.*-]*$(?<=[/*])|^(?:~|\.{1,2})/\S+$"
    r"|^(?=[\d*/, -]*\*)(?:[\d*/,-]+ ){4}[\d*/,a-z-]+ \S|\$[A-Z_]{2,}/",
    re.ASCII,
)

_SOME = r"(?:[\w'’-]+ ){0,2}"
# "Jetzt Demo buchen" · "点击抢购>>": what a button says, or a line that leads to another page
CALLS = re.compile(
    "|".join(
        (
            r"(?:jetzt|hier|heute|gleich) (?:[\w-]+ ){0,3}(?:buchen|bestellen|anmelden|kaufen"
            r"|sichern|testen|starten|anfordern|spenden|bewerben|herunterladen|vereinbaren|ausprobieren"
            r"|registrieren|entdecken|beantragen|informieren|reservieren|mitmachen|unterschreiben)",
            rf"(?:book|get|request|start|try|claim|schedule) (?:an?|my|your|the) {_SOME}"
            r"(?:demo|trial|quote|consultation)",
            rf"(?:book|order|buy|shop|claim|reserve) {_SOME}(?:now|today)",
            r"(?:réserve[rz]|demande[rz]|obten(?:ir|ez)|commande[rz]|télécharge[rz]|essaye[rz])"
            rf" (?:(?:une?|votre|ma|le|la|mon) )?{_SOME}"
            r"(?:démo|essai|devis|maintenant|place|gratuitement)",
            r"(?:reserva|pide|solicita|compra|prueba|descarga|consigue|solicitar|reservar|pedir)"
            rf" (?:(?:una?|tu|su|mi) )?{_SOME}"
            r"(?:demo|prueba|ahora|ya|gratis|plaza|presupuesto|cita)",
            rf"(?:prenota|richiedi|acquista|scarica|prova|ordina) (?:(?:una?|il|la) )?{_SOME}"
            r"(?:demo|prova|ora|subito|gratis|preventivo|posto)",
            r"(?:reserve|peça|solicite|compre|experimente|baixe|agende) "
            rf"(?:(?:uma?|seu|sua) )?{_SOME}(?:demo|demonstração|teste|agora|já|grátis|orçamento)",
            rf"(?:boek|bestel|vraag|probeer|download|koop|reserveer) {_SOME}(?:nu|demo|gratis|aan)",
            r"(?:boka|beställ|köp|prova|ladda ner|bestill|kjøp|køb|prøv) "
            rf"{_SOME}(?:nu|nå|demo|gratis)",
            r"(?:zamów|kup|zarezerwuj|umów|pobierz|wypróbuj|objednat|koupit|vyzkoušet) "
            rf"{_SOME}(?:teraz|demo|za darmo|bezpłatnie|nyní|zdarma)",
            r"(?:купить|заказать|забронировать|скачать|попробовать|получить) "
            rf"{_SOME}(?:сейчас|демо|бесплатно|скидку)",
            r"[^«]{2,60}[^\s>»«](?:\s?(?:>>|＞＞|➜|➔|→|›)|\s»)",
        )
    ),
    re.IGNORECASE,
)

# "Gruß, Klaus"
SIGNS_OFF = re.compile(
    r"(?:(?:viele |liebe |beste |schöne )?gr(?:uß|üße)|lg|vg|mfg|cheers|best(?: wishes)?|regards"
    r"|(?:best|kind|warm) regards|yours|love|thanks|saludos|un abrazo|abrazos|cordialement"
    r"|bises|amicalement|saluti|cordiali saluti|abraços|groet(?:en|jes)?|hälsningar"
    r"|pozdrawiam|с уважением)[,!]\s[^\W\d_]{2,20}",
    re.IGNORECASE,
)
# "【2024年11月2日追記】" · "[Updated 3 May 2024]": over what was added then
ADDED = re.compile(
    r"[【\[［(（〔](?=[^】\]］)）〕]*\d)(?:[^】\]］)）〕]*(?:追記|訂正|更新|加筆|추가|정정|수정|更正|补充)"
    r"[^】\]］)）〕]{0,4}|(?:updated?|added|addendum|correction|edit(?:ed)?|nachtrag|aktualisierung"
    r"|ergänzung|mise à jour|ajout|actualización|actualizado|aggiornamento|atualização|atualizado"
    r"|update|aanvulling|aktualizacja|обновление|дополнение)\b[^】\]］)）〕]{3,30})[】\]］)）〕][:：]?",
    re.IGNORECASE,
)
# "L = ρ / (1 − ρ)" · "ERROR:  partition would overlap"
FORMULA = re.compile(
    r"^\w{1,3}\s?=\s|\s=\s\S+\s[/*×·+−-]\s"
    r"|^(?:ERROR|WARNING|WARN|FATAL|INFO|DEBUG|PANIC|HINT|DETAIL|NOTICE|Traceback)\b\s?:"
    # "Fatal: could not open the store: permission denied"
    r"|^[Ff]atal(?: error)?: \S|^(?:[Ee]rror|[Ww]arning|[Pp]anic"
    r"|[A-Z]\w+(?:Error|Exception)): [^:]+: \S"
)
