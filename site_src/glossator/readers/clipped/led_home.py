"""What the addresses say of lines that lead about the page itself or to what its site sells and
offers besides: links over a menu, lists of places in the page, advertised jobs."""

import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Image, Link, Span, walk
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.units import Unit, begins_text

# places of a page that are no text: "#nav", "#main-content"
_PLACES = re.compile(
    r"(?:skip(?:-?(?:to|link))?-?)?(?:nav(?:igation|bar)?|main|(?:main-?)?content|primary|menu|footer"
    r"|page-?content|inhalt|hauptinhalt|contenu|contenido|conteudo|contenuto|inhoud|innehall)",
    re.IGNORECASE,
)
# parts of a name under which a site keeps what it sells and lists besides: "jobs.example.org"
_MARKETS = frozenset({
    "job", "jobs", "jobboard", "jobboerse", "stellen", "stellenmarkt", "karriere", "career",
    "careers", "emploi", "emplois", "empleo", "empleos", "lavoro", "vagas", "vacatures", "praca",
    "shop", "store", "boutique", "tienda", "negozio", "loja", "winkel", "abo", "abos", "subscribe",
    "suscripciones", "abonnement", "deals", "angebote", "gutscheine", "coupons", "anzeigen",
    "kleinanzeigen", "classifieds", "annonces", "immo", "immobilien",
})  # fmt: skip
_FEWEST = 3  # lines of a list of places, and of what a market lists


def led_home(units: Sequence[Unit], reading: Reading) -> Mapping[Span, SetAside]:
    """The lines that are nothing but such links, by their spans, and why."""
    shown = [unit for unit in units if unit.text or unit.linked]
    own = next((f.value for f in reading.fields if f.name == "url" and "://" in f.value), "")
    host = host_of(reading, shown)
    begin = next((i for i, unit in enumerate(shown) if begins_text(unit)), 0)
    found: dict[int, tuple[Reason, str]] = {}
    for i, unit in enumerate(shown[:begin]):
        if _is_place(unit, own):
            found[i] = ("navigation", "leads to another place of the page, over the text")
    for run in _runs(shown):
        targets = [_target(shown[i]) for i in run]
        listed = all(shown[i].item for i in run)
        if listed and len(run) >= _FEWEST and all(_is_in_page(each, own) for each in targets):
            why = "lists places of the page"
            found |= {i: ("navigation", why) for i in run}
        elif listed and own and own in targets and all(_is_part(each, own) for each in targets):
            why = "lists the pages that the text stands on"
            found |= {i: ("navigation", why) for i in run}
        elif sum(_is_market(each, own, host) for each in targets) >= _FEWEST:
            why = "leads to what the site offers besides, one of several"
            found |= {
                i: ("advertisement", why)
                for i, target in zip(run, targets, strict=True)
                if _is_market(target, own, host)
            }
    return {
        shown[i].span: SetAside(span=shown[i].span, reason=reason, evidence=why)
        for i, (reason, why) in found.items()
    }


def _runs(units: Sequence[Unit]) -> Iterator[Sequence[int]]:
    """The lines one under the other that are each nothing but one link in words."""
    run: list[int] = []
    for i, unit in enumerate(units):
        if _target(unit) and (not run or unit.item == units[run[-1]].item):
            run.append(i)
            continue
        yield run
        run = [i] if _target(unit) else []
    yield run


def _target(unit: Unit) -> str:
    """Where the only link of a line of nothing but links leads; empty if there is none such."""
    links = [each for each in walk(unit.inlines) if isinstance(each, Link)]
    shows = any(isinstance(each, Image) for each in walk(unit.inlines))
    plain = unit.linked and unit.text and not (unit.kept or unit.heads or shows)
    return links[0].target if plain and len(links) == 1 else ""


def _is_place(unit: Unit, own: str) -> bool:
    target = _target(unit)
    page, _, place = target.partition("#")
    at_home = not page or (bool(own) and own.startswith(page))
    return bool(at_home and _PLACES.fullmatch(place))


def _is_in_page(target: str, own: str) -> bool:
    page, mark, place = target.partition("#")
    return bool(mark and place) and (not page or page == own.partition("#")[0])


def _is_part(target: str, own: str) -> bool:
    """Whether an address is that of the page, or that with a number behind it."""
    stem, dot, suffix = own.rpartition(".")
    if "/" in suffix or not dot:
        stem, suffix = own.rstrip("/"), ""
    if not target.startswith(stem):
        return False
    rest = target.removeprefix(stem).removesuffix(f".{suffix}" if suffix else "").rstrip("/")
    return _NUMBER.fullmatch(rest) is not None


_NUMBER = re.compile(r"(?:(?:[-/?&_.]|page|seite|p|pagina|=)*\d{1,2})?", re.IGNORECASE)


def _is_market(target: str, own: str, host: str) -> bool:
    """Whether an address is of another house of the site `host` than the page is, a market."""
    try:
        name, page = urlsplit(target).hostname or "", urlsplit(own).hostname or ""
    except ValueError:
        return False
    known = bool(own and host) and is_home(target, host)
    return known and name != page and name.partition(".")[0] in _MARKETS
