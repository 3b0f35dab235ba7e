"""The owner's own pages, and the page for an address where nothing stands."""

from dataclasses import dataclass

from markupsafe import Markup

from glossator.html.blocks import block_html
from glossator.html.setting import Setting
from glossator.html.views import Blocks, HeadingView
from glossator.model.site import OwnerPage, Site
from glossator.model.trees import Block, Heading, Leaf, Timestamp, plain_text
from glossator.pages.embeds import Embed
from glossator.pages.footnotes import footnotes, own_refs
from glossator.pages.frame import Frame, Resolve, absolute_root, frame
from glossator.text import slugify


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage:
    """All that `page.html` shows: a page of the owner's."""

    path: str
    frame: Frame
    title: str
    text: tuple[Markup, ...]
    footnotes: tuple[Markup, ...] = ()
    template: str = "page.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage:
    """All that `404.html` shows; its links are absolute, for it is served at any depth."""

    frame: Frame
    path: str = "404.html"
    template: str = "404.html"


def owner_page(site: Site, page: OwnerPage, resolve: Resolve, embed: Embed) -> OwnPage:
    """A page of the owner's: its text with headings to link to, and no passages. Links lead where
    `resolve` says, embeds show what `embed` makes of them."""
    path = f"pages/{page.slug}.html"
    blocks = page.reading.blocks
    setting = Setting(page=path, resolve=resolve, seconds=_literal, footnotes=own_refs(blocks))
    shown = Blocks(setting=setting, passages={}, headings=_headings(blocks), embedded=embed)
    return OwnPage(
        path=path,
        frame=frame(site, path, page.title, description=_opening(blocks)),
        title=page.title,
        text=tuple(block_html(block, shown) for block in blocks),
        footnotes=footnotes(blocks, shown),
    )


def not_found_page(site: Site) -> NotFoundPage:
    """The page a host shows for an address it does not know."""
    return NotFoundPage(
        frame=frame(site, "404.html", "Not found", robots="noindex", root=absolute_root(site))
    )


def _opening(blocks: tuple[Block, ...]) -> str:
    """The words of the first paragraph."""
    paragraphs = (block for block in blocks if isinstance(block, Leaf))
    return next((plain_text(each.inlines) for each in paragraphs if each.kind == "paragraph"), "")


def _headings(blocks: tuple[Block, ...]) -> dict[tuple[int, str], HeadingView]:
    """An id for each heading from its words; of equal ones the later get a place in their row."""
    views: dict[tuple[int, str], HeadingView] = {}
    taken: dict[str, int] = {}
    levels: list[int] = []
    for block in blocks:
        if not isinstance(block, Heading):
            continue
        while levels and levels[-1] >= block.level:
            levels.pop()
        levels.append(block.level)
        text = plain_text(block.inlines)
        slug = slugify(text) or "section"
        taken[slug] = taken.get(slug, 0) + 1
        views[block.span.start, text] = HeadingView(
            id=slug if taken[slug] == 1 else f"{slug}_{taken[slug]}",
            level=min(len(levels) + 1, 6),
        )
    return views


def _literal(moment: Timestamp) -> int:
    return moment.seconds
