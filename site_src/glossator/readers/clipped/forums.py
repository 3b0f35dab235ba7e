"""Threads of a forum, as a clipper leaves them: over each post who wrote it, their rank, and when;
what stands under posts again and again; quotations of posts above."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from glossator.model.documents import MetadataField, SetAside
from glossator.model.trees import Guess, Image, Link, Span, Styled, plain_text, walk
from glossator.readers.clipped.addresses import leads_to_author
from glossator.readers.clipped.evidence import speaks
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.quoted_posts import says_of
from glossator.readers.clippings.statements import is_day
from glossator.readers.clippings.wording import words_of
from glossator.readers.dates import iso_date
from glossator.text import folded

_NAME = 40  # code points of a user's name
_RANK = 60  # of a line about them
_RANKS = 4  # lines of these over the date
_FEWEST = 2  # posts of a thread, each with its number
_PLAIN = 3  # those without
_SIGNATURE = 160  # code points of what somebody writes under each post
_QUOTED = 12  # letters of what is quoted
_NUMBER = re.compile(r"\s*#\s?\d{1,5}$")  # of a post
_BETWEEN = 2  # lines from when a post was written to who did
_SILENT = re.compile(r"[\W_]+")
_WRITES = Guess(evidence="wrote the first post of the thread", confidence=0.8)
_ASKS = Guess(evidence="asked what others answer below", confidence=0.8)
_DATES = Guess(evidence="is when the first post of the thread was written", confidence=0.8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """The head of a post: the line that names who wrote it, what stands under that, the date."""

    name: Unit
    ranks: tuple[Unit, ...]
    day: Unit


def posts_of(units: Sequence[Unit]) -> Sequence[Post]:
    """The heads of the posts of a thread, the first of them over all running text; none if a page
    is no thread: what readers say under a text has such heads, too."""
    shown = [unit for unit in units if unit.text]
    found: list[Post] = []
    i = 0
    while i < len(shown):
        end = _day_under(shown, i) if _names_user(shown[i]) else None
        if end is None:
            i += 1
            continue
        found.append(Post(name=shown[i], ranks=tuple(shown[i + 1 : end]), day=shown[end]))
        i = end + 1
    return found if _is_thread(found, shown) else ()


def _is_thread(posts: Sequence[Post], units: Sequence[Unit]) -> bool:
    """Whether heads of posts are of a thread: the first over all running text, no heading in words
    of a site's between them, and either each numbered or several."""
    numbered = all(_NUMBER.search(post.day.text) for post in posts)
    if len(posts) < (_FEWEST if numbered else _PLAIN):
        return False
    headings = {unit.text for unit in units if unit.heads}
    told = (unit for unit in units if is_running(unit) and unit.text not in headings)
    running = next((unit.span.start for unit in told), None)
    first, last = posts[0].day.span.start, posts[-1].day.span.start
    if running is None or not first < running < last:
        return False
    amid = (unit for unit in units if unit.heads and first < unit.span.start < last)
    named = {id(post.name) for post in posts}
    return not any(id(unit) not in named and speaks(unit.text) for unit in amid)


def _names_user(unit: Unit) -> bool:
    """Whether a line is nothing but a name that leads to what a forum says of a user."""
    links = [each for each in walk(unit.inlines) if isinstance(each, Link)]
    if len(links) != 1 or unit.item or unit.kept or not 0 < len(unit.text) <= _NAME:
        return False
    whole = plain_text((links[0],)).strip() == plain_text(unit.inlines).strip()
    return whole and (leads_to_author(links[0].target) or _is_profile(links[0].target))


def _is_profile(target: str) -> bool:
    """`memberlist.php?mode=viewprofile&u=5`."""
    try:
        query = parse_qs(urlsplit(target).query)
    except ValueError:
        return False
    return "viewprofile" in query.get("mode", ()) or "profile" in query.get("action", ())


def _day_under(units: Sequence[Unit], i: int) -> int | None:
    """The line near under a name that says when the post was written."""
    for j in range(i + 1, min(len(units), i + 2 + _RANKS)):
        if _day(units[j]):
            return j
        told = units[j].heads or units[j].kept or units[j].item or is_running(units[j])
        if told or len(units[j].text) > _RANK or _names_user(units[j]):
            return None
    return None


def _day(unit: Unit) -> str:
    """The words of a line that is nothing but a day and the number of a post; else none."""
    words = _NUMBER.sub("", unit.text).strip(" \t·•|–-")
    plain = not (unit.heads or unit.kept or unit.item)
    return words if plain and words and (is_day(words) or iso_date(words)) else ""


def begun_by(
    posts: Sequence[Post],
) -> Iterator[tuple[Unit, Sequence[tuple[MetadataField, str]]]]:
    """The lines that state who began the thread and when, with fields and their words."""
    for post in posts[:1]:
        name = post.name.text.strip()
        field = MetadataField(name="author", value=name, span=post.name.span, guess=_WRITES)
        yield post.name, ((field, name),)
        words = _day(post.day)
        if date := iso_date(words):
            day = MetadataField(name="published", value=date, span=post.day.span, guess=_DATES)
            yield post.day, ((day, words),)


def asked_by(
    units: Sequence[Unit],
) -> tuple[Unit, Sequence[tuple[MetadataField, str]]] | None:
    """The line that names who asked, in a page of questions: the first link to a user right under
    what says when a post was written, where others stand so under answers."""
    shown = [unit for unit in units if unit.text]
    begin = next((i for i, unit in enumerate(shown) if is_running(unit)), len(shown))
    signed = [
        unit
        for i, unit in enumerate(shown[begin:], begin)
        if _names_user(unit)
        and not (unit.heads or any(isinstance(each, Image) for each in walk(unit.inlines)))
        and any(map(_tells_when, shown[i - _BETWEEN : i]))
    ]
    if len(signed) < _FEWEST:
        return None
    name = signed[0].text.strip()
    field = MetadataField(name="author", value=name, span=signed[0].span, guess=_ASKS)
    return signed[0], ((field, name),)


def _tells_when(unit: Unit) -> bool:
    """Whether a line says, as sites of questions do, when one was asked or answered."""
    said = words_of(folded(unit.text))
    dated = any(map(str.isdigit, unit.text)) and not unit.links
    return dated and said is not None and said.name == "forum"


def round_posts(posts: Sequence[Post], units: Sequence[Unit]) -> Mapping[Span, SetAside]:
    """The lines that a forum sets over posts and under them, and quotations of other posts."""
    found: dict[Span, SetAside] = {}
    if not posts:
        return found
    for post in posts:
        for unit in post.ranks:
            why = "tells of who wrote a post, under the name"
            found[unit.span] = SetAside(span=unit.span, reason="site-notice", evidence=why)
    first = posts[0].day.span.start
    behind = [unit for unit in units if unit.text and unit.span.start > first]
    times = Counter(unit.text for unit in behind if _is_signature(unit))
    for unit in behind:
        if _is_signature(unit) and times[unit.text] > 1:
            why = "stands under several posts, in italics"
            found[unit.span] = SetAside(span=unit.span, reason="site-notice", evidence=why)
    names = {folded(post.name.text).casefold() for post in posts}
    above = ""
    for unit in units:
        if unit.quoted and unit.span.start > first and _quotes(unit, names, above):
            why = "quotes in a thread what stands above"
            found[unit.span] = SetAside(span=unit.span, reason="second-copy", evidence=why)
        elif not unit.quoted:
            above += f" {_letters(unit.text)} "
    return found


def _is_signature(unit: Unit) -> bool:
    styled = [each for each in unit.inlines if plain_text((each,)).strip()]
    italic = all(isinstance(each, Styled) and each.style == "emphasis" for each in styled)
    return italic and not (unit.heads or unit.item) and 0 < len(unit.text) <= _SIGNATURE


def _quotes(unit: Unit, names: set[str], above: str) -> bool:
    """Whether a quotation names one who writes in the thread and says again what stands `above`."""
    said = says_of(unit.text)
    if said is None or said[0].casefold() not in names:
        return False
    words = _letters(said[1])
    return len(words) >= _QUOTED and words in above


def _letters(text: str) -> str:
    return _SILENT.sub("", folded(text).casefold())
