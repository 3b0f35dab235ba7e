"""The beginning of a text that a clipper quotes over it, `> A checkpoint that never…`, or what the
site says of the page."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from glossator.model.documents import MetadataField, SetAside
from glossator.model.trees import (
    Block,
    Guess,
    Heading,
    Leaf,
    Quotation,
    Span,
    leaf_text,
    plain_text,
)
from glossator.readers.clipped.units import Unit, is_running
from glossator.text import folded

_TOP = 40  # lines over the text in which it is quoted
_FEWEST = 8  # words
_PARAGRAPHS = 3  # of the text that it may begin with, and run over
_STOPS = ".!?… "
_CUT = re.compile(r"\s*(?:\.{3}|…|\[…\]|\[\.{3}\])\s*$")


def excerpts_of(units: Sequence[Unit], blocks: Sequence[Block]) -> Mapping[Span, SetAside]:
    """The quotation over the text, under a word or under none, that says how the text begins."""
    begin = next((i for i, unit in enumerate(units) if is_running(unit) and not unit.within), None)
    if begin is None or begin > _TOP:
        return {}
    running = [unit for unit in units[begin:] if not unit.within and unit.text]
    paragraphs = [_key(unit.text) for unit in running[: 2 * _PARAGRAPHS]]
    begins = [" ".join(paragraphs[at : at + _PARAGRAPHS]) for at in range(_PARAGRAPHS)]
    first = units[begin].span.start
    over = [_key(unit.text).strip(_STOPS) for unit in units[:begin] if not unit.within]
    for block in blocks:
        if block.span.start > first:
            break
        words = _quoted(block) if isinstance(block, Quotation) else ""
        if words and any(said.startswith(words.rstrip(_STOPS)) for said in begins):
            why = "says how the text below begins"
            return {block.span: SetAside(span=block.span, reason="second-copy", evidence=why)}
        if words and any(words.strip(_STOPS) == said for said in over):
            why = "says what stands under the title"
            return {block.span: SetAside(span=block.span, reason="second-copy", evidence=why)}
    return {}


def kept_beginnings(units: Sequence[Unit], found: Mapping[Span, SetAside]) -> Iterator[Span]:
    """The lines of `found` that say again what a quotation over the text does, which is set aside
    for saying what they say: one of both stays."""
    quoted = {_key(u.text) for u in units if u.within and u.span in found and _is_again(u, found)}
    left = {_key(unit.text) for unit in units if unit.span not in found}
    for unit in units:
        key = _key(unit.text)
        if unit.within or unit.span not in found or not is_running(unit) or key in left:
            continue
        if _is_again(unit, found) and any(words.endswith(key) for words in quoted):
            yield unit.span
            left.add(key)


def _is_again(unit: Unit, found: Mapping[Span, SetAside]) -> bool:
    return found[unit.span].reason == "second-copy"


def described(
    units: Sequence[Unit], blocks: Sequence[Block]
) -> Iterator[tuple[Unit, Sequence[tuple[MetadataField, str]]]]:
    """The quotation over the text under the heading that a clipper sets there, `> ## Excerpt`, if
    it says what the text does not: how the site describes the page."""
    said = excerpts_of(units, blocks)
    for unit in units[:_TOP]:
        block = next((each for each in blocks if each.span == unit.span), None)
        if is_running(unit) and not unit.within:
            return
        told = under_excerpt(block)
        if told is not None and unit.span not in said:
            words = leaf_text(told)
            field = MetadataField(name="description", value=words, span=told.span, guess=_WHY)
            yield replace(unit, inlines=unit.within, within=()), ((field, words),)
            return


def under_excerpt(block: Block | None) -> Leaf | None:
    """What a quotation says whose heading is the one that a clipper sets over it."""
    if not isinstance(block, Quotation) or len(block.children) != _HEADED:
        return None
    head, told = block.children
    headed = isinstance(head, Heading) and _EXCERPT.fullmatch(plain_text(head.inlines).strip())
    plain = isinstance(told, Leaf) and told.kind in ("paragraph", "quotation")
    return told if headed and plain and isinstance(told, Leaf) else None


_HEADED = 2  # what such a quotation holds
_EXCERPT = re.compile(r"excerpt", re.IGNORECASE)
_WHY = Guess(evidence="stands over the text under the heading of a clipper", confidence=0.9)


def _quoted(block: Quotation) -> str:
    """The words of a quotation that is one paragraph, over it at most a heading."""
    if not block.children:
        return ""
    *over, told = block.children
    if not isinstance(told, Leaf) or not all(isinstance(each, Heading) for each in over):
        return ""
    words = _key(_CUT.sub("", leaf_text(told)))
    return words if len(words.split()) >= _FEWEST else ""


def _key(text: str) -> str:
    return " ".join(folded(text).casefold().split())
