"""What speaks for a line of plain text being a heading: the table of signs."""

import re
from dataclasses import dataclass

from glossator.model.trees import Guess
from glossator.readers.clippings.captions import depicts
from glossator.readers.clippings.guesses import Maker, Sign
from glossator.readers.clippings.heading_words import CODE, FORMULA, REMARK, SIGNS_OFF
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.section_names import FAQ, LISTS, is_familiar
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line, is_list_start

MOST_LETTERS = 400  # code points, in scripts without spaces too: no sign need look at a longer line


LONGEST, TOO_LONG = 12, 18  # words


LONG_PARAGRAPH = 22  # words: half of a text's lines this long make it one of paragraphs


# "=====" or "-----" under a heading
UNDERLINE = re.compile(r"(?:=+|-{3,}|~{3,}|_{3,}|\*{3,})")


# 1. · 2) · 1.2 · 3️⃣ · ② · 第三章 · III. · Part 2: · Chapter 3 · Kapitel 4
NUMBERED = re.compile(
    r"(?P<number>\d{1,2})(?P<deeper>(?:\.\d{1,2}){0,3})(?:[.):](?=\s)|(?<=\.\d)(?=\s)"
    r"|(?<=\.\d\d)(?=\s))\s+(?=\S)"
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
_GOES_ON = re.compile(
    r"(?:and|but|or|so|und|aber|oder|et|mais|ou|y|pero|e|ma|mas|en|maar|och|men|og|i|ale|и|но|а)\b.*[?？؟]",
    re.IGNORECASE,
)


_INNER_STOP = re.compile(r"[a-zà-ÿа-яё]{3,}[.!?] +[A-ZÀ-ÞА-ЯЁ]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A heading: its level, what speaks for it, and whether the line below only underlines it."""

    level: int
    guess: Guess
    underlined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A line among its neighbours in the reading text; `beyond` is behind `below`.
    `heading_below`: the next line is a heading; `prose_text`: most lines are paragraphs;
    `spaced`: paragraphs have blank lines between them; `usual`: how many; `spoken`: the text is
    a conversation, whose lines may be short; `numbered`, `asked`: one of several numbered
    lines, of several short questions, each with text below; `bracketed`: a label in brackets,
    one of several; `numeral`: a number alone, one of several over text; `contents`: the text's
    table of contents lists it; `replied`: one of several questions in a row, each with its
    answer; `opening`: no running text stands above; `carded`: one of several lines that each stand
    right over facts with the same labels; `dated`: one of several days, alone in their lines;
    `over_list`: over a group of lines that are no sentences; `opens_group`: opens a group of
    lines as headings do all over the text; `coloned`: one of several labels that
    end in a colon, each over a sentence; `small`: the text has no capitals; `stacked`: one of two
    headings, one right over the other; `resumes`: between a list, table or code and a paragraph;
    `named`: one of several names of sections."""

    line: Line
    above: Line | None
    below: Line | None
    beyond: Line | None
    heading_below: bool
    prose_text: bool
    spaced: bool
    usual: int
    spoken: bool
    numbered: bool
    asked: bool
    contents: bool = False
    over_list: bool = False
    opens_group: bool = False
    numeral: bool = False
    bracketed: bool = False
    replied: bool = False
    carded: bool = False
    dated: bool = False
    coloned: bool = False
    named: bool = False
    opening: bool = False
    small: bool = False
    stacked: bool = False
    resumes: bool = False


_sign: Maker[Place] = Sign


def is_title_case(text: str) -> bool:
    """Whether the longer words of `text` begin with capitals, two of them at least."""
    words = [word for word in re.findall(r"[^\W\d_][\w'’.-]*", text) if not _SMALL.fullmatch(word)]
    capital = sum(word[0].isupper() for word in words)
    return bool(capital >= 2 and capital >= 0.75 * len(words))


def _is_capitals(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= 4 and all(char.isupper() for char in letters)


def _text_below(place: Place) -> bool:
    below = place.below
    if below is None or place.heading_below:
        return False
    if is_prose(below) or below.words > max(8, 1.3 * place.line.words) or _is_answered(place):
        return True
    leads = below.text.endswith((":", "：")) or is_list_start(below.text) or "\t" in below.text
    leads = leads or (below.text[0] in _BULLETS and place.line.text[0] not in _BULLETS)
    leads = leads or place.coloned or _is_over_facts(place)
    return leads or (bool(FAQ.fullmatch(place.line.text)) and bool(QUESTION.search(below.ending)))


_BULLETS = "✅❌✔✖☑➡👉🔹🔸▪◾☐✨📌"
# "Where: Harbour Hall"
FACT = re.compile(r"([^\W\d_][^:：.!?]{1,40})[:：]\s*[^\s:：/]")


def _is_over_facts(place: Place) -> bool:
    """Whether two lines follow that each have a label before a colon."""
    below, beyond = place.below, place.beyond
    if below is None or beyond is None or beyond.before > 0 or not FACT.match(below.text):
        return False
    return bool(FACT.match(beyond.text)) and not FACT.match(place.line.text)


def _is_numbered(line: Line | None) -> bool:
    return line is not None and bool(NUMBERED.match(line.text))


def _is_between(place: Place) -> bool:
    return place.above is not None and (
        is_prose(place.above)
        or (_is_sentence(place.above) and not QUESTION.search(place.line.ending))
    )


# "The governor did not come.", alone in its line
_FULL_STOP = re.compile(r"[.!?。！？؟।][\"'”“’‘»«›‹)\]」』）]*$")


def _is_sentence(line: Line) -> bool:
    return line.words >= 3 and bool(_FULL_STOP.search(line.ending))


def _is_answered(place: Place) -> bool:
    """Whether a question after a paragraph has a word or two for an answer, and text behind it."""
    below = place.below
    return (
        _is_between(place)
        and below is not None
        and below.words <= 3
        and bool(QUESTION.search(place.line.ending))
        and bool(_FULL_STOP.search(below.ending))
        and place.beyond is not None
        and is_prose(place.beyond)
        and place.line.text[:1] not in "—–-"
    )


def _parts_list(place: Place) -> bool:
    """Whether a short line stands between items with glyphs, or between the list's name and
    these."""
    above, below = place.above, place.below
    if above is None or below is None or place.line.words > 5 or is_list_start(place.line.text):
        return False
    listed = is_list_start(above.text) or bool(LISTS.fullmatch(above.text.rstrip(":： ")))
    glyphs = not below.text[0].isalnum() and below.text[0] not in "(-–—"
    return listed and glyphs and is_list_start(below.text)


# « On nous a déjà pris la poste »
_SAID = re.compile(
    r"[\"“„«»‘「『]\s?[^\"“”„«»「」.!?。！？]{8,80}[^\"“”„«»「」.!?。！？,\s]\s?[\"”“«»’」』]"
)


def _quotes_first(place: Place) -> bool:
    """Whether one of several questions begins with what it quotes."""
    return place.asked and place.line.ending[-1:] in "?？؟" and place.line.text[:1] not in "—–"


def _is_replied_to(place: Place) -> bool:
    """Whether the line is one thing somebody says, and the next another."""
    return all(
        line is not None and bool(_SPEECH.fullmatch(line.text))
        for line in (place.line, place.below)
    )


# 「最後かもしれない」が生む会話: what somebody says ends in the bracket
# “Review duplicates” is greyed out: what is quoted is only what the line is about
_NAMES = re.compile(
    r"[「『][^」』]{1,30}[」』][^「『。、！？]{2,30}"
    r"|[“\"«„][^“”\"«»„]{2,30}[”\"»“] [a-zà-ÿ][^“”\"«»,.;:!?]{5,60}"
)


def _goes_on(text: str) -> bool:
    """Whether what a line quotes first is only named in it, and the line goes on."""
    return bool(_NAMES.fullmatch(text))


def _is_over_question(place: Place) -> bool:
    """Whether a line in a conversation is in quotation marks, and somebody asks right below."""
    below = place.below
    asked = below is not None and bool(QUESTION.search(below.ending))
    return place.spoken and asked and place.line.before > 0 and _is_said(place.line.text)


# "Are you there?"
_SPEECH = re.compile(r"[\"“„«‘][^\"“”„«»]{1,80}[\"”“»’][.!?]?")


_ASKED = re.compile(r"\s?[?？؟]")


def _is_said(text: str) -> bool:
    """Whether all of `text` is in quotation marks, and no sentence."""
    return bool(_SAID.fullmatch(text))


# "17.34 GMT", "3 May 2021": what heads an entry of a log is kept as it is
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?: ?[ap]m)?(?: [A-Z]{2,4})?", re.IGNORECASE)


_TIMED = re.compile(r"[(\[]?\d{1,2}:\d\d(?::\d\d)?\b")


BOLD = re.compile(r"(?P<mark>\*\*|__)(?=\S)(?P<words>[^*_]{2,100})(?<=\S)(?P=mark)")


# 01 · II · § 3 · * 4 *
NUMERAL = re.compile(r"(?:§ ?)?0?(\d{1,2})[.)]?|[IVX]{1,5}[.)]?|[一二三四五六七八九十]{1,3}、?")


def _ends_list(place: Place) -> bool:
    """Whether the line above is an item with a glyph: of the list before."""
    above = place.above
    return above is not None and (is_list_start(above.text) or above.text[:2] == "+ ")


_GLYPHS = "+-–−✓✔✗✘×•👍👎"  # alone in their lines, each over an item


def _names_list(place: Place) -> bool:
    """Whether a line in a text of paragraphs is what lists are called, or of capitals, and short
    lines hang under it."""
    line, below = place.line, place.below
    hangs = (
        below is not None
        and (below.before == 0 or is_list_start(below.text) or below.text[:2] == "+ ")
        and below.words <= LONGEST
        and (line.before > 0 or not place.spaced or _ends_list(place) or below.text in _GLYPHS)
        and (below.text in _GLYPHS or not CLOSED.search(below.ending))
    )
    text = line.text.rstrip(":： ")
    capitals = line.words <= 3 and text.isupper() and place.prose_text
    parted = place.beyond is not None and is_list_start(place.beyond.text)
    return (
        hangs and (parted or not place.heading_below) and (bool(LISTS.fullmatch(text)) or capitals)
    )


def _is_alone(place: Place) -> bool:
    """Whether a line has blank lines around, a paragraph or table below and no paragraph above."""
    apart = place.line.before > 0 and place.line.after > 0
    if QUESTION.search(place.line.ending) and not place.prose_text:
        return False
    below = place.below
    over = below is not None and (is_prose(below) or "\t" in below.text.strip())
    return apart and not _is_between(place) and over


_AND = re.compile(r"(?:and|or|but|then|und|oder|aber|et|ou|mais|y|o|pero|e|ma|en|of|och|i|и|а)\b")


def _is_apart(place: Place) -> bool:
    """Whether a line stands between two paragraphs, with blank lines around, and goes on with
    nothing."""
    apart = place.line.before > 0 and place.line.after > 0 and not _AND.match(place.line.text)
    below = place.below
    return apart and _is_between(place) and below is not None and is_prose(below)


def _is_over_lesser(place: Place) -> bool:
    """Whether a line of a few words stands between blank lines behind a paragraph, over a heading
    that is written in another way."""
    line, below = place.line, place.below
    apart = line.before > 0 and line.after > 0 and line.words <= _A_FEW
    apart = apart and (_is_between(place) or _is_capitals(line.text))
    return (
        apart
        and place.heading_below
        and below is not None
        and _is_capitals(line.text) != _is_capitals(below.text)
        and not _is_numbered(line)
    )


def _is_under_section(place: Place) -> bool:
    return place.above is not None and is_familiar(place.above.text) and _text_below(place)


# "Fig. 1", "Table 2. Trips by age"
_FIGURE = re.compile(
    r"(?:fig(?:ure|\.)?|table|tab\.|tabelle|abb(?:ildung|\.)|tableau|tabla|figura|tabela|tabella"
    r"|figuur|tabel|рис\.|таблица|図|表|그림|표|图) ?\d{1,2}(?:[.:：—–-].{3,}| [A-ZÀ-ÞА-Я].{9,})?",
    re.IGNORECASE,
)


_SENTENCE = 4  # words from which what begins with "And" may be a sentence


# "~ The results ~" · "*** Monday ***" · "▶ Lunch: the noodle house"
_SET_OFF = re.compile(
    r"(?P<sign>[~=*◆◇■□●○★☆♦※◎✦✧❖❧☙▪►▶▷➤»•·—–-]{1,5}) ?(?=[^\W_]).{1,60}[^\W_][)?!？！]? ?(?P=sign)"
)


_LED = re.compile(r"(?P<sign>[◆◇■□★☆♦※◎✦✧❖❧☙►▶▷➤]{1,3}) ?[^\W_].{1,60}")


def _is_set_off(place: Place) -> bool:
    """Whether a line between blank ones has the same sign at both ends, or a large one before."""
    line = place.line
    apart = line.before > 0 and (line.after > 0 or place.below is None or _text_below(place))
    short = line.words <= LONGEST and not _FULL_STOP.search(line.ending.rstrip("~=*— "))
    return apart and short and bool(_SET_OFF.fullmatch(line.text) or _LED.fullmatch(line.text))


# "02.08.2025 14:21"
_MOMENTS = re.compile(r"\d{1,2}[./:]\d\d(?![\d])|\d{1,2}[./]\d{1,2}[./]\d{2,4}")


def _is_opening(place: Place) -> bool:
    """Whether a line stands over the first paragraph and is set as no heading: a byline, a caption,
    the name of a paper stand there too."""
    text = place.line.text
    set_as_one = NUMBERED.match(text) or text[0].isdigit() or _is_capitals(text)
    bold = BOLD.fullmatch(text) or is_familiar(text) or QUESTION.search(place.line.ending)
    alone = place.above is None and place.line.words < 2
    return place.opening and not (set_as_one or bold or alone or place.carded)


_A_FEW = 4
_COLON_WORDS = 3
_FIGURE_WORDS = 3  # of "47 days", over what it tells
# "We recommend that:" leads on, and names nothing
_LEADS_ON = re.compile(
    r"\b(?:that|to|if|are|is|were|was|includes?|including|should|must|can|dass|sind|ist|que|sont|est"
    r"|son|es|che|sono|são)[:：]$",
    re.IGNORECASE,
)


def _names_with_colon(place: Place) -> bool:
    """Whether a word or two with a colon stand between blank lines over lines that are no
    sentences."""
    line, below = place.line, place.below
    if below is None or line.text[-1] not in ":：" or line.words > _COLON_WORDS:
        return False
    if _LEADS_ON.search(line.text):
        return False
    apart = line.before > 0 and line.after > 0 and line.text[0].isupper()
    return apart and below.text[0].isalnum() and not _is_sentence(below)


def _is_under_time(place: Place) -> bool:
    """Whether a line stands right under the time of an entry, and a line of words below it."""
    above = place.above
    under = above is not None and bool(_TIME.fullmatch(above.text)) and place.line.before == 0
    return under and place.below is not None and place.line.words >= 2


def _is_remark(place: Place) -> bool:
    """Whether a line names the kind of the remark right under it, and parts nothing."""
    attached = place.line.before == 0 or place.line.after == 0
    return attached and bool(REMARK.fullmatch(place.line.text)) and _text_below(place)


def is_furniture(line: Line) -> bool:
    """Whether a line that has all of a heading has a site's words: `Tags: bees, wax`."""
    words = words_of(line.key)
    return words is not None and words.weight > LIKELY + 1


def _is_over_questions(place: Place) -> bool:
    """Whether a line alone, no question, stands over the first of several questions."""
    line, below = place.line, place.below
    if below is None or not place.heading_below or line.words > LONGEST:
        return False
    apart = line.before > 0 and line.after > 0 and not QUESTION.search(line.ending)
    return apart and bool(QUESTION.search(below.ending))


SIGNS = (
    _sign("blank line above", 2, lambda p: p.above is None or p.line.before > 0),
    _sign(
        "no blank line above", -3, lambda p: p.spaced and p.above is not None and p.line.before == 0
    ),
    _sign("wider gap above", 1, lambda p: p.line.before > p.usual),
    _sign("in the table of contents, or one of a row that is counted", 20, lambda p: p.contents),
    _sign("text below", 2, _text_below),
    _sign("between paragraphs without gaps", 2, lambda p: not p.spaced and _is_between(p)),
    _sign("numbered heading below", 1, lambda p: p.heading_below and _is_numbered(p.below)),
    _sign("one of two headings, without gaps", 5, lambda p: p.stacked),
    _sign("between a list or table and a paragraph, without gaps", 3, lambda p: p.resumes),
    _sign("heading below", -2, lambda p: p.heading_below and not _is_numbered(p.below)),
    _sign("over a heading of another kind", 4, _is_over_lesser),
    _sign("over several questions", 5, _is_over_questions),
    _sign("over lines of a list without glyphs", 7, lambda p: p.over_list),
    _sign(
        "a figure, told of below",
        -4,
        lambda p: (
            p.line.words <= _FIGURE_WORDS
            and any(char.isdigit() for char in p.line.text)
            and p.below is not None
            and p.below.before == 0
            and p.below.text[:1].islower()
        ),
    ),
    _sign("opens a group, as others do over paragraphs", 4, lambda p: p.opens_group),
    _sign("tells what a picture shows", -4, lambda p: depicts(p.line.text)),
    _sign("short line below", -4, lambda p: not p.heading_below and not _text_below(p)),
    _sign("nothing below", -9, lambda p: p.below is None),
    _sign("title case", 2, lambda p: is_title_case(p.line.text)),
    _sign("capitals", 2, lambda p: _is_capitals(p.line.text)),
    _sign("capital or figure first", 1, lambda p: p.small or not p.line.text[:1].islower()),
    _sign(
        "small letter first",
        -4,
        lambda p: p.line.text[:1].islower() and not (p.numbered or p.small or _is_apart(p)),
    ),
    _sign("name of a section", 4, lambda p: is_familiar(p.line.text)),
    _sign("one of a row of numbers", 2, lambda p: p.numbered),
    _sign("number on a key", 2, lambda p: p.numbered and p.line.text[:3].endswith("\u20e3")),
    _sign(
        "paragraph or heading above",
        1,
        lambda p: p.above is None or _is_between(p) or is_list_start(p.above.text),
    ),
    _sign("a text of paragraphs", 1, lambda p: p.prose_text),
    _sign(
        "closing mark",
        -9,
        lambda p: bool(CLOSED.search(p.line.ending)) and not is_familiar(p.line.text),
    ),
    _sign(
        "begins as a sentence goes on",
        -2,
        lambda p: p.line.words >= _SENTENCE and bool(_GOES_ON.match(p.line.text)),
    ),
    _sign("set off by signs", 8, _is_set_off),
    _sign("names a list, with a colon", 10, _names_with_colon),
    _sign("one of several labels with a colon", 13, lambda p: p.coloned),
    _sign("one of several names of sections", 7, lambda p: p.named),
    _sign("one of several days", 6, lambda p: p.dated),
    _sign("under the time of an entry", 6, _is_under_time),
    _sign("over the first paragraph", -3, _is_opening),
    _sign("parted by a bar", -4, lambda p: " | " in p.line.text),
    _sign("dates and clocks", -6, lambda p: len(_MOMENTS.findall(p.line.text)) > 1),
    _sign("question", -1, lambda p: bool(QUESTION.search(p.line.ending))),
    _sign("one of several questions", 1, lambda p: p.asked),
    _sign(
        "one of several questions, alone",
        1,
        lambda p: p.asked and p.line.before > 0 and p.line.after > 0,
    ),
    _sign(
        "stop inside",
        -4,
        lambda p: bool(_INNER_STOP.search(p.line.text)) and not (p.numbered or p.asked),
    ),
    _sign("long", -4, lambda p: p.line.words > LONGEST and not p.asked),
    _sign("too long", -9, lambda p: p.line.words > TOO_LONG),
    _sign(
        "quotation mark first",
        -6,
        lambda p: (
            p.line.text[:1] in '"“„«»‘「『—–'
            and not (_is_said(p.line.text) or _quotes_first(p) or _goes_on(p.line.text))
        ),
    ),
    _sign("said, and answered below", -9, _is_replied_to),
    _sign("quoted, without a stop", -1, lambda p: _is_said(p.line.text)),
    _sign("alone between paragraphs", 1, lambda p: _is_between(p) and p.spaced and _text_below(p)),
    _sign("alone over a paragraph", 1, _is_alone),
    _sign("under the name of a section", 3, _is_under_section),
    _sign(
        "name of a section over lines",
        2,
        lambda p: p.line.before > 0 and is_familiar(p.line.text) and not _text_below(p),
    ),
    _sign("number of a figure", -9, lambda p: bool(_FIGURE.fullmatch(p.line.text))),
    _sign("begins with a time", -6, lambda p: bool(_TIMED.match(p.line.text))),
    _sign("row of a table", -9, lambda p: "\t" in p.line.text),
    _sign("parted by dots", -3, lambda p: "·" in p.line.text or "•" in p.line.text),
    _sign("name of a list", 8, _names_list),
    _sign("parts a list", 7, _parts_list),
    _sign("label in brackets over lines", 12, lambda p: p.bracketed),
    _sign(
        "long first line",
        -2,
        lambda p: p.above is None and p.line.words >= 6 and not is_title_case(p.line.text),
    ),
    _sign("bold", 8, lambda p: bool(BOLD.fullmatch(p.line.text))),
    _sign("number of a section", 14, lambda p: p.numeral),
    _sign("date or time", -9, lambda p: bool(_TIME.fullmatch(p.line.text))),
    _sign(
        "said and asked",
        5,
        lambda p: _is_said(_ASKED.sub("", p.line.text)) and "?" in p.line.ending and _is_between(p),
    ),
    _sign("one of a row of questions and answers", 6, lambda p: p.replied),
    _sign("name of a remark", -10, _is_remark),
    _sign("code", -9, lambda p: bool(CODE.search(p.line.text))),
    _sign("signs off", -9, lambda p: bool(SIGNS_OFF.fullmatch(p.line.text))),
    _sign("formula or message", -9, lambda p: bool(FORMULA.search(p.line.text))),
    _sign("list item", -9, lambda p: is_list_start(p.line.text) and not p.numbered),
    _sign("no letters", -9, lambda p: not any(char.isalpha() for char in p.line.text)),
    _sign(
        "address", -9, lambda p: "://" in p.line.text or bool(re.search(r"\S@\S+\.\w", p.line.text))
    ),
    _sign("quotation over a question", 7, _is_over_question),
    _sign("conversation", -6, lambda p: p.spoken and not is_familiar(p.line.text)),
)
