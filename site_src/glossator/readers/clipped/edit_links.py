"""What an encyclopedia writes behind its headings: `History[[edit](https://…&action=edit)]`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from urllib.parse import parse_qs, urlsplit

from glossator.model.documents import SetAside
from glossator.model.trees import Block, Heading, Inline, Link, Span, Text, plain_text
from glossator.readers.clipped.units import Unit
from glossator.readers.clipped.words import words_of

_EDITS = frozenset({"edit", "submit"})
_OPENS = re.compile(r"\s*[\[［]\s*$")
_PARTS = re.compile(r"[\s|·/\[\]［］]*")


def without_edit_links(blocks: Iterable[Block]) -> tuple[tuple[Block, ...], tuple[SetAside, ...]]:
    """`blocks` with their headings without the links in brackets behind them that lead to where
    their section is written, and these as what is set aside."""
    asides: list[SetAside] = []
    return tuple(_bare(blocks, asides)), tuple(asides)


def kept_sections(
    units: Sequence[Unit], found: Mapping[Span, SetAside], edited: Sequence[SetAside]
) -> Iterator[Span]:
    """The spans of those of `found` that stay: headings whose section can be `edited`, and the
    lists of links right under these, which are the article's own."""
    starts = {aside.span.start for aside in edited}
    shown = [unit for unit in units if unit.text or unit.linked]
    for i, unit in enumerate(shown):
        behind = any(unit.span.start < start <= unit.span.end for start in starts)
        below = i + 1
        if unit.heads and not behind and below < len(shown) and _is_edit_line(shown[below]):
            below, behind = below + 1, True
        if not (unit.heads and behind):
            continue
        for each in (unit, *takewhile(lambda unit: unit.item, shown[below:])):
            if each.span in found and found[each.span].reason == "related-links":
                yield each.span


def _is_edit_line(unit: Unit) -> bool:
    links = [each for each in unit.inlines if isinstance(each, Link)]
    return unit.linked and bool(links) and all(edits(each.target) for each in links)


def edits(target: str) -> bool:
    """Whether an address is where a page is written: not that of a page that is still to be."""
    try:
        asked = parse_qs(urlsplit(target).query)
    except ValueError:
        return False
    told = {*asked.get("action", ()), *asked.get("veaction", ())}
    return bool(_EDITS & told) and "redlink" not in asked


def _bare(blocks: Iterable[Block], asides: list[SetAside]) -> Iterator[Block]:
    for block in blocks:
        at = _edited(block.inlines) if isinstance(block, Heading) else None
        if not isinstance(block, Heading) or at is None:
            yield block
            continue
        said, gone = _parted(block.inlines, at)
        why = "leads to where the section is written"
        for span in words_of(gone):
            asides.append(SetAside(span=span, reason="navigation", evidence=why))
        yield replace(block, inlines=said)


def _edited(inlines: Sequence[Inline]) -> int | None:
    """Which inline the bracket is in or behind which it stands, over links to edit with: the last
    before the first of them."""
    first = next((i for i, each in enumerate(inlines) if _is_edit(each)), None)
    if not first:
        return None
    rest = [each for each in inlines[first:] if not _is_edit(each)]
    last = inlines[first - 1]
    opened = isinstance(last, Text) and _OPENS.search(last.text)
    if not opened or not all(_PARTS.fullmatch(plain_text((each,))) for each in rest):
        return None
    over = plain_text(tuple(inlines[:first]))
    return first - 1 if any(map(str.isalnum, over)) else None


def _is_edit(inline: Inline) -> bool:
    return isinstance(inline, Link) and edits(inline.target)


def _parted(inlines: Sequence[Inline], at: int) -> tuple[tuple[Inline, ...], tuple[Inline, ...]]:
    """The words of a heading, and what stands behind them from the bracket in inline `at`."""
    last = inlines[at]
    over, behind = tuple(inlines[:at]), tuple(inlines[at + 1 :])
    if not isinstance(last, Text):
        return (*over, last), behind
    words = _OPENS.sub("", last.text)
    if not words:
        return _stripped(over), (last, *behind)
    if len(last.text) != last.span.end - last.span.start:
        return (*over, last), behind
    cut = last.span.start + len(words)
    said = Text(span=Span(last.span.start, cut), text=words)
    sign = Text(span=Span(cut, last.span.end), text=last.text[len(words) :])
    return (*over, said), (sign, *behind)


def _stripped(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """`inlines` without the white space at their end."""
    last = inlines[-1] if inlines else None
    if not isinstance(last, Text) or len(last.text) != last.span.end - last.span.start:
        return inlines
    words = last.text.rstrip()
    if not words:
        return inlines[:-1]
    span = Span(last.span.start, last.span.start + len(words))
    return (*inlines[:-1], Text(span=span, text=words))
