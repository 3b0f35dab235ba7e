"""Quotation marks of many languages, and the letters of what stands between them."""

import re

from glossator.text import folded

CLOSES = {
    '"': '"',
    "“": "”",
    "„": "“",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "‘": "’",
}
OPENS = "\"'“‘„‚«‹»›「」『』”’"
_SILENT = re.compile(r"[\W_]+")


def letters(text: str) -> str:
    """The letters and digits of `text`, folded."""
    return _SILENT.sub("", folded(text).casefold())
