"""What stands in one paragraph with who wrote a page and when, over its text: counts, buttons, who
took the picture; and the figures under stars, and over the posts of a page of questions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Link, Span
from glossator.readers.clipped.addresses import authors_linked
from glossator.readers.clipped.evidence import speaks
from glossator.readers.clipped.heads import states
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.units import Unit, is_picture, is_running
from glossator.readers.clippings.captions import is_credit
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.statements import is_name
from glossator.text import folded, slugify

_TOP = 40  # lines over the text
_WORDS = 6  # of a button or a count
_MARKED = 3  # of a word behind a dot
_MOTTO = 10  # of what a site says of itself
_SITE = 5  # letters of its name
_VOTES = 3  # figures alone in a page of several posts
_YEARS = range(1000, 2100)
_FIGURE = re.compile(r"[-−–]?\d[\d.,]{0,6}\s?[kKmM]?")
_STARS = re.compile(r"[★☆⭐✩✭✰\s]+")
_DOTTED = re.compile(r"[·•∙]\s")


def byline_rows(
    units: Sequence[Unit], found: Mapping[Span, SetAside], reading: Reading
) -> Mapping[Span, SetAside]:
    """Such lines, by their spans, and why."""
    shown = [unit for unit in units if unit.text or unit.pictures]
    # the first sentence may be the standfirst
    begins = (i for i, each in enumerate(pairwise(shown)) if all(map(is_running, each)))
    begin = min(next(begins, len(shown)), _TOP)
    host = host_of(reading, units)
    told: list[tuple[Unit, tuple[Reason, str]]] = [*_rated(shown), *_voted(shown, found)]
    told += [*_pictures(shown), *_of_site(shown[:begin], host)]
    for part, run in groupby(shown[:begin], key=lambda unit: unit.part):
        block = tuple(run)
        if part is not None:
            told += _beside_byline(block, host)
            told += _last_count(block, found)
    return {
        unit.span: SetAside(span=unit.span, reason=why[0], evidence=why[1])
        for unit, why in told
        if unit.span not in found and not (unit.kept or unit.heads)
    }


def _beside_byline(block: Sequence[Unit], host: str) -> Iterator[tuple[Unit, tuple[Reason, str]]]:
    """The lines of a paragraph that states who wrote the page or when, which say nothing of it."""
    stating = [bool(states(unit)) or bool(authors_linked(unit)) for unit in block]
    if not any(stating):
        return
    for unit, says in zip(block, stating, strict=True):
        if says or unit.pictures or is_running(unit) or CLOSED.search(unit.text):
            continue
        words = len(unit.text.split())
        if _FIGURE.fullmatch(unit.text):
            yield unit, ("counter", "is nothing but a figure, beside the byline")
        elif is_credit(unit.text):
            yield unit, ("image-credit", "says who took the picture, beside the byline")
        elif _DOTTED.match(unit.text) and words <= _MARKED:
            yield unit, ("site-notice", "is a mark on the page, beside the byline")
        elif unit.linked and _leads_home(unit, host):
            yield unit, ("share-bar", "is a row of buttons under the byline")
        elif words <= _WORDS and not unit.links and speaks(unit.text):
            yield unit, ("share-bar", "is in words of a button, beside the byline")


def _leads_home(unit: Unit, host: str) -> bool:
    targets = [each.target for each in unit.inlines if isinstance(each, Link)]
    plain = not any(map(is_picture, unit.inlines))
    return bool(host) and len(targets) > 1 and plain and all(is_home(t, host) for t in targets)


def _last_count(
    block: Sequence[Unit], found: Mapping[Span, SetAside]
) -> Iterator[tuple[Unit, tuple[Reason, str]]]:
    """The last line of a paragraph over the text, a few words with a figure, of which all others
    are set aside as counts."""
    *above, last = block
    counts = all(unit.span in found and found[unit.span].reason == "counter" for unit in above)
    short = len(last.text.split()) <= _WORDS and not (last.links or CLOSED.search(last.text))
    if len(above) > 1 and counts and short and any(map(str.isdigit, last.text)):
        yield last, ("counter", "stands under counts, over the text")


def _rated(units: Sequence[Unit]) -> Iterator[tuple[Unit, tuple[Reason, str]]]:
    """The few words with a figure right under stars alone, in one paragraph with these."""
    for above, unit in pairwise(units):
        together = above.part is not None and above.part == unit.part
        short = len(unit.text.split()) <= _WORDS and not unit.links
        if together and short and _STARS.fullmatch(above.text) and unit.text[:1].isdigit():
            yield unit, ("counter", "counts votes under stars")


def _voted(
    units: Sequence[Unit], found: Mapping[Span, SetAside]
) -> Iterator[tuple[Unit, tuple[Reason, str]]]:
    """The figures that are a paragraph each, several in a page and each right under what is set
    aside; numbers of chapters go up one by one, and years may head them."""
    alone = [
        (above, unit)
        for above, unit in pairwise(units)
        if unit.part is None and not (unit.item or unit.heads) and _FIGURE.fullmatch(unit.text)
    ]
    said = [int(unit.text) if unit.text.isdigit() else -1 for _, unit in alone]
    counted = any(b == a + 1 for a, b in pairwise(said)) or any(map(_YEARS.__contains__, said))
    under = [unit for above, unit in alone if above.span in found]
    if len(under) < _VOTES or counted:
        return
    for unit in under:
        yield unit, ("counter", "is nothing but a figure, over each of several posts")


def _pictures(units: Sequence[Unit]) -> Iterator[tuple[Unit, tuple[Reason, str]]]:
    """The pictures that have for their words the name right under them, beside a byline."""
    for above, unit in pairwise(units[:_TOP]):
        named = is_name(above.text) and folded(above.text) == folded(unit.text)
        if above.pictures and above.linked and named and not (unit.pictures or unit.heads):
            yield above, ("repeated-byline", "is a picture of whom the line under it names")


def _of_site(units: Sequence[Unit], host: str) -> Iterator[tuple[Unit, tuple[Reason, str]]]:
    """The few words right under the title that name the site and are no sentence: `From Tidewiki,
    the encyclopedia of gauges`."""
    site = host.split(".")[0].replace("-", "")
    for above, unit in pairwise(units):
        plain = not (unit.heads or unit.links or unit.item or unit.pictures or states(unit))
        short = len(unit.text.split()) <= _MOTTO and not CLOSED.search(unit.text)
        named = len(site) >= _SITE and any(
            slugify(word).replace("-", "") == site for word in unit.text.split()
        )
        if above.heads == 1 and plain and short and named:
            yield unit, ("site-notice", "names the site right under the title")
