"""How a line that may be a heading is made: numbers, marks at its end, letters, what it quotes."""

import re

from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.dates import MONTHS
from glossator.readers.plain_lines import Line

MOST_LETTERS = 400  # code points, in scripts without spaces too: no sign need look at a longer line


LONGEST, TOO_LONG = 12, 18  # words


LONG_PARAGRAPH = 22  # words: half of a text's lines this long make it one of paragraphs


# "=====" or "-----" under a heading
UNDERLINE = re.compile(r"(?:=+|-{3,}|~{3,}|_{3,}|\*{3,})")


# 1. · 2) · 1.2 · 3️⃣ · ② · 第三章 · III. · Part 2: · Chapter 3 · Kapitel 4
NUMBERED = re.compile(
    r"(?P<number>\d{1,2})(?P<deeper>(?:\.\d{1,2}){0,3})(?:[.):](?=\s)|(?<=\.\d)(?=\s)"
    r"|(?<=\.\d\d)(?=\s))\s+(?=\S)"
    r"|(?P<close>\d{1,2}[.．](?=[\u3040-\u30ff\u3400-\u9fff]))"
    r"|(?:[0-9]\ufe0f?\u20e3|[①-⑳❶-❿➀-➉🔟])\s*(?=\w)|(?:[IVX]{1,5}[.)])\s+(?=\S)|第[一二三四五六七八九十\d]+[章节節部]\s*"
    r"|[一二三四五六七八九十]{1,3}、\s*"
    r"|(?:part|chapter|section|step|teil|kapitel|abschnitt|schritt|partie|chapitre|étape"
    r"|parte|capítulo|paso|capitolo)\s+(?:\d{1,2}|[IVX]{1,5}|one|two|three|four"
    r"|five)\b[.:]?\s*",
    re.IGNORECASE,
)


_SMALL = re.compile(
    r"a|an|and|as|at|but|by|for|from|if|in|into|is|it|its|nor|of|off|on|"
    r"onto|or|over|per|so|than|that|the|their|to|up|via|vs|with|yet|are|be|"
    r"do|does|not|you|your|we|our|my|he|she|they|how|what|why|when|der|die|"
    r"das|dem|den|des|und|oder|von|vom|zu|zum|zur|im|am|auf|für|mit|bei|nach|"
    r"aus|ein|eine|de|la|le|les|du|et|en|au|aux|un|une|sur|pour|par|dans|el|"
    r"los|las|y|del|con|por|para|una|o|di|e|da|il|lo|i|gli",
    re.IGNORECASE,
)


CLOSED = re.compile(r"[.!。！…؛;,،:：；，—–-]['\"”“’‘»«›‹)\]]*$")


QUESTION = re.compile(r"[?？؟]['\"”“’‘»«›‹)\]]*$")


# "And who paid for it?" is asked in passing
GOES_ON = re.compile(
    r"(?:and|but|or|so|und|aber|oder|et|mais|ou|y|pero|e|ma|mas|en|maar|och|men|og|i|ale|и|но|а)\b.*[?？؟]",
    re.IGNORECASE,
)


INNER_STOP = re.compile(r"[a-zà-ÿа-яё]{3,}[.!?] +[A-ZÀ-ÞА-ЯЁ]")


def is_title_case(text: str) -> bool:
    """Whether the longer words of `text` begin with capitals, two of them at least."""
    words = [word for word in re.findall(r"[^\W\d_][\w'’.-]*", text) if not _SMALL.fullmatch(word)]
    capital = sum(word[0].isupper() for word in words)
    return bool(capital >= 2 and capital >= 0.75 * len(words))


def is_capitals(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= 4 and all(char.isupper() for char in letters)


# "Where: Harbour Hall"
FACT = re.compile(r"([^\W\d_][^:：.!?]{1,40})[:：]\s*[^\s:：/]")


def is_numbered(line: Line | None) -> bool:
    return line is not None and bool(NUMBERED.match(line.text))


# "The governor did not come.", alone in its line
FULL_STOP = re.compile(r"[.!?。！？؟।][\"'”“’‘»«›‹)\]」』）]*$")


def is_sentence(line: Line) -> bool:
    return line.words >= 3 and bool(FULL_STOP.search(line.ending))


# « On nous a déjà pris la poste »
_SAID = re.compile(
    r"[\"“„«»‘「『]\s?[^\"“”„«»「」.!?。！？]{8,80}[^\"“”„«»「」.!?。！？,\s]\s?[\"”“«»’」』]"
)


# 「最後かもしれない」が生む会話: what somebody says ends in the bracket
# “Review duplicates” is greyed out: what is quoted is only what the line is about
_NAMES = re.compile(
    r"[「『][^」』]{1,30}[」』][^「『。、！？]{2,30}"
    r"|[“\"«„][^“”\"«»„]{2,30}[”\"»“] [a-zà-ÿ][^“”\"«»,.;:!?]{5,60}"
)


def goes_on(text: str) -> bool:
    """Whether what a line quotes first is only named in it, and the line goes on."""
    return bool(_NAMES.fullmatch(text))


# "Are you there?"
SPEECH = re.compile(r"[\"“„«‘][^\"“”„«»]{1,80}[\"”“»’][.!?]?|[「『][^「」『』]{1,80}[」』]")


ASKED = re.compile(r"\s?[?？؟]")


def is_said(text: str) -> bool:
    """Whether all of `text` is in quotation marks, and no sentence."""
    return bool(_SAID.fullmatch(text))


# "17.34 GMT", "3 May 2021": what heads an entry of a log is kept as it is
TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?: ?[ap]m)?(?: [A-Z]{2,4})?", re.IGNORECASE)


_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.? ([^\W\d_]{3,12})\.?,? (?:19|20)\d\d")
_MONTHS = frozenset(name[:3] for name in MONTHS)  # their names bend, and begin as they do


def is_dated(text: str) -> bool:
    """Whether `text` is a day, in whatever case its month stands: `18 Marzec 2023`."""
    match = _DAY.fullmatch(text)
    return match is not None and match[1].casefold()[:3] in _MONTHS


TIMED = re.compile(r"[(\[]?\d{1,2}:\d\d(?::\d\d)?\b")


BOLD = re.compile(r"(?P<mark>\*\*|__)(?=\S)(?P<words>[^*_]{2,100})(?<=\S)(?P=mark)")


# 01 · II · § 3 · * 4 *
NUMERAL = re.compile(r"(?:§ ?)?0?(\d{1,2})[.)]?|[IVX]{1,5}[.)]?|[一二三四五六七八九十]{1,3}、?")


# "Fig. 1", "Table 2. Trips by age"
FIGURE = re.compile(
    r"(?:fig(?:ure|\.)?|table|tab\.|tabelle|abb(?:ildung|\.)|tableau|tabla|figura|tabela|tabella"
    r"|figuur|tabel|рис\.|таблица|図|表|그림|표|图) ?\d{1,2}(?:[.:：—–-].{3,}| [A-ZÀ-ÞА-Я].{9,})?",
    re.IGNORECASE,
)


# "02.08.2025 14:21"
MOMENTS = re.compile(r"\d{1,2}[./:]\d\d(?![\d])|\d{1,2}[./]\d{1,2}[./]\d{2,4}")


def is_furniture(line: Line) -> bool:
    """Whether a line that has all of a heading has a site's words: `Tags: bees, wax`."""
    words = words_of(line.key)
    return words is not None and words.weight > LIKELY + 1
