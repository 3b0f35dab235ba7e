"""Headlines: which lines may be one, and which of them stands over byline and date."""

import re
from collections.abc import Collection, Sequence

from glossator.readers.clippings.captions import heads_caption
from glossator.readers.clippings.heading_shapes import is_title_case
from glossator.readers.clippings.headline_shapes import (
    SECTIONS,
    ends_open,
    fewest,
    is_key,
    may_head,
    says_sentences,
)
from glossator.readers.clippings.headline_words import TICKER
from glossator.readers.clippings.overhead import is_menu, is_path
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.statements import is_day, is_name, stated
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.dates import is_span_of_days
from glossator.readers.plain_lines import Line

_MENU = 1  # lines of a site's menu there
_SKIPPED = 11  # lines of a picture, of buttons and of a standfirst between title and byline


def opening(
    lines: Sequence[Line],
    free: Sequence[int],
    stated: Collection[int],
    told: Collection[int] = (),
    mute: Collection[int] = (),
) -> int | None:
    """The first of the headlines one below the other that stand nearest over a stated line; if one
    of them is of `told`, whose words are the text's, those of `mute`, none of whose words is, are
    the site's."""
    maybe = {
        i
        for i in free
        if lines[i].words >= fewest(lines[i])
        and may_head(lines[i])
        and not (names_site(lines, i) or is_captioned(lines, i) or is_crumb(lines, i))
    }
    for j in sorted(stated, reverse=True):
        k = j - 1
        menu = 0
        while k >= max(0, j - _SKIPPED) and (k not in maybe or _is_signed(lines, k)):
            menu += is_menu(lines[k])
            k -= 1
        if menu > _MENU:
            continue
        if k in maybe:
            between = [
                lines[i] for i in range(k + 1, j) if i not in stated and not _is_sites(lines[i])
            ]
            if any(is_prose(line) and says_sentences(line) for line in between):
                dated = k - 1 in maybe and k - 2 in stated and not lines[k].before
                return k - 1 if dated else k  # right over a standfirst
            if is_span_of_days(lines[j].text):
                return _shown(lines, k, free)
            return _topmost(lines, k, maybe, free, stated, told, mute)
    return None


def _shown(lines: Sequence[Line], k: int, free: Collection[int]) -> int:
    """The line that names what is shown for some days, of the group of line `k`: its first, if the
    text says it in the same words, else `k`."""
    top = k
    while not lines[top].before and top - 1 in free and not is_menu(lines[top - 1]):
        top -= 1
    said = lines[top].words > 1 and any(
        lines[top].text in line.text for line in lines[k:] if is_prose(line)
    )
    return top if said else k


def is_named_behind(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` is a name alone that stands a second time behind the text, where sites tell
    of who wrote it."""
    if not is_name(lines[i].text):
        return False
    key = lines[i].key.casefold()
    places = [j for j, line in enumerate(lines) if line.key.casefold() == key]
    if len(places) != 2 or places[0] != i:
        return False
    text = [j for j, line in enumerate(lines) if line.words >= _PARAGRAPH]
    return len(text) >= _PARAGRAPHS and i < text[0] and text[-1] < places[1]


_PARAGRAPH, _PARAGRAPHS = 40, 3  # words of a paragraph, and how many a text has


def _is_sites(line: Line) -> bool:
    """Whether a line says in a site's words what only sites do: what it earns from links."""
    said = words_of(line.key)
    return said is not None and said.weight >= LIKELY


def is_captioned(lines: Sequence[Line], i: int) -> bool:
    """Whether right below line `i` stands who took the picture that it tells of; where the label of
    a caption follows, what that tells stands below."""
    if i + 1 >= len(lines) or lines[i + 1].before or _FILE.fullmatch(lines[i + 1].text):
        return False
    if i + 2 < len(lines) and heads_caption(lines[i + 2].text):
        return False
    below = words_of(lines[i + 1].key)
    return below is not None and below.reason == "image-credit" and below.weight >= LIKELY


_FILE = re.compile(r"[\w.-]+\.(?:jpe?g|png|gif|webp)", re.IGNORECASE)  # `water.JPG`


def is_crumb(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` stands behind a sign alone that parts the steps of a way through the site,
    and is no more than the beginning of what stands again below."""
    if not i or not _STEP.fullmatch(lines[i - 1].text):
        return False
    return any(line.key.startswith(lines[i].key) for line in lines[i + 1 : i + 1 + _AGAIN])


_STEP = re.compile(r"[/>›»→▸►▶⟩❯|·•]")
_AGAIN = 12  # lines from a step of the way to the title it leads to


_TOP, _NAMES_SITE, _BETWEEN = 4, 4, 5  # first lines, words of a name there, lines to the next


def names_site(lines: Sequence[Line], i: int) -> bool:
    """Whether a few words, as names are written, stand at the very top and below a menu."""
    if lines[i].words > _NAMES_SITE or not is_title_case(lines[i].text):
        return False
    places = [j for j, line in enumerate(lines[: i + 2 * _HEAD]) if line.key == lines[i].key]
    if len(places) < 2 or places[0] >= _TOP or places[1] - places[0] <= _BETWEEN:
        return False
    below = lines[places[0] + 1 : places[0] + 1 + _TOP]
    return any(is_menu(line) for line in below)


_HEAD = 20  # lines below one at the top in which the site names itself again


def is_role(lines: Sequence[Line], i: int) -> bool:
    """Whether a few words stand right under a name alone: `Senior rights writer`."""
    line = lines[i]
    short = i > 0 and line.words <= SECTIONS and line.before == 0 and ends_open(line)
    short = short and line.ending[-1:] not in "?？؟"
    if not short or is_menu(line):
        return False
    if not is_name(lines[i - 1].text):
        return lines[i - 1].words <= _A_NAME and bool(_OCCUPATION.match(line.text))
    return not (is_day(line.text) or any(char.isdigit() for char in line.text)) and (
        stated(line, line.text) is None
    )


# what somebody is, below the name, in scripts in which nothing else tells a name
_OCCUPATION = re.compile(
    r"(?:(?:كاتب|صحا?في|باحث|مراسل|محرر|روائي|شاعر|ناقد|أكاديمي|خبير|محلل|أستاذ|دكتور|إعلامي|مدون)"
    r"|(?:עיתונאי|סופר|כתב|מרצה|חוקר|פרשן|עורכ|משורר)|(?:लेख|पत्रकार|संपादक|संवाददाता))"
)


def _is_signed(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` is the role of somebody, or the name above it."""
    return is_role(lines, i) or (i + 1 < len(lines) and is_role(lines, i + 1))


def _topmost(
    lines: Sequence[Line],
    k: int,
    maybe: Collection[int],
    free: Sequence[int],
    stated: Collection[int],
    told: Collection[int],
    mute: Collection[int],
) -> int:
    """Of the lines from `k` upwards that may stand over one byline, the title: it stands right
    above a standfirst of sentences, else it is the first; the name of a section or of the site
    is none."""
    run = [k]
    while (
        (above := run[-1] - 1) in stated
        or _heads(lines, above, free)
        or _is_key(lines, above)
        or _is_bare_name(lines, above, free)
        or _is_set_between(lines, above, free)
    ):
        run.append(above)
    over = [i for i in reversed(_close(lines, run, maybe)) if i in maybe]
    if standfirst := next((i for i in over[1:] if says_sentences(lines[i])), None):
        over = over[: over.index(standfirst)]
        return over[-1]
    own = [i for i in over if not _is_a_name(lines, i)]
    if any(i in told for i in own):
        own = [i for i in own if not (i in mute and _is_partly_site(lines, i))]
    # "Sign up to join this community" over the title
    return next((i for i in own if interface_of(lines[i].key).share <= _MOSTLY), (own or over)[0])


def _is_partly_site(lines: Sequence[Line], i: int) -> bool:
    """Whether a part of a line's words is an interface's, or the page says it twice."""
    key = lines[i].key
    return interface_of(key).share >= _PARTLY or sum(line.key == key for line in lines) > 1


_PARTLY = 0.3  # share of a line's words that are an interface's
_MOSTLY = 0.6  # share of a line's words that are an interface's


def _is_bare_name(lines: Sequence[Line], i: int, free: Sequence[int]) -> bool:
    """Whether nothing but a name stands there, right under what may be the headline."""
    named = i in free and is_name(lines[i].text) and lines[i].words <= _A_NAME
    return named and lines[i - 1].words > SECTIONS and _heads(lines, i - 1, free)


def _is_set_between(lines: Sequence[Line], i: int, free: Collection[int]) -> bool:
    """Whether a line that the site says sets between a headline and its standfirst: how old the
    page is."""
    sites = 0 < i < len(lines) and i not in free and _is_sites(lines[i])
    close = sites and lines[i].before == lines[i].after == 0
    return close and lines[i - 1].words > SECTIONS and _heads(lines, i - 1, free)


def _close(lines: Sequence[Line], run: Sequence[int], maybe: Collection[int]) -> Sequence[int]:
    """Of a run of lines upwards, those that stand close with the lowest, if two headlines do."""
    end = next((k for k, i in enumerate(run, 1) if lines[i].before), len(run))
    close = run[:end]
    own = [i for i in close if i in maybe and not _is_a_name(lines, i)]
    return close if len(own) > 1 else run


def _is_a_name(lines: Sequence[Line], i: int) -> bool:
    """Whether a line is as short as a section's name, or short and said all over the page."""
    if lines[i].words <= _A_NAME:
        return not (_is_entitled(lines, i) or lines[i].text[-1] in "?？")
    key = lines[i].key.casefold()
    again = sum(1 for line in lines if key in line.key.casefold())
    return lines[i].words <= SECTIONS and again > _ALL_OVER


_ARTICLE = re.compile(
    r"(?:the|an?|der|die|das|ein|eine|le|la|les|l['’]|un|une|el|los|las|una|il|lo|gli|uno|os?|as|um"
    r"|uma|de|het|een|en|ett|den|det|et)(?:\s|(?<=['’]))(?-i:[\w])",
    re.IGNORECASE,
)
_VERY_TOP = 3  # lines in which a site says its name, which may have an article too


def _is_entitled(lines: Sequence[Line], i: int) -> bool:
    """Whether a few words are as a title is, and neither a section nor the site: with an article
    before them, not at the very top, right over a longer line, and no more than once again."""
    line = lines[i]
    longer = i + 1 < len(lines) and lines[i + 1].words > 2 * line.words
    if not longer or line.words < 2 or i < _VERY_TOP or not _ARTICLE.match(line.text):
        return False
    again = [j for j, each in enumerate(lines) if each.key == line.key and j != i]
    return len(again) <= 1 and i - 1 not in again and i + 1 not in again


def _is_key(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` stands over an author or a date, or is the author under such a line."""
    if i < 0:
        return False
    return is_key(lines[i]) or (is_name(lines[i].text) and _is_key(lines, i - 1))


def _heads(lines: Sequence[Line], i: int, free: Collection[int]) -> bool:
    """Whether line `i` may stand between a title and its byline, or be the title."""
    return (
        i in free
        and lines[i].words >= fewest(lines[i])
        and not is_menu(lines[i])
        and not is_path(lines[i].text)
        and not TICKER.search(lines[i].text)
        and not (" | " in lines[i].text and lines[i].words <= SECTIONS)
    )


# words of a section's name; lines in which a site names itself
_A_NAME, _ALL_OVER = 3, 2
