"""Whether what documents have between dollars can be set as mathematics."""

from collections.abc import Iterable, Iterator

from glossator.blocks import inlines_in, with_whole_math
from glossator.html.mathml import converter, mathml
from glossator.model.documents import Document
from glossator.model.trees import Block, Math, walk
from glossator.problems import Problem, Where
from glossator.text import Lines

_SHOWN = 60  # characters of a formula in a message


def check_mathematics(document: Document) -> tuple[Problem, ...]:
    """A warning about each formula that is shown as it is written, because nothing reads its TeX;
    none where nothing is installed that reads any."""
    if not converter():
        return ()
    lines = Lines.of(document.source.text)
    return tuple(
        Problem(
            code="math-unread",
            message=f"the formula {_short(each.text)} is shown as it is written: {made.why}",
            where=Where(path=document.source.site_path, line=lines.line_of(each.span.start)),
            hint="If these dollars are money, write `\\$`, or `math: false` in the edition.",
            severity="warning",
        )
        for each in _formulas(document.blocks)
        if (made := mathml(each.text, display=each.display)).html is None
    )


def check_converter(documents: Iterable[Document]) -> tuple[Problem, ...]:
    """A warning if `documents` have formulas and nothing is installed that reads them."""
    if converter() or not any(True for each in documents for _ in _formulas(each.blocks)):
        return ()
    missing = Problem(
        code="math-missing",
        message="the package math-core is not installed, so formulas are shown as they are written",
        hint="Install glossator[math].",
        severity="warning",
    )
    return (missing,)


def _formulas(blocks: Iterable[Block]) -> Iterator[Math]:
    inlines = with_whole_math(walk(inlines_in(blocks)))
    return (each for each in inlines if isinstance(each, Math))


def _short(tex: str) -> str:
    line = " ".join(tex.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
