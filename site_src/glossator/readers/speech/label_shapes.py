"""What a speaker label looks like at the beginning of a line, in every usual form."""

import re
import unicodedata
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_nobody
from glossator.readers.speech.moves import MARKS, is_move
from glossator.readers.speech.speakers import GENERIC, Label

_CLOCK = r"(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3})?"
_DAYTIME = r"(?:\s?[AaPp]\.?[Mm]\b\.?)?"


def _moment(name: str) -> str:
    """0:41 · (00:12:31) · [00:01.2 - 00:04.9] · 10:41 AM, as a group called `name`"""
    return (
        rf"(?<!\d)(?<!\d:)[\[(<]?(?P<{name}>{_CLOCK})(?P<{name}_day>{_DAYTIME})"
        rf"(?:\s*(?:-->|[-–—])\s*{_CLOCK})?[\])>]?(?!\d|:\d)"
    )


# what names hold: letters, figures, the vowel signs of scripts that write them apart
_CHAR = (
    r"[\w'’.\-·・\u0300-\u036f\u05b0-\u05c7\u064b-\u065f\u0900-\u0963\u0966-\u0eff\u1780-\u17dd]"
)
_WORD = rf"[^\W_]{_CHAR}{{0,29}}(?:[*:]in(?:nen)?\b)?"
_NAME = rf"(?P<name>{_WORD}(?:(?:[ \u00a0]| ?& ?)#?{_WORD}){{0,5}})"
_NO_TIME = r"(?![\d:.,\s–-]+[)）])"
_SHORT = rf"(?:\s?[（(]{_NO_TIME}(?P<short>[^()（）\n]{{1,60}})[)）])?"
_BEFORE = rf"(?:{_moment('before')}\s*[-–—|:]?\s*)?"
_BEHIND = rf"(?:\s*[,|·•–—-]?\s*(?:at )?{_moment('behind')})?"
_OPEN = r"(?P<open>\*{1,3}|_{1,3}|<(?:b|strong|i|em)>)"
_CLOSE = r"(?:\*{1,3}|_{1,3}|</(?:b|strong|i|em)>)"
# [12/03/2021, 19:04:11] · 12.03.21, 19:04 - · [19:04, 12/03/2021]: when a message was sent
_DATED = (
    r"(?P<dated>(?:\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?"
    r"(?:\s?[AaPp]\.?[Mm]\.?)?(?:\]| -)|\[\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?,? "
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\]) (?:~[ \u00a0\u202f]?)?)?"
)
_MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_DASH = r"(?:[-–—•*]\s+|[–—](?=[^\W\d_]))?"
# **Name:** text · **Name**: text · Name (NN) [00:01:02]: text · [00:01] >> Name: text
_COLON = re.compile(
    rf"{_DASH}{_DATED}{_BEFORE}{_OPEN}?(?:>>+\s*)?(?P<bracket>\[)?{_NAME}(?(bracket)\]){_SHORT}"
    rf"(?(open)(?P<closed>{_CLOSE})?)(?:\s?[（(]{_NO_TIME}[^()（）]{{1,60}}[)）])?{_BEHIND}"
    rf"\s*[:：](?!//)(?(open)(?(closed)|(?:\s?{_CLOSE})?))"
    r"(?:(?<=[：*_>])|(?=\s|$|[\"“«„»¿¡(\[]|[^\x00-\u024f]))\s*"
)
# ADA LIND, KEEPER OF THE LIGHT: text · >> ADA LIND, U.S. SENATOR: text · Ada Lind, keeper: text
_ROLE = re.compile(
    rf"{_DASH}{_BEFORE}{_OPEN}?(?:>>+\s*)?(?P<bracket>\[)?{_NAME}{_SHORT}[,，،]\s?"
    rf"(?:[^:：.!?\[\]\n]|(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\w)\.(?=[A-Z]\b)|(?<=\bEsq)\.)"
    rf"{{2,70}}(?(bracket)\])"
    rf"{_BEHIND}\s?[:：](?:{_CLOSE})?(?:\s+|$|(?<=：))"
)
# **Name** text · **Name** 0:41
_BOLD = re.compile(rf"(?P<open>\*\*|__){_NAME}{_SHORT}(?:\*\*|__){_BEHIND}(?:\s+|$)")
_BRACKET = re.compile(rf"{_BEFORE}\[{_NAME}{_SHORT}\]{_BEHIND}\s*(?:[:：]\s*)?")
# Q. text · P. text · Pregunta. text, as the first of its letter may be written out
_LETTER = re.compile(
    r"(?P<open>\*\*)?(?P<name>[QAFRPDIВО])(?P<short>)"
    r"(?:(?<=Q)uestion|(?<=A)n(?:swer|twort)|(?<=F)rage|(?<=P)(?:regunta|ergunta)|(?<=D)omanda"
    r"|(?<=R)(?:espuesta|éponse|isposta|esposta))?"
    r"(?:\*\*)?\s*[.)–—](?:\*\*)?\s+(?=\S)"
)
_CHEVRON = re.compile(r">>+\s*(?P<name>)(?P<short>)(?=[^\s>])")
# ANNA. — text · ANNA - text
_STAGED = re.compile(rf"{_NAME}{_SHORT}(?:\.?\s?[–—]|\s-)\s+(?=\S)")
# Ada Lind – text
_DASHED = re.compile(rf"{_NAME}{_SHORT}\s[–—]\s+(?=[^\W\d_a-zß-öø-ÿа-яё]|[\"“«„¿¡(\d…])")
# Senator PELL. Text · The CHAIRMAN. Text: the name in capitals, a stop, a sentence
_HEARING = re.compile(
    r"(?P<name>(?:[A-ZÀ-ÞА-Я][\w’'-]{1,12}\.?\s){1,2}[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я’'-]{2,20}"
    r"(?:\s[A-ZÀ-ÞА-Я’'-]{2,20}){0,3})(?P<short>)\.\s+(?=[A-ZÀ-ÞА-Я¿¡\[(\"“„«])"
)
# The Chairman. Text · Ms. Lind. Text: as printed hearings have it
_PRINTED = re.compile(
    r"(?P<name>The (?:Chair(?:man|woman|person)?|Speaker|President|Presiding Officer|Clerk|Witness"
    r"|Court)|(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Senator|Representative|Chair(?:man|woman)"
    r"|Secretary|Governor|Admiral|General|Judge|Justice|Commissioner)\.? (?:[A-Z]\. )?"
    r"(?:(?:de|la|von|van|Van|De|Le|La|St\.) )?[A-ZÀ-Þ][\w’'-]{1,20}(?: of [A-Z]\w+)?)(?P<short>)"
    r"\.\s+(?=[A-ZÀ-Þ¿¡\[(\"“])"
)
# [12/03/2021, 19:04:11] Ada 🌻: text · 12.03.21, 19:04 - +49 170 123: text; in quotation marks
# stands what a group is called (`Ada created group "Salt: the club"`)
_MESSAGE = re.compile(
    rf"{_DATED[:-1]}(?P<name>[^\s:\"“”„«»][^:\n\"“”„«»]{{0,39}}?)(?P<short>):(?: |$)[{MARKS}]*"
)
# [2:59pm] ada_lind: text: as logs of chats have it
_STAMPED = re.compile(
    r"\[\d{1,2}:\d\d(?::\d\d)?\s?[AaPp][Mm]\] "
    r"(?P<name>\w[\w\[\]\\`^{|}.-]{0,29})(?P<short>):(?:\s+|$)"
)
# 20:01 <@ada> text · [20:01:12] <ada_> text: as logs of chats have it
_NICK = re.compile(
    r"(?:\[?\d{4}-\d\d-\d\d[ T])?\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+"
    r"<[ @+%&~!]?(?P<name>\w[\w\[\]\\`^{|}.-]{0,29})(?P<short>)>\s+(?=\S)"
)
# HARKER. Text · HARKER (climbing). Text: as plays have it
_ACTOR = re.compile(
    r"(?P<name>[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я’'-]{2,20}(?:\s[A-ZÀ-ÞА-Я’'-]{2,20}){0,2})(?P<short>)"
    r"(?:\s\([^()\n]{1,60}\))?\.\s+(?=[A-ZÀ-ÞА-Я¿¡\[(\"“„«])"
)
# Q    text: as releases of offices and courts have it
_SPACED = re.compile(r"(?P<name>[QA])(?P<short>)(?: *\t\s*| {2,}|\u2003\s*)(?=\S)")
# The Minister for Sand (Ms. Lind): text · an office, and in brackets who holds it
_OFFICE = re.compile(
    r"The [A-Z][^:()\n]{3,70} \((?P<name>(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Miss)\.? )?"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){0,3})(?P<short>)\)\s?:\s+"
)
# 佐野　text: a name and a wide space
_WIDE = re.compile(r"(?P<name>[\u3400-\u9fff\u3040-\u30ff々・]{1,8})(?P<short>)\u3000+(?=\S)")
# 【市長】text · ［記者］text: in the brackets of East Asian print
_BOXED = re.compile(
    r"(?:【(?=[^【】\n]{1,18}】)|［(?=[^［］\n]{1,18}］)|〔(?=[^〔〕\n]{1,18}〕))"
    r"(?P<name>[^\W\d_][\w・·ー \u3000]{0,17})(?P<short>)[】］〕]\s?(?=[^\s【［〔:：])"
)
# ――text: who asks is not named
_ASKED = re.compile(r"(?P<name>)(?P<short>)[―—─]{2}\s?(?=[^\s―—─-])")
# Name  0:41 · 0:41 Name · Name, whole lines
_TIMED = re.compile(
    rf"{_DASH}{_NAME}{_SHORT}[:：]?\s*[,|·•–—-]?\s*(?:at )?{_moment('behind')}[:：]?"
    r"(?:\s*$|(?<=[\])])\s+)"
)
# Lind, Ada (External)  0:41
_INVERTED = re.compile(
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,2}}, {_WORD}(?: {_WORD}){{0,2}}){_SHORT}"
    rf"\s*{_moment('behind')}\s*$"
)
_AFTER_TIME = re.compile(rf"{_moment('before')}\s*[-–—|·]?\s*{_NAME}{_SHORT}[:：]?\s*$")
_ALONE = re.compile(rf"{_NAME}{_SHORT}\s*$")
# The Minister for Sand (Ada Lind) · Mr Speaker (Ben Osei), alone on a line
_HOLDER = re.compile(rf"(?P<office>(?:The|Mr|Madame?) [A-Z][^:()\n]{{3,80}}) \({_NAME}\)\s*$")
# Ada Lind (North) (Sand) · Ada Lind -- Chief of Sand · Ada Lind, Chief of Sand, alone on a line
_PLACED = re.compile(rf"{_NAME}(?:\s?\([^()\n]{{1,50}}\)){{1,2}}\s*$")
_ROLED = re.compile(rf"{_NAME}(?:,|\s(?:--|[–—|-]))\s[A-ZÀ-Þ][^:.!?\n]{{2,80}}$")
_STANDING: tuple[tuple[re.Pattern[str], Literal["", "role", "place"]], ...] = (
    (_HOLDER, "place"),
    (_ALONE, ""),
    (_PLACED, "place"),
    (_ROLED, "role"),
)
_LONGEST_ALONE = 60  # code points of a name alone on a line

# a sentence's end: `Years. I came` and `In March.` are nobody, `Dr. J. Lind` and `Mr.` may be
_INNER_STOP = re.compile(r"[^\W\d_]{5,}\.\s")
_ENDS = re.compile(r"[^\W\d_]{4,}\.$|\s[^\W\d_]{2,}\.$")
_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff々]{2,4}")
_LONGEST = 90  # code points of a label
_LONGEST_ROLE = 110  # code points of a label that says what somebody is
_LONGEST_NAME = 40
_SMALL = re.compile(
    r"de|del|della|di|da|dos?|das|van|von|der|den|las?|le|los|bin|ibn|al|el|ten|ter|zum?|y|and|und"
    r"|et?|of|für|the|af|av|&|d['’].*"
)
_MOST_UNCASED = 3  # words of a name in a script without capitals


# each shape, and the characters of which a line must have one: most lines have few of them
_SHAPES = (
    (_MESSAGE, ":"),
    (_STAMPED, "["),
    (_NICK, "<"),
    (_OFFICE, "("),
    (_COLON, ":："),
    (_TIMED, ":"),
    (_INVERTED, ","),
    (_AFTER_TIME, ":"),
    (_BOLD, "*_"),
    (_BRACKET, "["),
    (_LETTER, ".)–—"),
    (_STAGED, "-–—"),
    (_DASHED, "–—"),
    (_ROLE, ":："),
    (_CHEVRON, ">"),
    (_HEARING, "."),
    (_PRINTED, "."),
    (_ACTOR, "."),
    (_SPACED, "QA"),
    (_WIDE, "\u3000"),
    (_ASKED, "―—─"),
    (_BOXED, "】］〕"),
)


def label_of(line: Line) -> Label | None:
    """The label `line` begins with, or is; None if it has the shape of none."""
    return _label_in(line.text)


@lru_cache(maxsize=4096)  # a source is asked for its labels to weigh it, then to read it
def _label_in(text: str) -> Label | None:
    start = _marks(text)
    head = text[: start + _LONGEST_ROLE + 30]
    if len(head) <= start or head[start].islower() or is_move(head):
        return None
    for shape, needed in _SHAPES:
        match = shape.match(head, start) if any(char in head for char in needed) else None
        if match is None or match.end() > (_LONGEST_ROLE if shape is _ROLE else _LONGEST):
            continue
        if shape in (_NICK, _STAMPED):
            if shape is _STAMPED and is_nobody(match["name"]):
                return None  # `[2:59pm] error: text`: a program's
            return replace(_made(match, text), dated=True)
        lettered = shape in (_LETTER, _SPACED, _CHEVRON, _ASKED)
        name = match["name"]
        loose = shape is _TIMED and match.end() < len(text)
        timed = shape in (_TIMED, _INVERTED, _AFTER_TIME) and not loose
        if (loose or shape is _AFTER_TIME) and _ENDS.search(name):
            continue
        if shape is _AFTER_TIME and match["before_day"] and name.isupper() and len(name) <= 4:
            continue  # 10:04 A.M. ET
        if shape is _MESSAGE and not name[0].islower() and not is_nobody(name):
            return _made(match, text)  # whatever one calls oneself
        plain = name.replace("ー", "") if shape is _BOXED else name  # `ケーブルテレビ`
        if not lettered and not _may_be_speaker(plain, timed=timed):
            continue
        if shape in (_STAGED, _ROLE) and not _is_certain(name, capitals=shape is _STAGED):
            continue
        if shape is _DASHED and " " not in name:
            continue
        if shape is _BRACKET and match.end() >= len(text) and not _may_stand(match):
            continue
        return _made(match, text, loose=loose and ":" not in match[0].rstrip()[-1:])
    return None


def _marks(text: str) -> int:
    """How many signs of the writing's direction stand before everything else."""
    return len(text) - len(text.lstrip(_MARKS)) if text[:1] in _MARKS else 0


def _may_stand(match: re.Match[str]) -> bool:
    """Whether a name in brackets alone on its line may be one: it has a time, and is not shouted as
    what is heard is (`[0:31] [BELLS RING]`)."""
    if not match["before"] and not match["behind"]:
        return False
    return not match["name"].isupper() or bool(re.search(r"\d$", match["name"]))


def standing_alone(line: Line, following: Line) -> Label | None:
    """A name alone on a line, its words on the next."""
    if len(line.text) > _LONGEST_ROLE or following.before > 1 or line.text[0].islower():
        return None
    for shape, style in _STANDING:
        match = shape.match(line.text)
        if match is None or match["name"].endswith(".") or not _may_be_speaker(match["name"]):
            continue
        if not style and (len(line.text) > _LONGEST_ALONE or line.words > 6):
            continue
        if style == "role" and not _is_certain(match["name"], capitals=False):
            continue
        return replace(_made(match, line.text), style=style)
    return None


def _made(match: re.Match[str], text: str, *, loose: bool = False) -> Label:
    groups = match.groupdict()
    moment: tuple[int, int] | None = None
    for place in ("before", "behind"):
        if groups.get(place):
            # a time of the day says when somebody wrote, not where in a recording
            moment = match.span(place) if not groups[f"{place}_day"] else None
            timed = True
            break
    else:
        timed = False
    opened = groups.get("open") or ""
    written = match[0]
    left_open = opened in ("**", "__", "*", "***") and written.count(opened) < 2
    tail = len(opened) if left_open and text.endswith(opened) and len(text) > match.end() else 0
    name = match["name"].strip(_MARKS).replace("\\_", "_")
    if match.re is not _MESSAGE:  # where `D. L.` is what somebody calls themselves
        name = name.rstrip(".")
    if ", " in name:
        name = " ".join(reversed(name.split(", ", 1)))
    alone = match.end() >= len(text)
    return Label(
        name=name,
        short=_short(groups.get("short")),
        length=min(match.end(), len(text)),
        tail=tail,
        alone=alone,
        timed=timed,
        moment=moment,
        loose=loose,
        office=groups.get("office") or "",
        style=_style_of(match, name, alone=alone),
        dated=bool(groups.get("dated")),
    )


def _style_of(
    match: re.Match[str], name: str, *, alone: bool
) -> Literal["", "colon", "stop", "gap", "box", "dash"]:
    if match.re is _BOXED:
        return "box"
    if match.re is _ACTOR:
        return "stop"
    if match.re is _DASHED:
        return "dash"
    if match.re is _SPACED:
        return "gap"
    named = " " in name or GENERIC.match(name)
    closes = match[0].rstrip("*_ \t")[-1:] in (":", "：")
    return "colon" if alone and closes and named else ""


def _short(written: str | None) -> str:
    """The initials in brackets behind a name; a role or a place there is none."""
    letters = re.sub(r"(?<=\w)\. ?", "", written or "")
    return letters if 1 <= len(letters) <= 4 and letters.isalpha() and letters.isupper() else ""


def _is_certain(name: str, *, capitals: bool) -> bool:
    if capitals:
        return name.isupper() and len(name) > 2
    return name.isupper() or " " in name or bool(_IDEOGRAPHS.fullmatch(name))


def _may_be_speaker(name: str, *, timed: bool = False) -> bool:
    """Whether a name is written as names are, and is no common word before a colon. `timed`: with
    a time, so that it may be `Orador desconocido`."""
    if not name or len(name) > _LONGEST_NAME or name[0].isdigit() or is_nobody(name.rstrip(".")):
        return False
    if _INNER_STOP.search(name) and not name.isupper():
        return False
    words = re.split(r"[ \u00a0]+", name)
    uncased = [word for word in words if not _is_cased(word)]
    if len(uncased) == len(words):
        if len(words) > _MOST_UNCASED or any(len(word) > 12 for word in words):
            return False
        if any(
            unicodedata.category(char) in ("Po", "Lm") and char not in "·・.々" for char in name
        ):
            return False
    for place, word in enumerate(words):
        if not word or (place == 0 and word[0].islower()):
            return False
        if (
            not timed
            and word[0].islower()
            and not _SMALL.fullmatch(word)
            and word[:2] not in ("d'", "d’")
        ):
            return False
    said = words_of(name)
    return said is None or said.weight < LIKELY


def _is_cased(word: str) -> bool:
    return any(char.isupper() or char.islower() for char in word)
