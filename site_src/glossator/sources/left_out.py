"""What of a source is not in its reading text, by lines: the sums that must add up."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from glossator.model.documents import Document, Reason, SetAside
from glossator.model.trees import Span
from glossator.text import Lines, count_words, line_spans

Group = Literal["text", "second-copy", "furniture", "owner", "private"]
GROUPS: tuple[Group, ...] = ("text", "second-copy", "furniture", "owner", "private")

REASON_WORDS: dict[Reason, str] = {
    "second-copy": "second copy",
    "repeated-title": "title again",
    "repeated-byline": "byline again",
    "share-bar": "share bar",
    "image-credit": "image credit",
    "site-notice": "site notice",
    "related-links": "links to other pages",
    "form": "form",
    "newsletter": "newsletter",
    "advertisement": "advertisement",
    "navigation": "navigation",
    "counter": "counter",
    "cookie-notice": "cookie notice",
    "paywall": "paywall",
    "tags": "tags",
    "owner": "left out by the editor",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many lines that are not blank, and words on them, a group has."""

    group: Group
    lines: int
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideLine:
    """A line of the source, from 1, that was set aside: its words there, and why."""

    line: int
    text: str
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A document's source by lines: `tallies` of the groups that have any (their lines sum up to
    all that are not blank), and the lines set aside in the source's order."""

    tallies: tuple[Tally, ...]
    lines: tuple[AsideLine, ...]

    def count(self, *groups: Group) -> int:
        """The lines of `groups` (of all, if none is named)."""
        return sum(t.lines for t in self.tallies if not groups or t.group in groups)

    @property
    def outside(self) -> int:
        """The lines that are not in the reading text."""
        return self.count() - self.count("text")


def left_out(document: Document) -> LeftOut:
    """Where each line of the document's source went. A line that is partly set aside counts by
    where its first word went, whatever marks stand before it; the words of private lines are not
    counted."""
    text = document.source.text
    marks = sorted(markup.span for markup in document.reading.markup)
    claims = _claims(document.set_aside, document.reading.hidden)
    sums: dict[Group, list[int]] = {group: [0, 0] for group in GROUPS}
    for start, end in line_spans(text):
        words = text[start:end]
        if not words.strip():
            continue
        first = _first_word(text, start, end, marks)
        group = _group_at(claims, first)
        sums[group][0] += 1
        sums[group][1] += count_words(words) if group != "private" else 0
    return LeftOut(
        tallies=tuple(
            Tally(group=group, lines=lines, words=count)
            for group, (lines, count) in sums.items()
            if lines
        ),
        lines=tuple(_aside_lines(document)),
    )


def group_of(reason: Reason) -> Group:
    """The group a reason counts in."""
    if reason == "second-copy" or reason == "owner":
        return reason
    return "furniture"


def _claims(asides: Iterable[SetAside], private: Iterable[Span]) -> list[tuple[int, int, Group]]:
    claims: list[tuple[int, int, Group]] = [
        (aside.span.start, aside.span.end, group_of(aside.reason)) for aside in asides
    ]
    claims += [(span.start, span.end, "private") for span in private]
    return sorted(claims)


def _first_word(text: str, start: int, end: int, marks: list[Span]) -> int:
    """Where a line's first character stands that is no markup; its first character if all are.
    Lines are asked for in order, so passed marks are dropped."""
    first = place = start + len(text[start:end]) - len(text[start:end].lstrip())
    while marks and marks[0].start <= place:
        mark = marks[0]
        if mark.end > place:
            place = mark.end
            while place < end and text[place].isspace():
                place += 1
        if mark.end > end:
            break  # it goes on in the next line
        marks.pop(0)
    return place if place < end else first


def _group_at(claims: list[tuple[int, int, Group]], place: int) -> Group:
    """The group that claims `place`. Lines are asked for in order, so passed claims are dropped."""
    while claims and claims[0][1] <= place:
        claims.pop(0)
    if claims and claims[0][0] <= place:
        return claims[0][2]
    return "text"


def _aside_lines(document: Document) -> Iterable[AsideLine]:
    """The lines set aside; in Markdown the words of a line with its links and emphasis between."""
    found = _pieces(document)
    if document.reading.reader != "markdown":
        yield from found
        return
    for (line, reason), same in groupby(found, key=lambda each: (each.line, each.reason)):
        yield AsideLine(line=line, text=" ".join(each.text for each in same), reason=reason)


def _pieces(document: Document) -> Iterable[AsideLine]:
    text = document.source.text
    lines = Lines.of(text)
    for aside in sorted(document.set_aside, key=lambda each: each.span):
        words = text[aside.span.start : aside.span.end]
        for start, end in line_spans(words):
            if words[start:end].strip():
                yield AsideLine(
                    line=lines.line_of(aside.span.start + start),
                    text=words[start:end].strip(),
                    reason=aside.reason,
                )
