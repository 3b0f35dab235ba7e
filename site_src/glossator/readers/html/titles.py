"""Which heading of a page is its title, and which of its words."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from glossator.readers.html.looks import USUAL, Looks
from glossator.readers.html.metadata import visible_words
from glossator.readers.html.tree import Node, Tree
from glossator.text import caseless

_TITLE_PARTS = re.compile(r"\s+[|:·•–—«»‹›-]+\s+|\s*[|»›]\s*")
_LONGEST_TITLE = 300  # characters
_NO_TITLE = frozenset({
    "nav", "footer", "aside", "svg", "template", "noscript", "dialog", "title", "annotation", "pre",
})  # fmt: skip


def title_heading(
    tree: Tree,
    main: Node,
    stated: Sequence[str],
    is_furniture: Callable[[Node], bool],
    looks: Looks,
) -> Node | None:
    """The heading that is the page's title: the one that says most of what the head says, else the
    only `h1` of the text, else the only one outside the site's furniture, else what no mark tells
    but its words and its `looks`."""
    found = [
        (node, words)
        for node in tree.nodes
        if (node.name in _TITLES or "headline" in node.says("itemprop").lower().split())
        and all(each is not main and each.name != "title" for each in node.walk())
        and (words := visible_words(node, is_furniture))
        and len(words) <= _LONGEST_TITLE
        and not any(
            each.name in _NO_TITLE and (each.name != "aside" or is_furniture(each))
            for each in node.ancestors()
        )
    ]

    def _is_free(node: Node) -> bool:
        return not any(is_furniture(each) for each in node.ancestors())

    titles = [key for each in stated if (key := _key(each))]
    parts = {key for each in stated for part in _parts(each) if (key := _key(part))}
    named = {_key(each.rpartition(": ")[2]) for each in stated if ": " in each}
    # of two headings that say the two ends of `<title>` one names the site, in fewer words
    ends = {key for _, words in found if (key := _key(words)) in parts}
    told = [
        (
            not _is_of_site(node),
            _is_free(node),
            _leads_here(node),
            len(key) if len(ends) > 1 and key in ends else 0,
            node.name == "h1",
            len(key),
            -node.start,
            node,
        )
        for node, words in found
        if (key := _key(words))
        and (
            any(key in title or title in key for title in titles)
            if node.name == "h1"
            else key in parts or key in named
        )
    ]
    if told:
        return max(told, key=lambda each: each[:-1])[-1]
    free = [
        n
        for n, _ in found
        if n.name == "h1"
        and not any(is_furniture(each) for each in (n, *n.ancestors()))
        and not (titles and _is_of_site(n))
    ]
    within = [node for node in free if any(each is main for each in node.ancestors())]
    alone = next((some[0] for some in (within, free) if len(some) == 1), None)
    return alone or _unmarked_title(
        tree.root, main, parts, max(map(len, titles), default=0), is_furniture, looks
    )


_MOST_PARTS = 8


def _parts(stated: str) -> Iterator[str]:
    """What stands between two marks of division in a stated title, one or more of them."""
    ends = [0, *(m.start() for m in _TITLE_PARTS.finditer(stated)), len(stated)]
    starts = [0, *(m.end() for m in _TITLE_PARTS.finditer(stated))]
    yield stated
    for i, start in enumerate(starts[:_MOST_PARTS]):
        for end in ends[i + 1 : _MOST_PARTS + 1]:
            yield stated[start:end]


def _key(words: str) -> str:
    """The words of a title alone: its head and its heading set other signs between them."""
    return " ".join(_TITLE_WORD.findall(caseless(words))) or caseless(words)


_TITLE_WORD = re.compile(r"\w+")


def stated_words(
    heading: Node, words: Sequence[Node], stated: Sequence[str]
) -> tuple[Sequence[Node], str]:
    """Which of `words`, those of `heading`, are its title, and the title: what the head states and
    stands in elements of its own beside a kicker, or beside a link of the site; else all."""
    said = " ".join(" ".join(each.words().split()) for each in words)
    whole = _key(said)
    for each in stated:
        if _key(each) == whole:
            return words, each if len(each) > len(said) else ""
    keys = {_key(each) for each in stated if each}
    parts = {_key(part) for each in stated for part in _parts(each)}
    for first in range(len(words)):
        for last in range(len(words), first, -1):
            some = words[first:last]
            key = _key(" ".join(node.words() for node in some))
            rest = [node for node in (*words[:first], *words[last:]) if node.words().strip()]
            if len(key) < _LEAST or len(rest) == 0 or len(words) > _MOST_WORDS:
                continue
            if key in keys or (key in parts and all(_is_linked(n, heading) for n in rest)):
                return some, ""
    return words, ""


_MOST_WORDS = 20  # stretches of words in a heading


def _is_linked(words: Node, heading: Node) -> bool:
    for each in words.ancestors():
        if each is heading:
            return False
        if each.name == "a" and each.says("href"):
            return True
    return False


_LEAST = 8  # characters of a title that no mark tells
_LARGE = 1.25  # times the usual size: so large are titles, and nothing that says them again


def _unmarked_title(
    root: Node,
    main: Node,
    parts: Collection[str],
    length: int,
    is_furniture: Callable[[Node], bool],
    looks: Looks,
) -> Node | None:
    """The first element of the text that says most of what the head says is the title, or a part of
    it in bold and large letters, or the last above it."""
    above: Node | None = None
    for node in root.walk_without(is_furniture):
        if node.start >= main.close:
            break
        if node.name not in _MAY_BE_TITLE or node.close - node.start > 10 * _LONGEST_TITLE:
            continue
        key = _key(visible_words(node, is_furniture))
        if (
            key in parts
            and (
                len(key) >= max(_LEAST, length / 2)
                or (len(key) >= _LEAST and _is_large(node, looks))
            )
            # the words of a misplaced `<title>` are its own
            and all(each.name != "title" for each in node.walk())
        ):
            if node.start > main.start:
                return node
            if above is None or node.start >= above.close:
                above = node
    return above


def _is_large(node: Node, looks: Looks) -> bool:
    """Whether all words in `node` are bold and far larger than text is."""
    words = [each for each in node.walk() if not each.name and each.words().strip()]
    return all(looks.is_bold(each) and looks.size(each) >= _LARGE * USUAL for each in words)


_MAY_BE_TITLE = frozenset({"div", "span", "p", "td", "font", "b", "strong", "center", "big", "a"})
_TITLES = ("h1", "h2", "h3")


def _is_of_site(heading: Node) -> bool:
    """Whether a heading is the name of the site: a link to its first page."""
    round_it = [heading.parent] if heading.parent else []
    links = [e for e in (*heading.walk(), *round_it) if e.name == "a" and e.says("href")]
    return any(each.says("rel") == "home" or _HOME.fullmatch(each.says("href")) for each in links)


def _leads_here(heading: Node) -> bool:
    """Whether a heading is a link to the page it stands on, as over each text of a diary."""
    return any(each.name == "a" and "bookmark" in each.says("rel") for each in heading.walk())


_HOME = re.compile(r"(?:https?://[^/?#]+)?/?(?:index\.\w+)?")


def page_title(written: str, publisher: str) -> str:
    """What `<title>` says without the name of the site at one end of it."""
    parts = _TITLE_PARTS.split(written)
    if len(parts) < 2 or not publisher:
        return written
    for part, rest in ((parts[-1], slice(None, -1)), (parts[0], slice(1, None))):
        if caseless(part) == caseless(publisher):
            kept = parts[rest]
            start = written.index(kept[0])
            return written[start : written.rindex(kept[-1]) + len(kept[-1])]
    return written
