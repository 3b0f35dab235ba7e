"""The inline marks of Markdown: what stands where in the content of one leaf.

CommonMark's inlines, `~~struck~~`, `==marked==`, wikilinks, embeds, footnotes, bare addresses, and
the timestamp anchors of video notes. Nothing here recurses and no search is repeated, so that no
content takes longer than its length.
"""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.entities import html5

from glossator.model import (
    Code,
    FootnoteRef,
    Image,
    Inline,
    LineBreak,
    MarkupKind,
    Span,
    Style,
    Text,
    Timestamp,
)
from glossator.readers.inlines import Video, is_picture_size, literal_seconds, wikilink, youtube
from glossator.readers.markdown_content import Content
from glossator.readers.markdown_emphasis import Delimiters, pairs
from glossator.readers.markdown_links import (
    ADDRESS,
    LABEL,
    MAIL,
    PUNCTUATION,
    Ending,
    bare_address_end,
    destination,
    normal_label,
    unescaped,
)
from glossator.readers.markdown_tags import BLOCK_TAGS, STYLES, Tag, declaration_end, tag_at


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a leaf's inlines need to know of the whole: link definitions (folded label to target
    and title), the labels of footnotes, whether a newline is a break, whether times in brackets
    are moments of a video."""

    references: Mapping[str, tuple[str, str]]
    footnotes: frozenset[str]
    hard_breaks: bool = False
    moments: bool = False
    in_table: bool = False


@dataclass(frozen=True, slots=True)
class Atom:
    """A finished piece at `start:end` of the content; `inlines` None: plain words."""

    start: int
    end: int
    inlines: tuple[Inline, ...] | None


@dataclass(frozen=True, slots=True)
class Claim:
    """Characters at `start:end` of the content that are markup."""

    start: int
    end: int
    kind: MarkupKind


@dataclass(frozen=True, slots=True)
class Wrap:
    """A shape round `start:end` of the content (its marks outside). `shape` says which; `target`,
    `detail` are a link's target and title, or a wikilink's page and heading."""

    start: int
    end: int
    shape: Style | None = None
    link: str = ""  # "link", "wiki", "embed" or "note"
    target: str = ""
    detail: str = ""
    loose: bool = False  # from HTML tags or a bare address: gives way where it crosses another


@dataclass(slots=True)
class Found:
    """All that was found in a content, each list in no particular order."""

    atoms: list[Atom] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    wraps: list[Wrap] = field(default_factory=list)


_SPECIAL = re.compile(r"[\\`<&\[\]\n*_]|!\[|\^\[|~+|=+|(?<![^\W_])https?://", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|([A-Za-z][A-Za-z0-9]{1,31}));")
_STAMP_END = re.compile(r"([^<>\n]*)</a\s*>", re.IGNORECASE)
_WIKI = re.compile(r"!?\[\[([^\[\]\n]+)\]\]")
_FOOTNOTE = re.compile(r"\[\^([^\s\[\]]+)\]")
# **0:00** at the start of a line, with the dot that parts it from the words (Web Clipper)
_BOLD_TIME = re.compile(r"(\*\*)(\d{1,3}(?::[0-5]\d){1,2})(\*\*)(\s*[·:–—-](?=\s))?")


def scan(content: Content, around: Surroundings) -> Found:
    """Everything in `content` that is not plain words."""
    scanner = _Scanner(content, content.text, around)
    scanner.run()
    return scanner.found


def scan_lines(content: Content) -> Found:
    """The line ends of `content` and nothing else."""
    found = Found()
    for match in re.finditer("\n", content.text):
        origin = content.origin(match.start())
        words = Text(span=Span(origin, origin + 1), text=" ")
        found.atoms.append(Atom(match.start(), match.end(), (words,)))
    return found


@dataclass(frozen=True, slots=True)
class _Bracket:
    """An opening bracket that may still become a link, an image or a note."""

    start: int
    end: int
    kind: str
    runs: int  # how many of each had been found before it
    atoms: int
    claims: int
    wraps: int


@dataclass(slots=True)
class _Scanner:
    content: Content
    text: str
    around: Surroundings
    found: Found = field(default_factory=Found)
    runs: list[Delimiters] = field(default_factory=list)
    brackets: list[_Bracket] = field(default_factory=list)
    dead_brackets: int = 0  # link openers below this height lie before a finished link
    tags: list[Tag] = field(default_factory=list)
    open_tags: dict[str, int] = field(default_factory=dict)
    ticks: dict[int, list[int]] | None = None  # where runs of so many ticks stand, the last first
    hopeless: set[str] = field(default_factory=set)  # what was searched in vain to the end
    settled: int = 0  # end of the last thing found

    def run(self) -> None:
        position = self._leading_moment()
        text = self.text
        while match := _SPECIAL.search(text, position):
            end = _RULES[text[match.start()]](self, match.start())
            self.settled = max(self.settled, end or 0)
            position = end or match.end()
        self._emphasise(0)

    def claim(self, start: int, end: int, kind: MarkupKind = "delimiter") -> None:
        if end > start:
            self.found.claims.append(Claim(start, end, kind))

    def atom(self, start: int, end: int, *inlines: Inline) -> int:
        self.found.atoms.append(Atom(start, end, inlines))
        return end

    # --- rules: each is called at its character, and says where it ends, or None: plain words ---

    def _escape(self, at: int) -> int | None:
        following = self.text[at + 1 : at + 2]
        span = self.content.span(at, at + 2)
        if following == "\n":
            self.claim(at, at + 1)
            return self.atom(at, at + 2, LineBreak(span=span))
        if following in PUNCTUATION and self.content.is_whole(at, at + 2):
            return self.atom(at, at + 2, Text(span=span, text=following))
        return None

    def _newline(self, at: int) -> int:
        start = at
        while start > self.settled and self.text[start - 1] in " \t":
            start -= 1
        end = at + 1
        while self.text[end : end + 1] in (" ", "\t"):
            end += 1
        origin = self.content.origin(at)
        span = Span(origin, origin + 1)
        hard = self.around.hard_breaks or self.text[start:at].endswith("  ")
        return self.atom(start, end, LineBreak(span=span) if hard else Text(span=span, text=" "))

    def _code(self, at: int) -> int:
        inner = at
        while self.text[inner : inner + 1] == "`":
            inner += 1
        outer = self._closing_ticks(at, inner - at)
        if outer is None:
            self.settled = max(self.settled, inner)
            return inner
        end = outer + inner - at
        self.claim(at, inner)
        self.claim(outer, end)
        while inner < outer and self.text[inner].isspace():
            inner += 1
        while outer > inner and self.text[outer - 1].isspace():
            outer -= 1
        return self.atom(at, end, *self._codes(inner, outer))

    def _closing_ticks(self, at: int, count: int) -> int | None:
        if self.ticks is None:
            self.ticks = {}
            for match in reversed(list(re.finditer("`+", self.text))):
                self.ticks.setdefault(len(match[0]), []).append(match.start())
        places = self.ticks.get(count, [])
        while places and places[-1] <= at:
            places.pop()
        return places[-1] if places else None

    def _codes(self, start: int, end: int) -> list[Code]:
        """The code `start:end`: one, or as many as the source has parts with others' marks between
        (lines of a quotation)."""
        shown = self.text[start:end].replace("\n", " ")
        shown = shown.replace("\\|", "|") if self.around.in_table else shown
        if start < end and self.content.is_joined(start, end):
            return [Code(span=self.content.span(start, end), text=shown)]
        codes = []
        for first, last in self.content.pieces(start, end):
            follows = " " if self.text[last : last + 1] == "\n" and last < end else ""
            span = self.content.span(first, last)
            codes.append(Code(span=span, text=self.text[first:last] + follows))
        return codes

    def _entity(self, at: int) -> int | None:
        match = _ENTITY.match(self.text, at)
        if not match or (match[1] and f"{match[1]};" not in html5):
            return None
        end = match.end()
        if not self.content.is_whole(at, end):
            return None
        words = html.unescape(match[0]) or "\ufffd"
        span = self.content.span(at, end)
        if words.isspace():
            # a space is no word of the source, so that the entity itself is its markup
            self.claim(at, end, "tag")
            span = Span(span.start, span.start)
        return self.atom(at, end, Text(span=span, text=words))

    def _bare_address(self, at: int) -> int | None:
        end = bare_address_end(self.text, at)
        if end is not None:
            target = self.text[at:end]
            self.found.wraps.append(Wrap(at, end, link="link", target=target, loose=True))
        return end

    def _run(self, at: int) -> int | None:
        end = at
        while self.text[end : end + 1] == self.text[at]:
            end += 1
        if self.text[at] in "~=" and end - at != 2:
            return None
        self.runs.append(Delimiters.at(self.text, at, end))
        self.settled = max(self.settled, end)
        return end

    def _emphasise(self, height: int) -> None:
        """Pair the marks found since there were `height` of them."""
        runs = self.runs[height:]
        del self.runs[height:]
        for pair in pairs(runs):
            self.claim(pair.open, pair.inner)
            self.claim(pair.outer, pair.close)
            self.found.wraps.append(Wrap(pair.inner, pair.outer, pair.style))

    # --- moments ---

    def _leading_moment(self) -> int:
        match = _BOLD_TIME.match(self.text) if self.around.moments else None
        if not match:
            return 0
        self.claim(*match.span(1))
        self.claim(*match.span(2), "label")
        self.claim(*match.span(3))
        self.claim(*match.span(4))
        return self._moment(0, match.end(), match[2])

    def _moment(
        self, start: int, end: int, label: str, data: str = "", video: Video | None = None
    ) -> int:
        seconds = literal_seconds(data or label)
        if video and video.seconds is not None:
            seconds = video.seconds
        stamp = Timestamp(
            span=self.content.span(start, end),
            label=label.strip(),
            seconds=seconds or 0,
            data=data,
            video=video.id if video else "",
        )
        return self.atom(start, end, stamp)

    # --- tags ---

    def _angle(self, at: int) -> int | None:
        if match := ADDRESS.match(self.text, at) or MAIL.match(self.text, at):
            start, end = match.span(1)
            target = match[1] if ":" in match[1] else f"mailto:{match[1]}"
            self.claim(at, start)
            self.claim(end, match.end())
            self.found.wraps.append(Wrap(start, end, link="link", target=target, loose=True))
            return match.end()
        if tag := tag_at(self.text, at):
            return self._tag(tag)
        end_of_other = declaration_end(self.text, at, self.hopeless)
        if end_of_other is not None:
            self.claim(at, end_of_other, "dropped-tag")
        return end_of_other

    def _tag(self, tag: Tag) -> int:
        name = tag.name
        if tag.is_closing and self.open_tags.get(name):
            self._close_tag(tag)
        elif tag.is_closing:
            self._drop_tag(tag)
        elif name == "br":
            self.claim(tag.start, tag.end, "tag")
            self.atom(tag.start, tag.end, LineBreak(span=self.content.span(tag.start, tag.end)))
        elif tag.is_moment:
            return self._anchor_moment(tag)
        elif name in STYLES or (name == "a" and tag.attributes.get("href")):
            self.claim(tag.start, tag.end, "tag")
            self.tags.append(tag)
            self.open_tags[name] = self.open_tags.get(name, 0) + 1
        else:
            self._drop_tag(tag)
        return tag.end

    def _anchor_moment(self, tag: Tag) -> int:
        label = _STAMP_END.match(self.text, tag.end)
        data = tag.attributes.get("data-t", "")
        shown = unescaped(label[1]) if label else ""
        if not label or literal_seconds(data or shown) is None:
            self.claim(tag.start, tag.end, "dropped-tag")
            return tag.end
        self.claim(tag.start, tag.end, "tag")
        self.claim(*label.span(1), "label")
        self.claim(label.end(1), label.end(), "tag")
        video = youtube(tag.attributes.get("href", ""))
        if video and data:
            video = Video(id=video.id, seconds=None)
        return self._moment(tag.start, label.end(), shown, data, video)

    def _close_tag(self, closing: Tag) -> None:
        self.claim(closing.start, closing.end, "tag")
        while self.tags:
            tag = self.tags.pop()
            self.open_tags[tag.name] -= 1
            if tag.name == closing.name:
                shape = STYLES.get(tag.name)
                link = "" if shape else "link"
                target = tag.attributes.get("href", "")
                wrap = Wrap(tag.end, closing.start, shape, link, target, loose=True)
                self.found.wraps.append(wrap)
                return

    def _drop_tag(self, tag: Tag) -> None:
        self.claim(tag.start, tag.end, "dropped-tag")
        if tag.name in BLOCK_TAGS:
            at = self.content.origin(tag.start)
            self.atom(tag.start, tag.end, Text(span=Span(at, at), text=" "))

    # --- brackets ---

    def _open(self, at: int) -> int | None:
        text, found = self.text, self.found
        if (match := _WIKI.match(text, at)) and (end := self._wikilink(match)) is not None:
            return end
        if (match := _FOOTNOTE.match(text, at)) and match[1] in self.around.footnotes:
            self.claim(at, match.end(), "label")
            span = self.content.span(at, match.end())
            return self.atom(at, match.end(), FootnoteRef(span=span, label=match[1]))
        kind = {"!": "image", "^": "note"}.get(text[at], "link")
        end = at + (1 if kind == "link" else 2)
        sizes = (len(self.runs), len(found.atoms), len(found.claims), len(found.wraps))
        self.brackets.append(_Bracket(at, end, kind, *sizes))
        self.settled = max(self.settled, end)
        return end

    def _wikilink(self, match: re.Match[str]) -> int | None:
        start, end = match.span()
        inner, outer = match.span(1)
        wiki = wikilink(match[1])
        is_label = self.text[end : end + 1] == "(" and literal_seconds(match[1]) is not None
        if wiki is None or is_label:  # `[[7:31]](address)`: a link whose words have brackets
            return None
        is_embed = self.text[start] == "!"
        first, last = inner + wiki.shown_start, inner + wiki.shown_end
        is_picture = is_embed and wiki.is_picture
        if is_picture and (not wiki.has_words or is_picture_size(self.text[first:last])):
            first = last = outer  # a picture's name and size are no words
        self.claim(start, inner)
        self.claim(inner, first, "destination")
        self.claim(last, outer, "destination")
        self.claim(outer, end)
        if is_picture:
            alt, span = self.text[first:last], self.content.span(first, last)
            return self.atom(start, end, Image(span=span, target=wiki.target, alt=alt))
        link = "embed" if is_embed else "wiki"
        wrap = Wrap(first, last, link=link, target=wiki.target, detail=wiki.heading)
        self.found.wraps.append(wrap)
        return end

    def _close(self, at: int) -> int | None:
        if not self.brackets:
            return None
        opener = self.brackets.pop()
        is_dead = len(self.brackets) < self.dead_brackets
        self.dead_brackets = min(self.dead_brackets, len(self.brackets))
        if opener.kind == "note":
            return self._note(opener, at)
        if opener.kind == "link" and is_dead:
            return None
        ending = destination(self.text, at + 1, self.hopeless) or self._reference(opener, at)
        if ending is None:
            return None
        if opener.kind == "image":
            return self._image(opener, at, ending)
        return self._link(opener, at, ending)

    def _note(self, opener: _Bracket, at: int) -> int | None:
        if not self.text[opener.end : at].strip():
            return None
        self._emphasise(opener.runs)
        self.claim(opener.start, opener.end)
        self.claim(at, at + 1)
        self.found.wraps.append(Wrap(opener.end, at, link="note"))
        return at + 1

    def _link(self, opener: _Bracket, at: int, ending: Ending) -> int:
        label = unescaped(self.text[opener.end : at])
        if literal_seconds(label) is not None and (video := youtube(ending.target)):
            self._forget(opener)
            self.claim(opener.start, opener.end)
            self.claim(opener.end, at, "label")
            self.claim(at, ending.end, "destination")
            return self._moment(opener.start, ending.end, label, video.written, video)
        self.claim(opener.start, opener.end)
        self.claim(at, ending.end, "destination")
        self._emphasise(opener.runs)
        wrap = Wrap(opener.end, at, link="link", target=ending.target, detail=ending.title)
        self.found.wraps.append(wrap)
        self.dead_brackets = len(self.brackets)
        return ending.end

    def _image(self, opener: _Bracket, at: int, ending: Ending) -> int | None:
        written = self.text[opener.end : at]
        words, pipe, size = written.rpartition("|")
        if is_picture_size(written):
            words = ""
        elif not (pipe and is_picture_size(size)):
            words = written
        first = opener.end + len(words) - len(words.lstrip())
        last = max(first, opener.end + len(words.rstrip()))
        if not self.content.is_joined(first, last):
            return None
        self._emphasise(opener.runs)
        alt = self._without_claims(first, last, opener.claims)
        self._forget(opener)
        self.claim(opener.start, opener.end)
        self.claim(last, ending.end, "destination")
        span = self.content.span(first, last)
        picture = Image(span=span, target=ending.target, alt=alt, title=ending.title)
        return self.atom(opener.start, ending.end, picture)

    def _without_claims(self, start: int, end: int, since: int) -> str:
        """The words of `start:end` between what was claimed of it."""
        parts = []
        for claim in sorted(self.found.claims[since:], key=lambda each: each.start):
            parts.append(self.text[start : min(claim.start, end)])
            start = max(start, claim.end)
        parts.append(self.text[start:end])
        return unescaped(" ".join("".join(parts).split()))

    def _forget(self, opener: _Bracket) -> None:
        """Drop what was found since `opener`: its words stand for themselves."""
        found = self.found
        del self.runs[opener.runs :], found.atoms[opener.atoms :]
        del found.claims[opener.claims :], found.wraps[opener.wraps :]

    def _reference(self, opener: _Bracket, at: int) -> Ending | None:
        """What the definition says to which the words that end at `at` refer."""
        references = self.around.references
        if not references:
            return None
        match = LABEL.match(self.text, at + 1)
        if match and match[1].strip():
            known = references.get(normal_label(match[1]))
            return Ending(match.end(), *known) if known else None
        if at - opener.end > 999:  # CommonMark: a label has at most 999 characters
            return None
        known = references.get(normal_label(self.text[opener.end : at]))
        end = match.end() if match and not match[1] else at + 1
        return Ending(end, *known) if known else None


_RULES: dict[str, Callable[[_Scanner, int], int | None]] = {
    "\\": _Scanner._escape,
    "\n": _Scanner._newline,
    "`": _Scanner._code,
    "&": _Scanner._entity,
    "<": _Scanner._angle,
    "h": _Scanner._bare_address,
    "H": _Scanner._bare_address,
    "*": _Scanner._run,
    "_": _Scanner._run,
    "~": _Scanner._run,
    "=": _Scanner._run,
    "[": _Scanner._open,
    "!": _Scanner._open,
    "^": _Scanner._open,
    "]": _Scanner._close,
}
