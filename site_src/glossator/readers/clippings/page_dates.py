"""The dates that lines of a page state, as the page as a whole tells them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from glossator.model.documents import MetadataField
from glossator.model.trees import Guess
from glossator.readers.dates import iso_date
from glossator.readers.language import language_of

_DATES = ("published", "updated")
_YEAR = 4  # signs of a date of which only the year is certain


def settled_dates(
    fields: Sequence[MetadataField], text: str, lines: Iterable[str]
) -> tuple[MetadataField, ...]:
    """`fields` of the page `text`, whose `03/05/2024` are the day that the page's other dates or
    its language tell; the only date a page states is its date, even if it is the day of a change.
    `lines` are those of the reading text."""
    settled = tuple(fields)
    if any(field.name in _DATES and len(field.value) == _YEAR for field in fields):
        first = _day_first(text, lines)
        settled = tuple(_settled(field, text, first) for field in fields)
    changed = [i for i, field in enumerate(settled) if field.name == "updated"]
    if changed and not any(field.name == "published" for field in settled):
        only = settled[changed[0]]
        only = replace(only, name="published", guess=_CHANGED)
        settled = (*settled[: changed[0]], only, *settled[changed[0] + 1 :])
    return settled


_CHANGED = Guess(evidence="the only date it states: when it was last changed", confidence=0.6)


def _settled(field: MetadataField, text: str, first: bool | None) -> MetadataField:
    if field.name not in _DATES or len(field.value) > _YEAR or first is None:
        return field
    day = iso_date(text[field.span.start : field.span.end], day_first=first)
    return replace(field, value=day) if day else field


# "13/03/2024"
_FIGURES = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)\d\d(?![\d/-])")
_MONTHS = 12


def _day_first(text: str, lines: Iterable[str]) -> bool | None:
    """Whether the day comes first in the dates of figures of `text`: as those tell of which one
    figure is no month, else by its language; None if nothing tells."""
    orders = {
        int(match[1]) > _MONTHS
        for match in _FIGURES.finditer(text)
        if (int(match[1]) > _MONTHS) != (int(match[3]) > _MONTHS)
    }
    if orders:
        return orders.pop() if len(orders) == 1 else None
    # in English either may be meant
    return True if language_of(" ".join(lines)) not in ("", "en") else None
