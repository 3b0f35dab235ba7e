"""The numbers of notes at the end of a text, which lead back to where the notes are called:
`[1](https://example.org/p#footnote-anchor-1)`, `[^](#cite_ref-1)`."""

import re
from collections.abc import Iterator, Mapping, Sequence

from glossator.model.documents import SetAside
from glossator.model.trees import Link, Span
from glossator.readers.clipped.units import Unit

_NUMBER = re.compile(r"\W{0,2}(?:\d{1,3}|[↩↑^†‡*]|[a-zivx]{1,4})\W{0,2}")
_PLACE = re.compile(
    r"#(?:[\w.:-]*[-_:])?(?:foot|end|side)?(?:note|fn|ftn|edn|cite|ref|anm|fussnote|nota|voetnoot)"
    r"[\w.:-]*",
    re.IGNORECASE,
)


def kept_backlinks(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Iterator[Span]:
    """The spans of those of `found` that are nothing but such a number."""
    for unit in units:
        if unit.span not in found or not unit.linked or unit.heads:
            continue
        links = [each for each in unit.inlines if isinstance(each, Link)]
        if len(links) == 1 and _NUMBER.fullmatch(unit.text) and _PLACE.search(links[0].target):
            yield unit.span
