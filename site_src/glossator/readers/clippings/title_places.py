"""What the signs of titles (`title_signs`) see of each line that may be one."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from glossator.readers.clippings.books import is_imprint, is_of_book
from glossator.readers.clippings.bylines import BY
from glossator.readers.clippings.captions import heads_caption
from glossator.readers.clippings.epigraphs import is_epigraph
from glossator.readers.clippings.headline_shapes import ends_open, fewest, is_headline, is_key
from glossator.readers.clippings.headlines import (
    is_captioned,
    is_crumb,
    is_named_behind,
    is_role,
    names_site,
    opening,
)
from glossator.readers.clippings.overhead import is_menu, is_path
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.repository_titles import is_listed, is_repository
from glossator.readers.clippings.same_titles import is_alt, says_again, says_within
from glossator.readers.clippings.statements import is_day, is_name
from glossator.readers.clippings.title_evidence import (
    body_of,
    is_over_standfirst,
    is_weak_above,
    may_be_told,
    names_series,
    share_of,
)
from glossator.readers.clippings.title_menus import (
    ENTRY_WORDS,
    NEAR,
    ends_crumbs,
    is_apart,
    is_entry,
    is_filed,
    is_in_row,
    is_over_menu,
    is_own_entry,
    menus_below,
)
from glossator.readers.clippings.title_place import TITLE_WORDS, TitlePlace
from glossator.readers.clippings.title_words import CHAPTER, LEADS_ON, WIKI_TOOLS, is_pager
from glossator.readers.clippings.told_words import (
    FIRST,
    LONG_TEXT,
    is_about,
    is_mute,
    is_named_in,
    longer_words,
    small_words,
)
from glossator.readers.dates import is_span_of_days
from glossator.readers.plain_lines import Line


def _without_entries(lines: Sequence[Line], free: Sequence[int]) -> Sequence[int]:
    """`free` without the entries of a menu that name the page itself over its title."""
    below: dict[int, tuple[int, ...]] = {}
    same: dict[str, tuple[int, ...]] = defaultdict(tuple)
    for i in reversed(free):
        key = lines[i].key.casefold()
        below[i] = same[key]
        same[key] = (i, *same[key][: _SAME_BELOW - 1])
    return [i for i in free if not below[i] or not is_own_entry(lines, i, below[i])]


_SAME_BELOW = 3  # lines below an entry that may be its title


def title_places(
    lines: Sequence[Line],
    free: Sequence[int],
    around: Sequence[int],
    stated: Collection[int],
    named: int | None = None,
) -> Iterator[tuple[int, TitlePlace]]:
    """Each line of `free` that may be the title, by index, and what is to be seen of it. `around`
    are the lines in which it may be said again, `stated` those that state author, date and the
    like; `named` is the line that the page names elsewhere as its title."""
    free = _without_entries(lines, free)
    first = list(islice((line for line in lines if is_prose(line)), FIRST))
    text = Counter(word for line in lines if is_prose(line) for word in longer_words(line))
    long = len(text) >= LONG_TEXT
    low = small_words(lines)
    mute = {i for i in free if long and is_mute(lines[i], text)}
    told = {i for i in free if long and is_about(lines[i], text)}
    body = body_of(lines, free, stated)
    sections = {i for i in free if lines[i].key.casefold() in body.steps}
    heads = [i for i in free if i not in sections and not names_series(lines[i].text)]
    head = named if named in free else opening(lines, heads, stated, told, mute)
    chapters = sum(bool(CHAPTER.match(line.text)) for line in lines) > 1
    feet = [line.key for line in lines[-_FOOT:] if "©" in line.text and line.words <= _LONGEST_FOOT]
    for k, i in enumerate(free):
        following = lines[free[k + 1]] if k + 1 < len(free) else None
        under_site = any(is_menu(line) for line in lines[:i])
        words = longer_words(lines[i]) if long else frozenset()
        if k == 0 and not under_site and i in mute:
            words = frozenset()  # what a title promises at the very top the text may say otherwise
        once = is_prose(lines[i])  # then its own words are among the text's
        place = TitlePlace(
            line=lines[i],
            following=following,
            first=k == 0,
            again=any(
                j != i and says_again(lines[i], lines[j]) and not is_entry(lines, i, j)
                for j in around
            ),
            wraps=any(
                j != i
                and says_within(lines[i], lines[j])
                and not (is_crumb(lines, j) or (j < i and is_in_row(lines, j)))
                for j in around
            ),
            leads=i + 1 in stated or (i + 1 < len(lines) and is_prose(lines[i + 1])),
            alt=_is_alt_at(lines, free, k),
            under_alt=k > 0 and _is_alt_at(lines, free, k - 1),
            over_menu=is_over_menu(lines, i),
            menus=menus_below(lines, i),
            under_title=k > 0 and free[k - 1] == i - 1 and is_headline(lines[i - 1]),
            crumb=ends_crumbs(lines, i),
            step=is_crumb(lines, i),
            over_author=head in (None, i) and _is_over_author(lines, i),
            epigraph=is_epigraph(lines, i),
            site=names_site(lines, i),
            under_byline=_is_under_byline(lines, i, free, stated)
            and not is_span_of_days(lines[i - 1].text),
            over_days=lines[i].before > 0
            and i + 1 < len(lines)
            and is_span_of_days(lines[i + 1].text),
            opens=i == head,
            named=i == named,
            chapter=chapters and bool(CHAPTER.match(lines[i].text)),
            over_issue=_is_over_issue(lines, i),
            under_site=under_site,
            under_menu=i > 0 and (is_menu(lines[i - 1]) or is_path(lines[i - 1].text)),
            signed=_is_signed(lines, i, free, stated),
            in_row=is_in_row(lines, i),
            over_row=all(is_in_row(lines, j) for j in range(i + 1, i + 1 + NEAR)),
            apart=is_apart(lines, i),
            begins=any(is_named_in(lines[i], line) for line in first),
            captioned=is_captioned(lines, i),
            under_label=i > 0 and lines[i].before == 0 and heads_caption(lines[i - 1].text),
            over_headline=_is_over_headline(lines, i, stated),
            listed=is_listed(lines, i),
            over_tools=i + 1 < len(lines) and bool(WIKI_TOOLS.fullmatch(lines[i + 1].text)),
            kicker=_is_kicker(lines, i, stated),
            under_kicker=i > 0 and _is_kicker(lines, i - 1, stated),
            repository=is_repository(lines, i),
            role=is_role(lines, i) or _is_in_byline(lines, i, stated),
            book=is_imprint(lines[i])
            or any(is_of_book(lines, j) for j in (i, i + 1) if j < len(lines)),
            told=sum(text[word] > once for word in words),
            telling=len(words),
            common=bool(words) and words <= low,
            filed=is_filed(lines, i),
            early=share_of(lines[i], body.early) if may_be_told(lines, i) else 0.0,
            said=share_of(lines[i], body.said) if may_be_told(lines, i) else 0.0,
            over_standfirst=is_over_standfirst(lines, i, stated)
            and not any(lines[j].key == lines[i - 1].key for j in around if i - 1 != j < i),
            weak_above=i > 0 and is_weak_above(lines, i, body),
            far=body.begins - i > FAR,
            section=i in sections,
            under_pager=_is_under_pager(lines, i),
            under_stated=_is_under_stated(lines, i, stated),
            twice=i > 0 and lines[i - 1].key == lines[i].key and _is_over_prose(lines, i),
            owner=any(lines[i].key in foot and lines[i].key != foot for foot in feet),
        )
        yield i, place


def _is_under_pager(lines: Sequence[Line], i: int) -> bool:
    """Whether right above line `i` links lead to the pages before and behind."""
    above = [line.text for line in lines[max(0, i - 2) : i]]
    whole = bool(above) and is_pager(above[-1]) and bool(LEADS_ON.search(above[-1]))
    return whole or (len(above) == 2 and is_pager(above[0]) and bool(LEADS_ON.search(above[1])))


def _is_over_prose(lines: Sequence[Line], i: int) -> bool:
    return i + 1 < len(lines) and is_prose(lines[i + 1])


_HEADLINE, _STANDFIRST = 5, 8  # words


def _is_under_stated(lines: Sequence[Line], i: int, stated: Collection[int]) -> bool:
    """Whether a headline stands right under a byline or date, and a longer line right below."""
    if i == 0 or i - 1 not in stated or i in stated or i + 1 >= len(lines):
        return False
    below = lines[i + 1]
    long = below.words >= (_HEADLINE if _is_over_prose(lines, i + 1) else _STANDFIRST)
    return i + 1 not in stated and lines[i].words >= _HEADLINE and long


FAR = 20  # lines above the text, more than a title stands from it
_FOOT, _LONGEST_FOOT = 12, 40  # lines of a page's foot, words of one that tells its rights


def _is_over_headline(lines: Sequence[Line], i: int, stated: Collection[int]) -> bool:
    """Whether close below line `i` something is stated, and a headline stands right below that."""
    near = range(i + 1, min(i + 1 + NEAR, len(lines) - 1))
    return any(
        j in stated
        and (is_headline(lines[j + 1]) or _is_over_text(lines, j + 1))
        and not is_prose(lines[j + 1])
        for j in near
    )


# "Deputy Ada Lind: I move the motion"
_SPOKEN = re.compile(r"[^\W\d_](?:[^.!?:]|\.(?=\S| \w)){1,60}[:：] ?\S")


def _is_over_text(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` is of a title's length and right over running text, and no button. What
    stands over somebody's words is the business of a record."""
    below = lines[i + 1] if i + 1 < len(lines) else None
    text = below is not None and is_prose(below) and not _SPOKEN.match(below.text)
    fit = lines[i].words >= TITLE_WORDS[0] and ends_open(lines[i]) and not is_menu(lines[i])
    return text and fit and not (is_name(lines[i].text) or is_day(lines[i].text))


# "ISSN 2049-1111", "Volume 14, Issue 2": the volume of a record alone is not meant
_ISSN = re.compile(
    r"(?:p-?|e-?|online |print )?ISSN\b.{4,60}"
    r"|(?:vol(?:ume)?|jahrgang|jg|band|tome|tomo|año|anno|ano|rocznik|årgång|årgang|jaargang|том)"
    r"\b\W{0,2}\w{1,6}\W{1,4}(?:\(\d{4}\)\W{1,3})?"
    r"(?:issue|no|nr|n[°º]|heft|núm|num|numéro|número|numero|fasc|zeszyt|nummer|вып|№)\b.{1,40}",
    re.IGNORECASE,
)


def _is_over_issue(lines: Sequence[Line], i: int) -> bool:
    """Whether close below line `i` stands the number of an issue, and under that a headline: then
    the line is the name of what appears in issues."""
    near = [j for j in range(i + 1, min(i + 1 + NEAR, len(lines))) if not is_prose(lines[j])]
    issue = [j for j in near if _ISSN.fullmatch(lines[j].text)]
    return bool(issue) and any(
        is_headline(lines[j]) and not is_prose(lines[j])
        for j in range(issue[0] + 1, min(len(lines), issue[0] + 1 + 2 * NEAR))
    )


_KICKER, _SENTENCE = 4, (5, 26)  # words of a kicker, of a sentence that may be a headline


def _is_kicker(lines: Sequence[Line], i: int, stated: Collection[int]) -> bool:
    """Whether a few words stand right over two sentences as long as headlines, and right below
    these something is stated: then the first of the two is the headline."""
    if i + 3 not in stated or lines[i].words > _KICKER or not ends_open(lines[i]):
        return False
    told = lines[i + 1 : i + 3]
    close = not any(line.before for line in told)
    fit = all(_SENTENCE[0] <= line.words <= _SENTENCE[1] for line in told)
    return close and fit and not any(ends_open(line) for line in told)


def _is_signed(lines: Sequence[Line], i: int, free: Sequence[int], stated: Collection[int]) -> bool:
    """Whether a byline or date follows, behind a standfirst or a handle at most."""
    for j in range(i + 1, min(len(lines), i + 2 + 2 * NEAR)):
        if j in stated:
            return True
        if is_menu(lines[j]) or lines[j].words > 2 * TITLE_WORDS[1] or is_path(lines[j].text):
            return False
    return False


_ROLE_WORDS = 6


def _is_in_byline(lines: Sequence[Line], i: int, stated: Collection[int]) -> bool:
    """Whether a few words stand close between a byline and a date: who it was that wrote."""
    close = i > 0 and lines[i].before == 0 and lines[i].words <= _ROLE_WORDS
    return close and i - 1 in stated and i + 1 in stated and bool(BY.fullmatch(lines[i - 1].text))


def _is_over_author(lines: Sequence[Line], i: int) -> bool:
    """Whether right below line `i` stands a name that is there again behind the text."""
    if i + 1 >= len(lines) or lines[i + 1].before or not ends_open(lines[i]):
        return False
    return lines[i].words > 1 and is_named_behind(lines, i + 1)


def _is_under_byline(
    lines: Sequence[Line], i: int, free: Sequence[int], stated: Collection[int]
) -> bool:
    """Whether a headline ends a group of lines in which stated ones are right above it."""
    if lines[i].before or lines[i].words < fewest(lines[i]):
        return False
    end = i  # the names of sections may stand below
    while not lines[end].after and end + 1 < len(lines) and lines[end + 1].words <= ENTRY_WORDS:
        end += 1
    if not lines[end].after:
        return False
    above = i - 1
    while above >= 0 and lines[above + 1].before == 0 and is_name(lines[above].text):
        above -= 1
    while above >= 0 and lines[above + 1].before == 0 and is_key(lines[above]):
        above -= 1
    return above >= 0 and lines[above + 1].before == 0 and above in stated


def _is_alt_at(lines: Sequence[Line], free: Sequence[int], k: int) -> bool:
    near = [lines[i] for i in free[k + 1 : k + 2]]
    below = [lines[i + 1] for i in free[k + 1 : k + 2] if i + 1 < len(lines)]
    return bool(near) and is_alt(lines[free[k]], near[0], below[0] if below else None)
