"""Words that stand before a colon, in brackets or alone on a line, and are nobody who speaks."""

import re

from glossator.readers.speech.moves import is_move

_COUNT = (
    r"\d{1,3}|[a-z]|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier"
    r"|fünf|un|deux|trois|quatre|cinq|uno|dos|tres|cuatro|cinco|due|tre|first|second|third"
)
# what stands before a colon in articles, lists, recipes, reviews, contracts and logs
_LABELS = (
    r"note|notes|nb|n\.b|ps|p\.s|tip|tips|hint|update|edit|warning|caution|important|example"
    r"|examples|e\.g|source|sources|photo|photos|image|figure|fig|table|credit|title|author|date"
    r"|time|place|location|where|when|who|what|why|how|price|rating|pros?|cons?|verdict|summary"
    r"|result|results|conclusion|step|part|chapter|section|scene|act|day|week|month|year|phase"
    r"|stage|level|round|lesson|unit|episode|track|item|option|method|serves|servings|yield"
    r"|makes|ingredients|directions|instructions|equipment|(?:prep|cook|cooking|total|active)"
    r"(?:aration)?[ -]time|difficulty|nutrition|calories|for the \w+|you will need|definition"
    r"|theorem|lemma|proof|corollary|disclaimer|tags|category|topics|related|see(?: also)?|read"
    r"|more|also|address|phone|e-?mail|website|url|fax|tel|isbn|doi|subject|from|to|cc|bcc|re"
    r"|sent|language|genre|director|cast|runtime|duration|length|version|status|type|name|age"
    r"|height|weight|size|colou?r|material|born|died|position|team|score|home|away|final|problem"
    r"|solution|goal|objective|advantages?|disadvantages?|benefits?|drawbacks?|strengths?"
    r"|weakness(?:es)?|opportunit(?:y|ies)|threats?|background|fact|facts|myth|reality|truth"
    r"|dos?|don'ts?|before|after|then|now|finally|next|remember|bonus|key|quote|overall"
    r"|(?:final |our |the )?verdict|(?:the )?(?:good|bad|ugly|best|worst|bottom line)|likes?"
    r"|dislikes?|highs?|lows?|best for|taste|texture|aroma|nose|palate|finish|appearance|claim"
    r"|counterclaim|argument|rebuttal|premise|hypothesis|observation|question of the day"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|noon|afternoon|evening"
    r"|night|breakfast|lunch|dinner|supper|snack|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|spring|summer|autumn|fall|winter"
    r"|article|clause|party|lessor|lessee|licensor|licensee|seller|buyer|landlord|tenant"
    r"|borrower|lender|info|error|errors|warn|debug|trace|fatal|critical|notice|todo|fixme|bug"
    r"|feature|input|output|stdin|stdout|stderr|expected|actual|given|usage|returns?|args?"
    r"|arguments|params?|parameters?|raises|yields|request|response|get|post|put|delete|host"
    r"name|server|client|command|commit|merge|branch|deprecated|added|changed|fixed|removed"
    r"|security|left|right|top|bottom|front|back|inside|outside|north|south|east|west|plus"
    r"|minus|old|new|risk|action|impact|cause|effect|pro tip|recap|spoiler|caption|translation"
    r"|original|transcript|attendees|participants|agenda|minutes|decision|present|absent"
    r"|(?:ep|eps|vol|no|nr|num|ch|chap|pt|pp|sec|para|fig|op|ver|rev|item|exhibit)\.?"
    r"|(?:prepared|opening|closing|introductory|final) remarks|(?:call |conference )?participants"
    r"|questions? (?:and|&) answers?|q ?& ?a|(?:table of )?contents|appearances|proceedings"
    r"|(?:direct|cross|redirect|recross|further)?[ -]?examination|exhibits|characters"
    r"|dramatis personae|setting|scene \w+|curtain|at rise|objections?|motion|resolved|whereas"
    r"|correction|clarification|editor['’]s note|related stories|media contact"
    r"|for immediate release|across|down|embargo(?:ed)?|words|photographs|illustrations?"
    # acts, episodes and the order of the day, in other languages than English
    r"|ato|act[eo]|atto|akt|dejství|jednání|dzieje|akte|episódio|capítulo|episodio|épisode"
    r"|folge|aflevering|avsnitt|afsnit|episode[n]?|jakso|odcinek|epizod[ae]?|díl|bölüm|серия|эпизод"
    r"|выпуск|действие|акт|επεισόδιο|orden del d[íi]a|ordre du jour|ordem d[oe] (?:dia|trabalhos)"
    r"|ordine del giorno|tagesordnung|dagorde|dagordning(?:en)?|dagsorden"
    r"|porządek (?:obrad|dzienny)"
    r"|order of (?:the day|business)|orders of the day|business of the (?:day|house)"
    r"|повестка дня|napirend|pořad(?: schůze)?"
    # German
    r"|hinweise?|achtung|tipps?|wichtig|quellen?|fotos?|bild|beispiel|datum|ort|preis"
    r"|vorteile?|nachteile?|fazit|ergebnis|schritt|teil|kapitel|zutaten|zubereitung|stand"
    r"|siehe|anmerkung|nachtrag|problem|lösung|ziel|telefon|adresse|mythos|fakt|tag|woche"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgens?|mittags?|abends?"
    r"|stärken?|schwächen?|vermieter|mieter|käufer|verkäufer|portionen|kontra|artikel|absatz"
    # French, Spanish, Italian, Portuguese, Dutch
    r"|remarques?|attention|astuces?|exemples?|crédit|lieu|prix|avantages?|inconvénients?"
    r"|résultat|étape|partie|ingrédients|préparation|cuisson|voir|pour|contre|les (?:plus|moins)"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|bilan|en bref"
    r"|nota|consejos?|ejemplos?|fuentes?|fecha|lugar|precio|ventajas?|desventajas?|resultado"
    r"|paso|ingredientes|preparación|elaboración|véase|a favor|en contra|contras|veredicto"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|capítulo|día|semana"
    r"|esempi?o?|fonte|data|luogo|prezzo|vantaggi|svantaggi|pregi|difetti|ingredienti"
    r"|preparazione|preparo|modo de preparo|vantagens|desvantagens|prós|observação|dica"
    r"|voordelen|nadelen|let op|tip|ingrediënten|bereiding|conclusie|bron|oordeel"
    # Swedish, Danish, Polish, Czech, Turkish, Russian, Ukrainian, Greek
    r"|fördelar|nackdelar|fordele|ulemper|obs|betyg|zalety|wady|uwaga|składniki|źródło|plusy"
    r"|minusy|výhody|nevýhody|poznámka|artılar|eksiler|malzemeler|kaynak|dikkat|yapılışı"
    r"|плюсы|минусы|за|против|достоинства|недостатки|примечание|внимание|важно|совет"
    r"|источник|ингредиенты|приготовление|итог|вывод|шаг|глава|часть|день|переваги|недоліки"
    r"|υπέρ|κατά|σημείωση|υλικά|εκτέλεση"
    # Chinese, Japanese, Korean, Arabic, Hebrew, Hindi
    r"|注|注意|提示|来源|來源|优点|優點|缺点|缺點|步骤|步驟|材料|做法|总结|結論|结论|答案|解析|例如?|例句"
    r"|时间|地点|价格|作者|标题|评分|长所|長所|短所|メリット|デメリット|作り方|注意点|ポイント|まとめ|備考"
    r"|(?:取材|文|撮影|写真|構成|編集|企画|協力|執筆|提供|監修|翻訳|イラスト|撰文|摄影|攝影|供图|供圖)"
    r"(?:[・／/＆&、](?:取材|文|撮影|写真|構成|編集|企画|協力|執筆|提供|監修|翻訳|イラスト|摄影|攝影))*"
    r"|장점|단점|재료|만드는 법|주의|참고|결론|المزايا|العيوب|الإيجابيات|السلبيات|ملاحظة|المصدر"
    r"|المكونات|الطريقة|יתרונות|חסרונות|הערה|מצרכים|लाभ|हानि|फायदे|नुकसान|नोट|सामग्री|विधि"
)
_NOBODY = re.compile(rf"(?:{_LABELS})(?:[ _-](?:{_COUNT}))?(?: [a-z])?", re.IGNORECASE)
_POSSESSIVE = re.compile(
    r"my|our|your|his|her|their|meine?|unsere?|ihre?|deine?|mon|ma|mes|notre|votre|vos|nos|mi|mis"
    r"|nuestr[oa]|su|tu|il mio|mio|mia|nostr[oa]|meu|minha|mijn|onze?|min|mitt",
    re.IGNORECASE,
)
# behind a time of day
_ZONE = re.compile(
    r"[ECMPAH][SD]T|GMT|UTC|BST|IST|CEST|MEZ|MESZ|AE[SD]T|NZ[SD]T|JST|uhr"
    r"|(?:local|(?:eastern|central|mountain|pacific)(?: (?:standard|daylight))?) time",
    re.IGNORECASE,
)
# what is heard and seen, in brackets or between signs of music
_HEARD = re.compile(
    r"(?:\W|_)*(?:(?:soft|loud|upbeat|ominous|dramatic|theme|background|canned|audience|sad"
    r"|happy|gentle|intro|outro|long)\s)?(?:music|applause|laugh(?:s|ter|ing)?|cheer(?:s|ing)"
    r"|sigh(?:s|ing)?|cough(?:s|ing)?|inaudible|unintelligible|indistinct|crosstalk|silence"
    r"|pause|foreign|bleep|gasps?|chuckles?|clapping|whispers?|singing|humming|static"
    r"|musik|applaus|gelächter|lachen|lacht|beifall|unverständlich|stille|räuspert sich"
    r"|musique|applaudissements|rires?|inaudible|silence|soupir|música|aplausos|risas|risos"
    r"|inaudible|silencio|musica|applausi|risate|gelach|muziek|applaus|музыка|аплодисменты"
    r"|смех|смеется|смеётся|неразборчиво|muzyka|śmiech|oklaski|müzik|alkış|kahkaha|skratt"
    r"|音乐|音樂|掌声|掌聲|笑声|笑聲|笑|音楽|拍手|음악|박수|웃음|موسيقى|تصفيق|ضحك|מוזיקה|צחוק|मौन|संगीत"
    r"|तालियाँ|हँसी)",
    re.IGNORECASE,
)
# [Music] · (laughter) · *applause* · ♪ (bells) ♪ · （笑）
_DIRECTION = re.compile(
    r"(?:♪|♫|🎵|\*|_|\s)*(?:\([^()\n]{1,160}\)|\[[^\[\]\n]{1,160}\]|（[^（）\n]{1,120}）"
    r"|【[^【】\n]{1,120}】|〔[^〔〕\n]{1,120}〕)[.。]?(?:♪|♫|🎵|\*|_|\s)*"
    r"|\*[^*\n]{2,60}\*|[♪♫🎵][^♪♫🎵\n]{0,200}[♪♫🎵]"
)


# the last word of labels that may be anything, and of a few names: `Receiving Party`, `Doris Day`
_THING = re.compile(
    r"(?:.* )?(?:party|term|team|tips?|notes?|option|class|type|level|time|dates?|facts?|group|mode"
    r"|size|price|cost|side|case|points?|line|model|score|season|week|month|year|day|morning"
    r"|evening|night|version|edition|wave|test|effect|law|theory|method|system|center|centre|room"
    r"|street|city|park|island|county|state|river|zeit|seite|punkt|preis|partei|gruppe|woche)",
    re.IGNORECASE,
)


# KLI00004417 · INQ000123_0004 · EX-10442: what an exhibit, a file or a part is kept under
_NUMBER = re.compile(r"[A-Z]{1,8}[-_/]?\d{4,}(?:[-_/.]\w{1,8}){0,3}")


def is_nobody(name: str) -> bool:
    """Whether `name` is a common label of articles, recipes, reviews, contracts, logs, or the
    number of an exhibit."""
    if any(each.fullmatch(name) for each in (_NOBODY, _HEARD, _ZONE, _NUMBER)):
        return True
    words = name.split()
    if len(words) > 1 and _POSSESSIVE.fullmatch(words[0]):
        words = words[1:]
        return all(_NOBODY.fullmatch(word) for word in words)
    return len(words) > 1 and all(_NOBODY.fullmatch(word) for word in words)


def is_thing(name: str) -> bool:
    """Whether `name` ends with a word that names a thing as often as somebody."""
    return bool(_THING.fullmatch(name))


# the time that stands before it in a recording
_AT = re.compile(r"[\[(]?(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3})?[\])]?[ \t]+(?=[\[(*♪♫])")


# 20:03 * ada passes the salt · 20:04 -!- ada has quit: what a chat tells of those who are in it
_TOLD = re.compile(r"\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+(?:-!-|\*{1,3}|-->|<--|←|→|--)\s.*")


def is_direction(text: str) -> bool:
    """Whether `text` says what is heard or done: `[Music]`, `(She gets up.)`, `[0:31] [Music]`;
    nobody speaks it."""
    text = text.strip()
    if len(text) > 200:
        return False
    if is_told_between(text):
        return True
    at = _AT.match(text)
    return bool(_DIRECTION.fullmatch(text, at.end() if at else 0))


def is_told_between(text: str) -> bool:
    """Whether `text` is what a log tells of those who write: what they do, that they come or go."""
    return bool(_TOLD.fullmatch(text)) or is_move(text)
