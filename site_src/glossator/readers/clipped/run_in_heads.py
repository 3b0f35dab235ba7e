"""Words of the program that exported a page, run into the heading below them: what a line of signs
underlines goes back to the last blank line.

    Markdown Content:
    The salt that nobody gathers
    ============================
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from glossator.model.trees import Block, Heading, Inline, Leaf, LineBreak, Span, Text

_PROGRAMS = re.compile(r"(?:markdown|page|text) content:|full (?:document|text):", re.IGNORECASE)


def without_run_in_words(blocks: Iterable[Block], text: str) -> Iterator[Block]:
    """`blocks`, such words of the source `text` a paragraph over their heading."""
    for block in blocks:
        match block:
            case Heading() if parted := _parted(block, text):
                above, below = parted
                over = Span(block.span.start, above[-1].span.end)
                yield Leaf(span=over, kind="paragraph", inlines=above)
                yield replace(block, span=Span(below[0].span.start, block.span.end), inlines=below)
            case _:
                yield block


def _parted(heading: Heading, text: str) -> tuple[tuple[Inline, ...], tuple[Inline, ...]] | None:
    """The inlines of the program's line of `heading`, and those of the others."""
    end = text.find("\n", heading.span.start, heading.span.end)
    if end < 0 or not _PROGRAMS.fullmatch(text[heading.span.start : end].strip()):
        return None
    above: list[Inline] = []
    below: list[Inline] = []
    for inline in heading.inlines:
        if isinstance(inline, LineBreak) or (isinstance(inline, Text) and not inline.text.strip()):
            (above if inline.span.end <= end else below).append(inline)
        elif inline.span.end <= end:
            above.append(inline)
        elif inline.span.start > end:
            below.append(inline)
        elif isinstance(inline, Text) and len(inline.text) == inline.span.end - inline.span.start:
            cut = end - inline.span.start
            above.append(Text(span=Span(inline.span.start, end), text=inline.text[:cut]))
            rest = inline.text[cut:].lstrip()
            below.append(Text(span=Span(inline.span.end - len(rest), inline.span.end), text=rest))
        else:
            return None
    while below and (isinstance(below[0], LineBreak) or not _says(below[0])):
        del below[0]
    return (tuple(above), tuple(below)) if above and below else None


def _says(inline: Inline) -> bool:
    return not isinstance(inline, Text) or bool(inline.text.strip())
