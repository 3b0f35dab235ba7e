"""What every page has: head, masthead, foot, and the small values pages are put together from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from urllib.parse import quote, urlsplit

from markupsafe import Markup

from glossator.html.blocks import children_html
from glossator.html.links import relative
from glossator.html.setting import Setting
from glossator.html.views import Blocks
from glossator.model.annotations import Annotated
from glossator.model.documents import Metadata
from glossator.model.site import Site, Target
from glossator.model.trees import Link, Source, WikiLink
from glossator.readers.markdown.reader import read_blocks
from glossator.text import folded

_FEW_PAGES = 9  # pages that are all linked to from each other
Resolve = Callable[[Link | WikiLink], Target]

_DESCRIPTION = 200  # code points; what search engines show of a description


@dataclass(frozen=True, slots=True, kw_only=True)
class NavItem:
    """An entry of the masthead, `href` relative to its page. `current` is `page` on its own page,
    `true` on one that it lists."""

    label: str
    href: str
    current: Literal["", "page", "true"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Head, masthead and foot of one page. `root` leads from the page to the site's root and ends
    in a slash (empty at the root itself), `path` from there to the page. `public` is the root's
    public address; it, `canonical` and `feed` are empty without a `base_url`."""

    site_title: str
    language: str
    root: str
    path: str
    title: str
    nav: tuple[NavItem, ...]
    footer: Markup
    home: bool = False
    description: str = ""
    public: str = ""
    canonical: str = ""
    robots: str = ""
    feed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words of the apparatus: plain, `strong`, the owner's (`owner`), as `code`, or a link."""

    text: str
    href: str = ""
    external: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing known of a source: a term and the lines that say it."""

    term: str
    lines: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLink:
    """One of several pages of the same thing; without `href` a gap."""

    label: str
    href: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeCount:
    """A theme as a list names it: how many passages, and where they are."""

    title: str
    slot: int
    count: int
    href: str
    id: str = ""


def frame(
    site: Site,
    path: str,
    title: str,
    *,
    description: str = "",
    robots: str = "",
    root: str | None = None,
    feed: str = "feed.xml",
) -> Frame:
    """The frame of the page at `path`. `root` overrides the way to the site's root; `feed` is the
    path of what tells news of the page."""
    config = site.config
    way = "../" * path.count("/") if root is None else root

    def item(label: str, target: str) -> NavItem:
        listed = path.startswith(target.removesuffix("index.html")) and "/" in target
        current: Literal["", "page", "true"] = (
            "page" if target == path else "true" if listed else ""
        )
        return NavItem(label=label, href=way + quote(target), current=current)

    nav = [item("Library", "index.html")]
    for name in config.nav:
        if name == "themes" and site.themes:
            nav.append(item("Themes", "themes/index.html"))
        if name == "people" and site.people.persons:
            nav.append(item("People", "people/index.html"))
        if name == "notes" and (site.strays or any(each.notes for each in site.documents)):
            nav.append(item("Notes", notes_path()))
        nav += [
            item(_label(page.slug), f"pages/{page.slug}.html")
            for page in site.pages
            if page.slug == name
        ]
    address = "" if path == "index.html" else quote(path)
    return Frame(
        site_title=config.title,
        language=config.language,
        root=way,
        path=path,
        title=title if title == config.title else f"{title} · {config.title}",
        nav=tuple(nav),
        home=path == "index.html",
        description=shortened(description, _DESCRIPTION),
        public=config.base_url,
        canonical=f"{config.base_url}/{address}" if config.base_url else "",
        robots="noindex" if robots == "noindex" else "",
        feed=way + quote(feed) if config.base_url else "",
        footer=_footer(config.footer),
    )


@lru_cache(maxsize=4)
def _footer(markdown: str) -> Markup:
    """The owner's footer, the same on every page: its links are addresses outside the site."""
    if not markdown:
        return Markup("")
    reading = read_blocks(Source(path="footer.md", site_path="", text=markdown))
    setting = Setting(page="", resolve=_outside, seconds=lambda moment: moment.seconds)
    return children_html(reading.blocks, Blocks(setting=setting, passages={}))


def _outside(link: Link | WikiLink) -> Target:
    address = link.target if isinstance(link, Link) else ""
    return Target(href=address, external=True, resolved=bool(address))


def _label(slug: str) -> str:
    """What the masthead calls a page: `About`, whatever its title."""
    words = slug.replace("-", " ")
    return words[:1].upper() + words[1:]


def absolute_root(site: Site) -> str:
    """The site's root as a path on its host, for a page that is served at any depth."""
    return urlsplit(site.config.base_url).path.rstrip("/") + "/"


def shortened(text: str, limit: int) -> str:
    """`text` on one line, at most `limit` code points, cut at a word with an ellipsis."""
    words = " ".join(text.split())
    if len(words) <= limit:
        return words
    head = words[:limit]
    return (head.rsplit(" ", 1)[0] if " " in head else head).rstrip(" ,;:–—") + "…"


def other_language(site: Site, metadata: Metadata) -> str:
    """A document's language, where it is not that of the site's own words; else empty."""
    return "" if metadata.language == site.config.language else metadata.language


def direction(metadata: Metadata) -> Literal["", "ltr", "rtl"]:
    """Which way a document's text runs: as its edition says, else as its language is written;
    empty for the way of the site."""
    if metadata.dir:
        return metadata.dir
    return "rtl" if metadata.language.split("-")[0].lower() in _RIGHT_TO_LEFT else ""


_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def document_path(slug: str) -> str:
    """The page of a document, from the site's root."""
    return f"read/{slug}.html"


def theme_path(slug: str, page: int = 1) -> str:
    """A page of a theme, from the site's root."""
    return f"themes/{slug}.html" if page == 1 else f"themes/{slug}-{page}.html"


def theme_place(site: Site, theme: str, document: str, passage: str = "") -> str:
    """Where a document, or one passage of it, stands on the pages of a theme."""
    page = site.theme_pages.get((theme, document), 1)
    place = place_on_theme_page(document, passage) if passage else document
    return f"{theme_path(theme, page)}#{place}"


def notes_path(page: int = 1) -> str:
    """A page of the notes, from the site's root."""
    return "notes.html" if page == 1 else f"notes-{page}.html"


def notes_place(site: Site, document: str, note: str = "") -> str:
    """Where the notes on a document, or one of them, stand on the notes' pages."""
    page = site.note_pages.get(document, 1)
    return f"{notes_path(page)}#{document}" + (f"/{note}" if note else "")


def person_path(slug: str) -> str:
    """The page of a person, from the site's root."""
    return f"people/{slug}.html"


def place_on_theme_page(document: str, passage: str) -> str:
    """The id a passage has on a theme's page: no slug holds a slash, so none can be another's."""
    return f"{document}/{passage}"


def page_links(path: str, paths: Sequence[str]) -> tuple[PageLink, ...]:
    """The way between the pages of something long: all of a few; else the first, the last and
    those beside `path`, with a gap (no `href`) for the others. Nothing for one page."""
    if len(paths) < 2:
        return ()
    here = paths.index(path)
    near = {0, len(paths) - 1, *range(here - 2, here + 3)}
    links: list[PageLink] = []
    for place, each in enumerate(paths):
        if place in near or len(paths) <= _FEW_PAGES:
            href = relative(path, each)
            links.append(PageLink(label=str(place + 1), href=href, current=place == here))
        elif links[-1].href:
            links.append(PageLink(label="…"))
    return tuple(links)


def theme_counts_here(
    site: Site, annotated: Annotated, page: str, counts: dict[str, int]
) -> tuple[ThemeCount, ...]:
    """The themes of a document with its own counts, in the owner's order."""
    return tuple(
        ThemeCount(
            title=theme.title,
            slot=theme.slot,
            count=counts[theme.slug],
            href=relative(page, theme_place(site, theme.slug, annotated.slug)),
            id=f"_t-{theme.slug}",
        )
        for theme in site.themes
        if theme.slug in counts
    )


def number(value: int) -> str:
    """`12,560`, as English sets figures."""
    return f"{value:,}"


def counted(value: int, singular: str, plural: str = "") -> str:
    """`1 note`, `2 notes`."""
    return f"{number(value)} {singular if value == 1 else plural or singular + 's'}"


def date_words(date: str) -> str:
    """An ISO date or part of one in words; square brackets round it are kept."""
    if date.startswith("[") and date.endswith("]"):
        return f"[{date_words(date[1:-1])}]"
    parts = date.split("T")[0].split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3:
        return folded(date)
    month = int(parts[1]) if len(parts) > 1 else 0
    if len(parts) == 1 or not 1 <= month <= 12:
        return date
    day = f"{int(parts[2])} " if len(parts) == 3 else ""
    return f"{day}{_MONTHS[month - 1]} {parts[0]}"


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
