"""Conversations copied from a page as Markdown: its furniture set aside as in a clipping, the rest
read as Markdown."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from glossator.model.documents import Markup, MetadataField, Reading, SetAside
from glossator.model.trees import Source, Span
from glossator.readers.clippings.cleaning import Cleaned, clean
from glossator.readers.clippings.plain_blocks import text_of
from glossator.readers.clippings.prose import is_prose
from glossator.readers.language import language_of
from glossator.readers.markdown.turns import read_markdown
from glossator.readers.plain_lines import Line, read_lines
from glossator.readers.speech.labels import find_labels
from glossator.readers.speech.logs import moves_in, set_aside
from glossator.readers.speech.marked_turns import find_marks
from glossator.readers.speech.one_sided import find_one_sided
from glossator.readers.speech.sorts import is_recording, sureness

# `### `, `*` and `> ` before words, and what closes them
_OPENS = re.compile(r"#{1,6}[ \t]+|[*_]{1,3}(?=\w)")
_CLOSES = re.compile(r"(?:[ \t]+#+|[*_]{1,3})$")
_HIDDEN = re.compile(r"%%|<!--")
_WORDS = re.compile(r"[^\r\n]")


def read_marked_up(source: Source, line_breaks: Literal["soft", "hard"]) -> Reading | None:
    """The conversation in `source` with its furniture set aside; None if it holds none."""
    if _HIDDEN.search(source.text):
        return None  # what is hidden may go over lines that are set aside
    written = read_lines(source.text)
    lines = [_bare(line) for line in written]
    labels = find_labels(lines) or find_marks(lines) or find_one_sided(lines)
    if labels is None:
        return None
    heads = {bare.start for line, bare in zip(written, lines, strict=True) if line.text[0] == "#"}
    first, last = min(labels.at), max(labels.at)
    moved = moves_in(lines, labels)
    cleaned = clean(
        source.text,
        [line for line in lines if line not in moved],
        # a heading among the turns is one, however much it looks like a menu's word
        lambda line: line.start in labels.at or (line.start in heads and first < line.start < last),
    )
    asides = (*cleaned.set_aside, *map(set_aside, moved))
    cleaned = replace(cleaned, set_aside=tuple(sorted(asides, key=lambda aside: aside.span)))
    cleaned = _without_link_rows(cleaned, lines, first, last)
    cleaned = _titled(cleaned, source.text, sorted(head for head in heads if head < first))
    kept = {line.start for line in cleaned.lines}
    gone = [line for line, bare in zip(written, lines, strict=True) if bare.start not in kept]
    masked = _masked(source.text, [line.span for line in gone])
    reading = read_markdown(replace(source, text=masked), line_breaks)
    if not reading.speakers and not labels.marked:
        return None
    why = "its marked turns" if labels.marked else "its speaker labels"
    return replace(
        reading,
        source=source,
        reader="interview",
        decided=f"by {why} ({sureness(labels)} % sure: {len(labels.at)} turns)",
        genre="transcript" if is_recording(labels, lines) else "interview",
        fields=(*cleaned.fields, *reading.fields),
        markup=(*cleaned.markup, *reading.markup, *_marks(source.text, gone, cleaned)),
        set_aside=cleaned.set_aside,
        language=reading.language or language_of(text_of(cleaned.lines)),
    )


def _titled(cleaned: Cleaned, text: str, heads: Sequence[int]) -> Cleaned:
    """`cleaned` with the first of the headings above the turns as its title, if it was taken for
    furniture and there is no other."""
    if any(field.name == "title" for field in cleaned.fields):
        return cleaned
    for aside in cleaned.set_aside:
        if aside.span.start in heads:
            value = " ".join(text[aside.span.start : aside.span.end].split())
            title = MetadataField(name="title", value=value, span=aside.span)
            rest = tuple(each for each in cleaned.set_aside if each is not aside)
            return replace(cleaned, fields=(title, *cleaned.fields), set_aside=rest)
    if cleaned.lines and heads and cleaned.lines[0].start == heads[0]:
        # what stands first of all that stays
        head, *left = cleaned.lines
        title = MetadataField(name="title", value=" ".join(head.text.split()), span=head.span)
        return replace(cleaned, fields=(title, *cleaned.fields), lines=tuple(left))
    return cleaned


# [Home](/) · [Minutes](/minutes) · [Edit this page](/edit)
_LINK_ROW = re.compile(
    r"\[[^\[\]\n]{1,40}\]\([^()\s]{1,300}\)(?:\s*[·|•/›»–—-]?\s*\[[^\[\]\n]{1,40}\]\([^()\s]{1,300}\))+"
)
_LONGEST_FOOT = 12  # words
_LINKS = SetAside(span=Span(0, 0), reason="navigation", evidence="is a row of links to other pages")


def _without_link_rows(cleaned: Cleaned, lines: Sequence[Line], first: int, last: int) -> Cleaned:
    """`cleaned` without the rows that are nothing but links, above the first turn and behind the
    last, the rule over one at the end and short lines below it."""
    outside = [line for line in lines if not first <= line.start <= last]
    rows = {line.start: line for line in outside if _LINK_ROW.fullmatch(line.text)}
    behind = [line for line in outside if line.start > last]
    if low := [k for k, line in enumerate(behind) if line.start in rows]:
        foot = behind[low[-1] + 1 :]
        if all(line.words <= _LONGEST_FOOT and not is_prose(line) for line in foot):
            rows |= {line.start: line for line in foot}
    if not rows:
        return cleaned
    known = {aside.span.start for aside in cleaned.set_aside}
    asides = [
        *cleaned.set_aside,
        *(replace(_LINKS, span=line.span) for line in rows.values() if line.start not in known),
    ]
    return replace(
        cleaned,
        lines=tuple(line for line in cleaned.lines if line.start not in rows),
        fields=tuple(field for field in cleaned.fields if field.span.start not in rows),
        set_aside=tuple(sorted(asides, key=lambda aside: aside.span)),
    )


def _bare(line: Line) -> Line:
    """`line` without the marks of Markdown round it. A label keeps its own."""
    opens = _OPENS.match(line.text)
    if opens is None or (opens[0][0] != "#" and not _CLOSES.search(line.text)):
        return line
    if opens[0][0] in "*_" and re.search(r"[:：]", line.text[:60]):
        return line
    start, text = line.start + opens.end(), line.text[opens.end() :]
    closes = _CLOSES.search(text)
    end = line.end - len(closes[0]) if closes else line.end
    text = text[: len(text) - len(closes[0])] if closes else text
    if not text.strip():
        return line
    return replace(
        line, start=start, end=end, text=text, key=line.key.lstrip("#*_ ").rstrip("#*_ ")
    )


def _masked(text: str, spans: Iterable[Span]) -> str:
    """`text` with nothing but line ends in `spans`: places stay what they are."""
    parts: list[str] = []
    at = 0
    for span in sorted(spans):
        parts += (text[at : span.start], _WORDS.sub(" ", text[span.start : span.end]))
        at = max(at, span.end)
    return "".join((*parts, text[at:]))


def _marks(text: str, gone: Sequence[Line], cleaned: Cleaned) -> list[Markup]:
    """What of the lines that are `gone` nothing else claims: the marks round their words."""
    claimed = [
        *(field.span for field in cleaned.fields),
        *(mark.span for mark in cleaned.markup),
        *(aside.span for aside in cleaned.set_aside),
    ]
    found: list[Markup] = []
    for line in gone:
        at = line.start
        for span in sorted(s for s in claimed if s.start < line.end and s.end > line.start):
            if at < span.start and text[at : span.start].strip():
                found.append(Markup(span=Span(at, span.start), kind="delimiter"))
            at = max(at, span.end)
        if at < line.end and text[at : line.end].strip():
            found.append(Markup(span=Span(at, line.end), kind="delimiter"))
    return found
