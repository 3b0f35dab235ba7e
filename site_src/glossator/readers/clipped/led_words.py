"""Lines with links that lead to what is no text, though a few words stand beside these: tags behind
a word, a question over its buttons, the way to a page, a pitch with the jobs of whose site it
is."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from urllib.parse import parse_qs, urlsplit

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Image, Link, Span, plain_text, walk
from glossator.readers.clipped.addresses import is_tag, path_of
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.served import shares
from glossator.readers.clipped.units import Unit, begins_text, is_picture, is_running
from glossator.readers.clippings.prose import CLOSED
from glossator.readers.clippings.vocabulary import interface_of
from glossator.text import folded

_LABEL = 2  # words before the first of several tags: "Tagged", "Filed under"
_ANSWERS = 2  # buttons under a question
_QUESTION = 60  # code points of one
_TRAIL = 2  # links of the way to a page
_HERE = 60  # code points of the page it leads to, behind them
_RETRIEVED = 6  # words before the address of a state of a page
_ROW = 3  # links in a row of sections
_BESIDE = 2  # words beside these
_PITCH = 160  # code points of what stands before a link to jobs
_JOBS = frozenset({
    "jobs", "job", "careers", "career", "karriere", "stellen", "stellenangebote", "hiring",
    "join-us", "work-with-us", "carrieres", "carrières", "recrutement", "emplois", "empleo",
    "trabaja-con-nosotros", "lavora-con-noi", "carriere", "carreiras", "vagas", "vacatures",
    "werken-bij", "jobb", "karriär", "praca", "kariera", "kariéra", "vacancies", "open-roles",
    "openings", "recruit", "recruiting", "saiyo",
})  # fmt: skip
_BASKETS = frozenset({
    "cart", "basket", "shopping-list", "warenkorb", "einkaufsliste", "panier", "carrito",
    "carrello", "carrinho", "winkelwagen", "winkelmand", "kundvagn", "varukorg", "koszyk", "kosik",
})  # fmt: skip
_ARROW = re.compile(r"[→»›➔➜↗>]\s*$")


def led_words(units: Sequence[Unit], reading: Reading) -> Mapping[Span, SetAside]:
    """Such lines of a page, by their spans, and why."""
    shown = [unit for unit in units if unit.text or unit.linked]
    host = host_of(reading, shown)
    own = {field.value.partition("#")[0] for field in reading.fields if field.name == "url"}
    begin = next((i for i, unit in enumerate(shown) if begins_text(unit)), 0)
    found: dict[Span, SetAside] = {}
    for i, unit in enumerate(shown):
        if unit.kept or unit.heads or not unit.links:
            continue
        why = (
            _tagged(unit, host)
            or _retrieved(unit, host)
            or _asked(unit, own)
            or _shared(unit, host)
            or _pitched(unit, host)
            or _sold(unit, host)
        )
        if why is None and i < begin and host:
            why = _way(unit, host) or _row(unit, host)
        if why is None and (i < begin or all(_is_bare(each) for each in shown[i:])):
            why = _logo(unit, host)
        if why is not None:
            found[unit.span] = SetAside(span=unit.span, reason=why[0], evidence=why[1])
    return found


def _links(unit: Unit) -> list[Link]:
    return [each for each in unit.inlines if isinstance(each, Link)]


def _beside(unit: Unit) -> tuple[str, str, str]:
    """The words before the first link, between the links and behind the last."""
    at = [i for i, each in enumerate(unit.inlines) if isinstance(each, Link)]
    if not at:
        return unit.text, "", ""
    rest = [each for each in unit.inlines[at[0] : at[-1]] if not isinstance(each, Link)]
    over, under = unit.inlines[: at[0]], unit.inlines[at[-1] + 1 :]
    return plain_text(over).strip(), plain_text(tuple(rest)).strip(), plain_text(under).strip()


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def _tagged(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """`Tagged [sqlite](…/tags/sqlite/) [databases](…/tags/databases/)`."""
    before, between, behind = _beside(unit)
    links = _links(unit)
    few = 0 < len(before.split()) <= _LABEL and not _has_words(between + behind)
    if not few or not all(is_home(each.target, host) and is_tag(each.target) for each in links):
        return None
    return "tags", "leads to what the site files under a word"


def _retrieved(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """`Retrieved from "https://…&oldid=203"`: where a wiki says which state of a page was read."""
    before, _, behind = _beside(unit)
    links = _links(unit)
    few = len(before.split()) <= _RETRIEVED and not _has_words(behind)
    if len(links) != 1 or not few or "oldid" not in parse_qs(_query(links[0].target)):
        return None
    return ("site-notice", "says whence the page is") if is_home(links[0].target, host) else None


def _query(target: str) -> str:
    try:
        return urlsplit(target).query
    except ValueError:
        return ""


def _asked(unit: Unit, own: Collection[str]) -> tuple[Reason, str] | None:
    """`Was this useful? [Yes](#) [No](#)`: what is pressed leads nowhere."""
    before, between, behind = _beside(unit)
    links = _links(unit)
    asks = before[-1:] in "?？؟" and before and len(before) <= _QUESTION
    if not asks or len(links) < _ANSWERS or _has_words(between + behind):
        return None
    if not all(_is_pressed(each.target, own) for each in links):
        return None
    return "form", "is a question over buttons"


def _is_pressed(target: str, own: Collection[str]) -> bool:
    page, mark, place = target.partition("#")
    return target.startswith("javascript:") or (bool(mark) and not place and page in {"", *own})


def _shared(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """A line of nothing but a link that says in its address that it shares the page."""
    links = _links(unit)
    if not (unit.linked and host and links) or any(map(is_picture, links)):
        return None
    if all(shares(each.target) for each in links):
        return "share-bar", "leads to where the page is shared"
    asked = [parse_qs(_query(each.target)) for each in links if _is_whole(each.target)]
    if len(asked) < len(links) or not all(
        "share" in q or "share" in q.get("action", ()) for q in asked
    ):
        return None
    return "share-bar", "leads to where the page is shared"


def _is_whole(target: str) -> bool:
    try:
        return bool(urlsplit(target).netloc)
    except ValueError:
        return False


def _pitched(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """`We build clocks. [See open roles →](https://example.org/careers)`: a few words and, as their
    last, a button for the jobs of whose site it is."""
    before, _, behind = _beside(unit)
    links = _links(unit)
    if len(links) != 1 or unit.item or not (0 < len(before) <= _PITCH) or _has_words(behind):
        return None
    path = path_of(links[0].target)
    jobs = any(part in _JOBS for part in path) and bool(host) and _is_whole(links[0].target)
    face = interface_of(folded(plain_text((links[0],))).casefold())
    pressed = bool(_ARROW.search(unit.text)) or face.share > 0
    apart = bool(CLOSED.search(before))  # the button is no word of a sentence
    if not (jobs and pressed and apart and is_home(links[0].target, host)):
        return None
    return "advertisement", "leads to the jobs of whose site it is"


def _sold(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """`[Add all to the list](https://example.org/cart/add?id=3) [Ask](https://example.org/ask)`: a
    line of nothing but links of the site, one of which puts something into a basket."""
    targets = [each.target for each in _links(unit)]
    plain = unit.linked and not (unit.item or unit.pictures) and bool(host)
    if not plain or not all(is_home(each, host) and _is_whole(each) for each in targets):
        return None
    sold = any(_BASKETS & set(path_of(each)) for each in targets)
    return ("advertisement", "puts something into a basket of the site's") if sold else None


def _way(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """`[Start](https://example.org/)[Life](https://example.org/life/)Gardens`, over the text: each
    link leads further down, and behind them stands at most where the page is."""
    before, between, behind = _beside(unit)
    links = _links(unit)
    if len(links) < _TRAIL or _has_words(before + between) or len(behind) > _HERE:
        return None
    paths = [path_of(each.target) for each in links]
    down = not paths[0] and all(b[: len(a)] == a != b for a, b in pairwise(paths))
    if not down or CLOSED.search(behind) or not all(is_home(each.target, host) for each in links):
        return None
    return "navigation", "is the way from the site's home to the page"


def _row(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """A row of sections of the site over the text, a word or two beside them."""
    words = " ".join(_beside(unit))
    links = _links(unit)
    if len(links) < _ROW or len(words.split()) > _BESIDE or CLOSED.search(words.strip()):
        return None
    if not all(is_home(each.target, host) and len(path_of(each.target)) <= 1 for each in links):
        return None
    return "navigation", "is a row of links to sections of the site, above the text"


def _logo(unit: Unit, host: str) -> tuple[Reason, str] | None:
    """A picture, or the address of one, that leads to the home of the site."""
    links = _links(unit)
    if not (host and unit.linked and len(links) == 1 and _is_whole(links[0].target)):
        return None
    shows = any(isinstance(each, Image) for each in walk(links[0].children))
    named = re.fullmatch(r"https?://\S+\.(?:svg|png|jpe?g|gif|webp)", unit.text)
    leads = is_home(links[0].target, host) and not path_of(links[0].target)
    if not leads or not (shows or named) or _query(links[0].target):
        return None
    return "navigation", "is a picture that leads to the home of the site"


def _is_bare(unit: Unit) -> bool:
    return not is_running(unit)
