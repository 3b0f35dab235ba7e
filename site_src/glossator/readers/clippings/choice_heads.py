"""Headings that the text below goes on from: `Buy it if…` and `Don't buy it if…`."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from glossator.readers.clippings.prose import is_prose
from glossator.readers.plain_lines import Line

_LONGEST, _ASKED = 6, 10  # words of such a heading, and of the question they stand under
_FEWEST = 2  # that end in the same word
# no button ends so: "Read more…"
_GOES_ON = re.compile(
    r".+\s(?P<last>if|when|wenn|falls|si|se|cuando|quando|quand|lorsque|als|wanneer|om|när|hvis"
    r"|når|jos|kun|jeśli|gdy|pokud|když|ha|dacă|если|когда|якщо|коли|αν|όταν)\s?(?:\.{3}|…)",
    re.IGNORECASE,
)


def choice_heads(lines: Sequence[Line]) -> Iterator[int]:
    """The short lines that break off at the same conjunction over text, two at least, and the
    question right above the first of them."""
    ending: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines[:-1]):
        match = _GOES_ON.fullmatch(line.text) if 1 < line.words <= _LONGEST else None
        if match and _is_text(lines[i + 1]):
            ending[match["last"].casefold()].append(i)
    for places in ending.values():
        if len(places) < _FEWEST:
            continue
        yield from places
        above = lines[places[0] - 1] if places[0] else None
        if above is not None and above.words <= _ASKED and above.text[-1] in "?？؟":
            yield places[0] - 1


def _is_text(line: Line) -> bool:
    return is_prose(line) or line.words > _LONGEST
