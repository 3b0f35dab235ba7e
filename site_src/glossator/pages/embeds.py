"""Embeds (`![[Note#Heading]]` alone in a paragraph): the words of another text shown in this one.

What is embedded is a quotation of the library's: it has no passages, numbers or marks of its own,
says whose words they are, and leads to where they stand.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from markupsafe import Markup

from glossator.html.blocks import block_html, turn_html
from glossator.html.setting import Setting
from glossator.html.views import Blocks
from glossator.model.annotations import Annotated
from glossator.model.site import Target
from glossator.model.trees import (
    Block,
    Callout,
    Gap,
    Heading,
    Leaf,
    Link,
    Rule,
    WikiLink,
    gaps,
    leaves,
)
from glossator.notes.letters import footnotes_in, letters
from glossator.pages.footnotes import by_label, elsewhere, note_refs
from glossator.timestamps import moment_seconds, other_label

_DEEPEST = 4  # embeds inside embeds; deeper ones stay links
_MOST = 100  # embeds on one page; and
_LONGEST = 2000  # leaves of all of them: what a page can hold, and no library can be wrung out of

Embed = Callable[[WikiLink], Markup | None]
Links = Callable[[Link | WikiLink, str], Target]  # a link, and the page it stands on


class Embedder:
    """The embeds of one `page`; `documents` are all of the library by their pages, `links` says
    where a link of a page leads."""

    def __init__(self, documents: Mapping[str, Annotated], links: Links, page: str) -> None:
        self._documents = documents
        self._links = links
        self._page = page
        self._count = 0
        self._leaves = 0

    def __call__(self, link: WikiLink) -> Markup | None:
        """What `link` embeds, as HTML; None if it leads to no text, to the page it stands on, or
        round in a circle: it is a plain link then."""
        return self._embedded(link, self._page, (self._page,))

    def _embedded(self, link: WikiLink, page: str, inside: tuple[str, ...]) -> Markup | None:
        target = self._links(link, page)
        path, _, anchor = target.href.partition("#")
        annotated = self._documents.get(path)
        if annotated is None or target.href in inside or bool(link.heading) != bool(anchor):
            return None
        blocks = _part(annotated, anchor)
        size = sum(1 for _ in leaves(blocks))
        if len(inside) > _DEEPEST or self._count >= _MOST or self._leaves + size > _LONGEST:
            return None
        self._count += 1
        self._leaves += size
        metadata = annotated.anchored.document.metadata
        whole = annotated.anchored.document.blocks
        refs = note_refs(annotated, letters(annotated)) if any(footnotes_in(whole)) else {}
        shown = Blocks(
            setting=Setting(
                page=self._page,
                resolve=partial(self._resolved, path),
                seconds=lambda moment: moment_seconds(moment, metadata),
                label=lambda moment: other_label(moment, metadata),
                video=metadata.video,
                curled=metadata.typography,
                footnotes={label: replace(ref, first=-1, page=path) for label, ref in refs.items()},
            ),
            passages={},
            embedded=lambda inner: self._embedded(inner, path, (*inside, target.href)),
        )
        told = _told(annotated, blocks, shown)
        footnotes = Markup("").join(elsewhere(blocks, by_label(whole), shown))
        return Markup('<div class="embedded">{}{}</div>').format(told, footnotes)

    def _resolved(self, page: str, link: Link | WikiLink) -> Target:
        return self._links(link, page)


def _told(annotated: Annotated, blocks: Iterable[Block], shown: Blocks) -> Markup:
    """`blocks` with the name of who speaks before each turn."""
    names = {each.key: each.name for each in annotated.anchored.document.speakers}
    told: list[Markup] = []
    speaking = ""
    for block in blocks:
        speaker = block.speaker if isinstance(block, Leaf) else ""
        if speaker and speaker != speaking:
            told.append(turn_html(speaker, names.get(speaker, speaker), first=True))
        speaking = speaker
        told.append(block_html(block, shown))
    return Markup("").join(told)


def _part(annotated: Annotated, anchor: str) -> tuple[Block, ...]:
    """The blocks at an id: a passage's leaf, a callout, or a heading with its section; without an
    id all of the text."""
    anchored = annotated.anchored
    blocks = anchored.document.blocks
    if not anchor or anchor in (anchored.title_id, anchored.standfirst_id):
        return blocks
    for passage in anchored.passages:
        if anchor == passage.id:
            return (passage.leaf,)
    if hidden := [gap for gap in gaps(blocks) if anchor in gap.ids]:
        return tuple(hidden)
    starts = [each.span.start for each in anchored.headings if each.id == anchor]
    return _section(blocks, starts[0]) if starts else ()


def _section(blocks: Sequence[Block], start: int) -> tuple[Block, ...]:
    """The heading (or callout) that begins at `start`, with what stands under it."""
    for place, block in enumerate(blocks):
        if isinstance(block, Heading) and block.span.start == start:
            end = place + 1
            while end < len(blocks) and not _ends(blocks[end], block.level):
                end += 1
            return tuple(blocks[place:end])
        if isinstance(block, Callout) and block.span.start == start:
            return (block,)
        inner = () if isinstance(block, Leaf | Heading | Rule | Gap) else block.children
        if found := _section(inner, start):
            return found
    return ()


def _ends(block: Block, level: int) -> bool:
    return isinstance(block, Heading) and block.level <= level
