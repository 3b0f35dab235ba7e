"""Lines that are the site's by where they lead: banners by the name of the host, files for an
address, a page in print, a list of favourites."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Image, Link, Span, Styled, plain_text, walk
from glossator.readers.clipped.addresses import path_of
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.served import name_of, takes_orders
from glossator.readers.clipped.units import Unit, is_running
from glossator.readers.clipped.whose import sells
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.vocabulary import interface_of
from glossator.readers.clippings.wording import WEAK, words_of
from glossator.text import folded

_WORDS = 5  # of a button
_BUTTON = 3  # of one under a head and a few words
_MOSTLY = 0.5  # of its words
_PITCH = 160  # code points of a line over one
_PITCHES = 3  # such lines
_SMALL = 3  # level of a heading that may be one of a box
# what is given for an address
_GIVEN = frozenset({
    "ebook", "ebooks", "e-book", "e-books", "whitepaper", "whitepapers", "white-paper",
    "white-papers", "webinar", "webinars", "lead-magnet", "gated", "checkliste", "checklists",
    "livre-blanc", "livres-blancs", "guia-gratis", "free-guide", "free-trial", "trial", "demo",
})  # fmt: skip
_PRINTED = frozenset({
    "print", "printview", "print-recipe", "printable", "imprimer", "drucken", "druckansicht",
    "imprimir", "stampa", "afdrukken", "skriv-ut", "drukuj", "udskriv", "wprm_print", "tisk",
})  # fmt: skip
_KEPT = frozenset({
    "favorites", "favourites", "favoris", "favoriten", "favoritos", "preferiti", "favorieten",
    "bookmark", "bookmarks", "merkliste", "merkzettel", "wishlist", "wunschliste", "recipe-box",
    "recipebox", "kochbuch", "rezeptbuch", "carnet", "cookbook", "read-later", "readlist",
    "reading-list", "watchlist", "spellista", "favoriter", "ulubione", "oblibene",
})  # fmt: skip
_SUBSCRIBED = frozenset({
    "subscribe", "subscription", "subscriptions", "abo", "abos", "abonnement", "abonnements",
    "abonnieren", "abonner", "abbonamento", "abbonamenti", "abbonati", "suscripcion",
    "suscripciones", "suscribete", "assinatura", "assine", "predplatne", "prenumerata",
    "prenumerera", "prenumeration", "abonneren", "member", "membership", "mitgliedschaft",
    "support", "donate", "donation", "spenden", "tilaa", "elofizetes",
})  # fmt: skip
# "99 Kč", "5 € a month", "$3", "12,50 zł"
_PRICE = re.compile(
    r"[$€£¥₽₹]\s?\d|\d\s?(?:[$€£¥₽₹円元원]|Kč|zł|kr\b|Ft\b|lei\b|EUR\b|USD\b|CHF\b|GBP\b|Fr\.)"
)
_STARS = re.compile(r"[★☆⭐🌟]")
_STARRED = 3  # stars of a rating
# what a critic thinks is of the text: readers are counted
_RATING = re.compile(
    r"[★☆⭐🌟✩✭\s]*\d?(?:[.,]\d{1,2})?(?:\s?/\s?(?:5|10))?\s*[(（]\s?\d[\d.,]*\s?[^\W\d]{0,14}[)）]",
)
_LONGEST = 40  # code points of a rating
_EDITED = frozenset({"edit", "_edit"})
_DOCUMENTS = frozenset({"md", "mdx", "rst", "adoc", "txt", "html"})


def offered(units: Sequence[Unit], reading: Reading) -> Mapping[Span, SetAside]:
    """Such lines of a page, by their spans, and why."""
    shown = [unit for unit in units if unit.text or unit.linked]
    host = host_of(reading, shown)
    found: dict[Span, SetAside] = {}
    for unit in shown:
        if unit.kept or unit.heads:
            continue
        why = (
            _sold(unit, host)
            or _kept(unit, host)
            or _rated(unit)
            or _edited(unit)
            or _priced(unit, host)
        )
        if why is not None:
            found[unit.span] = SetAside(span=unit.span, reason=why[0], evidence=why[1])
    blocks = [(part, tuple(run)) for part, run in groupby(shown, key=lambda unit: unit.part)]
    boxes = [block for part, block in blocks if part is not None]
    for block in (*boxes, *_apart(shown)):
        if _gives(block, host):
            told = "offers something of the site's, over the button that gives it"
            found |= {
                u.span: SetAside(span=u.span, reason="advertisement", evidence=told) for u in block
            }
    return found


def _apart(units: Sequence[Unit]) -> Iterator[Sequence[Unit]]:
    """Each line set strong, a paragraph by itself, with what stands down to a link alone near under
    it, each a paragraph as well; and each small heading, with such lines in whatever paragraphs."""
    for i, unit in enumerate(units):
        plain = not (unit.part or unit.item or unit.links)
        if not (plain and unit.text and (_is_strong(unit) or unit.heads >= _SMALL)):
            continue
        if 0 < unit.heads < _SMALL:
            continue
        for j in range(i + 1, min(len(units), i + _PITCHES + 1)):
            if (units[j].part and not unit.heads) or units[j].heads or units[j].item:
                break
            if units[j].linked and units[j].links:
                yield units[i : j + 1]
                break


def _links(unit: Unit) -> list[Link]:
    return [each for each in walk(unit.inlines) if isinstance(each, Link)]


def _sold(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """`[![Pumps](https://ads.example.org/p.gif)](https://ads.example.org/c?id=3)`: a banner, whose
    host says what it is."""
    links = _links(unit)
    if not (unit.linked and links) or unit.item:
        return None
    shows = [each for each in walk(unit.inlines) if isinstance(each, Image)]
    told = all(sells(link.target) for link in links) and bool(shows)
    return ("advertisement", "is a banner, by where it leads") if told else None


def _kept(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """`[Print](https://example.org/print/22) [Save](https://example.org/favorites/add/22)`."""
    links = _links(unit)
    plain = unit.linked and not unit.item and bool(host) and bool(links)
    if not plain or any(isinstance(each, Image) for each in walk(unit.inlines)):
        return None
    short = all(len(plain_text((each,)).split()) <= _WORDS for each in links)
    paths = [set(path_of(each.target)) for each in links if is_home(each.target, host)]
    whole = all(name_of(each.target) for each in links)
    if not (short and whole) or CLOSED.search(unit.text):
        return None
    served = [bool(path & (_PRINTED | _KEPT)) for path in paths]
    said = [interface_of(folded(plain_text((each,))).casefold()).share for each in links]
    alone = len(served) == len(links) and all(served) and max(said) >= _MOSTLY
    return (
        ("share-bar", "leads to the page in print, or to a list of favourites") if alone else None
    )


def _rated(unit: Unit) -> tuple[Reason, str] | None:
    """`★★★★★ 4,8 (63 avis)`: what readers think of the page, in stars and how many they are."""
    stars = len(_STARS.findall(unit.text))
    plain = not (unit.item or unit.links) and stars >= _STARRED and len(unit.text) <= _LONGEST
    told = plain and _RATING.fullmatch(unit.text) is not None
    return ("counter", "counts what readers think of the page, in stars") if told else None


def _edited(unit: Unit) -> tuple[Reason, str] | None:
    """`[Edit this page](https://github.com/a/b/edit/main/docs/c.md)`: where its source is kept."""
    links = _links(unit)
    if len(links) != 1 or not unit.linked or len(unit.text.split()) > _WORDS:
        return None
    path = path_of(links[0].target)
    files = bool(path) and path[-1].rpartition(".")[2] in _DOCUMENTS
    said = words_of(folded(unit.text))
    told = files and bool(_EDITED & set(path[:-1])) and said is not None
    return ("navigation", "leads to where the page is edited") if told else None


def _priced(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """`**Did you like it?** Help us with a [subscription](https://example.org/abo) for 5 € a
    month.`: an appeal in a few words, which leads to where the site is subscribed to."""
    links = _links(unit)
    shown = [each for each in unit.inlines if plain_text((each,)).strip()]
    first = shown[0] if shown else None
    if len(links) != 1 or unit.item or len(unit.text) > _PITCH or not host:
        return None
    strong = isinstance(first, Styled) and first.style == "strong"
    # "Admission:" is the text's, whatever members pay
    called = first is not None and strong and plain_text((first,)).strip()[-1:] in "?!？！"
    path = path_of(links[0].target)
    leads = bool(path) and path[-1] in _SUBSCRIBED and is_home(links[0].target, host)
    if not (called and leads and name_of(links[0].target) and _PRICE.search(unit.text)):
        return None
    return "paywall", "asks to subscribe, with what it costs"


def _gives(block: Sequence[Unit], host: str) -> bool:
    """Whether a paragraph is a head set strong, a few words and, as its last line, a button that
    leads to what the site gives for an address, or to its letters."""
    first, last = block[0], block[-1]
    links = _links(last)
    if not (1 < len(block) <= _PITCHES + 1 and last.linked and len(links) == 1 and host):
        return False
    if any(unit.kept or len(unit.text) > _PITCH for unit in block):
        return False
    if not (_is_strong(first) or first.heads):
        return False
    if any(unit.links for unit in block[:-1]) or sum(map(is_running, block)) > 1:
        return False
    key = folded(last.text)
    said, face = words_of(key), interface_of(key.casefold())
    pressed = (said is not None and said.weight >= WEAK) or face.share >= _MOSTLY
    pressed = pressed or (len(block) > 2 and len(last.text.split()) <= _BUTTON)
    path = set(path_of(links[0].target))
    given = bool(path & _GIVEN) or takes_orders(links[0].target)
    return pressed and given and is_home(links[0].target, host)


def _is_strong(unit: Unit) -> bool:
    styled = [each for each in unit.inlines if plain_text((each,)).strip()]
    return all(isinstance(each, Styled) and each.style == "strong" for each in styled)
