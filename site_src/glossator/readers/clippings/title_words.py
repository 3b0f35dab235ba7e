"""What lines say that may be a title, or are surely none: names of sections and sittings, mottos,
languages, the tools of wikis."""

import re

from glossator.readers.clippings.headline_shapes import ends_open
from glossator.readers.plain_lines import Line

# sections of newspapers, where these stand alone above a title
SECTION = re.compile(
    r"(?:world |local |breaking )?(?:news|politics|business|economy|opinion|analysis"
    r"|culture|arts|technology|tech|science|health|sports?|travel|food|lifestyle|books|film"
    r"|music|education|environment|climate|transport|interviews?|features?|comment|essay"
    r"|profile|podcast|(?:commons|lords) chamber|westminster hall|grand committee"
    r"|politik|wirtschaft|kultur|meinung|wissen|wissenschaft|gesellschaft|digital|reise"
    r"|panorama|feuilleton|leben"
    r"|politique|économie|société|opinions?|sciences?|santé|voyage|monde|idées|política"
    r"|economía|cultura|sociedad|opinión|deportes?|ciencia|salud|viajes|mundo|politica"
    r"|economia|società|scienze?|salute|sociedade|esportes?)",
    re.IGNORECASE,
)


def is_section(line: Line) -> bool:
    """Whether `line` is what stands above a title to name its section: capitals, or such a name."""
    if line.words > 3:
        return False
    letters = [char for char in line.text if char.isalpha()]
    capitals = len(letters) >= 4 and all(char.isupper() for char in letters)
    return (
        line.text[0].isalpha()
        and ends_open(line)
        and (capitals or bool(SECTION.fullmatch(line.text)))
    )


# "Finance & economics | Reaping what they owe"
SECTION_BAR = re.compile(r"(?:[^\W\d][\w&'’-]*(?: (?:& )?|$)){1,4}\| \S")


# "Remarks by Mayor Ada Lind on …" · "Press Briefing by …, 4 May 2021"
_OCCASION = re.compile(
    r"(?:(?:opening|closing|joint|background|daily|virtual|weekly) )*"
    r"(?:remarks|press (?:briefing|conference|gaggle|availability|statement)|briefing|statements?"
    r"|speech|address|testimony|hearing|interview|conversation|q&a|transcript|debate)"
    r"(?: \w+){0,3}? (?:by|with|of|between|on) (?:the )?[A-Z].*"
    r"|(?:pressekonferenz|regierungserklärung|rede|ansprache|erklärung|interview)"
    r"(?: \w+){0,3} (?:von|mit|der|des) .*"
    r"|(?:conférence de presse|discours|déclaration|allocution|point de presse|rueda de prensa"
    r"|discurso|declaraci(?:ón|ones)|conferenza stampa|intervento|coletiva de imprensa)"
    r"(?: \w+){0,3} (?:de|du|des|del?|della|di|da|do) .*",
    re.IGNORECASE,
)


_LEAST_OCCASION = 5  # words


def is_occasion(text: str) -> bool:
    """Whether `text` is the title of what somebody said on an occasion."""
    return len(text.split()) >= _LEAST_OCCASION and bool(_OCCASION.fullmatch(text))


# "Seduta n. 87 di mercoledì 14 febbraio" · "42. Sitzung vom 5. März 2024" · "Day 14: Ada Lind"
SITTING = re.compile(
    r"(?:seduta|sitzung|plenarsitzung|séance|sesión|sessão|vergadering|sammanträde|posiedzenie"
    r"|istunto|møte|mødet?|schůze|sitting|hearing|meeting|audiencia|udienza|audience)"
    r"\s(?:plen\w+ |publique |pubblica )?(?:n[.°ºr]\W{0,2}|nr\.? |no\.? |№ ?|#)?\d{1,4}\b.{5,80}"
    r"|\d{1,4}(?:\.|ª|º|er?|ème|th|st|nd|rd) (?:plenar)?(?:sitzung|séance|sesión|sessão|sitting"
    r"|hearing|vergadering|posiedzenie|seduta|schůze)\b.{5,80}"
    r"|(?:seduta|sesión|sessão|séance|sitzung|sitting|posiedzenie)"
    r"(?: (?:plen\w+|ordinari[oa]|extraordinari[oa]|pública|publique|pubblica))?"
    r" (?:n[úu]m\.|n\.?[°ºo.]|nr\.|no\.|№)\s?\d{1,4}"
    r"|(?:plenar|wort|kurz|ausschuss)protokoll \d{1,3}/\d{1,4}"
    r"|day \d{1,3}\s?[:–—-] ?.{5,80}"
    r"|(?:(?:full |official )?transcript|hearing|proceedings|minutes|protokoll|mitschrift)\b.{3,40}"
    r" \((?:day|session|sitting|volume|part|tag|sitzung|teil) \d{1,3}\)",
    re.IGNORECASE,
)


def numbers_sitting(text: str) -> bool:
    """Whether `text` is the title of a record that says which sitting it is of."""
    return bool(SITTING.fullmatch(text))


# "Oral questions … 3": a row of a table of contents, which leads to a page
LEADS_TO = re.compile(r"(?:…|\.{3,}|(?:\. ){3,})\s*\d{1,4}$")


# "« An older page | Home | A newer page »", or half of it
_PAGER = re.compile(r"[«←‹<].+[|·•].+[»→›>]|[«←‹<]\s?[^»›]+")


def is_pager(text: str) -> bool:
    """Whether `text` leads to the pages before and behind, or to that before."""
    return bool(_PAGER.fullmatch(text))


# "Other pages of ours »": a link; quotation marks stand in pairs
LEADS_ON = re.compile(r"[→▸▶➔❯]$|^[^«»‹›]*[^«»‹›\s]\s?[»›]$|^[«‹←<].+[|·•].+[»›]$")


# "某某首页登录": the way to the first page and into the site, in scripts that part no words
ENTRANCE = re.compile(
    r"^.{0,6}(?:首页|首頁)\s?(?:登录|登錄|登入|注册|註冊)|^.{0,6}(?:ホーム|トップ)\s?ログイン|^홈\s?로그인"
)


# "English (engelska)": the page in another language, as many offices offer it under the title
LANGUAGE = re.compile(
    r"(?:\W?(?:english|deutsch|français|español|português|italiano|nederlands|polski|čeština|svenska"
    r"|dansk|norsk|suomi|türkçe|română|magyar|hrvatski|srpski|shqip|soomaali|kurdî|eesti|lietuvių"
    r"|latviešu|slovenčina|cymraeg|gaeilge|català|euskara|galego|tiếng việt|bahasa indonesia"
    r"|русский|українська|български|ελληνικά|العربية|עברית|فارسی|हिन्दी|ไทย|日本語|한국어|中文|简体中文|繁體中文)"
    r"(?: ?\([^()]{2,20}\))?\W?)+",
    re.IGNORECASE,
)


# "…立つ竹原さん。湯気は絶えない": what a picture shows
TOLD_FIRST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff][。．][\u3040-\u30ff\u3400-\u9fff]")


# "Chapter 2: The wall" · "第二章 第一堵墙" · "제2장 먼지 털기"
CHAPTER = re.compile(
    r"第\s?[一二三四五六七八九十百\d]{1,4}\s?[章节節回話话幕卷]|제\s?\d{1,3}\s?[장화부]"
    r"|(?:chapter|kapitel|chapitre|cap[íi]tulo|capitolo|hoofdstuk|rozdział|kapitola|глава|розділ"
    r"|luku|bölüm|fejezet|capitolul|κεφάλαιο|الفصل|פרק)\s(?:\d{1,3}|[ivxlc]{1,6}\b|[^\W\d]{3,12}\b)",
    re.IGNORECASE,
)


# "A A+ A++", "Aa": the sizes of letters to choose from
SIZES = re.compile(
    r"(?:text size|font size|schriftgröße|taille du texte|文字サイズ)?[:： ]*"
    r"(?:[Aa]{1,3}[+−–-]{0,3}|[Aa]\d?)(?:\s*[|/·]?\s*[Aa]{1,3}[+−–-]{0,3}){0,4}",
    re.IGNORECASE,
)


# "1:30 Thumbs", "[12:05] The press"
TIMED = re.compile(r"[\[(]?\d{1,3}(?::[0-5]\d){1,2}[\])]?\s")


# "Follow @sandradio"
HANDLE = re.compile(r"^\w+(?: us| uns)?(?: on| auf)? @[\w.]+$")


# "A blog about slow walks": what a site says of itself under its name
MOTTO = re.compile(
    r"(?:(?:an?|the|my|our|en|et|ett|ein|eine|mein|un|une|mon|um|uma|meu|una|il mio|mi|een|mijn)"
    r" )?(?:[\w-]+ )?(?:blogg?|weblog|blogue|newsletter|nyhetsbrev|webzine|online-?magazin)"
    r" (?:about|on|for|by|om|av|för|for|über|von|für|sur|de|pour|par|sobre|su|di|per|over|van|o)"
    r" .{3,60}",
    re.IGNORECASE,
)


# what wikis set right below a title
WIKI_TOOLS = re.compile(
    r"(?:sign in to )?(?:view|edit)(?: source)?|voir le (?:texte source|wikicode)"
    r"|modifier(?: le code)?|quelltext (?:anzeigen|bearbeiten)|bearbeiten|ver (?:el )?código"
    r"|editar(?: código(?:-fonte)?)?"
    r"|modifica(?: wikitesto)?|visualizza wikitesto|править(?: код)?|просмотр кода|edytuj(?: kod)?"
    r"|(?:brontekst )?bewerken|redigera(?: wikitext)?|編集|ソースを編集|编辑(?:源代码)?|原始碼檢視",
    re.IGNORECASE,
)


# "in: Keepers, Season 1 keepers, Keepers with lamps"
FILED = re.compile(
    r"(?:in|categor\w+|kategori\w*|catégories?|tags?|filed under|posted in) ?: ?\S.*,",
    re.IGNORECASE,
)


# "The parish of Kirkby (print version)": what a site calls a page that it sets for the printer
PRINTED = re.compile(
    r"\((?:druck(?:version|ansicht|fassung)|print(?:er[- ]friendly|able)?(?: (?:version|view))?"
    r"|version (?:imprimable|pour l'impression)|versión (?:para imprimir|imprimible)"
    r"|versione (?:stampabile|per la stampa)|versão para impressão|(?:af)?drukversie|printversie"
    r"|wersja do druku|версия для печати|印刷用(?:ページ)?|打印版)\)$",
    re.IGNORECASE,
)
