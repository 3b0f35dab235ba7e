"""The values: what a source, a document, a passage, a theme and a site are.

All frozen. A stage that knows more has a type of its own; no field waits to be filled.
Offsets are half-open code-point ranges of `Source.text` as it was read, unless a docstring
says that they count in a passage's plain reading text.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, assert_never

# --- where things stand -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `start:end` of code points of `Source.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An immutable file as it was read.

    `path` is posix, relative to its sources folder, and is all that is ever published of where it
    stood; `site_path` is how messages name it (relative to the site's root). `text` is decoded,
    its newlines untouched, its byte-order mark dropped. `encoding` is the codec used.
    """

    path: str
    site_path: str
    text: str
    encoding: str = "utf-8"
    digest: str = ""  # SHA-256 of the bytes, hexadecimal


# --- inlines ----------------------------------------------------------------------------------

Style = Literal["emphasis", "strong", "strike", "mark", "sub", "sup", "kbd", "underline", "small"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words of the source. `text` is `Source.text[span]` unless an escape, entity or line end
    stands there; such a replacement has a `Text` of its own, so that offsets map inside others."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Styled:
    """Inlines under one style."""

    span: Span
    style: Style
    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code span: `text` is set as it is, and nothing in it is a link or a theme."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link the source made. `target` as written (decoded); judged and resolved later."""

    span: Span
    target: str
    children: tuple["Inline", ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WikiLink:
    """`[[target#heading|children]]`. `heading` holds what follows the first `#` (`^id` for a
    block). `children` are the words shown, of the source; `embed` for `![[…]]`."""

    span: Span
    target: str
    heading: str
    children: tuple["Inline", ...]
    embed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Timestamp:
    """A cited moment. `seconds` is the literal reading of `data` (else of `label`); the label is
    markup, not text: it stands in no plain text. `video` is the id its own link names, if any."""

    span: Span
    label: str
    seconds: int
    data: str = ""
    video: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """An image. `alt` is its words; `target` as written; `width` and `height` in pixels, if the
    text asks for them."""

    span: Span
    target: str
    alt: str = ""
    title: str = ""
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FootnoteRef:
    """A reference to the footnote `label` of the same document."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Math:
    """Mathematics as written, without its dollars."""

    span: Span
    text: str
    display: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LineBreak:
    """A break the source asked for."""

    span: Span


Inline = Text | Styled | Code | Link | WikiLink | Timestamp | Image | FootnoteRef | Math | LineBreak

# --- blocks -----------------------------------------------------------------------------------

Kind = Literal[
    "paragraph",
    "item",
    "quotation",
    "question",
    "answer",
    "callout",
    "code",
    "table",
    "figure",
    "math",
    "footnote",
]
Voice = Literal["speech", "quotation", "report"]
Origin = Literal["source", "guessed", "edition"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A block that becomes a passage. `span` runs from its first to its last character.

    `kind` is that of the nearest shape round it. `speaker` is the key of a `Speaker` of the
    document (empty: nobody speaks); `voice` whose words these are. A table keeps its cells in
    `rows` (first row the head), and `inlines` empty. Code keeps its text in one `Code` inline.
    `author_ids` are block ids the author of a note gave (`^id`), without the caret.
    """

    span: Span
    kind: Kind
    inlines: tuple[Inline, ...] = ()
    speaker: str = ""
    voice: Voice = "report"
    language: str = ""  # of code, as written after the fence
    rows: tuple[tuple[tuple[Inline, ...], ...], ...] = ()
    alignments: tuple[Literal["", "left", "center", "right"], ...] = ()
    author_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """What made a reader take a line for what the source does not mark it as, in words, and how
    sure that makes it: 0.5 where just enough speaks for it, towards 1 the more does."""

    evidence: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading. `level` 1–6. A heading of the edition has an empty span where it was put, and its
    words in one `Text` of that empty span."""

    span: Span
    level: int
    inlines: tuple[Inline, ...]
    origin: Origin = "source"
    author_ids: tuple[str, ...] = ()
    guess: Guess | None = None  # of a guessed one


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A thematic break: shape only, no words, no passage."""

    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list: `items` are `Item`s. `ordered` lists keep the number they `start` at."""

    span: Span
    children: tuple["Item", ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A list item. `task` is the character in its box (`x`, ` `, …) or None for no box."""

    span: Span
    children: tuple["Block", ...]
    task: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A block quotation round other blocks."""

    span: Span
    children: tuple["Block", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout:
    """An Obsidian callout. `type` as written; `title` has an id and no number; `fold` is `+`
    (foldable, open), `-` (foldable, closed) or empty (not foldable)."""

    span: Span
    type: str
    title: tuple[Inline, ...]
    children: tuple["Block", ...]
    fold: Literal["", "+", "-"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """The text of footnote `label`; stands in `Reading.blocks` where the source has it."""

    span: Span
    label: str
    children: tuple["Block", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A stretch of a document in excerpts that is not published: `count` passages (0: a heading
    alone), and `ids`, all the addresses that lead there. It has no words."""

    span: Span
    count: int = 0
    ids: tuple[str, ...] = ()


Container = Bullets | Item | Quotation | Callout | Footnote
Block = Leaf | Heading | Rule | Gap | Container

# --- what a reader makes of a source ------------------------------------------------------------

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
    "info",  # the words after a code fence
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
    fields, markup, set_aside and private.

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
    private: tuple[Span, ...] = ()  # comments: accounted for by place and size only
    speakers: tuple[Speaker, ...] = ()
    language: str = ""  # found in the text or stated by it, BCP 47; empty: not known
    draft: bool = False
    read_to: int | None = None  # where a source too long to be read whole goes on as plain words

    @property
    def hidden(self) -> tuple[Span, ...]:
        """What is shown nowhere, in order: private words and the comments of front matter."""
        comments = (markup.span for markup in self.markup if markup.kind == "comment")
        return tuple(sorted((*self.private, *comments)))


# --- quotes -------------------------------------------------------------------------------------


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


# --- documents --------------------------------------------------------------------------------

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


# --- permanent addresses ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """One published id. `kind` what has it (a callout's title is a heading); `text` its words,
    `before` and `after` its neighbours' (at most 40 folded code points each), `first` the first
    wording, `accepted` an ISO date.

    `state` is live (an element has it), merged (it is a further id of the element of `near`, its
    own words having become part of that one's), gone (`near` is the id it stood behind), or moved:
    it says that the document has the name `near` now, and that all other ids went there too."""

    id: str
    kind: Literal["passage", "heading", "title", "standfirst", "note"]
    number: str
    text: str
    before: str
    after: str
    state: Literal["live", "merged", "gone", "moved"]
    near: str
    first: str
    accepted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """A published id that has become a further id of another passage or heading, as its own was
    merged into that one; `text` what it said (empty under `redact`)."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A numbered leaf with a permanent id. `text` is its plain reading text, `section` the id of
    the heading it stands under (empty: none), `speaker` the name of who speaks (empty: nobody),
    `time` the first moment cited in it in seconds, `lines` the first and last line of the source,
    from 1. `aliases` are the author's own ids, `formers` published ids merged into it, `first` what
    it said when it was first published (empty: the same), `rest` the ids of passages that were part
    of it when it was last published, `after_gap` whether what stands before it is not shown."""

    id: str
    number: str
    leaf: Leaf
    text: str
    section: str
    speaker: str
    voice: Voice
    time: int | None
    lines: tuple[int, int]
    aliases: tuple[str, ...] = ()
    formers: tuple[Former, ...] = ()
    first: str = ""
    rest: tuple[str, ...] = ()
    after_gap: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchoredHeading:
    """A heading (or callout title) with its permanent id. `time`: the first moment cited under it
    before the next heading, in seconds. `callout` for a callout's title (not in the contents)."""

    id: str
    span: Span
    level: int
    text: str
    origin: Origin
    time: int | None
    inlines: tuple[Inline, ...]
    callout: bool = False
    aliases: tuple[str, ...] = ()
    formers: tuple[Former, ...] = ()
    first: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """A published id whose passage is gone: `near` is the id it stood behind (empty: the top).
    `candidates` are the ids of what may be left of it, where no one of them is clearly it. `number`
    is the passage's, which nothing else gets (empty: it was a heading)."""

    id: str
    text: str
    near: str
    candidates: tuple[str, ...] = ()
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchored:
    """A document with its permanent addresses. Passages in reading order; a leaf's passage is found
    by the leaf's `span.start`, a heading by its own and its words."""

    document: Document
    title_id: str
    standfirst_id: str
    headings: tuple[AnchoredHeading, ...]
    passages: tuple[Passage, ...]
    gone: tuple[Tombstone, ...] = ()


# --- themes -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A subject with its terms. `slot` 1–8 is its colour, by its order in `themes.yml`."""

    slug: str
    title: str
    description: str
    terms: tuple[str, ...]
    refused: tuple[str, ...]  # `not` in the file
    related: tuple[str, ...]
    slot: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Where a term of a theme occurs: offsets in code points of the passage's text; `term` is the
    owner's term that matched, as written in `themes.yml`."""

    theme: str
    passage: str
    start: int
    end: int
    term: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Themed:
    """One passage on one theme: by its terms, by the owner's assignment, or both.

    `why` is `term` where a term matched (also if assigned besides), else `assigned`.
    """

    theme: str
    passage: str
    why: Literal["term", "assigned"]
    mentions: tuple[Mention, ...]
    reason: str = ""
    notes: tuple[str, ...] = ()  # ids of the notes that put it there


# --- notes --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What the owner wrote to the words of `quote`: `blocks` are the comment, whose spans count in
    `comment` (without private words, its line ends kept). `date` is an ISO date or empty, `themes`
    slugs. `line` and `comment_line` are where quotation and comment begin in the file at `path`."""

    quote: Quote
    comment: str
    blocks: tuple[Block, ...]
    path: str
    line: int
    comment_line: int
    date: str = ""
    themes: tuple[str, ...] = ()

    @property
    def markdown(self) -> str:
        """The comment as the owner wrote it."""
        return self.comment.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Where the words of a note may be meant to stand, and how like them (0 to 1) it reads."""

    place: Place
    text: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedNote:
    """A note with its id and its place. Without one (None) `candidates` are the best, and `count`
    says how often its words stand there (0: nowhere). `score` is 1 for words found as quoted."""

    id: str
    note: Note
    place: Place | None
    score: float = 1.0
    candidates: tuple[Candidate, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """A document with its addresses, what stands under which theme, in reading order, and its
    notes: those with a place in the order of their words, then the others."""

    anchored: Anchored
    themed: tuple[Themed, ...]
    notes: tuple[PlacedNote, ...] = ()

    @property
    def slug(self) -> str:
        return self.anchored.document.slug


# --- people -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """A passage that belongs to a person: they speak it (speech), it is quoted from them
    (quotation), or others name them in it (report), at `start:end` of its text."""

    document: Annotated
    passage: Passage
    part: Voice
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who speaks in a document, wrote one, or is linked by name in one. `written` are all
    the ways their name is written, `name` the one to show; `words` how many they speak. All in
    library order."""

    slug: str
    name: str
    written: tuple[str, ...]
    words: int
    wrote: tuple[Annotated, ...]
    passages: tuple[Attribution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Everybody, those who speak most first; `slugs` are theirs by each way to write a name."""

    persons: tuple[Person, ...] = ()
    slugs: Mapping[str, str] = field(default_factory=dict)


# --- the owner's site ---------------------------------------------------------------------------


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
    nav: tuple[str, ...] = ("themes", "people", "about")
    footer: str = ""
    accents: Literal["folded", "exact"] = "folded"
    line_breaks: Literal["soft", "hard"] = "soft"
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
    `title` and how many passages it had; of one withheld nothing is told."""

    slug: str
    state: Literal["moved", "removed", "withheld"]
    now: str = ""
    title: str = ""
    passages: int = 0


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


# --- finished things ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """A finished file: `path` posix from the site's root, `content` its bytes."""

    path: str
    content: bytes


# --- walking trees --------------------------------------------------------------------------------


def leaves(blocks: Iterable[Block]) -> Iterator[Leaf]:
    """Every leaf in reading order."""
    for block in blocks:
        match block:
            case Leaf():
                yield block
            case Heading() | Rule() | Gap():
                pass
            case Bullets() | Item() | Quotation() | Callout() | Footnote():
                yield from leaves(block.children)
            case _:
                assert_never(block)


def gaps(blocks: Iterable[Block]) -> Iterator[Gap]:
    """Every gap in reading order."""
    for block in blocks:
        match block:
            case Gap():
                yield block
            case Leaf() | Heading() | Rule():
                pass
            case Bullets() | Item() | Quotation() | Callout() | Footnote():
                yield from gaps(block.children)
            case _:
                assert_never(block)


def walk(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Every inline, a parent before its children."""
    for inline in inlines:
        yield inline
        if isinstance(inline, Styled | Link | WikiLink):
            yield from walk(inline.children)


def plain_text(inlines: Iterable[Inline]) -> str:
    """The reading text of `inlines`: the source's words and characters, without markup.

    Timestamps, footnote references and images' targets are no text; a line break is a newline.
    """
    parts: list[str] = []
    for inline in inlines:
        match inline:
            case Text() | Code() | Math():
                parts.append(inline.text)
            case Styled() | Link() | WikiLink():
                parts.append(plain_text(inline.children))
            case Image():
                parts.append(inline.alt)
            case LineBreak():
                parts.append("\n")
            case Timestamp() | FootnoteRef():
                pass
            case _:
                assert_never(inline)
    return "".join(parts)


def leaf_text(leaf: Leaf) -> str:
    """The plain reading text of a leaf, in which all offsets of mentions and quotes count.

    A table's cells are joined by a tab, its rows by a newline. Readers leave no white space at
    either end of a leaf's inlines or a table's cell.
    """
    if leaf.kind == "table":
        return "\n".join("\t".join(plain_text(cell) for cell in row) for row in leaf.rows)
    return plain_text(leaf.inlines)
