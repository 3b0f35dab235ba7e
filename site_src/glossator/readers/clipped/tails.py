"""What stands behind the text of a page amid what is set aside there, and by itself tells too
little: the last lines of boxes, how to write to the site, who made it, addresses of a house."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Image, Link, Span, Styled, plain_text, walk
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clippings.prose import CLOSED
from glossator.text import folded, slugify

_FEWEST = 5  # lines of a page that are set aside
_ABOVE = 3  # of them, those behind the text over such a line
_RUN = 7  # lines between two that are set aside
_LINE = 80  # code points of one that is no sentence
_SENTENCE = 260  # of one that is
_LINES = 3  # lines that are no sentences, one under the other
_NAME = 8  # letters of a site's name
# what is set aside right behind a text, and hardly ever in it
_ENDS: frozenset[Reason] = frozenset({"tags", "related-links", "share-bar", "counter", "form"})
_LINKING: frozenset[Reason] = frozenset({"related-links"})
_COUNTED = re.compile(r"\d{1,5}\s\w+|\w+\s?[(（]\d{1,5}[)）]")
_MAIL = re.compile(r"[\w.+-]+@(?P<host>[\w-]+(?:\.[\w-]+)+)")
_NEAR = ("mailto:", "tel:")


def tail_of(
    units: Sequence[Unit],
    found: Mapping[Span, SetAside],
    reading: Reading,
    authors: Collection[str],
) -> Mapping[Span, SetAside]:
    """Such lines of a page, by their spans, and why, from its end up to the first that may be of
    the text."""
    shown = [unit for unit in units if unit.text or unit.linked]
    gone = {i for i, unit in enumerate(shown) if unit.span in found}
    if len(gone) < _FEWEST:
        return {}
    host = host_of(reading, shown)
    names = {folded(name).casefold() for name in authors if " " in name.strip()}
    added: dict[Span, SetAside] = {}
    for start, end in _runs(shown, gone):
        run = shown[start:end]
        over = found[shown[start - 1].span]
        listed = _is_menu(shown, start, end)
        if not (listed or _is_behind(shown, start, gone, found)) or len(run) > _RUN:
            return added
        if any(unit.kept for unit in run):
            return added
        said = [unit.text for unit in shown if unit.span in found]
        told = _leads_on(run, over) or _told(shown, start, end, host, names, said)
        if not told:
            return added
        why = "stands behind the text, amid what the site says"
        for unit in run:
            added[unit.span] = SetAside(span=unit.span, reason=over.reason, evidence=why)
    return added


def _runs(units: Sequence[Unit], gone: Collection[int]) -> Iterator[tuple[int, int]]:
    """The stretches of lines that are left under one that is set aside, from the end upwards."""
    end = len(units)
    while end:
        while end and end - 1 in gone:
            end -= 1
        start = end
        while start and start - 1 not in gone:
            start -= 1
        if not start:
            return
        yield start, end
        end = start


def _is_behind(
    units: Sequence[Unit], start: int, gone: Collection[int], found: Mapping[Span, SetAside]
) -> bool:
    """Whether right over a line stand several that are set aside, one of them for what ends a
    text, or others behind the text of which they are the last."""
    above = start
    while above and above - 1 in gone:
        above -= 1
    block = [found[units[i].span].reason for i in range(above, start)]
    if any(reason in _ENDS for reason in block) and (len(block) >= _ABOVE or block[-1] in _ENDS):
        return True
    # over a short stretch that is left there may stand more of what is set aside
    further = [i for i in range(max(0, above - _RUN), start) if i in gone]
    if any(found[units[i].span].reason == "tags" for i in further):
        return True
    return len(further) > _ABOVE and not any(map(is_running, units[above - 1 : above]))


def _told(
    units: Sequence[Unit],
    start: int,
    end: int,
    host: str,
    names: Collection[str],
    gone: Sequence[str],
) -> bool:
    """Whether all lines of a stretch are such as stand behind a text; `gone`: what is said in lines
    that are set aside."""
    run = units[start:end]
    plain = [unit for unit in run if not (unit.heads or unit.linked or unit.item)]
    loose = [unit for unit in plain if not _signs(unit, run, host, names)]
    if len(loose) > _LINES or not (_is_part(units, loose, run) or _is_said(loose, gone)):
        return False
    listed = _marked(run)
    for i, unit in enumerate(run):
        if unit.heads:
            below = run[i + 1] if i + 1 < len(run) else None
            if CLOSED.search(unit.text) or (below is None and end == len(units)):
                return False
        elif unit.linked or unit.span in listed or _signs(unit, run, host, names):
            continue
        elif unit.item:
            if not _is_listed(units, start + i, start, end):
                return False
        elif len(unit.text) > _LINE or CLOSED.search(unit.text) or unit.text[-1:] in ",:，：":
            return False
    heads = [unit for unit in run if unit.heads]
    signed = any(_signs(unit, run, host, names) for unit in run)
    counted = any(_COUNTED.fullmatch(folded(unit.text)) for unit in heads)
    return not heads or signed or (counted and bool(listed)) or _is_menu(units, start, end)


def _is_part(units: Sequence[Unit], loose: Sequence[Unit], run: Sequence[Unit]) -> bool:
    """Whether lines that are no sentences stand each in one paragraph with what is set aside."""
    inside = {unit.span for unit in run}
    outside = {unit.part for unit in units if unit.part and unit.span not in inside}
    return all(unit.part in outside for unit in loose)


def _is_said(loose: Sequence[Unit], gone: Sequence[str]) -> bool:
    """Whether the first of such lines stands again in one that is set aside: whose site it is."""
    name = loose[0].lines[0] if loose else ""
    return len(name) >= _NAME and any(name in words and name != words for words in gone)


def _leads_on(run: Sequence[Unit], over: SetAside) -> bool:
    """Whether a stretch is a heading over nothing but links, right behind links to other pages."""
    head, *rest = run
    links = all(unit.item and unit.linked and unit.links for unit in rest)
    return over.reason in _LINKING and bool(head.heads and rest) and links


def _is_menu(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether a stretch is items of a list, over them at most its heading, of which most others are
    set aside, far from the end of the page."""
    rest = units[start + bool(units[start].heads) : end]
    first = end - len(rest)
    listed = all(
        each.item and _is_listed(units, i, start, end) for i, each in enumerate(rest, first)
    )
    return bool(rest) and listed and len(units) - end >= _FEWEST


def _is_listed(units: Sequence[Unit], i: int, start: int, end: int) -> bool:
    """Whether an item is in a list of which most others are outside the stretch, set aside."""
    first, last = i, i
    while first and units[first].close and units[first - 1].item:
        first -= 1
    while last + 1 < len(units) and units[last + 1].item and units[last + 1].close:
        last += 1
    inside = sum(start <= j < end for j in range(first, last + 1))
    return last + 1 - first > 2 * inside and len(units[i].text) <= _SENTENCE


def _marked(run: Sequence[Unit]) -> Collection[Span]:
    """The items of a list in which readers are named, set strong, most behind a picture that is
    none: what they have said elsewhere."""
    items = [unit for unit in run if unit.item]
    named = all(any(_is_strong(each) for each in unit.inlines[:3]) for unit in items)
    shown = sum(
        any(isinstance(i, Image) and i.target.startswith("data:") for i in walk(unit.inlines))
        for unit in items
    )
    return {unit.span for unit in items} if items and named and 2 * shown > len(items) else set()


def _is_strong(inline: object) -> bool:
    return isinstance(inline, Styled) and inline.style == "strong"


def _signs(unit: Unit, run: Sequence[Unit], host: str, names: Collection[str]) -> bool:
    """Whether a short paragraph tells how to write to the site or call it, or who makes it: it
    begins with the name of the author, of the site, or of whom a picture over it shows."""
    if unit.heads or unit.kept or unit.item or not 0 < len(unit.text) <= _SENTENCE:
        return False
    links = [each for each in walk(unit.inlines) if isinstance(each, Link)]
    if any(each.target.startswith(_NEAR) for each in links):
        return True
    mail = _MAIL.search(unit.text)
    if mail and host and is_home(f"https://{mail['host']}/", host):
        return True
    text = folded(unit.text).casefold()
    pictured = {
        folded(above.text).casefold()
        for above in run
        if above.pictures and above.linked and " " in above.text
    }
    if any(text.startswith(f"{name} ") for name in (*names, *pictured) if name):
        return True
    first = next((each for each in unit.inlines if plain_text((each,)).strip()), None)
    site = host.split(".")[0]
    strong = isinstance(first, Styled) and first.style == "strong"
    own = slugify(plain_text((first,))).replace("-", "") if first is not None and strong else ""
    return len(own) >= _NAME and own == site.replace("-", "")
