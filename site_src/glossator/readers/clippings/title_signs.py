"""What speaks for a line's being the title of a text: the table of signs, and what they see.

`TITLE_SIGNS` are the rules: what each looks for, and what it weighs.
"""

import re
from dataclasses import dataclass

from glossator.readers.clippings.bylines import UNSPACED_NAMES
from glossator.readers.clippings.captions import is_credited
from glossator.readers.clippings.guesses import Maker, Sign
from glossator.readers.clippings.heading_shapes import is_title_case
from glossator.readers.clippings.headlines import (
    PICTURES,
    TICKER,
    ends_open,
    is_key,
    is_kicker,
    joins_names,
    names_two,
    says_when,
)
from glossator.readers.clippings.issues import numbers_issue
from glossator.readers.clippings.overhead import is_menu, is_path
from glossator.readers.clippings.posts import is_post_head
from glossator.readers.clippings.prose import is_prose, sentences
from glossator.readers.clippings.section_names import is_familiar
from glossator.readers.clippings.signers import IN_PLACE
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line, is_list_start
from glossator.readers.speech.presiding import names_presiding

TITLE_WORDS = (2, 28)

# sections of newspapers, where these stand alone above a title
_SECTION = re.compile(
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
        and (capitals or bool(_SECTION.fullmatch(line.text)))
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TitlePlace:
    """A line that may be the title: `following` the next line that may, `alt` whether it tells what
    a picture shows (`under_alt`: the line above it does), `again` whether another line over the
    text says it too, `wraps` whether it says one of these and more, `leads` whether a byline or
    running text is next, `over_menu` and `under_menu` whether the site's menu is near below or
    right above, `signed` whether a byline or date follows near, `under_site` whether a menu stands
    anywhere above, `in_row` whether lines of a word or two stand beside it that is as short
    (`over_row`: below it, three), `site` whether it names the site,
    `crumb` whether a way through the site ends in it
    (`step`: behind a sign that stands alone),  `under_byline`
    whether date or byline stand close above it and nothing but text below, `first` whether nothing
    but furniture stands above it, `owner` whether the page's foot names it as the owner of the
    rights, `apart` whether it stands alone between blank lines under lines that stand close,
    `begins` whether the first words of the text have all of its own, `captioned` whether a
    picture's credit is right below, `under_label` whether the label of a caption is right above,
    `over_headline` whether a headline follows a stated line below, `over_tools` whether what wikis
    set below a title does, `kicker` whether two sentences as long as headlines stand between it and
    what is stated (`under_kicker`: it is the first of them), `repository` whether a sign parts it
    from its owner's name, `listed` whether how long ago it was stands below each place where it is
    said, `book` whether who wrote and who published a book is, `told` how many of its longer words
    the text has too, of `telling`."""

    line: Line
    following: Line | None
    first: bool
    again: bool
    wraps: bool
    leads: bool
    alt: bool
    under_alt: bool
    over_menu: bool = False
    under_menu: bool = False
    under_site: bool = False
    under_title: bool = False
    under_byline: bool = False
    crumb: bool = False
    step: bool = False
    over_author: bool = False
    epigraph: bool = False
    over_days: bool = False
    site: bool = False
    opens: bool = False
    signed: bool = False
    in_row: bool = False
    over_row: bool = False
    owner: bool = False
    apart: bool = False
    begins: bool = False
    captioned: bool = False
    role: bool = False
    book: bool = False
    under_label: bool = False
    over_headline: bool = False
    over_tools: bool = False
    kicker: bool = False
    under_kicker: bool = False
    repository: bool = False
    listed: bool = False
    told: int = 0
    telling: int = 0


_sign: Maker[TitlePlace] = Sign


_LONG_HEADLINE = 24  # words, if it ends in a full stop


def _is_longer(place: TitlePlace) -> bool:
    below = place.following
    if below is None or below.words < 4:
        return False
    return not is_prose(below) or below.words <= _LONG_HEADLINE


_LONGER = 10  # words of a standfirst, or of the text


def _is_over_longer(place: TitlePlace) -> bool:
    below = place.following
    longer = below is not None and below.words >= max(_LONGER, place.line.words + 1)
    return longer and place.under_site


def _is_told(place: TitlePlace) -> bool:
    """Whether most words of a line, and that of a headline's length, are said in the text: as
    `Moss That Remembers Winter`, which is written as names are."""
    most = place.told >= _MANY_TOLD and place.told >= _MOST_TOLD * place.telling
    return most and place.line.words >= _HEADLINE_WORDS


_HEADLINE_WORDS, _MOST_TOLD = 4, 0.75
_BUTTONS = 6  # words of several buttons in one line
# "Finance & economics | Reaping what they owe"
_SECTION_BAR = re.compile(r"(?:[^\W\d][\w&'’-]*(?: (?:& )?|$)){1,4}\| \S")


def _is_section_and_more(place: TitlePlace) -> bool:
    below = place.following
    headed = below is not None and below.words >= _HEADLINE_WORDS and ends_open(below)
    short = place.line.words <= 2 * _HEADLINE_WORDS and place.under_site
    return headed and short and bool(_SECTION_BAR.match(place.line.text))


def _is_face(place: TitlePlace) -> bool:
    share = interface_of(place.line.key).share
    return share >= 0.99 or (share > 0.6 and place.under_site)


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
_SITTING = re.compile(
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
    return bool(_SITTING.fullmatch(text))


# "Oral questions … 3": a row of a table of contents, which leads to a page
_LEADS_TO = re.compile(r"(?:…|\.{3,}|(?:\. ){3,})\s*\d{1,4}$")

# "English (engelska)": the page in another language, as many offices offer it under the title
_LANGUAGE = re.compile(
    r"(?:\W?(?:english|deutsch|français|español|português|italiano|nederlands|polski|čeština|svenska"
    r"|dansk|norsk|suomi|türkçe|română|magyar|hrvatski|srpski|shqip|soomaali|kurdî|eesti|lietuvių"
    r"|latviešu|slovenčina|cymraeg|gaeilge|català|euskara|galego|tiếng việt|bahasa indonesia"
    r"|русский|українська|български|ελληνικά|العربية|עברית|فارسی|हिन्दी|ไทย|日本語|한국어|中文|简体中文|繁體中文)"
    r"(?: ?\([^()]{2,20}\))?\W?)+",
    re.IGNORECASE,
)


def _is_over_languages(place: TitlePlace) -> bool:
    below = place.following
    if below is None or not _LANGUAGE.fullmatch(below.text) or place.line.words < TITLE_WORDS[0]:
        return False
    return ends_open(place.line) and not (is_menu(place.line) or is_path(place.line.text))


# "…立つ竹原さん。湯気は絶えない": what a picture shows
_TOLD_FIRST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff][。．][\u3040-\u30ff\u3400-\u9fff]")
# "1:30 Thumbs", "[12:05] The press"
_TIMED = re.compile(r"[\[(]?\d{1,3}(?::[0-5]\d){1,2}[\])]?\s")


def _is_chapter(place: TitlePlace) -> bool:
    below = place.following
    return below is not None and all(_TIMED.match(each.text) for each in (place.line, below))


def _is_named_in_place(text: str) -> bool:
    there = IN_PLACE.search(text)
    return there is not None and is_name(text[: there.start()])


_MANY_TOLD = 4  # words of a title that the text has too
# "Follow @sandradio"
_HANDLE = re.compile(r"^\w+(?: us| uns)?(?: on| auf)? @[\w.]+$")
# "A blog about slow walks": what a site says of itself under its name
_MOTTO = re.compile(
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
_FILED = re.compile(
    r"(?:in|categor\w+|kategori\w*|catégories?|tags?|filed under|posted in) ?: ?\S.*,",
    re.IGNORECASE,
)
TITLE_SIGNS = (
    _sign("first line of the text", 3, lambda p: p.first and not p.under_site),
    _sign("first line under a menu", 1, lambda p: p.first and p.under_site),
    _sign("head of a post", -9, lambda p: is_post_head(p.line)),
    _sign("owns the site", -9, lambda p: p.owner),
    _sign("stands at the top and below the menu", -9, lambda p: p.site),
    _sign("nothing but a date", -9, lambda p: is_day(p.line.text)),
    _sign("says when", -9, lambda p: says_when(p.line.text)),
    _sign("one of the chapters", -14, _is_chapter),
    _sign("says what the site is", -14, lambda p: bool(_MOTTO.fullmatch(p.line.text))),
    _sign("right over the tools of a wiki", 9, lambda p: p.over_tools),
    _sign("tells where the site files it", -14, lambda p: bool(_FILED.match(p.line.text))),
    _sign("names a picture", -9, lambda p: bool(PICTURES.match(p.line.text))),
    _sign("a name in a network", -9, lambda p: bool(_HANDLE.search(p.line.text))),
    _sign("an issue's number, a former title", -9, lambda p: numbers_issue(p.line.text)),
    _sign("length of a headline", 2, lambda p: 5 <= p.line.words <= TITLE_WORDS[1]),
    _sign("length of most headlines", 1, lambda p: p.under_site and 6 <= p.line.words <= 16),
    _sign(
        "many of its words are the text's", 3, lambda p: p.told >= _MANY_TOLD and ends_open(p.line)
    ),
    _sign(
        "most of its words are the text's", 1, lambda p: p.told > 2 and p.told >= 0.75 * p.telling
    ),
    _sign("none of its words is the text's", -2, lambda p: p.telling > 1 and not p.told),
    _sign("a longer line below", 1, _is_over_longer),
    _sign("no full stop", 2, lambda p: ends_open(p.line)),
    _sign("full stop", -4, lambda p: not ends_open(p.line)),
    _sign(
        "full stop over a byline", 1, lambda p: p.signed and p.under_site and not ends_open(p.line)
    ),
    _sign("length of a title", 1, lambda p: TITLE_WORDS[0] <= p.line.words <= TITLE_WORDS[1]),
    _sign("too long", -6, lambda p: p.line.words > TITLE_WORDS[1]),
    _sign("title case", 1, lambda p: is_title_case(p.line.text)),
    _sign("said again", 4, lambda p: p.again and (p.first or not is_name(p.line.text))),
    _sign("said again at length", 2, lambda p: p.again and p.line.words >= 6 and ends_open(p.line)),
    _sign("says another line and more", -4, lambda p: p.wraps),
    _sign("byline or text below", 1, lambda p: p.leads),
    _sign("byline or date near below", 3, lambda p: p.signed),
    _sign("under another such line", -3, lambda p: p.under_title and not (p.opens or p.apart)),
    _sign("opens what stands over byline or date", 5, lambda p: p.opens and p.under_site),
    _sign("close under byline or date, over the text", 4, lambda p: p.under_byline),
    _sign("what stands over a date or name", -9, lambda p: is_key(p.line)),
    _sign("news of the hour", -9, lambda p: bool(TICKER.search(p.line.text))),
    _sign("leads on", -6, lambda p: p.line.text[-1:] in "→▸▶➔❯"),
    _sign("alone under lines that stand close", 4, lambda p: p.apart and p.under_site),
    _sign(
        "parted by a bar",
        -3,
        lambda p: p.under_site and not p.apart and bool(re.search(r"\s[|•·›]\s", p.line.text)),
    ),
    _sign("capitals parted by a bar", -5, lambda p: is_kicker(p.line)),
    _sign("a sentence inside, without spaces", -4, lambda p: bool(_TOLD_FIRST.search(p.line.text))),
    _sign("names a book, over who wrote it and where it is published", -9, lambda p: p.book),
    _sign("two names", -4, lambda p: p.under_site and names_two(p.line)),
    _sign("ends in who took a picture", -14, lambda p: is_credited(p.line.key)),
    _sign("cells of a table", -6, lambda p: "\t" in p.line.text.strip()),
    _sign("names what was said on an occasion", 7, lambda p: is_occasion(p.line.text)),
    _sign("is a row of contents", -9, lambda p: bool(_LEADS_TO.search(p.line.text))),
    _sign("numbers a sitting", 7, lambda p: numbers_sitting(p.line.text)),
    _sign("says who leads a sitting", -14, lambda p: names_presiding(p.line)),
    _sign("begins the text", 3, lambda p: p.begins),
    _sign("stop inside", -1, lambda p: bool(re.search(r"\w\. [A-Z]", p.line.text))),
    _sign("several sentences", -4, lambda p: sentences(p.line) > 2),
    _sign("menu near below", -4, lambda p: p.over_menu),
    _sign("over the choice of a language", 7, _is_over_languages),
    _sign("ends a way through the site", -2, lambda p: p.crumb),
    _sign("a step of a way through the site", -9, lambda p: p.step),
    _sign("menu right above", 2, lambda p: p.under_menu),
    _sign("row of short lines", -3, lambda p: p.in_row and not p.first),
    _sign(
        "first line, over a row of short lines and far from the byline",
        -3,
        lambda p: p.first and p.over_row and p.signed,
    ),
    _sign("is of a menu", -6, lambda p: is_menu(p.line) or is_path(p.line.text)),
    _sign("interface", -4, _is_face),
    _sign(
        "many words, all an interface's",
        -6,
        lambda p: p.line.words >= _BUTTONS and interface_of(p.line.key).share >= 0.99,
    ),
    _sign("a section and more, over a headline", -6, _is_section_and_more),
    _sign("small letter first", -3, lambda p: p.line.text[:1].islower()),
    _sign("furniture's words", -3, lambda p: words_of(p.line.key) is not None),
    _sign("section's name", -6, lambda p: is_familiar(p.line.text)),
    _sign("name of a section", -5, lambda p: bool(_SECTION.fullmatch(p.line.text))),
    _sign("capitals over a longer line", -6, lambda p: is_section(p.line) and _is_longer(p)),
    _sign("tells what a picture shows", -5, lambda p: p.alt),
    _sign("over a picture's credit", -6, lambda p: p.captioned),
    _sign("under the label of a caption", -14, lambda p: p.under_label),
    _sign("said again, each time over how long ago it was", -14, lambda p: p.listed),
    _sign(
        "a name the text does not say, over what is stated and a headline",
        -9,
        lambda p: p.over_headline and not p.told and is_name(p.line.text),
    ),
    _sign("over two sentences, the first of which is a headline", -12, lambda p: p.kicker),
    _sign("first of two sentences over a byline", 9, lambda p: p.under_kicker),
    _sign("a repository behind its owner", 14, lambda p: p.repository),
    _sign(
        "somebody and a place over what is stated",
        -9,
        lambda p: (
            p.leads
            and bool(
                (there := IN_PLACE.search(p.line.text)) and is_name(p.line.text[: there.start()])
            )
        ),
    ),
    _sign("what the one named above does", -6, lambda p: p.role and not (p.again or _is_told(p))),
    _sign(
        "a name over byline or date",
        -4,
        lambda p: p.signed and p.under_site and is_name(p.line.text) and not _is_told(p),
    ),
    _sign(
        "several names over a date",
        -12,
        lambda p: p.leads and p.told == 0 and bool(UNSPACED_NAMES.fullmatch(p.line.text)),
    ),
    _sign(
        "names joined by a word over a date",
        -14,
        lambda p: p.leads and p.told == 0 and joins_names(p.line.text),
    ),
    _sign("under what its picture shows", 3, lambda p: p.under_alt),
    _sign("list item", -6, lambda p: is_list_start(p.line.text)),
    _sign("quotation", -1, lambda p: p.line.text[:1] in '"“„«' and p.line.text[-1:] in '"”“».'),
    _sign("opens a group, over a span of days", 5, lambda p: p.over_days),
    _sign("an epigraph", -6, lambda p: p.epigraph),
    _sign("over a name that stands again behind the text", 6, lambda p: p.over_author),
    _sign("no words", -9, lambda p: not any(char.isalpha() for char in p.line.text)),
)
