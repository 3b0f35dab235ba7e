"""Plain-text clippings: a page as somebody copied it, furniture and all.

One line that is not blank is one passage, unless the text was broken into lines of one length.
Nothing is lost: what is not reading text is metadata, markup, or set aside with its evidence.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.model import (
    Block,
    Bullets,
    Heading,
    Inline,
    Item,
    Leaf,
    Markup,
    MetadataField,
    Quotation,
    Reading,
    Rule,
    SetAside,
    Source,
    Span,
    Styled,
    Text,
)
from glossator.readers import headings
from glossator.readers.furniture import judge
from glossator.readers.language import language_of
from glossator.readers.plain_lines import Line, LineBreaks, inlines_of, is_hard_wrapped, read_lines
from glossator.readers.repeats import SecondCopy, second_copy
from glossator.readers.top_matter import source_line, top_matter

_BULLET = re.compile(r"(?P<mark>[•◦▪▫‣⁃·●○■□➤►✓✔★*–—-])(?P<space>[ \t\u00a0]+)(?=\S)")
_NUMBER = re.compile(r"(?P<mark>(?P<number>\d{1,3})[.)])(?P<space>[ \t\u00a0]+)(?=\S)")
_LEAD = re.compile(r"[^.:;!?：]{2,60}[:：](?=\s+\S)")
_QUESTION = re.compile(r"(?P<mark>(?:Q|F|P)\s?\d{0,2}\s?[.:)])\s+(?=\S.*[?？؟]$)")
_ANSWER = re.compile(r"(?P<mark>(?:A|R)\s?\d{0,2}\s?[.:)])\s+(?=\S)")
_RULE = re.compile(r"(?:[-*_=~•—–·.]\s?){3,}")
_OPENING = "\"“„«「『"
_WHOLLY_QUOTED = re.compile(r"(?:\"[^\"]+\"|“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|「[^「」]+」)[.,;]?")
_LEAST_QUOTED = 5  # words: fewer are a name in quotation marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """A source's lines, sorted: what is text (in order), and what every other line is."""

    lines: Sequence[Line]
    text: tuple[int, ...]
    fields: tuple[MetadataField, ...]
    set_aside: tuple[SetAside, ...]


def evidence(source: Source) -> tuple[int, str]:
    """A clipping is what is left when nothing speaks for another reader."""
    return 1, "as plain text"


def read_clipping(source: Source, line_breaks: LineBreaks = "soft") -> Reading:
    """`source` as an article that was copied from a page."""
    cleaned = clean(source.text)
    builder = _Builder(source.text, cleaned)
    blocks = tuple(builder.blocks())
    return Reading(
        source=source,
        reader="clipping",
        decided=evidence(source)[1],
        genre="article",
        blocks=blocks,
        fields=cleaned.fields,
        markup=tuple(builder.markup),
        set_aside=cleaned.set_aside,
        language=language_of(source.text),
    )


def clean(text: str) -> Cleaned:
    """The lines of `text` told apart: reading text, metadata, furniture, repeats."""
    lines = read_lines(text)
    copy = second_copy(lines)
    starts = [0, copy.start, len(lines)] if copy else [0, len(lines)]
    segments = list(zip(starts, starts[1:], strict=False))
    sources = {i: what for i, line in enumerate(lines) if (what := _names_source(line, i, lines))}
    furniture = judge(lines, segments, sources)
    first_end = copy.start if copy else len(lines)
    top = top_matter(lines, furniture, first_end)
    fields = {**top.fields, **{i: ("based_on", w) for i, w in sources.items() if i < first_end}}
    asides = {**furniture, **top.asides}
    set_aside = [
        SetAside(span=lines[i].span, reason=verdict.reason, evidence=verdict.evidence)
        for i, verdict in asides.items()
        if i not in fields
    ]
    if copy:
        set_aside += _second_copy(lines, copy, {*asides})
    gone = {aside.span.start for aside in set_aside}
    return Cleaned(
        lines=lines,
        text=tuple(
            i for i, line in enumerate(lines) if i not in fields and line.span.start not in gone
        ),
        fields=tuple(
            MetadataField(name=name, value=value, span=lines[i].span)
            for i, (name, value) in sorted(fields.items())
        ),
        set_aside=tuple(_joined(sorted(set_aside, key=lambda aside: aside.span), lines)),
    )


def _names_source(line: Line, i: int, lines: Sequence[Line]) -> str:
    """What a line in the second half names as the text's source."""
    return source_line(line) if i * 2 >= len(lines) else ""


def _second_copy(
    lines: Sequence[Line], copy: SecondCopy, taken: set[int]
) -> Iterator[SetAside]:
    """The repeated lines of a second copy. A line with no counterpart is not among them: it stays
    in the text."""
    for repeat in copy.repeats:
        if repeat.second in taken:
            continue
        first = lines[repeat.first]
        yield SetAside(
            span=lines[repeat.second].span,
            reason="second-copy",
            evidence=f"stands already in line {first.number}"
            + (", in other words" if repeat.differs else ", word for word"),
            differs=first.text if repeat.differs else "",
        )


def _joined(asides: Sequence[SetAside], lines: Sequence[Line]) -> Iterator[SetAside]:
    """Neighbouring stretches of an exact second copy as one; all others as they are."""
    by_start = {line.span.start: i for i, line in enumerate(lines)}
    run: list[SetAside] = []
    for aside in asides:
        exact = aside.reason == "second-copy" and not aside.differs
        follows = run and by_start[aside.span.start] == by_start[run[-1].span.start] + 1
        if run and not (exact and follows):
            yield _run(run)
            run = []
        if exact:
            run.append(aside)
        else:
            yield aside
    if run:
        yield _run(run)


def _run(run: Sequence[SetAside]) -> SetAside:
    if len(run) == 1:
        return run[0]
    return SetAside(
        span=Span(run[0].span.start, run[-1].span.end),
        reason="second-copy",
        evidence=f"{len(run)} lines that stand already above, word for word",
    )


class _Builder:
    """Blocks of a cleaned text, and the markup met while they are made."""

    def __init__(self, text: str, cleaned: Cleaned) -> None:
        self._text = text
        self._lines = cleaned.lines
        self._order = _paragraphs(cleaned)
        self._headings = headings.find_headings(
            cleaned.lines, [group[0] for group in self._order]
        )
        self.markup: list[Markup] = []

    def blocks(self) -> Iterator[Block]:
        """The blocks, in order."""
        place = 0
        while place < len(self._order):
            line = self._lines[self._order[place][0]]
            taken, block = self._block(place, line)
            yield block
            place += taken

    def _block(self, place: int, line: Line) -> tuple[int, Block]:
        heading = self._headings.get(self._order[place][0])
        if heading:
            if heading.underline:
                self._mark(self._line(place + 1).span)
            taken = 2 if heading.underline else 1
            return taken, Heading(
                span=line.span,
                level=heading.level,
                inlines=inlines_of(self._text, line.span),
                origin="guessed",
            )
        if _RULE.fullmatch(line.text):
            self._mark(line.span)
            return 1, Rule(span=line.span)
        if question := _QUESTION.match(line.text):
            return self._question(place, line, question)
        if items := self._items(place):
            return len(items), self._bullets(items)
        return 1, self._paragraph(place, line)

    def _mark(self, span: Span) -> None:
        self.markup.append(Markup(span=span, kind="delimiter"))

    def _line(self, place: int) -> Line:
        return self._lines[self._order[place][0]]

    def _question(self, place: int, line: Line, match: re.Match[str]) -> tuple[int, Block]:
        """A numbered question: its mark is markup; what follows directly is its answer."""
        return 1, Leaf(
            span=line.span, kind="question", inlines=self._marked(line, match["mark"])
        )

    def _marked(self, line: Line, mark: str) -> tuple[Inline, ...]:
        """The line's words behind `mark`, which is markup."""
        start = line.span.start
        self.markup.append(Markup(span=Span(start, start + len(mark)), kind="list-mark"))
        rest = self._text[start + len(mark) : line.span.end]
        first = start + len(mark) + len(rest) - len(rest.lstrip())
        return inlines_of(self._text, Span(first, line.span.end))

    # lists

    def _items(self, place: int) -> list[tuple[Line, re.Match[str]]]:
        """The run of list items that begins at `place`; empty if there is none."""
        for pattern in (_BULLET, _NUMBER):
            items: list[tuple[Line, re.Match[str]]] = []
            wanted = None
            for group in self._order[place:]:
                line = self._lines[group[0]]
                match = pattern.match(line.text)
                if match is None or group[0] in self._headings:
                    break
                if pattern is _BULLET and items and match["mark"] != items[0][1]["mark"]:
                    if line.indent <= items[-1][0].indent and line.indent == items[0][0].indent:
                        break
                if pattern is _NUMBER:
                    number = int(match["number"])
                    if wanted is not None and number != wanted:
                        break
                    wanted = number + 1
                items.append((line, match))
            dashes = items and items[0][1]["mark"] in "–—-"
            if len(items) >= (2 if dashes or pattern is _NUMBER else 1):
                return items
        return []

    def _bullets(self, items: Sequence[tuple[Line, re.Match[str]]]) -> Bullets:
        leads = len(items) > 1 and all(
            _LEAD.match(line.text, match.end()) for line, match in items
        )
        ordered = "number" in items[0][1].groupdict()
        return Bullets(
            span=Span(items[0][0].span.start, items[-1][0].span.end),
            ordered=ordered,
            start=int(items[0][1]["number"]) if ordered else 1,
            children=tuple(self._item(line, match, leads) for line, match in items),
        )

    def _item(self, line: Line, match: re.Match[str], lead: bool) -> Item:
        inlines = self._marked(line, match["mark"])
        if lead and isinstance(inlines[0], Text):
            inlines = (*_led(inlines[0]), *inlines[1:])
        leaf = Leaf(span=line.span, kind="item", inlines=inlines)
        return Item(span=line.span, children=(leaf,))

    # paragraphs

    def _paragraph(self, place: int, line: Line) -> Block:
        group = self._order[place]
        span = Span(line.span.start, self._lines[group[-1]].span.end)
        before = self._line(place - 1) if place else None
        if before is not None and _QUESTION.match(before.text):
            match = _ANSWER.match(line.text)
            inlines = self._marked(line, match["mark"]) if match else inlines_of(self._text, span)
            return Leaf(span=span, kind="answer", inlines=inlines)
        inlines = inlines_of(self._text, span)
        quoted = (
            line.text[:1] in _OPENING
            and line.words >= _LEAST_QUOTED
            and _WHOLLY_QUOTED.fullmatch(self._text[span.start : span.end])
        )
        if not quoted:
            return Leaf(span=span, kind="paragraph", inlines=inlines)
        introduced = before is not None and before.text.endswith((":", "："))
        leaf = Leaf(
            span=span,
            kind="quotation" if introduced else "paragraph",
            inlines=inlines,
            voice="quotation",
        )
        return Quotation(span=span, children=(leaf,)) if introduced else leaf


def _led(text: Text) -> Iterator[Inline]:
    """A run-in lead set apart: the same characters, strong to the colon."""
    match = _LEAD.match(text.text)
    assert match is not None, "every item was seen to have a lead"
    cut = text.span.start + match.end()
    lead = Span(text.span.start, cut)
    yield Styled(span=lead, style="strong", children=(Text(span=lead, text=match[0]),))
    yield Text(span=Span(cut, text.span.end), text=text.text[match.end() :])


def _paragraphs(cleaned: Cleaned) -> list[tuple[int, ...]]:
    """The lines of the text, grouped into paragraphs: one line each, unless hard-wrapped."""
    lines = [cleaned.lines[i] for i in cleaned.text]
    if not is_hard_wrapped(lines):
        return [(i,) for i in cleaned.text]
    groups: list[list[int]] = []
    for i in cleaned.text:
        line = cleaned.lines[i]
        listed = _BULLET.match(line.text) or _NUMBER.match(line.text)
        adjacent = groups and groups[-1][-1] == i - 1 and line.gap == 0
        if adjacent and not listed and not _RULE.fullmatch(line.text):
            groups[-1].append(i)
        else:
            groups.append([i])
    return [tuple(group) for group in groups]

