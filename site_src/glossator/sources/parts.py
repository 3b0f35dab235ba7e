"""What each stretch of a source is, and why: block, field, markup, set aside or private."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from glossator.blocks import inline_spans, word_spans
from glossator.editions.cutting import EVIDENCE as BY_EDITION
from glossator.model.documents import Markup, MarkupKind, MetadataField, SetAside
from glossator.model.passages import Anchored
from glossator.model.trees import (
    Block,
    Bullets,
    Callout,
    Footnote,
    Gap,
    Heading,
    Item,
    Leaf,
    Quotation,
    Rule,
    Span,
    Timestamp,
    leaves,
    plain_text,
)
from glossator.readers.front_matter import read_front_matter
from glossator.readers.speech.proposals import Proposal
from glossator.sources.left_out import group_of
from glossator.turns import proposals

SECOND_COPY = "second copy"
_FIELDS = {"author": "byline", "published": "date", "subtitle": "standfirst"}
_KINDS = {"item": "list item"}
_LONGEST_MARK = 60  # code points of a mark that is told
_MARKUP: dict[MarkupKind, str] = {
    "delimiter": "punctuation that says how and not what",
    "list-mark": "the mark of a list item",
    "tag": "a tag or a line of the format",
    "destination": "where a link or an image leads",
    "label": "a label, of a footnote or a callout",
    "key": "says what stands beside it",
    "info": "the words after a code fence",
    "block-id": "an id the author gave",
    "dropped-tag": "a tag, or what stands in it, that shows nowhere",
}
_LABELS = {"interview": "names who speaks", "subtitles": "the time or the name of a cue"}
_PROPOSED = {"asks": "asks", "answers": "answers", "nobody": "nobody's words"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of the source: what it is and why, who speaks it, how sure a guess is (None: it is
    none). Stretches with the same `of` are one part. `said`: words that are not the source's.

    A mark (`is_mark`) is worth telling only on a line of its own, if it is not `is_telling`.
    """

    span: Span
    of: int
    what: str
    why: str = ""
    speaker: str = ""
    confidence: float | None = None
    said: str = ""
    is_private: bool = False
    is_mark: bool = False
    is_telling: bool = False


def parts_of(anchored: Anchored) -> tuple[Part, ...]:
    """Every stretch of the source of `anchored` that is accounted for, in no order."""
    return tuple(
        replace(part, of=number)
        for number, each in enumerate(_Teller(anchored).groups())
        for part in each
    )


class _Teller:
    """What the parts of one document are told with."""

    def __init__(self, anchored: Anchored) -> None:
        document = anchored.document
        self._document = document
        self._text = document.source.text
        self._marks = sorted(document.reading.markup, key=lambda mark: mark.span.end)
        self._ends = [mark.span.end for mark in self._marks]
        self._passages = {each.leaf.span.start: each for each in anchored.passages}
        self._read = {each.span.start: each for each in leaves(document.reading.blocks)}
        self._proposed = {each.span.start: each for each in proposals(document)}
        is_markdown = document.reading.reader == "markdown"
        front = read_front_matter(self._text) if is_markdown else None
        fields, marks = (front.fields, front.markup) if front else ((), ())
        ends = [*(each.span.end for each in fields), *(each.span.end for each in marks)]
        self._front = max(ends, default=0)

    def groups(self) -> Iterator[list[Part]]:
        """The stretches of each part."""
        document = self._document
        rules = {each.span.start for each in _all(document.blocks) if isinstance(each, Rule)}
        for block in _all(document.blocks):
            yield self._block(block)
        fields = (each for each in document.reading.fields if each.span.start < each.span.end)
        yield from ([self._field(each)] for each in fields)
        yield from ([self._aside(each)] for each in document.set_aside)
        yield from (
            [Part(span=span, of=0, what="private", is_private=True, why="shown nowhere")]
            for span in document.reading.private
        )
        kinds: dict[MarkupKind, list[Part]] = {}
        for mark in document.reading.markup:
            if mark.span.start == mark.span.end:
                continue
            part = self._mark(mark, is_rule=mark.span.start in rules)
            kinds.setdefault(mark.kind, []).append(part)
        yield from kinds.values()

    # blocks

    def _block(self, block: Block) -> list[Part]:
        match block:
            case Leaf():
                part = self._leaf(block)
                return [replace(part, span=span) for span in word_spans((block,))]
            case Heading():
                part = self._heading(block)
                spans = [block.span] if part.said else list(inline_spans(block.inlines))
                return [replace(part, span=span) for span in spans]
            case Callout():
                part = Part(span=block.span, of=0, what="callout", why=f"its type is {block.type}")
                return [replace(part, span=span) for span in inline_spans(block.title)]
            case _:
                return []

    def _leaf(self, leaf: Leaf) -> Part:
        passage = self._passages[leaf.span.start]
        what = f"{_KINDS.get(leaf.kind, leaf.kind)} {passage.number}"
        speaker = f"{passage.speaker}, {passage.voice}" if passage.speaker else ""
        if proposal := self._proposed.get(leaf.span.start):
            return Part(
                span=leaf.span, of=0, what=what, why=_proposal(proposal),
                confidence=proposal.confidence,
            )  # fmt: skip
        return Part(span=leaf.span, of=0, what=what, why=self._why_leaf(leaf), speaker=speaker)

    def _why_leaf(self, leaf: Leaf) -> str:
        aside = self._kept(leaf)
        read = self._read.get(leaf.span.start)
        changed = (read.speaker if read else "") != leaf.speaker
        told = [
            f"edition: `keep`; the reader took it for {aside.reason}: {aside.evidence}"
            if aside
            else self._marked(_begins(leaf)),
            "edition: `turns` says who speaks" if changed else "",
        ]
        return "; ".join(each for each in told if each)

    def _kept(self, leaf: Leaf) -> SetAside | None:
        """What the reader set aside where `leaf` stands now."""
        if leaf.span.start in self._read:
            return None
        return next(
            (a for a in self._document.reading.set_aside
             if a.span.start <= leaf.span.start < a.span.end),
            None,
        )  # fmt: skip

    def _heading(self, heading: Heading) -> Part:
        part = Part(span=heading.span, of=0, what=f"heading {heading.level}")
        match heading.origin:
            case "edition":
                said = plain_text(heading.inlines)
                return replace(part, said=said, why="edition: a section of the owner's")
            case "guessed" if heading.guess:
                why, confidence = f"guessed: {heading.guess.evidence}", heading.guess.confidence
                return replace(part, why=why, confidence=confidence)
            case _:
                first = next(inline_spans(heading.inlines), heading.span)
                return replace(part, why=self._marked(first.start) or "the source marks it as one")

    # what is no block

    def _field(self, field: MetadataField) -> Part:
        if field.span.end <= self._front:
            why = "front matter"
        elif field.guess:
            why = field.guess.evidence
        else:
            why = self._marked(field.span.start) or "the source states it"
        replaced = [each for each in self._document.replaced if each.field == field.name]
        if replaced:
            why += f"; edition: “{replaced[0].edition}” stands in its place"
        return Part(
            span=field.span,
            of=0,
            what=_FIELDS.get(field.name, field.name),
            why=why,
            confidence=field.guess.confidence if field.guess else None,
        )

    def _aside(self, aside: SetAside) -> Part:
        if aside.evidence == BY_EDITION:
            return Part(
                span=aside.span, of=0, what="set aside", why=f"edition: `set_aside`, {aside.reason}"
            )
        group = group_of(aside.reason)
        if group == "second-copy":
            return Part(span=aside.span, of=0, what=SECOND_COPY, why=aside.evidence)
        return Part(span=aside.span, of=0, what=group, why=f"{aside.reason}: {aside.evidence}")

    def _mark(self, mark: Markup, *, is_rule: bool) -> Part:
        in_front = mark.span.end <= self._front
        why = _MARKUP[mark.kind]
        if mark.kind == "label":
            why = _LABELS.get(self._document.reading.reader, why)
        return Part(
            span=mark.span,
            of=0,
            what="rule" if is_rule else "markup",
            why="front matter" if in_front else "" if is_rule else why,
            is_mark=True,
            is_telling=mark.kind == "dropped-tag",
        )

    def _marked(self, start: int) -> str:
        """What marks the words at `start` as what they are: the markup right before them."""
        place = bisect_right(self._ends, start) - 1
        if place < 0:
            return ""
        mark = self._marks[place]
        gap = self._text[mark.span.end : start]
        words = " ".join(self._text[mark.span.start : mark.span.end].split())
        is_label = mark.kind == "label"
        on_line = not any(end in gap for end in "\r\n")
        above = is_label and self._document.reading.reader == "interview"
        if gap.strip() or not words or not (on_line or above):
            return ""
        shown = words if len(words) <= _LONGEST_MARK else words[:_LONGEST_MARK] + "…"
        return f"{'its label is' if is_label else 'marked by'} “{shown}”"


def _begins(leaf: Leaf) -> int:
    """Where a leaf's words begin, behind a moment that stands before them."""
    if leaf.inlines and isinstance(leaf.inlines[0], Timestamp):
        return next(inline_spans(leaf.inlines), leaf.span).start
    return leaf.span.start


def _proposal(proposal: Proposal) -> str:
    return (
        f"proposed: {_PROPOSED[proposal.part]} ({proposal.evidence}); "
        "shown as unlabelled unless `turns:` confirms"
    )


def _all(blocks: Iterable[Block]) -> Iterator[Block]:
    """Every block, one that holds others before these."""
    for block in blocks:
        yield block
        match block:
            case Bullets() | Item() | Quotation() | Callout() | Footnote():
                yield from _all(block.children)
            case Leaf() | Heading() | Rule() | Gap():
                pass
            case _:
                assert_never(block)
