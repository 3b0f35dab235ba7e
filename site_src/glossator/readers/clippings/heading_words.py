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

# "$ kbox prune --all" · "@queue.task(schedule=gentle)"
CODE = re.compile(
    r"^(?:[$%] |>>> |@\w+[.(]|#!|[A-Za-z_]\w* = [\"'\[{(\d])"
    r"|\s--[a-z][\w-]+(?:[ =]|$)|\w\(\w*=\S*\)$|[;{]$"
)

# "Gruß, Klaus"
SIGNS_OFF = re.compile(
    r"(?:(?:viele |liebe |beste |schöne )?gr(?:uß|üße)|lg|vg|mfg|cheers|best(?: wishes)?|regards"
    r"|(?:best|kind|warm) regards|yours|love|thanks|saludos|un abrazo|abrazos|cordialement"
    r"|bises|amicalement|saluti|cordiali saluti|abraços|groet(?:en|jes)?|hälsningar"
    r"|pozdrawiam|с уважением)[,!]\s[^\W\d_]{2,20}",
    re.IGNORECASE,
)
# "L = ρ / (1 − ρ)" · "ERROR:  partition would overlap"
FORMULA = re.compile(
    r"^\w{1,3}\s?=\s|\s=\s\S+\s[/*×·+−-]\s"
    r"|^(?:ERROR|WARNING|WARN|FATAL|INFO|DEBUG|PANIC|HINT|DETAIL|NOTICE|Traceback)\b\s?:"
)
