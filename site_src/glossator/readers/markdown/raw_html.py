"""Markdown inside blocks of raw HTML: CommonMark, and Obsidian with it, knows none there."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from glossator.model.documents import Reading
from glossator.model.trees import Span
from glossator.readers.front_matter import read_front_matter
from glossator.readers.markdown.blocks import Shape, parse_blocks
from glossator.readers.markdown.leaves import Lines

_POSSIBLE = re.compile(r"^[ \t>*+-]*(?:\d{1,9}[.)][ \t]+)?</?[a-zA-Z]", re.MULTILINE)
_MARKS = ("delimiter", "list-mark", "destination", "info")


def first_mark_in_html(reading: Reading) -> int | None:
    """Where in the source of `reading` the first mark of Markdown was found that stands in a block
    of raw HTML; None if none does."""
    text = reading.source.text
    if reading.reader != "markdown" or not _POSSIBLE.search(text):
        return None
    end = len(text) if reading.read_to is None else reading.read_to
    lines = Lines.of(text, read_front_matter(text).lines, end, html=True)
    marks = sorted(markup.span for markup in reading.markup if markup.kind in _MARKS)
    for block in _blocks_of_html(parse_blocks(lines.text(), html=True), lines):
        for mark in marks[bisect_left(marks, Span(block.start, block.start)) :]:
            if mark.start >= block.end:
                break
            if text[mark.start : mark.end] != ">":  # a quotation in which the block stands
                return mark.start
    return None


def _blocks_of_html(root: Shape, lines: Lines) -> Iterator[Span]:
    """Where blocks of HTML stand, from their first tag on."""
    stack = [root]
    while stack:
        shape = stack.pop()
        if shape.kind == "html":
            start, end = lines.spans[shape.first][0], lines.spans[shape.last - 1][1]
            yield Span(lines.source.index("<", start), end)
        stack.extend(reversed(shape.children))
