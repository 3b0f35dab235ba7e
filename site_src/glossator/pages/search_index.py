"""Pages for Pagefind to read, which no reader sees: the words of a page's units, and what they are
picked by. Marking up the published pages for it would cost each of them bytes."""

import html

from glossator.exports.search_data import Searched, facts

# Between two units: of the private-use area, no word to Pagefind, yet a place of its own in what it
# gives back, so that the units can be told apart again.
BETWEEN = " \ue000 "
# Pagefind searches the words of meta too, and ids and field names are none: the bytes of facts are
# written as the 256 signs that begin here (Braille), of which it makes no words.
_SIGNS = 0x2800


def index_page(page: Searched) -> str:
    """The HTML of `page` for the index; its facts come back with each result, as meta `f`."""
    words = BETWEEN.join(unit.text.replace("\ue000", "") for unit in page.units)
    themes = dict.fromkeys(theme for unit in page.units for theme in unit.themes)
    picked = [("source", page.path), ("kind", page.genre), *(("theme", each) for each in themes)]
    filters = "".join(
        f'<i data-pagefind-filter="{name}[data-v]" data-v="{html.escape(value)}"></i>'
        for name, value in picked
        if value
    )
    return (
        f'<html lang="{html.escape(page.language)}"><body>'
        f'<p data-pagefind-meta="f[data-f]" data-f="{_as_signs(facts(page))}">'
        f"{html.escape(words)}</p>{filters}</body></html>"
    )


def _as_signs(text: str) -> str:
    return "".join(chr(_SIGNS + byte) for byte in text.encode("utf-8", "replace"))
