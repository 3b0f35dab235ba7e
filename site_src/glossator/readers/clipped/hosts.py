"""Whose site a clipped page is of, and which of its lines lead to other pages of that."""

from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from glossator.model.documents import Reading
from glossator.model.trees import Link, walk
from glossator.readers.clipped.units import Unit

_FEWEST = 3  # links that tell whose site a page is of
_HOST = 2  # parts of a name that say whose site it is, or three: `example.co.uk`
# what countries part their names by
_PARTED = frozenset({
    "ac", "asn", "co", "com", "ed", "edu", "go", "gob", "gov", "gouv", "govt", "gv", "id", "ind",
    "lg", "ltd", "me", "mil", "ne", "net", "nhs", "nom", "or", "org", "plc", "re", "sch", "school",
})  # fmt: skip
_COUNTRY = 2  # letters of a country


def leads_home(unit: Unit, host: str) -> bool:
    """Whether a line leads to a page of the site `host`, or to any where that is not known."""
    if not unit.links:
        return False
    targets = [each.target for each in walk(unit.inlines) if isinstance(each, Link)]
    pages = [target for target in targets if not target.startswith(("mailto:", "tel:"))]
    return any(is_home(target, host) for target in pages)


def is_home(target: str, host: str) -> bool:
    """Whether an address is one of the site `host`, or may be."""
    named = _host(target)
    return not host or not named or named == host


def host_of(reading: Reading, units: Sequence[Unit]) -> str:
    """Whose site a page is of: what its front matter says, else where most of its links lead."""
    addresses = [field.value for field in reading.fields if field.name == "url"]
    if stated := next(filter(None, map(_host, addresses)), ""):
        return stated
    walked = (each for unit in units for each in walk(unit.inlines))
    hosts = [host for each in walked if isinstance(each, Link) and (host := _host(each.target))]
    name, times = max(sorted(Counter(hosts).items()), key=lambda each: each[1], default=("", 0))
    return name if times >= _FEWEST and 2 * times > len(hosts) else ""


def _host(address: str) -> str:
    """Whose site an address is of; empty if it names none."""
    try:
        name = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    parts = name.split(".")
    parted = len(parts) > _HOST and len(parts[-1]) == _COUNTRY and parts[-_HOST] in _PARTED
    return ".".join(parts[-_HOST - parted :])
