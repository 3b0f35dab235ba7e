"""Which video a text is about, by what it links to."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from glossator.model.documents import Reading
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Gap,
    Heading,
    Image,
    Inline,
    Item,
    Leaf,
    Link,
    Quotation,
    Rule,
    Timestamp,
    walk,
)
from glossator.readers.inlines import youtube

_FEWEST = 2  # moments of one video: a text that also links elsewhere is about it
_TOP = 3  # blocks: a video linked so far up is what the text is about


def linked_video(reading: Reading) -> tuple[str, str]:
    """The one video that a text is about by its links, and what says so; empty if there is none."""
    url = next((each.value for each in reading.fields if each.name == "url"), "")
    if url:
        video = youtube(url)
        return (video.id, "its address is that of a video") if video else ("", "")
    if reading.reader not in ("markdown", "clipping"):
        return "", ""
    ids: set[str] = set()
    moments = elsewhere = 0
    is_top = False
    for place, block in enumerate(reading.blocks):
        for target in _targets(block):
            video = youtube(target)
            ids |= {video.id} if video else set()
            moments += video is not None and video.seconds is not None
            elsewhere += video is None and target.startswith(("http:", "https:"))
            is_top = is_top or (video is not None and place < _TOP)
    about = is_top or not elsewhere or moments >= _FEWEST
    if reading.reader == "clipping":
        about = is_top and not elsewhere  # an article may name a video and be about something else
    if len(ids) != 1 or not about:
        return "", ""
    return ids.pop(), "all its links to videos lead to this one"


def _targets(block: Block) -> Iterator[str]:
    """Where the links and moments of `block` lead."""
    for inlines in inlines_of((block,)):
        for inline in walk(inlines):
            if isinstance(inline, Link | Image):
                yield inline.target
            elif isinstance(inline, Timestamp) and inline.video:
                yield f"https://youtu.be/{inline.video}?t={inline.seconds}"


def inlines_of(blocks: Iterable[Block]) -> Iterator[Sequence[Inline]]:
    """The inlines of each leaf, cell, heading and title of `blocks`, in order."""
    for block in blocks:
        match block:
            case Leaf():
                yield block.inlines
                yield from (cell for row in block.rows for cell in row)
            case Heading():
                yield block.inlines
            case Callout():
                yield block.title
                yield from inlines_of(block.children)
            case Bullets() | Item() | Quotation() | Footnote():
                yield from inlines_of(block.children)
            case Rule() | Gap():
                pass
            case _:
                assert_never(block)
