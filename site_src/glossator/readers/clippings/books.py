"""What reviews say over their text of the books they review: who wrote each, where it is published,
how long it is, what it costs."""

import re
from collections.abc import Sequence

from glossator.readers.clippings.bylines import BY
from glossator.readers.clippings.overhead import is_menu
from glossator.readers.clippings.statements import is_name
from glossator.readers.plain_lines import Line

# "Marrow, 388 pp., £25, October 2017, 978 0 00 000000 2" · "Hanser, 312 Seiten, 24 Euro"
_PAGES = re.compile(
    r"\b\d{2,4} p\b|\b\d{2,4} ?"
    r"(?:pp\b|pages?\b|seiten\b|s\.|páginas\b|págs?\b|pagine\b|pagina's\b|blz\b"
    r"|stron\b|str\.|sidor\b|sider\b|sivua\b|с\.|стр\b|頁|ページ|页)",
    re.IGNORECASE,
)
_SOLD = re.compile(
    r"[$€£¥₽]|\b(?:euro|eur|usd|chf|isbn|zł|kr)\b|\b97[89][ -]?\d|\b(?:19|20)\d\d\b|円|元",
    re.IGNORECASE,
)
_BOOK_WORDS = 24


def is_of_book(lines: Sequence[Line], i: int) -> bool:
    """Whether right below line `i` stands where a book is published, how long it is and what it
    costs, and who reviews it is named under a headline above: line `i` tells who wrote that book,
    and not who wrote of it."""
    below = lines[i + 1] if i + 1 < len(lines) and lines[i + 1].before == 0 else None
    return below is not None and is_imprint(below) and _is_reviewed(lines, i)


def is_imprint(line: Line) -> bool:
    """Whether a line tells how long a book is, and when it came out or what it costs."""
    short = line.words <= _BOOK_WORDS
    return short and bool(_PAGES.search(line.text)) and bool(_SOLD.search(line.text))


_ABOVE, _HEADLINE = 24, 3  # lines over the first book, and the next; words of a headline


def _is_reviewed(lines: Sequence[Line], i: int) -> bool:
    """Whether a name, or a byline, stands under a headline above line `i`."""
    return any(
        (is_name(lines[j].text) or BY.fullmatch(lines[j].text))
        and lines[j - 1].words >= _HEADLINE
        and not (is_menu(lines[j - 1]) or is_name(lines[j - 1].text))
        for j in range(max(1, i - _ABOVE), i - 1)
    )
