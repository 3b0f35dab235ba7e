"""What speaks for a box's being of the site, and against it: the table of signs."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from glossator.model.documents import Reason
from glossator.readers.clippings.frame_place import PRICE
from glossator.readers.clippings.wording import LIKELY, SURE
from glossator.readers.html.hints import (
    hinted_reason,
    names_caption,
    names_heading,
    names_quotation,
)
from glossator.readers.html.lines import PageLine
from glossator.readers.html.names import NAMING, is_button
from glossator.readers.html.tree import HEADINGS, Node
from glossator.readers.plain_lines import is_list_start

BRIEF = 16  # words
PICTURES = frozenset({"img", "picture", "figure", "video", "iframe", "svg"})
KEPT = frozenset({"pre", "blockquote", "dl", "figure", "xmp"})
# "4,8 sur 5 (57 votes)"
_RATED = re.compile(
    r"\b\d(?:[.,]\d)? ?(?:/|out of|of|sur|von|de|su|van|av|z|из) ?(?:5|10)\b"
    r"|\(?\d+ (?:votes?|ratings?|reviews?|avis|voti|votos|stimmen|bewertungen|ocen|głosów)\b",
    re.IGNORECASE,
)

# "4 min read", "Lesezeit: 6 Min."
_READ_IN = re.compile(r"\b\d{1,2} ?min\b|\b\d{1,2} ?(?:分钟|分で読|분)", re.IGNORECASE)


# "participates in affiliate programs and earns a commission"
_PAID = re.compile(
    r"\baffiliate[- ](?:links?|programs?|marketing)\b|\baffiliate-?links?\b|\bpartnerlinks?\b"
    r"|\bearns? (?:an? (?:affiliate )?)?commissions?\b|\bliens? affiliés?\b"
    r"|\b(?:enlaces|links?) de afiliad|\blink di affiliazione\b|\bals amazon-partner\b",
    re.IGNORECASE,
)
_RUNS = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d")  # "04:25"


def is_text(line: PageLine) -> bool:
    """Whether a line is running text that does not say what sites say."""
    return line.is_prose and (line.words is None or line.words.weight < LIKELY)


@dataclass(frozen=True)
class Box:
    """An element as the signs see it: its `lines`; `behind` the last running text; `before` the
    title; `outside` the element that holds the text; `alike` other elements of its name and class
    stand in the page; `small` letters; `named`:
    its words name the site; `ruled`: behind the last rule of the page, which is behind the text."""

    node: Node
    lines: Sequence[PageLine]
    behind: bool
    before: bool
    outside: bool
    alike: int
    small: bool
    named: bool
    ruled: bool
    thread: bool
    signed: bool

    @cached_property
    def clear(self) -> Reason | None:
        """What its names hint at."""
        return self._hint(vague=False)

    @cached_property
    def hint(self) -> Reason | None:
        """What its names hint at, or words among them that texts have for names as well."""
        return self.clear or self._hint(vague=True)

    def _hint(self, *, vague: bool) -> Reason | None:
        """By its own names, or those of an element that holds nothing else."""
        node = self.node
        while True:
            for attribute in NAMING:
                said = node.says(attribute)
                if said and (found := hinted_reason(said, vague=vague)):
                    return found
            inner = [each for each in node.children if each.name or each.words().strip()]
            if len(inner) != 1 or not inner[0].name or inner[0].name in HEADINGS:
                return None
            node = inner[0]

    @cached_property
    def prose(self) -> int:
        return sum(is_text(line) for line in self.lines)

    @cached_property
    def sentences(self) -> int:
        """Short lines that end as sentences do."""
        return sum(
            not (line.is_prose or line.words) and line.ends and line.count > 2
            for line in self.lines
        )

    @cached_property
    def count(self) -> int:
        return sum(line.count for line in self.lines)

    @cached_property
    def told(self) -> list[int]:
        """The weights of what its lines say of a site."""
        return sorted(
            (line.words.weight for line in self.lines if line.words and not is_text(line)),
            reverse=True,
        )

    @cached_property
    def linked(self) -> float:
        """The share of its letters in links."""
        return sum(line.linked for line in self.lines) / sum(line.letters for line in self.lines)

    @cached_property
    def contents(self) -> bool:
        """Whether it is nothing but links to places of its own page that say where they lead to,
        under what sites write over these: its table of contents. Those of notes are figures and
        signs."""
        links = [each for each in self.node.walk() if each.name == "a"]
        return (
            len(links) > 1
            and (self.linked >= 0.8 or (self.linked >= 0.5 and self.lines[0].words is not None))
            and not self.prose
            and all(re.match(r"#.", each.says("href")) for each in links)
            and all(re.search(r"[^\W\d_]{3}", each.words()) for each in links)
        )

    @cached_property
    def teases(self) -> bool:
        """Whether it lies behind the text and outside it and names at least three other pages, with
        no more than a paragraph on each."""
        if not (self.behind and self.outside):
            return False
        titles = {line.said for line in self.lines if _is_title(line)}
        texts = [line for line in self.lines if is_text(line)]
        return (
            len(titles) >= _TEASERS
            and len(texts) <= len(titles)
            and all(line.letters <= _LONGEST_TEASER for line in texts)
        )

    @cached_property
    def face(self) -> float:
        """The share of its lines that are words of an interface."""
        short = [line.face.share > 0.5 for line in self.lines if line.count <= BRIEF]
        return sum(short) / len(self.lines)

    @cached_property
    def pressed(self) -> bool:
        """Whether something in it is there to be pressed."""
        return any(
            each.name in ("button", "input")
            or (each.name == "a" and is_button(each.says("class")))
            or "onclick" in each.attributes
            for each in self.node.walk()
            if each.name
        )

    @cached_property
    def holds(self) -> frozenset[str]:
        """The names of the elements in it."""
        return frozenset(each.name for each in self.node.walk() if each.name)

    @cached_property
    def cells(self) -> int:
        return cells_of(self.node)

    @property
    def priced(self) -> bool:
        """Whether one of its lines is a price."""
        return any(PRICE.fullmatch(line.said) for line in self.lines)

    @property
    def captions(self) -> bool:
        """Whether it is a picture with what it shows."""
        inside = any(each.name and names_caption(each.says("class")) for each in self.node.walk())
        return inside or (bool(self.holds & PICTURES) and len(self.lines) <= 2)


@dataclass(frozen=True)
class Sign:
    weight: float
    evidence: str
    holds: Callable[[Box], bool]


SIGNS = (
    Sign(5, "is called what furniture is called", lambda b: b.clear is not None),
    Sign(3, "is called what furniture may be called", lambda b: bool(b.hint) and not b.clear),
    Sign(2.5, "is a notice over the title", lambda b: b.before and b.hint == "site-notice"),
    Sign(5, "says what sites say", lambda b: b.told[:1] >= [SURE]),
    Sign(3.5, "says what sites say", lambda b: SURE > (b.told or [0])[0] >= LIKELY),
    Sign(1.5, "says what sites may say", lambda b: LIKELY > (b.told or [0])[0] > 0),
    Sign(1.5, "says so in several lines", lambda b: len(b.told) > 1),
    Sign(1.5, "says so in several lines", lambda b: len(b.told) > 2),
    Sign(2, "has words of an interface", lambda b: b.face >= 0.5),
    Sign(
        2,
        "speaks of matters of the site",
        lambda b: any(line.face.heavy > 1 for line in b.lines) and b.count <= 3 * BRIEF,
    ),
    Sign(2, "has something to press", lambda b: b.pressed),
    Sign(2.5, "is links", lambda b: b.linked >= 0.8),
    Sign(7, "names other pages, and what they are about", lambda b: b.teases),
    Sign(9, "leads to the parts of its own page", lambda b: b.contents),
    Sign(1, "has links", lambda b: 0.3 <= b.linked < 0.8 and not b.prose),
    Sign(
        2,
        "offers a link of the site",
        lambda b: not b.outside and any(line.is_links and line.within for line in b.lines),
    ),
    Sign(3, "stands behind the text and outside it", lambda b: b.behind and b.outside),
    Sign(1, "stands behind the text", lambda b: b.behind and not b.outside),
    Sign(4.5, "stands over the title", lambda b: b.before and b.outside),
    Sign(1.5, "is brief", lambda b: b.count <= BRIEF and not b.prose),
    Sign(
        2,
        "stands in the same shape again and again",
        lambda b: b.alike > 2 and len(b.lines) > 1 and not b.prose,
    ),
    Sign(1.5, "is in small letters", lambda b: b.small),
    Sign(3, "stands under a drawn line", lambda b: b.node.words()[:40].strip()[:5] == "_" * 5),
    Sign(3, "stands behind the last rule of the page", lambda b: b.ruled),
    Sign(2, "stands in a thread of posts", lambda b: b.thread and b.clear == "form"),
    Sign(3, "begins with the author's name", lambda b: b.signed and b.behind),
    Sign(3, "names a price", lambda b: b.priced),
    Sign(3, "counts votes", lambda b: any(_RATED.search(line.said) for line in b.lines)),
    Sign(
        3,
        "tells of several texts how long they take to read",
        lambda b: sum(bool(_READ_IN.search(line.said)) for line in b.lines) > 1,
    ),
    Sign(
        3,
        "tells of several films how long they run",
        lambda b: sum(bool(_RUNS.fullmatch(line.said)) for line in b.lines) > 2,
    ),
    Sign(
        4,
        "tells that links are paid for",
        lambda b: b.behind and any(_PAID.search(line.said) for line in b.lines),
    ),
    Sign(2.5, "names the site", lambda b: b.named and b.count <= 3 * BRIEF),
    # --- against ---
    Sign(-20, "", lambda b: bool(b.holds & KEPT - {"figure"}) and not b.hint and not b.before),
    Sign(-5, "", lambda b: bool(b.holds & {"pre", "blockquote"})),
    Sign(-8, "", lambda b: b.cells > 3 and "table" in b.holds and b.linked < 0.3 and not b.hint),
    Sign(-6, "", lambda b: b.captions and not b.priced),
    Sign(-5, "", lambda b: bool(b.node.name) and names_quotation(b.node.says("class"))),
    Sign(
        -3,
        "",
        lambda b: bool(b.holds & HEADINGS) and not b.told and not (b.alike > 2 and b.hint),
    ),
    Sign(-3, "", lambda b: b.node.name == "p"),
    Sign(-5, "", lambda b: names_heading(b.node.says("class")) and len(b.lines) == 1),
    Sign(-4, "", lambda b: any(is_list_start(line.said) for line in b.lines)),
    Sign(-2, "", lambda b: b.lines[-1].said.endswith((":", "："))),
    Sign(-3, "", lambda b: b.lines[0].said[:1] in '“„«‘「『"' and not b.told),
)


_TEASERS = 3
_LONGEST_TEASER = 320  # letters


def _is_title(line: PageLine) -> bool:
    """Whether a line is the title of another page, and a link to it."""
    return (
        line.linked * 2 > line.letters
        and line.count > 2
        and (line.within or not line.item)
        and not is_text(line)
    )


def cells_of(node: Node) -> int:
    return sum(each.name in ("td", "th") for each in node.walk())
