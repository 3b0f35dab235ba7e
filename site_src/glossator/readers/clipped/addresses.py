"""What the addresses say that a line of nothing but links leads to: tags, authors, the site."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from urllib.parse import unquote, urlsplit

from glossator.model.documents import Reading, Reason, SetAside
from glossator.model.trees import Image, Link, Span, plain_text, walk
from glossator.readers.clipped.hosts import host_of, is_home
from glossator.readers.clipped.units import Unit, begins_text, is_picture
from glossator.readers.clippings.statements import is_name

# parts of a path under which a site files its pages
_TAGS = frozenset({
    "tag", "tags", "tagged", "topic", "topics", "thema", "themen", "theme", "themes", "tema",
    "temas", "temi", "label", "labels", "category", "categories", "kategorie", "kategorien",
    "categoria", "categorias", "categorie", "catégorie", "kategori", "kategoria", "rubrik",
    "rubriken", "rubrique", "rubryka", "hashtag", "schlagwort", "etiqueta", "etiquetas",
    "étiquette", "mot-cle", "trefwoord", "štítek", "stitek", "emne", "ämne", "amne",
})  # fmt: skip
# under which it files them where it is read from top to bottom
_SECTIONS = frozenset({
    "section", "sections", "sektion", "ressort", "ressorts", "bereich", "seccion", "sección",
    "secciones", "secao", "seção", "secoes", "sezione", "sezioni", "sectie", "rubriek", "rubrieken",
    "avsnitt", "avdelning", "dział", "dzial", "sekce", "channel", "kanal", "kanaal", "dossier",
    "dossiers",
})  # fmt: skip
_AUTHORS = frozenset({
    "author", "authors", "autor", "autores", "autorin", "autoren", "auteur", "auteurs",
    "autore", "autori", "autrice", "profile", "profiles", "profil", "contributors",
    "contributor", "redaktion", "redazione", "redaction", "redakcja", "staff", "journalist",
    "journalists", "skribent", "forfatter", "writer", "writers", "u",
})  # fmt: skip
# who has a number there
_MEMBERS = frozenset({
    "user", "users", "people", "member", "members", "uid", "space", "cook", "cooks", "usuario",
    "usuarios", "utente", "utenti", "membre", "membres", "mitglied", "mitglieder", "nutzer",
})  # fmt: skip
# "/wiki/Category:Lighthouses"
_CATEGORY = re.compile(
    r"(?:category|kategorie|catégorie|categoría|categoria|categorie|kategoria|kategori|kategória"
    r"|luokka|категория|категорія|κατηγορία|분류|カテゴリ|分类|分類|تصنيف|קטגוריה):",
    re.IGNORECASE,
)
_TAGLINE = 60  # code points of what a site says of itself under its name


def led_by_address(units: Sequence[Unit], reading: Reading) -> Mapping[Span, SetAside]:
    """The lines of nothing but links to what is no text, over it, in it and behind it: tags, the
    picture of who wrote it; over it also the site and its sections, and what it says of itself."""
    shown = [unit for unit in units if unit.text or unit.linked]
    host = host_of(reading, shown)
    own = {field.value.partition("#")[0] for field in reading.fields if field.name == "url"}
    begin = next((i for i, unit in enumerate(shown) if begins_text(unit)), 0)
    led: dict[int, tuple[Reason, str]] = {}
    for i, unit in enumerate(shown):
        why = _led(unit, host, own, above=i < begin) if unit.linked and not unit.kept else None
        if why is None:
            continue
        led[i] = why
        below = shown[i + 1] if i + 1 < begin else None
        if below and _is_tagline(unit, below):
            why = ("navigation", "is what a site says of itself, under its name")
            led[i + 1] = why
    return {
        shown[i].span: SetAside(span=shown[i].span, reason=why[0], evidence=why[1])
        for i, why in led.items()
        if not shown[i].item or all(j in led for j in _list_of(shown, i))
    }


def _list_of(units: Sequence[Unit], i: int) -> Iterator[int]:
    """The items of the list that line `i` is one of."""
    first = i
    while first and units[first].close and units[first - 1].item:
        first -= 1
    yield first
    for j in range(first + 1, len(units)):
        if not (units[j].item and units[j].close):
            return
        yield j


def _led(unit: Unit, host: str, own: Collection[str], *, above: bool) -> tuple[Reason, str] | None:
    links = [each for each in unit.inlines if isinstance(each, Link)]
    targets = [each.target for each in links]
    if not links or any(map(is_picture, links)) or not all(is_home(t, host) for t in targets):
        return None
    paths = [path_of(target) for target in targets]
    shows = any(isinstance(each, Image) for each in walk(unit.inlines))
    if not shows and all(map(is_tag, targets)):
        return "tags", "leads to what the site files under a word"
    if shows and len(links) == 1 and _is_author(paths[0]):
        return "repeated-byline", "is a picture that leads to the page of an author"
    near = any(target.startswith(("#", "mailto:", "tel:")) or target in own for target in targets)
    trail = len(paths) > 1 and all(b[: len(a)] == a != b for a, b in pairwise(paths))
    filed = all(_under(path, _SECTIONS) for path in paths)
    shallow = (trail or filed or all(len(path) <= 1 for path in paths)) and not (shows or near)
    if above and host and shallow and not (any(paths) and is_name(unit.text)):
        return "navigation", "leads to the site or a section of it, above the text"
    return None


def authors_linked(unit: Unit) -> Collection[str]:
    """The words of those links of a line that lead to the pages of authors."""
    links = [each for each in unit.inlines if isinstance(each, Link)]
    return {plain_text((link,)) for link in links if _is_author(path_of(link.target))}


def leads_to_author(target: str) -> bool:
    """Whether an address is of the page of an author."""
    return _is_author(path_of(target))


def _is_author(path: Sequence[str]) -> bool:
    numbered = len(path) > 1 and path[-2] in _MEMBERS and path[-1].isdigit()
    # "/users/8812/ada-lind"
    named = len(path) > 2 and path[-3] in _MEMBERS and path[-2].isdigit()
    return _under(path, _AUTHORS) or numbered or named or (len(path) == 1 and path[0][:1] == "@")


def path_of(target: str) -> list[str]:
    """The parts of the path of an address, none for the home of a site."""
    try:
        return [unquote(part).casefold() for part in urlsplit(target).path.split("/") if part]
    except ValueError:
        return []


def is_tag(target: str) -> bool:
    """Whether an address is of what a site files under a word."""
    path = path_of(target)
    return _under(path, _TAGS) or bool(path and _CATEGORY.match(path[-1]))


def _under(path: Sequence[str], names: Collection[str]) -> bool:
    """Whether a path leads to something filed under one of `names`."""
    return any(part in names for part in path[:-1])


def _is_tagline(unit: Unit, below: Unit) -> bool:
    """Whether a line right under the name of a site, in one paragraph with it, is short."""
    links = [each for each in unit.inlines if isinstance(each, Link)]
    home = len(links) == 1 and not path_of(links[0].target)
    together = unit.part is not None and unit.part == below.part
    return home and together and not (below.kept or below.links) and len(below.text) <= _TAGLINE
