"""Whose words a passage is, said wherever it stands away from its page."""

import re

from glossator.model.passages import Passage
from glossator.text import count_words

_WORDS = {"speech": "speech", "quotation": "quoted", "report": "report"}
_IN_MARKS = re.compile(r"“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»|»([^«»]*)«|\"([^\"]*)\"")
_QUOTES = 3  # words in quotation marks that quote somebody; fewer may be a term, or irony


def whose(passage: Passage, shown: str | None = None) -> str:
    """`speech, Hanna Reuter`, `quoted`, `report`, `report, with quotations`: so that a summary
    never passes for what was said. A name stands there only where the document knows who speaks.
    `shown` is the part of the passage that stands there, if not all of it."""
    word = _WORDS[passage.voice]
    if word == "report":
        return "report, with quotations" if quotes(shown or passage.text) else word
    return f"{word}, {passage.speaker}" if passage.speaker else word


def quotes(text: str) -> bool:
    """Whether three words or more of `text` stand in quotation marks."""
    return any(
        count_words("".join(filter(None, found.groups()))) >= _QUOTES
        for found in _IN_MARKS.finditer(text)
    )
