"""What a text says of itself behind its end: that names are changed, who paid for it, that nobody
has an interest in it, how it came about, what it said before it was corrected."""

import re

from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line

_WORDS = 40
# "*Names have been changed"
_NAME_CHANGED = re.compile(
    r"\bnames? (?:has been |have been )?changed"
    r"|\bnamen? (?:von der redaktion |wurden? )?geändert"
    r"|\b(?:pré)?noms? (?:a|ont) été (?:modifié|changé)"
    r"|\bnombres? (?:ha|han) sido (?:cambiad|modificad)"
    r"|\bnomi? (?:è|sono) (?:di fantasia|stat[oi] cambiat)|\bnomes? fictícios?"
    r"|化名|仮名|가명|اسم مستعار"
)
# "The authors declare no conflicts of interest", "This work was supported by …"
_DECLARED = re.compile(
    r"\b(?:declares?|reports?|has|have) (?:that )?(?:they have |there (?:is|are) )?no (?:known )?"
    r"(?:potential )?(?:conflicts?|competing|financial)"
    r"|\b(?:research|study|work|project) (?:was|is|has been|received)(?: \w+){0,2} (?:funded"
    r"|supported"
    r"|financed|external funding|no external funding|funding)"
    r"|keine?n? interessenkonflikte?\b|kein interessenkonflikt\b"
    r"|\b(?:aucun|pas de) (?:conflit|lien) d['’]intérêts?|\b(?:ningún|no (?:tener|tienen"
    r"|existe\w*|hay)) "
    r"(?:\w+ )?conflictos? de inter|\b(?:nessun|non (?:avere|hanno)) conflitt[oi] di interess"
    r"|\b(?:não (?:haver|há|ter|possu\w+)|nenhum) conflitos? de interesse"
    r"|\bgeen belangen(?:conflict|verstrengeling)|\bbrak konfliktu interesów"
    r"|\binga (?:intresse)?konflikter|об отсутствии конфликта интересов|конфликта интересов нет"
    r"|利益相反(?:は|に)|(?:不存在|无)利益冲突|이해\s?상충",
)
# "This conversation has been edited for length and clarity", "本文根据口述整理"
_MADE = re.compile(
    r"\b(?:interview|conversation|transcript|q&a|text|article|essay|letters?|account|answers?)s? "
    r"(?:was|were|has been|have been) (?:lightly |slightly )?(?:edited|condensed|shortened"
    r"|translated)"
    r"|\b(?:edited|condensed) for (?:length|clarity|space)"
    r"|\b(?:gespräch|interview|text|protokoll|beitrag|antworten) (?:wurden?|ist) .{0,40}"
    r"\b(?:gekürzt|redigiert|übersetzt|bearbeitet|aufgezeichnet|autorisiert)"
    r"|\b(?:entretien|interview|texte|échange|témoignage)s? (?:a|ont) été .{0,30}\b(?:édité"
    r"|condensé"
    r"|raccourci|traduit|relu|recueilli)"
    r"|\b(?:entrevista|conversación|texto|testimonio)s? (?:ha|fue|han) (?:sido )?.{0,20}\b(?:editad"
    r"|condensad|traducid|resumid)|\b(?:intervista|conversazione|testo) è stat[oa] .{0,20}\b(?:edit"
    r"|condensat|tradott|riassunt)|\b(?:entrevista|conversa|texto) foi .{0,20}\b(?:editad|condensad"
    r"|traduzid)|\binterview is .{0,20}\b(?:ingekort|bewerkt|vertaald)|\b(?:rozmowa|wywiad|tekst) "
    r"(?:została?|był[ay]?) .{0,20}\b(?:skrócon|zredagowan|autoryzowan)"
    r"|\b(?:интервью|разговор|текст) .{0,20}\b(?:сокращен|отредактирован|сокращён)"
    r"|^(?:本文|文章|全文|本篇).{0,30}(?:整理|编译|編譯|改编|改編|节选|節選|口述|采访|採訪|撰写)"
    r"|(?:本文|文中).{0,20}(?:隐去|隱去|化名)|(?:本記事|この記事|インタビュー)は.{0,40}"
    r"(?:編集|再構成|要約|翻訳)|(?:이|본) (?:글|기사|인터뷰)[은는].{0,40}(?:편집|정리|번역)"
    r"|(?:حُ?ررت|تم تحرير|اختُ?صرت) (?:هذه )?المقابلة"
)
_MADE_LETTERS = 240  # of what says so
_PIECE = (
    r"(?:article|story|post|report|piece|obituary|review|text|column|headline|recipe|version|page)"
)
# "This story has been updated to add information about parking": how the text was changed
_CHANGED = re.compile(
    rf"\bth(?:is|e) (?:[\w-]+ ){{0,2}}?{_PIECE} (?:was|has been) (?:[\w-]+ )?(?:updated|corrected"
    r"|amended|revised|edited|changed|clarified|modified)\b.{0,40}?\b(?:to (?:add|include|correct"
    r"|clarify|reflect|remove|say|show|note|make|change|state|fix|update|give|replace|attribute"
    r"|amend|delete|restore|explain)|with (?:additional|more|new|further|comments?|details?"
    r"|information|an?|the)|(?:because|since|after) (?:an?|the|it)|following)\b"
    r"|\b(?:diese[rn]?|der) (?:artikel|beitrag|text|meldung|bericht) (?:wurde|haben wir) .{0,60}"
    r"\b(?:ergänzt|korrigiert|berichtigt|präzisiert|überarbeitet)"
    r"|\b(?:cet article|ce texte) a été (?:\w+ )?(?:mis à jour|modifié|corrigé|complété)\b.{0,40}?"
    r"\b(?:pour|afin|avec|après|suite|à la suite)\b"
    r"|\b(?:este (?:artículo|texto)|esta noticia) (?:ha sido|fue|se ha) (?:\w+ )?(?:actualizad"
    r"|corregid|modificad|ampliad)[oa]\b.{0,40}?\b(?:para|con|tras|después)\b"
    r"|\b(?:questo articolo|questo testo) è stato (?:\w+ )?(?:aggiornat|corrett|modificat"
    r"|integrat)o\b.{0,40}?\b(?:per|con|dopo)\b"
    r"|\b(?:este (?:artigo|texto)|esta (?:reportagem|matéria|notícia)) foi (?:\w+ )?(?:atualizad"
    r"|corrigid|alterad|modificad)[oa]\b.{0,40}?\b(?:para|com|após|depois)\b"
    r"|\bdit (?:artikel|bericht|stuk) (?:is|werd) .{0,40}?\b(?:aangepast|aangevuld|gecorrigeerd)"
    r"|\b(?:ten )?(?:artykuł|tekst) został .{0,30}?\b(?:poprawiony|uzupełniony|zaktualizowany)\b"
    r".{0,20}\b(?:o|aby|po)\b|(?:本文|本記事|この記事)(?:は|已).{0,30}(?:訂正|修正|加筆|更正)"
)
# "Update, August 2023: the first version of this post said …", "【訂正】当初の記事で…"
_CORRECTED = re.compile(
    r"[*†(\[]{0,2}(?:(?:update|correction|clarification|editor['’]s note|author['’]s note|erratum"
    r"|addendum|postscript|korrektur|berichtigung|nachtrag|aktualisierung|richtigstellung"
    r"|(?:anmerkung|hinweis) der redaktion|mise à jour|rectificati(?:f|on)|correctif|précision"
    r"|note de la rédaction|corrección|actualización|rectificación|fe de erratas?|aclaración"
    r"|nota de la redacción|correção|atualização|errata|nota da redação|correzione|aggiornamento"
    r"|rettifica|precisazione|nota della redazione|correctie|rectificatie|aanvulling"
    r"|noot van de redactie|sprostowanie|aktualizacja|uzupełnienie|oprava|aktualizace"
    r"|doplnění|rättelse|uppdatering|rettelse|opdatering|oppdatering|korjaus|päivitys|düzeltme"
    r"|güncelleme|исправление|уточнение|обновление|поправка|виправлення|уточнення|оновлення"
    r"|від редакції|от редакции|διόρθωση|ενημέρωση|javítás|helyesbítés|corectură|actualizare"
    r"|تصحيح|تحديث|توضيح|תיקון|עדכון|הבהרה)(?:[\s,(][^:：.!?]{0,30}\d[^:：.!?]{0,8})?[)\]]?\s?[:：]"
    r"|[【\[(（]?(?:訂正|追記|お詫び|更正|更新说明|編註|编者注|정정|바로잡습니다|알립니다)[^。:：]{0,12}[】\])）:：])\s?\S",
    re.IGNORECASE,
)
_CORRECTED_WORDS = 90
_CORRECTED_LETTERS = 24  # of one behind such a word in brackets, however it ends


def corrects(line: Line) -> bool:
    """Whether a sentence says, behind the word for it, what was changed in the text."""
    long = is_prose(line) or (line.text[0] in "【［" and len(line.text) >= _CORRECTED_LETTERS)
    return long and line.words <= _CORRECTED_WORDS and bool(_CORRECTED.match(line.key))


def is_own_note(line: Line) -> bool:
    """Whether a line is such a note of the text's own."""
    if corrects(line):
        return True
    if len(line.key) <= _MADE_LETTERS and is_prose(line) and _MADE.search(line.key.casefold()):
        return True
    if line.words > _WORDS:
        return False
    key = line.key.casefold()
    if is_prose(line) and _CHANGED.search(key):
        return True
    short = line.words <= _WORDS // 2
    return bool((short and _NAME_CHANGED.search(key)) or _DECLARED.search(key))
