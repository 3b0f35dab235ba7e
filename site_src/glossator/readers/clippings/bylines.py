"""Who wrote a text, when and where, as lines over it say it: their words in several languages."""

import re

# Upper-case letters of the Latin, Greek and Cyrillic scripts; names in scripts without case are
# recognised behind a byline's word only.
_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я"


_PART = rf"(?:[{_UPPER}][\w'’.-]*|d['’][{_UPPER}][\w-]+)"


_PARTICLE = (
    r"(?:de|del|della|di|da|van|von|der|den|dem|la|le|bin|ibn|al|el|ten|zu|zum|zur|y|e|dos|das|af)"
)


NAME = re.compile(rf"{_PART}(?: (?:{_PARTICLE} ){{0,2}}{_PART}){{1,4}}")


ONE_NAME = re.compile(rf"{_PART}(?: (?:{_PARTICLE} ){{0,2}}{_PART}){{0,4}}")


NOT_NAMES = re.compile(
    r"\b(?:the|and|of|for|in|on|with|to|at|from|about|how|what|why|when|der|die|das|und"
    r"|über|auf|aus|les|des|los|las|our|your|more|new|room|remarks|chamber|cc|cent(?:er|re)"
    r"|(?:village|town|city|parish|church|memorial|community|guild) hall|auditorium"
    r"|gemeindehaus|rathaus|dorfgemeinschaftshaus|mairie|ayuntamiento|stadhuis|gemeentehuis"
    r"|legislat(?:ura|ure|urperiode))\b"
    r"|[?!:;,]|\d",
    re.IGNORECASE,
)


# what stands before a name in a byline
_SIGNED = (
    # who wrote a piece and took its pictures
    r"(?:(?:words?|text|story|reporting) (?:and|&) (?:pictures?|photo(?:s|graphs|graphy)?|images?)"
    r" ?(?:by|:)|texte et (?:photos?|images?) ?(?:par|de|:)"
    r"|texto (?:y|e) (?:fotos?|fotografías|fotografias|imágenes|imagens) ?(?:de|por|:)"
    r"|testo e (?:foto|fotografie|immagini) ?(?:di|:)"
    r"|tekst (?:en foto['’]s|en beeld|og foto|og bilder|i zdjęcia|a foto) ?(?:van|door|av|af|:)"
    r"|text (?:och|a) (?:foto|bild(?:er)?) ?(?:av|:)|текст и фото ?:"
    r"|words ?:|(?:words |interviewed |written |story |text |reported |posted |published "
    r"|hosted |interview |authored |submitted |created |contributed |shared "
    r"|compiled |contributed |told |penned |article |post )?by"
    r"|(?:(?:an?|the) )?(?:[a-z]+ ){0,2}(?:report|reporting|essay|story|interview|conversation"
    r"|column|advice|speech|review|recipe|analysis|opinion|commentary|feature|remarks|lecture|poem|fiction"
    r"|guest post) by"
    r"|(?:protokoll|mitschrift)(?: ?: ?von| ?:| von)|compte[ -]rendu(?: ?: ?par| ?:| par)"
    r"|verslag(?: ?: ?door| ?:| door)|trascrizione(?: a cura)? di|referat ?:"
    r"|aus \S+(?: \S+){0,2} (?:berichtet|von)"
    r"|eine? (?:[a-zäöüß]+ )?(?:reportage|analyse|essay|kommentar|kolumne|interview|bericht"
    r"|glosse|porträt|recherche|gastbeitrag) von"
    r"|un(?:e|a)? (?:reportage|enquête|chronique|entretien|récit|analyse|reportaje|crónica|racconto"
    r"|reportagem) (?:de|par|di)"
    r"|(?:geschrieben|verfasst|aufgeschrieben|notiert|recherchiert|zusammengestellt"
    r"|gepostet) von|ein(?:e|en)? (?:beitrag|artikel|text|gastbeitrag) von|(?:gast)?beitrag von"
    r"|(?:écrit|rédigé|posté|signé|article rédigé|article écrit|texte rédigé|récit recueilli) par"
    r"|(?:un )?article (?:de|signé)|une? (?:billet|papier|texte) (?:de|signé)"
    r"|(?:escrito|redactado|contado|elaborado|escrita|redigido|redigida|elaborada) por"
    r"|(?:un )?artículo de|(?:um )?artigo de"
    r"|(?:scritto|redatto|raccontato|firmato) da|a cura di|(?:un )?articolo di"
    r"|(?:geschreven|opgetekend|samengesteld|verteld) door|(?:een )?artikel van|tekst(?: door| van)"
    r"|(?:skriven|skrivet|skrevet|nedtecknat|forfattet) (?:av|af)|tekst(?: af| av)|text av"
    r"|kirjoittanut|kirjoittaja ?:?|teksti ?:|napisała?|napsala?|opracowała?|připravila?"
    r"|írta ?:?|scris de|yazan ?:?|γράφει(?: [οη])?|κείμενο ?:"
    r"|testo(?: di| ?:)|testi di|texto(?: de| ?:)|texte(?: de| ?:)"
    r"|von|text(?: und fotos?)? ?(?:: ?von|:|von)|interview ?(?:: ?von|:|von)"
    r"|par|propos recueillis par|por|entrevista de|di|door|autor(?:in|es|a)?(?: ?:)?"
    r"|authors? ?:|auteur(?:e|s)? ?:|autore ?:|author|writer ?:|oprac\.|autorzy ?:|tekst ?:"
    r"|автор(?:ы)? ?:|текст ?:|yazar ?:|haber ?:|av|af|text|skrevet av"
    r"|作者 ?[:：｜|]|文 ?[:：/／｜|]|글 ?[:：/]|기자 ?[:：]"
    r"|(?:執筆|ライター|文責|書き手)者? ?[:：]|文・|取材・文 ?[:：]?"
    r"|כתב ?:?|מאת ?:?"
    r"|記者 ?[:：]?|[一-鿿]{0,8}记者[ \u3000:：/]|撰文 ?[:：/｜|]|بقلم ?:?"
    r"|(?:كتب(?:ت|ها|ته|ه)|الكاتبة?|تقرير) ?:|كتب ?:?)"
)


# "長谷部千尋　三村航平": names of scripts that part no words, side by side
UNSPACED_NAMES = re.compile(r"[\u4e00-\u9fff々]{3,6}(?:[\u3000、・][\u4e00-\u9fff々]{3,6}){1,4}")
# "ByAda Lind", as pages run them together
_GLUED = (
    r"(?:(?<=^By)|(?<=^Posted by)|(?<=^Written by)|(?<=^Von)|(?<=^Par)|(?<=^Por))"
    r"(?-i:(?=[A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ]))"
)
# a word of letters ends before a name does not go on with it: "DI" is no byline of "DIRECTO"
BY = re.compile(
    rf"(?P<key>(?:[—–-] )?{_SIGNED})(?:(?!(?<=[a-zа-я])[^\W\d_])|{_GLUED})\s*:?\s*(?P<names>\S.*)",
    re.IGNORECASE,
)


# what somebody did for a piece, in brackets behind the name: "Ada Lind (text), Bo Ek (photos)"
CRAFT = (
    r"(?:texte?|tekst|testo|texto|words|story|interview|bilder|bild|fotos?|photos?|foto's|pictures"
    r"|photography|illustrations?|illustration(?:en)?|ilustraciones|illustrazioni|video|audio|grafik"
    r"|data|daten|données|datos|dados|dati|imagens|imágenes|zdjęcia|ilustrações)"
)


_GAP = r"(?:^|[|·•‧∙–—/\t-]\s*|\s{3}|\s(?=by\s))"


MAY_STATE = re.compile(
    rf"[\d:：｜]|^/?u/|기자|tarafından|starter|autor |wurde von "
    rf"|\w{{4,}}(?: by| par| da| por| door) "
    rf"|^(?:автор|auteur|initia|iniciad|cr[ei]a|tråd|ketjun|onderwerp|konuyu|スレ|トピ|楼主)"
    rf"|\({CRAFT}\)|{_GAP}(?:{_SIGNED}|via|publi|first|originally|appeared|erschienen"
    r"|(?:an?|une?|one|einem|einer)\b)",
    re.IGNORECASE,
)


MAY_SIGN = re.compile(
    rf"{_GAP}{_SIGNED}|[:：].*@|^(?=.*[|·•‧∙–—/\t,-]|.*\s(?:on|am|le|el|il|em|op|in)\s"
    r"|.*\s{3}).*\d",
    re.IGNORECASE,
)


AND = re.compile(
    r"\s*(?:,?\s+(?:and|und|et|y|e|en|with|mit|avec)\s+|\s*&\s*|\s*,\s*|、|，| و"
    r"|[ \u3000](?:实习生|实习记者|见习记者|特约记者|通讯员)[ \u3000])\s*"
)


DATE_KEY = re.compile(
    r"(?P<key>(?:(?:page |article |post |content )?(?:first |last |date )?(?:aired|broadcast"
    r"|published|posted|asked|updated|modified|created|edited|reviewed|checked|revised|submitted)"
    r"|online (?:since|seit|depuis|sinds|desde|dal)|(?:en ligne|mis en ligne) (?:depuis|le)"
    r"|en línea desde"
    r"|erstellt|geprüft|vérifié|verificado|verificato|revisado|sprawdzono"
    r"|erschienen|veröffentlicht|publiziert|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)"
    r"|(?:dernière )?(?:mise à jour|modification|révision)|publiée?|mis à jour|modifié"
    r"|publicad[oa]|actualizad[oa]|atualizad[oa]|(?:última|ultima) (?:actualización|modificación"
    r"|revisión|atualização|modificação|revisão|modifica)|ultimo aggiornamento"
    r"|pubblicat[oa]|aggiornat[oa]|gepubliceerd|(?:laatst )?(?:bijgewerkt|gewijzigd|herzien)"
    r"|geplaatst|(?:senast |sidst |sist )?(?:uppdaterad|ändrad|granskad|kontrollerad|opdateret"
    r"|oppdatert|endret|ændret|revideret)|publicera[dt]|publisert|udgivet|(?:viimeksi )?päivitetty"
    r"|julkaistu|opublikowano|(?:data )?(?:publikacji|dodania)|dodano|utworzono|zaktualizowano"
    r"|(?:ostatnia )?aktualizacja|publikováno|zveřejněno|vloženo|vydáno"
    r"|(?:naposledy )?aktualizováno"
    r"|megjelent|frissítve|publicat|actualizat|objavljeno|ažurirano|δημοσιεύτηκε|δημοσίευση"
    r"|ενημερώθηκε|опубликован[оа]?|обновлено|(?:последнее|дата) (?:обновлени[ея]|изменени[ея]"
    r"|публикации)|опубліковано|оновлено|вопрос задан"
    r"|(?:yayınlanma|oluşturulma|yayın|giriş|güncelleme|güncellenme)(?: tarihi)?"
    r"|son güncelleme(?: tarihi)?|đăng|cập nhật|diterbitkan|diperbarui"
    r"|(?:기사)?입력|(?:최종)?수정|등록|게시|승인|작성|(?:등록|작성|게시|수정)일시?|配信|(?:最終)?更新日?時?"
    r"|投稿日?時?|掲載日?|作成日|公開日?時?|発行日?"
    r"|(?:更新|创建|創建|創立|最近更新|最后更新|最後更新|发布|發布|發佈|发表|發表)[于於]?(?:时间|時間|日期)?"
    r"|时间|時間|日期|تاريخ النشر|نُشر|آخر تحديث|תאריך|פורסם|עודכן|stand|date|datum|fecha|data"
    r"|نشر(?: في)?)"
    r"(?: (?:on|am|le|el|il|em|op|at|den|d\.|dnia|dne|в|på))?)\s*[:：]?\s*(?P<date>\S.*)",
    re.IGNORECASE,
)


UPDATED = re.compile(
    r"last|updated|modified|edited|revised|aktuali|geändert|bearbeitet|mise? à jour|modifi"
    r"|révision|a[ck]?t?ualiza|aggiorna|últim|ultim|bijgewerkt|gewijzigd|herzien|uppdatera|ändrad"
    r"|granskad|opdatere|oppdater|endret|ændret|päivitetty|обновлен|изменен|оновлен|güncelle"
    r"|cập nhật|diperbarui|수정|更新|آخر تحديث|עודכן|frissítve|ενημερώθηκε|ažurirano|reviewed"
    r"|checked",
    re.IGNORECASE,
)


# "Issue 61, Spring 2023"
ISSUE = re.compile(
    r"(?:issue|no\.?|nr\.?|vol\.?|n°|№|#|ausgabe|numéro|número|第)\s?\d{1,5}[期号]?"
    r"(?:,? (?:issue|no\.?|nr\.?|n°|heft|iss\.)\s?\d{1,3})?"
    r"(?:,? (?:spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|printemps|été|automne|hiver"
    r"|primavera|verano|otoño|invierno|estate|autunno|inverno) \d{4})?",
    re.IGNORECASE,
)


READING = re.compile(
    r"(?:(?:estimated )?(?:reading|read) time|lesezeit|lesedauer|temps de lecture|lecture"
    r"|tiempo de lectura|tempo di lettura|leestijd|tempo de leitura|lästid|læsetid|lesetid|lukuaika"
    r"|czas czytania|doba čtení|čtení na|olvasási idő"
    r"|время (?:на прочтение|чтения)|час читання|okuma süresi"
    r"|مدة القراءة|وقت القراءة|זמן קריאה|χρόνος ανάγνωσης|timp de citire|thời gian đọc"
    r"|waktu baca|زمان مطالعه|読了時間|読了目安|阅读时间|预计阅读|읽는 시간"
    # "全文约1000字，阅读需要3分钟"
    r"|(?:全文|本文)?[共约約]{0,2} ?\d[\d,]* ?字[，,、 ]*"
    r"(?:预计)?(?:阅读|閱讀|读完|讀完)?[大约約需要]*)?"
    r"\s*[:：]?\s*(?:ca\. |about |~)?\d{1,3}\s?[-–]?\s?(?:min(?:ute)?s?|minuten|minutos?"
    r"|minuti|minuter|minutter|minuuttia|minut[yę]?"
    r"|perc|λεπτά|phút|menit|دقیقه|मिनट|นาที|мин(?:ут[аы]?)?|хв|dk|dakika|דקות|دقائق|دقيقة|分钟"
    r"|分で読めます|分|분)\b\.?(?:[ -]+(?:read|reading(?: time)?|lesezeit|lesedauer|lektüre"
    r"|de lecture|de lectura|di lettura|leestijd|阅读))?",
    re.IGNORECASE,
)


CLOCK = re.compile(
    r"(?:at |um |às |à |a las |alle |ore |om |o |в |о |kl\.? )?\d{1,2}(?:[:.h]| h )\d{2}"
    r"(?::\d{2})?(?: ?[ap]\.?m\.?| uhr| ?h(?:rs|oras)?\.?| (?:ص|م|صباح[ًا]*|مساء[ً]?))?"
    r"(?: [A-Z]{2,4})?",
    re.IGNORECASE,
)


PUBLISHER = re.compile(
    r"(?P<key>(?:first |originally )?(?:published|appeared) (?:in|by|on|at)|publisher ?:"
    r"|erschienen (?:in|bei)|publié (?:dans|par)|publicado en"
    r"|publication ?:)\s+(?P<what>\S.*)",
    re.IGNORECASE,
)


SOURCE = re.compile(
    r"(?P<key>(?:original )?(?:source|quelle|fuente|fonte|bron|来源|來源|出典|źródło|zdroj"
    r"|källa|kilde|lähde|kaynak|источник|джерело|forrás|sursă|sursa|πηγή|출처|nguồn|sumber|מקור|स्रोत"
    r"|المصدر)s?\s*[:：])\s*(?P<what>\S.*)",
    re.IGNORECASE,
)


VIA = re.compile(r"(?P<key>via\s*[:：]?)\s+(?P<what>\S.*)", re.IGNORECASE)


ADDRESS = re.compile(
    r"(?P<key>(?:url|link|permalink|address)?\s*:?)\s*(?P<what>https?://\S+)", re.IGNORECASE
)


# what parts "By A | 3 May 2024 · 5 min read", "By A on 3 May 2024", "By A, May 3, 2024"
PARTS = re.compile(
    r"(?<=[a-z])\s{2}(?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z]?[a-z]{2,8}\.? \d{4})"
    r"|\s*[|·•‧∙]\s*|\s+[–—-]\s+|\s+/\s+|\s{3,}|\t+"
    r"|(?<!ublié)(?<!odifié)(?<!à jour)(?<!icado)(?<!izado)(?<!icato)(?<!rnato)(?<!tlicht)"
    r"(?<!siert)(?<!hienen)(?<!dated)(?<!lished)(?<!osted)(?<!odified)"
    r",?\s+(?:on|am|vom|le|el|il|em|op)\s+(?=(?:\w+,?\s)?\d{1,2}[.\s]"
    r"|[^\W\d]+\.? \d{1,2},? \d{4})"
    r"|(?<!,)\s+(?:den|dne|dnia)\s+(?=\d)"
    r"|(?<=\d{4})\s+(?:in|en|em|dans)\s+(?=[A-ZÀ-Þ])|\s+at\s+(?=\d{1,2}:\d{2})"
    # "By Ada Lind published April 22, 2024", "Autor: Bartek o 21:47", "by Ada Lind 14 comments"
    r"|(?<=[a-zà-ÿ])\s+(?=published:? (?:on )?(?:[A-Z][a-z]{2,8}\.? \d|\d))"
    r"|(?<=\w)\s+(?=(?:o|um|à|às|a las|alle|ore|om|kl\.?|в|о) \d{1,2}[:.h]\d{2}"
    r"(?: ?(?:h|uhr)\.?)?$)"
    r"|(?<=\w)\s+(?=\d{1,4} (?:comments?|kommentare?|commentaires?|comentarios?|comentários?"
    r"|commenti|commento|reacties?|komentarz\w*|komentář\w*|kommentarer?|коммент\w+|комент\w+|yorum)$)"
    r"|(?<=h\.)\s+(?=Actualizado|Aggiornato|Atualizado|Mis à jour)"
    r"|\s+(?=(?:By|BY) [A-Z])"
    r"|(?<=\d{4})\s+(?=(?:par|von|por|di|da|door) [A-ZÀ-Þ])"
    # "3 November 2023, 11 min read"
    r"|(?<=\d{4}),\s+(?=\d{1,3}\s?(?:[Mm]in|мин|хв|dk|dakika|perc|phút|menit))"
    # "Friday January 19 2024, 12.01am, The Courier"
    r"|(?<=\d[ap]m),\s+(?=[A-Z])"
    r"|(?<=\d)\.\s+(?=Aktualisiert|Updated|Last updated|Mis à jour|Actualizado|Aggiornato)"
    r"|(?<=\d)(?=Aktualisiert|Updated|Last updated|Mis à jour|Actualizado)"
    r"|\s+(?=last updated:? \w)|(?<!last)(?<!Last)\s+(?=[Uu]pdated:? (?:\w+\.? )?\d)"
    r"|(?<=read)\s+(?=[\d,.]+ words)|(?<=\d)\s+(?=by\s+[A-Z])"
    r"|,\s+(?=(?:modifié|mis à jour|updated|last updated|modified|aktualisiert|actualizado"
    r"|aggiornato|atualizado|bijgewerkt|обновлено|published|posted|publiée?|publicad[oa]|pubblicato"
    r"|veröffentlicht|gepubliceerd|publicerad|publisert|opublikowano|опубликовано)\b)"
    r"|\s+(?=(?:来源|來源|作者|编辑|編輯|记者|責任編輯|文|출처|기자|입력|수정|更新)\s?[:：])"
    r"|\s+(?=(?:最近|最后|最後)?更新[于於]?\s?\d{4})"
    r"|,\s+(?=[^\W\d]+\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:de )?[^\W\d]+\.? (?:de )?\d{4}"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d)"
)
