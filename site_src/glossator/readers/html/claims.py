"""What becomes of the words of a page that are no blocks: each of them goes to a list here."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.model.documents import Markup, MetadataField, SetAside
from glossator.model.trees import Span
from glossator.readers.html.inlines import visible
from glossator.readers.html.main import Furniture
from glossator.readers.html.tree import Node
from glossator.text import caseless

_OFFICE = re.compile(
    r"\b(?:redaktion(?:en)?|redazione|redacción|redação|rédaction|redakc(?:ja|e)|redactie|redaksjonen"
    r"|toimitus|szerkesztőség|redacția|редакция|редакція|editorial (?:team|staff|board)|editors?"
    r"|staff|newsroom|news ?desk|team|admin(?:istrator)?|webmaster)\b|编辑部|編集部|編輯部"
)
UNSEEN = frozenset({"template", "annotation"})  # what no browser shows


class Claims:
    """The `fields`, `set_aside` and `markup` of the page `text`; `done` has the ids of the nodes
    whose words are all in one of them, `apart` the words that are set aside."""

    def __init__(self, text: str, fields: Sequence[MetadataField]) -> None:
        self.text = text
        self.fields = list(fields)
        self.set_aside: list[SetAside] = []
        self.markup: list[Markup] = []
        self.done: set[int] = set()
        self.apart: list[Node] = []

    def is_claimed(self, node: Node) -> bool:
        """Whether the words of `node` are accounted for."""
        return id(node) in self.done or any(id(each) in self.done for each in node.ancestors())

    def has(self, name: str) -> bool:
        """Whether a field is called `name`; an office in the place of an author is none yet."""
        return any(each.name == name and not self._is_office(each) for each in self.fields)

    def prefer_people(self) -> None:
        """Leave out the offices that the head states as authors, if the page names who wrote it."""
        if self.has("author"):
            self.fields = [each for each in self.fields if not self._is_office(each)]

    def _is_office(self, field: MetadataField) -> bool:
        """Whether a field gives the paper, its newsroom or its software as the author."""
        if field.name != "author":
            return False
        name = caseless(field.value)
        papers = {caseless(each.value) for each in self.fields if each.name == "publisher"}
        return name in papers or bool(_OFFICE.search(name))

    def field(self, name: str, value: str, span: Span) -> None:
        """A field; the title is the first of all."""
        found = MetadataField(name=name, value=value, span=span)
        self.fields.insert(0 if name == "title" else len(self.fields), found)

    def title(self, value: str, span: Span) -> None:
        """The title at `span`; what another field says inside it is part of that."""
        self.fields = [
            replace(each, span=Span(span.start, span.start))
            if span.start <= each.span.start and each.span.end <= span.end
            else each
            for each in self.fields
        ]
        self.field("title", value, span)

    def kept(self, node: Node) -> Span:
        """Where the words of `node` are, without white space at their ends."""
        return self.kept_of(Span(node.start, node.end))

    def kept_of(self, span: Span) -> Span:
        """`span` without white space at its ends; an empty one is no words."""
        written = self.text[span.start : span.end]
        start = span.start + len(written) - len(written.lstrip())
        return Span(start, start + len(written.strip()))

    def aside(self, span: Span, why: Furniture) -> None:
        """Set the words at `span` aside, if they are any."""
        written = self.text[span.start : span.end]
        if not written:
            return
        if not visible(html.unescape(written)):
            self.markup.append(Markup(span=span, kind="tag"))
            return
        self.set_aside.append(SetAside(span=span, reason=why.reason, evidence=why.evidence))

    def words_aside(self, words: Node, why: Furniture) -> None:
        """Set `words` aside, unless they are claimed or never seen."""
        if self.is_claimed(words):
            return
        if any(each.name in UNSEEN for each in words.ancestors()):
            self.drop(words)
        else:
            self.aside(self.kept(words), why)
            self.apart.append(words)

    def drop(self, node: Node) -> None:
        """Words that no browser shows."""
        for each in node.walk():
            if not each.name and not self.is_claimed(each):
                self.markup.append(Markup(span=self.kept(each), kind="dropped-tag"))


def without(span: Span, holes: Sequence[Span]) -> Iterator[Span]:
    """The parts of `span` that are in none of `holes`, which are sorted and do not overlap."""
    start = span.start
    for number in range(max(0, bisect_right(holes, span) - 1), len(holes)):
        hole = holes[number]
        if hole.start >= span.end:
            break
        if hole.end <= start:
            continue
        if start < hole.start:
            yield Span(start, hole.start)
        start = hole.end
    if start < span.end:
        yield Span(start, span.end)
