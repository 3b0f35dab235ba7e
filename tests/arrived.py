"""A site in which every state of a published passage stands, made from values by hand."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from glossator import render
from glossator.model.passages import Anchored, AnchoredHeading, Former, Tombstone
from glossator.model.site import Site, Target
from glossator.model.trees import Link, WikiLink
from glossator.notes.glosses import glosses
from glossator.pages import views as pages
from glossator.themes import concordance
from sites import built


def site_with(folder: Path, slug: str, change: Callable[[Anchored], Anchored]) -> Site:
    """The site of `folder` with the addresses of one document as `change` makes them."""
    site = built(folder, pages=False).site
    assert site is not None
    documents = tuple(
        replace(each, anchored=change(each.anchored)) if each.slug == slug else each
        for each in site.documents
    )
    return replace(site, documents=documents)


def every_state(anchored: Anchored) -> Anchored:
    """Its first passages edited, divided, with another merged into them, and stones behind them."""
    first, second, third, fourth, *others = anchored.passages
    edited = replace(first, first=f"Formerly {first.text}")
    divided = replace(second, first=f"{second.text} {third.text}", rest=(third.id,))
    host = replace(
        fourth,
        formers=(Former(id="p-merged", text="Merged <words>"), Former(id="p-hidden", text="")),
    )
    return replace(
        anchored,
        passages=(edited, divided, third, host, *others),
        headings=tuple(map(_renamed, anchored.headings)),
        gone=(
            Tombstone(id="p-goneab", text="Words & <b>more</b>", near=first.id, number="134"),
            Tombstone(id="p-redact", text="", near=first.id),
            Tombstone(
                id="p-eitherx",
                text="One or the other",
                near=third.id,
                candidates=(third.id, fourth.id),
            ),
        ),
    )


def _renamed(heading: AnchoredHeading) -> AnchoredHeading:
    formers = (Former(id=f"x-{heading.id}", text=f"Joined {heading.text}"),)
    return replace(heading, first=f"Once {heading.text}", formers=formers)


def page_of(site: Site, slug: str, theme: Path | None = None) -> str:
    """The page of one document as the templates print it, its links left out."""

    def nowhere(link: Link | WikiLink, page: str) -> Target:
        return Target(href="", resolved=False)

    whole = concordance.concordance(site.documents, site.themes)
    views = pages.pages(site, whole, glosses(site, nowhere), nowhere)
    view = next(view for view in views if view.path == f"read/{slug}.html")
    return render.Theme(theme).render(view)
