"""Saved HTML pages: the text in its shapes, what the page says of itself, and the rest set aside.

Nothing of a page is ever passed on as HTML: its tags become shapes of ours or nothing.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from glossator.model.documents import Markup, Reading
from glossator.model.trees import (
    Block,
    Gap,
    Heading,
    Image,
    Leaf,
    Link,
    Rule,
    Source,
    Span,
    leaves,
    walk,
)
from glossator.readers.html.claims import without
from glossator.readers.html.evidence import evidence
from glossator.readers.html.metadata import visible_words
from glossator.readers.html.sorting import Page
from glossator.readers.html.turns import with_turns
from glossator.readers.language import language_against, language_of

LineBreaks = Literal["soft", "hard"]


def read_html(source: Source, line_breaks: LineBreaks = "soft") -> Reading:
    """What the page `source` says. White space is what HTML takes it for, whatever `line_breaks`
    says."""
    page = Page(source.text)
    blocks = page.blocks()
    holes = sorted(
        [
            *(field.span for field in page.claims.fields),
            *_words_of_tags(blocks, source.text),
        ]
    )
    text = source.text
    markup = [
        *page.claims.markup,
        *(Markup(span=s, kind="tag") for tag in page.tree.tags for s in without(tag, holes)),
        *(
            Markup(span=s, kind=each.kind)
            for each in page.tree.scripts
            for s in without(each.span, holes)
        ),
    ]
    language = next((each.value for each in page.claims.fields if each.name == "language"), "")
    words = visible_words(page.judge.main) or text
    reading = Reading(
        source=source,
        reader="html",
        decided=evidence(source)[1] or "as a page",
        genre="article",
        blocks=blocks,
        fields=tuple(page.claims.fields),
        markup=tuple(markup),
        set_aside=tuple(sorted(page.claims.set_aside, key=lambda each: each.span)),
        apart=page.apart(),
        title_notes=tuple(page.title_notes()),
        private=tuple(s for each in page.tree.comments for s in without(each, holes)),
        language=language_against(language, words) if language else language_of(words),
    )
    return reading if page.is_thread else with_turns(reading)


_FRAME = re.compile(r"<(?:iframe|embed)\b", re.IGNORECASE)


def _words_of_tags(blocks: Iterable[Block], text: str) -> Iterator[Span]:
    """Where words stand inside a tag: what pictures are described with, and frames."""
    leaf_parts = (
        part
        for leaf in leaves(blocks)
        for part in (leaf.inlines, *(cell for row in leaf.rows for cell in row))
    )
    for part in (*leaf_parts, *(block.inlines for block in _headings(blocks))):
        for each in walk(part):
            if isinstance(each, Image):
                yield each.span
            elif isinstance(each, Link) and _FRAME.match(text, each.span.start):
                yield from (words.span for words in each.children)


def _headings(blocks: Iterable[Block]) -> Iterator[Heading]:
    for block in blocks:
        if isinstance(block, Heading):
            yield block
        elif not isinstance(block, Leaf | Rule | Gap):
            yield from _headings(block.children)
