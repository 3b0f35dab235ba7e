"""A saved page sorted: its text, what it says of itself, and what is set aside and why."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from glossator.model.documents import Markup, MetadataField, Reason, SetAside
from glossator.model.trees import Block, Guess, Span
from glossator.readers.dates import iso_date
from glossator.readers.html.blocks import Around, Builder
from glossator.readers.html.boxes import boxes
from glossator.readers.html.edges import Edges
from glossator.readers.html.headlike import heading_like
from glossator.readers.html.inlines import visible
from glossator.readers.html.lines import page_lines
from glossator.readers.html.main import Furniture, Judge, aside_words
from glossator.readers.html.metadata import (
    Head,
    day_of,
    page_title,
    read_head,
    title_heading,
    visible_words,
)
from glossator.readers.html.names import called
from glossator.readers.html.notes import notes_of
from glossator.readers.html.tree import HEADINGS, Node, Tree
from glossator.readers.inlines import youtube
from glossator.text import folded

_BYLINE = re.compile(
    r"(?:(?:written |posted |words |text |geschrieben |escrito |publicado |scritto |publié "
    r"|skrevet |skriven )?(?:by|von|par|por|di|door|from|av|af)(?:\s+(?=\S)|$)"
    r"|(?:author|autore?|autora|auteur|text|tekst|автор|作者|文|撰文|記者|记者|著者)\s?[:：/]\s*)",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"^(?:(?:first )?(?:posted|published|updated)(?: on)?|on|am|vom|den|le|el|il|op|publié le|"
    r"publicado el|veröffentlicht am|pubblicato il|发布时间|时间|日期)?\s?[:：]?\s*|[\s|·•,–—-]+$",
    re.IGNORECASE,
)
_MICRODATA = frozenset({"author", "datepublished", "datemodified", "datecreated"})
_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [\w.'’-]+){1,3}")
_BYLINE_NAMES = frozenset({
    "byline", "dateline", "postmeta", "entrymeta", "articlemeta", "author", "authors", "published",
    "pubdate", "timestamp", "meta",
})  # fmt: skip
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)]*$")
_SHORT = 14  # words: what is longer under a title is no byline
_UNSEEN = frozenset({"template", "annotation"})  # what no browser shows
_OUTSIDE = Furniture("navigation", "outside the text")


class Page:
    """A page as it is read: every word of it goes to one of these lists or into a block."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.tree = Tree(text)
        self.judge = Judge(text, self.tree)
        self.markup: list[Markup] = []
        self.set_aside: list[SetAside] = []
        head = read_head(text, self.tree)
        self.fields: list[MetadataField] = list(head.fields)
        self._base = head.base
        self._authors = {_key(name) for name in head.values("author")}
        self._done: set[int] = set()  # ids of nodes whose words are claimed
        self._title = self._find_title(head)
        self._header = self._find_header()
        self._notes = notes_of(
            self.tree, self.judge.main, lambda n: self.judge.furniture(n) is not None
        )
        self._boxes: Mapping[int, Furniture] = {}
        lines = list(page_lines(text, self.judge.main, self._is_elsewhere, ""))
        self._boxes = boxes(
            self.judge.main,
            lines,
            self.judge.looks,
            self._is_elsewhere,
            self._title,
            next(iter(head.values("publisher")), ""),
        )
        self._edges = Edges(text, self.judge.main, self._is_elsewhere, self._base).furniture()
        self._headings = self._call_headings()

    def _call_headings(self) -> Mapping[int, Guess]:
        """Give what is a heading by its looks alone the name of one; the guesses, by their ids."""
        main = self.judge.main

        def taken(node: Node) -> bool:
            return self._is_elsewhere(node) or (not node.name and id(node) in self._edges)

        lines = list(page_lines(self._text, main, taken, ""))
        found = heading_like(main, lines, self.judge.looks)
        for node, level, _ in found.values():
            node.name = f"h{level}"
            for each in node.ancestors():
                each.holds_block = True
        return {key: guess for key, (_, _, guess) in found.items()}

    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the text; all else is set aside."""
        main = self.judge.main
        others = any(
            node.name == "h1" and id(node) not in self._done and node is not self._title
            for node in main.walk()
        )
        builder = Builder(
            self._text,
            self._base,
            self._taken,
            shift=1 if others else 0,
            notes=self._notes,
            guesses=self._headings,
        )
        blocks = builder.blocks(main, Around())
        self.markup += builder.markup
        self._outside()
        return blocks

    # the title

    def _find_title(self, head: Head) -> Node | None:
        """The heading that is the title, or None; either way the title is a field."""
        publisher = next(iter(head.values("publisher")), "")
        element = next(
            (
                node
                for node in self.tree.nodes
                if node.name == "title"
                and not any(child.name for child in node.children)  # it was never closed
                and not any(each.name in ("svg", "pre") for each in node.ancestors())
            ),
            None,
        )
        written = visible_words(element) if element else ""
        named = page_title(written, publisher)
        stated = [head.title.value if head.title else "", named]
        found = title_heading(
            self.tree, self.judge.main, stated, lambda n: self.judge.furniture(n) is not None
        )
        if element is not None:
            self._done.add(id(element))
            self._claim_title_element(element, named, is_title=not found and not head.title)
        if found is not None:
            self._claim_title(found)
        elif head.title:
            self.fields.insert(0, head.title)
        return found

    def _claim_title(self, found: Node) -> None:
        """The words of the heading `found` are the title, but for furniture that stands in it."""

        def is_furniture(node: Node) -> bool:
            return self.judge.furniture(node) is not None

        kept = [self._kept(n) for n in found.walk_without(is_furniture) if not n.name]
        kept = [span for span in kept if span.start < span.end]
        title = Span(kept[0].start, kept[-1].end)
        self._done.add(id(found))
        self._title_field(visible_words(found, is_furniture), title)
        for words, why in aside_words(found, _OUTSIDE, self.judge):
            span = self._kept(words)
            if span.start >= title.end or span.end <= title.start:
                self._aside(span, why)

    def _claim_title_element(self, element: Node, named: str, *, is_title: bool) -> None:
        """The words of `<title>`: the title, or what says it again."""
        for node in element.walk():
            span = self._kept(node)
            if node.name or span.start == span.end:
                continue
            if is_title and named:
                at = self._text.find(named, span.start, span.end)
                part = Span(at, at + len(named)) if at >= 0 else span
                self._field("title", named, part)
                for rest in without(span, [part]):
                    why = Furniture("repeated-title", "the rest of the page's <title>")
                    self._aside(self._kept_of(rest), why)
                is_title = False
            else:
                self._aside(span, Furniture("repeated-title", "the page's <title>"))

    def _title_field(self, value: str, span: Span) -> None:
        """The title at `span`; what another field says inside it is part of that."""
        self.fields = [
            replace(each, span=Span(span.start, span.start))
            if span.start <= each.span.start and each.span.end <= span.end
            else each
            for each in self.fields
        ]
        self._field("title", value, span)

    def _field(self, name: str, value: str, span: Span) -> None:
        field = MetadataField(name=name, value=value, span=span)
        self.fields.insert(0 if name == "title" else len(self.fields), field)

    def _find_header(self) -> Node | None:
        """The `header` of the text that its title stands in."""
        within: Node | None = None
        for each in self._title.ancestors() if self._title else ():
            if each is self.judge.main:
                return within
            if each.name in ("header", "hgroup"):
                within = each
        return None

    # what is no text

    def _taken(self, node: Node) -> bool:
        """Whether `node` is no text, in which case its words are accounted for."""
        if not node.name:
            why = self._edges.get(id(node))
            if why:
                self._words_aside(node, why)
            return why is not None
        if id(node) in self._done:
            return True
        if node.name in _UNSEEN or id(node) in self._notes.back:
            self._drop(node)
            return True
        if node.name in ("iframe", "embed"):
            self._video(node)
            return False
        if (box := self._boxes.get(id(node))) and self._tells_of_author(node, box):
            self._read_byline(node, box)
            return True
        if found := self._furniture(node):
            for words, why in aside_words(node, found, self.judge):
                self._words_aside(words, why)
            return True
        return self._is_byline(node)

    def _is_elsewhere(self, node: Node) -> bool:
        """Whether it is known of `node` that it is no line of the text, or a note of it."""
        return (
            id(node) in self._done
            or node.name in _UNSEEN
            or id(node) in self._notes.notes
            or id(node) in self._notes.references
            or self._furniture(node) is not None
        )

    def _furniture(self, node: Node) -> Furniture | None:
        return self.judge.furniture(node) or self._boxes.get(id(node))

    def _tells_of_author(self, node: Node, box: Furniture) -> bool:
        """Whether a box may name the author or the day, which nothing else has stated."""
        signed = box.reason in ("form", "repeated-byline")
        return signed and not (self._has("author") and self._has("published"))

    def _drop(self, node: Node) -> None:
        """Words that no browser shows."""
        for each in node.walk():
            if not each.name and not self._is_claimed(each):
                self.markup.append(Markup(span=self._kept(each), kind="dropped-tag"))

    def _video(self, node: Node) -> None:
        video = youtube(node.says("src") or node.says("data-src"))
        if video and not any(each.name == "video" for each in self.fields):
            self._field("video", video.id, Span(node.start, node.start))

    def _words_aside(self, node: Node, why: Furniture) -> None:
        if self._is_claimed(node):
            return
        if any(each.name in _UNSEEN for each in node.ancestors()):
            self._drop(node)
        else:
            self._aside(self._kept(node), why)

    def _is_claimed(self, node: Node) -> bool:
        """Whether `node` stands in a title, which is a field."""
        return any(id(each) in self._done for each in node.ancestors())

    def _aside(self, span: Span, why: Furniture) -> None:
        written = self._text[span.start : span.end]
        if not written:
            return
        if not visible(html.unescape(written)):
            self.markup.append(Markup(span=span, kind="tag"))
            return
        self.set_aside.append(SetAside(span=span, reason=why.reason, evidence=why.evidence))

    def _outside(self) -> None:
        """Set aside every word that does not stand in the main text."""
        stack: list[tuple[Node, Furniture]] = [(self.tree.root, _OUTSIDE)]
        while stack:
            node, why = stack.pop()
            if node is self.judge.main or id(node) in self._done:
                continue
            if not node.name:
                self._words_aside(node, why)
                continue
            if node.name in _UNSEEN and not self.judge.is_round_main(node):
                self._drop(node)
                continue
            for child in reversed(node.children):
                stack.append((child, self.judge.furniture(child) or why))

    # who wrote it, and when

    def _is_byline(self, node: Node) -> bool:
        """Whether a short block says who wrote the text and when, or its title again; its words are
        then set aside, or are a field that the head does not state."""
        if node.close - node.start > 3_000 or node.name in HEADINGS:
            return False
        if not node.is_block:
            if why := _marked(node):
                self._read_byline(node, Furniture("repeated-byline", why))
            return bool(why)
        in_header = self._header is not None and any(n is self._header for n in node.ancestors())
        names = called(node.says("class")) & _BYLINE_NAMES
        if node.holds_block and not names:
            return False
        words = visible_words(node)
        if not words or len(words.split()) > _SHORT:
            return False
        key = _key(words)
        if _key(_BYLINE.sub("", words, count=1)) in self._authors:
            reason: Reason = "repeated-byline"
            evidence = "says the author's name again"
        elif self._title is not None and key == _key(visible_words(self._title)):
            reason, evidence = "repeated-title", "says the title again"
        elif names:
            reason, evidence = "repeated-byline", f'inside class="{node.says("class")[:40]}"'
        elif in_header and not _SENTENCE_END.search(words):
            reason, evidence = "repeated-byline", "inside the <header> of the text"
        else:
            return False
        self._read_byline(node, Furniture(reason, evidence))
        return True

    def _read_byline(self, node: Node, why: Furniture) -> None:
        named = False  # whether the words before say that a name follows
        for each in node.walk():
            if self._is_claimed(each):
                continue
            if each.name == "time" and not self._has("published") and each.says("datetime"):
                value = day_of(each.says("datetime"))
                self._field("published", value, each.attributes["datetime"].span)
            if each.name:
                continue
            span = self._kept(each)
            written = self._text[span.start : span.end]
            start = _BYLINE.match(written)
            name = written[start.end() :] if start else written
            if (
                (named or start is not None or _is_author(each))
                and not self._has("author")
                and _NAME.fullmatch(name)
                and not iso_date(name)
            ):
                first = span.end - len(name)
                self._field("author", name, Span(first, span.end))
                self._authors.add(_key(name))
                span = Span(span.start, first)
            elif not self._has("published") and (day := self._day(span)):
                found = MetadataField(name="published", value=iso_date(day[0]), span=day[1])
                self.fields.append(found)
                self._aside(self._kept_of(Span(span.start, day[1].start)), why)
                span = Span(day[1].end, span.end)
            named = start is not None and not name
            self._aside(self._kept_of(span), why)

    def _day(self, span: Span) -> tuple[str, Span] | None:
        """The day that the words at `span` say and nothing else, and where."""
        written = self._text[span.start : span.end]
        said = _DATELINE.sub("", written)
        if len(said) > 60 or len(iso_date(said)) < len("2000-01-01"):
            return None
        at = span.start + written.index(said)
        return said, Span(at, at + len(said))

    def _has(self, name: str) -> bool:
        return any(each.name == name for each in self.fields)

    def _kept(self, node: Node) -> Span:
        return self._kept_of(Span(node.start, node.end))

    def _kept_of(self, span: Span) -> Span:
        """`span` without white space at its ends; an empty one is no words."""
        written = self._text[span.start : span.end]
        start = span.start + len(written) - len(written.lstrip())
        return Span(start, start + len(written.strip()))


def _marked(node: Node) -> str:
    """Why an element inside a line is no part of a sentence but says who wrote the text, or when;
    empty if it does not."""
    marks = {word.lower() for word in node.says("itemprop").split()} & _MICRODATA
    if not marks and node.name != "time":
        return ""
    for each in node.ancestors():
        if (
            each.name in ("p", "li", "td", "dd", "blockquote", "figcaption")
            or each.name in HEADINGS
        ):
            return ""
        if each.is_block:
            break
    return f'marked with itemprop="{min(marks)}"' if marks else "a <time> that stands alone"


def _is_author(words: Node) -> bool:
    """Whether words are marked as the name of an author."""
    for _, node in zip(range(3), words.ancestors(), strict=False):
        said = f"{node.says('rel')} {node.says('itemprop')} {node.says('class')}".lower().split()
        if "author" in said:
            return True
    return False


def _key(words: str) -> str:
    return folded(words).casefold()


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
