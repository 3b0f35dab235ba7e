"""What stands where a document was published and is not any more: the way on, or that it is
gone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from glossator.html.arrival import Tongues
from glossator.html.links import relative
from glossator.model.site import FormerDocument, Site
from glossator.pages.frame import Frame, document_path, frame, shortened
from glossator.pages.signs import sign_lines

_TITLE = 200  # code points


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedPage:
    """A page that sends on to `href`, the fragment of its own address kept: `was` and `now` are
    both paths from the site's root. At its `signs` something else stood before."""

    path: str
    frame: Frame
    was: str
    now: str
    href: str
    signs: tuple[Markup, ...]
    template: str = "moved.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedPage:
    """A page that says what stood there; of a document that is `withheld` nothing is told."""

    path: str
    frame: Frame
    withheld: bool
    title: str
    passages: int
    signs: tuple[Markup, ...]
    template: str = "removed.html"


def former_pages(site: Site) -> Iterator[MovedPage | RemovedPage]:
    """A page for each address at which a document was published once."""
    return (_former_page(site, former) for former in site.former)


def _former_page(site: Site, former: FormerDocument) -> MovedPage | RemovedPage:
    path = document_path(former.slug)
    signs = sign_lines(site, former.signs, path, Tongues())
    if former.state == "moved":
        now = document_path(former.now)
        own = frame(site, path, "This document has a new name", robots="noindex")
        return MovedPage(
            path=path,
            # Which of two addresses counts: the page there says it of itself as well.
            frame=replace(own, canonical=frame(site, now, "").canonical),
            was=path,
            now=now,
            href=relative(path, now),
            signs=signs,
        )
    withheld = former.state == "withheld"
    title = "No longer published" if withheld else "This document was removed"
    return RemovedPage(
        path=path,
        frame=frame(site, path, title, robots="noindex"),
        withheld=withheld,
        title=shortened(former.title, _TITLE),
        passages=former.passages,
        signs=signs,
    )
