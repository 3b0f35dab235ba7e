"""Notes as pages show them: beside their passage, and without a place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from glossator.html.blocks import children_html
from glossator.html.inlines import inlines_html
from glossator.html.links import relative
from glossator.html.setting import Setting
from glossator.html.views import Blocks
from glossator.model.annotations import Annotated, PlacedNote
from glossator.model.passages import Passage
from glossator.model.site import Target
from glossator.model.trees import Block, Leaf, Link, Text, WikiLink, leaf_text, leaves, plain_text
from glossator.notes.glosses import KINDS, Glosses, Links, PassageLink
from glossator.notes.places import placed_if
from glossator.pages.footnotes import footnotes, numbers
from glossator.pages.frame import Resolve, document_path
from glossator.pages.margin import LinkedFrom, NoteView, Range, short_of
from glossator.pages.noted_words import anchor_of, part_of, shows_words
from glossator.sentences import sentences

MOST_LINES = 14  # of a note shown at once; the rest is folded
LETTERS_A_LINE = 42  # of a note in the margin at its widest


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest:
    """Where the words of a note without a place may be meant to stand."""

    at: Range
    text: str
    score: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """A note without a place: the words it quotes, how often they stand in the text, and what
    reads most like them."""

    id: str
    letter: str
    quote: str
    html: Markup
    count: int
    placed_if: str
    nearest: tuple[Nearest, ...]


def comment_html(
    blocks: Sequence[Block],
    page: str,
    resolve: Resolve,
    video: str = "",
    whole: Sequence[Block] = (),
) -> Markup:
    """A comment, or the `blocks` of the `whole` of one, as HTML on `page`, its first paragraph
    without an element of its own, so that it goes on behind the letter; its footnotes stand at its
    end."""
    whole = whole or blocks
    first = blocks[0] if blocks else None
    shown = _shown(page, resolve, video, whole)
    if not isinstance(first, Leaf) or first.kind != "paragraph":
        return _blocks_html(blocks, shown)
    return inlines_html(first.inlines, shown.setting) + _blocks_html(blocks[1:], shown)


def _blocks_html(blocks: Sequence[Block], shown: Blocks) -> Markup:
    return children_html(blocks, shown) + Markup("").join(footnotes(blocks, shown))


def _shown(page: str, resolve: Resolve, video: str, whole: Sequence[Block]) -> Blocks:
    """How a comment, `whole`, is set on `page`."""

    def untitled(link: Link | WikiLink) -> Target:
        """A reference names what it leads to."""
        target = resolve(link)
        return replace(target, title="") if "#" in target.href else target

    setting = Setting(
        page=page,
        resolve=untitled,
        seconds=lambda each: each.seconds,
        video=video,
        footnotes=numbers(whole),
    )
    return Blocks(setting=setting, passages={})


class Comments:
    """The comments of notes as HTML for pages other than their document's."""

    def __init__(self, whole: Glosses, links: Links) -> None:
        self._whole = whole
        self._links = links

    def html(self, slug: str, placed: PlacedNote, page: str) -> Markup:
        """The comment of a note on the document `slug` ("": a stray), as it stands on `page`."""

        def resolve(link: Link | WikiLink) -> Target:
            return self._links(link, document_path(slug))

        return comment_html(self._whole.comments[slug, placed.id], page, resolve)


def notes_beside(
    whole: Glosses, annotated: Annotated, resolve: Resolve
) -> dict[str, tuple[NoteView, ...]]:
    """The notes of a document by the passage beside which they stand: the first they quote."""
    page = document_path(annotated.slug)
    passages = {passage.leaf.span.start: passage for passage in annotated.anchored.passages}
    found: dict[str, list[NoteView]] = {}
    for placed in annotated.notes:
        if placed.place is not None:
            passage = passages[placed.place.first]
            view = _view(whole, annotated, placed, passage, page, resolve)
            found.setdefault(passage.id, []).append(view)
    return {id_: tuple(views) for id_, views in found.items()}


def _view(
    whole: Glosses,
    annotated: Annotated,
    placed: PlacedNote,
    passage: Passage,
    page: str,
    resolve: Resolve,
) -> NoteView:
    blocks = whole.comments[annotated.slug, placed.id]
    first, rest = _folded(blocks)
    video = annotated.anchored.document.metadata.video
    letter = whole.letters[annotated.slug].notes[placed.id]
    place = placed.place
    back = anchor_of(letter) if place and shows_words(passage, part_of(place, passage)) else ""
    return NoteView(
        id=placed.id,
        letter=letter,
        back=f"#{back or passage.id}",
        html=comment_html(first, page, resolve, video, blocks),
        rest=_blocks_html(rest, _shown(page, resolve, video, blocks)) if rest else None,
        lines=sum(_lines(block) for block in first) + bool(rest),
    )


def _lines(block: Block) -> int:
    return sum(-(-len(leaf_text(leaf)) // LETTERS_A_LINE) for leaf in leaves((block,))) or 1


def _folded(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The blocks shown at once, and those folded: all of a note of `MOST_LINES` at most, else so
    many whole blocks as fit, or as many sentences of the first."""
    if sum(_lines(block) for block in blocks) <= MOST_LINES:
        return tuple(blocks), ()
    shown = 0
    lines = 0
    for block in blocks:
        lines += _lines(block)
        if lines > MOST_LINES:
            break
        shown += 1
    if shown:
        return tuple(blocks[:shown]), tuple(blocks[shown:])
    first = blocks[0]
    parts = _parted(first) if isinstance(first, Leaf) else None
    if parts is None:
        return (first,), tuple(blocks[1:])
    return (parts[0],), (parts[1], *blocks[1:])


def _parted(leaf: Leaf) -> tuple[Leaf, Leaf] | None:
    """A paragraph in two, behind the last sentence that fits and ends outside all markup."""
    room = MOST_LINES * LETTERS_A_LINE
    ends = [end for _, end in sentences(leaf_text(leaf)) if end <= room]
    at = 0
    best: tuple[Leaf, Leaf] | None = None
    for number, inline in enumerate(leaf.inlines):
        length = len(plain_text((inline,)))
        for end in ends:
            if isinstance(inline, Text) and at < end < at + length:
                cut = end - at
                head, tail = inline.text[:cut], inline.text[cut:].lstrip()
                best = (
                    replace(leaf, inlines=(*leaf.inlines[:number], replace(inline, text=head))),
                    replace(
                        leaf, inlines=(replace(inline, text=tail), *leaf.inlines[number + 1 :])
                    ),
                )
        at += length
    return best


# --- links from notes, and notes without a place --------------------------------------------------


def linked_from(whole: Glosses, annotated: Annotated) -> dict[str, tuple[LinkedFrom, ...]]:
    """The notes that link to passages of a document, by the passage, once for each kind of link."""
    page = document_path(annotated.slug)
    return {
        passage: tuple(dict.fromkeys(_linked(whole, each, page) for each in links))
        for (slug, passage), links in whole.links.items()
        if slug == annotated.slug
    }


def _linked(whole: Glosses, link: PassageLink, page: str) -> LinkedFrom:
    return LinkedFrom(
        how=KINDS[link.kind],
        label=f"note {letter_of(whole, link)}, {where_noted(link, page)}",
        href=note_href(link.document, link.note, page),
    )


def letter_of(whole: Glosses, link: PassageLink) -> str:
    """The letter of the note a link stands in."""
    return whole.letters[link.document.slug].notes[link.note.id]


def note_href(annotated: Annotated, placed: PlacedNote, page: str) -> str:
    """The address of a note, from `page`."""
    return relative(page, f"{document_path(annotated.slug)}#{placed.id}")


def where_noted(link: PassageLink, page: str) -> str:
    """`Hub 14`, or on its own page `¶ 14`; the name alone of a note without a place."""
    own = document_path(link.document.slug) == page
    number = number_of(link.document, link.note)
    name = "¶" if own else short_of(link.document)
    return f"{name} {number}".strip().replace(" ", "\u00a0")


def number_of(annotated: Annotated, placed: PlacedNote) -> str:
    """The number of the passage a note stands at, if at one."""
    passage = passage_of(annotated, placed)
    return passage.number if passage else ""


def passage_of(annotated: Annotated, placed: PlacedNote) -> Passage | None:
    """The passage a note stands at, if at one."""
    if placed.place is None:
        return None
    first = placed.place.first
    return next(p for p in annotated.anchored.passages if p.leaf.span.start == first)


def unplaced(whole: Glosses, annotated: Annotated, resolve: Resolve) -> tuple[Unplaced, ...]:
    """The notes of a document that have no place, for the end of its page."""
    page = document_path(annotated.slug)
    passages = {passage.leaf.span.start: passage for passage in annotated.anchored.passages}
    return tuple(
        Unplaced(
            id=placed.id,
            letter=whole.letters[annotated.slug].notes[placed.id],
            quote=placed.note.quote.exact,
            html=comment_html(whole.comments[annotated.slug, placed.id], page, resolve),
            count=placed.count,
            placed_if=placed_if(placed.note.quote.exact),
            nearest=tuple(
                Nearest(
                    at=Range(
                        label=passages[each.place.first].number,
                        href=f"#{passages[each.place.first].id}",
                    ),
                    text=each.text,
                    score=f"{each.score:.2f}",
                )
                for each in placed.candidates
            ),
        )
        for placed in _without_place(annotated.notes)
    )


def _without_place(notes: Iterable[PlacedNote]) -> list[PlacedNote]:
    return [placed for placed in notes if placed.place is None]
