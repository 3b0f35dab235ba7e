"""What speaks for a saved HTML page."""

import re

from glossator.model.trees import Source
from glossator.text import INVISIBLE

_SUFFIXES = (".html", ".htm", ".xhtml")
_OPENING = re.compile(
    rf"[\s{INVISIBLE}]*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).){{0,2000}}-->\s*){{0,3}}"
    r"(<!doctype html|<html)(?=[\s>])",
    re.IGNORECASE | re.DOTALL,
)


def evidence(source: Source) -> tuple[int, str]:
    """How much speaks for a saved page, 0 to 100, and what."""
    path = source.path.lower()
    if path.endswith(_SUFFIXES):
        return 96, "by its file name"
    if match := _OPENING.match(source.text):
        is_note = path.endswith((".md", ".markdown", ".mdown"))
        return 70 if is_note else 93, f"by its first line, {match[1].lower()}>"
    return 0, ""
