"""What sections and lists are commonly called, in many languages."""

import re
from functools import lru_cache

from glossator.patterns import late

# what is needed for a work, over the list of it
_NEEDS = (
    r"(?:what |things )you(?:['’]ll| will)? need|you['’]ll need|das (?:brauchst du|brauchen sie)"
    r"|was (?:du brauchst|sie brauchen)|(?:ce qu['’])?il (?:te|vous) faut|(?:lo que|qué) necesitas"
    r"|(?:che )?cosa (?:ti )?serve|o que (?:você vai precisar|precisa)|wat heb je nodig"
    r"|dit heb je nodig|co będzie potrzebne|co budete potřebovat|(?:det här|detta) behöver du"
    r"|det(?:te)? (?:trenger|skal) du(?: bruge)?|tarvitset|neye ihtiyacınız var|gerekli malzemeler"
    r"|что понадобится|вам понадобится|що знадобиться|用意するもの|必要なもの|准备材料|所需材料"
    r"|준비물"
)

_FAMILIAR = late(
    # of papers, lots, reviews, journeys and recipes
    rf"(?:{_NEEDS}"
    r"|conflicts? of interests?|competing interests|ethics (?:statement|approval)|declarations"
    r"|supplement(?:ary|al) (?:materials?|information)|abbreviations|related work|future work"
    r"|interessenkonflikte?|finanzierung|danksagung|conflits? d'intérêts?|financement"
    r"|conflictos? de intereses|financiación|financiamiento|conflitti? di interesse|finanziamenti"
    r"|conflitos? de interesses?|financiamento|belangenconflicten|financiering|konflikt interesów"
    r"|конфликт интересов|финансирование|利益相反|利益冲突"
    r"|provenance|exhibited|exhibition history|condition(?: report)?|lot essay|catalogue note"
    r"|provenienz|ausstellungen|procedencia|exposiciones|provenienza"
    r"|esposizioni|proveniência|herkomst|proweniencja|провенанс|展览"
    r"|equipment|utensils|nutrition(?:al)? (?:facts|information|values)|utensilien|nährwerte"
    r"|matériel|ustensiles"
    r"|valeurs nutritionnelles|utensilios|valores nutricionales|attrezzatura|valori nutrizionali"
    r"|utensílios|informação nutricional|benodigdheden|voedingswaarde|wartości odżywcze"
    r"|näringsvärde"
    r"|栄養成分|영양 성분|营养成分"
    r"|getting there|when to go|where to stay|what to (?:bring|pack|wear)"
    r"|if you go|how to get there|beste reisezeit|unterkunft|übernachten|essen und trinken"
    r"|packliste|y aller|se rendre sur place|quand partir|où (?:dormir|manger)|quoi emporter"
    r"|cómo llegar|cuándo ir|dónde (?:dormir|comer|alojarse)|qué llevar|cuánto cuesta"
    r"|come arrivare|quando andare|dove (?:dormire|mangiare)|cosa portare|quanto costa"
    r"|como (?:chegar|ir)|quando ir|onde (?:ficar|dormir|comer)|o que levar|quanto custa"
    r"|hoe kom je er|wanneer gaan|waar slapen|wat neem je mee|jak dojechać|gdzie spać|co zabrać"
    r"|jak se (?:tam )?dostat|kde se ubytovat|hitta hit|ta sig dit|bo och äta|как добраться"
    r"|когда ехать|где остановиться|что взять|як дістатися|行き方|가는 길"
    r"|la scheda|scheda tecnica|il cast|ficha técnica|fiche technique|la fiche"
    r"|ficha artística|besetzung|infos zum film"
    r"|technische daten|caractéristiques|especificaciones|specifiche|specificaties|dane techniczne"
    r"|introduction|conclusions?|(?:executive )?summary|overview|background|abstract"
    r"|faqs?|frequently asked questions|key takeaways?|takeaways|(?:key )?findings|key points"
    r"|recommendations|questions|empfehlungen|ergebnisse|recommandations|recomendaciones"
    r"|raccomandazioni|inf(?:ormation|o)s pratiques|información práctica|informazioni"
    r"|install(?:ation|ing)?|usage|quick ?start|getting started|options|requirements|examples?"
    r"|contributing|licen[cs]e|changelog|known issues|further (?:reading|material)|see also|notes"
    r"|authors?(?: information)?(?: and)? affiliations|author information|contributions"
    r"|authors? contributions?|ethics declarations?|ethical (?:approval|considerations)"
    r"|consent (?:for publication|to participate)|data and code availability|code availability"
    r"|autoreninformationen|beiträge der autor(?:en|innen und autoren)|ethikerklärung"
    r"|informations? sur les auteurs?|contributions? des auteurs?|déclaration (?:d'éthique|éthique)"
    r"|disponibilité des données|información (?:de|sobre) los autores|contribuciones de los autores"
    r"|contribución de los autores|declaración ética|disponibilidad de (?:los )?datos"
    r"|informazioni sugli autori|contributi degli autori|disponibilità dei dati"
    r"|informações dos autores|contribuições? dos autores|disponibilidade dos? dados"
    r"|вклад авторов|информация об авторах|сведения об авторах|作者贡献|作者信息|著者情報|저자 정보"
    r"|instructions|nutrition|siehe auch|literatur|einzelnachweise|weblinks|voir aussi"
    r"|notes et références|véase también|bibliografía|enlaces externos|voci correlate|note"
    r"|bibliografia|collegamenti esterni|ver também|ligações externas|zie ook|bronnen"
    r"|примечания|литература|ссылки|см\. также|参考文献|外部链接|脚注|外部リンク|関連項目"
    r"|references|methods?|methodology|results|discussion|acknowledge?ments|appendix"
    r"|materials and methods|data availability|funding|author contributions|limitations|credits"
    r"|troubleshooting|history|etymology|biography|works|legacy|geography|climate|gallery|sources"
    r"|description|features|directions|preparation|method|serving|storage|tips|variations"
    r"|eligibility|how to apply|who can apply|what you need|legislation|opening hours"
    r"|visiting hours|memorial service|service schedule|who it'?s for|pros|cons|for|against|verdict"
    r"|(?:our|the|final) (?:verdict|take|rating)|bottom line|the bottom line|at a glance"
    r"|(?:unser )?fazit|unser urteil|notre (?:avis|verdict)|(?:nuestro |el )?veredicto"
    r"|il nostro (?:giudizio|verdetto)|(?:o |nosso )?veredito|ons oordeel|nasz werdykt|werdykt"
    r"|the good|the bad"
    r"|geschichte|beschreibung|zubereitung|rezeption|leben|werk|lage|aufbau|voraussetzungen|tipps"
    r"|anreise|öffnungszeiten|vorteile|nachteile"
    r"|histoire|description|préparation|étymologie|biographie|géographie|conseils|astuces"
    r"|note de l'auteur|remerciements|tarifs|horaires|conditions|avantages|inconvénients"
    r"|historia|descripción|preparación|elaboración|etimología|biografía|geografía|requisitos"
    r"|agradecimientos|legislación|ventajas|desventajas|notas"
    r"|história|descrição|preparo|modo de preparo|preparação|biografia|geografia|legislação"
    r"|agradecimentos|vantagens|desvantagens|referências|online|presencial"
    r"|storia|descrizione|preparazione|procedimento|etimologia|restauro|ringraziamenti|consigli"
    r"|vantaggi|svantaggi|riferimenti"
    r"|geschiedenis|beschrijving|bereiding|bereidingswijze|werkwijze|tips|voordelen|nadelen"
    r"|uitslagen"
    r"|historia|opis|przygotowanie|sposób przygotowania|wykonanie|życiorys|bibliografia|przypisy"
    r"|zalety|wady|podsumowanie|wstęp|zakończenie"
    r"|historie|popis|postup|příprava|závěr|úvod|shrnutí|výhody|nevýhody|literatura|reference"
    r"|historik|beskrivning|gör så här|tillagning|historie|beskrivelse|fremgangsmåde|fremgangsmåte"
    r"|bakgrund|sammanfattning|baggrund|konklusion|bakgrunn|oppsummering|historia|kuvaus|valmistus"
    r"|ohje|johdanto|yhteenveto|lähteet|tarihçe|hazırlanışı|yapılışı|giriş|sonuç|özet|kaynakça"
    r"|история|описание|приготовление|способ приготовления|биография|предыстория|итоги|источники"
    r"|історія|опис|приготування|вступ|висновки|джерела|примітки"
    r"|ιστορία|περιγραφή|εκτέλεση|εισαγωγή|συμπέρασμα|πηγές|παραπομπές"
    r"|története|leírás|elkészítés|bevezetés|összefoglalás|források|istorie|descriere"
    r"|mod de preparare"
    r"|introducere|concluzie|surse|note|التاريخ|الوصف|طريقة التحضير|المراجع|المصادر|خلفية|النتائج"
    r"|היסטוריה|תיאור|אופן ההכנה|הקדמה|סיכום|מקורות|הערות שוליים"
    r"|تاریخچه|طرز تهیه|مقدمه|نتیجه گیری|منابع|इतिहास|विधि|निष्कर्ष|परिचय|संदर्भ"
    r"|sejarah|cara membuat|pendahuluan|kesimpulan|referensi|lịch sử|cách làm|giới thiệu|kết luận"
    r"|tham khảo|ประวัติ|วิธีทำ|บทนำ|สรุป|อ้างอิง"
    r"|歴史|概要|作り方|手順|背景|結論|参考|経緯|脚注|역사|개요|만드는 법|배경|정리|참고문헌"
    r"|历史|歷史|概述|做法|步骤|背景|參考資料|参考资料|注释|简介"
    # what was changed in a work, and which law stands behind it
    r"|change ?log|(?:change|revision|version|release) history|änderungs(?:verlauf|historie)"
    r"|historique des (?:modifications|versions)|historial de (?:cambios|versiones)"
    r"|histórico de (?:alterações|versões)|cronologia delle (?:modifiche|versioni)"
    r"|historia (?:zmian|wersji)|historie (?:změn|verzí)|ändringshistorik|versionshistorik"
    r"|история (?:изменений|версий)|історія змін|更新記録|更新履歴|変更履歴|改訂履歴|更新记录"
    r"|更新日志|变更记录|修订记录|修订历史|更新日誌|변경 이력|업데이트 기록"
    r"|(?:laws|acts) and regulations|legal basis|rechts(?:grundlagen?|vorschriften)"
    r"|rechtliche grundlagen?|textes? de (?:référence|loi)|base légale|base legal|base giuridica"
    r"|riferimenti normativi|lagar och (?:regler|förordningar)|lovgivning|lover og regler"
    r"|wet- en regelgeving|podstawa prawna|podstawy prawne|právní předpisy|правовая основа"
    r"|нормативные (?:акты|документы)|правова основа|関連法令|根拠法令|相关法规|관련 법령"
    r"|prologue|epilogue|preface|foreword|final thoughts|the bottom line|in conclusion"
    r"|einleitung|einführung|fazit|zusammenfassung|häufige fragen|hintergrund|ausblick"
    r"|schluss|vorwort|nachwort|das wichtigste in kürze|anhang|quellen|literatur"
    r"|en résumé|en bref|contexte|questions fréquentes|foire aux questions|pour conclure"
    r"|l'essentiel|avant-propos|sources|bibliographie"
    r"|introducción|conclusión|conclusiones|resumen|antecedentes|preguntas frecuentes"
    r"|en resumen|puntos clave|prólogo|epílogo|contexto|referencias"
    r"|introduzione|conclusione|conclusioni|riassunto|domande frequenti|introdução"
    r"|conclusão|resumo|perguntas frequentes|inleiding|conclusie|samenvatting"
    r"|veelgestelde vragen"
    r"|引言|前言|导语|背景|结论|结语|总结|小结|摘要|常见问题|はじめに|まとめ|おわりに|결론"
    r"|서론|مقدمة|خاتمة|الخلاصة|الأسئلة الشائعة|введение|заключение|выводы)\s*[:：]?",
    re.IGNORECASE,
)


FAQ = re.compile(
    r"(?:.{0,40}\b)?(?:faqs?|frequently asked questions|häufige fragen"
    r"|häufig gestellte fragen|questions fréquentes|foire aux questions"
    r"|preguntas frecuentes|domande frequenti|perguntas frequentes"
    r"|veelgestelde vragen|vanliga frågor(?: och svar)?|ofte stillede spørgsmål"
    r"|ofte stilte spørsmål|vanlige spørsmål|usein kysyt(?:tyä|yt kysymykset)"
    r"|(?:najczęściej|często) zadawane pytania|časté (?:dotazy|otázky)|gyakori kérdések"
    r"|întrebări frecvente|sık(?:ça)? sorulan sorular|часто задаваемые вопросы|частые вопросы"
    r"|вопросы и ответы|поширені (?:за)?питання|συχνές ερωτήσεις"
    r"|your questions,? answered|(?:le )?vostre domande|ihre fragen|vos questions)\b.{0,40}"
    r"|常见问题.{0,6}|常見問題.{0,6}|よくある(?:ご)?質問.{0,6}|자주 묻는 질문|الأسئلة الشائعة",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)  # asked of each line by a dozen signs
def is_familiar(text: str) -> bool:
    """Whether `text` is a name that sections commonly have: Introduction, Fazit, FAQs; with what
    it is told for in brackets: `Nutrition Facts (per serving)`."""
    if len(text) > 60:
        return False
    bare = _BRACKETS.sub("", text) if text[-1:] in ")）" else text
    return bool(_FAMILIAR.fullmatch(bare.lstrip("¿").rstrip("?？ ")))


# "(per serving)", "(pro Portion)", and no count: "Comments (12)"
_BRACKETS = re.compile(r"(?<=\S)\s?[(（][^\W\d][^()（）]{2,24}[)）]$")


LISTS = re.compile(
    rf"{_NEEDS}|ingredients?|zutaten|ingrédients?|ingredientes|ingredienti|ingrediënten|benodigdheden"
    r"|składniki|ingredienser|ainekset|malzemeler|ингредиенты|المكونات|المقادير|材料.{0,8}|食材|재료"
    r"|equipment|tools|materials|you will need|pros|cons|for|against|vorteile|nachteile|pour|contre"
    r"|ventajas|desventajas|pros e contras|pro|contro|voordelen|nadelen|method|directions"
    r"|preparation",
    re.IGNORECASE,
)


def names_list(text: str) -> bool:
    """Whether `text` is what lists are called: Ingredients, Vorteile."""
    return len(text) <= 60 and bool(LISTS.fullmatch(text.lstrip("¿").rstrip(":：?？ ")))
