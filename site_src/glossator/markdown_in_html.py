"""Whether a note has Markdown inside raw HTML, which other programs show as it is written."""

from glossator.model.documents import Reading
from glossator.problems import Problem, Where
from glossator.readers.markdown.raw_html import first_mark_in_html
from glossator.text import Lines


def check_html(reading: Reading, said: bool | None) -> tuple[Problem, ...]:
    """A word about the first Markdown inside raw HTML in what `reading` is of, if its owner has
    not `said` how that is meant: here it is read as Markdown, in Obsidian it is not."""
    at = first_mark_in_html(reading) if said is None else None
    if at is None:
        return ()
    line = Lines.of(reading.source.text).line_of(at)
    told = Problem(
        code="markdown-in-html",
        message="Markdown inside an HTML block is read as Markdown; Obsidian and GitHub show it as "
        "it is written",
        where=Where(path=reading.source.site_path, line=line),
        hint="`markdown_in_html: true` in site.yml or the edition says that this is meant, "
        "`markdown_in_html: false` shows it as it is written.",
        severity="note",
    )
    return (told,)
