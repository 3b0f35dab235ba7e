"""The notes of the whole library: their letters, what they say with references spelt out, and which
passages they link to, so that a link shows at both ends.

A link to a passage prints its reference (`Verge 91`) unless it has words of its own; one whose
words are just `supports`, `contradicts`, `quotes` or `answers` has that as its kind.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from glossator.blocks import map_leaves
from glossator.model.annotations import Annotated, PlacedNote
from glossator.model.passages import Passage
from glossator.model.site import Site, Target
from glossator.model.trees import (
    Block,
    Inline,
    Leaf,
    Link,
    Styled,
    Text,
    WikiLink,
    leaf_text,
    leaves,
    plain_text,
    walk,
)
from glossator.notes.letters import Letters, letters
from glossator.sentences import sentences

Links = Callable[[Link | WikiLink, str], Target]  # a link, and the page it stands on

# What a link's words make it, and what that is called at its other end.
KINDS: Mapping[str, str] = {
    "": "linked from",
    "supports": "supported by",
    "contradicts": "contradicted by",
    "quotes": "quoted by",
    "answers": "answered by",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageLink:
    """A link in the comment of `note` on `document` to `passage` of `to`. It stands at
    `start:end` of `sentence`, in code points; `kind` is a key of `KINDS`."""

    document: Annotated
    note: PlacedNote
    to: Annotated
    passage: Passage
    kind: str
    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Glosses:
    """All notes: `letters` by document; `comments` with references spelt out, by document and
    note (the document of a stray is ""); `links` by the document and passage they lead to."""

    letters: Mapping[str, Letters] = field(default_factory=dict)
    comments: Mapping[tuple[str, str], tuple[Block, ...]] = field(default_factory=dict)
    links: Mapping[tuple[str, str], tuple[PassageLink, ...]] = field(default_factory=dict)


def glosses(site: Site, links: Links) -> Glosses:
    """The notes of `site`; `links` says where a link of a page leads."""
    library = Library(site, links)
    comments: dict[tuple[str, str], tuple[Block, ...]] = {}
    found: dict[tuple[str, str], list[PassageLink]] = defaultdict(list)
    for annotated in site.documents:
        for placed in annotated.notes:
            blocks = library.spelt(placed, annotated.slug)
            comments[annotated.slug, placed.id] = blocks
            for each in _links(library, annotated, placed, blocks):
                found[each.to.slug, each.passage.id].append(each)
    for placed in site.strays:
        comments["", placed.id] = library.spelt(placed, "")
    return Glosses(
        letters={each.slug: letters(each) for each in site.documents},
        comments=comments,
        links={place: tuple(each) for place, each in found.items()},
    )


class Library:
    """Every passage of a site by its address, and where links lead."""

    def __init__(self, site: Site, links: Links) -> None:
        self._links = links
        self._passages = {
            f"read/{annotated.slug}.html#{passage.id}": (annotated, passage)
            for annotated in site.documents
            for passage in annotated.anchored.passages
        }

    def passage(self, link: Link | WikiLink, slug: str) -> tuple[Annotated, Passage] | None:
        """The passage that `link`, in a note on the document `slug`, leads to, if to one."""
        return self._passages.get(self._links(link, f"read/{slug}.html").href)

    def spelt(self, placed: PlacedNote, slug: str) -> tuple[Block, ...]:
        """The comment of a note with the reference of each passage it links to."""

        def change(leaf: Leaf) -> Leaf:
            return replace(
                leaf,
                inlines=self._inlines(leaf.inlines, slug),
                rows=tuple(tuple(self._inlines(cell, slug) for cell in row) for row in leaf.rows),
            )

        return map_leaves(placed.note.blocks, change)

    def _inlines(self, inlines: Sequence[Inline], slug: str) -> tuple[Inline, ...]:
        made: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Styled):
                inline = replace(inline, children=self._inlines(inline.children, slug))
            elif isinstance(inline, Link | WikiLink) and (found := self.passage(inline, slug)):
                words = _reference(inline, *found)
                inline = replace(inline, children=words)
            made.append(inline)
        return tuple(made)


def reference(annotated: Annotated, passage: Passage) -> str:
    """`Verge 91`, which no line end parts."""
    metadata = annotated.anchored.document.metadata
    name = metadata.short or metadata.title
    return f"{name} {passage.number}".replace(" ", "\u00a0")


def kind_of(link: Link | WikiLink) -> str:
    """What the words of a link make it; those of a spelt one begin with its kind."""
    words = plain_text(link.children).split()
    return words[0] if words and words[0] in KINDS and len(words) <= 1 else ""


def _reference(link: Link | WikiLink, to: Annotated, passage: Passage) -> tuple[Inline, ...]:
    said = plain_text(link.children)
    if kind := kind_of(link):
        return (Text(span=link.span, text=f"{kind} {reference(to, passage)}"),)
    written = f"{link.target}#{link.heading}" if isinstance(link, WikiLink) else link.target
    if said.strip() and "".join(said.split()) != "".join(written.split()):
        return link.children
    return (Text(span=link.span, text=reference(to, passage)),)


def _links(
    library: Library, annotated: Annotated, placed: PlacedNote, blocks: Sequence[Block]
) -> Iterator[PassageLink]:
    kinds = {
        inline.span.start: kind_of(inline)
        for leaf in leaves(placed.note.blocks)
        for inline in _walked(leaf)
        if isinstance(inline, Link | WikiLink)
    }
    for leaf in leaves(blocks):
        text = leaf_text(leaf)
        parts = sentences_in(leaf)
        for link, start in links_in(leaf):
            if found := library.passage(link, annotated.slug):
                end = start + len(plain_text(link.children))
                first, last = _sentence(parts, start, end)
                yield PassageLink(
                    document=annotated,
                    note=placed,
                    to=found[0],
                    passage=found[1],
                    kind=kinds.get(link.span.start, ""),
                    sentence=text[first:last],
                    start=start - first,
                    end=end - first,
                )


def _walked(leaf: Leaf) -> Iterable[Inline]:
    for inlines in (leaf.inlines, *(cell for row in leaf.rows for cell in row)):
        yield from walk(inlines)


def links_in(leaf: Leaf) -> Iterator[tuple[Link | WikiLink, int]]:
    """Each link of a leaf, and where in its text it begins."""
    if leaf.rows:
        at = 0
        for row in leaf.rows:
            for cell in row:
                yield from _among(cell, at)
                at += len(plain_text(cell)) + 1
    yield from _among(leaf.inlines, 0)


def _among(inlines: Sequence[Inline], at: int) -> Iterator[tuple[Link | WikiLink, int]]:
    for inline in inlines:
        if isinstance(inline, Link | WikiLink):
            yield inline, at
        elif isinstance(inline, Styled):
            yield from _among(inline.children, at)
        at += len(plain_text((inline,)))


def sentences_in(leaf: Leaf) -> list[tuple[int, int]]:
    """The sentences of a leaf's text. A reference is one word in it: the number in `Verge 9.` is no
    abbreviation."""
    text = leaf_text(leaf)
    for link, start in links_in(leaf):
        end = start + len(plain_text(link.children))
        text = text[:start] + "x" * (end - start) + text[end:]
    return list(sentences(text))


def _sentence(parts: Sequence[tuple[int, int]], first: int, last: int) -> tuple[int, int]:
    """The part in which `first:last` stands."""
    for start, end in parts:
        if first < end:
            return min(start, first), max(end, last)
    return first, last
