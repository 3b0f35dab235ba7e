"""Who links here: every link of the library turned round, with the sentence it stands in."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from glossator.links.media import texts
from glossator.model.annotations import Annotated
from glossator.model.passages import Passage
from glossator.model.site import OwnerPage, Site, Target
from glossator.model.trees import (
    Block,
    Inline,
    Leaf,
    Link,
    Styled,
    WikiLink,
    leaf_text,
    leaves,
    plain_text,
)
from glossator.sentences import sentences

Links = Callable[[Link | WikiLink, str], Target]  # a link, and the page it stands on


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlink:
    """A link to a page: from a passage of a document or from a page of the owner's (`passage` is
    None). `sentence` holds it at `start:end`, in code points; `anchor` is the id it leads to, if
    it names one."""

    source: Annotated | OwnerPage
    passage: Passage | None
    sentence: str
    start: int
    end: int
    anchor: str


def backlinks(site: Site, links: Links) -> Mapping[str, tuple[Backlink, ...]]:
    """The links to each page of `site` that some other text links to, by the page's path, in
    library order, the owner's pages last."""
    found: dict[str, list[Backlink]] = defaultdict(list)
    sources: dict[str, Annotated | OwnerPage] = {
        **{f"read/{each.slug}.html": each for each in site.documents},
        **{f"pages/{each.slug}.html": each for each in site.pages},
    }
    for _, page, blocks in texts(site):
        source = sources[page]
        passages = {}
        if isinstance(source, Annotated):
            passages = {each.leaf.span.start: each for each in source.anchored.passages}
        for leaf, link, place in _links_in(blocks):
            path, _, anchor = links(link, page).href.partition("#")
            if path in sources and path != page:
                start = place
                end = place + len(plain_text(link.children))
                first, last = _sentence(leaf_text(leaf), start)
                found[path].append(
                    Backlink(
                        source=source,
                        passage=passages.get(leaf.span.start),
                        sentence=leaf_text(leaf)[first:last],
                        start=start - first,
                        end=min(end, last) - first,
                        anchor=anchor,
                    )
                )
    return {path: tuple(each) for path, each in found.items()}


def _links_in(blocks: Sequence[Block]) -> Iterator[tuple[Leaf, Link | WikiLink, int]]:
    """Each link in the leaves of `blocks`, and where in its leaf's text it begins."""
    for leaf in leaves(blocks):
        place = 0
        runs = [leaf.inlines, *(cell for row in leaf.rows for cell in row)]
        for inlines in runs:
            yield from ((leaf, link, at) for link, at in _placed(inlines, place))
            place += len(plain_text(inlines)) + bool(leaf.rows and inlines is not leaf.inlines)


def _placed(inlines: Sequence[Inline], place: int) -> Iterator[tuple[Link | WikiLink, int]]:
    for inline in inlines:
        if isinstance(inline, Link | WikiLink):
            yield inline, place
        if isinstance(inline, Link | WikiLink | Styled):
            yield from _placed(inline.children, place)
        place += len(plain_text((inline,)))


def _sentence(text: str, place: int) -> tuple[int, int]:
    for start, end in sentences(text):
        if place < end:
            return min(start, place), end
    return place, len(text)
