"""Who wrote a page and when, where words of the page say so and its head does not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.model.documents import MetadataField, Reason
from glossator.model.trees import Span
from glossator.readers.clippings.statement import Statement
from glossator.readers.clippings.statements import is_day, is_name, stated
from glossator.readers.dates import iso_date
from glossator.readers.html.byline_marks import (
    MOMENTS,
    USER,
    is_author,
    is_of_readers,
    is_stated,
    is_user,
    marked_field,
    told_by,
)
from glossator.readers.html.claims import Claims, without
from glossator.readers.html.lines import PageLine
from glossator.readers.html.main import Furniture, Judge
from glossator.readers.html.metadata import day_of, visible_words
from glossator.readers.html.names import called
from glossator.readers.html.tree import HEADINGS, Node, Tree
from glossator.readers.plain_lines import Line
from glossator.text import caseless, folded

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
_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [\w.'’-]+){1,3}")
_BYLINE_NAMES = frozenset({
    "byline", "dateline", "postmeta", "entrymeta", "articlemeta", "author", "authors", "published",
    "pubdate", "timestamp", "meta", "metas",
})  # fmt: skip
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”“’‘»«›‹)]*$")
_SHORT = 14  # words: what is longer under a title is no byline


class Bylines:
    """Reads the lines that say who wrote the text of `claims` and when; `title` is the heading that
    is its title, `header` the element round that which heads the text."""

    def __init__(self, claims: Claims, title: Node | None, header: Node | None) -> None:
        self._claims = claims
        self._title = title
        self._header = header
        self._words: dict[int, Node] = {}
        self.until = len(claims.text)  # what is named further down wrote but a part of the text
        self._authors = {caseless(each.value) for each in claims.fields if each.name == "author"}

    def marked(self, tree: Tree, judge: Judge) -> None:
        """Read what the page marks as its author and its day, wherever that stands, if nothing has
        stated them yet."""
        round_main = [judge.main, *judge.main.ancestors()]
        depth = {id(node): len(round_main) - i for i, node in enumerate(round_main)}
        found: dict[str, tuple[int, Node]] = {}
        for node in tree.nodes:
            name = marked_field(node) if node.name else ""
            if not name or self._claims.has(name):
                continue
            near = max(depth.get(id(each), 0) for each in (node, *node.ancestors()))
            if near > found.get(name, (0, node))[0] and not is_of_readers(node, judge):
                found[name] = (near, node)
        for name, (_, node) in found.items():
            if name == "author":
                self._marked_author(node)
            else:
                attribute = next(node.attributes[a] for a in MOMENTS if node.says(a))
                self._claims.field(name, day_of(attribute.value), attribute.span)

    def _marked_author(self, node: Node) -> None:
        """Read the only words of `node`, which is marked as the author."""
        words = [each for each in node.walk() if not each.name and each.words().strip()]
        if len(words) != 1 or self._claims.is_claimed(words[0]):
            return
        span = self._claims.kept(words[0])
        written = self._claims.text[span.start : span.end]
        by = _BYLINE.match(written)
        name = written[by.end() :] if by else written
        if not _NAMED.fullmatch(name) or iso_date(name):
            return
        first = span.end - len(name)
        self._claims.field("author", name, Span(first, span.end))
        self._authors.add(caseless(name))
        why = Furniture("repeated-byline", "marked as the author")
        self._claims.aside(self._claims.kept_of(Span(span.start, first)), why)
        self._claims.done.add(id(words[0]))

    def over_text(self, lines: Sequence[PageLine]) -> None:
        """Read the lines at the beginning of the text that say who wrote it and when; `lines` are
        those of the text, and what stands above it from its title on."""
        zone = list(_zone(lines, self._title))
        prose = next(
            (line.nodes[0].start for line in zone if line.is_prose), len(self._claims.text)
        )
        self._words = {n.start: n for line in zone if _may_tell(line) for n in line.nodes}
        pieces = [_plain(words) for words in self._words.values()]
        said = [self._said(piece) for piece in pieces]
        days = {i for i, found in enumerate(said) if found and "published" in _names(found)}
        if sum(is_day(line.said) for line in lines) > _MOST_DAYS:
            said = [None if i in days else each for i, each in enumerate(said)]  # a diary
            days = set()
        calls = {i + 1 for i, piece in enumerate(pieces) if _BYLINE.fullmatch(piece.text)}
        names = {
            i
            for i, each in enumerate(pieces)
            if is_name(each.text) and not _SIZES.search(each.text)
        }
        signs = names | {i for i, found in enumerate(said) if found}
        mails = {i for i, piece in enumerate(pieces) if _MAIL.fullmatch(piece.text)}
        done = self._claims.done
        for i, (piece, found) in enumerate(zip(pieces, said, strict=True)):
            if piece.start >= self.until:
                break
            round_it = {i - 1, i + 1}
            if i + 1 in mails:
                round_it.add(i + 2)
            beside = signs & round_it
            if i in mails and i - 1 in names and id(self._words[pieces[i - 1].number]) in done:
                self._claim(piece, [], Furniture("repeated-byline", "the author's address"))
            elif found and (piece.start < prose or beside or "author" in _names(found)):
                self._state(piece, found)
            elif i in names and (round_it & days or i in calls):
                self._name(piece)

    def over_title(self, lines: Sequence[PageLine]) -> None:
        """Read the day in the last lines above the title, if nothing has stated one; `lines` are
        those of the page."""
        if self._title is None or self._claims.has("published"):
            return
        above = [line for line in lines if line.nodes[0].start < self._title.start]
        for line in reversed(above[-_MOST_ABOVE:]):
            if line.kept or line.is_prose or line.count > _MOST_TOLD:
                return
            for words in line.nodes:
                piece = _plain(words)
                found = self._said(piece)
                if found and "published" in _names(found) and not self._claims.is_claimed(words):
                    self._words[words.start] = words
                    self._state(piece, found)
                    return

    def _said(self, piece: Line) -> Statement | None:
        """What a piece of a line states; a switch for the size of letters names nobody."""
        if not piece.text or _SIZES.search(piece.text):
            return None
        return stated(piece, self._claims.text)

    def _state(self, piece: Line, found: Statement) -> None:
        why = Furniture("repeated-byline", "says by whom the text is, or from when")
        known = [each for each in found.fields if self._claims.has(each.name)]
        self._claims.fields += [each for each in found.fields if each not in known]
        self._authors |= {caseless(each.value) for each in found.fields if each.name == "author"}
        for each in known:
            self._claims.aside(each.span, why)
        self._claims.set_aside += found.asides
        text = self._claims.text
        self._claims.markup += (
            replace(m, kind="tag") if "&" in text[m.span.start : m.span.end] else m
            for m in found.markup
        )
        taken = sorted(
            [*(f.span for f in found.fields), *(a.span for a in found.asides),
             *(m.span for m in found.markup)]
        )  # fmt: skip
        self._claim(piece, taken, why)

    def _claim(self, piece: Line, taken: Sequence[Span], why: Furniture) -> None:
        """Set aside what of the words round `piece` is not `taken`."""
        words = self._words[piece.number]
        for rest in without(self._claims.kept(words), taken):
            self._claims.aside(self._claims.kept_of(rest), why)
        self._claims.done.add(id(words))

    def _name(self, piece: Line) -> None:
        why = Furniture("repeated-byline", "a name beside a date, over the text")
        taken = [] if self._claims.has("author") else [piece.span]
        if taken:
            self._claims.field("author", piece.text, piece.span)
            self._authors.add(caseless(piece.text))
        self._claim(piece, taken, why)

    def is_byline(self, node: Node) -> bool:
        """Whether a short block says who wrote the text and when, or its title again; its words are
        then set aside, or are a field that the head does not state."""
        if node.close - node.start > 3_000 or node.name in HEADINGS:
            return False
        if not node.is_block:
            if why := told_by(node):
                self.read(node, Furniture("repeated-byline", why))
            return bool(why)
        in_header = self._header is not None and any(n is self._header for n in node.ancestors())
        names = called(node.says("class")) & _BYLINE_NAMES
        if node.holds_block and not names:
            return False
        words = visible_words(node)
        if not words or len(words.split()) > _SHORT:
            return False
        key = caseless(words)
        if caseless(_BYLINE.sub("", words, count=1)) in self._authors:
            reason: Reason = "repeated-byline"
            evidence = "says the author's name again"
        elif self._title is not None and key == caseless(visible_words(self._title)):
            reason, evidence = "repeated-title", "says the title again"
        elif names and (
            not _SENTENCE_END.search(words)
            or _BYLINE.match(words)
            or any(char.isdigit() for char in words)
        ):
            reason, evidence = "repeated-byline", f'inside class="{node.says("class")[:40]}"'
        elif in_header and not _SENTENCE_END.search(words):
            reason, evidence = "repeated-byline", "inside the <header> of the text"
        else:
            return False
        self.read(node, Furniture(reason, evidence))
        return True

    def read(self, node: Node, why: Furniture) -> None:
        """Set the words of `node` aside; the author and the day they say first are fields."""
        named = False  # whether the words before say that a name follows
        for each in node.walk():
            if self._claims.is_claimed(each):
                continue
            if each.name == "time" and not self._claims.has("published") and each.says("datetime"):
                value = day_of(each.says("datetime"))
                self._claims.field("published", value, each.attributes["datetime"].span)
            if each.name:
                continue
            span = self._claims.kept(each)
            written = self._claims.text[span.start : span.end]
            start = _BYLINE.match(written)
            name = written[start.end() :] if start else written
            if (
                (named or start is not None or is_author(each))
                and not self._claims.has("author")
                and (each.start < self.until or is_stated(each))
                and (_NAME.fullmatch(name) or (USER.fullmatch(name) and is_user(each)))
                and not iso_date(name)
            ):
                first = span.end - len(name)
                self._claims.field("author", name, Span(first, span.end))
                self._authors.add(caseless(name))
                span = Span(span.start, first)
            elif not self._claims.has("published") and (day := self._day(span)):
                found = MetadataField(name="published", value=iso_date(day[0]), span=day[1])
                self._claims.fields.append(found)
                self._claims.aside(self._claims.kept_of(Span(span.start, day[1].start)), why)
                span = Span(day[1].end, span.end)
            named = start is not None and not name
            self._claims.aside(self._claims.kept_of(span), why)

    def _day(self, span: Span) -> tuple[str, Span] | None:
        """The day that the words at `span` say and nothing else, and where."""
        written = self._claims.text[span.start : span.end]
        said = _DATELINE.sub("", written)
        if len(said) > 60 or len(iso_date(said)) < len("2000-01-01"):
            return None
        at = span.start + written.index(said)
        return said, Span(at, at + len(said))


# a name as its owner writes it: with capitals, or in a script that has none
_NAMED = re.compile(
    r"[^\W\d_a-z][\w.'’-]*(?: [\w.'’-]+){1,3}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,12}"
)


_MOST_DAYS = 2  # lines that are a day: when a text was published, and changed
_MOST_OVER = 12  # lines
_MOST_PROSE = 2  # lines of running text a byline may stand under: a standfirst, a caption


def _zone(lines: Sequence[PageLine], title: Node | None) -> Iterator[PageLine]:
    """The lines right under the title, or the first of all."""
    prose = count = 0
    for line in lines:
        if title is not None and line.nodes[0].start < title.start:
            continue
        prose += line.is_prose
        count += 1
        if line.heads and not prose:
            continue  # what stands under the title in large letters
        if line.heads or prose > _MOST_PROSE or count > _MOST_OVER:
            return
        yield line


_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MOST_ABOVE = 6  # lines over a title that may say when the text is from
_SIZES = re.compile(
    r"\b(?:text|font|letter|schrift)[ -]?(?:size|größe|grootte)\b"
    r"|\b(?:taille|tamaño|tamanho|dimensione) d[eu]\w* (?:text|fuente|police|caratter|letra)",
    re.IGNORECASE,
)
_MOST_TOLD = 25  # words of a line that says by whom a text is
# white space as old pages set it; in their place stand as many blanks, so that places stay
_SPACES = re.compile(r"&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);", re.IGNORECASE)
_TRAILS = re.compile(
    r"(?:\s(?:on|in|am|le|el|il|op|em|på|den|dnia)|[\s,|·•–—»/-])+$", re.IGNORECASE
)


def _may_tell(line: PageLine) -> bool:
    return not (line.kept or line.item or line.is_prose) and line.count <= _MOST_TOLD


def _plain(words: Node) -> Line:
    """`words` as a line of the source, which says nothing if they hold what stands for something
    else; its number is where they begin."""
    written = _SPACES.sub(lambda space: " " * len(space[0]), words.words())
    start = words.start + len(written) - len(written.lstrip(" \t\r\n·|,•–—-»/"))
    text = _TRAILS.sub("", written[start - words.start :].rstrip())
    text = "" if "\n" in text or "&" in text else text
    return Line(
        number=words.start, start=start, end=start + len(text), indent=0, text=text,
        key=folded(text), words=len(text.split()), parts=((start, start + len(text)),), before=0,
        after=0,
    )  # fmt: skip


def _names(found: Statement) -> set[str]:
    return {each.name for each in found.fields}
