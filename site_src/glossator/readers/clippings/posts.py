"""The heads of posts in a thread: who wrote each, when, and what the site says of them."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence

from glossator.patterns import late
from glossator.readers.clippings.answers import is_thread
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.towers import towers
from glossator.readers.clippings.vocabulary import Interface, interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.dates import MONTH
from glossator.readers.plain_lines import Line

_FEWEST = 3  # heads of one shape: fewer are an accident
_HIGHEST = 3  # lines of a head over its date
_LONGEST = 4  # words of such a line
# marrowby · tolliver_b · Anna22: how people call themselves in forums
_HANDLE = re.compile(r"@?[a-z][\w.-]*|@?\w*[\d_]\w*")


def begins_of_posts(lines: Sequence[Line]) -> set[int]:
    """Where posts of a page begin; on a page of questions the first line may be one's."""
    if is_thread([words_of(line.key) for line in lines]):
        return {0}
    return post_heads(lines, [interface_of(line.key) for line in lines])


def post_heads(lines: Sequence[Line], faces: Sequence[Interface]) -> set[int]:
    """The lines of heads of posts: dates with a name right above them, one of these said again or
    made as only users' names are, and three such heads at least; those that say it in one line;
    and what boards build beside posts."""
    return _stacked(lines, faces) | heads_in_one_line(lines) | towers(lines, faces)


def _stacked(lines: Sequence[Line], faces: Sequence[Interface]) -> set[int]:
    heads: list[tuple[int, ...]] = []
    for i, line in enumerate(lines):
        if not (line.words <= 8 and is_day(line.text)):
            continue
        above = i
        while (
            above > 0
            and i - above < _HIGHEST
            and _may_name(lines[above - 1], lines[above], faces[above - 1])
        ):
            above -= 1
        if above < i:
            heads.append(tuple(range(above, i + 1)))
    names = Counter(lines[head[0]].key for head in heads)
    again = sum(count for count in names.values() if count > 1)
    handles = sum(bool(_HANDLE.fullmatch(lines[head[0]].text)) for head in heads)
    replied = any(each.share >= 0.99 and "comment" in each.matters for each in faces)
    if len(heads) < _FEWEST or not (again >= 2 or handles >= 2 or replied):
        return set()
    users = set(names)
    quoted = {i for i, line in enumerate(lines) if line.key.rstrip(": ") in users}
    return {*quoted, *(i for head in heads for i in head)}


def _may_name(line: Line, below: Line, face: Interface) -> bool:
    return (
        face.share < 0.99
        and not line.text[0].isdigit()
        and below.before == 0
        and line.words <= _LONGEST
        and not CLOSED.search(line.ending)
        and not is_day(line.text)
    )


_SIGNATURE = 25  # words of a line that signs posts
_RULE = re.compile(r"_{10,}|-{2}")  # what boards and mails set over it
_SIGNED, _SIGNED_WORDS = 3, 12  # lines below that, and words of each


def signatures(lines: Sequence[Line], heads: Collection[int], site: Sequence[bool]) -> set[int]:
    """The lines that end several posts in the same words, down to the head of the next or a line
    of the site's: how somebody signs them all. What ends one post and is quoted in another signs
    neither. And what stands between a rule and such a line."""
    if not heads:
        return set()
    ruled = _under_rules(lines, heads, site)
    ordered = sorted(heads)
    post = [bisect_left(ordered, i) for i in range(len(lines))]
    several = {line.key: set[int]() for line in lines}  # the posts in which its words stand
    for i, line in enumerate(lines):
        several[line.key].add(post[i])
    signs = {key for key, posts in several.items() if len(posts) > 1}
    while True:
        found = _ending(lines, heads, site, signs)
        ended: dict[str, set[int]] = {}
        for i in found:
            ended.setdefault(lines[i].key, set()).add(post[i])
        again = {key for key, posts in ended.items() if len(posts) > 1}
        if again == signs or len(again) == len(ended):
            return found | ruled
        signs = again


def _under_rules(lines: Sequence[Line], heads: Collection[int], site: Sequence[bool]) -> set[int]:
    """The few lines under a rule down to the site's, in one group: how a post is signed."""
    found: set[int] = set()
    for i, line in enumerate(lines):
        if not _RULE.fullmatch(line.text):
            continue
        below = i + 1
        while (
            below < len(lines)
            and below - i <= _SIGNED
            and lines[below].before == 0
            and lines[below].words <= _SIGNED_WORDS
            and not (below in heads or site[below])
        ):
            below += 1
        ended = below < len(lines) and (below in heads or site[below])
        if below > i + 1 and ended and lines[below].before == 0:
            found.update(range(i, below))
    return found


def _ending(
    lines: Sequence[Line], heads: Collection[int], site: Sequence[bool], signs: Collection[str]
) -> set[int]:
    """The lines whose words are among `signs` and that end a post, others such under them."""
    found: set[int] = set()
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i]
        if i in heads or line.key not in signs or line.words > _SIGNATURE:
            continue
        below = i + 1
        if below == len(lines) or below in heads or below in found or site[below]:
            found.add(i)
    return found


def closes_post(line: Line, i: int, posts: Collection[int]) -> bool:
    """Whether a sentence stands right over who said it and when."""
    return i + 1 in posts and bool(CLOSED.search(line.ending))


_BELOW = 3  # lines of the head of a post


def opens_post(lines: Sequence[Line], i: int, own: Sequence[bool]) -> bool:
    """Whether line `i` says something and stands close over a paragraph."""
    return any(char.isalnum() for char in lines[i].text) and any(own[i + 1 : i + 1 + _BELOW])


# --- heads of one line ------------------------------------------------------------------------

# "9 hours ago" · "3mo. ago" · "vor 2 Tagen"
_AGO = (
    r"(?:\d{1,3}|last|an?|one) ?[^\W\d]{1,8}\.?"
    r" (?:ago|geleden|sedan|siden|sitten|fa|atrás|temu|назад|тому|önce)\b"
    r"|\blast (?:week|month|year)|\byesterday"
    r"|\b(?:vor|il y a|hace|há|för|for) \d{1,3} [^\W\d]{2,9}"
    r"|\d ?(?:時間前|日前|分前|か月前|小时前|天前|分钟前|시간 전|일 전|분 전)"
)
_AGED = late(rf"(?:.*\W)?(?:{_AGO})\W*", re.IGNORECASE)
# these, or "18. Okt 2014" · "2014-10-18", anywhere in a line
_MOMENT = late(
    rf"{_AGO}"
    rf"|\d{{1,2}}\.? (?:de )?{MONTH}\.?,? (?:de )?\d{{4}}|\b{MONTH}\.? \d{{1,2}},? \d{{4}}"
    r"|\d{4}[-/.年] ?\d\d?[-/.月] ?\d\d?|\d\d?[./]\d\d?[./]\d{4}",
    re.IGNORECASE,
)
_PARTED = re.compile(r"[|»·•›]")
_LONGEST_HEAD = 20  # words
_LABEL = re.compile(r"([^\d:：|]{2,24})[:：]\s?\S")
_LONGEST_LABELLED = 8  # words of "Joined: Mon Feb 3, 2014 7:22 pm"


def heads_in_one_line(lines: Sequence[Line]) -> set[int]:
    """Heads that say in one line who wrote and when, with a sign between: three at least; and what
    stands with them: a title said again, what is told of the user in the same words each time."""
    heads = {i for i, line in enumerate(lines) if is_post_head(line) and not _is_dated_twice(line)}
    if len({lines[i].key for i in heads}) < _FEWEST:
        return set()
    found = set(heads)
    for i in heads:
        above = i - 1
        if above >= 0 and lines[i].before == 0 and _is_mute(lines[above]):
            found.add(above)
    labels = Counter(label for line in lines if (label := _label_of(line)))
    told = [
        i for i, line in enumerate(lines) if (label := _label_of(line)) and labels[label] >= _FEWEST
    ]
    for i in told:
        found |= _beside(lines, i)
    names = {lines[i].key for i in found if lines[i].words <= 2 and i + 1 in found}
    quoted = {
        i
        for i, line in enumerate(lines)
        if line.words <= 5
        and line.text[-1] in ":："
        and any(line.key.startswith(f"{name} ") for name in names)
    }
    return found | quoted


def _is_dated_twice(line: Line) -> bool:
    """Whether a line says when a text was published and when it was changed."""
    return len(_MOMENT.findall(line.text)) > 1


def is_post_head(line: Line) -> bool:
    """Whether a line has the shape of the head of a post: parted, with a date or an age, or short
    and with an age at its end."""
    # the glyph of an item parts nothing
    parted = line.words <= _LONGEST_HEAD and bool(_PARTED.search(line.text.lstrip("•·›» ")))
    return (
        line.words > 2
        and ((parted and bool(_MOMENT.search(line.text))) or is_aged(line))
        and not CLOSED.search(line.ending)
    )


_LONGEST_AGED = 9  # words of "12 points by tarn 8 hours ago"


def is_aged(line: Line) -> bool:
    """Whether a short line ends in an age, as lines of text do not."""
    short = line.words <= _LONGEST_AGED and not CLOSED.search(line.ending)
    return short and bool(_AGED.fullmatch(line.text))


_CELLS = re.compile(r"\t+| {3,}")
_FEWEST_ROWS = 3


def aged_rows(lines: Sequence[Line]) -> set[int]:
    """The rows of a list of files: cells, the last of them an age; three at least."""
    rows = set()
    for i, line in enumerate(lines):
        parted = "\t" in line.text or "   " in line.text  # hardly a line is
        cells = _CELLS.split(line.text) if parted else ()
        if len(cells) > 1 and _AGED.fullmatch(cells[-1]) and len(cells[-1]) <= 24:
            rows.add(i)
    return rows if len(rows) >= _FEWEST_ROWS else set()


def _is_mute(line: Line) -> bool:
    return line.words <= _LONGEST_HEAD and not is_prose(line) and not CLOSED.search(line.ending)


def _label_of(line: Line) -> str:
    match = _LABEL.match(line.key) if line.words <= _LONGEST_LABELLED else None
    return match[1] if match else ""


def _beside(lines: Sequence[Line], i: int) -> set[int]:
    """The lines of the group of line `i`, if all of it are short and no sentences."""
    start = end = i
    while start > 0 and lines[start].before == 0:
        start -= 1
    while end + 1 < len(lines) and lines[end + 1].before == 0:
        end += 1
    group = range(start, end + 1)
    short = all(_is_mute(lines[k]) and lines[k].words <= _LONGEST_LABELLED for k in group)
    return set(group) if short and len(group) <= 8 else set()
