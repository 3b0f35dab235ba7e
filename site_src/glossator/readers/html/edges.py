"""Lines of a page that are furniture by where they stand and what they say, without a name."""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping
from urllib.parse import urlsplit

from glossator.readers.clippings.wording import LIKELY, words_of
from glossator.readers.html.lines import ENDS, LONGEST, PROSE, PageLine, page_lines
from glossator.readers.html.main import Furniture
from glossator.readers.html.tree import HEADINGS, Node
from glossator.text import folded

_HTTP = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_SURE = 9  # weight of words that need no place
_SHORT = 60  # characters of a line that has none
_MOST_SAID = 60  # lines of what readers say under a text
_TAIL = 400  # characters behind the last rule of a page
_NEAR = 5  # elements round a heading
_MANY = 60  # characters: more than a link that edits a section or leads to it
_LARGEST_BOX = 30_000  # characters of the page
_BOXES = frozenset({"related-links", "share-bar", "newsletter"})
_PICTURES = frozenset({"img", "picture", "figure", "table", "iframe"})


class Edges:
    """Reads the lines of `main`; `taken` says what in it is accounted for, `base` is the address
    of the page, `notes` has the ids of the notes in it."""

    def __init__(
        self,
        text: str,
        main: Node,
        taken: Callable[[Node], bool],
        base: str = "",
        notes: Collection[int] = (),
    ) -> None:
        self._text = text
        host = urlsplit(base).netloc if _HTTP.match(base) and "[" not in base else ""
        self._lines = list(page_lines(text, main, taken, host))
        self._rule = max((n.start for n in main.walk_without(taken) if n.name == "hr"), default=0)
        self._main = main
        self._notes = [n.start for n in main.walk() if id(n) in notes] if notes else []
        self._pictures = [n.start for n in main.walk_without(taken) if n.name in _PICTURES]
        self._picture = max(self._pictures, default=0)
        self._own = {_plain_address(each) for each in (base, host) if each}
        self._found: dict[int, Furniture] = {}

    def furniture(self) -> Mapping[int, Furniture]:
        """Why words are no text, by the ids of their nodes."""
        if any(line.letters - line.linked >= PROSE for line in self._lines):
            self._boxes()
            self._amid()
            self._top()
            self._tail()
            self._bottom()
            self._last_box()
            self._closing()
            self._hollow()
        return self._found

    def _mark(self, line: PageLine, why: Furniture) -> None:
        for node in line.nodes:
            self._found.setdefault(id(node), why)

    def _by_words(self, line: PageLine, least: int) -> Furniture | None:
        words = line.words
        if words is None or words.weight < least:
            return None
        return Furniture(words.reason, words.evidence)

    def _boxes(self) -> None:
        """A heading over links to other pages, with them; a link that says it leads to one."""
        box: tuple[PageLine, Furniture] | None = None
        for line in self._lines:
            if line.is_links and not line.heads and box:
                heading, why = box
                self._mark(heading, why)
                self._mark(line, why)
                continue
            box = None
            if line.kept or line.letters > LONGEST:
                continue
            why_ = self._by_words(line, LIKELY)
            if why_ and why_.reason in _BOXES and (line.heads or len(line.said) < 60):
                box = (line, why_)
            if line.linked * 2 >= line.letters and (sure := self._by_words(line, _SURE)):
                self._mark(line, sure)

    def _amid(self) -> None:
        """A short line by itself, wherever it stands, whose words leave no doubt."""
        for line in self._lines:
            if not line.kept and _plain_address(line.said) in self._own:
                self._mark(line, Furniture("site-notice", "the address of the page itself"))
            if line.heads or line.kept or line.item or len(line.said) > _SHORT:
                continue
            if not line.is_prose and (sure := self._by_words(line, _SURE)):
                self._mark(line, sure)

    def _top(self) -> None:
        for line in self._lines:
            if line.heads or line.kept or line.is_prose:
                return
            if line.is_links and not ENDS.search(line.said):
                self._mark(line, Furniture("navigation", "links alone, above the text"))
            elif why := self._by_words(line, _SURE):
                self._mark(line, why)

    def _last_box(self) -> None:
        """A heading at the end over nothing but links to other pages of the site."""
        box: list[PageLine] = []
        for line in reversed(self._lines):
            if line.heads:
                if len(box) > 1 and not line.kept:
                    why = Furniture("related-links", "heads links within the site, below the text")
                    for each in (line, *box):
                        self._mark(each, why)
                return
            if id(line.nodes[0]) in self._found:
                continue
            if not line.is_links or not line.within or line.kept:
                return
            box.append(line)

    def _closing(self) -> None:
        """Sections at the end under a heading of furniture: what readers say, links to other texts,
        forms; and such a heading that heads nothing of the text any more."""
        section: list[PageLine] = []
        for line in reversed(self._lines):
            if id(line.nodes[0]) in self._found:
                continue
            if not line.heads:
                section.append(line)
                if len(section) > _MOST_SAID:
                    return
                continue
            why = self._by_words(line, LIKELY)
            counted = any(char.isdigit() for char in line.said)
            may = why and (
                (why.reason == "form" and counted) or not any(each.is_prose for each in section)
            )
            if why and may and not line.kept and line.nodes[-1].start > self._picture:
                for each in (line, *section):
                    self._mark(each, why)
                section = []
            elif section and not (line.is_links and line.within):
                return
            else:
                section.append(line)  # the title of another text, whose heading stands above

    def _hollow(self) -> None:
        """A heading over nothing but what is set aside: alone in an element with that, or at the
        end of the text."""
        why = Furniture("related-links", "heads nothing that is left of the text")
        text = [
            line.nodes[0].start
            for line in self._lines
            if not line.heads and id(line.nodes[0]) not in self._found
        ]
        left = sorted([*text, *self._pictures, *self._notes])
        for line in self._lines:
            heading = next((n for n in line.nodes[0].ancestors() if n.name in HEADINGS), None)
            if heading is None or line.kept or id(line.nodes[0]) in self._found:
                continue
            box = self._round(heading)
            start = heading.start if box is self._main else box.start if box else 0
            if box and bisect_left(left, start) == bisect_left(left, box.close):
                self._mark(line, why)

    def _round(self, heading: Node) -> Node | None:
        """The nearest element round `heading` that holds other words, many of them; None if it is
        too large, or ends the text with nothing behind it."""
        own = len(heading.words())
        for box, _ in zip(heading.ancestors(), range(_NEAR), strict=False):
            if box is self._main:
                rest = (n for n in box.walk() if not n.name and n.start > heading.close)
                return box if any(each.words().strip() for each in rest) else None
            if box.close - box.start > _LARGEST_BOX or any(n.name == "h1" for n in box.walk()):
                break  # with the title in it: a standfirst
            if len(" ".join(box.words().split())) > own + _MANY:
                return box
        return None

    def _bottom(self) -> None:
        for line in reversed(self._lines):
            if id(line.nodes[0]) in self._found:
                continue
            if line.heads or line.kept or line.item:
                return
            if why := self._by_words(line, LIKELY):
                self._mark(line, why)
            elif line.is_links and not ENDS.search(line.said):
                self._mark(line, Furniture("navigation", "links alone, below the text"))
            else:
                return

    def _tail(self) -> None:
        """What stands behind the last rule of a page, if it is short and furniture is among it."""
        tail = [line for line in self._lines if line.nodes[0].start > self._rule]
        if not self._rule or len(tail) == len(self._lines) or not tail:
            return
        if sum(line.letters for line in tail) > _TAIL or any(
            line.heads or line.kept or line.item or (line.is_prose and not _is_notice(line))
            for line in tail
        ):
            return
        known = [
            line.is_links or self._by_words(line, LIKELY) is not None or _is_notice(line)
            for line in tail
        ]
        if sum(known) * 2 >= len(tail):
            for line in tail:
                why = Furniture("site-notice", "beside links behind the last rule of the page")
                self._mark(line, self._by_words(line, LIKELY) or why)


def _plain_address(said: str) -> str:
    return _HTTP.sub("", said.strip(), count=1).removeprefix("www.").rstrip("/").lower()


_SENTENCES = re.compile(r"(?<=[.!?…])\s+")


def _is_notice(line: PageLine) -> bool:
    """Whether a short line has several sentences, of which half and more are what sites say."""
    sentences = _SENTENCES.split(line.said) if len(line.said) <= LONGEST else []
    said = [words_of(folded(each).casefold()) for each in sentences]
    likely = [each for each in said if each and each.weight >= LIKELY]
    return len(sentences) > 1 and len(likely) * 2 >= len(sentences)
