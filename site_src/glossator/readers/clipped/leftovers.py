"""What is left over and behind the text of a page amid what is set aside: the motto of the site
that it has said before, what a project says of itself beside its files, the words on an author,
pictures of cards, the heads of menus, counts of readers."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import takewhile

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Image, Span, Styled, plain_text, walk
from glossator.readers.clipped.evidence import speaks
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import count_words
from glossator.text import folded

_WORDS = 4  # of what is said again
_ABOUT = 2  # lines on an author
_LONGEST = 400  # code points of one
_HEAD = 5  # words of a line over them
_NAME = 40  # code points of a name under a picture
# "https://cdn.example.org/users/ad/ada/profile.gif"
_USER = re.compile(r"[/._-](?:avatars?|profiles?|gravatar|users?|authors?|people)[/._?-]", re.I)
_NEAR = 4  # lines under a picture in which its card has its title
_TITLE = 3  # words of one
_TOP = 40  # lines over the text in which a title stands
# "Rust 91.4%"
_SHARE = re.compile(r"[^\W\d][\w+# .-]{0,30} \d{1,3}(?:[.,]\d{1,2})?\s?%")
_FIGURE = re.compile(r"\d[\d.,]{0,8}\s?[kKmM万萬億千]?")
_FIGURES = 2  # of a row of them
_ROW = 100  # code points of it
_TOLD: frozenset[Reason] = frozenset(
    {"second-copy", "repeated-title", "repeated-byline", "image-credit"}
)


def leftovers_of(
    units: Sequence[Unit], found: Mapping[Span, SetAside], reading: Reading
) -> Mapping[Span, SetAside]:
    """Such lines of a page, by their spans, and why: over its running text and behind it."""
    shown = [unit for unit in units if unit.text or unit.linked]
    added = {**dict(_on_author(shown, found)), **dict(_over_text(shown, found))}
    gone = {**found, **added}
    left = [i for i, unit in enumerate(shown) if unit.span not in gone and _is_text(unit)]
    behind = left[-1] + 1 if left else len(shown)
    titles = [unit.text for unit in _begin(shown)[:_TOP]]
    titles += [field.value for field in reading.fields if field.name == "title"]
    said = {_key(u.text) for u in shown if u.span in found and found[u.span].reason not in _TOLD}
    for i in range(len(shown) - 1, max(behind, 1) - 1, -1):
        unit = shown[i]
        if unit.span in gone or unit.kept or unit.heads:
            continue
        if told := _behind_text(shown, i, gone, titles, said - {""}):
            reason, why = told
            added[unit.span] = SetAside(span=unit.span, reason=reason, evidence=why)
            gone[unit.span] = added[unit.span]
    return added


def _behind_text(
    units: Sequence[Unit],
    i: int,
    gone: Mapping[Span, SetAside],
    titles: Sequence[str],
    said: Collection[str],
) -> tuple[Reason, str] | None:
    near = units[i - 1 : i + 2]
    if _is_of_card(units, i, gone):
        return "related-links", "shows what the card under it leads to"
    if _is_share(units, i, gone):
        return "counter", "stands in a list of figures of the site's"
    if _ends_box(units, i, gone):
        return "related-links", "is the last line of what leads to another page"
    if _is_told(units[i - 1 : i + 3], titles, gone):
        return "repeated-title", "says again what stands beside the title"
    if _key(units[i].text) in said and (near[0].span in gone or near[-1].span in gone):
        return "navigation", "is said elsewhere where the site speaks"
    return None


def _over_text(
    units: Sequence[Unit], found: Mapping[Span, SetAside]
) -> Iterator[tuple[Span, SetAside]]:
    """The words over the lists of a menu, and rows of figures, over the text."""
    for i, unit in enumerate(_begin(units)):
        span = unit.span
        if span not in found and _heads_menu(units, i, found):
            why = "heads a part of the site's menu"
            yield span, SetAside(span=span, reason="navigation", evidence=why)
        elif span not in found and _counts(unit):
            why = "counts readers, over the text"
            yield span, SetAside(span=span, reason="counter", evidence=why)


def _begin(units: Sequence[Unit]) -> Sequence[Unit]:
    """The lines over the first that runs."""
    return units[: next((i for i, unit in enumerate(units) if is_running(unit)), 0)]


def _is_text(unit: Unit) -> bool:
    return is_running(unit) or (unit.kept and bool(unit.text))


def _key(text: str) -> str:
    words = folded(text).casefold()
    return words if count_words(words) >= _WORDS else ""


def _on_author(
    units: Sequence[Unit], found: Mapping[Span, SetAside]
) -> Iterator[tuple[Span, SetAside]]:
    """The few words under a heading that says who wrote the page, with no text behind them."""
    for i, unit in enumerate(units):
        headed = unit.heads and unit.span in found
        plain = not (unit.heads or unit.item or unit.kept) and len(unit.text.split()) <= _HEAD
        said = words_of(folded(unit.text)) if (headed or plain) and unit.text else None
        pictured = _names_picture(units, i)
        if not pictured and (said is None or said.name != "about-author"):
            continue
        ends = (
            j
            for j in range(i + 1, len(units))
            if units[j].heads or (not headed and units[j].span in found)
        )
        end = next(ends, len(units))
        begin = i - 1 if pictured else i + headed
        left = [each for each in units[i + 1 : end] if each.span not in found]
        own = [each for each in units[begin : i + 1] if each.span not in found and not headed]
        behind = [each for each in units[end:] if each.span not in found]
        most = _ABOUT if headed else 1
        if 0 < len(left) <= most and all(map(_is_about, left)) and not any(map(_is_text, behind)):
            why = "is of the box on the author, behind the text"
            for each in (*own, *left):
                span = each.span
                yield span, SetAside(span=span, reason="repeated-byline", evidence=why)


def _names_picture(units: Sequence[Unit], i: int) -> bool:
    """Whether a line is a name that the picture of a user right above it has for its words."""
    above = units[i - 1] if i else None
    if (
        above is None
        or not (above.pictures and above.linked)
        or not 0 < len(units[i].text) <= _NAME
    ):
        return False
    targets = [each.target for each in walk(above.inlines) if isinstance(each, Image)]
    shown = any(map(_USER.search, targets)) and not units[i].links
    return shown and folded(units[i].text).casefold() in folded(above.text).casefold()


def _is_about(unit: Unit) -> bool:
    plain = not (unit.kept or unit.heads or unit.item or unit.pictures)
    return plain and len(unit.text) <= _LONGEST


def _is_of_card(units: Sequence[Unit], i: int, gone: Mapping[Span, SetAside]) -> bool:
    """Whether a picture has for its words the title of what is set aside under it."""
    unit = units[i]
    words = folded(unit.text).casefold()
    if not (unit.pictures and unit.linked) or len(words.split()) < _TITLE:
        return False
    below = [each for each in units[i + 1 : i + 1 + _NEAR] if each.span in gone and each.linked]
    return any(words in folded(each.text).casefold() for each in below)


def _ends_box(units: Sequence[Unit], i: int, gone: Mapping[Span, SetAside]) -> bool:
    """Whether a line is the last of a paragraph, few words, of which all others are set aside for
    where they lead."""
    part = [each for each in units if each.part is not None and each.part == units[i].part]
    led = any(gone[each.span].reason == "related-links" for each in part if each.span in gone)
    others = len(part) > 1 and all(each.span in gone for each in part[:-1])
    return led and others and part[-1] is units[i] and len(units[i].text.split()) <= _TITLE


def _is_share(units: Sequence[Unit], i: int, gone: Mapping[Span, SetAside]) -> bool:
    """Whether an item is a name and its share, in a list of such of which others are set aside."""
    items = _list_of(units, i)
    shares = all(each.item and _SHARE.fullmatch(each.text) for each in items)
    return shares and any(each.span in gone for each in items)


def _list_of(units: Sequence[Unit], i: int) -> Sequence[Unit]:
    """The items that stand one under the other with line `i`."""
    first, last = i, i
    while first and units[first].item and units[first].close:
        first -= 1
    while last + 1 < len(units) and units[last + 1].item and units[last + 1].close:
        last += 1
    return units[first : last + 1]


def _heads_menu(units: Sequence[Unit], i: int, gone: Mapping[Span, SetAside]) -> bool:
    """Whether an item is a word over others of a list of which all with links are set aside."""
    unit = units[i]
    if not unit.item or unit.kept or unit.links or len(unit.text.split()) > _TITLE:
        return False
    below = list(takewhile(lambda each: each.item, units[i + 1 :]))
    linked = [each for each in below if each.links]
    return below[:1] == linked[:1] != [] and all(each.span in gone for each in linked)


def _counts(unit: Unit) -> bool:
    """Whether a line is a row of figures set strong, in words of an interface: `**9** likes`."""
    strong = [i for i in unit.inlines if isinstance(i, Styled) and i.style == "strong"]
    plain = not (unit.heads or unit.kept or unit.item or unit.links or is_running(unit))
    if not plain or len(strong) < _FIGURES or len(unit.text) > _ROW:
        return False
    figures = all(_FIGURE.fullmatch(plain_text((each,)).strip()) for each in strong)
    return figures and interface_of(folded(unit.text).casefold()).reason == "counter"


def _is_told(near: Sequence[Unit], titles: Sequence[str], gone: Mapping[Span, SetAside]) -> bool:
    """Whether a line alone under a heading in words of a site's, over what is set aside, is a part
    of a title."""
    if len(near) < 3 or not (near[0].heads and speaks(near[0].text)):
        return False
    below = near[2:] if near[2].heads else near[2:3]
    if below[-1].span not in gone:
        return False
    words = _key(near[1].text)
    if not words or near[1].item or near[1].pictures:
        return False
    return any(words in title and words != title for title in map(_key, titles))
