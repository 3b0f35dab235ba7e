"""Sentences that stand with the title over the element a page calls its text: a standfirst, a note
on how the text came about."""

import re
from collections.abc import Callable, Iterator, Sequence

from glossator.readers.clippings.wording import words_of
from glossator.readers.html.lines import PageLine
from glossator.readers.html.metadata import visible_words
from glossator.readers.html.tree import HEADINGS, Node
from glossator.text import folded

_SENTENCE = re.compile(r"[.!?…。！？]['\"”“’‘»«›‹)\]」』]*$")
_LEAST = 40  # characters of running text, out of links


def sentences_over(
    title: Node | None, main: Node, is_elsewhere: Callable[[Node], bool]
) -> Iterator[Node]:
    """The paragraphs with a sentence that stand behind the `title` in the part of the page it
    heads, over `main`, in which it does not stand."""
    if title is None or title.start > main.start:
        return
    round_main = {id(node) for node in main.ancestors()}
    part = title
    while part.parent is not None and id(part.parent) not in round_main:
        part = part.parent
    if part.parent is None or part is main:
        return
    for each in part.parent.children:
        beside = each is not part and each.name == "p"
        if part.start <= each.start < main.start and (beside or each is part):
            yield from (n for n in _paragraphs(each, is_elsewhere) if n.start > title.start)


def _paragraphs(part: Node, is_elsewhere: Callable[[Node], bool]) -> Iterator[Node]:
    nodes = [part] if part.name == "p" else part.walk_without(is_elsewhere)
    for node in nodes:
        if (
            node.name not in _SENTENCES
            or node.holds_block
            or node.weight < _LEAST
            or is_elsewhere(node)
        ):
            continue
        words = visible_words(node)
        if _SENTENCE.search(words) and words_of(folded(words).casefold()) is None:
            yield node


_SENTENCES = {"p"} | HEADINGS
_FIRST = 4  # lines under a title that may be its standfirst
_FEWEST = 9  # words of one
_STOPS = re.compile(r"[.…。][\"'”“’‘»«›‹)\]」』]*$")


def standfirsts(title: Node | None, lines: Sequence[PageLine]) -> Iterator[Node]:
    """The headings among the first `lines` under the `title` that are a whole sentence: what the
    text is about, in large letters, and no heading of a part of it."""
    under = [line for line in lines if title is None or line.nodes[0].start > title.start]
    for line in under[:_FIRST]:
        if line.is_prose and not line.heads:
            return
        if line.heads and line.count >= _FEWEST and _STOPS.search(line.said):
            yield from (n for n in line.nodes[0].ancestors() if n.name in HEADINGS - {"h1"})
