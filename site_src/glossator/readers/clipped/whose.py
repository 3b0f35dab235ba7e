"""Whether a text without front matter is a page of some site or a note of its owner's: signs of
several kinds, which add up."""

import re
from collections.abc import Iterable, Iterator, Sequence

from glossator.model.documents import Reading
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    FootnoteRef,
    Image,
    Inline,
    Item,
    Link,
    Quotation,
    walk,
)
from glossator.readers.clipped.addresses import leads_to_author
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.parts import states_of
from glossator.readers.clipped.served import SHARED, name_of, services
from glossator.readers.clipped.units import Unit, is_owners, is_picture, is_running
from glossator.readers.dates import dates_in

_ENOUGH = 4  # of what the signs say together
_MORE = 2  # of them where something speaks against it, as notes do, which an owner may have written
_TOP, _END = 8, 4  # lines in which a service says whence it has a page
_PAGE = re.compile(r"https?://[^\s/]+/[^\s/]\S*")  # of an address: no home of a site
_LINKS = 6  # to one site, that tell whose a page is
_ROW = 2  # links to it in a line of nothing but links
_ROWS = 2  # of such lines
_PICTURES = 2  # of the site
_SERVICES = 2  # sorts of what a site serves besides its texts, that links of a page lead to
# "https://ads.example.org/c/118"
_SOLD = re.compile(r"^(?:ads?|adserver|adv|werbung|banners?|sponsors?|promo|pubads)\d*\.", re.I)
_LEADS = 3  # sentences that may stand over who wrote it, to say what it is about
_SAID = 4  # lines in words of a site's
_MANY = 8  # of them, that say it twice
_UNLINKED = 6  # of them, under an address


def is_of_site(
    reading: Reading, units: Sequence[Unit], said: Sequence[Unit], *, doubted: bool
) -> bool:
    """Whether a page shows enough of what clippers leave and nothing of what owners write; `said`
    are its lines that only a site has. A page that is `doubted` has to show more."""
    owned = [each for each in _inlines(units) if is_owners(each)]
    if has_tasks(reading.blocks) or not all(isinstance(each, FootnoteRef) for each in owned):
        return False
    targets = [each.target for each in _inlines(units) if isinstance(each, Link)]
    host = host_of(reading, units)
    if not host or sum(is_home(t, host) and _is_whole(t) for t in targets) < _LINKS:
        return False
    prose = [unit.span.start for unit in units if is_running(unit)]
    if not prose:
        return False
    over = [unit for unit in said if unit.span.start < prose[0] and not unit.heads]
    behind = [unit for unit in said if unit.span.start > prose[-1] and not unit.heads]
    plain = [unit for unit in said if not unit.heads]
    rows = [unit for unit in units if _is_row(unit, host)]
    led = [unit.span.start for unit in units if _leads(unit, host)]
    served = services(targets, host)
    signs = (
        2 * any(_says_whence(unit, host) for unit in (*units[:_TOP], *units[-_END:])),
        len(plain) >= _SAID,
        len(plain) >= _MANY,
        bool(over) and bool(behind),
        len(rows) >= _ROWS,
        any(unit.span.start < prose[0] for unit in rows),
        any(unit.span.start > prose[-1] for unit in rows),
        sum(_shows(each, host) for each in _inlines(units)) >= _PICTURES,
        any(map(sells, targets)),
        sum(bool(SHARED.match(name_of(t))) and not is_home(t, host) for t in targets) > 1,
    )
    told = sum(map(int, signs))
    enough = _ENOUGH + _MORE * (bool(owned) or doubted)
    if told >= enough:
        return True
    # what a site's links lead to may be noted one by one, but by nobody over and under a text that
    # somebody else signed
    besides = (
        any(place < prose[0] for place in led) and any(place > prose[-1] for place in led),
        len(served) >= _SERVICES,
        len(served) > _SERVICES,
        "home" in served,
    )
    return told + sum(map(int, besides)) >= enough and _is_signed(units, prose[:_LEADS][-1])


def is_unlinked_page(reading: Reading, units: Sequence[Unit], said: Sequence[Unit]) -> bool:
    """Whether a text without links is a page that somebody kept the words of: its address stands
    over it, and line upon line that only a site has (`said`) over its text and behind it."""
    prose = [unit.span.start for unit in units if is_running(unit)]
    plain = [unit.span.start for unit in said if not unit.heads]
    addressed = any(_PAGE.fullmatch(unit.text) for unit in units[:_TOP] if not unit.item)
    if not prose or not addressed or has_tasks(reading.blocks):
        return False
    outside = plain[0] < prose[0] and plain[-1] > prose[-1] if plain else False
    return outside and len(plain) >= _UNLINKED


def has_tasks(blocks: Iterable[Block]) -> bool:
    """Whether some list has boxes to tick."""
    for block in blocks:
        if isinstance(block, Item) and block.task is not None:
            return True
        if isinstance(block, Bullets | Item | Quotation | Callout) and has_tasks(block.children):
            return True
    return False


def _inlines(units: Iterable[Unit]) -> Iterator[Inline]:
    return (each for unit in units for each in walk(unit.within or unit.cells or unit.inlines))


def _says_whence(unit: Unit, host: str) -> bool:
    """Whether a line is nothing but the address of a page of the site, and leads there."""
    links = [each for each in unit.inlines if isinstance(each, Link)]
    bare = len(links) == 1 and unit.linked and not (unit.item or unit.kept)
    return bare and bool(_PAGE.fullmatch(unit.text)) and is_home(links[0].target, host)


def _is_row(unit: Unit, host: str) -> bool:
    """Whether a line is nothing but some links, most of them to the site."""
    links = [each for each in unit.inlines if isinstance(each, Link) and not is_picture(each)]
    home = [each for each in links if is_home(each.target, host)]
    return unit.linked and len(links) >= _ROW and 2 * len(home) > len(links)


def _is_signed(units: Sequence[Unit], begin: int) -> bool:
    """Whether right beside one another over the text, which begins at the place `begin`, a day
    stands and who wrote it: so a line says, or a link to the page of an author."""
    over = [unit for unit in units if unit.span.start < begin and unit.text]
    dated = [any(dates_in(unit.text)) for unit in over]
    return any(
        any(dated[max(0, i - 1) : i + 2]) for i, unit in enumerate(over) if _names_author(unit)
    )


def _names_author(unit: Unit) -> bool:
    links = [each for each in walk(unit.inlines) if isinstance(each, Link)]
    return any(leads_to_author(each.target) for each in links) or "author" in states_of(unit.text)


def _leads(unit: Unit, host: str) -> bool:
    """Whether a line is nothing but links, one of them to a page of the site."""
    links = [each for each in walk(unit.inlines) if isinstance(each, Link)]
    plain = unit.linked and not unit.kept and not all(map(is_picture, links))
    return plain and any(_is_whole(e.target) and is_home(e.target, host) for e in links)


def _shows(inline: Inline, host: str) -> bool:
    return isinstance(inline, Image) and _is_whole(inline.target) and is_home(inline.target, host)


def _is_whole(target: str) -> bool:
    return bool(name_of(target))


def sells(target: str) -> bool:
    """Whether an address is of a host that serves advertisements, as its name says."""
    return bool(_SOLD.match(name_of(target)))
