"""How a page's own style sheets and attributes make words look: hidden, bold, larger or smaller."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from glossator.readers.html.tree import HEADINGS, Node

USUAL = 16.0  # size of letters that nothing is said of, in the pixels of style sheets
_LONGEST = 400_000  # characters of style sheets
_MOST_RULES = 6_000
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_LONGEST_RULE = 2_000  # characters of its selectors, and of its declarations
_CLASS = re.compile(r"(?:\w+)?\.([\w-]+)(?:\s*!important)?")
_HIDES = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BOLD = re.compile(
    r"font-weight\s*:\s*(?:bold|bolder|[6-9]00)|font\s*:[^;]*\b(?:bold|[6-9]00)\b", re.IGNORECASE
)
_SIZE = re.compile(
    r"(?:font-size\s*:\s*|font\s*:[^;]*?)(\d{1,3}(?:\.\d+)?|\.\d+)(px|pt|rem|em|%)", re.IGNORECASE
)
_NAMED = re.compile(r"font-size\s*:\s*((?:xx?-)?(?:small|large)(?:r|er)?)", re.IGNORECASE)
_UNITS = {"px": 1.0, "pt": 4 / 3, "rem": USUAL, "em": USUAL, "%": USUAL / 100}
_NAMES = {"xx-small": 10.0, "x-small": 11.0, "small": 13.0, "smaller": 13.0, "large": 18.0,
          "larger": 19.0, "x-large": 24.0, "xx-large": 32.0}  # fmt: skip
_FONT_SIZES = (10.0, 13.0, USUAL, 18.0, 24.0, 32.0, 48.0)
_BOLD_TAGS = HEADINGS | {"b", "strong"}
_ROUND = 8  # elements round words that may say how they look


@dataclass(frozen=True, slots=True)
class Look:
    """What a rule says: `size` in pixels, 0 if nothing."""

    hidden: bool = False
    bold: bool = False
    size: float = 0.0


class Looks:
    """The looks that classes have by the style sheets inside the page `text`."""

    def __init__(self, text: str, nodes: list[Node]) -> None:
        self._classes: Mapping[str, Look] = dict(_rules(text, nodes))

    def is_hidden(self, node: Node) -> bool:
        """Whether a class of `node` hides it."""
        said = node.says("class")
        return bool(said and self._classes) and any(
            (look := self._classes.get(name)) is not None and look.hidden for name in said.split()
        )

    def is_bold(self, words: Node) -> bool:
        """Whether all of `words` are bold."""
        return any(each.name in _BOLD_TAGS or self._of(each).bold for each in _round(words))

    def size(self, words: Node) -> float:
        """The size of `words`, in pixels."""
        for each in _round(words):
            if found := _font_size(each) or self._of(each).size:
                return found
        return USUAL

    def _of(self, node: Node) -> Look:
        own = look_of(node.says("style")) if node.attributes else Look()
        for name in node.says("class").split():
            look = self._classes.get(name)
            if look is not None:
                own = Look(
                    hidden=own.hidden or look.hidden,
                    bold=own.bold or look.bold,
                    size=own.size or look.size,
                )
        return own


def look_of(style: str) -> Look:
    """What declarations say."""
    if not style:
        return Look()
    size = 0.0
    if match := _SIZE.search(style):
        size = float(match[1]) * _UNITS[match[2].lower()]
    elif named := _NAMED.search(style):
        size = _NAMES.get(named[1].lower(), 0.0)
    return Look(
        hidden=bool(_HIDES.search(style)), bold=bool(_BOLD.search(style)), size=min(size, 200.0)
    )


def _rules(text: str, nodes: list[Node]) -> Iterator[tuple[str, Look]]:
    """Each class that one simple selector names, and its look; a later rule takes the place of an
    earlier one that says less."""
    read = rules = 0
    found: dict[str, Look] = {}
    for node in nodes:
        if node.name != "style" or read > _LONGEST:
            continue
        end = text.find("</", node.end)
        sheet = text[node.end : end if end >= 0 else len(text)][: _LONGEST - read]
        read += len(sheet)
        for selectors, said in _plain_rules(_COMMENT.sub(" ", sheet)):
            rules += 1
            if rules > _MOST_RULES:
                break
            look = look_of(said)
            if look == Look():
                continue
            for selector in selectors.split(","):
                if name := _CLASS.fullmatch(selector.strip().removeprefix("<!--").strip()):
                    before = found.get(name[1], Look())
                    found[name[1]] = Look(
                        hidden=before.hidden or look.hidden,
                        bold=before.bold or look.bold,
                        size=look.size or before.size,
                    )
    return iter(found.items())


def _plain_rules(sheet: str) -> Iterator[tuple[str, str]]:
    """The selectors and declarations of each rule that holds for every screen, in one pass: sheets
    may hold pictures of a hundred thousand characters in one declaration."""
    depth = start = inside = 0
    selectors = ""
    for brace in _BRACE.finditer(sheet):
        at = brace.start()
        if brace[0] == "{":
            if depth == 0:
                selectors = sheet[max(start, at - _LONGEST_RULE) : at].rpartition(";")[2].strip()
                inside = at + 1
            depth += 1
            continue
        if depth == 1 and not selectors.startswith("@"):
            yield selectors, sheet[inside : min(at, inside + _LONGEST_RULE)]
        depth = max(0, depth - 1)
        start = at + 1


def _round(words: Node) -> Iterator[Node]:
    for _, each in zip(range(_ROUND), words.ancestors(), strict=False):
        if each.name in ("body", "html", "td", "#root"):
            return
        yield each


def _font_size(node: Node) -> float:
    if node.name in ("small", "big"):
        return 13.0 if node.name == "small" else 19.0
    if node.name != "font":
        return 0.0
    said = node.says("size")
    if not said.lstrip("+-").isdigit() or len(said) > 2:
        return 0.0
    number = 3 + int(said) if said[0] in "+-" else int(said)
    return _FONT_SIZES[min(7, max(1, number)) - 1]
