"""A saved page sorted: its text, what it says of itself, and what is set aside and why."""

import re
from collections.abc import Iterator, Mapping, Sequence

from glossator.model.documents import Markup
from glossator.model.trees import Block, FootnoteRef, Guess, Span
from glossator.readers.clippings.wording import words_of
from glossator.readers.html.apart import paragraphs
from glossator.readers.html.blocks import Around, Builder
from glossator.readers.html.boxes import Site, boxes, is_thread
from glossator.readers.html.bylines import Bylines
from glossator.readers.html.claims import UNSEEN, Claims, without
from glossator.readers.html.edges import Edges
from glossator.readers.html.frames import FRAMES
from glossator.readers.html.headlike import heading_like
from glossator.readers.html.hints import names_caption, names_credit
from glossator.readers.html.lines import page_lines
from glossator.readers.html.main import Furniture, Judge, aside_words
from glossator.readers.html.metadata import (
    Head,
    day_of_address,
    read_head,
    visible_words,
)
from glossator.readers.html.notes import notes_of
from glossator.readers.html.over_text import sentences_over, standfirsts
from glossator.readers.html.titles import page_title, stated_words, title_heading
from glossator.readers.html.tree import HEADINGS, Node, Tree
from glossator.readers.inlines import youtube
from glossator.text import caseless

_CREDIT = Furniture("image-credit", "names who took the picture, under what it shows")
_LONGEST_CREDIT = 90  # characters
_AGAIN = re.compile(r"^(?:re|aw|sv|antw|odp|rv|ri) ?: ?")
_OUTSIDE = Furniture("navigation", "outside the text")
_BESIDE_TITLE = Furniture("navigation", "beside the title in its heading")


class Page:
    """A page as it is read: every word of it goes to one of these lists or into a block."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.tree = Tree(text)
        self.judge = Judge(text, self.tree)
        head = read_head(text, self.tree)
        self.claims = Claims(text, head.fields)
        self._base = head.base
        self._notes = notes_of(
            self.tree, self.judge.main, lambda n: self.judge.furniture(n) is not None
        )
        self._title = self._find_title(head)
        self._bylines = Bylines(self.claims, self._title, self._find_header())
        self._boxes: Mapping[int, Furniture] = {}
        main = self.judge.main
        lines = list(page_lines(text, main, self._is_elsewhere, ""))
        self.is_thread = is_thread(main)
        if self.is_thread:
            self._bylines.until = next((n.nodes[0].start for n in lines if n.is_prose), len(text))
        start = self._title.start if self._title else main.start
        all_lines = list(page_lines(text, self.tree.root, self._is_elsewhere, ""))
        self._bylines.over_text(
            [
                line
                for line in all_lines
                if min(start, main.start) <= line.nodes[0].start < main.close
            ]
        )
        lines = list(page_lines(text, main, self._is_elsewhere, ""))
        self._boxes = boxes(main, lines, self._is_elsewhere, self._site(head))
        self._bylines.marked(self.tree, self.judge)
        self._bylines.over_title(all_lines)
        self._read_address()
        self.claims.prefer_people()
        notes = self._notes.notes
        self._edges = Edges(text, main, self._is_elsewhere, self._base, notes).furniture()
        over = list(sentences_over(self._title, main, self._is_elsewhere))
        below = list(standfirsts(self._title, lines)) if self._title else []
        for node in (*over, *below):
            node.name = "p"
        self._headings = self._call_headings()
        self._over = {id(node): node for node in over}

    def _read_address(self) -> None:
        """Take the day out of the address of the page, if nothing has stated one."""
        url = next((each for each in self.claims.fields if each.name == "url"), None)
        if url and not self.claims.has("published") and (day := day_of_address(url.value)):
            self.claims.field("published", day, Span(url.span.start, url.span.start))

    def _site(self, head: Head) -> Site:
        return Site(
            looks=self.judge.looks,
            title=self._title,
            publisher=next(iter(head.values("publisher")), ""),
            authors={each.value for each in self.claims.fields if each.name == "author"},
        )

    def _call_headings(self) -> Mapping[int, Guess]:
        """Give what is a heading by its looks alone the name of one; the guesses, by their ids."""
        main = self.judge.main

        def taken(node: Node) -> bool:
            return self._is_elsewhere(node) or (not node.name and id(node) in self._edges)

        lines = list(page_lines(self._text, main, taken, ""))
        found = heading_like(lines, self.judge.looks, titled=self._title is not None)
        for node, level, _ in found.values():
            node.name = f"h{level}"
            for each in node.ancestors():
                each.holds_block = True
        return {key: guess for key, (_, _, guess) in found.items()}

    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the text; all else is set aside."""
        main = self.judge.main
        others = any(
            node.name == "h1" and id(node) not in self.claims.done and node is not self._title
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
        over = [block for n in self._over.values() for block in builder.blocks(n, Around())]
        blocks = (*over, *builder.blocks(main, Around()))
        self.claims.markup += builder.markup
        self._outside()
        return blocks

    def apart(self) -> tuple[Block, ...]:
        """The paragraphs of what is set aside, behind `blocks`."""
        return tuple(paragraphs(self._text, self._base, self.claims.apart))

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
            self.tree,
            self.judge.main,
            stated,
            self._is_beside_title,
            self.judge.looks,
        )
        if element is not None:
            self.claims.done.add(id(element))
            self._claim_title_element(element, named, is_title=not found and not head.title)
        if found is not None:
            self._claim_title(found, stated)
        elif head.title:
            self.claims.fields.insert(0, head.title)
        return found

    def _claim_title(self, found: Node, stated: Sequence[str]) -> None:
        """The words of the heading `found` are the title, but for furniture that stands in it and
        for the numbers of notes."""
        words_of_title = found.walk_without(self._is_beside_title)
        words = [n for n in words_of_title if not n.name and n.words().strip()]
        own, value = stated_words(found, words, stated)
        left = {id(n) for n in words} - {id(n) for n in own}
        title = Span(self.claims.kept(own[0]).start, self.claims.kept(own[-1]).end)
        self.claims.done.add(id(found))
        value = value or visible_words(found, lambda n: id(n) in left or self._is_beside_title(n))
        self.claims.title(value, title)
        for each, why in aside_words(found, _BESIDE_TITLE, self.judge):
            span = self.claims.kept(each)
            if title.start < span.end and span.start < title.end:
                continue
            if any(id(n) in self._notes.references for n in each.ancestors()):
                self.claims.markup.append(Markup(span=span, kind="tag"))
            else:
                self.claims.aside(span, why)

    def title_notes(self) -> Iterator[FootnoteRef]:
        """The notes that the title refers to."""
        for node in self._title.walk() if self._title else ():
            if label := self._notes.references.get(id(node)):
                yield FootnoteRef(span=Span(node.start, node.close), label=label)

    def _is_beside_title(self, node: Node) -> bool:
        """Whether `node` is none of the words of the heading it stands in."""
        return self.judge.furniture(node) is not None or id(node) in self._notes.references

    def _claim_title_element(self, element: Node, named: str, *, is_title: bool) -> None:
        """The words of `<title>`: the title, or what says it again."""
        for node in element.walk():
            span = self.claims.kept(node)
            if node.name or span.start == span.end:
                continue
            if is_title and named:
                at = self._text.find(named, span.start, span.end)
                part = Span(at, at + len(named)) if at >= 0 else span
                self.claims.field("title", named, part)
                for rest in without(span, [part]):
                    why = Furniture("repeated-title", "the rest of the page's <title>")
                    self.claims.aside(self.claims.kept_of(rest), why)
                is_title = False
            else:
                self.claims.aside(span, Furniture("repeated-title", "the page's <title>"))

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
            if id(node) in self.claims.done:
                return True
            why = self._edges.get(id(node))
            if why:
                self.claims.words_aside(node, why)
            return why is not None
        if id(node) in self.claims.done:
            return True
        if node.name in UNSEEN or id(node) in self._notes.back:
            self.claims.drop(node)
            return True
        if node.name in FRAMES:
            self._video(node)
            return self._furniture(node) is not None
        if node.name in HEADINGS and (why := self._is_said(node)):
            for words, _ in aside_words(node, why, self.judge):
                self.claims.words_aside(words, why)
            return True
        if _is_credit(node):
            for words in node.walk():
                if not words.name:
                    self.claims.words_aside(words, _CREDIT)
            return True
        if (box := self._boxes.get(id(node))) and self._tells_of_author(node, box):
            self._bylines.read(node, box)
            return True
        if found := self._furniture(node):
            for words, why in aside_words(node, found, self.judge):
                self.claims.words_aside(words, why)
            return True
        return self._bylines.is_byline(node)

    def _is_said(self, heading: Node) -> Furniture | None:
        """What a heading is that says the title again, as posts do, or counts what readers say."""
        if self._title is None or id(heading) in self._headings:
            return None
        key = caseless(visible_words(heading))
        if _AGAIN.sub("", key) == caseless(visible_words(self._title)):
            return Furniture("repeated-title", "says the title again")
        said = words_of(key)
        counts = (
            said is not None
            and said.reason in ("form", "navigation")
            and any(map(str.isdigit, key))
        )
        return Furniture("form", "counts what readers say") if counts else None

    def _is_elsewhere(self, node: Node) -> bool:
        """Whether it is known of `node` that it is no line of the text, or a note of it."""
        return (
            id(node) in self.claims.done
            or node.name in UNSEEN
            or id(node) in self._notes.notes
            or id(node) in self._notes.references
            or self._furniture(node) is not None
        )

    def _furniture(self, node: Node) -> Furniture | None:
        return self.judge.furniture(node) or self._boxes.get(id(node))

    def _tells_of_author(self, node: Node, box: Furniture) -> bool:
        """Whether a box may name the author or the day, which nothing else has stated."""
        signed = box.reason in ("form", "repeated-byline")
        return signed and not (self.claims.has("author") and self.claims.has("published"))

    def _video(self, node: Node) -> None:
        video = youtube(node.says("src") or node.says("data-src"))
        if video and not any(each.name == "video" for each in self.claims.fields):
            self.claims.field("video", video.id, Span(node.start, node.start))

    def _outside(self) -> None:
        """Set aside every word that does not stand in the main text."""
        stack: list[tuple[Node, Furniture]] = [(self.tree.root, _OUTSIDE)]
        while stack:
            node, why = stack.pop()
            if node is self.judge.main or id(node) in self.claims.done or id(node) in self._over:
                continue
            if not node.name:
                self.claims.words_aside(node, why)
                continue
            if node.name in UNSEEN and not self.judge.is_round_main(node):
                self.claims.drop(node)
                continue
            for child in reversed(node.children):
                stack.append((child, self.judge.furniture(child) or why))


def _is_credit(node: Node) -> bool:
    """Whether a stretch of a caption is named as the words on who took the picture."""
    if node.is_block or not node.attributes or not names_credit(node.says("class")):
        return False
    caption = next((each for each in node.ancestors() if each.is_block), None)
    if caption is None or not (
        caption.name == "figcaption" or names_caption(caption.says("class"))
    ):
        return False
    own = len(node.words().strip())
    return own <= _LONGEST_CREDIT and len(caption.words().strip()) > own + 1
