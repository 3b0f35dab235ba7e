"""Words of Markdown and HTML without their marks, as quotations need them."""

import re
from html.parser import HTMLParser

from glossator.model.trees import Heading, Leaf, leaf_text, leaves, plain_text
from glossator.readers.markdown.reader import read_owner_markdown

_BLOCKS = frozenset({"p", "div", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "tr"})
_UNREAD = frozenset({"script", "style", "template"})


def plain_markdown(markdown: str) -> str:
    """The reading text of a few lines of Markdown, its paragraphs parted by empty lines."""
    texts: list[str] = []
    for block in read_owner_markdown(markdown):
        if isinstance(block, Heading):
            texts.append(plain_text(block.inlines))
        elif isinstance(block, Leaf):
            texts.append(leaf_text(block))
        else:
            texts.extend(leaf_text(leaf) for leaf in leaves([block]))
    return "\n\n".join(text for text in texts if text.strip())


def plain_html(html: str) -> str:
    """The words of a piece of HTML, its blocks parted by empty lines."""
    words = _Words()
    words.feed(tame_html(html))
    words.close()
    return "".join(words.parts).strip()


def tame_html(html: str) -> str:
    """`html` without comments, and with every `<` that begins no tag written as the letter it is:
    the parser of the standard library takes the square of the length for tags never closed."""
    return _NO_TAG.sub("&lt;", _COMMENT.sub("", html))


_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<![a-z][^<>]*>", re.S | re.I)
_NO_TAG = re.compile(r"<(?![a-z/][^<>]*>)", re.I)


class _Words(HTMLParser):
    """Collects the text of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._unread = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNREAD:
            self._unread = tag
        elif tag == "br":
            self.parts.append("\n")
        elif tag in _BLOCKS:
            self.parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._unread:
            self._unread = ""
        elif tag in _BLOCKS:
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.parts.append(data)
