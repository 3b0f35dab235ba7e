"""Lines far behind a text, amid those of the site, and under the names of lists."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.groups import last_paragraph
from glossator.readers.clippings.prose import TEASER_WORDS
from glossator.readers.clippings.section_names import is_familiar, names_list
from glossator.readers.plain_lines import Line

_NEAR_BELOW = 4  # lines below in which another of the site's stands


def find_trailing(lines: Sequence[Line], own: Sequence[bool], site: Sequence[bool]) -> list[bool]:
    """Whether a line stands behind the last real paragraph, with two lines of the site's between
    and another near below."""
    last = last_paragraph(lines, own, dense=True)
    if last < 0:
        return [False] * len(lines)
    found = [False] * len(lines)
    above = 0
    for i in range(last + 1, len(lines)):
        if is_familiar(lines[i].text) and not site[i]:
            above = 0
        near = above >= 2 and any(site[i + 1 : i + 1 + _NEAR_BELOW])
        found[i] = near and not (own[i] and is_noted(lines, i))
        above += site[i]
    return found


_GAP = 10  # lines without a paragraph behind which the text hardly goes on
_OF_SITE = 0.33  # of which, at least, are the site's
_TEASED = 100  # words of the paragraphs that may stand behind them
_BELOW = 3  # lines of the site's that follow these
_NOTED = re.compile(r"[\[(]?\d{1,3}[\]).]?|[*†‡↩]+")  # the mark of a footnote, over its words


def of_text(lines: Sequence[Line], own: Sequence[bool], site: Sequence[bool]) -> Sequence[bool]:
    """`own`, without the few sentences far behind the others, amid lines of the site's: teasers,
    and what a site says of itself."""
    kept = list(own)
    while True:
        told = [i for i, mine in enumerate(kept) if mine]
        gaps = [k for k in range(1, len(told)) if told[k] - told[k - 1] > _GAP]
        if not gaps:
            return kept
        above, below = told[gaps[-1] - 1], told[gaps[-1] :]
        between = range(above + 1, below[0])
        few = sum(lines[i].words for i in below) <= _TEASED
        ends = sum(site[i] for i in range(below[-1] + 1, len(lines))) >= _BELOW
        noted = any(is_noted(lines, i) for i in below)
        of_site = sum(site[i] for i in between) >= _OF_SITE * len(between)
        if noted or not (few and ends and of_site):
            return kept
        for i in below:
            kept[i] = False


def is_noted(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` says what a footnote does, under its mark."""
    return i > 0 and bool(_NOTED.fullmatch(lines[i - 1].text))


# sections of an encyclopedia that only list
_POINTS_ON = re.compile(
    r"see also|siehe auch|voir aussi|articles connexes|véase también|ver también|ver também"
    r"|voci correlate|zie ook|zobacz też|související články|se även|se også|katso myös"
    r"|ayrıca bakınız|см\. также|див\. також|δείτε επίσης|lásd még|vezi și|انظر أيضا|ראו גם"
    r"|जुड़े लेख|lihat pula|xem thêm|ดูเพิ่ม|関連項目|같이 보기|参见|參見|參看"
    r"|external links|weblinks|einzelnachweise|liens externes|enlaces externos|ligações externas"
    r"|links externos|collegamenti esterni|externe links|linki zewnętrzne|externí odkazy"
    r"|externa länkar|eksterne (?:links|lenker|henvisninger)|aiheesta muualla|dış bağlantılar"
    r"|внешние ссылки|посилання|külső hivatkozások|legături externe|εξωτερικοί σύνδεσμοι"
    r"|وصلات خارجية|קישורים חיצוניים|外部リンク|외부 링크|外部链接|外部連結",
    re.IGNORECASE,
)


def names_pointers(text: str) -> bool:
    """Whether `text` names a section that only points to other pages: `External links`."""
    return bool(_POINTS_ON.fullmatch(text))


def find_listed(lines: Sequence[Line], own: Sequence[bool], site: Sequence[bool]) -> list[bool]:
    """Whether a line stands in a run of short ones under a paragraph that ends in a colon, or under
    the name of a list."""
    found: list[bool] = []
    inside = False
    for i, line in enumerate(lines):
        if names_list(line.text) or names_pointers(line.text):
            inside = True
            found.append(False)
            continue
        if own[i] or line.words > TEASER_WORDS or (inside and line.before > lines[i - 1].before):
            inside = False
        found.append(inside)
        if line.text.endswith((":", "：")) and line.words >= 3 and not site[i]:
            inside = True
    return found
