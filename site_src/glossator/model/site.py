"""A site: its documents and what its owner wrote, and the files it becomes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from glossator.model.annotations import Annotated, People, PlacedNote, Theme
from glossator.model.documents import Reading, Rights
from glossator.model.passages import Signpost


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteConfig:
    """`site.yml`, or what stands for it where there is none (`configured` False)."""

    title: str
    configured: bool
    description: str = ""
    language: str = "en"
    base_url: str = ""  # without a closing slash
    order: tuple[str, ...] = ()
    rights: Rights = "full"
    robots: Literal["index", "noindex"] = "noindex"
    publish_source: bool = True
    nav: tuple[str, ...] = ("themes", "people", "notes", "about")
    footer: str = ""
    accents: Literal["folded", "exact"] = "folded"
    line_breaks: Literal["soft", "hard"] = "soft"
    math: bool = False
    markdown_in_html: bool | None = None  # None: read so, and told
    gone: tuple[str, ...] = ()  # documents the owner says are removed, by slug


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerPage:
    """A page of the owner's own, read by the Markdown reader."""

    slug: str
    title: str
    reading: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What a note links to: the `name` of a document and what follows the `#` (`^id`, or a
    heading's words), or an `address` that may be the site's."""

    name: str = ""
    heading: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNote:
    """A note of the owner's own that is no part of the site; `name` is its file's."""

    name: str
    title: str
    links: tuple[Linked, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedIn:
    """The title of a note that cites a document, and the ids of the passages it cites (none: the
    document as a whole)."""

    title: str
    passages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """A picture, sound, film or paper beside the sources: its `path` among them, its place in the
    site, and its size in pixels, if it has one and is known."""

    path: str
    href: str
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerDocument:
    """An address at which a document was published and is not any more: it has `moved` to the name
    `now`, was `removed`, or is `withheld` by its owner. Of a removed one the ledger knows its
    `title` and how many passages it had; of one withheld nothing is told. `signs` are to what stood
    there before it."""

    slug: str
    state: Literal["moved", "removed", "withheld"]
    now: str = ""
    title: str = ""
    passages: int = 0
    signs: tuple[Signpost, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The whole library: documents in library order, themes in the owner's order, the media that
    may be linked to, and the people of the documents. `theme_pages` says on which page of a theme
    (theme, document) a document stands, where that is not the first; `former` what stands where
    documents were. `strays` are notes whose file is named after no document, `note_pages` on which
    page of the notes those of a document begin, where that is not the first; `cited` in which of
    the owner's notes elsewhere each document is, by its slug."""

    config: SiteConfig
    documents: tuple[Annotated, ...]
    themes: tuple[Theme, ...]
    pages: tuple[OwnerPage, ...]
    media: tuple[Medium, ...] = ()
    theme_pages: Mapping[tuple[str, str], int] = field(default_factory=dict)
    people: People = field(default_factory=People)
    strays: tuple[PlacedNote, ...] = ()
    note_pages: Mapping[str, int] = field(default_factory=dict)
    former: tuple[FormerDocument, ...] = ()
    cited: Mapping[str, tuple[CitedIn, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a link of a source leads: `href` from the site's root (or absolute, if `external`);
    not `resolved`: its words stand on the page without a link. `title` names what it leads to;
    `width` and `height` are a picture's, in pixels."""

    href: str
    external: bool = False
    resolved: bool = True
    title: str = ""
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """A finished file: `path` posix from the site's root, `content` its bytes."""

    path: str
    content: bytes
