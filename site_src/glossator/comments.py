"""Whether the comments of a source, or of a file of the owner's, are closed."""

from glossator.model.documents import Reading
from glossator.problems import Problem, Where
from glossator.text import Lines

_CLOSING = {"%%": "%%", "<!--": "-->"}


def check_comments(reading: Reading) -> tuple[Problem, ...]:
    """A warning about each comment in what `reading` is of that nothing closes: it hides all that
    follows."""
    text = reading.source.text
    spans = reading.private if reading.reader != "html" else ()
    lines = Lines.of(text) if spans else None
    return tuple(
        Problem(
            code="comment-open",
            message=f"a comment begins with {opening} and is never closed: what follows is private",
            where=Where(path=reading.source.site_path, line=lines.line_of(span.start)),
            hint=f"Close it with {closing} where it ends.",
            severity="warning",
        )
        for span in spans
        for opening, closing in _CLOSING.items()
        if lines and text.startswith(opening, span.start)
        if span.end - span.start < len(opening) + 2
        or not text.startswith(closing, span.end - len(closing))
    )
