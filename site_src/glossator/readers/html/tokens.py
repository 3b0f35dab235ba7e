"""The tags, words and comments of an HTML page, each with its place, whatever the page is like.

Not `html.parser`: that one's answers to broken pages differ from one Python to the next, and
permanent links depend on them; it gives places in lines, and on some input its time grows with the
square of its length. This one reads any text once.
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.entities import html5
from typing import Literal, NamedTuple

from glossator.model.trees import Span

Sort = Literal["words", "open", "close", "script", "comment", "declaration"]

# A tag ends at the first `>` outside quotation marks that open a value. No group is possessive:
# before Python 3.11.5 such a group could match what it must not. In the last two all that follows
# the first character may be missing, so that nothing is ever tried twice.
_NAME = r"<(?P<close>/)?(?P<name>[A-Za-z][^\s/>]*)"
_TAG = re.compile(_NAME)
_PLAIN_TAG = re.compile(_NAME + r"[^>\"']*>")
_SIMPLE_TAG = re.compile(_NAME + r"[^>]*>")
_VALUE = r"(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s>]+))?)?"
_NEXT = re.compile(rf"[\s/]+|[^\s/>][^\s/>=]*{_VALUE}")
_ATTRIBUTE = re.compile(rf"(?P<name>[^\s/>][^\s/>=]*){_VALUE}")
# elements whose content is no HTML; what is in those of the first line is no words either
_SCRIPTS = ("script", "style", "iframe", "noembed", "noframes")
_PLAIN = ("textarea", "title", "xmp")
_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in (*_SCRIPTS, *_PLAIN)}
_COMMENT_END = re.compile(r"--!?>")


class Token(NamedTuple):
    """A piece of a page: its code points `start:end`. `name` is a tag's, in lower case."""

    sort: Sort
    start: int
    end: int
    name: str = ""


def tokens(text: str) -> Iterator[Token]:
    """`text` from its first to its last character, in pieces that follow one another."""
    scan = _Scan(text)
    at = 0
    opening = text.find("<")
    while opening >= 0:
        token = scan.markup(opening)
        if token is None:  # a `<` that begins nothing is a word
            opening = text.find("<", opening + 1)
            continue
        if opening > at:
            yield Token("words", at, opening)
        yield token
        at = token.end
        if token.sort == "open" and token.name in _ENDS:
            end = scan.end_of(token.name, at)
            if end > at:
                yield Token("script" if token.name in _SCRIPTS else "words", at, end)
            at = end
        opening = text.find("<", at)
    if at < len(text):
        yield Token("words", at, len(text))


class _Scan:
    """What is known of the rest of the text, so that nothing is looked for twice in vain."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._last = text.rfind(">")
        self._is_simple = False
        self._endless: set[str] = set()

    def markup(self, at: int) -> Token | None:
        """The tag, comment or declaration that begins at `at`; None if nothing does."""
        text = self._text
        if at >= self._last:
            return None
        if text.startswith("<!--", at):
            return Token("comment", at, self._comment_end(at))
        following = text[at + 1 : at + 2]
        if following in ("!", "?") or (following == "/" and not text[at + 2 : at + 3].isalpha()):
            return Token("declaration", at, text.index(">", at) + 1)
        match = (_SIMPLE_TAG if self._is_simple else _PLAIN_TAG).match(text, at)
        if match:
            end = match.end()
        else:
            match = _TAG.match(text, at)
            if match is None:
                return None
            end = self._tag_end(match.end())
        return Token("close" if match["close"] else "open", at, end, match["name"].lower())

    def _tag_end(self, at: int) -> int:
        """Where the tag ends whose name ends at `at`."""
        name_end = at
        while match := _NEXT.match(self._text, at):
            at = match.end()
        if self._text.startswith(">", at):
            return at + 1
        # A quotation mark that never closes: from here on any `>` ends a tag. Looking further for
        # the right one would take the rest of the page each time.
        self._is_simple = True
        return self._text.index(">", name_end) + 1

    def _comment_end(self, at: int) -> int:
        for empty in ("<!-->", "<!--->"):
            if self._text.startswith(empty, at):
                return at + len(empty)
        if "comment" not in self._endless:
            if match := _COMMENT_END.search(self._text, at + 4):
                return match.end()
            self._endless.add("comment")
        return self._text.index(">", at) + 1  # never closed: not all that follows is hidden

    def end_of(self, name: str, at: int) -> int:
        """Where the content of element `name` ends. A script without an end takes all that follows,
        as browsers have it; a title does not."""
        if name not in self._endless:
            if match := _ENDS[name].search(self._text, at):
                return match.start()
            self._endless.add(name)
        return len(self._text) if name in _SCRIPTS else at


@dataclass(frozen=True, slots=True)
class Attribute:
    """What an attribute says, its entities replaced, and where it stands without outer space."""

    value: str
    span: Span


def attributes(text: str, start: int, end: int, name: str) -> Mapping[str, Attribute]:
    """The attributes of the tag `name` at `start:end`; of two with one name the first."""
    found: dict[str, Attribute] = {}
    for match in _ATTRIBUTE.finditer(text, start + 1 + len(name), end - 1):
        group = next((each for each in ("double", "single", "bare") if match[each]), "")
        written = match[group] if group else ""
        kept = written.strip()
        first = match.start(group) + written.index(kept) if group else match.end()
        found.setdefault(
            match["name"].lower(),
            Attribute(_shown(kept), Span(first, first + len(kept))),
        )
    return found


# `&section=1` in an address is no `&sect`: in attributes such a name ends where its letters do
_ENTITY = re.compile(r"&(?:#[^\s&;]{1,8};?|(?P<name>[A-Za-z][A-Za-z0-9]*)(?P<close>[;=]?))")


def _shown(written: str) -> str:
    """The value of an attribute with what its entities stand for."""
    return _ENTITY.sub(_replaced, written) if "&" in written else written


def _replaced(match: re.Match[str]) -> str:
    name = match["name"]
    if name is not None and f"{name};" not in html5:
        return match[0]
    open_ended = name is not None and match["close"] == "="
    return match[0] if open_ended else html.unescape(match[0])
