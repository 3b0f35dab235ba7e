"""What an element calls itself that is no furniture: the text of an article, or a part of one."""

import re

from glossator.readers.html.tree import HEADINGS, Node

_TEXT_NAMES = re.compile(
    r"(?:article|story|post|entry|text|news|content|main|page|artikel|beitrag|nota|noticia)[-_]*"
    r"(?:body|text|content|copy|inhalt|corps|cuerpo|corpo|single)(?:s|text)?",
    re.IGNORECASE,
)


def is_called_text(node: Node) -> bool:
    """Whether an element says of itself that it is the text of an article."""
    names = [*node.says("class").split(), node.says("id"), node.says("itemprop")]
    return any(
        _TEXT_NAMES.search(part) for name in names for part in re.split("__|--", name)
    )  # fmt: skip


_WORD = re.compile(r"\w+")


def is_a_section(node: Node) -> bool:
    """Whether the `id` of an element is an address made of the words of a heading."""
    if node.name in HEADINGS or node.name in ("a", "dt", "span"):
        return True
    if node.name not in ("section", "div"):
        return False
    first = next((each for each in node.children if each.name), None)
    if first is None or first.name not in HEADINGS or (node.name == "div" and node.says("class")):
        return False
    words = {word.casefold() for word in _WORD.findall(first.words())}
    said = [word.casefold() for word in _WORD.findall(node.says("id").replace("_", "-"))]
    forms = any(each.name == "form" for each in node.walk())
    return all(word in words for word in said) and not forms and node.name == "section"
