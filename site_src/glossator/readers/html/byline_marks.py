"""What elements of a page are marked as: its author, its day, one who posts."""

import re

from glossator.readers.html.main import Judge
from glossator.readers.html.names import called
from glossator.readers.html.tree import HEADINGS, Node

_MICRODATA = frozenset({"author", "datepublished", "datemodified", "datecreated"})
MOMENTS = ("datetime", "content", "title")
_MOMENT = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?:[T ].*)?")
_AUTHORS = frozenset({"author", "pauthor", "postauthor", "entryauthor", "articleauthor", "autor",
                      "auteur", "bylineauthor", "authorname", "bylinename", "fn"})  # fmt: skip
_DATED = frozenset({"published", "entrydate", "dtpublished", "pubdate", "postdate"})
_READERS = frozenset({"form", "related-links", "newsletter", "advertisement"})


def marked_field(node: Node) -> str:
    """Which field an element is marked as; empty if none."""
    if node.holds_block or not node.attributes:
        return ""
    said = {word.lower() for word in node.says("itemprop").split()}
    if any(_MOMENT.fullmatch(node.says(each)) for each in MOMENTS):
        names = called(node.says("class"))
        dated = bool(names & _DATED) if node.name in ("time", "abbr") else False
        dated = dated or (node.name == "time" and bool(told_by(node)))
        dated = dated or bool(said & {"datepublished", "datecreated"})
        changed = names & {"updated", "modified"} and not names & {"published", "dtpublished"}
        return "published" if dated and not changed else ""
    if sum(bool(each.words().strip()) for each in node.walk() if not each.name) != 1:
        return ""
    if "author" in node.says("rel").lower().split() or "author" in said:
        return "author"
    classes = {
        each.lower().replace("-", "").replace("_", "") for each in node.says("class").split()
    }
    if classes & _AUTHORS - {"fn"}:
        return "author"
    return "author" if "fn" in classes and _is_in_author(node) else ""


def _is_in_author(node: Node) -> bool:
    return any(
        "author" in called(each.says("class"))
        for _, each in zip(range(3), node.ancestors(), strict=False)
    )


def is_of_readers(node: Node, judge: Judge) -> bool:
    """Whether something in what readers say, or in a list of other texts, is marked."""
    for each in (node, *node.ancestors()):
        if "comment" in each.says("class") or each.name == "aside":
            return True
        found = judge.furniture(each)
        if found is not None and found.reason in _READERS:
            return True
    return False


def told_by(node: Node) -> str:
    """Why an element inside a line is no part of a sentence but says who wrote the text, or when;
    empty if it does not."""
    marks = {word.lower() for word in node.says("itemprop").split()} & _MICRODATA
    if not marks and node.name != "time":
        return ""
    for each in node.ancestors():
        if (
            each.name in ("p", "li", "td", "dd", "blockquote", "figcaption")
            or each.name in HEADINGS
        ):
            return ""
        if each.is_block:
            break
    return f'marked with itemprop="{min(marks)}"' if marks else "a <time> that stands alone"


USER = re.compile(r"[^\W_][\w.-]{1,30}")


def is_user(words: Node) -> bool:
    """Whether words are marked as the name of one who posts."""
    return any(
        called(node.says("class")) & {"username", "nickname", "user"}
        for _, node in zip(range(2), words.ancestors(), strict=False)
    )


def is_stated(words: Node) -> bool:
    """Whether an element says of itself, for machines, that it holds the author."""
    return any(
        "author" in node.says("itemprop").lower().split()
        for _, node in zip(range(3), words.ancestors(), strict=False)
    )


def is_author(words: Node) -> bool:
    """Whether words are marked as the name of an author."""
    for _, node in zip(range(3), words.ancestors(), strict=False):
        said = f"{node.says('rel')} {node.says('itemprop')} {node.says('class')}".lower().split()
        if "author" in said:
            return True
    return False
