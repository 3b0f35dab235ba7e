"""What is said of passages: themes, notes, and whose words they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from glossator.model.documents import Place, Quote
from glossator.model.passages import Anchored, Passage
from glossator.model.trees import Block, Voice


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
    notes: those with a place in the order of their words, then the others. `withheld` are the ids
    of notes on words that became private."""

    anchored: Anchored
    themed: tuple[Themed, ...]
    notes: tuple[PlacedNote, ...] = ()
    withheld: tuple[str, ...] = ()

    @property
    def slug(self) -> str:
        return self.anchored.document.slug


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
