"""What a site sets over a text: its menu above the title, its buttons and counts under it."""

import re
from collections.abc import Collection, Mapping, Sequence

from glossator.model.documents import Reason
from glossator.readers.clippings.captions import is_credited
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, WEAK, words_of
from glossator.readers.plain_lines import Line

_LONGEST = 14  # words of a site's name or motto
_LONGEST_LABEL = 4  # words of a section's or a user's name
_SAYS_MUCH, _MOST_SAYING = 4, 4  # words; lines of so many words above a title: more are a text
_CAPTION = 7  # words of what a picture shows, and who took it
_SURE_MENU = 2  # lines of a group by which its others are a menu's too
_ROW, _ROW_WORDS = 4, 3  # short lines above a title that are a menu whatever they say
_LONGEST_NOTICE, _NOTICE_BESIDE = 70, 40  # words; if only a menu beside it tells
_LEADS_ON: tuple[Reason, ...] = (
    "navigation",
    "paywall",
    "newsletter",
    "cookie-notice",
    "site-notice",
    "advertisement",
)
# formulas that stand under titles as well as over them
_ROUND = ("avatar", "kind", "player", "forum", "about-author", "contents")
# News | Sport | Weather · Reviews   Deals · Home > Kitchen > Kettles · 首页 新闻 财经 体育
_PARTED = re.compile(
    r"\s*(?:[|·•›»→>＞≫》❯▸▹►▻▶▷⟩➤➔⯈]|\t| {2,}|(?<=\s)[/\\](?=\s)|(?<=\])(?= ?\[))\s*"
)
_CJK_ROW = re.compile(
    r"(?=.*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?:\S{1,7}[ \u3000]+){4,}\S{1,7}"
)


# Korean parts its words by spaces, and only a line with marks is a sentence of the others
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_MARKS = re.compile(r"[,，、:：?？!！「」『』“”]")


def is_row(text: str) -> bool:
    """Whether a line is a row of short names with signs or gaps between them."""
    pieces = [piece for piece in _PARTED.split(text) if piece]
    if len(pieces) >= 3 and all(len(piece.split()) <= 5 and len(piece) <= 40 for piece in pieces):
        return not CLOSED.search(text)
    spaced = bool(_HANGUL.search(text)) and interface_of(text).share < _HOME_SHARE
    return bool(_CJK_ROW.fullmatch(text)) and not spaced and not _MARKS.search(text)


def is_path(text: str) -> bool:
    """Whether a line shows the way to the page: `Home > Kitchen > Kettles`."""
    return bool(
        re.match(r"[^.!?>›»‹«„/《＞≫❯▸►▶⟩]{1,40}(?:\s*[>›»‹＞≫❯▸►▶⟩]\s*|\s+[/\\]\s+)\S", text)
    ) and not CLOSED.search(_ORDINAL.sub("", text) if len(_STEP.findall(text)) > 1 else text)


_ORDINAL = re.compile(r"(?<=\d)\.$")  # `… » Sittings » day 1.`
_STEP = re.compile(r"\s[>›»]\s")


def leads_from_home(text: str) -> bool:
    """Whether a line shows the way to the page from the first page of the site."""
    first = _PARTED.split(text, maxsplit=1)[0].strip().casefold()
    return first in _HOMES and is_path(text)


def is_menu(line: Line) -> bool:
    """Whether a line is of a menu, by its own words or its shape."""
    said = words_of(line.key)
    if said and said.reason in _LEADS_ON and said.name not in _ROUND and not is_prose(line):
        return said.weight > WEAK or line.words <= 2
    face = interface_of(line.key) if line.words <= _LONGEST else None
    if face and face.share >= 0.99 and face.reason in _LEADS_ON[:-1]:
        return True
    return is_row(line.text) or _is_home_row(line)


def _is_home_row(line: Line) -> bool:
    """Whether a line without signs between its words begins as menus do: `Home About Archive`."""
    first, _, rest = line.key.partition(" ")
    if not 3 <= line.words <= _LONGEST or CLOSED.search(line.ending) or not rest[:1].isupper():
        return False
    if first.casefold() not in _HOMES:
        return False
    last = interface_of(rest.rpartition(" ")[2])
    closes = line.words >= _ROW_WORDS and last.share >= _WHOLE
    return closes or interface_of(line.key).share >= _HOME_SHARE


_HOME_SHARE = 0.5
_ROW_WORDS, _WHOLE = (
    4,
    0.99,
)  # words of a menu in one line; share of its last that is an interface's
_HOMES = frozenset(
    """
    home startseite start accueil inicio início strona úvod hem hjem forside etusivu anasayfa
    главная головна αρχική kezdőlap főoldal acasă الرئيسية ראשי خانه होम beranda ホーム 홈 首页 首頁
    """.split()  # noqa: SIM905 - a table of words reads better as text
)


def is_notice(lines: Sequence[Line], i: int) -> bool:
    """Whether running text at the top is of the site's, such as a word on cookies over a menu."""
    line = lines[i]
    said = words_of(line.key)
    if said and said.weight >= LIKELY:
        return True
    if line.words > _LONGEST_NOTICE:
        return False
    if (
        i < _FIRST
        and line.words <= _MOTTO
        and any(is_path(near.text) for near in lines[i + 1 : i + 2])
    ):
        return True  # what the site is, or who pays for it, over the way to the page
    led = all(is_menu(above) or words_of(above.key) is not None for above in lines[:i])
    if i < _FIRST and led and _is_over_menu(lines, i):
        return True
    face = interface_of(line.key)
    beside = any(is_menu(near) for near in lines[max(0, i - 1) : i + 3] if near is not line)
    return face.heavy > 1 or (face.heavy == 1 and beside and line.words <= _NOTICE_BESIDE)


_FIRST, _NEAR_BELOW = 3, 8  # lines of a page's top, and below it, in which a menu stands
_MOTTO = 24  # words of what a site says that it is


def _is_over_menu(lines: Sequence[Line], i: int) -> bool:
    """Whether two lines of a menu at least stand near below, and no running text over them."""
    menus = 0
    for line in lines[i + 1 : i + 1 + _NEAR_BELOW]:
        if is_prose(line):
            return False
        menus += is_menu(line)
        if menus > 1:
            return True
    return False


def above_title(
    lines: Sequence[Line], title: int, known: Collection[int], furniture: Mapping[int, Verdict]
) -> dict[int, Verdict]:
    """What stands above the title and is no sentence, where a menu stands there too. `known` lines
    state something, `furniture` is known already."""
    free = [i for i in range(title) if i not in known and i not in furniture]
    led = any(is_menu(lines[i]) for i in range(title)) or any(
        furniture[i].reason in _LEADS_ON for i in range(title) if i in furniture
    )
    beside = _beside_menus(lines, range(title), {*known, *furniture})
    mute = [
        i
        for i in free
        if lines[i].words >= _SAYS_MUCH and not is_menu(lines[i]) and i not in beside
    ]
    row = [i for i in free if lines[i].words <= _ROW_WORDS and not CLOSED.search(lines[i].ending)]
    led = led or len(row) >= _ROW
    if not led or len(mute) > _MOST_SAYING:
        return {}
    return {
        i: Verdict(reason="navigation", evidence="stands with the site's menu above the title")
        for i in free
        if (lines[i].words <= _LONGEST and not (is_prose(lines[i]) or _is_caption(lines[i])))
        or is_row(lines[i].text)
        or is_notice(lines, i)
    }


def _is_caption(line: Line) -> bool:
    return line.words >= _CAPTION and is_credited(line.key)


def _beside_menus(lines: Sequence[Line], place: range, known: Collection[int]) -> set[int]:
    """The lines of `place` in groups without blank lines between, of which several others are
    `known` or of a menu."""
    found: set[int] = set()
    group: list[int] = []
    for i in place:
        if lines[i].before and group:
            group = []
        group.append(i)
        if sum(j in known or is_menu(lines[j]) for j in group) >= _SURE_MENU:
            found.update(group)
    return found
