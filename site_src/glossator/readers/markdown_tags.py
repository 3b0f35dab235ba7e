"""Raw HTML in Markdown: which tags give a shape, which show nowhere. None is ever passed on."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass

from glossator.model import Style

STYLES: dict[str, Style] = {
    "b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis", "cite": "emphasis",
    "u": "underline", "ins": "underline", "s": "strike", "del": "strike", "strike": "strike",
    "mark": "mark", "sub": "sub", "sup": "sup", "kbd": "kbd", "small": "small",
}  # fmt: skip
# shapes of a page: where their tags stand, words before and after do not run together
BLOCK_TAGS = frozenset({
    "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
})  # fmt: skip
# what else CommonMark takes for raw HTML: instructions, CDATA, declarations (comments are hidden
# before)
_OTHERS = (("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">"))
_DECLARATION = re.compile(r"<(?:\?|!\[CDATA\[|![A-Za-z])")
_TAG = re.compile(
    r"<(/?)([A-Za-z][A-Za-z0-9-]*)"
    r"((?:\s+[A-Za-z_:@][\w.:@-]*(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*)\s*/?>"
)
_ATTRIBUTE = re.compile(r"([A-Za-z_:@][\w.:@-]*)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+))")


@dataclass(frozen=True, slots=True)
class Tag:
    """An HTML tag at `start:end`, its name and attributes' names in lower case."""

    start: int
    end: int
    name: str
    is_closing: bool
    attributes: Mapping[str, str]

    @property
    def is_moment(self) -> bool:
        """Whether it opens the timestamp anchor of video notes."""
        classes = self.attributes.get("class", "").split()
        return self.name == "a" and "yt-timestamp" in classes


def tag_at(text: str, at: int) -> Tag | None:
    """The tag at `at`, or None."""
    match = _TAG.match(text, at)
    if not match:
        return None
    attributes: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(match[3]):
        value = next((group for group in each.groups()[1:] if group is not None), "")
        attributes.setdefault(each[1].lower(), html.unescape(value))
    return Tag(match.start(), match.end(), match[2].lower(), bool(match[1]), attributes)


def declaration_end(text: str, at: int, hopeless: set[str]) -> int | None:
    """Where the instruction or declaration at `at` ends, or None. `hopeless` holds the endings that
    stand nowhere behind, so that each is searched in vain once."""
    if not _DECLARATION.match(text, at):
        return None
    for opening, closing in _OTHERS:
        if text.startswith(opening, at):
            end = -1 if closing in hopeless else text.find(closing, at + len(opening))
            if end >= 0:
                return end + len(closing)
            hopeless.add(closing)
            return None
    return None
