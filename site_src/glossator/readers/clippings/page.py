"""What is known of a page before any line of it is judged: where its text begins, what says
it again, and what is text whatever it looks like."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from glossator.readers.clippings.author_boxes import AuthorBox, author_box
from glossator.readers.clippings.beginnings import begins_with_facts
from glossator.readers.clippings.far_heads import behind_menus
from glossator.readers.clippings.furniture import Verdict
from glossator.readers.clippings.prose import is_prose
from glossator.readers.clippings.staying import Staying, find_staying
from glossator.readers.clippings.strays import Copy
from glossator.readers.plain_lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: of its `lines` the `first` are those before the first of the `copies`; the text
    begins at `begin`, if anywhere; `staying` is text whatever it looks like, as is what `keep`
    names."""

    text: str
    lines: Sequence[Line]
    first: Sequence[Line]
    copies: Sequence[Copy]
    keep: Callable[[Line], bool]
    staying: Staying
    box: AuthorBox | None
    begin: int | None

    def is_text(self, line: Line) -> bool:
        """Whether `line` is of the text whatever it looks like."""
        return self.keep(line) or self.staying.has(line)

    @property
    def paired(self) -> set[int]:
        """The lines that say again what another line says."""
        return {pair.second for copy in self.copies for pair in copy.pairs}

    def verdicts(self, verdict: Verdict, at: Iterable[int]) -> dict[int, Verdict]:
        """`verdict` on the lines `at`, but for those to keep."""
        return {i: verdict for i in at if not self.keep(self.lines[i])}


def page_of(
    text: str,
    lines: Sequence[Line],
    copies: Sequence[Copy],
    linked: set[int],
    keep: Callable[[Line], bool],
) -> Page:
    """The page `text`; `linked` is where headings begin that links beside them told."""
    first = lines[: copies[0].start] if copies else lines
    staying = find_staying(text, lines, first, copies, linked)
    told, facts = staying.told, staying.facts - staying.told
    begin = begins_with_facts(lines, text, lambda line: keep(line) or line.start in facts, told)
    if begin is not None:
        begin = behind_menus(lines, text, keep, begin)
    box = author_box(first)
    for lines_over_text in (staying.contents.lines, box.others if box else ()):
        if begin is not None and lines_over_text:
            begin = _behind(lines, begin, lines_over_text)
    return Page(
        text=text,
        lines=lines,
        first=first,
        copies=copies,
        keep=keep,
        staying=staying,
        box=box,
        begin=begin,
    )


def _behind(lines: Sequence[Line], begin: int, box: Collection[int]) -> int:
    """`begin`, unless it is a line of `box`, as the table of contents is one: then the first prose
    behind that."""
    if begin not in box:
        return begin
    after = range(max(box) + 1, len(lines))
    return next((i for i in after if is_prose(lines[i])), begin)
