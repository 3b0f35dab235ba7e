"""What reviews say over their text of the books they review: who wrote each, where it is published,
how long it is, what it costs."""

import re
from collections.abc import Sequence

from glossator.readers.plain_lines import Line

# "Marrow, 388 pp., £25, October 2017, 978 0 00 000000 2" · "Hanser, 312 Seiten, 24 Euro"
_PAGES = re.compile(
    r"\b\d{2,4} ?(?:pp?\b|pages?\b|seiten\b|s\.|páginas\b|págs?\b|pagine\b|pagina's\b|blz\b"
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
    costs: line `i` tells who wrote that book, and not who wrote of it."""
    below = lines[i + 1] if i + 1 < len(lines) and lines[i + 1].before == 0 else None
    short = below is not None and below.words <= _BOOK_WORDS
    return (
        short
        and below is not None
        and bool(_PAGES.search(below.text))
        and bool(_SOLD.search(below.text))
    )
