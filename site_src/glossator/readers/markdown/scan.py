"""The state of reading one leaf's content, and the values it gathers."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import neg

from glossator.model.documents import MarkupKind
from glossator.model.trees import Inline, Style, Timestamp
from glossator.readers.inlines import Video, literal_seconds
from glossator.readers.markdown.content import Content
from glossator.readers.markdown.emphasis import Delimiters, pairs


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a leaf's inlines need to know of the whole: link definitions (folded label to target
    and title), the labels of footnotes, whether a newline is a break, whether times in brackets
    are moments of a video, whether dollars mean mathematics, whether the words are raw HTML, in
    which nothing of Markdown means anything."""

    references: Mapping[str, tuple[str, str]]
    footnotes: frozenset[str]
    hard_breaks: bool = False
    moments: bool = False
    in_table: bool = False
    math: bool = False
    in_html: bool = False


@dataclass(frozen=True, slots=True)
class Atom:
    """A finished piece at `start:end` of the content; `inlines` None: plain words."""

    start: int
    end: int
    inlines: tuple[Inline, ...] | None


@dataclass(frozen=True, slots=True)
class Claim:
    """Characters at `start:end` of the content that are markup."""

    start: int
    end: int
    kind: MarkupKind


@dataclass(frozen=True, slots=True)
class Wrap:
    """A shape round `start:end` of the content (its marks outside). `shape` says which; `target`,
    `detail` are a link's target and title, or a wikilink's page and heading."""

    start: int
    end: int
    shape: Style | None = None
    link: str = ""  # "link", "wiki", "embed" or "note"
    target: str = ""
    detail: str = ""
    loose: bool = False  # from HTML tags or a bare address: gives way where it crosses another


@dataclass(slots=True)
class Found:
    """All that was found in a content, each list in no particular order."""

    atoms: list[Atom] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    wraps: list[Wrap] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Bracket:
    """An opening bracket that may still become a link, an image or a note."""

    start: int
    end: int
    kind: str
    runs: int  # how many of each had been found before it
    atoms: int
    claims: int
    wraps: int


@dataclass(slots=True)
class Scan:
    """What is known of a content up to where it is read; the rules of `markdown_inlines` and its
    neighbours add to it."""

    content: Content
    text: str
    around: Surroundings
    found: Found = field(default_factory=Found)
    runs: list[Delimiters] = field(default_factory=list)
    brackets: list[Bracket] = field(default_factory=list)
    dead_brackets: int = 0  # link openers below this height lie before a finished link
    tags: list[tuple[str, int, str]] = field(default_factory=list)  # open: name, end, target
    open_tags: dict[str, int] = field(default_factory=dict)
    ticks: dict[int, list[int]] | None = None  # where runs of so many ticks stand, the last first
    hopeless: set[str] = field(default_factory=set)  # what was searched in vain to the end
    settled: int = 0  # end of the last thing found

    def claim(self, start: int, end: int, kind: MarkupKind = "delimiter") -> None:
        """`start:end` is markup."""
        if end > start:
            self.found.claims.append(Claim(start, end, kind))

    def atom(self, start: int, end: int, *inlines: Inline) -> int:
        """`start:end` is `inlines`, finished. Its end."""
        self.found.atoms.append(Atom(start, end, inlines))
        return end

    def moment(
        self, start: int, end: int, label: str, data: str = "", video: Video | None = None
    ) -> int:
        """`start:end` is a moment: the one its `video` address names, else `data`, else `label`."""
        seconds = literal_seconds(data or label)
        if video and video.seconds is not None:
            seconds = video.seconds
        stamp = Timestamp(
            span=self.content.span(start, end),
            label=label.strip(),
            seconds=seconds or 0,
            data=data,
            video=video.id if video else "",
        )
        return self.atom(start, end, stamp)

    def runs_of_ticks(self, count: int) -> list[int]:
        """Where runs of `count` backticks stand, the last first; what is passed may be dropped."""
        if self.ticks is None:
            self.ticks = {}
            for match in reversed(list(re.finditer("`+", self.text))):
                self.ticks.setdefault(len(match[0]), []).append(match.start())
        return self.ticks.get(count, [])

    def ticks_behind(self, at: int, count: int) -> int | None:
        """Where the first run of `count` backticks from `at` on stands."""
        places = self.runs_of_ticks(count)
        index = bisect_right(places, -at, key=neg) - 1
        return places[index] if index >= 0 else None

    def emphasise(self, height: int) -> None:
        """Pair the marks found since there were `height` of them."""
        runs = self.runs[height:]
        del self.runs[height:]
        for pair in pairs(runs):
            self.claim(pair.open, pair.inner)
            self.claim(pair.outer, pair.close)
            self.found.wraps.append(Wrap(pair.inner, pair.outer, pair.style))
