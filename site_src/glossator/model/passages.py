"""Passages: what of a document has a permanent address, and what the ledger knows of it."""

from dataclasses import dataclass
from typing import Literal

from glossator.model.documents import Document
from glossator.model.trees import Inline, Leaf, Origin, Span, Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """One published id. `kind` what has it (a callout's title is a heading); `text` its words,
    `before` and `after` its neighbours' (at most 40 folded code points each), `first` the first
    wording, `accepted` an ISO date.

    `state` is live (an element has it), merged (it is a further id of the element of `near`, its
    own words having become part of that one's), gone (`near` is the id it stood behind), or moved:
    that of a title says that the document has the name `near` now, and that all other ids went
    there too; any other, that this id did, and that another document has the name it had. If it is
    live and has a `near`, an id like it went there too."""

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
class Signpost:
    """An id published under a name that another document has now: what had it stands in the
    document `now`. It may be `shared` with something that has it under the name today."""

    id: str
    now: str
    shared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchored:
    """A document with its permanent addresses. Passages in reading order; a leaf's passage is found
    by the leaf's `span.start`, a heading by its own and its words. `signs` are to what another
    document had before under the same name."""

    document: Document
    title_id: str
    standfirst_id: str
    headings: tuple[AnchoredHeading, ...]
    passages: tuple[Passage, ...]
    gone: tuple[Tombstone, ...] = ()
    signs: tuple[Signpost, ...] = ()
