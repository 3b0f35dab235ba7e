"""Whether a text without front matter is a page of some site or a note of its owner's: signs of
several kinds, which add up."""

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from glossator.model.documents import Reading
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Image,
    Inline,
    Item,
    Link,
    Quotation,
    walk,
)
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.units import Unit, is_owners, is_picture, is_running

_ENOUGH = 4  # of what the signs say together
_TOP, _END = 8, 4  # lines in which a service says whence it has a page
_PAGE = re.compile(r"https?://[^\s/]+/[^\s/]\S*")  # of an address: no home of a site
_LINKS = 6  # to one site, that tell whose a page is
_ROW = 2  # links to it in a line of nothing but links
_ROWS = 2  # of such lines
_PICTURES = 2  # of the site
# "https://ads.example.org/c/118", "https://facebook.example/s?u=47"
_SOLD = re.compile(r"^(?:ads?|adserver|adv|werbung|banners?|sponsors?|promo|pubads)\d*\.", re.I)
_SHARED = re.compile(
    r"^(?:www\.|m\.|api\.|web\.)?(?:facebook|twitter|x|linkedin|whatsapp|wa|t|telegram|pinterest"
    r"|pin|reddit|vk|tumblr|xing|bsky|mastodon|pocket|getpocket|line|weibo)\.",
    re.IGNORECASE,
)
_SAID = 4  # lines in words of a site's
_MANY = 8  # of them, that say it twice


def is_of_site(reading: Reading, units: Sequence[Unit], said: Sequence[Unit]) -> bool:
    """Whether a page shows enough of what clippers leave and nothing of what owners write; `said`
    are its lines that only a site has."""
    if any(map(is_owners, _inlines(units))) or has_tasks(reading.blocks):
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
        sum(bool(_SHARED.match(name_of(t))) and not is_home(t, host) for t in targets) > 1,
    )
    return sum(map(int, signs)) >= _ENOUGH


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


def _shows(inline: Inline, host: str) -> bool:
    return isinstance(inline, Image) and _is_whole(inline.target) and is_home(inline.target, host)


def _is_whole(target: str) -> bool:
    return bool(name_of(target))


def sells(target: str) -> bool:
    """Whether an address is of a host that serves advertisements, as its name says."""
    return bool(_SOLD.match(name_of(target)))


# what a service is asked to do with the page that an address hands it
_SHARES = re.compile(
    r"/(?:share|sharer|sharer\.php|sharing|sharearticle|share-offsite|share_link|intent|create"
    r"|submit|submitlink|send)(?:/|$)",
    re.IGNORECASE,
)


def shares(target: str) -> bool:
    """Whether an address hands a page to a service on which people share such:
    `https://x.com/intent/post?url=…`."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    return bool(parts.query and _SHARED.match(parts.hostname or "") and _SHARES.search(parts.path))


def name_of(target: str) -> str:
    """The whole name of the host of an address; empty if it has none."""
    try:
        return urlsplit(target).hostname or ""
    except ValueError:
        return ""
