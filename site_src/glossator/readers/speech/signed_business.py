"""Headings of a record's business that a sign numbers, `§ 4  Water rates`: they stand over what is
only done as well as over what is said, so that a record begins with the first of them."""

import re
from collections.abc import Iterator, Sequence

from glossator.readers.clippings.wording import words_of
from glossator.readers.plain_lines import Line
from glossator.readers.speech.label_nobody import is_direction
from glossator.readers.speech.procedure import is_procedure

_LONGEST = 40  # words
_FEWEST = 3  # headings
_MOST_ABOVE = 4  # rows over the first
_SENTENCE = 4  # words at least of a row that says something
_STOPPED = re.compile(r"[.!?]['\"”»)]*$")
_SIGNED = re.compile(r"§\s?(?P<number>\d{1,3})(?:\.|\))?\s+(?=[^\W\d_])")


def signed_business(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that number the business of a record by the sign, one by one; three at least."""
    row: list[int] = []
    last = 0
    for i, line in enumerate(lines):
        match = _SIGNED.match(line.text) if line.words <= _LONGEST else None
        if match and (not row or int(match["number"]) == last + 1):
            row.append(i)
            last = int(match["number"])
    if len(row) >= _FEWEST:
        yield from row


def opening_rows(lines: Sequence[Line], first: int) -> Iterator[int]:
    """The lines over the `first` turn of a record from the first such heading on, and what right
    above that says in sentences or by the clock when it sits: none of these is a site's."""
    business = next(signed_business(lines), first)
    begins = business
    while business < first and begins > 0 and business - begins < _MOST_ABOVE:
        above = lines[begins - 1]
        told = (
            above.words >= _SENTENCE and _STOPPED.search(above.ending) and not words_of(above.key)
        )
        if not (told or is_procedure(above.text) or is_direction(above.text)):
            break
        begins -= 1
    yield from range(begins, first)
