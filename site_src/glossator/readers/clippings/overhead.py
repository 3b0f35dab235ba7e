"""What a site sets over a text: its menu above the title, its buttons and counts under it."""

import re
from collections.abc import Collection, Mapping, Sequence

from glossator.model.documents import Reason
from glossator.readers.clippings.captions import is_credited, photographers
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.heading_signs import is_familiar
from glossator.readers.clippings.pitches import pitches
from glossator.readers.clippings.posts import aged_rows, is_aged, is_post_head
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, WEAK, words_of
from glossator.readers.clippings.zones import is_table_row
from glossator.readers.plain_lines import Line, is_list_start

_LONGEST = 14  # words of a site's name or motto
_LONGEST_LABEL = 4  # words of a section's or a user's name
_SAYS_MUCH, _MOST_SAYING = 4, 4  # words; lines of so many words above a title: more are a text
_CAPTION = 7  # words of what a picture shows, and who took it
_SURE_MENU = 2  # lines of a group by which its others are a menu's too
_ROW, _ROW_WORDS = 4, 3  # short lines above a title that are a menu whatever they say
_LONGEST_NOTICE = 70  # words
_LEADS_ON: tuple[Reason, ...] = (
    "navigation",
    "paywall",
    "newsletter",
    "cookie-notice",
    "site-notice",
    "advertisement",
)
# formulas that stand under titles as well as over them
_ROUND = ("kind", "player", "forum", "about-author", "contents")
# News | Sport | Weather · Reviews   Deals · Home > Kitchen > Kettles · 首页 新闻 财经 体育
_PARTED = re.compile(r"\s*(?:[|·•›»→>＞≫》❯]|\t| {2,}|(?<=\s)/(?=\s)|(?<=\])(?= ?\[))\s*")
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
        re.match(r"[^.!?>›»‹«„/《＞≫❯]{1,40}(?:\s*[>›»‹＞≫❯]\s*|\s+/\s+)\S", text)
    ) and not CLOSED.search(text)


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
    return first.casefold() in _HOMES and interface_of(line.key).share >= _HOME_SHARE


_HOME_SHARE = 0.5
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
    led = all(is_menu(above) or words_of(above.key) is not None for above in lines[:i])
    if i < _FIRST and led and _is_over_menu(lines, i):
        return True
    face = interface_of(line.key)
    beside = any(is_menu(near) for near in lines[max(0, i - 1) : i + 3] if near is not line)
    return face.heavy > 1 or (face.heavy == 1 and beside)


_FIRST, _NEAR_BELOW = 3, 8  # lines of a page's top, and below it, in which a menu stands


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


def under_title(
    lines: Sequence[Line],
    title: int,
    begin: int,
    known: Collection[int],
    furniture: Mapping[int, Verdict],
    *,
    diary: bool = False,
) -> dict[int, Verdict]:
    """Buttons and counts between the title and the text that begins at `begin`, and names that
    stand between them."""
    found: dict[int, Verdict] = {}
    missed = 0
    rows = aged_rows(lines)
    took = photographers(line.key for line in lines[:begin])
    asked = _asking(lines, range(title + 1, begin))
    for i in range(title + 1, begin):
        if i in known or i in furniture:
            continue
        if i in rows:
            found[i] = Verdict(reason="navigation", evidence="lists a file and how old it is")
            continue
        if i in asked:
            found[i] = _ASKS
            continue
        if lines[i].before == 0 and lines[i].key.casefold() in took:
            found[i] = _TAKEN
            continue
        if _is_tag(lines, i, title, {*known, *found}):
            found[i] = _TAG
            continue
        heads = i + 1 == begin and lines[i].before > 0 and _may_head(lines[i])
        heads = heads and not _is_everywhere(lines, i)
        verdict = None if heads or (diary and is_day(lines[i].text)) else _button(lines, i)
        if verdict:
            found[i] = verdict
        elif not _is_label(lines[i]) or lines[i].before > 0:
            missed += 1
            if missed > _MISSED:
                break
    taken = {*known, *furniture, *found}
    for i in range(title + 1, begin):
        if i in taken or not _is_label(lines[i]):
            continue
        above = i - 1
        below = next((j for j in range(i, begin) if not _is_label(lines[j]) or j in taken), begin)
        if (above in taken or above in found) and below in taken and found:
            found[i] = Verdict(
                reason="navigation", evidence="stands among what the site sets under the title"
            )
    # beside its credit may stand what a picture shows
    site = {i for i, each in {**furniture, **found}.items() if each.reason != "image-credit"}
    site |= {i for i in range(title + 1, begin) if _LENGTH.fullmatch(lines[i].text)}
    known = {*known, *found, *(i for i in furniture if i in site)}
    return found | _holes(lines, range(title + 1, begin), known, site)


_LENGTH = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")  # "2:14", of what is played
_ASKS = Verdict(reason="advertisement", evidence="stands in a box of the shape of those that ask")


def _asking(lines: Sequence[Line], place: range) -> set[int]:
    """The lines of boxes that ask for something, among those of `place`."""
    inside = lines[place.start : place.stop]
    faces = [interface_of(line.key) for line in inside]
    return {place[i] for i in pitches(inside, [is_prose(line) for line in inside], faces)}


_TAKEN = Verdict(
    reason="image-credit", evidence="names who took the pictures, as another line says"
)
_TAG = Verdict(reason="tags", evidence="is of a row of small letters right under what is stated")


def _is_tag(lines: Sequence[Line], i: int, title: int, taken: Collection[int]) -> bool:
    """Whether a word or two in small letters stand in a row right under a line over the text."""
    row = [j for j in (i - 1, i, i + 1) if 0 <= j < len(lines) and _is_small(lines[j])]
    under = i - 1 in taken and i - 1 != title and lines[i].before == 0
    return under and i in row and len(row) > 1


def _is_small(line: Line) -> bool:
    return (
        line.words <= _SHORT_LABEL
        and line.text.replace("-", "").replace(" ", "").islower()
        and (line.text[-1].isalnum())
    )


_EVERYWHERE = 3  # times that the words of a button stand on a page


def _is_everywhere(lines: Sequence[Line], i: int) -> bool:
    """Whether a line of words of an interface stands again and again on the page."""
    again = sum(line.key == lines[i].key for line in lines) >= _EVERYWHERE
    return again and interface_of(lines[i].key).share >= _WHOLLY


def _may_head(line: Line) -> bool:
    """Whether a line behind a blank one may head the paragraph below it."""
    share = interface_of(line.key).share
    if line.after > 0:
        return line.words <= _LONGEST_LABEL or share < _WHOLLY
    mute = words_of(line.key) is None and share <= _HOME_SHARE
    return mute and line.words > _SHORT_LABEL and not CLOSED.search(line.ending)


_SHORT_LABEL, _WHOLLY = 2, 0.99  # words of a button, share of its words that are an interface's
_HOLE = 3  # lines in a row that say nothing of a site, among lines that do
_HOLE_WORDS = 22  # of each of them
_IN_HOLE = Verdict(reason="navigation", evidence="stands in a block of what the site sets there")


def _holes(
    lines: Sequence[Line], place: range, known: Collection[int], site: Collection[int]
) -> dict[int, Verdict]:
    """Lines of `place` with what is known right above and right below: where only one of the two is
    the site's, or a blank line stands between, only what is as short as a label and no name."""
    found: dict[int, Verdict] = {}
    run: list[int] = []
    taken = {*known}
    for i in place:
        if i not in taken:
            run.append(i)
            continue
        if run and run[0] - 1 in taken and len(run) <= _HOLE:
            sides = (run[0] - 1 in site and lines[run[0]].before == 0) + (
                i in site and lines[i].before == 0
            )
            found.update({j: _IN_HOLE for j in run if _fits_hole(lines, j, sides)})
        run = []
    return found


def _fits_hole(lines: Sequence[Line], i: int, sides: int) -> bool:
    line = lines[i]
    if line.words > _HOLE_WORDS or is_list_start(line.text) or is_familiar(line.text):
        return False
    if is_table_row(lines, i) or any(is_name(name) for name in _NAMES.split(line.text)):
        return False
    return sides == 2 or (sides == 1 and line.words <= _LONGEST_LABEL)


_NAMES = re.compile(r", | & | \(| ?[/|] ?")


_MISSED = 3  # lines that say nothing of a site, behind which the text has begun


def _is_number(line: Line) -> bool:
    return not any(char.isalpha() for char in line.text[:-1])


def _button(lines: Sequence[Line], i: int) -> Verdict | None:
    line = lines[i]
    near = [lines[j] for j in (i - 1, i + 1) if 0 <= j < len(lines)]
    if is_table_row(lines, i):
        return None
    if _is_number(line) and any(_is_number(each) for each in near) and not _is_tally(lines, i):
        return None
    said = words_of(line.key)
    if said and not is_prose(line):
        return Verdict(
            reason=said.reason, evidence=f"{said.evidence}, stands between the title and the text"
        )
    if is_post_head(line) and not is_aged(line):
        return Verdict(reason="navigation", evidence="is the head of a post")
    face = interface_of(line.key)
    stopped = line.text[-1:] in ".。" and face.heavy < 2
    if stopped or (face.tabular and ":" in line.text):
        return None
    if face.share >= 0.5 and face.reason and (not is_prose(line) or face.heavy > 1):
        return Verdict(
            reason=face.reason,
            evidence="consists of words of an interface, stands between the title and the text",
        )
    label = re.match(r"[^:：]{1,24}(?=[:：])", line.key)
    if label and interface_of(label[0]).share >= 0.99 and not is_prose(line):
        return Verdict(
            reason=interface_of(label[0]).reason or "navigation",
            evidence="begins with a label of an interface, stands between the title and the text",
        )
    if _is_number(line):
        return Verdict(
            reason="counter", evidence="says nothing in words between the title and the text"
        )
    if _MAIL.fullmatch(line.text):
        return Verdict(
            reason="site-notice", evidence="is an address between the title and the text"
        )
    if is_day(line.text) or is_aged(line):
        return Verdict(
            reason="counter", evidence="tells how old it is between the title and the text"
        )
    return None


_MAIL = re.compile(r"(?:e-?mail ?: ?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_MOST_COUNTS = 4  # figures one below the other between the byline and a button


def _is_tally(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is one of a few whole numbers, a line apart, that end in a button."""
    start = end = i
    while start > 0 and _WHOLE_NUMBER.fullmatch(lines[start - 1].text):
        start -= 1
    while end + 1 < len(lines) and _WHOLE_NUMBER.fullmatch(lines[end + 1].text):
        end += 1
    if end - start >= _MOST_COUNTS or end + 1 == len(lines):
        return False
    face = interface_of(lines[end + 1].key)
    return face.share >= 0.99 and face.reason in ("share-bar", "counter", "form")


_WHOLE_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{3})*[km]?", re.IGNORECASE)


def _is_label(line: Line) -> bool:
    return (
        line.words <= _LONGEST_LABEL
        and not CLOSED.search(line.ending)
        and not is_familiar(line.text)
        and not is_list_start(line.text)
        and not any(char.isdigit() for char in line.text)
    )
