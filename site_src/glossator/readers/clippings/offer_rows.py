"""What shops ask for what a text tests: the rows of a comparison, each with a price and a button, a
price over the button that shows the shops; and an offer right over the button that takes it."""

import re
from collections.abc import Collection, Sequence

from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.pitches import TERMS, YOU
from glossator.readers.clippings.prose import CLOSED, is_prose
from glossator.readers.plain_lines import Line

_OFFERED = Verdict(reason="advertisement", evidence="is of the offers of shops, each with a button")
_PRICED = Verdict(reason="advertisement", evidence="is a price, over the button that shows shops")
_TAKEN = Verdict(
    reason="advertisement", evidence="is an offer, right over the button that takes it"
)
_PRICE = re.compile(r"[$€£¥₽₹] ?\d|\d ?(?:[$€£¥₽₹円元원]|zł|kr|Kč|Ft|CHF|EUR|USD)")
_PRICE_ALONE = re.compile(
    r"(?:(?:from|ab|à partir de|dès|desde|da|vanaf|od|från|fra|от)\s)?"
    r"(?:[$€£¥]\s?[\d.,]+(?:,?[-–—])?|[\d.,]+(?:,?[-–—])?\s?(?:[$€£円元]|zł|kr\.?|Kč|CHF))",
    re.IGNORECASE,
)
# the button in the last cell of a row
_BUY = re.compile(
    r"(?:buy|shop|view|see|check|go)(?: (?:now|deal|offer|price|to shop|at \S+))?|kaufen|ansehen"
    r"|zum (?:shop|angebot|händler)|voir(?: l['’]offre)?|acheter|ver(?: oferta)?|comprar|vedi|vai"
    r"|acquista|bekijk(?: (?:aanbieding|deal))?|naar (?:de )?winkel|köp|till butik|kjøp|køb|kup"
    r"|sprawdź|koupit|osta|купить|в магазин|satın al|購入|見る|购买|去看看|구매",
    re.IGNORECASE,
)
_SHOWS = re.compile(
    r"(?:compare|see|check|view|show|bekijk|vergelijk|toon|alle|zum|preise|voir|comparer|afficher|ver"
    r"|comparar|mostrar|confronta|vedi|mostra|jämför|visa|zobacz|porównaj|pokaż)\b"
    r".{0,20}\b(?:prijzen|prices?|preise?|prix|precios?|prezzi|preços?|winkels?|shops?|stores?|retailers"
    r"|händler|angebote?|offers?|deals|ofertas?|offerte|offres|boutiques|marchands|tiendas|negozi|lojas"
    r"|butiker|priser|ceny|sklepy)\b.{0,16}",
    re.IGNORECASE,
)
_BUTTON = re.compile(
    r"(?:get|start|try|buy|shop|book|join|sign up|subscribe|find|download|discover|explore|claim"
    r"|order"
    r"|jetzt|ausprobieren|entdecken|bestellen|buchen|essayer|découvrir|réserver|commander|profiter"
    r"|prueba|descubre|reserva|compra|apúntate|aprovecha|prova|scopri|prenota|acquista|experimente"
    r"|descubra|reserve|compre|aproveite|probeer|ontdek|bestel|boek|prova|upptäck|boka|wypróbuj|odkryj"
    r"|zamów|попробовать|купить)(?:\b.*)?",
    re.IGNORECASE,
)
_ROWS = 2  # of a comparison, at least
_SHOW_WORDS, _BUTTON_WORDS = 8, 4
_OFFER_WORDS = range(6, 26)


def offer_rows(lines: Sequence[Line], begin: int, kept: Collection[int]) -> dict[int, Verdict]:
    """Such lines of a page whose text begins at `begin`; `kept` ones stay."""
    found: dict[int, Verdict] = {}
    i = 0
    while i < len(lines):
        end = i
        while end < len(lines) and _is_offer(lines[end]):
            end += 1
        if end - i >= _ROWS and len({lines[j].text.split("\t")[-1] for j in range(i, end)}) == 1:
            found |= dict.fromkeys(range(i, end), _OFFERED)
            if i and "\t" in lines[i - 1].text and not _PRICE.search(lines[i - 1].text):
                found[i - 1] = _OFFERED
            if end < len(lines) and _shows(lines[end]):
                found[end] = _OFFERED
        i = max(end, i + 1)
    for i in range(len(lines) - 1):
        price, button = lines[i : i + 2]
        if _PRICE_ALONE.fullmatch(price.text) and _shows(button):
            found |= {i: _PRICED, i + 1: _PRICED}
        elif i > begin and _is_offer_over(lines, i):
            found |= {i: _TAKEN, i + 1: _TAKEN}
    return {i: each for i, each in found.items() if i not in kept}


def _is_offer(line: Line) -> bool:
    """Whether a line is a row of a shop, a price, and the button that leads there."""
    cells = [cell.strip() for cell in line.text.split("\t")]
    buys = len(cells) > 2 and bool(_BUY.fullmatch(cells[-1]))
    return buys and any(_PRICE.search(cell) for cell in cells[1:-1])


def _shows(line: Line) -> bool:
    return line.words <= _SHOW_WORDS and bool(_SHOWS.fullmatch(line.text))


def _is_offer_over(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` speaks to the reader and says what it costs or saves, right over a button of
    a few words that heads no paragraph."""
    offer, button = lines[i], lines[i + 1]
    if offer.words not in _OFFER_WORDS or button.words > _BUTTON_WORDS or "\t" in offer.text:
        return False
    if CLOSED.search(button.ending) or not _BUTTON.fullmatch(button.text):
        return False
    if i + 2 < len(lines) and is_prose(lines[i + 2]) and button.after >= button.before:
        return False
    return bool(YOU.search(offer.text) and TERMS.search(offer.text))
