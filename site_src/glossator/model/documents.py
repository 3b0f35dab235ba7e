"""A document: a source as its reader found it, and as its edition has it."""

from dataclasses import dataclass
from typing import Literal

from glossator.model.trees import Block, FootnoteRef, Guess, Source, Span

Genre = Literal["article", "interview", "video-note", "transcript", "note"]


GENRES: tuple[Genre, ...] = ("article", "interview", "video-note", "transcript", "note")


Reason = Literal[
    "second-copy",
    "repeated-title",
    "repeated-byline",
    "share-bar",
    "image-credit",
    "site-notice",
    "related-links",
    "form",
    "newsletter",
    "advertisement",
    "navigation",
    "counter",
    "cookie-notice",
    "paywall",
    "tags",
    "owner",
]


REASONS: tuple[Reason, ...] = (
    "second-copy", "repeated-title", "repeated-byline", "share-bar", "image-credit",
    "site-notice", "related-links", "form", "newsletter", "advertisement", "navigation",
    "counter", "cookie-notice", "paywall", "tags", "owner",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class MetadataField:
    """A stretch of the source that states metadata: `name` is a key of `Metadata` (or the
    front matter's own key, if it is none of ours), `value` what it says, `span` where; `guess` if
    nothing in the source marks it as that."""

    name: str
    value: str
    span: Span
    guess: Guess | None = None


MarkupKind = Literal[
    "delimiter",  # punctuation alone: `**`, `>`, `|`, `---`, `[[`
    "list-mark",  # `1.`, `a)`, `•`
    "tag",  # an HTML tag or entity-free raw HTML
    "destination",  # of a link or image, with its title; a reference definition
    "label",  # a timestamp's label, a speaker's label, a footnote's label, a callout's type
    "key",  # a front-matter key and its punctuation
    "info",  # the words after a code fence, or in the bar over a copied piece of code
    "block-id",  # ` ^id`
    "dropped-tag",  # HTML the allow-list refuses: its tag shows nowhere, its text stays
    "comment",  # of front matter: private, as the owner wrote it to themselves
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """Characters of the source that say how and not what."""

    span: Span
    kind: MarkupKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A stretch of the source left out of the reading text. `evidence` says in words what spoke
    for it. `differs` is the text of the first copy where a second copy says something else."""

    span: Span
    reason: Reason
    evidence: str
    differs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """A voice of a document: `key` is the letters shown (`MZ`), unique in it. The one who asks
    has `asks` set."""

    key: str
    name: str
    asks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reader made of a source: each non-space character of it is in exactly one of blocks,
    fields, markup, set_aside and private. `apart` has the blocks whose words are set aside, where
    the source says which words are one: `keep:` brings them back as they are.

    A title, standfirst, byline or source line is a field (`title`, `subtitle`, `author`, …), an
    author each. `decided` says why this reader: one phrase for the build's log and "About this
    source".
    """

    source: Source
    reader: str
    decided: str
    genre: Genre
    blocks: tuple[Block, ...]
    fields: tuple[MetadataField, ...] = ()
    markup: tuple[Markup, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    apart: tuple[Block, ...] = ()
    private: tuple[Span, ...] = ()  # comments: accounted for by place and size only
    speakers: tuple[Speaker, ...] = ()
    language: str = ""  # found in the text or stated by it, BCP 47; empty: not known
    draft: bool = False
    title_notes: tuple[FootnoteRef, ...] = ()  # what its title refers to
    read_to: int | None = None  # where a source too long to be read whole goes on as plain words

    @property
    def hidden(self) -> tuple[Span, ...]:
        """What is shown nowhere, in order: private words and the comments of front matter."""
        comments = (markup.span for markup in self.markup if markup.kind == "comment")
        return tuple(sorted((*self.private, *comments)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words that say a place by what stands there; `prefix` and `suffix` are a few words before
    and after, to tell equal ones apart."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """From the beginning of one quote to the end of another."""

    start: Quote
    end: Quote


Rights = Literal["full", "excerpts", "private"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known of a document, the edition's word before the source's. Empty: not known.

    Dates are ISO dates or parts of one; in square brackets what the owner knows from elsewhere,
    with its `basis`. `length` is seconds (0: not known). `video` is an 11-character YouTube id.
    """

    title: str
    subtitle: str = ""
    short: str = ""
    genre: Genre = "article"
    author: tuple[str, ...] = ()
    publisher: str = ""
    via: str = ""
    published: str = ""
    basis: str = ""
    url: str = ""
    based_on: str = ""
    accessed: str = ""
    archived: str = ""
    added: str = ""
    key: str = ""
    language: str = ""
    dir: Literal["", "ltr", "rtl"] = ""
    description: str = ""
    aliases: tuple[str, ...] = ()
    video: str = ""
    length: int = 0
    timestamps: Literal["h:mm:ss", "mm:ss"] = "h:mm:ss"
    hours: tuple[int, ...] = ()  # where, with mm:ss, moments stand that are H:MM:SS all the same
    rights: Rights = "full"
    robots: Literal["index", "noindex"] = "noindex"
    typography: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """A field the source states and the owner's edition replaces."""

    field: str
    source: str
    edition: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A range of a document's reading text by leaves: `span.start` of the first and last leaf, and
    offsets in code points of their plain texts."""

    first: int
    start: int
    last: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedAssignment:
    """A stretch the owner puts under `theme` (or refuses it), found in the text. `line` is that of
    the edition in which it is said (0: in none); `note` the id of the note that says it, if one
    does."""

    theme: str
    place: Place
    reason: str
    line: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A source as understood: reading + edition. `blocks` carry speakers, voices and the owner's
    headings; `speakers` in order of their first turn; `labelled_by` says whose the labels are."""

    slug: str
    reading: Reading
    metadata: Metadata
    blocks: tuple[Block, ...]
    set_aside: tuple[SetAside, ...]
    speakers: tuple[Speaker, ...] = ()
    labelled_by: Literal["", "source", "edition"] = ""
    replaced: tuple[Replaced, ...] = ()
    assigned: tuple[PlacedAssignment, ...] = ()
    refused: tuple[PlacedAssignment, ...] = ()
    gone: tuple[str, ...] = ()
    redact: tuple[str, ...] = ()

    @property
    def source(self) -> Source:
        return self.reading.source
