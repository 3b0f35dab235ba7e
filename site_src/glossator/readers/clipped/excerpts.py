"""The beginning of a text that a clipper quotes over it, `> A checkpoint that never…`."""

import re
from collections.abc import Mapping, Sequence

from glossator.model.documents import SetAside
from glossator.model.trees import Block, Heading, Leaf, Quotation, Span, leaf_text
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
