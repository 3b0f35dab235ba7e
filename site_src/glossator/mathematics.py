"""Whether what documents have between dollars can be set as mathematics."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from glossator.blocks import inlines_in, with_whole_math
from glossator.html.mathml import converter, mathml
from glossator.model.annotations import Note
from glossator.model.documents import Document
from glossator.model.trees import Block, Math, walk
from glossator.problems import Problem, Where
from glossator.text import Lines

_SHOWN = 60  # characters of a formula in a message


def check_mathematics(document: Document) -> tuple[Problem, ...]:
    """A warning about each formula that is shown as it is written, because nothing reads its TeX;
    none where nothing is installed that reads any."""
    source = document.source
    return tuple(_unread(document.blocks, source.text, Where(path=source.site_path, line=1)))


def check_mathematics_of_notes(notes: Iterable[Note]) -> tuple[Problem, ...]:
    """The same of what the owner wrote to a document."""
    return tuple(
        problem
        for note in notes
        for problem in _unread(
            note.blocks, note.comment, Where(path=note.path, line=note.comment_line)
        )
    )


def _unread(blocks: Iterable[Block], text: str, begins: Where) -> Iterator[Problem]:
    """The warnings about `blocks`, which stand in `text`, which `begins` there."""
    if not converter():
        return
    lines = Lines.of(text)
    for each in _formulas(blocks):
        made = mathml(each.text, display=each.display)
        if made.html is None:
            line = (begins.line or 1) + lines.line_of(each.span.start) - 1
            yield Problem(
                code="math-unread",
                message=f"the formula {_short(each.text)} is shown as it is written: {made.why}",
                where=replace(begins, line=line),
                hint="If these dollars are money, write `\\$`, or `math: false` in the edition.",
                severity="warning",
            )


def check_converter(texts: Iterable[Iterable[Block]]) -> tuple[Problem, ...]:
    """A warning if `texts` have formulas and nothing is installed that reads them."""
    if converter() or not any(True for each in texts for _ in _formulas(each)):
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
